"""Who did what and when: one line for every change to editions and content, kept as long as the store."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from data.store.database import Database
from data.store.schema import audit


@dataclass(frozen=True, slots=True)
class Entry:
    number: int
    at: str
    """UTC: "2026-01-31T09:00:00Z"."""
    by: str
    action: str
    """ "concept", "gepubliceerd", "teruggezet", "gewijzigd", "verwijderd", or what a caller adds."""
    about: str
    """ "editie 3", "synoniemen/eigen"."""
    detail: Mapping[str, Any]


class Audit:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, action: str, about: str, *, by: str, **detail: Any) -> None:
        """Record something that happened outside the store, such as a refused sign-in."""
        with self._database.writing() as connection:
            record(connection, action, about, by=by, **detail)

    def latest(self, limit: int = 100, *, before: int | None = None) -> tuple[Entry, ...]:
        """Newest first; `before` is the number of the last one already seen."""
        query = sa.select(audit).order_by(audit.c.number.desc()).limit(limit)
        if before is not None:
            query = query.where(audit.c.number < before)
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return tuple(Entry(r.number, r.at, r.by, r.action, r.about, json.loads(r.detail)) for r in rows)


def record(connection: sa.Connection, action: str, about: str, *, by: str, **detail: Any) -> None:
    """The same, inside a transaction: the change and its line count together, or neither does."""
    written = json.dumps(detail, ensure_ascii=False, sort_keys=True)
    line = {"at": now(), "by": by, "action": action, "about": about, "detail": written}
    connection.execute(sa.insert(audit), line)


def now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
