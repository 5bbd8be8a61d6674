"""Rows that moved one way and then the other: "stegen in 2021 en daalden in 2022", "eerst omhoog in 2020, daarna omlaag in 2021"."""

from __future__ import annotations

from typing import Literal, NamedTuple

from intents.hearing.hearing import Hearing
from intents.operations.compared_years import named_years

MOVED = "bewoog eerst andersom"


class Turn(NamedTuple):
    """The move in the first of two years that follow each other; in the second it went the other way."""

    first: Literal["up", "down"]
    end: int
    """The piece behind the last that says the first move."""


def moved_twice(hearing: Hearing) -> Turn | None:
    """None where the years do not follow each other, or it is not clear which move is of which."""
    if not (hearing.has("stijging") and hearing.has("daling")):
        return None
    named = named_years(hearing)
    years = [year for _, year in named]
    if len(years) != 2 or years[1] != years[0] + 1 or hearing.years.against or hearing.years.kind == "range":
        return None
    up, down = (sorted(it[:2] for it in hearing.said(name)) for name in ("stijging", "daling"))
    first, last = (up, down) if up[0] < down[0] else (down, up)
    begins, ends = last[0][0], first[-1][1]
    apart = ends <= begins and named[0][0] < begins and named[1][0] >= first[0][0]
    between = hearing.texts[min(first[0][0], named[0][0]) : max(begins, named[1][0])]
    if not apart or "dan" in between or max(first[0][0], named[0][0]) >= min(begins, named[1][0]) + _NEXT:
        return None  # "in 2021 gestegen, lager dan in 2020"
    return Turn("up" if first is up else "down", ends)


_NEXT = 1
"""The year may stand right behind its verb: "stegen in 2021 en daalden in 2022"."""


def explain_turn(hearing: Hearing, found: Turn) -> None:
    """The first move is not what the list of the second year is narrowed to."""
    mine = [it for it in hearing.cues if it[1] <= found.end and it[2].name in {"stijging", "daling"}]
    for start, end, _ in mine:
        for piece in hearing.pieces[start:end]:
            piece.explain("operation", MOVED)
    again = [it for it in hearing.cues if it[2].name == "nieuw" and not _THEN.isdisjoint(it[2].words)]
    for piece in hearing.pieces:
        if piece.text in _THEN:
            piece.explain("operation", MOVED)
    hearing.forget([*mine, *again])


_THEN = frozenset({"eerst", "daarna", "vervolgens", "weer", "toen", "juist", "then", "again"})
