"""How people deny and correct what they have just said, whatever it is: an area, an operation."""

from __future__ import annotations

import re

from intents.hearing.hearing import Hearing

CORRECTS = re.compile(
    r"\b(?<!ja of )(nee|neen|sorry|pardon|correctie|bedoel|bedoelde|wacht|oeps|foutje|liever|wait|mean)\b"
    r"|\btoch (gewoon|liever|maar|die|dat|van)\b"
)
"""What stands between the thing that is taken back and the thing that is meant instead."""
_SAYS_CORRECTION = frozenset(
    ["nee", "neen", "sorry", "pardon", "correctie", "oeps", "foutje"]
)  # fmt: skip


def corrected(hearing: Hearing, start: int, end: int) -> bool:
    """Whether a word of correction stands between: "X en Y, correctie, enkel X"."""
    return hearing.any_of(_SAYS_CORRECTION) and any(
        piece.text in _SAYS_CORRECTION for piece in hearing.pieces[start:end]
    )


_ASKS_FIRST = frozenset(
    ["is", "zijn", "was", "waren", "ligt", "lag", "liggen", "lagen", "zit", "zat", "zitten", "zaten", "heeft", "heb",
     "hebben", "klopt", "geldt", "gold", "steeg", "daalde", "komt", "kwam", "staat", "waarom", "doen", "deden", "scoort",
     "scoren", "scoorden", "isn't"]
)  # fmt: skip
_BEFORE_DENIAL = frozenset(
    {
        "juist",
        "nou",
        "eens",
        "nu",
        "en",
        "maar",
        "dus",
        "nee",
        "of",
        "bedoel",
        "wil",
        "ik",
        "we",
        "hoef",
        "graag",
        "wel",
        "dan",
    }
)
_AREAS = frozenset({"gemeente", "gemeente_sterk", "landelijk", "procent", "hoeveel"})


def may_deny(hearing: Hearing, at: int) -> bool:
    """Whether the "niet" at this piece denies what follows it: "is dat niet landelijk zo?" asks, and does not."""
    if hearing.pieces[at].text not in {"niet", "geen", "not"}:
        return True
    opened = max((index for index in range(at) if hearing.pieces[index].kind == "stop"), default=-1)
    words = [piece for piece in hearing.pieces[opened + 1 : at] if piece.kind == "word"]
    if words and words[0].text in _ASKS_FIRST and words[-1].text not in {"en", "maar", "dus"}:
        return False
    last = words[-1] if words else None
    said = last is None or last.text in _BEFORE_DENIAL or last.role in {"indicator", "year", "scope"}
    return said or any(end == at for _, end, cue in hearing.cues if cue.name in _AREAS)
