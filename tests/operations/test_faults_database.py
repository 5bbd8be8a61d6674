"""The database goes and comes back: figures from memory meanwhile, and nothing to do for anyone."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from resource import RLIM_INFINITY, RLIMIT_FSIZE, prlimit

import pytest

from tests.operations.conftest import Witness
from tests.operations.talking import Person, measured, readiness
from tests.operations.worlds import Database, production, until
from tests.server.processes import Process, serving
from tests.teams.fakes import Microsoft

AWAY = "mijn geheugen is even niet bereikbaar"


@pytest.fixture(scope="module")
def mortal() -> Iterator[Database]:
    """A PostgreSQL that these tests may stop; nobody else uses it."""
    server = Database()
    yield server
    server.close()


async def is_well(bot: Process) -> bool:
    return await readiness(bot) == {"code": 200, "status": "ok", "database": "ok"}


async def is_away(bot: Process) -> bool:
    return (await readiness(bot)).get("database") == "away"


async def answers_without_memory(person: Person) -> list[float]:
    """Figures are right, follow-ups say why they do not work; only the first waits to see whether it is a restart.

    Gives the seconds that the three figures took.
    """
    took = []
    for patience in (8, 2, 2):
        said = await person.ask("hoeveel vermissingen in 2022?")
        assert person.status == 200
        assert "488" in said and AWAY in said
        assert person.seconds < patience
        took.append(person.seconds)
    said = await person.ask("en in 2021?")
    assert AWAY in said
    return took


async def remembers(person: Person) -> None:
    said = await person.ask("hoeveel vermissingen in 2022?")
    assert "488" in said and AWAY not in said
    said = await person.ask("en in 2021?")
    assert "Vermissing personen 2021" in said and AWAY not in said


async def remembers_again(person: Person, tries: int = 8) -> None:
    """It remembers once more; on a busy machine one question may still miss the memory's deadline, and says so."""
    for _ in range(tries - 1):
        if AWAY not in await person.ask("hoeveel vermissingen in 2022?"):
            break
        await asyncio.sleep(0.5)
    await remembers(person)


@pytest.mark.parametrize("how", ["immediate", "fast"])
async def test_postgresql_goes_and_comes_back(
    microsoft: Microsoft, mortal: Database, tmp_path: Path, how: str, witness: Witness
):
    environ = production(microsoft.url, tmp_path, DATABASE_URL=mortal.fresh(f"gone_{how}"))
    async with serving(environ) as bot:
        person = Person(bot, microsoft)
        await remembers(person)
        mortal.stop(how=how)
        try:
            first, *others = await answers_without_memory(person)
            await until(lambda: is_away(bot))
            assert await bot.status("/healthz") == 200
            assert await measured(bot, "bot_database_up") == 0
            assert await measured(bot, "bot_memory_away_total") > 0
        finally:
            mortal.start()
        back = await until(lambda: is_well(bot))
        assert await measured(bot, "bot_database_up") == 1
        await remembers_again(person)
        assert len([line for line in bot.lines if "Traceback" in line]) == 0
        witness(
            "Database weg",
            "PostgreSQL onder een draaiende bot gestopt, vier vragen gesteld, weer gestart",
            f"cijfers goed: de eerste na {first:.1f} s, de volgende na hoogstens {max(others):.2f} s; de vervolgvraag "
            f"zegt dat het geheugen weg is; `/readyz` 200 met `degraded`; {back:.1f} s na de start weer alles, "
            "vervolgvragen ook",
        )


async def test_postgresql_hangs(microsoft: Microsoft, mortal: Database, tmp_path: Path, witness: Witness):
    """It keeps its connections and answers nothing: nobody waits longer than for one that is gone."""
    environ = production(microsoft.url, tmp_path, DATABASE_URL=mortal.fresh("hangs"))
    async with serving(environ) as bot:
        people = [Person(bot, microsoft, str(number)) for number in range(8)]
        await asyncio.gather(*(remembers(person) for person in people))
        mortal.freeze()
        try:
            start = time.monotonic()
            asked = [
                asyncio.create_task(bot.post(person.says("winkeldiefstal in 2022"))) for person in people
            ]
            beats = [await heartbeat(bot) for _ in range(40)]
            assert await asyncio.gather(*asked) == [200] * len(people)
            took = time.monotonic() - start
            others = await answers_without_memory(people[0])
        finally:
            mortal.thaw()
        back = await until(lambda: is_well(bot))
        await until(lambda: works(people[0]))
    assert max(beats) < 1
    assert took < 12  # Teams sends again after 15
    witness(
        "Database hangt",
        "alle processen van PostgreSQL stilgezet (SIGSTOP), acht mensen vragen tegelijk, daarna nog vier vragen",
        f"alle acht beantwoord binnen {took:.1f} s, de volgende na hoogstens {max(others):.2f} s, met de melding dat "
        f"het geheugen weg is; `/healthz` antwoordt steeds binnen {max(beats):.2f} s; {back:.1f} s na het loslaten weer alles",
    )


async def heartbeat(bot: Process) -> float:
    """How long /healthz takes; asked ten times a second."""
    start = time.monotonic()
    assert await bot.status("/healthz") == 200
    took = time.monotonic() - start
    await asyncio.sleep(max(0.0, 0.1 - took))
    return took


async def test_a_start_without_the_database_says_so(
    microsoft: Microsoft, mortal: Database, tmp_path: Path, witness: Witness
):
    address = mortal.fresh("not_yet")
    mortal.stop()
    try:
        environ = production(microsoft.url, tmp_path, DATABASE_URL=address)
        await refused(environ, "niet bereikbaar", "DATABASE_URL")
    finally:
        mortal.start()
    async with serving(environ) as bot:  # what a restart policy does
        await remembers(Person(bot, microsoft))
    witness(
        "Database weg bij de start",
        "de bot gestart terwijl PostgreSQL stilstond, en nog eens toen die weer liep",
        "start niet en noemt `DATABASE_URL`; de tweede start antwoordt en onthoudt",
    )


async def test_a_file_that_is_damaged_while_serving(microsoft: Microsoft, tmp_path: Path, witness: Witness):
    """What is in memory stays right; a restart refuses the file, and a copy put back is all it takes."""
    file, copy = tmp_path / "indicatorbot.db", tmp_path / "copy.db"
    environ = production(microsoft.url, tmp_path)
    async with serving(environ) as bot:
        person = Person(bot, microsoft)
        await remembers(person)
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        with file.open("r+b") as damaged:
            damaged.write(b"geen database " * (file.stat().st_size // 14))
        for _ in range(5):
            assert "488" in await person.ask("hoeveel vermissingen in 2022?")
        assert await bot.status("/healthz") == 200
    lose_the_journal(file)
    await refused(environ, "beschadigd", "reservekopie")
    copy.replace(file)
    async with serving(environ) as bot:
        await remembers(Person(bot, microsoft))
    witness(
        "Databasebestand beschadigd onder een draaiende bot",
        "het hele SQLite-bestand overschreven, vijf vragen gesteld, opnieuw gestart, de reservekopie teruggezet",
        "vijf goede cijfers; de herstart weigert, noemt de reservekopie; daarmee werkt alles weer",
    )


def lose_the_journal(file: Path) -> None:
    """With it, SQLite mends the file by itself."""
    for side in ("-wal", "-shm"):
        Path(f"{file}{side}").unlink(missing_ok=True)


async def refused(environ: dict[str, str], *words: str) -> None:
    """The server does not start, and says why and what to do."""
    async with serving(environ, ready=False) as bot:
        assert await asyncio.wait_for(bot.running.wait(), 30) != 0
    said = "".join(bot.lines)
    assert all(word in said for word in words) and "Traceback" not in said, said


async def works(person: Person) -> bool:
    await person.ask("hoeveel vermissingen in 2022?")
    return "Vermissing personen 2021" in await person.ask("en in 2021?")


async def test_a_damaged_file_at_the_start_is_refused_and_left_alone(
    microsoft: Microsoft, tmp_path: Path, witness: Witness
):
    file = tmp_path / "indicatorbot.db"
    file.write_bytes(b"geen database " * 5000)
    await refused(production(microsoft.url, tmp_path), "beschadigd", "reservekopie")
    assert file.read_bytes() == b"geen database " * 5000
    witness(
        "Databasebestand beschadigd bij de start",
        "een bestand zonder database op de plaats van de database gezet",
        "start niet, noemt de reservekopie, en het bestand is geen byte veranderd",
    )


async def test_a_full_disk(microsoft: Microsoft, tmp_path: Path, witness: Witness):
    """No byte may be written any more: figures are still answered; with room again, all is well by itself."""
    async with serving(production(microsoft.url, tmp_path)) as bot:
        person = Person(bot, microsoft)
        await remembers(person)
        prlimit(bot.running.pid, RLIMIT_FSIZE, (0, RLIM_INFINITY))
        took = await answers_without_memory(person)
        assert await bot.status("/healthz") == 200
        prlimit(bot.running.pid, RLIMIT_FSIZE, (RLIM_INFINITY, RLIM_INFINITY))
        back = await until(lambda: works(person))
        await until(lambda: is_well(bot))
    witness(
        "Schijf vol",
        "het proces mag geen byte meer schrijven (RLIMIT_FSIZE 0), vier vragen gesteld, weer ruimte gegeven",
        f"cijfers goed, na hoogstens {max(took):.1f} s, met de melding dat het geheugen weg is; {back:.1f} s na de ruimte "
        "werken vervolgvragen weer",
    )


async def test_a_locked_database_does_not_stop_the_conversation(
    microsoft: Microsoft, tmp_path: Path, witness: Witness
):
    """A long import holds the write lock: turns go on, without memory, and remember again afterwards."""
    async with serving(production(microsoft.url, tmp_path)) as bot:
        person = Person(bot, microsoft)
        await remembers(person)
        holder = sqlite3.connect(tmp_path / "indicatorbot.db", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        try:
            start = time.monotonic()
            said = await person.ask("hoeveel vermissingen in 2022?")
            assert "488" in said and AWAY in said
            took = time.monotonic() - start
            assert took < 8
        finally:
            holder.execute("ROLLBACK")
            holder.close()
        back = await until(lambda: works(person))
    witness(
        "Database op slot",
        "een ander proces houdt het schrijfslot van SQLite vast, als bij een lange bewerking",
        f"cijfer goed na {took:.1f} s, met de melding dat het geheugen weg is; {back:.1f} s na het loslaten weer alles",
    )


async def test_what_is_logged_names_the_fault_and_nobody(
    microsoft: Microsoft, mortal: Database, tmp_path: Path
):
    environ = production(microsoft.url, tmp_path, DATABASE_URL=mortal.fresh("logged"))
    async with serving(environ) as bot:
        mortal.stop()
        try:
            await Person(bot, microsoft).ask("hoeveel vermissingen in 2022?")
            await until(lambda: is_away(bot))
        finally:
            mortal.start()
    logged = [json.loads(line) for line in bot.lines if line.startswith("{")]
    assert any(each["level"] == "error" and "database" in each["event"] for each in logged)
    text = "".join(bot.lines)
    assert "vermissingen" not in text and "Anna" not in text and "a:gesprek" not in text
