"""Sentences that name an indicator and ask or tell something else, beside those that do ask for its figure; labels made by hand."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation import Knowledge
from intents.dialogue.memory import remember
from intents.question import Memory, NotUnderstood, Operation, Question, Understanding, Why
from intents.understand import understand

TODAY = date(2026, 11, 28)


def read(*turns: str, known: Knowledge) -> Understanding:
    memory, got = Memory(), None
    for turn in turns:
        got = understand(turn, known.catalogue, memory, TODAY)
        memory = remember(got, memory)
    assert got is not None
    return got


_OTHER = [
    "Hoe komen de inbrekers binnen?",
    "Hoe loopt een Halt-verwijzing meestal af?",
    "Wat nemen inbrekers mee?",
    "Wat gebeurt er na een melding bij Veilig Thuis?",
    "Wat wordt er gestolen bij woninginbraak?",
    "Waar gaan verwarde personen heen?",
    "Wat voor vernielingen waren er in 2021?",
    "Hoeveel vermisten kwamen terug in 2021?",
    "Hoeveel vermissingen liepen goed af in 2022?",
    "Hoeveel verwarde personen werden geholpen?",
    "Hoeveel vermisten zijn er nog?",
    "Hoeveel winkeliers deden mee in 2021 tegen winkeldiefstal?",
    "Hoeveel projecten tegen jeugdoverlast in 2022?",
    "Hoeveel vermissingen hadden we in 2022 kunnen voorkomen?",
    "Hoeveel jongeren kregen jeugdbescherming na een melding bij Veilig Thuis?",
    "Hoeveel panden werden voor de tweede keer gesloten in 2018?",
    "Moet ik een hack melden bij de gemeente?",
    "Mag een burgemeester zomaar een pand sluiten?",
    "Heeft de raad vragen gesteld over jeugdoverlast in 2022?",
    "Zijn er meer vermissingen dan je zou denken?",
    "Heeft jeugdbescherming de jeugdoverlast verminderd?",
    "Ben jij zelf weleens gehackt?",
    "Wat een schande, al die geweldsmisdrijven!",
    "Lekker boeiend, die jeugdoverlast.",
    "Discriminatie hoort niet thuis in onze gemeente!",
    "Zoek uit wie er vermist is in 2022",
    "Zit winkeldiefstal in de HIC?",
    "Geldt Damocles ook voor woningen?",
    "What should I do when I see somebody shoplifting?",
]
"""What is asked or told in place of a figure."""
_OF_WHOM = [
    "Ik wil van de meisjes weten hoeveel er vermist werden in 2021",
    "We willen voor onze scholieren weten hoeveel winkeldiefstallen er waren in 2021",
    "Mijn onderzoek gaat over meisjes, hoeveel vermissingen waren er in 2021?",
    "Ik kijk nu naar de scholieren: hoeveel winkeldiefstallen waren er in 2021?",
    "Ik schrijf namens de drogisten. Winkeldiefstal in 2021, wat was dat?",
]
"""Of whom it is asked, said before the question."""
_HALF_A_LIST = [
    "slechts een keer gehaald in vijf jaar, welke doelen?",
    "welke cijfers zijn ongeveer gelijk gebleven",
    "welke cijfers stegen niet in 2021 maar wel in 2022",
    "welke cijfers daalden in 2021 of 2022",
    "welke landelijke doelen zijn gehaald",
    "onder landelijk en gedaald tov 2021, welke zijn dat",
    "welke cijfers lagen van 2019 tot en met 2022 elk jaar onder het land",
    "bij welke indicatoren is 2022 het dubbele van 2018",
    "welke indicatoren zijn sinds 2019 alleen maar gestegen",
    "welke indicatoren haalden het doel pas in 2022",
    "welke indicatoren hebben in 2018 geen cijfer maar in 2022 wel",
]
"""A condition that no list looks at."""


@pytest.mark.parametrize("text", [*_OTHER, *_OF_WHOM, *_HALF_A_LIST])
def test_no_figure_is_given(text: str, known: Knowledge) -> None:
    assert isinstance(read(text, known=known), NotUnderstood)


def test_who_asks_something_else_is_offered_the_figure(known: Knowledge) -> None:
    refused = read("Hoe komen de inbrekers binnen?", known=known)
    assert isinstance(refused, NotUnderstood)
    assert refused.words == ("Hoe komen de inbrekers binnen?",)
    got = read("Hoe komen de inbrekers binnen?", "ja", known=known)
    assert isinstance(got, Question)
    assert got.indicators == ("diefstal-uit-woning",)


def test_what_a_sentence_beside_the_question_leaves_out_is_a_part(known: Knowledge) -> None:
    got = read("Hoeveel winkeldiefstal was er in 2021? Jeugd telt niet mee.", known=known)
    assert isinstance(got, NotUnderstood)
    assert (got.why, got.words) == (Why.PART, ("Jeugd telt niet mee",))


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Hoe hoog waren de vernielingen in 2021?", "vernielingen-en-beschadigingen"),
        ("Hoe stond het in 2021 met de winkeldiefstal?", "winkeldiefstal"),
        ("Wat leverde de telling van vermissingen in 2020 op?", "vermissing-personen"),
        ("Waar lag de jeugdoverlast in 2021?", "jeugdoverlast"),
        ("Hoeveel woninginbraken zijn er in 2021 gemeld?", "diefstal-uit-woning"),
        ("waar vind ik winkeldiefstal", "winkeldiefstal"),
        ("wat kwam er binnen aan meldingen van discriminatie in 2021", "meldingen-van-discriminatie"),
    ],
)
def test_the_same_words_where_the_figure_is_asked(text: str, indicator: str, known: Knowledge) -> None:
    got = read(text, known=known)
    assert isinstance(got, Question)
    assert got.indicators == (indicator,)


@pytest.mark.parametrize(
    "text",
    [
        "hoeveel % van de vermiste mensen vertoonde verward gedrag",
        "Welk aandeel van de jeugdoverlast had met drank en drugs te maken?",
        "van de jongeren met jeugdbescherming, hoeveel hebben er ook jeugdreclassering?",
        "Van de panden die dicht moesten onder de wet Damocles: hoeveel kwamen er in beeld dankzij een ondermijningssignaal?",
        "Waren het in 2018 nou vooral vernielingen of vooral beschadigingen?",
        "hoeveel geweld op personen en hoeveel op zaken?",
        "hoeveel hangjongeren onder de 16 in 2021",
    ],
)
def test_a_part_of_a_row_is_no_row(text: str, known: Knowledge) -> None:
    got = read(text, known=known)
    assert isinstance(got, NotUnderstood)
    assert got.why is Why.PART


@pytest.mark.parametrize(
    "text",
    [
        "Een moeder van drie pubers vroeg mij hoeveel jeugdoverlast er in 2021 was",
        "Ik moet voor tienen weten wat de politiecijfers voor ondermijning in 2020 waren.",
        "De wethouder zit over een kwartier in de uitzending. Hoeveel vermissingen waren er in 2022?",
        "Na de lezing in de bibliotheek vroeg een meneer op de tweede rij hoeveel meldingen van discriminatie er in 2021 waren.",
    ],
)
def test_for_whom_it_is_looked_up_is_not(text: str, known: Knowledge) -> None:
    assert isinstance(read(text, known=known), Question)


@pytest.mark.parametrize("text", ["Heeft iemand mij gemeld bij Veilig Thuis?", "Ben ik gemeld in 2021?"])
def test_whether_somebody_was_reported_is_of_a_person(text: str, known: Knowledge) -> None:
    got = read(text, known=known)
    assert isinstance(got, NotUnderstood)
    assert got.why is Why.PERSON


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("hoeveel vermissingen zijn er dit jaar, 2025?", ()),
        ("hoeveel vermissingen waren er dit jaar in 2021?", (2021,)),
        ("Het verslagjaar 2021: hoeveel vermissingen?", (2021,)),
    ],
)
def test_a_year_that_is_said_twice_is_one(text: str, years: tuple[int, ...], known: Knowledge) -> None:
    got = read(text, known=known)
    assert (got.years if isinstance(got, Question) else ()) == years


@pytest.mark.parametrize(
    "turns",
    [
        ("hoeveel vermissingen in 2022?", "en de helft daarvan?"),
        ("hoeveel vermissingen in 2022?", "en hoe liep dat af"),
        ("winkeldiefstal 2021", "hoeveel zijn dat er in totaal"),
        ("welke doelen zijn niet gehaald in 2022", "en waarom niet?"),
        ("welke doelen zijn niet gehaald in 2022", "welke waren dat in 2021 ook al?"),
        ("gehaalde doelen 2021", "en 2022", "wat is er dan bijgekomen?"),
    ],
)
def test_what_is_asked_of_the_figure_before_is_not_the_figure(
    turns: tuple[str, ...], known: Knowledge
) -> None:
    assert isinstance(read(*turns, known=known), NotUnderstood)


@pytest.mark.parametrize(
    "text", ["alleen die het doel missen", "alleen de gemiste", "alleen die niet gehaald zijn"]
)
def test_a_list_is_narrowed_to_those(text: str, known: Knowledge) -> None:
    got = read("welke cijfers stegen in 2022 ten opzichte van 2021", text, known=known)
    assert isinstance(got, Question)
    assert got.operation is Operation.OVERVIEW
    assert (got.selection.verdict, got.selection.direction) == ("not_met", "up")


def test_both_look_alikes_are_given_where_both_are_named(known: Knowledge) -> None:
    got = read("ondermijning 2021 gemeente en politie", known=known)
    assert isinstance(got, Question)
    assert set(got.indicators) == {"ondermijning", "signalen-ondermijning"}


@pytest.mark.parametrize(
    ("turns", "years", "verdict", "direction"),
    [
        (("welke doelen zijn gehaald in 2022", "maar niet in 2021"), (2021, 2022), "met", None),
        (("welke doelen zijn gehaald in 2021", "maar niet in 2022"), (2021, 2022), "not_met", None),
        (("welke cijfers stegen in 2022", "en ten opzichte van 2018"), (2018, 2022), None, "up"),
        (("waar lagen we in 2022 onder het landelijk cijfer", "en in 2021 erboven?"), (2021,), None, "up"),
        (("welke cijfers stegen in 2022", "welke het meest?"), (2022,), None, "up"),
    ],
)  # fmt: skip
def test_a_few_words_turn_the_list(
    turns: tuple[str, ...],
    years: tuple[int, ...],
    verdict: str | None,
    direction: str | None,
    known: Knowledge,
) -> None:
    got = read(*turns, known=known)
    assert isinstance(got, Question)
    assert (got.years, got.selection.verdict, got.selection.direction) == (years, verdict, direction)


def test_what_is_asked_while_a_choice_is_open_is_of_its_rows_and_year(known: Knowledge) -> None:
    got = read("jeugdcijfers 2021", "welke is gehaald", known=known)
    assert isinstance(got, Question)
    assert got.years == (2021,)
    assert len(got.selection.among) == 5
