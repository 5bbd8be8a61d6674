"""The sign "is typing", shown only when a turn takes long, and gone whatever happens.

Fault 12 of botbuilder 4.17.1: ShowTypingMiddleware never stops after a failed turn.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from botbuilder.core import TurnContext
from botbuilder.schema import Activity

LONG_SECONDS = 1.0


@asynccontextmanager
async def typing_sign(context: TurnContext) -> AsyncIterator[None]:
    task = asyncio.create_task(_show(context))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _show(context: TurnContext) -> None:
    await asyncio.sleep(LONG_SECONDS)
    if context.activity.delivery_mode != "expectReplies":
        sign = TurnContext.apply_conversation_reference(
            Activity(type="typing"), TurnContext.get_conversation_reference(context.activity)
        )
        await context.adapter.send_activities(context, [sign])
