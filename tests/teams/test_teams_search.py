"""Search while typing, on the shipped report: by name, by synonym, by a whole question; cards that work anywhere."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from bot.conversation import Knowledge
from bot.searching import named
from bot.speaking import Speaker
from data.arrange import arrange
from data.importing import shipped
from intents.vocabulary.load import load


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return Knowledge.of(arrange(list(shipped()), "test"), load())


@pytest.fixture(scope="module")
def speaker(knowledge: Knowledge) -> Speaker:
    return Speaker(SimpleNamespace(current=knowledge))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("vermi", "Vermissing personen 2022"),
        ("VERMISSING", "Vermissing personen 2022"),
        ("diefstal", "Diefstal uit woning 2022"),
        ("inbra", "Diefstal uit woning 2022"),
        ("halt", "Verwijzingen Halt 2022"),
        ("personen verm", "Vermissing personen 2022"),
        ("hoeveel vermissingen in 2021?", "Vermissing personen 2021"),
    ],
)
def test_the_first_result_is_what_was_meant(speaker: Speaker, typed: str, first: str) -> None:
    assert speaker.find(typed, 8)[0].title == first


def test_every_key_stroke_of_a_name_finds_it(speaker: Speaker, knowledge: Knowledge) -> None:
    for indicator in knowledge.snapshot.indicators.values():
        for length in range(3, len(indicator.name) + 1):
            found = [
                each.spoken.reply.said.figures[0].id for each in speaker.find(indicator.name[:length], 25)
            ]
            assert indicator.id in found, indicator.name[:length]


def test_nothing_typed_lists_all(knowledge: Knowledge) -> None:
    assert len(named("", knowledge)) == len(knowledge.snapshot.indicators)


@pytest.mark.parametrize("typed", ["zzz", "fietsendiefstal", "<b>", "x" * 200])
def test_what_is_not_there_is_not_found(speaker: Speaker, typed: str) -> None:
    assert list(speaker.find(typed, 8)) == []


def test_a_part_inside_a_word_is_no_match(knowledge: Knowledge) -> None:
    assert named("elding", knowledge) == []


def test_the_inserted_card_works_in_its_own_place(speaker: Speaker) -> None:
    card = speaker.find("vermissing", 1)[0].spoken.card
    assert card is not None
    assert {action["type"] for action in card["actions"]} == {"Action.Execute", "Action.OpenUrl"}
