"""Everything about one indicator: its figures of all years and scopes, notes, prints and charts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.answers.words import scope_name, short
from bot.web import drawing
from data.model import GEMEENTE, Definition, Figure, Footnote, Indicator, Report, Series, Snapshot


@dataclass(frozen=True, slots=True)
class Printed:
    """One row as one report prints it."""

    report: Report
    series: Series


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything about one indicator that page, picture and download show."""

    indicator: Indicator
    year: int
    main: Figure | None
    """The municipality's figure of the chosen year; None where the source has no such row."""
    scopes: tuple[str, ...]
    table: tuple[tuple[int, Mapping[str, Figure]], ...]
    """Years, newest first, with the figure of every scope that has one."""
    comparable: tuple[str, ...]
    """Scopes with the municipality's unit: drawn in one picture with it."""
    notes: tuple[Footnote, ...]
    printed: tuple[Printed, ...]
    definitions: tuple[Definition, ...]

    @property
    def other_targets(self) -> bool:
        """Whether a year is measured against the target of another year."""
        own = [figures[GEMEENTE] for _, figures in self.table if GEMEENTE in figures]
        return any(figure.target is not None and figure.target.year != figure.year for figure in own)


def sheet_of(snapshot: Snapshot, id_: str, year: int | None = None) -> Sheet | None:
    """The sheet of an indicator for a year (its latest if None or unknown); None where there is none."""
    indicator = snapshot.indicators.get(id_)
    if indicator is None:
        return None
    chosen = year if year in indicator.years else indicator.years[-1]
    figures = {scope: snapshot.over_years(id_, scope) for scope in indicator.scopes}
    return Sheet(
        indicator=indicator,
        year=chosen,
        main=snapshot.figure(id_, GEMEENTE, chosen),
        scopes=indicator.scopes,
        table=tuple((year, _of_year(figures, year)) for year in reversed(indicator.years)),
        comparable=tuple(scope for scope in indicator.scopes if _unit(figures[scope]) == indicator.unit),
        notes=tuple(dict.fromkeys(_notes(figures))),
        printed=tuple(_printed(snapshot, id_)),
        definitions=tuple(_definitions(snapshot, id_)),
    )


def _of_year(figures: Mapping[str, tuple[Figure, ...]], year: int) -> dict[str, Figure]:
    return {scope: it for scope, row in figures.items() for it in row if it.year == year}


def _unit(figures: Iterable[Figure]) -> str:
    return next((figure.unit for figure in figures), "")


def _notes(figures: Mapping[str, tuple[Figure, ...]]) -> Iterator[Footnote]:
    for row in figures.values():
        for figure in row:
            yield from figure.footnotes
            if figure.target is not None:
                yield from figure.target.footnotes


def _printed(snapshot: Snapshot, id_: str) -> Iterator[Printed]:
    for report in reversed(snapshot.reports):
        for series in report.series:
            if series.indicator == id_:
                yield Printed(report, series)


def _definitions(snapshot: Snapshot, id_: str) -> Iterator[Definition]:
    """What the signs and letters mean that stand in this indicator's own rows."""
    used = [seen.raw for row in _printed(snapshot, id_) for seen in row.series.observations]
    used += [row.series.scope_label for row in _printed(snapshot, id_)]
    names = " ".join(row.series.name for row in _printed(snapshot, id_))
    words = {*used, *names.replace("(", " ").replace(")", " ").replace(";", " ").split()}
    for definition in snapshot.latest.definitions:
        if definition.term in words:
            yield definition


def charts(sheet: Sheet, snapshot: Snapshot) -> tuple[drawing.Chart, drawing.Chart] | None:
    """The picture for a wide and for a narrow screen; None where there is nothing to draw."""
    scopes = [scope for scope in sheet.comparable if scope != GEMEENTE]
    own, *others = [
        drawing.Named(scope_name(scope, snapshot), snapshot.over_years(sheet.indicator.id, scope))
        for scope in [GEMEENTE, *scopes]
    ]
    caption = drawing.Caption(
        title=short(sheet.indicator.name),
        unit=sheet.indicator.unit if sheet.indicator.unit != "aantal" else "Aantal",
        source=f"Bron: {sheet.main.place.source}" if sheet.main else "",
        target=_target_label(own.figures),
    )
    wide = drawing.chart(own, others, caption, drawing.WIDE)
    narrow = drawing.chart(own, others, caption, drawing.NARROW)
    return (wide, narrow) if wide and narrow else None


def _target_label(figures: Iterable[Figure]) -> str:
    targets = list(dict.fromkeys(figure.target.raw for figure in figures if figure.target))
    if not targets:
        return ""
    return f"doel {targets[0]}" if len(targets) == 1 else "doel (per jaar)"
