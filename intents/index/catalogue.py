"""The index understanding looks things up in: names, synonyms and words of one edition's indicators.

Every look-up is a dictionary's, so its cost does not grow with the number of indicators.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Hashable, Iterable, Mapping
from itertools import chain
from weakref import proxy

from data.model import GEMEENTE, Indicator, Snapshot
from intents.index.names import (
    OF_ANY_UNIT,
    PARENTHETICAL,
    UNIT_WORDS,
    Theme,
    fronts,
    inflections,
    initials_of,
    letters_of,
    name_words,
    own_names_of,
    sizes_by_second,
    sizes_of_places,
    themes_of,
    words_of,
)
from intents.index.passages import Passages, passages_of
from intents.index.postings import NOBODY, Entered, Ids, Postings
from intents.index.sharing import demote, share_heads, share_names, share_tails
from intents.index.sound import SoundWords
from intents.index.texts import GENERAL_WEIGHT, Texts, texts_of
from intents.vocabulary.phrases import Cue, Phrases
from intents.words.fold import fold, stem, stem_once
from intents.words.number_words import short_year_words, year_words
from intents.words.spelling import Speller
from intents.years.reading import YearParser
from intents.years.typos import year_speller

_JOINT = re.compile(r"\ben\b|[&/+]")
"""In a synonym of two things one alone is no word of the name: "seksuele" of "gewelds- en seksuele misdrijven"."""


class Catalogue:
    """Built once per edition by `build`; read-only afterwards."""

    def __init__(self, snapshot: Snapshot, phrases: Phrases) -> None:
        self.snapshot, self.phrases = snapshot, phrases
        self.by_phrase: dict[frozenset[str], Ids] = {}
        """Content stems of a full name, synonym or declared ambiguity to the indicators it means."""
        self.glued: dict[str, tuple[str, ...]] = {}
        """A name of several words typed without spaces to its words."""
        self.by_word: dict[str, Ids] = {}
        """A content stem of printed names that is no general word."""
        self._by_name_word: dict[str, Ids] = {}
        self._declared: set[frozenset[str]] = set()
        """Content of the synonyms."""
        self.by_feature: dict[str, Ids] = {}
        """Stems that help to choose but identify nothing alone."""
        self.by_lexicon: dict[str, Ids] = {}
        """Stems of synonyms: they point at an indicator among options, never by themselves."""
        self.lexicon: dict[str, frozenset[str]] = {}
        """All stems that belong to an indicator's names and synonyms: they need no other explanation beside it."""
        self.weights: dict[str, dict[str, float]] = {}
        # stems of words, and phrases as they are written, with which it is not this indicator
        self.never: dict[str, frozenset[str]] = {}
        self.weak: set[frozenset[str]] = set()
        """Phrases of one general word: ambiguous alone, but no subject of their own beside another."""
        self.long_names: dict[str, str] = {}
        self.longest = 1
        self.by_tail: dict[str, Ids] = {}
        """The last part of a compound in a name ("diefstal" of "winkeldiefstal"): never enough to answer, enough to ask."""
        self.closed = phrases.function_words - name_words(snapshot, phrases)
        """Function words, but for those that a printed name uses to say something ("absoluut verzuim")."""
        self.everyday = self.closed.union(
            phrases.surfaces,
            phrases.plain_words,
            phrases.places,
            phrases.year_talk,
            year_words(),
            short_year_words(),
        )
        """Words of asking, talk, places and years, as written: none of them needs mending."""
        self._surfaces: set[str] = set(phrases.surfaces)
        self.year_words = year_speller(phrases.years)
        self.sound = SoundWords(proxy(self))
        self.taken_for: dict[str, tuple[str, ...]] = {}
        """Dutch words outside the domain, once they were met, to the words they are taken for."""
        self.years = YearParser(phrases.years, snapshot.years[0], snapshot.years[-1], phrases.beside_years)
        self.terms = {fold(known.term): known for report in snapshot.reports for known in report.definitions}
        self.letters = {key: letters_of(key) for key in self.terms if len(letters_of(key)) > 1}
        """A term of several letters ("I, P, F en R") to those letters."""
        self.cues: dict[tuple[str, ...], list[Cue]] = {}
        """The phrases of the phrase files by their stems."""
        self.cue_sizes: dict[str, dict[str, tuple[int, ...]]] = {}
        """The first stem of phrases, then the second ("" for any other), to how many stems they have, the longest first."""
        self._index_cues()
        self.own_names = own_names_of(fold(snapshot.municipality))
        self.place_sizes = sizes_of_places((*phrases.places, *self.own_names))
        self.spoken: dict[str, str] = {}
        """The short name of an indicator, once it was needed (see `intents.phrase`)."""
        self.phrased: dict[Hashable, str] = {}
        """Questions as said on buttons, once they were needed: an edition has few different ones."""
        self.codes = frozenset(
            fold(activity.product)
            for report in snapshot.reports
            for programme in report.programmes
            for activity in programme.activities
        )
        self.themes = tuple(
            Theme(name, self.content(name), initials_of(name)) for name in themes_of(snapshot)
        )

    @classmethod
    def build(cls, snapshot: Snapshot, phrases: Phrases) -> Catalogue:
        """Index all indicators of the snapshot with what people call them."""
        built = cls(snapshot, phrases)
        entered = Entered()
        for indicator in snapshot.indicators.values():
            built._add(indicator, entered)
        built._take(entered)
        built._share()
        for phrase, ids in phrases.ambiguous.items():
            built._declare(phrase, frozenset(identity for identity in ids if identity in snapshot.indicators))
        demote(built.by_word, built.by_feature)
        built.speller = Speller(built._surfaces)
        built.plain = Speller(word for word in phrases.plain_words if word not in built._surfaces)
        asks = {*phrases.surfaces, *(word for phrase in phrases.years.left_out for word in phrase.split())}
        built.asking = Speller((word for word in asks if len(word) >= 5), any_start=True)
        built.phrase_words = frozenset(chain.from_iterable(built.by_phrase))
        built._sorted = sorted(built._surfaces)
        built.vocabulary = frozenset(map(stem_once, built._surfaces))
        built.texts = texts_of(snapshot, built.content, phrases.general | phrases.talk)
        built.passages = passages_of(snapshot, built.texts, built.content)
        return built

    def _index_cues(self) -> None:
        for first, group in self.phrases.cues.items():
            self.cue_sizes[first] = sizes_by_second([cue.stems for cue in group])
            for cue in group:
                self.cues.setdefault(cue.stems, []).append(cue)

    def _share(self) -> None:
        elsewhere = self.phrases.synonyms.keys() - self.snapshot.indicators.keys()
        others = (name for identity in elsewhere for name in self.phrases.synonyms[identity].names)
        share_names(self.by_phrase, self._by_name_word, self._declared.union(map(self.content, others)))
        share_heads(self.by_word)
        for key, ids in share_tails(self.by_word, self.by_tail).items():
            alone = frozenset({key})
            if alone in self.by_phrase and not self.phrases.synonyms:
                self.by_phrase[alone] |= ids

    speller: Speller
    plain: Speller
    """Repairs words of talk, which explain nothing but themselves."""
    asking: Speller
    """Words that say what is asked: a typing error in one must not be taken for talk."""
    phrase_words: frozenset[str]
    """Every stem of `by_phrase`."""
    _sorted: list[str]
    vocabulary: frozenset[str]
    texts: Texts
    passages: Passages

    def meaning(self, key: str) -> Ids:
        """All indicators a stem can speak of."""
        known = (self.by_word, self.by_feature, self.by_lexicon)
        return self.by_phrase.get(frozenset({key}), NOBODY).union(
            *(index.get(key, NOBODY) for index in known)
        )

    @staticmethod
    def head(name: str) -> str:
        """A printed name without its parentheticals and leading percent sign."""
        return " ".join(PARENTHETICAL.sub(" ", name).strip(" %").split())

    def means_only(self, text: str, identity: str) -> bool:
        """Whether a name means this indicator and no other."""
        return self.by_phrase.get(self.content(text)) == frozenset({identity})

    def starting_with(self, prefix: str) -> list[str]:
        """Domain words that begin so, by binary search in the sorted vocabulary."""
        start = bisect_left(self._sorted, prefix)
        end = bisect_left(self._sorted, prefix + "\x7f")
        return [word for word in self._sorted[start : min(end, start + 50)] if self.meaning(stem(word))]

    def names(self, ids: Iterable[str]) -> list[str]:
        """Printed names in the source's order."""
        wanted = set(ids)
        return [
            indicator.name for identity, indicator in self.snapshot.indicators.items() if identity in wanted
        ]

    def ordered(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Ids in the source's order."""
        wanted = tuple(ids)
        if len(wanted) < 2:
            return wanted
        order = self._order()
        return tuple(sorted(set(wanted), key=lambda identity: order.get(identity, 0)))

    def _order(self) -> Mapping[str, int]:
        if not hasattr(self, "_positions"):
            self._positions = {identity: at for at, identity in enumerate(self.snapshot.indicators)}
        return self._positions

    def scopes(self, identity: str) -> tuple[str, ...]:
        known = self.snapshot.indicators.get(identity)
        return known.scopes if known else (GEMEENTE,)

    def content(self, text: str) -> frozenset[str]:
        """The stems of a text's words that say something."""
        return self._said(words_of(text))

    def _said(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset([stem(word) for word in words if word not in self.closed])

    def _learn(self, text: str) -> tuple[str, ...]:
        """The words of a text, from now on known to the speller with their plurals."""
        words = words_of(text)
        for word in words:
            if len(word) >= 3:
                self._surfaces.add(word)
                self._surfaces.update(inflections(word))
        return words

    def _take(self, entered: Entered) -> None:
        self.by_phrase = entered.phrases.gathered()
        self.by_feature = entered.features.gathered()
        self.by_lexicon = entered.lexicon.gathered()
        self._by_name_word = entered.names.gathered()
        self.by_word = {
            key: ids for key, ids in self._by_name_word.items() if key not in self.phrases.general
        }
        tails = Postings[str]()
        for key, ids in self.by_word.items():
            tails.enter((key[cut:] for cut in range(3, len(key) - 4)), ids)
        self.by_tail = tails.gathered()
        self.longest = max(map(len, self.by_phrase), default=1)

    def _add(self, indicator: Indicator, entered: Entered) -> None:
        known = self.phrases.synonyms.get(indicator.id)
        lexicon, ids = set[str](), frozenset({indicator.id})
        for name in indicator.names:
            lexicon |= self._add_name(ids, name, entered)
        if known:
            for synonym in known.names:
                content = self._add_phrase(ids, synonym, entered)
                self._declared.add(content)
                lexicon |= frozenset() if _JOINT.search(synonym) else content
            for feature in known.features:
                self._learn(feature)
                content = self.content(feature)
                entered.features.enter(content, ids)
                lexicon |= content
            for word in known.beside:
                self._learn(word)
                lexicon |= self.content(word)
            words = frozenset(key for word in known.never if " " not in word for key in self.content(word))
            self.never[indicator.id] = words | {fold(word) for word in known.never if " " in word}
        self.lexicon[indicator.id] = frozenset(lexicon) | self._unit_words(indicator.unit)

    def _unit_words(self, unit: str) -> frozenset[str]:
        """ "fte" of "Fte per 1.000 inwoners": whoever names the row may say what it is measured in."""
        return self.content(PARENTHETICAL.sub("", unit)) - UNIT_WORDS - OF_ANY_UNIT

    def _add_name(self, ids: Ids, name: str, entered: Entered) -> frozenset[str]:
        head = self.head(name)
        asides = " ".join(PARENTHETICAL.findall(name))
        (identity,) = ids
        content = self._add_phrase(ids, head, entered)
        entered.names.enter(content, ids)
        entered.features.enter(content, ids)
        self._weigh(identity, content)
        if not asides:
            return content
        self._learn(name)
        beside = self.content(asides) - UNIT_WORDS
        if beside:
            self._add_phrase(ids, f"{head} {asides}", entered)
        if any(char.isdigit() for char in asides):
            self.long_names[fold(f"({PARENTHETICAL.findall(name)[-1]})")] = identity
        entered.features.enter(beside.union(map(stem, fronts(asides))), ids)
        return content | beside

    def _weigh(self, identity: str, content: frozenset[str]) -> None:
        """The weights of the name that says most."""
        weights = {key: GENERAL_WEIGHT if key in self.phrases.general else 1.0 for key in content}
        if sum(weights.values()) > sum(self.weights.get(identity, {}).values()):
            self.weights[identity] = weights

    def _add_phrase(self, ids: Ids, phrase: str, entered: Entered) -> frozenset[str]:
        if "-" in phrase:
            self._add_phrase(ids, phrase.replace("-", ""), entered)
        words = self._learn(phrase)
        content = self._said(words)
        if len(words) > 1 and len(whole := "".join(words)) >= 8:
            self.glued[whole] = words
        if any(len(key) > 1 for key in content):
            entered.phrases.enter((content,), ids)
            entered.lexicon.enter(content, ids)
        return content

    def _declare(self, phrase: str, ids: Ids) -> None:
        content = self.content(phrase)
        if not ids or not content:
            return
        self._learn(phrase)
        self.by_phrase[content] = ids
        if len(content) == 1 and content <= self.phrases.general:
            self.weak.add(content)
