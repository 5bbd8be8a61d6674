"""Reads the rows of a table whose layout is known: lines of cells, and what had to be warned of or refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from data.importing.areas import Area, Areas
from data.importing.cells import CellContext, read_cell
from data.importing.corrections import ABSENT, Correction, Guarded
from data.importing.entries import Elsewhere, Entry, Unplaced, cell_of, entries, text_of
from data.importing.glued import glued_doubt
from data.importing.grid import EMPTY, Cell
from data.importing.layout import Layout
from data.importing.naming import bracket_unit, redefinition
from data.importing.notes import Notes, speaks_of_figures
from data.importing.reading import Line, ReadCell, Remark
from data.importing.signs import Misfit, Notation, notation_of
from data.model import GEMEENTE, Footnote


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a row's reading needs to know of its table, report and recipe."""

    spot: str
    """ "tabel 2", with the page before it where a document has several."""
    source: str
    heading: str
    theme: str
    area: Area | None
    """The area a heading puts over the whole table."""
    introduction: str
    notes: Notes
    areas: Areas
    corrections: Guarded
    units: Mapping[str, str]
    default_unit: str
    report_year: int | None
    realised_until: int | None
    """The last year of which this report can print what came about; for a budget two years before its own."""
    heading_year: int | None
    """The one year the table's heading names."""
    ignored_rows: frozenset[str]
    notation: Notation = "unknown"
    loose_notes: Mapping[str, str] = field(default_factory=dict)
    """Numbered notes that nothing in the table refers to: their digit may be glued to a figure."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the rows of one table gave."""

    lines: tuple[Line, ...] = ()
    warnings: tuple[Remark, ...] = ()
    refused: tuple[Remark, ...] = ()
    left_out: tuple[Remark, ...] = ()

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(
            self.lines + other.lines,
            self.warnings + other.warnings,
            self.refused + other.refused,
            self.left_out + other.left_out,
        )


def read_rows(layout: Layout, misfits: Mapping[int, tuple[str, ...]], around: Surroundings) -> Outcome:
    """All rows of one table; a row of which any cell cannot be read is refused whole, with its place."""
    outcome = Outcome()
    for found in entries(layout, around.areas, around.theme, around.area):
        match found:
            case Elsewhere(printed, what):
                outcome += Outcome(left_out=(Remark(f"{around.spot}, rij '{printed}'", what),))
            case Unplaced(printed, what):
                outcome += Outcome(refused=(Remark(f"{around.spot}, rij '{printed}'", what),))
            case Entry():
                outcome += _read_entry(found, layout, misfits, around)
    return outcome


def _read_entry(
    entry: Entry, layout: Layout, misfits: Mapping[int, tuple[str, ...]], around: Surroundings
) -> Outcome:
    spot = f"{around.spot}, rij '{entry.printed}'" + (f" ({entry.area.label})" if entry.area else "")
    if entry.name in around.ignored_rows or entry.printed in around.ignored_rows:
        return Outcome(left_out=(Remark(spot, "Het recept zegt dat deze rij genegeerd wordt."),))
    if entry.row.hidden:
        return Outcome(left_out=(Remark(spot, "Deze rij is in het bestand verborgen en is niet gelezen."),))
    fitted = _fitted(entry, layout, misfits, around)
    if isinstance(fitted, Misfit):
        return Outcome(refused=(Remark(spot, fitted.why),))
    return _lines(fitted, layout, spot, around)


def _fitted(
    entry: Entry, layout: Layout, misfits: Mapping[int, tuple[str, ...]], around: Surroundings
) -> Entry | Misfit:
    """The entry with its whole-row correction applied; a row that does not fit and has none is a misfit."""
    printed = misfits.get(entry.row.number) or tuple(text_of(entry.row, index) for index in layout.values)
    label = entry.area.label if entry.area else ""
    correction = around.corrections.of_row(around.heading, entry.name, label, printed)
    if correction:
        return _corrected(entry, correction, layout)
    if entry.row.number in misfits:
        return Misfit(
            f"De rij heeft {len(printed)} cellen na de naam, de kop vraagt er {len(layout.values)}: "
            f"{' | '.join(printed)}. Welke cel ontbreekt, is niet te zien. Gebruik de pagina als HTML, of leg een "
            "correctie vast."
        )
    cells, asked = len(entry.row.cells), len(layout.columns)
    surplus = any(cell.text for cell in entry.row.cells[asked:])
    if cells < asked or surplus:
        return Misfit(
            f"De rij heeft {cells} cellen en de kop {asked}; welke cel waar hoort, is niet te zien."
        )
    return entry


def _corrected(entry: Entry, correction: Correction, layout: Layout) -> Entry | Misfit:
    headers = {layout.columns[index].header: index for index in layout.values}
    if set(headers) != set(correction.reading):
        return Misfit(f"De correctie moet precies deze kolommen lezen: {', '.join(headers)}.")
    cells = [cell_of(entry.row, index) for index in range(len(layout.columns))]
    for header, index in headers.items():
        reading = correction.reading[header]
        cells[index] = EMPTY if reading == ABSENT else Cell(reading)
    return replace(entry, row=replace(entry.row, cells=tuple(cells)), correction=correction)


def _lines(entry: Entry, layout: Layout, spot: str, around: Surroundings) -> Outcome:
    """One entry as lines, one for each area, or refused whole."""
    context = CellContext(
        spot=around.spot,
        source=around.source,
        table=around.heading,
        notes=around.notes,
        corrections=around.corrections,
        report_year=around.report_year,
        realised_until=around.realised_until,
        heading_year=around.heading_year,
        notation=_notation(entry, layout, around),
    )
    cells: list[tuple[Area, ReadCell]] = []
    for index in layout.values:
        column = layout.columns[index]
        area = column.meaning.area or entry.area or Area(GEMEENTE, "")
        read = read_cell(entry, column, index, layout, context)
        if isinstance(read, Misfit):
            return Outcome(refused=(Remark(f"{spot}, kolom '{column.header}'", read.why),))
        cells.append((area, read))
    doubt = glued_doubt(entry, [cell for _, cell in cells], around.loose_notes)
    if doubt and doubt.refuses:
        return Outcome(refused=(Remark(spot, doubt.what),))
    return _outcome(entry, cells, doubt.what if doubt else "", spot, around)


def _outcome(
    entry: Entry, cells: list[tuple[Area, ReadCell]], doubt: str, spot: str, around: Surroundings
) -> Outcome:
    read = [cell for _, cell in cells]
    unit, odd = _unit(entry, read, around)
    said = tuple(what for what in (odd, doubt) if what)
    notes = (*_row_notes(entry, around), *(Footnote("", what, "correction") for what in said))
    warnings = [Remark(spot, what) for what in said]
    warnings += [Remark(cell.spot, what) for cell in read for what in cell.doubts]
    by_scope: dict[str, tuple[Area, list[ReadCell]]] = {}
    for area, cell in cells:
        by_scope.setdefault(area.scope, (area, []))[1].append(cell)
    lines = tuple(
        Line(entry.name, area, unit, entry.theme, tuple(own), spot, notes) for area, own in by_scope.values()
    )
    return Outcome(lines=lines, warnings=tuple(warnings))


def _notation(entry: Entry, layout: Layout, around: Surroundings) -> Notation:
    """The row's own way of writing decimals, else the table's where that is Dutch; counts have no decimals."""
    texts = [text_of(entry.row, index) for index in layout.values]
    unit = (entry.unit or bracket_unit(entry.name)).casefold()
    if unit in {"aantal", "personen", "aantallen"} and all("," not in text for text in texts):
        return "comma"
    own = notation_of(texts)
    table: Notation = "comma" if around.notation == "comma" else "unknown"
    return own if own != "unknown" else table


def _unit(entry: Entry, cells: list[ReadCell], around: Surroundings) -> tuple[str, str]:
    """The row's one unit, and a warning where a cell prints another."""
    printed = entry.unit or bracket_unit(entry.name)
    in_cells = {cell.unit for cell in cells} - {""}
    unit = around.units.get(printed, printed) or (min(in_cells) if in_cells else around.default_unit)
    odd = [sign for sign in in_cells if not _same_unit(unit, sign)]
    if odd:
        return unit, f"De eenheid van de rij is '{unit}', maar bij een cijfer staat {odd[0]}."
    return unit, ""


def _same_unit(unit: str, sign: str) -> bool:
    words = {"%": ("%", "percentage", "procent"), "€": ("€", "euro", "eur")}[sign]
    return any(word in unit.casefold() for word in words)


def _row_notes(entry: Entry, around: Surroundings) -> tuple[Footnote, ...]:
    notes = around.notes.bind(entry.marks, "name")
    if entry.remark:
        notes = (*notes, Footnote("", entry.remark, "name"))
    if around.introduction and speaks_of_figures(around.introduction):
        notes = (*notes, Footnote("", around.introduction, "table"))
    if since := redefinition(entry.name):
        notes = (*notes, Footnote("", since, "correction"))
    if entry.correction:
        notes = (*notes, Footnote("", entry.correction.reason, "correction"))
    return notes
