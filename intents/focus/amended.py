"""What a sentence behind the question changes in it: it is taken back, put right, or a row of it is not wanted."""

from __future__ import annotations

import re
from dataclasses import replace

from intents.focus.sentence import Sentence
from intents.question import Operation, Question

_TAKEN_BACK = re.compile(
    r"^(?:(?:o|oh|ach|nee|sorry|wacht|ah) )*(?:laat (?:(?:trouwens|ook|dan|nu|toch|het|dat) )*maar(?: zitten)?|(?:dat )?hoeft (?:al )?niet meer|niet meer nodig|vergeet het|vergeet maar|nog niet (?:antwoorden|beantwoorden)|never ?mind|forget it"
    r"|(?:ik )?heb (?:ik )?(?:het|'m|hem) (?:net |al |zelf )+gevonden)\b"
)
_PUTS_RIGHT = re.compile(
    r"\b(?:nee|wacht|oeps|foutje|correctie|pardon|(?:het)?verkeerde?|fout|bedoel|bedoelde|liever|toch maar|oops)\b|^(?:doe|geef|maak) (?:er )?(?:eigenlijk |toch |dan |liever )+"
    r"|\bmoet(?:en)? (?:ik|we) (?:\S+ )?hebben\b|^niet \S+ (?:\S+ ){1,2}?(?:die|dat) (?:waar|met|van|over|zonder|inclusief)\b"
    r"|^niet (?:dat|die|de|het)\b.*(?:\b(?:wil|zoek|moet|bedoel|maar)\b| (?:die|dat) (?:waar|met|van|over|zonder|inclusief)\b)"
)
_NO_MORE = re.compile(
    r"\bmaar (?:dat|het) hoeft (?:al |nu |inmiddels )?niet meer\b|\bmaar (?:vergeet het|laat maar|laat dat maar)\b(?! (?:zitten|weg))"
)
_YES_OR_NO = re.compile(r"\b(?:ja (?:of |/ ?)?nee|niet goed|niet fout)\b")
_OTHER_YEARS = re.compile(r"\b(?:alle jaren|verkeerde? jaar|het jaar (?:ervoor|erna|daarvoor|daarna))\b")
_ASKS_FOR = frozenset({"doe", "geef", "liever", "zoek", "wil", "bedoel", "toch", "noem", "toon"})
_TWO = 2


def taken_back(parts: list[Sentence]) -> bool:
    """ "Laat maar, ik heb het al gevonden.": nothing is asked any more."""
    if any(not it.asks and _NO_MORE.search(it.spoken) for it in parts):
        return True
    last = parts[-1] if parts else None
    if last is None or last.asks or not _TAKEN_BACK.search(last.spoken):
        return False
    if last.named or last.says_which or last.hearing.has("landelijk"):
        return False
    return not (last.strange and _asks_else(last))


def _asks_else(last: Sentence) -> bool:
    """Whether something is asked in the place of what is taken back: "laat maar, fietsendiefstal"."""
    behind = _TAKEN_BACK.sub("", last.spoken).split()
    return len(behind) <= _TWO or not _ASKS_FOR.isdisjoint(behind)


def put_right(parts: list[Sentence]) -> tuple[str, str] | None:
    """The question and, behind it, what is asked instead: "Ik zeg het verkeerd, ik zoek diefstal uit woningen."."""
    if len(parts) != _TWO or parts[1].asks or not _PUTS_RIGHT.search(parts[1].spoken):
        return None
    other = parts[1].named or _OTHER_YEARS.search(parts[1].spoken) is not None
    if not other or parts[1].withdraws or _YES_OR_NO.search(parts[1].spoken):
        return None
    return parts[0].text, parts[1].text


def instead(first: Question, then: Question) -> Question:
    """What is asked in the place of the first: another row keeps the years, areas and kind of question that were said."""
    if then.indicators == first.indicators or not then.indicators:
        return then
    if then.operation is Operation.FIGURE and not then.explicit_years:
        return replace(first, indicators=then.indicators, heard=then.heard)
    return (
        then if then.explicit_years else replace(then, years=first.years, explicit_years=first.explicit_years)
    )


def without_withdrawn(parts: list[Sentence], indicators: tuple[str, ...]) -> str:
    """The message without the sentences that say a row is not wanted, where `indicators` of its reading has such a row; else empty.

    "Hoeveel fietsendiefstallen? Inbraak bedoel ik niet."
    """
    kept = [it for it in parts if not it.withdraws]
    if len(kept) == len(parts):
        return ""
    named = {identity for it in kept for identity in it.ids}
    unwanted = {identity for it in parts if it.withdraws for identity in it.ids} - named
    asked = any(it.found or it.asks for it in kept)
    return " ".join([it.text for it in kept]) if asked and unwanted & set(indicators) else ""
