"""One thread's work, as much of it at a time as was asked meanwhile.

Going to a thread and back costs as much as a turn's statements. What a crowd asks of the database at the same time goes
there together: one wake-up of the thread, one transaction, one wake-up of the event loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from data.store.gathering import Asked, Failed, Gathering, deliver

R = TypeVar("R")
Q = TypeVar("Q")


class Together(Generic[Q]):
    """For one event loop. `work` is given what was asked, in order, and gives as many results."""

    def __init__(self, work: Callable[[list[Q]], list[Any]], *, thread: str) -> None:
        self._work = work
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=thread)
        self._gathering: Gathering[Q] = Gathering(self._send)

    async def ask(self, question: Q) -> Any:
        """The result of one question; raises what stands in its place."""
        return await self._gathering.ask(question)

    async def alone(self, work: Callable[..., R], *args: object) -> R:
        """What `work` gives, in the same thread, after what was handed over before."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, *args)

    def close(self) -> None:
        """Nothing more is taken in; what was handed over is finished."""
        self._thread.shutdown(wait=False)

    def _send(self, asked: list[Asked[Q]]) -> None:
        try:
            self._thread.submit(self._answer, asyncio.get_running_loop(), asked)
        except RuntimeError as error:  # closed
            deliver(asked, [Failed(error)] * len(asked))
            return
        self._gathering.hold()

    def _answer(self, loop: asyncio.AbstractEventLoop, asked: list[Asked[Q]]) -> None:
        """In the thread."""
        try:
            results = self._work([question for question, _ in asked])
        except Exception as error:  # whatever it is, who waits must hear of it
            results = [Failed(error)] * len(asked)
        loop.call_soon_threadsafe(self._deliver, asked, results)

    def _deliver(self, asked: list[Asked[Q]], results: list[Any]) -> None:
        deliver(asked, results)
        self._gathering.go_on()
