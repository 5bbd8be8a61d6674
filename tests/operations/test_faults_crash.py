"""Killed in the middle of an import, a publication or a migration; several starting at once."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from data.store import Store
from tests.operations.conftest import Witness

ROOT = Path(__file__).parents[2]
QUESTION = "hoeveel vermissingen in 2022?"
LATER = "hoeveel vermissingen in 2023?"

# Each kills its own process at the worst moment: when part of the work is written, and nothing is finished.
KILLED = {
    "import": "import data.store.editions as it; it._save = die",
    "publish": "import data.store.editions as it; it.record = die",
    "first": "import data.store.editions as it; it.make_live = die",
    "migration": "import alembic.op as it; it.create_index = die",
}
CRASH = """
import os, signal, sys
def die(*args, **kwargs): os.kill(os.getpid(), signal.SIGKILL)
{killed}
import app
app.main(sys.argv[1:])
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("database"))
    return f"sqlite:///{tmp_path / 'bot.db'}"


@pytest.fixture
def environ(address: str, tmp_path: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "DATA_DIR": str(tmp_path),
        "DATABASE_URL": address,
        "PYTHONPATH": str(ROOT),
    }


def run(environ: dict[str, str], *args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "app.py", *args]
    return subprocess.run(
        command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60, check=False
    )


def crash(environ: dict[str, str], where: str, *args: str) -> None:
    code = CRASH.format(killed=KILLED[where])
    done = subprocess.run(
        [sys.executable, "-c", code, *args],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == -9, done.stderr.decode()


def state(address: str) -> tuple[object, ...]:
    """Everything that an unfinished step could have changed."""
    store = Store.open(address)
    try:
        return store.editions(), store.live(), store.draft(), store.audit.latest()
    finally:
        store.close()


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A later report with one figure that the shipped one cannot have."""
    file = tmp_path / "verslag.csv"
    file.write_text("Indicator;Eenheid;2022;2023\nVermissing personen;aantal;488;501\n", encoding="utf-8")
    return file


def importing(file: Path) -> tuple[str, ...]:
    return "import", str(file), "--report", "Jaarverslag 2023", "--municipality", "Renkum", "--by", "test"


def test_killed_while_importing(address: str, environ: dict[str, str], report: Path, witness: Witness):
    assert "488" in run(environ, "ask", QUESTION).stdout
    before = state(address)
    crash(environ, "import", *importing(report))
    assert state(address) == before
    assert "488" in run(environ, "ask", QUESTION).stdout
    again = run(environ, *importing(report))
    assert again.returncode == 0, again.stdout + again.stderr
    assert "501" in run(environ, "ask", "--edition", "draft", LATER).stdout
    witness(
        "Uitgevallen tijdens inlezen",
        "SIGKILL midden in het bewaren van een verslag",
        "edities en logboek zoals ervoor, de oude cijfers gelden; nog eens inlezen lukt",
    )


def test_killed_while_publishing(address: str, environ: dict[str, str], report: Path, witness: Witness):
    run(environ, "ask", QUESTION)
    assert run(environ, *importing(report)).returncode == 0
    before = state(address)
    crash(environ, "publish", "publish")
    assert state(address) == before
    assert "488" in run(environ, "ask", QUESTION).stdout
    assert run(environ, "publish").returncode == 0
    assert "501" in run(environ, "ask", LATER).stdout
    witness(
        "Uitgevallen tijdens publiceren",
        "SIGKILL midden in het publiceren",
        "edities en logboek zoals ervoor, de oude cijfers gelden; nog eens publiceren lukt",
    )


def test_killed_while_filling_an_empty_database(address: str, environ: dict[str, str]):
    """No draft is left that would keep the next start from filling it."""
    crash(environ, "first", "ask", QUESTION)
    store = Store.open(address)
    assert store.editions() == ()
    store.close()
    assert "488" in run(environ, "ask", QUESTION).stdout


def test_killed_while_migrating(address: str, environ: dict[str, str], witness: Witness):
    crash(environ, "migration", "ask", QUESTION)
    store = Store.open(address)
    assert store.version() is None  # all of a migration, or nothing of it
    store.close()
    assert "488" in run(environ, "ask", QUESTION).stdout
    witness(
        "Uitgevallen tijdens het maken van de database",
        "SIGKILL midden in de eerste migratie",
        "er staat niets; de volgende start maakt alles en antwoordt",
    )


async def test_four_start_at_once_on_an_empty_database(
    address: str, environ: dict[str, str], witness: Witness
):
    """One makes the tables and fills them; the others wait for it, and all answer."""
    running = [
        await asyncio.create_subprocess_exec(
            sys.executable, "app.py", "ask", QUESTION, cwd=ROOT, env=environ,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )
        for _ in range(4)
    ]  # fmt: skip
    said = await asyncio.gather(*(each.communicate() for each in running))
    assert all(b"488" in out and not err for out, err in said), said
    store = Store.open(address)
    assert [edition.status for edition in store.editions()] == ["live"]
    store.close()
    witness(
        "Vier tegelijk op een lege database",
        "vier processen tegelijk gestart",
        "alle vier antwoorden goed; er is één editie",
    )


def test_a_disk_that_is_full_while_importing(tmp_path: Path, report: Path, witness: Witness):
    """Refused with its reason; what was there is untouched."""
    address = f"sqlite:///{tmp_path / 'bot.db'}"
    environ = {"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path), "DATABASE_URL": address}
    assert "488" in run(environ, "ask", QUESTION).stdout
    before = state(address)
    full = run_with(environ, _no_room, *importing(report))
    assert full.returncode == 2
    assert "schijf is vol" in full.stderr and "Traceback" not in full.stderr
    assert state(address) == before
    assert run(environ, *importing(report)).returncode == 0
    witness(
        "Schijf vol tijdens inlezen",
        "het inlezen mag geen bestand groter dan 16 kB maken",
        "geweigerd met 'schijf is vol', niets veranderd; met ruimte lukt het",
    )


def _no_room() -> None:
    from resource import RLIMIT_FSIZE, setrlimit

    setrlimit(RLIMIT_FSIZE, (16_384, 16_384))


def run_with(
    environ: dict[str, str], before: Callable[[], None], *args: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "app.py", *args], cwd=ROOT, env=environ, preexec_fn=before,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
