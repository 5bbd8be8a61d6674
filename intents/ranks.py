"""Second and third places: "op een na hoogste", "tweede laagste", "second highest"."""

from __future__ import annotations

import re

from intents.hearing import Hearing

_EDGE = "(allerhoogste|allerlaagste|hoogst|laagst|meest|minst|grootst|kleinst|highest|lowest|most|least)"
_RANK = re.compile(
    rf"\b(op )?(een|1|één|twee|2|drie|3) na (de |het )?{_EDGE}|\b(tweede|derde|2e|3e|second|third)( |-)?{_EDGE}"
)


def ranked(hearing: Hearing) -> str:
    """What was said of a place that is not the first; empty where nothing was."""
    if not hearing.has("rangplaats", "hoogste", "laagste"):
        return ""
    if said := hearing.said("rangplaats"):
        return said[0][2].phrase
    found = _RANK.search(" ".join(piece.text for piece in hearing.pieces))
    return found.group() if found else ""
