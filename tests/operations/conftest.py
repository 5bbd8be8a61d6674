from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.operations.worlds import Database
from tests.teams.fakes import Microsoft, fake_microsoft

NUMBERS = itertools.count()


@pytest.fixture
async def microsoft() -> AsyncIterator[Microsoft]:
    async with fake_microsoft() as server:
        yield server


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Database]:
    server = Database()
    yield server
    server.close()


@pytest.fixture
def database(postgresql: Database) -> str:
    """The address of an empty database."""
    return postgresql.fresh(f"operations_{next(NUMBERS)}")
