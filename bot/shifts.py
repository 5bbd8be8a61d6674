"""What another name for an indicator would change: the questions that would be understood otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.conversation import Knowledge
from data.model import Snapshot
from intents.question import Ambiguous, Memory, NotUnderstood, Question, Talk, Understanding
from intents.understand import understand
from intents.vocabulary.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Shift:
    """A question that would be understood otherwise."""

    question: str
    before: str
    after: str


def shifts(word: str, asked: Iterable[str], before: Knowledge, after: Knowledge, today: date) -> list[Shift]:
    """The shifts among questions with the word, `asked` ones, and a question by every name known now."""
    questions = dict.fromkeys(
        [f"hoeveel {word}?", word, *asked, *known_questions(before.snapshot, before.catalogue.phrases)]
    )
    return [shift for question in questions if (shift := _shift(question, before, after, today))]


def known_questions(snapshot: Snapshot, phrases: Phrases) -> Iterable[str]:
    """Every name and synonym that is known now: each is a question by itself."""
    for indicator in snapshot.indicators.values():
        yield from indicator.names
        synonyms = phrases.synonyms.get(indicator.id)
        yield from synonyms.names if synonyms else ()


def _shift(question: str, before: Knowledge, after: Knowledge, today: date) -> Shift | None:
    old, new = (
        in_words(understand(question, knowledge.catalogue, Memory(), today), knowledge.snapshot)
        for knowledge in (before, after)
    )
    return Shift(question, old, new) if old != new else None


def in_words(understanding: Understanding, snapshot: Snapshot) -> str:
    """What was understood, in a few words: the indicators' names, or that it was none."""
    match understanding:
        case Question(indicators=ids) if ids:
            return ", ".join(snapshot.indicators[id_].name for id_ in ids)
        case Question():
            return "een vraag over het geheel"
        case Ambiguous(options=options):
            ids = tuple(dict.fromkeys(id_ for option in options for id_ in option.indicators))
            return "keuze uit " + ", ".join(snapshot.indicators[id_].name for id_ in ids)
        case NotUnderstood():
            return "geen antwoord"
        case Talk():
            return "een praatje"
