"""From a document to a reading: every table recognised, left out by name, or refused; nothing guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from data.importing.areas import Areas
from data.importing.corrections import Correction, Guarded
from data.importing.grid import Document, Page, Table
from data.importing.layout import Layout, align, find_layout, repeated_headers
from data.importing.notes import Notes, joined
from data.importing.programme import is_activities, read_programme
from data.importing.reading import Line, Reading, Remark
from data.importing.recipe import Recipe, RowRemark
from data.importing.rows import Outcome, Surroundings, read_rows
from data.importing.sections import Section, sections
from data.importing.signs import notation_of
from data.model import Definition, Footnote, Programme, Theme


@dataclass(frozen=True, slots=True)
class TableReading:
    """One table's outcome with the theme it makes."""

    outcome: Outcome
    theme: Theme | None = None
    detected: str = ""


def interpret(document: Document, recipe: Recipe, corrections: Sequence[Correction] = ()) -> Reading:
    """The whole document. `BrokenCorrection` where the source no longer prints what a correction says."""
    guarded = Guarded.over(corrections)
    readings: list[TableReading] = []
    programmes: list[Programme] = []
    definitions: list[Definition] = list(recipe.definitions)
    for page in document.pages:
        cut = sections(page)
        source = source_name(recipe, page, len(document.pages) > 1)
        programme = read_programme(cut, name=recipe.programme or page.title, source=source)
        programmes += [programme] if programme else []
        legend = _whole_legend(cut)
        for section in cut:
            if section.table is not None:
                readings.append(_read_table(section, section.table, recipe, guarded, legend, source))
                definitions += _definitions(section)
    guarded.check_all_met()
    return _gathered(readings, programmes, definitions, recipe)


def source_name(recipe: Recipe, page: Page, several: bool) -> str:
    """ "Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid"."""
    report = recipe.title or page.title or page.file
    owner = f" gemeente {recipe.municipality}" if recipe.municipality else ""
    part = recipe.page or (page.title or page.file if several else "")
    return f"{report}{owner}" + (f", {part}" if part and part != report else "")


def _whole_legend(cut: Sequence[Section]) -> Notes:
    legend: dict[str, str] = {}
    for section in cut:
        legend.update(section.notes.legend)
    return Notes({}, legend)


def _definitions(section: Section) -> list[Definition]:
    where = f"legenda onder de tabel {section.heading}"
    return [Definition(term, text, where) for term, text in section.notes.legend.items()]


def _read_table(
    section: Section, table: Table, recipe: Recipe, guarded: Guarded, legend: Notes, source: str
) -> TableReading:
    spot = f"tabel {table.number}"
    if is_activities(section):
        why = f"'{section.heading}': activiteiten, geen indicatoren."
        return TableReading(Outcome(left_out=(Remark(spot, why),)))
    areas = Areas(recipe.municipality, recipe.letters)
    aligned, misfits = (table, {}) if table.keeps_empty else align(table, areas)
    layout = find_layout(aligned, areas, recipe.columns)
    if layout is None:
        return TableReading(Outcome(left_out=(Remark(spot, f"'{section.heading}': geen indicatoren."),)))
    if double := repeated_headers(layout.columns):
        return TableReading(
            Outcome(refused=(Remark(spot, f"Deze kolommen zeggen hetzelfde: {', '.join(double)}."),))
        )
    around = _surroundings(section, layout, recipe, guarded, legend, source, spot, areas)
    theme = Theme(around.theme, around.introduction, _all_notes(section.notes))
    return TableReading(read_rows(layout, misfits, around), theme, _described(spot, section, layout))


def _surroundings(
    section: Section,
    layout: Layout,
    recipe: Recipe,
    guarded: Guarded,
    legend: Notes,
    source: str,
    spot: str,
    areas: Areas,
) -> Surroundings:
    texts = [
        row.cells[index].text for row in layout.rows for index in layout.values if index < len(row.cells)
    ]
    return Surroundings(
        spot=spot,
        source=source,
        heading=section.heading,
        theme=section.heading,
        introduction=section.introduction,
        notes=joined(section.notes, legend),
        areas=areas,
        corrections=guarded,
        units=recipe.units,
        default_unit=recipe.default_unit,
        report_year=recipe.year,
        ignored_rows=recipe.ignored.get("rijen", frozenset()),
        notation=notation_of(texts),
    )


def _all_notes(notes: Notes) -> tuple[Footnote, ...]:
    legend = tuple(Footnote("", f"{sign} = {text}", "table") for sign, text in notes.legend.items())
    return (*(Footnote(mark, text, "table") for mark, text in notes.footnotes.items()), *legend)


def _described(spot: str, section: Section, layout: Layout) -> str:
    columns = ", ".join(column.header or "(zonder kop)" for column in layout.columns)
    return f"{spot} '{section.heading}': {columns}"


def _gathered(
    readings: Sequence[TableReading],
    programmes: Sequence[Programme],
    definitions: Sequence[Definition],
    recipe: Recipe,
) -> Reading:
    themes = {reading.theme.name: reading.theme for reading in readings if reading.theme}
    lines = [line for reading in readings for line in reading.outcome.lines]
    return Reading(
        lines=tuple(_remarked(line, recipe.remarks, themes) for line in lines),
        detected=tuple(reading.detected for reading in readings if reading.detected),
        left_out=tuple(remark for reading in readings for remark in reading.outcome.left_out),
        warnings=tuple(remark for reading in readings for remark in reading.outcome.warnings),
        refused=tuple(remark for reading in readings for remark in reading.outcome.refused),
        themes=tuple(themes.values()),
        definitions=tuple({item.term: item for item in definitions}.values()),
        programmes=tuple(programmes),
    )


def _remarked(line: Line, remarks: Sequence[RowRemark], themes: dict[str, Theme]) -> Line:
    """The line with what a recipe adds to it, on the whole row or on its target only."""
    for remark in remarks:
        if remark.row != line.name or (remark.scope and remark.scope != line.area.scope):
            continue
        note = _remark_note(remark, themes[line.theme])
        if remark.on == "target":
            cells = tuple(
                replace(cell, footnotes=(*cell.footnotes, note)) if cell.kind == "doel" else cell
                for cell in line.cells
            )
            line = replace(line, cells=cells)
        else:
            line = replace(line, footnotes=(*line.footnotes, note))
    return line


def _remark_note(remark: RowRemark, theme: Theme) -> Footnote:
    if not remark.note:
        return Footnote("", remark.text, remark.on)
    text = next((note.text for note in theme.footnotes if note.mark == remark.note), None)
    return Footnote(remark.note, text, remark.on)
