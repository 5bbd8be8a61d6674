"""Short follow-ups: the same once more, added up, in percent, a year back, and what it is good for."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    "doubt",
    ["weet je dat zeker?", "klopt dat?", "echt waar?", "herhaal dat eens", "wat zei je?", "kan je het nog eens geven", "opnieuw", "are you sure?"],
)  # fmt: skip
def test_a_doubt_gets_the_same_answer_and_says_of_what(ask: Any, doubt: str) -> None:
    said = ask(["hoeveel vermissingen in 2021?", doubt])
    assert [(it["id"], it["year"]) for it in said["figures"]] == [("vermissing-personen", 2021)]
    assert "overgenomen: Vermissing personen, 2021" in said["text"]


@pytest.mark.parametrize("doubt", ["weet je dat zeker?", "is dat goed?"])
def test_with_nothing_before_it_there_is_nothing_to_say_again(ask: Any, doubt: str) -> None:
    assert not ask([doubt])["figures"]
    assert not ask(["hoeveel fietsendiefstallen in 2021?", doubt])["figures"]


def test_whether_it_is_good_is_what_the_target_says(ask: Any) -> None:
    said = ask(["hoeveel vermissingen in 2021?", "is dat goed of slecht?"])
    assert said["text"].startswith("Niet behaald: doel minder dan 400")


@pytest.mark.parametrize(
    "turn", ["tel ze es bij elkaar op", "en opgeteld?", "totaal", "hoeveel is dat samen?", "en bij elkaar?"]
)
def test_years_that_were_shown_are_added_up(ask: Any, turn: str) -> None:
    said = ask(["damocles 2018 tm 2022", turn])
    assert said["text"].startswith("Opgeteld") and "20 (berekend)" in said["text"]


def test_one_figure_is_not_added_up(ask: Any) -> None:
    assert not ask(["damocles 2022", "opgeteld?"])["figures"]


def test_rates_are_not_added_up_in_a_follow_up_either(ask: Any) -> None:
    assert "niet optellen" in ask(["winkeldiefstal 2018 tm 2022", "en opgeteld?"])["text"]


def test_in_percent_after_a_figure_is_its_change(ask: Any) -> None:
    assert "+17,1%" in ask(["vermissingen 2021", "met hoeveel procent?"])["text"]


@pytest.mark.parametrize(("turn", "year"), [("en een jaar terug?", 2020), ("jaartje terug?", 2020)])
def test_a_year_back_from_the_one_that_was_asked(ask: Any, turn: str, year: int) -> None:
    assert [it["year"] for it in ask(["damocles 2021", turn])["figures"]] == [year]


def test_what_it_comes_from_is_a_cause_and_no_source(ask: Any) -> None:
    assert ask(["vermissingen 2021", "waar komt dat door?"])["understood"]["operation"] == "cause"


@pytest.mark.parametrize("turn", ["wat wordt er precies gemeten?", "wat telt er mee?", "leg eens uit"])
def test_what_is_counted_is_what_the_source_notes(ask: Any, turn: str) -> None:
    assert ask(["verward gedrag 2021", turn])["understood"]["operation"] == "footnote"


@pytest.mark.parametrize(
    ("turns", "operation", "years"),
    [
        (["waren er in 22 minder woninginbraken dan in 21", "percentage?"], "percent", {2021, 2022}),
        (["HIC verschil 2018-2022", "in procenten", "en als je vanaf 2019 rekent?"], "percent", {2019, 2022}),
        (
            ["hoeveel procent zakte geweld op personen en zaken van 2021 naar 2022", "tov 2019?"],
            "percent",
            {2019, 2022},
        ),
        (["jeugdbescherming 2018 vs 2021", "en de jaren daartussen"], "trend", {2018, 2019, 2020, 2021}),
        (["geweldsmisdrijven 2022 renkum en nl", "scheelt dat veel?"], "compare_country", {2022}),
        (["Vernielingen 2021 bij ons?", "nl ook", "wie zit er hoger"], "compare_country", {2021}),
    ],
)
def test_a_few_words_go_on_from_what_was_shown(
    ask: Any, turns: list[str], operation: str, years: set[int]
) -> None:
    said = ask(turns)
    assert said["understood"]["operation"] == operation and {it["year"] for it in said["figures"]} == years


def test_how_many_are_there_after_a_list(ask: Any) -> None:
    assert "8 van de 21" in ask(["welke doelen zijn in 2020 gehaald?", "hoeveel zijn dat er"])["text"]


@pytest.mark.parametrize(
    "turns",
    [
        ["welke daarvan stegen"],
        ["hoeveel vermissingen in 2022?", "hoeveel verschillende mensen zijn dat eigenlijk"],
    ],
)
def test_of_which_ones_nobody_said_or_nobody_counted(ask: Any, turns: list[str]) -> None:
    assert not ask(turns)["figures"]


def test_a_list_of_a_list_since_another_year(ask: Any) -> None:
    said = ask(["lijstje gemiste doelen 2022", "welke daarvan stegen tov 2021"])
    assert {it["id"] for it in said["figures"]} == {"drank-en-drugsoverlast", "vermissing-personen"}


@pytest.mark.parametrize(
    ("turns", "ids"),
    [
        (["overlast 2019?", "op de hangjeugd na alles"], set()),
        (["diefstal in 2020", "geen van beide, zakkenrollerij zoek ik"], set()),
        (["diefstal in 2020", "beide"], {"winkeldiefstal", "diefstal-uit-woning"}),
        (["wat is het doel voor jeugdreclassering", "en bij overlast?"], set()),
        (["signalen ondermijning gemeente 2021", "en de politiecijfers?"], {"ondermijning"}),
    ],
)
def test_a_choice_takes_what_was_pointed_at_and_no_more(ask: Any, turns: list[str], ids: set[str]) -> None:
    assert {it["id"] for it in ask(turns)["figures"]} == ids


@pytest.mark.parametrize(
    "turns", [["vernileingen 2020", "*vernielingen"], ["jegudvoerlast 2020", "*jeugdoverlast"]]
)
def test_a_star_corrects_a_slip_and_keeps_the_year(ask: Any, turns: list[str]) -> None:
    assert [it["year"] for it in ask(turns)["figures"]] == [2020]


def test_a_yes_to_a_choice_of_several_puts_it_again(ask: Any) -> None:
    said = ask(["ondermijning 2021 hoeveel", "ja"])
    assert said["status"] == "choice" and len(said["choices"]) == 2
    assert ask(["ondermijning 2021 hoeveel", "ja", "de tweede"])["figures"][0]["year"] == 2021
