"""What a process keeps of its turns is bounded in time as well as in number."""

from __future__ import annotations

import asyncio
from pathlib import Path

from data.store import Store
from data.turns import Lives, TurnStore


async def test_claims_are_forgotten_when_the_database_forgets_them(tmp_path: Path):
    address = f"sqlite:///{tmp_path / 'bot.db'}"
    store = Store.open(address)
    store.migrate()
    store.close()
    turns = TurnStore.open(address, lives=Lives(delivery=0.3))
    for number in range(50):
        await turns.begin(f"activity {number}", "conversation")
        await turns.finish(f"activity {number}", "conversation", {})
    assert len(turns._claims) > 40
    await asyncio.sleep(0.4)
    assert (await turns.begin("one more", "conversation")).claimed
    assert len(turns._claims) == 1
    await turns.close()
