"""Keys and tokens while messages come in: rotation, failure, slowness; never in the way of a turn."""

from __future__ import annotations

import asyncio
import socket
import time
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver

from bot.server import FACE
from bot.teams.keys import BURST, Keys, KeysAwayError
from bot.teams.outgoing_token import OutgoingToken, Token, TokenAwayError, by_identity, read_token
from tests.teams.fakes import SECRET, Microsoft, World, listening, published, signed, world


async def until(condition, seconds=3.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "did not happen in time"
        await asyncio.sleep(0.01)


async def test_fault_5_keys_rotated_under_load_refuse_no_valid_message(bot: World, microsoft: Microsoft):
    statuses = []
    for round_ in range(1, 4):
        microsoft.keys = [published(f"key-{round_}")]
        url = microsoft.url + "/"
        posts = [bot.post(bot.message(), signed(url, kid=f"key-{round_}")) for _ in range(20)]
        statuses += [status for status, _ in await asyncio.gather(*posts)]
    assert statuses == [200] * 60
    assert microsoft.key_fetches <= 4  # one a rotation, shared by all who wait
    assert (await bot.post(bot.message(), signed(url, kid="key-1")))[0] == 401  # withdrawn


async def test_forged_key_ids_cannot_make_us_fetch_without_end(bot: World, microsoft: Microsoft):
    await until(lambda: microsoft.key_fetches)
    before = microsoft.key_fetches
    for number in range(50):
        assert (await bot.post(bot.message(), signed("x", kid=f"forged-{number}", key="key-1")))[0] == 401
    assert microsoft.key_fetches - before <= BURST
    assert (await bot.post(bot.message()))[0] == 200


@pytest.mark.parametrize("broken", ["status", "empty", "garbage"])
async def test_keys_are_kept_when_fetching_fails(bot: World, microsoft: Microsoft, broken):
    await until(lambda: bot.count("bot_key_fetches_total", outcome="ok") == 1)
    match broken:
        case "status":
            microsoft.keys_status = 500
        case "empty":
            microsoft.keys = []
        case "garbage":
            microsoft.keys = {"not": "a list"}
    assert (await bot.post(bot.message(), signed(microsoft.url, kid="new", key="key-1")))[0] == 401
    assert bot.count("bot_key_fetches_total", outcome="failed") == 1
    assert (await bot.post(bot.message()))[0] == 200


async def test_without_any_keys_the_door_says_503_and_recovers(microsoft: Microsoft):
    microsoft.keys_status = 503
    async with world(microsoft) as bot:
        status, text = await bot.post(bot.message())
        assert (status, text) == (503, "Service Unavailable")
        assert microsoft.replies == []
        microsoft.keys_status = 200
        assert (await bot.post(bot.message()))[0] == 200


async def test_fault_5_a_slow_key_server_holds_up_nobody_else(bot: World, microsoft: Microsoft):
    assert (await bot.post(bot.message()))[0] == 200
    microsoft.keys_delay = 1.0
    slow = asyncio.create_task(bot.post(bot.message(), signed(microsoft.url, kid="new", key="key-1")))
    await asyncio.sleep(0.1)
    start = time.monotonic()
    assert (await bot.post(bot.message()))[0] == 200
    assert time.monotonic() - start < 0.5
    assert (await slow)[0] == 401


async def test_a_key_server_that_never_answers_is_given_up(microsoft: Microsoft, monkeypatch):
    monkeypatch.setattr("bot.teams.keys.FETCH_SECONDS", 0.2)
    microsoft.keys_delay = 5
    async with aiohttp.ClientSession() as session:
        keys = Keys(session, microsoft.url + "/openid")
        start = time.monotonic()
        with pytest.raises(KeysAwayError):
            await keys.find("key-1")
        assert time.monotonic() - start < 2
        await keys.close()


class EverythingHere(AbstractResolver):
    """Every name leads to this machine: what is fetched over plain http would be had."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[Any]:
        return [
            {"hostname": host, "host": "127.0.0.1", "port": port, "family": family, "proto": 0, "flags": 0}
        ]

    async def close(self) -> None:
        return None


async def test_keys_are_not_fetched_over_plain_http_from_elsewhere(microsoft: Microsoft, monkeypatch):
    metadata = microsoft.url + "/openid"
    monkeypatch.setattr(microsoft, "url", microsoft.url.replace("127.0.0.1", "keys.example"))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(resolver=EverythingHere())) as session:
        async with session.get(microsoft.url + "/keys") as response:
            assert response.status == 200
        assert not await Keys(session, metadata).refresh()
        assert microsoft.key_fetches == 1


async def test_fault_6_one_token_serves_all_turns(bot: World, microsoft: Microsoft):
    await asyncio.gather(*(bot.post(bot.message()) for _ in range(30)))
    assert microsoft.token_fetches == 1
    assert microsoft.forms[0]["grant_type"] == "client_credentials"
    assert microsoft.forms[0]["client_secret"] == SECRET
    assert microsoft.forms[0]["scope"] == "https://api.botframework.com/.default"
    assert len(set(microsoft.authorizations)) == 1


async def test_fault_6_the_token_is_refreshed_ahead_and_no_turn_waits(microsoft: Microsoft):
    microsoft.expires_in = 3
    async with world(microsoft) as bot:
        await until(lambda: microsoft.token_fetches == 1)
        await bot.post(bot.message())
        microsoft.token_delay = 0.4
        slowest, end = 0.0, time.monotonic() + 4
        while time.monotonic() < end:
            start = time.monotonic()
            assert (await bot.post(bot.message()))[0] == 200
            slowest = max(slowest, time.monotonic() - start)
            await asyncio.sleep(0.02)
        assert microsoft.token_fetches >= 2
        assert slowest < 0.3
        assert bot.count("bot_replies_total", outcome="accepted") == len(microsoft.replies)


async def test_a_token_withdrawn_early_is_renewed_once_and_the_reply_arrives(
    bot: World, microsoft: Microsoft
):
    await bot.post(bot.message())
    good = microsoft.token_fetches + 1
    microsoft.reply_status = lambda request: (
        201 if request.headers["Authorization"].endswith(f"-{good}") else 401
    )
    assert (await bot.post(bot.message("twee")))[0] == 200
    assert len(microsoft.texts) == 2
    microsoft.reply_status = lambda request: 401
    assert (await bot.post(bot.message("drie")))[0] == 200
    assert len(microsoft.attempts) == 5  # once more, not for ever


async def test_a_token_server_that_fails_keeps_the_old_token(microsoft: Microsoft):
    answers = [Token("een", 40.0)]

    async def fetch():
        if not answers:
            raise RuntimeError("kapot met geheim " + SECRET)
        return answers.pop()

    token = OutgoingToken(fetch)
    assert await token.get() == "een"
    assert not await token.refresh()
    assert await token.get() == "een"


async def test_without_a_token_no_reply_leaves_and_the_turn_ends_well(microsoft: Microsoft):
    microsoft.token_status = 400
    async with world(microsoft) as bot:
        bot.app[FACE].sender.budget = 0.8
        assert (await bot.post(bot.message()))[0] == 200
        assert microsoft.attempts == []
        assert bot.count("bot_replies_total", outcome="gave_up") == 1


async def test_no_token_at_all_is_an_error_of_its_own():
    async def fetch():
        raise OSError

    with pytest.raises(TokenAwayError):
        await OutgoingToken(fetch).get()


@pytest.mark.parametrize(
    "document", [None, [], {}, {"access_token": ""}, {"access_token": 5}, {"access_token": "a\r\nX: 1"},
                 {"access_token": "x", "expires_in": "morgen"}, {"error": "invalid_client"}],
)  # fmt: skip
def test_an_odd_answer_of_the_token_server_is_no_token(document):
    with pytest.raises(ValueError):
        read_token(document)


def test_a_token_never_shows_itself():
    assert "geheim" not in repr(Token("geheim", 1))


async def test_a_managed_identity_gives_the_token_through_azure_identity(monkeypatch):
    from azure.core.credentials import AccessToken
    from azure.identity import aio

    asked = []

    class Credential:
        def __init__(self, *, client_id):
            asked.append(client_id)

        async def __aenter__(self):
            return self

        async def __aexit__(self, *error):
            return None

        async def get_token(self, scope):
            asked.append(scope)
            return AccessToken("van-azure", int(time.time()) + 600)

    monkeypatch.setattr(aio, "ManagedIdentityCredential", Credential)
    token = await by_identity("app-id")()
    assert token.value == "van-azure"
    assert 590 <= token.lives <= 600
    assert asked == ["app-id", "https://api.botframework.com/.default"]


@pytest.mark.parametrize(
    "odd",
    [b"[" * 100_000, b"", b"\xff\xfe", b'{"keys": 5}', b'{"jwks_uri": "http://[bad"}', b'{"keys": [[]]}'],
)
async def test_nothing_the_key_server_sends_ends_the_refreshing(microsoft: Microsoft, odd):
    """Endless brackets did: the task died of a RecursionError, and a rotated key was refused for ever after."""

    async def odd_answer(request: web.Request) -> web.Response:
        return web.Response(body=odd, content_type="application/json")

    app = web.Application()
    app.router.add_get("/openid", odd_answer)
    async with listening(app) as url, aiohttp.ClientSession() as session:
        keys = Keys(session, f"{url}/openid")
        assert not await keys.refresh()
        keys._url = microsoft.url + "/openid"
        assert await keys.refresh()
        await keys.close()


async def test_keys_are_fetched_anew_by_the_clock_so_that_a_withdrawn_one_ends(
    microsoft: Microsoft, monkeypatch
):
    monkeypatch.setattr("bot.teams.keys.HOURLY", 0.1)
    async with world(microsoft) as bot:
        assert (await bot.post(bot.message()))[0] == 200
        microsoft.keys = [published("key-2")]
        before = microsoft.key_fetches
        await until(lambda: microsoft.key_fetches >= before + 2)
        assert (await bot.post(bot.message()))[0] == 401


async def test_a_rotated_key_is_found_within_a_refresh_while_forged_ids_pour_in(microsoft: Microsoft):
    """Forgers use up what fetches are allowed; but what they make us fetch are the right keys."""
    async with aiohttp.ClientSession() as session:
        keys = Keys(session, microsoft.url + "/openid", refill_seconds=0.3)
        forged = iter(range(10**6))

        async def pour() -> None:
            while True:
                await keys.find(f"forged-{next(forged)}")
                await asyncio.sleep(0.001)

        pouring = asyncio.create_task(pour())
        await until(lambda: microsoft.key_fetches >= BURST)
        microsoft.keys = [published("key-2")]
        start = time.monotonic()
        await until(lambda: "key-2" in keys._keys)
        assert time.monotonic() - start < 1.0
        assert microsoft.key_fetches <= BURST + 2 + (time.monotonic() - start) / 0.3
        pouring.cancel()
        await keys.close()


async def test_a_slow_token_server_takes_its_time_from_the_reply(microsoft: Microsoft):
    """Else twelve seconds of trying and five of waiting for a token make more than Teams waits."""
    microsoft.token_delay = 4.0
    async with world(microsoft) as bot:
        bot.app[FACE].sender.budget = 1.0
        start = time.monotonic()
        assert (await bot.post(bot.message()))[0] == 200
        assert time.monotonic() - start < 2.0
        assert bot.count("bot_replies_total", outcome="gave_up") == 1
        assert microsoft.attempts == []


async def test_renewing_a_withdrawn_token_takes_its_time_from_the_reply(bot: World, microsoft: Microsoft):
    await bot.post(bot.message())
    microsoft.token_delay, bot.app[FACE].sender.budget = 4.0, 1.0
    microsoft.reply_status = lambda request: 401
    start = time.monotonic()
    assert (await bot.post(bot.message("twee")))[0] == 200
    assert time.monotonic() - start < 2.5


async def test_a_managed_identitys_token_is_refreshed_ahead_and_no_turn_waits(
    microsoft: Microsoft, monkeypatch
):
    """The identity server takes a while each time; only before the first token does anyone wait for it."""
    from azure.core.credentials import AccessToken
    from azure.identity import aio

    given = []

    class Credential:
        def __init__(self, *, client_id):
            self.client_id = client_id

        async def __aenter__(self):
            return self

        async def __aexit__(self, *error):
            return None

        async def get_token(self, scope):
            await asyncio.sleep(0.4 if given else 0.0)
            given.append(f"{self.client_id}-{len(given)}")
            return AccessToken(given[-1], int(time.time()) + 3)

    monkeypatch.setattr(aio, "ManagedIdentityCredential", Credential)
    token = OutgoingToken(by_identity("app-id"))
    assert await token.get() == "app-id-0"
    fresh = asyncio.create_task(token.keep_fresh())
    slowest, end = 0.0, time.monotonic() + 4
    while time.monotonic() < end:
        start = time.monotonic()
        await token.get()
        slowest = max(slowest, time.monotonic() - start)
        await asyncio.sleep(0.02)
    fresh.cancel()
    assert len(given) >= 3
    assert slowest < 0.3
    await token.close()
