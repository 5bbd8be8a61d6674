"""What is asked and taken back, and follow-ups that turn the question before: never the thing that was not meant."""

from __future__ import annotations

from typing import Any

import pytest

VERMISSING, HIC, CYBER = "vermissing-personen", "high-impact-crimes", "meldingen-cybercrime"
BOTH_CYBER = "meldingen-cybercrime-gedigitaliseerde-criminaliteit"
Cells = set[tuple[str, int]]


@pytest.mark.parametrize(
    ("question", "cells"),
    [
        ("niet de hoogste maar de laagste stand van vermissingen", {(VERMISSING, 2018)}),
        ("hoogste vermissingen, nee de laagste bedoel ik", {(VERMISSING, 2018)}),
        ("welk jaar was het hoogst voor HIC, of nee, het laagst", {(HIC, 2022)}),
        ("geen verloop, alleen vermissingen 2022", {(VERMISSING, 2022)}),
        ("niet het verloop van HIC, alleen het laatste jaar", {(HIC, 2022)}),
        ("niet inbreken thuis he maar winkeldieven, 2020", {("winkeldiefstal", 2020)}),
        ("vermissingen 2021, niet het doel maar het cijfer", {(VERMISSING, 2021)}),
    ],
)
def test_what_is_taken_back_is_not_answered(ask: Any, question: str, cells: Cells) -> None:
    assert {(it["id"], it["year"]) for it in ask([question])["figures"]} == cells


@pytest.mark.parametrize(
    ("turns", "cells"),
    [
        (["cybercrime én gedigitaliseerd in 2019", "en zonder dat gedigitaliseerde?"], {(CYBER, 2019)}),
        (["cyber 2020", "alles samen, dus mét gedigitaliseerde criminaliteit"], {(BOTH_CYBER, 2020)}),
        (["Hoeveel vermissingen had Ede in 2022?", "en Renkum?"], {(VERMISSING, 2022)}),
        (["Vernielingen 2022 landelijk", "dank, en hier?"], {("vernielingen-en-beschadigingen", 2022)}),
        (["jeugdoverlast 2021", "verward gedrag?"], {("meldingen-overlast-personen-verward-gedrag", 2021)}),
    ],
)
def test_a_follow_up_turns_the_question_before(ask: Any, turns: list[str], cells: Cells) -> None:
    assert {(it["id"], it["year"]) for it in ask(turns)["figures"]} == cells


def test_the_same_elsewhere_compares_nothing(ask: Any) -> None:
    said = ask(["Laat het verloop van de geweldsmisdrijven zien", "Nu hetzelfde maar dan voor Nederland"])
    assert {it["scope"] for it in said["figures"]} == {"nederland"}
    assert len(said["figures"]) == 5


def test_a_difference_is_given_in_percent(ask: Any) -> None:
    said = ask(["vernielingen 2022", "verschil met het jaar ervoor?", "nu in procenten"])
    assert "-26,9%" in said["text"]


def test_a_row_is_not_added_to_what_it_is_part_of(ask: Any) -> None:
    said = ask(
        ["meldingen cybercrime en meldingen cybercrime & gedigitaliseerde criminaliteit samen in 2021"]
    )
    assert "niet optellen" in said["text"]
    assert "276" not in said["text"]


@pytest.mark.parametrize(
    "question",
    [
        "reken high impact crimes 2021 om naar per 10.000 inwoners",
        "hoeveel winkeldiefstallen waren dat in 2022 nou gewoon in stuks?",
        "1,1 woninginbraak per 1.000 inwoners is hoeveel per 1.000 woningen?",
        "vermissingen per inwoner 2022",
        "Meldingen verward gedrag vanuit instellingen in 2021, hoeveel waren dat er op zichzelf?",
        "meldingen verward gedrag 2022 inclusief instellingen",
        "percentage meerderjarigen, dus 18 tot 23, met jeugdreclassering in 2021",
        "een inwoonster uit Oosterbeek vroeg hoe vaak er in haar dorp in 2022 is ingebroken in woningen",
    ],
)
def test_another_unit_or_a_part_gets_no_figure(ask: Any, question: str) -> None:
    said = ask([question])
    assert said["status"] == "no_answer"
    assert not said["figures"]


@pytest.mark.parametrize(
    ("question", "theme"),
    [
        (
            "lijstje van de indicatoren in de tabel Zorg en Veiligheid, dus niet die van Openbare orde",
            "Zorg en Veiligheid",
        ),
        (
            "Openbare orde en veiligheid 2022, behaalde doelen, en dus niet die van zorg",
            "Openbare orde en veiligheid",
        ),
    ],
)
def test_a_theme_that_is_left_aside_is_not_listed(ask: Any, question: str, theme: str) -> None:
    said = ask([question])
    assert said["status"] == "answered"
    assert theme.lower() in said["text"].lower()


def test_a_ratio_is_shown_and_not_judged(ask: Any) -> None:
    text = ask(["klopt het dat het aantal vermissingen verdubbeld is sinds 2018?"])["text"]
    assert "klopt" not in text.lower()
    assert "+32,6%" in text


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (["Klopt het dat jeugdoverlast in 2020 het hoogst was?"], "Hoogste cijfer van Jeugdoverlast (politiemeldingen), gemeente Renkum: 182, in 2021."),
        (["veilig thuis 2021", "wat was het hoogste jaar", "en wat was toen jeugdoverlast"], "Jeugdoverlast (politiemeldingen) 2020: 120."),
        (["vermissingen 2021", "vergelijk dat met jeugdoverlast"], "Vermissing personen 2021: 486."),
        (["vermissingen 2021", "tel daar 2022 bij op"], "Opgeteld, Vermissing personen, gemeente Renkum: 974"),
        (["winkeldiefstal 2022", "en vernielingen", "welke is hoger?"], "Over welke indicator"),
        (["ondermijning 2022", "beide", "welke steeg"], "Signalen ondermijning (gemeente) ging van 11 in 2021"),
        (["winkeldiefstal 2021", "en fietsendiefstal?", "en in 2019?"], "Over welke indicator"),
        (["Hoeveel fietsen zijn er in 2021 gestolen?", "hoeveel winkeldiefstal was er dat jaar dan?"], "Winkeldiefstal 2021: 0,67"),
        (["signalen ondermijning gemeente 2022", "dan de politiecijfers maar"], "Ondermijning (politiecijfers) 2022: 48."),
    ],
)  # fmt: skip
def test_a_follow_up_is_about_what_was_spoken_of(ask: Any, turns: list[str], begins: str) -> None:
    assert ask(turns)["text"].startswith(begins)


@pytest.mark.parametrize(
    "question", ["hoeveel winkeldiefstal vorig jaar", "welke doelen zijn vorig jaar gehaald", "vermissingen dat jaar"]
)  # fmt: skip
def test_a_year_nobody_can_point_at_is_asked_back(ask: Any, question: str) -> None:
    said = ask([question])
    assert not said["figures"] and said["text"].startswith("Welk jaar bedoel je met")


@pytest.mark.parametrize(
    ("turns", "ids", "years"),
    [
        (["HIC 2022 en geweld op personen en zaken 2022", "van die eerste het verschil met 2021"], {"high-impact-crimes"}, {2021, 2022}),
        (["winkeldiefstal en woninginbraken 2021", "de laatste, is die gehaald?"], {"diefstal-uit-woning"}, {2021}),
        (["winkeldiefstal en woninginbraken 2021", "en het eerste jaar?"], {"winkeldiefstal", "diefstal-uit-woning"}, {2018}),
    ],
)  # fmt: skip
def test_one_of_the_indicators_before_is_pointed_at(
    ask: Any, turns: list[str], ids: set[str], years: set[int]
) -> None:
    figures = ask(turns)["figures"]
    assert {it["id"] for it in figures} == ids
    assert {it["year"] for it in figures} == years


def test_we_beside_the_country_compares_the_two(ask: Any) -> None:
    """It told the change since the year before."""
    figures = ask(["halt 2021 bij ons", "en landelijk", "dus wij zitten hoger?"])["figures"]
    assert {(it["scope"], it["year"]) for it in figures} == {("gemeente", 2021), ("nederland", 2021)}


@pytest.mark.parametrize(
    "question",
    [
        "cybercrime zonder gedigitaliseerd, hmm, doe bij nader inzien mét, 2020",
        "drankoverlast in.. ach laat ook maar, vertel liever een mop",
        "vermissingen 2019, correctie: 2016",
        "voor welk bedrag is er in 2021 vernield?",
        "hoe vraag ik halt aan?",
        "hoe geef je discriminatie door?",
    ],
)
def test_what_is_turned_into_something_else_gets_no_figure(ask: Any, question: str) -> None:
    assert ask([question])["figures"] == []


@pytest.mark.parametrize(
    "question", ["welke doelen zijn in 2022 niet gemist?", "welke doelen zijn niet ongehaald gebleven?"]
)
def test_a_miss_that_is_denied_is_no_miss(ask: Any, question: str) -> None:
    """They were told as the missed ones."""
    assert all(it["attained"] for it in ask([question])["figures"])


@pytest.mark.parametrize("said", ["ok", "oké", "duidelijk", "goed zo", "snap ik", "👍", "hmm"])
def test_that_it_was_read_is_no_question(ask: Any, said: str) -> None:
    """It was told that the bot knows nothing of that."""
    assert ask(["winkeldiefstal 2021", said])["status"] == "help"
    assert [it["year"] for it in ask(["winkeldiefstal 2021", said, "en in 2020?"])["figures"]] == [2020]


def test_ok_takes_what_was_offered_and_a_question_is_asked(ask: Any) -> None:
    assert ask(["fietsenrommel winkeldiefstal 2021", "ok"])["figures"]
    assert ask(["winkeldiefstal 2021", "is dat goed?"])["status"] != "help"


@pytest.mark.parametrize(
    ("question", "years"),
    [
        (
            "geweld op personen en zaken liep na 2019 terug. Met hoeveel, gerekend tot en met 2022?",
            {2019, 2022},
        ),
        ("met hoeveel procent daalde geweld op personen en zaken na 2019?", {2019, 2022}),
        ("geweld op personen en zaken na 2019", {2020, 2021, 2022}),
    ],
)
def test_a_change_after_a_year_is_measured_from_that_year(ask: Any, question: str, years: set[int]) -> None:
    """It was reckoned from the year after, or from the first year of the data."""
    assert {it["year"] for it in ask([question])["figures"]} == years


def test_the_municipality_s_own_name_as_an_adjective_is_the_municipality(ask: Any) -> None:
    """ "Van Renkumse heb ik geen cijfers", it said."""
    assert [it["value"] for it in ask(["de Renkumse vermissingen in 2021"])["figures"]] == [486]


def test_where_it_will_be_written_asks_for_no_notes(ask: Any) -> None:
    said = ask(
        ["mag ik in de toelichting schrijven dat de doelstelling voor vernielingen in 2022 is gerealiseerd?"]
    )
    assert [it["attained"] for it in said["figures"]] == [True]


@pytest.mark.parametrize(
    "turns",
    [
        ["HIC 2021", "en vermissingen", "dus meer dan HIC?"],
        ["vermissingen 2021", "meer dan hic?"],
        ["vermissingen in 2021", "is dat meer dan hic in dat jaar?"],
    ],
)
def test_a_size_beside_another_indicator_is_no_change_over_time(ask: Any, turns: list[str]) -> None:
    cells = {(cell["id"], cell["year"]) for cell in ask(turns)["figures"]}
    assert cells == {(VERMISSING, 2021), (HIC, 2021)}


@pytest.mark.parametrize(
    "question", ["zijn er meer dan 400 vermissingen?", "en dan vermissingen, minder geworden?"]
)
def test_more_than_a_number_stands_beside_no_other_indicator(ask: Any, question: str) -> None:
    assert {cell["id"] for cell in ask(["HIC 2021", question])["figures"]} == {VERMISSING}


def test_more_of_a_list_is_not_a_list_of_what_rose(ask: Any) -> None:
    said = ask(["welke doelen zijn niet gehaald in 2022", "en in 2021", "waren dat er meer?"])
    assert said["status"] == "no_answer" and not said["figures"]
