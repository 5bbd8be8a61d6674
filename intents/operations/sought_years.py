"""Years among which one is sought: the only one so, the first time, or those before a named year."""

from __future__ import annotations

import re
from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

_SO = ("behaald", "mislukt", "grens_boven", "grens_onder", "meer", "minder", "stijging", "daling", "hoogste", "laagste")  # fmt: skip
_ONLY = frozenset({"enige jaar", "enigste jaar", "only year"})
_FIRST = frozenset(
    {
        "voor het allereerst",
        "voor de allereerste keer",
        "voor het eerst",
        "voor de eerste keer",
        "for the first time",
    }
)
_SAY_SO = frozenset({"enige", "enigste", "only", "eerst", "eerste", "allereerst", "allereerste", "first"})


@opened_by(_SAY_SO, False)
def among_all(hearing: Hearing) -> bool:
    """Whether a year is the only or the first one so is seen among all years, whichever is named."""
    first = first_time(hearing) and hearing.has(*_SO)
    nth = first_or_last(hearing) and not hearing.any_of(_LAST)
    return first or nth or any(cue.phrase in _ONLY for _, _, cue in hearing.said("jaar_vraag"))


_LAST = frozenset({"laatste", "laatst", "last"})


@opened_by(_SAY_SO, False)
def first_time(hearing: Hearing) -> bool:
    """ "voor het eerst" asks which years were so, where "het eerste jaar" is a year."""
    return any(cue.phrase in _FIRST for _, _, cue in hearing.said("nieuw"))


def before_named(hearing: Hearing, every: tuple[int, ...]) -> list[int]:
    """The named years; of "in welke jaren voor 2021" those before it, where elsewhere "voor 2021" is that year's own.

    Before the first year of the data there is none, so that year is named: the reply then says which years there are.
    """
    named = hearing.years.years
    if len(named) != 1 or hearing.lacks(_BEFORE):
        return named
    ends = {end for _, end, cue in hearing.said("jaar_vraag") if cue.phrase.endswith("jaren")}
    if not any(at in ends and piece.text in _BEFORE for at, piece in enumerate(hearing.pieces)):
        return named
    return [year for year in every if year < named[0]] or [named[0] - 1]


_NTH_YEAR = re.compile(
    r"\b(eerste|laatste|first|last) (jaar|year|keer|maal|time) (waarin|waarop|waar|dat|that|when|in which|onder|boven)\b|\bvoor het laatst\b|\bthe last time\b"
)


@opened_by(frozenset({"eerste", "laatste", "laatst", "first", "last"}), False)
def first_or_last(hearing: Hearing) -> bool:
    """ "was 2018 het laatste jaar dat we onder de 400 bleven?": of all years, whichever is named."""
    return hearing.has(*_SO) and _NTH_YEAR.search(" ".join(hearing.texts)) is not None


@opened_by(frozenset({"hoelang", "lang", "wanneer", "long", "since", "welk", "eerste"}), False)
def how_long(hearing: Hearing) -> bool:
    """ "hoe lang al niet gehaald?", "vanaf welk jaar is er een cijfer?": since when it is so is seen in the course."""
    texts = hearing.texts
    if any(cue.phrase in _SINCE_WHICH for _, _, cue in hearing.said("jaar_vraag")):
        return True
    asked = "hoelang" in texts or any(pair in _HOW_LONG for pair in pairwise(texts))
    return asked and hearing.has(*_SO)


_HOW_LONG = frozenset(
    {("hoe", "lang"), ("sinds", "wanneer"), ("vanaf", "wanneer"), ("how", "long"), ("since", "when")}
)
_SINCE_WHICH = frozenset({"vanaf welk jaar", "sinds welk jaar", "tot en met welk jaar", "tot welk jaar", "eerste jaar waarin"})  # fmt: skip


@opened_by(frozenset({"jaren", "years", "keer", "maal", "times"}), False)
def counts_years(hearing: Hearing) -> bool:
    """ "in hoeveel van de vijf jaren boven de 4?", "hoeveel keer is het gedaald?"; "hoeveel keer werd er gemeld" counts reports."""
    said = " ".join(hearing.texts)
    times = _TIMES.search(said) is not None and hearing.has(*_SO_IN_A_YEAR)
    return times or _OF_THE_YEARS.search(said) is not None


@opened_by(
    frozenset({"rij", "elkaar", "achtereen", "aaneen", "aaneengesloten", "opeenvolgende", "row"}), False
)
def counts_in_a_row(hearing: Hearing) -> bool:
    """ "hoeveel jaar op rij daalt het al?": not how often, but how long without a break, which the course shows."""
    return _IN_A_ROW.search(" ".join(hearing.texts)) is not None


_IN_A_ROW = re.compile(
    r"\b(?:hoeveel|hvl|hoeveelste|hoe vaak|hoe lang|how many|how often)\b.*\b(?:op rij|achter elkaar|achtereen|aaneen|aaneengesloten|opeenvolgende|in a row)\b"
)
_TIMES = re.compile(r"\b(?:hoeveel|hvl|how many) (?:keer|maal|times)\b(?! zo| meer| minder| hoger| lager)")
_SO_IN_A_YEAR = ("stijging", "daling", "behaald", "mislukt", "grens_boven", "grens_onder")


_OF_THE_YEARS = re.compile(r"\b(?:hoeveel|how many) (?:van de |van die |of the )?(?:\w+ )?(?:jaren|years)\b")


@opened_by(frozenset({"dan", "than", "als"}), False)
def beside_named(hearing: Hearing) -> bool:
    """ "in welke jaren hoger dan in 2020?": each is set against that one, which the course shows."""
    ends = [at + 1 for at, piece in enumerate(hearing.pieces) if piece.text in {"dan", "than", "als"}]
    return any(
        piece.evidence.startswith("jaar 2") for end in ends for piece in hearing.pieces[end : end + _NEXT]
    )


_NEXT = 4
"""Pieces from "dan" to its year: "dan in het jaar 2020"."""


def each_beside_the_last(hearing: Hearing) -> bool:
    """ "in welke jaren lager dan het jaar ervoor?": of every year, and no year is named."""
    said = [piece.evidence for piece in hearing.pieces if piece.role == "year"]
    return hearing.years.against and not any(why.startswith("jaar 2") for why in said)


_BEFORE = frozenset({"voor", "vóór", "before"})
