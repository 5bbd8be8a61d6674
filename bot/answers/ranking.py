"""The superlatives of a list: nearest to or furthest from the target, the largest move, the highest of each unit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from data.model import Figure
from intents.question import Selection

_NEAREST = 3
Measure = Callable[[Figure], Decimal | None]


def ranked(selection: Selection, kept: Sequence[Figure], moved: Measure, percent: Measure) -> list[Figure]:
    """The figures a superlative leaves; all where none was asked. `moved` and `percent` are changes since the base year."""
    if selection.near_target or selection.far_target:
        wanted = selection.verdict == "met"
        judged = [it for it in kept if it.attained is wanted]
        return _first(judged, _relative_distance, selection.top or _NEAREST, selection.far_target)
    if selection.most == "percent":
        known = [it for it in kept if percent(it) is not None]
        return _first(known, lambda it: abs(percent(it) or Decimal(0)), selection.top or 1, True)
    if selection.most:
        return _extreme_per_unit(kept, lambda it: None if (by := moved(it)) is None else abs(by), False)
    if selection.direction in ("highest", "lowest") and selection.top > 1 and selection.units == ("count",):
        known = [it for it in kept if it.value is not None]
        return _first(
            known, lambda it: it.value or Decimal(0), selection.top, selection.direction == "highest"
        )
    if selection.direction in ("highest", "lowest"):
        return _extreme_per_unit(kept, lambda it: it.value, selection.direction == "lowest")
    return list(kept)


def _first(
    found: Sequence[Figure], measure: Callable[[Figure], Decimal], count: int, largest: bool
) -> list[Figure]:
    """The first so many by the measure; those that tie with the last of them go with it."""
    order = sorted(found, key=measure, reverse=largest)
    if not order:
        return []
    border = measure(order[min(count, len(order)) - 1])
    return [it for at, it in enumerate(order) if at < count or measure(it) == border]


def _extreme_per_unit(kept: Sequence[Figure], measure: Measure, lowest: bool) -> list[Figure]:
    """The highest or lowest of each unit: different units are never ranked together."""
    known = [(value, it) for it in kept if (value := measure(it)) is not None]
    edges: dict[str, Decimal] = {}
    for value, it in known:
        best = edges.setdefault(it.unit, value)
        edges[it.unit] = min(best, value) if lowest else max(best, value)
    return [it for value, it in known if value == edges[it.unit]]


def _relative_distance(it: Figure) -> Decimal:
    assert it.value is not None and it.target is not None
    border = abs(it.target.value)
    return abs(it.value - it.target.value) / border if border else abs(it.value)
