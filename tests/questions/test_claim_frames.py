"""A verdict is never false: hundreds of ways to state something of a row, with the truth computed from the hand-typed table.

Each frame says when it holds, as an expression of the figures `a` and `b` of two years and what stands beside them. No verdict
is always allowed. The frames "cf-" were written without sight of `intents/`.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from by_table import NAMED, TARGETS, attained, value
from verdicts import CELLS

FRAMES = Path(__file__).parent / "frames" / "claims.jsonl"
YEARS = range(2018, 2023)
PAIRS = [(one, two) for one in YEARS for two in YEARS if one < two]
COUNTED = ("vermissingen", "jeugdoverlast", "verwarde personen", "HIC")
"""Rows that share a unit, so that one can be more than another."""
TRIED = 6
_ALLOWED = {
    "abs": abs,
    "min": min,
    "max": max,
    "all": all,
    "any": any,
    "zip": zip,
    "round": round,
    "len": len,
}


def frames() -> list[dict[str, Any]]:
    return [json.loads(line) for line in FRAMES.read_text(encoding="utf-8").splitlines()]


def known(identity: str, other: str, one: int, two: int, number: int) -> dict[str, Any]:
    """What a frame's expression may speak of; a name is missing where the table has no figure for it."""
    near = {"before1": one - 1, "before2": two - 1, "after1": one + 1, "after2": two + 1}
    side, aim = TARGETS[identity]
    found = {
        "a": value(identity, one),
        "b": value(identity, two),
        "now": value(identity, 2022),
        "n": number,
        "p": number,
    }
    found |= {name: value(identity, year) for name, year in near.items() if year in YEARS}
    country = {"nl1": CELLS.get((identity, "nederland", one)), "nl2": CELLS.get((identity, "nederland", two))}
    found |= {name: figure for name, figure in country.items() if figure is not None}
    found |= {"z1": value(other, one), "z2": value(other, two)}
    told = {"met1": attained(identity, one), "met2": attained(identity, two), "aim": aim, "side": side}
    return found | told | {"row": [value(identity, year) for year in YEARS]} | _ALLOWED


def tried(frame: dict[str, Any]) -> list[tuple[list[str], bool]]:
    """The frame with rows and years in it, each with the truth; by a seed of its own, so that a failure comes back."""
    chance, made = random.Random(frame["id"]), []
    pool = COUNTED if "{Z}" in " ".join(frame["turns"]) else tuple(NAMED)
    while len(made) < TRIED:
        name, other = chance.sample(pool, 2) if len(pool) < len(NAMED) else (chance.choice(pool), COUNTED[0])
        one, two = chance.choice(PAIRS)
        level = int(value(NAMED[name], one))
        number = (
            max(1, level + chance.choice([-9, -2, 0, 1, 6]))
            if "abs" not in frame["holds"]
            else chance.choice([3, 11, 40])
        )
        number = chance.choice([5, 10, 20, 50]) if "{p}" in " ".join(frame["turns"]) else number
        said = known(NAMED[name], NAMED[other], one, two, number)
        turns = [turn.format(X=name, Z=other, y1=one, y2=two, n=number, p=number) for turn in frame["turns"]]
        try:
            made.append((turns, bool(eval(frame["holds"], {"__builtins__": {}}, said))))
        except NameError:
            made.append(([], True))  # a year or an area that this row has not
    return [one for one in made if one[0]]


@pytest.mark.parametrize("part", range(8))
def test_no_verdict_is_false(ask: Any, part: int) -> None:
    false = []
    for frame in frames()[part::8]:
        for turns, holds in tried(frame):
            text = ask(turns)["text"]
            said = (
                False if text.startswith("Dat klopt niet") else True if text.startswith("Dat klopt") else None
            )
            if said is not None and said is not holds:
                false.append((frame["id"], turns, text[:80]))
    assert not false


def test_most_claims_get_a_verdict(ask: Any) -> None:
    """So that the test above can fail."""
    given = [
        ask(turns)["text"].startswith("Dat klopt") for frame in frames()[::7] for turns, _ in tried(frame)[:2]
    ]
    assert sum(given) > len(given) / 3
