"""Rows that did the same several years running: "twee jaar op rij gestegen", "drie jaar achter elkaar gehaald"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.question import Selection

RUN = "zo veel jaar op rij"
_COUNTS = {"2": 2, "3": 3, "4": 4, "5": 5, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "two": 2, "three": 3}
_IN_A_ROW = re.compile(
    rf"\b(?P<n>{'|'.join(_COUNTS)}) (?:jaar|jaren|keer|maal|years|times) (?:lang )?(?:op rij|achter elkaar|achtereen|aaneengesloten|in a row)\b"
)
_BOTH = re.compile(
    r"\bzowel (?:in |van )?(?P<one>20\d\d) als (?:in |van )?(?P<two>20\d\d)\b"
    r"|\bin (?P<first>20\d\d)(?: \S+){0,3} en (?:ook )?(?:(?!in\b)\S+ )?(?:in )?(?P<again>20\d\d) (?:nog eens|ook|weer|opnieuw|nogmaals)\b"
)
_MOVES = ("stijging", "daling", "meer", "minder")


class Run(NamedTuple):
    """From which year to which every year moved, and the pieces that say so."""

    first: int
    last: int
    start: int
    end: int


@opened_by(frozenset(["rij", "elkaar", "achtereen", "aaneengesloten", "row", "zowel", "eens", "ook", "weer", "opnieuw", "nogmaals"]), None)  # fmt: skip
def run(hearing: Hearing, known: Sequence[int]) -> Run | None:
    """The years of a run: of moves with the one it starts from, of verdicts those that have it; None where none is asked."""
    said = " ".join(hearing.texts)
    moves = hearing.has(*_MOVES)
    found = _IN_A_ROW.search(said) or (_BOTH.search(said) if moves else None)
    if found is None or not (moves or hearing.has("behaald", "mislukt")):
        return None
    first, last = _years(found, hearing.years.years, known)
    first += not moves
    if first not in known or last not in known or not set(hearing.years.years) <= {*range(first, last + 1)}:
        return None
    return Run(first, last, said[: found.start()].count(" "), said[: found.end()].count(" ") + 1)


def _years(found: re.Match[str], named: Sequence[int], known: Sequence[int]) -> tuple[int, int]:
    if count := _COUNTS.get(found.groupdict().get("n") or ""):
        last = max(named) if named else known[-1]
        return last - count, last
    one, two = int(found["one"] or found["first"]), int(found["two"] or found["again"])
    return (one - 1, two) if two == one + 1 else (0, 0)


def run_not_known(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "vijf jaar op rij gedaald": longer than the data go back, so no list can be of it."""
    asked = chosen.direction in {"rising", "falling"} or chosen.verdict
    found = _LONGER.search(" ".join(hearing.texts)) if asked else None
    explained = any(piece.evidence == RUN for piece in hearing.pieces)
    return [found.group()] if found and not explained else []


_LONGER = re.compile(
    r"\b(?:\d+|een|twee|drie|vier|vijf|zes|two|three|four|five) (?:jaar|jaren|keer|maal|years|times) (?:lang )?(?:op rij|achter elkaar|achtereen|aaneengesloten|in a row)\b"
)


def explain_run(hearing: Hearing, found: Run) -> None:
    """Its words are no verdict in each of two years, and no number of rows; its years stay years."""
    span = range(found.start, found.end)
    for at in span:
        if not hearing.pieces[at].evidence.startswith("jaar 2"):
            hearing.pieces[at].explain("operation", RUN)
    hearing.forget([it for it in hearing.cues if it[0] in span and it[2].name not in _MOVES])
