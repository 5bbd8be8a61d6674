"""A list leaves out the rows that were named, says so, and takes no other sentence for one that leaves out."""

from __future__ import annotations

from typing import Any

import pytest

MISSED = 10
"""Targets of 2022 that were not met, by the hand-typed table."""


@pytest.mark.parametrize(
    "question",
    [
        "welke doelen zijn niet gehaald behalve vermissingen?",
        "welke doelen zijn niet gehaald, laat vermissingen weg",
        "Welke doelen zijn niet gehaald? De vermissingen hoef je niet te noemen.",
        "welke doelen zijn niet gehaald? vermissingen ken ik al",
        "niet gehaalde doelen zonder de vermissingen",
        "welke doelen zijn niet gehaald, op vermissingen na",
        "which targets were missed apart from missing persons?",
        "naast vermissingen, welke doelen zijn nog meer niet gehaald?",
        "laat vermissingen weg en geef de rest van de niet gehaalde doelen",
        "Niet gehaalde doelen 2022, maar sla vermissingen over want die heb ik al",
    ],
)
def test_a_named_row_is_left_out_and_said(ask: Any, question: str) -> None:
    said = ask([question])
    listed = {it["id"] for it in said["figures"]}
    assert "vermissing-personen" not in listed and len(listed) == MISSED - 1
    assert "zonder Vermissing personen" in said["text"] and "9 van de 20" in said["text"]


def test_two_rows_and_a_list_said_before(ask: Any) -> None:
    said = ask(["welke doelen zijn gehaald?", "en zonder HIC en winkeldiefstal?"])
    assert len(said["figures"]) == 7 and "zonder High Impact Crimes en Winkeldiefstal" in said["text"]
    again = ask(["welke doelen zijn gehaald?", "en zonder HIC?", "en zonder winkeldiefstal?"])
    assert {it["id"] for it in again["figures"]} == {it["id"] for it in said["figures"]}


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("geef de cijfers van HIC, winkeldiefstal hoeft niet", {"high-impact-crimes"}),
        ("hoeveel vermissingen, cijfers van HIC heb ik al", {"vermissing-personen"}),
        ("welke cijfers heb je over vermissingen?", {"vermissing-personen"}),
        ("alle cijfers van winkeldiefstal behalve 2020", {"winkeldiefstal"}),
    ],
)
def test_a_name_that_is_asked_is_no_row_left_out(ask: Any, question: str, wanted: set[str]) -> None:
    assert {it["id"] for it in ask([question])["figures"]} == wanted


@pytest.mark.parametrize(
    "question",
    [
        "welke doelen zijn niet gehaald behalve fietsendiefstal",
        "welke indicatoren stegen, cybercrime daargelaten?",
    ],
)
def test_what_cannot_be_left_out_makes_no_list(ask: Any, question: str) -> None:
    assert not ask([question])["figures"]
