"""One row, or the few rows, of the list before: "die eerste, hoe zat het daarmee in 2019?", "en die twee landelijk?"."""

from __future__ import annotations

import re
from dataclasses import replace

from data.model import GEMEENTE
from intents.hearing.hearing import Hearing
from intents.question import Memory, Operation, Question

_PLACES = {"eerste": 0, "bovenste": 0, "tweede": 1, "derde": 2, "vierde": 3, "vijfde": 4, "laatste": -1, "onderste": -1, "first": 0, "second": 1, "third": 2, "last": -1}  # fmt: skip
_COUNTS = {"twee": 2, "2": 2, "drie": 3, "3": 3, "vier": 4, "4": 4, "two": 2, "three": 3}
_NOT_A_ROW = (
    r"jaar|jaren|helft|kwartaal|keer|maal|maand|maanden|week|dag|tabel|blok|blokje|deel|thema|hoofdstuk|onderdeel|groep|cijfers?|meting|metingen|getal|waarde|stand|plaats|plek|vraag|lijst|"
    r"\d+|een|twee|drie|vier|vijf|paar|year|years|time|half|table|figures?"
)
_NTH = re.compile(
    rf"\b(?:de|die|dat|het|the|that) (?P<place>{'|'.join(_PLACES)})\b(?! (?:{_NOT_A_ROW})\b)"
    rf"|\b(?:nummer|nr|number|no) (?P<number>[1-9]|een|twee|drie|vier|vijf)\b"
)
_NUMBERS = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5}
_FEW = re.compile(
    rf"\b(?:die|deze|alle|those|these) (?P<count>{'|'.join(_COUNTS)})\b(?! (?:jaar|jaren|years|keer)\b)"
)


_HOW_MANY = re.compile(r"\b(?:hoeveel|wat|hoe hoog) (?:was|waren|is|zijn|scheelt|scheelde) (?:dat|die|het)\b")
_POINTS = frozenset(_PLACES) | frozenset(_COUNTS) | {"nummer", "nr", "number", "no", "dat", "die", "het"}


def _at(said: re.Match[str]) -> int:
    """Where in the list, from 0; -1 for the last."""
    number = said["number"]
    return _PLACES[said["place"]] if number is None else int(_NUMBERS.get(number, 0) or number) - 1


def of_the_list(hearing: Hearing, memory: Memory) -> Memory:
    """The conversation as if those rows were spoken of last, in the year of the list; as it is where the list is not pointed into so."""
    last, listed = memory.last, memory.listed
    if last is None or last.operation is not Operation.OVERVIEW or not listed or hearing.lacks(_POINTS):
        return memory
    if hearing.has("indicatoren", "welke", "thema") or any(piece.role == "theme" for piece in hearing.pieces):
        return memory
    said = " ".join(hearing.texts)
    rows: tuple[str, ...] = ()
    if few := _FEW.search(said):
        rows = listed if len(listed) == _COUNTS[few["count"]] else ()
    elif len(listed) == 1 and _HOW_MANY.search(said):
        rows = listed
    elif (nth := _NTH.search(said)) and (at := _at(nth)) < len(listed):
        rows = (listed[at],)
    if not rows:
        return memory
    about = Question(Operation.FIGURE, rows, (GEMEENTE,), last.years[-1:], explicit_years=bool(last.years))
    return replace(memory, last=about, listed=(), earlier=(), spoken_of=rows, shown=None)
