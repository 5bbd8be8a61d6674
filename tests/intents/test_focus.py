"""Which sentence of a message asks: the others tell why, or change what is asked; labels are made by hand."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation import Knowledge
from intents.dialogue.memory import remember
from intents.focus.asides import without_asides
from intents.focus.asking import REMARK, asking, parted
from intents.focus.sentences import clauses, sentences
from intents.question import Memory, NotUnderstood, Question, Talk, Understanding, Why
from intents.understand import understand

TODAY = date(2026, 11, 28)


def read(text: str, known: Knowledge, memory: Memory | None = None) -> Understanding:
    return understand(text, known.catalogue, memory or Memory(), TODAY)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ik ben nieuw. Hoeveel HIC in 2021?", ["Ik ben nieuw.", "Hoeveel HIC in 2021?"]),
        ("winkeldiefstal 2021 t.o.v. 2020", ["winkeldiefstal 2021 t.o.v. 2020"]),
        ("dhr. De Vries belde. Vermissingen?", ["dhr. De Vries belde.", "Vermissingen?"]),
        ("HIC 2021\nen 2022", ["HIC 2021", "en 2022"]),
        ("Echt waar ?! ... Ja", ["Echt waar ?! ...", "Ja"]),
        ("0,99 per 1.000 in 2022", ["0,99 per 1.000 in 2022"]),
        ("", []),
    ],
)
def test_a_message_is_cut_into_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_a_long_sentence_is_cut_before_its_question_and_its_reason() -> None:
    said = "Ik heb zo overleg, dus wat was de HIC in 2021? Ik moet weg, want de trein gaat zo."
    assert clauses(sentences(said)) == [
        "Ik heb zo overleg,",
        "dus wat was de HIC in 2021?",
        "Ik moet weg,",
        "want de trein gaat zo.",
    ]


@pytest.mark.parametrize(
    "before",
    [
        "Mijn zoon was in 2019 een nacht zoek.",
        "Mijn collega in Ede houdt dat ook bij.",
        "Ik moet vanmiddag om drie uur bij de burgemeester zitten.",
        "De krant belde vanochtend over een heel ander onderwerp en ik ben laat.",
    ],
)
@pytest.mark.parametrize(
    "behind",
    ["", "De rest van de tabel hoef ik niet.", "Winkeldiefstal vraag ik later wel.", "Dan kan ik naar huis."],
)
def test_a_story_and_what_is_not_wanted_change_nothing(before: str, behind: str, known: Knowledge) -> None:
    got = read(f"{before} Hoeveel vermissingen waren er in 2021? {behind}".strip(), known)
    assert isinstance(got, Question)
    assert (got.indicators, got.years) == (("vermissing-personen",), (2021,))


@pytest.mark.parametrize(
    "beside",
    [
        "Het gaat me om de kinderen.",
        "Ik heb het over de opgeloste zaken, hè.",
        "Gepleegd door minderjarigen, zeg ik er nog even bij.",
        "Mijn doelgroep bestaat uit meisjes, vandaar.",
        "Voor mijn stuk tellen hotelgasten mee en verder niks.",
        "'s Nachts, want ik coördineer de nachtdienst.",
        "De onderzoeker uit Nijmegen wil dit voor de meisjes.",
    ],
)
def test_a_sentence_that_says_of_which_part_gets_no_figure(beside: str, known: Knowledge) -> None:
    got = read(f"Hoeveel vermissingen waren er in 2021? {beside}", known)
    assert isinstance(got, NotUnderstood), got


@pytest.mark.parametrize(
    "text",
    [
        "Wat mij bezighoudt is de Utrechtseweg. Hoeveel meldingen van drankoverlast kwamen er in 2022?",
        "Ik maak het rooster voor de weekenden. Hoeveel geweld op personen en zaken hadden we dan in 2022?",
        "Arnhem ligt hier pal naast en om die stad gaat het me. Hoeveel winkeldiefstallen waren er in 2022?",
        "Hoeveel fietsendiefstallen waren er in 2022? Winkeldiefstal of inbraak bedoel ik dus niet.",
        "Stel dat we twee agenten extra hadden, hoeveel vernielingen waren er dan in 2022 geweest?",
        "De waarschuwingen tellen voor mij niet mee. Hoeveel panden zijn er in 2022 door Damocles dichtgegaan?",
    ],
)
def test_what_stands_before_may_change_what_is_asked(text: str, known: Knowledge) -> None:
    assert isinstance(read(text, known), NotUnderstood)


@pytest.mark.parametrize(
    ("text", "indicator", "year"),
    [
        ("Wat was de winkeldiefstal in 2020? Ik zeg het verkeerd, ik zoek diefstal uit woningen.", "diefstal-uit-woning", 2020),
        ("Doe mij de vermissingen van 2019. O nee wacht, 2018 moet ik hebben.", "vermissing-personen", 2018),
        ("Drankoverlast in 2021 was mijn vraag, maar eigenlijk moet ik jeugdoverlast hebben.", "jeugdoverlast", 2021),
    ],
)  # fmt: skip
def test_what_is_put_right_is_asked(text: str, indicator: str, year: int, known: Knowledge) -> None:
    got = read(text, known)
    assert isinstance(got, Question)
    assert (got.indicators, got.years) == ((indicator,), (year,))


@pytest.mark.parametrize(
    "behind",
    ["Laat maar, ik heb het al gevonden.", "Hoeft niet meer, dank.", "Nog niet antwoorden, ik bel eerst."],
)
def test_what_is_taken_back_gets_no_figure(behind: str, known: Knowledge) -> None:
    assert isinstance(read(f"Hoeveel meldingen van discriminatie in 2021? {behind}", known), Talk)


@pytest.mark.parametrize("other", ["fietsendiefstal", "doe fietsendiefstal", "geef liever de hondenbeten"])
def test_what_is_asked_instead_is_not_gone_past(other: str, known: Knowledge) -> None:
    assert isinstance(read(f"laat maar, {other}", known), NotUnderstood)


def test_the_year_asked_in_the_one_sentence_is_refused_for_itself(known: Knowledge) -> None:
    got = read(
        "Ik ben in 2019 raadslid geworden. Hoeveel vermissingen waren er in 2012? De jaren erna hoef ik niet.",
        known,
    )
    assert isinstance(got, NotUnderstood)
    assert got.why is Why.YEAR_OUTSIDE


def test_the_remarks_are_heard_as_talk(known: Knowledge) -> None:
    got = read("Mijn buurman werd bestolen. Hoeveel woninginbraken waren er in 2021?", known)
    assert got.heard.text.startswith("Mijn buurman")
    assert [it.text for it in got.heard.words if it.evidence == REMARK] == [
        "Mijn",
        "buurman",
        "werd",
        "bestolen",
    ]


def test_a_follow_up_with_a_remark_goes_on(known: Knowledge) -> None:
    first = read("winkeldiefstal in 2022", known)
    got = read("Dank, ik zet het in het stuk van Ahmed. En landelijk?", known, remember(first, Memory()))
    assert isinstance(got, Question)
    assert (got.indicators, got.scopes, got.years) == (("winkeldiefstal",), ("nederland",), (2022,))


def test_an_aside_goes_only_where_nothing_is_named_yet(known: Knowledge) -> None:
    plain = "Onze woordvoerder (die zit nu in een overleg) wil weten hoeveel HIC er waren in 2021."
    assert "overleg" not in without_asides(plain, known.catalogue)
    narrow = "Hoeveel meldingen (alleen met letsel) van geweld op personen en zaken in 2021?"
    assert without_asides(narrow, known.catalogue) == narrow


def test_two_questions_are_not_one(known: Knowledge) -> None:
    two = parted(sentences("Hoeveel HIC in 2021? Hoeveel vermissingen in 2020?"), known.catalogue)
    assert asking(two, known.catalogue) is None
