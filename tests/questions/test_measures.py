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
