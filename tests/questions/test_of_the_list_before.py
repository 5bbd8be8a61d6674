""" "Welke daarvan ...": asked of the rows that the list before showed, and of no others."""

from __future__ import annotations

from typing import Any

import pytest

MISSED = "welke doelen zijn niet gehaald in 2022?"
MET = "wat is er allemaal behaald in 2022?"


def ids(said: dict[str, Any]) -> set[str]:
    return {it["id"] for it in said["figures"]}


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        ([MISSED, "en welke daarvan waren het jaar ervoor nog wél behaald?"],
         {"veilig-thuis-meldingen-politie", "jongeren-met-jeugdbescherming", "jeugdoverlast"}),
        ([MET, "welke daarvan lukten in 2021 nog niet"],
         {"diefstal-uit-woning", "vernielingen-en-beschadigingen", "ondermijning"}),
        ([MET, "en welke daarvan hebben een landelijk cijfer?"],
         {"winkeldiefstal", "diefstal-uit-woning", "geweldsmisdrijven", "vernielingen-en-beschadigingen"}),
        (["bij welke indicatoren ontbreekt het cijfer over 2022?", "en welke daarvan hadden over 2021 nog wel een cijfer?"],
         {"verwijzingen-halt"}),
        (["welke indicatoren daalden?", "welke daarvan haalden hun doel?", "en welke daarvan stegen in 2021?"],
         {"geweld-op-personen-en-zaken", "vernielingen-en-beschadigingen"}),
        ([MISSED, "dank", "welke daarvan gaan over cybercrime?"],
         {"meldingen-cybercrime", "meldingen-cybercrime-gedigitaliseerde-criminaliteit"}),
    ],
)  # fmt: skip
def test_only_the_rows_listed_are_looked_at(ask: Any, turns: list[str], expected: set[str]) -> None:
    said = ask(turns)
    assert ids(said) == expected
    assert "lijst hiervoor" in said["text"] or "landelijke rij" in said["text"]


@pytest.mark.parametrize(
    "turns",
    [
        [MISSED, "en welke daarvan gaan over fietsen?"],
        ["welke doelen zijn in 2021 gehaald en in 2022 niet gestegen?"],
    ],
)
def test_what_no_list_of_those_shows_is_declined(ask: Any, turns: list[str]) -> None:
    assert ask(turns)["status"] == "no_answer"


@pytest.mark.parametrize(
    "question",
    ["hebben we meer doelen gehaald dan gemist?", "hoeveel doelen zijn er wel en hoeveel niet gehaald in 2022?",
     "zijn er meer streefwaarden gemist dan gehaald?"],
)  # fmt: skip
def test_both_verdicts_are_shown_where_both_are_asked(ask: Any, question: str) -> None:
    text = ask([question])["text"]
    assert "Niet behaald (10)" in text
    assert "Behaald (9)" in text


def test_of_two_years_in_clauses_of_their_own(ask: Any) -> None:
    said = ask(["welke doelen zijn in 2021 gehaald en in 2022 niet?"])
    assert ids(said) == {"veilig-thuis-meldingen-politie", "jongeren-met-jeugdbescherming", "jeugdoverlast"}
    assert "Niet behaald in 2022, wel behaald in 2021" in said["text"]


def test_all_a_word_may_mean_is_left_out_where_each_is_meant(ask: Any) -> None:
    said = ask(["noem alle niet gehaalde doelen, maar laat de twee cybercrime-regels weg"])
    assert len(ids(said)) == 8
    assert not [it for it in ids(said) if "cybercrime" in it]
    assert ask(["noem alle niet gehaalde doelen maar laat cybercrime weg"])["status"] == "no_answer"
