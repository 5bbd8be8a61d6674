"""One address, two databases: an engine with the same behaviour on SQLite and PostgreSQL.

Reading sees one moment throughout; writing takes the one write lock first: two writers never meet halfway.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from data.store.faults import BadAddress, StoreAway, StoreFault, fault_of_postgres, fault_of_sqlite

Kind = Literal["sqlite", "postgresql"]
WRITE_LOCK = 7_302_211
"""Any number that no other application on the same PostgreSQL uses for its advisory locks."""
BUSY_SECONDS = 30
PATIENCE: dict[str, Any] = {
    "connect_timeout": 3,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


class Database:
    """Opened lazily: making one touches no disk and no network."""

    def __init__(self, address: str) -> None:
        self.url = parse_address(address)
        self.kind: Kind = "sqlite" if self.url.get_backend_name() == "sqlite" else "postgresql"
        self.where = where(self.url)
        self._engine: sa.Engine | None = None

    @property
    def engine(self) -> sa.Engine:
        if self._engine is None:
            self._engine = _sqlite(self.url) if self.kind == "sqlite" else _postgres(self.url)
        return self._engine

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection that sees the database at one moment."""
        with self._faults(), self.engine.connect() as connection:
            if self.kind == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """One transaction that holds the write lock; all of it counts, or nothing."""
        with self._faults(), self.engine.connect() as connection:
            if self.kind == "sqlite":
                connection.execution_options(begin="IMMEDIATE")
            with connection.begin():
                if self.kind == "postgresql":
                    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(WRITE_LOCK)))
                yield connection

    @contextmanager
    def outside_transactions(self) -> Iterator[sa.Connection]:
        """For the few statements that must not stand in one; each counts by itself."""
        with self._faults(), self.engine.connect() as connection:
            yield connection.execution_options(isolation_level="AUTOCOMMIT", begin="")

    def close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise self.fault(error.orig) from error
        except (sqlite3.Error, PoolTimeout) as error:
            raise self.fault(error) from error

    def fault(self, error: BaseException | None) -> StoreFault:
        if isinstance(error, sqlite3.Error):
            return fault_of_sqlite(error, self.where)
        return fault_of_postgres(getattr(error, "sqlstate", None), self.where)


def parse_address(address: str) -> sa.URL:
    """DATABASE_URL with its driver; BadAddress names the remedy, not the address: it may hold a password."""
    try:
        url = sa.make_url(address)
    except (sa.exc.ArgumentError, ValueError):
        raise BadAddress(_REMEDY) from None
    if url.drivername == "sqlite" and url.database and ":memory:" not in url.database:
        return url
    if url.drivername in {"postgresql", "postgres", "postgresql+psycopg"}:
        return url.set(drivername="postgresql+psycopg")
    raise BadAddress(_REMEDY)


_REMEDY = (
    "DATABASE_URL is geen adres van een database die hier past. Geef sqlite:///map/bestand.db of "
    "postgresql://gebruiker:wachtwoord@server/database, of laat het leeg."
)


def where(url: sa.URL) -> str:
    """How messages name the database: the file, or server and name; never user or password."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return f"{url.database} op {url.host or url.query.get('host', 'deze machine')}"


def _sqlite(url: sa.URL) -> sa.Engine:
    path = Path(str(url.database))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreAway(
            f"De map {path.parent} voor de database is niet te maken ({error.strerror}). Controleer DATA_DIR."
        ) from error
    engine = sa.create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    sa.event.listen(engine, "connect", _prepare_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    prepare_sqlite(connection)


def prepare_sqlite(connection: sqlite3.Connection) -> None:
    """What every connection needs; transactions are begun by us, so that a migration is one too."""
    connection.isolation_level = None
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA foreign_keys=ON")


def _begin_sqlite(connection: sa.Connection) -> None:
    kind = connection.get_execution_options().get("begin", "DEFERRED")
    if kind:
        connection.exec_driver_sql(f"BEGIN {kind}")


def _postgres(url: sa.URL) -> sa.Engine:
    return sa.create_engine(url, pool_pre_ping=True, pool_timeout=10, connect_args=dict(PATIENCE))
