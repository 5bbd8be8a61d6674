"""CLAIM: a number or a direction that someone states, checked against the figure: klopt, or klopt niet."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.absent import nothing_there
from bot.answers.change import change
from bot.answers.compose import complete
from bot.answers.figure import change_line, headed, value_lines, verdict_of_list
from bot.answers.pick import asked, before
from bot.answers.stated import COMPARE, level_holds, side_of, verdict
from bot.answers.types import Answer, NoFigure
from bot.answers.words import short
from data.model import Figure, Snapshot
from data.numbers import PERCENT
from intents.question import Claim, Question


def claim(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """Klopt, klopt niet, or not to be said; always with the figure it rests on."""
    stated = question.claim
    if stated is None or stated.comparison not in {*COMPARE, "side"}:
        return change(question, snapshot)
    found = asked(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    return (
        change(question, snapshot) if _is_share(stated, found) else _level(question, stated, found, snapshot)
    )


def _is_share(stated: Claim, found: Sequence[Figure]) -> bool:
    """A stated percentage is about a change, unless one year of a percentage indicator is asked."""
    return stated.percent and not (len({it.year for it in found}) == 1 and found[0].unit == PERCENT)


def _level(question: Question, stated: Claim, found: Sequence[Figure], snapshot: Snapshot) -> Answer:
    previous = before(found[0], snapshot) if len(found) == 1 else None
    lines: list[str] = []
    for it in found:
        if stated.year in (None, it.year):
            lines.append(_said_of(stated, it))
        lines += value_lines(it, snapshot)
        lines += [verdict_of_list(it, snapshot), change_line(it, previous)]
    return complete(
        question,
        snapshot,
        title=headed(found[0], snapshot) if len(found) == 1 else short(found[0].indicator),
        summary=" ".join(lines[:2]),
        lines=lines,
        figures=found,
        context=[previous] if previous else [],
    )


def _said_of(stated: Claim, it: Figure) -> str:
    return side_of(stated, it) if stated.comparison == "side" else verdict(level_holds(stated, it), stated)
