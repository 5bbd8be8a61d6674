"""Start and weight: `ask` from cold, the server's time to ready and memory, what each dependency costs.

python -m tests.bench.weight
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from aiohttp import ClientSession, TCPConnector

from tests.bench.load import Connector, Load
from tests.bench.made_catalogue import conversations
from tests.bench.servers import ROOT, ours, until_ready
from tests.bench.tables import table
from tests.teams.fakes import listening

ROUNDS = 5
PACKAGES = (
    "pandas",
    "botbuilder.core",
    "aiohttp",
    "sqlalchemy",
    "alembic",
    "ruamel.yaml",
    "rapidfuzz",
    "lxml.html",
    "openpyxl",
    "jinja2",
    "authlib.jose",
    "azure.identity",
    "jwt",
    "prometheus_client",
    "structlog",
    "resvg_py",
)
ALONE = (
    "import time; start = time.perf_counter(); import {name}; took = time.perf_counter() - start; "
    "print(took, next(int(line.split()[1]) / 1024 for line in open('/proc/self/status') if line.startswith('VmHWM')))"
)


def ask() -> tuple[float, float]:
    """Seconds of the very first `ask`, which fills the store, and the median of those after it."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            "/usr/bin/env",
            "-u",
            "PYTHONDONTWRITEBYTECODE",
            f"DATA_DIR={folder}",
            sys.executable,
            "app.py",
            "ask",
            "hic 2022",
        ]
        took = []
        for _ in range(ROUNDS + 1):
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
            took.append(time.perf_counter() - start)
    return took[0], statistics.median(took[1:])


async def serve() -> tuple[list[float], list[float], float]:
    """Of a filled store: seconds to ready, idle megabytes, and megabytes after two thousand turns or so."""
    ready, idle, after = [], [], 0.0
    connector = Connector()
    async with (
        listening(connector.app()) as connector.url,
        ClientSession(connector=TCPConnector(limit=0)) as session,
    ):
        with tempfile.TemporaryDirectory() as folder:
            for number in range(ROUNDS + 1):
                with ours("ours", connector.url, Path(folder)) as server:
                    took = await until_ready(server)
                    await asyncio.sleep(3)
                    if number:  # the first start fills the store
                        ready.append(took)
                        idle.append(server.megabytes())
                    if number == ROUNDS:
                        await Load(connector, session, conversations()).run(server, 8, 0.0, 10.0)
                        after = server.megabytes()
    return ready, idle, after


def dependencies() -> str:
    found = []
    for name in PACKAGES:
        command = [sys.executable, "-c", ALONE.format(name=name)]
        rows = [
            subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
            for _ in range(3)
        ]
        seconds, weight = (statistics.median(float(row[at]) for row in rows) for at in (0, 1))
        found.append((seconds, [name, f"{seconds:.2f} s", f"{weight:.0f} MB"]))
    ordered = [row for _, row in sorted(found, key=lambda one: -one[0])]
    return table(["package", "time", "memory with the interpreter"], ordered)


def shown() -> Iterator[str]:
    first, later = ask()
    ready, idle, after = asyncio.run(serve())
    start, weight = statistics.median(ready), statistics.median(idle)
    yield table(
        ["goal", "measured", "met"],
        [
            ["`ask` from cold under 0.9 s, filled store", f"{later:.2f} s", "yes" if later < 0.9 else "no"],
            ["server ready under 2 s, filled store", f"{start:.2f} s", "yes" if start < 2 else "no"],
            ["idle server under 160 MB", f"{weight:.0f} MB", "yes" if weight < 160 else "no"],
        ],
    )
    yield f"The very first `ask`, which fills the store: {first:.1f} s. After 10 s of turns: {after:.0f} MB.\n"
    yield dependencies()


def main() -> int:
    for part in shown():
        print(part, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
