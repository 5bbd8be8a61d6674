"""A turn's memory and its once-only claim: the same on both databases, whatever dies when."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import NoReturn

import pytest
import sqlalchemy as sa
from psycopg.pq.abc import PGresult

from data.store import Store, schema
from data.store.database import Database
from data.store.faults import StoreAway
from data.store.line_postgres import Line, Statement
from data.store.turn_sql import Params
from data.turns import Begun, Lives, TurnStore, digest

SHORT = Lives(memory=0.4, delivery=5, reclaim=0.3, rest=0.05)
MEMORY = {
    "last": {"operation": "figure", "indicators": ["vermissing-personen"], "note": "één “vraag” \U0001f600"}
}


@pytest.fixture
async def turns(address: str) -> AsyncIterator[TurnStore]:
    opened = TurnStore.open(address, keep_unanswered=True)
    yield opened
    await opened.close()


@pytest.fixture
async def pair(address: str) -> AsyncIterator[tuple[TurnStore, TurnStore]]:
    """Two replicas with short lives."""
    one, other = TurnStore.open(address, lives=SHORT), TurnStore.open(address, lives=SHORT)
    yield one, other
    await one.close()
    await other.close()


def rows(address: str, table: sa.Table) -> list[dict[str, object]]:
    database = Database(address)
    with database.reading() as connection:
        found = [dict(row._mapping) for row in connection.execute(sa.select(table))]
    database.close()
    return found


async def test_a_first_turn_has_no_memory_and_the_next_one_has(turns: TurnStore) -> None:
    assert await turns.begin("a1", "c") == Begun(True, None)
    assert await turns.finish("a1", "c", MEMORY)
    assert await turns.begin("a2", "c") == Begun(True, MEMORY)
    assert await turns.begin("b1", "other") == Begun(True, None)


async def test_a_turn_without_memory_leaves_the_memory_as_it_is(turns: TurnStore) -> None:
    await turns.begin("a1", "c")
    await turns.finish("a1", "c", MEMORY)
    await turns.begin("a2", "c")
    assert await turns.finish("a2", "c", None)
    assert (await turns.begin("a3", "c")).memory == MEMORY


async def test_the_same_message_twice_is_claimed_once(turns: TurnStore) -> None:
    assert (await turns.begin("a1", "c")).claimed
    assert not (await turns.begin("a1", "c")).claimed
    await turns.finish("a1", "c", MEMORY)
    assert not (await turns.begin("a1", "c")).claimed


async def test_replicas_take_turns_in_one_conversation(pair: tuple[TurnStore, TurnStore]) -> None:
    one, other = pair
    for number in range(10):
        mine = (one, other)[number % 2]
        begun = await mine.begin(f"a{number}", "c")
        assert begun == Begun(True, {"turn": number - 1} if number else None)
        assert await mine.finish(f"a{number}", "c", {"turn": number})


async def test_a_message_delivered_to_all_replicas_at_once_is_claimed_once(address: str) -> None:
    replicas = [TurnStore.open(address) for _ in range(4)]
    for number in range(25):
        begun = await asyncio.gather(*(replica.begin(f"a{number}", "c") for replica in replicas * 2))
        assert sum(one.claimed for one in begun) == 1
    for replica in replicas:
        await replica.close()


async def test_memory_expires(pair: tuple[TurnStore, TurnStore]) -> None:
    one, _ = pair
    await one.begin("a1", "c")
    await one.finish("a1", "c", MEMORY)
    assert (await one.begin("a2", "c")).memory == MEMORY
    await asyncio.sleep(0.45)
    assert (await one.begin("a3", "c")).memory is None


async def test_a_claim_of_a_process_that_died_is_taken_over_once(pair: tuple[TurnStore, TurnStore]) -> None:
    died, other = pair
    await died.begin("a1", "c")
    assert not (await other.begin("a1", "c")).claimed
    await asyncio.sleep(0.35)
    assert (await other.begin("a1", "c")).claimed
    assert await other.finish("a1", "c", MEMORY)
    await asyncio.sleep(0.35)
    assert not (await died.begin("a1", "c")).claimed


async def test_a_slow_process_that_lost_its_claim_may_not_reply_nor_remember(
    pair: tuple[TurnStore, TurnStore],
) -> None:
    slow, other = pair
    await slow.begin("a1", "c")
    await asyncio.sleep(0.35)
    await other.begin("a1", "c")
    assert not await slow.finish("a1", "c", {"of": "slow"})
    assert await other.finish("a1", "c", {"of": "other"})
    assert (await other.begin("a2", "c")).memory == {"of": "other"}


async def test_a_finished_activity_is_never_taken_over(pair: tuple[TurnStore, TurnStore]) -> None:
    one, other = pair
    await one.begin("a1", "c")
    await one.finish("a1", "c", MEMORY)
    await asyncio.sleep(0.35)
    assert not (await other.begin("a1", "c")).claimed


async def test_a_turn_that_broke_off_in_the_same_process_is_taken_up_again(
    pair: tuple[TurnStore, TurnStore],
) -> None:
    one, _ = pair
    await one.begin("a1", "c")
    await asyncio.sleep(0.35)
    assert (await one.begin("a1", "c")).claimed


async def test_a_claim_that_found_the_database_away_is_laid_again_and_known_to_others(
    pair: tuple[TurnStore, TurnStore],
) -> None:
    one, other = pair
    with away(one):
        with pytest.raises(StoreAway):
            await one.begin("a1", "c")
        assert not (await one.begin("a1", "c")).claimed  # delivered twice meanwhile: the first one answers
        with pytest.raises(StoreAway):
            await one.begin("a1", "c", again=True)
    assert (await one.begin("a1", "c", again=True)).claimed
    assert not (await other.begin("a1", "c")).claimed


async def test_laid_again_a_claim_that_another_took_meanwhile_stays_theirs(
    pair: tuple[TurnStore, TurnStore],
) -> None:
    one, other = pair
    with away(one), pytest.raises(StoreAway):
        await one.begin("a1", "c")
    assert (await other.begin("a1", "c")).claimed
    assert not (await one.begin("a1", "c", again=True)).claimed


async def test_laid_again_a_claim_whose_receipt_was_lost_is_still_ours(
    pair: tuple[TurnStore, TurnStore],
) -> None:
    one, other = pair
    real = one._backend.begin

    async def loses_the_receipt(params: Params) -> NoReturn:
        await real(params)
        raise StoreAway("weg")

    with away(one):
        one._backend.begin = loses_the_receipt  # type: ignore[method-assign]
        with pytest.raises(StoreAway):
            await one.begin("a1", "c")
    assert not (await other.begin("a1", "c")).claimed
    assert (await one.begin("a1", "c", again=True)).claimed


@contextmanager
def away(turns: TurnStore) -> Iterator[None]:
    """The database of this process cannot be reached."""

    async def fails(_: object) -> NoReturn:
        raise StoreAway("weg")

    real, turns._backend.begin = turns._backend.begin, fails  # type: ignore[method-assign]
    rest, turns._lives = turns._lives, replace(turns._lives, rest=0.0)
    try:
        yield
    finally:
        turns._backend.begin, turns._lives = real, rest  # type: ignore[method-assign]


async def test_a_released_activity_is_answered_when_it_comes_again(pair: tuple[TurnStore, TurnStore]) -> None:
    one, other = pair
    await one.begin("a1", "c")
    await one.finish("a1", "c", MEMORY)
    await one.release("a1")
    assert (await other.begin("a1", "c")).claimed
    await one.release("a1")
    assert not (await one.begin("a1", "c")).claimed


async def test_what_a_process_knows_of_claims_is_bounded(
    turns: TurnStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("data.turns.CLAIMS_KEPT", 10)
    for number in range(30):
        await turns.begin(f"a{number}", "c")
    assert len(turns._claims) == 10
    assert not (await turns.begin("a0", "c")).claimed  # forgotten here, and known to the database


async def test_a_delivery_is_forgotten_after_its_time(address: str) -> None:
    lives = Lives(delivery=0.3)
    one, other = TurnStore.open(address, lives=lives), TurnStore.open(address, lives=lives)
    await one.begin("a1", "c")
    await one.finish("a1", "c", MEMORY)
    await asyncio.sleep(0.35)
    assert (await other.begin("a1", "c")).claimed
    await one.close()
    await other.close()


async def test_a_conversation_can_be_erased(turns: TurnStore) -> None:
    await turns.begin("a1", "c")
    await turns.finish("a1", "c", MEMORY)
    await turns.forget("c")
    assert (await turns.begin("a2", "c")).memory is None


async def test_no_key_reaches_the_database(turns: TurnStore, address: str) -> None:
    await turns.begin("19:thread@thread.v2;1234", "29:person-id\ud800")
    await turns.finish("19:thread@thread.v2;1234", "29:person-id\ud800", MEMORY)
    await turns.thumb("29:answer", "like", about="figure vermissing")
    found = [rows(address, table) for table in (schema.memories, schema.deliveries, schema.feedback)]
    assert all(found)
    assert "29:" not in str(found)
    assert "19:" not in str(found)
    assert all(len(row["key"]) == 16 for part in found for row in part)


async def test_expired_rows_are_swept_in_bounded_steps(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("data.turns.SWEEP_ROWS", 10)
    database = Database(address)
    old = [{"key": digest(str(n)), "body": "{}", "expires": 1.0} for n in range(35)]
    live = {"key": digest("live"), "body": "{}", "expires": time.time() + 100}
    asked = {"day": "2026-01-01", "text": "x", "why": "y", "expires": 1.0}
    with database.writing() as connection:
        connection.execute(sa.insert(schema.memories), [*old, live])
        connection.execute(sa.insert(schema.unanswered), asked)
    turns = TurnStore.open(address)
    assert await turns.sweep() == 4
    assert [row["key"] for row in rows(address, schema.memories)] == [digest("live")]
    assert rows(address, schema.unanswered) == []
    await turns.close()
    database.close()


async def test_thumbs_are_counted_without_names_and_the_last_one_counts(
    turns: TurnStore, store: Store
) -> None:
    await turns.thumb("answer1", "like", about="figure", edition="1")
    await turns.thumb("answer1", "dislike", about="figure", edition="1")
    await turns.thumb("answer2", "like", about="figure", edition="1")
    (found,) = store.listening.thumbs()
    assert (found.about, found.edition, found.likes, found.dislikes) == ("figure", "1", 1, 1)


async def test_unanswered_questions_are_kept_only_where_asked_for(
    address: str, store: Store, turns: TurnStore
) -> None:
    silent = TurnStore.open(address)
    await silent.unanswered("hoeveel bomen?", "unknown_word")
    assert store.listening.unanswered() == ()
    await turns.unanswered("hoeveel bomen?\x00" + "x" * 900, "unknown_word")
    await turns.unanswered("\ud800 en nu?", "nothing")
    newest, first = store.listening.unanswered()
    assert (first.why, len(first.text), first.text[:14]) == ("unknown_word", 500, "hoeveel bomen?")
    assert newest.text == "? en nu?"
    assert len(first.day) == 10
    assert store.listening.erase_unanswered(first.number, by="anna") == 1
    assert store.listening.erase_unanswered(by="anna") == 1
    await silent.close()


async def test_what_has_expired_is_not_shown(address: str, store: Store) -> None:
    turns = TurnStore.open(address, keep_unanswered=True, retention_days=0)
    await turns.unanswered("hoeveel bomen?", "unknown_word")
    await turns.thumb("a", "like", about="figure")
    assert store.listening.unanswered() == ()
    assert store.listening.thumbs() == ()
    await turns.close()


async def turn(turns: TurnStore) -> None:
    await turns.begin("a1", "c")
    await turns.finish("a1", "c", MEMORY)


def trips_of(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by each round trip to PostgreSQL: how many statements went."""
    trips: list[int] = []
    run = Line.run

    async def counted(self: Line, statements: list[Statement]) -> list[PGresult]:
        trips.append(len(statements))
        return await run(self, statements)

    monkeypatch.setattr(Line, "run", counted)
    return trips


async def test_a_turn_is_two_round_trips_to_postgres(
    postgres_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = TurnStore.open(postgres_address)
    await turns.ping()
    trips = trips_of(monkeypatch)
    await turn(turns)
    assert trips == [1, 1]
    await turns.close()


async def test_a_turn_is_two_short_transactions_on_sqlite(sqlite_address: str) -> None:
    turns, ran = TurnStore.open(sqlite_address), []
    await turns.ping()
    backend = turns._backend
    await backend._in_thread(lambda: backend._connection.set_trace_callback(ran.append))  # type: ignore[attr-defined]
    await turn(turns)
    assert [statement.split()[0] for statement in ran] == [
        *("BEGIN", "INSERT", "SELECT", "COMMIT"),
        *("BEGIN", "INSERT", "INSERT", "COMMIT"),
    ]
    await turns.close()


async def test_what_a_crowd_asks_at_once_is_one_transaction_on_sqlite(sqlite_address: str) -> None:
    turns, ran = TurnStore.open(sqlite_address), []
    await turns.ping()
    backend = turns._backend
    await backend._in_thread(lambda: backend._connection.set_trace_callback(ran.append))  # type: ignore[attr-defined]
    begun = await asyncio.gather(*(turns.begin(f"a{number % 4}", f"c{number}") for number in range(8)))
    assert [each.claimed for each in begun] == [True] * 4 + [False] * 4
    assert [statement.split()[0] for statement in ran].count("BEGIN") == 1
    await turns.close()


async def test_what_a_crowd_asks_at_once_is_one_round_trip_to_postgres(
    postgres_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = TurnStore.open(postgres_address)
    await turns.ping()
    trips = trips_of(monkeypatch)
    begun = await asyncio.gather(*(turns.begin(f"a{number % 4}", f"c{number}") for number in range(8)))
    assert [each.claimed for each in begun] == [True] * 4 + [False] * 4
    kept = await asyncio.gather(*(turns.finish(f"a{n}", f"c{n}", {"number": n}) for n in range(4)))
    assert kept == [True] * 4
    assert trips == [4, 4]  # of two that are the same, one is known here
    again = await asyncio.gather(*(turns.begin(f"b{n}", f"c{n}") for n in range(4)))
    assert [each.memory for each in again] == [{"number": n} for n in range(4)]
    await turns.close()
