"""Walks the rows of a table: which of them hold an indicator, and which area, unit and theme are in force there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from data.importing.areas import Area, Areas
from data.importing.corrections import Correction
from data.importing.grid import EMPTY, Cell, Paragraph, Row, fold
from data.importing.headers import KINDS, ColumnKind
from data.importing.layout import Layout
from data.importing.naming import is_unit
from data.importing.notes import footnote, legend_terms
from data.importing.signs import is_sign, split_marks
from data.model import GEMEENTE

_BRACKET_AREA = re.compile(r"\(([^()]+)\)\s*$|\s[-–:]\s([^-–:]+)$")
_PLACE_NAME = re.compile(r"^[A-Z'][^\d%<>=]*$")
_LOOSE_AREA = re.compile(r"\b(nederland|landelijk|nl|provincie|regio)$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One printed row with what stands in force at its place."""

    row: Row
    printed: str
    name: str
    marks: tuple[str, ...]
    area: Area | None
    unit: str
    theme: str
    remark: str = ""
    """What a column of remarks says of the whole row."""
    cell_remark: str = ""
    """The same where the row holds a single figure."""
    correction: Correction | None = None
    kind: ColumnKind | None = None
    """Where the row, and not the column, says Realisatie, Begroting or Doel."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A row that is left out, and why."""

    printed: str
    what: str


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A row whose area or name cannot be told."""

    printed: str
    what: str


@dataclass(frozen=True, slots=True)
class _InForce:
    """What block rows have set for the rows below them."""

    area: Area | None
    unit: str
    theme: str
    above: str = ""
    """The name of the row above, for rows that leave it out."""
    above_unit: str = ""
    unclear: bool = False
    """A theme began under another area's block: whose figures follow is not said."""


def cell_of(row: Row, index: int | None) -> Cell:
    return row.cells[index] if index is not None and index < len(row.cells) else EMPTY


def text_of(row: Row, index: int | None) -> str:
    return cell_of(row, index).text


def entries(
    layout: Layout, areas: Areas, theme: str, area: Area | None
) -> Iterator[Entry | Elsewhere | Unplaced]:
    """The rows in order; block rows set what is in force and give nothing themselves."""
    now = _InForce(area, "", theme)
    walk = _Walk(layout, areas, _names(layout), _own_area_known(layout, areas))
    rows = [row for row in layout.rows if not row.blank and not _is_note(row)]
    for row, below in zip_longest(rows, rows[1:]):
        block = _block(row, layout)
        heads = below is not None and _continues_above(text_of(below, layout.first("name")), walk)
        if (block is not None or _empty(row, layout)) and heads:
            now = _headed(now, block or text_of(row, layout.first("name")))
        elif block is not None:
            now = _after_block(now, block, areas)
        elif _empty(row, layout):
            yield from _without_figures(row, layout, areas)
            known = areas.known(text_of(row, layout.first("name")))
            now = replace(now, area=known, unclear=False, above="") if known else replace(now, above="")
        else:
            found, now = _entry(row, walk, now)
            yield found


@dataclass(frozen=True, slots=True)
class _Walk:
    """What is the same for all rows of a table."""

    layout: Layout
    areas: Areas
    names: frozenset[str]
    own_known: bool
    """Whether the area column names the municipality itself: then other names are others'."""


def _names(layout: Layout) -> frozenset[str]:
    return frozenset(fold(text_of(row, layout.first("name"))) for row in layout.rows)


def _continues_above(printed: str, walk: _Walk) -> bool:
    """A row that only says an area or a kind speaks of the indicator above it."""
    is_area = walk.layout.first("area") is None and walk.areas.known(printed) is not None
    return is_area or _kind_named(printed, walk.layout) is not None


def _kind_named(printed: str, layout: Layout) -> ColumnKind | None:
    """Realisatie, Begroting or Doel in the column of names."""
    return KINDS.get(fold(printed).rstrip(":")) if layout.first("kind") is None else None


def _headed(now: _InForce, text: str) -> _InForce:
    """An indicator's name on a row of its own, with its areas or kinds below; an area or unit stays what it is."""
    return replace(now, above=text, above_unit="")


def _is_note(row: Row) -> bool:
    """A footnote or legend that stands inside the table."""
    filled = {cell.text for cell in row.cells if cell.text}
    if len(filled) != 1:
        return False
    (text,) = filled
    numbered_heading = text[:1].isdigit() and not text.endswith(".")
    return bool(legend_terms(text)) or (footnote(Paragraph(text)) is not None and not numbered_heading)


def _block(row: Row, layout: Layout) -> str | None:
    """The text of a row that spans the table, or holds one cell only."""
    filled = {cell.text for cell in row.cells if cell.text}
    if len(filled) != 1 or not row.cells[0].text:
        return None
    spans = len(row.cells) > 1 and all(cell.repeated for cell in row.cells[1 : len(layout.columns)])
    headed = all(cell.header for cell in row.cells if cell.text)
    return filled.pop() if spans or len(row.cells) == 1 or headed else None


def _after_block(now: _InForce, text: str, areas: Areas) -> _InForce:
    if known := areas.known(text):
        return replace(now, area=known, unclear=False, above="")
    if is_unit(text):
        return replace(now, unit=text.rstrip(":"), above="")
    other = now.area is not None and now.area.scope != GEMEENTE
    return replace(now, theme=text, unit="", above="", unclear=other)


def _empty(row: Row, layout: Layout) -> bool:
    """Only the name is filled: a heading, or an indicator of which nothing is printed."""
    others = [cell for index, cell in enumerate(row.cells) if index != layout.first("name")]
    return bool(text_of(row, layout.first("name"))) and not any(cell.text or cell.trouble for cell in others)


def _without_figures(row: Row, layout: Layout, areas: Areas) -> Iterator[Elsewhere]:
    printed = text_of(row, layout.first("name"))
    if not areas.known(printed):
        yield Elsewhere(printed, "Deze rij heeft geen enkel cijfer; zij is als tussenkop overgeslagen.")


def _own_area_known(layout: Layout, areas: Areas) -> bool:
    """Whether the area column names the municipality itself somewhere: then the other names are others'."""
    index = layout.first("area")
    labels = {text_of(row, index) for row in layout.rows}
    found = (areas.letter(label, frozenset(labels)) for label in labels if label)
    return any(area is not None and area.scope == GEMEENTE for area in found)


def _entry(row: Row, walk: _Walk, now: _InForce) -> tuple[Entry | Elsewhere | Unplaced, _InForce]:
    layout = walk.layout
    cell = cell_of(row, layout.first("name"))
    kind = _kind_named(cell.text, layout)
    as_area = walk.areas.known(cell.text) if layout.first("area") is None and not kind else None
    own = not (kind or as_area) and cell.text
    if not own and not now.above:
        return Unplaced(
            cell.text or f"rij {row.number}", "Bij welke indicator deze rij hoort, is niet te zien."
        ), now
    if not cell.text and not any(layout.first(role) is not None for role in ("area", "period", "kind")):
        return Unplaced(f"onder {now.above}", "Deze rij heeft cijfers maar geen naam."), now
    printed = cell.text if own else now.above
    if not re.search(r"[^\W\d_]", printed):
        return Unplaced(printed, "De naam van de indicator ontbreekt."), replace(now, above="")
    unit = text_of(row, layout.first("unit")) or ("" if own else now.above_unit)
    now = replace(now, above=printed, above_unit=unit)
    after = now if len(row.cells) >= len(layout.columns) else replace(now, above="", above_unit="")
    name, glued = split_marks(printed)
    area = as_area or _area(row, walk, now) or _area_in_name(name, walk)
    if isinstance(area, (Elsewhere, Unplaced)):
        return area, after
    return replace(_made(row, layout, now, name, (*glued, *cell.marks), area), kind=kind), after


def _area(row: Row, walk: _Walk, now: _InForce) -> Area | Elsewhere | Unplaced | None:
    layout, areas = walk.layout, walk.areas
    label = text_of(row, layout.first("area"))
    if not label and now.unclear:
        return Unplaced(
            now.above, f"Het is niet te zien of deze rij over {now.area and now.area.label} gaat."
        )
    if not label:
        return now.area
    found = areas.letter(label, frozenset({"NL"}))
    if found or len(row.cells) != len(layout.columns):
        return found
    if walk.own_known and _PLACE_NAME.match(label) and not is_sign(label):
        return Elsewhere(
            now.above, f"'{label}' is een ander gebied dan {areas.municipality or 'de gemeente'}."
        )
    return Unplaced(
        now.above,
        f"Wie is '{label}'? Zeg met --gemeente welke gemeente het is, of leg het uit in het recept ('gebieden').",
    )


def _area_in_name(name: str, walk: _Walk) -> Area | Unplaced | None:
    """An area in the row's own name: "Winkeldiefstal (Nederland)", "Winkeldiefstal - landelijk"."""
    if name in walk.areas.letters:
        return Area(walk.areas.letters[name], "")
    if found := _BRACKET_AREA.search(name):
        area = walk.areas.known(found[1] or found[2])
        return area if area and area.scope != GEMEENTE else None
    loose = _LOOSE_AREA.search(fold(name))
    if not loose:
        return None
    base = fold(name)[: loose.start()].strip()
    if base in walk.names:
        return walk.areas.known(loose[1])
    return Unplaced(
        name,
        f"De naam eindigt op '{loose[1]}': gaat deze rij over een ander gebied? Zet de naam in het recept onder 'gebieden'.",
    )


def _made(
    row: Row, layout: Layout, now: _InForce, name: str, marks: tuple[str, ...], area: Area | None
) -> Entry:
    remark = text_of(row, layout.first("remark"))
    single = len(layout.values) == 1
    value_unit = layout.columns[layout.values[0]].header if single else ""
    header_unit = value_unit.lower() if fold(value_unit) in {"aantal", "percentage"} else ""
    return Entry(
        row=row,
        printed=now.above,
        name=name,
        marks=marks,
        area=area,
        unit=now.above_unit or now.unit or header_unit,
        theme=text_of(row, layout.first("theme")) or now.theme,
        remark="" if single else remark,
        cell_remark=remark if single else "",
    )
