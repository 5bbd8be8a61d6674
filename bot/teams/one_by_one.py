"""Of a crowd that asks at once, one is thought over in a round of the event loop.

Else thirty-two questions that come together are worked on in one go, and all that is not a question (a health
check, a reply that is being sent, a time-out) waits for all of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

R = TypeVar("R")


class OneByOne:
    def __init__(self) -> None:
        self._lock = asyncio.Lock()

    async def run(self, think: Callable[[], R]) -> R:
        """What `think` gives, once it is its turn."""
        async with self._lock:
            thought = think()
            await asyncio.sleep(0)  # the lock is kept until the loop has gone round: only so do others queue
        return thought
