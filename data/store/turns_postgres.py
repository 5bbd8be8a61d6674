"""A turn's statements on PostgreSQL, in the event loop: one statement each, and one round trip for all that are asked
at about the same time.

In threads they would cost half as much CPU again (0.35 against 0.24 ms a turn, measured), and a thread that
hangs on a dead network cannot be stopped. A connection that died while idle is replaced once, unseen: every
statement may be sent twice, because a claim is known by its own token.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

import psycopg
from psycopg.pq.abc import PGresult
from sqlalchemy import URL

from data.store.database import PATIENCE
from data.store.faults import StoreAway, fault_of_postgres
from data.store.gathering import Asked, Failed, Gathering, deliver
from data.store.line_postgres import Line, Statement
from data.store.turn_sql import POSTGRES, Numbered, Params
from data.store.under_way import UnderWay

CONNECTIONS = 6
TRUE = b"t"
"""As PostgreSQL writes it."""
SECONDS = 2.0
"""How long a turn waits for the database before it goes on without memory."""


class PostgresTurns:
    """Every method raises StoreFault within SECONDS; connections are opened when needed."""

    def __init__(self, url: URL, where: str) -> None:
        self._address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._where = where
        self._idle: list[Line] = []
        self._slots = asyncio.Semaphore(CONNECTIONS)
        self._sent: set[asyncio.Task[Any]] = set()
        self._under_way = UnderWay()
        self._gathering: Gathering[Statement] = Gathering(self._send, self._under_way.enough)

    async def begin(self, params: Params) -> tuple[bool, str | None]:
        self._under_way.enter(params["delivery"])
        claimed, memory = None, None
        try:
            claimed, memory = await self._row(POSTGRES.begin, params, 2)
        finally:
            if claimed != TRUE:  # nobody will finish it
                self._under_way.leave(params["delivery"])
        return claimed == TRUE, None if memory is None else memory.decode()

    async def finish(self, params: Params) -> bool:
        statement = POSTGRES.finish_only if params["body"] is None else POSTGRES.finish
        try:
            return await self._row(statement, params, 1) == [TRUE]
        finally:
            self._under_way.leave(params["delivery"])

    async def run(self, name: str, params: Params) -> None:
        await self._gathering.ask((POSTGRES.one_step[name], params))

    async def sweep(self, most: int) -> int:
        """The largest number of rows removed from one table."""
        swept = [await self._gathering.ask((sql, {"most": most})) for sql in POSTGRES.sweeps]
        return max(int(result.command_tuples or 0) for result in swept)

    async def close(self) -> None:
        if self._sent:
            await asyncio.wait(self._sent, timeout=SECONDS)
        await self._drop_idle()

    async def _row(self, statement: Numbered, params: Params, columns: int) -> list[bytes | None]:
        result: PGresult = await self._gathering.ask((statement, params))
        return [result.get_value(0, column) for column in range(columns)]

    def _send(self, asked: list[Asked[Statement]]) -> None:
        """Nobody waits longer than SECONDS; what is late is cancelled, and may end on its own time."""
        statements = [statement for statement, _ in asked]
        self._sent.add(task := asyncio.create_task(self._results(statements)))
        alarm = task.get_loop().call_later(SECONDS, self._late, task, asked)
        task.add_done_callback(partial(self._ended, asked, alarm))

    def _late(self, task: asyncio.Task[list[Any]], asked: list[Asked[Statement]]) -> None:
        fault = StoreAway(f"De database {self._where} antwoordt niet op tijd.")
        deliver(asked, [Failed(fault)] * len(asked))
        task.cancel()

    def _ended(
        self, asked: list[Asked[Statement]], alarm: asyncio.TimerHandle, task: asyncio.Task[list[Any]]
    ) -> None:
        self._sent.discard(task)
        alarm.cancel()
        deliver(asked, [Failed(StoreAway(self._where))] * len(asked) if task.cancelled() else task.result())

    async def _results(self, statements: list[Statement]) -> list[Any]:
        """A result each. All count, or none; a statement that is at fault itself does not take others along."""
        try:
            return await self._reach(statements)
        except Exception as error:
            if len(statements) == 1 or isinstance(error.__cause__, psycopg.OperationalError):
                return [Failed(error)] * len(statements)
        return [result for statement in statements for result in await self._results([statement])]

    async def _reach(self, statements: list[Statement]) -> list[PGresult]:
        try:
            async with self._slots:
                return await self._try_twice(statements)
        except psycopg.Error as error:
            raise fault_of_postgres(error.sqlstate, self._where) from error

    async def _try_twice(self, statements: list[Statement]) -> list[PGresult]:
        if self._idle:
            try:
                return await self._execute(self._idle.pop(), statements)
            except psycopg.OperationalError:
                await self._drop_idle()  # the others died with it
        return await self._execute(await self._connect(), statements)

    async def _execute(self, line: Line, statements: list[Statement]) -> list[PGresult]:
        try:
            results = await line.run(statements)
        except BaseException:
            await line.close()
            raise
        self._idle.append(line)
        return results

    async def _connect(self) -> Line:
        connection = await psycopg.AsyncConnection.connect(
            self._address, autocommit=True, client_encoding="utf8", **PATIENCE
        )
        await connection.execute(f"SET statement_timeout = {int(SECONDS * 1000)}")
        return Line(connection)

    async def _drop_idle(self) -> None:
        while self._idle:
            await self._idle.pop().close()
