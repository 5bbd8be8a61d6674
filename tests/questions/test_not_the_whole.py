"""What is left out, taken back, in another sense or less than a row gets no figure of the whole; what is that row itself does."""

from __future__ import annotations

from typing import Any

import pytest


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
        "laat Nederland weg",
        "hou Nederland erbuiten",
        "Nederland niet erbij",
    ],
)
def test_the_country_that_is_left_out_is_not_asked(ask: Any, left_out: str) -> None:
    assert [(it["scope"], it["year"]) for it in ask([f"Vernielingen 2020, {left_out}"])["figures"]] == [
        ("gemeente", 2020)
    ]


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


@pytest.mark.parametrize(
    "question",
    [
        "is Sanne de Vries al terecht? zij stond in 2022 als vermist geregistreerd",
        "hij staat nog steeds als vermist te boek, in 2021",
    ],
)
def test_one_missing_person_is_not_the_number_of_them(ask: Any, question: str) -> None:
    said = ask([question])
    assert not said["figures"] and "Over personen" in said["text"]


@pytest.mark.parametrize(
    "question",
    [
        "hoeveel personen stonden in 2022 als vermist geregistreerd",
        "mijn collega, ze is er zo, vraagt hoeveel mensen er vermist waren in 2022",
    ],
)
def test_several_missing_persons_are_the_number_of_them(ask: Any, question: str) -> None:
    said = ask([question])
    assert [it["id"] for it in said["figures"]] == ["vermissing-personen"]


@pytest.mark.parametrize(
    ("question", "identity"),
    [
        (
            "how many cyber crime nott he digitised crime 2021",
            "meldingen-cybercrime",
        ),
        (
            "Van de twee cyberrijen (die met e die zonder gedigitaliseerd) wil ik de brede, 2020.",
            "meldingen-cybercrime-gedigitaliseerde-criminaliteit",
        ),
    ],
)
def test_a_slip_beside_the_denial_does_not_turn_it(ask: Any, question: str, identity: str) -> None:
    assert {it["id"] for it in ask([question])["figures"]} == {identity}


def test_a_real_word_that_is_not_beside_its_neighbour_stays(ask: Any) -> None:
    """ "overlaten" was read as "overlast", and another row was given beside the one that was asked."""
    assert not ask(["jongeren met overlaten delict voor rechter, 2019"])["figures"]
