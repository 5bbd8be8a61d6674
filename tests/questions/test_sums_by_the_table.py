"""Differences, shares, averages, extremes and distances in several wordings: the number is worked out here from the hand-typed table."""

from __future__ import annotations

import re
from typing import Any

import pytest
from by_table import NAMED, TARGETS, value
from expected_2022 import YEARS

PAIRS = ((2018, 2022), (2019, 2021), (2020, 2021), (2021, 2022))
_NUMBER = re.compile(r"(?<!\w)(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)")


def numbers(text: str) -> list[float]:
    """All numbers of an answer, before its source is named."""
    return [
        float(it.replace(".", "").replace(",", "."))
        for it in _NUMBER.findall(text.split("Bron:", maxsplit=1)[0])
    ]


def holds(said: dict[str, Any], number: float) -> bool:
    """Whether the number is told, to one decimal; that nothing changed is told in words."""
    return not number or any(abs(it - abs(number)) <= 0.06 for it in numbers(said["text"]))


def cells(said: dict[str, Any]) -> set[tuple[str, int]]:
    return {(it["id"], it["year"]) for it in said["figures"]}


TWO = {
    "hoeveel is {x} toegenomen van {y} naar {z}?": "difference",
    "wat is het verschil in {x} tussen {y} en {z}?": "difference",
    "hoeveel scheelt {x} {z} met {y}?": "difference",
    "met hoeveel procent is {x} veranderd van {y} naar {z}?": "percent",
    "procentuele verandering {x} {y}-{z}": "percent",
    "wat is het gemiddelde van {x} over {y} tot en met {z}?": "average",
    "gemiddelde {x} {y}-{z}": "average",
}


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize(("frame", "what"), TWO.items())
def test_two_years(ask: Any, frame: str, what: str, name: str) -> None:
    identity = NAMED[name]
    for older, newer in PAIRS:
        one, two = value(identity, older), value(identity, newer)
        between = [year for year in YEARS if older <= year <= newer]
        average = sum(value(identity, year) for year in between) / len(between)
        number = {"difference": two - one, "percent": 100 * (two - one) / one, "average": average}[what]
        said = ask([frame.format(x=name, y=older, z=newer)])
        years = between if what == "average" else [older, newer]
        assert cells(said) == {(identity, year) for year in years}
        assert holds(said, number), said["text"]


@pytest.mark.parametrize("name", NAMED)
def test_extremes_and_distances(ask: Any, name: str) -> None:
    identity = NAMED[name]
    for older, newer in ((2018, 2022), (2019, 2021), (2018, 2020)):
        row = {year: value(identity, year) for year in YEARS if older <= year <= newer}
        for word, edge in (("hoogst", max(row.values())), ("laagst", min(row.values()))):
            said = ask([f"in welk jaar tussen {older} en {newer} was {name} het {word}?"])
            assert cells(said) == {(identity, year) for year, it in row.items() if it == edge}
    for year in YEARS:
        said = ask([f"hoe ver zat {name} in {year} van het doel af?"])
        assert cells(said) == {(identity, year)}
        assert holds(said, value(identity, year) - TARGETS[identity][1])


BESIDE = ["{x} en {w} in 2020", "wat was hoger in 2020, {x} of {w}?", "zijn er in 2020 meer {x} dan {w}?"]
ALONE = [
    "niet {w} maar {x} in 2020",
    "{w}, nee ik bedoel {x} 2020",
    "{x} 2020 (dus niet {w})",
    "{w} 2020 niet, {x} wel",
]


@pytest.mark.parametrize("one", NAMED)
def test_two_names_beside_each_other_and_one_taken_back(ask: Any, one: str) -> None:
    for two in set(NAMED) - {one}:
        both = {(NAMED[one], 2020), (NAMED[two], 2020)}
        assert all(cells(ask([frame.format(x=one, w=two)])) == both for frame in BESIDE), two
        assert all(cells(ask([frame.format(x=one, w=two)])) == {(NAMED[one], 2020)} for frame in ALONE), two
