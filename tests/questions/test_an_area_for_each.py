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


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("lagen we in 2020 en 2021 onder Nederland bij vernielingen?", {2020, 2021}),
        ("winkeldiefstal 2019 t/m 2022 lager dan landelijk?", {2019, 2020, 2021, 2022}),
        ("Is het waar dat we met woninginbraken vanaf 2019 elk jaar onder het landelijke cijfer zaten?", {2019, 2020, 2021, 2022}),
        ("Meerjarig beeld winkeldiefstal, zowel R als NL s.v.p.", {2018, 2019, 2020, 2021, 2022}),
    ],
)  # fmt: skip
def test_beside_the_country_in_however_many_years(ask: Any, question: str, years: set[int]) -> None:
    shown = {(it["scope"], it["year"]) for it in ask([question])["figures"]}
    assert shown == {(scope, year) for scope in ("gemeente", "nederland") for year in years}


@pytest.mark.parametrize(
    "question",
    ["cybercrime met en zonder gedigitaliseerd 2021", "meldingen cybercrime 2021 inclusief en exclusief gedigitaliseerde criminaliteit"],
)  # fmt: skip
def test_with_and_without_are_two_rows(ask: Any, question: str) -> None:
    shown = {it["id"] for it in ask([question])["figures"]}
    assert shown == {"meldingen-cybercrime", "meldingen-cybercrime-gedigitaliseerde-criminaliteit"}


def test_a_share_of_the_target_is_computed(ask: Any) -> None:
    assert (
        "ofwel 12,5% ervan"
        in ask(["hoeveel procent van het doel voor discriminatie is gehaald in 2022?"])["text"]
    )
