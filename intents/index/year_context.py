"""Years that say something around the question: the report's own ("het verslag van 2022"), or the asker's ("sinds ik in 2020 begon").

Only where another year is asked: such a year alone is the one that is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from intents.index.catalogue import Catalogue
from intents.words.fold import Token, stem

_YEAR = re.compile(r"(?:19|20)\d\d")
_DOCUMENTS = frozenset(
    "jaarverslag verslag rapport jaarstukken jaarrekening begroting jaarrapportage rapportage nota motie report".split()  # noqa: SIM905
)
_OF = frozenset({"van", "over", "uit", "het", "jaar", "of"})
_JOINS = frozenset({"en", "t/m", "tm", "tot", "-", "/", "of", "and", "to", ","})
_ASKER = frozenset(
    {
        "ik",
        "we",
        "wij",
        "me",
        "mij",
        "i",
        "jullie",
        "je",
        "jouw",
        "u",
        "onze",
        "ons",
        "mijn",
        "hij",
        "zij",
        "ze",
        "tabel",
        "bron",
        "overzicht",
        "verslag",
        "your",
    }
)
_ASKS = frozenset(
    "hoeveel hvl graag wil willen nodig geef zoek weten wat welke hoe vergelijk verschil tussen en how what".split()  # noqa: SIM905
)
_SENTENCE = 4
"""Words of the shortest sentence that tells something of the asker."""
CONTEXT = "jaartal om de vraag heen"


def years_in_digits(tokens: Sequence[Token]) -> list[int]:
    """Places of the numbers that look like years."""
    return [at for at, token in enumerate(tokens) if token.kind == "number" and _YEAR.fullmatch(token.text)]


def context_years(tokens: Sequence[Token], named: list[int], catalogue: Catalogue) -> frozenset[int]:
    """Places of the years that are not asked; empty where fewer than two are `named`."""
    if len(named) < 2:
        return frozenset()
    aside = {at for at in named if _of_document(tokens, at)} | _told(tokens, named, catalogue)
    return frozenset(aside) if len(aside) < len(named) else frozenset()


def amounts(tokens: Sequence[Token], named: list[int], catalogue: Catalogue) -> frozenset[int]:
    """Places of numbers that are no years, for no report is of that year: "meer dan 2000 mensen"."""
    known = catalogue.snapshot.years
    return frozenset(
        [at for at in named if int(tokens[at].text) not in known and _counts(tokens, at, catalogue)]
    )


def _counts(tokens: Sequence[Token], at: int, catalogue: Catalogue) -> bool:
    before = [token.text for token in tokens[max(0, at - 2) : at]]
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    sized = (before[-1:] == ["dan"] and not _THAN.isdisjoint(before)) or not _ABOUT.isdisjoint(before[-1:])
    known = catalogue.phrases.general | catalogue.phrases.people
    counted = bool(after) and (stem(after) in known or bool(catalogue.meaning(stem(after))))
    return sized and counted


_THAN = frozenset({"meer", "minder", "more", "fewer", "less"})
_ABOUT = frozenset({"ruim", "bijna", "circa", "zo'n", "ongeveer", "liefst", "over", "nearly", "about"})


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
