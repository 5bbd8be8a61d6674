"""From what is said to the page that draws it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answers.types import Answer, Choice, Help, NoFigure, Said
from bot.cards.answered import answered
from bot.cards.asking import choice, greeting, refusal
from bot.cards.chart import Picture
from bot.cards.frame import LARGEST, size
from bot.cards.overview import overview
from bot.reply import Card
from bot.text import render


def draw(
    said: Said,
    *,
    text: str = "",
    base_url: str = "",
    replacing: bool = False,
    picture: Picture | None = None,
) -> Card | None:
    """The card of an answer with figures, a choice, or a no or greeting with buttons; None if text suffices.

    `text` is the complete text where it was made already. `base_url` is the public https address of the bot's own pages, empty where there are none. A card that
    would be too large for Teams is None as well: the text holds everything. `replacing` is for a card that
    goes where the bot is no member: its buttons are answered in its own place. `picture` gives the https
    address of an indicator's chart as PNG, by its id.
    """
    drawn = _pages(said, text or render(said), base_url, replacing, picture)
    return next((made for made in drawn if size(made) <= LARGEST), None)


def _pages(said: Said, text: str, base_url: str, replacing: bool, picture: Picture | None) -> Iterable[Card]:
    """The cards that could be made of it, the fullest first; the next is drawn only where the one before does not fit."""
    match said:
        case Answer(groups=groups) if groups:
            return overview(said, text, replacing)
        case Answer(figures=figures):
            return answered(said, text, base_url, replacing, picture) if figures else ()
        case Choice():
            return (choice(said, text),)
        case NoFigure(next=following):
            return (refusal(said, text),) if following else ()
        case Help(examples=examples):
            return (greeting(said, text),) if examples else ()


def title_of(said: Said) -> str:
    """A few words that name it, for lists of cards."""
    return said.title if isinstance(said, Answer) else said.message
