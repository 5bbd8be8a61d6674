"""How people say that something is left out of a list, with what is left out as one word: `<x>`."""

from __future__ import annotations

import re
from collections.abc import Collection

from intents.hearing.hearing import Hearing

LEFT_OUT, KIND_LEFT_OUT = "laat een rij weg", "laat een soort weg"
"""The evidence on the words that leave something out: named rows, or a theme, term or unit."""
_X = (
    r"(?:(?:bij|de|het|die|onze|beide|allebei|alle|thema|hoofdstuk|the|both|cijfers|getallen|aantallen|indicatoren) )*(?:[2-5] )?<x>"
    r"(?: (?:- )?(?:regels|rijen|cijfers|indicatoren|doelen|dingen|rows))?"
)
_XS = rf"{_X}(?:(?: , {_X})* (?:, )?(?:en|of|and|or) {_X})?"
_THEM = r"(?:(?:,|want|en|:|die|dat|deze|maar|dus|sla|because) )*"
_DONE = (
    r"(?:(?:hoef|hoeft|hoeven) (?:(?:je|u|ik|we|wij|er|dus|jullie|nu) )*niet(?: te noemen| (?:erbij|mee|genoemd)(?: te worden)?| in de lijst)?"
    r"|(?:laat|laten|mag|mogen|kan|kun|kunnen) (?:(?:je|u|ik|we|maar|dan|er|dus|even|hier|nu) )*(?:weg|achterwege|weglaten|overslaan|eruit|buiten beschouwing(?: laten| blijven)?)"
    r"|(?:sla|slaan) (?:(?:je|u|ik|we|zelf|al|maar|dus) )*(?:over|af)"
    r"|(?:tel|telt|tellen|reken) (?:(?:je|u|ik|we|maar|dus|hier|nu) )*niet(?: mee)?"
    r"|(?:ken|kennen|weet|weten|heb|hebben) (?:ik|we|wij)(?: zelf| zelf al| nu)? (?:al|inmiddels)"
    r"|(?:behandelen|bespreken|doen|behandel|bespreek|doe) (?:(?:we|ik|wij) )(?:apart|afzonderlijk|later|zelf)"
    r"|(?:zijn|is) (?:al|inmiddels) (?:bekend|besproken|behandeld)|(?:staat|staan) er al in"
    r"|(?:niet|even niet) (?:meegerekend|meegeteld|meetellen|meerekenen|inbegrepen|meegenomen)"
    r"|daargelaten|uitgezonderd|weggelaten|(?:even )?buiten beschouwing(?: gelaten)?|eruit gelaten|excluded|not included|aside)"
)
_BEFORE = (
    r"(?:behalve|zonder|exclusief|excl|uitgezonderd|met (?:uitzondering|uitsluiting) van|except(?: for)?|excluding|without|afgezien van|los van"
    rf"|apart from|other than|buiten|(?:andere|other) (?:\w+ )?(?:dan|than)|naast) {_XS}(?: mee te (?:tellen|rekenen|nemen))?"
)
_VERBS = (
    rf"(?:laat|laten) (?:(?:we|maar|dan|je|ik) )*{_XS} (?:(?:maar|dan|er|even|graag|nu|eens|ook|nog) )*(?:weg|achterwege|buiten beschouwing|eruit|uit|erbuiten|buiten)"
    rf"|(?:sla|streep|strepen|haal|schrap) (?:(?:we|maar|je|daar|er|hier|daaruit|eens) )*{_XS} (?:(?:maar|dan|er|even|nog|ook|eens) )*(?:over|weg|eruit|uit|af)(?! (?:die|dat|waarvan|waarbij|met|welke))"
    rf"|(?:sla|slaan|schrap|vergeet|negeer|skip|ignore) {_XS}(?: over)?"
    rf"|(?:noem|toon|geef|tel|reken) {_XS} (?:maar )?niet(?: mee)?"
    rf"|(?:hoef|hoeft|hoeven) (?:(?:ik|we|wij|je) )*{_XS} niet"
    rf"|op {_XS} na"
    rf"|{_XS} (?:,? ?(?:die|dat|deze|want) )*{_DONE}"
)
ROWS = re.compile(f"{_BEFORE}|{_VERBS}")
"""How named rows are left out."""
KINDS = re.compile(_VERBS)
"""How a theme, term or unit is, by a verb; "behalve" and the like before it are read where the list is narrowed."""
_TAIL = re.compile(rf"{_THEM}(?:die |dat |deze )?{_DONE}(?: (?:zelf|al))?")
"""A reason behind it: "want die heb ik al"."""
OPENS = frozenset(
    "behalve zonder exclusief excl uitgezonderd uitzondering uitsluiting except excluding without afgezien los apart other buiten laat laten "  # noqa: SIM905
    "sla slaan streep strepen haal schrap vergeet negeer skip ignore noem toon geef tel telt tellen reken hoef hoeft hoeven na mag "
    "mogen kan kun kunnen ken kennen weet weten heb hebben zijn is staat staan niet daargelaten weggelaten eruit excluded not aside"
    .split()
)  # fmt: skip


_OWN = frozenset({"gemeentelijke", "landelijke", "lokale", "eigen"})
"""Before a name these say no more than "de"."""


def left_out(hearing: Hearing, named: Collection[int], said: re.Pattern[str]) -> set[int]:
    """The pieces that say that what stands at `named` is left out, with a reason behind them."""
    words, places = list[str](), list[list[int]]()
    for at, piece in enumerate(hearing.pieces):
        if at in named and words[-1:] == ["<x>"] and at - 1 in named:
            places[-1].append(at)
        elif at in named or piece.kind in {"word", "number"} or piece.text in {",", ":"}:
            words.append("<x>" if at in named else "de" if piece.text in _OWN else piece.text)
            places.append([at])
    text, gone, end = " ".join(words), set[int](), 0
    while match := said.search(text, end):
        tail = _TAIL.match(text, match.end() + 1)
        start, end = match.start(), tail.end() if tail else match.end()
        first, last = text[:start].count(" "), text[:end].count(" ")
        gone.update(at for spot in places[first : last + 1] for at in spot)
    return gone


def forget_left_out(hearing: Hearing, gone: Collection[int], evidence: str = LEFT_OUT) -> None:
    """What is left out is explained, and no "niet" among it denies a verdict; that a theme was named is kept."""
    for at in gone:
        piece = hearing.pieces[at]
        piece.explain(piece.role if piece.role == "unit" else "operation", evidence)
    said = [it for it in hearing.cues if it[2].name != "thema"]
    hearing.forget([it for it in said if not set(gone).isdisjoint(range(it[0], it[1]))])
