"""The ways in which an unknown word may be one or two known ones: typing errors, compounds, abbreviations."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from intents.index.known import known
from intents.words.fold import stem, stem_once
from intents.words.spelling import is_dutch

if TYPE_CHECKING:
    from intents.index.catalogue import Catalogue


def _linked(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    near = catalogue.speller.near(word, 1) if len(word) > 9 else ()
    return tuple(known for known in near if _linking_s(word, known))[:1]


def _repaired(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The nearest word of the domain, of asking or of talk; one that is as near to two meanings stays as it is."""
    repaired = _letters_swapped(word, catalogue.speller.repair(word))
    if len(repaired) == 1 and _other_name(word, repaired[0], catalogue):
        repaired = ()
    if is_dutch(word):
        return ()
    unsure = not repaired or OSA.distance(word, repaired[0]) > 1 or not _one_meaning(repaired, catalogue)
    if len(word) >= 5 and unsure:
        asks = catalogue.asking.near(word, 1)
        asks = tuple(near for near in asks if near[0] == word[0]) or asks
        if asks:
            return asks[:1] if len({stem(near) for near in asks}) == 1 else (word,)
    talk = catalogue.plain.near(word, 1) if len(word) >= 5 else ()
    if talk and (not repaired or OSA.distance(word, repaired[0]) > 1):
        return talk[:1]
    return repaired[:1] if repaired and _one_meaning(repaired, catalogue) else ()


def _letters_swapped(word: str, near: tuple[str, ...]) -> tuple[str, ...]:
    """Of words as near the one that has the same letters: "nrom" is "norm" and not "from"."""
    same = tuple(it for it in near if sorted(it) == sorted(word))
    return same if len(near) > 1 and len(same) == 1 else near


def _d_or_t(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "gegroeit", "gedaalt", "behaaldt": the ending that Dutch writers confuse, where the other one is a known word."""
    if word[-1:] not in {"d", "t"} or len(word) < len("daald") or is_dutch(word):
        return ()
    bare = word[:-2] if word.endswith("dt") else word[:-1]
    found = [bare + end for end in ("d", "t", "dt") if bare + end != word and known(bare + end, catalogue)]
    return tuple(found) if len(found) == 1 else ()


def _counted_compound(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "dicriminatiemeldimgen": a name and what counts it written as one, each with an error of its own."""
    if not _COMPOUND <= len(word) <= _LONGEST or is_dutch(word):
        return ()
    for counts, sizes in _counting(catalogue.phrases.count_words):
        for size in sizes:
            left, right = word[:-size], word[-size:]
            alike = right[:2] == counts[:2] or right[-2:] == counts[-2:]
            if not alike or OSA.distance(right, counts, score_cutoff=1) > 1 or len(left) < _COUNTS:
                continue
            names = (left,) if catalogue.meaning(stem_once(left)) else catalogue.speller.repair(left)
            if names and catalogue.meaning(stem(names[0])) and _one_meaning(names, catalogue):
                return names[0], counts
    return ()


@lru_cache(maxsize=8)
def _counting(words: frozenset[str]) -> tuple[tuple[str, tuple[int, int, int]], ...]:
    """The longer words that count, longest first, and how many letters each takes with at most one error."""
    long = sorted((word for word in words if len(word) >= _COUNTS), key=lambda word: (-len(word), word))
    return tuple((word, (len(word), len(word) + 1, len(word) - 1)) for word in long)


_COMPOUND, _COUNTS = 12, 5
"""Letters from which a compound, and each part of it, is long enough to be certain of with an error in it."""


def _held_long(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "neeee", "hoeveeeel": a key held down."""
    if _RUN.search(word) is None:
        return ()
    read = (_RUN.sub(r"\1\1", word), _RUN.sub(r"\1", word))
    return next(((it,) for it in read if known(it, catalogue)), ())


_RUN = re.compile(r"([a-z])\1{2,}")


def _letters_turned(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "wsa", "zyn": a function word with two letters turned round, or with a y for its ij."""
    if not len("was") <= len(word) <= _SHORT or word in _REAL or is_dutch(word):
        return ()
    turned = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
    found = sorted((turned | {word.replace("y", "ij")} - {word}) & catalogue.closed - {word})
    return tuple(found) if len(found) == 1 else ()


_SHORT = 5
_REAL = frozenset({"dna", "gas", "aso", "mdma", "ghb", "oma", "opa"})
"""Short words that count or name something, though a function word is a turn away."""


def _wrapped(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "hoeveelvermissingenin" before "2020": the words around a name written on to it."""
    found = _AROUND_NAME.fullmatch(word)
    if found is None or not (found["before"] or found["after"]) or is_dutch(word):
        return ()
    name = found["name"]
    names = (name,) if catalogue.meaning(stem_once(name)) else catalogue.glued.get(name, ())
    return tuple(part for part in (found["before"], *names, found["after"]) if part) if names else ()


_AROUND_NAME = re.compile(r"(?P<before>hoeveel|hvl|aantal|)(?P<name>[a-z]{5,}?)(?P<after>in|over|van|vanaf|)")


def _same_letters(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "gehlaad": the letters of one word of asking in another order, the first two in place."""
    if len(word) < 6 or is_dutch(word):
        return ()
    same = _by_letters(catalogue.asking.surfaces).get("".join(sorted(word)), ())
    found = [it for it in same if it[:2] == word[:2]]
    return tuple(found) if len(found) == 1 else ()


@lru_cache(maxsize=8)
def _by_letters(words: frozenset[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault("".join(sorted(word)), []).append(word)
    return found


def _undoubled(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "uiit", "bijj": a function word with a letter held too long."""
    shorter = {word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1]}
    found = sorted(shorter & catalogue.closed)
    return tuple(found) if len(found) == 1 and not is_dutch(word) else ()


def _one_meaning(words: tuple[str, ...], catalogue: Catalogue) -> bool:
    """Whether the nearest words are forms of one, or speak of the same indicators."""
    meant = {catalogue.meaning(stem(word)) for word in words}
    return len({stem(word) for word in words}) == 1 or (len(meant) == 1 and bool(next(iter(meant))))


def _glued(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "highimpactcrimes": a whole name without its spaces."""
    return catalogue.glued.get(word, ())


def _linking_s(word: str, near: str) -> bool:
    """ "geweldmisdrijven" and "geweldsmisdrijven": one linking s apart, inside the word."""
    longer, shorter = (word, near) if len(word) > len(near) else (near, word)
    return any(
        longer[at] == "s" and longer[:at] + longer[at + 1 :] == shorter for at in range(3, len(longer) - 3)
    )


_LONGEST = 80
"""Letters of a compound that is taken apart; of a longer one every part would be looked at, and kept."""


def _split(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "overlastmeldingen", "ofniet": two known words written as one, with or without a joining s."""
    if not 6 <= len(word) <= _LONGEST:
        return ()
    whole_is_word = is_dutch(word)
    for cut in range(len(word) - 3, 2, -1):
        left, right = word[:cut], word[cut:]
        if not _part(right, catalogue, whole_is_word) or (whole_is_word and not _says(right, catalogue)):
            continue
        for shorter in (left, left[:-1] if left.endswith("s") else left):
            counts = right in catalogue.phrases.count_words and shorter in catalogue.phrases.surfaces
            counts = counts and shorter not in _PARTICLES
            if (counts or catalogue.meaning(stem_once(shorter))) and _part(shorter, catalogue, whole_is_word):
                return shorter, right
    return ()


def _says(word: str, catalogue: Catalogue) -> bool:
    """Whether a compound that is a word of its own may be read as its parts: "jeugdhulp" is no "jeugd"."""
    return word in catalogue.phrases.count_words or bool(catalogue.meaning(stem(word)))


_INSIDE = ("uit", "van", "met", "voor", "en", "op", "bij")


def _split_phrase(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "diefstaluitwoning": a name written as one word around its preposition."""
    known = catalogue.speller.surfaces
    for inside in _INSIDE:
        left, middle, right = word.partition(inside)
        if middle and len(left) > 3 and len(right) > 3 and left in known and right in known:
            return left, middle, right
    return ()


def _part(word: str, catalogue: Catalogue, strict: bool) -> bool:
    """Whether a part of a compound is a word of the domain or of the phrase files."""
    if len(word) < 4 and word not in catalogue.phrases.surfaces:
        return False
    return word in catalogue.speller.surfaces or (not strict and stem_once(word) in catalogue.phrases.talk)


def _other_name(word: str, near: str, catalogue: Catalogue) -> bool:
    """ "hast" is no "halt": of four letters one that differs makes too much of a difference in a name."""
    return len(near) == 4 and sorted(word) != sorted(near) and bool(catalogue.meaning(stem(near)))


_PREFIXES = frozenset({"ge", "be", "her", "ver", "ont"})
"""Beginnings of Dutch words: "gehalt" is no "ge halt"."""


_PARTICLES = frozenset("door over onder op uit na voor bij mee tegen aan af om toe".split())  # noqa: SIM905
"""They make words of their own: "doorlooptijd" is no "door looptijd"; before a name it is a space forgotten."""


_LINKS = frozenset({"en", "of", "van", "voor"})
_NAME = 9
"""Letters from which the name behind a link is certain with an error in it."""


def _split_function(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    if is_dutch(word):
        return ()
    for cut in range(2, len(word) - 1):
        left, right = word[:cut], word[cut:]
        closed = catalogue.closed
        if left in _PREFIXES or (
            left in _PARTICLES and right not in catalogue.closed and not catalogue.meaning(stem(right))
        ):
            continue
        if left in _LINKS and len(right) > _NAME and not known(right, catalogue):
            names = catalogue.speller.repair(right)
            if len(names) == 1 and catalogue.meaning(stem(names[0])):
                return left, names[0]  # "enwinkeldiefstl"
        if (
            left in closed and (right in closed or (len(right) > 3 and right in catalogue.speller.surfaces))
        ) or (right in closed and left in catalogue.speller.surfaces and len(left) > 3):
            return left, right
    return ()


def _abbreviated(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """ "jeugdbesch", "onderm": the beginning of a domain word, where all such words speak of the same indicators."""
    if len(word) < 5 or is_dutch(word):
        return ()
    found = sorted((known for known in catalogue.starting_with(word)), key=len)
    if not found:
        return ()
    meant = catalogue.meaning(stem(found[0]))
    one = meant and all(catalogue.meaning(stem(known)) <= meant for known in found)
    return tuple(found[:1]) if one else ()


WAYS = (
    _held_long,
    _letters_turned,
    _undoubled,
    _d_or_t,
    _glued,
    _split,
    _split_phrase,
    _linked,
    _abbreviated,
    _wrapped,
    _repaired,
    _same_letters,
    _counted_compound,
    _split_function,
)
"""The first that gives something counts."""
