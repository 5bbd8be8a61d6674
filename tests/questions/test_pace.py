"""Which of two moved faster, or stood always lower than the country: movements, not the levels of one year."""

from __future__ import annotations

from typing import Any

import pytest

ALL = {2018, 2019, 2020, 2021, 2022}


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("stijgt winkeldiefstal harder dan woninginbraken?", ALL),
        ("wat daalde meer, woninginbraken of vermissingen?", ALL),
        ("wat daalde meer tussen 2018 en 2022, woninginbraken of vermissingen?", {2018, 2022}),
        ("is woninginbraak meer gedaald dan winkeldiefstal in 2022?", {2021, 2022}),
    ],
)
def test_two_movements_are_shown_for_two_indicators(ask: Any, question: str, years: set[int]) -> None:
    said = ask([question])
    assert len({it["id"] for it in said["figures"]}) == 2
    assert {it["year"] for it in said["figures"]} == years


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("daalt woninginbraak sneller dan landelijk?", ALL),
        ("daalde woninginbraak in 2022 sneller dan landelijk?", {2021, 2022}),
        ("is winkeldiefstal altijd lager dan landelijk?", ALL),
    ],
)
def test_beside_the_country_more_than_one_year_is_shown(ask: Any, question: str, years: set[int]) -> None:
    figures = ask([question])["figures"]
    assert {it["year"] for it in figures} == years
    assert {it["scope"] for it in figures} == {"gemeente", "nederland"}


@pytest.mark.parametrize(
    "question",
    ["hoeveel doelen zijn er meer gehaald dan in 2021?", "hoeveel doelen meer dan in 2021 zijn gehaald?"],
)
def test_numbers_of_targets_of_two_years_are_not_compared(ask: Any, question: str) -> None:
    assert ask([question])["figures"] == []


@pytest.mark.parametrize(
    "question",
    [
        "welke indicatoren zijn precies gelijk aan het doel?",
        "welke cijfers zijn elk jaar hoger dan de norm?",
        "waar zitten we het verst boven landelijk?",
    ],
)
def test_a_list_that_compares_otherwise_is_declined(ask: Any, question: str) -> None:
    """ "Gelijk aan 2021" and "hoger dan het jaar ervoor" were listed for these."""
    assert ask([question])["figures"] == []


def test_which_of_the_two_before_moved_faster(ask: Any) -> None:
    said = ask(["woninginbraak en winkeldiefstal", "welke daalde het hardst?"])
    assert {it["year"] for it in said["figures"]} == ALL and len(said["figures"]) == 10
