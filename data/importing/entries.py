"""Walks the rows of a table: which of them hold an indicator, and which area, unit and theme are in force there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from data.importing.areas import Area, Areas
from data.importing.corrections import Correction
from data.importing.grid import EMPTY, Cell, Paragraph, Row, fold
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
    names = frozenset(fold(text_of(row, layout.first("name"))) for row in layout.rows)
    own_known = _own_area_known(layout, areas)
    for row in layout.rows:
        if row.blank or _is_note(row):
            continue
        if (block := _block(row, layout)) is not None:
            now = _after_block(now, block, areas)
            continue
        if _empty(row, layout):
            yield from _without_figures(row, layout, areas)
            known = areas.known(text_of(row, layout.first("name")))
            now = replace(now, area=known, unclear=False) if known else now
            continue
        found, now = _entry(row, layout, areas, now, names, own_known)
        yield found


def _is_note(row: Row) -> bool:
    """A footnote or legend that stands inside the table."""
    filled = {cell.text for cell in row.cells if cell.text}
    if len(filled) != 1:
        return False
    (text,) = filled
    return footnote(Paragraph(text)) is not None or bool(legend_terms(text))


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


def _entry(
    row: Row, layout: Layout, areas: Areas, now: _InForce, names: frozenset[str], own_known: bool
) -> tuple[Entry | Elsewhere | Unplaced, _InForce]:
    name_cell = cell_of(row, layout.first("name"))
    printed = name_cell.text or now.above
    if not printed:
        return Unplaced(f"{row.number}", "Deze rij heeft cijfers maar geen naam."), now
    as_area = areas.known(printed) if layout.first("area") is None else None
    if as_area and not now.above:
        return Unplaced(printed, "Bij welke indicator deze rij hoort, is niet te zien."), now
    printed = now.above if as_area else printed
    if not re.search(r"[^\W\d_]", printed):
        return Unplaced(printed, "De naam van de indicator ontbreekt."), replace(now, above="")
    whole = len(row.cells) >= len(layout.columns)
    now = replace(now, above=printed)
    after = now if whole else replace(now, above="")
    area = _area(row, layout, areas, now, own_known)
    if isinstance(area, (Elsewhere, Unplaced)):
        return area, after
    name, glued = split_marks(printed)
    area = as_area or area
    if area is None:
        area = _area_in_name(name, areas, names)
    if isinstance(area, Unplaced):
        return area, after
    return _made(row, layout, now, name, (*glued, *name_cell.marks), area), after


def _area(
    row: Row, layout: Layout, areas: Areas, now: _InForce, own_known: bool
) -> Area | Elsewhere | Unplaced | None:
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
    if own_known and _PLACE_NAME.match(label) and not is_sign(label):
        return Elsewhere(
            now.above, f"'{label}' is een ander gebied dan {areas.municipality or 'de gemeente'}."
        )
    return Unplaced(
        now.above,
        f"Wie is '{label}'? Zeg met --gemeente welke gemeente het is, of leg het uit in het recept ('gebieden').",
    )


def _area_in_name(name: str, areas: Areas, names: frozenset[str]) -> Area | Unplaced | None:
    """An area in the row's own name: "Winkeldiefstal (Nederland)", "Winkeldiefstal - landelijk"."""
    if found := _BRACKET_AREA.search(name):
        area = areas.known(found[1] or found[2])
        return area if area and area.scope != GEMEENTE else None
    loose = _LOOSE_AREA.search(fold(name))
    if not loose:
        return None
    base = fold(name)[: loose.start()].strip()
    if base in names:
        return areas.known(loose[1])
    return Unplaced(
        name, f"De naam eindigt op '{loose[1]}': gaat deze rij over een ander gebied? Zeg het in het recept."
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
        unit=text_of(row, layout.first("unit")) or now.unit or header_unit,
        theme=text_of(row, layout.first("theme")) or now.theme,
        remark="" if single else remark,
        cell_remark=remark if single else "",
    )
