"""The words people use about years, from `intents/nl/jaren.yaml`, folded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from intents.words.fold import fold


@dataclass(frozen=True, slots=True)
class YearWords:
    """One set of folded phrases for each way to speak of a year."""

    since: frozenset[str]
    until: frozenset[str]
    between: frozenset[str]
    onwards: frozenset[str]
    back: frozenset[str]
    after: frozenset[str]
    before: frozenset[str]
    without: frozenset[str]
    left_out: frozenset[str]
    instead: frozenset[str]
    last_n: frozenset[str]
    first_n: frozenset[str]
    year: frozenset[str]
    report_year: frozenset[str]
    one_before_last: frozenset[str]
    year_before: frozenset[str]
    last_year: frozenset[str]
    year_after: frozenset[str]
    earlier: frozenset[str]
    later: frozenset[str]
    all_years: frozenset[str]
    same_year: frozenset[str]
    first_year: frozenset[str]
    compared: frozenset[str]
    unsettled: frozenset[str]


def first_words(*groups: frozenset[str]) -> frozenset[str]:
    """How their phrases begin: where none of these stands, none of the phrases is looked for."""
    return frozenset(phrase.split()[0] for phrase in chain(*groups))


def last_words(*groups: frozenset[str]) -> frozenset[str]:
    """How their phrases end."""
    return frozenset(phrase.split()[-1] for phrase in chain(*groups))


_MOST = 5
"""Words of a phrase that is looked for."""


def phrase_sizes(phrases: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The first word of each phrase to how many words such phrases have, the longest first: no other size is looked up."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        words = phrase.split()
        if len(words) <= _MOST:
            found.setdefault(words[0], set()).add(len(words))
    return {first: tuple(sorted(sizes, reverse=True)) for first, sizes in found.items()}


def parse_words(groups: Mapping[str, Sequence[object]]) -> YearWords:
    """`YearWords` from the phrase file's groups; a missing group is an error of the developer."""

    def group(name: str) -> frozenset[str]:
        return frozenset(fold(str(phrase)) for phrase in groups[name])

    return YearWords(
        since=group("vanaf"), until=group("tot en met"), between=group("tussen"),
        onwards=group("en verder"), back=group("en eerder"), after=group("na"),
        before=group("voor"), without=group("behalve"), left_out=group("niet meegeteld"), instead=group("nee toch"),
        last_n=group("laatste"), first_n=group("eerste"), year=group("jaar"), report_year=group("verslagjaar"),
        one_before_last=group("voorlaatste jaar"), year_before=group("jaar ervoor"),
        last_year=group("vorig jaar"), year_after=group("jaar erna"), earlier=group("eerder"),
        later=group("later"), all_years=group("alle jaren"), first_year=group("eerste jaar"),
        same_year=group("zelfde jaar"), compared=group("vergeleken met"), unsettled=group("geen vast jaar"),
    )  # fmt: skip
