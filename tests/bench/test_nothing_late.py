"""Nothing is imported inside a turn: the real server tells each import, and after it is ready there is none."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bench.made_catalogue import conversations
from tests.operations.worlds import Database
from tests.server.processes import Process, environment, serving
from tests.teams.fakes import BOT, Microsoft, activity, fake_microsoft

IMPORT = re.compile(r"^import time: +\d+ \| +\d+ \| +(\S+)", re.MULTILINE)


@pytest.fixture
async def microsoft() -> AsyncIterator[Microsoft]:
    async with fake_microsoft() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    if request.param == "sqlite":
        yield {}
        return
    database = Database()
    yield {"DATABASE_URL": database.fresh("late")}
    database.close()


def imported(bot: Process) -> list[str]:
    return IMPORT.findall("".join(bot.lines))


def turns(url: str) -> Iterator[dict[str, Any]]:
    """An activity of every kind that Teams sends, and labelled conversations of every kind."""

    def of(kind: str, **fields: Any) -> dict[str, Any]:
        return activity(url + "/", type=kind, **fields)

    button = {"type": "Action.Execute", "verb": "ask", "data": {"question": "winkeldiefstal 2021"}}
    yield of("installationUpdate", action="add")
    yield of("conversationUpdate", membersAdded=[{"id": BOT}])
    yield of("invoke", name="adaptiveCard/action", value={"action": button, "trigger": "manual"})
    query = {
        "commandId": "zoek",
        "parameters": [{"name": "q", "value": "diefstal"}],
        "queryOptions": {"skip": 0, "count": 25},
    }
    yield of("invoke", name="composeExtension/query", value=query)
    thumb = {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": "{}"}}
    yield of("invoke", name="message/submitAction", replyToId="1", value=thumb)
    yield of("invoke", name="iets/anders", value={})
    yield of("messageReaction", reactionsAdded=[{"type": "like"}])
    yield of("message", text=None, value={"question": "winkeldiefstal 2021"})
    yield of("message", text="hic 2022", deliveryMode="expectReplies")
    yield of("message", text="wat " * 400)
    yield of("message", text="hic 2022 \ud83d")  # a cut emoji
    yield of(
        "message", text="hic 2022", conversation={"id": "19:a@thread.tacv2", "conversationType": "channel"}
    )
    yield of("message", text="hic 2022", locale="en-US", entities=[{"type": "clientInfo", "locale": "en-US"}])
    for number, conversation in enumerate(conversations()[::9]):
        chat = {"id": f"a:{number}", "conversationType": "personal", "tenantId": "aaaaaaaa-0000-0000-0000-000000000001"}  # fmt: skip
        yield from (of("message", text=text, conversation=chat) for text in conversation)


async def test_no_turn_of_any_kind_imports_anything(
    microsoft: Microsoft, address: dict[str, str], tmp_path: Path
) -> None:
    environ = environment(microsoft.url, tmp_path, PYTHONPROFILEIMPORTTIME="1", **address)
    async with serving(environ) as bot:
        await asyncio.sleep(1.0)  # the keys and the token are fetched in the background
        before = len(imported(bot))
        assert before > 300  # that it does tell
        statuses = [await bot.post(body) for body in turns(microsoft.url)]
        await asyncio.sleep(0.2)
        assert imported(bot)[before:] == []
    assert set(statuses) <= {200, 404}
    assert len(microsoft.replies) > 100


async def test_a_server_with_a_filled_store_loads_nothing_that_no_turn_needs(
    microsoft: Microsoft, tmp_path: Path
) -> None:
    environ = environment(microsoft.url, tmp_path, PYTHONPROFILEIMPORTTIME="1")
    async with serving(environ):  # the first start makes the tables and fills them
        pass
    async with serving(environ) as bot:
        loaded = {*imported(bot)}
    assert "botbuilder.core" in loaded
    assert not {"alembic", "lxml", "numpy", "openpyxl", "pandas"} & loaded
