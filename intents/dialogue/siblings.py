"""The one that is named like another but for one word: "signalen ondermijning van de gemeente, en welk cijfer had de politie?"."""

from __future__ import annotations

import re

from intents.dialogue.followup import continues
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.look_alikes import look_alikes
from intents.index.mention import Mention
from intents.index.postings import NOBODY
from intents.question import Memory

_AND = frozenset({"en", "and", "naast", "plus", "&", "+"})


def sibling_beside(
    hearing: Hearing, catalogue: Catalogue, found: list[Mention], blocked: list[int]
) -> list[Mention]:
    """A second mention where the only word left says which of the first one's look-alikes is asked too; else none."""
    if len(found) != 1 or len(found[0].ids) != 1 or len(blocked) != 1 or blocked[0] < found[0].end:
        return []
    at = blocked[0]
    if _AND.isdisjoint(piece.text for piece in hearing.pieces[found[0].end : at]):
        return []
    if hearing.texts[at + 1 : at + 2] and hearing.texts[at + 1] in _YEARS:
        return []  # "en laat de losse jaren zien": of years
    second = _mention(hearing, at, _told_apart(hearing, catalogue, min(found[0].ids), at))
    return [second] if second else []


_YEARS = frozenset({"jaar", "jaren", "year", "years"})
_BOTH_WAYS = re.compile(
    r"\b(met (\S{1,2}|als|versus) (die |dat )?zonder?|zonder? (en|of|als|versus|vs|/) met|incl\w* (en|of|/) excl\w*|excl\w* (en|of|/) incl\w*|in - en exclusief)\b"
)


_WITHOUT = frozenset({"zonder", "zonde", "excl", "exclusief", "excl."})


def with_and_without(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[Mention]:
    """ "cybercrime met en zonder gedigitaliseerde criminaliteit": both rows, of which one is named like the other and more."""
    if hearing.lacks(_WITHOUT) or len(found) != 1 or len(found[0].ids) != 1:
        return found
    if not _BOTH_WAYS.search(" ".join([it.text for it in hearing.pieces])):
        return found
    only, names = found[0], catalogue.weights
    own = names.get(min(only.ids), {}).keys()
    other = [
        it for it in look_alikes(min(only.ids), catalogue) if names[it].keys() < own or own < names[it].keys()
    ]
    if len(other) != 1:
        return found
    second = Mention(frozenset(other), only.start, only.end, True, text=only.text)
    meant = _chosen(hearing, catalogue, only.ids | second.ids)
    return [it for it in (only, second) if not meant or it.ids == meant]


def _chosen(hearing: Hearing, catalogue: Catalogue, both: frozenset[str]) -> frozenset[str]:
    """ "die met en die zonder, wil ik de brede": the one that a word outside both names points at; empty where none does."""
    named = frozenset().union(*(catalogue.weights[it].keys() for it in both))
    pointed = [
        catalogue.by_feature.get(it.stem, NOBODY) & both for it in hearing.pieces if it.stem not in named
    ]
    return next((ids for ids in pointed if len(ids) == 1), NOBODY)


def sibling_instead(hearing: Hearing, catalogue: Catalogue, memory: Memory) -> list[Mention]:
    """The same in a follow-up: "en de politie dan?"."""
    if memory.last is None or len(memory.last.indicators) != 1 or not continues(hearing):
        return []
    left = [at for at, piece in enumerate(hearing.pieces) if piece.role == "" and piece.kind == "word"]
    ids = (
        _told_apart(hearing, catalogue, memory.last.indicators[0], left[0]) if len(left) == 1 else frozenset()
    )
    instead = _mention(hearing, left[0], ids) if ids else None
    return [instead] if instead else []


def _mention(hearing: Hearing, at: int, ids: frozenset[str]) -> Mention | None:
    if not ids:
        return None
    hearing.pieces[at].explain("indicator", "zegt welke van twee")
    return Mention(ids, at, at + 1, True, text=hearing.pieces[at].typed)


def _told_apart(hearing: Hearing, catalogue: Catalogue, identity: str, at: int) -> frozenset[str]:
    """The one look-alike of an indicator that the word at `at` belongs to, and the indicator itself does not."""
    bearing = catalogue.by_feature.get(hearing.pieces[at].stem, frozenset())
    alike = frozenset(look_alikes(identity, catalogue)) & bearing
    return alike if len(alike) == 1 and identity not in bearing else frozenset()
