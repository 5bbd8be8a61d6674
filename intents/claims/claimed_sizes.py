"""A stated number that is the size of a change and not a level: "met 2 gestegen", "2 vermissingen meer dan in 2021"."""

from __future__ import annotations

from intents.claims.stated_numbers import stated_numbers
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.lists.selection import direction_of
from intents.question import Claim, Direction

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
        "minstens",
        "hooguit",
        "hoogstens",
        "minimaal",
        "maximaal",
        "tenminste",
        "ten",
        "minste",
        "niet",
        "zeker",
        "nog",
        "geen",
    }
)
_BESIDE = frozenset({"onder", "boven", "below", "above"})
_TOO = frozenset({"veel", "weinig", "hoog", "laag", "kort"})
"""Behind "te", where "onder de 500 te blijven" is of a level."""
_MORE = frozenset({"meer", "minder", "hoger", "lager", "extra", "more", "fewer", "less", "higher", "lower"})
_APART = ("verschil", "zit", "zat", "scheelt", "scheelde")
_MOVES = ("stijging", "daling", "verschil")


_OF_CHANGE = frozenset({"stijging", "daling", "toename", "afname", "groei", "increase", "decrease", "rise"})
_COMPARED = _MORE | {"groter", "kleiner", "boven", "onder", "over"}


@opened_by(_BY | _MORE | _BESIDE | _OF_CHANGE | {"verschil", "te", "tussen", "scheelt", "scheelde"}, False)
def claims_size(hearing: Hearing) -> bool:
    """Whether the one number that is stated says by how much it changed."""
    stated = stated_numbers(hearing)
    if len(stated) != 1:
        return False
    at = stated[0][1]
    if any(
        cue.phrase.startswith(_APART) for name in ("verschil", "afstand") for _, _, cue in hearing.said(name)
    ):
        return True
    moved = hearing.has(*_MOVES) and (_after_by(hearing, at) or _of_the_change(hearing, at))
    return moved or _before_more(hearing, at)


def claimed_way(hearing: Hearing, stated: Claim | None) -> Direction | None:
    """Which way it went, by what is said beside a size: "meer dan 10 procent gedaald" went down, "minder dan 20 verschil" either way."""
    up, down = hearing.has("stijging"), hearing.has("daling")
    if stated is None or stated.number is None or stated.comparison == "=" or up != down:
        said = direction_of(hearing)
        return ("up" if up else "down") if stated and stated.number and up != down else said
    at = stated_numbers(hearing)[0][1] + 1
    while at < len(hearing.pieces) and (
        hearing.pieces[at].role in {"indicator", "unit"} or hearing.pieces[at].text in _PERCENT
    ):
        at += 1
    behind = hearing.texts[at] if at < len(hearing.texts) else ""
    return "up" if behind in _UPWARD else "down" if behind in _DOWNWARD else None


_PERCENT = frozenset({"%", "procent", "percent", "procentpunt"})
_UPWARD = frozenset({"meer", "hoger", "groter", "boven", "erboven", "more", "higher", "above"})
_DOWNWARD = frozenset({"minder", "lager", "kleiner", "onder", "eronder", "less", "fewer", "lower", "below"})


def _of_the_change(hearing: Hearing, at: int) -> bool:
    """ "is de stijging groter dan 5?": the number stands beside the change, not the level."""
    texts = [piece.text for piece in hearing.pieces[:at]]
    named = next((index for index, text in enumerate(texts) if text in _OF_CHANGE), at)
    return not _COMPARED.isdisjoint(texts[named:])


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
    if end >= len(hearing.pieces):
        return False
    behind = hearing.pieces[end].text
    then = hearing.pieces[end + 1].text if end + 1 < len(hearing.pieces) else ""
    return behind in _MORE | _BESIDE or (behind == "te" and then in _TOO)
