"""Beside what a follow-up compares: "Z was toch hoger?" after X is about the two, and "hoger" alone proves nothing of either."""

from __future__ import annotations

from dataclasses import replace

from data.model import NEDERLAND
from intents.hearing.hearing import Hearing
from intents.question import Memory, Operation, Question, Understanding

_MOVES = ("stijging", "daling", "verschil", "procent")
_LAST = frozenset({"laatste", "laatst", "last"})


def with_its_partner(
    outcome: Understanding, hearing: Hearing, last: Question, memory: Memory
) -> Understanding:
    """The question beside what was spoken of, or without a verdict where that is not clear."""
    if not isinstance(outcome, Question) or outcome.claim is None or not last.indicators:
        return outcome
    if _of_the_gap(outcome, hearing, last):
        return replace(
            outcome, operation=last.operation, indicators=last.indicators, years=last.years, claim=None
        )
    if outcome.claim.comparison not in {"up", "down", "same"} or outcome.claim.over:
        return outcome
    if _of_the_country(outcome, hearing, last) or _of_its_last_year(hearing, last):
        return replace(outcome, claim=None)
    if not hearing.has("meer", "minder", "gelijk") or hearing.has(*_MOVES) or _says_beside_what(hearing):
        return outcome
    if _another_was_told(hearing, last, memory):
        return replace(outcome, claim=None)
    if len(last.indicators) > 1:
        return _beside(outcome, last.indicators, last)
    if outcome.indicators != last.indicators and len(outcome.indicators) == 1:
        return _beside(outcome, (*last.indicators, *outcome.indicators), last)
    return outcome


def _of_the_gap(question: Question, hearing: Hearing, last: Question) -> bool:
    """ "dat is niet meer dan 3?" after a difference: of the difference, and not of a figure."""
    told = last.operation in {Operation.DIFFERENCE, Operation.PERCENT, Operation.DISTANCE}
    level = question.claim is not None and question.claim.number is not None
    return told and level and question.operation is Operation.CLAIM and not hearing.named


def _another_was_told(hearing: Hearing, last: Question, memory: Memory) -> bool:
    """ "die laatste lag lager": of the same year as was told, so beside the other row that was spoken of."""
    same_year = tuple(hearing.years.years) in ((), last.years)
    return (
        bool(memory.spoken_of)
        and memory.spoken_of[-1:] != last.indicators[:1]
        and same_year
        and hearing.any_of(_THAT_ONE)
    )


_THAT_ONE = frozenset(
    {"laatste", "eerste", "andere", "laatstgenoemde", "eerstgenoemde", "last", "first", "other"}
)


def _says_beside_what(hearing: Hearing) -> bool:
    years = hearing.years
    return years.against or len(years.years) > 1 or hearing.has("landelijk", "beide_gebieden")


def _of_the_country(question: Question, hearing: Hearing, last: Question) -> bool:
    """ "en landelijk? dat is hoger": of the country, which was told last; "wij zitten hoger" is of the municipality."""
    if last.scopes != (NEDERLAND,) or hearing.has("gemeente", "gemeente_sterk"):
        return False
    moved = hearing.has(*_MOVES) or _says_beside_what(hearing)
    return question.operation is Operation.COMPARE_COUNTRY or (question.scopes == (NEDERLAND,) and not moved)


def _of_its_last_year(hearing: Hearing, last: Question) -> bool:
    """ "in het laatste jaar was het hoger", after two years: of which last one nobody said."""
    return len(last.years) > 1 and hearing.any_of(_LAST) and bool(hearing.years.years)


def _beside(question: Question, indicators: tuple[str, ...], last: Question) -> Question:
    years = last.years[-1:] if len(question.years) != 1 else question.years
    return replace(
        question,
        operation=Operation.COMPARE_INDICATORS,
        indicators=indicators,
        years=years,
        claim=None,
        direction=None,
    )
