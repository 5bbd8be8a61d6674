"""Reports in, one edition's snapshot out: which print counts, and what belongs to it.

The latest report's print of a year counts; what earlier ones printed differently is kept beside it. A cell
that the source lacks ("ontbreekt") gives way to an earlier print. One report that prints two figures for the
same year contradicts itself and is refused: no figure is better than a wrong one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from data.model import (
    GEMEENTE,
    Figure,
    Footnote,
    Indicator,
    Kind,
    Observation,
    Report,
    Scope,
    Series,
    Snapshot,
)
from data.numbers import show_with_unit
from data.targets import NO_MEASURE, Aim, Measure, aims_of, measure

NO_FIGURE = "geen cijfer"
ABSENT = "ontbreekt"

Cell = tuple[str, Scope, int, Kind]
Row = tuple[str, Scope]


class ContradictionError(ValueError):
    """One report prints two figures for one indicator, scope and year; the message names both."""


@dataclass(frozen=True, slots=True)
class Print:
    """One observation as one report prints it, with the row and report it stands in."""

    report: Report
    series: Series
    seen: Observation

    @property
    def says(self) -> tuple[Decimal | None, str | None, str]:
        """What is compared between prints: value or sign of absence, and the unit."""
        return self.seen.value, self.seen.missing, self.series.unit


def arrange(reports: Sequence[Report], edition: str) -> Snapshot:
    """A frozen snapshot of all reports together; a report at odds with itself raises ContradictionError."""
    ordered = tuple(sorted(reports, key=lambda report: (report.year, report.id)))
    aims = aims_of(ordered)
    figures = {cell: _figure(prints, aims.get(cell[:2], ())) for cell, prints in _prints(ordered).items()}
    realised = _of_kind("realisatie", figures)
    return Snapshot(
        edition=edition,
        municipality=ordered[-1].municipality if ordered else "",
        reports=ordered,
        indicators=MappingProxyType(_indicators(ordered, realised)),
        figures=MappingProxyType(realised),
        budgets=MappingProxyType(_of_kind("begroting", figures)),
        targets=MappingProxyType({row: tuple(aim.target for aim in found) for row, found in aims.items()}),
    )


def _of_kind(kind: Kind, figures: Mapping[Cell, Figure]) -> dict[tuple[str, Scope, int], Figure]:
    return {cell[:3]: figure for cell, figure in figures.items() if cell[3] == kind}


def _prints(reports: Iterable[Report]) -> Mapping[Cell, list[Print]]:
    """Per cell one print of each report that has it, oldest report first."""
    prints: dict[Cell, list[Print]] = {}
    for report in reports:
        for cell, seen in _cells(report):
            known = prints.setdefault(cell, [])
            if known and known[-1].report is report:
                known[-1] = _one_of(known[-1], seen)
            else:
                known.append(seen)
    return prints


def _cells(report: Report) -> Iterator[tuple[Cell, Print]]:
    for series in report.series:
        for seen in series.observations:
            yield (series.indicator, series.scope, seen.year, seen.kind), Print(report, series, seen)


def _one_of(first: Print, second: Print) -> Print:
    """The same cell twice in one report (several tables): the one with a figure; never two.

    Of budgets the later column counts: "begroting na wijziging" stands behind the first one.
    """
    if second.seen.value is None:
        return first
    if first.seen.value is None or first.seen.kind == "begroting":
        return second
    if first.says != second.says:
        raise ContradictionError(_contradiction(first, second))
    return first if first.seen.provisional else second if second.seen.provisional else first


def _contradiction(first: Print, second: Print) -> str:
    return (
        f"{first.report.title} noemt voor {first.series.name} ({first.series.scope}) {first.seen.year} twee "
        f"verschillende cijfers: {_spot(first)} en {_spot(second)}. Leg vast welke geldt: neem "
        "één van de twee in het recept op als 'negeren', of geef de rijen daar een eigen naam."
    )


def _spot(seen: Print) -> str:
    place = seen.seen.place
    return f"'{seen.seen.raw}' ({seen.series.unit}; {place.table}, rij '{place.row}', kolom '{place.column}')"


def _figure(prints: Sequence[Print], aims: Sequence[Aim]) -> Figure:
    counts = _counts(prints)
    series, seen = counts.series, counts.seen
    against = measure(aims, seen.year, series.unit) if seen.kind == "realisatie" else NO_MEASURE
    return Figure(
        id=series.indicator,
        indicator=series.name,
        scope=series.scope,
        year=seen.year,
        value=seen.value,
        raw=seen.raw,
        unit=series.unit,
        display=NO_FIGURE if seen.value is None else show_with_unit(seen.value, series.unit),
        missing=seen.missing,
        provisional=seen.provisional,
        footnotes=_footnotes(seen, against, series),
        target=against.shown,
        attained=against.verdict(seen.value) if series.scope == GEMEENTE else None,
        theme=series.theme,
        report=counts.report.title,
        place=seen.place,
        earlier=tuple(print_.seen for print_ in _older(prints, counts) if print_.says != counts.says),
        kind=seen.kind,
    )


def _counts(prints: Sequence[Print]) -> Print:
    """The latest print, passing over reports that lack the cell as long as one has it."""
    return next((seen for seen in reversed(prints) if seen.seen.missing != ABSENT), prints[-1])


def _older(prints: Sequence[Print], counts: Print) -> Iterator[Print]:
    for seen in prints:
        if seen is counts:
            return
        if seen.seen.missing != ABSENT:
            yield seen


_WIDTH: Mapping[str, int] = {"name": 0, "correction": 1, "table": 2}


def _footnotes(seen: Observation, against: Measure, series: Series) -> tuple[Footnote, ...]:
    """Narrowest first: value, target, name, corrections of the row, table; each text once."""
    row = sorted(series.footnotes, key=lambda note: _WIDTH.get(note.on, -1))
    aimed = (note for target in against.targets for note in target.footnotes)
    unique: dict[tuple[str, str | None], Footnote] = {}
    for note in (*seen.footnotes, *aimed, *row):
        unique.setdefault((note.mark, note.text), note)
    return tuple(unique.values())


def _indicators(
    reports: Sequence[Report], figures: Mapping[tuple[str, Scope, int], Figure]
) -> dict[str, Indicator]:
    """In the order of the latest year's reports; what only older reports have follows."""
    rows: dict[str, list[Series]] = {}
    for report in sorted(reports, key=lambda report: -report.year):
        for series in report.series:
            rows.setdefault(series.indicator, []).append(series)
    years: dict[str, set[int]] = {}
    for indicator, _, year in figures:
        years.setdefault(indicator, set()).add(year)
    return {id_: _indicator(id_, found, years.get(id_, set())) for id_, found in rows.items()}


def _indicator(id_: str, rows: Sequence[Series], years: Iterable[int]) -> Indicator:
    """From its rows, latest report first; named after the municipality's own row where it has one."""
    own = next((row for row in rows if row.scope == GEMEENTE), rows[0])
    scopes = dict.fromkeys(row.scope for row in (own, *rows))
    return Indicator(
        id=id_,
        name=own.name,
        names=tuple(dict.fromkeys(row.name for row in (own, *rows))),
        theme=own.theme,
        unit=own.unit,
        scopes=tuple(scopes),
        years=tuple(sorted(years)),
    )
