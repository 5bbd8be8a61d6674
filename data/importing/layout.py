"""How a table is built: which rows are its header, and what each column holds. No table is forced into a form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from data.importing.areas import Areas
from data.importing.grid import EMPTY, Cell, Row, Table, fold
from data.importing.headers import UNKNOWN, Meaning, laid_over, meaning
from data.importing.naming import is_unit

_HEADER_SEARCH = 12
"""Rows at the top of a table (titles, blank lines) among which its header may stand."""


@dataclass(frozen=True, slots=True)
class Column:
    meaning: Meaning
    header: str
    """As printed; several header rows joined by a space."""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """A table whose every column is explained (or `unknown`, and then refused by name)."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    """The rows below the header."""
    titles: tuple[str, ...] = ()
    """Single-cell rows above the header."""

    def first(self, role: str) -> int | None:
        return next((i for i, column in enumerate(self.columns) if column.meaning.role == role), None)

    @property
    def values(self) -> tuple[int, ...]:
        return tuple(i for i, column in enumerate(self.columns) if column.meaning.role == "value")


def find_layout(table: Table, areas: Areas, columns: Mapping[str, str]) -> Layout | None:
    """The layout, or None where no row of the top can be read as a header with figures under it."""
    titles: list[str] = []
    rows = [row for row in table.rows if not row.blank]
    for start, row in enumerate(rows[:_HEADER_SEARCH]):
        single = {cell.text for cell in row.cells if cell.text}
        if len(single) == 1 and not _single_can_be_header(row):
            titles.extend(single)
            continue
        found = _from(rows, start, areas, columns)
        if found:
            return replace(found, titles=tuple(titles))
        if row.cells and all(cell.header for cell in row.cells if cell.text):
            continue
        if len(single) > 2:
            return None
    return None


def _single_can_be_header(row: Row) -> bool:
    return sum(1 for cell in row.cells if cell.text and not cell.repeated) > 1


def _from(rows: Sequence[Row], start: int, areas: Areas, columns: Mapping[str, str]) -> Layout | None:
    depth = _depth(rows, start, areas, columns)
    head = rows[start : start + depth]
    body = rows[start + depth :]
    width = max(len(row.cells) for row in rows)
    made = [_column(head, index, areas, columns) for index in range(width)]
    made = _letters_explained(made)
    made = _by_content(made, body, areas)
    layout = Layout(tuple(made), tuple(body))
    usable = layout.values and layout.first("name") is not None
    return layout if usable else None


def _depth(rows: Sequence[Row], start: int, areas: Areas, columns: Mapping[str, str]) -> int:
    """How many rows the header has: all-header rows, or further rows that only say years, kinds and areas."""
    depth = 1
    while start + depth < len(rows) - 1 and depth < 3:
        row, above = rows[start + depth], rows[start + depth - 1]
        marked = all(cell.header for cell in row.cells if cell.text)
        if not (marked or _continues(row, above, areas, columns)):
            break
        depth += 1
    return depth


def _continues(row: Row, above: Row, areas: Areas, columns: Mapping[str, str]) -> bool:
    if not row.cells or (row.cells[0].text and not row.cells[0].repeated):
        return False
    below = [cell for cell in row.cells[1:] if cell.text and not cell.repeated]
    spanned = any(cell.repeated for cell in above.cells) or not all(above.texts)
    said = [meaning(columns.get(cell.text, cell.text), areas) for cell in below]
    return bool(said) and spanned and all(item is not UNKNOWN and item.role == "value" for item in said)


def _column(head: Sequence[Row], index: int, areas: Areas, columns: Mapping[str, str]) -> Column:
    cells = [row.cells[index] if index < len(row.cells) else EMPTY for row in head]
    texts = list(dict.fromkeys(cell.text for cell in cells if cell.text))
    printed = " ".join(texts)
    marks = tuple(mark for cell in cells if not cell.repeated for mark in cell.marks)
    if printed in columns:
        return Column(meaning(columns[printed], areas), printed, marks)
    said = [meaning(columns.get(text, text), areas) for text in texts]
    whole = said[0] if said else Meaning()
    for lower in said[1:]:
        whole = laid_over(whole, lower)
    if whole is UNKNOWN and len(texts) > 1:
        whole = meaning(printed, areas)
    return Column(whole, printed, marks)


def _letters_explained(columns: list[Column]) -> list[Column]:
    """R is Rekening only beside a B for Begroting; alone it stays unknown."""
    letters = {column.meaning.letter for column in columns} - {""}
    kinds = {"R": "realisatie", "B": "begroting"} if letters == {"R", "B"} else {}
    return [_lettered(column, kinds) for column in columns]


def _lettered(column: Column, kinds: Mapping[str, str]) -> Column:
    letter = column.meaning.letter
    if not letter:
        return column
    kind = kinds.get(letter)
    said = replace(column.meaning, kind=kind) if kind else UNKNOWN  # type: ignore[arg-type]
    return replace(column, meaning=said)


def _by_content(columns: list[Column], body: Sequence[Row], areas: Areas) -> list[Column]:
    """Columns without a header, and the name column, by what stands under them."""
    made = list(columns)
    for index, column in enumerate(made):
        if column.header or column.meaning.role != "unknown":
            continue
        texts = {row.cells[index].text for row in body if index < len(row.cells)}
        made[index] = replace(column, meaning=_of_texts(texts, areas))
    if not any(column.meaning.role == "name" for column in made):
        made = _named(made, body)
    return made


def _of_texts(texts: set[str], areas: Areas) -> Meaning:
    filled = frozenset(text for text in texts if text)
    if not filled:
        return Meaning(role="ignored")
    if all(areas.letter(text, filled) for text in filled):
        return Meaning(role="area")
    if all(is_unit(text) for text in filled):
        return Meaning(role="unit")
    return UNKNOWN


def _named(columns: list[Column], body: Sequence[Row]) -> list[Column]:
    """The first unexplained column of words before the figures holds the names."""
    for index, column in enumerate(columns):
        if column.meaning.role == "value":
            break
        if column.meaning is not UNKNOWN and column.meaning.role != "unknown":
            continue
        texts = [row.cells[index].text for row in body if index < len(row.cells) and row.cells[index].text]
        if texts and all(re.search(r"[a-z]{2}", fold(text)) for text in texts):
            return [*columns[:index], replace(column, meaning=Meaning(role="name")), *columns[index + 1 :]]
    return columns


def align(table: Table, areas: Areas) -> tuple[Table, dict[int, tuple[str, ...]]]:
    """A table of an extractor that drops empty cells, with its cells put back where that is certain.

    Gives the table with one area column behind the names, and by row number the cells of each row that does not
    fit the header: those need a correction or are refused.
    """
    filled = [[cell for cell in row.cells if cell.text] for row in table.rows]
    header = next((cells for cells in filled if cells), [])
    width = len(header)
    lettered = any(_has_area(cells, areas, width) for cells in filled[1:])
    rows, misfits = [], {}
    for row, cells in zip(table.rows, filled, strict=True):
        area = cells[1:2] if cells is not header and _has_area(cells, areas, width) else [EMPTY]
        rest = cells[2:] if area[0].text else cells[1:]
        if cells and len(rest) != width - 1 and len(cells) > 1:
            misfits[row.number] = tuple(cell.text for cell in rest)
        placed = [*cells[:1], *(area if lettered else []), *rest]
        rows.append(replace(row, cells=tuple(_marked(placed, cells is header))))
    return replace(table, rows=tuple(rows), keeps_empty=True), misfits


def _marked(cells: Sequence[Cell], header: bool) -> list[Cell]:
    return [replace(cell, header=True) for cell in cells] if header else list(cells)


def _has_area(cells: Sequence[Cell], areas: Areas, width: int) -> bool:
    """A second cell that names an area; a value column can never hold such a word."""
    if len(cells) < 3 or len(cells) > width + 1:
        return False
    return areas.letter(cells[1].text, frozenset({"NL"})) is not None


def repeated_headers(columns: Sequence[Column]) -> list[str]:
    """Headers of figure columns that mean exactly the same: which of them counts is not to be guessed."""
    counted = Counter(column.meaning for column in columns if column.meaning.role == "value")
    return [column.header for column in columns if counted.get(column.meaning, 0) > 1]
