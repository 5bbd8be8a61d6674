"""How many targets are said to be met or missed: "er zijn tien doelen niet gehaald, klopt dat?". The list says how many there are."""

from __future__ import annotations

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

COUNT = "zo veel zouden het er zijn"
_COUNTED = frozenset({"telde", "telden", "tel", "turfde", "turfden", "geteld", "counted"})
_NEAR = 3
"""Pieces from the number to what it counts: "tien niet gehaalde doelen"."""


_ROWS = frozenset({"doelen", "doelstellingen", "indicatoren", "streefwaarden", "normen", "targets"})


@opened_by(_ROWS, False)
def claimed_count(hearing: Hearing) -> bool:
    """Whether a number of targets is stated to be checked; explains it. "Noem tien doelen" asks for so many."""
    checked = hearing.has("klopt", "echt") or hearing.any_of(_COUNTED)
    if not (checked and hearing.has("behaald", "mislukt", "ontbreekt", "stijging", "daling", "gelijk")):
        return False
    rows = {at for at, piece in enumerate(hearing.pieces) if piece.text in _ROWS}
    if not rows:
        return False
    held = {start for name in ("behaald", "mislukt") for start, _, _ in hearing.said(name)}
    numbers = [
        piece
        for at, piece in enumerate(hearing.pieces)
        if piece.kind == "number"
        and piece.role in {"", "number"}
        and (rows & set(range(at + 1, at + 1 + _NEAR)) or at + 1 in held or _of_so_many(hearing, at, rows))
    ]
    for piece in numbers:
        piece.explain("number", COUNT)
    return bool(numbers)


def _of_so_many(hearing: Hearing, at: int, rows: set[int]) -> bool:
    """ "tien van de eenentwintig doelen"."""
    texts = hearing.texts
    return texts[at + 1 : at + 2] == ["van"] and bool(rows & set(range(at + 3, at + 6)))
