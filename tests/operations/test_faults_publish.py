"""Editions published while people ask: every answer is of one edition, whole, and nobody waits or is refused."""

from __future__ import annotations

import asyncio
import itertools
import os
import re
import sys
from pathlib import Path

from tests.operations.conftest import Witness
from tests.operations.talking import Person, measured
from tests.operations.worlds import production, until
from tests.server.processes import ROOT, serving
from tests.teams.fakes import Microsoft

QUESTION = "vermissing personen en winkeldiefstal in 2023"
EDITIONS = 4


def write_report(folder: Path, number: int) -> Path:
    """Two figures that belong together: 500 + number and 1,<number>."""
    file = folder / "verslag.csv"
    rows = ["Indicator;Eenheid;2023", f"Vermissing personen;aantal;{500 + number}"]
    file.write_text("\n".join([*rows, f"Winkeldiefstal;per 1.000 inwoners;1,{number}"]), encoding="utf-8")
    return file


async def run(environ: dict[str, str], *args: str) -> None:
    done = await asyncio.create_subprocess_exec(
        sys.executable, "app.py", *args, cwd=ROOT, env=environ,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await done.communicate()
    assert done.returncode == 0, said.decode()


async def publish(environ: dict[str, str], folder: Path, number: int) -> None:
    file = await asyncio.to_thread(write_report, folder, number)
    named = ("--report", "Jaarverslag 2023", "--municipality", "Renkum")
    await run(environ, "import", str(file), *named)
    await run(environ, "publish")


def edition_of(said: str) -> int | None:
    """The number of the one edition that both figures come from."""
    people, thefts = re.search(r"\b50(\d)\b", said), re.search(r"\b1,(\d)\b", said)
    assert people and thefts, said
    assert people[1] == thefts[1], said
    return int(people[1])


async def test_every_answer_is_of_one_edition(microsoft: Microsoft, tmp_path: Path, witness: Witness):
    environ = {"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path)}
    await run(environ, "ask", "hallo")
    await publish(environ, tmp_path, 1)
    async with serving(production(microsoft.url, tmp_path)) as bot:
        asked = itertools.count()
        done = asyncio.Event()
        seen: list[int | None] = []
        took: list[float] = []

        async def ask_on() -> None:
            while not done.is_set():
                person = Person(bot, microsoft, str(next(asked)))
                message = person.says(QUESTION)
                assert await bot.post(message) == 200
                seen.append(edition_of(reply_to(microsoft, message["id"])))

        askers = [asyncio.create_task(ask_on()) for _ in range(4)]
        for number in range(2, EDITIONS + 1):
            await publish(environ, tmp_path, number)

            async def taken_up(wanted: int = number) -> bool:
                return bool(seen) and seen[-1] == wanted

            took.append(await until(taken_up))
            assert took[-1] < 6
        done.set()
        await asyncio.gather(*askers)
        assert set(seen) == set(range(1, EDITIONS + 1))
        assert await measured(bot, "bot_turn_failures_total") == 0
        assert await measured(bot, "bot_edition_changes_total", outcome="taken_up") == EDITIONS
        assert await measured(bot, "bot_edition_changes_total", outcome="failed") == 0
    witness(
        "Editie gepubliceerd onder druk",
        f"vier mensen vragen zonder pauze twee cijfers die bij elkaar horen; {EDITIONS - 1} keer een editie gepubliceerd",
        f"{len(seen)} antwoorden, elk uit één editie; overgenomen na hoogstens {max(took):.1f} s; 0 mislukte beurten",
    )


def reply_to(microsoft: Microsoft, activity: str) -> str:
    """What the person reads: the card's or message's text, without addresses and ids."""
    replies = [each for each in microsoft.replies if each.get("replyToId") == activity]
    assert len(replies) == 1
    return str(replies[0].get("summary") or "") + str(replies[0].get("text") or replies[0]["attachments"])
