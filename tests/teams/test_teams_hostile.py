"""Hostile requests, written by hand: each is refused at its own stage with its own status and never answered."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import jwt
import pytest

from tests.teams.fakes import APP, TENANT, World, fake_microsoft, published, rsa_key, signed, world

FOREIGN = "bbbbbbbb-0000-0000-0000-000000000002"
PUBLIC_PEM = b"-----BEGIN PUBLIC KEY-----"


@dataclass(frozen=True)
class Attack:
    """One request; `token` and `body` are made for the running servers' addresses."""

    name: str
    status: int
    reason: str
    method: str = "POST"
    content_type: str | None = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    token: Callable[[str], str | None] = signed
    body: Callable[[dict[str, Any]], Any] = lambda body: body


def with_claims(**claims: Any) -> Callable[[str], str]:
    return lambda url: signed(url, **claims)


def changed(**changes: Any) -> Callable[[dict[str, Any]], Any]:
    """The message with these fields changed; None leaves a field out, NULL sends null."""

    def change(body: dict[str, Any]) -> dict[str, Any]:
        merged = body | {name.rstrip("_"): value for name, value in changes.items()}
        return {name: None if value is NULL else value for name, value in merged.items() if value is not None}

    return change


NULL = object()


def raw(data: bytes) -> Callable[[dict[str, Any]], bytes]:
    return lambda body: data


def segments(header: Any, payload: Any, signature: bytes = b"x" * 256) -> str:
    parts = [p if isinstance(p, bytes) else json.dumps(p).encode() for p in (header, payload)]
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in (*parts, signature))


def claims(url: str, **changes: Any) -> dict[str, Any]:
    base = {
        "iss": "https://api.botframework.com",
        "aud": APP,
        "exp": int(time.time()) + 900,
        "serviceurl": url,
    }
    return base | changes


def confused(url: str) -> str:
    """HS256 with the public key as the secret: the oldest trick."""
    header, payload = {"alg": "HS256", "kid": "key-1"}, claims(url)
    text = segments(header, payload, b"").rstrip(".")
    mac = hmac.new(PUBLIC_PEM, text.encode(), hashlib.sha256).digest()
    return f"{text}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"


def tampered(url: str) -> str:
    head, _, signature = signed(url).split(".")
    return ".".join([head, segments({}, claims(url, aud="other")).split(".")[1], signature])


def cut(url: str) -> str:
    return signed(url)[:-10]


def weird(header: Any, payload: Any = None) -> Callable[[str], str]:
    return lambda url: segments(header, claims(url) if payload is None else payload)


METHODS = [Attack(f"method {name}", 405, "method", method=name) for name in
           ("GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "PROPFIND", "MKCOL")]  # fmt: skip

CONTENT_TYPES = [
    Attack(f"content type {kind!r}", 415, "content_type", content_type=kind)
    for kind in (
        "text/plain", "text/html", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data",
        "application/jsonp", "application/json+evil", "json", "", "application/*", "*/*",
        "application/octet-stream", "text/json", "application/json; charset=utf-16", "application/json; charset=utf-7",
        "application/json; charset=latin-1", "application/json; charset=\"'\"", "application/jso\u006ex",
    )
] + [
    Attack("gzip body", 415, "content_type", headers=(("Content-Encoding", "br, gzip"),)),
    Attack("compressed body of an unknown kind", 415, "content_type", headers=(("Content-Encoding", "evil"),)),
]  # fmt: skip

SIZES = [
    Attack("one byte too much", 413, "size", body=raw(b" " * (256 * 1024 + 1))),
    Attack("three megabytes", 413, "size", body=raw(b"[" * 3_000_000)),
    Attack("valid, but padded", 413, "size", body=changed(padding="x" * 300_000)),
    Attack("too large without a token", 413, "size", token=lambda url: None, body=raw(b"x" * 300_000)),
]

HEADERS = [
    Attack(f"authorization {value[:30]!r}", 401, "no_token", token=lambda url: None, headers=(("Authorization", value),))
    for value in (
        "", " ", "Bearer", "Bearer ", "Bearer  ", "Bearer a", "Bearer a.b", "Bearer a.b.c", "Bearer ..", "Bearer ...",
        "Basic dXNlcjpwYXNz", "Digest username=x", "Negotiate TlRMTVNT", "bearer", "Token abc", "Bearer null",
        "Bearer undefined", "Bearer 👋", "Bearer a b", "Bearer a.b.c d", "BearerX abc", "Bearer\tabc",
        "Bearer " + "A" * 7000, "Bearer " + "." * 100, "Bearer eyJhbGciOiJub25lIn0", "Bearer %00", "Bearer ../../etc",
        "Bearer {}", "Bearer []", "Bearer bnVsbA.e30.eA", "Bearer W10.e30.eA", "Bearer IiI.e30.eA",
        "Bearer MQ.e30.eA", "Bearer gICA.e30.eA",
    )
] + [
    Attack("no authorization at all", 401, "no_token", token=lambda url: None),
    Attack("two authorization headers", 401, "no_token", headers=(("Authorization", "Bearer x"),)),
    Attack("no token and garbage JSON", 401, "no_token", token=lambda url: None, body=raw(b"{")),
    Attack("no token and an empty body", 401, "no_token", token=lambda url: None, body=raw(b"")),
]  # fmt: skip

TOKENS = [
    Attack("algorithm none", 401, "algorithm", token=weird({"alg": "none", "kid": "key-1"})),
    Attack("algorithm None", 401, "algorithm", token=weird({"alg": "None", "kid": "key-1"})),
    Attack("header without anything", 401, "algorithm", token=weird({})),
    Attack("algorithm missing", 401, "algorithm", token=weird({"kid": "key-1"})),
    Attack("algorithm a list", 401, "algorithm", token=weird({"alg": ["RS256"], "kid": "key-1"})),
    Attack("algorithm null", 401, "algorithm", token=weird({"alg": None, "kid": "key-1"})),
    Attack("algorithm rs256 in lower case", 401, "algorithm", token=weird({"alg": "rs256", "kid": "key-1"})),
    Attack("HS256 with the public key", 401, "algorithm", token=confused),
    Attack("HS512", 401, "algorithm", token=weird({"alg": "HS512", "kid": "key-1"})),
    Attack("ES256", 401, "algorithm", token=weird({"alg": "ES256", "kid": "key-1"})),
    Attack("PS256", 401, "algorithm", token=weird({"alg": "PS256", "kid": "key-1"})),
    Attack("RS384", 401, "algorithm", token=weird({"alg": "RS384", "kid": "key-1"})),
    Attack("RS1", 401, "algorithm", token=weird({"alg": "RS1", "kid": "key-1"})),
    Attack("no kid", 401, "unknown_key", token=weird({"alg": "RS256"})),
    Attack("empty kid", 401, "unknown_key", token=weird({"alg": "RS256", "kid": ""})),
    Attack("kid a number", 401, "no_token", token=weird({"alg": "RS256", "kid": 1})),
    Attack("kid a list", 401, "no_token", token=weird({"alg": "RS256", "kid": ["key-1"]})),
    Attack("kid null", 401, "no_token", token=weird({"alg": "RS256", "kid": None})),
    Attack("kid of nobody", 401, "unknown_key", token=with_claims(kid="nobody", key="key-1")),
    Attack("kid a path", 401, "unknown_key", token=with_claims(kid="../../dev/null", key="key-1")),
    Attack("kid an injection", 401, "unknown_key", token=with_claims(kid="' OR 1=1 --", key="key-1")),
    Attack("kid an address", 401, "unknown_key", token=with_claims(kid="https://evil.example/key", key="key-1")),
    Attack("own key in the header", 401, "signature", token=lambda url: signed(
        url, key="attacker", headers={"jwk": published("attacker")})),
    Attack("own key address in the header", 401, "signature", token=lambda url: signed(
        url, key="attacker", headers={"jku": "https://evil.example/keys", "x5u": "https://evil.example/cert"})),
    Attack("signed by another key", 401, "signature", token=with_claims(key="attacker")),
    Attack("signature cut", 401, "signature", token=cut),
    Attack("signature empty", 401, "signature", token=lambda url: signed(url).rpartition(".")[0] + "."),
    Attack("payload tampered with", 401, "signature", token=tampered),
    Attack("payload no JSON", 401, "signature", token=weird({"alg": "RS256", "kid": "key-1"}, b"{{{")),
    Attack("payload a list", 401, "signature", token=weird({"alg": "RS256", "kid": "key-1"}, [1, 2])),
    Attack("header deeply nested", 401, "no_token", token=weird(b"[" * 3000, {})),
    Attack("a critical extension", 401, "no_token", token=lambda url: signed(url, headers={"crit": ["evil"], "evil": 1})),
    Attack("a key that is too short", 401, "unknown_key", token=with_claims(kid="short-key", key="short")),
    Attack("a key without endorsements", 401, "endorsement", token=with_claims(kid="no-endorsement")),
    Attack("a key without endorsements and no JSON", 401, "endorsement", token=with_claims(kid="no-endorsement"), body=raw(b"no")),
    Attack("a key for another channel", 401, "endorsement", token=with_claims(kid="skype-key")),
    Attack("a key with odd endorsements", 401, "endorsement", token=with_claims(kid="odd-key")),
    Attack("expired an hour ago", 401, "expired", token=lambda url: signed(url, exp=int(time.time()) - 3600)),
    Attack("expired just beyond the leeway", 401, "expired", token=lambda url: signed(url, exp=int(time.time()) - 320)),
    Attack("not valid yet", 401, "expired", token=lambda url: signed(url, nbf=int(time.time()) + 3600)),
    Attack("issued in the future", 401, "expired", token=lambda url: signed(url, iat=int(time.time()) + 3600)),
    Attack("no expiry", 401, "no_token", token=with_claims(exp=None)),
    Attack("expiry a word", 401, "no_token", token=with_claims(exp="morgen")),
    Attack("expiry a list", 401, "no_token", token=with_claims(exp=[9999999999])),
    Attack("expiry without end", 401, "no_token", token=with_claims(exp=1e400)),
    Attack("no issuer", 401, "no_token", token=with_claims(iss=None)),
    Attack("issuer the emulator", 401, "issuer", token=with_claims(iss="https://sts.windows.net/d6d49420/")),
    Attack("issuer alike", 401, "issuer", token=with_claims(iss="https://api.botframework.com/")),
    Attack("issuer with evil behind", 401, "issuer", token=with_claims(iss="https://api.botframework.com.evil.nl")),
    Attack("issuer a tenant", 401, "issuer", token=with_claims(iss=f"https://login.microsoftonline.com/{TENANT}/v2.0")),
    Attack("no audience", 401, "no_token", token=with_claims(aud=None)),
    Attack("audience another bot", 401, "audience", token=with_claims(aud=FOREIGN)),
    Attack("audience empty", 401, "no_token", token=with_claims(aud="")),
    Attack("audience a part", 401, "audience", token=with_claims(aud=APP[:-1])),
    Attack("audience the connector", 401, "audience", token=with_claims(aud="https://api.botframework.com")),
    Attack("no serviceurl claim", 401, "token_address", token=with_claims(serviceurl=None)),
    Attack("serviceurl claim empty", 401, "token_address", token=with_claims(serviceurl="")),
    Attack("serviceurl claim a list", 401, "token_address", token=lambda url: signed(url, serviceurl=[url])),
    Attack("serviceurl claim of another", 401, "token_address", token=with_claims(serviceurl="https://evil.example/")),
    Attack("serviceurl claim a prefix", 401, "token_address", token=lambda url: signed(url[:-2])),
    Attack("bad token and a valid body", 401, "signature", token=with_claims(key="attacker")),
    Attack("bad token and no JSON", 401, "signature", token=with_claims(key="attacker"), body=raw(b"nope")),
    Attack("bad token of a foreign tenant", 401, "signature", token=with_claims(key="attacker"), body=changed(
        channelData={"tenant": {"id": FOREIGN}})),
]  # fmt: skip

BODIES = [
    Attack(f"json {data[:24]!r}", 400, "json", body=raw(data))
    for data in (
        b"", b" ", b"{", b"}", b"[]", b"[{}]", b"null", b"true", b"1", b'"text"', b"{'type':'message'}", b"type=message",
        b'{"type":"message"', b'{"type":"message",}', b'{"a":NaN}', b'{"a":Infinity}', b'{"a":-Infinity}', b"\x00",
        b"\xff\xfe{\x00}\x00", b'{"text":"\xc3\x28"}', b'{"text":"\xed\xa0\x80"}', b'\xef\xbb\xbf{}', b"<xml/>",
        b"[" * 100_000, b'{"a":' * 50_000, b'{"a":' + b"9" * 5000 + b"}", b"{}{}", b"{} garbage", b'{"a":"\n"}',
        b'{"a":01}', b'{"a":.5}', b'{"a":"\\x"}', b'{"a":"\\u12"}', b"\x1f\x8b\x08\x00",
    )
]  # fmt: skip

ACTIVITIES = [
    Attack(name, 400, "activity", body=change)
    for name, change in (
        ("an empty object", raw(b"{}")),
        ("a bare type", raw(b'{"type":"message"}')),
        ("no type", changed(type=None)),
        ("type null", changed(type=NULL)),
        ("type a number", changed(type=5)),
        ("type a list", changed(type=["message"])),
        ("type empty", changed(type="")),
        ("type with a line break", changed(type="message\nlevel=info")),
        ("type without end", changed(type="m" * 5000)),
        ("no id", changed(id=None)),
        ("id a number", changed(id=1)),
        ("id with NUL", changed(id="a\x00b")),
        ("id with a line break", changed(id="a\r\nX-Evil: 1")),
        ("id half an emoji", changed(id="\ud83d")),
        ("id without end", changed(id="1" * 100_000)),
        ("no channel", changed(channelId=None)),
        ("channel empty", changed(channelId="")),
        ("channel an object", changed(channelId={"$ne": 1})),
        ("no service url", changed(serviceUrl=None)),
        ("service url a list", changed(serviceUrl=["https://smba.trafficmanager.net/"])),
        ("service url with a blank", changed(serviceUrl="https://smba.trafficmanager.net /")),
        (
            "service url with a line break",
            changed(serviceUrl="https://smba.trafficmanager.net/\r\nHost: evil"),
        ),
        ("no conversation", changed(conversation=None)),
        ("conversation null", changed(conversation=NULL)),
        ("conversation a string", changed(conversation="a:1")),
        ("conversation a list", changed(conversation=[])),
        ("conversation without id", changed(conversation={"tenantId": TENANT})),
        ("conversation id an object", changed(conversation={"id": {}})),
        ("conversation id climbs", changed(conversation={"id": "..", "tenantId": TENANT})),
        ("conversation id a dot", changed(conversation={"id": ".", "tenantId": TENANT})),
        ("conversation type a number", changed(conversation={"id": "a", "conversationType": 1})),
        ("no sender", changed(from_=None)),
        ("sender a string", changed(from_="anna")),
        ("sender without id", changed(from_={"name": "Anna"})),
        ("sender id a list", changed(from_={"id": ["29:anna"]})),
        ("directory id a number", changed(from_={"id": "29:anna", "aadObjectId": 5})),
        ("directory id with NUL", changed(from_={"id": "29:anna", "aadObjectId": "\x00"})),
        ("recipient a list", changed(recipient=["28:bot"])),
        ("recipient id a number", changed(recipient={"id": 28})),
        ("text a number", changed(text=42)),
        ("text an object", changed(text={"$gt": ""})),
        ("text a list", changed(text=["hoi"])),
        ("name a list", changed(name=["adaptiveCard/action"])),
        ("action an object", changed(action={})),
        ("a bad timestamp", changed(timestamp="gisteren")),
        ("timestamp a number", changed(timestamp=1700000000)),
        ("timestamp impossible", changed(timestamp="2026-13-45T99:99:99Z")),
        ("a bad local timestamp", changed(localTimestamp="2026-02-30T00:00:00")),
        ("a bad expiration", changed(expiration="")),
        ("tenant a number", changed(channelData={"tenant": {"id": 5}})),
        ("tenant a list", changed(conversation={"id": "a", "tenantId": [TENANT]})),
    )
]

STRANGERS = [
    Attack(f"channel {name}", 403, "channel", body=changed(channelId=name))
    for name in ("webchat", "emulator", "directline", "MSTEAMS", "msteams2", "skype", "facebook")
] + [
    Attack("a foreign tenant", 403, "tenant", body=changed(
        conversation={"id": "a", "tenantId": FOREIGN}, channelData={"tenant": {"id": FOREIGN}})),
    Attack("a foreign tenant in the channel's data", 403, "tenant", body=changed(channelData={"tenant": {"id": FOREIGN}})),
    Attack("a foreign tenant in the conversation", 403, "tenant", body=changed(conversation={"id": "a", "tenantId": FOREIGN})),
    Attack("no tenant", 403, "tenant", body=changed(conversation={"id": "a"}, channelData=None)),
    Attack("tenant empty", 403, "tenant", body=changed(conversation={"id": "a", "tenantId": ""}, channelData={"tenant": {"id": ""}})),
    Attack("tenant a wildcard", 403, "tenant", body=changed(channelData={"tenant": {"id": "*"}})),
    Attack("tenant with a blank", 403, "tenant", body=changed(channelData={"tenant": {"id": TENANT + " "}})),
    Attack("tenant hidden elsewhere", 403, "tenant", body=changed(
        conversation={"id": "a"}, channelData={"tenantId": TENANT}, tenantId=TENANT)),
    Attack("channel data a list", 403, "tenant", body=changed(conversation={"id": "a"}, channelData=[TENANT])),
    Attack("an invoke of a foreign tenant", 403, "tenant", body=changed(
        type="invoke", name="composeExtension/query", channelData={"tenant": {"id": FOREIGN}})),
    Attack("an installation by a foreign tenant", 403, "tenant", body=changed(
        type="installationUpdate", action="add", channelData={"tenant": {"id": FOREIGN}})),
]  # fmt: skip

ADDRESSES = [
    Attack(f"reply to {url}", 403, "address", token=with_claims(serviceurl=url), body=changed(serviceUrl=url))
    for url in (
        "https://evil.example/", "http://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net.evil.nl/",
        "https://evil.nl/smba.trafficmanager.net", "https://smba.trafficmanager.net@evil.nl/",
        "https://smba.trafficmanager.net:8443/", "https://evil.nl#smba.trafficmanager.net",
        "https://evil.nl?smba.trafficmanager.net", "https://smba.trafficmanager.net\\@evil.nl/",
        "//smba.trafficmanager.net/", "smba.trafficmanager.net", "ftp://smba.trafficmanager.net/", "file:///etc/passwd",
        "https://169.254.169.254/metadata", "http://169.254.169.254/metadata/identity", "http://localhost/", "https://[::1]/",
        "http://127.0.0.1:1/", "https://smba.trafficmanager.net./", "https://smba%2etrafficmanager.net/",
        "https://smba.trafficmanager.net:443:443/", "https://smba.trafficmanager.net:99999/", "https://",
        "https://smba.trafficmanager.net/../../", "https://ѕmba.trafficmanager.net/", "javascript:alert(1)",
        "https://user:pw@smba.trafficmanager.net/", "data:text/html,x", "https://smba.trafficmanager.net/?x=1",
    )
]  # fmt: skip

ATTACKS = [*METHODS, *CONTENT_TYPES, *SIZES, *HEADERS, *TOKENS, *BODIES, *ACTIVITIES, *STRANGERS, *ADDRESSES]


@pytest.fixture(scope="module")
def keys() -> list[dict[str, Any]]:
    return [
        published("key-1"),
        published("no-endorsement", ()),
        published("skype-key", ("skype", "webchat")),
        published("odd-key", ({"msteams": 1}, None, ["msteams"])),
        {**published("short-key"), **{k: v for k, v in _short().items() if k in ("n", "e")}},
        {"kid": "broken", "kty": "RSA", "n": "!!", "e": "AQAB", "endorsements": ["msteams"]},
        {"kid": 7, "kty": "RSA"},
        {"kty": "EC"},
        "odd",  # type: ignore[list-item]
    ]


def _short() -> dict[str, Any]:
    rsa_key("short", 1024)
    return published_short()


def published_short() -> dict[str, Any]:
    from jwt.algorithms import RSAAlgorithm

    return json.loads(RSAAlgorithm.to_jwk(rsa_key("short", 1024).public_key()))


async def send(bot: World, attack: Attack) -> tuple[int, str]:
    url = bot.microsoft.url + "/"
    body = attack.body(bot.message("hoeveel vermissingen in 2022?"))
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = list(attack.headers)
    if attack.content_type is not None:
        headers.append(("Content-Type", attack.content_type))
    token = attack.token(url)
    if token is not None:
        headers.append(("Authorization", f"Bearer {token}"))
    async with bot.session.request(
        attack.method, bot.url + "/api/messages", data=data, headers=headers
    ) as response:
        return response.status, await response.text()


async def test_every_hostile_request_is_refused_at_its_stage_and_never_answered(keys):
    assert len(ATTACKS) >= 150
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS)
    wrong = []
    async with fake_microsoft() as microsoft:
        microsoft.keys = keys
        for attack in ATTACKS:
            async with world(microsoft) as bot:  # a fresh one, so that no attack leans on another
                status, text = await send(bot, attack)
                seen = [reason for (_, reason), number in bot.refusals().items() if number]
                if (status, seen) != (attack.status, [attack.reason]):
                    wrong.append((attack.name, status, seen, attack.status, attack.reason))
                if text not in ("", HTTPStatus(attack.status).phrase):
                    wrong.append((attack.name, "tells too much", text))
                assert bot.voice.heard == []
    assert not wrong, "\n".join(map(str, wrong))
    assert microsoft.attempts == []


async def test_a_valid_message_passes_the_same_door(keys):
    async with fake_microsoft() as microsoft:
        microsoft.keys = keys
        async with world(microsoft) as bot:
            status, _ = await send(bot, Attack("valid", 200, ""))
            late = Attack("", 200, "", token=lambda url: signed(url, exp=int(time.time()) - 200))
            utf8 = Attack("", 200, "", content_type='Application/JSON; Charset="UTF-8"')
            assert (status, (await send(bot, late))[0], (await send(bot, utf8))[0]) == (200, 200, 200)
            assert len(microsoft.replies) == 3


async def test_a_refusal_names_what_the_caller_may_do_and_nothing_else(bot: World):
    async with bot.session.post(bot.url + "/api/messages", json={}) as response:
        assert response.headers["WWW-Authenticate"] == "Bearer"
        assert await response.text() == "Unauthorized"
    async with bot.session.get(bot.url + "/api/messages") as response:
        assert response.headers["Allow"] == "POST"


async def test_a_chunked_body_without_a_length_is_measured_too(bot: World):
    async def endless():
        for _ in range(400):
            yield b" " * 1024

    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {signed(bot.microsoft.url)}"}
    async with bot.session.post(bot.url + "/api/messages", data=endless(), headers=headers) as response:
        assert response.status == 413


async def test_a_length_that_is_too_much_is_refused_before_the_body_is_there(bot: World):
    port = int(bot.url.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = "POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n"
    writer.write(head.encode())
    async with asyncio.timeout(3):
        assert b" 413 " in await reader.readline()
    writer.close()


async def test_a_key_of_one_allowed_channel_does_not_sign_for_another():
    async with fake_microsoft() as microsoft:
        microsoft.keys = [published("key-1", ("webchat",)), published("both", ("webchat", "msteams"))]
        async with world(microsoft, channels="msteams, webchat") as bot:
            url = microsoft.url + "/"
            assert (await bot.post(bot.message()))[0] == 401
            assert (await bot.post(bot.message(channelId="webchat")))[0] == 200
            assert (await bot.post(bot.message(), signed(url, kid="both")))[0] == 200


async def test_a_body_that_drips_in_is_cut_off(bot: World, monkeypatch):
    monkeypatch.setattr("bot.teams.door.BODY_SECONDS", 0.2)

    async def dripping():
        yield b"{"
        await asyncio.sleep(0.6)
        yield b"}"

    headers = {"Content-Type": "application/json"}
    async with bot.session.post(bot.url + "/api/messages", data=dripping(), headers=headers) as response:
        assert response.status == 408


async def test_the_key_is_used_for_what_pyjwt_says(bot: World):
    """Guards the fakes: the token they sign is one that PyJWT itself verifies."""
    token = signed("https://x/")
    assert jwt.decode(token, rsa_key("key-1").public_key(), algorithms=["RS256"], audience=APP)["aud"] == APP
