"""What is done about an indicator is no figure; how it is doing, or what somebody does with the figure, is."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    "question",
    [
        "En wat deed de gemeente om discriminatie tegen te gaan?",
        "Wat doen we tegen winkeldiefstal?",
        "Welke maatregelen nemen we tegen inbraken?",
        "hoe pakken we jeugdoverlast aan",
        "Wat is er gedaan aan jeugdoverlast in 2022?",
        "wat kan ik zelf doen tegen inbraak",
        "hoe voorkom ik een inbraak",
        "waar kan ik discriminatie melden",
        "hoe helpt de gemeente mensen met verward gedrag",
        "hoe gaat de politie om met verwarde personen",
        "wat moet er gebeuren om onder de 400 vermissingen te komen",
        "welke maatregelen zijn genomen voor personen met verward gedrag",
        "what is the municipality doing about shoplifting?",
    ],
)
def test_no_figure_where_it_is_asked_what_is_done(ask: Any, question: str) -> None:
    said = ask([question])
    assert said["status"] == "no_answer" and not said["figures"]
    assert "staat niet bij de cijfers" in said["text"] and "welke activiteiten" in said["text"].lower()


def test_an_activity_of_the_programme_is_told(ask: Any) -> None:
    assert "verbeteren van signalen" in ask(["wat doen we tegen ondermijning"])["text"].lower()


@pytest.mark.parametrize(
    "question",
    [
        "hoe doen we het met jeugdoverlast",
        "wat deed de jeugdoverlast in 2022",
        "hoe gaat het met de jeugdoverlast",
        "jeugdoverlast 2022 tegenover 2021",
        "wat hebben we aan meldingen jeugdoverlast in 2022",
        "kan ik jeugdoverlast van 2022 krijgen",
        "welke cijfers hebben we om jeugdoverlast te duiden",
    ],
)
def test_how_it_is_doing_is_a_figure(ask: Any, question: str) -> None:
    given = {(it["id"], it["year"]) for it in ask([question])["figures"]}
    assert ("jeugdoverlast", 2022) in given


@pytest.mark.parametrize(
    "question",
    [
        "Noem de winkel waar in 2022 het meest gestolen werd",
        "in welke winkel werd het meest gestolen",
        "welke panden zijn gesloten in 2021?",
        "noem de panden die gesloten zijn",
        "welke persoon is het vaakst vermist",
        "waar werd het meest ingebroken",
        "Waar in de gemeente hangen de jongeren rond die overlast geven?",
        "Op welk tijdstip wordt er het meest ingebroken in woningen?",
        "Hoe vaak is in 2022 iemand voor de tweede keer vermist geraakt?",
        "hoe groot is de kans dat er bij mij wordt ingebroken",
        "hoeveel geslaagde inbraken",
        "Drank- en drugsoverlast 2021, maar dan alleen het drugsdeel",
        "Hoeveel beschadigingen apart, de vernielingen eraf, in 2020?",
        "Reken die 1,1 woninginbraak per 1.000 inwoners uit 2022 eens om naar het echte aantal",
        "Seksuele misdrijven 2019, of zit dat ergens anders onder geweld?",
    ],
)
def test_one_of_what_is_counted_or_fewer_get_no_figure(ask: Any, question: str) -> None:
    assert not ask([question])["figures"]


@pytest.mark.parametrize(
    ("question", "identity"),
    [
        ("welke HIC-cijfers heb je", "high-impact-crimes"),
        ("welk percentage jongeren had jeugdbescherming in 2020", "jongeren-met-jeugdbescherming"),
        ("waar lag de piek van vermissingen", "vermissing-personen"),
        ("waar vind ik winkeldiefstal", "winkeldiefstal"),
        ("waar zijn de woninginbraken hoger, bij ons of in Nederland?", "diefstal-uit-woning"),
        (
            "Vijf procent van de jongeren voor de rechter in 2020, lees ik dat goed?",
            "jongeren-met-delict-voor-rechter",
        ),
    ],
)
def test_the_same_words_where_the_figure_is_asked(ask: Any, question: str, identity: str) -> None:
    assert {it["id"] for it in ask([question])["figures"]} == {identity}
