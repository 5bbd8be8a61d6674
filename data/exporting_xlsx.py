"""Figures as a workbook with real numbers. A text from a report never becomes a formula: it is typed as text.

A page by itself, for openpyxl brings numpy: it is loaded when a workbook is asked for, and not with the bot.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from data.exporting import HEADER, Cell, rows
from data.model import Figure
from data.tables import LABELS, by_year


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
