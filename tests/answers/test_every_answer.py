"""Every operation on every row, year and area: figures as in the snapshot, complete sentences, no judgement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from made import said, worded

from bot.answers import PAGES
from bot.answers.types import Answer
from bot.text import render, summary
from data.model import Snapshot
from intents.question import Claim, Operation, Question, Selection

YEARS: tuple[tuple[int, ...], ...] = ((), (2018,), (2022,), (2018, 2022), (2019, 2020, 2021), (2015,))
SCOPES = (("gemeente",), ("nederland",), ("gemeente", "nederland"), ("provincie",))
JUDGING = re.compile(
    r"\b(goed|slecht|helaas|gelukkig|zorgwekkend|mooi|prima|beter|slechter)\b", re.IGNORECASE
)


def questions(operation: Operation, snapshot: Snapshot) -> Iterator[Question]:
    for indicator, scopes, years in product(snapshot.indicators, SCOPES, YEARS):
        claim = Claim("up", "10", percent=True) if operation is Operation.CLAIM else None
        yield Question(
            operation, (indicator,), scopes, years, claim=claim, selection=Selection(verdict="met")
        )
    yield Question(operation)
    yield Question(operation, tuple(snapshot.indicators)[:3], years=(2021, 2022))


@pytest.mark.parametrize("operation", list(Operation))
def test_every_question_is_answered_cleanly(snapshot: Snapshot, operation: Operation) -> None:
    for question in questions(operation, snapshot):
        found = said(question, snapshot)
        text = render(found)
        assert text.strip() and summary(found).strip(), question
        assert "None" not in text and "{" not in text and ".." not in text.replace("...", ""), (
            question,
            text,
        )
        if isinstance(found, Answer):
            assert found.title and found.understood, question
            check_figures(found, snapshot)
            assert not JUDGING.search(without_quotes(found)), (question, text)


def check_figures(found: Answer, snapshot: Snapshot) -> None:
    for it in (*found.figures, *found.context):
        assert it is snapshot.figures[it.id, it.scope, it.year]
        assert it.attained is None or it.scope == "gemeente"
    assert len({(it.id, it.scope, it.year) for it in found.figures}) == len(found.figures), found.question


def without_quotes(found: Answer) -> str:
    """What the bot says itself: quotations and notes of the source left out."""
    own = "\n".join(
        (*found.lines, *found.warnings, *(line for group in found.groups for line in group.lines))
    )
    return re.sub(r'"[^"]*"', "", own)


@pytest.mark.parametrize("operation", list(Operation))
def test_next_questions_are_few_and_differ(snapshot: Snapshot, operation: Operation) -> None:
    for question in questions(operation, snapshot):
        following = said(question, snapshot).next  # type: ignore[union-attr]
        assert len(following) <= 4
        assert len({one.label for one in following}) == len(following)
        assert worded(question) not in [one.question for one in following if question.years]


def test_every_operation_has_its_page() -> None:
    assert set(PAGES) == set(Operation)
