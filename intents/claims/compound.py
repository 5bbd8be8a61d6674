"""Claims of which one comparison proves only a part: "in 2019 boven de 400 en in 2022 eronder", "zowel het jaar ervoor als erna"."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

_HIGH, _LOW = (
    "(?:hoger|meer|groter|hoogste?|higher|more)",
    "(?:lager|minder|kleiner|laagste?|lower|less|fewer)",
)
_SIZE = f"(?:{_HIGH}|{_LOW})"
_PARTS = re.compile(
    "|".join(
        (
            r"\b(?:zowel|allebei|beide|both|either|noch)\b",
            rf"\b(?:het|de) (?:{_HIGH}|{_LOW}|hogere|lagere|grotere|kleinere) van (?:de|die|beide|deze)\b",
            r"\b(?:in|uit) (?:minstens|ten minste|tenminste|een van|één van) .*\b(?:jaren|20\d\d)\b",
            r"\ben (?:in )?(?:het|een) jaar (?:daarop|daarna|erna|erop|later) (?:weer|opnieuw|ook|nogmaals|nog)\b",
            r"\b(?:boven|onder|meer|minder|hoger|lager)\b.*\b(?:en|maar) (?:in )?(?:20\d\d |het jaar \S+ |toen |daarna )?(?:\S+ )?(?:eronder|erboven|daaronder|daarboven)\b",
            r"\bvan (?:de|het|ons|onze|zijn|haar|hun) (?:doel\w*|streef\w+|norm|grens) (?:af|vandaan|verwijderd)\b",
            rf"\b{_SIZE} (?:en|maar|en ook|en nog|maar ook) (?:boven|onder|meer|minder|hoger|lager)\b",
            r"\b\d+(?:[.,]\d+)? (?:% |procent )?(?:eraf|erbij)\b",
            r"\b(?:week|weken|wijkt|wijken)\b.*\baf\b|\baf van (?:het|dat|de)\b",
            rf"\bjaar (?:voor|na|vóór) (?:20\d\d)\b.*\b{_SIZE} dan\b",
        )
    )
)
_BEYOND_ALL = re.compile(
    rf"\b(?:geen enkel|nooit|geen (?:daarvan|ervan|van die|ander)|no other|never)\b.*\b{_SIZE}\b|\b{_SIZE}\b.*\b(?:nooit|never)\b"
)
_DOORS = frozenset(
    ["zowel", "allebei", "beide", "both", "either", "noch", "hoger", "meer", "groter", "hoogste", "lager", "minder", "kleiner", "laagste", "hogere", "lagere",
     "higher", "more", "lower", "less", "fewer", "minstens", "minste", "geen", "nooit", "never", "weer", "opnieuw", "ook", "nogmaals", "eronder", "erboven",
     "daaronder", "daarboven", "af", "eraf", "erbij", "vandaan", "verwijderd", "boven", "onder"]
)  # fmt: skip


@opened_by(_DOORS, False)
def says_more(hearing: Hearing) -> bool:
    """Whether more is stated than one verdict can be of, or it is measured from something else than the figure."""
    return _PARTS.search(" ".join(hearing.texts)) is not None


@opened_by(frozenset({"geen", "nooit", "never", "other"}), False)
def beyond_all(hearing: Hearing) -> bool:
    """ "in geen enkel jaar was het hoger": of all the years, and no movement from one to the next."""
    return _BEYOND_ALL.search(" ".join(hearing.texts)) is not None and not hearing.has("stijging", "daling")
