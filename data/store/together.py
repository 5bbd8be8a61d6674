"""One thread's work, as much of it at a time as was asked meanwhile.

Going to a thread and back costs as much as a turn's statements. What a crowd asks of the database at the same time goes
there together: one wake-up of the thread, one transaction, one wake-up of the event loop. And while several ask, those
that are about to ask are waited for a moment: databases call that a group commit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

ROUNDS = 16
"""Of the event loop, in which others may still come along; where nobody does anything they take no tenth of a millisecond."""
LONGEST_SECONDS = 0.025
"""And no longer than this, however long a round takes."""
R = TypeVar("R")
Q = TypeVar("Q")


@dataclass(frozen=True, slots=True)
class Failed:
    """In the place of a result: why there is none."""

    error: Exception


class Together(Generic[Q]):
    """For one event loop. `work` is given what was asked, in order, and gives as many results."""

    def __init__(self, work: Callable[[list[Q]], list[Any]], *, thread: str) -> None:
        self._work = work
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=thread)
        self._asked: list[tuple[Q, asyncio.Future[Any]]] = []
        self._busy = False
        self._company = False
        """Several asked the last time, so that others are waited for; who is alone waits for nobody."""

    async def ask(self, question: Q) -> Any:
        """The result of one question; raises what stands in its place."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Any] = loop.create_future()
        self._asked.append((question, answer))
        if not self._busy:
            self._busy = True
            loop.call_soon(self._gather, loop)  # not at once: others of this round of the loop come along
        return await answer

    async def alone(self, work: Callable[..., R], *args: object) -> R:
        """What `work` gives, in the same thread, after what was handed over before."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, *args)

    def close(self) -> None:
        """Nothing more is taken in; what was handed over is finished."""
        self._thread.shutdown(wait=False)

    def _gather(
        self, loop: asyncio.AbstractEventLoop, rounds: int = ROUNDS, until: float | None = None
    ) -> None:
        until = loop.time() + LONGEST_SECONDS if until is None else until
        if self._company and rounds and loop.time() < until:
            loop.call_soon(self._gather, loop, rounds - 1, until)
        else:
            self._hand_over(loop)

    def _hand_over(self, loop: asyncio.AbstractEventLoop) -> None:
        asked = [(question, answer) for question, answer in self._asked if not answer.done()]
        self._asked = []
        self._busy, self._company = bool(asked), len(asked) > 1
        if asked:
            try:
                self._thread.submit(self._answer, loop, asked)
            except RuntimeError as error:  # closed
                self._deliver(loop, asked, [Failed(error)] * len(asked))

    def _answer(self, loop: asyncio.AbstractEventLoop, asked: list[tuple[Q, asyncio.Future[Any]]]) -> None:
        """In the thread."""
        try:
            results = self._work([question for question, _ in asked])
        except Exception as error:  # whatever it is, who waits must hear of it
            results = [Failed(error)] * len(asked)
        loop.call_soon_threadsafe(self._deliver, loop, asked, results)

    def _deliver(
        self, loop: asyncio.AbstractEventLoop, asked: list[tuple[Q, asyncio.Future[Any]]], results: list[Any]
    ) -> None:
        for (_, answer), result in zip(asked, results, strict=True):
            if answer.done():  # who asked gave up meanwhile
                continue
            if isinstance(result, Failed):
                answer.set_exception(result.error)
            else:
                answer.set_result(result)
        if self._asked:
            self._gather(loop)
        else:
            self._busy = False
