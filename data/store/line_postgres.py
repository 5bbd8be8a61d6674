"""One connection to PostgreSQL that is in libpq's pipeline mode all its life: several statements, one round trip.

psycopg's cursors can do that too, and much more: placeholders, types, rows, a wait for each step. They take most of what
a turn's statements cost this process. So here are psycopg's own bindings of libpq (`psycopg.pq`), without the cursors.
"""

from __future__ import annotations

import asyncio
from typing import Any

import psycopg
from psycopg.errors import error_from_result
from psycopg.pq import ConnStatus, ExecStatus, Format
from psycopg.pq.abc import PGresult

from data.store.turn_sql import Numbered, Params

Connection = psycopg.AsyncConnection[Any]
Statement = tuple[Numbered, Params]


class Line:
    """For one event loop, and one group of statements at a time; after an error it can only be closed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._libpq = connection.pgconn
        self._socket = self._libpq.socket
        self._loop = asyncio.get_running_loop()
        self._names: dict[str, bytes] = {}
        """What is prepared here, by its text."""
        self._results: list[PGresult] = []
        self._whole: asyncio.Future[None] | None = None
        self._libpq.enter_pipeline_mode()
        # All the time: to begin and end it for each answer would be two more calls of the system.
        self._loop.add_reader(self._socket, self._read)
        self._listens = True

    async def run(self, statements: list[Statement]) -> list[PGresult]:
        """A result each; all count, or none. Raises psycopg.Error: of the first that is at fault."""
        if not self._listens:
            raise psycopg.OperationalError("it was closed from the other side")
        given = [(statement.text, *_values(statement, params)) for statement, params in statements]
        self._results = []
        whole = self._whole = self._loop.create_future()
        wanted = [answer for each in given for answer in self._send(*each)]
        self._libpq.pipeline_sync()
        if self._libpq.flush():
            self._loop.add_writer(self._socket, self._write)
        await whole
        results = [_good(result) for result in self._results]
        return [result for result, answer in zip(results, wanted, strict=True) if answer]

    async def close(self) -> None:
        self._end()
        await self._connection.close()

    def _send(self, text: str, values: list[bytes | None], formats: list[Format]) -> tuple[bool, ...]:
        """Of each result that will come: whether it is an answer. To prepare gives one that is none."""
        name = self._names.get(text)
        if name is not None:
            self._libpq.send_query_prepared(name, values, formats)
            return (True,)
        name = self._names[text] = b"turn%d" % len(self._names)
        self._libpq.send_prepare(name, text.encode())
        self._libpq.send_query_prepared(name, values, formats)
        return (False, True)

    def _write(self) -> None:
        """What did not fit in the system's buffer, when there is room."""
        try:
            if not self._libpq.flush():
                self._loop.remove_writer(self._socket)
        except psycopg.Error as error:
            self._end(error)

    def _read(self) -> None:
        try:
            self._libpq.consume_input()
            if self._whole is not None and self._take():
                whole, self._whole = self._whole, None
                if not whole.done():
                    whole.set_result(None)
        except psycopg.Error as error:
            self._end(error)

    def _take(self) -> bool:
        """Takes the results that have come; whether they are all there."""
        nothing = 0  # stands behind each result; twice in a row, and no more will come
        while nothing < 2 and not self._libpq.is_busy():
            result = self._libpq.get_result()
            if result is None:
                nothing += 1
            elif result.status == ExecStatus.PIPELINE_SYNC:
                return True
            else:
                nothing = 0
                self._results.append(result)
        if self._libpq.status == ConnStatus.BAD:
            raise psycopg.OperationalError("the connection is lost")
        return False

    def _end(self, error: psycopg.Error | None = None) -> None:
        """Before the system gives the socket's number to another."""
        if self._listens:
            self._listens = False
            self._loop.remove_reader(self._socket)
            self._loop.remove_writer(self._socket)
        if error is not None and self._whole is not None and not self._whole.done():
            self._whole.set_exception(error)


def _good(result: PGresult) -> PGresult:
    if result.status == ExecStatus.FATAL_ERROR:
        raise error_from_result(result)
    return result


def _values(statement: Numbered, params: Params) -> tuple[list[bytes | None], list[Format]]:
    """Bytes as they are, all else as text, whose type the database knows from where it stands."""
    try:
        values = [params[name] for name in statement.names]
    except KeyError as missing:
        raise psycopg.ProgrammingError(f"no {missing} is given") from None
    return [_value(value) for value in values], [
        Format.BINARY if isinstance(value, bytes) else Format.TEXT for value in values
    ]


def _value(value: object) -> bytes | None:
    if value is None or isinstance(value, bytes):
        return value
    text = str(value)
    if "\0" in text:  # libpq would take what stands before it for the whole
        raise psycopg.DataError("no text in PostgreSQL holds a NUL")
    return text.encode()
