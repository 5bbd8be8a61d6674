"""Words that speak of more indicators than their own name: what is part of another name never picks one in silence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping

from intents.index.postings import NOBODY, Ids

Keyed = dict[str, Ids]


def share_names(
    by_phrase: dict[frozenset[str], Ids],
    by_name_word: Mapping[str, Ids],
    declared: Collection[frozenset[str]],
) -> None:
    """A name that is part of a longer one ("Ondermijning", "Signalen ondermijning") means both, unless declared."""
    for key, ids in tuple(by_phrase.items()):
        words = [by_name_word.get(word, NOBODY) for word in key]
        longer = frozenset.intersection(*words) - ids if words else NOBODY
        if longer and key not in declared:
            by_phrase[key] = ids | longer


def share_heads(by_word: Keyed) -> None:
    """ "geweld" of one name also begins another's "geweldsmisdrijven": the word alone means both."""
    ordered = sorted(by_word)
    for key in ordered:
        at = bisect_left(ordered, key) + 1
        while len(key) >= 5 and at < len(ordered) and ordered[at].startswith(key):
            if len(ordered[at]) >= len(key) + 4:
                by_word[key] |= by_word[ordered[at]]
            at += 1


def share_tails(by_word: Keyed, by_tail: Mapping[str, Ids]) -> Keyed:
    """ "diefstal" of one name is also the end of another's "winkeldiefstal": the word alone means both; what was added."""
    added: Keyed = {}
    for key in tuple(by_word):
        others = by_tail.get(key, NOBODY) - by_word[key]
        if others and len(key) >= 5:
            by_word[key] |= others
            added[key] = others
    return added


def demote(by_word: Keyed, by_feature: Keyed) -> None:
    """A word of one name that also qualifies other indicators ("politie") identifies nobody by itself."""
    for key, ids in tuple(by_word.items()):
        if (others := by_feature.get(key, NOBODY)) - ids:
            del by_word[key]
            by_feature[key] = others | ids
