"""A second turn that points into the list before: one row by its place, the few rows, the gap the list was about."""

from __future__ import annotations

from typing import Any

import pytest
from verdicts import CELLS

POINTED = [
    (["Wat haalden we niet in 2022?", "Die eerste, hoe zat het daarmee in 2019?"], "drank-en-drugsoverlast", 2019),
    (["welke doelen zijn gehaald in 2022", "en de laatste in 2020?"], "meldingen-overlast-personen-verward-gedrag", 2020),
    (["Welk cijfer is nog voorlopig?", "hoeveel was dat in 2020"], "meldingen-van-discriminatie", 2020),
    (["Voor welke onderwerpen is er geen cijfer over 2022?", "nummer twee in 2020?"], "jongeren-met-delict-voor-rechter", 2020),
]  # fmt: skip
NOT_A_ROW = [
    ["welke doelen zijn gehaald in 2022", "en het eerste jaar?"],
    ["welke doelen zijn gehaald in 2022", "en de eerste tabel?"],
]


@pytest.mark.parametrize(("turns", "row", "year"), POINTED)
def test_a_row_by_its_place(ask: Any, turns: list[str], row: str, year: int) -> None:
    figures = ask(turns)["figures"]
    assert [(it["id"], it["year"], it["value"]) for it in figures] == [
        (row, year, CELLS[row, "gemeente", year])
    ]


@pytest.mark.parametrize("turns", NOT_A_ROW)
def test_a_year_or_a_table_is_no_row(ask: Any, turns: list[str]) -> None:
    assert len({it["id"] for it in ask(turns)["figures"]}) > 1


def test_the_gap_is_the_one_the_list_was_about(ask: Any) -> None:
    rose = ask(
        ["Welke cijfers stegen er in 2022 ten opzichte van 2021?", "Hoeveel scheelde het bij winkeldiefstal?"]
    )
    assert {it["year"] for it in rose["figures"]} == {2021, 2022}
    assert "0,32" in rose["text"]
    below = ask(["Waarin doen we het beter dan Nederland?", "met hoeveel verschil bij de woninginbraken"])
    assert {it["scope"] for it in below["figures"]} == {"gemeente", "nederland"}
    assert "0,3" in below["text"]


def test_which_they_are_is_the_list_that_was_counted(ask: Any) -> None:
    counted = ["hoeveel doelen zijn er niet gehaald in 2021?"]
    listed = {it["id"] for it in ask(["welke doelen zijn niet gehaald in 2021?"])["figures"]}
    for asked in ("welke zijn dat?", "en welke doelen waren dat dan precies"):
        said = ask([*counted, asked])
        assert listed and {it["id"] for it in said["figures"]} == listed
        assert {it["year"] for it in said["figures"]} == {2021}
