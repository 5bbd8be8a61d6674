"""Which areas are asked: the municipality, the country, both, or one that no row has."""

from __future__ import annotations

from data.model import GEMEENTE, NEDERLAND
from intents.claims.claimed_sizes import claims_size
from intents.claims.claims import claim
from intents.hearing.hearing import Hearing

_NATIONAL = "landelijk"


_WIDER = ("provincie", "regio")


def scopes(hearing: Hearing, count: int = 1) -> tuple[str, ...]:
    """The scopes that are asked of `count` indicators; empty where none was named."""
    named = tuple([it for it in _WIDER if hearing.has(it)]) if hearing.has(*_WIDER) else ()
    joined = hearing.said("beide_gebieden")
    if joined and any(
        not cue.phrase.startswith(("en ", "and ")) or cue.phrase.endswith(_BESIDE) or start
        for start, _, cue in joined
    ):
        return (GEMEENTE, NEDERLAND, *named)
    if joined:
        return (NEDERLAND, *named)
    lacking = [cue.phrase for _, _, cue in hearing.said("ontbreekt") if _NATIONAL in cue.phrase]
    if lacking:
        return (NEDERLAND, *named)  # "in welke jaren is er geen landelijk cijfer?"
    if beside_country(hearing) or _both_and(hearing):
        return (GEMEENTE, NEDERLAND, *named)
    if not hearing.has("landelijk"):
        return (*((GEMEENTE,) if hearing.has("gemeente_sterk") else ()), *named)
    compares = (
        hearing.has("beter", "vergelijk", "gelijk", "meer", "minder", "verschil")
        and len(hearing.years.years) < 2
    )
    limits = hearing.has("grens_boven", "grens_onder") and not hearing.has("doel")
    limits = limits and (claim(hearing) is None or claims_size(hearing))
    compares = compares or (limits and len(hearing.years.years) < 2)
    ours = any(cue.name == "gemeente_sterk" and cue.phrase not in _SUBJECT for _, _, cue in hearing.cues)
    ours = ours or (
        hearing.has("gemeente_sterk")
        and hearing.has("vergelijk", "beter", "meer", "minder", "gelijk", "beide", "verschil")
    )
    both_ways = hearing.has("stijging", "meer") and hearing.has("daling", "minder")
    ours = ours or (both_ways and _own_named(hearing))
    ours = ours or _and_between(hearing) or (count > 1 and _own_named(hearing))
    return (GEMEENTE, NEDERLAND, *named) if compares or ours else (NEDERLAND, *named)


_TO_COUNTRY = frozenset(
    {"het", "de", "in", "heel", "van", "die", "dat", "wat", "cijfer", "gemiddelde", "the", "for"}
)
_OVER, _THAN = (
    frozenset({"onder", "boven", "beneden", "below", "above", "under"}),
    frozenset({"dan", "than", "als"}),
)
_PART_OF = frozenset(
    {"helft", "derde", "kwart", "driekwart", "dubbele", "drievoudige", "veelvoud", "half", "twice", "double"}
)
""" "op de helft van het landelijke cijfer": how ours stands to it."""
_FAR = 9
"""Pieces from a comparative to its "dan": "meer woninginbraken per 1.000 inwoners had dan Nederland"."""
_COMPARATIVES = frozenset(
    ["hoger", "lager", "meer", "minder", "groter", "kleiner", "beter", "slechter", "gunstiger", "ongunstiger", "vaker", "higher", "lower", "more",
     "less", "fewer", "better", "worse"]
)  # fmt: skip


def beside_country(hearing: Hearing) -> bool:
    """ "onder het landelijke cijfer", "lager dan Nederland": ours beside the country's, in however many years; a movement is paced."""
    if not hearing.has("landelijk") or hearing.has("stijging", "daling"):
        return False
    texts = [piece.text for piece in hearing.pieces]
    for start, _, _ in hearing.said("landelijk"):
        at = start - 1
        while at > 0 and texts[at] in _TO_COUNTRY:
            at -= 1
        if at >= 0 and (
            texts[at] in _OVER
            or texts[at] in _PART_OF
            or (texts[at] in _THAN and not _COMPARATIVES.isdisjoint(texts[max(0, at - _FAR) : at]))
        ):
            return True
    return False


def _both_and(hearing: Hearing) -> bool:
    """ "zowel R als NL": with two indicators "zowel" may be of those."""
    texts = [piece.text for piece in hearing.pieces]
    return hearing.any_of(_BOTH) and any(
        not _ALS.isdisjoint(texts[max(0, start - 3) : start]) for start, _, _ in hearing.said("landelijk")
    )


_BOTH, _ALS = frozenset({"zowel", "both"}), frozenset({"als", "and"})


_BESIDE = ("erbij", "ernaast")


def _own_named(hearing: Hearing) -> bool:
    """ "vernielingen Nederland en winkeldiefstal Renkum": an area for each, so both for both."""
    return hearing.has("gemeente_sterk", "gemeente") or any(
        piece.evidence == "eigen gemeente" for piece in hearing.pieces
    )


_SUBJECT = frozenset({"wij", "gemeente"})


def _and_between(hearing: Hearing) -> bool:
    """ "wij en landelijk", "gemeente / nl": both named side by side."""
    country = [start for start, _, cue in hearing.cues if cue.name == "landelijk"]
    own = [start for start, _, cue in hearing.cues if cue.name == "gemeente_sterk"]
    own += [
        at
        for at, piece in enumerate(hearing.pieces)
        if piece.evidence == "eigen gemeente" and _next_to(hearing, at)
    ]
    joined = [
        at for at in own if any(piece.text in {"en", "and"} for piece in hearing.pieces[max(0, at - 3) : at])
    ]
    after = any(one < two for one in country for two in joined)
    return after or any(abs(one - two) <= 4 for one in country for two in own)


def _next_to(hearing: Hearing, at: int) -> bool:
    """ "renkum - nl": a sign or "en" beside the municipality's name."""
    beside = {piece.text for piece in hearing.pieces[max(0, at - 1) : at + 2]}
    return not beside.isdisjoint({"-", "/", "en", "and", "vs", "versus", "tegenover", "&", "+", "naast"})
