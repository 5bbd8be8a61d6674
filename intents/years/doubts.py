"""Years that were meant and not read: better declined than answered for the other year that was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from intents.words.fold import Token
from intents.words.number_words import short_year_words
from intents.years.heard import YearsHeard

_COUNTING = ("twee", "drie", "vier", "vijf")
_BETWEEN = frozenset({"in", "van", "op", "is", "was", "%", "pct", "per", "x", "mld"})
"""What may stand between an amount and its year: "21 in 2020"."""
_ASKS_YEAR = frozenset({"in", "sinds", "vanaf", "jaar", "jr"})


def mistyped_until(gap: Sequence[str]) -> bool:
    """ "2018 t/y 2022", "2019 tto en met 2021", "20 /tm 22": between two years these mean no list."""
    if not gap or len(gap) > 4:
        return False
    letters = "".join(gap)
    if letters in {"tov", "t.o.v."}:
        return False
    if len(letters) <= 4 and set(letters) <= set("tm/-"):
        return True
    signs = all(len(text) <= 2 for text in gap) and not {"t", "tm", "m"}.isdisjoint(gap)
    return signs or (gap[0][0] == "t" and OSA.distance(gap[0], "tot") <= 1)


def nearly_counts(text: str) -> bool:
    """ "de laatste die jaar": a number with a letter missing says nobody knows how many."""
    return len(text) > 2 and any(OSA.distance(text, word) <= 1 for word in _COUNTING)


def said_which(texts: Sequence[str], end: int, heard: YearsHeard) -> bool:
    """ "vorig jaar, dus 2022", "twee jaar geleden (2021)": the year stands behind it, and no other is meant."""
    start = end
    while end < len(texts) and texts[end] in _THAT_IS | {"in", ","}:
        end += 1
    return heard.used.get(end, "").startswith("jaar 2") and not _THAT_IS.isdisjoint(texts[start:end])


_THAT_IS = frozenset({"(", "dus", "oftewel", "ofwel", "namelijk", "so"})
_YEAR = 4
"""Digits of a whole year; only a shorter or longer number is one that was lost."""


def lost_years(tokens: Sequence[Token], said: frozenset[str], heard: YearsHeard) -> tuple[str, ...]:
    """What meant to name a year and was not read as one, as folded; `said` are all texts."""
    spoken = () if said.isdisjoint(_near_years()) else tuple(_spoken(tokens, heard))
    if not [token for token in tokens if token.kind == "number" and len(token.text) != _YEAR]:
        return spoken
    return (
        *_no_years(tokens),
        *_beside_years(tokens, heard),
        *_before_unit(tokens, heard),
        *_beside_ages(tokens, heard),
        *spoken,
    )


def _no_years(tokens: Sequence[Token]) -> Iterator[str]:
    """ "in 202", "sinds 20222", "20182022"."""
    for before, token in pairwise(tokens):
        if token.kind == "number" and token.text.isdigit():
            asked = before.text in _ASKS_YEAR and len(token.text) in {3, 5, 6}
            if asked or (len(token.text) == 8 and token.text.startswith("20")):
                yield token.text


def _beside_years(tokens: Sequence[Token], heard: YearsHeard) -> Iterator[str]:
    """ "hic 21 een 22", "18 t/y 22": stray letters between a number and a year make the number a year."""
    read = [at for at, why in heard.used.items() if why.startswith("jaar ")]
    for at, token in enumerate(tokens):
        short = token.kind == "number" and len(token.text) == 2 and token.text.isdigit()
        if not short or at in heard.used or not 15 <= int(token.text) <= 30:
            continue
        gaps = [tokens[at + 1 : year] for year in read if 0 < year - at - 1 <= 3]
        if any(all(len(it.text) <= 3 and it.text not in _BETWEEN for it in gap) for gap in gaps):
            yield token.text


def _before_unit(tokens: Sequence[Token], heard: YearsHeard) -> Iterator[str]:
    """ "vernielingen 21 per 1000": a year and then the unit, or so many of it?"""
    if heard.years:
        return
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        short = token.kind == "number" and len(token.text) == 2 and token.text.isdigit()
        bare = before.kind == "word" and before.text not in _AMOUNT_BEFORE
        if short and bare and after.text == "per" and _SHORTEST <= int(token.text) <= _LONGEST:
            yield token.text


def _beside_ages(tokens: Sequence[Token], heard: YearsHeard) -> Iterator[str]:
    """ "halt 12-17-jarigen 21": beside ages a short number that is none of them may be the year."""
    if heard.years or not any("jarig" in token.text for token in tokens):
        return
    for at, token in enumerate(tokens):
        short = token.kind == "number" and len(token.text) == 2 and token.text.isdigit()
        if not short or not _SHORTEST <= int(token.text) <= _LONGEST:
            continue
        after = [it.text for it in tokens[at + 1 : at + 3]]
        before = [it.text for it in tokens[max(0, at - 1) : at]]
        aged = any("jarig" in it for it in after) or not _OF_AGE.isdisjoint(after[:1])
        if not aged and _OF_AGE.isdisjoint(before):
            yield token.text


_OF_AGE = frozenset({"-", "tot", "t/m", "tm", "en", "jaar", "jr", "leeftijd"})
_SHORTEST, _LONGEST = 17, 26
_AMOUNT_BEFORE = frozenset(
    ["er", "op", "onder", "boven", "dan", "naar", "is", "was", "waren", "zijn", "met", "de", "toch", "minstens", "precies",
     "ruim", "bijna", "ongeveer", "hooguit", "maximaal", "minimaal", "wel", "dus", "nog", "maar", "van", "tot"]
)  # fmt: skip
_FIRST, _LAST = 2015, 2030
"""A number said in words outside these years is an amount: "zesendertig"."""


@lru_cache(maxsize=1)
def _near_years() -> frozenset[str]:
    return frozenset(word for word, year in short_year_words().items() if _FIRST <= year <= _LAST)


def beyond(tokens: Sequence[Token], at: int) -> bool:
    """ "onder de 15", "boven de twintig": an amount."""
    return at > 1 and tokens[at - 1].text in {"de", "the"} and tokens[at - 2].text in _SIDES


_SIDES = frozenset(
    {
        "op",
        "onder",
        "boven",
        "dan",
        "naar",
        "is",
        "was",
        "waren",
        "zijn",
        "beneden",
        "over",
        "tegen",
        "richting",
        "rond",
        "omstreeks",
        "below",
        "above",
    }
)


def _spoken(tokens: Sequence[Token], heard: YearsHeard) -> Iterator[str]:
    """ "van eenentwintig nair tweeentwintig": where one is a year, the other is no amount."""
    spoken = _near_years()
    if heard.used and any(tokens[at].text in spoken for at in heard.used if at < len(tokens)):
        yield from (
            it.text
            for at, it in enumerate(tokens)
            if it.text in spoken and at not in heard.used and not beyond(tokens, at)
        )
