"""After another place was declined it is still meant; what is said after a target is of the target; a list turned round."""

from __future__ import annotations

from typing import Any

import pytest
from by_table import TARGETS, attained, value

J, V = "jeugdoverlast", "vernielingen-en-beschadigingen"


@pytest.mark.parametrize(
    "turns",
    [
        ["jeugdoverlast in Arnhem in 2021?", "en het jaar ervoor dan?"],
        ["Vernielingen in 2022?", "En in Wageningen?", "halen zij hun doel dan wel?"],
        ["Vernielingen in 2022?", "En in Wageningen?", "en in 2021?"],
        ["HIC in 2021", "vernielingen in 2021", "en in Ede?", "en in 2020?"],
        ["doel van cybercrime & gedigitaliseerde criminaliteit", "zet dat doel maar op 100, dan hebben we het gehaald"],
        ["Hoeveel procent van de jongeren had in 2019 jeugdbescherming?", "en welk stuk daarvan was een ondertoezichtstelling?"],
        ["drank- en drugsoverlast 2020", "en jeugdoverlast dat jaar?", "wat kwam er het meest voor?"],
        ["Om hoeveel verschillende verwarde personen ging het in 2022, iedereen een keer geteld?"],
        ["vermissingen in het derde jaar"],
        ["jeugdoverlast 2022", "en de andere in 2021"],
    ],
)  # fmt: skip
def test_no_figure_of_the_own_municipality_or_of_one_alone(ask: Any, turns: list[str]) -> None:
    assert not ask(turns)["figures"]


def test_the_own_municipality_is_named_again(ask: Any) -> None:
    said = ask(["jeugdoverlast in Arnhem in 2021?", "en bij ons?"])
    assert [(it["id"], it["year"], it["value"]) for it in said["figures"]] == [(J, 2021, value(J, 2021))]


@pytest.mark.parametrize("concedes", ["jammer, dan 2020", "doe dan 2020 maar"])
def test_who_concedes_means_the_own_municipality(ask: Any, concedes: str) -> None:
    said = ask(["vernielingen 2021", "en in Ede?", concedes])
    assert [(it["id"], it["year"]) for it in said["figures"]] == [(V, 2020)]


def test_a_new_subject_after_another_place_is_asked(ask: Any) -> None:
    said = ask(["jeugdoverlast in Arnhem in 2021?", "hoeveel vernielingen in 2020?", "en in 2021?"])
    assert [(it["id"], it["year"]) for it in said["figures"]] == [(V, 2021)]


def test_a_number_after_a_target_is_of_the_target(ask: Any) -> None:
    text = ask(["Wat is het doel voor High Impact Crimes?", "Stond dat in 2018 ook al op 80?"])["text"]
    assert "klopt" not in text and "Voor 2018 zelf noemt de bron geen doel" in text


def test_a_list_is_turned_round(ask: Any) -> None:
    said = ask(["Welke doelen zijn niet gehaald in 2022?", "Nee andersom, juist die wel gehaald zijn"])
    assert {it["id"] for it in said["figures"]} == {it for it in TARGETS if attained(it, 2022)}


def test_emphasis_turns_no_list_round(ask: Any) -> None:
    said = ask(["Welke doelen zijn niet gehaald in 2021?", "en welke juist niet?"])
    assert {it["id"] for it in said["figures"]} == {it for it in TARGETS if attained(it, 2021) is False}


def test_a_choice_asked_after_another_place_is_of_the_own_one(ask: Any) -> None:
    said = ask(["vernielingen in 2021", "en in Ede?", "hoeveel overlast?", "en in 2020?"])
    assert said["status"] == "choice"


def test_a_choice_with_a_year_beside_it_is_between_two_years(ask: Any) -> None:
    said = ask(["ondermijning in 2022", "ik bedoel de politiecijfers, die liggen toch 13 hoger dan in 2021?"])
    assert {it["year"] for it in said["figures"]} == {2021, 2022}


def test_the_second_year_of_the_series(ask: Any) -> None:
    said = ask(
        [
            "verloop van de geweldsmisdrijven",
            "in het tweede jaar van dat rijtje, wat was toen het getal voor heel Nederland?",
        ]
    )
    assert [(it["scope"], it["year"]) for it in said["figures"]] == [("nederland", 2019)]
