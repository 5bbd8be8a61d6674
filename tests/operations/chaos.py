"""Two replicas on one PostgreSQL under load, one killed again and again, and the database restarted.

    python -m tests.operations.chaos --kills 20 --restarts 3

Counts what people would notice. Loopback only; ends by itself after (kills + restarts) x --every seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from aiohttp import ClientSession, TCPConnector

from tests.operations.crowd import Connector, Crowd, percentile
from tests.operations.worlds import Database, production, until
from tests.server.processes import Process, serving
from tests.teams.fakes import listening


class Replica:
    """A bot that is started anew whenever it died, as a container engine does."""

    def __init__(self, environ: dict[str, str]) -> None:
        self._environ = environ
        self.process: Process | None = None
        self.starts = 0
        self.failed_starts = 0

    @property
    def address(self) -> str:
        return self.process.url if self.process and self.process.running.returncode is None else ""

    async def keep_running(self) -> None:
        while True:
            async with AsyncExitStack() as stack:
                try:
                    process = await stack.enter_async_context(serving(self._environ))
                except (AssertionError, TimeoutError):  # the database was away: an engine tries again
                    self.failed_starts += 1
                    await asyncio.sleep(0.5)
                    continue
                self.process, self.starts = process, self.starts + 1
                await process.running.wait()

    def kill(self) -> bool:
        if not self.address or self.process is None:
            return False
        self.process.running.kill()
        return True


async def until_ready(replicas: Sequence[Replica]) -> None:
    async def ready() -> bool:
        return all(replica.address for replica in replicas)

    await until(ready, seconds=60)


async def disturb(replicas: Sequence[Replica], database: Database, options: argparse.Namespace) -> list[str]:
    """Kills and restarts, spread over the run; gives what was done."""
    dice = random.Random(options.seed)
    events = ["kill"] * options.kills
    for number in range(options.restarts):
        events.insert((number + 1) * len(events) // (options.restarts + 1), "restart")
    done = []
    for event in events:
        await asyncio.sleep(options.every * dice.uniform(0.7, 1.3))
        if event == "restart":
            await asyncio.to_thread(database.stop, how="immediate")
            await asyncio.sleep(2.0)
            await asyncio.to_thread(database.start)
        else:
            await until_ready(replicas)
            assert dice.choice(replicas).kill()
        done.append(event)
    await asyncio.sleep(options.every)
    await until_ready(replicas)
    return done


async def run(options: argparse.Namespace, folder: Path) -> int:
    database = Database()
    try:
        return await _run(options, folder, database)
    finally:
        database.close()


async def _run(options: argparse.Namespace, folder: Path, database: Database) -> int:
    connector = Connector(options.latency)
    longest = (options.kills + options.restarts + 2) * (options.every * 1.3 + 5) + 60
    async with listening(connector.app()) as url, ClientSession(connector=TCPConnector(limit=0)) as session:
        connector.url = url
        environ = production(url, folder, DATABASE_URL=database.fresh("chaos"))
        replicas = [Replica(environ), Replica(environ)]
        keeping = [asyncio.create_task(replica.keep_running()) for replica in replicas]
        await until_ready(replicas)

        def addresses() -> list[str]:
            up = [replica.address for replica in replicas if replica.address]
            random.shuffle(up)
            return up

        crowd = Crowd(addresses, connector, session)
        end = time.monotonic() + longest
        people = [
            asyncio.create_task(
                crowd.talk(str(number), 10_000, options.people / options.rate, end, random.Random(number))
            )
            for number in range(options.people)
        ]
        start = time.monotonic()
        try:
            done = await asyncio.wait_for(disturb(replicas, database, options), longest)
        finally:
            for task in people:
                task.cancel()
            await asyncio.gather(*people, return_exceptions=True)
            for task in keeping:
                task.cancel()
            await asyncio.gather(*keeping, return_exceptions=True)
        return report(crowd, done, time.monotonic() - start, replicas)


def report(crowd: Crowd, done: list[str], seconds: float, replicas: Sequence[Replica]) -> int:
    tally, doubles = crowd.tally, crowd.doubles()
    lines = {
        "replica's gedood met SIGKILL": done.count("kill"),
        "herstarts van de database": done.count("restart"),
        "starts van replica's (waarvan mislukt, database weg)": f"{sum(r.starts for r in replicas)} "
        f"({sum(r.failed_starts for r in replicas)})",
        "seconden": f"{seconds:.0f}",
        "berichten": tally.turns,
        "berichten per seconde": f"{tally.turns / seconds:.1f}",
        "goed beantwoord": tally.right,
        "beantwoord met 'mijn geheugen is even weg'": tally.without_memory,
        "opnieuw afgeleverd": tally.redelivered,
        "gesprekken kwijt": tally.lost,
        "berichten met meer dan een aangenomen antwoord": len(doubles),
        "verkeerde antwoorden": tally.wrong,
        "zonder antwoord, onderweg gestrand": f"{tally.unanswered} ({100 * tally.unanswered / tally.turns:.2f}%)",
        "mediaan en p99 van een bericht": f"{percentile(tally.seconds, 0.5) * 1000:.0f} ms, "
        f"{percentile(tally.seconds, 0.99) * 1000:.0f} ms",
    }
    for name, value in lines.items():
        print(f"{name}: {value}")
    for odd, times in tally.odd.most_common(10):
        print(f"  {times}x {odd}")
    for double in doubles:
        print(f"  dubbel, {double}")
    return 1 if tally.lost or doubles or tally.wrong else 0


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--restarts", type=int, default=3)
    parser.add_argument("--every", type=float, default=6.0, help="seconds between two disturbances")
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--rate", type=float, default=40.0, help="messages a second, all together")
    parser.add_argument("--latency", type=float, default=0.05, help="seconds the connector takes")
    parser.add_argument("--seed", type=int, default=1)
    with tempfile.TemporaryDirectory(prefix="bot-chaos-") as folder:
        return asyncio.run(run(parser.parse_args(argv), Path(folder)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
