"""Figures as files for a spreadsheet: CSV as Dutch Excel opens it, and XLSX with real numbers.

A text from a report never becomes a formula: in CSV a leading sign is disarmed, in XLSX text is typed so.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from data.model import Figure
from data.numbers import show
from data.tables import LABELS, by_year

HEADER = (
    "id",
    "indicator",
    "gebied",
    "jaar",
    "cijfer",
    "zoals gedrukt",
    "eenheid",
    "voorlopig",
    "doel",
    "doel behaald",
    "noten",
    "thema",
    "verslag",
    "bron",
    "tabel",
    "rij",
    "kolom",
)
Cell = str | int | Decimal | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_VERDICT = {True: "ja", False: "nee", None: ""}


def rows(figures: Iterable[Figure]) -> list[tuple[Cell, ...]]:
    """One row a figure, in the order of HEADER."""
    return [_row(figure) for figure in figures]


def _row(it: Figure) -> tuple[Cell, ...]:
    notes = [*it.footnotes, *(it.target.footnotes if it.target else ())]
    return (
        it.id,
        it.indicator,
        it.scope,
        it.year,
        it.value,
        it.raw,
        it.unit,
        "ja" if it.provisional else "nee",
        it.target.raw if it.target else "",
        _VERDICT[it.attained],
        " | ".join(f"{note.mark} {note.text or 'geen uitleg in de bron'}".strip() for note in notes),
        it.theme,
        it.report,
        it.place.source,
        it.place.table,
        it.place.row,
        it.place.column,
    )


def as_csv(figures: Iterable[Figure]) -> bytes:
    """Semicolons, decimal commas and a byte order mark: a double click opens it well in Dutch Excel."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows([_written(cell) for cell in row] for row in rows(figures))
    return out.getvalue().encode("utf-8-sig")


def _written(cell: Cell) -> str | int:
    if isinstance(cell, Decimal):
        return show(cell).replace(".", "")
    if isinstance(cell, str):
        return disarmed(cell)
    return "" if cell is None else cell


def disarmed(text: str) -> str:
    """The text as a spreadsheet shows it, but never computes it: an apostrophe before a leading sign."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def as_xlsx(figures: Iterable[Figure], title: str) -> bytes:
    """A sheet with a row a figure and one with a column a year; numbers are numbers, all else is text."""
    figures = list(figures)
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_sheet_name(title))
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDEFGHIJKLMNOPQ", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.append([_cell(sheet, name, bold=True) for name in HEADER])
    for row in rows(figures):
        sheet.append([_cell(sheet, value) for value in row])
    _add_by_year(book, figures)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


_LABELS: tuple[Cell, ...] = ("id", "indicator", "gebied", "eenheid", "thema")


def _add_by_year(book: Any, figures: Sequence[Figure]) -> None:
    table = by_year(figures)
    sheet = book.create_sheet("Per jaar")
    sheet.freeze_panes = "A2"
    years = [int(year) for year in table.columns[len(LABELS) :]]
    sheet.append([_cell(sheet, name, bold=True) for name in (*_LABELS, *years)])
    for row in table.itertuples(index=False):
        sheet.append([_cell(sheet, cast("Cell", value)) for value in row])


_WIDTHS: Sequence[int] = (28, 40, 12, 7, 10, 12, 22, 10, 10, 12, 40, 28, 18, 40, 28, 40, 8)


def _cell(sheet: Any, value: Cell, *, bold: bool = False) -> Any:
    cell: Any = WriteOnlyCell(sheet, value=cast("Any", _safe(value)))
    if isinstance(value, str):
        cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    return cell


def _safe(value: Cell) -> Cell:
    """Without the control characters that a workbook cannot hold."""
    if isinstance(value, str):
        return "".join(char for char in value if char >= " " or char in "\t\n")
    return value


def _sheet_name(title: str) -> str:
    kept = "".join(char for char in title if char not in "[]:*?/\\'" and char >= " ")
    return kept[:31].strip() or "Cijfers"
