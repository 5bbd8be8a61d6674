"""Indicators that share a word by which either may be meant."""

from __future__ import annotations

from intents.index.catalogue import Catalogue
from intents.index.postings import NOBODY, Ids

_PAIR = 2


def look_alikes(identity: str, catalogue: Catalogue) -> Ids:
    """The others that a word of its name may mean."""
    name = catalogue.weights.get(identity, {}).keys()
    groups = [catalogue.by_phrase.get(frozenset({key}), catalogue.by_word.get(key, NOBODY)) for key in name]
    return frozenset().union(*(ids for ids in groups if identity in ids)) - {identity}


def told_apart_from(identity: str, catalogue: Catalogue) -> Ids:
    """Its one look-alike of the same subject, where a word ("jeugd") that three or more bear says nothing of the subject."""
    name = catalogue.weights.get(identity, {}).keys()
    groups = [catalogue.by_phrase.get(frozenset({key}), catalogue.by_word.get(key, NOBODY)) for key in name]
    pairs = [ids for ids in groups if identity in ids and len(ids) == _PAIR]
    return frozenset().union(*pairs) - {identity}
