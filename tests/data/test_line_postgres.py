"""A line to PostgreSQL: what goes over it comes back whole, and it knows when the other side is gone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import psycopg
import pytest

from data.store.line_postgres import Line
from data.store.turn_sql import POSTGRES, Numbered

SAME = Numbered("SELECT $1::text, $2::bytea = $3::bytea", ("text", "one", "other"))
BROKEN = Numbered("SELECT * FROM nowhere", ())
PID = Numbered("SELECT pg_backend_pid()", ())


@pytest.fixture
async def line(postgres_address: str) -> AsyncIterator[Line]:
    made = Line(
        await psycopg.AsyncConnection.connect(postgres_address, autocommit=True, client_encoding="utf8")
    )
    yield made
    await made.close()


def text(said: object) -> dict[str, object]:
    return {"text": said, "one": b"\0\\x41", "other": b"\0\\x41"}


@pytest.mark.parametrize(
    ("said", "got"),
    [("één “vraag” \U0001f600", "één “vraag” \U0001f600"), ("", ""), (None, None), (2.5, "2.5"), (7, "7")],
)
async def test_what_goes_comes_back(line: Line, said: object, got: str | None) -> None:
    (result,) = await line.run([(SAME, text(said))])
    assert result.get_value(0, 0) == (None if got is None else got.encode())
    assert result.get_value(0, 1) == b"t"


async def test_to_each_its_own_also_where_some_are_prepared_on_the_way(line: Line) -> None:
    for _ in range(2):
        said = ["a", "b", "c"]
        *results, pid = await line.run([*((SAME, text(each)) for each in said), (PID, {})])
        assert [result.get_value(0, 0) for result in results] == [b"a", b"b", b"c"]
        assert int(pid.get_value(0, 0) or 0) == line._libpq.backend_pid


async def test_more_than_the_system_takes_at_once(line: Line) -> None:
    """Both ways, so that each side has to read while it writes."""
    large = "é" * 3_000_000
    results = await line.run([(SAME, text(large))] * 4)
    assert [len(result.get_value(0, 0) or b"") for result in results] == [6_000_000] * 4
    assert (await line.run([(PID, {})]))[0].ntuples == 1


@pytest.mark.parametrize("place", range(3))
async def test_the_first_that_is_at_fault_is_told_and_nothing_counts(line: Line, place: int) -> None:
    kept = (POSTGRES.one_step["unanswered"], {"day": "d", "text": "t", "why": "w", "seconds": 60})
    statements = [kept, kept]
    statements.insert(place, (BROKEN, {}))
    with pytest.raises(psycopg.errors.UndefinedTable):
        await line.run(statements)
    (rows,) = await line.run([(Numbered("SELECT count(*) FROM unanswered", ()), {})])
    assert rows.get_value(0, 0) == b"0"


@pytest.mark.parametrize(
    ("params", "error"), [({}, psycopg.ProgrammingError), (text("a\0b"), psycopg.DataError)]
)
async def test_what_cannot_go_is_known_here(
    line: Line, params: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        await line.run([(PID, {}), (SAME, params)])
    assert len(await line.run([(PID, {})])) == 1


async def test_gone_while_nothing_was_asked(line: Line, postgres_address: str) -> None:
    end(postgres_address, line)
    await asyncio.sleep(0.1)
    with pytest.raises(psycopg.OperationalError):
        await line.run([(PID, {})])


async def test_gone_while_it_was_waited_for(line: Line, postgres_address: str) -> None:
    waiting = asyncio.ensure_future(line.run([(PID, {}), (Numbered("SELECT pg_sleep(30)", ()), {})]))
    await asyncio.sleep(0.1)
    end(postgres_address, line)
    with pytest.raises(psycopg.OperationalError):
        await asyncio.wait_for(waiting, 5)


async def test_a_closed_line_leaves_its_number_to_others(line: Line) -> None:
    """The event loop would else take away the listener of whoever got the same number."""
    loop, number = asyncio.get_running_loop(), line._socket
    await line.close()
    assert not loop.remove_reader(number)
    await line.close()
    with pytest.raises(psycopg.OperationalError):
        await line.run([(PID, {})])


def end(address: str, line: Line) -> None:
    with psycopg.connect(address, autocommit=True) as admin:
        admin.execute("SELECT pg_terminate_backend(%s)", (line._libpq.backend_pid,))
