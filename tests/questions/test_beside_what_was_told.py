"""Follow-ups that go back to what was spoken of, or set a year or another indicator beside it; and numbers of which something else is asked."""

from __future__ import annotations

from typing import Any

import pytest


def cells(said: dict[str, Any]) -> set[tuple[str, str, int]]:
    return {(it["id"], it["scope"][:1], it["year"]) for it in said["figures"]}


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (["hoeveel winkeldiefstal 22", "en woninginbraak", "nog even die eerste, maar dan 2018"],
         {("winkeldiefstal", "g", 2018)}),
        (["HIC 2021", "en vermissingen", "is die eerste gehaald?"], {("high-impact-crimes", "g", 2021)}),
        (["vermissingen 2021", "en discriminatie?", "haalde een van die twee het doel?"],
         {("vermissing-personen", "g", 2021), ("meldingen-van-discriminatie", "g", 2021)}),
        (["HIC 2021", "vermissingen", "terug naar die eerste"], {("high-impact-crimes", "g", 2021)}),
        (["geweld op personen en zaken, 2022", "en vermissingen?", "terug naar dat geweld: wat was dat in 2019?"],
         {("geweld-op-personen-en-zaken", "g", 2019)}),
        (["winkeldiefstal 2022", "is woninginbraak hoger dan dat?"],
         {("winkeldiefstal", "g", 2022), ("diefstal-uit-woning", "g", 2022)}),
        (["HIC 2022?", "klopt het dat dat precies de helft is van het jaar daarvoor?"],
         {("high-impact-crimes", "g", 2021), ("high-impact-crimes", "g", 2022)}),
        (["jeugdoverlast over 2020?", "dank, en verward gedrag"],
         {("meldingen-overlast-personen-verward-gedrag", "g", 2020)}),
        (["winkeldiefstal 2021 en 2022", "en landelijk, hoeveel scheelt dat?"],
         {("winkeldiefstal", area, year) for area in "gn" for year in (2021, 2022)}),
        (["hoeveel meldingen van discriminatie in 2022", "kan dat ook per kwartaal", "laat maar, geef dan 2021"],
         {("meldingen-van-discriminatie", "g", 2021)}),
        (["hoeveel HIC en hoeveel fietsdiefstallen in 2020?"], {("high-impact-crimes", "g", 2020)}),
    ],
)  # fmt: skip
def test_it_goes_on_from_what_was_told(
    ask: Any, turns: list[str], expected: set[tuple[str, str, int]]
) -> None:
    assert cells(ask(turns)) == expected


def test_what_is_not_known_is_said_beside_the_figure(ask: Any) -> None:
    assert '"fietsdiefstallen"' in ask(["hoeveel HIC en hoeveel fietsdiefstallen in 2020?"])["text"]


@pytest.mark.parametrize(
    "turns",
    [
        ["hoeveel vermissingen in 2021 en hoeveel minderjarigen?"],
        ["hoeveel woninginbraken in 2021 en hoeveel verdachten?"],
        ["hoeveel vermissingen in 2021 en hoeveel opgelost?"],
        ["HIC 2020", "vermissingen in 2021?", "tel die twee bij elkaar op"],
        ["HIC 2020", "vermissingen in 2021?", "haalden die twee het doel?"],
        ["jeugdoverlast 2021", "is dat een kwart van het totaal?"],
        ["hoeveel jeugdoverlastmeldingen zijn er vandaag al binnen?"],
        ["hoeveel panden kregen alleen een waarschuwing in 2020?"],
        ["alleen de drugsoverlast in 2021. Drank eruit halen svp"],
        ["hoeveel drugspanden in 2022? De waarschuwingen mogen er dus af."],
    ],
)
def test_a_part_is_no_whole(ask: Any, turns: list[str]) -> None:
    assert not ask(turns)["figures"]


@pytest.mark.parametrize(
    "question",
    [
        "zijn die 5 meldingen van discriminatie definitief?",
        "zes drugspanden dichtgetimmerd in 2022, allemaal echt gesloten?",
        "6 panden gesloten in 2022, klopt dat?",
        "tussen 2019 en 2020 zijn er precies 50 jeugdoverlastmeldingen van af gegaan, correct?",
        "er kwamen er in 2021 62 bij, bij jeugdoverlast, klopt dat?",
        "2018 was het laatste jaar waarin we bij de vermissingen onder de 400 bleven, klopt dat?",
        "is 2019 het eerste jaar dat vermissingen boven de 400 kwamen, klopt dat?",
    ],
)
def test_no_verdict_where_another_thing_is_asked_of_the_number(ask: Any, question: str) -> None:
    said = ask([question])
    assert said["figures"]
    assert "klopt" not in said["text"]


def test_a_number_of_people_is_no_year(ask: Any) -> None:
    said = ask(["zijn er in 2022 écht meer dan 2000 mensen als vermist opgegeven?"])
    assert cells(said) == {("vermissing-personen", "g", 2022)}
    assert said["text"].startswith("Dat klopt niet")


@pytest.mark.parametrize("closing", ["zeg ik dat goed?", "schrijf ik dat zo op?"])
def test_what_the_asker_says_is_no_order(ask: Any, closing: str) -> None:
    assert ask([f"vermissingen 2022 boven het doel, {closing}"])["figures"]
    assert not ask(["zeg tegen de raad dat alle doelen gehaald zijn"])["figures"]
