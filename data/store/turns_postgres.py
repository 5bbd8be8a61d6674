"""A turn's statements on PostgreSQL, in the event loop: one statement and one round trip each.

In threads they would cost half as much CPU again (0.35 against 0.24 ms a turn, measured), and a thread that
hangs on a dead network cannot be stopped. A connection that died while idle is replaced once, unseen: every
statement may be sent twice, because a claim is known by its own token.
"""

from __future__ import annotations

import asyncio
from typing import Any

import psycopg
from sqlalchemy import URL

from data.store.database import PATIENCE
from data.store.faults import StoreAway, fault_of_postgres
from data.store.turn_sql import POSTGRES, Params

CONNECTIONS = 6
SECONDS = 2.0
"""How long a turn waits for the database before it goes on without memory."""

Connection = psycopg.AsyncConnection[Any]


class PostgresTurns:
    """Every method raises StoreFault within SECONDS; connections are opened when needed."""

    def __init__(self, url: URL, where: str) -> None:
        self._address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._where = where
        self._idle: list[Connection] = []
        self._slots = asyncio.Semaphore(CONNECTIONS)
        self._sent: set[asyncio.Task[Any]] = set()

    async def begin(self, params: Params) -> tuple[bool, str | None]:
        claimed, memory = await self._row(POSTGRES.begin, params)
        return bool(claimed), memory

    async def finish(self, params: Params) -> bool:
        statement = POSTGRES.finish_only if params["body"] is None else POSTGRES.finish
        return bool((await self._row(statement, params))[0])

    async def run(self, name: str, params: Params) -> None:
        await self._bounded(POSTGRES.one_step[name], params)

    async def sweep(self, most: int) -> int:
        """The largest number of rows removed from one table."""
        return max([(await self._bounded(sql, {"most": most})).rowcount for sql in POSTGRES.sweeps])

    async def close(self) -> None:
        if self._sent:
            await asyncio.wait(self._sent, timeout=SECONDS)
        await self._drop_idle()

    async def _row(self, statement: str, params: Params) -> tuple[Any, ...]:
        row: tuple[Any, ...] = await (await self._bounded(statement, params)).fetchone()  # type: ignore[assignment]
        return row

    async def _bounded(self, statement: str, params: Params) -> psycopg.AsyncCursor[Any]:
        """Waits no longer than SECONDS; what is late is cancelled, and may end on its own time."""
        task = asyncio.create_task(self._send(statement, params))
        self._sent.add(task)
        task.add_done_callback(self._ended)
        done, _ = await asyncio.wait({task}, timeout=SECONDS)
        if done:
            return task.result()
        task.cancel()
        raise StoreAway(f"De database {self._where} antwoordt niet op tijd.")

    def _ended(self, task: asyncio.Task[Any]) -> None:
        """Its fault was told to who waited; nobody waits for one that was late."""
        self._sent.discard(task)
        if not task.cancelled():
            task.exception()

    async def _send(self, statement: str, params: Params) -> psycopg.AsyncCursor[Any]:
        try:
            async with self._slots:
                return await self._try_twice(statement, params)
        except psycopg.Error as error:
            raise fault_of_postgres(error.sqlstate, self._where) from error

    async def _try_twice(self, statement: str, params: Params) -> psycopg.AsyncCursor[Any]:
        if self._idle:
            try:
                return await self._execute(self._idle.pop(), statement, params)
            except psycopg.OperationalError:
                await self._drop_idle()  # the others died with it
        return await self._execute(await self._connect(), statement, params)

    async def _execute(
        self, connection: Connection, statement: str, params: Params
    ) -> psycopg.AsyncCursor[Any]:
        try:
            cursor = await connection.execute(statement, params, prepare=True)
        except BaseException:
            await connection.close()
            raise
        self._idle.append(connection)
        return cursor

    async def _connect(self) -> Connection:
        connection = await psycopg.AsyncConnection.connect(self._address, autocommit=True, **PATIENCE)
        await connection.execute(f"SET statement_timeout = {int(SECONDS * 1000)}")
        return connection

    async def _drop_idle(self) -> None:
        while self._idle:
            await self._idle.pop().close()
