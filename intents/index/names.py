"""What names, units, places and themes are made of, before the catalogue indexes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from data.model import Snapshot
from intents.vocabulary.phrases import Phrases
from intents.words.fold import fold, stem, tokens

PARENTHETICAL = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Theme:
    name: str
    stems: frozenset[str]
    initials: str = ""
    """ "oov" of "Openbare orde en veiligheid"; empty where shorter than three letters."""


def own_names_of(municipality: str) -> frozenset[str]:
    """Its name, and as in "het Renkumse cijfer"."""
    return frozenset({municipality, f"{municipality}s", f"{municipality}se"})


def sizes_of_places(places: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Of each word that can begin a place: of how many pieces such places are, the longest first."""
    sizes: dict[str, set[int]] = {}
    for place in places:
        sizes.setdefault(place.split()[0], set()).add(len(tokens(place)))
    return {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()}


OF_ANY_UNIT = frozenset(
    map(stem, ("aantal", "aantallen", "percentage", "leeftijd", "ouder", "oud", "jonger", "jarigen"))
)
"""Of a unit these say nothing of their own: they ask how many, or for a part by age."""
UNIT_WORDS = frozenset(map(stem, ("per", "inw", "inwoners", "bbv", "jaar", "aandeel", "duizend")))


def words_of(text: str) -> tuple[str, ...]:
    return tuple([token.text for token in tokens(text) if token.kind == "word"])


def letters_of(term: str) -> frozenset[str]:
    """The single letters a term is a list of; none where it holds another word than "en"."""
    words = set(words_of(term)) - {"en"}
    return frozenset(words) if all(len(word) == 1 for word in words) else frozenset()


def name_words(snapshot: Snapshot, phrases: Phrases) -> frozenset[str]:
    """Words of printed names that are more than grammar."""
    names = (name for indicator in snapshot.indicators.values() for name in indicator.names)
    return frozenset(token.text for name in names for token in tokens(name)) - phrases.grammar


_COUNTED = ("cijfers", "meldingen", "registraties")


def fronts(asides: str) -> Iterator[str]:
    """ "politie" of "(politiecijfers)": what a count in an aside is of."""
    for token in tokens(asides):
        front = next((token.text.removesuffix(end) for end in _COUNTED if token.text.endswith(end)), "")
        if len(front) > 3:
            yield front


def inflections(word: str) -> tuple[str, ...]:
    """Plural forms, so that a typing error in a plural is near something."""
    if len(word) < 5 or word.endswith(("en", "s")):
        return ()
    return (word + "en", word + "s") if not word.endswith("e") else (word + "n",)


def initials_of(name: str) -> str:
    letters = "".join(word[0] for word in fold(name).split() if len(word) > 2)
    return letters if len(letters) > 2 else ""


def themes_of(snapshot: Snapshot) -> list[str]:
    return list(
        dict.fromkeys(theme.name for report in snapshot.reports for theme in report.themes if theme.name)
    )


def sizes_by_second(phrases: Iterable[tuple[str, ...]]) -> dict[str, tuple[int, ...]]:
    """How many stems the phrases have, the longest first, by their second stem; one of a single stem fits before any."""
    sizes: dict[str, set[int]] = {"": set()}
    for stems in phrases:
        sizes.setdefault(stems[1] if len(stems) > 1 else "", set()).add(len(stems))
    return {second: tuple(sorted(found | sizes[""], reverse=True)) for second, found in sizes.items()}
