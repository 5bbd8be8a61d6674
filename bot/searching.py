"""Indicators found while someone types: a part of a name, or of what people call it."""

from __future__ import annotations

from bot.conversation import Knowledge
from data.model import Indicator
from intents.question import Operation, Question
from intents.words.fold import fold


def named(typed: str, knowledge: Knowledge) -> list[str]:
    """Questions after the latest figure of each indicator that fits, best first; with nothing typed, of all.

    Best is a name that begins with what was typed, then one that holds every word of it, then a synonym that
    does; within these the source's own order.
    """
    found = [
        (rank, indicator)
        for indicator in knowledge.snapshot.indicators.values()
        if (rank := _rank(fold(typed), indicator, knowledge)) is not None
    ]
    ranked = sorted(found, key=lambda pair: pair[0])
    return [knowledge.ask(Question(Operation.FIGURE, (indicator.id,))) for _, indicator in ranked]


def _rank(typed: str, indicator: Indicator, knowledge: Knowledge) -> int | None:
    """0 is best; None where it does not fit."""
    names = [fold(name) for name in indicator.names]
    if any(name.startswith(typed) for name in names):
        return 0
    words = typed.split()
    if _held(words, [" ".join(names)]):
        return 1
    known = knowledge.catalogue.phrases.synonyms.get(indicator.id)
    return 2 if known and _held(words, [fold(name) for name in known.names]) else None


def _held(words: list[str], texts: list[str]) -> bool:
    """Whether one of the texts holds every word, or the beginning of it."""
    return any(all(f" {word}" in f" {text}" for word in words) for text in texts)
