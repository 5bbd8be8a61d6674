"""What stands between brackets or dashes before anything is asked: "onze woordvoerder (die zit in Ede) wil weten hoeveel ..."."""

from __future__ import annotations

import re

from intents.focus.sentence import Sentence
from intents.index.catalogue import Catalogue

_ASIDE = re.compile(r"\s*\(([^()?]{6,})\)|\s[-–—]\s([^-–—?()]{6,})\s[-–—](?=\s)")
_QUESTION = frozenset("hoeveel hvl wat hoe welk welke wanneer aantal percentage how what which".split())  # noqa: SIM905
_AGES = frozenset({"jaar", "jarig", "jarige", "years"})
_WORDS = 2


def without_asides(utterance: str, catalogue: Catalogue) -> str:
    """The utterance without those asides that can change nothing: no name, no year, and nothing named or asked before them."""
    return _ASIDE.sub(
        lambda aside: "" if _changes_nothing(aside, utterance, catalogue) else aside[0], utterance
    )


def _changes_nothing(aside: re.Match[str], utterance: str, catalogue: Catalogue) -> bool:
    inside = Sentence(aside[1] or aside[2], catalogue)
    words = sum(it.kind == "word" for it in inside.hearing.pieces)
    if words < _WORDS or inside.hearing.any_of(_AGES) or inside.says_which or _names(inside, catalogue):
        return False
    before = Sentence(utterance[: aside.start()], catalogue)
    return not _names(before, catalogue) and not before.hearing.any_of(_QUESTION)


def _names(part: Sentence, catalogue: Catalogue) -> bool:
    """Whether it has a row, a word of one, or a year."""
    return part.named or any(it.stem in catalogue.by_feature for it in part.hearing.pieces)
