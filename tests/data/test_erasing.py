"""Erased is gone: from the tables, and from the bytes of the files."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from data.store import Store
from data.store.database import Database
from data.store.schema import deliveries
from data.turns import TurnStore
from tests.data.conftest import Postgres, run

MEMORY = {"onderwerp": "spookgeheugen"}
QUESTION = "hoeveel kattenkwaadzaken?"


async def ask(address: str) -> None:
    """One conversation, one thumb and one question without an answer."""
    turns = TurnStore.open(address, keep_unanswered=True)
    await turns.begin("a1", "c")
    await turns.finish("a1", "c", MEMORY)
    await turns.thumb("a1", "like", about="winkeldiefstal")
    await turns.unanswered(QUESTION, "unknown_word")
    await turns.close()


async def test_what_came_from_who_asked_goes_and_the_rest_stays(address: str, store: Store) -> None:
    store.content.put("synoniemen", "eigen", "winkeldiefstal:\n  ook: [jatten]\n", by="anna")
    await ask(address)
    found = store.erasing.traces()
    assert (found.conversations, found.thumbs, found.questions) == (1, 1, 1)
    assert store.erasing.erase(by="privacy officer") == found
    left = store.erasing.traces()
    assert (left.conversations, left.thumbs, left.questions) == (0, 0, 0)
    assert [item.name for item in store.content.all("synoniemen")] == ["eigen"]
    newest = store.audit.latest()[0]
    assert (newest.action, newest.about, newest.by) == ("gewist", "vragenstellers", "privacy officer")


async def test_a_message_under_way_is_still_answered_once(address: str, store: Store) -> None:
    await ask(address)
    store.erasing.erase(by="test")
    database = Database(address)
    with database.reading() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(deliveries)).scalar() == 1
    database.close()
    another = TurnStore.open(address)
    begun = await another.begin("a1", "c")
    assert (begun.claimed, begun.memory) == (False, None)
    await another.close()


async def test_a_follow_up_after_erasing_starts_afresh(address: str, store: Store) -> None:
    turns = TurnStore.open(address)
    await turns.begin("a1", "c")
    await turns.finish("a1", "c", MEMORY)
    store.erasing.erase(by="test")  # with the bot running
    assert (await turns.begin("a2", "c")).memory is None
    await turns.finish("a2", "c", {"onderwerp": "nieuw"})
    assert (await turns.begin("a3", "c")).memory == {"onderwerp": "nieuw"}
    await turns.close()


@pytest.mark.parametrize("word", ["spookgeheugen", "kattenkwaadzaken"])
async def test_no_byte_of_it_is_left_on_sqlite(tmp_path: Path, sqlite_address: str, word: str) -> None:
    files = [tmp_path / "bot.db", tmp_path / "bot.db-wal"]
    turns = TurnStore.open(sqlite_address)  # a bot that is running keeps the journal open
    await turns.begin("b", "d")
    await ask(sqlite_address)
    assert any(word.encode() in file.read_bytes() for file in files)
    store = Store.open(sqlite_address)
    store.erasing.erase(by="test")
    assert not any(word.encode() in file.read_bytes() for file in files)
    store.close()
    await turns.close()


@pytest.mark.parametrize("word", ["spookgeheugen", "kattenkwaadzaken"])
async def test_no_byte_of_it_is_left_in_the_tables_of_postgresql(
    postgres: Postgres, postgres_address: str, word: str
) -> None:
    folder = Path(postgres.server.pgdata) / "base"
    await ask(postgres_address)
    run(postgres.uri, "CHECKPOINT")
    assert word in bytes_of(folder)
    store = Store.open(postgres_address)
    store.erasing.erase(by="test")
    store.close()
    run(postgres.uri, "CHECKPOINT")
    assert word not in bytes_of(folder)


def bytes_of(folder: Path) -> str:
    return "".join(file.read_bytes().decode("latin-1") for file in folder.glob("*/*") if file.is_file())


def test_a_name_is_replaced_wherever_it_says_who(address: str, store: Store) -> None:
    store.content.put("synoniemen", "eigen", "winkeldiefstal:\n  ook: [jatten]\n", by="A. de Vries")
    store.audit.add("aangemeld", "beheer", by="A. de Vries")
    store.audit.add("aangemeld", "beheer", by="B. Jansen")
    found = store.erasing.named("A. de Vries")
    assert found == 4  # content, its history, and two lines of the log
    assert store.erasing.rename("A. de Vries", "oud-medewerker", by="privacy officer") == found
    assert store.erasing.named("A. de Vries") == 0
    assert store.erasing.named("B. Jansen") == 1
    assert {entry.by for entry in store.audit.latest()} == {"oud-medewerker", "B. Jansen", "privacy officer"}
    assert "Vries" not in str(store.audit.latest())
