"""Reads the rows of a table whose layout is known: lines of cells, and what had to be warned of or refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from data.importing.areas import Area, Areas
from data.importing.corrections import ABSENT, Correction, Guarded
from data.importing.grid import EMPTY, Cell, Row
from data.importing.headers import ColumnKind
from data.importing.layout import Column, Layout
from data.importing.naming import bracket_unit, is_unit
from data.importing.notes import PROVISIONAL, Notes
from data.importing.reading import Line, ReadCell, Remark
from data.importing.signs import Misfit, Notation, notation_of, read_figure, read_target, split_marks
from data.model import GEMEENTE, Footnote, Place

_SINCE = re.compile(r"\(((?:vanaf|sinds|t/m|tot en met|tot)\s+(?:19|20)\d\d\b[^()]*)\)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a row's reading needs to know of its table, report and recipe."""

    spot: str
    """ "tabel 2", with the page before it where a document has several."""
    source: str
    heading: str
    theme: str
    introduction: str
    notes: Notes
    areas: Areas
    corrections: Guarded
    units: Mapping[str, str]
    default_unit: str
    report_year: int | None
    ignored_rows: frozenset[str]
    notation: Notation = "unknown"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the rows of one table gave."""

    lines: tuple[Line, ...] = ()
    warnings: tuple[Remark, ...] = ()
    refused: tuple[Remark, ...] = ()
    left_out: tuple[Remark, ...] = ()


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
    correction: Correction | None = None


@dataclass(slots=True)
class _Found:
    """Gathers an outcome while the rows are walked."""

    lines: list[Line] = field(default_factory=list)
    warnings: list[Remark] = field(default_factory=list)
    refused: list[Remark] = field(default_factory=list)
    left_out: list[Remark] = field(default_factory=list)

    def outcome(self) -> Outcome:
        return Outcome(tuple(self.lines), tuple(self.warnings), tuple(self.refused), tuple(self.left_out))


def read_rows(layout: Layout, misfits: Mapping[int, tuple[str, ...]], around: Surroundings) -> Outcome:
    """All rows of one table; a row of which any cell cannot be read is refused whole, with its place."""
    found = _Found()
    for entry in _entries(layout, found, around):
        spot = f"{around.spot}, rij '{entry.printed}'" + (f" ({entry.area.label})" if entry.area else "")
        if entry.name in around.ignored_rows or entry.printed in around.ignored_rows:
            found.left_out.append(Remark(spot, "Het recept zegt dat deze rij genegeerd wordt."))
            continue
        fitted = _fitted(entry, layout, misfits, around)
        if isinstance(fitted, Misfit):
            found.refused.append(Remark(spot, fitted.why))
        else:
            _read_entry(fitted, layout, spot, around, found)
    return found.outcome()


def _entries(layout: Layout, found: _Found, around: Surroundings) -> Iterator[Entry]:
    """The rows that hold an indicator; block rows (an area, a unit, a theme) set what is in force below them."""
    area: Area | None = None
    unit = ""
    theme = around.theme
    above = ""
    for row in layout.rows:
        if row.blank:
            continue
        if (single := _single(row)) is not None:
            known = around.areas.known(single)
            area = known or area
            unit = single if not known and is_unit(single) else unit
            theme = theme if known or is_unit(single) else single
            continue
        printed = _text(row, layout.first("name")) or above
        own = around.areas.known(printed) if above and layout.first("area") is None else None
        name_cell = _cell(row, layout.first("name"))
        name, glued = split_marks(above if own else printed)
        label = _text(row, layout.first("area"))
        row_area = own or (around.areas.letter(label, frozenset({"NL"})) if label else area)
        if label and row_area is None:
            found.left_out.append(
                Remark(f"{around.spot}, rij '{printed}'", f"Gebied '{label}' is een ander gebied.")
            )
            continue
        above = above if own else printed
        yield Entry(
            row=row,
            printed=above,
            name=name,
            marks=(*glued, *name_cell.marks),
            area=row_area,
            unit=_text(row, layout.first("unit")) or unit,
            theme=_text(row, layout.first("theme")) or theme,
        )


def _single(row: Row) -> str | None:
    """The text of a row that spans the table, or holds one cell only."""
    filled = {cell.text for cell in row.cells if cell.text}
    first = row.cells[0] if row.cells else EMPTY
    spans = len(row.cells) > 1 and all(cell.repeated for cell in row.cells[1:])
    return filled.pop() if len(filled) == 1 and (spans or len(row.cells) == 1) and first.text else None


def _cell(row: Row, index: int | None) -> Cell:
    return row.cells[index] if index is not None and index < len(row.cells) else EMPTY


def _text(row: Row, index: int | None) -> str:
    return _cell(row, index).text


def _fitted(
    entry: Entry, layout: Layout, misfits: Mapping[int, tuple[str, ...]], around: Surroundings
) -> Entry | Misfit:
    """The entry with its whole-row correction applied; a row that does not fit and has none is a misfit."""
    printed = misfits.get(entry.row.number) or tuple(_text(entry.row, index) for index in layout.values)
    label = entry.area.label if entry.area else ""
    correction = around.corrections.of_row(around.heading, entry.name, label, printed)
    if correction:
        return _corrected(entry, correction, layout)
    if entry.row.number in misfits:
        expected = len(layout.values)
        return Misfit(
            f"De rij heeft {len(printed)} cellen na de naam, de kop vraagt er {expected}: {' | '.join(printed)}. "
            "Welke cel ontbreekt, is niet te zien. Gebruik de pagina als HTML, of leg een correctie vast."
        )
    return entry


def _corrected(entry: Entry, correction: Correction, layout: Layout) -> Entry | Misfit:
    headers = {layout.columns[index].header: index for index in layout.values}
    if set(headers) != set(correction.reading):
        return Misfit(f"De correctie moet precies deze kolommen lezen: {', '.join(headers)}.")
    cells = [_cell(entry.row, index) for index in range(len(layout.columns))]
    for header, index in headers.items():
        reading = correction.reading[header]
        cells[index] = EMPTY if reading == ABSENT else Cell(reading)
    return replace(entry, row=replace(entry.row, cells=tuple(cells)), correction=correction)


def _read_entry(entry: Entry, layout: Layout, spot: str, around: Surroundings, found: _Found) -> None:
    """One entry as lines, one for each area, or refused whole."""
    notation = _notation(entry, layout, around)
    cells: list[tuple[Area, ReadCell]] = []
    doubts: list[Remark] = []
    for index in layout.values:
        column = layout.columns[index]
        area = column.meaning.area or entry.area or Area(GEMEENTE, "")
        read = _read_cell(entry, column, index, layout, notation, around)
        if isinstance(read, Misfit):
            found.refused.append(Remark(f"{spot}, kolom '{column.header}'", read.why))
            return
        doubts += [Remark(read.spot, note.text or "") for note in read.footnotes if note.on == "correction"]
        cells.append((area, read))
    if len(entry.row.cells) > len(layout.columns) and any(
        cell.text for cell in entry.row.cells[len(layout.columns) :]
    ):
        found.refused.append(Remark(spot, "De rij heeft meer cellen dan de kop."))
        return
    unit, odd = _unit(entry, [cell for _, cell in cells], around)
    notes = _row_notes(entry, around)
    if odd:
        doubts.append(Remark(spot, odd))
        notes = (*notes, Footnote("", odd, "correction"))
    found.warnings += doubts
    for area in dict.fromkeys(area for area, _ in cells):
        own = tuple(cell for other, cell in cells if other == area)
        found.lines.append(Line(entry.name, area, unit, entry.theme, own, spot, notes))


def _notation(entry: Entry, layout: Layout, around: Surroundings) -> Notation:
    """The row's own way of writing decimals, else the table's; counts have no decimals to doubt about."""
    texts = [_text(entry.row, index) for index in layout.values]
    if entry.unit.casefold() == "aantal" and all("," not in text for text in texts):
        return "comma"
    own = notation_of(texts)
    return own if own != "unknown" else around.notation


def _read_cell(
    entry: Entry, column: Column, index: int, layout: Layout, notation: Notation, around: Surroundings
) -> ReadCell | Misfit:
    cell = _cell(entry.row, index)
    if cell.trouble:
        return Misfit(cell.trouble)
    kind = _kind(entry, column, layout)
    if kind is None:
        return Misfit("De soort cijfer (realisatie, begroting of doel) is niet te lezen.")
    year = _year(entry, column, layout)
    if isinstance(year, Misfit):
        return year
    if kind == "doel":
        year = year or around.report_year
    label = entry.area.label if entry.area else ""
    correction = around.corrections.of_cell(around.heading, entry.name, label, column.header, cell.text)
    text = correction.reading[column.header] if correction else cell.text
    text = "" if text == ABSENT else text
    remarks = (Footnote("", correction.reason, "correction"),) if correction else ()
    base = ReadCell(
        kind=kind,
        year=year,
        raw=cell.text if not correction else correction.printed[0],
        value=None,
        missing=None,
        place=Place(around.source, around.heading, entry.printed, column.header),
        spot=f"{around.spot}, rij '{entry.printed}', kolom '{column.header}'",
        footnotes=remarks,
    )
    marks = (*cell.marks, *column.marks)
    return (
        _target(base, text, marks, notation, around)
        if kind == "doel"
        else _figure(base, text, marks, notation, around)
    )


def _figure(
    base: ReadCell, text: str, marks: tuple[str, ...], notation: Notation, around: Surroundings
) -> ReadCell | Misfit:
    read = read_figure(text, notation)
    if isinstance(read, Misfit):
        return read
    notes = around.notes.bind((*read.marks, *marks), "value")
    doubt = (Footnote("", read.doubt, "correction"),) if read.doubt else ()
    provisional = any(note.text and PROVISIONAL.search(note.text) for note in notes)
    return replace(
        base,
        value=read.value,
        missing=read.missing,
        footnotes=(*notes, *base.footnotes, *doubt),
        provisional=provisional,
        unit="%" if read.percent else "",
    )


def _target(
    base: ReadCell, text: str, marks: tuple[str, ...], notation: Notation, around: Surroundings
) -> ReadCell | Misfit:
    read = read_target(text, notation)
    if isinstance(read, Misfit):
        return read
    notes = around.notes.bind((*read.marks, *marks), "target")
    doubt = (Footnote("", read.doubt, "correction"),) if read.doubt else ()
    return replace(
        base,
        raw=read.raw,
        value=read.value,
        operator=read.operator,
        footnotes=(*notes, *base.footnotes, *doubt),
        unit="%" if read.percent else "",
    )


def _kind(entry: Entry, column: Column, layout: Layout) -> ColumnKind | None:
    return column.meaning.kind or "realisatie"


def _year(entry: Entry, column: Column, layout: Layout) -> int | Misfit | None:
    period = layout.first("period")
    if column.meaning.year or period is None:
        return column.meaning.year
    text = _text(entry.row, period)
    years = set(_YEAR.findall(text))
    return int(years.pop()) if len(years) == 1 else Misfit(f"'{text}' is geen jaar.")


def _unit(entry: Entry, cells: Sequence[ReadCell], around: Surroundings) -> tuple[str, str]:
    """The row's one unit, and a warning where a cell prints another."""
    printed = entry.unit or bracket_unit(entry.name)
    in_cells = any(cell.unit for cell in cells)
    unit = around.units.get(printed, printed) or ("%" if in_cells else around.default_unit)
    if in_cells and "%" not in unit and "percentage" not in unit.casefold():
        return unit, f"De eenheid van de rij is '{unit}', maar bij een cijfer staat een procentteken."
    return unit, ""


def _row_notes(entry: Entry, around: Surroundings) -> tuple[Footnote, ...]:
    notes = around.notes.bind(entry.marks, "name")
    if around.introduction:
        notes = (*notes, Footnote("", around.introduction, "table"))
    if since := _SINCE.search(entry.name):
        text = (
            f"De naam van deze indicator noemt een wijziging: '{since[1]}'. Cijfers van voor en na die wijziging zijn "
            "daardoor mogelijk niet op dezelfde manier geteld."
        )
        notes = (*notes, Footnote("", text, "correction"))
    if entry.correction:
        notes = (*notes, Footnote("", entry.correction.reason, "correction"))
    return notes
