"""The store: editions of reports, a municipality's own content and audit log, on SQLite or PostgreSQL.

Everything here blocks (it reads disk or network) and belongs in a thread or at start; a turn reads the
snapshot, and its memory goes through data/turns.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from data.model import Report, Snapshot
from data.store.asked import Asked, latest_unanswered
from data.store.audit import Audit, Entry
from data.store.content import Content, Item, Version
from data.store.database import Database
from data.store.editions import Edition, Editions
from data.store.erasing import Erasing
from data.store.faults import (
    BadAddress,
    NoSuchEdition,
    Refused,
    StaleDraft,
    StoreAway,
    StoreDamaged,
    StoreEmpty,
    StoreFault,
    StoreFull,
    StoreTooNew,
    Unstorable,
)
from data.store.listening import Listening, Thumbs, Unanswered
from data.store.migrating import migrate, version
from data.store.shelf import HeldReport

__all__ = [
    "Asked",
    "BadAddress",
    "Edition",
    "Entry",
    "HeldReport",
    "Item",
    "NoSuchEdition",
    "Pulse",
    "Refused",
    "StaleDraft",
    "Store",
    "StoreAway",
    "StoreDamaged",
    "StoreEmpty",
    "StoreFault",
    "StoreFull",
    "StoreTooNew",
    "Thumbs",
    "Unanswered",
    "Unstorable",
    "Version",
]


@dataclass(frozen=True, slots=True)
class Pulse:
    """What a running bot polls: when it changes, snapshot or phrases are to be read anew."""

    live: str | None
    content: int


class Store:
    """Opened by `Store.open(DATABASE_URL)`; nothing is touched until the first use."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._editions = Editions(database)
        self.content = Content(database)
        self.audit = Audit(database)
        self.listening = Listening(database)
        self.erasing = Erasing(database)

    @classmethod
    def open(cls, url: str) -> Store:
        """Raises BadAddress where the address is of no kind we know."""
        return cls(Database(url))

    @property
    def where(self) -> str:
        """How to name the database to an administrator: the file, or server and name, without password."""
        return self._database.where

    def migrate(self) -> bool:
        """Make or bring up to date the tables; safe when several start at once. True where it was needed."""
        return migrate(self._database)

    def version(self) -> str | None:
        """The schema's version, None where there are no tables yet."""
        return version(self._database)

    def live(self) -> str | None:
        """Id of the live edition, None where nothing was published; cheap enough to poll."""
        return self._editions.live()

    def draft(self) -> str | None:
        """Id of the draft, None where there is none."""
        return self._editions.draft()

    def pulse(self) -> Pulse:
        """Live edition and content version together."""
        return Pulse(self.live(), self.content.version())

    def snapshot(self, edition: str | None = None) -> Snapshot:
        """An edition arranged: the live one, "draft", or an id. Raises NoSuchEdition."""
        return self._editions.snapshot(edition)

    def reports(self, edition: str | None = None) -> tuple[Report, ...]:
        """An edition's reports, complete, oldest first. Raises NoSuchEdition."""
        return self._editions.reports(edition)

    def editions(self) -> tuple[Edition, ...]:
        """Every edition, newest first."""
        return self._editions.all()

    def save_draft(
        self, reports: Iterable[Report], *, by: str, without: Iterable[str] = (), fresh: bool = False
    ) -> str:
        """See `Editions.save_draft`: live edition, plus the draft's earlier changes, plus these reports."""
        return self._editions.save_draft(reports, by=by, without=without, fresh=fresh)

    def begin(self, reports: Callable[[], Iterable[Report]], by: str) -> None:
        """See `Editions.begin`: the first edition of an empty store; `reports` is asked for only there."""
        self._editions.begin(reports, by=by)

    def drop_draft(self, *, by: str) -> bool:
        """Throw the draft away; False where there is none."""
        return self._editions.drop_draft(by=by)

    def publish(self, edition: str, by: str) -> None:
        """Make the draft live for everyone, in one step. Raises NoSuchEdition, StaleDraft or Refused."""
        self._editions.publish(edition, by=by)

    def restore(self, edition: str, by: str) -> None:
        """Go back to an edition that was live before, in one step. Raises NoSuchEdition or Refused."""
        self._editions.restore(edition, by=by)

    def unanswered(self, limit: int = 200) -> tuple[Asked, ...]:
        """Questions that got no answer, newest first; none where that is not switched on."""
        return latest_unanswered(self._database, limit)

    def close(self) -> None:
        """Give connections back; the store opens again by itself at the next use."""
        self._database.close()
