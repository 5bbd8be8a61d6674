"""Why something is asked, and what is done with it: "..., want dat was een uitschieter naar beneden", "ik teken een staaf"."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

_BECAUSE = frozenset({"want", "omdat", "aangezien", "because"})
_TOLD = frozenset({"hoogste", "laagste", "stijging", "daling", "verloop"})
_ENDS = frozenset(".?!;\n")


def _forget_told(hearing: Hearing) -> None:
    """In a clause that gives a reason behind the question a movement or superlative is told, not asked."""
    texts = hearing.texts
    at = next((at for at, text in enumerate(texts) if at and text in _BECAUSE), 0)
    asked = any(start < at for start, _, cue in hearing.cues if cue.name not in _SAY_NOTHING)
    if not at or not asked:
        return
    end = next((index for index in range(at, len(texts)) if texts[index] in _ENDS), len(texts))
    hearing.forget([it for it in hearing.cues if at < it[0] < end and it[2].name in _TOLD])


_SAY_NOTHING = frozenset({"uitdrukking", "telwoord", "gemeente", "landelijk"})


ERRAND = "wat de vrager ermee doet"
_DRAWS = re.compile(
    r"\b(?:ik|we|wij) (?P<x>teken|tekenen)\b|\b(?P<y>teken|tekenen) (?:ik|we|wij|maar|even|eens)\b"
)
_ACCOUNTS = re.compile(
    r"\b(?:voor|t\.b\.v\.|tbv|namens|in) (?:(?:de|het|een|mijn|onze|ons|verplichte|jaarlijkse|bbv|interne) |- )*(?P<x>verantwoording|toelichting)\b(?! (?:van|bij|op|over|staat))"
)
_WORDS = frozenset({"teken", "tekenen", "verantwoording", "toelichting"})


def _forget_errands(hearing: Hearing) -> None:
    """Such a word asks for no sign, note or explanation where a figure is asked beside it."""
    texts = " ".join(hearing.texts)
    for pattern in (_DRAWS, _ACCOUNTS):
        if found := pattern.search(texts):
            name = "x" if found.groupdict().get("x") else "y"
            at = texts[: found.start(name)].count(" ")
            hearing.forget([it for it in hearing.cues if it[0] == at])
            hearing.pieces[at].explain("talk", ERRAND)


@opened_by(_BECAUSE | _WORDS, None)
def forget_reasons(hearing: Hearing) -> None:
    """What is told of the question and of its answer asks for nothing."""
    _forget_told(hearing)
    _forget_errands(hearing)
