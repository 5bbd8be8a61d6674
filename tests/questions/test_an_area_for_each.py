"""Two indicators, each with its own area; and an indicator that has no row for the country beside one that has."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    "question",
    [
        "Vernielingen 2019: wij, en winkeldiefstal 2019: Nederland",
        "vernielingen nederland 2019 en winkeldiefstal renkum 2019",
        "vernielingen in de gemeente in 2019 en winkeldiefstal in het land in 2019",
    ],
)
def test_each_has_the_area_it_was_asked_with(ask: Any, question: str) -> None:
    given = {(it["id"], it["scope"]) for it in ask([question])["figures"]}
    rows = ("vernielingen-en-beschadigingen", "winkeldiefstal")
    assert given == {(row, area) for row in rows for area in ("gemeente", "nederland")}


def test_a_row_of_the_municipality_only_names_it(ask: Any) -> None:
    said = ask(["Hoeveel vermissingen en winkeldiefstallen waren er landelijk in 2021?"])
    assert "Vermissing personen, gemeente Renkum, 2021: 486." in said["text"]
    assert "Winkeldiefstal, Nederland, 2021: 1,76" in said["text"]
    assert "voor Vermissing personen heeft de bron geen cijfers van Nederland" in said["text"]
