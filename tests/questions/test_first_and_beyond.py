"""The oldest figure there is, places by number, and limits that were passed."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("turns", "identity", "year"),
    [
        (["eerste cijfer van discriminatie"], "meldingen-van-discriminatie", 2020),
        (["wat is het oudste jaar dat je hebt van winkeldiefstal?"], "winkeldiefstal", 2018),
        (["HIC in 2017?", "doe dan het vroegste jaar dat er wel is"], "high-impact-crimes", 2018),
    ],
)
def test_the_first_year_that_has_a_figure(ask: Any, turns: list[str], identity: str, year: int) -> None:
    assert [(it["id"], it["year"]) for it in ask(turns)["figures"]] == [(identity, year)]


def test_the_oldest_beside_the_latest(ask: Any) -> None:
    said = ask(["hoeveel hoger is het laatste cijfer van vermissingen dan het eerste cijfer?"])
    assert {it["year"] for it in said["figures"]} == {2018, 2022} and "120" in said["text"]


@pytest.mark.parametrize(
    ("question", "listed"),
    [
        ("welke bovengrenzen zijn overschreden?", {"drank-en-drugsoverlast", "vermissing-personen"}),
        (
            "bij welke indicatoren met een maximum zaten we erboven?",
            {"drank-en-drugsoverlast", "vermissing-personen"},
        ),
        (
            "welke minimumdoelen zijn overschreden?",
            {"ondermijning", "waarschuwing-sluiting-panden", "meldingen-overlast-personen-verward-gedrag"},
        ),
    ],
)
def test_limits_that_were_passed(ask: Any, question: str, listed: set[str]) -> None:
    assert {it["id"] for it in ask([question])["figures"]} == listed


def test_a_place_by_number_is_read_off_all_years(ask: Any) -> None:
    said = ask(["welk jaar staat op plek twee qua vermissingen?"])
    assert len(said["figures"]) == 5


def test_money_is_told_where_the_text_speaks_of_it(ask: Any) -> None:
    assert "geen apart budget" in ask(["hoeveel geld is er voor de aanpak huiselijk geweld?"])["text"]
    assert not ask(["hoeveel budget voor winkeldiefstal"])["figures"]


@pytest.mark.parametrize(
    "question", ["Noem de 3 grootste dalers in procenten 2022", "de drie grootste stijgers 2022"]
)
def test_a_number_of_rows_is_no_number_of_years(ask: Any, question: str) -> None:
    assert len({it["id"] for it in ask([question])["figures"]}) == 3


def test_several_years_of_an_extreme_are_read_off_all(ask: Any) -> None:
    assert len(ask(["Noem eens de drie jaren met de meeste jeugdoverlast"])["figures"]) == 5


@pytest.mark.parametrize("asked", ["en hoeveel was dat?", "is dat gehaald?"])
def test_what_is_asked_of_a_peak_is_of_its_year(ask: Any, asked: str) -> None:
    said = ask(["verloop jeugdoverlast", "welk jaar was het hoogst?", asked])
    assert [(it["id"], it["year"], it["value"]) for it in said["figures"]] == [("jeugdoverlast", 2021, 182)]


def test_an_average_stays_one_without_a_year(ask: Any) -> None:
    assert "75,5" in ask(["gemiddelde HIC", "zonder 2022"])["text"]


def test_a_year_outside_the_data_is_not_left_out_of_a_course(ask: Any) -> None:
    assert not ask(["Ging het in 2017 eigenlijk beter met de vermissingen?"])["figures"]
    assert "2022" in ask(["Van 83 (2018) naar 36 (2022), HIC: hoeveel procent eraf?"])["text"]


@pytest.mark.parametrize("asked", ["dat was toch een stijging?", "is dat gestegen?", "was dat een daling"])
def test_a_movement_of_the_year_spoken_of(ask: Any, asked: str) -> None:
    said = ask(["vermissingen 2020", asked])
    assert {it["year"] for it in said["figures"]} == {2019, 2020} and "Dat klopt (" not in said["text"]


@pytest.mark.parametrize(
    ("turns", "cells"),
    [
        (
            ["vermissingen 2019", "en 2020 erbij"],
            {("vermissing-personen", "gemeente", 2019), ("vermissing-personen", "gemeente", 2020)},
        ),
        (
            ["HIC en vermissingen 2022", "welke haalde het doel"],
            {("high-impact-crimes", "gemeente", 2022), ("vermissing-personen", "gemeente", 2022)},
        ),
        (
            ["in welk jaar haalden we HIC niet", "hoeveel was het toen"],
            {("high-impact-crimes", "gemeente", 2018)},
        ),
    ],
)
def test_a_follow_up_keeps_to_what_was_spoken_of(
    ask: Any, turns: list[str], cells: set[tuple[str, str, int]]
) -> None:
    assert {(it["id"], it["scope"], it["year"]) for it in ask(turns)["figures"]} == cells
