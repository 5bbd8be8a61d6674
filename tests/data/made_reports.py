"""Small reports made by hand for the tests of data/: one call a row, nothing hidden."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from data.model import Footnote, Observation, Place, Report, Series, Target
from data.numbers import read_number

THEME = "Openbare orde en veiligheid"


def cell(year: int, printed: str, **more: Any) -> Observation:
    """`printed` as in the source: "488", "nb", "-", or "" where the source lacks the cell."""
    value = read_number(printed)
    missing = None if value is not None else printed or "ontbreekt"
    place = Place("Jaarverslag", THEME, "rij", str(year))
    return Observation(year, printed, value, missing, more.pop("place", place), **more)


def aim(raw: str, year: int = 2022, report: str = "r2022", **more: Any) -> Target:
    operator, value = raw.split()
    return Target(raw, operator, Decimal(value.replace(",", ".")), year, report, **more)  # type: ignore[arg-type]


def row(id_: str, cells: Mapping[int, str], target: str = "", **more: Any) -> Series:
    """A municipality's row of counts unless said otherwise; the target is one of 2022 printed in 2022."""
    fields: dict[str, Any] = {"name": id_.capitalize(), "scope": "gemeente", "unit": "aantal", "theme": THEME}
    fields |= {"targets": (aim(target),) if target else ()} | more
    fields.setdefault("observations", tuple(cell(year, printed) for year, printed in cells.items()))
    return Series(indicator=id_, **fields)


def report(*series: Series, year: int = 2022, part: str = "", **more: Any) -> Report:
    fields: dict[str, Any] = {"themes": (), "municipality": "Renkum", "title": f"Jaarverslag {year}"} | more
    return Report(id=f"r{year}{part}", year=year, series=series, **fields)


def note(mark: str, text: str | None, on: Any) -> Footnote:
    return Footnote(mark, text, on)
