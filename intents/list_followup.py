"""A list asked of a list: "welke daarvan daalden?", "en welke ook in 2022?", "en zonder de BBV?"."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import pairwise
from typing import Any

from intents.hearing import Hearing
from intents.question import Memory, Operation, Question, Selection, Verdict

OF_THOSE = frozenset({"daarvan", "ervan", "hiervan", "daaronder", "hieronder", "daarbij", "hierbij", "them"})


_OF_WHICH = frozenset({"daarvan", "ervan", "hiervan", "them"})
_PAIRS = frozenset({("van", "die"), ("van", "deze"), ("of", "those"), ("of", "these")})


def of_those(hearing: Hearing) -> bool:
    """Whether the list before is pointed at: "daarvan", "van die"."""
    texts = hearing.texts
    return hearing.any_of(OF_THOSE) or any(pair in _PAIRS for pair in pairwise(texts))


def within(listing: Question, hearing: Hearing, memory: Memory) -> Question | None:
    """ "welke daarvan daalden?" after a list: both narrow it; None where the two cannot go together."""
    last = memory.last
    if not of_those(hearing):
        return listing
    if last is None or last.operation is not Operation.OVERVIEW:
        return None if hearing.any_of(_OF_WHICH) else listing  # of which ones nobody said
    old, new = _narrowings(last.selection), _narrowings(listing.selection)
    ordered = not _RANKS.isdisjoint(old) or (
        not _YEARLY.isdisjoint(old) and listing.years not in ((), last.years) and not _since(listing, last)
    )
    if ordered or any(old[name] != new[name] for name in old.keys() & new.keys()):
        return None
    years, carried = listing.years or last.years, ("het overzicht",)
    return replace(listing, years=years, selection=Selection(**(old | new)), carried=carried)


def _since(listing: Question, last: Question) -> bool:
    """ "welke daarvan stegen t.o.v. 2021", of a list of 2022: the other year is where the move begins."""
    return listing.selection.direction is not None and listing.years[-1:] == last.years


def _narrowings(chosen: Selection) -> dict[str, Any]:
    """The fields that narrow, as said."""
    said = {it.name: getattr(chosen, it.name) for it in fields(Selection)}
    return {name: value for name, value in said.items() if value != getattr(Selection(), name)}


_RANKS = frozenset({"near_target", "far_target", "most", "top"})
_YEARLY = frozenset(
    {"direction", "every_year", "became", "versus_country", "verdict", "lacking", "has_figure"}
)
"""Narrowings that hold of the years asked then."""


def also(years: tuple[int, ...], last: Question, verdict: Verdict | None) -> Question | None:
    """ "welke daarvan ook in 2022?": the same verdict in both years; anything else of two years is not said so."""
    same = last.selection.verdict and verdict in (None, last.selection.verdict)
    if not same or len(last.years) != 1 or len(years) != 1 or last.selection.direction:
        return None
    both = tuple(sorted({*last.years, *years}))
    return replace(
        last, years=both, selection=replace(last.selection, every_year=True), carried=("het overzicht",)
    )


def more(narrowed: Selection) -> dict[str, Any]:
    """What "en zonder de BBV?" adds to a list."""
    said = {
        name: getattr(narrowed, name)
        for name in ("but_term", "but_theme", "term", "units")
        if getattr(narrowed, name)
    }
    return said | ({"theme": None} if "but_theme" in said else {})
