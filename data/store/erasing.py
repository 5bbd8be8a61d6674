"""Erasing on request: all that came from who asked, or the name of someone who worked at Beheer.

Deleted text would stay readable in the file until something is written over it; so the files are rewritten too.
"""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from data.store.audit import record
from data.store.database import Database
from data.store.schema import audit, content, content_history, editions, feedback, memories, unanswered

ASKED = (memories, feedback, unanswered)
"""Not the deliveries: they say nothing of what was asked, and without them one message could be answered twice."""
NAMED = (
    audit.c.by,
    content.c.changed_by,
    content_history.c.changed_by,
    editions.c.created_by,
    editions.c.published_by,
)


@dataclass(frozen=True, slots=True)
class Traces:
    """How much there is, or was, of who asked."""

    conversations: int
    thumbs: int
    questions: int


class Erasing:
    def __init__(self, database: Database) -> None:
        self._database = database

    def traces(self) -> Traces:
        """What `erase` would erase now."""
        with self._database.reading() as connection:
            return Traces(*(connection.execute(_count(table)).scalar_one() for table in ASKED))

    def erase(self, *, by: str) -> Traces:
        """All conversations, thumbs and unanswered questions; figures, editions and content stay."""
        with self._database.writing() as connection:
            found = Traces(*(connection.execute(sa.delete(table)).rowcount for table in ASKED))
            record(connection, "gewist", "vragenstellers", by=by)
        self._rewrite(*(table.name for table in ASKED))
        return found

    def named(self, name: str) -> int:
        """How many lines hold this name."""
        with self._database.reading() as connection:
            return sum(
                connection.execute(_count(column.table).where(column == name)).scalar_one()
                for column in NAMED
            )

    def rename(self, name: str, to: str, *, by: str) -> int:
        """Another word in place of a name, wherever it says who did something; gives how many lines."""
        with self._database.writing() as connection:
            changed = sum(
                connection.execute(
                    sa.update(column.table).where(column == name).values({column.name: to})
                ).rowcount
                for column in NAMED
            )
            record(connection, "naam vervangen", to, by=by)
        self._rewrite(*dict.fromkeys(column.table.name for column in NAMED))
        return changed

    def _rewrite(self, *tables: str) -> None:
        """Leave nothing behind in the files of the database; a running bot waits for it, a moment."""
        sqlite = ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)")
        postgres = [f"VACUUM FULL {table}" for table in tables]
        with self._database.outside_transactions() as connection:
            for statement in sqlite if self._database.kind == "sqlite" else postgres:
                connection.exec_driver_sql(statement)


def _count(table: sa.FromClause) -> sa.Select[int]:
    return sa.select(sa.func.count()).select_from(table)
