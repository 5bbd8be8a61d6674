"""Cards that ask back: a choice, an honest no, a greeting. Each leads somewhere."""

from __future__ import annotations

from bot.answers.types import Choice, Help, NoFigure
from bot.cards.buttons import MOST, stacked
from bot.cards.frame import card
from bot.cards.parts import box, heading, paragraphs, small
from bot.reply import Card
from bot.wording import say


def choice(said: Choice, whole: str) -> Card:
    """The question back, and a button for each candidate; more than six are named as well."""
    more = [option.label for option in said.options[MOST:]]
    body = [heading(said.message), *stacked(said.options, replacing=True)]
    if more:
        body += small([say("kaart_ook", namen=", ".join(more))])
    return card(said, whole, body)


def refusal(said: NoFigure, whole: str) -> Card:
    """What is not known, what is, and a way on."""
    body = [heading(said.message, size="Default"), *paragraphs(said.detail)]
    body += [box(paragraphs([passage.text])) for passage in dict.fromkeys(said.passages)]
    return card(said, whole, [*body, *stacked(said.next, replacing=False)])


def greeting(said: Help, whole: str) -> Card:
    """One friendly line, and questions to try."""
    body = [*paragraphs([said.message], spacing="None"), *small([say("voorbeelden")])]
    return card(said, whole, [*body, *stacked(said.examples, replacing=False)])
