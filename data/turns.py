"""What a turn needs of the database: that it is answered once, and what was said before.

A turn goes: `begin` (is it ours? what was said?), understand and answer, `finish` (remember; may we send?), send.
`finish` comes BEFORE sending, because only then is a reply never sent twice. A process that dies before
`finish` leaves a claim that another takes over after RECLAIM_SECONDS; was it only slow, its own `finish` then
says no. One that dies after `finish` may lose that one reply, and never doubles it. When a reply was refused
for good, `release` gives the activity back, so that it is answered when it comes again.

Keys are kept as a digest only; names, ids and addresses of people never reach the database.
"""

from __future__ import annotations

import json
import os
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any, Literal, Protocol, TypeVar

from data.store.database import parse_address, where
from data.store.faults import StoreAway, StoreFault
from data.store.turn_sql import Params

MEMORY_SECONDS = 30 * 60
DELIVERY_SECONDS = 10 * 60
"""How long a delivery is remembered; Teams stops sending it again well before."""
RECLAIM_SECONDS = 10
"""After this long, a claim whose process never finished it may be taken over: longer than a turn waits for the
database, shorter than the 15 seconds after which Teams delivers a message again."""
REST_SECONDS = 1.0
"""After a fault nobody asks the database for this long; then one turn tries."""
TRY_SECONDS = 10
"""And while it tries, the others go on without: longer than any try takes."""
SWEEP_ROWS = 1_000
SWEEPS = 30
CLAIMS_KEPT = 20_000
LONGEST_QUESTION = 500

WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

Thumb = Literal["like", "dislike"]
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Begun:
    claimed: bool
    """False: answered already, or being answered by someone else; say nothing."""
    memory: dict[str, Any] | None
    """What the conversation remembered; None where there is nothing, or it expired."""


@dataclass(frozen=True, slots=True)
class Lives:
    """How long things live, in seconds; tests make them short."""

    memory: float = MEMORY_SECONDS
    delivery: float = DELIVERY_SECONDS
    reclaim: float = RECLAIM_SECONDS
    rest: float = REST_SECONDS


DEFAULT_LIVES = Lives()


@dataclass(slots=True)
class _Claim:
    """What this process itself knows of an activity it began."""

    token: bytes
    since: float
    finished: bool = False


class _Backend(Protocol):
    async def begin(self, params: Params) -> tuple[bool, str | None]: ...
    async def finish(self, params: Params) -> bool: ...
    async def run(self, name: str, params: Params) -> None: ...
    async def sweep(self, most: int) -> int: ...
    async def close(self) -> None: ...


class TurnStore:
    """For one event loop. Its methods raise StoreAway, and nothing else, when the database cannot be used."""

    def __init__(self, backend: _Backend, lives: Lives, keep_unanswered: bool, retention_days: int) -> None:
        self._backend = backend
        self._lives = lives
        self._keep_unanswered = keep_unanswered
        self._retention = retention_days * 86_400
        self._claims: OrderedDict[bytes, _Claim] = OrderedDict()
        self._away = ""
        self._rest_until = 0.0

    @classmethod
    def open(
        cls,
        url: str,
        *,
        keep_unanswered: bool = False,
        retention_days: int = 30,
        lives: Lives = DEFAULT_LIVES,
    ) -> TurnStore:
        """On the address of a Store that was migrated; touches nothing yet. Raises BadAddress."""
        return cls(_backend(url), lives, keep_unanswered, retention_days)

    @property
    def away(self) -> str:
        """Why the database cannot be used, in Dutch; empty while it can."""
        return self._away

    async def begin(self, activity_key: str, conversation_key: str, *, again: bool = False) -> Begun:
        """Claim an activity and read the conversation's memory, in one round trip.

        What this process began itself it knows without the database, so also while that is away. `again` is for
        whoever began it and found the database away: the same claim is laid once more.
        """
        key = digest(activity_key)
        known = self._claims.get(key)
        if known and not again and (known.finished or time.monotonic() - known.since < self._lives.reclaim):
            return Begun(False, None)
        claim = known if again and known and not known.finished else self._claim(key)
        params = self._delivery(key, claim) | {"conversation": digest(conversation_key)}
        claimed, body = await self._ask(self._backend.begin, params)
        if not claimed:
            self._claims.pop(key, None)
        return Begun(claimed, _parsed(body))

    async def finish(self, activity_key: str, conversation_key: str, memory: dict[str, Any] | None) -> bool:
        """Remember (None: leave the memory as it is) and mark as answered; True: the reply may be sent.

        False: another process took the claim over, so it replies. StoreAway: send, and say memory is away.
        """
        key = digest(activity_key)
        claim = self._claims.get(key) or self._claim(key)
        claim.finished = True
        body = None if memory is None else WRITER.encode(memory)
        kept = {"conversation": digest(conversation_key), "body": body, "memory_seconds": self._lives.memory}
        return await self._ask(self._backend.finish, self._delivery(key, claim) | kept)

    async def release(self, activity_key: str) -> None:
        """Give an activity back whose reply was refused for good: sent again, it is answered."""
        key = digest(activity_key)
        claim = self._claims.pop(key, None)
        if claim is not None:
            await self._run("release", {"delivery": key, "claim": claim.token})

    async def forget(self, conversation_key: str) -> None:
        """Erase what a conversation remembers."""
        await self._run("forget", {"conversation": digest(conversation_key)})

    async def thumb(self, answer_key: str, thumb: Thumb, *, about: str, edition: str = "") -> None:
        """Keep a thumb without a name; `about` says what the answer was about. A later one replaces it."""
        params = {
            "key": digest(answer_key),
            "day": _today(),
            "thumb": thumb,
            "about": about,
            "edition": edition,
        }
        await self._run("thumb", params | {"seconds": self._retention})

    async def unanswered(self, text: str, why: str) -> None:
        """Keep a question without an answer, only where that is switched on; without who or at what hour."""
        if self._keep_unanswered:
            asked = text.replace("\0", "")[:LONGEST_QUESTION].encode("utf-8", "replace").decode()
            params = {"day": _today(), "text": asked, "why": why, "seconds": self._retention}
            await self._run("unanswered", params)

    async def ping(self) -> None:
        """Ask the database whether it is there."""
        await self._run("ping", {})

    async def sweep(self) -> int:
        """Remove what has expired, a bounded number of rows at a time; gives how many times it did."""
        for times in range(1, SWEEPS + 1):
            if await self._ask(self._backend.sweep, SWEEP_ROWS) < SWEEP_ROWS:
                return times
        return SWEEPS

    async def close(self) -> None:
        """Give connections back."""
        await self._backend.close()

    def _claim(self, key: bytes) -> _Claim:
        now = time.monotonic()
        claim = self._claims[key] = _Claim(os.urandom(8), now)
        oldest = next(iter(self._claims.values()))
        while len(self._claims) > CLAIMS_KEPT or now - oldest.since > self._lives.delivery:
            self._claims.popitem(last=False)
            oldest = next(iter(self._claims.values()))
        return claim

    def _delivery(self, key: bytes, claim: _Claim) -> Params:
        lives = self._lives
        times = {"delivery_seconds": lives.delivery, "reclaim_seconds": lives.reclaim}
        return {"delivery": key, "claim": claim.token, **times}

    async def _run(self, name: str, params: Params) -> None:
        await self._ask(self._backend.run, name, params)

    async def _ask(self, work: Callable[..., Awaitable[R]], *args: object) -> R:
        """Ask the database; after a fault one turn a moment tries, the others go on without it at once."""
        if self._away and time.monotonic() < self._rest_until:
            raise StoreAway(self._away)
        self._rest_until = time.monotonic() + TRY_SECONDS
        try:
            answer = await work(*args)
        except StoreFault as fault:
            self._away = str(fault)
            raise StoreAway(self._away) from fault
        finally:
            self._rest_until = time.monotonic() + self._lives.rest
        self._away = ""
        return answer


def digest(key: str) -> bytes:
    """How a key is kept: sixteen bytes that cannot be read back."""
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _parsed(body: str | None) -> dict[str, Any] | None:
    """What was remembered; what cannot be read (of another release) is no memory."""
    try:
        memory = json.loads(body or "null")
    except ValueError:
        return None
    return memory if isinstance(memory, dict) else None


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _backend(address: str) -> _Backend:
    url = parse_address(address)
    if url.get_backend_name() == "sqlite":
        from data.store.turns_sqlite import SqliteTurns

        return SqliteTurns(str(url.database))
    from data.store.turns_postgres import PostgresTurns

    return PostgresTurns(url, where(url))
