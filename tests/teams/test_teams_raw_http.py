"""Below HTTP's good manners: bytes as an attacker writes them, and what may never come back for them."""

from __future__ import annotations

import asyncio
import gzip
import json
import time

import pytest

from bot.listening import IDLE_SECONDS
from tests.teams.fakes import Microsoft, World, signed, world
from tests.teams.test_teams_keys_and_tokens import until

BOMB = gzip.compress(b" " * 60_000_000)
SENTINEL = "geheim-teken-van-de-beller"


async def raw(bot: World, data: bytes, seconds: float = 3.0) -> bytes:
    """What comes back for these bytes, until the bot hangs up or has said enough."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(bot.url.rpartition(":")[2]))
    got = b""
    try:
        writer.write(data)
        async with asyncio.timeout(seconds):
            while part := await reader.read(65536):
                got += part
                if b"\r\n\r\n" in got and not got.startswith(b"HTTP/1.1 100"):
                    break
    except (ConnectionError, TimeoutError):
        pass
    finally:
        writer.close()
    return got


def request(
    bot: World, *headers: str, body: bytes = b"", path: str = "/api/messages", token: str = ""
) -> bytes:
    lines = [f"POST {path} HTTP/1.1", "Host: bot", "Content-Type: application/json", f"X-Note: {SENTINEL}"]
    lines.append(f"Authorization: Bearer {token or signed(bot.microsoft.url + '/')}")
    return "\r\n".join([*lines, *headers, "", ""]).encode("latin-1") + body


CHUNKED, NONE = "Transfer-Encoding: chunked", "Content-Length: 0"
BAD = {
    "a chunk's size no number": (CHUNKED, b"zz\r\nhello\r\n0\r\n\r\n"),
    "a chunk's size negative": (CHUNKED, b"-5\r\nhello\r\n0\r\n\r\n"),
    "a chunk's size with a sign": (CHUNKED, b"+5\r\nhello\r\n0\r\n\r\n"),
    "a chunk's size in hexadecimal": (CHUNKED, b"0x5\r\nhello\r\n0\r\n\r\n"),
    "a chunk without its end": (CHUNKED, b"5\r\nhelloXX0\r\n\r\n"),
    "a length and chunks": (f"{CHUNKED}\r\nContent-Length: 5", b"0\r\n\r\n"),
    "two lengths": ("Content-Length: 5\r\nContent-Length: 6", b"hello!"),
    "a list of lengths": ("Content-Length: 5, 6", b"hello!"),
    "a length negative": ("Content-Length: -5", b"hello"),
    "a length with a sign": ("Content-Length: +5", b"hello"),
    "a length in another script": ("Content-Length: \xb2", b"hello"),
    "a length without end": (f"Content-Length: {'9' * 30}", b"hello"),
    "chunks twice": (f"{CHUNKED}\r\n{CHUNKED}, identity", b"0\r\n\r\n"),
    "chunks misspelt": ("Transfer-Encoding: xchunked\r\nContent-Length: 5", b"hello"),
    "a header without end": ("X: " + "a" * 20_000, b""),
    "headers without end": ("\r\n".join(f"X-{n}: a" for n in range(5000)), b""),
    "a name without end": ("X" * 20_000 + ": a", b""),
    "NUL in a header": ("X: a\0b", b""),
    "a line feed in a header": (f"X: a\n{SENTINEL}: b", b""),
    "a folded header": ("X: a\r\n b", b""),
    "a blank in a name": ("X y: a", b""),
    "a blank before the colon": ("Content-Length : 5", b"hello"),
    "no colon": ("Content-Length", b""),
    "two content types": ("Content-Type: text/html\r\nContent-Length: 0", b""),
    "two hosts": ("Host: evil.example\r\nContent-Length: 0", b""),
}


@pytest.mark.parametrize("name", BAD)
async def test_what_is_no_http_gets_400_and_is_not_quoted(bot: World, microsoft: Microsoft, name):
    header, body = BAD[name]
    answer = await raw(bot, request(bot, header, body=body))
    check_quiet(answer, b" 400 ", b"Bad Request")
    assert microsoft.attempts == []


LINES = {
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + SENTINEL.encode() + b"\r\n\r\n",
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "HTTP/3": b"POST /api/messages HTTP/3.0\r\n\r\n",
    "no version": f"POST /{SENTINEL} HTTP\r\n\r\n".encode(),
    "no host": b"POST /api/messages HTTP/1.1\r\n\r\n",
    "an address without end": b"POST /" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n",
    "a method in lower case": b"post /api/messages HTTP/1.1\r\nHost: x\r\n\r\n",
    "a method as markup": f"<script>{SENTINEL} / HTTP/1.1\r\nHost: x\r\n\r\n".encode(),
    "line feeds only": f"POST /api/messages HTTP/1.1\nHost: x\nAuthorization: Bearer {SENTINEL}\n\n".encode(),
    "a line of a log": b'\n{"event":"forged"} / HTTP/1.1\r\nHost: x\r\n\r\n',
    "SMTP": b"EHLO evil.example\r\n\r\n",
    "nothing but zeros": b"\0" * 5000,
}


@pytest.mark.parametrize("name", LINES)
async def test_what_is_another_language_gets_400_and_is_not_quoted(bot: World, name):
    check_quiet(await raw(bot, LINES[name]), b" 400 ", b"Bad Request")


def check_quiet(answer: bytes, status: bytes, text: bytes) -> None:
    head, _, said = answer.partition(b"\r\n\r\n")
    assert status in head.split(b"\r\n")[0], answer[:300]
    assert said == text
    for hidden in (SENTINEL.encode(), b"aiohttp", b"Python", b"Traceback", b"eyJ"):
        assert hidden not in answer, hidden


async def test_every_response_hides_which_software_gives_it(bot: World):
    for path in ("/", "/healthz", "/api/messages", "/nergens", "/metrics"):
        async with bot.session.get(bot.url + path) as response:
            assert response.headers["Server"] == "indicatorbot", path


async def test_an_expectation_is_answered_or_refused_without_a_quote(bot: World, microsoft: Microsoft):
    body = json.dumps(bot.message()).encode()
    length = f"Content-Length: {len(body)}"
    answer = await raw(bot, request(bot, f"Expect: 200-{SENTINEL}", length, body=body))
    check_quiet(answer, b" 417 ", b"Expectation Failed")
    assert microsoft.attempts == []
    assert (await raw(bot, request(bot, "Expect: 100-continue", length))).startswith(
        b"HTTP/1.1 100 Continue\r\n\r\n"
    )


@pytest.mark.parametrize("encodings", [("identity", "gzip"), ("gzip", "identity"), ("gzip",), ("deflate",)])
async def test_no_packed_body_is_unpacked(bot: World, encodings):
    headers = [f"Content-Encoding: {name}" for name in encodings]
    start = time.monotonic()
    answer = await raw(bot, request(bot, *headers, f"Content-Length: {len(BOMB)}", body=BOMB))
    assert b" 415 " in answer.split(b"\r\n")[0]
    assert time.monotonic() - start < 2
    assert [reason for (_, reason), number in bot.refusals().items() if number] == ["content_type"]


@pytest.mark.parametrize("encoding", ["br", "zstd"])
async def test_a_way_of_packing_that_is_not_installed_is_refused_as_well(bot: World, encoding):
    """aiohttp cannot unpack it, and says so itself: as 400."""
    answer = await raw(bot, request(bot, f"Content-Encoding: {encoding}", "Content-Length: 4", body=b"evil"))
    assert answer.split(b" ")[1] in (b"400", b"415")
    assert encoding.encode() not in answer


async def test_a_packed_transfer_is_never_understood(bot: World, microsoft: Microsoft):
    packed = gzip.compress(json.dumps(bot.message()).encode())
    chunk = f"{len(packed):x}\r\n".encode() + packed + b"\r\n0\r\n\r\n"
    assert (
        b" 400 "
        in (await raw(bot, request(bot, "Transfer-Encoding: gzip, chunked", body=chunk))).split(b"\r\n")[0]
    )
    assert microsoft.attempts == []


async def test_a_second_authorization_behind_a_valid_one_is_refused(bot: World, microsoft: Microsoft):
    """Who checks the first and who logs or trusts the second would disagree."""
    body = json.dumps(bot.message()).encode()
    answer = await raw(
        bot, request(bot, "Authorization: Bearer x", f"Content-Length: {len(body)}", body=body)
    )
    check_quiet(answer, b" 401 ", b"Unauthorized")
    assert microsoft.attempts == []


@pytest.mark.parametrize(
    "path",
    [
        "//api/messages",
        "/api/messages/",
        "/x/../api/messages",
        "/API/messages",
        "/api/messages;x",
        "/api%2fmessages",
    ],
)
async def test_no_other_address_leads_to_the_door(bot: World, microsoft: Microsoft, path):
    body = json.dumps(bot.message()).encode()
    answer = await raw(bot, request(bot, f"Content-Length: {len(body)}", body=body, path=path))
    assert b" 404 " in answer.split(b"\r\n")[0]
    assert microsoft.attempts == []


async def test_an_upgrade_is_not_taken_up(bot: World, microsoft: Microsoft):
    body = json.dumps(bot.message()).encode()
    ways = ("websocket", "h2c")
    for way in ways:
        answer = await raw(
            bot,
            request(bot, "Connection: Upgrade", f"Upgrade: {way}", f"Content-Length: {len(body)}", body=body),
        )
        assert b" 200 " in answer.split(b"\r\n")[0]
    assert len(microsoft.replies) == 1  # the same message twice


async def test_requests_in_one_line_are_taken_one_by_one(bot: World, microsoft: Microsoft):
    """Forty at once on one connection, a forged one between each two: each has its own verdict."""
    whole = b""
    for number in range(20):
        body = json.dumps(bot.message(f"vraag {number}")).encode()
        whole += request(bot, f"Content-Length: {len(body)}", body=body)
        whole += request(bot, f"Content-Length: {len(body)}", body=body, token="x.y.z")
    reader, writer = await asyncio.open_connection("127.0.0.1", int(bot.url.rpartition(":")[2]))
    writer.write(whole)
    got = b""
    async with asyncio.timeout(10):
        while got.count(b"HTTP/1.1 ") < 40:
            got += await reader.read(65536)
    writer.close()
    assert (got.count(b" 200 OK"), got.count(b" 401 Unauthorized")) == (20, 20)
    assert len(microsoft.replies) == 20


async def test_who_hangs_up_in_the_middle_leaves_nothing_behind(bot: World, microsoft: Microsoft):
    for _ in range(30):
        assert await raw(bot, request(bot, "Content-Length: 5000", body=b'{"type":'), seconds=0.02) == b""
    await until(lambda: bot.refusals()["json", "json"] == 30)
    assert (await bot.post(bot.message()))[0] == 200
    assert len(microsoft.replies) == 1


async def test_headers_that_drip_in_are_cut_off(microsoft: Microsoft, monkeypatch):
    assert IDLE_SECONDS <= 120
    monkeypatch.setattr("bot.listening.IDLE_SECONDS", 1.0)
    async with world(microsoft) as bot:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(bot.url.rpartition(":")[2]))
        writer.write(b"POST /api/messages HTTP/1.1\r\n")

        async def drip() -> None:
            while True:
                writer.write(b"X: a\r\n")
                await asyncio.sleep(0.05)

        dripping = asyncio.create_task(drip())
        try:
            async with asyncio.timeout(4):
                assert await reader.read() == b""
        except ConnectionError:
            pass
        finally:
            dripping.cancel()
            writer.close()
