"""The unit a question names, and whether the row is measured in it: "per 10.000", "in stuks", "omgerekend"."""

from __future__ import annotations

import re

from data.numbers import COUNT
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.words.fold import fold

_NUMBERS = {
    "1000": "1.000", "1,000": "1.000", "1.000": "1.000", "duizend": "1.000", "thousand": "1.000",
    "10000": "10.000", "10,000": "10.000", "10.000": "10.000", "tienduizend": "10.000",
    "100000": "100.000", "100,000": "100.000", "100.000": "100.000", "honderdduizend": "100.000",
    "100": "100", "honderd": "100", "miljoen": "1.000.000",
}  # fmt: skip
_GENERAL = frozenset(
    [
        "inwoners",
        "inwoner",
        "inw",
        "mensen",
        "personen",
        "man",
        "burgers",
        "bewoners",
        "residents",
        "inhabitants",
        "people",
    ]
)
_HEADS = frozenset(
    [
        "woning",
        "woningen",
        "huishouden",
        "huishoudens",
        "huis",
        "huizen",
        "winkel",
        "winkels",
        "gezin",
        "gezinnen",
        "leerlingen",
        "jongeren",
        "kinderen",
        "agent",
        "agenten",
        "hoofd",
        "inwoner",
        "persoon",
        "keer",
        "geval",
        "melding",
        "incident",
        "dader",
        "slachtoffer",
        "aangifte",
        "wijk",
        "buurt",
        "capita",
        "household",
        "shop",
    ]
)
_PER = re.compile(
    rf"\b(?:per|naar|op de|op elke|op iedere|van elke|van de) ({'|'.join(map(re.escape, _NUMBERS))})(?: (?:van de )?(\w+))?"
    rf"|\bper (?:elke )?({'|'.join(_HEADS)})\b"
)
_ABSOLUTE = re.compile(
    r"\b(in |als )?(kale|ruwe|naakte) (aantal|aantallen|getal)\b|\bgeen (verhoudingsgetal|verhoudingsgetallen|verhoudingscijfer|ratio)\b|\bhoeveel stuks\b"
    r"|\bin (stuks|koppen|aantallen|absolute (aantallen|getallen|cijfers|zin|termen)|absoluut|hele aantallen)\b|\babsolute [a-z]{4,}"
    r"|\bin aantal\b(?! [a-z])"
    r"|\babsoluut aantal\b|\babsoluut$|\bmaar dan absoluut\b|\bin absolute (numbers|terms)\b"
)
_CONVERTED = re.compile(
    r"\b(omgerekend|omrekenen|omzetten|herleid|herrekend|converted)\b|\breken (\S+ ){1,14}om\b|\bconvert\b"
)
_TO_COUNT = re.compile(r"\b(?:om )?naar (?:het |een |de )?(?:\w+e )?(?:aantal|aantallen|personen)\b")
"""What a rate is to be converted to: "reken dat om naar het echte aantal"."""
_LOOKS = frozenset(
    [
        "zoek",
        "zoeken",
        "zoekt",
        "vraag",
        "vragen",
        "vraagt",
        "vroeg",
        "gevraagd",
        "benieuwd",
        "nieuwsgierig",
        "kijk",
        "kijken",
        "kijkend",
        "gekeken",
    ]
)
"""Verbs that themselves go with "naar": "op zoek naar het aantal"."""
_NOT_A_SHARE = re.compile(
    r"\b(?:niet|geen|not) (?:het |de |een |the |a )?(?:percentage|percentages|aandeel|procenten)\b(?=.*\b(?:aantal|aantallen|number)\b)"
)
_DENIED = re.compile(
    r"\b(niet|geen|not)( (dat|die|het|de|dus|in|zo'n|\d+(?:[.,]\d+)?))*( [a-z]{4,})? (per|in procent\w*|in stuks|in aantallen|in absolute)\b"
)
_CHANGES = ("stijging", "daling", "verschil", "meer", "minder", "hoogste", "laagste")


_OPENS = frozenset(_NUMBERS) | {"aantal", "per", "stuks", "koppen", "aantallen", "absolute", "absoluut", "omgerekend", "omrekenen", "herleid",
                                "herrekend", "converted", "convert", "reken", "getal", "verhoudingsgetal", "verhoudingsgetallen", "verhoudingscijfer", "ratio", "omzetten", "om"}  # fmt: skip
"""One of these stands in all that the patterns find."""


@opened_by(_OPENS, "")
def unit_words(hearing: Hearing) -> str:
    """The unit that is named, "per 1.000"; empty where none is."""
    found = _PER.search(_text(hearing))
    if found is None:
        return ""
    return f"per {_NUMBERS[found[1]]}" if found[1] else f"per {found[3]}"


@opened_by(frozenset({"niet", "geen", "not"}), False)
def unit_denied(hearing: Hearing) -> bool:
    """ "niet per duizend inwoners": the unit that is not meant; "niet in procenten" leaves the one that is."""
    denied = _DENIED.search(_text(hearing))
    return denied is not None and (denied[5] == "per" or not unit_words(hearing))


@opened_by(_OPENS, "")
def other_unit(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> str:
    """A unit that was asked for and that no mentioned row is measured in; empty where there is none."""
    ids = [it for mention in found for it in mention.ids]
    if not ids:
        return ""
    text = _text(hearing)
    units = [_measured(it, catalogue) for it in ids]
    if unit_denied(hearing) and ((named := unit_words(hearing)) or not _ABSOLUTE.search(text)):
        return f"niet {named}" if named and all(named in unit for unit in units) else ""
    if COUNT not in units and (no_share := _NOT_A_SHARE.search(text)):
        return no_share.group()
    other = _unlike(text, units)
    converted = _CONVERTED.search(text)
    if (
        converted
        and len(units) > 1
        and (of_one := next((it for unit in units if (it := _unlike(text, [unit]))), ""))
    ):
        return of_one  # "reken de vermissingen om naar per 1.000, naast de inbraken"
    if COUNT not in units and not hearing.any_of(_LOOKS) and (to_count := _TO_COUNT.search(text)):
        return to_count.group()
    if converted and (other or not _PER.search(text)):
        return other or converted.group()
    absolute = _ABSOLUTE.search(text)
    if absolute and absolute.group().endswith("absoluut") and len(hearing.years.years) > 1:
        absolute = None  # "van 2021 naar 2022 absoluut": the change in numbers
    counts = COUNT in {catalogue.snapshot.indicators[it].unit for it in ids}
    by_name = any("absoluut" in unit for unit in units)
    if absolute and not hearing.has(*_CHANGES) and not counts and not by_name:
        return absolute.group()
    return other


@opened_by(frozenset({"dat", "dit", "daar"}), "")
def heads_of_a_rate(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> str:
    """ "hoeveel jongeren zijn dat, die 1,2 procent?": a number of people, which no percentage or rate tells."""
    asked = _HEADS_ASKED.search(_text(hearing))
    units = {catalogue.snapshot.indicators[it].unit for mention in found for it in mention.ids}
    return asked.group() if asked and units and COUNT not in units else ""


_HEADS_ASKED = re.compile(
    r"\bhoeveel (?:jongeren|kinderen|mensen|personen|jeugdigen|inwoners|leerlingen|man|gevallen|zaken) "
    r"(?:zijn|is|waren|was) (?:dat|dit|daar)\b"
)


def _measured(identity: str, catalogue: Catalogue) -> str:
    """All that says what a row is measured in: its unit and its printed names, for areas may differ."""
    known = catalogue.snapshot.indicators[identity]
    return fold(" ".join((known.unit, *known.names)) if known.unit != COUNT else COUNT)


def _unlike(text: str, units: list[str]) -> str:
    """The first "per so many" that is in none of the units."""
    for found in _PER.finditer(text):
        number, head = _NUMBERS.get(found[1] or "", ""), found[2] or ""
        fits = any(
            f"per {found[3]}" in unit if found[3] else f" {number} " in f" {unit} " and _fits(head, unit)
            for unit in units
        )
        if not fits:
            return found.group().strip()
    return ""


def _fits(head: str, unit: str) -> bool:
    """Whether the unit counts these: anyone, or the young where the unit has an age."""
    return head not in _HEADS - _GENERAL or head in unit or (head in _YOUNG and "jaar" in unit)


_YOUNG = frozenset({"jongeren", "kinderen", "leerlingen"})


def _text(hearing: Hearing) -> str:
    return " ".join(hearing.texts)
