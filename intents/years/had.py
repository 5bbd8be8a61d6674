"""Years of which the asker has the figure: "ik heb 2018 t/m 2021 al, nu nog 2022", "2021 van HIC heb ik al, hoeveel in 2022?"."""

from __future__ import annotations

import re

from intents.years.heard import YearsHeard
from intents.years.names import Named

_HAVE = "heb|hebben|ken|kennen|weet|weten"
_SAYS_HAD = frozenset({*_HAVE.split("|"), "beschik", "beschikt", "beschikken", "staan", "staat", "zitten"})
"""One of these stands in all that the patterns find."""
_HAD = re.compile(
    rf"(?<!\S)(?:ik|we|wij) (?:{_HAVE}) (?:(?!niet |of |hoe\w* |wat |welke? |[.;?!:])(?:\d+ , (?=\d)|[^\s,]+ ))+?al(?= |$)[^.,;?!:]*"
)
""" "ik heb ... al" up to the end of its clause: commas stand in it only between years."""
_HAD_OVER = re.compile(r"(?<!\S)beschik(?:t|ken)? (?:ik |we |wij )?(?:al|reeds|inmiddels) over [^,.;?!:]*")
_HAD_TURNED = re.compile(
    rf"(?:(?<=[.,;:?!] )|^)(?:(?:van|voor|over|in|het cijfer van|het cijfer over|de cijfers van) )?\d{{4}}(?: (?:,|en|tot en met|t/m|-|tm) (?:van )?\d{{4}})*"
    rf"(?: (?:van|voor) (?:[^\s,.;?!:]+ ){{0,4}}[^\s,.;?!:]+)? (?:(?:{_HAVE}) (?:ik|we|wij) (?:zelf |nu |inmiddels )?al|(?:staan|staat|zitten) (?:al )?in (?:mijn|m'n|onze|ons) [^\s,.;?!:]+)(?= |$)"
)
""" "2018 t/m 2021 van vermissingen heb ik al", "2018 t/m 2021 staan in mijn sheet"."""
HAD = "jaar dat de vrager al heeft"


def without_had(texts: list[str], named: list[Named], heard: YearsHeard) -> list[Named]:
    """The years that are asked; all of them where none is named behind what the asker has."""
    if _SAYS_HAD.isdisjoint(texts):
        return named
    whole = " ".join(texts)
    found = _HAD.search(whole) or _HAD_TURNED.search(whole) or _HAD_OVER.search(whole)
    if found is None:
        return named
    start, end = (found.string[:at].count(" ") for at in found.span())
    kept = [name for name in named if not start <= name.start <= end]
    had = [name for name in named if name not in kept]
    if not had or not any(name.start > end for name in kept):
        return named
    heard.used |= dict.fromkeys(range(had[0].start, had[-1].end), HAD)
    return kept
