"""How a table is built: which rows are its header, and what each column holds. No table is forced into a form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from data.importing.areas import Area, Areas
from data.importing.grid import EMPTY, Row, Table, fold
from data.importing.headers import UNKNOWN, ColumnKind, Meaning, laid_over, meaning
from data.importing.naming import is_unit
from data.importing.placing import upright
from data.importing.signs import is_sign, split_marks

_HEADER_SEARCH = 12
"""Rows at the top of a table (titles, blank lines) among which its header may stand."""
_DEEPEST = 3
_PLACE_NAME = re.compile(r"^[A-Z'][\w'’ .-]+$")


@dataclass(frozen=True, slots=True)
class Column:
    meaning: Meaning
    header: str
    """As printed; several header rows joined by a space."""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """Part of a table under one header; every column is explained, left out by name, or `unknown`."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    """The rows below the header."""
    titles: tuple[str, ...] = ()
    """Single-cell rows above the header."""
    form: str = "een rij per indicator"

    def first(self, role: str) -> int | None:
        return next((i for i, column in enumerate(self.columns) if column.meaning.role == role), None)

    def all_of(self, role: str) -> tuple[int, ...]:
        return tuple(i for i, column in enumerate(self.columns) if column.meaning.role == role)

    @property
    def values(self) -> tuple[int, ...]:
        return self.all_of("value")


@dataclass(frozen=True, slots=True)
class Guide:
    """What helps to read headers: the areas, a recipe's own words for columns, and the legend's R and B."""

    areas: Areas
    columns: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, ColumnKind] = field(default_factory=dict)

    def meaning(self, text: str) -> Meaning:
        said = meaning(self._own_words(text), self.areas)
        if said.letter in self.letters:
            return replace(said, kind=self.letters[said.letter], letter="")
        return said

    def explains(self, text: str) -> bool:
        return self._own_words(text) != text

    def _own_words(self, text: str) -> str:
        """A recipe's words for a header; "{jaar}" in both stands for whichever year is printed there."""
        if text in self.columns:
            return self.columns[text]
        for printed, words in self.columns.items():
            if "{jaar}" not in printed:
                continue
            form = re.escape(printed).replace(re.escape("{jaar}"), r"((?:19|20)\d\d)", 1)
            if found := re.fullmatch(form, text):
                return words.replace("{jaar}", found[1])
        return text


def find_layouts(table: Table, guide: Guide) -> tuple[Layout, ...]:
    """The table's parts, each under its own header; empty where no row of the top can be read as a header."""
    rows = [row for row in table.rows if not row.blank]
    start, titles = _header_start(rows, guide)
    if start is None:
        return ()
    starts = [start, *_later_headers(rows, start, guide), len(rows)]
    parts = [_from(rows[first:last], guide) for first, last in pairwise(starts)]
    found = [part for part in parts if part]
    return tuple(replace(part, titles=titles) for part in found) if len(found) == len(parts) else ()


def _header_start(rows: Sequence[Row], guide: Guide) -> tuple[int | None, tuple[str, ...]]:
    """Index of the header's first row, and the titles above it."""
    titles: list[str] = []
    for index, row in enumerate(rows[:_HEADER_SEARCH]):
        filled = [cell for cell in row.cells if cell.text and not cell.repeated]
        if len(filled) == 1 and len({cell.text for cell in row.cells if cell.text}) == 1:
            titles.append(filled[0].text)
            continue
        return (index if _from(rows[index:], guide) else None), tuple(titles)
    return None, tuple(titles)


def _later_headers(rows: Sequence[Row], start: int, guide: Guide) -> list[int]:
    """Rows further down that are a header again: a table glued to the one above, or its header repeated."""
    first = start + _depth(rows, start, guide)
    found: list[int] = []
    for index in range(first, len(rows) - 1):
        if _is_header_again(rows[index], guide) and not (found and index == found[-1] + 1):
            found.append(index)
    return found


def _is_header_again(row: Row, guide: Guide) -> bool:
    filled = [cell for cell in row.cells if cell.text and not cell.repeated]
    if len(filled) < 2:
        return False
    said = [guide.meaning(cell.text) for cell in filled]
    named = said[0].role == "name" or all(cell.header for cell in filled)
    figures = [item for item in said[1:] if item.role == "value" and (item.year or item.kind or item.area)]
    return (
        named
        and len(figures) == sum(item.role in {"value", "unknown"} for item in said[1:])
        and bool(figures)
    )


def _from(rows: Sequence[Row], guide: Guide) -> Layout | None:
    if len(rows) < 2:
        return None
    rows = upright(rows, lambda text: guide.meaning(text).role)
    depth = _depth(rows, 0, guide)
    head, body = _carried(rows[:depth], guide), rows[depth:]
    width = len(head[0].cells)
    if any(len(row.cells) != width for row in head):
        return None
    made = [_column(head, index, guide) for index in range(width)]
    made = _letters_explained(made)
    made = _by_content(made, body, guide.areas)
    made = _one_name(_elsewhere(made))
    layout = Layout(tuple(made), tuple(body))
    single = all(len(layout.all_of(role)) <= 1 for role in ("name", "area", "period", "kind", "unit"))
    usable = layout.values and layout.first("name") is not None and single and _says_something(layout)
    return replace(layout, form=_form(layout)) if usable else None


def _says_something(layout: Layout) -> bool:
    """At least one figure column says whose, when or what; a lone "Aantal" does not make a table of indicators."""
    said = [layout.columns[index].meaning for index in layout.values]
    return layout.first("period") is not None or any(item.year or item.kind or item.area for item in said)


def _form(layout: Layout) -> str:
    if layout.first("period") is not None:
        return "een jaar per rij"
    parts = ["een rij per indicator"]
    said = [layout.columns[index].meaning for index in layout.values]
    parts += ["jaren als kolommen"] if any(item.year for item in said) else []
    parts += ["gebieden als kolommen"] if any(item.area for item in said) else []
    parts += ["gebieden als rijen"] if layout.first("area") is not None else []
    return ", ".join(parts)


def _depth(rows: Sequence[Row], start: int, guide: Guide) -> int:
    """How many rows the header has: all-header rows, or further rows that only say years, kinds and areas."""
    depth = 1
    while start + depth < len(rows) - 1 and depth < _DEEPEST:
        row, above = rows[start + depth], rows[start + depth - 1]
        marked = all(cell.header for cell in row.cells if cell.text) and not _block(row)
        if not (marked or _continues(row, above, guide)):
            break
        depth += 1
    return depth


def _block(row: Row) -> bool:
    return len({cell.text for cell in row.cells if cell.text}) == 1


def _continues(row: Row, above: Row, guide: Guide) -> bool:
    first = row.cells[0] if row.cells else EMPTY
    if first.text and not first.repeated:
        return False
    below = [cell for cell in row.cells[1:] if cell.text and not cell.repeated]
    texts = [text for text in above.texts if text]
    spanned = len(texts) < len(above.texts) or len(set(texts)) < len(texts)
    said = [guide.meaning(cell.text) for cell in below]
    return bool(said) and spanned and all(item.role == "value" for item in said)


def _carried(head: Sequence[Row], guide: Guide) -> list[Row]:
    """Upper header rows in which an empty cell stands for the one before it, as where a span was lost."""
    made = list(head)
    for number, (upper, lower) in enumerate(pairwise(head)):
        cells = list(upper.cells)
        for index in range(1, min(len(cells), len(lower.cells))):
            before = cells[index - 1]
            if cells[index].text or not lower.cells[index].text or guide.meaning(before.text).role != "value":
                continue
            cells[index] = replace(before, marks=(), repeated=True)
        made[number] = replace(upper, cells=tuple(cells))
    return made


def _column(head: Sequence[Row], index: int, guide: Guide) -> Column:
    cells = [row.cells[index] if index < len(row.cells) else EMPTY for row in head]
    texts = list(dict.fromkeys(cell.text for cell in cells if cell.text))
    printed = " ".join(texts)
    marks = tuple(mark for cell in cells for mark in (*cell.marks, *split_marks(cell.text)[1]))
    if guide.explains(printed):
        return Column(guide.meaning(printed), printed, marks)
    said = [guide.meaning(text) for text in texts]
    whole = said[0] if said else UNKNOWN
    for lower in said[1:]:
        whole = laid_over(whole, lower)
    if whole is UNKNOWN and len(texts) > 1:
        whole = guide.meaning(printed)
    return Column(whole, printed, marks)


def _letters_explained(columns: list[Column]) -> list[Column]:
    """R is Rekening only beside a B for Begroting; alone and without a legend it stays unknown."""
    both = {column.meaning.letter for column in columns} >= {"R", "B"}
    return [_lettered(column, both) for column in columns]


def _lettered(column: Column, both: bool) -> Column:
    letter = column.meaning.letter
    if not letter:
        return column
    kind: ColumnKind = "realisatie" if letter == "R" else "begroting"
    said = replace(column.meaning, kind=kind, letter="") if both else UNKNOWN
    return replace(column, meaning=said)


def _by_content(columns: list[Column], body: Sequence[Row], areas: Areas) -> list[Column]:
    """Columns whose header does not settle it, by what stands under them."""
    first, *others = (
        columns  # the first column holds names or says what it holds: "Aantal inwoners" is no unit there
    )
    made = [first if not first.header else _seen(first, _texts(body, 0), areas)]
    made += [_seen(column, _texts(body, index), areas) for index, column in enumerate(others, start=1)]
    return made if any(column.meaning.role == "name" for column in made) else _named(made, body)


def _texts(body: Sequence[Row], index: int) -> frozenset[str]:
    found = (row.cells[index].text for row in body if index < len(row.cells) and not _block(row))
    return frozenset(text for text in found if text)


def _seen(column: Column, texts: frozenset[str], areas: Areas) -> Column:
    said = column.meaning
    bare_area = said.role == "value" and said.area and not (said.year or said.kind)
    if bare_area and texts and not any(re.search(r"\d", text) or is_sign(text) for text in texts):
        return replace(column, meaning=Meaning(role="area"))
    if said.role != "unknown" or column.header:
        return column
    if not texts:
        return replace(column, meaning=Meaning(role="ignored"))
    if all(areas.letter(text, texts) for text in texts):
        return replace(column, meaning=Meaning(role="area"))
    if all(is_unit(text) for text in texts):
        return replace(column, meaning=Meaning(role="unit"))
    return column


def _named(columns: list[Column], body: Sequence[Row]) -> list[Column]:
    """The last unexplained column of words before the figures holds the names."""
    first_value = next(
        (i for i, column in enumerate(columns) if column.meaning.role == "value"), len(columns)
    )
    for index in range(first_value):
        texts = _texts(body, index)
        wordy = texts and all(re.search(r"[a-z]{2}", fold(text)) for text in texts)
        if columns[index].meaning.role == "unknown" and wordy:
            named = replace(columns[index], meaning=Meaning(role="name"))
            return [*columns[:index], named, *columns[index + 1 :]]
    return columns


def _one_name(columns: list[Column]) -> list[Column]:
    """Beside a column that says Indicator, one of descriptions or subjects only describes."""
    named = [index for index, column in enumerate(columns) if column.meaning.role == "name"]
    sure = [index for index in named if "indicator" in fold(columns[index].header)]
    if len(named) < 2 or len(sure) != 1:
        return columns
    others = set(named) - set(sure)
    ignored = Meaning(role="ignored")
    return [replace(column, meaning=ignored) if i in others else column for i, column in enumerate(columns)]


def _elsewhere(columns: list[Column]) -> list[Column]:
    """Beside the municipality's own column an unexplained place name is another municipality's."""
    areas = [column.meaning.area for column in columns if column.meaning.area]
    own = any(area.scope == "gemeente" for area in areas)
    if not own:
        return columns
    return [_of_another(column) for column in columns]


def _of_another(column: Column) -> Column:
    words = re.sub(r"\b(?:19|20)\d\d\b", "", column.header).strip()
    if column.meaning.role != "unknown" or not _PLACE_NAME.match(words):
        return column
    return replace(column, meaning=Meaning(role="elsewhere", area=Area("elders", column.header)))


def repeated_headers(layout: Layout) -> tuple[str, ...]:
    """Headers of figure columns that mean exactly the same: which of them counts is not to be guessed."""
    counted = Counter(_sense(layout.columns[index].meaning) for index in layout.values)
    doubled = (layout.columns[index] for index in layout.values)
    return tuple(column.header for column in doubled if counted[_sense(column.meaning)] > 1)


def _sense(said: Meaning) -> tuple[object, ...]:
    return (said.kind or "realisatie", said.year, said.area.scope if said.area else "")
