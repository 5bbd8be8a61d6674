"""Typing errors: repaired against the domain's own words, never when the typed word is a real Dutch word."""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA

from intents.words.deletions import Deletions, Index, deletes

_LIST = Path(__file__).parents[1] / "wordlist" / "nederlands.txt"
_ENGLISH = _LIST.with_name("engels.txt")


@lru_cache(maxsize=1)
def _dictionary() -> mmap.mmap:
    with _LIST.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@lru_cache(maxsize=1)
def _english() -> frozenset[str]:
    """English words for people, places, times and crimes: "women" is no "komen" mistyped."""
    return frozenset(_ENGLISH.read_text(encoding="utf-8").split())


@lru_cache(maxsize=16384)
def is_dutch(word: str) -> bool:
    """Whether the folded word is a real word, and so no typing error: in the Dutch word list (4 to 20 letters), by binary
    search, or among the English words that would say which cases are meant."""
    if word in _english():
        return True
    book, wanted = _dictionary(), word.replace("'", "").encode()
    low, high = 0, len(book)
    while low < high:
        middle = (low + high) // 2
        start = book.rfind(b"\n", 0, middle) + 1
        end = book.find(b"\n", start)
        line = book[start:end]
        if line == wanted:
            return True
        if line < wanted:
            low = end + 1
        else:
            high = start
    return False


def skeleton(word: str) -> str:
    """The consonants of a word, doubles taken together."""
    return _DOUBLED.sub(_once, word.translate(_NO_VOWELS))


def _skeletons(words: Sequence[str]) -> list[str]:
    """Those of many words at once, as of one text: a third of the time."""
    return skeleton("\n".join(words)).split("\n") if words else []


def _once(doubled: re.Match[str]) -> str:
    """A function, for a template would be looked up for every word of an index."""
    return doubled[1]


def allowed(length: int) -> int:
    """How many typing errors a word of this length may hold: one from four letters, two from eight."""
    return 0 if length < 4 else 1 if length < 8 else 2


class Speller:
    """Finds the vocabulary's words within reach of a typed one, by the words' one-letter deletions.

    A word begins with the letter typed, or the first two swapped, unless `any_start`.
    """

    def __init__(self, surfaces: Iterable[str], *, any_start: bool = False) -> None:
        self.surfaces, self._any_start = frozenset(surfaces), any_start
        self._longest = max(map(len, self.surfaces), default=0)
        words = [word for word in self.surfaces if len(word) >= 4]
        self._words, self._skeletons = Deletions(words, start=8), Index()
        for word, bones in zip(words, _skeletons(words), strict=True):
            if len(bones) >= 4:
                self._skeletons.enter(word, bones)
        self._bones = Deletions((bones for bones in self._skeletons if len(bones) >= 6), start=6)

    def _by_skeleton(self, typed: str) -> tuple[str, ...]:
        """Vowels left out on a phone: "winkldiefstl", "mldngn"."""
        bones = skeleton(typed)
        if len(bones) < 4 or (len(bones) == 4 and bones != typed):
            return ()
        found = {word for word in self._skeletons.words(bones) if _begins_alike(word, typed)}
        if not found and len(bones) >= 6:
            near = self._bones.near(bones, 1, 2).keys() | (deletes(bones) & self._skeletons.keys())
            found = {
                word
                for key in near
                for word in self._skeletons.words(key)
                if _begins_alike(word, typed) and _vowels_left_out(typed, word)
            }
        if not self._any_start:
            found = {word for word in found if _begins_alike(word, typed)}
        distances = {word: OSA.distance(word, typed, score_cutoff=4) for word in found}
        within = {
            word: distance for word, distance in distances.items() if distance <= min(4, len(word) // 3)
        }
        best = min(within.values(), default=0)
        return tuple(sorted(word for word, distance in within.items() if distance == best))

    def repair(self, typed: str) -> tuple[str, ...]:
        """The nearest words, all at the same distance; empty where none is near or the typed word is real Dutch."""
        reach = allowed(len(typed))
        if not reach or is_dutch(typed):
            return ()
        found = self.near(typed, reach)
        swapped = [word for word in found if sorted(word) == sorted(typed)]
        if len(swapped) == 1 and OSA.distance(swapped[0], typed) == 1:
            return tuple(swapped)  # "wlek" is "welk", though "plek" is as near
        if found and self._rivals(typed, OSA.distance(found[0], typed)):
            return ()
        return found or self._by_skeleton(typed)

    def near(self, typed: str, reach: int) -> tuple[str, ...]:
        """The nearest words within `reach` typing errors that begin alike, whatever the typed word is."""
        if len(typed) > self._longest + reach:  # near to none; its deletions would take seconds to write out
            return ()
        within = {
            word: distance
            for word, distance in self._words.near(typed, reach, reach).items()
            if distance <= allowed(len(word))
        }
        best = min(within.values(), default=0)
        return tuple(sorted(word for word, distance in within.items() if distance == best))

    def _rivals(self, typed: str, best: int) -> bool:
        """ "zuizen" is as near to "huizen" as to "zuipen": the first letter may be the wrong one."""
        return any(not _begins_alike(word, typed) for word in self._words.near(typed, 1, best))


def _vowels_left_out(typed: str, word: str) -> bool:
    """Whether the typed vowels are the word's own, in order, with some missing: others are another word's."""
    rest = iter(char for char in word if char in _VOWELS)
    return all(char in rest for char in typed if char in _VOWELS)


_VOWELS = frozenset("aeiouy")
_NO_VOWELS = str.maketrans("", "", "aeiouy")
_DOUBLED = re.compile(r"(.)\1+")


def _begins_alike(word: str, typed: str) -> bool:
    return word[0] == typed[0] or word[:2] == typed[1::-1]
