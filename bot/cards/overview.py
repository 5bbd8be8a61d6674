"""OVERVIEW: figures in groups with counts; a long list is cut where a card ends, and says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers.types import Answer, Group
from bot.answers.words import short
from bot.cards.buttons import below
from bot.cards.figures import marked
from bot.cards.foot import foot, links
from bot.cards.frame import card
from bot.cards.parts import Element, heading, large, paragraphs, run, small, text
from bot.reply import Card
from bot.wording import say
from data.model import Figure

_ROWS = (60, 40, 25, 15, 8)
"""Rows a group, most first: the largest that fits is taken."""
_MOST_COUNTS = 3


def overview(answer: Answer, whole: str, replacing: bool) -> Iterator[Card]:
    """With fewer and fewer rows of each group."""
    return (_with(answer, whole, most, replacing) for most in _ROWS)


def _with(answer: Answer, whole: str, most: int, replacing: bool) -> Card:
    body = [heading(answer.title), *_counts(answer.groups), *paragraphs(answer.lines)]
    for group in answer.groups:
        body += _group(group, most)
    actions = below(answer.next, links(answer, ""), replacing=replacing)
    return card(answer, whole, [*body, *foot(answer)], actions)


def _group(group: Group, most: int) -> list[Element]:
    rows = [_row(line, figure) for line, figure in zip(group.lines, group.figures, strict=True)]
    more = len(rows) - most
    cut = small([say("kaart_nog_meer", aantal=more)]) if more > 0 else []
    return [heading(_titled(group), size="Default", spacing="Medium"), *rows[:most], *cut]


def _counts(groups: Sequence[Group]) -> list[Element]:
    """How many of each verdict, large and beside each other; nothing for a list that is not judged."""
    verdicts = [(_verdict_of(group), group) for group in groups]
    judged = [(words, len(group.figures)) for words, group in verdicts if words]
    if len(judged) < 2 or len(judged) > _MOST_COUNTS:
        return []
    columns = [
        {"type": "Column", "width": "stretch", "items": [large(str(count)), text(words, spacing="None")]}
        for words, count in judged
    ]
    return [{"type": "ColumnSet", "columns": columns, "spacing": "Small"}]


def _verdict_of(group: Group) -> str:
    """The verdict that all figures of a group share, in a table cell's words; empty where they share none."""
    shared = {marked(figure) for figure in group.figures}
    return shared.pop() if len(shared) == 1 else ""


def _titled(group: Group) -> str:
    """The group's title, with the sign of the verdict that its figures share."""
    return f"{verdict[0]} {group.title}" if (verdict := _verdict_of(group)) else group.title


def _row(line: str, figure: Figure) -> Element:
    """The line with its name in bold, so that the eye finds it."""
    name = short(figure.indicator)
    if not line.startswith(name):
        return text(line)
    return text(run(name, weight="Bolder"), run(line.removeprefix(name)))
