"""EXTREMUM: the year or years in which a figure was highest or lowest."""

from __future__ import annotations

from decimal import Decimal

from bot.answers.absent import nothing_there
from bot.answers.compose import complete, redefinitions
from bot.answers.pick import whole_range
from bot.answers.trend import by_row, row_name
from bot.answers.types import Answer, NoFigure
from bot.answers.verdict import verdict_line
from bot.answers.words import listed, shown, span
from bot.wording import say
from data.model import GEMEENTE, Figure, Snapshot
from intents.question import Question

Row = tuple[Figure, ...]


def extremum(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """For each row the extreme year(s), ties included, and over which years was looked; all of them beside a named year."""
    rows = by_row(whole_range(question, snapshot))
    if not rows:
        return nothing_there(question, snapshot)
    lowest = question.direction in ("lowest", "down", "falling")
    lines: list[str] = []
    figures: list[Figure] = []
    for row in rows:
        found = extremes(row, lowest)
        figures += found or row[-1:]
        lines += _lines(row, found, lowest, snapshot)
    others = [it for row in rows for it in row if it not in figures] if question.beside_years else []
    told = [it for row in rows for it in row] if others else []
    lines += [say("jaar_regel", jaar=it.year, cijfer=shown(it)) for it in told]
    figures += others
    names = listed(row_name(row, snapshot) for row in rows)
    return complete(
        question,
        snapshot,
        title=say("kop_laagste" if lowest else "kop_hoogste", rij=names),
        summary=lines[0],
        lines=lines,
        figures=figures,
        warnings=redefinitions([it for row in rows for it in row]),
        kind=say("soort_laagste" if lowest else "soort_hoogste"),
    )


def extremes(row: Row, lowest: bool) -> Row:
    """The figures that share the lowest or highest value; empty where the row has none."""
    known = [(it.value, it) for it in row if it.value is not None]
    if not known:
        return ()
    values: list[Decimal] = [value for value, _ in known]
    edge = min(values) if lowest else max(values)
    return tuple(it for value, it in known if value == edge)


def _lines(row: Row, found: Row, lowest: bool, snapshot: Snapshot) -> list[str]:
    name = row_name(row, snapshot)
    if not found:
        return [say("geen_enkel_cijfer", rij=name, jaren=span([it.year for it in row]))]
    key = "laagste" if lowest else "hoogste"
    lines = [say(key, rij=name, cijfer=shown(found[0]), jaren=listed(it.year for it in found))]
    if len(found) == 1 and found[0].scope == GEMEENTE and found[0].target:
        lines.append(verdict_line(found[0], snapshot))
    return [*lines, looked_at(row)]


def looked_at(row: Row) -> str:
    """Which years have a figure, and which were asked but have none."""
    known = [it.year for it in row if it.value is not None]
    missing = [it.year for it in row if it.value is None]
    if missing:
        return say("gekeken_naar_zonder", jaren=span(known), zonder=listed(missing))
    return say("gekeken_naar", jaren=span(known))
