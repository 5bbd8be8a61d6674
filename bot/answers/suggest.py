"""The next questions an answer offers, complete, at most four, only those that lead somewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from bot.answers.pick import latest_year
from bot.answers.types import Answer, NoFigure, Suggestion
from bot.answers.words import short
from bot.wording import say
from data.model import GEMEENTE, NEDERLAND, Snapshot
from intents.question import NotUnderstood, Operation, Question, Selection, Why

Ask = Callable[[Question], str]
"""Gives the canonical Dutch question that is understood as exactly this Question."""
_MOST = 4
_BOTH = (GEMEENTE, NEDERLAND)


def after(said: Answer | NoFigure, snapshot: Snapshot, ask: Ask) -> tuple[Suggestion, ...]:
    """Buttons under an answer or a refusal."""
    if isinstance(said, Answer):
        found = [*_on_figures(said.question, snapshot), *_elsewhere(said.question)]
    else:
        found = list(_after_no(said, snapshot, ask))
    labelled = dict(found)
    return tuple([Suggestion(label, ask(question)) for label, question in list(labelled.items())[:_MOST]])


def _on_figures(question: Question, snapshot: Snapshot) -> tuple[tuple[str, Question], ...]:
    """What one indicator still has to show: its course, the country, its target, another year."""
    if len(question.indicators) != 1 or question.indicators[0] not in snapshot.indicators:
        return ()
    known = snapshot.indicators[question.indicators[0]]
    latest = latest_year(known.id, snapshot)
    year = question.years[-1] if question.years else latest
    both = {GEMEENTE, NEDERLAND} <= set(known.scopes)
    aimed = latest if _has_target(known.id, snapshot) else None
    return _still_to_show(question.operation, known.id, known.years, year, question.scopes[-1:], both, aimed)


@lru_cache(maxsize=1024)  # many answers are of one row and year
def _still_to_show(
    operation: Operation, indicator: str, years: tuple[int, ...], year: int, scopes: tuple[str, ...], both: bool,
    aimed: int | None,
) -> tuple[tuple[str, Question], ...]:  # fmt: skip
    """`both`: there is a row of the country too; `aimed`: the year whose target is told, if there is one."""
    found: list[tuple[str, Question]] = []
    if operation is not Operation.TREND and len(years) > 1:
        found.append((say("knop_verloop"), _course(indicator, scopes)))
    if operation is not Operation.COMPARE_COUNTRY and both:
        found.append((say("knop_nederland"), _in_year(Operation.COMPARE_COUNTRY, indicator, year, _BOTH)))
    if operation is not Operation.TARGET and aimed is not None:
        found.append((say("knop_doel"), _in_year(Operation.TARGET, indicator, aimed)))
    other = _other_year(years, year)
    if other is not None:
        found.append(
            (say("knop_ander_jaar", jaar=other), _in_year(Operation.FIGURE, indicator, other, scopes))
        )
    return tuple(found)


@lru_cache(maxsize=1024)  # the same few stand under many answers
def _in_year(
    operation: Operation, indicator: str, year: int, scopes: tuple[str, ...] = (GEMEENTE,)
) -> Question:
    return Question(operation, (indicator,), scopes, (year,), explicit_years=True)


@lru_cache(maxsize=1024)
def _course(indicator: str, scopes: tuple[str, ...]) -> Question:
    return Question(Operation.TREND, (indicator,), scopes)


def _has_target(indicator: str, snapshot: Snapshot) -> bool:
    return any(it.target for it in snapshot.over_years(indicator))


def _other_year(years: tuple[int, ...], shown: int) -> int | None:
    """The year before the one shown, or the latest where there is none before."""
    earlier = [year for year in years if year < shown]
    later = [year for year in years if year != shown]
    return earlier[-1] if earlier else later[-1] if later else None


def _elsewhere(question: Question) -> Iterator[tuple[str, Question]]:
    """After an answer that is not about one indicator: the overviews and the programme."""
    if question.indicators:
        return
    for key, verdict in (("knop_niet_behaald", "not_met"), ("knop_behaald", "met")):
        selection = Selection(verdict=verdict)  # type: ignore[arg-type]
        if question.operation is not Operation.OVERVIEW or question.selection.verdict != verdict:
            yield say(key), Question(Operation.OVERVIEW, selection=selection)
    for key, operation in (
        ("knop_programmadoel", Operation.GOAL),
        ("knop_activiteiten", Operation.ACTIVITIES),
    ):
        if question.operation is not operation:
            yield say(key), Question(operation)


def _after_no(said: NoFigure, snapshot: Snapshot, ask: Ask) -> Iterator[tuple[str, Question]]:
    match said.understanding:
        case Question() as question:
            yield from _on_figures(question, snapshot)
            yield from _elsewhere(question)
        case NotUnderstood(offered=Question() as offered):
            yield ask(offered), offered
        case NotUnderstood(near=(), passage=Question() as passage):
            yield say("knop_passage"), passage
        case NotUnderstood(why=why, near=near, passage=passage) if near:
            if why is Why.MEASURES and passage is not None:
                yield say("knop_activiteiten"), passage
            for indicator in near[:_MOST]:
                if indicator in snapshot.indicators:
                    label = short(snapshot.indicators[indicator].name)
                    year = latest_year(indicator, snapshot)
                    dated = why is Why.YEAR_OUTSIDE
                    plain = Question(Operation.FIGURE, (indicator,))
                    yield label, _in_year(Operation.FIGURE, indicator, year) if dated else plain
        case _:
            return


def examples(snapshot: Snapshot, ask: Ask) -> tuple[Suggestion, ...]:
    """Questions that show what can be asked, made from the indicators there are."""
    return tuple(Suggestion(text, text) for text in dict.fromkeys(map(ask, _examples(snapshot))))


def _examples(snapshot: Snapshot) -> Iterator[Question]:
    known = [one for one in snapshot.indicators.values() if GEMEENTE in one.scopes]
    if not known:
        return
    last = known[-1]
    latest = snapshot.figure(known[0].id, GEMEENTE, known[0].years[-1])
    if latest is not None:
        yield _in_year(Operation.FIGURE, known[0].id, latest.year)
    beside = next((one for one in known if {GEMEENTE, NEDERLAND} <= set(one.scopes)), None)
    if beside:
        yield _in_year(Operation.COMPARE_COUNTRY, beside.id, beside.years[-1], _BOTH)
    yield Question(Operation.TREND, (last.id,))
    yield Question(Operation.OVERVIEW, selection=Selection(verdict="not_met"))
