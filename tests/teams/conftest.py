from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.teams.fakes import Microsoft, World, fake_microsoft, world


@pytest.fixture
async def microsoft() -> AsyncIterator[Microsoft]:
    async with fake_microsoft() as server:
        yield server


@pytest.fixture
async def bot(microsoft: Microsoft) -> AsyncIterator[World]:
    async with world(microsoft) as made:
        yield made


@pytest.fixture
async def dev(microsoft: Microsoft) -> AsyncIterator[World]:
    async with world(microsoft, development=True) as made:
        yield made
