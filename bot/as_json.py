"""The object that `ask --json` writes for one turn: figures, computed numbers, choices, understanding."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bot.answers.types import Answer, Choice, Computed
from bot.answers.words import note_line, place_line
from bot.reply import Reply
from data.model import Figure
from intents.question import Ambiguous, NotUnderstood, Question, Understanding


def as_json(conversation: str, question: str, reply: Reply, understanding: Understanding) -> dict[str, Any]:
    """Plain values only; `value` is a number, `display` the same in Dutch notation."""
    said = reply.said
    answer = said if isinstance(said, Answer) else None
    return {
        "conversation": conversation,
        "question": question,
        "status": reply.status,
        "text": reply.text,
        "figures": [figure_as_json(it) for it in answer.figures] if answer else [],
        "computed": [_computed(it) for it in answer.computed] if answer else [],
        "choices": list(said.indicators) if isinstance(said, Choice) else [],
        "understood": _understood(understanding),
    }


def figure_as_json(it: Figure) -> dict[str, Any]:
    """One figure with all that belongs to it."""
    return {
        "id": it.id,
        "indicator": it.indicator,
        "scope": it.scope,
        "year": it.year,
        "value": None if it.value is None else plain(it.value),
        "unit": it.unit,
        "display": it.display,
        "target": it.target.raw if it.target else None,
        "attained": it.attained,
        "provisional": it.provisional,
        "missing": it.missing,
        "footnotes": [note_line(note) for note in it.footnotes],
        "report": it.report,
        "place": place_line(it.place),
    }


def _computed(it: Computed) -> dict[str, Any]:
    return {"what": it.what, "value": plain(it.value), "display": it.display}


def plain(value: Decimal) -> int | float:
    """A JSON number: whole where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


def _understood(understanding: Understanding) -> dict[str, Any]:
    match understanding:
        case Question() as one:
            read = _question(one)
        case Ambiguous(options=options):
            ids = dict.fromkeys(indicator for option in options for indicator in option.indicators)
            read = {**_nothing(), "indicators": list(ids), "operation": "choice"}
        case NotUnderstood(why=why):
            read = {**_nothing(), "operation": why.value}
        case _:
            read = {**_nothing(), "operation": understanding.kind}
    return {**read, "unexplained": list(understanding.heard.unexplained)}


def _question(one: Question) -> dict[str, Any]:
    return {
        "indicators": list(one.indicators),
        "scopes": list(one.scopes),
        "years": list(one.years),
        "operation": one.operation.value,
        "carried": list(one.carried),
    }


def _nothing() -> dict[str, Any]:
    return {"indicators": [], "scopes": [], "years": [], "operation": "", "carried": []}
