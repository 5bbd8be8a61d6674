"""Second and third places, and more than the first: "op een na hoogste", "second highest", "de drie hoogste jaren"."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

_EDGE = "(allerhoogste|allerlaagste|hoogst|laagst|meest|minst|grootst|kleinst|highest|lowest|most|least)"
_RANK = re.compile(
    rf"\b(op )?(een|1|één|twee|2|drie|3) na (de |het )?{_EDGE}|\b(tweede|derde|2e|3e|second|third)( |-)?{_EDGE}"
)

_SEVERAL = re.compile(rf"\b(2|3|4|twee|drie|vier|two|three|four) (jaren|years|{_EDGE})")
"""More years than one of an extreme: "de drie jaren met de meeste", "de twee hoogste"."""


def ranked(hearing: Hearing) -> str:
    """What was said of a place that is not the first, or of more years than the first; empty where nothing was."""
    return place(hearing) or _several(hearing)


def _several(hearing: Hearing) -> str:
    if not hearing.has("hoogste", "laagste"):
        return ""
    found = _SEVERAL.search(_said(hearing))
    return found.group() if found else ""


def _said(hearing: Hearing) -> str:
    return " ".join([piece.text for piece in hearing.pieces if piece.role != "year" and piece.text != "-"])


def place(hearing: Hearing) -> str:
    """A place that is not the first, which no list shows: "tweede laagste"."""
    if not hearing.has("rangplaats", "hoogste", "laagste"):
        return ""
    if places := hearing.said("rangplaats"):
        return places[0][2].phrase
    found = _RANK.search(_said(hearing))
    return found.group() if found else ""


@opened_by(
    frozenset(
        {
            "dan",
            "eerst",
            "rij",
            "elkaar",
            "achtereen",
            "waarin",
            "alleen",
            "uitsluitend",
            "enkel",
            "slechts",
            "only",
            "beste",
            "slechtste",
            "gunstigste",
            "ongunstigste",
            "jaren",
        }
    ),
    False,
)
def needs_course(hearing: Hearing) -> bool:
    """Whether only the whole course shows what is stated."""
    said = " ".join(hearing.texts)
    judged = hearing.has("behaald", "mislukt") and _JUDGED_RUN.search(said) is not None
    return judged or _only_in(hearing) or _COURSE.search(said) is not None


def _only_in(hearing: Hearing) -> bool:
    """ "alleen in 2019 gehaald": stated of one year, and so of all the others; "hoeveel alleen in 2019" is of that year."""
    asked = any(cue.phrase in {"hoeveel", "hvl", "how many"} for _, _, cue in hearing.said("hoeveel"))
    if asked or not hearing.has("behaald", "mislukt", "grens_onder", "grens_boven", "stijging", "daling"):
        return False
    pieces = hearing.pieces
    return any(
        one.text in _ONLY and two.text == "in" and year.evidence.startswith("jaar 2")
        for one, two, year in zip(pieces, pieces[1:], pieces[2:], strict=False)
    )


_ONLY = frozenset({"alleen", "uitsluitend", "enkel", "slechts", "only"})


_JUDGED_RUN = re.compile(
    r"\b(?:[2-5]|twee|drie|vier|vijf) (?:jaar|jaren|keer) (?:lang )?(?:op rij|achter elkaar|achtereen)\b|\bgeen (?:enkel )?jaar (?:\S+ ){0,2}waarin\b"
)
""" "drie jaar achter elkaar niet gehaald", "geen jaar geweest waarin": of every year by itself."""


_COURSE = re.compile(
    r"\bdan in (?:elk|ieder|alle|elke|een)(?: van)?(?: de| die)? (?:andere?|overige|vorige|voorgaande|eerdere) (?:\S+ )?(?:jaar|jaren)\b"
    r"|\bdan in (?:elk|ieder|alle|elke|een)(?: van)?(?: de| die)? (?:\S+ )?(?:jaar|jaren) (?:daarvoor|ervoor|hiervoor|eerder)\b"
    r"|\bvoor het eerst sinds 20\d\d\b"
    r"|\b(?:beste|slechtste|gunstigste|ongunstigste) (?:jaar |stand |cijfer )?(?:en|of) (?:het |de |ons )?(?:beste|slechtste|gunstigste|ongunstigste)\b"
    r"|\b(?:rangschik|sorteer|orden|zet) (?:de |alle |die )?(?:vijf |5 )?jaren\b"
    r"|\beerst (?:\S+ ){0,3}(?:gezakt|gedaald|gestegen|omlaag|omhoog|afgenomen|toegenomen|daalde|steeg|zakte)\b.*\b(?:weer|daarna)\b"
)
""" "meer dan in elk van de andere jaren", "eerst gedaald en in 2022 weer omhoog": only the course shows it."""
