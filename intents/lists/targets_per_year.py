"""How many targets were met in each year: "in welk jaar zijn de meeste doelen gehaald?", "meer doelen gehaald dan in 2021?"."""

from __future__ import annotations

import re

from intents.hearing.hearing import Hearing
from intents.question import Direction

_TARGETS = r"(?: (?!dan\b|than\b)\S+){0,3} (?:\w*doelen|doelstellingen|streefwaarden|streefwaardes|normen|targets|goals|indicatoren)\b"
_MOST = re.compile(r"\b(?:meeste|minste|most|fewest)" + _TARGETS)
_NUMBER = re.compile(r"\b(?:aantal|number of|hoeveelheid)" + _TARGETS)
_MORE = re.compile(r"\b(?:meer|minder|evenveel|more|fewer)" + _TARGETS)
_HOW_MANY = re.compile(r"\b(?:hoeveel|hvl|how many)\b")
_HOW_MANY_TARGETS = re.compile(_HOW_MANY.pattern + _TARGETS)
_WHICH_YEAR = re.compile(r"\b(?:welk|welke|which) (?:van|of) (?:de|die|the) (?:\S+ )?(?:jaren|years)\b")
_WHICH = frozenset({"welke", "welk", "which"})
_PER_YEAR = re.compile(r"\b(?:per (?:jaar|jr|year)|jaarlijks)\b")


def per_year(hearing: Hearing) -> bool:
    """Whether a number of targets is asked for each year, and not which targets."""
    if not hearing.has("behaald", "mislukt"):
        return False
    texts = " ".join(hearing.texts)
    if hearing.has("jaar_vraag") or _WHICH_YEAR.search(texts):
        return _MOST.search(texts) is not None
    if _PER_YEAR.search(texts):
        counted = _NUMBER.search(texts) or _HOW_MANY_TARGETS.search(texts)
        return hearing.has("hoeveel_doelen") or counted is not None
    if hearing.has("verloop") or hearing.years.kind == "all":
        return _NUMBER.search(texts) is not None
    twice = hearing.has("hoeveel_doelen") and len(_HOW_MANY.findall(texts)) > 1
    if hearing.any_of(_WHICH):
        return False  # "meer doelen dan in 2021? welke?" wants to know which
    return _two_years(hearing) and (twice or _MORE.search(texts) is not None)


def _two_years(hearing: Hearing) -> bool:
    return len(hearing.years.years) == 2 or (len(hearing.years.years) == 1 and hearing.years.against)


def most_or_fewest(hearing: Hearing) -> Direction | None:
    """Which extreme over the years is asked, if any."""
    if hearing.has("hoogste"):
        return "highest"
    return "lowest" if hearing.has("laagste") else None
