"""Whole turns over HTTP: ours with everything on, and the empty echoes of three SDKs, side by side.

python -m tests.bench.turns

Servers run on one core, the load generator with the connector (and PostgreSQL) on the other. Every round measures
every server once under every load, so that what else the machine does hits all of them.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from aiohttp import ClientSession, TCPConnector

from tests.bench.load import Connector, Load, Measured
from tests.bench.made_catalogue import conversations
from tests.bench.servers import PEER_PYTHON, Server, ours, peer, until_ready
from tests.bench.tables import percentile, table
from tests.operations.worlds import Database
from tests.teams.fakes import listening

NAMES = {
    "ours-sqlite": "ours, SQLite",
    "ours-postgres": "ours, PostgreSQL",
    "botbuilder": "botbuilder-core echo",
    "agents": "Agents SDK echo",
    "teams": "Teams SDK echo",
}
CLIENTS = (1, 8, 32)
LATENCIES = (0.0, 0.2)
Runs = dict[tuple[str, int, float], list[Measured]]


@contextmanager
def every_server(microsoft_url: str, folder: Path) -> Iterator[list[Server]]:
    """All of them at once: who is not asked takes no time."""
    with ExitStack() as stack:
        database = Database()
        stack.callback(database.close)
        address = database.fresh("bench")
        servers = [
            stack.enter_context(ours("ours-sqlite", microsoft_url, folder)),
            stack.enter_context(ours("ours-postgres", microsoft_url, folder, address)),
        ]
        servers += [stack.enter_context(peer(name)) for name in ("botbuilder", "agents", "teams")]
        yield servers


async def measure(rounds: int, seconds: float) -> Runs:
    runs: Runs = defaultdict(list)
    connector = Connector()
    with tempfile.TemporaryDirectory() as folder:
        async with (
            listening(connector.app()) as connector.url,
            ClientSession(connector=TCPConnector(limit=0)) as session,
        ):
            load = Load(connector, session, conversations())
            with every_server(connector.url, Path(folder)) as servers:
                for server in servers:
                    await until_ready(server)
                    await load.run(server, 8, 0.0, 2.0)
                for number in range(rounds):
                    random.Random(number).shuffle(load.conversations)  # the same for every server
                    await one_round(load, servers[number % 5 :] + servers[: number % 5], seconds, runs)
    return runs


async def one_round(load: Load, servers: list[Server], seconds: float, runs: Runs) -> None:
    for latency in LATENCIES:
        for clients in CLIENTS:
            for server in servers:
                runs[server.name, clients, latency].append(await load.run(server, clients, latency, seconds))


def middle(runs: list[Measured], of: Callable[[Measured], float]) -> float:
    return statistics.median(of(run) for run in runs)


def rate(run: Measured) -> float:
    return run.turns_a_second


def ratio(runs: Runs, name: str, other: str, clients: int, latency: float) -> float:
    """Median over the rounds of one's turns a second over the other's in the same round."""
    pairs = zip(runs[name, clients, latency], runs[other, clients, latency], strict=True)
    return statistics.median(rate(one) / rate(two) for one, two in pairs)


def row(runs: Runs, name: str, clients: int, latency: float) -> list[str]:
    found = runs[name, clients, latency]
    cells = [
        f"{middle(found, rate):.0f}",
        *(f"{middle(found, lambda run, at=at: percentile(run.took, at)) * 1e3:.1f} ms" for at in (0.5, 0.95)),  # type: ignore[misc]
        f"{middle(found, lambda run: run.cpu_a_turn):.2f} ms",
        f"{min(map(rate, found)):.0f}-{max(map(rate, found)):.0f}",
    ]
    return [NAMES[name], *cells, f"{ratio(runs, 'ours-sqlite', name, clients, latency):.2f}"]


def shown(runs: Runs) -> Iterator[str]:
    heads = ["", "turns/s", "median", "p95", "CPU a turn", "turns/s, lowest-highest", "ours (SQLite) : this"]
    for latency in LATENCIES:
        for clients in CLIENTS:
            yield f"{clients} client{'s' * (clients > 1)}, connector latency {latency * 1e3:.0f} ms\n"
            yield table(heads, [row(runs, name, clients, latency) for name in NAMES])
    yield goals(runs)
    total = [run for found in runs.values() for run in found]
    own = [run for (name, _, _), found in runs.items() if name.startswith("ours") for run in found]
    turns = sum(len(run.took) for run in own)
    yield (
        f"{sum(len(run.took) for run in total)} turns; replies too many: {sum(run.too_many for run in total)}; "
        f"of ours {sum(run.cards for run in own) / turns:.0%} held a card.\n"
    )


def goals(runs: Runs) -> str:
    rows = []
    for name in ("ours-sqlite", "ours-postgres"):
        eight, crowd = runs[name, 8, 0.0], runs[name, 32, 0.2]
        wins = [ratio(runs, name, other, 8, 0.0) for other in ("botbuilder", "agents", "teams")]
        cpu = middle(eight, lambda run: run.cpu_a_turn)
        slow = middle(eight, lambda run: percentile(run.took, 0.95)) * 1e3
        full = middle(crowd, rate)
        for goal, said, met in (
            ("at least 4 times botbuilder's echo, 8 clients", f"{wins[0]:.1f}", wins[0] >= 4),
            ("at least the better successor's echo, 8 clients", f"{min(wins[1:]):.2f}", min(wins[1:]) >= 1),
            ("at most 3.7 ms of CPU a turn, 8 clients", f"{cpu:.2f} ms", cpu <= 3.7),
            ("p95 under 50 ms, 8 clients", f"{slow:.1f} ms", slow < 50),
            ("at least 120 turns/s, 32 clients, 200 ms", f"{full:.0f}", full >= 120),
        ):
            rows.append([NAMES[name], goal, said, "yes" if met else "no"])
    return table(["", "goal", "measured", "met"], rows)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="of one server under one load")
    args = parser.parse_args()
    if not PEER_PYTHON.exists():
        parser.error("the SDKs are not installed: `make bench` does that")
    for part in shown(asyncio.run(measure(args.rounds, args.seconds))):
        print(part, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
