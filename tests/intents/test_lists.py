"""Lists: what narrows them is shown in them; a list that cannot say what was asked is declined, never widened."""

from __future__ import annotations

from datetime import date

import pytest

from data.arrange import arrange
from data.importing import shipped
from intents.index.catalogue import Catalogue
from intents.question import Memory, NotUnderstood, Operation, Question, Selection, Why
from intents.understand import understand
from intents.vocabulary.load import load

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
        ("welke indicatoren stegen niet in 2022?", (2022,), Selection(direction="not_up")),
        ("wat was in 2020 gehaald maar in 2021 niet?", (2020, 2021), Selection("not_met", became=True)),
        (
            "welke doelen haalden we zowel in 2019 als in 2022?",
            (2019, 2022),
            Selection("met", every_year=True),
        ),
        (
            "van de niet gehaalde doelen in 2022: welke cijfers zijn gedaald sinds 2021?",
            (2021, 2022),
            Selection("not_met", direction="down"),
        ),
        ("welk niet behaald doel kwam in 2022 het dichtst bij?", (2022,), Selection(near_target=True, top=1)),
        ("top 3 verst van het doel 2022", (2022,), Selection(far_target=True, top=3)),
        ("welke indicatoren worden in procenten uitgedrukt?", (), Selection(units=("percent",))),
        ("behaalde doelen 2022 zonder percentages", (2022,), Selection("met", units=("rate", "count"))),
        ("gehaalde doelen 2022 behalve de BBV-indicatoren", (2022,), Selection("met", but_term="BBV")),
        (
            "niet gehaalde doelen 2022 behalve die uit Zorg en Veiligheid",
            (2022,),
            Selection("not_met", but_theme="Zorg en Veiligheid"),
        ),
        (
            "welke indicator steeg procentueel het meest tussen 2021 en 2022?",
            (2021, 2022),
            Selection(direction="up", most="percent", top=1),
        ),
        ("welke cijfers zijn niet gelijk gebleven in 2022?", (2022,), Selection(direction="changed")),
        ("welke doelen zijn wel en welke niet gehaald in 2022?", (2022,), Selection()),
        ("welke gehaalde doelen in 2022 zijn geen BBV", (2022,), Selection("met", but_term="BBV")),
        ("welke indicatoren komen van de politie?", (), Selection(term="politie")),
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
        "welke doelen haalden we in 2022, behalve die van het college?",
        "haalden we in 2022 meer doelen dan in 2021? welke?",
        "welke indicatoren kregen in 2022 een hoger doel?",
        "welke cijfers zijn in 2022 lager dan in 2021 en 2020?",
        "welke doelen zijn gehaald terwijl het landelijke cijfer hoger was in 2022?",
        "welke doelen zijn zowel lokaal als landelijk gehaald?",
        "welke doelen hadden we moeten halen in 2022?",
        "welke doelen zijn bijna allemaal gehaald?",
        "welke doelen zijn behaald volgens inwoners?",
        "alle indicatoren op een na",
        "op welke doelen heeft de raad een motie ingediend?",
        "wie haalde zijn doelen niet in 2022",
        "welke twee doelen haalden we bijna allebei nergens",
        "welke doelen kwamen er in 2022 bij die in 2021 nog gemist werden",
        "welke indicatoren daalden sneller dan het landelijke tempo?",
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


def test_a_list_of_a_list_is_narrowed_by_both(catalogue: Catalogue) -> None:
    first = understand("welke doelen zijn gehaald in 2021?", catalogue, Memory(), TODAY)
    assert isinstance(first, Question)
    both = understand("welke daarvan ook in 2022?", catalogue, Memory(first), TODAY)
    assert isinstance(both, Question)
    assert (both.years, both.selection) == ((2021, 2022), Selection("met", every_year=True))
    other = understand("welke daarvan daalden in 2022?", catalogue, Memory(first), TODAY)
    assert not isinstance(other, Question), "a verdict of 2021 and a fall of 2022 are no one list"
    shown = ("winkeldiefstal", "vermissing-personen")
    of_those = understand("welke daarvan daalden in 2022?", catalogue, Memory(first, listed=shown), TODAY)
    assert isinstance(of_those, Question)
    assert (of_those.years, of_those.selection) == ((2022,), Selection(direction="down", among=shown))


@pytest.mark.parametrize(
    ("utterance", "why"),
    [
        ("welke zijn gedaald sinds 2010?", Why.YEAR_OUTSIDE),
        ("welke daalden tussen 2017 en 2022?", Why.YEAR_OUTSIDE),
        ("welke doelen zijn sinds 2015 elk jaar gehaald?", Why.YEAR_OUTSIDE),
        ("Wat steeg in 2021 en steeg in 2022?", Why.LIST),
        ("Welke doelen haalden we in 2022 ineens wel, na een jaar niet?", Why.LIST),
        ("bij welke is meer juist de bedoeling", Why.LIST),
        ("uitschieters in 2022", Why.LIST),
        ("Doelen die in 2021 gehaald werden en nu gemist zijn: welke?", Why.LIST),
        ("Welke waarden bereikten in 2021 hun maximum?", Why.LIST),
    ],
)
def test_a_list_that_would_leave_out_what_was_said_is_declined(
    utterance: str, why: Why, catalogue: Catalogue
) -> None:
    got = understand(utterance, catalogue, Memory(), TODAY)
    assert isinstance(got, NotUnderstood)
    assert got.why is why


@pytest.mark.parametrize(
    ("utterance", "selection"),
    [
        ("welke indicatoren hebben in 2022 een laagterecord?", Selection(record="lowest")),
        ("hoogste stand in 2019", Selection(record="highest")),
        ("is alles gehaald?", Selection("not_met")),
        ("gedaald en toch niet gehaald", Selection("not_met", direction="down")),
        ("Welke doelen zijn een maximum, dus moeten eronder blijven?", Selection(aim="at_most")),
        ("wat zakt er sinds 2020 jaar op jaar", Selection(direction="falling")),
    ],
)
def test_what_rows_did_is_a_list_also_without_saying_which(
    utterance: str, selection: Selection, catalogue: Catalogue
) -> None:
    got = understand(utterance, catalogue, Memory(), TODAY)
    assert isinstance(got, Question)
    assert (got.operation, got.selection) == (Operation.OVERVIEW, selection)
