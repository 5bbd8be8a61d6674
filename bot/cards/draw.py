"""From what is said to the page that draws it."""

from __future__ import annotations

from bot.answers.types import Answer, Choice, Help, NoFigure, Said
from bot.cards.answered import answered
from bot.cards.asking import choice, greeting, refusal
from bot.cards.frame import LARGEST, size
from bot.cards.overview import overview
from bot.reply import Card


def draw(said: Said, *, base_url: str = "") -> Card | None:
    """The card of an answer with figures, a choice, or a no or greeting with buttons; None if text suffices.

    `base_url` is the public https address of the bot's own pages, empty where there are none. A card that
    would be too large for Teams is None as well: the text holds everything.
    """
    made = _page(said, base_url)
    return made if made is None or size(made) <= LARGEST else None


def _page(said: Said, base_url: str) -> Card | None:
    match said:
        case Answer(groups=groups) if groups:
            return overview(said)
        case Answer(figures=figures):
            return answered(said, base_url) if figures else None
        case Choice():
            return choice(said)
        case NoFigure(next=following):
            return refusal(said) if following else None
        case Help(examples=examples):
            return greeting(said) if examples else None


def title_of(said: Said) -> str:
    """A few words that name it, for lists of cards."""
    return said.title if isinstance(said, Answer) else said.message
