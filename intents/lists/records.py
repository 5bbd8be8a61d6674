"""Rows at their highest or lowest of all years: "welke staan op hun laagste stand van de hele reeks?"."""

from __future__ import annotations

import re
from typing import NamedTuple

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.question import Record

RECORD = "van alle jaren"
_ALL_YEARS = r"(?: (?:ooit|tot nu toe|(?:van|sinds|in|uit|over|ooit in) (?:de |alle |onze |heel de )?(?:hele |gehele |afgelopen |complete )?(?:\S+ ){0,2}?(?:reeks|jaren|periode|tabel|begin|metingen|vijf)))?"
_STAND = re.compile(
    r"\b(?:op|bereikten|haalden|hadden|kenden|had|haalde|bereikte) (?:(?:we|wij|ze|zij) )?(?:(?:in|over) 20\d\d )?(?:hun|zijn|z'n|haar|het|de|een) (?P<edge>hoogste|laagste) (?:stand|punt|niveau|waarde|peil|cijfer)"
    + _ALL_YEARS
)
_THEIRS = re.compile(
    r"\bhun (?P<edge>hoogste|laagste) (?:stand|punt|niveau|waarde|peil|cijfer|getal|aantal)\b" + _ALL_YEARS
)
_STAND_ALONE = re.compile(
    r"^(?:\S+ ){0,2}?(?P<edge>hoogste|laagste) (?:stand|punt|peil|niveau)\b" + _ALL_YEARS
)
""" "hoogste stand in 2019": of each row's own years, where "hoogste aantal" is among the rows."""
_OF_ALL = re.compile(
    r"\b(?:het|de) (?P<edge>hoogste|laagste) (?:(?:cijfer|stand|waarde|jaar) )?(?:van|uit) (?:alle|de hele|de) (?:(?:vijf|5)(?: jaren| jaar)?|jaren|reeks)(?= |$)"
)
_IN_ALL = re.compile(
    r"\b(?P<edge>hoogste|laagste) (?:stand|punt|niveau|waarde|peil|cijfer|jaar)(?: ooit)? (?:in|van|over|sinds|uit) (?:(?:de|al|alle|die|deze|onze|laatste|afgelopen|hele) )*(?:vijf|5|jaren|reeks|tabel|begin)\b"
    r"|\brecord ?(?P<word>hoog|laag)\b|\b(?P<ever>hoogste|laagste) (?:\S+ )?ooit\b"
)
"""Of the year that is named: "laagste stand in vijf jaar, welke waren dat in 2022?"."""
_PLURAL = frozenset({"indicatoren", "doelen", "reeksen", "onderwerpen", "rijen", "posten", "indicators"})
_EVER = re.compile(
    r"\bnog nooit (?:eerder )?zo(?:'n)? (?P<edge>hoog|hoge|laag|lage|veel|weinig)\b|\bop (?:een |hun )?(?P<word>recordhoogte|recordlaagte)\b"
)
_THAN_ALL = re.compile(
    r"\b(?P<edge>hoger|meer|lager|minder)(?: uit)? dan in (?:elk|ieder|alle|elke|iedere)(?: van)?(?: de| die)? ?(?:[2-9] |twee |drie |vier |vijf )?"
    r"(?:andere |ander |eerdere |eerder |vorige |voorgaande |overige )?(?:jaar|jaren)(?: daarvoor| ervoor| hiervoor)?"
)
_PEAKS = r"piekjaar|topjaar|recordjaar|hoogtepunt(?:en)?|recordhoogtes?|hoogterecords?|toppen|pieken"
_DIPS = r"dieptepunt(?:en)?|recordlaagtes?|laagterecords?|laagtepunt(?:en)?|daljaar|dieptejaar"
_PEAK = re.compile(
    rf"\b(?:op )?(?:hun|haar|zijn|z'n|het|een|de) (?:absolute |eigen )?(?:(?P<top>{_PEAKS}|top|piek|record)|(?P<dip>{_DIPS}))\b"
    rf"|\b(?:(?P<tops>hoogtepunten|recordhoogtes|hoogterecords|pieken|piekten?|records)|(?P<dips>dieptepunten|recordlaagtes|laagterecords|laagtepunten))\b"
)
"""The word alone is of all years: "voor welke was 2019 het piekjaar?", "dieptepunten in 2022"."""
_WORDS = frozenset(
    ["hoogste", "laagste", "nooit", "recordhoogte", "recordlaagte", "hoger", "meer", "lager", "minder", "top", "piek", "record",
     "piekte", "piekten", "records", "piekjaar", "topjaar", "recordjaar", "hoogtepunt", "hoogtepunten", "recordhoogtes", "toppen", "pieken", "dieptepunt", "dieptepunten", "recordlaagtes",
     "daljaar", "dieptejaar", "laagterecord", "laagterecords", "hoogterecord", "hoogterecords", "laagtepunt", "laagtepunten", "recordhoog", "recordlaag"]
)  # fmt: skip
_HIGH = ("hoog", "hoge", "veel", "meer", "recordhoog")


class Extreme(NamedTuple):
    """Which extreme of all years is asked, and the pieces that say it."""

    record: Record
    start: int
    end: int


@opened_by(_WORDS, None)
def record(hearing: Hearing) -> Extreme | None:
    """The extreme of each row's own years that a list is asked of; None where none is."""
    if hearing.has("jaar_vraag"):
        return None
    said = " ".join(hearing.texts)
    alone = _THAN_ALL.search(said)
    found = alone or _STAND.search(said) or _THEIRS.search(said) or _EVER.search(said)
    if found is None and (hearing.any_of(_PLURAL) or hearing.has("welke")) and hearing.years.years:
        found = _OF_ALL.search(said)  # "bij welke indicatoren is 2022 het hoogste van alle jaren?"
    if found is None and hearing.years.years and not hearing.has("doel", "behaald", "mislukt"):
        found = _IN_ALL.search(said) or _STAND_ALONE.search(said)
        if found is None:
            return _peak(hearing, said)
    if found is None:
        return None
    groups = found.groupdict()
    word = groups.get("word") or groups.get("ever") or found["edge"]
    edge: Record = "highest" if word.startswith(_HIGH) else "lowest"
    if alone or found.re is _EVER:
        edge = "highest_alone" if edge == "highest" else "lowest_alone"
    return Extreme(edge, said[: found.start()].count(" "), said[: found.end()].count(" ") + 1)


def _peak(hearing: Hearing, said: str) -> Extreme | None:
    """Of several rows only: "het piekjaar van de vermissingen" asks for a year."""
    found = _PEAK.search(said)
    if found is None or not (
        hearing.any_of(_PLURAL) or hearing.has("welke", "indicatoren") or found["tops"] or found["dips"]
    ):
        return None
    edge: Record = "highest" if found["top"] or found["tops"] else "lowest"
    return Extreme(edge, said[: found.start()].count(" "), said[: found.end()].count(" ") + 1)


_BEHIND = 2
_REACHED = ("bereik", "haald", "behaald")
""" "hun hoogste waarde bereikten": no target is met by it."""


def explain_record(hearing: Hearing, found: Extreme) -> None:
    """Its words are no movement, no superlative among the rows, and no range of years."""
    span = range(found.start, found.end)
    for at in span:
        hearing.pieces[at].explain("operation", RECORD)
    same = "hoogste" if found.record.startswith("highest") else "laagste"
    said_again = [it for it in hearing.said("hoogste") + hearing.said("laagste") if it[2].phrase in _RECORDS]
    said_again += hearing.said(same)  # "het topjaar (hoogste cijfer)"
    reached = range(found.start - 1, found.end + _BEHIND)
    inside = [cue for cue in hearing.cues if not set(span).isdisjoint(range(cue[0], cue[1]))]
    inside += [it for it in hearing.said("behaald") if it[0] in reached and it[2].phrase.startswith(_REACHED)]
    for at in reached:
        if 0 <= at < len(hearing.pieces) and hearing.pieces[at].text.startswith(_REACHED):
            hearing.pieces[at].explain("operation", RECORD)
    for at in (at for start, end, _ in said_again for at in range(start, end)):
        hearing.pieces[at].explain("operation", RECORD)
    hearing.forget([*inside, *said_again])


_RECORDS = frozenset({"record", "recordhoogte", "recordlaagte", "laagterecord", "dieptepunt", "hoogtepunt"})
""" "was 2022 een record, hoger dan in alle eerdere jaren": the same, said twice."""
