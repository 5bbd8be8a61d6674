"""Dutch notation of exact numbers, both ways: "1.234,5" is Decimal("1234.5"). Nothing here is a float."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

COUNT = "aantal"
PERCENT = "%"

_DUTCH = re.compile(r"[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?", re.ASCII)
_WITH_POINT = re.compile(r"[-+]?\d+\.\d+", re.ASCII)
_MORE_READINGS = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_MINUSES = str.maketrans({"\u2212": "-", "\u2013": "-"})
LONGEST = 24
"""Characters; no figure of a municipality is longer, and every pattern stays quick."""


def read_number(text: str) -> Decimal | None:
    """A bare number as printed, or None: "0,99" and "0.99" are 0.99, "1.234" is 1234 (see `is_ambiguous`).

    The printed digits are kept, so "4,0" is Decimal("4.0"). Signs such as % or * are not part of a number.
    """
    printed = text.strip().translate(_MINUSES)
    if len(printed) > LONGEST:
        return None
    if _DUTCH.fullmatch(printed) and not _starts_with_zero_group(printed):
        return Decimal(printed.replace(".", "").replace(",", "."))
    return Decimal(printed) if _WITH_POINT.fullmatch(printed) else None


def _starts_with_zero_group(printed: str) -> bool:
    """ "0.123" is no thousand: nobody prints one as zero thousand, one hundred and twenty-three."""
    return printed.lstrip("+-").startswith("0.")


def is_ambiguous(text: str) -> bool:
    """Whether a careful reader could take it for a thousand and for a decimal: "1.234", "1,234"."""
    return _MORE_READINGS.fullmatch(text.strip().translate(_MINUSES)) is not None


@lru_cache(maxsize=4096)  # equal numbers are shown alike: "4" for 4.0 too
def show(value: Decimal) -> str:
    """As a Dutch reader expects it, all digits but no idle zeros: "0,99", "1.234", "4" for 4.0."""
    return _dutch(_plain(value))


def show_with_unit(value: Decimal, unit: str) -> str:
    """ "488" for a count, "1,2%", "0,99 per 1.000 inwoners"."""
    return attach_unit(show(value), unit)


def attach_unit(shown: str, unit: str) -> str:
    """A number that was shown already, with its unit behind it; a count has none."""
    if unit in {"", COUNT}:
        return shown
    return f"{shown}%" if unit == PERCENT else f"{shown} {unit}"


def show_computed(value: Decimal, like: Iterable[Decimal] = ()) -> str:
    """A quotient or average: one decimal, or as many as the figures it was computed from have."""
    digits = max([1, *(decimals(figure) for figure in like)])
    return _dutch(f"{rounded(value, digits):f}")


def show_percent(value: Decimal) -> str:
    """A computed percentage with one decimal: "50,0%"."""
    return attach_unit(show_computed(value), PERCENT)


def show_signed(value: Decimal) -> str:
    """An exact difference with its sign: "+2", "-0,32", "0"."""
    return f"+{show(value)}" if value > 0 else show(value)


def rounded(value: Decimal, digits: int) -> Decimal:
    """Half away from zero, as people round; never minus zero."""
    result = value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
    return abs(result) if result == 0 else result


def decimals(value: Decimal) -> int:
    """How many decimals it needs: 2 for 0.99, 0 for 4.0."""
    return len(_plain(value).partition(".")[2])


def _plain(value: Decimal) -> str:
    """Digits without exponent, idle zeros or minus zero: "100" for Decimal("1E+2")."""
    if not value.is_finite():
        raise ValueError(f"geen getal: {value}")
    digits = f"{value:f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits in {"-0", ""} else digits


@lru_cache(maxsize=4096)
def _dutch(plain: str) -> str:
    sign = "-" if plain.startswith("-") else ""
    whole, _, fraction = plain.lstrip("-").partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{sign}{grouped},{fraction}" if fraction else f"{sign}{grouped}"
