"""A name that is said and of which no figure is asked; a thing bound to it; and what a follow-up is compared with."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    "said",
    [
        "Mijn koffiemok is al dagen vermist, iemand gezien?",
        "Ik was behoorlijk verward na dat overleg haha",
        "Halt! Nog niet opslaan, ik zat er nog in.",
        "peildatum van het percentage jeugdreclassering",
        "hoeveel flyers waren vermist in 2021?",
        "hoeveel vermissingen tijdens het portefeuillehoudersoverleg in 2021?",
        "vermissingen per nieuwsbrief in 2021",
        "5 keer discriminatie. Ging dat over huidskleur of over geloof?",
        "high impact crimes 2022 behalve de woninginbraken",
        "Wat was in de begroting 2019 het streefcijfer voor jeugdoverlast?",
        "Voordat Halt op 15 werd gezet, welk doel gold er toen?",
    ],
)
def test_what_is_told_or_bound_to_a_name_gets_no_figure(ask: Any, said: str) -> None:
    assert not ask([said])["figures"]


@pytest.mark.parametrize(
    ("said", "figure"),
    [
        ("winkeldiefstal 2021 graag, voor de vergadering van donderdag", 0.67),
        ("afgezien van HIC, hoeveel vermissingen waren er in 2022?", 488),
        ("vermissingen door de wethouder genoemd, 2021", 486),
    ],
)
def test_around_a_question_such_words_change_nothing(ask: Any, said: str, figure: float) -> None:
    assert [it["value"] for it in ask([said])["figures"]] == [figure]


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (["vermissingen 2021", "Klopt het dat 2019 hoger lag?"], "Dat klopt niet"),
        (["vermissingen in 2019 waren hoger dan nu, klopt toch?"], "Dat klopt niet"),
        (["vermissingen 2021", "en 2020?", "dus dat was lager, klopt dat?"], "Dat klopt ("),
        (["verward gedrag 2021 en 2022, minder dan 20 verschil?"], "Dat klopt ("),
        (["minder vermissingen in 2019 dan in 2021, klopt toch?"], "Dat klopt ("),
    ],
)
def test_the_year_that_is_spoken_of_is_set_against_the_other(ask: Any, turns: list[str], begins: str) -> None:
    assert ask(turns)["text"].startswith(begins)


@pytest.mark.parametrize(
    "turns",
    [
        ["jeugdoverlast 2018", "drank- en drugsoverlast was toch hoger, klopt dat?"],
        ["winkeldiefstal 2020", "en landelijk?", "dat is hoger, klopt dat?"],
        ["Zowel bij HIC als bij verwarde personen zien we van 2019 naar 2020 een daling, juist?"],
        ["In 2021 zaten we bij HIC meer dan 11 van de streefwaarde af, klopt dat?"],
    ],
)
def test_where_the_other_is_not_clear_there_is_no_verdict(ask: Any, turns: list[str]) -> None:
    assert not ask(turns)["text"].startswith("Dat klopt")


def test_a_list_of_what_a_word_may_mean(ask: Any) -> None:
    found = ask(["Welk van de drie overlastcijfers haalde in 2022 het doel?"])
    assert [it["id"] for it in found["figures"]] == ["meldingen-overlast-personen-verward-gedrag"]
    assert '"overlastcijfers"' in found["text"]


def test_rows_that_rose_and_then_fell(ask: Any) -> None:
    found = ask(["Noem de cijfers die in 2021 stegen en in 2022 weer daalden."])
    assert len({it["id"] for it in found["figures"]}) == 7
    assert "Gestegen in 2021 en lager dan in 2021" in found["text"]
