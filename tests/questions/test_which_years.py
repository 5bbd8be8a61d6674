"""In which years, the only one, the first time, and years chosen by what was so in them: all years are looked at."""

from __future__ import annotations

from typing import Any

import pytest

ALL = {2018, 2019, 2020, 2021, 2022}


@pytest.mark.parametrize(
    ("question", "years"),
    [
        (
            "is 2022 het enige jaar dat we het doel voor vermissingen niet haalden?",
            "2019, 2020, 2021 en 2022",
        ),
        ("was 2019 het enige jaar met meer dan 3 woninginbraken per 1000?", "2019"),
        ("klopt het dat vermissingen voor het eerst boven 450 kwamen?", "2021 en 2022"),
        ("is winkeldiefstal in 2022 voor het eerst gestegen?", "2020 en 2022"),
    ],
)
def test_the_only_or_first_year_is_sought_among_all(ask: Any, question: str, years: str) -> None:
    """Those that fit are named; the others stand beside them, for only they show that it is the first or only one."""
    said = ask([question])
    assert f"): {years}. Dat is" in said["text"] and {it["year"] for it in said["figures"]} == ALL


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("in welke jaren tussen 2018 en 2020 is het doel van vermissingen gehaald?", {2018}),
        ("in welke jaren is het doel voor winkeldiefstal altijd gehaald?", {2019, 2020, 2021, 2022}),
        ("verloop van vermissingen in de jaren dat we het doel haalden", {2018}),
    ],
)
def test_each_year_is_looked_at_by_itself(ask: Any, question: str, years: set[int]) -> None:
    """A range once had to be met in all of its years, and then "in geen enkel jaar" was said of years that were."""
    said = ask([question])
    assert {it["year"] for it in said["figures"]} == years and "Dat klopt" not in said["text"]


@pytest.mark.parametrize(
    "question",
    [
        "gemiddelde van vermissingen over de jaren dat we het doel haalden",
        "gemiddelde van vermissingen in jaren boven de 400",
        "in het jaar met de meeste woninginbraken, hoeveel vermissingen waren er toen?",
        "toen winkeldiefstal het laagst was, hoeveel vermissingen waren er?",
        "hoeveel vermissingen waren er in het jaar dat de woninginbraken daalden?",
        "hoogste aantal vermissingen in een jaar waarin we het doel haalden",
    ],
)
def test_years_are_not_chosen_by_what_was_so_in_them(ask: Any, question: str) -> None:
    """The latest year's figure was given, as if it were of those years."""
    said = ask([question])
    assert said["figures"] == [] and "Jaren kiezen" in said["text"] and "verloop van" in said["text"]


@pytest.mark.parametrize(
    ("question", "year"),
    [
        ("vermissingen dit jaar met doel en of dat gehaald is", 2022),
        ("vermissingen in het laatste jaar dat er cijfers zijn", 2022),
        ("was 2020 een jaar waarin we het doel van vermissingen haalden?", 2020),
        ("ik gebruik deze bot voor het eerst, hoeveel vermissingen in 2021?", 2021),
    ],
)
def test_a_year_that_is_named_or_pointed_at_is_that_year(ask: Any, question: str, year: int) -> None:
    assert [it["year"] for it in ask([question])["figures"]] == [year]


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("in welke jaren was winkeldiefstal lager dan landelijk?", 10),
        ("wanneer was winkeldiefstal lager dan woninginbraak?", 10),
        ("in welke jaren was winkeldiefstal hoger dan 1 en lager dan 1,2?", 5),
    ],
)
def test_years_of_a_comparison_are_all_shown(ask: Any, question: str, count: int) -> None:
    """They were told as years "lager dan het jaar ervoor", or as years that all fit."""
    said = ask([question])
    assert len(said["figures"]) == count
    assert "het jaar ervoor): " not in said["text"] and "keer" not in said["text"]


def test_the_last_year_in_which_it_was_met(ask: Any) -> None:
    """It looked at the latest year alone and said "in geen enkel jaar"."""
    said = ask(["laatste jaar waarin we het doel van vermissingen haalden"])
    assert [it["year"] for it in said["figures"]] == [2018]


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("in welk jaar kwamen we het dichtst bij het doel van vermissingen?", ALL),
        ("in welk jaar zaten we het verst van het doel af bij woninginbraak?", ALL),
        ("in welke jaren veranderde vermissingen?", ALL),
        ("hoe vaak is het doel van HIC gehaald en hoe vaak niet?", ALL),
        ("in welke jaren voor 2021 haalden we het doel van vermissingen niet?", {2019, 2020}),
        ("wanneer haalden we voor het laatst boven de 3 bij woninginbraak?", {2019}),
        ("in welke jaren is vermissingen niet gestegen?", {2020}),
        ("wanneer daalde het niet bij vermissingen?", {2019, 2021, 2022}),
        ("in welke jaren waren er meer vermissingen dan in 2020?", ALL),
        ("wanneer was jeugdoverlast hoger dan in 2022?", ALL),
        ("in welke jaren was jeugdoverlast lager dan het jaar ervoor?", {2019, 2020, 2022}),
        ("noem de jaren waarin jeugdoverlast minder was dan een jaar eerder", {2019, 2020, 2022}),
        ("vanaf welk jaar is er een getal bij meldingen van discriminatie?", ALL),
        ("hoe lang halen we het doel voor vermissingen al niet?", ALL),
        ("sinds wanneer halen we het doel voor woninginbraak?", ALL),
        ("in hoeveel van de vijf jaren zaten we boven de 4 sluitingen van drugspanden?", {2018, 2021, 2022}),
        ("zijn we met vermissingen pas in 2021 voor het eerst door de grens van 450 gegaan?", ALL),
    ],
)
def test_which_year_is_sought_among_all(ask: Any, question: str, years: set[int]) -> None:
    assert {it["year"] for it in ask([question])["figures"]} == years


@pytest.mark.parametrize(("edge", "missing"), [("voor 2018", "2017"), ("na 2022", "2023")])
def test_years_beyond_the_data_are_named(ask: Any, edge: str, missing: str) -> None:
    """ "Voor 2018" left no year, and then all of them were told."""
    said = ask([f"in welke jaren {edge} haalden we het doel van winkeldiefstal?"])
    assert said["figures"] == [] and f"Over {missing} heb ik geen cijfers" in said["text"]


def test_years_named_after_that_are_of_what_was_asked(ask: Any) -> None:
    """And not of the indicator before it."""
    chosen = "gemiddelde van vermissingen over de jaren dat we het doel haalden"
    said = ask(["hoeveel winkeldiefstal?", chosen, "2018 en 2020"])
    assert {(it["id"], it["year"]) for it in said["figures"]} == {
        ("vermissing-personen", 2018),
        ("vermissing-personen", 2020),
    }


def test_years_without_a_national_figure_are_of_the_country(ask: Any) -> None:
    said = ask(["in welke jaren is er geen landelijk cijfer voor winkeldiefstal?"])
    assert [(cell["scope"], cell["year"]) for cell in said["figures"]] == [("nederland", 2018)]


@pytest.mark.parametrize(
    "question",
    ["2022 is als enige jaar onder de 70 HIC gebleven", "in welke jaren onder de 70 gebleven, hic"],
)
def test_a_limit_of_the_asker_in_which_years_is_no_target(ask: Any, question: str) -> None:
    assert "): 2022. Dat is 1 keer." in ask([question])["text"]


@pytest.mark.parametrize(
    "question", ["Hoe doet Best het met winkeldiefstal in 2021?", "hvl inbraken in Echt in 2020"]
)
def test_a_place_that_is_a_common_word_is_a_place_with_its_capital(ask: Any, question: str) -> None:
    assert ask([question])["status"] == "no_answer"


def test_higher_than_each_of_two_years_is_no_comparison_of_those(ask: Any) -> None:
    assert not ask(["welke indicatoren zijn hoger dan in 2018 en 2021?"])["figures"]


@pytest.mark.parametrize(
    ("question", "years"),
    [("hoe vaak wordt er ingebroken?", 1), ("in welke jaren heb je een cijfer van vermissingen?", 5)],
)
def test_how_often_is_the_latest_figure_and_which_years_are_all(ask: Any, question: str, years: int) -> None:
    assert len(ask([question])["figures"]) == years


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("hebben we ooit de 480 vermissingen gehaald?", [2021, 2022]),
        ("did missing persons ever reach 450?", [2021, 2022]),
        ("in welke jaren haalde jeugdoverlast de 170?", [2018, 2019, 2021]),
    ],
)
def test_a_number_that_was_reached_is_a_limit_and_no_target(
    ask: Any, question: str, years: list[int]
) -> None:
    assert [it["year"] for it in ask([question])["figures"]] == years


@pytest.mark.parametrize(
    "question",
    ["is de 200 ooit bereikt bij jeugdoverlast?", "jeugdoverlast kwam nooit aan de 200", "jeugdoverlast never reached 200 in any year"],
)  # fmt: skip
def test_where_no_year_reached_it_all_of_them_are_shown(ask: Any, question: str) -> None:
    said = ask([question])
    assert "(minstens 200): in geen enkel jaar" in said["text"] and len(said["figures"]) == 5


@pytest.mark.parametrize(
    "question", ["vermissingen hebben nooit de 400 gehaald", "in welke jaren haalden de vermissingen de 400?"]
)
def test_where_it_is_the_targets_own_number_each_year_is_shown(ask: Any, question: str) -> None:
    said = ask([question])
    assert len(said["figures"]) == 5 and "in geen enkel jaar" not in said["text"]


def test_when_it_will_be_met_nobody_knows(ask: Any) -> None:
    assert not ask(["Wanneer gaan we het doel voor de cybercrimemeldingen dan wél halen?"])["figures"]


@pytest.mark.parametrize(
    ("question", "count"),
    [("hoeveel keer is HIC gedaald", 3), ("hoeveel keer haalden we het doel van HIC", 4), ("hoeveel keer kwamen we boven de 400 vermissingen", 4)],
)  # fmt: skip
def test_how_many_times_counts_the_years(ask: Any, question: str, count: int) -> None:
    assert f"Dat is {count} keer." in ask([question])["text"]


@pytest.mark.parametrize(
    "question", ["hoeveel jaar op rij daalt HIC al?", "hoe vaak op rij is het doel van vermissingen gemist", "hoeveel keer achter elkaar steeg vermissingen"]
)  # fmt: skip
def test_how_long_without_a_break_is_seen_in_the_course(ask: Any, question: str) -> None:
    said = ask([question])
    assert len(said["figures"]) == 5 and "keer." not in said["text"]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("welk percentage van de doelen is gehaald in 2022?", "9 van de 21. Dat is 42,9%"),
        ("is meer dan de helft van de doelen gehaald?", "9 van de 21. Dat is 42,9%"),
        ("hoeveel procent van de doelen bij zorg en veiligheid is niet gehaald?", "4 van de 7. Dat is 57,1%"),
        ("what percentage of the targets was met in 2021?", "9 van de 21. Dat is 42,9%"),
    ],
)
def test_what_part_of_the_targets_is_counted(ask: Any, question: str, said: str) -> None:
    assert said in ask([question])["text"]


def test_beside_a_row_that_fits_the_other_shows_no_figures(ask: Any) -> None:
    said = ask(["in welke jaren waren winkeldiefstal en HIC boven de 80"])
    assert {(it["id"], it["year"]) for it in said["figures"]} == {("high-impact-crimes", 2018)}
