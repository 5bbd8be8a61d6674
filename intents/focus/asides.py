"""What stands between brackets or dashes before anything is asked: "onze woordvoerder (die zit in Ede) wil weten hoeveel ..."."""

from __future__ import annotations

import re

from intents.focus.remarks import says_which
from intents.hearing.hearing import Hearing, hear
from intents.index.catalogue import Catalogue
from intents.matching.mentions import mentions

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
    inside = hear(aside[1] or aside[2], catalogue, None)
    if sum(it.kind == "word" for it in inside.pieces) < _WORDS or inside.any_of(_AGES) or says_which(inside):
        return False
    before = hear(utterance[: aside.start()], catalogue, None)
    return not _names(inside, catalogue) and not _names(before, catalogue) and not before.any_of(_QUESTION)


def _names(hearing: Hearing, catalogue: Catalogue) -> bool:
    """Whether it has a row, a word of one, or a year."""
    words = any(it.role == "year" or it.stem in catalogue.by_feature for it in hearing.pieces)
    return words or bool(mentions(hearing, catalogue))
