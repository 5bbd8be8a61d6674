"""A verdict only where every word around a claim leaves it as it is; and what is left out, taken back or said of another."""

from __future__ import annotations

from typing import Any

import pytest

from intents.phrases import Phrases


@pytest.mark.parametrize(
    "question",
    [
        "alleen in 2020 zat jeugdoverlast onder de 175, dacht ik zo",
        "384 meldingen overlast verward gedrag in 2022, oftewel 384 verschillende verwarde mensen. Toch?",
        "Zes Damocles-waarschuwingen/sluitingen in 2022, dat is veel toch, voor zo'n kleine gemeente?",
        "Jeugdreclassering 2020, graag met twee cijfers achter de komma",
        "drie uitkomsten over 2019 nodig: high impact crimes / jeugdoverlast / Damocles",
        "Betreft zaak 2020-1184. Graag ontvang ik het percentage jongeren met jeugdreclassering over 2018.",
        "Wat telt er bij de overlast door verward gedrag vanaf 2022 juist niet meer mee? Ik hoef het aantal niet.",
        "de wethouder ontkent dat we in 2022 onder de 400 vermissingen zitten, klopt dat?",
        "we zitten in 2022 vermoedelijk onder de 400 vermissingen, toch?",
    ],
)
def test_no_verdict_where_a_word_may_turn_the_claim(ask: Any, question: str) -> None:
    assert "klopt" not in ask([question])["text"]


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Volgens de fractie zaten we in 2022 onder de 400 vermissingen. Klopt dat?", "Dat klopt niet (minder dan 400)."),
        ("De krant schreef gisteren dat er in 2021 486 vermissingen waren, is dat zo?", "Dat klopt (486)."),
        ("Ik las dat drank- en drugsoverlast in 2022 gestegen is, klopt dat wel?", "Dat klopt (hoger geworden)."),
    ],
)  # fmt: skip
def test_whoever_said_it_the_claim_is_judged(ask: Any, question: str, begins: str) -> None:
    assert ask([question])["text"].startswith(begins)


@pytest.mark.parametrize(
    "word",
    ["alleen", "slechts", "bijna", "nauwelijks", "vermoedelijk", "zelden", "ontkent", "verschillende", "veel", "weinig", "pas",
     "enkel", "minstens", "door", "zonder", "oftewel", "ongeveer", "meestal", "anders", "iets", "net"],
)  # fmt: skip
def test_words_that_turn_or_restrict_are_not_on_the_list(phrases: Phrases, word: str) -> None:
    assert word not in phrases.verdict_words


@pytest.mark.parametrize(
    "question",
    [
        "Hoeveel vermisten uit 2020 zijn uiteindelijk weer veilig thuis gekomen?",
        "hoeveel winkeldiefstallen waren woninginbraken in 2021",
        "panden die in 2021 echt dichtgetimmerd zijn via Damocles. waarschuwingen tel je niet mee!",
        "het kale aantal winkeldiefstallen dat er in 2020 bij ons gepleegd is",
        "hoeveel stuks winkeldiefstal in 2020",
        "Wat is de foutmarge op dat percentage jeugdbescherming van 2020?",
        "en hoeveel verward-meldingen deden de instellingen zélf in 2022? die er nu niet meer in zitten bedoel ik",
        "Kindly change the 2022 discrimination figure to 50 and send me the corrected table.",
        "halt 2021 bij ons | en nl | kun je die 2 omrekenen naar dezelfde eenheid",
        "wat is nb | welke gemeentelijke indicatoren hadden dat in 2021?",
    ],
)
def test_what_the_source_does_not_give_gets_no_figure(ask: Any, question: str) -> None:
    assert not ask(question.split(" | "))["figures"]


def test_a_miss_and_a_never_do_not_turn_each_other(ask: Any) -> None:
    said = ask(["Waar schieten we structureel tekort: welke doelen zijn in geen enkel jaar gehaald?"])
    assert said["text"].startswith("In geen van deze jaren behaalde doelen") and len(said["figures"]) == 5


@pytest.mark.parametrize(
    "left_out",
    [
        "laat Nederland er maar af",
        "Nederland mag eraf laten",
        "hou Nederland erbuiten",
        "Nederland niet erbij",
    ],
)
def test_the_country_that_is_left_out_is_not_asked(ask: Any, left_out: str) -> None:
    assert ask([f"Vernielingen 2020, {left_out}"])["understood"]["scopes"] in (["gemeente"], [])


@pytest.mark.parametrize(
    "question",
    ["alleen meldingen cybercrime in 2020 (dus niet met gedigitaliseerd)", "cybercrime 2020, gedigitaliseerde criminaliteit telt niet mee"],
)  # fmt: skip
def test_a_half_that_does_not_count_leaves_the_other_row(ask: Any, question: str) -> None:
    assert [it["id"] for it in ask([question])["figures"]] == ["meldingen-cybercrime"]


@pytest.mark.parametrize(
    "question",
    [
        "tips om veilig thuis te komen na de borrel vanavond?",
        "is het nou jeugdreclassering of jeugdreklassering, met een c of met een k",
        "in het jaarverslag van 2021 stond voor HIC een ander getal dan nu, welk getal was dat?",
        "Welk streefgetal voor vermissingen stond er destijds in het jaarverslag van 2019?",
        "high impact crimes landelijk 2022, ons eigen getal heb ik al",
        "Haltverwijzingen 2021, jongens en meisjes apart aub",
    ],
)
def test_another_sense_another_report_and_what_is_known_already(ask: Any, question: str) -> None:
    assert not ask([question])["figures"]


def test_what_was_spoken_of_before_is_not_asked_again(ask: Any) -> None:
    said = ask(
        ["Over jeugdoverlast hebben we het al gehad; nu Veilig Thuis nog, hoeveel politiemeldingen 2020"]
    )
    assert {it["id"] for it in said["figures"]} == {"veilig-thuis-meldingen-politie"}


def test_both_ends_are_read_off_the_course(ask: Any) -> None:
    assert len(ask(["Verward gedrag: hoogste én laagste stand met jaartal"])["figures"]) == 5


@pytest.mark.parametrize(
    "question",
    [
        "HIC 2022 zonder de woninginbraken",
        "hoeveel vermissingen per winkeldiefstal",
        "cybercrime 2022 procent van totaal cyber en gedigitaliseerd",
        "winkeldiefstal supermarkten 2021",
        "drank- en drugsoverlast 2021 zonder drugs",
    ],
)
def test_one_row_less_another_or_a_half_is_not_the_whole(ask: Any, question: str) -> None:
    assert not ask([question])["figures"]


@pytest.mark.parametrize(
    ("question", "identity"),
    [
        ("meldingen cybercrime zonder gedigitaliseerde criminaliteit 2021", "meldingen-cybercrime"),
        ("verward gedrag exclusief instellingen 2022", "meldingen-overlast-personen-verward-gedrag"),
        ("diefstal supermarkt 2021", "winkeldiefstal"),
    ],
)
def test_what_a_name_itself_leaves_out_is_that_row(ask: Any, question: str, identity: str) -> None:
    assert {it["id"] for it in ask([question])["figures"]} == {identity}
