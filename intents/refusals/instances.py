"""One of what a row counts: "welke winkel had de meeste diefstal?", "noem de panden die gesloten zijn", "waar werd het meest ingebroken?".

The rows count; which shop, building or person it was, and where, no figure says.
"""

from __future__ import annotations

import re

from intents.hearing.around import around
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.mention import Mention

MEASURE = (
    "(?:cijfer|getal|aantal|doel|norm|streef|indicator|waarde|trend|percentage|ontwikkel|verloop|rij|regel|stand|target|figure|jaar"
    "|jaren|number|score|uitkomst|resultaat|meting|grens|ambitie|statistiek|gegeven|data)"
)
"""Behind a name, or at its end, these say that its figure is meant: "welke HIC-cijfers"."""
_MEASURED = re.compile(rf"{MEASURE}\w*$")
_WHICH = re.compile(rf"(?:^|[ ,])(?:welke?|which) (?:(?!{MEASURE})\w+e )?(<x>)(?! (?:<x> )?{MEASURE})")
_ONE_THAT = re.compile(
    r"(?:^|[ ,])(?:(?:noem|geef|zeg|toon|wat is|wat zijn|wie is|wie zijn|lijst|name|list) )(?:me |mij |eens |even |alle )*(?:de|het|the|alle) "
    r"(<x>) (?:waar|waarin|die|dat|waarvan|where|that|who)\b"
    r"|(<x>) (?:die|dat|waar) (?:er |in <y> )*(?:het|de) (?:vaakst|meest|meeste|minst|minste|grootst)\b"
)
_WHERE = re.compile(
    r"^(?:en |and )?(waar|where) (?:in <p> )?(?:werd|wordt|werden|worden|is|was|zijn|waren|were|vond|vinden|gebeurt|gebeurde|komt|kwam|speelt)"
)
_OTHERWISE = ("jaar_vraag", "stijging", "daling", "landelijk", "beide_gebieden")
"""With one of these "waar" asks for a year, a row or one of two areas."""
_DOORS = frozenset(
    {"welke", "welk", "which", "waar", "waarin", "waarvan", "die", "dat", "where", "that", "who"}
)


_SPOT = re.compile(
    r"^(?:en |and )?(waar|where) (?:(?:precies|exact|ergens|exactly) |(?:in|binnen) (?:de gemeente|het dorp|onze gemeente|<p>|the municipality) |"
    r"(?:hangen|hangt|gebeurt|gebeurde|gebeuren|gebeurden|vond|vonden|speelt|speelde) |"
    r"(?:werd|werden|wordt|worden) (?:er )?(?:<y> )?(?:in <y> )?<x>)"
)
"""Where it happened: "waar in de gemeente hangen de jongeren rond?", "waar werd ingebroken?"."""


@opened_by(_DOORS, ())
def instances(hearing: Hearing, found: list[Mention]) -> list[str]:
    """What is asked to be pointed out, as typed; empty where a figure is asked."""
    if any(len(mention.ids) != 1 for mention in found) or hearing.has("indicatoren", "hoeveel_doelen"):
        return []
    words, places = around(hearing)
    text = " ".join(words)
    match = _WHICH.search(text) or _ONE_THAT.search(text)
    if match is None and hearing.has("hoogste", "laagste") and not hearing.has(*_OTHERWISE):
        match = _WHERE.search(text)
    match = match or (None if hearing.has("bron", *_OTHERWISE) else _SPOT.search(text))
    if match is None:
        return []
    group = next(at for at in range(1, len(match.groups()) + 1) if match.group(at))
    typed = hearing.pieces[places[text[: match.start(group)].count(" ")]].typed
    return [] if _MEASURED.search(typed.lower()) else [typed]
