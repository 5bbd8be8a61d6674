"""Every selection of years has its words: one without them was an exception for who asked "in welke jaren niet gestegen?"."""

from __future__ import annotations

from typing import get_args

import pytest

from bot.answers import answer
from bot.answers.types import Answer
from data.model import Snapshot
from intents.question import Direction, Operation, Question, Selection

VERSUS_TARGET = ("up", "down", "same", "not_up", "not_down", "changed")


@pytest.mark.parametrize("direction", get_args(Direction))
def test_a_direction_of_years_is_told(snapshot: Snapshot, direction: Direction) -> None:
    asked = Question(
        Operation.YEARS, ("vermissing-personen",), ("gemeente",), selection=Selection(direction=direction)
    )
    assert isinstance(answer(asked, snapshot, str), Answer)


@pytest.mark.parametrize("direction", VERSUS_TARGET)
def test_a_side_of_the_target_is_told(snapshot: Snapshot, direction: Direction) -> None:
    selection = Selection(direction=direction, versus_target=True)
    asked = Question(Operation.YEARS, ("vermissing-personen",), ("gemeente",), selection=selection)
    said = answer(asked, snapshot, str)
    assert isinstance(said, Answer) and "het jaar ervoor" not in said.title
