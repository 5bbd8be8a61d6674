"""Which of two years is compared with which: "in 2018 hoger dan in 2022" has 2022 for its base."""

from __future__ import annotations

import re
from itertools import pairwise

from intents.hearing.hearing import Hearing

_THAN = frozenset({"dan", "als", "than", "boven", "onder", "above", "below"})
_SIDES = ("meer", "minder", "grens_boven", "grens_onder")


def named_years(hearing: Hearing) -> list[tuple[int, int]]:
    """(piece, year) of the years that are named outright, in the order in which they are said."""
    return [
        (at, int(piece.evidence.removeprefix("jaar ")))
        for at, piece in enumerate(hearing.pieces)
        if piece.role == "year" and piece.evidence.removeprefix("jaar ").isdigit()
    ]


def between_years(hearing: Hearing) -> tuple[int, ...]:
    """ "het verschil tussen 2019 en 2022 van beide", "van 2019 naar 2022 veranderd": those two; empty where rows are set side by side."""
    named = named_years(hearing)
    if len(named) != 2:
        return ()
    (one, first), (two, last) = named
    before = [text for text in hearing.texts[max(0, one - 3) : one] if text not in _IN_YEAR]
    joined = {text for text in hearing.texts[one + 1 : two] if text not in _IN_YEAR}
    spans = before[-1:] in (["tussen"], ["van"], ["between"], ["from"]) and joined <= _UP_TO
    return (first, last) if spans and first < last else ()


_IN_YEAR = frozenset({"in", "het", "jaar", "year", "the"})
_UP_TO = frozenset({"en", "naar", "tot", "and", "to"})


def stands_apart(hearing: Hearing, known: set[int]) -> bool:
    """ "in 2020 verhuisd, hoe zat het in 2017?": behind a year of the data one outside it that nothing joins to it, and that is asked."""
    named = named_years(hearing)
    if hearing.years.kind != "list" or len(named) < 2 or named[-1][1] in known:
        return False
    texts = hearing.texts
    return any(
        (first in known) is not (second in known) and not _JOINS.issuperset(texts[one + 1 : two])
        for (one, first), (two, second) in pairwise(named)
    )


_JOINS = frozenset(
    ["en", "of", ",", "t/m", "tm", "tot", "-", "/", "met", "in", "over", "van", "voor", "uit", "jaar", "het", "de", "dat", "t.o.v.", "tov", "ten", "opzichte",
     "dan", "vergeleken", "tegenover", "naar", "vs", "versus", "+", "&", "and", "or", "than", "to", "hoeveel", "ook", "als", "zowel", "dus", "."]
)  # fmt: skip


def from_its_year(hearing: Hearing, years: list[int], known: tuple[int, ...]) -> list[int]:
    """The years of a change, with the one it came from: "liep na 2019 terug" is a change since 2019."""
    if hearing.years.kind != "range" or not hearing.any_of(_AFTER):
        return years
    texts = hearing.texts
    after = [year for at, year in named_years(hearing) if not _AFTER.isdisjoint(texts[max(0, at - 1) : at])]
    started = len(after) == 1 and years[:1] == [after[0] + 1]
    return [*after, *years] if started and after[0] in known else years


_AFTER = frozenset({"na", "after"})


def moved_in_each(hearing: Hearing) -> bool:
    """ "steeg in 2020 en in 2021": two movements, of which the one from the first to the second proves only one."""
    named = named_years(hearing)
    if len(named) != 2 or hearing.years.kind != "list" or not hearing.has("stijging", "daling"):
        return False
    (one, _), (two, _) = named
    between = set(hearing.texts[one + 1 : two])
    return hearing.texts[max(0, one - 1)] in _IN and "en" in between and between <= _ALSO_IN


def both_ways(hearing: Hearing, years: list[int]) -> bool:
    """ "in 2022 weer omhoog, nadat ze in 2021 waren gezakt", "stegen tot 2020 en zakten daarna": up and down."""
    if not (hearing.has("stijging") and hearing.has("daling")):
        return False
    turned = hearing.years.kind == "range" and len(named_years(hearing)) == 1 and hearing.any_of(_THEN)
    return turned or (len(years) == 2 and hearing.years.kind == "list")


_THEN = frozenset({"daarna", "vervolgens", "erna", "sindsdien", "then", "afterwards"})
_IN = frozenset({"in", "over", "zowel"})
_ALSO_IN = frozenset({"en", "ook", "in", "over"})


_PAIR = 2
_THAN_NEXT = re.compile(
    r"\b(?:dan|than) (?:in )?(?:het|een|the|a) (?:jaar|year) (?:daarna|erna|later|daarop|erop|after)\b"
)


def later_base(hearing: Hearing) -> int:
    """The later of two named years, where the earlier one is called higher or lower than it; 0 where time runs forward."""
    named = named_years(hearing)
    if len(named) == 1 and len(hearing.years.years) == _PAIR and not hearing.has("stijging", "daling"):
        return hearing.years.years[-1] if _THAN_NEXT.search(" ".join(hearing.texts)) else 0
    if len(named) != 2 or hearing.years.kind != "list" or hearing.has("stijging", "daling"):
        return 0
    (one, first), (two, last) = named
    between = {piece.text for piece in hearing.pieces[one:two]}
    compared = any(start <= two for name in _SIDES for start, _, _ in hearing.said(name)) or hearing.has(
        "procent", "hoeveel"
    )
    said = any(hearing.has(name) for name in _SIDES)
    return last if first < last and said and compared and between & _THAN else 0
