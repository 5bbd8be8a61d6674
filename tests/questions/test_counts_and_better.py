"""How many targets were met in each year, and which rows moved toward the side of their target; both by the hand-typed table."""

from __future__ import annotations

import re
from typing import Any

import pytest
from by_table import TARGETS, attained, found
from verdicts import CELLS

YEARS = range(2018, 2023)
BESIDE = ("winkeldiefstal", "diefstal-uit-woning", "geweldsmisdrijven", "vernielingen-en-beschadigingen")


def met(year: int, verdict: bool = True) -> int:
    return sum(attained(identity, year) is verdict for identity in TARGETS)


def toward(identity: str, year: int, base: int) -> int:
    """1 where the figure moved to the side of its target since the base year, -1 where away from it, else 0."""
    before, after = found(identity, base), found(identity, year)
    if before is None or after is None or before == after:
        return 0
    return 1 if (after < before) is (TARGETS[identity][0] == "<") else -1


def counts(said: dict[str, Any]) -> dict[int, int]:
    return {int(year): int(n) for year, n in re.findall(r"^(20\d\d): (\d+) van de \d+", said["text"], re.M)}


@pytest.mark.parametrize(
    ("question", "verdict", "years"),
    [
        ("in welk jaar zijn de meeste doelen gehaald?", True, YEARS),
        ("wanneer haalden we de minste doelen", True, YEARS),
        ("hoeveel doelen zijn er per jaar behaald?", True, YEARS),
        ("verloop van het aantal behaalde doelen", True, YEARS),
        ("in welk jaar werden de meeste doelen gemist?", False, YEARS),
        ("zijn er in 2022 meer doelen gehaald dan in 2021?", True, (2021, 2022)),
        ("hoeveel doelen gehaald in 2020 en hoeveel in 2022?", True, (2020, 2022)),
    ],
)
def test_targets_are_counted_in_each_year(ask: Any, question: str, verdict: bool, years: Any) -> None:
    said = ask([question])
    assert counts(said) == {year: met(year, verdict) for year in years}
    assert not said["figures"]


def test_the_most_and_the_fewest_are_named(ask: Any) -> None:
    most, fewest = max(map(met, YEARS)), min(map(met, YEARS))
    assert (
        f"De meeste: {most}, in 2021 en 2022" in ask(["in welk jaar zijn de meeste doelen gehaald?"])["text"]
    )
    assert (
        f"De minste: {fewest}, in 2018, 2019 en 2020" in ask(["wanneer haalden we de minste doelen?"])["text"]
    )


def test_which_targets_are_asked_beside_the_number(ask: Any) -> None:
    assert not counts(ask(["haalden we in 2022 meer doelen dan in 2021? welke?"]))


@pytest.mark.parametrize(
    ("question", "side", "base"),
    [
        ("welke indicatoren zijn verbeterd ten opzichte van 2021?", 1, 2021),
        ("welke zijn er verslechterd?", -1, 2021),
        ("wat ging er beter dan in 2020?", 1, 2020),
        ("which indicators improved in 2022?", 1, 2021),
    ],
)
def test_better_is_toward_the_side_of_the_target(ask: Any, question: str, side: int, base: int) -> None:
    said = ask([question])
    listed = {it["id"] for it in said["figures"]}
    assert listed == {identity for identity in TARGETS if toward(identity, 2022, base) == side}
    assert "meer de kant op van het doel" in said["text"]


def test_better_than_the_country(ask: Any) -> None:
    better = {it for it in BESIDE if CELLS[it, "gemeente", 2021] < CELLS[it, "nederland", 2021]}  # type: ignore[operator]
    said = ask(["op welke onderwerpen deden we het in 2021 beter dan Nederland?"])
    assert {it["id"] for it in said["figures"]} == better != set(BESIDE)


@pytest.mark.parametrize(
    "question", ["welke indicatoren zijn niet verbeterd?", "welke indicatoren scoren het beste?"]
)
def test_what_is_no_movement_is_declined(ask: Any, question: str) -> None:
    assert ask([question])["status"] == "no_answer"
