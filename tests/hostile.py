"""A generated storm on the front door: thousands of hostile requests and validly signed odd ones.

    python -m tests.hostile [--total 20000] [--signed 5000] [--seed 1]

Prints counts by stage and status. It fails where any response is a 5xx, where a request that should have no
answer gets one, or where one that should be answered is not answered exactly once.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import random
import string
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import structlog

from bot.conversation import Knowledge
from bot.knowledge import Keeper
from bot.metrics import Metrics
from bot.speaking import Speaker
from bot.voice import Voice
from data.arrange import arrange
from data.importing import shipped
from intents.vocabulary.load import load
from tests.teams.fakes import (
    APP,
    BOT,
    TENANT,
    Microsoft,
    World,
    activity,
    fake_microsoft,
    signed,
    usual_token,
    world,
)

Make = Callable[[random.Random, str], tuple[str, dict[str, str], bytes]]
"""Gives method, headers and body; the address is the fake connector's."""
ALPHABETS = (
    string.printable,
    "éëïöü€ßçñ",
    "日本語العربية🏛️👩‍👩‍👧",
    "\u202e\u200b\ufeff\u2028\x00\x1b\x7f",
    "<>&*_[]()`#|~\\\"'{}$%",
)
ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1.5,
    10**30,
    "",
    " ",
    "x" * 3000,
    [],
    {},
    [[]],
    {"id": None},
    ["a"],
    {"a": {"b": {}}},
)
KINDS = ("message", "invoke", "invoke", "invoke", "invoke", "conversationUpdate", "installationUpdate", "messageReaction", "messageUpdate", "event",
         "typing", "messageDelete", "endOfConversation", "handoff", "trace", "command")  # fmt: skip
INVOKES = ("adaptiveCard/action", "composeExtension/query", "message/submitAction", "task/fetch", "fileConsent/invoke",
           "composeExtension/queryLink", "signin/tokenExchange", "", "../..")  # fmt: skip


@dataclass
class Tally:
    statuses: Counter[tuple[str, int]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    answered: set[str] = field(default_factory=set)
    """Ids of messages that must be answered exactly once."""
    signed: set[str] = field(default_factory=set)
    """Ids of all activities that may be answered."""


def text_of(rng: random.Random) -> str:
    """Anything a person or an attacker may type, up to a few thousand signs."""
    alphabet = rng.choice(ALPHABETS)
    length = rng.choice((0, 1, 5, 30, 200, 2500))
    text = "".join(rng.choice(alphabet) for _ in range(length))
    patterns = (
        "a" * 900,
        "(" * 500,
        "<at>" * 200,
        "&amp;" * 300,
        "1." * 400,
        "%s%n{0}{x}",
        "\r\nlevel=error forged=1",
    )
    return text if rng.random() < 0.8 else text + rng.choice(patterns)


def odd(rng: random.Random) -> Any:
    return rng.choice(ODD) if rng.random() < 0.7 else text_of(rng)


def headers_of(token: str, kind: str = "application/json") -> dict[str, str]:
    return {"Content-Type": kind, "Authorization": f"Bearer {token}"} if token else {"Content-Type": kind}


def unsigned(rng: random.Random, url: str) -> tuple[str, dict[str, str], bytes]:
    token = rng.choice(
        ("", "x", "a.b.c", "e30.e30.e30", "".join(rng.choices(string.ascii_letters + "._-", k=300)))
    )
    return "POST", headers_of(token), json.dumps(activity(url, text=text_of(rng))).encode()


def bad_head(rng: random.Random, url: str) -> tuple[str, dict[str, str], bytes]:
    if rng.random() < 0.5:
        return rng.choice(("GET", "PUT", "DELETE", "PATCH", "OPTIONS")), headers_of(usual_token(url)), b"{}"
    kind = rng.choice(
        ("text/plain", "application/xml", "", "multipart/form-data", "application/json; charset=utf-16")
    )
    return "POST", headers_of(usual_token(url), kind), json.dumps(activity(url)).encode()


def mutilated(rng: random.Random, url: str) -> tuple[str, dict[str, str], bytes]:
    """A valid token in which some signs were changed."""
    token = list(usual_token(url))
    for _ in range(rng.randint(1, 5)):
        place = rng.randrange(len(token) - 1)  # the last sign holds bits that decode to nothing
        token[place] = rng.choice([sign for sign in string.ascii_letters + "._-" if sign != token[place]])
    return "POST", headers_of("".join(token)), json.dumps(activity(url, text="mag niet")).encode()


def stale(rng: random.Random, url: str) -> tuple[str, dict[str, str], bytes]:
    """One of a few tokens with a valid signature that are wrong in another way."""
    return (
        "POST",
        headers_of(rng.choice(wrong_tokens(url))),
        json.dumps(activity(url, text="mag niet")).encode(),
    )


def large(rng: random.Random, url: str) -> tuple[str, dict[str, str], bytes]:
    return "POST", headers_of(usual_token(url)), b" " * rng.randint(256 * 1024 + 1, 400_000)


def broken_json(rng: random.Random, url: str) -> tuple[str, dict[str, str], bytes]:
    data = bytearray(json.dumps(activity(url)).encode())
    match rng.randrange(3):
        case 0:
            del data[rng.randrange(1, len(data)) :]
        case 1:
            data = bytearray(rng.randbytes(rng.randint(0, 300)))
        case _:
            data = bytearray(b"[" * rng.randint(1, 60_000))
    return "POST", headers_of(usual_token(url)), bytes(data)


def foreign(rng: random.Random, url: str) -> tuple[str, dict[str, str], bytes]:
    tenant = rng.choice(("other", TENANT[:-1], TENANT + "0", "*", "null", " " + TENANT))
    where = {"id": "a", "tenantId": tenant}
    return (
        "POST",
        headers_of(usual_token(url)),
        json.dumps(activity(url, conversation=where, text="mag niet")).encode(),
    )


REFUSED: tuple[Make, ...] = (unsigned, bad_head, mutilated, stale, large, broken_json, foreign)
WRONG: dict[str, list[str]] = {}


def wrong_tokens(url: str) -> list[str]:
    if url not in WRONG:
        WRONG[url] = [
            signed(url, exp=1), signed(url, aud="other"), signed(url, iss="https://evil.example"), signed(url, key="attacker"),
            signed("https://evil.example/"), signed(url, nbf=4_000_000_000), signed(url, kid="unknown", key="key-1"),
        ]  # fmt: skip
    return WRONG[url]


def odd_activity(rng: random.Random, url: str) -> dict[str, Any]:
    """A well-formed activity of an allowed tenant with anything at all in the fields that may hold anything."""
    person = f"29:{rng.randrange(500)}"
    body = activity(url, text=text_of(rng), type="message" if rng.random() < 0.6 else rng.choice(KINDS))
    body["from"] = {"id": person, "aadObjectId": person, "name": text_of(rng)}
    body["conversation"]["id"] = rng.choice(("a:", "19:x@thread.v2;messageid=")) + str(rng.randrange(500))
    body["name"] = rng.choice(INVOKES)
    body["value"] = rng.choice(
        (odd(rng), {"action": odd(rng)}, {"action": {"data": odd(rng)}}, {"question": odd(rng)},
         {"action": {"data": {"question": text_of(rng)}}}, {"parameters": [odd(rng), {"value": odd(rng)}]},
         {"actionName": "feedback", "actionValue": odd(rng)})
    )  # fmt: skip
    mention = {"type": "mention", "text": odd(rng), "mentioned": rng.choice(({"id": BOT}, odd(rng)))}
    body |= {
        "entities": rng.choice(([mention, odd(rng)], odd(rng))),
        "attachments": odd(rng),
        "locale": odd(rng),
    }
    body |= {
        "membersAdded": rng.choice((odd(rng), [{"id": BOT}])),
        "reactionsAdded": odd(rng),
        "channelData": odd_data(rng),
    }
    body |= {"suggestedActions": odd(rng), "unknown": odd(rng), "replyToId": odd(rng), "textFormat": odd(rng)}
    body["action"] = rng.choice(("add", "remove", "add-upgrade", "x"))
    return body


def odd_data(rng: random.Random) -> dict[str, Any]:
    return {"tenant": {"id": TENANT}, "team": odd(rng), "channel": odd(rng), "settings": odd(rng)}


async def refused(bot: World, rng: random.Random, tally: Tally) -> None:
    make = rng.choice(REFUSED)
    method, headers, body = make(rng, bot.microsoft.url + "/")
    async with bot.session.request(method, bot.url + "/api/messages", data=body, headers=headers) as response:
        text = await response.text()
        tally.statuses[make.__name__, response.status] += 1
        if not 400 <= response.status < 500:
            tally.wrong.append(f"{make.__name__}: {response.status} {text[:80]} {headers} {body[:200]!r}")


async def accepted(bot: World, rng: random.Random, tally: Tally) -> None:
    body = odd_activity(rng, bot.microsoft.url + "/")
    status, text = await bot.post(json.dumps(body).encode())
    tally.statuses[
        f"signed {body['type'] if body['type'] in ('message', 'invoke') else 'other'}", status
    ] += 1
    tally.signed.add(body["id"])
    if body["type"] == "message":
        tally.answered.add(body["id"])
    if status not in (200, 404) or (status == 404 and body["type"] != "invoke"):
        tally.wrong.append(f"signed {body['type']}: {status} {text[:80]} {json.dumps(body)[:400]}")


async def storm(total: int, validly_signed: int, seed: int, voice: Voice) -> tuple[Tally, World, Microsoft]:
    """Send `total` requests, `validly_signed` of which must reach the turn, 16 at a time."""
    rng, tally = random.Random(seed), Tally()
    kinds = [accepted] * validly_signed + [refused] * (total - validly_signed)
    rng.shuffle(kinds)
    async with fake_microsoft() as microsoft, world(microsoft, voice=voice) as bot:
        waiting = iter(kinds)

        async def sender(own: random.Random) -> None:
            for send in waiting:
                await send(bot, own, tally)

        await asyncio.gather(*(sender(random.Random(f"{seed} {number}")) for number in range(16)))
        check_answers(tally, microsoft)
    return tally, bot, microsoft


def real_voice() -> Voice:
    """The bot itself on the shipped report: what reaches the turn is understood and answered for real."""
    known = Knowledge.of(arrange(shipped(), "1"), load())
    keeper = Keeper(lambda: "1", lambda: known, Metrics())
    asyncio.run(keeper.look())
    return Speaker(keeper)


def check_answers(tally: Tally, microsoft: Microsoft) -> None:
    """Every message answered exactly once; besides those only welcomes; nothing that was refused."""
    replies = Counter(reply.get("replyToId", "") for reply in microsoft.replies if reply["type"] == "message")
    missing = tally.answered - set(replies)
    twice = [reply_to for reply_to, number in replies.items() if number > 1 and reply_to in tally.answered]
    stray = set(replies) - tally.signed - {""}  # a welcome replies to no message
    for name, found in (
        ("not answered", missing),
        ("answered twice", twice),
        ("answered though refused", stray),
    ):
        if found:
            tally.wrong.append(f"{name}: {len(found)}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--total", type=int, default=20_000)
    parser.add_argument("--signed", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    tally, bot, microsoft = asyncio.run(storm(options.total, options.signed, options.seed, real_voice()))
    print(f"seed {options.seed}, {options.total} requests to bot {APP}\n\nby kind and status")
    for (kind, status), number in sorted(tally.statuses.items()):
        print(f"  {kind:15} {status}  {number:6}")
    print("\nrefused by stage and reason")
    for (stage, reason), number in sorted(bot.refusals().items()):
        print(f"  {stage:13} {reason:14} {number:6}")
    print(
        f"\nreplies accepted {len(microsoft.replies)}, failed turns {bot.count('bot_turn_failures_total'):.0f}"
    )
    print("\n".join(["", *tally.wrong[:10]]) if tally.wrong else "\nnothing wrong")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
