"""Reports to the tables and back, exactly as they were: stored once by fingerprint, read many at a time."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from data.model import (
    Activity,
    Definition,
    Footnote,
    Observation,
    Passage,
    Place,
    Programme,
    Report,
    Series,
    Target,
    Theme,
)
from data.store import schema
from data.store.database import Database
from data.store.rows import Rows, take_apart

Key = tuple[int, ...]
"""The report's key and the positions below it."""
BATCH = 5_000
"""Rows a statement, so that memory stays flat."""
GRACE_SECONDS = 24 * 3600
"""No import takes longer."""


@dataclass(frozen=True, slots=True)
class Held:
    """A report in the store: its key, and the print of its content."""

    key: int
    fingerprint: str


def put_report(database: Database, report: Report) -> Held:
    """Store a report, in a transaction of its own; what was stored before is stored once. Raises Unstorable.

    Nothing shows until an edition holds it; large imports so leave room for turns between their reports.
    """
    rows = take_apart(report)
    table, head = schema.reports, rows.pop("reports")[0] | {"stored": time.time()}
    mark = str(head["fingerprint"])
    with database.writing() as connection:
        again = sa.update(table).where(table.c.fingerprint == mark).values(stored=head["stored"])
        known = connection.execute(again.returning(table.c.key)).scalar()
        if known is not None:
            return Held(int(known), mark)
        key = int(connection.execute(sa.insert(table).returning(table.c.key), head).scalar_one())
        _put_parts(connection, key, rows)
    return Held(key, mark)


def _put_parts(connection: sa.Connection, key: int, rows: Rows) -> None:
    for name, parts in rows.items():
        insert = sa.insert(schema.metadata.tables[name])
        for start in range(0, len(parts), BATCH):
            connection.execute(insert, [{"report": key, **row} for row in parts[start : start + BATCH]])


def drop_unused(connection: sa.Connection) -> None:
    """Remove reports that no edition holds (any more), but those of an import that may be under way."""
    table = schema.reports.c
    held = sa.select(schema.edition_reports.c.report)
    old = table.stored < time.time() - GRACE_SECONDS
    connection.execute(sa.delete(schema.reports).where(old, table.key.not_in(held)))


def get_reports(connection: sa.Connection, keys: Sequence[int]) -> tuple[Report, ...]:
    """The reports with these keys, in this order."""
    parts = _Parts(connection, keys)
    heads = {row.key: row for row in parts.rows(schema.reports, "key")}
    return tuple(_report(heads[key], parts) for key in keys)


class _Parts:
    """All parts of the wanted reports, one query a table, grouped by what they belong to."""

    def __init__(self, connection: sa.Connection, keys: Sequence[int]) -> None:
        self.connection = connection
        self.keys = list(keys)
        self.themes = self._grouped(schema.themes)
        self.series = self._grouped(schema.series)
        self.observations = self._grouped(schema.observations)
        self.targets = self._grouped(schema.targets)
        self.programmes = self._grouped(schema.programmes)
        self.passages = self._grouped(schema.passages)
        self.activities = self._grouped(schema.activities)
        self.definitions = self._grouped(schema.definitions)
        self.theme_notes = self._notes(schema.theme_footnotes)
        self.series_notes = self._notes(schema.series_footnotes)
        self.observation_notes = self._notes(schema.observation_footnotes)
        self.target_notes = self._notes(schema.target_footnotes)

    def rows(self, table: sa.Table, key: str = "report") -> Iterable[Any]:
        return self.connection.execute(
            sa.select(table).where(table.c[key].in_(self.keys)).order_by(*table.primary_key.columns)
        )

    def _grouped(self, table: sa.Table) -> dict[Key, list[Any]]:
        """Rows by the key of what they are part of."""
        depth = len(table.primary_key.columns) - 1
        groups: dict[Key, list[Any]] = defaultdict(list)
        for row in self.rows(table):
            groups[tuple(row[:depth])].append(row)
        return groups

    def _notes(self, table: sa.Table) -> dict[Key, tuple[Footnote, ...]]:
        groups = self._grouped(table)
        return {
            key: tuple(Footnote(row.mark, row.text, row.on) for row in rows) for key, rows in groups.items()
        }


def _report(head: Any, parts: _Parts) -> Report:
    at = (head.key,)
    return Report(
        id=head.id,
        title=head.title,
        year=head.year,
        municipality=head.municipality,
        themes=tuple(_theme(row, parts) for row in parts.themes.get(at, ())),
        series=tuple(_series(row, parts) for row in parts.series.get(at, ())),
        programmes=tuple(_programme(row, parts) for row in parts.programmes.get(at, ())),
        definitions=tuple(
            Definition(row.term, row.meaning, row.source) for row in parts.definitions.get(at, ())
        ),
        url=head.url,
        file=head.file,
        sha256=head.sha256,
    )


def _theme(row: Any, parts: _Parts) -> Theme:
    return Theme(row.name, row.introduction, parts.theme_notes.get((row.report, row.theme), ()))


def _series(row: Any, parts: _Parts) -> Series:
    at = (row.report, row.series)
    return Series(
        indicator=row.indicator,
        name=row.name,
        scope=row.scope,
        unit=row.unit,
        theme=row.theme,
        observations=tuple(_observation(seen, parts) for seen in parts.observations.get(at, ())),
        targets=tuple(_target(aim, parts) for aim in parts.targets.get(at, ())),
        footnotes=parts.series_notes.get(at, ()),
        scope_label=row.scope_label,
    )


def _observation(row: Any, parts: _Parts) -> Observation:
    return Observation(
        year=row.year,
        raw=row.raw,
        value=None if row.value is None else Decimal(row.value),
        missing=row.missing,
        place=_place(row),
        footnotes=parts.observation_notes.get((row.report, row.series, row.observation), ()),
        provisional=row.provisional,
        kind=row.kind,
    )


def _target(row: Any, parts: _Parts) -> Target:
    return Target(
        raw=row.raw,
        operator=row.operator,
        value=Decimal(row.value),
        year=row.year,
        report=row.of_report,
        footnotes=parts.target_notes.get((row.report, row.series, row.target), ()),
        note=row.note,
    )


def _programme(row: Any, parts: _Parts) -> Programme:
    at = (row.report, row.programme)
    passages = {said.part: Passage(said.text, _place(said)) for said in parts.passages.get(at, ())}
    activities = (
        Activity(done.product, done.title, done.explanation, _place(done))
        for done in parts.activities.get(at, ())
    )
    return Programme(row.name, passages.get("goal"), passages.get("progress"), tuple(activities))


def _place(row: Any) -> Place:
    return Place(row.place_source, row.place_table, row.place_row, row.place_column)
