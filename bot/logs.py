"""Structured logs: JSON in production, readable in development; one correlation id a turn.

No names, ids or question texts are logged, and no message of an exception either: it may quote any of them.
"""

from __future__ import annotations

import logging
import secrets
import sys
import traceback
from contextlib import suppress
from types import TracebackType
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor

FRAMES = 6
QUIET = ("azure", "msal", "urllib3", "aiohttp.access", "asyncio")


def set_up(level: str, *, readable: bool) -> None:
    """Send our own log and that of the libraries to stderr in one form."""
    chain: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        without_messages,
    ]
    last: Processor = (
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
        if readable
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    lines = Lines(sys.stderr)
    structlog.configure(
        processors=[*chain, last],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=lambda *_: lines,
        cache_logger_on_first_use=False,
    )
    _libraries(chain, last, level)


class Lines:
    """Our own lines go straight to where those of the libraries go: by way of `logging` one takes thrice the time."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def msg(self, line: str) -> None:
        with suppress(OSError, ValueError):  # full, or closed: a line that cannot be written stops no turn
            self._stream.write(line + "\n")
            self._stream.flush()

    debug = info = warning = error = critical = msg


def _libraries(chain: list[Processor], last: Processor, level: str) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=chain,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
        )
    )
    logging.basicConfig(handlers=[handler], level=level, force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)


def without_messages(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Replace an exception by its type and the places it came through; keep one line a record."""
    error = _error(event.pop("exc_info", None)) or _error_of_record(event)
    if error is not None:
        event["error"] = type(error).__name__
        event["where"] = where(error.__traceback__)
    record = event.get("_record")
    # A library fills values into its message; its first line before that is all we take.
    text = str(record.msg if isinstance(record, logging.LogRecord) else event.get("event", ""))
    event["event"] = (text.splitlines() or [""])[0][:200]
    return event


def where(trace: TracebackType | None) -> list[str]:
    """The last places of a traceback as "file:line function", without any value."""
    frames = traceback.extract_tb(trace)[-FRAMES:]
    return [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]


def begin_turn() -> str:
    """A new correlation id for all log lines of this turn. Never the caller's: that could be forged."""
    correlation = secrets.token_hex(8)
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(correlation=correlation)
    return correlation


def _error(info: object) -> BaseException | None:
    if isinstance(info, tuple):
        info = info[1]
    if info is True:
        info = sys.exception()
    return info if isinstance(info, BaseException) else None


def _error_of_record(event: EventDict) -> BaseException | None:
    """The exception of a library's record, taken out so that the formatter does not print it."""
    record = event.get("_record")
    if (
        not isinstance(record, logging.LogRecord) or not record.exc_info
    ):  # False where asyncio logs without one
        return None
    error = record.exc_info[1]
    record.exc_info = record.exc_text = None
    return error
