"""Words by what is left of them without one letter: words that a typing error apart share such a rest.

Only of their beginnings, for forms of one word begin alike and then share their rests: of a large catalogue there are
a third as many as of whole words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA


class Index(dict[str, str]):
    """Words by key, those of one key in one text: a list for each would take half of the time and memory of an index."""

    def enter(self, word: str, key: str) -> None:
        held = self.setdefault(key, word)
        if held is not word:
            self[key] = f"{held}\n{word}"

    def words(self, key: str) -> Sequence[str]:
        held = self.get(key)
        return () if held is None else held.split("\n")


class Deletions:
    """The words that share a rest with a typed one; read-only once built."""

    def __init__(self, words: Iterable[str], start: int) -> None:
        """`start` is how many letters of a word are indexed: with more the index grows, with fewer the look-up."""
        self._start, self._beginnings, self._rests = start, Index(), Index()
        for word in words:
            self._beginnings.enter(word, word[:start])
        for beginning in self._beginnings:
            if len(beginning) < start:
                self._rests.enter(beginning, beginning)
            for rest in deletes(beginning):
                self._rests.enter(beginning, rest)

    def near(self, typed: str, left_out: int, most: int) -> dict[str, int]:
        """Words at most so many typing errors away, with their distance, that without one letter, or as they are, are the
        typed word without at most `left_out` letters."""
        found = {}
        for word in self._alike(typed, left_out):
            distance = OSA.distance(word, typed, score_cutoff=most)
            if distance <= most and _shares(word, without_letters(typed, left_out)):
                found[word] = distance
        return found

    def _alike(self, typed: str, left_out: int) -> set[str]:
        """All words whose beginning shares a rest with the typed word's."""
        found = set[str]()
        for rest in _beginnings(typed, left_out, self._start - 1) & self._rests.keys():
            for beginning in self._rests[rest].split("\n"):
                found.update(self._beginnings[beginning].split("\n"))
        return found


def _shares(word: str, rests: frozenset[str]) -> bool:
    return word in rests or not rests.isdisjoint(deletes(word))


def deletes(word: str) -> set[str]:
    """What is left of a word without one of its letters."""
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


@lru_cache(maxsize=4)  # one word is looked up in several spellers in a row
def without_letters(typed: str, most: int) -> frozenset[str]:
    """The word, and all that is left of it without one letter, or without two where `most` is 2."""
    keys = {typed, *deletes(typed)}
    if most == 2:
        keys |= {shorter for once in tuple(keys) for shorter in deletes(once)}
    return frozenset(keys)


@lru_cache(maxsize=4)
def _beginnings(typed: str, most: int, length: int) -> set[str]:
    return {rest[:length] for rest in without_letters(typed, most)}
