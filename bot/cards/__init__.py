"""Adaptive Cards of what is said, made for a phone first; `draw()` takes each kind to its page."""

from bot.cards.draw import draw, title_of

__all__ = ["draw", "title_of"]
