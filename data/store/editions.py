"""Editions: a draft is made beside the live one, published in one step, and any earlier one can be restored.

There is at most one draft. It holds the live edition's reports with its own additions laid over them; a
report with the same id is replaced. An edition that was live never changes, so going back is one step too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa

from data.arrange import arrange
from data.model import Report, Snapshot
from data.store import schema
from data.store.audit import now, record
from data.store.database import Database
from data.store.faults import Refused, StaleDraft
from data.store.reports import drop_unused, get_reports
from data.store.shelf import (
    DRAFT,
    LIVE,
    Change,
    HeldReport,
    Holding,
    change_of,
    delete,
    find,
    held_reports,
    holding,
    insert,
    make_live,
    numbered,
    print_of,
    put_all,
)

Status = Literal["draft", "live", "old"]

_editions = schema.editions.c


@dataclass(frozen=True, slots=True)
class Edition:
    id: str
    """A number as text; "7" is the seventh edition that was made."""
    status: Status
    created_at: str
    created_by: str
    published_at: str | None
    published_by: str | None
    reports: tuple[HeldReport, ...]
    """Oldest year first."""


class Editions:
    def __init__(self, database: Database) -> None:
        self._database = database

    def live(self) -> str | None:
        """Id of the live edition, None where nothing was published; one indexed row, cheap enough to poll."""
        with self._database.reading() as connection:
            number = numbered(connection, LIVE)
        return None if number is None else str(number)

    def draft(self) -> str | None:
        with self._database.reading() as connection:
            number = numbered(connection, DRAFT)
        return None if number is None else str(number)

    def all(self) -> tuple[Edition, ...]:
        """Newest first."""
        with self._database.reading() as connection:
            held = held_reports(connection)
            rows = connection.execute(sa.select(schema.editions).order_by(_editions.number.desc())).all()
        return tuple(
            Edition(
                id=str(row.number),
                status=row.status,
                created_at=row.created_at,
                created_by=row.created_by,
                published_at=row.published_at,
                published_by=row.published_by,
                reports=held.get(row.number, ()),
            )
            for row in rows
        )

    def reports(self, edition: str | None = None) -> tuple[Report, ...]:
        """All reports of an edition, complete; of the live one unless said otherwise ("draft" or an id)."""
        return self._read(edition)[1]

    def snapshot(self, edition: str | None = None) -> Snapshot:
        """The edition arranged; of one moment, never half of one. Raises NoSuchEdition."""
        number, reports = self._read(edition)
        return arrange(reports, str(number))

    def _read(self, edition: str | None) -> tuple[int, tuple[Report, ...]]:
        with self._database.reading() as connection:
            number = find(connection, LIVE if edition is None else edition)
            keys = [held.key for held in holding(connection, number).values()]
            return number, get_reports(connection, keys)

    def save_draft(
        self, reports: Iterable[Report], *, by: str, without: Iterable[str] = (), fresh: bool = False
    ) -> str:
        """Lay reports over the live edition and over what the draft held already (`fresh`: not the latter).

        `without`: ids of reports that must not be in it. Gives the draft's id, or the live edition's where
        nothing would change. One transaction; ContradictionError, Unstorable or Refused leave all as it was.
        """
        puts = put_all(self._database, reports)
        with self._database.writing() as connection:
            live, draft = numbered(connection, LIVE), numbered(connection, DRAFT)
            base = holding(connection, live)
            change = Change() if fresh else change_of(connection, draft)
            change = change.then(puts, frozenset(without))
            saved = _save(connection, base, change.on(base), (live, draft), by)
            drop_unused(connection)
        return str(saved)

    def begin(self, reports: Callable[[], Iterable[Report]], *, by: str) -> None:
        """Publish these as the first edition, in one transaction: who starts beside it sees no draft go by.

        A store that holds any edition, be it a draft, is left as it is.
        """
        if self.all():
            return
        puts = put_all(self._database, reports())
        with self._database.writing() as connection:
            if connection.execute(sa.select(_editions.number).limit(1)).scalar() is None:
                number = _save(connection, {}, puts, (None, None), by)
                _publish(connection, number, None, by)

    def publish(self, edition: str, *, by: str) -> None:
        """Make the draft the live edition, in one step. Raises NoSuchEdition or StaleDraft."""
        with self._database.writing() as connection:
            number = find(connection, edition)
            row = connection.execute(sa.select(schema.editions).where(_editions.number == number)).one()
            live = numbered(connection, LIVE)
            if row.status == LIVE:
                return
            if row.status != DRAFT:
                raise Refused(f"Editie {number} is geen concept meer. Gebruik 'editions restore {number}'.")
            if row.base != live:
                raise StaleDraft(
                    f"Concept {number} is gemaakt naast editie {row.base or 'geen'}, maar nu is editie "
                    f"{live or 'geen'} gepubliceerd. Importeer opnieuw: dan wordt het concept bijgewerkt."
                )
            _publish(connection, number, live, by)

    def restore(self, edition: str, *, by: str) -> None:
        """Make an edition that was live before the live one again, in one step. Raises NoSuchEdition."""
        with self._database.writing() as connection:
            number = find(connection, edition)
            live = numbered(connection, LIVE)
            if number == live:
                return
            if number == numbered(connection, DRAFT):
                raise Refused(f"Editie {number} is nog een concept. Gebruik 'publish {number}'.")
            make_live(connection, number)
            record(connection, "teruggezet", f"editie {number}", by=by, before=live)

    def drop_draft(self, *, by: str) -> bool:
        """Throw the draft away; False where there is none."""
        with self._database.writing() as connection:
            draft = numbered(connection, DRAFT)
            if draft is None:
                return False
            delete(connection, draft)
            drop_unused(connection)
            record(connection, "concept verwijderd", f"editie {draft}", by=by)
        return True


def _save(
    connection: sa.Connection, base: Holding, wanted: Holding, numbers: tuple[int | None, int | None], by: str
) -> int:
    """The edition that holds what is wanted: the live one, the draft as it is, or a new draft."""
    live, draft = numbers
    if wanted == base and live is not None:
        if draft is not None:
            delete(connection, draft)
            record(connection, "concept vervallen", f"editie {draft}", by=by)
        return live
    if not wanted:
        raise Refused("Er is niets om te bewaren: het concept zou geen enkel verslag bevatten.")
    if draft is not None:
        if _is_same(connection, draft, wanted, live):
            return draft
        delete(connection, draft)
    number = insert(connection, base, wanted, base_number=live, by=by)
    added = [id_ for id_, held in wanted.items() if base.get(id_) != held]
    gone = [id_ for id_ in base if id_ not in wanted]
    record(
        connection, "concept", f"editie {number}", by=by, added=added, gone=gone, base=live, replaces=draft
    )
    return number


def _publish(connection: sa.Connection, number: int, live: int | None, by: str) -> None:
    make_live(connection, number)
    stamp = {"published_at": now(), "published_by": by}
    connection.execute(sa.update(schema.editions).where(_editions.number == number).values(stamp))
    record(connection, "gepubliceerd", f"editie {number}", by=by, before=live)


def _is_same(connection: sa.Connection, draft: int, wanted: Holding, live: int | None) -> bool:
    query = sa.select(_editions.fingerprint, _editions.base).where(_editions.number == draft)
    return tuple(connection.execute(query).one()) == (print_of(wanted), live)
