"""How near the target in percent of it: "minder dan 15 procent van het doel af", "binnen 10% van de norm"."""

from __future__ import annotations

import re
from typing import NamedTuple

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

NEAR = "zo dicht bij het doel"
_NEAR = re.compile(
    r"\b(?:er )?(?P<limit>minder dan|binnen(?: de)?|hooguit|hoogstens|maximaal|niet meer dan|less than|within) (?P<number>\d+(?:[.,]\d+)?) (?:%|procent|percent)"
    r" (?:er ?)?(?:vanaf|ervanaf|naast|ernaast|speling|marge|verwijderd van (?:het|hun|de) (?:doel|norm|streefwaarde)|(?:van|onder|boven|of) (?:het|hun|de|the|its) (?:\w+ )?(?:doel|norm|streefwaarde|grens|target)(?: af)?)\b"
)


class Nearness(NamedTuple):
    """A comparison with so many percent of the target ("<15"), and the pieces that say it."""

    within: str
    start: int
    end: int


@opened_by(frozenset({"%", "procent", "percent"}), None)
def nearness(hearing: Hearing) -> Nearness | None:
    """The distance from the target that is allowed, on either side of it; None where none is stated."""
    said = " ".join(hearing.texts)
    found = _NEAR.search(said)
    if found is None:
        return None
    sign = "<" if found["limit"] in {"minder dan", "less than"} else "<="
    number = found["number"].replace(",", ".")
    return Nearness(f"{sign}{number}", said[: found.start()].count(" "), said[: found.end()].count(" ") + 1)


def explain_nearness(hearing: Hearing, found: Nearness) -> None:
    """Its words are no fall, no limit of the figure and no number of rows."""
    span = range(found.start, found.end)
    for at in span:
        hearing.pieces[at].explain("operation", NEAR)
    hearing.forget([it for it in hearing.cues if it[0] in span and it[2].name != "doel"])
