"""CLAIM: a number or a direction that someone states, checked against the figure: klopt, or klopt niet."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from decimal import Decimal

from bot.answers.absent import nothing_there
from bot.answers.change import change, change_lines, computed_change, pair_warnings
from bot.answers.compose import complete
from bot.answers.figure import change_line, headed, value_lines, verdict_of_list
from bot.answers.pick import asked, before, ends
from bot.answers.types import Answer, Computed, NoFigure
from bot.answers.words import short
from bot.wording import say
from data.model import Figure, Snapshot
from data.numbers import PERCENT, decimals, rounded, show
from intents.question import Claim, Question

_COMPARE = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "=": operator.eq}


def claim(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """Klopt, klopt niet, or not to be said; always with the figure it rests on."""
    stated = question.claim
    if stated is None:
        return change(question, snapshot)
    found = asked(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    about_level = stated.comparison in _COMPARE and not _is_share(stated, found)
    if about_level:
        return _level(question, stated, found, snapshot)
    return _movement(question, stated, snapshot)


def _is_share(stated: Claim, found: Sequence[Figure]) -> bool:
    """A stated percentage is about a change, unless one year of a percentage indicator is asked."""
    return stated.percent and not (len({it.year for it in found}) == 1 and found[0].unit == PERCENT)


def _level(question: Question, stated: Claim, found: Sequence[Figure], snapshot: Snapshot) -> Answer:
    lines: list[str] = []
    for it in found:
        previous = before(it, snapshot) if len(found) == 1 else None
        lines += [_verdict(_level_holds(stated, it), stated), *value_lines(it, snapshot)]
        lines += [verdict_of_list(it, snapshot), change_line(it, previous)]
    return complete(
        question,
        snapshot,
        title=headed(found[0], snapshot) if len(found) == 1 else short(found[0].indicator),
        summary=" ".join(lines[:2]),
        lines=lines,
        figures=found,
    )


def _level_holds(stated: Claim, it: Figure) -> bool | None:
    if it.value is None or stated.number is None:
        return None
    compare = _COMPARE[stated.comparison]
    return bool(compare(it.value, Decimal(stated.number)))


def _movement(question: Question, stated: Claim, snapshot: Snapshot) -> Answer | NoFigure:
    """A rise, a fall or a percentage between two years."""
    pairs = ends(question, snapshot)
    if not pairs:
        return change(question, snapshot)
    lines: list[str] = []
    computed: list[Computed] = []
    warnings: list[str] = []
    for first, last in pairs:
        made = computed_change(first, last)
        lines.append(_verdict(_movement_holds(stated, made), stated))
        lines += change_lines(first, last, made, stated.percent, snapshot)
        computed += [one for one in made if stated.percent or one.what == "difference"]
        warnings += pair_warnings(first, last, stated.percent)
    first, last = pairs[0]
    return complete(
        question,
        snapshot,
        title=say("kop_verschil", naam=short(last.indicator), van=first.year, tot=last.year),
        summary=" ".join(lines[:2]),
        lines=lines,
        figures=[it for pair in pairs for it in pair],
        computed=computed,
        warnings=warnings,
    )


def _movement_holds(stated: Claim, made: Sequence[Computed]) -> bool | None:
    """Direction first, then the stated size, rounded to the decimals that were stated."""
    moved = next((one.value for one in made if one.what == "difference"), None)
    if moved is None:
        return None
    if stated.comparison == "same":
        return moved == 0
    if (stated.comparison == "up" and moved <= 0) or (stated.comparison == "down" and moved >= 0):
        return False
    return True if stated.number is None else _size_holds(stated, made, moved)


def _size_holds(stated: Claim, made: Sequence[Computed], moved: Decimal) -> bool | None:
    number = Decimal(stated.number or 0)
    share = next((one.value for one in made if one.what == "percent"), None)
    if stated.percent and share is None:
        return None
    size = abs(share if stated.percent and share is not None else moved)
    compare = _COMPARE.get(stated.comparison, operator.eq)
    return bool(compare(rounded(size, decimals(number)), abs(number)))


def _verdict(holds: bool | None, stated: Claim) -> str:
    if holds is None:
        return say("klopt_onbekend")
    number = show(Decimal(stated.number)) if stated.number is not None else ""
    said = say(
        f"bewering_{_NAMES[stated.comparison]}", getal=number + (PERCENT if stated.percent else "")
    ).strip()
    return say("klopt" if holds else "klopt_niet", bewering=said)


_NAMES = {
    "<": "minder",
    ">": "meer",
    "<=": "hoogstens",
    ">=": "minstens",
    "=": "precies",
    "up": "gestegen",
    "down": "gedaald",
    "same": "gelijk",
}
