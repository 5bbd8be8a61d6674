"""What no report of one municipality knows: what did not happen, and its place among others."""

from __future__ import annotations

import re
from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

_SUPPOSES = frozenset({"had", "hadden", "zou", "zouden", "if"})
_ASKS_LEAVE = frozenset({"mogen", "kunnen", "vragen", "weten", "willen", "could", "may", "can"})


_AMONG_OTHERS = re.compile(
    r"\btop (?:\d+|drie|vijf|tien) (?:van )?(?:de |alle )?gemeente(?:n|s)\b"
    r"|\b(lijst|lijstje|rijtje|ladder|klassement|tabel) (van|met|der) (de |alle )?(\w+e )?gemeente(n|s)\b"
    r"|\b(landelijke?|nederlandse|national) (lijst|lijstje|rijtje|ladder|klassement|league)\b"
    r"|\bhoeveelste\b.*\b(landelijk|nederland|gemeenten|gemeentes)\b"
)


@opened_by(frozenset(["top", "lijst", "lijstje", "rijtje", "ladder", "klassement", "tabel", "hoeveelste", "league"]), False)  # fmt: skip
def in_a_ranking(hearing: Hearing) -> bool:
    """ "staan we in de top 50?", "in het lijstje van gemeenten": among others, which no report of one municipality tells."""
    texts = [piece.text for piece in hearing.pieces if piece.text != "-"]
    if _AMONG_OTHERS.search(" ".join(texts)):
        return True
    ranks = any(one == "top" and two.isdigit() for one, two in pairwise(texts))
    return ranks and not hearing.has("hoogste", "laagste", "stijging", "daling", "indicatoren", "jaar_vraag")


_GOES_ON = re.compile(
    r"\b(?:als|indien|mocht|stel dat) (?:\S+ ){1,12}(?:doorloopt|doorgaat|doorzet|doorzetten|zo aanhoudt|voortzet|verdergaat|verder gaat|zo blijft)\b"
    r"|\b(?:straks|binnenkort|dadelijk) (?:gaat|gaan|wordt|worden|komt|komen|verandert|stijgt|daalt)\b.*\bhoeveel\b"
    r"|\bhoeveel (?:\S+ ){1,3}komen er (?:dan|straks) bij\b"
    r"|\bwaar (?:zitten|staan|zijn|komen|eindigen) (?:we|wij) (?:dan )?over (?:\d|een|twee|drie|vier|vijf|tien) jaar\b"
)
""" "als de lijn zo doorloopt, waar zitten we dan over drie jaar?": what is still to come."""
_SUPPOSED = re.compile(
    r"\bsuppose (?:we|that|there)\b|\bwould (?:\S+ ){0,6}have \w+|\bstel (?:dat )?(?:we|wij|er|je|ik) (?:\S+ ){0,8}(?:zou|zouden|had|hadden)\b"
)
_IMAGINED = re.compile(
    r"\b(als|indien|if) (\S+ ){0,3}\d+ (\S+ ){0,2}?(minder|meer|extra|fewer|more)\b"
    r"|\b(als|indien) (\S+ ){0,6}\d+ (%|procent) (\S+ ){0,2}?(dalen|daalt|stijgen|stijgt|afnemen|afneemt|toenemen|toeneemt)\b"
)


@opened_by(
    frozenset(
        {
            "als",
            "indien",
            "if",
            "suppose",
            "stel",
            "would",
            "waar",
            "mocht",
            "straks",
            "binnenkort",
            "dadelijk",
            "bij",
        }
    ),
    False,
)
def hypothetical(hearing: Hearing) -> bool:
    """ "als iedereen het had gemeld, hoeveel waren het dan geweest?": no report knows what did not happen."""
    texts = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    said = " ".join(texts)
    if _SUPPOSED.search(said) or _GOES_ON.search(said):
        return True
    if "als" not in texts and "indien" not in texts and "if" not in texts:
        return False
    if _IMAGINED.search(" ".join([piece.text for piece in hearing.pieces])):
        return True
    start = min(texts.index(word) for word in ("als", "indien", "if") if word in texts)
    supposed = (
        not _SUPPOSES.isdisjoint(texts[start:]) or "zou" in texts or "zouden" in texts or "would" in texts
    )
    supposed = supposed and ("geweest" in texts or "dan" in texts or "would" in texts)
    return supposed and _ASKS_LEAVE.isdisjoint(texts)
