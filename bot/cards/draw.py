"""From what is said to the page that draws it."""

from __future__ import annotations

from bot.answers.types import Answer, Choice, Help, NoFigure, Said
from bot.cards.answered import answered
from bot.cards.asking import choice, greeting, refusal
from bot.cards.chart import Picture
from bot.cards.frame import LARGEST, size
from bot.cards.overview import overview
from bot.reply import Card


def draw(
    said: Said, *, base_url: str = "", replacing: bool = False, picture: Picture | None = None
) -> Card | None:
    """The card of an answer with figures, a choice, or a no or greeting with buttons; None if text suffices.

    `base_url` is the public https address of the bot's own pages, empty where there are none. A card that
    would be too large for Teams is None as well: the text holds everything. `replacing` is for a card that
    goes where the bot is no member: its buttons are answered in its own place. `picture` gives the https
    address of an indicator's chart as PNG, by its id.
    """
    made = _page(said, base_url, replacing, picture)
    return made if made is None or size(made) <= LARGEST else None


def _page(said: Said, base_url: str, replacing: bool, picture: Picture | None) -> Card | None:
    match said:
        case Answer(groups=groups) if groups:
            return overview(said, replacing)
        case Answer(figures=figures):
            return answered(said, base_url, replacing, picture) if figures else None
        case Choice():
            return choice(said)
        case NoFigure(next=following):
            return refusal(said) if following else None
        case Help(examples=examples):
            return greeting(said) if examples else None


def title_of(said: Said) -> str:
    """A few words that name it, for lists of cards."""
    return said.title if isinstance(said, Answer) else said.message
