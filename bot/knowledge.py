"""The knowledge that turns are answered from: one edition with its index, taken up without a restart.

A newly published edition is loaded beside the one in use and swapped in one assignment: no turn sees half.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

import structlog

from bot.collecting import uncollected
from bot.logs import where
from bot.metrics import Metrics

if TYPE_CHECKING:
    from bot.conversation import Knowledge

LOOK_SECONDS = 2.0
log = structlog.get_logger()


class Keeper:
    """Holds the current knowledge. `mark` is a cheap call that differs once something new is published."""

    def __init__(
        self,
        mark: Callable[[], str | None],
        load: Callable[[], Knowledge],
        metrics: Metrics,
        *,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        self._mark = mark
        self._load = load
        self._metrics = metrics
        self._look_seconds = look_seconds
        self._taken: str | None = None
        self.current: Knowledge | None = None
        """None until the first edition is loaded: the bot is not ready."""
        self.store_away = False
        """The last look at the store failed; what is loaded stays in use."""

    async def look(self) -> bool:
        """Take up what is new, if anything is; False where the store is away or holds nothing usable."""
        try:
            mark = await asyncio.to_thread(self._mark)
            if mark is not None and mark != self._taken:
                # In a thread: the index of a large edition takes seconds, and turns go on meanwhile.
                self.current = await asyncio.to_thread(uncollected, self._load)
                self._taken = mark
                self._metrics.editions.labels("taken_up").inc()
                log.info("editie in gebruik genomen")
        except Exception as error:  # whatever is wrong with the store or an edition: the old one stays
            self._failed(error)
            return False
        self.store_away = False
        self._metrics.database.set(1)
        return self.current is not None

    async def watch(self) -> None:
        """Runs as long as the server does."""
        while True:
            await self.look()
            await asyncio.sleep(self._look_seconds)

    def _failed(self, error: Exception) -> None:
        if not self.store_away:  # once, not every few seconds
            log.error("editie niet te laden", error=type(error).__name__, where=where(error.__traceback__))
        self.store_away = True
        self._metrics.editions.labels("failed").inc()
        self._metrics.database.set(0)
