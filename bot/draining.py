"""Stopping without dropping anyone: nothing new is taken in, and what is in flight is finished."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

GRACE_SECONDS = 10.0


class InFlight:
    """Counts turns that are being answered."""

    def __init__(self) -> None:
        self.draining = False
        self._count = 0
        self._idle = asyncio.Event()
        self._idle.set()

    @contextmanager
    def turn(self) -> Iterator[None]:
        self._count += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._count -= 1
            if self._count == 0:
                self._idle.set()

    async def drain(self, seconds: float = GRACE_SECONDS) -> bool:
        """Take nothing new and wait for the rest; False where turns were left when time was up."""
        self.draining = True
        try:
            async with asyncio.timeout(seconds):
                await self._idle.wait()
        except TimeoutError:
            return False
        return True
