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
