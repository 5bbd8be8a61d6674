"""What stands on a button is understood as exactly the question it was made from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from data.arrange import arrange
from data.importing import shipped
from data.model import GEMEENTE, NEDERLAND
from intents.deciding.phrase import phrase
from intents.index.catalogue import Catalogue
from intents.question import Memory, Operation, Question, Selection
from intents.understand import understand
from intents.vocabulary.load import load

TODAY = date(2026, 11, 22)
LATEST = (2022,)
ONE_INDICATOR = [
    (Operation.FIGURE, {"years": LATEST}),
    (Operation.FIGURE, {"years": (2018, 2021)}),
    (Operation.TARGET, {"years": LATEST}),
    (Operation.ATTAINMENT, {"years": (2020,)}),
    (Operation.DISTANCE, {"years": LATEST}),
    (Operation.TREND, {}),
    (Operation.TREND, {"years": (2019, 2020, 2021)}),
    (Operation.DIFFERENCE, {"years": (2018, 2022)}),
    (Operation.PERCENT, {"years": (2019, 2021)}),
    (Operation.EXTREMUM, {"direction": "highest"}),
    (Operation.EXTREMUM, {"direction": "lowest"}),
    (Operation.AVERAGE, {}),
    (Operation.FOOTNOTE, {}),
    (Operation.PROVENANCE, {"years": LATEST}),
    (Operation.CAUSE, {}),
    (Operation.UNIT, {}),
]
OF_A_KIND = ("drank-en-drugsoverlast", "meldingen-overlast-personen-verward-gedrag", "jeugdoverlast")
LISTS = [
    Selection(direction="up", among=OF_A_KIND, kind="overlastcijfers"),
    Selection(verdict="not_met", among=OF_A_KIND, kind="overlastcijfers"),
    Selection(country_target=True),
    Selection(verdict="met"),
    Selection(verdict="not_met"),
    Selection(verdict="unknown"),
    Selection(lacking=True),
    Selection(direction="up"),
    Selection(direction="down"),
    Selection(direction="same"),
    Selection(direction="highest"),
    Selection(direction="rising"),
    Selection(direction="falling"),
    Selection(direction="up", versus_country=True),
    Selection(direction="down", versus_country=True),
    Selection(direction="up", versus_target=True),
    Selection(direction="down", versus_target=True),
    Selection(verdict="not_met", direction="down"),
    Selection(provisional=True),
    Selection(has_figure=True),
    Selection(without_target=True),
    Selection(term="BBV"),
    Selection(verdict="not_met", theme="Zorg en Veiligheid"),
    Selection(near_target=True),
    Selection(near_target=True, top=1),
    Selection(near_target=True, top=2),
    Selection(verdict="met", near_target=True, top=1),
    Selection(far_target=True, top=1),
    Selection(far_target=True, top=3),
    Selection(direction="not_up"),
    Selection(direction="not_down"),
    Selection(direction="up", most="amount", top=1),
    Selection(direction="down", most="percent", top=1),
    Selection(units=("percent",)),
    Selection(units=("rate",)),
    Selection(units=("count",)),
    Selection(verdict="met", units=("rate", "count")),
    Selection(verdict="not_met", but_term="BBV"),
    Selection(verdict="not_met", but_theme="Zorg en Veiligheid"),
    Selection(verdict="met", but_rows=("winkeldiefstal",)),
    Selection(verdict="not_met", but_rows=("meldingen-cybercrime", "vermissing-personen")),
    Selection(direction="up", but_rows=("winkeldiefstal",)),
    Selection(but_rows=("high-impact-crimes",)),
    Selection(noted=True),
]
OVER_YEARS = [
    Selection(verdict="met", became=True),
    Selection(verdict="not_met", became=True),
    Selection(verdict="met", every_year=True),
    Selection(verdict="not_met", every_year=True),
    Selection(verdict="not_met", every_year=True, never=True),
]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.build(arrange(shipped(), "1"), load())


def heard(question: Question, catalogue: Catalogue) -> tuple[str, object]:
    text = phrase(question, catalogue)
    return text, understand(text, catalogue, Memory(), TODAY)


@pytest.mark.parametrize(("operation", "slots"), ONE_INDICATOR, ids=str)
def test_every_indicator_and_operation(
    catalogue: Catalogue, operation: Operation, slots: dict[str, object]
) -> None:
    for identity in catalogue.snapshot.indicators:
        question = Question(operation, (identity,), explicit_years="years" in slots, **slots)  # type: ignore[arg-type]
        text, got = heard(question, catalogue)
        assert isinstance(got, Question), text
        assert replace(got, selection=Selection()) == question, text


def test_the_country_and_the_comparison(catalogue: Catalogue) -> None:
    for identity, indicator in catalogue.snapshot.indicators.items():
        if NEDERLAND not in indicator.scopes:
            continue
        for question in (
            Question(Operation.FIGURE, (identity,), (NEDERLAND,), LATEST, explicit_years=True),
            Question(Operation.TREND, (identity,), (NEDERLAND,)),
            Question(
                Operation.COMPARE_COUNTRY, (identity,), (GEMEENTE, NEDERLAND), LATEST, explicit_years=True
            ),
        ):
            text, got = heard(question, catalogue)
            assert got == question, text


@pytest.mark.parametrize("selection", LISTS, ids=str)
def test_lists(catalogue: Catalogue, selection: Selection) -> None:
    question = Question(Operation.OVERVIEW, (), years=LATEST, explicit_years=True, selection=selection)
    text, got = heard(question, catalogue)
    assert got == question, text


@pytest.mark.parametrize("selection", OVER_YEARS, ids=str)
def test_lists_over_two_years(catalogue: Catalogue, selection: Selection) -> None:
    question = Question(Operation.OVERVIEW, (), years=(2021, 2022), explicit_years=True, selection=selection)
    text, got = heard(question, catalogue)
    assert got == question, text


def test_the_programme(catalogue: Catalogue) -> None:
    for operation in (Operation.GOAL, Operation.PROGRESS, Operation.ACTIVITIES):
        text, got = heard(Question(operation), catalogue)
        assert isinstance(got, Question), text
        assert got.operation is operation, text
