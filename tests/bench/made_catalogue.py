"""Catalogues of any size: the shipped indicators and as many made ones, whose words no question uses."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from data.arrange import arrange
from data.importing import shipped
from data.model import GEMEENTE, Observation, Place, Report, Series, Snapshot
from intents.vocabulary.phrases import Phrases, Synonyms

QUESTIONS = Path(__file__).parents[1] / "questions"
_ONSETS = [
    "br",
    "dr",
    "fl",
    "gr",
    "kl",
    "kr",
    "pl",
    "pr",
    "sl",
    "sn",
    "sp",
    "st",
    "tr",
    "vl",
    "zw",
    "b",
    "d",
    "f",
    "g",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "w",
    "z",
]
_CORES = ["aa", "e", "ie", "oe", "uu", "ei", "ou", "a", "o", "u", "i"]
_ENDS = ["nk", "rst", "mp", "lg", "rk", "ft", "cht", "ms", "rf", "lp", "n", "r", "k", "t", "s"]


def words(chance: random.Random) -> Iterator[str]:
    """Pseudo-words of two or three syllables, none twice; they look Dutch and mean nothing."""
    seen: set[str] = set()
    while True:
        count = chance.choice((2, 3))
        word = "".join(chance.choice(_ONSETS) + chance.choice(_CORES) for _ in range(count)) + chance.choice(
            _ENDS
        )
        if len(word) > 6 and word not in seen:
            seen.add(word)
            yield word


def grown(size: int, phrases: Phrases, seed: int = 9) -> tuple[Snapshot, Phrases]:
    """The shipped report with made indicators up to `size` in all, two synonyms each."""
    chance = random.Random(seed)
    fresh, series, synonyms = words(chance), [], dict(phrases.synonyms)
    (report,) = shipped()
    for _ in range(size - 21):
        name = f"{next(fresh)} {next(fresh)}"
        identity = name.replace(" ", "-")
        seen = Observation(2022, "7", Decimal(7), None, Place(report.title, "Verzonnen", name, "2022"))
        series.append(Series(identity, name, GEMEENTE, "aantal", "Verzonnen", (seen,)))
        synonyms[identity] = Synonyms((next(fresh), f"{next(fresh)} {next(fresh)}"))
    wider: Report = replace(report, series=(*report.series, *series))
    return arrange([wider], str(size)), replace(phrases, synonyms=synonyms)


def sets() -> list[Path]:
    """The files of labelled conversations."""
    return [*sorted(QUESTIONS.glob("*.jsonl")), *sorted((QUESTIONS / "fresh").glob("*.jsonl"))]


def questions() -> list[str]:
    """Every first turn of the labelled sets."""
    lines = (line for path in sets() for line in path.read_text(encoding="utf-8").splitlines())
    return [json.loads(line)["turns"][0] for line in lines if line.strip()]


def labelled() -> list[tuple[str, str]]:
    """Single questions with the one indicator that their hand-written label names."""
    found = []
    for path in sets():
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            ids = {cell[0] for cell in item["expect"].get("cells", ())}
            if item["expect"]["status"] == "answered" and len(item["turns"]) == 1 and len(ids) == 1:
                found.append((item["turns"][0], ids.pop()))
    return found


def conversations() -> list[list[str]]:
    """Every labelled conversation, turn by turn."""
    lines = (line for path in sets() for line in path.read_text(encoding="utf-8").splitlines())
    return [json.loads(line)["turns"] for line in lines if line.strip()]
