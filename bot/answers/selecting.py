"""What a Selection keeps of the figures of a year, and what it cannot judge."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from bot.answers.amounts import percent_change
from bot.answers.ranking import ranked
from data.model import GEMEENTE, NEDERLAND, Figure, Snapshot
from intents.question import Family, Record, Selection

MOVES = ("up", "down", "same", "not_up", "not_down", "changed", "better", "worse")
AIMED = ("better", "worse")
"""Moves that only a row with a target can make: its side says which way is better."""
_VERDICTS = {"met": True, "not_met": False, "unknown": None}


def fitting(
    selection: Selection, pool: Sequence[Figure], base_year: int | None, snapshot: Snapshot
) -> tuple[list[Figure], list[Figure]]:
    """(figures that fit, figures that cannot be compared for lack of one of both years)."""
    years = sorted({it.year for it in pool})
    kept = [
        it
        for it in pool
        if _plain_fit(selection, it, years, snapshot) and _over_years(selection, it, years, snapshot)
    ]
    if selection.every_year or selection.became:
        kept = [it for it in kept if it.year == years[-1]]
    incomparable: list[Figure] = []
    if selection.versus_target and selection.direction in MOVES:
        kept = [it for it in kept if _moved(selection.direction, it, _above_target(it))]
    elif selection.versus_country and selection.direction in MOVES:
        kept = [it for it in kept if _moved(selection.direction, it, beside_country(it, snapshot))]
    elif selection.direction in MOVES:
        incomparable = [it for it in kept if change_since(it, base_year, snapshot) is None]
        kept = [it for it in kept if _moved(selection.direction, it, change_since(it, base_year, snapshot))]
        if selection.turned_from and base_year is not None:
            kept = [it for it in kept if _first_moved(selection.turned_from, it, base_year, snapshot)]
        kept = [
            it for it in kept if not selection.by or _by(selection.by, percent_since(it, base_year, snapshot))
        ]
    elif selection.direction in ("rising", "falling"):
        kept = [it for it in kept if _always(it, selection.direction == "rising", base_year, snapshot)]
    kept = ranked(
        selection,
        kept,
        lambda it: change_since(it, base_year, snapshot),
        lambda it: percent_since(it, base_year, snapshot),
    )
    return kept, incomparable


def _over_years(selection: Selection, it: Figure, years: Sequence[int], snapshot: Snapshot) -> bool:
    """Whether the verdict holds in every asked year, or came to hold between the first and the last."""
    if selection.verdict is None or len(years) < 2:
        return True
    row = [snapshot.figure(it.id, it.scope, year) for year in years]
    held = [other is not None and _has_verdict(selection.verdict, other) for other in row]
    if selection.became:
        first = row[0]
        return held[-1] and first is not None and first.attained is not None and not held[0]
    if _never(selection, years):
        return any(held) and not any(other is not None and other.attained for other in row)
    return all(held) if selection.every_year else True


def _never(selection: Selection, years: Sequence[int]) -> bool:
    """In none of the years met: a year without a figure says nothing against it; "alle jaren gemist" needs them all."""
    return selection.never and len(years) > 1


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


def _plain_fit(selection: Selection, it: Figure, years: Sequence[int], snapshot: Snapshot) -> bool:
    return (
        (selection.verdict is None or _never(selection, years) or _has_verdict(selection.verdict, it))
        and (not selection.lacking or it.value is None)
        and (not selection.has_figure or it.value is not None)
        and (not selection.provisional or it.provisional)
        and (not selection.without_target or it.target is None)
        and (selection.aim is None or _aims(selection.aim, it))
        and (not selection.term or selection.term.lower() in it.indicator.lower())
        and (not selection.but_term or selection.but_term.lower() not in it.indicator.lower())
        and (not selection.but_theme or it.theme != selection.but_theme)
        and (not selection.units or family(it.unit) in selection.units)
        and (not selection.noted or _noted(it))
        and (not selection.first or _for_the_first_time(it, snapshot))
        and (not selection.within or _is_near(selection.within, it))
        and (selection.record is None or _is_record(selection.record, it, snapshot))
        and (not selection.country_target or _country_aims(it, snapshot))
        and (not selection.without_country or NEDERLAND not in snapshot.indicators[it.id].scopes)
    )


def of_kind(selection: Selection) -> Selection:
    """Only what the rows are like: unit and words of the name, and the theme that is left out."""
    kept = {name: getattr(selection, name) for name in ("units", "term", "but_term", "but_theme")}
    return Selection(**kept)


def family(unit: str) -> Family:
    """What a printed unit is like: a percentage, so many per, or a plain number."""
    return "percent" if "%" in unit else "rate" if unit.startswith("per ") else "count"


def _noted(it: Figure) -> bool:
    """Whether a note with a mark belongs to its name, figure or target."""
    return any(note.mark and note.on in ("name", "value", "target") for note in it.footnotes)


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


def percent_since(it: Figure, base_year: int | None, snapshot: Snapshot) -> Decimal | None:
    """The change in percent of the base year's figure; None where that is nothing or zero."""
    base = snapshot.figure(it.id, it.scope, it.year - 1 if base_year is None else base_year)
    if change_since(it, base_year, snapshot) is None or base is None:
        return None
    assert base.value is not None and it.value is not None  # a change is only of two figures
    return percent_change(base.value, it.value)


def _moved(direction: str, it: Figure, change: Decimal | None) -> bool:
    if change is None:
        return False
    if direction in AIMED:
        wanted = "at_least" if (change > 0) is (direction == "better") else "at_most"
        return change != 0 and _aims(wanted, it)
    return {
        "up": change > 0,
        "down": change < 0,
        "same": change == 0,
        "not_up": change <= 0,
        "not_down": change >= 0,
        "changed": change != 0,
    }[direction]


def _first_moved(direction: str, it: Figure, year: int, snapshot: Snapshot) -> bool:
    """How the row moved in the year that the change is measured from."""
    then = snapshot.figure(it.id, it.scope, year)
    return then is not None and _moved(direction, then, change_since(then, None, snapshot))


def _country_aims(it: Figure, snapshot: Snapshot) -> bool:
    """Whether the source prints a target for the country."""
    country = snapshot.figure(it.id, NEDERLAND, it.year)
    return country is not None and country.target is not None


def others_of(it: Figure, snapshot: Snapshot) -> list[Figure]:
    """The row's figures of all other years that can be compared with it."""
    row = snapshot.over_years(it.id, it.scope)
    return [
        other for other in row if other.year != it.year and other.value is not None and other.unit == it.unit
    ]


def _is_record(wanted: Record, it: Figure, snapshot: Snapshot) -> bool:
    """Whether the figure is the row's extreme; the only year with a figure is none."""
    values = [other.value for other in others_of(it, snapshot) if other.value is not None]
    if it.value is None or not values:
        return False
    best = max(values) if wanted.startswith("highest") else min(values)
    beyond = it.value > best if wanted.startswith("highest") else it.value < best
    return beyond or (it.value == best and not wanted.endswith("_alone") and len({*values}) > 1)


def _for_the_first_time(it: Figure, snapshot: Snapshot) -> bool:
    """Whether no earlier year had the figure's verdict, and there is such a year."""
    before = [other.attained for other in snapshot.over_years(it.id, it.scope) if other.year < it.year]
    judged = [verdict for verdict in before if verdict is not None]
    return bool(judged) and it.attained not in judged


def _is_near(wanted: str, it: Figure) -> bool:
    """Whether the figure is within so many percent of its target, on either side."""
    off = _above_target(it)
    if off is None or it.target is None or not it.target.value:
        return False
    return _by(wanted, off / it.target.value * 100)


def _by(wanted: str, percent: Decimal | None) -> bool:
    """Whether a change in percent is as large as is asked (">=10"), whichever way it went."""
    limit, sign = Decimal(wanted.lstrip("<>=")), wanted.rstrip("0123456789.")
    if percent is None:
        return False
    return {
        ">": abs(percent) > limit,
        ">=": abs(percent) >= limit,
        "<": abs(percent) < limit,
        "<=": abs(percent) <= limit,
    }[sign]


def _always(it: Figure, rising: bool, since: int | None, snapshot: Snapshot) -> bool:
    """Whether every year is above (or below) the one before, from `since` or the first figure up to the figure's year."""
    row = [other for other in snapshot.over_years(it.id, it.scope) if (since or 0) <= other.year <= it.year]
    known = [other.value for other in row if other.value is not None]
    followed = row if since else row[-len(known) :]
    if len(known) < 3 or any(other.value is None for other in followed):
        return False
    return all(newer > older if rising else newer < older for older, newer in pairwise(known))
