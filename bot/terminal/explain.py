"""`explain`: what was heard word by word, which candidates there were, and why this was decided."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation import Knowledge, Turn
from intents.question import Ambiguous, Heard, NotUnderstood, Question, Talk, Understanding

_ROLES = {
    "indicator": "indicator",
    "year": "jaar",
    "operation": "soort vraag",
    "scope": "gebied",
    "talk": "praatje",
    "place": "plaats",
    "theme": "thema",
    "number": "getal",
    "text": "programmatekst",
    "unexplained": "NIET BEGREPEN",
}


def explain(turn: Turn, knowledge: Knowledge) -> str:
    """The whole way of one question, as lines."""
    heard = turn.understanding.heard
    parts = [
        ["Woord voor woord", *_words(heard)],
        ["Kandidaten", *_candidates(heard, knowledge)],
        ["Besluit", *_decision(turn.understanding, knowledge), *([heard.reason] if heard.reason else [])],
        ["Antwoord", turn.reply.text],
    ]
    return "\n\n".join("\n".join(part) for part in parts if len(part) > 1)


def _words(heard: Heard) -> Iterator[str]:
    width = max((len(word.text) for word in heard.words), default=0)
    for word in heard.words:
        because = f"  ({word.evidence})" if word.evidence else ""
        yield f"  {word.text:{width}}  {_ROLES.get(word.role, word.role)}{because}"


def _candidates(heard: Heard, knowledge: Knowledge) -> Iterator[str]:
    for one in sorted(heard.candidates, key=lambda candidate: -candidate.score):
        known = knowledge.snapshot.indicators.get(one.id)
        yield f"  {one.score:6.2f}  {known.name if known else one.id}  ({one.evidence})"


def _decision(understanding: Understanding, knowledge: Knowledge) -> Iterator[str]:
    match understanding:
        case Question() as question:
            yield f"  vraag: {knowledge.ask(question)}"
            yield from _slots(question)
        case Ambiguous(options=options):
            yield "  terugvragen:"
            yield from (f"  - {knowledge.ask(option)}" for option in options)
        case NotUnderstood(why=why, words=words):
            yield f"  geen antwoord: {why.value} {', '.join(words)}".rstrip()
        case Talk(kind=kind):
            yield f"  praatje: {kind}"


def _slots(question: Question) -> Iterator[str]:
    slots = (
        ("soort", question.operation.value),
        ("indicatoren", ", ".join(question.indicators)),
        ("gebieden", ", ".join(question.scopes)),
        ("jaren", ", ".join(map(str, question.years)) or "geen genoemd"),
        ("jaren buiten de bron", ", ".join(map(str, question.years_outside))),
        ("overgenomen", ", ".join(question.carried)),
        ("deel niet begrepen", ", ".join(question.unknown_parts)),
    )
    return (f"  {name}: {value}" for name, value in slots if value)
