"""Years with a key wrong: "in2 022", "202 2", "verslajaar", "vsnaf 2020". Mended before years are read, or they are lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise

from rapidfuzz.distance import OSA

from intents.words.fold import Token
from intents.words.number_words import short_year_words, year_words
from intents.words.spelling import Speller, allowed, is_dutch
from intents.years.words import YearWords

_SPLIT = re.compile(r"2 0[0-4]\d|20[0-4] \d|[12] \d")
"""A year with the space one key too early or too late."""
_BROKEN = re.compile(r"20[0-4][.,?!;:/-]\d")
"""A year with a key beside the right one inside it."""
_GLUED = ("het", "alle", "over", "van", "een", "de", "we", "in")


def year_speller(words: YearWords) -> Speller:
    """Knows the words by which years are named."""
    groups = (
        words.since, words.between, words.after, words.last_n, words.first_n, words.year, words.report_year,
        words.one_before_last, words.year_before, words.last_year, words.year_after, words.earlier,
        words.later, words.all_years, words.same_year, words.first_year, words.compared,
    )  # fmt: skip
    named = (word for phrase in chain(*groups) for word in phrase.split())
    return Speller(
        (word for word in chain(named, short_year_words(), year_words()) if len(word) >= 4), any_start=True
    )


def mend_years(
    raw: Sequence[Token],
    speller: Speller,
    domain: Speller,
    plain: Speller,
    sound: Mapping[str, str],
) -> tuple[Token, ...]:
    """The tokens with broken years put together and mistyped year words as meant."""
    broken = _numbers(raw) > 1 or [
        two for one, two in pairwise(raw) if one.kind == "number" and two.kind == "word" and not two.spaced
    ]
    read = _abbreviated(list(_joined(raw)) if broken else raw)
    doubtful = {
        token
        for token in read
        if token.kind == "word" and not sound[token.text] and not stands(token.text, speller, domain, plain)
    }
    if not doubtful:
        return tuple(read)
    parts = [_mended(it, speller, domain, plain) if it in doubtful else (it,) for it in read]
    return tuple(chain.from_iterable(parts))


_BEFORE_YEAR = frozenset(
    ["welk", "welke", "per", "elk", "ieder", "dit", "dat", "vorig", "laatste", "afgelopen", "zelfde", "hetzelfde", "twee",
     "drie", "vier", "vijf", "alle", "hoogste", "laagste", "beste", "slechtste", "drukste", "rustigste"]
)  # fmt: skip


_BESIDE_IT = frozenset(
    ["ervoor", "daarvoor", "erna", "daarna", "ernaast", "eerder", "later", "terug", "geleden"]
)


def _abbreviated(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "welk jr", "5 jr", "het jr ervoor": a year there, though "jr" may be a name elsewhere."""
    if not [token for token in tokens if token.text in _SHORT]:
        return tokens
    texts = ["", *[token.text for token in tokens], ""]
    return [
        token._replace(text="jaren" if texts[at] in _SEVERAL else _SHORT[token.text])
        if token.text in _SHORT and not token.typed.isupper() and _of_years(texts[at], texts[at + 2])
        else token
        for at, token in enumerate(tokens)
    ]


_SHORT = {"jr": "jaar", "jrn": "jaren"}
_SEVERAL = frozenset({"alle"})


def _of_years(before: str, after: str) -> bool:
    return before in _BEFORE_YEAR or (before.isdigit() and len(before) == 1) or after in _BESIDE_IT


def _numbers(raw: Sequence[Token]) -> int:
    """How many there are: of a broken year both parts are."""
    return len([token for token in raw if token.kind == "number"])


_LETTERS_FOR_DIGITS = re.compile(r"2[0o][0-2oil][0-9oil]", re.IGNORECASE)
"""A year with a letter that looks like its digit: "2o19", "20i9", "202O"."""
_LOOKS = str.maketrans("oOiIlL", "001111")


def _look_alike(raw: Sequence[Token], at: int) -> tuple[Token, ...]:
    """The tokens at this place that together are such a year; empty where none begins."""
    for size in (2, 3):
        parts = tuple(raw[at : at + size])
        typed = "".join(token.typed for token in parts)
        if len(parts) == size and not any(token.spaced for token in parts[1:]):
            follows = raw[at + size : at + size + 1]
            if _LETTERS_FOR_DIGITS.fullmatch(typed) and not (
                follows and not follows[0].spaced and follows[0].kind != "stop"
            ):
                return parts
    return ()


def _joined(raw: Sequence[Token]) -> Iterator[Token]:
    at, end = 0, len(raw)
    while at < end:
        after = raw[at + 1] if at + 1 < end else None
        looks = after is not None and not after.spaced and after.typed[0] in "oOiIlL"
        if looks and raw[at].kind == "number" and (parts := _look_alike(raw, at)):
            typed = "".join(token.typed for token in parts)
            yield raw[at]._replace(text=typed.translate(_LOOKS), typed=typed)
            at += len(parts)
            continue
        if raw[at].kind != "number":  # a broken year begins with its digits
            yield raw[at]
            at += 1
            continue
        two, three = raw[at : at + 2], raw[at : at + 3]
        whole = "".join(token.text for token in three)
        if two[1:] and two[1].spaced and _SPLIT.fullmatch(f"{two[0].text} {two[1].text}"):
            yield two[0]._replace(text=two[0].text + two[1].text, typed=f"{two[0].typed} {two[1].typed}")
            at += 2
        elif three[2:] and _BROKEN.fullmatch(whole) and not (three[1].spaced or three[2].spaced):
            yield raw[at]._replace(text=three[0].text + three[2].text, typed=whole)
            at += 3
        else:
            yield raw[at]
            at += 1


def stands(word: str, speller: Speller, domain: Speller, plain: Speller) -> bool:
    """Whether it is no mistyped year word, without looking near it."""
    return (
        len(word) < 4
        or word in domain.surfaces
        or word in plain.surfaces
        or word in speller.surfaces
        or is_dutch(word)
    )


def _mended(token: Token, speller: Speller, domain: Speller, plain: Speller) -> tuple[Token, ...]:
    word = token.text
    glued = next(
        (start for start in _GLUED if word.startswith(start) and word[len(start) :] in speller.surfaces), ""
    )
    if glued:
        return token._replace(text=glued), token._replace(text=word[len(glued) :])
    near = speller.near(word, allowed(len(word)))
    if len(near) != 1:
        return (token,)
    if sorted(near[0]) == sorted(word):
        return (token._replace(text=near[0]),)  # "vroig jaar": two letters swapped, though "vroeg" is as near
    others = {*domain.near(word, allowed(len(word))), *plain.near(word, allowed(len(word)))} - set(near)
    if any(OSA.distance(it, word) <= OSA.distance(near[0], word) for it in others):
        return (token,)
    return (token._replace(text=near[0]),)
