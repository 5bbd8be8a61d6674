"""Puts the tables' lines together: one line an indicator and area, contradictions refused, remarks added."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from data.importing.reading import Line, ReadCell, Reading, Remark
from data.importing.recipe import Recipe, RowRemark
from data.importing.tables import TableReading
from data.model import Definition, Footnote, Programme, Theme

_NOTHING = (
    "In dit document staat geen tabel met indicatoren die te lezen is. Kijk of het de goede pagina is; "
    "een bewaarde webpagina, Excel of CSV werkt het best."
)


def gathered(
    readings: Sequence[TableReading],
    recipe: Recipe,
    *,
    programmes: Sequence[Programme],
    definitions: Sequence[Definition],
    notices: Sequence[Remark],
    left_out: Sequence[Remark],
    said: Sequence[str],
) -> Reading:
    """One reading of the whole document."""
    themes = _themes(readings)
    all_lines = (line for reading in readings for line in reading.outcome.lines)
    lines, twice, refused = _merged(all_lines)
    if not lines and not refused and not any(reading.outcome.refused for reading in readings):
        refused = [Remark("het hele document", _NOTHING)]
    detected = [*said, *(reading.detected for reading in readings if reading.detected)]
    return Reading(
        lines=tuple(_remarked(line, recipe.remarks, themes) for line in lines),
        detected=tuple(detected),
        left_out=(*(remark for reading in readings for remark in reading.outcome.left_out), *left_out),
        warnings=(*notices, *(remark for reading in readings for remark in reading.outcome.warnings), *twice),
        refused=(*(remark for reading in readings for remark in reading.outcome.refused), *refused),
        themes=tuple(themes.values()),
        definitions=tuple({item.term: item for item in definitions}.values()),
        programmes=tuple(programmes),
        open_columns={key: spot for reading in readings for key, spot in reading.open_columns.items()},
        title=recipe.title,
        year=recipe.year,
        municipality=recipe.municipality,
    )


def _themes(readings: Iterable[TableReading]) -> dict[str, Theme]:
    """Every theme with all notes of its tables, in the order of the document."""
    themes: dict[str, Theme] = {}
    for reading in readings:
        if reading.theme is None:
            continue
        for name in dict.fromkeys([reading.theme.name, *(line.theme for line in reading.outcome.lines)]):
            if not any(line.theme == name for line in reading.outcome.lines):
                continue
            known = themes.get(name, Theme(name))
            notes = tuple(dict.fromkeys((*known.footnotes, *reading.theme.footnotes)))
            themes[name] = Theme(name, known.introduction or reading.theme.introduction, notes)
    return themes


@dataclass(frozen=True, slots=True)
class _Key:
    name: str
    scope: str
    theme: str
    unit: str


def _merged(lines: Iterable[Line]) -> tuple[list[Line], list[Remark], list[Remark]]:
    """Lines of one name, area, theme and unit as one; what is printed twice alike counts once, else it is refused."""
    merged: dict[_Key, Line] = {}
    twice: list[Remark] = []
    refused: list[Remark] = []
    for line in lines:
        key = _Key(line.name, line.area.scope, line.theme, line.unit)
        known = merged.get(key)
        if known is None:
            merged[key] = line
            continue
        clash = _clash(known, line)
        if clash:
            refused.append(clash)
            merged[key] = replace(known, cells=tuple(_without(known, line)))
            continue
        fresh = tuple(cell for cell in line.cells if not any(_same_place(cell, own) for own in known.cells))
        if len(fresh) < len(line.cells):
            twice.append(Remark(line.spot, "Deze rij staat twee keer in het document, met dezelfde cijfers."))
        notes = tuple(dict.fromkeys((*known.footnotes, *line.footnotes)))
        merged[key] = replace(known, cells=(*known.cells, *fresh), footnotes=notes)
    kept = [line for line in merged.values() if line.cells]
    across = list(_clashes_across(kept))
    return kept, twice, [*refused, *across]


def _same_place(one: ReadCell, other: ReadCell) -> bool:
    return (one.kind, one.year) == (other.kind, other.year)


def _contradicts(one: ReadCell, other: ReadCell) -> bool:
    return _same_place(one, other) and (one.value, one.missing, one.operator) != (
        other.value,
        other.missing,
        other.operator,
    )


def _clash(known: Line, line: Line) -> Remark | None:
    for cell in line.cells:
        for own in known.cells:
            if _contradicts(cell, own):
                what = (
                    f"Voor '{line.name}' staat er '{own.raw}' bij {own.spot} en '{cell.raw}' bij {cell.spot}."
                )
                return Remark(line.spot, f"{what} Welke telt, is niet te zien.")
    return None


def _without(known: Line, line: Line) -> Iterator[ReadCell]:
    """The known cells without those the other line contradicts: neither of the two is read."""
    for own in known.cells:
        if not any(_contradicts(cell, own) for cell in line.cells):
            yield own


def _clashes_across(lines: Sequence[Line]) -> Iterator[Remark]:
    """The same name and area under two themes or units with different figures for one year."""
    first: dict[tuple[str, str], Line] = {}
    for line in lines:
        known = first.setdefault((line.name, line.area.scope), line)
        if known is not line and known.unit == line.unit and (clash := _clash(known, line)):
            yield clash


def _remarked(line: Line, remarks: Sequence[RowRemark], themes: dict[str, Theme]) -> Line:
    """The line with what a recipe adds to it, on the whole row or on its target only."""
    for remark in remarks:
        if remark.row != line.name or (remark.scope and remark.scope != line.area.scope):
            continue
        note = _remark_note(remark, themes[line.theme])
        if remark.on == "target":
            line = replace(line, cells=tuple(_on_target(cell, note) for cell in line.cells))
        else:
            line = replace(line, footnotes=(*line.footnotes, note))
    return line


def _on_target(cell: ReadCell, note: Footnote) -> ReadCell:
    return replace(cell, footnotes=(*cell.footnotes, note)) if cell.kind == "doel" else cell


def _remark_note(remark: RowRemark, theme: Theme) -> Footnote:
    if not remark.note:
        return Footnote("", remark.text, remark.on)
    text = next((note.text for note in theme.footnotes if note.mark == remark.note), None)
    return Footnote(remark.note, text, remark.on)
