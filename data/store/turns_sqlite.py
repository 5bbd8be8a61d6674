"""A turn's statements on SQLite, in one thread of their own.

In the event loop they would cost a third of the CPU (0.10 against 0.29 ms a turn, measured), but a checkpoint
on a slow disk, or an import that holds the write lock, would then stop every conversation. So: a thread.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from data.store.database import prepare_sqlite
from data.store.faults import fault_of_sqlite
from data.store.turn_sql import SQLITE, Params

BUSY_SECONDS = 2
"""How long a turn waits for another writer, such as an import, before it goes on without memory."""
R = TypeVar("R")


class SqliteTurns:
    """Every method raises StoreFault; the connection is opened at the first use, and again after a fault."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._uri = f"{Path(path).absolute().as_uri()}?mode=rw"
        self._connection: sqlite3.Connection | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="turns")

    async def begin(self, params: Params) -> tuple[bool, str | None]:
        return await self._in_thread(self._begin, params)

    async def finish(self, params: Params) -> bool:
        return await self._in_thread(self._finish, params)

    async def run(self, name: str, params: Params) -> None:
        await self._in_thread(self._run, SQLITE.one_step[name], params)

    async def sweep(self, most: int) -> int:
        """The largest number of rows removed from one table."""
        return max([await self._in_thread(self._run, sql, {"most": most}) for sql in SQLITE.sweeps])

    async def close(self) -> None:
        await self._in_thread(self._drop)
        self._thread.shutdown(wait=False)

    async def _in_thread(self, work: Callable[..., R], *args: object) -> R:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, *args)

    def _begin(self, params: Params) -> tuple[bool, str | None]:
        with self._transaction() as connection:
            claimed = connection.execute(SQLITE.claim, params).fetchone() is not None
            found = connection.execute(SQLITE.recall, params).fetchone()
        return claimed, None if found is None else str(found[0])

    def _finish(self, params: Params) -> bool:
        with self._transaction() as connection:
            mine = connection.execute(SQLITE.finish, params).fetchone() is not None
            if mine and params["body"] is not None:
                connection.execute(SQLITE.keep, params)
        return mine

    def _run(self, statement: str, params: Params) -> int:
        with self._transaction() as connection:
            return connection.execute(statement, params).rowcount

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._open()
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._drop()
            raise fault_of_sqlite(error, self._path) from error

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
