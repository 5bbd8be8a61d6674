"""Pages of the shipped report, served in process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

import intents.vocabulary.load
from bot.conversation import Knowledge
from bot.web import Site, add_pages
from data.arrange import arrange
from data.importing import shipped

TODAY = date(2023, 5, 1)
SECRET = "s" * 32


@pytest.fixture(scope="session")
def web_knowledge() -> Knowledge:
    return Knowledge.of(arrange(shipped(), "1"), intents.vocabulary.load.load())


@pytest.fixture
def site(web_knowledge: Knowledge) -> Site:
    return Site(lambda: web_knowledge, lambda: TODAY, SECRET, contact="Team Veiligheid")


@pytest.fixture
async def pages(site: Site) -> AsyncIterator[TestClient]:
    app = web.Application()
    add_pages(app, site)
    async with TestClient(TestServer(app)) as client:
        yield client
