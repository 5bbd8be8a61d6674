"""Follow-ups on what was told one by one: how far apart, together, the other one, and years that no report has."""

from __future__ import annotations

from typing import Any

import pytest
from by_table import value

V, J, W = "vermissing-personen", "jeugdoverlast", "winkeldiefstal"


def cells(said: dict[str, Any]) -> set[tuple[str, str, int]]:
    return {(it["id"], it["scope"][:1], it["year"]) for it in said["figures"]}


@pytest.mark.parametrize(
    ("turns", "expected", "number"),
    [
        (["vermissingen en jeugdoverlast 2022", "hoeveel scheelt dat?"], {(V, "g", 2022), (J, "g", 2022)}, 360),
        (["vermissingen 2022", "en jeugdoverlast", "hoeveel scheelt dat"], {(V, "g", 2022), (J, "g", 2022)}, 360),
        (["winkeldiefstal landelijk 2021", "en bij ons?", "hoeveel scheelt dat?"], {(W, "g", 2021), (W, "n", 2021)}, 1.09),
        (["winkeldiefstal 2021", "en landelijk?", "hoeveel scheelt dat?"], {(W, "g", 2021), (W, "n", 2021)}, 1.09),
        (["jongeren met delict voor rechter 2019", "en nl", "gelijk dus?"],
         {("jongeren-met-delict-voor-rechter", area, 2019) for area in "gn"}, 0),
        (["damocles 2022", "2021?", "dus samen?"],
         {("waarschuwing-sluiting-panden", "g", year) for year in (2021, 2022)}, 12),
        (["Cijfer ondermijning 2022", "van de politie", "en de andere?"], {("signalen-ondermijning", "g", 2022)}, 2),
        (["vermissingen 2022", "en ervoor?"], {(V, "g", 2021)}, value(V, 2021)),
        (["% jeugdbescherming 2022", "meldingen discriminatie 2022?", "nog even over m'n eerste vraag, is dat doel gehaald"],
         {("jongeren-met-jeugdbescherming", "g", 2022)}, 1.2),
        (["drankoverlast over 2020, 2021 en 2022", "gemiddelde daarvan?", "en als je het laatste jaar eruit laat?"],
         {("drank-en-drugsoverlast", "g", 2020), ("drank-en-drugsoverlast", "g", 2021)}, 52.5),
        (["verward gedrag 2019", "Zelfde regel maar 2021, en hoeveel procent hoger is dat dan?"],
         {("meldingen-overlast-personen-verward-gedrag", "g", year) for year in (2019, 2021)}, 79.1),
    ],
)  # fmt: skip
def test_it_is_of_what_was_told(
    ask: Any, turns: list[str], expected: set[tuple[str, str, int]], number: float
) -> None:
    said = ask(turns)
    assert cells(said) == expected
    assert f"{number:g}".replace(".", ",") in said["text"]


@pytest.mark.parametrize(
    "turns",
    [
        ["vernielingen 2022", "2018", "en 2017 nog even"],
        ["geweldsmisdrijven 2022", "2024 weten we al iets?"],
        ["vermissingen 2019", "hoeveel is dat op elke duizend inwoners"],
        ["Hoeveel jongeren zijn dat nou eigenlijk, die 1,2 procent jeugdbescherming van 2022?"],
        ["Hoeveel panden zijn in 2021 op slot gedaan? Waarschuwingen tellen voor mij niet."],
        ["Hoeveel mensen zijn er nu, op dit moment, vermist in de gemeente?"],
        ["damocles 2022", "samen?"],
    ],
)
def test_another_thing_is_no_figure(ask: Any, turns: list[str]) -> None:
    assert not ask(turns)["figures"]


def test_one_of_two_things_stated_is_not_judged_alone(ask: Any) -> None:
    text = ask(["Verwijzingen Halt in 2021", "en landelijk lag dat toch lager? ik zie daar een 8 staan"])[
        "text"
    ]
    assert "klopt" not in text


@pytest.mark.parametrize(
    ("question", "year"),
    [("In welk jaar was de afstand tussen ons en het landelijke cijfer bij winkeldiefstal het grootst?", 2019),
     ("in welk jaar was de afstand tot het doel het grootst bij vermissingen", 2022)],
)  # fmt: skip
def test_the_widest_gap_is_looked_for_in_each_year(ask: Any, question: str, year: int) -> None:
    said = ask([question])
    assert {it["year"] for it in said["figures"]} == set(range(2018, 2023)) and "Hoogste" not in said["text"]
    assert str(year) in said["text"]
