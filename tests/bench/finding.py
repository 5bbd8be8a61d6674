"""A question in process, a catalogue that grows, and other ways to find a name.

python -m tests.bench.finding [--largest 100000]
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from datetime import date

from bot.cards import draw
from bot.collecting import uncollected
from bot.conversation import Knowledge, respond
from bot.reply import Reply
from intents.question import Ambiguous, Memory, Question
from intents.understand import understand
from intents.vocabulary.load import load
from intents.vocabulary.phrases import Phrases
from tests.bench.made_catalogue import grown, labelled, questions
from tests.bench.servers import PEER_PYTHON, PEERS
from tests.bench.tables import percentile, table

TODAY = date(2026, 11, 22)
ROUNDS = 5
SIZES = (21, 1_000, 10_000)
FEW = 40
"""Questions for the slow ways at the largest size."""


def timed(call: Callable[[str], object], asked: list[str]) -> tuple[float, float]:
    """(median, 99th percentile) in milliseconds: the medians over some rounds, after one to warm up."""
    rounds = [one_round(call, asked) for _ in range(ROUNDS + 1)][1:]
    medians, slows = [statistics.median(took) for took in rounds], [percentile(took, 0.99) for took in rounds]
    return statistics.median(medians), statistics.median(slows)


def one_round(call: Callable[[str], object], asked: list[str]) -> list[float]:
    took = []
    for text in asked:
        start = time.perf_counter()
        call(text)
        took.append((time.perf_counter() - start) * 1e3)
    return took


def ids_of(got: object) -> frozenset[str]:
    """What an outcome is about, for comparing one size with another."""
    match got:
        case Question(indicators=found):
            return frozenset(found)
        case Ambiguous(options=options):
            return frozenset(identity for option in options for identity in option.indicators)
    return frozenset()


def card_of(reply: Reply) -> object:
    return draw(reply.said, text=reply.text)


def one_question(phrases: Phrases, asked: list[str]) -> str:
    known = Knowledge.of(*grown(21, phrases))
    rows = []
    for name, call in (
        ("understanding", lambda text: understand(text, known.catalogue, Memory(), TODAY)),
        ("answer and text", lambda text: respond(text, known, Memory(), TODAY)),
        ("card", lambda text: card_of(respond(text, known, Memory(), TODAY).reply)),
    ):
        median, slow = timed(call, asked)
        rows.append([name, f"{median:.2f} ms", f"{slow:.2f} ms"])
    return table(["up to and including", "median", "p99"], rows)


def growth(phrases: Phrases, asked: list[str], sizes: list[int]) -> str:
    rows, base = [], list[frozenset[str]]()
    for size in sizes:
        snapshot, own = grown(size, phrases)
        start = time.perf_counter()
        known = uncollected(lambda snapshot=snapshot, own=own: Knowledge.of(snapshot, own))  # type: ignore[misc]
        built = time.perf_counter() - start
        read = lambda text, known=known: understand(text, known.catalogue, Memory(), TODAY)  # noqa: E731
        median, slow = timed(read, asked)
        got = [read(text) for text in asked]
        about = [ids_of(one) for one in got]
        base = base or about
        other = sum(
            isinstance(one, Question) and bool(now - was)
            for one, now, was in zip(got, about, base, strict=True)
        )
        same = sum(now == was for now, was in zip(about, base, strict=True)) / len(asked)
        rows.append(
            [f"{size:,}", f"{built:.2f} s", f"{median:.2f} ms", f"{slow:.2f} ms", f"{same:.1%}", other]
        )
        del known, snapshot, own
    heads = ["indicators", "index built in", "understanding, median", "p99", "same", "another's figure"]
    return table(heads, rows)


def others(phrases: Phrases, size: int, few: bool = False) -> str:
    """On the questions whose hand-written label is one indicator; right is the label's."""
    snapshot, own = grown(size, phrases)
    sure = labelled()
    asked = sure[:: max(1, len(sure) // FEW)] if few else sure
    named = [
        (name, identity)
        for identity, one in snapshot.indicators.items()
        for name in (one.name, *(own.synonyms[identity].names if identity in own.synonyms else ()))
    ]
    random.Random(9).shuffle(
        named
    )  # rapidfuzz stops at a perfect score: the asked names must not stand first
    known = uncollected(lambda: Knowledge.of(snapshot, own))
    rows = [ours_beside(known, asked)]
    rows += peers([name for name, _ in named], [identity for _, identity in named], asked)
    heads = ["way", "right", "another indicator", "median", "p99"]
    return f"{size:,} indicators, {len(named):,} names, {len(asked)} questions\n\n{table(heads, rows)}"


def ours_beside(known: Knowledge, asked: list[tuple[str, str]]) -> list[str]:
    read = lambda text: understand(text, known.catalogue, Memory(), TODAY)  # noqa: E731
    median, slow = timed(read, [text for text, _ in asked])
    got = [(read(text), label) for text, label in asked]
    right = sum(isinstance(one, Question) and ids_of(one) == {label} for one, label in got) / len(asked)
    wrong = sum(isinstance(one, Question) and ids_of(one) != {label} for one, label in got) / len(asked)
    return ["ours", f"{right:.1%}", f"{wrong:.1%}", f"{median:.2f} ms", f"{slow:.2f} ms"]


def peers(names: list[str], ids: list[str], asked: list[tuple[str, str]]) -> Iterator[list[str]]:
    """Each of `peers/finders.py`, most often right first."""
    task = json.dumps({"names": names, "ids": ids, "questions": asked})
    command = [str(PEER_PYTHON), str(PEERS / "finders.py")]
    said = subprocess.run(command, input=task, capture_output=True, text=True, check=True).stdout
    found = sorted(map(json.loads, said.splitlines()), key=lambda one: -one["right"])
    for one in found:
        shares = f"{one['right']:.1%}", f"{1 - one['right']:.1%}"
        yield [one["way"], *shares, f"{one['median']:.2f} ms", f"{one['p99']:.2f} ms"]


def shown(largest: int) -> Iterator[str]:
    phrases, asked = load(), questions()
    yield f"The first turns of {len(asked)} labelled conversations, 21 indicators\n"
    yield one_question(phrases, asked)
    yield growth(phrases, asked, [*SIZES, *([largest] if largest else [])])
    yield others(phrases, SIZES[-1])
    if largest:
        yield others(phrases, largest, few=True)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--largest", type=int, default=100_000, help="0: no further than 10,000")
    for part in shown(parser.parse_args().largest):
        print(part, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
