"""Ages that take a part of what a row counts: "onder de 12", "65+", "18-23-jarigen"."""

from __future__ import annotations

import re
from functools import lru_cache

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention

_YEARS_OLD = frozenset({"jaar", "jaren", "jr", "jarige", "jarigen", "year", "years"})
_LIMITS = frozenset(
    {"onder", "boven", "vanaf", "tot", "t/m", "dan", "van", "tussen", "under", "over", "above", "below"}
)
_PLUS = frozenset({"+", "plus", "plusser", "plussers", "min", "minners"})
_OLD = frozenset({"jonger", "ouder", "oud", "jarig", "younger", "older", "old", "aged", "leeftijd"})
_COUNTS_A_PART = re.compile(
    r"\b(?:hoeveel (?:(?!jaar|jaren)[^\s,]+ ){1,6}?(?:zijn|waren)|(?:zijn|waren) er (?:(?!jaar|jaren)[^\s,]+ ){1,4}?)(?: ook)? ?(?:onder|boven) (?:de )?$"
)
"""Before a number these ask for a part by age, whatever is counted: "hoeveel winkeldieven waren onder de 18"."""
_SIDES = frozenset("<>≤≥")
_OLD_ENOUGH = 10
"""Below it a number is rather a rate: "waren er meer winkeldiefstallen, boven de 1?"."""
_DIGITS = re.compile(r"\d+")


def ages(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """Ages that are not the row's own ("12-17 jaar" stands in the name)."""
    numbers = [at for at, piece in enumerate(hearing.pieces) if piece.kind == "number" and not piece.role]
    if not numbers:
        return []
    own = {digits for mention in found for it in mention.ids for digits in _own_numbers(it, catalogue)}
    return [
        piece.typed
        for at, piece in ((at, hearing.pieces[at]) for at in numbers)
        if (piece.text not in own or _limited(hearing, at)) and _is_age(hearing, catalogue, at)
    ]


def _limited(hearing: Hearing, at: int) -> bool:
    """ "onder de 12" is another group than "12-17 jaar"."""
    before = {piece.text for piece in hearing.pieces[max(0, at - 2) : at]}
    return not before.isdisjoint({"onder", "boven", "under", "above", "jonger", "ouder", "dan", "vanaf"})


def _own_numbers(identity: str, catalogue: Catalogue) -> list[str]:
    known = catalogue.snapshot.indicators[identity]
    return _DIGITS.findall(" ".join((*known.names, known.unit)))


def _is_age(hearing: Hearing, catalogue: Catalogue, at: int) -> bool:
    """ "16 jaar", "65+", "onder de 12" after people, "ouder dan 65"; "de laatste 3 jaar" was read as years before."""
    texts = [piece.text for piece in hearing.pieces]
    after, ranged = _after_range(texts[at + 1 :])
    if ranged and after in _YEARS_OLD:
        return True
    if not texts[at].isdigit() or not 0 < int(texts[at]) < 110:
        return False
    before = [text for text in texts[max(0, at - 4) : at] if text not in {"de", "het", "the"}]
    if at and texts[at - 1] in _SIDES and after in _YEARS_OLD:
        return True  # "< 18 jaar"
    if after in _PLUS or _OLD & {after, *before, *texts[at + 1 : at + 3]}:
        return True
    limited = bool(before) and before[-1] in _LIMITS
    people = limited and any(_people(piece.stem, catalogue) for piece in hearing.pieces[max(0, at - 5) : at])
    if int(texts[at]) >= _OLD_ENOUGH and _COUNTS_A_PART.search(" ".join([*texts[:at], ""])):
        return True
    return (after in _YEARS_OLD and at > 0 and hearing.pieces[at + 1].role in ("", "unit")) or people


def _people(stem: str, catalogue: Catalogue) -> bool:
    """ "hangjongeren" are so too."""
    people = catalogue.phrases.people
    return stem in people or stem.endswith(_ends_of_compounds(people))


@lru_cache(maxsize=8)
def _ends_of_compounds(people: frozenset[str]) -> tuple[str, ...]:
    return tuple(it for it in people if len(it) >= _OF_A_COMPOUND)


_OF_A_COMPOUND = 6


def _after_range(texts: list[str]) -> tuple[str, bool]:
    """What a number is of, and whether it begins a range: in "18-23-jarigen" and "18 tot 23 jaar" both are ages."""
    rest = [text for text in texts if text != "-"]
    to = bool(rest) and rest[0] in {"tot", "t/m", "tm"}
    ranged = rest[to : to + 1] and rest[to].isdigit() and len(rest[to]) <= 2
    after = rest[to + 1 :] if ranged else rest
    return next(iter(after), ""), bool(ranged)
