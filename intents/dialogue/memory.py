"""What a conversation remembers, as plain JSON and back, and what to remember after a turn."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from intents.question import (
    Ambiguous,
    Claim,
    Memory,
    NotUnderstood,
    Operation,
    Question,
    Selection,
    Talk,
    Understanding,
    Why,
)

_PLAIN = ("indicators", "scopes", "years", "years_outside", "unknown_parts", "carried", "beside_years")


def remember(understanding: Understanding, memory: Memory) -> Memory:
    """The memory after an outcome: the last question, or the options of a choice; talk and refusals leave it."""
    match understanding:
        case Question(operation=Operation.DEFINITION, indicators=()) if memory.last is not None:
            return replace(memory, pending=(), offered=None)  # "wat is nb?" in between breaks no thread
        case Question():
            same = memory.last is not None and memory.last.indicators == understanding.indicators
            earlier = (
                (*memory.earlier, *memory.last.years)[-_SPOKEN_OF:]
                if memory.last is not None and same
                else ()
            )
            kept = memory.pending if _chosen_from(understanding, memory) else ()
            last = replace(understanding, carried=()) if understanding.carried else understanding
            spoken_of = _spoken_of(understanding, memory)
            return Memory(
                last,
                pending=kept,
                settled=bool(kept),
                earlier=earlier,
                areas=_areas(understanding, memory),
                spoken_of=spoken_of,
                alike=_alike(understanding, memory),
            )
        case Ambiguous(options=options):
            return replace(
                memory, pending=options[:12], settled=False, offered=None, elsewhere="", lost=False
            )
        case NotUnderstood(why=Why.OTHER_PLACE, instead=instead, words=words):
            before = Memory(last=instead) if instead else replace(memory, pending=(), offered=None)
            return replace(before, elsewhere=words[0] if words else "")
        case NotUnderstood(why=Why.NO_REQUEST, offered=Question() as offered):
            return Memory(last=replace(offered, years=(), explicit_years=False), offered=offered)
        case NotUnderstood(instead=Question() as instead):
            return Memory(last=instead)
        case NotUnderstood(why=why, offered=offered) if why in _ELSEWHERE:
            return Memory(offered=offered, lost=True)
        case Talk() if memory.settled:
            return replace(memory, offered=None)
        case NotUnderstood(why=Why.LIST):
            return Memory(lost=True)  # what goes on would be of a list that was not made
        case NotUnderstood():
            return replace(memory, pending=(), offered=None, elsewhere="", lost=memory.last is None)
        case _:
            done = memory.pending or memory.offered or memory.elsewhere
            return replace(memory, pending=(), offered=None, elsewhere="") if done else memory


_SPOKEN_OF = 5
"""Years kept of the questions before the last about the same indicators, and indicators of those about others."""
_ELSEWHERE = frozenset({Why.UNKNOWN_WORD, Why.PART, Why.UNIT, Why.CHOSEN_YEARS, Why.SECOND_QUESTION})
"""Something else was asked than the question before: "en in 2019?" then speaks of that, which nobody knows."""


def _spoken_of(question: Question, memory: Memory) -> tuple[str, ...]:
    """The indicators of the questions before this one, each once, as they first came up."""
    before = memory.last.indicators if memory.last is not None else ()
    named = (*memory.spoken_of, *(it for it in before if it not in memory.spoken_of))
    return named[-_SPOKEN_OF:] if before != question.indicators else memory.spoken_of


def _areas(question: Question, memory: Memory) -> tuple[str, ...]:
    """The areas that were shown before of the same rows and years: "landelijk 2022", "en bij ons?"."""
    last = memory.last
    if last is None or (last.indicators, last.years) != (question.indicators, question.years):
        return ()
    return tuple(dict.fromkeys(it for it in (*memory.areas, *last.scopes) if it not in question.scopes))


def _alike(question: Question, memory: Memory) -> bool:
    """Whether it is about the years and areas of all that was spoken of before it."""
    last = memory.last
    same = last is None or (last.years, last.scopes) == (question.years, question.scopes)
    return same and (memory.alike or not memory.spoken_of)


def _chosen_from(question: Question, memory: Memory) -> bool:
    """After a choice its options stay at hand: "nee, toch de politiecijfers"."""
    return any(set(question.indicators) & set(option.indicators) for option in memory.pending)


def dump(memory: Memory) -> dict[str, Any]:
    """Plain JSON values; what was heard is left out."""
    return {
        "last": _dump(memory.last) if memory.last else None,
        "pending": [_dump(option) for option in memory.pending],
        "settled": memory.settled,
        "earlier": list(memory.earlier),
        "areas": list(memory.areas),
        "spoken_of": list(memory.spoken_of),
        "elsewhere": memory.elsewhere,
        "alike": memory.alike,
        "listed": list(memory.listed),
        "lost": memory.lost,
        "shown": memory.shown,
        "offered": _dump(memory.offered) if memory.offered else None,
    }


def load(stored: dict[str, Any] | None) -> Memory:
    """The memory that `dump` wrote; empty where nothing or something unreadable was stored."""
    if not stored:
        return Memory()
    try:
        return Memory(
            last=_load(stored["last"]) if stored.get("last") else None,
            pending=tuple(_load(option) for option in stored.get("pending", ())),
            settled=bool(stored.get("settled")),
            earlier=tuple(stored.get("earlier", ())),
            areas=tuple(stored.get("areas", ())),
            spoken_of=tuple(stored.get("spoken_of", ())),
            elsewhere=str(stored.get("elsewhere", "")),
            alike=bool(stored.get("alike", True)),
            listed=tuple(stored.get("listed", ())),
            lost=bool(stored.get("lost")),
            shown=stored.get("shown"),
            offered=_load(stored["offered"]) if stored.get("offered") else None,
        )
    except (KeyError, TypeError, ValueError):
        return Memory()


def _selection(plain: dict[str, Any]) -> Selection:
    lists = {name: tuple(plain.get(name, ())) for name in ("units", "but_rows", "among")}
    return Selection(**{**plain, **lists})


def _dump(question: Question) -> dict[str, Any]:
    plain: dict[str, Any] = {name: list(getattr(question, name)) for name in _PLAIN}
    plain["operation"] = question.operation.value
    plain["direction"] = question.direction
    plain["explicit_years"] = question.explicit_years
    plain["text_key"] = question.text_key
    plain["selection"] = {field.name: getattr(question.selection, field.name) for field in fields(Selection)}
    if question.claim:
        plain["claim"] = {field.name: getattr(question.claim, field.name) for field in fields(Claim)}
    return plain


def _load(plain: dict[str, Any]) -> Question:
    return Question(
        operation=Operation(plain["operation"]),
        direction=plain["direction"],
        explicit_years=plain["explicit_years"],
        text_key=plain["text_key"],
        selection=_selection(plain["selection"]),
        claim=Claim(**plain["claim"]) if plain.get("claim") else None,
        indicators=tuple(plain["indicators"]),
        scopes=tuple(plain["scopes"]),
        years=tuple(plain["years"]),
        years_outside=tuple(plain["years_outside"]),
        unknown_parts=tuple(plain["unknown_parts"]),
        carried=tuple(plain["carried"]),
        beside_years=tuple(plain.get("beside_years", ())),
    )
