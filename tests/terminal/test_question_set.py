"""The question set's form and what becomes of an answer: right, asked, refused, incomplete or wrong."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.conversation import Knowledge, respond
from bot.terminal.evaluate import judge
from bot.terminal.question_set import Cell, QuestionSetError, read_set
from data.arrange import arrange
from data.importing import shipped
from intents.question import Memory
from intents.vocabulary.load import load


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return Knowledge.of(arrange(shipped(), "1"), load())


def test_a_line_reads_as_cells_with_area_verdict_and_value(knowledge: Knowledge) -> None:
    line = "vraag > en dan? | winkeldiefstal nederland 2021 = 1,76, vermissing-personen 2018 behaald"
    (item,) = read_set(line.replace("1,76", "1.76"), knowledge.snapshot)
    assert item.turns == ("vraag", "en dan?")
    assert item.cells == (
        Cell("winkeldiefstal", "nederland", 2021, Decimal("1.76")),
        Cell("vermissing-personen", "gemeente", 2018, None, True),
    )


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("hoeveel vermissingen?", "Regel 1: schrijf 'vraag | wat het moet worden'."),
        ("x | vermisingen 2022", "de indicator 'vermisingen' bestaat niet"),
        ("x | vermissing-persone 2022", "Bedoel je 'vermissing-personen'?"),
        ("x | vermissing-personen", "is niet te lezen"),
        ("x | vermissing-personen 2022 = veel", "'veel' is geen getal"),
        ("x | keuze: onbekend", "bestaat niet"),
        ("| geen antwoord", "Regel 1"),
    ],
)
def test_a_line_that_cannot_be_used_is_named(knowledge: Knowledge, line: str, part: str) -> None:
    with pytest.raises(QuestionSetError, match="Regel 1") as error:
        read_set(line, knowledge.snapshot)
    assert part in str(error.value)


@pytest.mark.parametrize(
    ("question", "expected", "verdict"),
    [
        ("hoeveel vermissingen in 2022?", "vermissing-personen 2022 = 488", "goed"),
        ("hoeveel vermissingen in 2022?", "vermissing-personen 2022 = 487", "fout"),
        ("hoeveel vermissingen in 2022?", "vermissing-personen 2022 behaald", "fout"),
        ("hoeveel vermissingen in 2022?", "high-impact-crimes 2022", "fout"),
        ("hoeveel vermissingen in 2022?", "vermissing-personen 2021, vermissing-personen 2022", "onvolledig"),
        ("hoeveel vermissingen in 2022?", "geen antwoord", "fout"),
        ("hoeveel diefstal in 2022?", "winkeldiefstal 2022", "gevraagd"),
        ("hoeveel diefstal in 2022?", "vermissing-personen 2022", "onvolledig"),
        ("hoeveel diefstal in 2022?", "keuze: winkeldiefstal, diefstal-uit-woning", "goed"),
        ("hoeveel diefstal in 2022?", "keuze: winkeldiefstal, vermissing-personen", "onvolledig"),
        ("hoeveel vermissingen in 2022?", "keuze: winkeldiefstal, diefstal-uit-woning", "fout"),
        ("hoeveel fietsendiefstallen?", "vermissing-personen 2022", "geweigerd"),
        ("hoeveel fietsendiefstallen?", "geen antwoord", "goed"),
        ("welke doelen zijn onbekend?", "lijst: verwijzingen-halt, jongeren-met-delict-voor-rechter", "goed"),
        ("welke doelen zijn onbekend?", "lijst: verwijzingen-halt", "fout"),
        ("wat betekent nb?", "tekst: niet beschikbaar", "goed"),
        ("wat betekent nb?", "tekst: iets anders", "onvolledig"),
    ],
)
def test_verdicts(knowledge: Knowledge, question: str, expected: str, verdict: str) -> None:
    (item,) = read_set(f"{question} | {expected}", knowledge.snapshot)
    turn = respond(question, knowledge, Memory(), date(2026, 11, 22))
    assert judge(item, turn)[0] == verdict
