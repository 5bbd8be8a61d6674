"""What is asked and taken back: "niet de hoogste maar de laagste", "gehaald, of nee, het verloop", "geen verloop"."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.matching.denials import CORRECTS, may_deny
from intents.vocabulary.phrases import Cue

_RIVALS = (
    frozenset({"hoogste", "laagste"}),
    frozenset({"stijging", "daling"}),
    frozenset({"meer", "minder"}),
    frozenset({"behaald", "verloop", "doel", "gemiddelde", "totaal", "hoogste", "laagste", "verschil", "procent", "waarom", "voetnoot"}),
)  # fmt: skip
"""Of two of these only the one after a correction is meant."""
_DENIABLE = frozenset(
    {
        "hoogste",
        "laagste",
        "verloop",
        "gemiddelde",
        "totaal",
        "procent",
        "verschil",
        "doel",
        "bron",
        "voetnoot",
        "toelichting",
        "waarom",
        "eenheid",
    }
)
_FIGURES = frozenset({"cijfer", "cijfers", "getal", "getallen", "hoeveel", "how many"})
"""Denied ("niet de cijfers maar de reden") they ask for no figure; "niet in aantallen" says which unit."""
_DENIES = re.compile(
    r"(^| )(niet|geen|not|zonder|in plaats van|ipv|instead of|los van|afgezien van|ongeacht|regardless of)( (de|het|een|in|om|over|naar|zozeer|the|per|van))*$"
)
_REACH = 5
_DENYING = frozenset({"niet", "geen", "not", "zonder", "los", "afgezien", "ongeacht", "regardless"})


_TAKES_BACK = frozenset(
    ["nee", "neen", "sorry", "pardon", "correctie", "bedoel", "bedoelde", "wacht", "oeps", "foutje", "liever", "wait",
     "mean", "toch", "niet", "geen", "not", "zonder", "plaats", "ipv", "instead", "los", "afgezien", "ongeacht", "regardless",
     "al"]
)  # fmt: skip
"""One of these stands in every denial and correction."""


@opened_by(_TAKES_BACK, None)
def forget_retracted(hearing: Hearing) -> None:
    """Drop the cues of what was denied or corrected, where something else is left to answer."""
    gone = [
        found
        for found in hearing.cues
        if _corrected(hearing, found[0], found[1], found[2].name)
        or _denied(hearing, found[0], found[2])
        or _known_already(hearing, found[1], found[2])
    ]
    for start, end, _ in gone:
        _forget(hearing, start, end)


def _forget(hearing: Hearing, start: int, end: int) -> None:
    for at in range(max(0, start - _REACH), end):
        piece = hearing.pieces[at]
        if at >= start or piece.text in _DENYING:
            piece.explain("operation", "niet gevraagd")
            hearing.drop(at, at + 1)
    hearing.drop(start, end)


def _denied(hearing: Hearing, start: int, cue: Cue) -> bool:
    if cue.name not in _DENIABLE and not (cue.name == "hoeveel" and cue.phrase in _FIGURES):
        return False
    before = _DENIES.search(" ".join(piece.text for piece in hearing.pieces[max(0, start - _REACH) : start]))
    if before is not None and before[2] == "zonder" and cue.name in _RIVALS[0]:
        return False  # "het gemiddelde zonder het hoogste jaar": a year is left out, not the question
    return before is not None and may_deny(hearing, start - len(before.group().split()))


def _known_already(hearing: Hearing, end: int, cue: Cue) -> bool:
    """ "de cijfers heb ik al": something else is asked."""
    if cue.name not in _DENIABLE and cue.phrase not in _FIGURES:
        return False
    after = [piece.text for piece in hearing.pieces[end : end + 3]]
    return after[2:] == ["al"] and (after[0], after[1]) in _KNOWN and len(hearing.cues) > 1


_KNOWN = frozenset(
    (verb, who) for verb in ("heb", "hebben", "ken", "kennen", "weet") for who in ("ik", "we", "wij")
)


def _corrected(hearing: Hearing, start: int, end: int, name: str) -> bool:
    """Whether a rival is named behind it, after a correction and before the sentence says anything else."""
    rivals = frozenset().union(*(group for group in _RIVALS if name in group)) - {name}
    later = [found[0] for found in hearing.cues if found[2].name in rivals and found[0] >= end]
    between = " ".join(piece.text for piece in hearing.pieces[end : min(later)]) if later else ""
    return bool(CORRECTS.search(between))
