"""What several turns ask at about the same time, gathered so that it goes to the database together.

Databases call it a group commit: a trip there and back costs more than what is done there. While several ask, those that
are about to are waited for a moment; who is alone waits for nobody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any, Generic, TypeVar

ROUNDS = 16
"""Of the event loop, in which others may still come along; where nobody does anything they take no tenth of a millisecond."""
LONGEST_SECONDS = 0.01
"""And no longer than this, however long a round takes: a crowd of 32 would else move as one, and wait as one."""
Q = TypeVar("Q")
Asked = tuple[Q, asyncio.Future[Any]]
"""A question, and who waits for its answer."""


@dataclass(frozen=True, slots=True)
class Failed:
    """In the place of a result: why there is none."""

    error: Exception


class Gathering(Generic[Q]):
    """For one event loop. `send` is given what was asked, in order, by at least one who still waits.

    As many as `enough` says are not kept waiting for yet another.
    """

    def __init__(
        self, send: Callable[[list[Asked[Q]]], None], enough: Callable[[], float] = lambda: inf
    ) -> None:
        self._send = send
        self._enough = enough
        self._asked: list[Asked[Q]] = []
        self._gathers = False
        self._held = False
        self._company = False
        """Several asked the last time, so that others are waited for."""

    async def ask(self, question: Q) -> Any:
        """The result of one question; raises what stands in its place."""
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._asked.append((question, answer))
        self._begin()
        return await answer

    def hold(self) -> None:
        """Send no more until `go_on`: what is asked meanwhile goes together then."""
        self._held = True

    def go_on(self) -> None:
        self._held = False
        self._begin()

    def _begin(self) -> None:
        if self._asked and not self._gathers and not self._held:
            self._gathers = True
            loop = asyncio.get_running_loop()
            # Not at once, even for who is alone: others of this round of the loop come along.
            loop.call_soon(self._gather, loop, ROUNDS, loop.time() + LONGEST_SECONDS)

    def _gather(self, loop: asyncio.AbstractEventLoop, rounds: int, until: float) -> None:
        more = len(self._asked) < self._enough()
        if self._company and more and rounds and loop.time() < until:
            loop.call_soon(self._gather, loop, rounds - 1, until)
            return
        asked = [(question, answer) for question, answer in self._asked if not answer.done()]
        self._asked, self._gathers, self._company = [], False, len(asked) > 1
        if asked:
            self._send(asked)


def deliver(asked: Sequence[Asked[Any]], results: Sequence[Any]) -> None:
    """To each its own; who gave up meanwhile is passed over."""
    for (_, answer), result in zip(asked, results, strict=True):
        if answer.done():
            continue
        if isinstance(result, Failed):
            answer.set_exception(result.error)
        else:
            answer.set_result(result)
