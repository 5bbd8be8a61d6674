"""Lists and counts of one kind of row, or of all but that kind; by the hand-typed table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import pytest
from by_table import TARGETS, attained

from bot.conversation import Knowledge

CARE = "Zorg en Veiligheid"
KINDS = {
    "thema": lambda row: row.theme == CARE,
    "buiten thema": lambda row: row.theme != CARE,
    "bbv": lambda row: "BBV" in row.name,
    "zonder bbv": lambda row: "BBV" not in row.name,
    "procent": lambda row: "%" in row.unit,
    "aantal": lambda row: "%" not in row.unit and not row.unit.startswith("per "),
    "maximum": lambda row: TARGETS[row.id][0] == "<",
}


def rows(knowledge: Knowledge, kind: str) -> set[str]:
    return {it.id for it in knowledge.snapshot.indicators.values() if KINDS[kind](it)}


def met(ids: Iterable[str], year: int, verdict: bool = True) -> set[str]:
    return {it for it in ids if attained(it, year) is verdict}


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("in welk jaar zijn de meeste BBV-doelen gehaald?", "bbv"),
        ("hoeveel BBV-indicatoren zijn er per jaar gehaald?", "bbv"),
        ("in welk jaar zijn de meeste doelen gehaald zonder BBV?", "zonder bbv"),
        ("in welk jaar zijn de meeste doelen met een percentage gehaald?", "procent"),
        ("in welk jaar zijn de meeste doelen gehaald buiten zorg en veiligheid?", "buiten thema"),
        ("hoeveel doelen zijn per jaar gehaald buiten het thema Zorg en Veiligheid?", "buiten thema"),
        ("in welk jaar zijn de meeste doelen van zorg en veiligheid gehaald?", "thema"),
        ("in welk jaar zijn de meeste maximumdoelen gehaald?", "maximum"),
    ],
)
def test_the_counts_of_each_year_are_of_that_kind(
    ask: Any, knowledge: Knowledge, question: str, kind: str
) -> None:
    said = re.findall(r"^(20\d\d): (\d+) van de (\d+)", ask([question])["text"], re.M)
    ids = rows(knowledge, kind)
    assert {int(year): (int(n), int(of)) for year, n, of in said} == {
        year: (len(met(ids, year)), len(ids)) for year in range(2018, 2023)
    }


@pytest.mark.parametrize(
    ("turns", "kind", "verdict"),
    [
        (["welke doelen zijn gehaald in 2021 buiten het thema Zorg en Veiligheid?"], "buiten thema", True),
        (["welke doelen zijn gehaald in 2021 buiten het hoofdstuk Zorg en Veiligheid?"], "buiten thema", True),
        (["welke behaalde doelen van 2021 vallen niet in het thema zorg en veiligheid?"], "buiten thema", True),
        (["welke doelen zijn niet gehaald in 2021 behalve de doelen van het thema zorg en veiligheid?"], "buiten thema", False),
        (["welke doelen haalden we niet in 2021?", "en buiten het thema zorg en veiligheid?"], "buiten thema", False),
        (["welke niet-BBV-indicatoren zijn gehaald in 2021?"], "zonder bbv", True),
        (["hoeveel BBV-indicatoren haalden we in 2021?"], "bbv", True),
        (["welke doelen met een percentage zijn niet gehaald in 2021?"], "procent", False),
        (["welke doelen met een aantal zijn gehaald in 2021?"], "aantal", True),
    ],
)  # fmt: skip
def test_a_list_is_of_that_kind_and_counted_among_it(
    ask: Any, knowledge: Knowledge, turns: list[str], kind: str, verdict: bool
) -> None:
    said, ids = ask(turns), rows(knowledge, kind)
    listed = met(ids, 2021, verdict)
    assert {(it["id"], it["year"]) for it in said["figures"]} == {(it, 2021) for it in listed}
    assert f"2021: {len(listed)} van de {len(ids)}." in said["text"]


@pytest.mark.parametrize(
    "turns",
    [
        ["welke doelen haalden we in 2021 naast die van zorg en veiligheid?"],
        ["welke doelen haalden we in 2021 anders dan die van zorg en veiligheid?"],
        ["welke doelen haalden we in 2021 in andere thema's dan zorg en veiligheid?"],
        ["welke doelen haalden we niet?", "en in andere thema's dan zorg en veiligheid?"],
        ["welke doelen zijn niet in het thema zorg en veiligheid gehaald?"],
        ["welke andere indicatoren dan BBV zijn gehaald in 2021?"],
        ["welke doelen anders dan percentages zijn gehaald in 2021?"],
    ],
)
def test_no_list_of_what_may_be_left_out(ask: Any, turns: list[str]) -> None:
    assert not ask(turns)["figures"]


@pytest.mark.parametrize(
    "question",
    [
        "welke doelen zijn gehaald in 2021 met de cijfers erbij",
        "gehaalde doelen van 2021 met het doel erbij",
        "lijst van gehaalde doelen in 2021, graag norm en cijfer erbij",
        "welke doelen haalden we in 2021? zet de cijfers erbij",
    ],
)
def test_what_is_to_be_shown_beside_narrows_nothing(ask: Any, question: str) -> None:
    assert {it["id"] for it in ask([question])["figures"]} == met(TARGETS, 2021)


def test_what_came_to_it_is_still_a_rise(ask: Any) -> None:
    said = ask(["geef aan hoeveel vermissingen erbij kwamen in 2021"])
    assert {it["year"] for it in said["figures"]} == {2020, 2021} and "+71" in said["text"]
