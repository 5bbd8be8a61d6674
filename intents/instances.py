"""One of what a row counts: "welke winkel had de meeste diefstal?", "noem de panden die gesloten zijn", "waar werd het meest ingebroken?".

The rows count; which shop, building or person it was, and where, no figure says.
"""

from __future__ import annotations

import re

from intents.doors import opened_by
from intents.hearing import Hearing
from intents.mention import Mention

_MEASURE = (
    "(?:cijfer|getal|aantal|doel|norm|streef|indicator|waarde|trend|percentage|ontwikkel|verloop|rij|regel|stand|target|figure|jaar"
    "|jaren|number|score|uitkomst|resultaat|meting|grens|ambitie|statistiek|gegeven|data)"
)
"""Behind a name, or at its end, these say that its figure is meant: "welke HIC-cijfers"."""
_MEASURED = re.compile(rf"{_MEASURE}\w*$")
_WHICH = re.compile(rf"(?:^|[ ,])(?:welke?|which) (?:(?!{_MEASURE})\w+e )?(<x>)(?! (?:<x> )?{_MEASURE})")
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
_DOORS = frozenset("welke welk which noem geef zeg toon wie lijst name list waar where die dat".split())  # noqa: SIM905


@opened_by(_DOORS, ())
def instances(hearing: Hearing, found: list[Mention]) -> list[str]:
    """What is asked to be pointed out, as typed; empty where a figure is asked."""
    if any(len(mention.ids) != 1 for mention in found) or hearing.has("indicatoren", "hoeveel_doelen"):
        return []
    words, places = _around(hearing)
    text = " ".join(words)
    match = _WHICH.search(text) or _ONE_THAT.search(text)
    if match is None and hearing.has("hoogste", "laagste") and not hearing.has(*_OTHERWISE):
        match = _WHERE.search(text)
    if match is None:
        return []
    group = next(at for at in range(1, len(match.groups()) + 1) if match.group(at))
    typed = hearing.pieces[places[text[: match.start(group)].count(" ")]].typed
    return [] if _MEASURED.search(typed.lower()) else [typed]


def _around(hearing: Hearing) -> tuple[list[str], list[int]]:
    """The words as read, with their places; names stand as `<x>`, years as `<y>`, places as `<p>`."""
    words, places, before = list[str](), list[int](), ""
    for at, piece in enumerate(hearing.pieces):
        word = _ROLES.get(piece.role, piece.text)
        if word and piece.kind in _SAID and not word == "<x>" == before:
            words.append(word)
            places.append(at)
            before = word
    return words, places


_ROLES = {"indicator": "<x>", "year": "<y>", "place": "<p>"}
_SAID = frozenset({"word", "number"})
