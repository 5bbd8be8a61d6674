"""Areas that are named and taken back: "niet landelijk", "Nederland, oh nee, die van onszelf", "landelijk heb ik al"."""

from __future__ import annotations

import re
from typing import NamedTuple

from intents.hearing.hearing import Hearing
from intents.matching.denials import CORRECTS, may_deny
from intents.vocabulary.phrases import Cue


class _Area(NamedTuple):
    start: int
    end: int
    country: bool


NOT_OURS = "eigen gemeente, niet gevraagd"
_FILL = r"( (de|het|die|op|dat|van|voor|over|in|dus|per se|gewoon|naar|een|the|of|for|in the|\d[\d.,]*))*"
_BEFORE = re.compile(
    rf"(^| )(niet|geen|zonder|exclusief|excl|behalve|in plaats van|i\.p\.v\.|ipv|los van|afgezien van|not|without|instead of|except){_FILL}$"
)
_NOUN = r"^((eigen|cijfer|cijfers|aantal|aantallen|percentage|getal|regel|rij|gemiddelde|waarde|deel|kolom|figure|figures|erbij|ook|- regel|- rij|- cijfer) )*"
_AFTER = re.compile(
    _NOUN
    + r"((dus |nu |even )*niet($| [.,;:!?)]| erbij| nodig| meer)|(hoef|hoeft|hoeven)( \w+){0,3} niet|(is )?(niet|overbodig) nodig|overbodig"
    r"|(heb|weet|ken|hebben|weten|kennen) (ik|we|wij)( (hier|nu|zelf))*( al|$| [.,;:!?)])|(mag|kan|kun|moet|mogen|kunnen) (je |jij |u |er )*(weglaten|overslaan|weg|uit|af|eruit|eraf|erbuiten|achterwege)|(er ?)?buiten( laten| houden)?($| [.,;:!?)])|erbuiten|(weg|eruit|eraf)($| [.,;:!?)]| laten)"
    r"|laat (je |u |maar )*(er )?(maar )*(af|weg|uit)|er ?(maar )?(af|weg)(laten)?|laat maar|weglaten|weggelaten|buiten beschouwing|(is|zijn) (me|mij|ons) (al )?bekend)"
)
_OWN = frozenset({"lokaal", "lokale", "onszelf", "ons", "onze gemeente", "gemeente", "bij ons", "hier", "gemeentelijk",
                  "gemeentelijke", "eigen gemeente", "eigen cijfer", "eigen", "local", "municipality", "us", "our"})  # fmt: skip


_ASIDE = frozenset({"erbij", "eraf", "erbuiten", "weg", "eruit", "af", "buiten"})


def explain_denied_areas(hearing: Hearing) -> None:
    """Leave the areas that are asked: one that is taken back is no longer heard, and the country's denial names ours."""
    areas = _areas(hearing) if hearing.has("landelijk") else []
    if not any(area.country for area in areas):
        return
    gone = [area for area in areas if _denied(hearing, area) or _corrected(hearing, area, areas)]
    left = [area for area in areas if area not in gone]
    if not gone or not (left or all(area.country for area in gone)):
        return
    for area in gone:
        _take_back(hearing, area)
    if all(area.country for area in gone) and not any(area.country for area in left):
        at = gone[0].start
        hearing.also([(at, gone[0].end, Cue("gemeente_sterk", "niet landelijk", ()))])


def _areas(hearing: Hearing) -> list[_Area]:
    """The areas in the order in which they are named."""
    found = {_Area(start, end, True) for start, end, _ in hearing.said("landelijk")}
    found |= {
        _Area(start, end, False) for start, end, cue in hearing.said("gemeente_sterk") if cue.phrase in _OWN
    }
    found |= {
        _Area(at, at + 1, False)
        for at, piece in enumerate(hearing.pieces)
        if piece.evidence == "eigen gemeente"
    }
    return sorted(found)


def _denied(hearing: Hearing, area: _Area) -> bool:
    texts = hearing.texts
    if texts[area.end : area.end + 2] == ["ook", "niet"]:
        return False  # "voor nederland ook niet?", after a figure that is not there
    after = " ".join(texts[area.end : area.end + 8]).removeprefix("- ")
    if _AFTER.match(after):
        return True
    before = _BEFORE.search(" ".join(texts[max(0, area.start - 6) : area.start]))
    return before is not None and may_deny(hearing, area.start - len(before.group().split()))


def _corrected(hearing: Hearing, area: _Area, areas: list[_Area]) -> bool:
    """ "Nederland 2021, oh nee, toch gewoon die van onszelf": the other area, named after the correction, counts."""
    later = [it for it in areas if it.start >= area.end and it.country is not area.country]
    if not later:
        return False
    between = " ".join(piece.text for piece in hearing.pieces[area.end : later[0].start])
    return bool(CORRECTS.search(between)) and not re.search(r"\b(ook|beide|allebei|also|both)\b", between)


def _take_back(hearing: Hearing, area: _Area) -> None:
    """The area is explained, its cues and the denial beside it are no longer heard."""
    for piece in hearing.pieces[area.start : area.end]:
        piece.explain("scope", "niet gevraagd" if area.country else NOT_OURS)
    beside = [
        at
        for at in range(max(0, area.start - 4), min(len(hearing.pieces), area.end + 6))
        if hearing.pieces[at].text in {"niet", "geen", "zonder", "not"}
    ]
    for at in beside[:1]:
        hearing.pieces[at].explain("scope", "niet gevraagd")
        hearing.drop(at, at + 1)
    inside = set(range(area.start, area.end))
    beside_it = {
        at
        for at in range(area.end, min(area.end + 4, len(hearing.pieces)))
        if hearing.pieces[at].text in _ASIDE
    }
    for at in beside_it:
        hearing.pieces[at].explain("scope", "niet gevraagd")
    hearing.forget([it for it in hearing.cues if (inside | beside_it) & set(range(it[0], it[1]))])
    hearing.drop(area.start, area.end)
