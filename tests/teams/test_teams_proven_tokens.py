"""A token that was proven is not proven again for each message; what can change since is looked at each time."""

from __future__ import annotations

import asyncio
import time

import jwt
import pytest

from bot.server import FACE
from bot.teams import proven
from bot.teams.incoming_token import LEEWAY_SECONDS
from bot.teams.keys import Key
from bot.teams.proven import Proof, Proven
from tests.teams.fakes import Microsoft, World, published, signed


@pytest.fixture
def proofs(monkeypatch) -> list[str]:
    """The tokens whose signature was worked out."""
    seen: list[str] = []
    decode = jwt.decode
    monkeypatch.setattr(
        jwt, "decode", lambda token, *args, **named: seen.append(token) or decode(token, *args, **named)
    )
    return seen


async def test_a_token_is_proven_once(bot: World, microsoft: Microsoft, proofs):
    token = signed(microsoft.url + "/")
    assert [(await bot.post(bot.message(), token))[0] for _ in range(3)] == [200] * 3
    assert proofs == [token]


async def test_and_again_where_the_keys_were_fetched(bot: World, microsoft: Microsoft, proofs):
    token = signed(microsoft.url + "/")
    await bot.post(bot.message(), token)
    await bot.app[FACE].keys.refresh()
    assert (await bot.post(bot.message(), token))[0] == 200
    assert proofs == [token] * 2


async def test_a_proven_token_whose_key_is_withdrawn_is_refused(bot: World, microsoft: Microsoft):
    token = signed(microsoft.url + "/")
    assert (await bot.post(bot.message(), token))[0] == 200
    microsoft.keys = [published("key-2")]
    await bot.app[FACE].keys.refresh()
    assert (await bot.post(bot.message(), token))[0] == 401


async def test_a_proven_token_expires(bot: World, microsoft: Microsoft):
    token = signed(microsoft.url + "/", exp=int(time.time()) - LEEWAY_SECONDS + 2)
    assert (await bot.post(bot.message(), token))[0] == 200
    await asyncio.sleep(2.1)
    assert (await bot.post(bot.message(), token))[0] == 401


async def test_a_proven_token_vouches_for_its_own_address_only(bot: World, microsoft: Microsoft):
    token = signed(microsoft.url + "/")
    assert (await bot.post(bot.message(), token))[0] == 200
    elsewhere = bot.message(serviceUrl=microsoft.url + "/elders/")
    elsewhere = bot.message(serviceUrl=microsoft.url + "/elders/")
    assert (await bot.post(elsewhere, token))[0] == 401


async def test_another_signature_under_a_proven_text_is_refused(bot: World, microsoft: Microsoft):
    token = signed(microsoft.url + "/")
    assert (await bot.post(bot.message(), token))[0] == 200
    text, _, signature = token.rpartition(".")
    assert (await bot.post(bot.message(), f"{text}.{signature[::-1]}"))[0] == 401
    assert (await bot.post(bot.message(), f"{text}."))[0] == 401


def test_proofs_are_bounded_and_hold_no_token(monkeypatch):
    monkeypatch.setattr(proven, "MOST", 3)
    proofs, key = Proven(), Key(None, frozenset())  # type: ignore[arg-type]
    for number in range(5):
        proofs.keep(f"token-{number}", Proof("key-1", key, "https://x/", time.time() + 60))
    assert [bool(proofs.find(f"token-{number}")) for number in range(5)] == [False, False, True, True, True]
    assert "token-" not in repr(vars(proofs))
