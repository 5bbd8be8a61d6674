"""The passages of the programme's text and notes, by their words: which of them speak of what is asked."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from data.model import Snapshot
from intents.index.texts import Texts, words_of
from intents.question import Operation, Question, Selection
from intents.words.fold import stem_once

_ENDINGS = ("ings", "ing", "ers", "er", "ens", "se", "de", "te", "n", "s", "t", "d")
"""What forms of one word differ in: "overtreden" and "overtreding", "Oekraïne" and "Oekraïense"."""
_PARTICIPLE = re.compile(r"^(op|aan|af|uit|in|bij|mee|toe|voor|door|over|onder|terug|)ge(?=[a-z]{2,}[dt]$)")
_LONG_VOWEL = re.compile(r"([aeiou])\1(?=[a-z]$)")
_LONG = 5
"""Letters from which a word may be part of another: "regie" of "regierol", but not "zorg" of "jeugdzorg"."""


_SHORT = 4
"""Letters of the shortest first part of a compound."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One text that is quoted whole."""

    question: Question
    """What asks for it."""
    section: str
    """The cue that names the part of the document it stands in: "voortgang"."""
    stems: frozenset[str]


class Passages:
    """All passages of one edition, with their vocabulary; read-only once built."""

    def __init__(self, all_of_them: tuple[Passage, ...]) -> None:
        self.all = all_of_them
        self._at: dict[str, set[int]] = {}
        for at, known in enumerate(all_of_them):
            for key in known.stems:
                self._at.setdefault(key, set()).add(at)
        self._by_root: dict[str, set[int]] = {}
        for key, places in self._at.items():
            self._by_root.setdefault(root(key), set()).update(places)
        self._forward = sorted(self._at)
        self._backward = sorted(key[::-1] for key in self._at)

    def holding(self, word: str) -> frozenset[int]:
        """The passages that have this word: as it is, in another form, as part of a compound, or as a compound of theirs."""
        whole = self._simple(word)
        if whole:
            return frozenset(whole)
        for front, back in _splits(word) if _beginning(self._forward, word[:_SHORT]) else ():
            one = self._simple(front)
            if one and (fit := one & self._simple(back)):
                return frozenset(fit)
        return frozenset()

    def forms(self, key: str) -> frozenset[str]:
        """The words of the texts that are this stem or begin with it."""
        return frozenset([key, *(_beginning(self._forward, key) if len(key) >= _LONG else ())])

    def _simple(self, word: str) -> set[int]:
        key = stem_once(word)
        found = set(self._at.get(key, ())) | self._by_root.get(root(key), set())
        if found or len(key) < _LONG:
            return found
        longer = _beginning(self._forward, key)
        longer += [known[::-1] for known in _beginning(self._backward, key[::-1])]
        return {at for known in longer for at in self._at[known]}


def _beginning(ordered: list[str], start: str) -> list[str]:
    """All of an ordered list that begin so."""
    return ordered[bisect_left(ordered, start) : bisect_left(ordered, start + "\x7f")]


def root(key: str) -> str:
    """What all forms of one word share: "opschal" of "opschalen" and "opgeschaald"."""
    short = _PARTICIPLE.sub(_kept, key) if "ge" in key else key
    for _ in range(2):  # "overtreding" is "overtreden" with one ending more
        if short.endswith(_ENDINGS):
            cut = next(it for it in _ENDINGS if short.endswith(it))
            short = short[: -len(cut)] if len(short) - len(cut) >= 4 else short
    return _LONG_VOWEL.sub(_kept, short)


def _kept(found: re.Match[str]) -> str:
    """A function, for a template would be looked up for every word."""
    return found[1]


def _splits(word: str) -> Iterator[tuple[str, str]]:
    """Two parts of a compound, with or without the "s" between: "asielcrisis", "verkeersveiligheid"."""
    for cut in range(_SHORT, len(word) - 3):
        yield word[:cut], word[cut:]
        if word[cut] == "s" and len(word) - cut > 4:
            yield word[:cut], word[cut + 1 :]


def passages_of(snapshot: Snapshot, texts: Texts, content: Callable[[str], frozenset[str]]) -> Passages:
    """Goal, progress, each activity with its explanation, and the notes under each table."""
    found = []
    if texts.progress:
        found.append(Passage(Question(Operation.PROGRESS), "voortgang", texts.progress))
    if texts.goal:
        found.append(Passage(Question(Operation.GOAL), "programmadoel", texts.goal))
    for at, title in enumerate(texts.activities):
        one = Question(Operation.ACTIVITY, text_key=str(at))
        found.append(Passage(one, "activiteiten", title | texts.explanations[at]))
    for theme in snapshot.latest.themes:
        said = " ".join([theme.introduction or "", *(note.text or "" for note in theme.footnotes)])
        notes = Question(Operation.FOOTNOTE, selection=Selection(theme=theme.name))
        found.append(Passage(notes, "voetnoot", words_of(said, content)))
    return Passages(tuple(found))
