"""AVERAGE and SUM: computed over the years that have figures, which are named."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import permutations

from bot.answers.absent import nothing_there
from bot.answers.compose import complete
from bot.answers.extremum import looked_at
from bot.answers.pick import asked, whole_range
from bot.answers.trend import by_row, row_name
from bot.answers.types import Answer, Computed, NoFigure
from bot.answers.words import listed, shown
from bot.wording import say
from data.model import Figure, Snapshot
from data.numbers import COUNT, attach_unit, decimals, rounded, show, show_computed
from intents.question import Question

Row = tuple[Figure, ...]


def average(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """The mean of each row over its years with a figure."""
    rows = by_row(whole_range(question, snapshot))
    if not rows:
        return nothing_there(question, snapshot)
    lines: list[str] = []
    figures: list[Figure] = []
    computed: list[Computed] = []
    for row in rows:
        if made := mean_of(row):
            computed.append(made)
            lines.append(say("gemiddelde", rij=row_name(row, snapshot), gemiddelde=made.display))
        else:
            lines.append(say("niet_te_berekenen_rij", rij=row_name(row, snapshot)))
        lines += [_terms(row), looked_at(row)]
        beside = _beside(row, question, snapshot)
        lines += [_above_or_below(it, made) for it in beside] if made else []
        figures += [*row, *(it for it in beside if it not in row)]
    return complete(
        question,
        snapshot,
        title=say("kop_gemiddelde", rij=listed(row_name(row, snapshot) for row in rows)),
        summary=lines[0],
        lines=lines,
        figures=figures,
        computed=computed,
    )


def _beside(row: Row, question: Question, snapshot: Snapshot) -> list[Figure]:
    """The figures of the years that are set beside the average of this row."""
    found = (snapshot.figure(row[0].id, row[0].scope, year) for year in question.beside_years)
    return [it for it in found if it is not None]


def _above_or_below(it: Figure, mean: Computed) -> str:
    """ "2022 (488) ligt boven dat gemiddelde." """
    if it.value is None:
        return _term(it)
    side = "boven" if it.value > mean.value else "onder" if it.value < mean.value else "op"
    return say(f"naast_gemiddelde_{side}", jaar=it.year, cijfer=shown(it))


def mean_of(row: Row) -> Computed | None:
    """The mean, to one decimal or as many as the figures have; None without figures or with mixed units."""
    values = [it.value for it in row if it.value is not None]
    if not values or len({it.unit for it in row}) > 1:
        return None
    mean = sum(values, Decimal(0)) / len(values)
    digits = max(1, *(decimals(value) for value in values))
    return Computed("average", rounded(mean, digits), attach_unit(show_computed(mean, values), row[0].unit))


def _terms(row: Row) -> str:
    return say("gebruikte_cijfers", cijfers=", ".join(_term(it) for it in row if it.value is not None))


def _term(it: Figure) -> str:
    return say("jaar_kort", jaar=it.year, cijfer=shown(it))


def total(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """The sum of counts; rates and percentages cannot be added, and the answer says so."""
    several = len(question.indicators) > 1
    found = asked(question, snapshot) if several else whole_range(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    twice = _contained(question, snapshot)
    made = None if twice else sum_of(found)
    rows = by_row(found)
    names = listed(row_name(row, snapshot) for row in rows)
    first = (
        say("som", rij=names, som=made.display)
        if made
        else say(f"niet_op_te_tellen{'_deel' if twice else ''}", rij=names)
    )
    lines = [first]
    for row in rows:
        lines += [say("rij_cijfers", rij=row_name(row, snapshot), cijfers=", ".join(map(_term, row)))]
    lines += [looked_at(row) for row in rows]
    return complete(
        question,
        snapshot,
        title=say("kop_som", rij=names),
        summary=first,
        lines=list(dict.fromkeys(lines)),
        figures=found,
        computed=[made] if made else [],
        warnings=[say("kan_overlappen")] if several and made else [],
    )


def _contained(question: Question, snapshot: Snapshot) -> bool:
    """Whether one asked row is named as a part of another, so that a sum would count it twice."""
    names = [
        frozenset(re.findall(r"\w+", snapshot.indicators[it].name.lower()))
        for it in question.indicators
        if it in snapshot.indicators
    ]
    return any(one < other for one, other in permutations(names, 2))


def sum_of(found: Row) -> Computed | None:
    """The sum of the known counts of one area; None for other units."""
    values = [it.value for it in found if it.value is not None]
    if not values or {it.unit for it in found} != {COUNT} or len({it.scope for it in found}) > 1:
        return None
    added = sum(values, Decimal(0))
    return Computed("sum", added, show(added))
