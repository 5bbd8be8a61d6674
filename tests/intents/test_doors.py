"""A door is shut only where its rule finds nothing: with every door open, every labelled question is understood the same."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation import Knowledge
from intents.deciding import decide
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing, hear
from intents.index.sound import SoundWords
from intents.question import Memory, Understanding
from intents.understand import understand
from intents.vocabulary.load import load
from intents.words.fold import tokens
from tests.bench.made_catalogue import grown, questions

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return Knowledge.of(*grown(21, load()))


def understood(known: Knowledge) -> list[Understanding]:
    return [understand(text, known.catalogue, Memory(), TODAY) for text in questions()]


def test_with_all_doors_open_everything_is_understood_the_same(
    known: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut = understood(known)
    locked = Hearing.__post_init__

    def unlocked(hearing: Hearing) -> None:
        locked(hearing)
        hearing.lacks = lambda _: False
        hearing.opened = None

    monkeypatch.setattr(Hearing, "__post_init__", unlocked)
    monkeypatch.setattr(decide, "names_operation", lambda _: True)
    assert understood(known) == shut


def test_with_every_word_looked_at_everything_is_understood_the_same(
    known: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_by = understood(known)
    monkeypatch.setattr(SoundWords, "__getitem__", lambda *_: "")
    assert understood(known) == passed_by


def test_a_rule_is_entered_only_where_one_of_its_words_was_said(known: Knowledge) -> None:
    rule = opened_by(frozenset({"daarvan"}), None)(lambda hearing, more: more)
    assert rule(hear("hoeveel daarvan?", known.catalogue, None), 3) == 3
    assert rule(hear("hoeveel vermissingen?", known.catalogue, None), 3) is None


def test_a_year_word_a_number_word_and_a_typing_error_are_not_passed_by(known: Knowledge) -> None:
    sound = known.catalogue.sound
    assert sound["winkeldiefstal"] == "winkeldiefstal"
    assert not any(sound[word] for word in ("winkeldeifstal", "twintig", "jr", "hvl"))
    assert sound.needs_mending(tokens("in 202 2"))
    assert not sound.needs_mending(tokens("hoeveel vermissingen in 2022?"))
