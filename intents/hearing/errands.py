"""What the asker does with the answer, in words that elsewhere ask for something: "ik teken een staaf", "voor de BBV-verantwoording"."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

ERRAND = "wat de vrager ermee doet"
_DRAWS = re.compile(
    r"\b(?:ik|we|wij) (?P<x>teken|tekenen)\b|\b(?P<y>teken|tekenen) (?:ik|we|wij|maar|even|eens)\b"
)
_ACCOUNTS = re.compile(
    r"\b(?:voor|t\.b\.v\.|tbv|namens|in) (?:(?:de|het|een|mijn|onze|ons|verplichte|jaarlijkse|bbv|interne) |- )*(?P<x>verantwoording|toelichting)\b(?! (?:van|bij|op|over|staat))"
)
_WORDS = frozenset({"teken", "tekenen", "verantwoording", "toelichting"})


@opened_by(_WORDS, None)
def forget_errands(hearing: Hearing) -> None:
    """Such a word asks for no sign, note or explanation where a figure is asked beside it."""
    texts = " ".join(hearing.texts)
    for pattern in (_DRAWS, _ACCOUNTS):
        if found := pattern.search(texts):
            name = "x" if found.groupdict().get("x") else "y"
            at = texts[: found.start(name)].count(" ")
            hearing.forget([it for it in hearing.cues if it[0] == at])
            hearing.pieces[at].explain("talk", ERRAND)
