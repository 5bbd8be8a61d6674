"""Years chosen by what was so in them: "in de jaren dat we het doel haalden", "in het jaar met de meeste inbraken"."""

from __future__ import annotations

from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.mention import Mention
from intents.words.piece import Piece

_YEARS = frozenset({"jaar", "jaren", "jr", "year", "years"})
_IN_WHICH = frozenset({"dat", "waarin", "waar", "toen", "met", "van", "boven", "onder", "zonder", "that", "when", "with"})  # fmt: skip
_SO = ("behaald", "mislukt", "grens_boven", "grens_onder", "meer", "minder", "stijging", "daling", "hoogste", "laagste")  # fmt: skip
_WHEN = frozenset({"toen", "when"})
_OVER_THEM = ("gemiddelde", "totaal")


@opened_by(_YEARS, -1)
def chosen_at(hearing: Hearing) -> int:
    """Where a clause begins that says which years by what was so in them; -1 where none does."""
    if hearing.has("jaar_vraag", "elk_jaar", "ooit") or hearing.years.years:
        return -1
    texts = hearing.texts
    for at, text in enumerate(texts[:-1]):
        pointed = at > 0 and texts[at - 1] in _POINTED
        told = text in _YEARS and texts[at + 1] in _IN_WHICH and not pointed
        if told and _said_after(hearing, at, texts[at + 1] in _BESIDE):
            return at
    return -1


def _said_after(hearing: Hearing, at: int, beside: bool) -> bool:
    """A verdict, limit or movement behind it; "met" and "zonder" must have theirs next to them, and it is no verdict."""
    names = _SO[2:] if beside else _SO
    starts = [start for name in names for start, _, _ in hearing.said(name)]
    return any(at < start <= at + (_NEXT if beside else len(hearing.pieces)) for start in starts)


_BESIDE = frozenset({"met", "van", "zonder", "with"})
_NEXT = 4
"""So near stand what is compared and its name, and what they are said of."""
_POINTED = frozenset({"dit", "vorig", "vorige", "afgelopen", "per", "elk", "ieder", "this", "last"})
"""A year that is pointed at is not chosen: "dit jaar met doel"."""


def leads_to_year(pieces: list[Piece]) -> bool:
    """Whether a clause before the question says of which year it is: "toen X het laagst was, ...", "in het jaar met ..."."""
    texts = [piece.text for piece in pieces]
    if texts[:1] == ["toen"]:
        return True
    return not _YEARS.isdisjoint(texts) and any(
        one in _YEARS and two in _IN_WHICH for one, two in pairwise(texts)
    )


@opened_by(_YEARS | _WHEN, ())
def years_not_chosen(hearing: Hearing, found: list[Mention]) -> tuple[str, ...]:
    """What was said of the years where something is asked over them, or of another indicator: no answer chooses so."""
    several = len({it.ids for it in found}) > 1
    at = chosen_at(hearing)
    if at < 0 and several:
        at = _when(hearing, found)
    if at < 0:
        return ()
    edges = any(start < at for name in ("hoogste", "laagste") for start, _, _ in hearing.said(name))
    if not (several or edges or hearing.has(*_OVER_THEM) or _told_first(hearing, at, found)):
        return ()
    return (_quoted(hearing, at),)


def _quoted(hearing: Hearing, at: int) -> str:
    """The clause as typed, up to its stop."""
    pieces = hearing.pieces[at : at + _QUOTED]
    end = next((index for index, piece in enumerate(pieces) if piece.kind == "stop"), len(pieces))
    return " ".join(piece.typed for piece in pieces[:end])


def _when(hearing: Hearing, found: list[Mention]) -> int:
    """Where "toen X het laagst was" begins: the name follows, and something is said of it in its clause; else -1."""
    if hearing.years.years:
        return -1
    said = [start for name in _SO for start, _, _ in hearing.said(name)]
    for at, piece in enumerate(hearing.pieces):
        named = [it.end for it in found if at < it.start <= at + _NEXT]
        if piece.text in _WHEN and named and any(named[0] <= start <= named[0] + _NEXT for start in said):
            return at
    return -1


def _told_first(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """ "in het jaar met de meeste inbraken, hoeveel vermissingen?": of what it was so is told apart from the question."""
    stops = [index for index, piece in enumerate(hearing.pieces) if piece.kind == "stop" and index > at]
    return bool(stops and found) and all(it.start > stops[0] for it in found)


_QUOTED = 9
"""At most so many pieces of the clause are quoted back."""
