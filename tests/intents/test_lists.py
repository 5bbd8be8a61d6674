"""Lists: what narrows them is shown in them; a list that cannot say what was asked is declined, never widened."""

from __future__ import annotations

from datetime import date

import pytest

from data.arrange import arrange
from data.importing import shipped
from intents.catalogue import Catalogue
from intents.phrases import load
from intents.question import Memory, NotUnderstood, Operation, Question, Selection, Why
from intents.understand import understand

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.build(arrange(shipped(), "1"), load())


@pytest.mark.parametrize(
    ("utterance", "years", "selection"),
    [
        ("van welke doelen weten we in 2022 niet of ze gehaald zijn?", (2022,), Selection("unknown")),
        ("welke doelen zijn niet gehaald?", (), Selection("not_met")),
        ("which targets did we meet in 2019?", (2019,), Selection("met")),
        ("which targets did we not meet in 2019?", (2019,), Selection("not_met")),
        ("welke doelen lieten we liggen in 2021", (2021,), Selection("not_met")),
        (
            "welke doelen waren in 2021 nog wel gehaald en in 2022 niet meer?",
            (2021, 2022),
            Selection("not_met", became=True),
        ),
        (
            "wel gehaald in 2022 maar niet in 2021, welke doelen zijn dat",
            (2021, 2022),
            Selection("met", became=True),
        ),
        ("welke doelen haalden we alle jaren?", (2018, 2019, 2020, 2021, 2022), Selection("met", every_year=True)),
        ("welke cijfers stegen elk jaar?", (), Selection(direction="rising")),
        ("waar bleef het cijfer van 2022 gelijk aan dat van 2021?", (2021, 2022), Selection(direction="same")),
        (
            "welke indicatoren liggen in 2022 onder het landelijke cijfer?",
            (2022,),
            Selection(direction="down", versus_country=True),
        ),
        (
            "welke indicatoren daalden in 2022 maar haalden het doel niet?",
            (2022,),
            Selection("not_met", direction="down"),
        ),
        ("overzicht 2021", (2021,), Selection()),
    ],
)  # fmt: skip
def test_what_a_list_is_narrowed_to(
    catalogue: Catalogue, utterance: str, years: tuple[int, ...], selection: Selection
) -> None:
    got = understand(utterance, catalogue, Memory(), TODAY)
    assert isinstance(got, Question), got
    assert (got.operation, got.years, got.selection) == (Operation.OVERVIEW, years, selection)


@pytest.mark.parametrize(
    "utterance",
    [
        "welke indicatoren gaan goed?",
        "gemiddelde van alle indicatoren",
        "welke indicatoren zitten boven de 100?",
        "welke doelen missen we in 2022",
        "welke indicatoren stegen niet in 2022?",
        "alle doelen in procenten",
    ],
)
def test_a_list_that_cannot_be_made_is_declined(catalogue: Catalogue, utterance: str) -> None:
    got = understand(utterance, catalogue, Memory(), TODAY)
    assert isinstance(got, NotUnderstood), got
    assert got.why is Why.LIST
    assert got.words


def test_another_list_after_a_list_keeps_its_year(catalogue: Catalogue) -> None:
    first = understand("welke doelen zijn gehaald in 2021?", catalogue, Memory(), TODAY)
    assert isinstance(first, Question)
    got = understand("en welke stegen?", catalogue, Memory(last=first), TODAY)
    assert isinstance(got, Question)
    assert (got.years, got.selection) == ((2021,), Selection(direction="up"))


def test_a_function_word_has_no_other_forms(catalogue: Catalogue) -> None:
    got = understand("waren er 488 vermissingen in 2022", catalogue, Memory(), TODAY)
    assert not [word for word in got.heard.words if word.text == "waren" and word.role == "operation"]
