"""Half of the turns that are under way is enough to go to the database with."""

from __future__ import annotations

import asyncio

import pytest

from data.store import gathering, under_way
from data.store.gathering import Asked, Gathering, deliver
from data.store.turns_postgres import PostgresTurns
from data.store.under_way import UnderWay


def test_half_of_them_and_at_least_two() -> None:
    turns, enough = UnderWay(), []
    for number in range(6):
        turns.enter(number)
        enough.append(turns.enough())
    assert enough == [2, 2, 2, 2, 2.5, 3]
    turns.leave(0)
    turns.leave(0)
    turns.enter(5)
    assert turns.enough() == 2.5


def test_who_broke_off_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    turns = UnderWay()
    for number in range(20):
        turns.enter(number)
    monkeypatch.setattr(under_way, "LONGEST_SECONDS", -1.0)
    turns.enter("next")
    assert turns._since.keys() == {"next"}


async def test_as_many_as_are_enough_do_not_wait_for_another() -> None:
    sent: list[int] = []

    def send(asked: list[Asked[str]]) -> None:
        sent.append(len(asked))
        deliver(asked, [None] * len(asked))

    async def later(rounds: int) -> None:
        for _ in range(rounds):
            await asyncio.sleep(0)
        await gathered.ask("x")

    gathered: Gathering[str] = Gathering(send, lambda: 3)
    await asyncio.gather(later(0), later(0))  # from now on others are waited for
    await asyncio.gather(*map(later, (0, 2, 4, 9, 9 + gathering.ROUNDS // 2)))
    assert sent == [2, 3, 2]


async def test_a_turn_is_under_way_from_its_begin_to_its_finish(postgres_address: str) -> None:
    from data.store.database import parse_address

    backend = PostgresTurns(parse_address(postgres_address), "here")
    params = {
        "delivery": b"d",
        "claim": b"1",
        "conversation": b"c",
        "delivery_seconds": 9,
        "reclaim_seconds": 9,
    }
    assert (await backend.begin(params))[0]
    assert backend._under_way._since.keys() == {b"d"}
    await backend.finish(params | {"body": None})
    assert not (await backend.begin(params | {"claim": b"2"}))[0]
    assert not backend._under_way._since
    await backend.close()
