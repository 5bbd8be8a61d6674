"""By how much rows of a list moved: "meer dan verdubbeld", "minstens 10 procent gestegen"."""

from __future__ import annotations

import re
from typing import NamedTuple

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.question import Direction

_OVER = "meer dan|ruim|over de|more than"
_LEAST = "minstens|minimaal|ten minste|tenminste|op zijn minst|op z'n minst|at least"
_UNDER = "minder dan|less than"
_MOST = "hooguit|hoogstens|maximaal|ten hoogste|at most"
_LIMIT = rf"(?:(?P<over>{_OVER})|(?P<least>{_LEAST})|(?P<under>{_UNDER})|(?P<most>{_MOST}))"
_HALF = re.compile(
    rf"\b{_LIMIT} de helft (?P<way>hoger|lager|meer|minder|gestegen|toegenomen|gegroeid|gedaald|afgenomen|gezakt|teruggelopen|gekelderd|erbij|eraf)\b"
)
_PERCENT = re.compile(
    rf"\b(?:{_LIMIT} )?(?P<number>\d+(?:[.,]\d+)?) (?:%|procent|percent)(?P<or> (?:of meer|or more|\+))?(?= |$)"
)
_TIMES = re.compile(
    rf"\b(?:{_LIMIT} )?(?P<times>verdubbeld|verdubbelde|verdubbelden|verdubbelt|verdubbelen|verdubbeling|doubled|gehalveerd|halveerden?|halvering|halved|verdrievoudigd|tripled)\b"
)
_FOLD = re.compile(
    rf"\b(?:{_LIMIT} )?(?P<fold>dubbel|twee keer|2 keer|2x|twee maal|tweemaal|drie keer|3 keer|driemaal) (?:zo ?(?:hoog|veel|groot|vaak)|zoveel)(?= |$)"
)
""" "minstens dubbel zo hoog": of the earlier figure, so a rise of so many percent less 100."""
_FOLDS = {"dr": "200", "3 ": "200"}
_SIZES = {"verdu": ("up", "100"), "doubl": ("up", "100"), "verdr": ("up", "200"), "tripl": ("up", "200"), "gehal": ("down", "50"), "halve": ("down", "50"), "halvi": ("down", "50")}  # fmt: skip
_WORDS = frozenset(
    ["%", "procent", "percent", "verdubbeld", "verdubbelde", "verdubbelden", "verdubbelt", "verdubbelen", "doubled", "gehalveerd", "halveerde", "halveerden", "halved",
     "verdrievoudigd", "tripled", "verdubbeling", "halvering", "helft", "dubbel", "keer", "2x", "maal", "tweemaal", "driemaal"]
)  # fmt: skip
SIZE = "met hoeveel"


class Size(NamedTuple):
    """How large a move is to be: `by` is a comparison with so many percent (">=10"); the way only where the word says it."""

    by: str
    way: Direction | None
    start: int
    end: int


@opened_by(_WORDS, None)
def size(hearing: Hearing) -> Size | None:
    """The size that is stated of the moves; None where none is, or it is no limit ("10 procent gestegen")."""
    texts = hearing.texts
    said = " ".join(texts)
    if half := _HALF.search(said):
        return _half(half, said)
    if fold := _FOLD.search(said):
        size_of = _FOLDS.get(fold["fold"][:2], "100")
        least = _limit(fold) or ">="
        return Size(
            f"{least}{size_of}", "up", said[: fold.start()].count(" "), said[: fold.end()].count(" ") + 1
        )
    found = _TIMES.search(said) or _PERCENT.search(said)
    if found is None or (limit := _limit(found)) is None:
        return None
    number = found.groupdict().get("number")
    way, least = _SIZES[found["times"][:5]] if number is None else (None, number.replace(",", "."))
    start, end = said[: found.start()].count(" "), said[: found.end()].count(" ") + 1
    return Size(f"{limit}{least}", way, start, end)  # type: ignore[arg-type]


def _half(found: re.Match[str], said: str) -> Size | None:
    """ "minstens de helft hoger"."""
    limit = _limit(found)
    if limit is None:
        return None
    way: Direction = (
        "up" if found["way"] in {"hoger", "meer", "gestegen", "toegenomen", "gegroeid", "erbij"} else "down"
    )
    return Size(f"{limit}50", way, said[: found.start()].count(" "), said[: found.end()].count(" ") + 1)


def _limit(found: re.Match[str]) -> str | None:
    if (
        found.groupdict().get("or")
        or found["least"]
        or (found.groupdict().get("times") and not _limited(found))
    ):
        return ">="
    return ">" if found["over"] else "<" if found["under"] else "<=" if found["most"] else None


def _limited(found: re.Match[str]) -> bool:
    return any(found[name] for name in ("over", "least", "under", "most"))


def explain_size(hearing: Hearing, found: Size) -> None:
    """The words of the size say nothing else: "meer dan" is no rise, the number is not how many are asked."""
    span = set(range(found.start, found.end))
    for at in span:
        hearing.pieces[at].explain("operation", SIZE)
    gone = [cue for cue in hearing.cues if span & set(range(cue[0], cue[1])) and cue[2].name not in _MOVES]
    hearing.forget(gone)


_MOVES = frozenset({"stijging", "daling"})
