"""The servers that are measured, each a process of its own on the first core; all else runs on the second."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from aiohttp import ClientError, ClientSession

from tests.operations.worlds import production

ROOT = Path(__file__).parents[2]
PEERS = ROOT / "tests" / "bench" / "peers"
PEER_PYTHON = ROOT / ".venv-bench" / "bin" / "python"
TICK = os.sysconf("SC_CLK_TCK")
CORES = sorted(os.sched_getaffinity(0))
SERVER, OTHERS = {CORES[0]}, {CORES[-1]}


@dataclass(frozen=True)
class Server:
    name: str
    url: str
    pid: int

    def cpu_seconds(self) -> float:
        """What the process has used since its start, in all its threads, by its own account."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def megabytes(self) -> float:
        """Memory in use now (resident)."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


@contextmanager
def peer(name: str) -> Iterator[Server]:
    """An SDK's echo, `peers/<name>_echo.py`, in its own environment."""
    port = free_port()
    command = [str(PEER_PYTHON), str(PEERS / f"{name}_echo.py"), str(port)]
    with running(name, command, {"PATH": os.environ["PATH"]}, port) as server:
        yield server


@contextmanager
def ours(name: str, microsoft_url: str, folder: Path, database: str = "") -> Iterator[Server]:
    """`python app.py serve` as in production, with everything on."""
    port = free_port()
    address = {"DATABASE_URL": database} if database else {}
    environ = production(microsoft_url, folder, PORT=str(port), **address)
    del environ["PYTHONDONTWRITEBYTECODE"]
    with running(name, [sys.executable, "app.py", "serve"], environ, port) as server:
        yield server


@contextmanager
def running(name: str, command: list[str], environ: dict[str, str], port: int) -> Iterator[Server]:
    """The process, pinned; what it says goes nowhere, so that reading it costs the load generator nothing."""
    os.sched_setaffinity(0, SERVER)  # a child is born on the core of its parent
    process = subprocess.Popen(
        command, cwd=ROOT, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.sched_setaffinity(0, OTHERS)
    try:
        yield Server(name, f"http://127.0.0.1:{port}", process.pid)
    finally:
        process.terminate()
        process.wait(20)


async def until_ready(server: Server, path: str = "/readyz", seconds: float = 30) -> float:
    """Wait until it answers (a peer has no /readyz: any answer will do); gives the seconds that took."""
    start = time.perf_counter()
    async with ClientSession() as session:
        while time.perf_counter() - start < seconds:
            try:
                async with session.get(server.url + path) as response:
                    if response.status in (200, 404, 405):
                        return time.perf_counter() - start
            except ClientError:
                pass
            await asyncio.sleep(0.01)
    raise TimeoutError(f"{server.name} does not answer")


def free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])
