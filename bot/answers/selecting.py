"""What a Selection keeps of the figures of a year, and what it cannot judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from data.model import GEMEENTE, NEDERLAND, Figure, Snapshot
from data.numbers import COUNT, PERCENT
from intents.question import Selection

_NEAREST = 3
_VERDICTS = {"met": True, "not_met": False, "unknown": None}


def fitting(
    selection: Selection, pool: Sequence[Figure], base_year: int | None, snapshot: Snapshot
) -> tuple[list[Figure], list[Figure]]:
    """(figures that fit, figures that cannot be compared for lack of one of both years)."""
    years = sorted({it.year for it in pool})
    selection = replace(selection, every_year=selection.every_year and len(years) > 1)
    kept = [it for it in pool if _plain_fit(selection, it) and _over_years(selection, it, years, snapshot)]
    if selection.every_year or selection.became:
        kept = [it for it in kept if it.year == years[-1]]
    incomparable: list[Figure] = []
    if selection.versus_target and selection.direction in ("up", "down", "same"):
        kept = [it for it in kept if _moved(selection.direction, _above_target(it))]
    elif selection.versus_country and selection.direction in ("up", "down", "same"):
        kept = [it for it in kept if _moved(selection.direction, beside_country(it, snapshot))]
    elif selection.direction in ("up", "down", "same"):
        incomparable = [it for it in kept if change_since(it, base_year, snapshot) is None]
        kept = [it for it in kept if _moved(selection.direction, change_since(it, base_year, snapshot))]
    elif selection.direction in ("rising", "falling"):
        kept = [it for it in kept if _always(it, selection.direction == "rising", base_year, snapshot)]
    elif selection.direction in ("highest", "lowest"):
        kept = _extreme_per_unit(kept, selection.direction == "lowest")
    if selection.near_target:
        wanted = selection.verdict == "met"
        kept = _nearest([it for it in kept if it.attained is wanted], selection.nearest)
    return kept, incomparable


def _nearest(kept: list[Figure], only_one: bool) -> list[Figure]:
    """Closest to the target first; one alone where it is closest both for its size and in its own unit."""
    near = sorted(kept, key=_relative_distance)[:_NEAREST]
    first = [it for it in near if _relative_distance(it) == _relative_distance(near[0])]
    closest = min(map(_distance, kept), default=None)
    return first if only_one and near and _distance(near[0]) == closest else near


def _over_years(selection: Selection, it: Figure, years: Sequence[int], snapshot: Snapshot) -> bool:
    """Whether the verdict holds in every asked year, or came to hold between the first and the last."""
    if selection.verdict is None or len(years) < 2:
        return True
    row = [snapshot.figure(it.id, it.scope, year) for year in years]
    held = [other is not None and _has_verdict(selection.verdict, other) for other in row]
    if selection.became:
        first = row[0]
        return held[-1] and first is not None and first.attained is not None and not held[0]
    if _never(selection):
        return any(held) and not any(other is not None and other.attained for other in row)
    return all(held) if selection.every_year else True


def _never(selection: Selection) -> bool:
    """In none of the years met: a year without a figure says nothing against it."""
    return selection.every_year and selection.verdict == "not_met"


def beside_country(it: Figure, snapshot: Snapshot) -> Decimal | None:
    """Difference with the country's figure of the same year, where both have the same unit."""
    country = snapshot.figure(it.id, NEDERLAND, it.year)
    if country is None or country.value is None or it.value is None or country.unit != it.unit:
        return None
    return it.value - country.value


def _above_target(it: Figure) -> Decimal | None:
    """How far the figure is above the target's value, whichever way is aimed at."""
    return (
        None if it.value is None or it.target is None or it.scope != GEMEENTE else it.value - it.target.value
    )


def _plain_fit(selection: Selection, it: Figure) -> bool:
    return all(
        (
            selection.verdict is None or _never(selection) or _has_verdict(selection.verdict, it),
            not selection.lacking or it.value is None,
            not selection.has_figure or it.value is not None,
            not selection.provisional or it.provisional,
            not selection.without_target or it.target is None,
            selection.aim is None or _aims(selection.aim, it),
            selection.term.lower() in it.indicator.lower(),
            selection.unit is None or _measured(selection.unit, it),
        )
    )


def _measured(unit: str, it: Figure) -> bool:
    return {"percent": it.unit == PERCENT, "per": it.unit.startswith("per "), "count": it.unit == COUNT}[unit]


def _aims(aim: str, it: Figure) -> bool:
    """Whether the municipality's own target is a minimum ("at_least") or a maximum."""
    sign = it.target.operator[:1] if it.target and it.scope == GEMEENTE else ""
    return sign == (">" if aim == "at_least" else "<")


def _has_verdict(verdict: str, it: Figure) -> bool:
    return it.scope == GEMEENTE and it.target is not None and it.attained is _VERDICTS[verdict]


def change_since(it: Figure, base_year: int | None, snapshot: Snapshot) -> Decimal | None:
    """Change against the base year (None: the year before); None if it cannot be said."""
    base = snapshot.figure(it.id, it.scope, it.year - 1 if base_year is None else base_year)
    if base is None or base.value is None or it.value is None or base.unit != it.unit:
        return None
    return it.value - base.value


def _moved(direction: str, change: Decimal | None) -> bool:
    if change is None:
        return False
    return {"up": change > 0, "down": change < 0, "same": change == 0}[direction]


def _always(it: Figure, rising: bool, since: int | None, snapshot: Snapshot) -> bool:
    """Whether every year is above (or below) the one before, from `since` or the first figure up to the figure's year."""
    row = [other for other in snapshot.over_years(it.id, it.scope) if (since or 0) <= other.year <= it.year]
    known = [other.value for other in row if other.value is not None]
    followed = row if since else row[-len(known) :]
    if len(known) < 3 or any(other.value is None for other in followed):
        return False
    return all(newer > older if rising else newer < older for older, newer in pairwise(known))


def _extreme_per_unit(kept: list[Figure], lowest: bool) -> list[Figure]:
    """The highest or lowest of each unit: different units are never ranked together."""
    known = [(it.value, it) for it in kept if it.value is not None]
    edges: dict[str, Decimal] = {}
    for value, it in known:
        best = edges.setdefault(it.unit, value)
        edges[it.unit] = min(best, value) if lowest else max(best, value)
    return [it for value, it in known if value == edges[it.unit]]


def _relative_distance(it: Figure) -> Decimal:
    assert it.target is not None
    border = abs(it.target.value)
    return _distance(it) / border if border else _distance(it)


def _distance(it: Figure) -> Decimal:
    assert it.value is not None and it.target is not None
    return abs(it.value - it.target.value)
