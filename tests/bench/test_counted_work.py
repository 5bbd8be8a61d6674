"""Speed is guarded by counted work, not by seconds: calls, and blocks of memory. A look-up must not grow with the
catalogue, an index not faster than it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from types import FrameType
from typing import Any

import pytest

from bot.cards import draw
from bot.conversation import Knowledge, respond
from intents.focus.sentences import sentences
from intents.question import Memory, Operation, Question
from intents.understand import understand
from intents.vocabulary.load import load
from intents.vocabulary.phrases import Phrases
from tests.bench.made_catalogue import grown, questions

TODAY = date(2026, 11, 22)


def calls(work: Callable[[], object]) -> int:
    """Function calls, of Python and of C, that some work takes."""
    count = 0

    def seen(_: FrameType, event: str, __: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.fixture(scope="module")
def phrases() -> Phrases:
    return load()


@pytest.fixture(scope="module")
def shipped(phrases: Phrases) -> Knowledge:
    return Knowledge.of(*grown(21, phrases))


def understood(known: Knowledge, asked: list[str]) -> Callable[[], object]:
    return lambda: [understand(text, known.catalogue, Memory(), TODAY) for text in asked]


def answered(known: Knowledge, asked: list[str]) -> Callable[[], object]:
    """Understood, answered, written out and drawn."""

    def work() -> None:
        for text in asked:
            reply = respond(text, known, Memory(), TODAY).reply
            draw(reply.said, text=reply.text)

    return work


def lists(text: str, known: Knowledge) -> bool:
    """An overview of all indicators is longer where there are more."""
    got = understand(text, known.catalogue, Memory(), TODAY)
    return isinstance(got, Question) and got.operation is Operation.OVERVIEW


@pytest.mark.parametrize("work", [understood, answered])
def test_a_hundred_times_the_indicators_cost_hardly_more_work(
    work: Callable[[Knowledge, list[str]], Callable[[], object]], phrases: Phrases, shipped: Knowledge
) -> None:
    asked = [text for text in questions()[::6] if not lists(text, shipped)]
    many = Knowledge.of(*grown(2100, phrases))
    for known in (shipped, many):
        work(known, asked)()  # what is worked out once
    assert calls(work(many, asked)) < 1.15 * calls(work(shipped, asked))


@pytest.mark.parametrize(("work", "most"), [(understood, 1100), (answered, 1520)])
def test_a_question_takes_a_bounded_number_of_calls(
    work: Callable[[Knowledge, list[str]], Callable[[], object]], most: int, shipped: Knowledge
) -> None:
    asked = [text for text in questions()[::6] if len(sentences(text)) == 1]
    work(shipped, asked)()
    assert calls(work(shipped, asked)) / len(asked) < most


@pytest.mark.parametrize(("work", "times"), [(understood, 2.2), (answered, 1.9)])
def test_a_message_of_several_sentences_takes_about_twice_a_question(
    work: Callable[[Knowledge, list[str]], Callable[[], object]], times: float, shipped: Knowledge
) -> None:
    """It is read as one and by its parts; one sentence of it costs no more than a question does."""
    one, several = (
        [text for text in questions()[::6] if (len(sentences(text)) > 1) is more] for more in (False, True)
    )
    for asked in (one, several):
        work(shipped, asked)()
    assert calls(work(shipped, several)) / len(several) < times * calls(work(shipped, one)) / len(one)


def test_an_index_grows_no_faster_than_its_catalogue(phrases: Phrases) -> None:
    made = {size: grown(size, phrases) for size in (21, 421, 1221)}
    work = {size: calls(lambda size=size: Knowledge.of(*made[size])) for size in made}  # type: ignore[misc]
    one_of_few, one_of_many = (work[421] - work[21]) / 400, (work[1221] - work[421]) / 800
    assert one_of_many < 1.1 * one_of_few
    assert one_of_many < 700


def test_an_index_holds_a_bounded_number_of_blocks_an_indicator(phrases: Phrases) -> None:
    """A list for every key of the spelling index would be six hundred more."""
    made = grown(821, phrases)
    Knowledge.of(*grown(21, phrases))  # what is loaded once
    before = sys.getallocatedblocks()
    known = Knowledge.of(*made)
    blocks = sys.getallocatedblocks() - before
    assert known.catalogue.phrase_words
    assert blocks / 800 < 460
