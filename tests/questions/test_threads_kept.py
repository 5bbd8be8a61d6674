"""What a turn takes over, and what a wrong reading once lost or turned round."""

from __future__ import annotations

from typing import Any

import pytest
from by_table import value


def cells(said: dict[str, Any]) -> list[tuple[str, str, int]]:
    return [(it["id"], it["scope"], it["year"]) for it in said["figures"]]


@pytest.mark.parametrize(
    ("turns", "wanted"),
    [
        (["halt 2022", "wat is nb", "ok dan 2021"], [("verwijzingen-halt", "gemeente", 2021)]),
        (["welke doelen werden in 2020 gemist?", "stond HIC daar ook bij?"], [("high-impact-crimes", "gemeente", 2020)]),
        (["welke doelen werden in 2020 gemist?", "en HIC?"], [("high-impact-crimes", "gemeente", 2020)]),
        (["geweld op personen en zaken in 2018", "excuus, ik moet de geweldsmisdrijven hebben"], [("geweldsmisdrijven", "gemeente", 2018)]),
        (["halt 2020", "en het jr ervoor"], [("verwijzingen-halt", "gemeente", 2019)]),
        (["in welk jaar was winkeldiefstal bij ons het laagst", "en landelijk?"], [("winkeldiefstal", "nederland", 2021)]),
        (["cybercrime smal 2019", "die inclusief gedigitaliseerd"], [("meldingen-cybercrime-gedigitaliseerde-criminaliteit", "gemeente", 2019)]),
        (
            ["winkeldiefstal 2020, gemeente naast Nederland", "nu diefstal uit woning nog op die manier"],
            [("diefstal-uit-woning", "gemeente", 2020), ("diefstal-uit-woning", "nederland", 2020)],
        ),
        (
            ["diefstal uit woning 2021, wij en NL", "procentueel hoeveel hoger zaten wij dan?"],
            [("diefstal-uit-woning", "gemeente", 2021), ("diefstal-uit-woning", "nederland", 2021)],
        ),
        (
            ["ondermijning politie 2019", "en hoe is het sindsdien gegaan"],
            [("ondermijning", "gemeente", year) for year in range(2019, 2023)],
        ),
        (
            ["geweld op personen en zaken van alle jaren, alleen coronajaar 2020 hoeft er niet bij"],
            [("geweld-op-personen-en-zaken", "gemeente", year) for year in (2018, 2019, 2021, 2022)],
        ),
        (["diefstal uit woning vergeleken met landelijk, jr 2021"], [("diefstal-uit-woning", "gemeente", 2021), ("diefstal-uit-woning", "nederland", 2021)]),
    ],
)  # fmt: skip
def test_a_thread_is_kept(ask: Any, turns: list[str], wanted: list[tuple[str, str, int]]) -> None:
    assert cells(ask(turns)) == wanted


@pytest.mark.parametrize(
    "turns",
    [
        ["heb jij de naam van de jongere die in 2020 voor de rechter kwam?"],
        ["namen van de vermisten in 2021"],
        ["hoe heette de jongere die voor de rechter moest in 2020"],
        ["ons onderzoek loopt vanaf 2014. Vernielingen in dat jaar?"],
        ["hoe staan we ervoor met ondermijning?", "die andere"],
        ["hoeveel meldingen in totaal, en welke van die haalden hun doel niet?"],
    ],
)
def test_no_figure_is_guessed(ask: Any, turns: list[str]) -> None:
    assert ask(turns)["figures"] == []


@pytest.mark.parametrize("question", ["de losse meldingen in 2021", "brede meldingen 2021", "ik moet alleen 'meldingen 2021' invullen"])  # fmt: skip
def test_a_word_of_degree_chooses_among_two_and_no_more(ask: Any, question: str) -> None:
    """ "alleen" tells cybercrime from the longer name, and not from other reports."""
    assert ask([question])["status"] == "choice"


@pytest.mark.parametrize(
    ("turns", "number"),
    [
        (["hoeveel keer zo veel meldingen cybercrime smal in 2021 als in 2019?"], "6,2"),
        (["de HIC van 2022 is hoeveel procent van het aantal in 2018?"], "43,4"),
        (["vermissingen 2021+2022 bij elkaar"], "974"),
        (["ondermijningssignalen bij de gemeente, 21 plus 22 = ?"], "13"),
        (
            ["gemiddeld aantal vermissingen, 2018 niet meerekenen want dat was een uitschieter naar beneden"],
            "453,8",
        ),
        (["met hoeveel procent is diefstal uit woning gekelderd sinds de piek van 2019?"], "-72,5"),
        (["grootste daling van jaar op jaar bij geweld op personen en zaken"], "-60"),
        (["drank- en drugsoverlast: plus 25 procent van 2018 naar 2022, lees ik goed?"], "+69,4"),
    ],
)
def test_a_number_is_worked_out(ask: Any, turns: list[str], number: str) -> None:
    assert number in ask(turns)["text"]


def test_years_below_a_number_that_was_not_reached(ask: Any) -> None:
    """ "niet eens de 150 haalde" gave the years that did."""
    said = ask(["noem de jaren dat cyber plus gedigitaliseerd samen niet eens de 150 haalde"])
    below = {
        year
        for year in range(2018, 2023)
        if value("meldingen-cybercrime-gedigitaliseerde-criminaliteit", year) < 150
    }
    assert {it["year"] for it in said["figures"]} == below


def test_what_is_shown_beside_is_no_rise(ask: Any) -> None:
    said = ask(["in hoeveel jaren haalde ondermijning (politiecijfers) het doel? Graag de jaren erbij."])
    assert {it["year"] for it in said["figures"]} == {2018, 2019, 2022}
