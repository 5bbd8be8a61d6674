"""Recognises one table: indicators, or something else that is left out by name, or a form nobody has explained."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from data.importing.areas import Area, Areas
from data.importing.corrections import Guarded
from data.importing.grid import Row, Table, fold
from data.importing.headers import ColumnKind
from data.importing.layout import Guide, Layout, find_layouts, repeated_headers
from data.importing.notes import Notes, joined
from data.importing.placing import align
from data.importing.programme import is_activities
from data.importing.reading import Remark
from data.importing.recipe import Recipe
from data.importing.rows import Outcome, Surroundings, read_rows
from data.importing.sections import Section
from data.importing.signs import notation_of
from data.model import Footnote, Theme

_MONEY_LABEL = re.compile(r"\bbedrag(?:en)?\b|x\s*€|€\s*1\.?000|\bx 1\.000 euro\b")
_MONEY_ROW = re.compile(
    r"^(?:totale? |subtotaal )?(?:lasten|baten|saldo\b.*|(?:gerealiseerd |geraamd )?resultaat\b.*|mutaties? reserves?.*|"
    r"(?:toevoeging|onttrekking)(?:en)?\b.*|kapitaallasten|salarislasten|gerealiseerd totaal.*)$"
)
_STAFF = re.compile(r"\bfte\b|\bformatie\b|\bbezetting\b|\bvacatures?\b")
_REPORT_HEADING = re.compile(
    r"^(?:jaarverslag|jaarstukken|jaarrekening|begroting|programmabegroting)\b.*\d{4}"
)
_PLANS = re.compile(r"begroting|kadernota|perspectiefnota|voorjaarsnota|meerjaren")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class TableReading:
    """One table's outcome with the theme it makes and what a person must still explain."""

    outcome: Outcome
    theme: Theme | None = None
    detected: str = ""
    open_columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Task:
    """Everything that reading one table needs."""

    section: Section
    table: Table
    recipe: Recipe
    guarded: Guarded
    legend: Notes
    source: str
    spot: str
    report_year: int | None

    @property
    def areas(self) -> Areas:
        return Areas(self.recipe.municipality, self.recipe.letters)


def read_table(task: Task) -> TableReading:
    """The table as indicators, left out by name, or refused because its form is not understood."""
    if why := _left_out(task):
        return TableReading(Outcome(left_out=(Remark(task.spot, f"'{task.section.heading}': {why}"),)))
    table, misfits = (task.table, {}) if task.table.keeps_empty else align(task.table, task.areas)
    layouts = find_layouts(table, Guide(task.areas, task.recipe.columns, _letters(task.legend)))
    if not layouts:
        return _without_layout(task)
    around = _surroundings(task, layouts)
    outcome = Outcome()
    open_columns: dict[str, str] = {}
    for layout in layouts:
        outcome += _columns_said(layout, task, open_columns)
        outcome += _part(layout, misfits, around, task)
    theme = Theme(around.theme, around.introduction, _all_notes(task.section.notes))
    detected = "; ".join(_described(task, layout) for layout in layouts)
    return TableReading(outcome, theme, detected, open_columns)


def _left_out(task: Task) -> str:
    """Why a table is no table of indicators; empty where it may be one."""
    if {task.spot, task.section.heading} & task.recipe.ignored.get("tabellen", frozenset()):
        return "het recept zegt dat deze tabel genegeerd wordt."
    if is_activities(task.section):
        return "activiteiten, geen indicatoren."
    rows = [row for row in task.table.rows if not row.blank]
    if _is_money(task, rows):
        first = next((row.cells[0].text for row in rows[1:] if row.cells), "")
        return f"bedragen (rij '{first}'), geen indicatoren."
    return ""


def _is_money(task: Task, rows: Sequence[Row]) -> bool:
    """Amounts by the words above the table or in its header, or by rows such as Lasten, Baten and Saldo."""
    if not rows:
        return False
    names = [fold(row.cells[0].text) for row in rows[1:] if row.cells and row.cells[0].text]
    money_rows = sum(bool(_MONEY_ROW.match(name)) for name in names)
    head = fold(" ".join([*rows[0].texts, task.section.introduction]))
    said = bool(_MONEY_LABEL.search(head))
    indicators = any(fold(text).strip() in {"indicator", "indicatoren"} for text in rows[0].texts)
    return bool(names) and (money_rows * 2 >= len(names) or (said and not indicators))


def _without_layout(task: Task) -> TableReading:
    """A table in an unknown form: left out where it holds staff or no figures, else refused until explained."""
    heading = f"'{task.section.heading}': "
    rows = [row for row in task.table.rows if not row.blank]
    head = fold(" ".join([task.section.heading, *(rows[0].texts if rows else ())]))
    if _STAFF.search(head):
        remark = Remark(task.spot, f"{heading}formatie en personeel (fte), geen indicatoren.")
        return TableReading(Outcome(left_out=(remark,)))
    if not any(re.search(r"\d", text) for row in rows[1:] for text in row.texts[1:]):
        return TableReading(
            Outcome(left_out=(Remark(task.spot, f"{heading}geen cijfers, geen indicatoren."),))
        )
    header = " | ".join(rows[0].texts) if rows else ""
    names = ", ".join(f"'{row.cells[0].text}'" for row in rows[1:4] if row.cells)
    what = f"{heading}de kop is niet herkend ({header}); rijen: {names}. Leg de kolommen uit in een recept."
    open_columns = {text: task.spot for text in (rows[0].texts if rows else ()) if text}
    return TableReading(
        Outcome(refused=(Remark(task.spot, what),)),
        open_columns=open_columns,
    )


def _letters(legend: Notes) -> dict[str, ColumnKind]:
    """R and B as the legend explains them: "R = Rekening, B = Begroting"."""
    kinds: dict[str, ColumnKind] = {}
    for term, text in legend.legend.items():
        words = fold(text)
        if term == "R" and words.startswith(("rekening", "realisatie")):
            kinds["R"] = "realisatie"
        if term == "B" and words.startswith("begroting"):
            kinds["B"] = "begroting"
    return kinds


def _columns_said(layout: Layout, task: Task, open_columns: dict[str, str]) -> Outcome:
    """Columns left out by name, and unexplained ones: with figures they are refused."""
    left_out, refused = [], []
    ignored = task.recipe.ignored.get("kolommen", frozenset())
    for index, column in enumerate(layout.columns):
        spot = f"{task.spot}, kolom '{column.header}'"
        role = column.meaning.role
        if role == "elsewhere":
            left_out.append(
                Remark(spot, "Dit is een andere gemeente; haar cijfers blijven buiten de eigen cijfers.")
            )
        elif role == "unknown" and column.header in ignored:
            left_out.append(Remark(spot, "Het recept zegt dat deze kolom genegeerd wordt."))
        elif role == "unknown" and _has_figures(layout, index):
            refused.append(
                Remark(spot, "Wat in deze kolom staat, is niet herkend. Leg haar uit in een recept.")
            )
            open_columns[column.header or f"kolom {index + 1}"] = task.spot
        elif role == "unknown":
            left_out.append(Remark(spot, "Deze kolom heeft geen cijfers en is niet gelezen."))
    left_out += [
        Remark(task.spot, f"Kolom '{top}' is verborgen en is niet gelezen.")
        for top in task.table.hidden_columns
    ]
    return Outcome(refused=tuple(refused), left_out=tuple(left_out))


def _has_figures(layout: Layout, index: int) -> bool:
    return any(re.search(r"\d", row.cells[index].text) for row in layout.rows if index < len(row.cells))


def _part(
    layout: Layout, misfits: Mapping[int, tuple[str, ...]], around: Surroundings, task: Task
) -> Outcome:
    if double := repeated_headers(layout):
        what = f"Deze kolommen zeggen hetzelfde: {', '.join(double)}. Zeg in een recept welke telt."
        return Outcome(refused=(Remark(task.spot, what),))
    return read_rows(layout, misfits, around)


def _surroundings(task: Task, layouts: Sequence[Layout]) -> Surroundings:
    section, recipe = task.section, task.recipe
    texts = [
        row.cells[index].text
        for layout in layouts
        for row in layout.rows
        for index in layout.values
        if index < len(row.cells) and row.cells[index].number is None
    ]
    theme, area = _theme(section, task.areas)
    years = set(_YEAR.findall(section.heading))
    notes = joined(section.notes, task.legend)
    return Surroundings(
        spot=task.spot,
        source=task.source,
        heading=section.heading,
        theme=theme,
        area=area,
        introduction=section.introduction,
        notes=notes,
        areas=task.areas,
        corrections=task.guarded,
        units=recipe.units,
        default_unit=recipe.default_unit,
        report_year=task.report_year,
        realised_until=_realised_until(recipe),
        heading_year=int(years.pop()) if len(years) == 1 else None,
        ignored_rows=recipe.ignored.get("rijen", frozenset()),
        notation=notation_of(texts),
        loose_notes=_loose(section, layouts),
    )


def _realised_until(recipe: Recipe) -> int | None:
    if recipe.year is None:
        return None
    return recipe.year - 2 if _PLANS.search(fold(recipe.title)) else recipe.year


def _theme(section: Section, areas: Areas) -> tuple[str, Area | None]:
    """The nearest heading; one that names an area puts it over the table, and the heading above is the theme."""
    area = areas.known(section.heading)
    usable = [text for text in (*section.path, section.heading) if text and not areas.known(text)]
    topical = [text for text in usable if not _REPORT_HEADING.match(fold(text))]
    return ((topical or usable or [""])[-1]), area


def _loose(section: Section, layouts: Sequence[Layout]) -> dict[str, str]:
    """Numbered notes in plain text that no superscript in the table refers to."""
    cells = [cell for layout in layouts for row in layout.rows for cell in row.cells]
    if any(cell.marks or cell.number is not None for cell in cells):
        return {}
    return {mark: text for mark, text in section.notes.footnotes.items() if mark.isdigit()}


def _all_notes(notes: Notes) -> tuple[Footnote, ...]:
    legend = tuple(Footnote("", f"{sign} = {text}", "table") for sign, text in notes.legend.items())
    return (*(Footnote(mark, text, "table") for mark, text in notes.footnotes.items()), *legend)


def _described(task: Task, layout: Layout) -> str:
    columns = ", ".join(column.header or "(zonder kop)" for column in layout.columns)
    return f"{task.spot} '{task.section.heading}': {layout.form}; kolommen: {columns}"
