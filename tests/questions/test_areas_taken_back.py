"""An area that is denied, corrected or said to be known already is not the one that is answered."""

from __future__ import annotations

from typing import Any

import pytest

OURS, COUNTRY, BOTH = {"gemeente"}, {"nederland"}, {"gemeente", "nederland"}


@pytest.mark.parametrize(
    ("turns", "scopes"),
    [
        (["winkeldiefstal 2021, niet landelijk"], OURS),
        (["de stijging van winkeldiefstal van 2021 naar 2022 in procenten, renkum niet nl"], OURS),
        (["winkeldiefstal nederland 2021, oh nee, toch gewoon die van onszelf"], OURS),
        (["niet het landelijke cijfer, maar dat van ons: geweldsmisdrijven 2020"], OURS),
        (["geweldsmisdrijven 2020 landelijk hoef ik niet"], OURS),
        (["geweldsmisdrijven 2020 van ons en niet van het land"], OURS),
        (["geweldsmisdrijven 2020 in plaats van landelijk graag lokaal"], OURS),
        (["vernielingen 2021 zonder het landelijke cijfer erbij"], OURS),
        (["landelijk heb ik al, wat is ons cijfer voor vernielingen in 2021"], OURS),
        (["winkeldiefstal 2022, de nl-regel mag weg"], OURS),
        (["doe mij winkeldiefstal van het land. of nee, van onze gemeente"], OURS),
        (["winkeldiefstal landelijk, niet lokaal"], COUNTRY),
        (["winkeldiefstal van nederland, niet van renkum"], COUNTRY),
        (["vernielingen 2021, renkum heb ik al, nu nederland"], COUNTRY),
        (["is winkeldiefstal niet landelijk ook gestegen?"], COUNTRY),
        (["ligt winkeldiefstal bij ons niet hoger dan landelijk in 2021?"], BOTH),
        (["winkeldiefstal niet alleen landelijk maar ook bij ons in 2021"], BOTH),
    ],
)
def test_the_area_that_is_meant_is_answered(ask: Any, turns: list[str], scopes: set[str]) -> None:
    assert {figure["scope"] for figure in ask(turns)["figures"]} == scopes
