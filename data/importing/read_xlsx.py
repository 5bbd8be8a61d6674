"""Reads a workbook: every visible sheet, merged cells unfolded, stored values of formulas, hidden parts named.

The packed file is weighed before it is opened: size, growth, number of cells, and no entities in its XML.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from data.importing.faults import Unreadable
from data.importing.grid import EMPTY, Block, Cell, Heading, Page, Row, tidy
from data.importing.limits import CELLS, UNPACKED_BYTES, UNPACKED_RATIO
from data.importing.sheet import blocks_of

_CHUNK = 1 << 20
_PLAIN_SHEET = re.compile(r"^(?:blad|sheet|tabblad|werkblad)\s*\d*$", re.IGNORECASE)


def read_xlsx(content: bytes, *, file: str) -> tuple[Page, ...]:
    """One page a sheet, named by the sheet; `Unreadable` for a bomb or a broken workbook."""
    weigh(content, file)
    import openpyxl

    try:
        stored = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
        written = openpyxl.load_workbook(io.BytesIO(content))
    except Exception as fault:
        raise Unreadable(
            f"{file} is geen werkmap die te openen is. Sla haar in Excel opnieuw op als .xlsx."
        ) from fault
    return tuple(_page(sheet, written[sheet.title], file) for sheet in stored.worksheets)


def weigh(content: bytes, file: str) -> None:
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except zipfile.BadZipFile as fault:
        raise Unreadable(
            f"{file} is geen Excel-bestand (.xlsx). Sla het in Excel opnieuw op als .xlsx."
        ) from fault
    room = UNPACKED_BYTES
    cells = 0
    with archive:
        for part in archive.infolist():
            bound = min(room, max(1_000_000, part.compress_size * UNPACKED_RATIO))
            size, counted = _weigh_part(archive, part, bound, file)
            room -= size
            cells += counted
    if cells > CELLS:
        raise Unreadable(
            f"{file} heeft {cells} cellen; {CELLS} is het meeste. Bewaar alleen de bladen met indicatoren."
        )


def _weigh_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, bound: int, file: str) -> tuple[int, int]:
    """Unpacked size and number of cells, read in pieces and never beyond the bound."""
    size = cells = 0
    try:
        with archive.open(part) as stream:
            while piece := stream.read(_CHUNK):
                size += len(piece)
                cells += piece.count(b"<c ")
                if size > bound:
                    raise Unreadable(
                        f"{file} wordt bij het uitpakken veel te groot en is daarom niet geopend."
                    )
                if size == len(piece) and b"<!DOCTYPE" in piece[:4096]:
                    raise Unreadable(
                        f"{file} bevat XML die in een werkmap niet thuishoort en is niet geopend."
                    )
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as fault:
        raise Unreadable(f"{file} is beschadigd of beveiligd en is niet te openen.") from fault
    return size, cells


def _page(sheet: Any, written: Any, file: str) -> Page:
    if sheet.sheet_state != "visible":
        return Page(
            f"{file}, blad '{sheet.title}'",
            sheet.title,
            (),
            (f"Blad '{sheet.title}' is verborgen: niet gelezen.",),
        )
    hidden = _hidden_columns(sheet)
    rows = list(_rows(sheet, written, hidden))
    tops = tuple(_top(sheet, column) for column in sorted(hidden) if _top(sheet, column))
    blocks: list[Block] = [] if _PLAIN_SHEET.match(sheet.title) else [Heading(tidy(sheet.title), 1)]
    blocks += blocks_of(rows, tops)
    notices = tuple(f"Blad '{sheet.title}', kolom '{top}' is verborgen: niet gelezen." for top in tops)
    return Page(f"{file}, blad '{sheet.title}'", sheet.title, tuple(blocks), notices)


def _hidden_columns(sheet: Any) -> frozenset[int]:
    found: set[int] = set()
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden and dimension.min:
            found.update(range(dimension.min, min(dimension.max, sheet.max_column) + 1))
    return frozenset(found)


def _top(sheet: Any, column: int) -> str:
    """The first filled cell of a column: what the column is called."""
    values = (sheet.cell(row, column).value for row in range(1, min(sheet.max_row, 20) + 1))
    return next((tidy(str(value)) for value in values if value is not None), "")


def _rows(sheet: Any, written: Any, hidden: frozenset[int]) -> Iterator[Row]:
    merged = _merged(sheet)
    for number, row in enumerate(sheet.iter_rows(), start=1):
        cells = []
        for cell in row:
            if cell.column in hidden:
                continue
            origin = merged.get((cell.row, cell.column))
            if origin:
                source = sheet.cell(*origin)
                cells.append(_repeated(_cell(source, written.cell(*origin))))
            else:
                cells.append(_cell(cell, written.cell(cell.row, cell.column)))
        while cells and cells[-1] == EMPTY:
            cells.pop()
        cells += [EMPTY] * (len(row) - len(hidden) - len(cells))
        yield Row(tuple(cells), number, hidden=bool(sheet.row_dimensions[number].hidden))


def _merged(sheet: Any) -> dict[tuple[int, int], tuple[int, int]]:
    """For each covered place of a merged range the place of its one value."""
    places = {}
    for covered in sheet.merged_cells.ranges:
        for row in range(covered.min_row, covered.max_row + 1):
            for column in range(covered.min_col, covered.max_col + 1):
                if (row, column) != (covered.min_row, covered.min_col):
                    places[row, column] = (covered.min_row, covered.min_col)
    return places


def _repeated(cell: Cell) -> Cell:
    return Cell(cell.text, number=cell.number, repeated=True, trouble=cell.trouble)


def _cell(stored: Any, written: Any) -> Cell:
    value = stored.value
    remark = tidy(stored.comment.text) if stored.comment else ""
    formula = written.data_type == "f"
    if value is None:
        trouble = (
            "Hier staat een formule zonder opgeslagen uitkomst; open en bewaar het bestand in Excel."
            if formula
            else ""
        )
        return Cell(remark=remark, trouble=trouble) if trouble or remark else EMPTY
    if isinstance(value, bool):
        return Cell("ja" if value else "nee", remark=remark)
    if isinstance(value, (int, float)):
        return _number(value, str(stored.number_format or ""), remark)
    if isinstance(value, (datetime, date)):
        return Cell(f"{value.day}-{value.month}-{value.year}", remark=remark)
    return Cell(tidy(str(value)), remark=remark)


def _number(value: float, form: str, remark: str) -> Cell:
    """A stored number, shown as a Dutch reader sees it; a percentage as such. Binary noise is not a digit."""
    exact = Decimal(value) if isinstance(value, int) else Decimal(f"{value:.12g}")
    percent = "%" in form
    exact = exact * 100 if percent else exact
    plain = f"{exact:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return Cell(plain.replace(".", ",") + ("%" if percent else ""), number=exact, remark=remark)
