"""A stated direction gets the verdict on what was stated: denied, of every year, of none; or no verdict at all."""

from __future__ import annotations

from typing import Any

import pytest

RIGHT, WRONG = "Dat klopt (", "Dat klopt niet ("


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("klopt het dat winkeldiefstal sinds 2018 gedaald is?", RIGHT + "lager geworden)"),
        ("klopt het dat winkeldiefstal niet gedaald is sinds 2018?", WRONG + "niet lager geworden)"),
        ("het aantal vermissingen is toch niet gestegen?", WRONG + "niet hoger geworden)"),
        ("klopt het dat winkeldiefstal sinds 2018 elk jaar is gestegen?", WRONG + "elk jaar hoger geworden)"),
        ("damocles steeg elk jaar toch?", WRONG + "elk jaar hoger geworden)"),
        ("zijn de vermissingen elk jaar toegenomen sinds 2018", WRONG + "elk jaar hoger geworden)"),
        ("klopt het dat HIC niet elk jaar is gedaald?", RIGHT + "niet elk jaar lager geworden)"),
        ("winkeldiefstal is nooit gestegen toch?", WRONG + "in geen enkel jaar hoger geworden)"),
        (
            "klopt het dat drank- en drugsoverlast sinds 2019 ieder jaar hoger werd?",
            WRONG + "elk jaar hoger geworden)",
        ),
    ],
)
def test_the_verdict_is_on_what_was_stated(ask: Any, question: str, begins: str) -> None:
    assert ask([question])["text"].startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "stijgt verward gedrag nog steeds?",
        "er zijn toch geen 400 vermissingen geweest in 2022",
        "klopt het niet dat de vermissingen daalden?",
        "is het onjuist dat vermissingen gestegen zijn?",
        "is het een fabeltje dat vermissingen gestegen zijn?",
        "het klopt toch niet dat er 488 vermissingen waren?",
        "zijn er meestal meer dan 400 vermissingen?",
        "zijn vermissingen in 2022 niet met 2 procent gestegen?",
        "vermissingen stegen in 2019, 2021 en 2022 toch?",
        "vermissingen daalden toch alleen in 2020?",
        "is het echt zo dat vermissingen drie jaar achter elkaar stegen?",
        "is jeugdoverlast echt twee jaar op rij gedaald?",
        "is hic echt eerst gedaald, toen gelijk gebleven en toen weer gedaald?",
        "zijn vermissingen maar één keer onder de 400 geweest?",
        "vermissingen stegen in 2019 en ook daarna toch?",
    ],
)
def test_where_it_is_not_clear_what_is_stated_there_is_no_verdict(ask: Any, question: str) -> None:
    assert "klopt" not in ask([question])["text"]


@pytest.mark.parametrize(
    "question", ["op een na hoogste jaar voor geweld op personen en zaken?", "wanneer was HIC op 1 na laagst"]
)
def test_a_second_place_is_read_off_all_the_years(ask: Any, question: str) -> None:
    assert len(ask([question])["figures"]) == 5


@pytest.mark.parametrize(
    "left_out", ["als je 2020 eruit laat", "2020 niet meetellen", "zonder 2020", "2020 overgeslagen"]
)
def test_a_year_that_is_left_out_is_not_the_year_asked(ask: Any, left_out: str) -> None:
    assert "163,5" in ask([f"gemiddelde jeugdoverlast, {left_out}"])["text"]


def test_then_points_at_the_year_that_was_found(ask: Any) -> None:
    said = ask(["damocles", "in welk jaar was dat het laagst?", "en haalden we toen het doel"])
    assert [it["year"] for it in said["figures"]] == [2020]


def test_a_choice_between_passages_takes_a_question_about_units(ask: Any) -> None:
    turns = [
        "Waarom staan er voor de gemeentelijke ondermijningssignalen streepjes in de eerste jaren?",
        "Waar lees ik over de gevolgen van de vluchtelingencrisis?",
        "Klopt het dat wij in 2021 meer vernielingen per 1.000 inwoners hadden dan landelijk?",
    ]
    assert {it["id"] for it in ask(turns)["figures"]} == {"vernielingen-en-beschadigingen"}


def test_a_verdict_that_turned_and_one_that_is_not_known_are_never_mixed(ask: Any) -> None:
    said = ask(["Welke streefwaarden haalden we in 2021 nog niet maar in 2022 doel gehaald of onbekend?"])
    assert (said["status"], said["figures"]) == ("no_answer", [])


@pytest.mark.parametrize(
    "question",
    [
        "vraag 12: vermissingen 2021",
        "vermissingen 2021 pagina 33",
        "voor motie 45, hoeveel vermissingen in 2021",
        "we zijn met 12 raadsleden en zoeken vermissingen 2021",
        "geef in 1 zin vermissingen 2021",
        "Meerjarenverloop lokale winkeldiefstal (BBV), vijf peiljaren",
        "vermissingen in 2021, waren dat er 486 of 488?",
        "winkeldiefstal 0,67 in 2021 en 0,99 in 2022 klopt dat?",
        "jeugdoverlast 22 lager dan 21?",
    ],
)
def test_a_number_that_is_not_stated_of_the_figure_gets_no_verdict(ask: Any, question: str) -> None:
    said = ask([question])
    assert said["status"] == "answered"
    assert "klopt" not in said["text"].lower()


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("het aantal vermissingen in 2021 was 486, hoeveel in 2020?", "Vermissing personen 2020: 415."),
        ("in 2018 hadden we 443 vermissingen, en in 2022?", WRONG + "443)"),
    ],
)
def test_a_number_is_held_against_its_own_year(ask: Any, question: str, begins: str) -> None:
    text = ask([question])["text"]
    assert text.startswith(begins)
    assert text.lower().count("dat klopt") == 1


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("klopt het dat HIC in 2018 hoger was dan in 2022?", RIGHT + "hoger)"),
        ("klopt het dat HIC in 2018 lager was dan in 2022?", WRONG + "lager)"),
        ("klopt het dat HIC in 2022 hoger was dan in 2018?", WRONG + "hoger geworden)"),
        ("hoeveel procent hoger was HIC in 2018 dan in 2022", "+130,6%"),
        ("hoeveel procent lager was HIC in 2022 dan in 2018", "-56,6%"),
        ("Met hoeveel procent lag het aantal HIC's van 2021 boven dat van 2022?", "+100,0%"),
    ],
)
def test_an_earlier_year_is_held_against_the_later_one_that_is_named(
    ask: Any, question: str, words: str
) -> None:
    assert words in ask([question])["text"]


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Zijn de vermissingen van 2021 op 2022 met 2 gestegen?", RIGHT + "2 hoger geworden)"),
        (
            "Klopt het dat de vermissingen van 2021 op 2022 met 73 zijn gestegen?",
            WRONG + "73 hoger geworden)",
        ),
        ("steeg vermissingen in 2021 met 71?", RIGHT + "71 hoger geworden)"),
        ("is HIC met 36 gedaald in 2022?", RIGHT + "36 lager geworden)"),
        ("klopt het dat er in 2022 2 vermissingen minder waren dan in 2021?", WRONG + "2 lager geworden)"),
        ("klopt het dat winkeldiefstal met 0,32 is toegenomen", RIGHT + "0,32 hoger geworden)"),
        ("waren er in 2022 meer dan 400 vermissingen?", RIGHT + "meer dan 400)"),
    ],
)
def test_the_size_of_a_change_is_held_against_the_change(ask: Any, question: str, begins: str) -> None:
    assert ask([question])["text"].startswith(begins)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("winkeldiefstal is gestegen, klopt dat?", "Of dat klopt, hangt af van het jaar waarmee je vergelijkt: 2018 of 2021."),
        ("klopt het dat HIC is gedaald", RIGHT + "lager geworden)"),
        ("klopt het dat winkeldiefstal sinds 2020 is gestegen", RIGHT + "hoger geworden)"),
        ("winkeldiefstal en vernielingen zijn gestegen, klopt dat?", "Winkeldiefstal, gemeente Renkum: Of dat klopt, hangt af"),
    ],
)  # fmt: skip
def test_no_verdict_where_it_hangs_on_the_year_of_comparison(ask: Any, question: str, begins: str) -> None:
    assert ask([question])["text"].startswith(begins)


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("vermissingen stegen van 2018 op 2019 en daarna ieder jaar opnieuw, toch?", 5),
        ("vermissingen stegen van 2018 op 2019 maar daalden daarna, toch?", 5),
        ("vermissingen stegen in 2020 en de jaren erna ook, toch?", 3),
        ("we haalden in 2018 het doel voor vermissingen en daarna nooit meer, toch?", 5),
        ("werd het doel voor jeugdoverlast in 2021 gehaald en daarna niet meer?", 2),
    ],
)
def test_what_goes_on_after_the_named_years_shows_them_too(ask: Any, question: str, years: int) -> None:
    assert len(ask([question])["figures"]) == years


def test_what_is_stated_of_each_year_after_it_is_judged_over_all(ask: Any) -> None:
    said = ask(["vermissingen stegen van 2018 op 2019 en daarna ieder jaar opnieuw, klopt dat?"])["text"]
    assert said.startswith(WRONG + "elk jaar hoger geworden)")


@pytest.mark.parametrize(
    "question",
    [
        "wat is de gemiddelde jaarlijkse daling van hic",
        "hoeveel steeg het aantal vermissingen gemiddeld per jaar",
        "average annual increase of missing persons",
    ],
)
def test_an_average_of_changes_is_no_average_of_figures(ask: Any, question: str) -> None:
    said = ask([question])
    assert len(said["figures"]) == 5 and "Gemiddelde" not in said["text"]


@pytest.mark.parametrize(
    "question",
    [
        "is 488 vermissingen veel?",
        "is 128 bij jeugdoverlast goed?",
        "is meer dan 175 jeugdoverlast goed of slecht?",
    ],
)
def test_a_judgement_that_is_asked_is_no_claim(ask: Any, question: str) -> None:
    assert "klopt" not in ask([question])["text"]


@pytest.mark.parametrize(
    "question",
    ["vermissingen gemiddelde zonder het hoogste jaar", "vermissingen in alle jaren behalve het hoogste"],
)
def test_a_year_left_out_by_its_height_gives_the_course(ask: Any, question: str) -> None:
    said = ask([question])
    assert len(said["figures"]) == 5 and "Gemiddelde" not in said["text"] and "Hoogste" not in said["text"]


@pytest.mark.parametrize(
    "question",
    ["HIC lag toch ieder jaar onder de 80?", "het klopt toch dat HIC elk jaar lager was dan 80?", "HIC is toch in elk van de vijf jaren minder dan 80 geweest?"],
)  # fmt: skip
def test_what_is_said_of_every_year_is_looked_up_in_every_year(ask: Any, question: str) -> None:
    """All of them, the one that is not so too."""
    said = ask([question])
    assert "klopt" not in said["text"] and "niet behaald in 2018" in said["text"]
    assert {it["year"] for it in said["figures"]} == {2018, 2019, 2020, 2021, 2022}


@pytest.mark.parametrize(
    "question", ["drankoverlast steeg in 2020 en in 2021 toch?", "drankoverlast steeg toch in 2020 en 2021?"]
)
def test_two_movements_are_not_proved_by_one(ask: Any, question: str) -> None:
    said = ask([question])
    assert "klopt" not in said["text"] and {it["year"] for it in said["figures"]} == {2019, 2020, 2021}


@pytest.mark.parametrize(
    "question",
    [
        "we wilden toch meer dan 40 meldingen discriminatie?",
        "er mochten toch niet meer dan 400 vermissingen zijn?",
    ],
)
def test_what_was_aimed_at_is_not_judged_by_what_came_of_it(ask: Any, question: str) -> None:
    said = ask([question])
    assert said["understood"]["operation"] == "target" and "klopt" not in said["text"]
