"""What people say, as one frozen object: the phrase files of `intents/nl` folded and ready (see `intents.vocabulary.load`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intents.years.words import YearWords

SYNONYM_LISTS = frozenset({"ook", "kenmerken", "niet", "erbij", "voorbeelden"})
"""What `synoniemen.yaml` may say of an indicator."""


class PhraseFault(Exception):
    """A phrase file cannot be used. The message is Dutch, for the editor: file, line, what to change."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One phrase of `vragen.yaml` or `praat.yaml`."""

    name: str
    phrase: str
    stems: tuple[str, ...]
    words: tuple[str, ...] = ()
    """As written, folded."""


@dataclass(frozen=True, slots=True)
class Apart:
    """A phrase whose two parts stand apart, written "nam ... toe": a separable verb around its subject."""

    cue: Cue
    before: tuple[str, ...]
    after: tuple[str, ...]
    """The words of each part, folded, just as written."""


@dataclass(frozen=True, slots=True)
class Synonyms:
    """What `synoniemen.yaml` says of one indicator."""

    names: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    """Words that may stand beside it and change nothing; they do not help to choose, as features do."""
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrases:
    """All that people say, folded and ready; made once at start."""

    cues: Mapping[str, tuple[Cue, ...]]
    """By the first stem, longest phrase first."""
    apart: Mapping[str, tuple[Apart, ...]]
    """By the first word."""
    surfaces: frozenset[str]
    """Every word of a cue as written, for typo repair."""
    plain_words: frozenset[str]
    """Common words of talk of five letters and more, as written: a typing error in one is still talk."""
    count_words: frozenset[str]
    """Words such as "cijfers" and "meldingen" that may end a compound without changing what it speaks of."""
    function_words: frozenset[str]
    grammar: frozenset[str]
    """Articles, prepositions, conjunctions, pronouns: never part of what a name says."""
    clause_words: frozenset[str]
    """Pronouns, auxiliary verbs and interjections: a part of a sentence that has one can stand by itself."""
    prepositions: frozenset[str]
    same_word: Mapping[str, str]
    """A word in another form or voice to the word the other files use: "pliesie" to "politie"."""
    verbs: frozenset[str]
    """Auxiliary and linking verbs but for those of being: with nothing else they may say which rows are meant ("lag dat")."""
    list_words: frozenset[str]
    """Words of talk that say nothing of which rows a list is of; every other one in it is not understood."""
    verdict_words: frozenset[str]
    """Words that leave a claim as it is, so that a verdict on it may be given: see `intents.provable`."""
    whether_so: frozenset[str]
    """Words and phrases of a second question that ask whether what was said is so: see `intents.refusals.second_questions`."""
    talk: frozenset[str]
    """Stems of words around a question that never are its subject."""
    of_asking: frozenset[str]
    """Words of talk that ask, tell or look up: right before a name they are no head of it, and with one something is asked."""
    cries: frozenset[str]
    """Words of talk that only colour what is said: "helder", "pfoe"."""
    things: frozenset[str]
    """Words of talk for things and doings of the asker's world: right beside a name, or counted, they are no talk."""
    after_count: frozenset[str]
    """Words of talk that may stand right behind "hoeveel" and are not what is counted: "hoeveel keer", "hoeveel registreerde"."""
    counted: frozenset[str]
    """Words of talk for people and papers: behind "hoeveel" they are what is counted."""
    of_part: frozenset[str]
    """Words of talk for people, places and things that right behind a name say which cases: see `intents.refusals.bystanders`."""
    general: frozenset[str]
    """Stems of words that occur in names but alone identify nothing."""
    people: frozenset[str]
    """Stems of words for people in general, a group of `algemene_woorden.yaml`."""
    places: Mapping[str, str]
    """Folded place name to its group in `plaatsen.yaml`."""
    common_places: frozenset[str]
    years: YearWords
    year_talk: frozenset[str]
    beside_years: frozenset[str]
    """Function words and cues that name nothing that is counted: "21 gehaald", "21 ook"."""
    periods: frozenset[str]
    future: frozenset[str]
    text_words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """`tekstwoorden.yaml`: words that ask for the programme's text, by group."""
    synonyms: Mapping[str, Synonyms] = field(default_factory=dict)
    ambiguous: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
