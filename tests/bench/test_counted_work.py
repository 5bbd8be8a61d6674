"""Speed is guarded by counted work, not by seconds: a look-up must not grow with the catalogue."""

from __future__ import annotations

import sys
from datetime import date
from types import FrameType
from typing import Any

from bot.conversation import Knowledge
from intents.phrases import load
from intents.question import Memory
from intents.understand import understand
from tests.bench.made_catalogue import grown, questions

TODAY = date(2026, 11, 22)


def calls(known: Knowledge, asked: list[str]) -> int:
    """Function calls that understanding these questions takes."""
    count = 0

    def seen(_: FrameType, event: str, __: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(seen)
    try:
        for text in asked:
            understand(text, known.catalogue, Memory(), TODAY)
    finally:
        sys.setprofile(None)
    return count


def test_a_hundred_times_the_indicators_cost_hardly_more_work() -> None:
    phrases, asked = load(), questions()[::6]
    few, many = (Knowledge.of(*grown(size, phrases)) for size in (21, 2100))
    for known in (few, many):
        calls(known, asked)  # what is worked out once
    assert calls(many, asked) < 1.15 * calls(few, asked)


def test_a_question_takes_a_bounded_number_of_calls() -> None:
    asked = questions()[::6]
    known = Knowledge.of(*grown(21, load()))
    calls(known, asked)
    assert calls(known, asked) / len(asked) < 2500
