"""A formal opening says why and to whom: it neither blocks the question nor answers for it."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        (
            "In aansluiting op ons gesprek van hedenochtend ontving ik graag het aantal vermissingen over 2021.",
            {("vermissing-personen", 2021)},
        ),
        (
            "Geachte griffiemedewerker, ter voorbereiding op het fractieberaad verzoek ik u het aantal HIC's in 2020.",
            {("high-impact-crimes", 2020)},
        ),
        (
            "Gezien de stijging van winkeldiefstal in 2022 vraag ik u hoeveel vernielingen er waren in 2021",
            {("vernielingen-en-beschadigingen", 2021)},
        ),
        (
            "Omdat de brommers zo knetteren wil ik weten hoeveel jeugdoverlast er was in 2019",
            {("jeugdoverlast", 2019)},
        ),
    ],
)
def test_what_leads_up_to_a_request_is_not_asked(
    ask: Any, question: str, wanted: set[tuple[str, int]]
) -> None:
    assert {(it["id"], it["year"]) for it in ask([question])["figures"]} == wanted


@pytest.mark.parametrize(
    "question",
    [
        "Gelet op de knutselclub: hoeveel winkeldiefstal?",  # no request behind it
        "Voor de Bloemenbuurt ontving ik graag het aantal vernielingen",  # says where, not why
        "In aansluiting op ons gesprek ontving ik graag het aantal vernielingen aan bushokjes",
    ],
)
def test_an_unknown_word_elsewhere_still_blocks(ask: Any, question: str) -> None:
    assert not ask([question])["figures"]
