"""Why something is asked or left out: "..., want dat was een uitschieter naar beneden" asks for no lowest figure."""

from __future__ import annotations

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

_BECAUSE = frozenset({"want", "omdat", "aangezien", "because"})
_TOLD = frozenset({"hoogste", "laagste", "stijging", "daling", "verloop"})
_ENDS = frozenset(".?!;\n")


@opened_by(_BECAUSE, None)
def forget_reasons(hearing: Hearing) -> None:
    """In a clause that gives a reason behind the question a movement or superlative is told, not asked."""
    texts = hearing.texts
    at = next((at for at, text in enumerate(texts) if at and text in _BECAUSE), 0)
    asked = any(start < at for start, _, cue in hearing.cues if cue.name not in _SAY_NOTHING)
    if not at or not asked:
        return
    end = next((index for index in range(at, len(texts)) if texts[index] in _ENDS), len(texts))
    hearing.forget([it for it in hearing.cues if at < it[0] < end and it[2].name in _TOLD])


_SAY_NOTHING = frozenset({"uitdrukking", "telwoord", "gemeente", "landelijk"})
