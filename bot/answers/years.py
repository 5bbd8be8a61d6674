"""YEARS: the years of an indicator that fit a selection ("in welke jaren is het doel gehaald?")."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.answers.absent import nothing_there
from bot.answers.compose import complete, redefinitions
from bot.answers.extremum import extremes, looked_at
from bot.answers.pick import whole_range
from bot.answers.selecting import fitting
from bot.answers.stated import level_holds, stated_words
from bot.answers.trend import by_row, row_name
from bot.answers.types import Answer, Computed, NoFigure
from bot.answers.verdict import measured, short_verdict
from bot.answers.words import listed, shown
from bot.wording import say
from data.model import GEMEENTE, Figure, Snapshot
from intents.question import Question

Row = tuple[Figure, ...]


def years(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """For each row the years that fit, with their figures, and over which years was looked."""
    rows = by_row(whole_range(question, snapshot))
    if not rows:
        return nothing_there(question, snapshot)
    if question.selection.verdict and all(row[0].scope != GEMEENTE for row in rows):
        return NoFigure(
            say("geen_oordeel_gebied", gebied=row_name(rows[0], snapshot)), understanding=question
        )
    lines: list[str] = []
    fits = [_fit(question, row, snapshot) for row in rows]
    fit = sum(map(len, fits))
    figures = [it for found in (fits if fit else rows) for it in found]  # where none fits, those that show it
    for row, found in zip(rows, fits, strict=True):
        lines += _lines(question, row, found, () if fit else row, snapshot)
    if question.beside_years:
        figures += [it for row, found in zip(rows, fits, strict=True) for it in _others(row, found)]
    names = listed(row_name(row, snapshot) for row in rows)
    return complete(
        question,
        snapshot,
        title=say("kop_jaren" if fit else "kop_jaren_geen", rij=names, wat=what_of(question)),
        summary=lines[0],
        lines=lines,
        figures=figures,
        kind=what_of(question),
        warnings=redefinitions([it for row in rows for it in row]) if question.selection.direction else [],
        computed=[Computed("count", Decimal(fit), str(fit))],
    )


def _fit(question: Question, row: Row, snapshot: Snapshot) -> Row:
    stated = question.claim
    if stated is not None and stated.number is not None:
        return tuple(it for it in row if level_holds(stated, it))
    direction = question.selection.direction
    if direction in ("highest", "lowest"):
        return extremes(row, direction == "lowest")
    selection = question.selection
    if direction in ("rising", "falling"):
        selection = replace(selection, direction="up" if direction == "rising" else "down")
    return tuple(fitting(selection, row, None, snapshot)[0])


def what_of(question: Question) -> str:
    """The selection in words: "doel niet behaald"."""
    selection = question.selection
    flags = ("lacking", "has_figure", "provisional")
    if question.claim is not None and question.claim.number is not None:
        return stated_words(question.claim)
    parts = [say(f"jaren_{selection.verdict}")] if selection.verdict else []
    beside = "_doel" if selection.versus_target else ""
    parts += [say(f"jaren_{selection.direction}{beside}")] if selection.direction else []
    parts += [say(f"jaren_{flag}") for flag in flags if getattr(selection, flag)]
    return listed(parts) or say("jaren_alle")


def _lines(question: Question, row: Row, found: Row, instead: Row, snapshot: Snapshot) -> list[str]:
    name, what = row_name(row, snapshot), what_of(question)
    listing = listed(it.year for it in found)
    first = say("jaren_wel", rij=name, wat=what, jaren=listing, aantal=len(found))
    lines = [first if found else say("jaren_geen", rij=name, wat=what)]
    for it in found or instead:
        verdict = short_verdict(it)
        key = "jaar_regel_oordeel" if verdict and it.value is not None else "jaar_regel"
        lines.append(
            say(key, jaar=it.year, cijfer=shown(it), **({"oordeel": verdict} if key != "jaar_regel" else {}))
        )
    if question.selection.verdict:
        lines += list(dict.fromkeys(measured(it, snapshot).strip() for it in found))
    if rest := _others(row, found):
        lines.append(
            say("andere_jaren", jaren=listed(say("jaar_kort", jaar=it.year, cijfer=shown(it)) for it in rest))
        )
    return [*lines, looked_at(row)]


def _others(row: Row, found: Row) -> Row:
    """The years that do not fit, which show that those found do; none where there are many."""
    rest = tuple(it for it in row if it not in found and it.value is not None)
    return rest if found and len(rest) <= _FEW else ()


_FEW = 6
"""More of the other years than these are not told beside those that were found."""
