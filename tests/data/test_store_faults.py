"""Monday mornings of the store: gone, damaged, full, killed halfway. Nothing is lost, and the remedy is named."""

import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
import sqlalchemy as sa
from made_reports import report, row

from data.store import BadAddress, Store, StoreAway, StoreDamaged, StoreFault, StoreFull
from data.store.schema import HEAD

ROOT = Path(__file__).parents[2]


def large(rows: int = 400):
    return report(*(row(f"i{n}", {2022: str(n)}, name="lang " * 40) for n in range(rows)), year=2023)


def published(store: Store) -> str:
    edition = store.save_draft([report(row("vermissing", {2022: "488"}))], by="anna")
    store.publish(edition, by="anna")
    return edition


def file_of(address: str) -> Path:
    return Path(address.removeprefix("sqlite:///"))


# out of reach


def test_postgres_gone_and_back(postgres_address: str, postgres) -> None:
    store = Store.open(postgres_address)
    live = published(store)
    postgres.stop()
    try:
        with pytest.raises(StoreAway, match=r"niet bereikbaar\. Controleer DATABASE_URL"):
            store.live()
    finally:
        postgres.start()
    assert store.live() == live
    assert store.snapshot().figures["vermissing", "gemeente", 2022].value == 488
    store.close()


def test_a_server_that_accepts_and_says_nothing_is_given_up(silent_server: str) -> None:
    start = time.monotonic()
    with pytest.raises(StoreAway):
        Store.open(silent_server).live()
    assert time.monotonic() - start < 8


@pytest.mark.parametrize(
    "address",
    [
        "mysql://user:geheim@db/x",
        "postgresql+asyncpg://user:geheim@db/x",
        "sqlite://",
        "sqlite:///:memory:",
        "geheim",
        "",
        "postgresql://user:geheim@db:poort/x",
    ],
)
def test_an_address_that_cannot_be_is_refused_without_repeating_it(address: str) -> None:
    with pytest.raises(BadAddress, match="DATABASE_URL") as caught:
        Store.open(address)
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_the_name_of_the_database_holds_no_password(scheme: str) -> None:
    assert Store.open(f"{scheme}://bot:geheim@db.example/figures").where == "figures op db.example"


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreAway, match="Controleer DATA_DIR"):
        Store.open(f"sqlite:///{tmp_path}/file/var/bot.db").live()


def test_a_path_that_is_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreAway, match="niet te openen"):
        Store.open(f"sqlite:///{tmp_path}").live()


# damaged


@pytest.mark.parametrize("verb", ["migrate", "live", "editions", "version"])
def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, verb: str) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(b"Dit is geen database, maar misschien iemands enige kopie. " * 50)
    before = path.read_bytes()
    with pytest.raises(StoreDamaged, match=r"niets overschreven.*reservekopie"):
        getattr(Store.open(f"sqlite:///{path}"), verb)()
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_database_with_broken_pages_says_so(sqlite_address: str) -> None:
    store = Store.open(sqlite_address)
    store.publish(store.save_draft([large()], by="anna"), by="anna")
    store.close()
    path = file_of(sqlite_address)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    data[4096 * 40 :] = b"\xff" * len(data[4096 * 40 :])
    path.write_bytes(data)
    with pytest.raises(StoreDamaged):
        Store.open(sqlite_address).snapshot()
    assert path.read_bytes() == bytes(data)


def test_what_nobody_foresaw_is_called_unexpected(store: Store) -> None:
    with pytest.raises(StoreFault, match="onverwachte fout"), store._database.writing() as connection:
        connection.execute(sa.text("INSERT INTO editions (status) VALUES (NULL)"))


# full


def test_a_full_disk_refuses_the_import_and_keeps_what_there_was(sqlite_address: str) -> None:
    store = Store.open(sqlite_address)
    live = published(store)
    store.close()

    def allow_few_pages(connection: sqlite3.Connection, _record: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 5}")

    sa.event.listen(store._database.engine, "connect", allow_few_pages)
    with pytest.raises(StoreFull, match="schijf is vol"):
        store.save_draft([large()], by="anna")
    assert (store.live(), store.draft()) == (live, None)
    assert store.snapshot().figures["vermissing", "gemeente", 2022].value == 488
    store.close()
    roomy = Store.open(sqlite_address)
    assert roomy.save_draft([large()], by="anna") == roomy.draft()


# killed


def python(code: str, address: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, address],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


KILLED_IN_SAVE = """
import os, signal, sys
sys.path.insert(0, "tests/data")
import data.store.editions as editions
from data.store import Store
from made_reports import report, row
def kill(*_): os.kill(os.getpid(), signal.SIGKILL)
editions.drop_unused = kill
Store.open(sys.argv[1]).save_draft([report(row("vermissing", {2023: "1"}), year=2023)], by="anna")
"""
KILLED_IN_PUBLISH = """
import os, signal, sys
import data.store.editions as editions
from data.store import Store
def kill(*_, **__): os.kill(os.getpid(), signal.SIGKILL)
editions.record = kill
Store.open(sys.argv[1]).publish("draft", by="anna")
"""
KILLED_IN_MIGRATION = """
import os, signal, sys
from alembic import command
from data.store import Store
upgrade = command.upgrade
def kill(*arguments):
    upgrade(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)
command.upgrade = kill
Store.open(sys.argv[1]).migrate()
"""


def test_killed_in_the_middle_of_a_save(store: Store, address: str) -> None:
    live = published(store)
    assert python(KILLED_IN_SAVE, address).returncode == -signal.SIGKILL
    assert (store.live(), store.draft()) == (live, None)
    assert store.save_draft([report(row("vermissing", {2023: "1"}), year=2023)], by="anna") == store.draft()


def test_killed_in_the_middle_of_publishing(store: Store, address: str) -> None:
    live = published(store)
    draft = store.save_draft([report(row("vermissing", {2023: "1"}), year=2023)], by="anna")
    assert python(KILLED_IN_PUBLISH, address).returncode == -signal.SIGKILL
    assert (store.live(), store.draft()) == (live, draft)
    store.publish(draft, by="anna")
    assert store.live() == draft


def test_killed_in_the_middle_of_a_migration(empty_address: str) -> None:
    assert python(KILLED_IN_MIGRATION, empty_address).returncode == -signal.SIGKILL
    store = Store.open(empty_address)
    assert store.version() is None
    assert store.migrate()
    assert store.version() == HEAD
