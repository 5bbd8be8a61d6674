"""The verdict is strict at its boundary, on exact values, and unknown where something lacks."""

from decimal import Decimal

import pytest

from data.attainment import attained, distance
from data.model import Operator, Target


def target(operator: Operator, value: str) -> Target:
    return Target(raw=f"{operator} {value}", operator=operator, value=Decimal(value), year=2022, report="r")


@pytest.mark.parametrize(
    ("value", "operator", "aim", "verdict"),
    [
        ("69", ">", "69", False),
        ("69.01", ">", "69", True),
        ("0.99", "<", "1", True),
        ("1.00", "<", "1", False),
        ("5", "<=", "5", True),
        ("5.1", "<=", "5", False),
        ("5", ">=", "5", True),
        ("4.9", ">=", "5", False),
        ("5.0", "=", "5", True),
        ("5.1", "=", "5", False),
        ("0", "<", "1", True),
    ],
)
def test_strict_at_the_boundary(value: str, operator: Operator, aim: str, verdict: bool) -> None:
    assert attained(Decimal(value), target(operator, aim)) is verdict


def test_unknown_where_figure_or_target_lacks() -> None:
    assert attained(None, target("<", "1")) is None
    assert attained(Decimal(1), None) is None
    assert distance(None, target("<", "1")) is None


def test_distance_is_exact_and_signed() -> None:
    assert distance(Decimal("488"), target("<", "400")) == 88
    assert distance(Decimal("0.99"), target("<", "1")) == Decimal("-0.01")


def test_a_target_without_a_sign_gives_no_verdict_but_when_equal() -> None:
    unsigned = Target(raw="60", operator="=", value=Decimal(60), year=2022, report="r")
    assert [attained(Decimal(value), unsigned) for value in ("59", "60", "61")] == [None, True, None]
