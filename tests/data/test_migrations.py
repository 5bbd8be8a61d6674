"""From nothing to this release's tables: once, whole, and however many start at the same time."""

import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from data.store import Store, StoreEmpty, StoreFault, StoreTooNew, migrating
from data.store.database import Database
from data.store.schema import HEAD, editions, metadata

ROOT = Path(__file__).parents[2]
START = "import sys; from data.store import Store; print(Store.open(sys.argv[1]).migrate())"


def test_head_is_the_last_migration() -> None:
    scripts = ScriptDirectory(str(migrating.SCRIPTS))
    assert scripts.get_heads() == [HEAD]


def test_tables_are_made_once(empty_address: str) -> None:
    store = Store.open(empty_address)
    assert store.version() is None
    assert store.migrate()
    assert not store.migrate()
    assert store.version() == HEAD
    assert store.live() is None


def test_the_migrations_make_the_tables_that_the_code_knows(address: str) -> None:
    database = Database(address)
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        different = [change for change in compare_metadata(context, metadata) if not is_partial(change)]
    database.close()
    assert different == []


def is_partial(change: tuple) -> bool:
    """The two indexes that schema.py leaves to the migration; the next test holds them."""
    return change[0] == "remove_index" and change[1].name in {"one_live_edition", "one_draft_edition"}


@pytest.mark.parametrize("status", ["live", "draft"])
def test_the_database_itself_refuses_a_second_live_edition_or_draft(address: str, status: str) -> None:
    database = Database(address)
    values = {"status": status, "fingerprint": "", "created_at": "", "created_by": ""}
    with pytest.raises(StoreFault), database.writing() as connection:
        connection.execute(sa.insert(editions), [values, values])
    with database.writing() as connection:
        connection.execute(sa.insert(editions), [{**values, "status": "old"}, {**values, "status": "old"}])
    database.close()


def test_several_processes_start_at_once(empty_address: str) -> None:
    command = [sys.executable, "-c", START, empty_address]
    started = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    ended = [process.communicate(timeout=60) for process in started]
    assert sorted(out.strip() for out, _ in ended) == ["False", "False", "False", "True"], ended
    assert Store.open(empty_address).live() is None


def test_a_migration_that_fails_halfway_leaves_nothing(
    empty_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic import command

    upgrade = command.upgrade

    def broken(*args: object, **named: object) -> None:
        upgrade(*args, **named)  # type: ignore[arg-type]
        raise RuntimeError("power cut")

    monkeypatch.setattr(command, "upgrade", broken)
    store = Store.open(empty_address)
    with pytest.raises(RuntimeError):
        store.migrate()
    assert store.version() is None
    with Database(empty_address).reading() as connection:
        assert sa.inspect(connection).get_table_names() == []
    monkeypatch.undo()
    assert store.migrate()


def test_a_database_of_a_later_release_is_left_alone(address: str) -> None:
    database = Database(address)
    with database.writing() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreTooNew, match="nieuwere versie"):
        Store.open(address).migrate()
    assert Store.open(address).version() == "9999"


def test_without_tables_the_remedy_is_named(empty_address: str) -> None:
    with pytest.raises(StoreEmpty, match="nog geen tabellen"):
        Store.open(empty_address).live()
