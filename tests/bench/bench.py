"""Speed and growth of understanding, side by side with other ways to find a name; start and weight of a process.

python -m tests.bench.bench
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date

from rapidfuzz import fuzz, process

from bot.cards import draw
from bot.conversation import Knowledge, respond
from bot.reply import Reply
from intents.phrases import Phrases, load
from intents.question import Ambiguous, Memory, Question
from intents.understand import understand
from tests.bench.made_catalogue import grown, labelled, questions

TODAY = date(2026, 11, 22)
SAMPLE = 150
"""Questions put to the slow ways."""


def timed(call: Callable[[str], object], asked: list[str]) -> tuple[float, float]:
    """(median, 99th percentile) in milliseconds, after one round to warm up."""
    for text in asked[:50]:
        call(text)
    took = []
    for text in asked:
        start = time.perf_counter()
        call(text)
        took.append((time.perf_counter() - start) * 1e3)
    return statistics.median(took), sorted(took)[int(len(took) * 0.99)]


def ids_of(got: object) -> frozenset[str]:
    """What an outcome is about, for comparing one size with another."""
    match got:
        case Question(indicators=found):
            return frozenset(found)
        case Ambiguous(options=options):
            return frozenset(identity for option in options for identity in option.indicators)
    return frozenset()


def one_question(phrases: Phrases, asked: list[str]) -> None:
    known = Knowledge.of(*grown(21, phrases))
    print(f"A question, 21 indicators, {len(asked)} questions")
    for name, call in (
        ("understanding", lambda text: understand(text, known.catalogue, Memory(), TODAY)),
        ("and answer and text", lambda text: respond(text, known, Memory(), TODAY)),
        ("and card", lambda text: _card(respond(text, known, Memory(), TODAY).reply)),
    ):
        median, slow = timed(call, asked)
        print(f"  {name:22} median {median:6.3f} ms   p99 {slow:6.3f} ms")


def _card(reply: Reply) -> object:
    return draw(reply.said, text=reply.text)


def growth(phrases: Phrases, asked: list[str], sizes: list[int]) -> None:
    print("\nA catalogue that grows")
    base: list[frozenset[str]] = []
    for size in sizes:
        snapshot, own = grown(size, phrases)
        start = time.perf_counter()
        known = Knowledge.of(snapshot, own)
        built = time.perf_counter() - start
        median, slow = timed(
            lambda text, known=known: understand(text, known.catalogue, Memory(), TODAY), asked
        )  # type: ignore[misc]
        got = [understand(text, known.catalogue, Memory(), TODAY) for text in asked]
        about = [ids_of(one) for one in got]
        base = base or about
        other = sum(
            isinstance(one, Question) and bool(now - was)
            for one, now, was in zip(got, about, base, strict=True)
        )
        same = sum(now == was for now, was in zip(about, base, strict=True)) / len(asked)
        print(
            f"  {size:7} indicators: index {built:6.2f} s   median {median:6.3f} ms   p99 {slow:6.3f} ms   "
            f"same as with {sizes[0]}: {same:6.1%}   another indicator's figure: {other}"
        )


def others(phrases: Phrases, size: int) -> None:
    """Other ways to find a name, on the questions whose hand-written label is one indicator; right is the label's."""
    snapshot, own = grown(size, phrases)
    known = Knowledge.of(snapshot, own)
    sure = labelled()
    sample = sure[:: max(1, len(sure) // SAMPLE)]
    names = {
        name: identity
        for identity, one in snapshot.indicators.items()
        for name in (one.name, *own.synonyms.get(identity, Nameless).names)
    }
    print(
        f"\nOther ways at {size} indicators ({len(names)} names), {len(sample)} questions labelled with one indicator"
    )
    ways: list[tuple[str, Callable[[str], str | None]]] = [
        ("ours", lambda text: next(iter(ids_of(understand(text, known.catalogue, Memory(), TODAY))), None)),
        ("rapidfuzz WRatio", _fuzzy(names, fuzz.WRatio)),
        ("rapidfuzz token_set", _fuzzy(names, fuzz.token_set_ratio)),
        ("SQLite FTS5 trigrams", _fts(names)),
    ]
    for name, find in ways:
        texts = [text for text, _ in sample]
        median, slow = timed(find, texts)
        right = sum(find(text) == identity for text, identity in sample) / len(sample)
        print(f"  {name:22} right {right:6.1%}   median {median:8.3f} ms   p99 {slow:8.3f} ms")


class Nameless:
    """An indicator without synonyms."""

    names: tuple[str, ...] = ()


def _fuzzy(names: dict[str, str], scorer: object) -> Callable[[str], str | None]:
    choices = list(names)
    return lambda text: names[process.extractOne(text, choices, scorer=scorer)[0]]  # type: ignore[arg-type]


def _fts(names: dict[str, str]) -> Callable[[str], str | None]:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize='trigram')")
    base.executemany("INSERT INTO names VALUES (?)", [(name.lower(),) for name in names])
    lower = {name.lower(): identity for name, identity in names.items()}

    def find(text: str) -> str | None:
        plain = "".join(char if char.isalnum() else " " for char in text.lower())
        grams = {plain[at : at + 3] for at in range(len(plain) - 2) if " " not in plain[at : at + 3]}
        query = " OR ".join(f'"{gram}"' for gram in sorted(grams)[:60]) or '"zzz"'
        row = base.execute(
            "SELECT name FROM names WHERE names MATCH ? ORDER BY rank LIMIT 1", (query,)
        ).fetchone()
        return lower[row[0]] if row else None

    return find


def start_and_weight() -> None:
    print("\nStart and weight")
    with tempfile.TemporaryDirectory() as folder:
        command = ["/usr/bin/env", f"DATA_DIR={folder}", sys.executable, "app.py", "ask", "hic 2022"]
        took = []
        for _ in range(6):
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            took.append(time.perf_counter() - start)
    print(
        f"  ask, first fill {took[0]:.2f} s; with a filled store median {statistics.median(took[1:]):.2f} s"
    )
    for name in (
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
    ):
        code = f"import time;t=time.perf_counter();import {name};s=time.perf_counter()-t;k=[l.split()[1] for l in open('/proc/self/status') if l.startswith('VmHWM')];print(s,int(k[0])/1024)"
        shown = [
            subprocess.run(
                [sys.executable, "-c", code], check=True, capture_output=True, text=True
            ).stdout.split()
            for _ in range(3)
        ]
        seconds, weight = (statistics.median(float(row[at]) for row in shown) for at in (0, 1))
        print(f"  {name:18} {seconds:6.3f} s   {weight:6.0f} MB (with the interpreter)")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default="21,1000,10000")
    sizes = [int(size) for size in parser.parse_args().sizes.split(",")]
    phrases, asked = load(), questions()
    one_question(phrases, asked)
    growth(phrases, asked, sizes)
    others(phrases, max(size for size in sizes if size <= 10_000))
    start_and_weight()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
