"""Puts cells where they belong before a table is read: turned tables upright, dropped empty cells back."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from data.importing.areas import Areas
from data.importing.grid import EMPTY, Cell, Row, Table
from data.importing.headers import meaning
from data.importing.naming import is_unit

_YEAR = re.compile(r"^(?:19|20)\d\d$")


def upright(rows: Sequence[Row], role: Callable[[str], str]) -> Sequence[Row]:
    """A table with years down and indicators across, turned so that every row is an indicator."""
    head = rows[0]
    body = [row for row in rows[1:] if row.cells and _YEAR.match(row.cells[0].text)]
    units = rows[1] if len(rows) > 2 and not rows[1].cells[0].text else None
    names = head.cells[1:]
    across = bool(names) and all(cell.text and role(cell.text) == "unknown" for cell in names)
    period = head.cells[0].text == "" or role(head.cells[0].text) == "period"
    whole = len(body) == len(rows) - 1 - (units is not None)
    same = all(len(row.cells) == len(head.cells) for row in rows)
    unit_row = units is None or all(is_unit(cell.text) for cell in units.cells[1:] if cell.text)
    if not (across and period and whole and same and unit_row and body):
        return rows
    return _turned(head, units, body)


def _turned(head: Row, units: Row | None, body: Sequence[Row]) -> list[Row]:
    unit_head = [Cell("Eenheid", header=True)] if units else []
    top = Row((Cell("Indicator", header=True), *unit_head, *(row.cells[0] for row in body)), head.number)
    made = [top]
    for index in range(1, len(head.cells)):
        unit = [units.cells[index]] if units else []
        made.append(Row((head.cells[index], *unit, *(row.cells[index] for row in body)), index + 1))
    return made


def align(table: Table, areas: Areas) -> tuple[Table, dict[int, tuple[str, ...]]]:
    """A table of an extractor that drops empty cells, with its cells put back where that is certain.

    Gives the table with one area column behind the names, and by row number the cells of each row that does not
    fit the header: those need a correction or are refused.
    """
    filled = [[cell for cell in row.cells if cell.text] for row in table.rows]
    header = next((cells for cells in filled if len(cells) > 1), [])
    width = len(header)
    has_own = any(meaning(cell.text, areas).role == "area" for cell in header)
    lettered = not has_own and any(_has_area(cells, areas, width) for cells in filled if cells is not header)
    rows, misfits = [], {}
    for row, cells in zip(table.rows, filled, strict=True):
        area = [EMPTY]
        if cells is not header and lettered and _has_area(cells, areas, width):
            area = cells[1:2]
        rest = cells[2:] if area[0].text else cells[1:]
        if len(cells) > 1 and len(rest) != width - 1:
            misfits[row.number] = tuple(cell.text for cell in rest)
        placed = [*cells[:1], *(area if lettered and len(cells) > 1 else []), *rest]
        rows.append(replace(row, cells=tuple(_marked(placed, cells is header))))
    return replace(table, rows=tuple(rows), keeps_empty=True), misfits


def _marked(cells: Sequence[Cell], header: bool) -> list[Cell]:
    return [replace(cell, header=True) for cell in cells] if header else list(cells)


def _has_area(cells: Sequence[Cell], areas: Areas, width: int) -> bool:
    """A second cell that names an area; a figure column can never hold such a word."""
    if len(cells) < 3 or len(cells) > width + 1:
        return False
    return areas.letter(cells[1].text, frozenset({"NL"})) is not None
