"""Which turns are under way, to know how many of them are worth waiting for.

Those who are waited for come back together, ask together again, and so in the end all wait for the database at the same
time, while the server stands idle. Half of them at a time leaves the other half to work for.
"""

from __future__ import annotations

import time

FEWEST = 2
LONGEST_SECONDS = 10.0
"""A turn that takes longer broke off: it is not waited for."""


class UnderWay:
    """Turns by what they call themselves, the first that came first."""

    def __init__(self) -> None:
        self._since: dict[object, float] = {}

    def enter(self, turn: object) -> None:
        now = time.monotonic()
        self.leave(turn)  # who begins again stands behind
        while self._since and self._since[first := next(iter(self._since))] < now - LONGEST_SECONDS:
            del self._since[first]
        self._since[turn] = now

    def leave(self, turn: object) -> None:
        self._since.pop(turn, None)

    def enough(self) -> float:
        """How many may go without the others."""
        return max(FEWEST, len(self._since) / 2)
