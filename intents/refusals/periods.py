"""Parts of a year, which no yearly figure tells: months, days, "begin 2021", "vandaag"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.matching.background import BACKGROUND

_DAYS = frozenset({"gisteren", "vannacht"})
"""With a year named beside it, such a day is when it was said, not what is asked."""


def part_of_year(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> str:
    """The period that is asked, as typed; empty where whole years are."""
    _forget_denied_periods(hearing, catalogue)
    period = heard_outside(hearing, catalogue.phrases.periods)
    if period in _DAYS and hearing.years.years:
        period = ""
    if found and not period:
        period = _on_a_day(hearing) or (_less_than_a_year(hearing) if hearing.any_of(_LESS) else "")
    each = bool(period) and any(
        one == "per" and period.endswith(two) for one, two in pairwise(hearing.texts)
    )  # "kan dat ook per kwartaal?"
    half = "helft" in period  # "en alleen in de eerste helft daarvan?"
    return period if found or each or half or hearing.years.years or hearing.has("hoeveel") else ""


@lru_cache(maxsize=8)
def _openers(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


_NO_PERIOD = frozenset({"uitdrukking", "verschil"})
"""Cues whose words name no period: "week ons percentage af van het landelijke?"."""


def heard_outside(hearing: Hearing, phrases: frozenset[str]) -> str:
    """The first of these phrases that stands in the utterance, outside an indicator's name."""
    if not hearing.any_of(_openers(phrases)):
        return ""
    aside = {at for start, end, cue in hearing.cues if cue.name in _NO_PERIOD for at in range(start, end)}
    free = [
        piece.text
        for at, piece in enumerate(hearing.pieces)
        if piece.kind != "stop"
        and piece.role not in {"indicator", "year"}
        and piece.evidence != BACKGROUND
        and at not in aside
    ]
    for size in (3, 2, 1):
        for at in range(len(free) - size + 1):
            phrase = " ".join(free[at : at + size])
            if phrase in phrases:
                return phrase
    return ""


_WEEKDAYS = (
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "werkdag",
    "doordeweek",
    "weekend",
)
_ON = frozenset({"op", "per", "elke", "iedere", "in", "tijdens", "'s", "on", "every"})


_WEEKDAY = re.compile(r"\b(?:" + "|".join(_WEEKDAYS) + ")")


def _on_a_day(hearing: Hearing) -> str:
    """ "vermissingen op vrijdagavond": a day narrows the count; "voor de vergadering van donderdag" says when it is needed."""
    if _WEEKDAY.search(" ".join(hearing.texts)) is None:
        return ""
    texts = [piece.text for piece in hearing.pieces if piece.kind != "stop"]
    for at, text in enumerate(texts[1:], 1):
        if not text.startswith(_WEEKDAYS):
            continue
        before = [it for it in texts[max(0, at - 2) : at] if it not in {"de", "het", "een", "the"}]
        if before[-1:] and before[-1] in _ON:
            return text
    return ""


_NOW = frozenset({"vandaag", "vanochtend", "vanmorgen", "vanmiddag", "vanavond", "today"})


def _today(hearing: Hearing) -> str:
    """ "zijn er vandaag al binnen", "zijn er nu vermist": of today, where "ik heb vandaag overleg" says when it is needed."""
    texts = " ".join(hearing.texts)
    found = _OF_TODAY.search(texts) or (None if hearing.years.years else _OF_NOW.search(texts))
    return found.group() if found else ""


_OF_TODAY = re.compile(
    rf"\b(?:er|al|binnen|gemeld) (?:{'|'.join(sorted(_NOW))})\b|\b(?:{'|'.join(sorted(_NOW))}) (?:al|nog|binnen|gemeld|geweest|so far)\b(?! (?:over|naar|aan|mee|voor)\b)"
)
_OF_NOW = re.compile(
    r"(?<=zijn er )(?:nu , )?(?:nu|momenteel|op dit moment|op dit ogenblik)\b|(?<=are )currently\b"
)
_SPELLS = frozenset(
    {"dagen", "weken", "maanden", "uur", "uren", "minuten", "days", "weeks", "months", "hours"}
)


def _days_counted(hearing: Hearing) -> str:
    """ "hoeveel dagen zat ertussen": how long, which no yearly figure tells."""
    for one, two in pairwise(hearing.pieces):
        if one.text in {"hoeveel", "hvl", "many"} and two.text in _SPELLS:
            return two.typed
    return ""


_EDGES = frozenset({"begin", "eind", "einde", "medio"})
_SPANS = frozenset({"sinds", "vanaf", "van", "tot", "t/m", "tm", "en", "tussen", "het", "-"})


def _edge_of_year(hearing: Hearing) -> str:
    """ "begin 2021": less than the year; "van begin 2018 tot eind 2022" is whole years."""
    texts = [piece.text for piece in hearing.pieces]
    for at, (text, after) in enumerate(pairwise(hearing.pieces)):
        before = texts[at - 1] if at else ""
        if text.text in _EDGES and after.role == "year" and before not in _SPANS:
            return text.typed
    return ""


_HALF_YEAR = re.compile(r"\b(?:eerste|tweede|laatste) helft (?:van |in |over )?(?:het jaar|dat jaar|20\d\d)")
_LESS = _NOW | {"helft", "moment", "ogenblik", "momenteel", "nu", "currently"} | _SPELLS | _EDGES
"""One of these stands in everything below: one look for all of them."""


def _less_than_a_year(hearing: Hearing) -> str:
    half = _HALF_YEAR.search(" ".join(hearing.texts)) if not hearing.has("klopt") else None
    return (
        (half.group() if half else "") or _today(hearing) or _edge_of_year(hearing) or _days_counted(hearing)
    )


_NO = frozenset({"niet", "geen", "not"})


@opened_by(_NO, None)
def _forget_denied_periods(hearing: Hearing, catalogue: Catalogue) -> None:
    """ "niet per maand maar het hele jaar": what is denied is not asked."""
    for at, piece in enumerate(hearing.pieces):
        start = at - 2 if hearing.pieces[at - 1].text in {"per", "elke"} else at - 1
        each = start == at - 2 or piece.text.endswith("lijks")
        if each and piece.text in catalogue.phrases.periods and hearing.pieces[max(0, start)].text in _NO:
            for gone in hearing.pieces[start : at + 1]:
                gone.explain("year", "niet gevraagd")
            hearing.drop(start, at + 1)
