"""All of docs/benchmarks.md in one run, as Markdown: some seventeen minutes on a machine that does nothing else.

python -m tests.bench.bench [--quick]
"""

from __future__ import annotations

import argparse
import asyncio
import os
import time
from collections.abc import Iterator

from tests.bench import finding, turns, weight
from tests.bench.servers import OTHERS, PEER_PYTHON


def parts(quick: bool) -> Iterator[tuple[str, Iterator[str]]]:
    rounds, seconds = (1, 1.0) if quick else (5, 2.0)
    yield "Whole turns", turns.shown(asyncio.run(turns.measure(rounds, seconds)))
    yield "A question, and a catalogue that grows", finding.shown(0 if quick else 100_000)
    yield "Start and weight", weight.shown()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="one short round, no further than 10,000")
    quick = parser.parse_args().quick
    if not PEER_PYTHON.exists():
        parser.error("the peers are not installed: `make bench` does that")
    os.sched_setaffinity(0, OTHERS)
    start = time.monotonic()
    for title, tables in parts(quick):
        print(f"## {title}\n", flush=True)
        for shown in tables:
            print(shown, flush=True)
    print(f"Took {(time.monotonic() - start) / 60:.0f} minutes; load before and after: see `uptime`.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
