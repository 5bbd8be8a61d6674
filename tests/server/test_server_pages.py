"""Health, readiness, metrics and logs of a running application."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
from types import SimpleNamespace

import pytest
import structlog

from bot.draining import InFlight
from bot.logs import begin_turn, set_up
from bot.server import IN_FLIGHT, PARTS, greeting
from bot.settings import Settings
from tests.teams.fakes import Microsoft, published, signed, world


async def get(bot, path, **headers):
    async with bot.session.get(bot.url + path, headers=headers) as response:
        return response.status, await response.text()


async def test_health_and_readiness(microsoft: Microsoft):
    async with world(microsoft) as bot:
        assert await get(bot, "/healthz") == (200, '{"status": "ok"}')
        assert json.loads((await get(bot, "/readyz"))[1]) == {"status": "ok", "database": "ok"}
        bot.app[PARTS].keeper.store_away = True
        status, text = await get(bot, "/readyz")
        assert (status, json.loads(text)["database"]) == (200, "away")  # figures are still answered
        assert (await bot.post(bot.message()))[0] == 200
        bot.app[PARTS].keeper.current = None
        assert (await get(bot, "/readyz"))[0] == 503
        assert (await bot.post(bot.message())) == (503, "Service Unavailable")


async def test_draining_takes_nothing_new(microsoft: Microsoft):
    async with world(microsoft) as bot:
        assert await bot.app[IN_FLIGHT].drain()
        assert (await bot.post(bot.message()))[0] == 503
        assert (await get(bot, "/readyz"))[0] == 503
        assert (await get(bot, "/healthz"))[0] == 200
        assert microsoft.attempts == []


async def test_what_is_still_at_the_door_when_stopping_begins_is_told_to_go_elsewhere(microsoft: Microsoft):
    """It waits for a key; answered later it would be cut off in the middle, with the message claimed."""
    async with world(microsoft) as bot:
        assert (await bot.post(bot.message()))[0] == 200
        microsoft.keys, microsoft.keys_delay = [published("key-2")], 0.5
        late = asyncio.create_task(bot.post(bot.message(), signed(microsoft.url + "/", kid="key-2")))
        await asyncio.sleep(0.2)
        assert await bot.app[IN_FLIGHT].drain()
        assert await late == (503, "Service Unavailable")
        assert len(microsoft.replies) == 1


async def test_draining_waits_no_longer_than_it_may():
    flight = InFlight()
    with flight.turn():
        assert not await flight.drain(0.1)
    assert await flight.drain(0.1)


async def test_metrics_count_turns_answers_refusals_and_retries(microsoft: Microsoft):
    async with world(microsoft) as bot:
        left = [429]
        microsoft.reply_status = lambda request: left.pop() if left else 201
        message = bot.message()
        await bot.post(message)
        await bot.post(message)
        await bot.post(bot.message(), token="x.y.z")
        await bot.post(bot.message(None, type="geheim-van-anna"))
        status, page = await get(bot, "/metrics")
        assert status == 200
        for line in (
            'bot_turns_total{kind="message"} 2.0',
            'bot_turns_total{kind="other"} 1.0',
            'bot_answers_total{status="no_answer"} 1.0',
            'bot_refusals_total{reason="no_token",stage="token"} 1.0',
            'bot_reply_retries_total{status="429"} 1.0',
            'bot_replies_total{outcome="accepted"} 1.0',
            "bot_duplicates_total 1.0",
            'bot_edition_changes_total{outcome="taken_up"} 1.0',
            "bot_ready 1.0",
        ):
            assert line in page
        assert "anna" not in page


async def test_metrics_are_not_shown_through_a_proxy(microsoft: Microsoft):
    async with world(microsoft) as bot:
        assert (await get(bot, "/metrics", **{"X-Forwarded-For": "1.2.3.4"}))[0] == 404


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch):
    """The log as production writes it, line by line; the settings of other tests are put back."""
    root = logging.getLogger()
    before, written = (root.handlers[:], root.level), io.StringIO()
    root.handlers = []
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", written)
        set_up("INFO", readable=False)
    yield lambda: written.getvalue().splitlines()
    structlog.reset_defaults()
    root.handlers, root.level = before


def test_an_exception_is_logged_by_type_and_place_only(logged):
    correlation = begin_turn()
    try:
        raise ValueError("vraag van anna met geheim")
    except ValueError:
        structlog.get_logger().exception("beurt mislukt")
        logging.getLogger("aiohttp.server").exception("Error handling request from %s", "1.2.3.4")
    first, second = map(json.loads, logged())
    assert (first["event"], first["error"], first["correlation"]) == (
        "beurt mislukt",
        "ValueError",
        correlation,
    )
    assert first["where"][-1].startswith("test_server_pages.py:")
    assert second["event"] == "Error handling request from %s"
    assert "anna" not in str(first) + str(second)
    assert "1.2.3.4" not in str(second)


@pytest.mark.parametrize("error", [OSError("the disk is full"), ValueError("the stream is closed")])
def test_a_log_that_cannot_be_written_stops_nobody(logged, monkeypatch: pytest.MonkeyPatch, error: Exception):
    def fail(_line: str) -> None:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", SimpleNamespace(write=fail, isatty=lambda: False))
        set_up("INFO", readable=False)
    structlog.get_logger().info("beurt klaar")


def test_a_log_line_cannot_be_forged(logged):
    structlog.get_logger().warning('x\n{"event": "alles goed"}', note="a\r\nb\x1b[31m")
    (line,) = logged()
    assert json.loads(line)["event"] == "x"


async def test_what_a_caller_sends_reaches_no_log(logged, microsoft: Microsoft):
    async with world(microsoft) as bot:
        evil = "geheime-vraag\n2026 [error] forged=1"
        await bot.post(bot.message(evil))
        await bot.post(bot.message(evil, channelId="evil-channel"))
        await bot.post(bot.message(evil), token=signed("https://evil.example/", aud="evil-audience"))
        bot.voice.broken = True
        await bot.post(bot.message(evil))
        lines = logged()
    assert len([line for line in lines if "beurt mislukt" in line]) == 1
    text = "\n".join(lines)
    for hidden in ("geheime-vraag", "forged", "evil", "anna", "personal-1"):
        assert hidden not in text, hidden
    assert all(json.loads(line)["event"] for line in lines)


def test_the_greeting_names_the_page_and_says_when_it_is_open():
    assert "http://127.0.0.1:3978/" in greeting(Settings.from_env({}), 3978)
    assert "Ontwikkelstand" in greeting(Settings.from_env({}), 3978)


async def test_what_has_expired_is_cleared_where_nobody_asks(
    microsoft: Microsoft, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bot.server.SWEEP_SECONDS", 0.02)
    async with world(microsoft) as bot:
        bot.turns.away = True
        await asyncio.sleep(0.1)
        assert bot.turns.sweeps == 0
        bot.turns.away = False  # an outage does not end it
        await asyncio.sleep(0.3)
        assert bot.turns.sweeps >= 2
