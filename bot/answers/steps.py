"""The largest change from one year to the next within a row."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from bot.answers.amounts import gap
from bot.answers.words import listed, shown
from bot.wording import say
from data.model import Figure
from intents.question import Direction

_KEYS: dict[Direction | None, str] = {"up": "grootste_stijging", "down": "grootste_daling"}


class _Step(NamedTuple):
    moved: Decimal
    older: Figure
    newer: Figure


def largest_step(row: tuple[Figure, ...], way: Direction | None) -> str:
    """One sentence on the largest step upward ("up"), downward ("down") or either; of equal ones all are named."""
    steps = [it for it in _steps(row) if it.moved and way in (None, "up" if it.moved > 0 else "down")]
    if not steps:
        return say("geen_stap")
    most = max(abs(it.moved) for it in steps)
    told = listed(_told(it) for it in steps if abs(it.moved) == most)
    return say(_KEYS.get(way, "grootste_stap"), stappen=told)


def _steps(row: tuple[Figure, ...]) -> list[_Step]:
    """Between each two successive years that have a figure in one unit."""
    return [
        _Step(newer.value - older.value, older, newer)
        for older, newer in pairwise(row)
        if older.value is not None
        and newer.value is not None
        and newer.year - older.year == 1
        and older.unit == newer.unit
    ]


def _told(it: _Step) -> str:
    ends = {"eerste": shown(it.older), "laatste": shown(it.newer)}
    return say(
        "stap", van=it.older.year, tot=it.newer.year, verschil=gap(it.moved, it.newer.unit, sign=True), **ends
    )
