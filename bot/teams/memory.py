"""What a conversation remembers and which deliveries were answered, shared by all replicas.

Fault 9 of botbuilder 4.17.1: duplicates are not suppressed, while Teams sends a message again when a turn
takes more than 15 s. Fault 13: its MemoryStorage is unbounded and hands out live references. The store behind
this is `data.turns.TurnStore`: bounded, expiring, JSON in and JSON out.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Literal, Protocol

import structlog

from bot.logs import where
from bot.metrics import Metrics
from bot.teams.incoming import Incoming
from bot.voice import Remembered, Spoken

PATIENCE_SECONDS = 2.5
"""A database that takes longer counts as away: the answer goes out without memory."""
BLINK_SECONDS = 4.0
"""A database that went away less long ago is waited for: it may be restarting, and until it is back no replica can
tell what another one answers. An outage that lasts longer holds nobody up: answers go out without memory."""
BLINK_PAUSE_SECONDS = 0.3
Kept = Literal["kept", "away", "taken_over"]
"""`taken_over`: another replica answers this message, so nothing may be sent here."""
Thumb = Literal["like", "dislike"]
log = structlog.get_logger()


class Turns(Protocol):
    """`data.turns.TurnStore`, or a fake of it."""

    async def begin(self, activity_key: str, conversation_key: str, *, again: bool = False) -> Any: ...

    async def finish(self, activity_key: str, conversation_key: str, memory: Remembered | None) -> bool: ...

    async def release(self, activity_key: str) -> None: ...

    async def thumb(self, answer_key: str, thumb: Thumb, *, about: str) -> None: ...

    async def unanswered(self, text: str, why: str) -> None: ...

    async def sweep(self) -> int: ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Begun:
    claimed: bool
    """False for a delivery that was answered before."""
    memory: Remembered | None
    away: bool = False
    """The memory cannot be reached now."""


class TurnMemory:
    """Never raises: a database that is away is an outcome, and the answer goes out all the same."""

    def __init__(self, turns: Turns, metrics: Metrics, secret: str) -> None:
        self._turns = turns
        self._metrics = metrics
        self._secret = secret.encode()[:64]
        self._away_since: float | None = None

    async def begin(self, incoming: Incoming, delivery: str = "") -> Begun:
        """Claim this delivery (its activity's id, or `delivery`) and read the person's memory."""
        keys = self._activity_key(incoming, delivery), self._conversation_key(incoming)
        found = await self._reach(self._turns.begin(*keys))
        while found is None and self._blinks():
            await asyncio.sleep(BLINK_PAUSE_SECONDS)
            found = await self._reach(self._turns.begin(*keys, again=True), told=True)
        if found is None:
            return Begun(True, None, away=True)
        if found.claimed:
            self._is_there()
        return Begun(found.claimed, found.memory)

    async def finish(self, incoming: Incoming, memory: Remembered | None, delivery: str = "") -> Kept:
        """Keep the memory (None: as it was) and mark as answered. Comes before sending."""
        keys = self._activity_key(incoming, delivery), self._conversation_key(incoming)
        mine = await self._reach(self._turns.finish(*keys, memory))
        while mine is None and self._blinks():
            await asyncio.sleep(BLINK_PAUSE_SECONDS)
            mine = await self._reach(self._turns.finish(*keys, memory), told=True)
        if mine is None:
            return "away"
        self._is_there()
        return "kept" if mine else "taken_over"

    async def release(self, incoming: Incoming) -> None:
        """The reply was surely not taken: where Teams sends the message again, it is answered."""
        await self._reach(self._turns.release(self._activity_key(incoming, "")))

    async def thumb(self, incoming: Incoming, thumb: Thumb, about: str) -> None:
        key = self._key("thumb", incoming.conversation, incoming.reply_to, incoming.person_key)
        await self._reach(self._turns.thumb(key, thumb, about=about))

    async def unanswered(self, question: str, why: str) -> None:
        await self._reach(self._turns.unanswered(question, why))

    def _blinks(self) -> bool:
        """Whether the database went away so short ago that it may be back in a moment."""
        return self._away_since is not None and time.monotonic() - self._away_since < BLINK_SECONDS

    async def _reach(self, work: Awaitable[Any], *, told: bool = False) -> Any:
        """The result, or None where the database is away; `told` where that stands in the log already."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                result = await work
        except Exception as error:  # a database has many ways to be away; each means: go on without it
            self._away_since = self._away_since or time.monotonic()
            self._metrics.database.set(0)
            if not told:
                self._metrics.memory_away.inc()
                log.error(
                    "database niet bereikbaar", error=type(error).__name__, where=where(error.__traceback__)
                )
            return None
        return result

    def _is_there(self) -> None:
        """The database itself answered: what this process knows by itself, or does not keep, proves nothing."""
        self._away_since = None
        self._metrics.database.set(1)

    def _activity_key(self, incoming: Incoming, delivery: str) -> str:
        return self._key("delivery", incoming.conversation, delivery or incoming.id)

    def _conversation_key(self, incoming: Incoming) -> str:
        """A person within a thread: in a channel the conversation's id holds the thread's."""
        return self._key("memory", *incoming.tenants[:1], incoming.conversation, incoming.person_key)

    def _key(self, *parts: str) -> str:
        """A fingerprint: the database holds no id of a person or a conversation."""
        return blake2b("\0".join(parts).encode(), digest_size=20, key=self._secret).hexdigest()


def worth_keeping(spoken: Spoken | None, begun: Begun) -> Remembered | None:
    """The memory after this turn; None leaves what there is. A follow-up that was not understood because the
    memory was away must not wipe it when the database is back a moment later."""
    if spoken is None or (begun.away and spoken.reply.status not in ("answered", "choice")):
        return None
    return spoken.memory
