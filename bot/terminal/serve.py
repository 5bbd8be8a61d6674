"""`serve`: the store, the knowledge, the voice and the memory put together, and served until it is stopped."""

from __future__ import annotations

import asyncio
import sys

from bot.conversation import Knowledge
from bot.knowledge import Keeper
from bot.logs import set_up
from bot.metrics import Metrics
from bot.server import Parts
from bot.server import serve as run
from bot.settings import Settings
from bot.speaking import Speaker
from bot.terminal.desk import Fill, open_store
from data.store import Store
from data.turns import TurnStore
from intents.phrases import load


def serve(settings: Settings, fill: Fill) -> int:
    """Fill the store where it is empty, then serve; gives the exit status."""
    store = open_store(settings, fill)
    set_up(settings.log_level, readable=settings.development)
    for warning in settings.warnings:
        _tell(warning)
    try:
        asyncio.run(_serve(settings, store))
    except OSError as error:
        _tell(
            f"Poort {settings.port} op {settings.host} is niet te gebruiken ({error.strerror}). "
            "Stop het programma dat hem gebruikt, of kies een andere met PORT."
        )
        return 1
    return 0


async def _serve(settings: Settings, store: Store) -> None:
    metrics = Metrics()
    keeper = Keeper(lambda: _mark(store), lambda: Knowledge.of(store.snapshot(), load()), metrics)
    turns = TurnStore.open(
        settings.database_url,
        keep_unanswered=settings.keep_unanswered,
        retention_days=settings.retention_days,
    )
    voice = Speaker(keeper, contact=settings.contact, public_url=settings.public_url)

    parts = Parts(voice, keeper, turns, metrics, store.close)
    await run(settings, parts, _tell)


def _mark(store: Store) -> str | None:
    """Differs once another edition is live or the municipality's own content changed."""
    pulse = store.pulse()
    return None if pulse.live is None else f"{pulse.live}/{pulse.content}"


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
