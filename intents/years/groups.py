"""Groups of years that are named by a property: the first and last of the data, the even ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_ENDS = re.compile(
    r"\b(eerste|begin|first) ?-? ?(en|and|&) (het |de |the )?(laatste|eind|last) ?(jaar|verslagjaar|meetjaar|year)\b"
)
_AND = frozenset({"en", "and", "&"})
_PARITY = {"even": 0, "oneven": 1}
_BEFORE_EVEN = frozenset({"de", "alle", "in", "alleen", "enkel"})
"""Without one of these "even" may be said in haste: "geef even jaren 2019 en 2020"."""


def year_groups(
    texts: Sequence[str], said: frozenset[str], first: int, latest: int
) -> Iterator[tuple[list[int], int, int, str]]:
    """(years, first token, token after the last, evidence) of every group that is named; `said` are all texts."""
    for at, (one, two) in enumerate(pairwise(texts)) if not said.isdisjoint(_PARITY) else ():
        before = texts[at - 1] if at else ""
        if (
            one in _PARITY
            and two in {"jaren", "verslagjaren"}
            and (one == "oneven" or before in _BEFORE_EVEN)
        ):
            years = [year for year in range(first, latest + 1) if year % 2 == _PARITY[one]]
            yield years, at, at + 2, f"{one} jaren"
    if not said.isdisjoint(_AND) and _ENDS.search(" ".join(texts)):
        yield from _ends(texts, first, latest)


def _ends(texts: Sequence[str], first: int, latest: int) -> Iterator[tuple[list[int], int, int, str]]:
    """ "het eerste en het laatste jaar"."""
    for at in range(len(texts)):
        found = _ENDS.match(" ".join(texts[at : at + 6]))
        if found:
            yield [first, latest], at, at + len(found.group().split()), "eerste en laatste jaar"
            return
