"""A turn's statements on SQLite, in one thread of their own.

In the event loop they would cost a third of the CPU (0.10 against 0.29 ms a turn, measured), but a checkpoint
on a slow disk, or an import that holds the write lock, would then stop every conversation. So: a thread, and what
several turns ask at once goes there together.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from data.store.database import prepare_sqlite
from data.store.faults import StoreAway, StoreDamaged, StoreEmpty, StoreFull, fault_of_sqlite
from data.store.gathering import Failed
from data.store.together import Together
from data.store.turn_sql import SQLITE, Params

BUSY_SECONDS = 2
"""How long a turn waits for another writer, such as an import, before it goes on without memory."""
DATABASE_WIDE = (StoreAway, StoreFull, StoreDamaged, StoreEmpty)
"""What is wrong with the database itself is wrong for every step."""
R = TypeVar("R")
Step = Callable[[sqlite3.Connection], Any]


class SqliteTurns:
    """Every method raises StoreFault; the connection is opened at the first use, and again after a fault."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._uri = f"{Path(path).absolute().as_uri()}?mode=rw"
        self._connection: sqlite3.Connection | None = None
        self._together: Together[Step] = Together(self._do, thread="turns")

    async def begin(self, params: Params) -> tuple[bool, str | None]:
        claimed, body = await self._together.ask(partial(_begin, params=params))
        return claimed, body

    async def finish(self, params: Params) -> bool:
        return bool(await self._together.ask(partial(_finish, params=params)))

    async def run(self, name: str, params: Params) -> None:
        await self._together.ask(partial(_run, statement=SQLITE.one_step[name], params=params))

    async def sweep(self, most: int) -> int:
        """The largest number of rows removed from one table."""
        steps = [partial(_run, statement=sql, params={"most": most}) for sql in SQLITE.sweeps]
        return max([int(await self._together.ask(step)) for step in steps])

    async def close(self) -> None:
        await self._in_thread(self._drop)
        self._together.close()

    async def _in_thread(self, work: Callable[..., R], *args: object) -> R:
        return await self._together.alone(work, *args)

    def _do(self, steps: list[Step]) -> list[Any]:
        """All in one transaction: each counts, or none. A step that is at fault itself does not take others along."""
        try:
            return self._transaction(steps)
        except Exception as error:
            if len(steps) == 1 or isinstance(error, DATABASE_WIDE):
                return [Failed(error)] * len(steps)
        return [result for step in steps for result in self._do([step])]

    def _transaction(self, steps: list[Step]) -> list[Any]:
        try:
            connection = self._open()
            connection.execute("BEGIN IMMEDIATE")
            results = [step(connection) for step in steps]
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._drop()
            raise fault_of_sqlite(error, self._path) from error
        except Exception:
            self._drop()
            raise
        return results

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            # mode=rw: a file that is gone is not replaced by an empty one behind the store's back
            connection = sqlite3.connect(self._uri, uri=True, timeout=BUSY_SECONDS)
            self._connection = connection
            prepare_sqlite(connection)
            connection.execute("PRAGMA synchronous=NORMAL")
        return self._connection

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()


def _begin(connection: sqlite3.Connection, params: Params) -> tuple[bool, str | None]:
    claimed = connection.execute(SQLITE.claim, params).fetchone() is not None
    found = connection.execute(SQLITE.recall, params).fetchone()
    return claimed, None if found is None else str(found[0])


def _finish(connection: sqlite3.Connection, params: Params) -> bool:
    mine = connection.execute(SQLITE.finish, params).fetchone() is not None
    if mine and params["body"] is not None:
        connection.execute(SQLITE.keep, params)
    return mine


def _run(connection: sqlite3.Connection, statement: str, params: Params) -> int:
    return connection.execute(statement, params).rowcount
