"""Hand-made questions, and an answer to them without `intents` in between."""

from __future__ import annotations

from typing import Any

from bot.answers import answer
from bot.answers.types import Answer, NoFigure, Said
from bot.text import render
from data.model import Snapshot
from intents.question import Operation, Question, Understanding


def asked(operation: Operation, *indicators: str, **slots: Any) -> Question:
    return Question(operation, indicators, **slots)


def worded(question: Question) -> str:
    """Stands for `intents.phrase`: the answers only pass it on."""
    return f"{question.operation.value} {' '.join(question.indicators)} {' '.join(map(str, question.years))}"


def said(understanding: Understanding, snapshot: Snapshot, contact: str = "") -> Said:
    return answer(understanding, snapshot, worded, contact=contact)


def answered(question: Question, snapshot: Snapshot) -> Answer:
    found = said(question, snapshot)
    assert isinstance(found, Answer), found
    return found


def declined(understanding: Understanding, snapshot: Snapshot, contact: str = "") -> NoFigure:
    found = said(understanding, snapshot, contact)
    assert isinstance(found, NoFigure), found
    return found


def text(question: Understanding, snapshot: Snapshot, contact: str = "") -> str:
    return render(said(question, snapshot, contact))
