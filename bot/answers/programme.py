"""GOAL, PROGRESS, ACTIVITIES and ACTIVITY: the programme's own words, whole, with their place."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.compose import complete
from bot.answers.types import Answer, NoFigure
from bot.answers.words import title_of
from bot.wording import say
from data.model import Activity, Passage, Place, Programme, Report, Snapshot
from intents.question import Operation, Question


def programme(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """Goal, progress, the list of activities, or one activity of the asked year's report (or the latest)."""
    report = report_of(question, snapshot)
    match question.operation:
        case Operation.GOAL:
            return _passages(question, snapshot, report, [p.goal for p in report.programmes if p.goal])
        case Operation.PROGRESS:
            return _passages(
                question, snapshot, report, [p.progress for p in report.programmes if p.progress]
            )
        case Operation.ACTIVITY if (one := activity_of(question, report)) is not None:
            return _activity(question, snapshot, report, one)
        case _:
            return _activities(question, snapshot, report)


def report_of(question: Question, snapshot: Snapshot) -> Report:
    """The report of the asked year where there is one, else the latest."""
    by_year = {report.year: report for report in snapshot.reports}
    return next((by_year[year] for year in reversed(question.years) if year in by_year), snapshot.latest)


def activities_of(report: Report) -> tuple[Activity, ...]:
    """All activities of a report in printed order; a question's text_key is an index into them."""
    return tuple(activity for programme in report.programmes for activity in programme.activities)


def activity_of(question: Question, report: Report) -> Activity | None:
    """The asked activity; None where the question names none of this report."""
    known = activities_of(report)
    index = int(question.text_key) if question.text_key.isdigit() else -1
    return known[index] if 0 <= index < len(known) else None


def _passages(
    question: Question, snapshot: Snapshot, report: Report, found: Sequence[Passage]
) -> Answer | NoFigure:
    name = question.operation.value
    verslag = title_of(report.id, snapshot)
    if not found:
        return NoFigure(say(f"{_TEXTS[name]}_ontbreekt", verslag=verslag), understanding=question)
    line = say(f"{_TEXTS[name]}_kop", programma=_names(report.programmes), verslag=verslag)
    warnings = [say("doel_van_programma")] if question.operation is Operation.PROGRESS else []
    return complete(
        question,
        snapshot,
        title=line,
        summary=line,
        lines=[line],
        passages=found,
        warnings=warnings,
        sources=[passage.place for passage in found],
    )


_TEXTS = {"goal": "programmadoel", "progress": "voortgang"}


def _names(programmes: Sequence[Programme]) -> str:
    return ", ".join(dict.fromkeys(programme.name for programme in programmes))


def _activities(question: Question, snapshot: Snapshot, report: Report) -> Answer | NoFigure:
    known = activities_of(report)
    verslag = title_of(report.id, snapshot)
    if not known:
        return NoFigure(say("activiteiten_ontbreken", verslag=verslag), understanding=question)
    title = say("activiteiten_kop", aantal=len(known), verslag=verslag)
    lines = [
        say(
            "activiteit_regel" if one.explanation else "activiteit_regel_zonder",
            product=one.product,
            titel=one.title,
        )
        for one in known
    ]
    places = list(dict.fromkeys(Place(one.place.source, one.place.table) for one in known))
    return complete(
        question,
        snapshot,
        title=title,
        summary=title,
        lines=[title, *lines],
        warnings=[say("status_verloren")],
        sources=places,
    )


def _activity(question: Question, snapshot: Snapshot, report: Report, one: Activity) -> Answer:
    verslag = title_of(report.id, snapshot)
    key = "activiteit_met" if one.explanation else "activiteit_zonder"
    line = say(key, product=one.product, titel=one.title, verslag=verslag)
    quoted = [Passage(one.explanation, one.place)] if one.explanation else []
    return complete(
        question,
        snapshot,
        title=one.title,
        summary=line,
        lines=[line],
        passages=quoted,
        warnings=[say("status_verloren")],
        sources=[one.place],
    )
