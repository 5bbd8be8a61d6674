"""Ages: a row's own are its name, others are a part that the source does not give; neither is a year or a claim."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("question", "identity", "year"),
    [
        ("aandeel 12-23-jarigen met jeugdreclassering 2021", "jongeren-met-jeugdreclassering", 2021),
        ("aandeel jongeren van 12 tot 23 met jeugdreclassering 2021", "jongeren-met-jeugdreclassering", 2021),
        ("Halt 12-17 jaar 2020", "verwijzingen-halt", 2020),
    ],
)
def test_the_ages_of_the_row_itself(ask: Any, question: str, identity: str, year: int) -> None:
    said = ask([question])
    assert [(it["id"], it["year"]) for it in said["figures"]] == [(identity, year)]
    assert "klopt" not in said["text"]


@pytest.mark.parametrize(
    "question",
    [
        "jeugdreclassering 18-23-jarigen 2021",
        "jeugdreclassering 18 tot 23 jaar 2021",
        "Halt 15-17 jaar 2020",
        "winkeldiefstal door 12-18-jarigen",
        "jeugdreclassering 16-jarigen",
        "hoeveel winkeldieven in 2019 waren onder de 18",
        "hoeveel vermisten waren boven de 65",
    ],
)
def test_other_ages_get_no_figure(ask: Any, question: str) -> None:
    assert not ask([question])["figures"]


def test_short_years_are_still_years(ask: Any) -> None:
    asked = ask(["verloop vermissingen 19 t/m 21 per jaar"])
    assert [it["year"] for it in asked["figures"]] == [2019, 2020, 2021]
