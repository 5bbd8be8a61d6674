"""A stated direction gets the verdict on what was stated: denied, of every year, of none; or no verdict at all."""

from __future__ import annotations

from typing import Any

import pytest

RIGHT, WRONG = "Dat klopt (", "Dat klopt niet ("


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("klopt het dat winkeldiefstal sinds 2018 gedaald is?", RIGHT + "lager geworden)"),
        ("klopt het dat winkeldiefstal niet gedaald is sinds 2018?", WRONG + "niet lager geworden)"),
        ("het aantal vermissingen is toch niet gestegen?", WRONG + "niet hoger geworden)"),
        ("klopt het dat winkeldiefstal sinds 2018 elk jaar is gestegen?", WRONG + "elk jaar hoger geworden)"),
        ("damocles steeg elk jaar toch?", WRONG + "elk jaar hoger geworden)"),
        ("zijn de vermissingen elk jaar toegenomen sinds 2018", WRONG + "elk jaar hoger geworden)"),
        ("klopt het dat HIC niet elk jaar is gedaald?", RIGHT + "niet elk jaar lager geworden)"),
        ("winkeldiefstal is nooit gestegen toch?", WRONG + "in geen enkel jaar hoger geworden)"),
        (
            "klopt het dat drank- en drugsoverlast sinds 2019 ieder jaar hoger werd?",
            WRONG + "elk jaar hoger geworden)",
        ),
    ],
)
def test_the_verdict_is_on_what_was_stated(ask: Any, question: str, begins: str) -> None:
    assert ask([question])["text"].startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "stijgt verward gedrag nog steeds?",
        "er zijn toch geen 400 vermissingen geweest in 2022",
        "klopt het niet dat de vermissingen daalden?",
    ],
)
def test_where_it_is_not_clear_what_is_stated_there_is_no_verdict(ask: Any, question: str) -> None:
    assert "klopt" not in ask([question])["text"]


@pytest.mark.parametrize(
    "question", ["op een na hoogste jaar voor geweld op personen en zaken?", "wanneer was HIC op 1 na laagst"]
)
def test_a_second_place_is_read_off_all_the_years(ask: Any, question: str) -> None:
    assert len(ask([question])["figures"]) == 5


@pytest.mark.parametrize(
    "left_out", ["als je 2020 eruit laat", "2020 niet meetellen", "zonder 2020", "2020 overgeslagen"]
)
def test_a_year_that_is_left_out_is_not_the_year_asked(ask: Any, left_out: str) -> None:
    assert "163,5" in ask([f"gemiddelde jeugdoverlast, {left_out}"])["text"]


def test_then_points_at_the_year_that_was_found(ask: Any) -> None:
    said = ask(["damocles", "in welk jaar was dat het laagst?", "en haalden we toen het doel"])
    assert [it["year"] for it in said["figures"]] == [2020]


def test_a_choice_between_passages_takes_a_question_about_units(ask: Any) -> None:
    turns = [
        "Waarom staan er voor de gemeentelijke ondermijningssignalen streepjes in de eerste jaren?",
        "Waar lees ik over de gevolgen van de vluchtelingencrisis?",
        "Klopt het dat wij in 2021 meer vernielingen per 1.000 inwoners hadden dan landelijk?",
    ]
    assert {it["id"] for it in ask(turns)["figures"]} == {"vernielingen-en-beschadigingen"}


def test_a_verdict_that_turned_and_one_that_is_not_known_are_never_mixed(ask: Any) -> None:
    said = ask(["Welke streefwaarden haalden we in 2021 nog niet maar in 2022 doel gehaald of onbekend?"])
    assert (said["status"], said["figures"]) == ("no_answer", [])
