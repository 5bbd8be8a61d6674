"""Years of which the asker has the figure: "ik heb 2018 t/m 2021 al, nu nog 2022"."""

from __future__ import annotations

import re

from intents.years.heard import YearsHeard
from intents.years.names import Named

HAVES = frozenset({"heb", "hebben", "ken", "kennen", "weet", "weten"})
_HAD = re.compile(
    rf"(?<!\S)(?:ik|we|wij) (?:{'|'.join(sorted(HAVES))}) (?:(?!niet |of |hoe\w* |wat |welke? |[.;?!:])(?:\d+ , (?=\d)|[^\s,]+ ))+?al(?= |$)[^.,;?!:]*"
)
""" "ik heb ... al" up to the end of its clause: commas stand in it only between years."""


def without_had(texts: list[str], named: list[Named], heard: YearsHeard) -> list[Named]:
    """The years that are asked; all of them where none is named behind what the asker has."""
    found = _HAD.search(" ".join(texts))
    if found is None:
        return named
    start, end = (found.string[:at].count(" ") for at in found.span())
    kept = [name for name in named if not start <= name.start <= end]
    had = [name for name in named if name not in kept]
    if not had or not any(name.start > end for name in kept):
        return named
    heard.used |= dict.fromkeys(range(had[0].start, had[-1].end), "jaar dat de vrager al heeft")
    return kept
