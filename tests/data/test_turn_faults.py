"""The database away in the middle of conversations: at once known, never a stall, and back by itself."""

import asyncio
import os
import sqlite3
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psycopg
import pytest
from made_reports import report, row

from data.store import Store, StoreAway, StoreFault
from data.store.database import parse_address
from data.store.turns_postgres import PostgresTurns
from data.store.turns_sqlite import SqliteTurns
from data.turns import Lives, TurnStore

MEMORY = {"last": "vermissing"}
QUICK = Lives(rest=0.2)


def file_of(address: str) -> Path:
    return Path(address.removeprefix("sqlite:///"))


@asynccontextmanager
async def heartbeat(longest: float = 0.5) -> AsyncIterator[None]:
    """The event loop never stalls longer than this; alone on a machine it is under 0.01."""
    gaps: list[float] = []

    async def beat() -> None:
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.005)
            gaps.append(time.monotonic() - before)

    task = asyncio.create_task(beat())
    try:
        yield
    finally:
        task.cancel()
    assert max(gaps) < longest


async def until_back(turns: TurnStore, seconds: float = 5) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            return await turns.ping()
        except StoreAway:
            assert time.monotonic() < end
            await asyncio.sleep(0.05)


async def test_postgres_gone_and_back(postgres_address: str, postgres) -> None:
    turns = TurnStore.open(postgres_address, lives=QUICK)
    await turns.begin("a1", "c")
    await turns.finish("a1", "c", MEMORY)
    postgres.stop()
    try:
        start = time.monotonic()
        for number in range(20):
            with pytest.raises(StoreAway, match="niet bereikbaar"):
                await turns.begin(f"b{number}", "c")
        assert time.monotonic() - start < 2
        assert "niet bereikbaar" in turns.away
        assert not (await turns.begin("b0", "c")).claimed
        with pytest.raises(StoreAway):
            await turns.finish("b0", "c", {"last": "b0"})
    finally:
        postgres.start()
    await until_back(turns)
    assert turns.away == ""
    assert not (await turns.begin("b0", "c")).claimed
    assert (await turns.begin("a2", "c")).memory == MEMORY
    await turns.close()


async def test_a_restart_between_two_turns_is_not_noticed(postgres_address: str, postgres) -> None:
    turns = TurnStore.open(postgres_address)
    await asyncio.gather(*(turns.begin(f"a{n}", "c") for n in range(5)))
    await turns.finish("a0", "c", MEMORY)
    postgres.stop()
    postgres.start()
    assert (await turns.begin("a9", "c")).memory == MEMORY
    assert turns.away == ""
    await turns.close()


async def test_connections_cut_by_an_administrator_are_replaced(postgres_address: str) -> None:
    turns = TurnStore.open(postgres_address)
    await asyncio.gather(*(turns.begin(f"a{n}", "c") for n in range(5)))
    with psycopg.connect(postgres_address, autocommit=True) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    assert all([await turns.finish(f"a{n}", "c", MEMORY) for n in range(5)])
    await turns.close()


async def test_a_slow_postgres_is_given_up_without_a_stall(postgres_address: str) -> None:
    turns = TurnStore.open(postgres_address, lives=QUICK)
    await turns.ping()
    with psycopg.connect(postgres_address) as holder:
        holder.execute("LOCK TABLE deliveries")
        async with heartbeat():
            start = time.monotonic()
            with pytest.raises(StoreAway):
                await turns.begin("a1", "c")
            assert time.monotonic() - start < 3
    await until_back(turns)
    assert (await turns.begin("a2", "c")).claimed
    await turns.close()


async def test_a_server_that_accepts_and_says_nothing_is_given_up(silent_server: str) -> None:
    turns = TurnStore.open(silent_server)
    start = time.monotonic()
    async with heartbeat():
        with pytest.raises(StoreAway, match="antwoordt niet op tijd"):
            await turns.begin("a1", "c")
        assert time.monotonic() - start < 3
        start = time.monotonic()
        for number in range(20):  # the others need not find out for themselves
            with pytest.raises(StoreAway):
                await turns.begin(f"b{number}", "c")
        assert time.monotonic() - start < 0.5
    await turns.close()


async def test_a_busy_sqlite_is_waited_for_a_while_without_a_stall(sqlite_address: str) -> None:
    turns = TurnStore.open(sqlite_address, lives=QUICK)
    await turns.ping()
    other = sqlite3.connect(file_of(sqlite_address), isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    async with heartbeat():
        waiting = asyncio.create_task(turns.begin("a1", "c"))
        await asyncio.sleep(0.3)
        other.execute("COMMIT")
        assert (await waiting).claimed
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreAway, match="bezet"):
            await turns.begin("a2", "c")
    other.execute("COMMIT")
    await until_back(turns)
    await turns.close()


async def test_a_full_disk_is_away_until_there_is_room(sqlite_address: str) -> None:
    turns = TurnStore.open(sqlite_address, lives=QUICK)
    await turns.ping()
    backend = turns._backend

    def limit(pages: int) -> None:
        backend._connection.execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]

    await backend._in_thread(limit, 1)  # type: ignore[attr-defined]
    with pytest.raises(StoreAway, match="schijf is vol"):
        await turns.finish("a1", "c", {"text": "x" * 200_000})
    await until_back(turns)  # a new connection, without the limit
    assert await turns.finish("a2", "c", {"text": "x" * 200_000})
    await turns.close()


async def test_a_damaged_file_is_away_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(b"geen database " * 500)
    before = path.read_bytes()
    turns = TurnStore.open(f"sqlite:///{path}")
    with pytest.raises(StoreAway, match="reservekopie"):
        await turns.begin("a1", "c")
    await turns.close()
    assert path.read_bytes() == before


async def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    turns = TurnStore.open(f"sqlite:///{tmp_path / 'bot.db'}")
    with pytest.raises(StoreAway, match="niet te openen"):
        await turns.begin("a1", "c")
    await turns.close()
    assert not os.listdir(tmp_path)  # noqa: PTH208


async def test_without_tables_it_is_away(empty_address: str) -> None:
    Store.open(empty_address).version()
    turns = TurnStore.open(empty_address)
    with pytest.raises(StoreAway, match="nog geen tabellen"):
        await turns.begin("a1", "c")
    await turns.close()


async def test_memory_that_cannot_be_read_is_no_memory(turns_with_body, address: str) -> None:
    for number, body in enumerate(["{kapot", "[1]", "null", '"x"']):
        turns = await turns_with_body(body)
        assert (await turns.begin(f"a{number}", "c")).memory is None


async def test_turns_go_on_while_editions_are_imported_and_published(address: str) -> None:
    """Nobody is told that memory is away, and no turn waits long, while a large report comes in and goes live."""
    stop = threading.Event()
    editions: list[str] = []

    def importing() -> None:
        store = Store.open(address)
        while not stop.is_set():
            figure = str(len(editions))
            made = report(*(row(f"i{n}", {2022: figure}, name="naam " * 10) for n in range(150)))
            editions.append(store.save_draft([made], by="anna"))
            store.publish(editions[-1], by="anna")
        store.close()

    turns = TurnStore.open(address)
    importer = threading.Thread(target=importing)
    importer.start()
    number, end = 0, time.monotonic() + 2
    while time.monotonic() < end:
        begun = await turns.begin(f"a{number}", "c")
        assert begun.memory == ({"turn": number - 1} if number else None)
        assert await turns.finish(f"a{number}", "c", {"turn": number})
        number += 1
    stop.set()
    importer.join(30)
    await turns.close()
    assert number > 20
    assert len(editions) > 2


async def test_a_caller_that_gives_up_leaves_the_store_usable(address: str) -> None:
    turns = TurnStore.open(address)
    for number in range(30):
        task = asyncio.create_task(turns.begin(f"a{number}", "c"))
        await asyncio.sleep(0.0005 * (number % 5))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert (await turns.begin("last", "c")).claimed
    assert await turns.finish("last", "c", MEMORY)
    await turns.close()


async def test_who_is_at_fault_itself_takes_no_other_along_on_sqlite(sqlite_address: str) -> None:
    """What is asked at the same time shares a transaction."""
    backend = SqliteTurns(str(file_of(sqlite_address)))
    asked = (
        backend.sweep(1),
        backend.run("forget", {}),
        backend.sweep(1),
        backend.run("forget", {"conversation": 2**70}),
    )
    first, nameless, second, too_large = await asyncio.gather(*asked, return_exceptions=True)
    assert (first, second) == (0, 0)
    assert isinstance(nameless, StoreFault)
    assert isinstance(too_large, OverflowError)
    await backend.close()


@pytest.mark.parametrize("faulty", range(3))
async def test_who_is_at_fault_itself_takes_no_other_along_on_postgres(
    postgres_address: str, faulty: int
) -> None:
    """What is asked at the same time shares a transaction; the fault may be seen here, or by the server."""
    backend = PostgresTurns(parse_address(postgres_address), "here")
    for at_fault in ({}, {"conversation": "\\xZ"}):
        asked = [backend.run("forget", {"conversation": b"c"}) for _ in range(8)]
        asked[faulty].close()
        asked[faulty] = backend.run("forget", at_fault)
        got = await asyncio.gather(*asked, return_exceptions=True)
        assert [isinstance(each, StoreFault) for each in got] == [n == faulty for n in range(8)]
        assert len(backend._idle) > 0
    await backend.close()


async def test_who_asks_after_the_end_is_told(sqlite_address: str) -> None:
    backend = SqliteTurns(str(file_of(sqlite_address)))
    await backend.close()
    with pytest.raises(RuntimeError):
        await backend.sweep(1)
