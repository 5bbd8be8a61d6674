"""TREND: all years, or the asked ones, with how it moved and where it met its target."""

from __future__ import annotations

from itertools import pairwise

from bot.answers.absent import nothing_there
from bot.answers.amounts import gap
from bot.answers.compose import complete
from bot.answers.pick import whole_range
from bot.answers.stated import movement_holds, verdict, years_hold
from bot.answers.steps import largest_step
from bot.answers.types import Answer, NoFigure
from bot.answers.words import (
    listed,
    scope_name,
    short,
    shown,
    sign_words,
    span,
    target_words,
    title_of,
    why_missing,
)
from bot.wording import say
from data.model import GEMEENTE, Figure, Snapshot
from intents.question import Question


def trend(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """A line a year for each row, then its movement from first to last and its verdicts."""
    found = whole_range(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    rows = by_row(found)
    verdicts = [(row, line) for row in rows if (line := _stated(question, row))]
    lines = [_of_row(row, line, snapshot) if len(rows) > 1 else line for row, line in verdicts]
    steps = [largest_step(row, question.selection.direction) for row in rows if question.selection.most]
    lines += [
        _of_row(row, line, snapshot) if len(rows) > 1 else line
        for row, line in zip(rows, steps, strict=False)
    ]
    lines += [line for row in rows for line in _row_lines(row, snapshot)]
    names = listed(dict.fromkeys(short(row[0].indicator) for row in rows))
    years = span(sorted({it.year for it in found}))
    return complete(
        question,
        snapshot,
        title=say("kop_verloop", naam=names, jaren=years),
        summary="; ".join(_summary(row, snapshot) for row in rows),
        lines=lines,
        figures=found,
    )


def _of_row(row: tuple[Figure, ...], line: str, snapshot: Snapshot) -> str:
    return say("oordeel_van_rij", rij=row_name(row, snapshot), oordeel=line)


def _stated(question: Question, row: tuple[Figure, ...]) -> str:
    """Whether a stated direction holds from the first to the last year with a figure; empty where none was stated.

    Without years "is gestegen" may be meant of the last year or of all: where these differ there is no verdict.
    """
    known = [it for it in row if it.value is not None]
    if question.claim is None or len(known) < 2:
        return ""
    if question.claim.over:
        return verdict(years_hold(question.claim, row), question.claim, question.direction)
    whole, lately = (
        movement_holds(question.claim, question.direction, first, known[-1])
        for first in (known[0], known[-2])
    )
    if whole is not lately and not question.years:
        return say("klopt_hangt_af", eerste=known[0].year, vorig=known[-2].year)
    return verdict(whole, question.claim, question.direction)


def by_row(found: tuple[Figure, ...]) -> list[tuple[Figure, ...]]:
    """The figures grouped by indicator and scope, in order."""
    rows: dict[tuple[str, str], list[Figure]] = {}
    for it in found:
        rows.setdefault((it.id, it.scope), []).append(it)
    return [tuple(row) for row in rows.values()]


def row_name(row: tuple[Figure, ...], snapshot: Snapshot) -> str:
    """ "Winkeldiefstal, Nederland"."""
    return say("rij_van", naam=short(row[-1].indicator), gebied=scope_name(row[-1].scope, snapshot))


def _row_lines(row: tuple[Figure, ...], snapshot: Snapshot) -> list[str]:
    lines = [say("rij_kop", rij=row_name(row, snapshot))]
    lines += [say("jaar_regel", jaar=it.year, cijfer=shown(it)) for it in row]
    lines += [_change(row), _moves(row), _verdicts(row, snapshot)]
    if signs := {it.missing: it for it in row if it.value is None}:
        lines += [why_missing(it, snapshot) for it in signs.values()]
    return lines


def _change(row: tuple[Figure, ...]) -> str:
    known = [it for it in row if it.value is not None]
    if len(known) < 2 or known[0].unit != known[-1].unit:
        return ""
    first, last = known[0], known[-1]
    assert first.value is not None and last.value is not None
    moved = gap(last.value - first.value, last.unit, sign=True)
    return say(
        "van_naar", van=first.year, eerste=shown(first), tot=last.year, laatste=shown(last), verschil=moved
    )


def _moves(row: tuple[Figure, ...]) -> str:
    """In which years it rose, fell or stayed the same, each against the year before it."""
    moves: dict[str, list[int]] = {"gestegen": [], "gedaald": [], "gelijk_gebleven": []}
    for older, newer in pairwise(row):
        if older.value is None or newer.value is None or newer.year - older.year != 1:
            continue
        change = newer.value - older.value
        moves["gestegen" if change > 0 else "gedaald" if change < 0 else "gelijk_gebleven"].append(newer.year)
    parts = [say(key, jaren=listed(years)) for key, years in moves.items() if years]
    return say("bewegingen", delen="; ".join(parts)) if parts else ""


def _verdicts(row: tuple[Figure, ...], snapshot: Snapshot) -> str:
    """The years that met one target and those that did not; silent where targets differ from year to year."""
    targets = {it.target.raw: it.target for it in row if it.target}
    if row[0].scope != GEMEENTE or len(targets) != 1:
        return ""
    target = next(iter(targets.values()))
    met = [it.year for it in row if it.attained]
    missed = [it.year for it in row if it.attained is False]
    unknown = [it.year for it in row if it.value is None]
    parts = [
        say(key, jaren=listed(years))
        for key, years in (
            ("jaren_behaald", met),
            ("jaren_niet_behaald", missed),
            ("jaren_onbekend", unknown),
        )
        if years
    ]
    if not met and not missed:
        return ""
    words, report = target_words(target, row[-1].unit), title_of(target.report, snapshot)
    return say("oordeel_over_jaren", doel=words, verslag=report, delen="; ".join(parts))


def _summary(row: tuple[Figure, ...], snapshot: Snapshot) -> str:
    figures = ", ".join(
        say("jaar_kort", jaar=it.year, cijfer=it.display if it.value is not None else sign_words(it.missing))
        for it in row
    )
    return say("rij_cijfers", rij=row_name(row, snapshot), cijfers=figures)
