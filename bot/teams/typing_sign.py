"""The sign "is typing", shown only when a turn takes long, and gone whatever happens.

Fault 12 of botbuilder 4.17.1: ShowTypingMiddleware never stops after a failed turn.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from types import TracebackType

from botbuilder.core import TurnContext
from botbuilder.schema import Activity

LONG_SECONDS = 1.0


class TypingSign:
    """Shown from LONG_SECONDS on, while the block lasts. A turn that is quick makes no task for it."""

    def __init__(self, context: TurnContext) -> None:
        self._context = context
        self._showing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> None:
        self._alarm = asyncio.get_running_loop().call_later(LONG_SECONDS, self._start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._alarm.cancel()
        if self._showing is not None:
            self._showing.cancel()
            with suppress(asyncio.CancelledError):
                await self._showing

    def _start(self) -> None:
        self._showing = asyncio.create_task(_show(self._context))


async def _show(context: TurnContext) -> None:
    if context.activity.delivery_mode != "expectReplies":
        sign = TurnContext.apply_conversation_reference(
            Activity(type="typing"), TurnContext.get_conversation_reference(context.activity)
        )
        await context.adapter.send_activities(context, [sign])
