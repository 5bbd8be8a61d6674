"""Backing up and putting back by the very commands of docs/beheer.md: what was lost since is lost, all else is there."""

from __future__ import annotations

import re
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.operations.conftest import Witness
from tests.operations.desk import fresh_copy, run, surroundings, tool
from tests.operations.pages import FENCE, ROOT, Command, block
from tests.operations.worlds import Database

LATER = "hoeveel vermissingen in 2023?"


def told(needs: str) -> tuple[list[Command], list[Command]]:
    """(commands that make a backup, commands that put it back) as the page has them."""
    page = (ROOT / "docs/beheer.md").read_text(encoding="utf-8")
    part = page.split("## Reservekopie en terugzetten")[1].split("\n## ")[0]
    found = [
        command
        for language, wants, body in FENCE.findall(part)
        if language == "console" and wants == needs
        for command in block(needs, body)
    ]
    makes = [command for command in found if "VACUUM INTO" in command.line or "pg_dump" in command.line]
    assert len(makes) == 1 and len(found) > 1
    return makes, [command for command in found if command not in makes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fresh_copy(tmp_path)


class Administrator:
    """Works in the folder, on the database that the environment names."""

    def __init__(self, folder: Path, server: Database, **more: str) -> None:
        self.folder, self.server, self.more = folder, server, more

    def does(self, *commands: Command) -> None:
        for command in commands:
            run(command, self.folder, self.server, self.more)

    def runs(self, line: str) -> str:
        return run(Command("", line), self.folder, self.server, self.more)

    def fills(self) -> None:
        """A report and a word of the municipality's own."""
        rows = "Indicator;Eenheid;2022;2023\nVermissing personen;aantal;488;501\n"
        (self.folder / "verslag.csv").write_text(rows, encoding="utf-8")
        self.runs('python app.py import verslag.csv --report "Jaarverslag 2023" --municipality Renkum')
        self.runs("python app.py publish")
        self.runs("python app.py review --word spookjongeren --to jeugdoverlast --yes")

    def loses(self) -> None:
        """After the backup: another edition is live, the word is gone, and a mistake is published."""
        rows = "Indicator;Eenheid;2022;2023\nVermissing personen;aantal;488;999\n"
        (self.folder / "verslag.csv").write_text(rows, encoding="utf-8")
        self.runs('python app.py import verslag.csv --report "Jaarverslag 2023" --municipality Renkum')
        self.runs("python app.py publish")
        assert "999" in self.runs(f'python app.py ask "{LATER}"')

    def has_all_back(self) -> None:
        assert self.runs(f'python app.py ask "{LATER}"').startswith("Vermissing personen 2023: 501.")
        assert "128" in self.runs('python app.py ask "hoeveel spookjongeren in 2022?"')
        editions = self.runs("python app.py editions")
        assert "editie 2: gepubliceerd" in editions and "editie 3" not in editions

    @contextmanager
    def with_a_running_bot(self) -> Iterator[None]:
        environ = surroundings(self.folder, str(self.server.tools), PORT="0", **self.more)
        bot = subprocess.Popen(
            ["python", "app.py", "serve"], cwd=self.folder, env=environ, stderr=subprocess.PIPE, text=True
        )
        try:
            assert bot.stderr is not None and "luistert" in "".join(bot.stderr.readline() for _ in range(1))
            yield
        finally:
            bot.send_signal(signal.SIGTERM)
            assert bot.wait(20) == 0
            if bot.stderr is not None:
                bot.stderr.close()


def test_sqlite(folder: Path, postgresql: Database, witness: Witness):
    administrator = Administrator(folder, postgresql)
    backup, back = told("")
    administrator.fills()
    with administrator.with_a_running_bot():  # the page says that may be
        administrator.does(*backup)
    administrator.loses()
    (folder / "var/indicatorbot.db").write_bytes(b"stuk" * 1000)
    start = time.monotonic()
    administrator.does(*back)
    took = time.monotonic() - start
    administrator.has_all_back()
    seen(witness, "SQLite", took)


def test_postgresql(folder: Path, postgresql: Database, database: str, witness: Witness):
    administrator = Administrator(folder, postgresql, DATABASE_URL=database)
    backup, back = told("postgresql")
    administrator.fills()
    with administrator.with_a_running_bot():
        administrator.does(*backup)
    administrator.loses()
    start = time.monotonic()
    administrator.does(*back)
    took = time.monotonic() - start
    administrator.has_all_back()
    seen(witness, "PostgreSQL", took)


def test_the_commands_for_compose(folder: Path, postgresql: Database, witness: Witness):
    """`docker` only passes on what it should run in the database's container: the rest is the page's own command."""
    import psycopg

    with psycopg.connect(postgresql.uri, autocommit=True) as connection:
        connection.execute("CREATE ROLE indicatorbot LOGIN SUPERUSER")
        connection.execute("CREATE DATABASE indicatorbot OWNER indicatorbot")
    socket = re.search(r"host=([^&]+)", postgresql.uri)
    assert socket
    (folder / "reservekopieen").mkdir()
    tool(
        folder / "tools/docker",
        f"{PASS_ON}",
    )
    address = f"postgresql://indicatorbot@/indicatorbot?host={socket[1]}"
    administrator = Administrator(folder, postgresql, DATABASE_URL=address, PGHOST=socket[1])
    backup, back = told("docker")
    administrator.fills()
    administrator.does(*backup)
    administrator.loses()
    start = time.monotonic()
    administrator.does(*back)
    took = time.monotonic() - start
    administrator.has_all_back()
    stopped = (folder / "tools/log").read_text(encoding="utf-8").splitlines()
    assert stopped == ["stop bot-1 bot-2", "start bot-1 bot-2"]
    seen(witness, "compose", took)


PASS_ON = """here=$(dirname "$0")
[ "$1" = compose ] && shift
case "$1" in
  exec)
    shift 2
    for word; do shift; set -- "$@" "$(echo "$word" | sed "s#/reservekopieen#$here/../reservekopieen#")"; done
    exec "$@" ;;
  stop|start) echo "$@" >> "$here/log" ;;
  *) exit 9 ;;
esac"""


def seen(witness: Witness, what: str, took: float) -> None:
    witness(
        f"Reservekopie terugzetten, {what}",
        "de opdrachten van [Beheer](beheer.md#reservekopie-en-terugzetten): kopie, daarna een verkeerd verslag gepubliceerd, teruggezet",
        f"cijfers, edities en eigen woord van vóór de kopie zijn er weer, het verkeerde verslag niet; terugzetten duurde {took:.1f} s",
    )
