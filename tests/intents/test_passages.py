"""Questions about a programme's text, on a made-up document of another municipality: quoted, or declined with a way to it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from data.arrange import arrange
from data.importing import shipped
from data.model import Activity, Footnote, Observation, Passage, Place, Programme, Report, Series, Theme
from intents.deciding.phrase import phrase
from intents.index.catalogue import Catalogue
from intents.question import Ambiguous, Memory, NotUnderstood, Operation, Question, Understanding
from intents.understand import understand
from intents.vocabulary.load import load

TODAY = date(2026, 11, 22)
PLACE = Place("Jaarverslag 2023 gemeente Proef", "Wonen", "Woningen", "2023")
GOAL = "We bouwen aan een gemeente met betaalbare huizen. De woonregisseur heeft de leiding."
PROGRESS = (
    "De bouwplaats is vergroend. De brandweer heeft de hijskranen gekeurd en omwonenden zijn ingelicht."
)
SCHOOL = "Door de stikstofuitspraak is de sloop van het schoolgebouw uitgesteld."
CANAL = "De kademuren zijn verstevigd. Ook hier leidde de stikstofuitspraak tot uitstel."


def edition(
    year: int = 2023, activities: tuple[tuple[str, str], ...] = (("Sloop", SCHOOL), ("Kade", CANAL))
) -> Report:
    row = Series(
        "woningen",
        "Woningen",
        "gemeente",
        "aantal",
        "Wonen",
        (Observation(year, "60", Decimal(60), None, PLACE),),
    )
    found = tuple(Activity("7B", title, text, PLACE) for title, text in activities)
    programme = Programme("Wonen", Passage(GOAL, PLACE), Passage(PROGRESS, PLACE), found)
    note = Footnote("*", "Woonboten zijn vanaf nu meegeteld als ligplaats.", "name")
    theme = Theme("Wonen", "", (note,))
    return Report(
        f"jaarverslag-{year}", f"Jaarverslag {year}", year, "gemeente Proef", (theme,), (row,), (programme,)
    )


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.build(arrange((edition(),), "1"), load())


def asked(text: str, catalogue: Catalogue, last: Question | None = None) -> Understanding:
    return understand(text, catalogue, Memory(last=last), TODAY)


QUOTED = [
    ("Wat schrijft men over de hijskranen?", Operation.PROGRESS, ""),
    ("wat meldt de voortgangsparagraaf over omwonenden", Operation.PROGRESS, ""),
    ("Hebben de omwonenden iets over de keuring van hijskranen gehoord?", Operation.PROGRESS, ""),
    ("wie is er woonregisseur volgens de tekst", Operation.GOAL, ""),
    ("Waarom werd de sloop van het schoolgebouw uitgesteld?", Operation.ACTIVITY, "0"),
    ("Zijn de kademuren versterkt of verstevigd?", Operation.ACTIVITY, "1"),
    ("Staat er iets over woonboten in de tabel?", Operation.FOOTNOTE, ""),
]


@pytest.mark.parametrize(("text", "operation", "key"), QUOTED)
def test_the_passage_that_has_the_words_is_quoted(
    catalogue: Catalogue, text: str, operation: Operation, key: str
) -> None:
    got = asked(text, catalogue)
    assert isinstance(got, Question), got
    assert (got.operation, got.text_key) == (operation, key)


DECLINED = [
    "Hoeveel hijskranen zijn er gekeurd?",
    "Wat kostte de sloop van het schoolgebouw?",
    "Hoe lang duurt het verstevigen van de kademuren?",
    "Wat zegt het verslag over hijskranen in de haven?",
    "Wat schrijft men over speelplaatsen?",
    "Staat er iets over brandveiligheid?",
    "Hoe word ik woonregisseur?",
    "Waren de hijskranen in 2019 gekeurd?",
    "Schrijf een gedicht over hijskranen",
]


@pytest.mark.parametrize("text", DECLINED)
def test_a_figure_another_subject_or_an_order_gets_no_passage(catalogue: Catalogue, text: str) -> None:
    assert isinstance(asked(text, catalogue), NotUnderstood)


def test_a_refusal_shows_the_way_to_what_does_stand_there(catalogue: Catalogue) -> None:
    got = asked("Hoeveel hijskranen zijn er gekeurd?", catalogue)
    assert isinstance(got, NotUnderstood)
    assert got.passage == Question(Operation.PROGRESS)


def test_two_passages_that_fit_alike_are_asked_about(catalogue: Catalogue) -> None:
    got = asked("wat deed de stikstofuitspraken", catalogue)
    assert isinstance(got, Ambiguous)
    assert {(it.operation, it.text_key) for it in got.options} == {
        (Operation.ACTIVITY, "0"),
        (Operation.ACTIVITY, "1"),
    }


def test_a_word_that_a_named_part_lacks_is_told(catalogue: Catalogue) -> None:
    got = asked("Wat meldt de voortgang over de verkoop van hijskranen?", catalogue)
    assert isinstance(got, Question)
    assert (got.operation, got.unknown_parts) == (Operation.PROGRESS, ("verkoop",))


def test_a_follow_up_stays_with_the_passage(catalogue: Catalogue) -> None:
    last = Question(Operation.ACTIVITY, text_key="1")
    got = asked("Waardoor kwam dat?", catalogue, last)
    assert isinstance(got, Question)
    assert (got.operation, got.text_key, bool(got.carried)) == (Operation.ACTIVITY, "1", True)
    assert isinstance(asked("En hoeveel kademuren zijn dat?", catalogue, last), NotUnderstood)


def test_an_activity_is_counted_in_the_latest_report() -> None:
    """An older report's activities shift no numbers: what is quoted is found by its number in the latest."""
    older = edition(2022, (("Fontein", "De fontein spuit weer."), ("Plein", "Het plein is klaar.")))
    both = Catalogue.build(arrange((older, edition()), "1"), load())
    got = asked("wat is er over de kademuren gemeld", both)
    assert isinstance(got, Question)
    assert (got.operation, got.text_key) == (Operation.ACTIVITY, "1")


def test_every_passage_can_be_asked_for_by_its_button() -> None:
    shipped_one = Catalogue.build(arrange(shipped(), "1"), load())
    for passage in shipped_one.passages.all:
        said = phrase(passage.question, shipped_one)
        assert asked(said, shipped_one) == passage.question, said


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Waarvoor staan R en NL in de tabellen?", ("R", "NL")),
        ("leg BBV eens uit", ("BBV",)),
        ("Waar staat de P voor bij de activiteiten?", ("I, P, F en R",)),
        ("Wat stellen I, P, F en R voor?", ("I, P, F en R",)),
    ],
)
def test_letters_and_signs_are_explained(text: str, terms: tuple[str, ...]) -> None:
    got = asked(text, Catalogue.build(arrange(shipped(), "1"), load()))
    assert isinstance(got, Question)
    assert (got.operation, tuple(got.text_key.split("\n"))) == (Operation.DEFINITION, terms)


@pytest.mark.parametrize(
    ("text", "defined"),
    [
        ("Op welke leeftijdsgroep heeft jeugdreclassering betrekking?", True),
        ("Worden meldingen vanuit instellingen meegerekend bij verward gedrag?", True),
        ("Welke leeftijdsgroep heeft de hoogste jeugdreclassering?", False),
        ("Op welke leeftijdsgroep hebben vermissingen betrekking?", False),
        ("Worden katten meegerekend bij verward gedrag?", False),
    ],
)
def test_what_a_printed_name_tells(text: str, defined: bool) -> None:
    got = asked(text, Catalogue.build(arrange(shipped(), "1"), load()))
    assert (isinstance(got, Question) and got.operation is Operation.DEFINITION) is defined
    assert defined or isinstance(got, NotUnderstood)
