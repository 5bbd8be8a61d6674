"""Years that thumbs write together, years set against another thing than a year, and lists asked of all."""

from __future__ import annotations

from typing import Any

import pytest
from by_table import TARGETS, attained

V = "vermissing-personen"


def cells(said: dict[str, Any]) -> set[tuple[str, int]]:
    return {(it["id"], it["year"]) for it in said["figures"]}


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("vermissingen 2019,2020", (2019, 2020)),
        ("vermissingen 2019,2020 en 2021", (2019, 2020, 2021)),
        ("vermissingen 2018.2019", (2018, 2019)),
        ("vermissingen 21,22", (2021, 2022)),
        ("vermissingen 18,19,20", (2018, 2019, 2020)),
        ("vermissingen van 2020 af", (2020, 2021, 2022)),
    ],
)
def test_years_are_read_apart(ask: Any, question: str, years: tuple[int, ...]) -> None:
    said = ask([question])
    assert cells(said) == {(V, year) for year in years} and "klopt" not in said["text"]


def test_a_decimal_stays_one_number(ask: Any) -> None:
    assert ask(["winkeldiefstal was 0,99 in 2022, klopt dat?"])["text"].startswith("Dat klopt (0,99)")
    assert ask(["jeugdbescherming 19,20% in 2022?"])["text"].startswith("Dat klopt niet (19,2%)")


def test_another_indicator_that_is_set_against_is_no_year(ask: Any) -> None:
    said = ask(["JB tov JR 2018"])
    assert cells(said) == {("jongeren-met-jeugdbescherming", 2018), ("jongeren-met-jeugdreclassering", 2018)}


@pytest.mark.parametrize(
    "question",
    [
        "zijn alle doelen gehaald in 2022?",
        "alle doelen zijn gehaald, klopt dat?",
        "zijn de doelen allemaal gehaald?",
    ],
)
def test_all_met_is_answered_by_those_that_were_not(ask: Any, question: str) -> None:
    said = ask([question])
    assert {it["id"] for it in said["figures"]} == {it for it in TARGETS if attained(it, 2022) is False}


@pytest.mark.parametrize("question", ["noem alle gehaalde doelen", "alle doelen die we gehaald hebben graag"])
def test_all_that_were_met_are_those(ask: Any, question: str) -> None:
    said = ask([question])
    assert {it["id"] for it in said["figures"]} == {it for it in TARGETS if attained(it, 2022)}


@pytest.mark.parametrize(
    "question",
    [
        "Welke landelijke doelen heeft Nederland in 2022 zelf gehaald?",
        "Suppose we had hired two more wardens, how far would the confused-person reports have dropped?",
        "Hoelang blijft zo'n pand gemiddeld dicht na een sluiting volgens Damocles?",
        "hoe vaak heeft de politie zelf geweld gebruikt tegen personen in 2022",
        "drank- en drugsoverlast 2022: hoeveel was dan drank en hoeveel drugs?",
        "overlast 2021, hoeveel meldingen",
    ],
)
def test_no_figure_is_picked(ask: Any, question: str) -> None:
    assert not ask([question])["figures"]


def test_a_number_of_them_is_not_a_rate(ask: Any) -> None:
    text = ask(["klopt het dat er in 2022 in de gemeente 3,7 geweldsmisdrijven waren?"])["text"]
    assert "klopt" not in text.split("\n")[0]


def test_years_of_which_most_are_asked_are_all_shown(ask: Any) -> None:
    said = ask(["In de meeste van de vijf jaren werd bij Damocles het doel gehaald, toch?"])
    assert {it["year"] for it in said["figures"]} == set(range(2018, 2023))
