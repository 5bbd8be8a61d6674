"""Whether a figure meets its target: by the printed operator, strictly, on the exact values."""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal

from data.model import Operator, Target

_COMPARE: dict[Operator, Callable[[Decimal, Decimal], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
    "=": operator.eq,
}


def attained(value: Decimal | None, target: Target | None) -> bool | None:
    """True or False by the target's operator, 69 does not meet "> 69"; None where figure or target lacks.

    A target printed without a sign ("60") says not whether more or less is better: only the same figure meets it
    for certain, of any other nothing is said.
    """
    if value is None or target is None:
        return None
    if target.operator == "=" and not target.raw.startswith("="):
        return True if value == target.value else None
    return _COMPARE[target.operator](value, target.value)


def distance(value: Decimal | None, target: Target | None) -> Decimal | None:
    """Figure minus target, in the figure's unit: 88 above "< 400" is 88, 23 below "> 25" is -23."""
    if value is None or target is None:
        return None
    return value - target.value
