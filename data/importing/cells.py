"""Reads one cell of a row: its kind and year by header and row, its figure or target, its notes and doubts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from data.importing.corrections import ABSENT, Guarded
from data.importing.entries import Entry, cell_of, text_of
from data.importing.grid import Cell, fold
from data.importing.headers import KINDS, ColumnKind
from data.importing.layout import Column, Layout
from data.importing.notes import PROVISIONAL, Notes
from data.importing.reading import ReadCell
from data.importing.signs import Misfit, Notation, Printed, read_figure, read_target
from data.model import Footnote, Place

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PERIOD = re.compile(
    r"^(?:\D{0,12}?\b)?(?:\d{1,2}[-/ ](?:\d{1,2}|[a-z]{3,9}\.?)[-/ ])?(?:19|20)\d\d$|^(?:19|20)\d\d-\d\d-\d\d$"
)
_PART_OF_YEAR = re.compile(r"q[1-4]|kwartaal|halfjaar|maand|t/m|tot en met|week", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CellContext:
    """What is the same for all cells of a row."""

    spot: str
    source: str
    table: str
    notes: Notes
    corrections: Guarded
    report_year: int | None
    realised_until: int | None
    heading_year: int | None
    notation: Notation


def read_cell(
    entry: Entry, column: Column, index: int, layout: Layout, context: CellContext
) -> ReadCell | Misfit:
    """The cell as read; a `Misfit` says why it cannot be read with certainty."""
    cell = cell_of(entry.row, index)
    if cell.trouble:
        return Misfit(cell.trouble)
    kind = _kind(entry, column, layout)
    if isinstance(kind, Misfit):
        return kind
    dated = _year(entry, column, layout, kind, context)
    if isinstance(dated, Misfit):
        return dated
    year, doubt = dated
    header = _header(entry, column, layout)
    cell, raw, remarks = _corrected(entry, header, cell, context)
    base = ReadCell(
        kind=kind,
        year=year,
        raw=raw,
        value=None,
        missing=None,
        place=Place(context.source, context.table, entry.printed, header),
        spot=f"{context.spot}, rij '{entry.printed}', kolom '{header}'",
        footnotes=remarks,
        doubts=(doubt,) if doubt else (),
    )
    read = _target(base, cell, column, context) if kind == "doel" else _figure(base, cell, column, context)
    return read if isinstance(read, Misfit) else _with_remarks(read, entry, cell)


def _header(entry: Entry, column: Column, layout: Layout) -> str:
    """The column as printed; where each row has its own year or kind, with those: "Waarde, 2021, Realisatie"."""
    parts = [text_of(entry.row, layout.first(role)) for role in ("period", "kind")]
    return ", ".join([column.header, *(part for part in parts if part)])


def _corrected(
    entry: Entry, header: str, cell: Cell, context: CellContext
) -> tuple[Cell, str, tuple[Footnote, ...]]:
    """The cell as it is to be read, what is printed, and the correction's reason."""
    label = entry.area.label if entry.area else ""
    found = context.corrections.of_cell(context.table, entry.name, label, header, cell.text)
    if found is None:
        return cell, cell.text, ()
    reading = found.reading[header]
    text = "" if reading == ABSENT else reading
    said = f"Gedrukt staat er '{cell.text}', gelezen is '{reading}'. {found.reason}"
    return Cell(text, cell.marks), cell.text, (Footnote("", said, "correction"),)


def _with_remarks(read: ReadCell, entry: Entry, cell: Cell) -> ReadCell:
    """A doubt becomes a footnote too, so that the answer carries it; a spreadsheet's comment is a note."""
    notes = tuple(Footnote("", doubt, "correction") for doubt in read.doubts)
    comment = (Footnote("", cell.remark, "value"),) if cell.remark else ()
    beside = (Footnote("", entry.cell_remark, "value"),) if entry.cell_remark else ()
    return replace(read, footnotes=(*read.footnotes, *comment, *beside, *notes))


def _figure(base: ReadCell, cell: Cell, column: Column, context: CellContext) -> ReadCell | Misfit:
    read = read_figure(cell.text, context.notation) if cell.number is None else _stored(cell)
    if isinstance(read, Misfit):
        return read
    notes = context.notes.bind((*read.marks, *cell.marks, *column.marks), "value")
    provisional = column.meaning.provisional or any(
        note.text and PROVISIONAL.search(note.text) for note in notes
    )
    return replace(
        base,
        value=read.value,
        missing=read.missing,
        footnotes=(*notes, *base.footnotes),
        provisional=provisional,
        unit=read.unit,
        doubts=(*base.doubts, *([read.doubt] if read.doubt else [])),
    )


def _stored(cell: Cell) -> Printed:
    return Printed(cell.number, unit="%" if cell.text.endswith("%") else "")


def _target(base: ReadCell, cell: Cell, column: Column, context: CellContext) -> ReadCell | Misfit:
    notation: Notation = "comma" if cell.number is not None else context.notation
    read = read_target(cell.text, notation)
    if isinstance(read, Misfit):
        return read
    notes = context.notes.bind((*read.marks, *cell.marks, *column.marks), "target")
    return replace(
        base,
        raw=read.raw,
        value=read.value,
        operator=read.operator,
        footnotes=(*notes, *base.footnotes),
        unit=read.unit,
        doubts=(*base.doubts, *([read.doubt] if read.doubt else [])),
    )


def _kind(entry: Entry, column: Column, layout: Layout) -> ColumnKind | Misfit:
    """By the header, else by the row's own word; a plain year's figure is realised."""
    if entry.kind and column.meaning.kind not in {None, entry.kind}:
        return Misfit("De kop en de naam van de rij noemen een andere soort cijfer.")
    if entry.kind:
        return entry.kind
    if column.meaning.kind:
        return column.meaning.kind
    index = layout.first("kind")
    if index is None:
        return "realisatie"
    text = text_of(entry.row, index)
    return KINDS.get(fold(text)) or Misfit(
        f"'{text}' is geen bekende soort cijfer (realisatie, begroting, doel)."
    )


_Dated = tuple[int | None, str]


def _year(
    entry: Entry, column: Column, layout: Layout, kind: ColumnKind, context: CellContext
) -> _Dated | Misfit:
    """The year a cell is about, and a doubt the answer must carry where the document leaves one."""
    index = layout.first("period")
    if column.meaning.year is not None:
        return _not_ahead(column.meaning.year, entry, column, layout, kind, context)
    if index is not None and (kind != "doel" or column.meaning.kind is None):
        dated = _of_period(text_of(entry.row, index))
        return dated if isinstance(dated, Misfit) else _checked(dated, entry, column, layout, kind, context)
    if kind == "doel":
        return context.report_year, ""
    return _undated(column, context)


def _of_period(text: str) -> _Dated | Misfit:
    years = set(_YEAR.findall(text))
    if len(years) != 1:
        return Misfit(f"'{text}' is geen jaar: zeg in het recept om welk jaar het gaat.")
    plain = _PERIOD.match(fold(text)) and not _PART_OF_YEAR.search(text)
    return int(years.pop()), "" if plain else f"De bron geeft als meetmoment: '{text}'."


def _checked(
    dated: _Dated, entry: Entry, column: Column, layout: Layout, kind: ColumnKind, context: CellContext
) -> _Dated | Misfit:
    year, doubt = dated
    found = _not_ahead(year, entry, column, layout, kind, context) if year else dated
    return found if isinstance(found, Misfit) else (found[0], doubt or found[1])


def _not_ahead(
    year: int, entry: Entry, column: Column, layout: Layout, kind: ColumnKind, context: CellContext
) -> _Dated | Misfit:
    """A figure for a year the report cannot look back on is not realised, whatever the header leaves unsaid."""
    said = column.meaning.kind or entry.kind or layout.first("kind") is not None
    if kind == "realisatie" and not said and context.realised_until and year > context.realised_until:
        return Misfit(
            f"{year} ligt te laat om in dit verslag gerealiseerd te zijn, maar de kop zegt niet dat het om een "
            "begroting of doel gaat. Zet het in het recept onder 'kolommen'."
        )
    return year, ""


def _undated(column: Column, context: CellContext) -> _Dated | Misfit:
    if context.heading_year:
        return context.heading_year, ""
    if column.meaning.kind and context.report_year:
        year = context.report_year
        return (
            year,
            f"De kolom '{column.header}' noemt geen jaar; gelezen als {year}, het jaar van het verslag.",
        )
    if column.meaning.kind:
        return None, ""
    return Misfit(
        f"Bij kolom '{column.header}' staat nergens een jaar. Zet het in het recept onder 'kolommen'."
    )
