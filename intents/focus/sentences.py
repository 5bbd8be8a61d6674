"""A message cut into its sentences, as typed; and a long sentence where its question begins or a reason is hung on."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ASKS = (
    r"(?:(?:met|in|bij|naar|op|van|voor|onder|boven|tot) )?(?:hoeveel|hvl|welke?)\b|(?:hoe|wat|wanneer|is|zijn|was|waren|lag|lagen|heeft|hebben|voldeed|voldeden|voldoet|voldoen|steeg|stegen"
    r"|daalde|daalden|haalde|haalden|bleef|bleven|klopt|weet (?:jij|u|je)|kun je|kunt u|geef me|geef mij|doe me|laat me|graag|how|what|which|could you)\b"
)
_SENTENCE = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=\S)|\s*\n+\s*")
_SHORTENED = re.compile(
    r"(?:^|[\s(])(?:[a-z]|t\.?o\.?v|t/?m|n?r|bijv|o\.?a|i\.?p\.?v|i\.?v\.?m|m\.?b\.?t|n\.?a\.?v|e\.?d|d\.?w\.?z|d\.?d|dhr|mevr?|mw|drs?|ir|ing|mr|prof|st|ca|incl|excl|inw|verw"
    r"|resp|jl|art|blz|pag|max|min|gem|nl|evt|tel|pers|meld|pol|ond|vs|no|jan|feb|apr|aug|sept?|okt|nov|dec)\.$",
    re.IGNORECASE,
)
""" "t.o.v. 2021", "dhr. De Vries": the full stop ends no sentence."""
_SHE = r"(?:ik|we|wij|het|hij|zij|je|u|mijn|m'n|onze|i|my)"
_CLAUSE = re.compile(
    rf"(?<=[:;,])\s+(?=(?:en |maar |dus )?(?:{_ASKS}))|\s[-–—]+\s+(?=(?:{_ASKS}))"
    rf"|(?<=[,;])\s+(?=(?:en|want|maar|dan|zodat|anders|because)\s+(?:\S+\s+)?{_SHE}\b[^,:;?]*[.!]?$)"
    r"|(?<=,)\s+(?=(?:want|zodat|because)\b[^,:;?]*[.!]?$)",
    re.IGNORECASE,
)
""" "Om haar gerust te stellen: hoeveel ...", "..., en nu vraag ik me af hoeveel ...", "..., want de krant belt om vier uur"."""

_INDIRECT = re.compile(
    r"\b(?:weten|me af|zich af|is simpelweg|is gewoon|vraagt|vroeg|vraag is|benieuwd|nagaan|uitzoeken|opschrijven|vertellen|curious)\s+(?=(?:(?:met|in|bij|naar|op|van|voor) )?(?:hoeveel|welke?)\b|(?:hoe|wat|wanneer|of|how|what)\b)",
    re.IGNORECASE,
)
""" "ik wil weten hoeveel": the question that is told of begins behind it."""
_TOLD_OF = re.compile(
    r"\b(?:vroeg|vraagt|vragen|vraag|gevraagd|weten|zetten|melden|berichten|mailen|noemen|zeggen|vertellen|schrijven|opzoeken|uitzoeken|horen|verzoek)\b"
    r"(?:\s+[^\s,;:.?!]+){0,9}?\s+(?=(?:hoeveel|hvl|hoe (?:vaak|hoog|groot)|welk percentage)\b)"
    r"|\bde vraag (?:[^\s,;:.?!]+\s+){0,4}(?=of (?:de|het|we|wij|er|onze) )",
    re.IGNORECASE,
)
""" "vroeg een meneer achterin hoeveel ...": the same, a few words further on."""


def sentences(utterance: str) -> list[str]:
    """The sentences in order, each with its own end; one of nothing but signs belongs to the one before it."""
    found: list[str] = []
    start = 0
    for end in [*_SENTENCE.finditer(utterance), None]:
        part = utterance[start : end.start() if end else len(utterance)].strip()
        if end and _SHORTENED.search(part):
            continue
        start = end.end() if end else start
        if part and found and not any(char.isalnum() for char in part):
            found[-1] += f" {part}"
        elif part:
            found.append(part)
    return found


def clauses(texts: Iterable[str]) -> list[str]:
    """The same, where a sentence of several parts is cut before its question and before a reason at its end."""
    told = (_TOLD_OF.sub(r"\g<0>\n", _INDIRECT.sub(r"\g<0>\n", text)) for text in texts)
    cut = "\n".join(_CLAUSE.sub("\n", text) for text in told)
    return [part.strip() for part in cut.split("\n") if part.strip()]


def ended(text: str) -> bool:
    """Whether it ends as a sentence does; a clause that was cut off does not."""
    return text.endswith((".", "!", "?", '"', "'", ")"))
