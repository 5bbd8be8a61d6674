"""Differences and percentages with their unit: "+0,2 procentpunt", "-38,4%"."""

from __future__ import annotations

from decimal import Decimal

from bot.wording import say
from data.numbers import COUNT, PERCENT, attach_unit, show, show_percent, show_signed

_SMALL_COUNT = 30


def gap(value: Decimal, unit: str, *, sign: bool = False) -> str:
    """A difference with its unit; between percentages it is in percentage points."""
    text = show_signed(value) if sign else show(value)
    return f"{text} {say('procentpunt')}" if unit == PERCENT else attach_unit(text, unit)


def percent_change(first: Decimal, last: Decimal) -> Decimal | None:
    """The change from first to last as a percentage of first, unrounded; None where first is zero."""
    return (last - first) / abs(first) * 100 if first else None


def signed_percent(value: Decimal) -> str:
    """ "+32,6%", "-38,4%"."""
    return f"+{show_percent(value)}" if value > 0 else show_percent(value)


def small(values: tuple[Decimal, ...], unit: str) -> bool:
    """Whether a percentage over these counts misleads."""
    return unit in (COUNT, "") and any(abs(value) < _SMALL_COUNT for value in values)
