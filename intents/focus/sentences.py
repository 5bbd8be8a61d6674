"""A message cut into its sentences, as typed."""

from __future__ import annotations

import re

_ASKS = r"(?:hoeveel|hvl|hoe|wat|welke?|wanneer|is|zijn|was|waren|heeft|hebben|how|what|which)\b"
_END = re.compile(
    r"(?<=[.!?])[\"')\]]*\s+(?=\S)|\s*\n+\s*"
    rf"|(?<=:)\s+(?={_ASKS})"
    r"|(?<=,)\s+(?=(?:want|dan|zodat|anders)\s+\S+\s+(?:ik|we|wij|het|hij|je|u|de|mijn|onze)\b[^,:;?]*[.!]?$)"
    r"|(?<= af)\s+(?=(?:hoeveel|hoe|wat|welke?|of|wanneer)\b)|(?<=curious)[:,]?\s+(?=(?:how|what|which)\b)",
    re.IGNORECASE,
)
""" "Om haar gerust te stellen: hoeveel ...", "..., en nu vraag ik me af hoeveel ...", "..., want de krant belt om vier uur"."""
_SHORTENED = re.compile(
    r"(?:^|[\s(])(?:[a-z]|t\.?o\.?v|t/?m|n?r|bijv?|o\.?a|i\.?p\.?v|i\.?v\.?m|m\.?b\.?t|n\.?a\.?v|e\.?d|d\.?w\.?z|d\.?d|dhr|mevr?|mw|drs?|ir|ing|mr|prof|st|ca|incl|excl"
    r"|resp|jl|art|blz|pag|max|min|gem|nl|evt|tel|pers|meld|pol|ond|vs|no|jan|feb|apr|aug|sept?|okt|nov|dec)\.$",
    re.IGNORECASE,
)
""" "t.o.v. 2021", "dhr. De Vries": the full stop ends no sentence."""


def sentences(utterance: str) -> list[str]:
    """The sentences in order, each with its own end; one of nothing but signs belongs to the one before it."""
    found: list[str] = []
    start = 0
    for end in [*_END.finditer(utterance), None]:
        part = utterance[start : end.start() if end else len(utterance)].strip()
        if end and _SHORTENED.search(part):
            continue
        start = end.end() if end else start
        if part and found and not any(char.isalnum() for char in part):
            found[-1] += f" {part}"
        elif part:
            found.append(part)
    return found
