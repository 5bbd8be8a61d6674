"""Superlatives of a list: nearest to or furthest from the target, the largest move, and how many are asked."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from intents.hearing.hearing import Hearing
from intents.question import Selection

_MOST_ASKED = 10
_WHICH = frozenset({"welk", "welke", "which", "what"})
_WAS = frozenset(
    {"was", "is", "zat", "lag", "kwam", "scoorde", "bleef", "scheelde", "scheelt", "miste", "haalde"}
)
""" "welke was het krapst?": one, whatever was listed before it."""
_SINGULAR = frozenset(
    "doel indicator streefwaarde norm doelstelling target goal kengetal cijfer onderwerp stijger daler percentage aantal reeks".split()  # noqa: SIM905
)
_PLURAL = frozenset(
    [
        "doelen",
        "indicatoren",
        "streefwaarden",
        "normen",
        "doelstellingen",
        "targets",
        "goals",
        "kengetallen",
        "cijfers",
    ]
)
_LISTED = frozenset(
    "doel indicator streefwaard norm doelstelling target goal kengetal cijfer onderwerp daler stijger aantal getal".split()  # noqa: SIM905
)
_WORDS = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "two": 2, "three": 3, "five": 5}
_NEARNESS = frozenset({"dicht", "ver", "nip", "krap"})


def most(hearing: Hearing) -> Literal["", "amount", "percent"]:
    """ "het meest gestegen": the largest move, where "het hoogst" alone is the largest figure.

    A "top 3" is one list over all units, which only per cent can rank.
    """
    if not (hearing.has("hoogste") or _top_of(hearing)) or hearing.has("stijging") == hearing.has("daling"):
        return ""
    if hearing.any_of(_ABSOLUTELY):
        return "amount"  # of amounts only, and those of different units no one list ranks
    relative = hearing.has("procent") or hearing.any_of(_RELATIVELY)
    if not (relative or hearing.has("hoogste")):
        return ""  # "top 5 stijgers": of amounts in different units, or in per cent, nobody said
    return "percent" if relative or number_at(hearing) >= 0 else "amount"


_ABSOLUTELY = frozenset({"absoluut", "absolute", "absoluten", "absolutely"})
_RELATIVELY = frozenset({"verhouding", "verhoudingsgewijs", "relatief", "procentueel", "relatively"})


def top(hearing: Hearing) -> int:
    """How many are asked: a number before what is listed ("de drie doelen", "top 3"), or one in the singular."""
    if not (hearing.has("bijna", "verst", "hoogste", "laagste") or _top_of(hearing)):
        return 0
    at = number_at(hearing)
    return _number(hearing.pieces[at].text) if at >= 0 else int(_singular(hearing))


def _top_of(hearing: Hearing) -> bool:
    """ "top 3 stijgers"."""
    return hearing.any_of(_TOP) and any(
        one.text == "top" and two.kind == "number" for one, two in pairwise(hearing.pieces)
    )


def ranks_counts(chosen: Selection) -> bool:
    """ "de drie hoogste aantallen": plain numbers can be ranked together, where units differ each has its own highest."""
    return chosen.direction in {"highest", "lowest"} and chosen.units == ("count",)


_TOP = frozenset({"top"})
_COUNTED = _TOP | {"welke", "which"}


def top_alone(hearing: Hearing) -> bool:
    """ "top 3 van 2022 in aantallen": the highest, where nothing else says what is ranked."""
    said = hearing.has(
        "stijging",
        "daling",
        "hoogste",
        "laagste",
        "behaald",
        "mislukt",
        "bijna",
        "verst",
        "beter",
        "verbeterd",
        "doel",
    )
    return _top_of(hearing) and not said and bool(hearing.years.years)


def number_at(hearing: Hearing) -> int:
    """Where the number stands that says how many; -1 where none does."""
    pieces = hearing.pieces
    for at, piece in enumerate(pieces):
        if piece.kind == "number" and not piece.role and 1 <= _number(piece.text) <= _MOST_ASKED:
            after = {it.stem for it in pieces[at + 1 : at + 4]}
            if (at and pieces[at - 1].text in _COUNTED) or after & _LISTED:
                return at
    return -1


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _WORDS.get(text, 0)


def _singular(hearing: Hearing) -> bool:
    """ "welk doel", "grootste daler", "het dichtst" with no plural: one is asked."""
    texts = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    if any(one in _WHICH and two in _WAS for one, two in pairwise(texts)):
        return True
    for at, text in enumerate(texts):
        noun = next((it for it in texts[at + 1 : at + 6] if it in _SINGULAR | _PLURAL), "")
        if text in _WHICH and noun:
            return noun in _SINGULAR
    texts = _without_of_those(texts)
    superlative = any(text.endswith("st") and text[:-2] in _NEARNESS for text in texts)
    return (superlative or hearing.has("stijging", "daling")) and _PLURAL.isdisjoint(texts)


def _without_of_those(texts: list[str]) -> list[str]:
    """ "het verst van het doel af, van de doelen die we misten": among which, and not how many."""
    gone = {at + 2 for at in range(len(texts) - 2) if texts[at] in _OF and texts[at + 1] in _ALL_THE}
    return [text for at, text in enumerate(texts) if at not in gone]


_OF, _ALL_THE = frozenset({"van", "of"}), frozenset({"de", "die", "alle", "onze", "the", "our"})
