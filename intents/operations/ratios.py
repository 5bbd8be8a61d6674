"""How many times as much, what part of it, or how many more: "hoeveel keer zo veel als in 2019", "hoeveel procent van het cijfer van 2018"."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

_TIMES = re.compile(
    r"\b(?:hoeveel|hvl|how many) (?:keer|maal|times) (?:zo|meer|hoger|groter|lager|kleiner|vaker|more|higher|as)\b"
    r"|\bhoeveel (?:procent|%) (?:is (?:dat|het) )?van (?:het |dat |wat )?(?:aantal |cijfer |getal |niveau |er |het )?(?:was |er )?(?:in |van |uit |over )?20\d\d\b"
    r"|\b(?:helft|dubbele) van (?:het |dat |wat )?(?:aantal |cijfer |getal |niveau |er |het )?(?:was |er )?(?:jaar |in |van |uit |over )*20\d\d\b"
    r"|\b(?:plus|min|\+) ?\d+(?:,\d+)? (?:procent|%)"
)


@opened_by(frozenset({"keer", "maal", "times", "procent", "%", "helft", "dubbele"}), False)
def ratio_asked(hearing: Hearing) -> bool:
    """Whether one figure is asked or stated as so many times, or so much percent of, another."""
    return _TIMES.search(" ".join(hearing.texts)) is not None


@opened_by(frozenset({"bij"}), False)
def came_by(hearing: Hearing) -> bool:
    """ "hoeveel kwamen er van 2018 op 2019 bij?": the difference of two years; "kwam het dichtst bij" is another thing."""
    return _CAME_BY.search(" ".join(hearing.texts)) is not None


_CAME_BY = re.compile(
    r"\b(?:kwam|kwamen|komen) er (?:\S+ ){0,3}?(?:bij )?(?:van|tussen) 20\d\d (?:op|naar|en|tot) 20\d\d(?: (?:nog|er))*(?: bij)?(?= [?.!,]| ?$)"
)
