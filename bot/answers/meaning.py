"""DEFINITION, UNIT and PROVENANCE: what a term means, what is measured, and where it stands."""

from __future__ import annotations

from bot.answers.absent import nothing_there
from bot.answers.compose import complete
from bot.answers.figure import figure_line, headed
from bot.answers.pick import asked
from bot.answers.types import Answer, NoFigure
from bot.answers.words import listed, place_line, scope_name, short, span
from bot.wording import say
from data.model import Definition, Figure, Place, Snapshot
from intents.question import TERMS, Question


def definition(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """A sign, letter or abbreviation by the report's own definitions; an indicator by its row."""
    if question.text_key:
        return _term(question, question.text_key, snapshot)
    found = asked(question, snapshot)
    if not found:
        return NoFigure(say("begrip_leeg", begrippen=listed(_terms(snapshot))), understanding=question)
    lines = [line for it in found for line in _printed(it, snapshot)]
    title = say("kop_begrip", begrip=listed(dict.fromkeys(short(it.indicator) for it in found)))
    return complete(question, snapshot, title=title, summary=lines[0], lines=lines, notes=None, context=found)


def _term(question: Question, term: str, snapshot: Snapshot) -> Answer | NoFigure:
    names = term.split(TERMS)
    known = [one for name in names for one in _find(name, snapshot)]
    if not known:
        return NoFigure(
            say("begrip_onbekend", begrip=listed(names), begrippen=listed(_terms(snapshot))),
            understanding=question,
        )
    lines = [
        say("begrip", begrip=one.term, betekenis=one.meaning.rstrip("."), bron=one.source) for one in known
    ]
    return complete(
        question,
        snapshot,
        title=say("kop_begrip", begrip=listed(dict.fromkeys(one.term for one in known))),
        summary=lines[0],
        lines=lines,
        sources=[Place(_source(snapshot))],
    )


def _find(term: str, snapshot: Snapshot) -> list[Definition]:
    """By the exact term, else without regard to capitals; of the latest report that has it."""
    for same in (str, str.lower):
        for report in reversed(snapshot.reports):
            if found := [one for one in report.definitions if same(one.term) == same(term)]:
                return found
    return []


def _terms(snapshot: Snapshot) -> list[str]:
    return list(dict.fromkeys(one.term for report in snapshot.reports for one in report.definitions))


def _source(snapshot: Snapshot) -> str:
    series = snapshot.latest.series
    return series[0].observations[0].place.source if series else snapshot.latest.title


def _printed(it: Figure, snapshot: Snapshot) -> list[str]:
    name = snapshot.indicators[it.id]
    return [
        say("begrip_indicator", naam=it.indicator, thema=it.theme, eenheid=it.unit, jaren=span(name.years)),
        say("begrip_geen_uitleg", naam=short(it.indicator)),
    ]


def unit(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """The unit of each asked row, as the source labels it; differing labels are named, not resolved."""
    found = asked(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    lines = []
    for it in found:
        area = scope_name(it.scope, snapshot)
        lines.append(
            say("eenheid", naam=short(it.indicator), gebied=area, eenheid=it.unit, gedrukt=it.indicator)
        )
        lines.append(figure_line(it, snapshot))
    warnings = [line for it in found for line in _other_units(it, snapshot)]
    title = say("kop_eenheid", naam=listed(dict.fromkeys(short(it.indicator) for it in found)))
    return complete(
        question, snapshot, title=title, summary=lines[0], lines=lines, figures=found, warnings=warnings
    )


def _other_units(it: Figure, snapshot: Snapshot) -> list[str]:
    others = (snapshot.figure(it.id, scope, it.year) for scope in snapshot.indicators[it.id].scopes)
    return [
        say("eenheid_elders", gebied=scope_name(other.scope, snapshot), eenheid=other.unit)
        for other in others
        if other is not None and other.unit != it.unit
    ]


def provenance(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """The cell as printed: report, table, row, column; and the page where it can be read."""
    found = asked(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    lines = []
    for it in found:
        lines.append(figure_line(it, snapshot))
        printed = it.raw or say("ontbreekt_kort")
        lines.append(say("herkomst", plek=place_line(it.place), kolom=it.place.column, gedrukt=printed))
        report = next((one for one in snapshot.reports if one.title == it.report), None)
        if report and report.url:
            lines.append(say("herkomst_pagina", adres=report.url))
    head = (
        headed(found[0], snapshot)
        if len(found) == 1
        else listed(dict.fromkeys(short(i.indicator) for i in found))
    )
    return complete(
        question, snapshot, title=say("kop_herkomst", kop=head), summary=lines[0], lines=lines, figures=found
    )
