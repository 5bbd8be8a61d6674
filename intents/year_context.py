"""Years that say something around the question: the report's own ("het verslag van 2022"), or the asker's ("sinds ik in 2020 begon").

Only where another year is asked: such a year alone is the one that is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from intents.catalogue import Catalogue
from intents.fold import Token, stem

_YEAR = re.compile(r"(?:19|20)\d\d")
_DOCUMENTS = frozenset(
    "jaarverslag verslag rapport jaarstukken jaarrekening begroting jaarrapportage rapportage nota motie report".split()  # noqa: SIM905
)
_OF = frozenset({"van", "over", "uit", "het", "jaar", "of"})
_JOINS = frozenset({"en", "t/m", "tm", "tot", "-", "/", "of", "and", "to", ","})
_ASKER = frozenset({"ik", "we", "wij", "me", "mij", "i"})
_ASKS = frozenset(
    "hoeveel hvl graag wil willen nodig geef zoek weten wat welke hoe vergelijk verschil tussen en how what".split()  # noqa: SIM905
)
_SENTENCE = 4
"""Words of the shortest sentence that tells something of the asker."""
CONTEXT = "jaartal om de vraag heen"


def context_years(tokens: Sequence[Token], catalogue: Catalogue) -> frozenset[int]:
    """Places of the years that are not asked; empty where fewer than two are named."""
    named = [at for at, token in enumerate(tokens) if token.kind == "number" and _YEAR.fullmatch(token.text)]
    if len(named) < 2:
        return frozenset()
    aside = {at for at in named if _of_document(tokens, at)} | _told(tokens, named, catalogue)
    return frozenset(aside) if len(aside) < len(named) else frozenset()


def _of_document(tokens: Sequence[Token], at: int) -> bool:
    """ "het verslag van 2022 ligt voor me, maar wat was het in 2016?"."""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    start = at - 1
    while start > 0 and tokens[start].text in _OF:
        start -= 1
    return start >= 0 and tokens[start].text in _DOCUMENTS and after not in _JOINS


def _told(tokens: Sequence[Token], named: list[int], catalogue: Catalogue) -> set[int]:
    """Years of a sentence about the asker, before the one that names an indicator and a year."""
    ends = [at for at, token in enumerate(tokens) if token.kind == "stop" and set(token.text) & set(".!")]
    found: set[int] = set()
    for end in ends:
        start = max((at for at in ends if at < end), default=-1) + 1
        words = [token.text for token in tokens[start:end] if token.kind == "word"]
        later = [at for at in named if at > end]
        about = any(catalogue.meaning(stem(token.text)) for token in tokens[end:] if token.kind == "word")
        own = len(words) >= _SENTENCE and not _ASKER.isdisjoint(words) and _ASKS.isdisjoint(words)
        if own and later and about and not any(catalogue.meaning(stem(word)) for word in words):
            found |= {at for at in named if start <= at < end}
    return found
