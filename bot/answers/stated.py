"""Whether a stated direction or size of a change holds: klopt, klopt niet, or not to be said."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from bot.answers.amounts import percent_change
from bot.wording import say
from data.model import Figure
from data.numbers import PERCENT, decimals, rounded, show
from intents.question import Claim, Direction

COMPARE = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "=": operator.eq}
_NAMES = {
    "<": "minder",
    ">": "meer",
    "<=": "hoogstens",
    ">=": "minstens",
    "=": "precies",
    "up": "gestegen",
    "down": "gedaald",
    "same": "gelijk",
}


_BACK = {"gestegen": "hoger", "gedaald": "lager"}


def verdict(
    holds: bool | None, stated: Claim, direction: Direction | None = None, *, back: bool = False
) -> str:
    """ "Dat klopt niet (minder dan 400)."; `back` where an earlier year is set against a later one."""
    if holds is None:
        return say("klopt_onbekend")
    return say("klopt" if holds else "klopt_niet", bewering=stated_words(stated, direction, back=back))


def stated_words(stated: Claim, direction: Direction | None = None, *, back: bool = False) -> str:
    """ "minder dan 400", "15% hoger geworden"."""
    number = show(Decimal(stated.number)) if stated.number is not None else ""
    number += PERCENT if stated.percent else ""
    known = stated.comparison == "=" and direction in ("up", "down")
    name = _NAMES[direction if known and direction else stated.comparison]
    words = say(f"bewering_{_BACK.get(name, name) if back else name}", getal=number).strip()
    if stated.over:
        words = say("bewering_elk_jaar" if stated.over == "each" else "bewering_geen_jaar", bewering=words)
    return say("bewering_niet", bewering=words) if stated.denied else words


def level_holds(stated: Claim, it: Figure) -> bool | None:
    """Whether a figure is as stated ("meer dan 400"); None without a figure or a number."""
    if it.value is None or stated.number is None or stated.comparison not in COMPARE:
        return None
    return bool(COMPARE[stated.comparison](it.value, Decimal(stated.number)))


def side_of(stated: Claim, it: Figure) -> str:
    """ "Meer dan 450.", where it was asked on which side of a number the figure is; empty where nothing can be said."""
    if it.value is None or stated.number is None:
        return say("klopt_onbekend") if it.value is None else ""
    number = Decimal(stated.number)
    name = "gelijk" if it.value == number else "meer" if it.value > number else "minder"
    return say(f"kant_{name}", getal=show(number) + (PERCENT if stated.percent else ""))


def movement_holds(stated: Claim, direction: Direction | None, first: Figure, last: Figure) -> bool | None:
    """Direction first, then the stated size; None without both figures in one unit."""
    if first.value is None or last.value is None or first.unit != last.unit:
        return None
    moved = last.value - first.value
    way = stated.comparison if stated.comparison in ("up", "down", "same") else direction
    holds = _moved(way, moved)
    if holds and stated.number is not None:
        size = percent_change(first.value, last.value) if stated.percent else moved
        return None if size is None else _size_holds(stated, abs(size))
    return holds is not stated.denied


def _moved(way: Direction | str | None, moved: Decimal) -> bool:
    if way == "same":
        return moved == 0
    return not ((way == "up" and moved <= 0) or (way == "down" and moved >= 0))


def years_hold(stated: Claim, row: Sequence[Figure]) -> bool | None:
    """Whether a direction stated of every year, or of none, holds from year to year; None where a gap leaves it open."""
    steps = [
        None
        if older.value is None or newer.value is None
        else _moved(stated.comparison, newer.value - older.value)
        for older, newer in pairwise(row)
    ]
    if (stated.over != "each") in steps:
        return stated.denied
    return None if None in steps or not steps else not stated.denied


def _size_holds(stated: Claim, size: Decimal) -> bool | None:
    """To the stated decimals where the size itself is stated, exactly where a side of it is: 38,4 is "ruim 38 procent"."""
    number = abs(Decimal(stated.number or 0))
    compare = COMPARE.get(stated.comparison, operator.eq)
    if compare is not operator.eq:
        return bool(compare(size, number))
    near = rounded(size, decimals(number)) == number
    if near and size != number and not stated.percent:
        return None  # 1,2 is "1 hoger" to some, and not to those who said "exact"
    return near
