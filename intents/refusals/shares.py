"""Shares of what a row counts: "welk deel van de HIC", "hoeveel van de 245", "doorgezet naar de rechter"."""

from __future__ import annotations

import re
from itertools import pairwise

from data.numbers import PERCENT
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention


def shares(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """What was said that asks for a share, as typed; empty where nothing was."""
    return [*_asked(hearing, catalogue, found), *_led_to(hearing, found)]


_ANY = frozenset(
    ["aandeel", "procent", "percentage", "deel", "gedeelte", "%", "share", "percent", "part", "hoeveel", "how", "stukje", "brokje", "totaal", "geheel",
     "total", "van", "binnen", "uit"]
)  # fmt: skip
"""The words of all the doors below: one look for the five of them."""


@opened_by(_ANY, ())
def _asked(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    return [
        *_shares(hearing, found),
        *_share_of_count(hearing, catalogue, found),
        *_per_cent_of(hearing, catalogue, found),
        *_of_the_total(hearing),
        *_of_so_many(hearing, found),
    ]


_OF_TOTAL = re.compile(
    r"\b(?:procent|percentage|aandeel|deel|%|percent|share) (?:van|of) (?:het |de |the )?(?:totaal|geheel|total)\b"
)


@opened_by(frozenset({"totaal", "geheel", "total"}), ())
def _of_the_total(hearing: Hearing) -> list[str]:
    """ "procent van het totaal": a share of something that no row is."""
    found = _OF_TOTAL.search(" ".join(hearing.texts))
    return [found.group()] if found else []


_SHARE = frozenset({"aandeel", "procent", "percentage", "deel", "gedeelte", "%", "share", "percent", "part"})
_WITHIN = frozenset({"van", "binnen", "in", "onder", "op", "uit", "of", "within", "among"})
_ARTICLES = frozenset({"de", "het", "alle", "al", "die", "onze", "the", "all", "our"})
_COMPARED = frozenset({"dan", "than", "vs", "versus", "tegenover", "t.o.v.", "tov", "en"})
_IS = frozenset(
    "is was waren zijn betrof betroffen betreft bestond bestaat had hadden heeft hebben kwam kwamen ging gingen vertoonde vertoonden were are had".split()  # noqa: SIM905
)
_COUNT_BETWEEN = re.compile(
    r"\b(?:hoeveel|hvl|welk (?:deel|percentage|aandeel)|how many)\b(?! (?:van|bij|of)\b).*\b(?:er|ook|daarvan|hiervan|hadden|hebben|waren|zijn|kwamen|have|also)\b"
)
""" "van de jongeren met jeugdbescherming, hoeveel hebben er ook jeugdreclassering": of the one that is named first."""


@opened_by(_SHARE | {"hoeveel", "how"}, ())
def _shares(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "welk deel van de HIC was woninginbraak", "het aandeel fraude binnen de cybermeldingen": of one row in another."""
    texts = hearing.texts
    if len(found) == 1 and "binnen" in texts[found[0].start : found[0].end]:
        return [found[0].text] if not _SHARE.isdisjoint(texts[: found[0].start]) else []
    if len(found) != 2 or found[0].ids & found[1].ids:
        return []
    one, two = found
    before, between = texts[max(0, one.start - 6) : one.start], texts[one.end : two.start]
    if not _COMPARED.isdisjoint(between):
        return []
    if _inside(before) and _COUNT_BETWEEN.search(" ".join(between)):
        return [f"{one.text} / {two.text}"]
    asks = not _SHARE.isdisjoint(before) or " ".join(before[-3:]).startswith(("hoeveel van", "how many of"))
    within = _inside([it for it in between if it != "of"]) or (
        _inside(before) and not _IS.isdisjoint(between)
    )
    return [f"{one.text} / {two.text}"] if asks and within else []


_PARTS_OF = frozenset({"aandeel", "welk aandeel", "welk deel", "share", "what share"})
_PER_CENT = ("hoeveel procent", "welk percentage", "what percentage")
_MOVES = (
    "stijging", "daling", "verschil", "meer", "minder", "doel", "behaald", "mislukt", "landelijk", "vergelijk", "hoogste", "laagste",
    "gelijk", "afstand", "klopt",
)  # fmt: skip


@opened_by(frozenset({"aandeel", "deel", "share", "procent", "percentage", "stukje", "brokje"}), ())
def _share_of_count(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "welk aandeel hadden die in jeugdoverlast": of a row that is no share itself, what is asked is a part."""
    if (
        _is_share(catalogue, found)
        or len({identity for it in found for identity in it.ids}) > 1
        or len(hearing.years.years) > 1
    ):
        return []
    if hearing.has(*_MOVES) and _WHICH_PART.match(hearing.text.lower()) is None:
        return []
    if _OF_TARGET.search(" ".join(hearing.texts)):
        return []
    said = [cue.phrase for _, _, cue in hearing.said("hoeveel") if cue.phrase in _PARTS_OF]
    said += [
        one.typed
        for one, two in pairwise(hearing.pieces)
        if one.text in {"stukje", "brokje"} and two.text not in _WRITTEN
    ]
    return said or [cue.phrase for _, _, cue in hearing.said("procent") if cue.phrase.startswith(_PER_CENT)]


_WRITTEN = frozenset({"voor", "over", "in", "tekst", "op", "schrijven", "for"})
"""Behind "stukje" these make it a text: "een stukje voor de wijkkrant"."""


def _is_share(catalogue: Catalogue, found: list[Mention]) -> bool:
    """Whether a row is itself a share: "%", "% van alle jongeren"."""
    ids = {it for mention in found for it in mention.ids}
    return any(PERCENT in catalogue.snapshot.indicators[it].unit for it in ids)


_WHICH_PART = re.compile(
    r"(?:(?:bij|in|voor|onder|door|van|aan|op|en) )?(?:welk (?:deel|gedeelte|aandeel) van|what part of)"
)
_OF_TARGET = re.compile(
    r"\b(?:welk deel|welk gedeelte|what part) (?:van|of) (?:het |de |ons |onze |the |our )?(?:20\d\d )?(?:- )?(?:doel|doelstelling|doelwaarde|streefwaarde|norm|target)\b"
)
""" "welk deel van het doel": the figure beside the target, in per cent."""
_FEWER = frozenset({"minder", "meer", "lager", "hoger", "less", "more"})


@opened_by(frozenset({"%", "procent"}), ())
def _per_cent_of(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "hoeveel is 10% van de vermissingen": a sum with the figure, which is not the figure; unless the row is a share."""
    pieces = hearing.pieces
    if _is_share(catalogue, found):
        return []
    asks = [piece.text for piece in pieces[1:2]] in (["is"], ["zijn"]) and pieces[0].text in {
        "wat",
        "hoeveel",
    }
    for at, piece in enumerate(pieces[:-2]):
        if (
            piece.text in {"%", "procent"}
            and at
            and pieces[at - 1].kind == "number"
            and (pieces[at + 1].text == "van" or (asks and pieces[at + 1].text in _FEWER))
        ):
            name = at + 3 if pieces[at + 2].text in _ARTICLES else at + 2
            if any(mention.start == name for mention in found):
                return [f"{pieces[at - 1].typed}{piece.typed}"]
    return []


@opened_by(frozenset({"van", "binnen", "uit"}), ())
def _of_so_many(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "van de 245 meldingen: hoeveel waren ...": of what is counted, a part."""
    asked = [
        start for start, _, cue in hearing.said("hoeveel") if cue.phrase in {"hoeveel", "hvl", "how many"}
    ]
    last = found[-1]
    before = hearing.pieces[max(0, last.start - _NEAR) : last.start]
    numbers = [at for at, piece in enumerate(before) if piece.typed.isdigit() and not piece.role]
    of = bool(numbers) and any(piece.text == "van" for piece in before[: numbers[0]])
    if of and any(start > last.start for start in asked):
        return [last.text]
    inside = [found.group() for found in [_INSIDE_SO_MANY.search(" ".join(hearing.texts))] if found]
    return inside if not hearing.has("behaald", "blijven", "doel") else []


_INSIDE_SO_MANY = re.compile(
    r"\b(?:binnen|uit) (?:de|die|deze|onze|al die|al de) \d+ (?:meldingen|gevallen|zaken|incidenten|signalen|personen|delicten)\b"
)
""" "binnen de 245 meldingen": of those, a part; "binnen de 400" is a limit."""


_NEAR = 6
"""Pieces before a name within which its number stands: "van de 245 cyber- en gedigitaliseerde meldingen"."""


_CASES = frozenset({"gevallen", "zaken", "meldingen", "incidenten", "keren", "cases", "incidents"})


def _led_to(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "jeugdoverlast die is doorgezet naar de reclassering", "gevallen met verwarde personen": one row's cases in another."""
    counted = any(start < found[0].start for start, _, _ in hearing.said("hoeveel")) if found else False
    for two in found[1:]:
        before = [piece.text for piece in hearing.pieces[max(0, two.start - 3) : two.start]]
        before = [text for text in before if text not in _ARTICLES]
        on = counted and before[-1:] in (["naar"], ["tot"], ["wegens"], ["vanwege"])
        if on or (before[-1:] == ["met"] and not _CASES.isdisjoint(before[-2:])):
            return [f"{found[0].text} / {two.text}"]
    return []


def _inside(before: list[str]) -> bool:
    """Whether what stands before a name says "of it", articles aside."""
    said = [text for text in before[-3:] if text not in _ARTICLES]
    return bool(said) and said[-1] in _WITHIN
