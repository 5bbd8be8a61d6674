"""A refusal that asks "Bedoel je misschien: ...?" offers the whole question, and a plain yes takes it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.conversation import Knowledge, respond
from intents.dialogue.memory import dump, load
from intents.question import Memory

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("asked", "yes", "cell"),
    [
        ("hoeveel geweldsmisdrijven blaat 2021", "ja", ("geweldsmisdrijven", "gemeente", 2021)),
        ("landelijke winkeldiefstal blaat in 2020?", "ja graag", ("winkeldiefstal", "nederland", 2020)),
        (
            "vermissingen door minderjarigen 2019",
            "klopt, dat bedoel ik",
            ("vermissing-personen", "gemeente", 2019),
        ),
    ],
)
def test_yes_takes_the_whole_question(ask: Any, asked: str, yes: str, cell: tuple[str, str, int]) -> None:
    assert not ask([asked])["figures"]
    assert [(it["id"], it["scope"], it["year"]) for it in ask([asked, yes])["figures"]] == [cell]


def test_the_button_says_all_of_it(ask: Any) -> None:
    assert "hoeveel Geweldsmisdrijven in 2021?" in ask(["hoeveel geweldsmisdrijven blaat 2021"])["text"]
    assert "verloop van Winkeldiefstal" in ask(["verloop winkeldiefstal bij bakkers"])["text"]


@pytest.mark.parametrize(
    "turns",
    [
        ["hoeveel geweldsmisdrijven blaat 2022", "ja maar bij bakkers"],
        ["hoeveel geweldsmisdrijven blaat 2022", "nee"],
        ["hoeveel geweldsmisdrijven blaat 2022", "dank je", "ja"],
        ["hoeveel fietsendiefstallen", "ja"],
    ],
)
def test_anything_else_is_no_yes(ask: Any, turns: list[str]) -> None:
    assert not ask(turns)["figures"]


def test_what_was_offered_is_remembered(knowledge: Knowledge) -> None:
    turn = respond("verloop winkeldiefstal bij bakkers sinds 2020", knowledge, Memory(), TODAY)
    assert turn.memory.offered is not None
    assert load(json.loads(json.dumps(dump(turn.memory)))) == turn.memory
