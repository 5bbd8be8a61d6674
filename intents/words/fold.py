"""From typed text to tokens: lower case, no accents, no emoji; digits glued to letters are cut loose."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

_SHORT_FORMS = frozenset({"'s", "'t", "'n", "'m", "'k", "'ns"})
LIMIT = 600
"""Letters read of one utterance: no question is longer, and no pattern gets the chance to be slow."""
_APOSTROPHES = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": " - ", "−": "-"}
)
_UNSEEN = re.compile(r"[\u200b-\u200f\u2060\ufeff\xad]")
_LETTER_O = re.compile(r"(?<![A-Za-z0-9])2[oO](\d\d)(?!\d)")
"""A year with the letter beside the nought: "2o22"."""
_SLASHED_PER = re.compile(r"(?<![A-Za-z0-9])p/(?=\d|duizend)")
_SPACED_TOV = re.compile(r"(?<![A-Za-z])t[. ]{1,2}o[. ]{1,2}v(?![A-Za-z])\.?")
"""Short forms as thumbs type them: "p/1.000", "t o v 2021"."""
_PICTURES = (
    ("🇳🇱", " nl "),
    ("→", " - "),
    ("➡", " - "),
    ("⇒", " - "),
    ("👍", " ok "),
    ("📈", " verloop "),
    ("📉", " verloop "),
)
"""Signs people use for words; other pictures are passed over."""
_TOKEN = re.compile(
    r"(?P<word>\d{1,2}[a-z](?![a-z0-9])|(?<![a-z])[a-z]\d{1,3}(?![a-z0-9])|t/m(?![a-z])|v/d(?![a-z])|(?:[a-z]\.){2,}[a-z]?(?![a-z])"
    r"|[a-z]\.[a-z]{1,2}(?![a-z])\.?|'?[a-z]+(?:'[a-z]+)*)"
    r"|(?P<number>'?(?:(?:19|20)\d\d(?=[.,](?:19|20)\d\d(?!\d))|(?:1[89]|2\d)(?=,(?:1[89]|2\d)(?![\d.,]*\s*(?:%|procent|per\b)))|\d+(?:[.,]\d+)*))"
    r"|(?P<mark>\*+)"
    r"|(?P<sign>>=|<=|[%&+/<>=≥≤]|-)"
    r"|(?P<stop>[.,;:!?()\"\n|]+)"
)


class Token(NamedTuple):
    """One piece of the utterance; a named tuple is made in a quarter of the time, and an index makes many."""

    text: str
    """Folded: lower case, no accents."""
    typed: str
    kind: str
    """"word", "number", "mark" (asterisks), "sign" or "stop" (punctuation)."""
    spaced: bool
    """Whether white space stands before it."""


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case without accents, apostrophes made straight; same for phrase files and utterances."""
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).lower())
    return plain if plain.isascii() else "".join(char for char in plain if not unicodedata.combining(char))


def too_long(utterance: str) -> bool:
    """Whether a part of it would not be read: one typed sign may fold to eighteen letters."""
    return len(utterance) > LIMIT or (not utterance.isascii() and len(fold(utterance)) > LIMIT)


def _cleaned(said: str) -> str:
    """What was typed, signs used for words written out; plain letters hold no pictures, nothing unseen, no accents."""
    plain = said.isascii()
    if not plain:
        for picture, word in _PICTURES:
            said = said.replace(picture, word)
    if "2o" in said or "2O" in said:
        said = _LETTER_O.sub(r"20\1", said)
    if "p/" in said:
        said = _SLASHED_PER.sub("per ", said)
    if " o" in said or ".o" in said:
        said = _SPACED_TOV.sub("tov ", said)
    return said if plain else unicodedata.normalize("NFC", _UNSEEN.sub("", said).replace("\xa0", " "))


@lru_cache(maxsize=64)  # indexing asks for one name several times in a row
def tokens(utterance: str) -> tuple[Token, ...]:
    """The tokens of an utterance, in order; what is no letter, digit or known sign (emoji) is passed over."""
    typed = _cleaned(utterance[:LIMIT])
    if typed.isascii() and len(typed) <= LIMIT:
        # no token holds a space or looks past one, and plain letters fold one by one
        chunks = [_kept_tokens(it) if len(it) <= _WORD else _tokens(it) for it in typed.split(" ")]
        return tuple(chain.from_iterable(chunks))
    return _tokens(typed)


_WORD = 30
"""Letters of what is kept: words come back, a long string without spaces does not."""


def _tokens(typed: str) -> tuple[Token, ...]:
    folded = fold(typed)
    same_length = len(folded) == len(typed)
    found = []
    for match in _TOKEN.finditer(folded, 0, LIMIT):
        start, end = match.span()
        kind = match.lastgroup or "stop"
        if (
            kind == "word"
            and folded[start] == "'"
            and end - start > 2
            and folded[start:end] not in _SHORT_FORMS
        ):
            start += 1
        shown = typed[start:end] if same_length else folded[start:end]
        found.append(Token(folded[start:end], shown, kind, start == 0 or folded[start - 1].isspace()))
    return tuple(found)


_kept_tokens = lru_cache(maxsize=8192)(_tokens)


_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")


def _single(key: str) -> str:
    """A long vowel before the last letter, or a doubled last consonant, once: inbraak/inbraken, diefstal/diefstallen; not
    haalt/halt."""
    if key[-1:] == key[-2:-1] and key[-1:] in _CONSONANTS:
        return key[:-1]
    long = key[-2:-1] == key[-3:-2] and key[-2:-1] in {"a", "e", "o", "u"}
    return key[:-2] + key[-1] if long and "a" <= key[-1] <= "z" else key


_WHOLE = frozenset({"noot", "alleen", "meet", "zeven", "tegen", "steeds", "reeds", "stellen"})
"""Words that only look inflected, or would meet another word: "stellen" is no "stelen"."""


def stem_once(word: str) -> str:
    """The key under which forms of one word meet: inbraak/inbraken, misdrijf/misdrijven, verward/verwarde.

    Light on purpose: a Snowball stem throws together what must stay apart ("woning" and "wonen").
    """
    if word in _WHOLE:
        return word
    key = word if word.isalpha() else _letters(word)
    if key[-4:] == "tjes" and len(key) >= 6:
        key = key[:-4]
    elif key[-1:] == "s" and len(key) >= 5 and key[-2] not in "siu":
        key = key[:-1]
    if key[-2:] == "en" and len(key) >= 5:
        key = key[:-2]
    elif key[-1:] == "e" and len(key) >= 7:
        key = key[:-1]
    if key[-1:] == "v" and len(key) > 3:
        key = key[:-1] + "f"
    elif key[-1:] == "z" and len(key) > 3:
        key = key[:-1] + "s"
    return _single(key) or word


def _letters(word: str) -> str:
    return word.replace("'", "").replace(".", "").replace("-", "")


stem = lru_cache(maxsize=65536)(stem_once)
"""The same, kept. Not for pieces of a word nobody knows: those never come back, and each would stay."""


def stems(text: str) -> tuple[str, ...]:
    """The stems of all words of a text, signs and numbers left out."""
    return tuple(stem(token.text) for token in tokens(text) if token.kind == "word")
