"""Half an hour of conversations: does the server's memory grow?

    python -m tests.operations.soak --minutes 30 --rate 20 --conversations 1000

One process on PostgreSQL (or --sqlite); its resident memory every ten seconds; the slope of a straight line
through what comes after the warm-up. Beside the conversations come words nobody said before, pages and
unsigned messages (--asides). Loopback only; ends by itself.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from aiohttp import ClientSession, TCPConnector

from tests.operations.asides import Asides
from tests.operations.crowd import Connector, Crowd, percentile
from tests.operations.worlds import Database, production
from tests.server.processes import Process, serving
from tests.teams.fakes import listening

SAMPLE_SECONDS = 10.0


def resident(process: Process) -> float:
    """Megabytes of memory that the process holds."""
    status = Path(f"/proc/{process.running.pid}/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def slope(samples: Sequence[tuple[float, float]]) -> float:
    """Least squares: megabytes per ten minutes, from (seconds, megabytes)."""
    size = len(samples)
    mean_x = sum(x for x, _ in samples) / size
    mean_y = sum(y for _, y in samples) / size
    spread = sum((x - mean_x) ** 2 for x, _ in samples)
    return 600 * sum((x - mean_x) * (y - mean_y) for x, y in samples) / spread


async def watch(process: Process, seconds: float) -> list[tuple[float, float]]:
    start = time.monotonic()
    samples = []
    while (now := time.monotonic() - start) < seconds:
        samples.append((now, resident(process)))
        print(f"{now:.0f} s: {samples[-1][1]:.2f} MB", file=sys.stderr, flush=True)
        await asyncio.sleep(SAMPLE_SECONDS)
    return samples


async def run(options: argparse.Namespace, folder: Path) -> int:
    database = None if options.sqlite else Database()
    try:
        more = {} if database is None else {"DATABASE_URL": database.fresh("soak")}
        return await _run(options, folder, more)
    finally:
        if database is not None:
            database.close()


async def _run(options: argparse.Namespace, folder: Path, more: dict[str, str]) -> int:
    connector = Connector(options.latency)
    seconds = options.minutes * 60
    async with listening(connector.app()) as url, ClientSession(connector=TCPConnector(limit=0)) as session:
        connector.url = url
        async with serving(production(url, folder, **more)) as bot:
            crowd = Crowd(lambda: [bot.url], connector, session)
            end = time.monotonic() + seconds
            wait = options.conversations / options.rate
            people = [
                asyncio.create_task(person(crowd, number, wait, end))
                for number in range(options.conversations)
            ]
            asides = Asides(bot.url, connector, session)
            if options.asides:
                people.append(asyncio.create_task(asides.go_on(1 / options.asides, end, random.Random(0))))
            samples = await watch(bot, seconds)
            await asyncio.gather(*people)
            return report(crowd, asides, samples, options, logged(bot))


async def person(crowd: Crowd, number: int, wait: float, end: float) -> None:
    dice = random.Random(number)
    await asyncio.sleep(wait * dice.random())  # they do not all begin at once
    await crowd.talk(str(number), 10_000, wait, end, dice)


def logged(bot: Process) -> Counter[str]:
    """What the bot wrote as an error, by event and by the minute it began in."""
    errors = [json.loads(line) for line in bot.lines if line.startswith("{") and '"error"' in line]
    return Counter(
        f"{each['timestamp'][11:16]} {each['event']} {each.get('error', '')}"
        for each in errors
        if each["level"] == "error"
    )


def report(
    crowd: Crowd,
    asides: Asides,
    samples: Sequence[tuple[float, float]],
    options: argparse.Namespace,
    errors: Counter[str],
) -> int:
    tally = crowd.tally
    warm = [sample for sample in samples if sample[0] >= options.warm_up * 60]
    grows = slope(warm)
    print(f"database: {'SQLite' if options.sqlite else 'PostgreSQL'}")
    print(f"minuten: {options.minutes:g}, waarvan opwarmen: {options.warm_up:g}")
    print(f"gesprekken: {options.conversations}, berichten: {tally.turns}")
    print(f"berichten per seconde: {tally.turns / (options.minutes * 60):.1f}")
    print(f"goed: {tally.right}, verkeerd: {tally.wrong}, gesprekken kwijt: {tally.lost}")
    print(f"ernaast: {dict(sorted(asides.counted.items()))}, verkeerd: {len(asides.wrong)}")
    print(f"zonder antwoord: {tally.unanswered}, dubbel: {len(crowd.doubles())}")
    print(
        f"mediaan: {percentile(tally.seconds, 0.5) * 1000:.0f} ms, p99: {percentile(tally.seconds, 0.99) * 1000:.0f} ms"
    )
    for minute in range(0, int(options.minutes) + 1, 5):
        near = min(samples, key=lambda sample: abs(sample[0] - minute * 60))
        print(f"na {minute:2} minuten: {near[1]:.1f} MB")
    print(f"helling na het opwarmen: {grows:+.2f} MB per 10 minuten")
    print(f"zonder geheugen: {tally.without_memory}, opnieuw afgeleverd: {tally.redelivered}")
    for error, times in sorted(errors.items()):
        print(f"  logboek: {times}x {error}")
    for odd, times in tally.odd.most_common(10):
        print(f"  {times}x {odd}")
    return 1 if tally.wrong or asides.wrong or tally.lost or crowd.doubles() or grows >= 1 else 0


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--warm-up", type=float, default=10, help="minutes that do not count for the slope")
    parser.add_argument("--rate", type=float, default=20.0, help="messages a second, all together")
    parser.add_argument("--asides", type=float, default=2.0, help="other requests a second, all together")
    parser.add_argument("--conversations", type=int, default=1000)
    parser.add_argument("--latency", type=float, default=0.05, help="seconds the connector takes")
    parser.add_argument("--sqlite", action="store_true")
    with tempfile.TemporaryDirectory(prefix="bot-soak-") as folder:
        return asyncio.run(run(parser.parse_args(argv), Path(folder)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
