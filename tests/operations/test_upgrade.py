"""From the first release's database, filled and in use, to this release and to one that does not exist yet."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.store import Store
from data.store.schema import HEAD
from tests.operations.conftest import Witness
from tests.operations.talking import Person
from tests.operations.worlds import Database, production
from tests.server.processes import ROOT, serving
from tests.teams.fakes import Microsoft

FIRST = Path(__file__).parent / "first_release"
NEXT = "9001"
MIGRATION = f"""
import sqlalchemy as sa
from alembic import op
revision = "{NEXT}"
down_revision = "{HEAD}"
def upgrade():
    op.add_column("audit", sa.Column("why", sa.Text, nullable=False, server_default="onbekend"))
    op.create_index("ix_audit_action", "audit", ["action"])
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def first(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database as the first release left it."""
    if request.param == "sqlite":
        connection = sqlite3.connect(tmp_path / "indicatorbot.db")
        connection.executescript((FIRST / "sqlite.sql").read_text(encoding="utf-8"))
        connection.close()
        yield f"sqlite:///{tmp_path / 'indicatorbot.db'}"
        return
    server: Database = request.getfixturevalue("postgresql")
    address: str = request.getfixturevalue("database")
    load = [
        server.tools / "psql",
        "--quiet",
        "--set=ON_ERROR_STOP=1",
        f"--file={FIRST / 'postgresql.sql'}",
        address,
    ]
    subprocess.run(load, check=True, stdout=subprocess.DEVNULL)
    yield address


def run(house: Path, address: str, *args: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    environ = {"PATH": os.environ["PATH"], "DATA_DIR": str(house.parent / "var"), "DATABASE_URL": address}
    return subprocess.run(
        [sys.executable, "app.py", *args],
        cwd=house,
        env=environ,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def version(address: str) -> str | None:
    store = Store.open(address)
    try:
        return store.version()
    finally:
        store.close()


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """This release, in a folder beside the data."""
    return tree(tmp_path / "now")


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """A release with one more migration."""
    made = tree(tmp_path / "later")
    versions = made / "data/store/migrations/versions"
    (versions / f"{NEXT}_next.py").write_text(MIGRATION, encoding="utf-8")
    schema = made / "data/store/schema.py"
    written = schema.read_text(encoding="utf-8")
    assert f'HEAD = "{HEAD}"' in written
    schema.write_text(written.replace(f'HEAD = "{HEAD}"', f'HEAD = "{NEXT}"'), encoding="utf-8")
    return made


def tree(folder: Path) -> Path:
    folder.mkdir()
    for name in ("app.py", "bot", "intents"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "data", folder / "data", ignore=shutil.ignore_patterns("__pycache__"))
    # app.py is resolved to where it really is: its neighbours would be, too.
    (folder / "app.py").unlink()
    shutil.copy(ROOT / "app.py", folder / "app.py")
    return folder


def holds_what_it_held(house: Path, address: str) -> None:
    """Figures of both reports, the municipality's own word, the draft with its correction, and the log."""
    told = {
        "hoeveel vermissingen in 2022?": "Vermissing personen 2022: 488.",
        "hoeveel vermissingen in 2023?": "Vermissing personen 2023: 501.",
        "hoeveel spookjongeren in 2022?": "Jeugdoverlast (politiemeldingen) 2022: 128.",
        "winkeldiefstal in 2021": "Winkeldiefstal 2021: 0,67",
    }
    lines = "\n".join(json.dumps({"conversation": question, "question": question}) for question in told)
    said = run(house, address, "ask", "--json", stdin=lines).stdout.splitlines()
    assert len(said) == len(told)
    for line, answer in zip(said, told.values(), strict=True):
        assert json.loads(line)["text"].startswith(answer)
    draft = run(house, address, "ask", "--edition", "draft", "winkeldiefstal in 2021").stdout
    assert "0,68" in draft and "Erratum" in draft
    editions = run(house, address, "editions").stdout
    assert (
        "editie 3: concept" in editions and "editie 2: gepubliceerd" in editions and "A. de Vries" in editions
    )


async def test_this_release_takes_the_first_ones_database_over(
    first: str, house: Path, microsoft: Microsoft, tmp_path: Path, witness: Witness
):
    assert version(first) == "0001"
    holds_what_it_held(house, first)
    assert version(first) == HEAD
    async with serving(production(microsoft.url, tmp_path / "var", DATABASE_URL=first)) as bot:
        person = Person(bot, microsoft)  # in the middle of a conversation with the first release
        assert "Vermissing personen 2021: 486" in await person.ask("en in 2021?")
        assert "Vermissing personen 2023: 501" in await person.ask("en in 2023?")
    asked = run(house, first, "review").stdout
    assert "hoeveel bomen in 2022?" in asked
    assert run(house, first, "publish").returncode == 0
    assert "0,68" in run(house, first, "ask", "winkeldiefstal in 2021").stdout
    witness(
        "Bijwerken vanaf de eerste uitgave",
        "de database van 0.1.0 (twee verslagen, een concept, een eigen woord, een lopend gesprek) onder deze versie gezet",
        "cijfers, concept, woord en logboek zijn er; het gesprek gaat door met 'en in 2021?'; publiceren lukt",
    )


def test_the_next_release_brings_it_up_to_date_and_the_old_one_then_stops(
    first: str, house: Path, later: Path, tmp_path: Path, postgresql: Database, witness: Witness
):
    backup = back_up(first, tmp_path, postgresql)
    holds_what_it_held(later, first)
    assert version(first) == NEXT
    assert set(reasons(first)) == {"onbekend"}  # lines written before the upgrade, and since
    refused = run(house, first, "ask", "hoeveel vermissingen in 2022?")
    assert refused.returncode == 2 and "488" not in refused.stdout
    assert "nieuwere versie" in refused.stderr and "reservekopie" in refused.stderr
    put_back(backup, first, tmp_path, postgresql)
    holds_what_it_held(house, first)
    witness(
        "Bijwerken en terug",
        "een volgende uitgave met één migratie meer op die database gestart, toen deze uitgave weer, en de reservekopie terug",
        "de volgende uitgave houdt alles; deze start er niet op en noemt de reservekopie; daarmee antwoordt zij weer",
    )


def test_killed_in_the_middle_of_an_upgrade(first: str, later: Path, house: Path, witness: Witness):
    """All of it, or nothing: also with years of data in it."""
    crash = (
        "import os, signal, sys, alembic.op as it\n"
        "it.create_index = lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL)\n"
        "import app; app.main(['ask', 'hallo'])"
    )
    environ = {"PATH": os.environ["PATH"], "DATA_DIR": str(house.parent / "var"), "DATABASE_URL": first}
    died = subprocess.run(
        [sys.executable, "-c", crash], cwd=later, env=environ, capture_output=True, check=False
    )
    assert died.returncode == -9, died.stderr
    assert version(first) == HEAD
    holds_what_it_held(house, first)
    holds_what_it_held(later, first)
    assert version(first) == NEXT
    witness(
        "Uitgevallen tijdens bijwerken van de database",
        "SIGKILL midden in de migratie van een gevulde database",
        "de versie is nog de oude en de oude uitgave antwoordt; de volgende start maakt het af",
    )


def test_several_bring_it_up_to_date_at_once(first: str, later: Path, witness: Witness):
    environ = {"PATH": os.environ["PATH"], "DATA_DIR": str(later.parent / "var"), "DATABASE_URL": first}
    command = [sys.executable, "app.py", "ask", "--json", "hoeveel vermissingen in 2023?"]
    started = [
        subprocess.Popen(
            command, cwd=later, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    ended = [process.communicate(timeout=90) for process in started]
    assert [err for _, err in ended] == [""] * 4
    assert [json.loads(out)["figures"][0]["value"] for out, _ in ended] == [501] * 4
    assert version(first) == NEXT
    witness(
        "Twee migraties tegelijk",
        "vier processen van een volgende uitgave tegelijk gestart op de database van de eerste",
        "één werkt bij, alle vier antwoorden goed",
    )


def reasons(address: str) -> list[str]:
    """The column that only the later release knows."""
    import sqlalchemy as sa

    from data.store.database import Database as Opened

    opened = Opened(address)
    with opened.reading() as connection:
        found = list(connection.execute(sa.text("SELECT why FROM audit")).scalars())
    opened.close()
    return found


def back_up(address: str, folder: Path, server: Database) -> Path:
    copy = folder / "reservekopie"
    if address.startswith("sqlite"):
        with sqlite3.connect(folder / "indicatorbot.db") as source:
            source.execute("VACUUM INTO ?", (str(copy),))
        source.close()
    else:
        subprocess.run([server.tools / "pg_dump", "--format=custom", f"--file={copy}", address], check=True)
    return copy


def put_back(copy: Path, address: str, folder: Path, server: Database) -> None:
    if address.startswith("sqlite"):
        for side in ("", "-wal", "-shm"):
            (folder / f"indicatorbot.db{side}").unlink(missing_ok=True)
        shutil.copy(copy, folder / "indicatorbot.db")
        return
    how = ("--clean", "--if-exists", "--no-owner", "--single-transaction")
    subprocess.run([server.tools / "pg_restore", *how, f"--dbname={address}", copy], check=True)
