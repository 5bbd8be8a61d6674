"""OVERVIEW: figures in groups with counts; a long list is cut where a card ends, and says so."""

from __future__ import annotations

from bot.answers.types import Answer, Group
from bot.answers.words import short
from bot.cards.buttons import below
from bot.cards.figures import SIGNS
from bot.cards.foot import foot, links
from bot.cards.frame import LARGEST, card, size
from bot.cards.parts import Element, heading, paragraphs, run, small, text
from bot.reply import Card
from bot.wording import say
from data.model import GEMEENTE, Figure

_ROWS = (60, 40, 25, 15, 8)
"""Rows a group, most first: the largest that fits is taken."""


def overview(answer: Answer) -> Card:
    """As many rows of each group as fit on one card."""
    drawn = (_with(answer, most) for most in _ROWS)
    return next((made for made in drawn if size(made) <= LARGEST), _with(answer, _ROWS[-1]))


def _with(answer: Answer, most: int) -> Card:
    body = [heading(answer.title), *paragraphs(answer.lines)]
    for group in answer.groups:
        body += _group(group, most)
    return card(answer, [*body, *foot(answer)], below(answer.next, links(answer, "")))


def _group(group: Group, most: int) -> list[Element]:
    rows = [_row(line, figure) for line, figure in zip(group.lines, group.figures, strict=True)]
    more = len(rows) - most
    cut = small([say("kaart_nog_meer", aantal=more)]) if more > 0 else []
    return [heading(_titled(group), size="Default", spacing="Medium"), *rows[:most], *cut]


def _titled(group: Group) -> str:
    """The group's title, with the sign of its verdict where all its figures share one."""
    judged = {(it.attained, it.scope == GEMEENTE and it.target is not None) for it in group.figures}
    verdict, has = next(iter(judged)) if len(judged) == 1 else (None, False)
    return f"{SIGNS[verdict]} {group.title}" if has else group.title


def _row(line: str, figure: Figure) -> Element:
    """The line with its name in bold, so that the eye finds it."""
    name = short(figure.indicator)
    if not line.startswith(name):
        return text(line)
    return text(run(name, weight="Bolder"), run(line.removeprefix(name)))
