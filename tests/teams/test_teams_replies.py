"""Replies: retried where Teams asks for it, accepted at most once, and never twice for one message."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from email.utils import formatdate

import aiohttp
import pytest
from aiohttp import web

from bot.metrics import Metrics
from bot.server import FACE
from bot.teams.addresses import is_listed
from bot.teams.sender import Sender, reply_address, retry_after
from tests.teams.fakes import FakeTurns, Microsoft, World, listening, world


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_fault_8_a_reply_is_sent_again_and_arrives_once(bot: World, microsoft: Microsoft, status):
    left = [status, status]
    microsoft.reply_status = lambda request: left.pop() if left else 201
    assert (await bot.post(bot.message("een")))[0] == 200
    assert [seen for _, _, seen in microsoft.attempts] == [status, status, 201]
    assert len(microsoft.replies) == 1
    assert bot.count("bot_reply_retries_total", status=str(status)) == 2


@pytest.mark.parametrize("status", [301, 302, 307, 400, 403, 404, 405, 413, 500, 501])
async def test_other_statuses_are_final(bot: World, microsoft: Microsoft, status):
    microsoft.reply_status = lambda request: status
    microsoft.reply_headers = {"Location": microsoft.url + "/elsewhere"}
    assert (await bot.post(bot.message("een")))[0] == 200
    assert len(microsoft.attempts) == 1
    assert bot.count("bot_replies_total", outcome="refused") == 1


async def test_fault_8_five_seconds_of_429_and_every_answer_arrives_once(bot: World, microsoft: Microsoft):
    start = time.monotonic()
    microsoft.reply_status = lambda request: 429 if time.monotonic() - start < 5 else 201
    microsoft.reply_headers = {"Retry-After": "1"}
    messages = [bot.message(f"vraag {number}") for number in range(40)]
    assert {status for status, _ in await asyncio.gather(*map(bot.post, messages))} == {200}
    assert Counter(reply["replyToId"] for reply in microsoft.replies) == {body["id"]: 1 for body in messages}
    assert time.monotonic() - start < 12
    pauses = Counter(round(moment - start, 2) for moment, _, status in microsoft.attempts if status == 201)
    assert len(pauses) > 5  # jitter: not all at the same moment


async def test_jitter_spreads_who_waits():
    """Only later than Teams asked; and where it asked nothing, not all after the same half second."""
    async with aiohttp.ClientSession() as session:
        least, most = (
            Sender(session, None, lambda _: True, Metrics(), chance=lambda chance=chance: chance)
            for chance in (0.0, 1.0)
        )
        assert (least._pause(0, 2.0), most._pause(0, 2.0)) == (2.0, 2.25)
        assert [(least._pause(n, None), most._pause(n, None)) for n in range(4)] == [
            (0.25, 0.5),
            (0.5, 1.0),
            (1.0, 2.0),
            (2.0, 4.0),
        ]


async def test_a_reply_that_is_never_taken_is_given_up_within_the_budget(bot: World, microsoft: Microsoft):
    bot.app[FACE].sender.budget = 1.0
    microsoft.reply_status = lambda request: 503
    start = time.monotonic()
    assert (await bot.post(bot.message("een")))[0] == 200
    assert time.monotonic() - start < 1.5
    assert bot.count("bot_replies_total", outcome="gave_up") == 1


async def test_a_refused_connection_is_tried_again(bot: World, microsoft: Microsoft):
    app, port = microsoft.app(), int(microsoft.url.rpartition(":")[2])
    tokens = [source for source in (bot.app[FACE].token,) if source]
    assert await tokens[0].get()
    async with listening(web.Application()) as free:
        closed = int(free.rpartition(":")[2])
    metrics = Metrics()
    async with aiohttp.ClientSession() as session:
        sender = Sender(session, None, lambda url: True, metrics)
        sending = asyncio.create_task(
            sender.send(f"http://127.0.0.1:{closed}", "c", "r", b'{"type":"message"}')
        )
        await asyncio.sleep(0.3)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", closed).start()
        assert (await sending).outcome == "accepted"
        await runner.cleanup()
    assert port != closed


async def test_a_reply_that_may_have_arrived_is_not_sent_again():
    taken = []

    async def take_and_hang_up(request: web.Request) -> web.Response:
        taken.append(await request.text())
        request.transport.close()
        return web.Response()

    app = web.Application()
    app.router.add_post("/{path:.*}", take_and_hang_up)
    async with listening(app) as url, aiohttp.ClientSession() as session:
        sent = await Sender(session, None, lambda _: True, Metrics()).send(url, "c", "r", b"{}")
    assert sent.outcome == "unsure"
    assert taken == ["{}"]


async def test_the_token_never_follows_to_an_address_that_is_not_allowed():
    async with aiohttp.ClientSession() as session:
        sender = Sender(session, None, lambda url: is_listed(url, ("smba.trafficmanager.net",)), Metrics())
        assert (await sender.send("https://evil.example/", "c", "r", b"{}")).outcome == "forbidden_address"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_reply_follows_no_redirect_elsewhere(bot: World, microsoft: Microsoft, status):
    followed = []

    async def take(request: web.Request) -> web.Response:
        followed.append(request.path)
        return web.json_response({"id": "stolen"})

    elsewhere = web.Application()
    elsewhere.router.add_route("*", "/{path:.*}", take)
    async with listening(elsewhere) as url:
        microsoft.reply_status = lambda request: status
        microsoft.reply_headers = {"Location": url + "/v3/conversations/x/activities"}
        assert (await bot.post(bot.message("een")))[0] == 200
    assert followed == []
    assert bot.count("bot_replies_total", outcome="refused") == 1


def test_ids_are_quoted_in_the_address():
    url = reply_address("https://x/emea/", "19:a@thread.tacv2;messageid=1/../..?x#y", "1 2")
    path = "/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D1%2F..%2F..%3Fx%23y/activities/1%202"
    assert str(url) == "https://x/emea" + path


def test_retry_after_in_seconds_and_as_a_date():
    assert retry_after("3") == 3
    assert 8 <= (retry_after(formatdate(time.time() + 10, usegmt=True)) or 0) <= 10.5
    assert retry_after(formatdate(time.time() - 100, usegmt=True)) == 0
    for odd in ("", "-1", "1e9", "soon", "9" * 500 + "x", "٣", "Mon, 99 Foo 2026"):
        assert retry_after(odd) is None


async def test_fault_9_a_message_delivered_twice_is_answered_once(bot: World, microsoft: Microsoft):
    message = bot.message("een")
    await asyncio.gather(*(bot.post(message) for _ in range(10)))
    await bot.post(message)
    assert microsoft.texts == ["gehoord: een | hiervoor: niets"]
    assert bot.count("bot_duplicates_total") == 10


async def test_fault_9_two_replicas_that_share_a_store_answer_once_and_forget_nothing(microsoft: Microsoft):
    turns = FakeTurns()
    async with world(microsoft, turns=turns) as one, world(microsoft, turns=turns) as other:
        for number in range(10):
            message = one.message(f"vraag {number}")
            await asyncio.gather(*(bot.post(message) for bot in random.sample([one, other], 2)))
        assert len(microsoft.texts) == 10
        before = [text.partition("hiervoor: ")[2] for text in microsoft.texts]
        assert before == ["niets", *(f"vraag {number}" for number in range(9))]


async def test_fault_9_a_message_that_another_replica_took_over_is_not_answered_here(bot: World, microsoft):
    bot.turns.taken_over = Everything()
    assert (await bot.post(bot.message("een")))[0] == 200
    assert microsoft.attempts == []


class Everything(set):
    def __contains__(self, _: object) -> bool:
        return True


async def test_a_reply_that_was_surely_not_taken_may_be_asked_for_again(bot: World, microsoft: Microsoft):
    message = bot.message("een")
    microsoft.reply_status = lambda request: 403
    await bot.post(message)
    microsoft.reply_status = lambda request: 201
    await bot.post(message)
    await bot.post(message)
    assert len(microsoft.replies) == 1


async def one_round(bot: World) -> tuple[float, float]:
    """Turns a second of 32 clients, and the longest the event loop was held up, in seconds."""
    stalls: list[float] = []

    async def watch_the_loop() -> None:
        while True:
            start = time.perf_counter()
            await asyncio.sleep(0.005)
            stalls.append(time.perf_counter() - start - 0.005)

    async def client(number: int) -> None:
        for turn in range(8):
            assert (await bot.post(bot.message(f"{number} {turn}")))[0] == 200

    watcher = asyncio.create_task(watch_the_loop())
    start = time.monotonic()
    face = bot.app[FACE]
    clients = [client(number) for number in range(32)]
    await asyncio.gather(*clients, face.keys.refresh(), face.token.refresh())
    rate = 32 * 8 / (time.monotonic() - start)
    watcher.cancel()
    return rate, max(stalls)


async def test_fault_7_thirty_two_clients_at_200_ms_and_no_stall(bot: World, microsoft: Microsoft):
    """At least 100 turns a second, and the event loop never held up for 100 ms, token refresh included.

    Clients, connector and bot share this one process and the machine is not ours alone: best of four rounds.
    """
    await bot.post(bot.message("warm"))
    microsoft.reply_delay = 0.2
    rounds = []
    for number in range(1, 5):
        rounds.append(await one_round(bot))
        assert len(microsoft.replies) == 1 + 32 * 8 * number
        if rounds[-1][0] >= 100 and rounds[-1][1] < 0.1:
            return
    raise AssertionError(f"(turns a second, longest stall): {rounds}")
