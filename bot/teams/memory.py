"""What a conversation remembers and which deliveries were answered, shared by all replicas.

Fault 9 of botbuilder 4.17.1: duplicates are not suppressed, while Teams sends a message again when a turn
takes more than 15 s. Fault 13: its MemoryStorage is unbounded and hands out live references.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Protocol

import structlog

from bot.logs import where
from bot.metrics import Metrics
from bot.teams.incoming import Incoming
from bot.voice import Remembered

PATIENCE_SECONDS = 1.5
"""A database that takes longer counts as away: the answer goes out without memory."""
SEEN_AT_MOST = 20_000
SEEN_SECONDS = 600.0
log = structlog.get_logger()


class Claim(Protocol):
    @property
    def claimed(self) -> bool: ...

    @property
    def memory(self) -> Remembered | None: ...


class Turns(Protocol):
    """`data.turns.TurnStore`, or a fake of it."""

    async def begin(self, activity_key: str, conversation_key: str) -> Any: ...

    async def finish(self, activity_key: str, conversation_key: str, memory: Remembered) -> None: ...


@dataclass(frozen=True, slots=True)
class Begun:
    claimed: bool
    """False for a delivery that was answered before."""
    memory: Remembered | None
    away: bool = False
    """The memory cannot be reached now."""


class TurnMemory:
    def __init__(self, turns: Turns, metrics: Metrics, secret: str) -> None:
        self._turns = turns
        self._metrics = metrics
        self._secret = secret.encode()[:64]
        self._seen: OrderedDict[str, float] = OrderedDict()

    async def begin(self, incoming: Incoming, delivery: str = "") -> Begun:
        """Claim this delivery (its activity's id, or `delivery`) and read the person's memory."""
        activity = self._activity_key(incoming, delivery)
        if not self._first_here(activity):
            return Begun(False, None)
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                begun: Claim = await self._turns.begin(activity, self._conversation_key(incoming))
        except Exception as error:  # a database has many ways to be away; each means: answer without it
            self._away(error)
            return Begun(True, None, away=True)
        self._metrics.database.set(1)
        return Begun(begun.claimed, begun.memory)

    async def finish(self, incoming: Incoming, memory: Remembered, delivery: str = "") -> bool:
        """Keep the memory; False where it is away."""
        activity = self._activity_key(incoming, delivery)
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._turns.finish(activity, self._conversation_key(incoming), memory)
        except Exception as error:  # as above
            self._away(error)
            return False
        return True

    def _away(self, error: Exception) -> None:
        self._metrics.memory_away.inc()
        self._metrics.database.set(0)
        log.error("database niet bereikbaar", error=type(error).__name__, where=where(error.__traceback__))

    def _first_here(self, activity: str) -> bool:
        """With the database away, this process at least answers once. Bounded in number and time."""
        now = time.monotonic()
        while self._seen and (
            len(self._seen) >= SEEN_AT_MOST or now - next(iter(self._seen.values())) > SEEN_SECONDS
        ):
            self._seen.popitem(last=False)
        if activity in self._seen:
            return False
        self._seen[activity] = now
        return True

    def _activity_key(self, incoming: Incoming, delivery: str) -> str:
        return self._key("delivery", incoming.conversation, delivery or incoming.id)

    def _conversation_key(self, incoming: Incoming) -> str:
        """A person within a thread: in a channel the conversation's id holds the thread's."""
        return self._key("memory", *incoming.tenants[:1], incoming.conversation, incoming.person_key)

    def _key(self, *parts: str) -> str:
        """A fingerprint: the database holds no id of a person or a conversation."""
        return blake2b("\0".join(parts).encode(), digest_size=20, key=self._secret).hexdigest()
