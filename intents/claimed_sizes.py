"""A stated number that is the size of a change and not a level: "met 2 gestegen", "2 vermissingen meer dan in 2021"."""

from __future__ import annotations

from intents.doors import opened_by
from intents.hearing import Hearing
from intents.stated_numbers import stated_numbers

_BY = frozenset({"met", "by"})
_EXACTLY = frozenset(
    {
        "meer",
        "minder",
        "dan",
        "ruim",
        "than",
        "more",
        "less",
        "ongeveer",
        "zo'n",
        "circa",
        "bijna",
        "precies",
        "exact",
        "maar",
        "liefst",
        "slechts",
        "wel",
        "de",
        "een",
        "exactly",
        "just",
    }
)
_BESIDE = frozenset({"onder", "boven", "below", "above", "te"})
_MORE = frozenset({"meer", "minder", "hoger", "lager", "extra", "more", "fewer", "less", "higher", "lower"})
_MOVES = ("stijging", "daling", "verschil")


@opened_by(_BY | _MORE | _BESIDE | {"verschil"}, False)
def claims_size(hearing: Hearing) -> bool:
    """Whether the one number that is stated says by how much it changed."""
    stated = stated_numbers(hearing)
    if len(stated) != 1:
        return False
    at = stated[0][1]
    if any(cue.phrase.startswith("verschil") for _, _, cue in hearing.said("verschil")):
        return True
    return (hearing.has(*_MOVES) and _after_by(hearing, at)) or _before_more(hearing, at)


def _after_by(hearing: Hearing, at: int) -> bool:
    start = at - 1
    while start > 0 and hearing.pieces[start].text in _EXACTLY:
        start -= 1
    return start >= 0 and hearing.pieces[start].text in _BY


def _before_more(hearing: Hearing, at: int) -> bool:
    """ "2 meer dan in 2021", "0,9 onder het land": "meer dan 400" is a level, its number stands behind."""
    end = at + 1
    while end < len(hearing.pieces) and hearing.pieces[end].role in {"indicator", "unit"}:
        end += 1
    return end < len(hearing.pieces) and hearing.pieces[end].text in _MORE | _BESIDE
