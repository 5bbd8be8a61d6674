"""Which figures a question is about."""

from __future__ import annotations

from data.model import Figure, Snapshot
from intents.question import Question


def latest_year(indicator: str, snapshot: Snapshot) -> int:
    """The last year the sources have a cell for, with or without a figure."""
    known = snapshot.indicators.get(indicator)
    return known.years[-1] if known and known.years else snapshot.latest.year


def years_of(question: Question, indicator: str, snapshot: Snapshot) -> tuple[int, ...]:
    """The asked years, or the latest one where none was asked."""
    if question.per_indicator_years and len(question.years) == len(question.indicators):
        return (question.years[question.indicators.index(indicator)],)
    return question.years or (latest_year(indicator, snapshot),)


def asked(question: Question, snapshot: Snapshot) -> tuple[Figure, ...]:
    """Every figure of the asked indicators, scopes and years, in that order."""
    found = (
        snapshot.figure(indicator, scope, year)
        for indicator in question.indicators
        for scope in question.scopes
        for year in years_of(question, indicator, snapshot)
    )
    return tuple(figure for figure in found if figure is not None)


def whole_range(question: Question, snapshot: Snapshot) -> tuple[Figure, ...]:
    """As `asked`, but every year there is where none was asked."""
    if question.years:
        return asked(question, snapshot)
    found = (
        snapshot.over_years(indicator, scope)
        for indicator in question.indicators
        for scope in question.scopes
    )
    return tuple(figure for figures in found for figure in figures)


def two_years(question: Question, indicator: str, snapshot: Snapshot) -> tuple[int, int]:
    """First and last asked year; one year is set against the one before, none means the latest."""
    years = years_of(question, indicator, snapshot)
    return (years[0], years[-1]) if len(years) > 1 else (years[0] - 1, years[0])


def ends(question: Question, snapshot: Snapshot) -> tuple[tuple[Figure, Figure], ...]:
    """(first, last) of every asked indicator and scope that has a row with both years, figure or not."""
    pairs = []
    for indicator in question.indicators:
        first, last = two_years(question, indicator, snapshot)
        for scope in question.scopes:
            begin, end = snapshot.figure(indicator, scope, first), snapshot.figure(indicator, scope, last)
            if begin is not None and end is not None:
                pairs.append((begin, end))
    return tuple(pairs)


def before(figure: Figure, snapshot: Snapshot) -> Figure | None:
    """The same indicator and scope a year earlier."""
    return snapshot.figure(figure.id, figure.scope, figure.year - 1)


def last_known(figure: Figure, snapshot: Snapshot) -> Figure | None:
    """The last year with a figure, of the same indicator and scope; None where no year has one."""
    known = (
        other for other in reversed(snapshot.over_years(figure.id, figure.scope)) if other.value is not None
    )
    return next(known, None)


def absent_scopes(question: Question, snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    """(indicator id, scope) of every asked row that no report has."""
    return tuple(
        (indicator, scope)
        for indicator in question.indicators
        for scope in question.scopes
        if indicator in snapshot.indicators and scope not in snapshot.indicators[indicator].scopes
    )
