"""Claims of which a part says another thing than the figure: a gap, a side with "ruim", two numbers, each year beside the country."""

from __future__ import annotations

from typing import Any

import pytest
from by_table import value

G, D = "geweld-op-personen-en-zaken", "diefstal-uit-woning"


def said_of(ask: Any, *turns: str) -> tuple[str, set[tuple[str, str, int]]]:
    said = ask(list(turns))
    return said["text"], {(it["id"], it["scope"][:1], it["year"]) for it in said["figures"]}


def test_far_below_a_limit_is_below_it(ask: Any) -> None:
    assert value(G, 2022) < 440
    text, _ = said_of(
        ask, "Hoeveel geweld op personen en zaken in 2022?", "dan zijn we toch ruim onder de 440 gebleven?"
    )
    assert text.startswith("Dat klopt (minder dan 440)")


def test_two_numbers_prove_no_target(ask: Any) -> None:
    text, _ = said_of(ask, "Veilig Thuis 2022", "en het doel?", "69 tegen 69, dus gehaald")
    assert text.startswith("Niet behaald")


@pytest.mark.parametrize(
    "question",
    [
        "Het gat tussen Renkum en het land bij geweldsmisdrijven was in 2022 0,9 per duizend inwoners; klopt dat?",
        "Klopt het dat Renkum van 2019 tot en met 2022 elk jaar meer woninginbraken per 1.000 inwoners had dan Nederland?",
    ],
)
def test_beside_the_country_both_are_shown_without_a_verdict(ask: Any, question: str) -> None:
    text, cells = said_of(ask, question)
    assert "klopt" not in text and {scope for _, scope, _ in cells} == {"g", "n"}


def test_half_of_the_country_is_beside_it(ask: Any) -> None:
    _, cells = said_of(
        ask, "lag de winkeldiefstal in Renkum in 2019 op ongeveer de helft van het landelijke cijfer?"
    )
    assert cells == {("winkeldiefstal", scope, 2019) for scope in "gn"}


@pytest.mark.parametrize(
    ("question", "identity", "years"),
    [
        ("geweld op personen en zaken is bijna 40 lager dan in 2021, ja?", G, (2021, 2022)),
        ("is jeugdbescherming terug op het peil van 2018?", "jongeren-met-jeugdbescherming", (2018, 2022)),
    ],
)
def test_beside_an_earlier_year_is_both_years(
    ask: Any, question: str, identity: str, years: tuple[int, ...]
) -> None:
    _, cells = said_of(ask, question)
    assert cells == {(identity, "g", year) for year in years}


@pytest.mark.parametrize(
    "turns",
    [
        ["Haal de drugs er eens uit: hoeveel overlast kwam in 2020 puur van drank?"],
        ["hoeveel overlast kwam alleen van drank in 2020?"],
        ["Enkel de gedigitaliseerde criminaliteit over 2022, cybercrime zelf hoef ik niet"],
        ["Niet het percentage maar het exacte aantal kinderen met jeugdbescherming in 2021"],
        [
            "winkeldiefstal in 2022",
            "waarom staat er per 1.000?",
            "maar hoeveel gevallen zijn het dan in aantal",
        ],
        ["drank- en drugsoverlast 2020?", "en 2019?", "ervoor?", "en het jaar dáárvoor?"],
        ["Zijn er in 2022 doelen gemist?", "En de begroting, is die wel gehaald?"],
    ],
)
def test_a_part_or_another_thing_is_no_figure(ask: Any, turns: list[str]) -> None:
    assert not ask(turns)["figures"]


@pytest.mark.parametrize(
    ("turns", "rows"),
    [
        (["Welke doelen zijn in 2022 niet gehaald?", "oei", "alleen die over de jeugd"],
         {"jongeren-met-jeugdbescherming", "jongeren-met-jeugdreclassering", "jeugdoverlast"}),
        (["Welke doelstellingen zijn niet gerealiseerd?", "En van welke weten we het nog niet?"],
         {"verwijzingen-halt", "jongeren-met-delict-voor-rechter"}),
        (["Doe mij vermissingen, winkeldiefstal en Veilig Thuis over 2022", "die laatste, hoe was die in 2019?"],
         {"veilig-thuis-meldingen-politie"}),
        (["diefstal 2022?", "die uit winkels", "top, dank je wel", "en die andere"], {D}),
        (["vermissing 2022", "winkeldiefstal 2022", "sorry, dat eerste cijfer wat was dat ook alweer"], {"vermissing-personen"}),
    ],
)  # fmt: skip
def test_it_picks_from_what_was_told(ask: Any, turns: list[str], rows: set[str]) -> None:
    assert {it["id"] for it in ask(turns)["figures"]} == rows
