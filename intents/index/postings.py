"""Which indicators a key is of, gathered while all indicators are gone through once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar

Key = TypeVar("Key", str, frozenset[str])

Ids = frozenset[str]
NOBODY: Ids = frozenset()


class Postings(Generic[Key]):
    """A word that a thousand names share is no thousand frozen sets, each a copy of the one before; one that stands in a
    single name has that name's own set, which all its keys hold together."""

    def __init__(self) -> None:
        self._first: dict[Key, frozenset[str]] = {}
        self._more: defaultdict[Key, set[str]] = defaultdict(set)

    def enter(self, keys: Iterable[Key], ids: frozenset[str]) -> None:
        for key in keys:
            if self._first.setdefault(key, ids) is not ids:
                self._more[key] |= ids

    def gathered(self) -> dict[Key, frozenset[str]]:
        """All that was entered; nothing is to be entered after it."""
        for key, ids in self._more.items():
            self._first[key] |= ids
        return self._first


class Entered:
    """What is gathered from all names and synonyms before any of it is looked at."""

    def __init__(self) -> None:
        self.phrases = Postings[frozenset[str]]()
        self.names, self.features, self.lexicon = Postings[str](), Postings[str](), Postings[str]()
