"""Every figure a person reads passes through data.numbers: exact, Dutch, and readable back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data import numbers

FIGURES = st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9)


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("0,99", "0.99"),
        ("0.99", "0.99"),
        ("0.123", "0.123"),
        ("4,0", "4.0"),
        ("488", "488"),
        (" 7 ", "7"),
        ("1.234", "1234"),
        ("1.234,5", "1234.5"),
        ("12.34", "12.34"),
        ("1.234.567", "1234567"),
        ("-3", "-3"),
        ("−3,5", "-3.5"),
        ("–3", "-3"),
        ("+2", "2"),
    ],
)
def test_a_printed_number_is_read_exactly(printed: str, value: str) -> None:
    read = numbers.read_number(printed)
    assert read is not None
    assert str(read) == value


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "-",
        "nb",
        "5**",
        "1,2%",
        "1.234,5,6",
        "1,234.5",
        "12.34.56",
        "< 80",
        "1e5",
        "NaN",
        "½",
        "٣",
        "5 6",
        "9" * 25,
        "1_000",
    ],
)
def test_what_is_no_bare_number_is_not_read(printed: str) -> None:
    assert numbers.read_number(printed) is None


@pytest.mark.parametrize(
    ("printed", "doubt"),
    [("1.234", True), ("1,234", True), ("0.123", False), ("12.34", False), ("1.234,5", False)],
)
def test_a_thousand_that_could_be_a_decimal_is_named(printed: str, doubt: bool) -> None:
    assert numbers.is_ambiguous(printed) is doubt


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("0.99", "0,99"),
        ("4.0", "4"),
        ("1234", "1.234"),
        ("-1234.50", "-1.234,5"),
        ("1E+2", "100"),
        ("-0.0", "0"),
        ("0", "0"),
        ("1000000", "1.000.000"),
        ("10", "10"),
    ],
)
def test_shown_in_dutch_without_rounding(value: str, shown: str) -> None:
    assert numbers.show(Decimal(value)) == shown


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        ("488", "aantal", "488"),
        ("0.99", "per 1.000 inwoners", "0,99 per 1.000 inwoners"),
        ("1.2", "%", "1,2%"),
        ("3", "", "3"),
    ],
)
def test_the_unit_stands_behind_it(value: str, unit: str, shown: str) -> None:
    assert numbers.show_with_unit(Decimal(value), unit) == shown


def test_computed_numbers_have_one_decimal_or_as_many_as_their_figures() -> None:
    assert numbers.show_percent(Decimal("0.25")) == "0,3%"
    assert numbers.show_percent(Decimal(50)) == "50,0%"
    assert numbers.show_percent(Decimal("-0.04")) == "0,0%"
    assert numbers.show_computed(Decimal(1) / 3, like=[Decimal("0.35"), Decimal("0.4")]) == "0,33"
    assert numbers.show_signed(Decimal("-0.32")) == "-0,32"
    assert numbers.show_signed(Decimal(2)) == "+2"


def test_what_is_no_number_is_never_shown() -> None:
    with pytest.raises(ValueError, match="geen getal"):
        numbers.show(Decimal("NaN"))


@given(FIGURES)
def test_what_is_shown_reads_back_to_the_same_figure(value: Decimal) -> None:
    assert numbers.read_number(numbers.show(value)) == value
