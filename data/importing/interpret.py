"""From a document to a reading: every table recognised, left out by name, or refused; nothing guessed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from data.importing.corrections import Correction, Guarded
from data.importing.gather import gathered
from data.importing.grid import Document, Page, Paragraph
from data.importing.notes import Notes, gather, legend_terms
from data.importing.programme import read_programme
from data.importing.reading import Reading, Remark
from data.importing.recipe import Recipe
from data.importing.sections import Section, sections
from data.importing.tables import TableReading, Task, read_table
from data.model import Definition, Programme

_REPORT = re.compile(
    r"\b(jaarverslag|jaarstukken|jaarrekening|programmarekening|programmabegroting|begroting|"
    r"voorjaarsnota|bestuursrapportage|beleidsverantwoording)\s+((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_MUNICIPALITY = re.compile(
    r"\bgemeente\s+([A-Z][\w'-]+(?:[ -](?:[A-Z][\w'-]+|aan|den|de|en|het|op|bij|van))*)"
)


@dataclass(frozen=True, slots=True)
class _Walk:
    """What the pages gave, gathered page by page."""

    readings: list[TableReading] = field(default_factory=list)
    programmes: list[Programme] = field(default_factory=list)
    definitions: list[Definition] = field(default_factory=list)
    notices: list[Remark] = field(default_factory=list)


Progress = Callable[[int, int, str], None]
"""Called for each page with its number, how many there are and its name."""


def interpret(
    document: Document,
    recipe: Recipe,
    corrections: Sequence[Correction] = (),
    progress: Progress | None = None,
    seen: Survey | None = None,
) -> Reading:
    """The whole document. `BrokenCorrection` where the source no longer prints what a correction says."""
    seen = seen or survey(document)
    recipe, said = completed(seen, recipe)
    guarded = Guarded.over(corrections)
    legend = Notes({}, seen.legend)
    walk = _Walk()
    several = len(document.pages) > 1
    for number, page in enumerate(document.pages, start=1):
        if progress:
            progress(number, len(document.pages), page.file)
        _walk_page(page, several, recipe, guarded, legend, walk)
    guarded.check_all_met()
    left_out = tuple(Remark(name, "Dit bestand bevat geen tekst of tabellen.") for name in document.skipped)
    return gathered(
        walk.readings,
        recipe,
        programmes=walk.programmes,
        definitions=[*recipe.definitions, *walk.definitions],
        notices=walk.notices,
        left_out=left_out,
        said=said,
    )


def _walk_page(
    page: Page, several: bool, recipe: Recipe, guarded: Guarded, legend: Notes, walk: _Walk
) -> None:
    cut = sections(page)
    source = source_name(recipe, page, several)
    where = f"{page.file}, " if several else ""
    programme = read_programme(cut, name=recipe.programme or _programme_name(cut), source=source)
    walk.programmes.extend([programme] if programme else [])
    walk.notices.extend(Remark(page.file, notice) for notice in page.notices)
    page_notes = _page_notes(cut)
    for section in cut:
        walk.definitions.extend(_definitions(section))
        if section.table is None:
            continue
        known = replace(section, notes=_with_page_notes(section.notes, page_notes))
        spot = f"{where}tabel {section.table.number}"
        task = Task(known, section.table, recipe, guarded, legend, source, spot, recipe.year)
        walk.readings.append(read_table(task))


@dataclass(frozen=True, slots=True)
class Survey:
    """What a first pass over all pages gives: what the document calls itself, and its legend as a whole."""

    reports: frozenset[tuple[str, int]]
    """Kind and year: ("Jaarverslag", 2023)."""
    municipalities: frozenset[str]
    legend: Mapping[str, str]


def survey(document: Document) -> Survey:
    """Titles, highest headings and legends of all pages."""
    reports: set[tuple[str, int]] = set()
    names: set[str] = set()
    legend: dict[str, str] = {}
    for page in document.pages:
        cut = sections(page)
        for text in _titles(page, cut):
            reports.update((found[1].capitalize(), int(found[2])) for found in _REPORT.finditer(text))
            names.update(found[1] for found in _MUNICIPALITY.finditer(text))
        for section in cut:
            legend.update(_legend_of(section))
    return Survey(frozenset(reports), frozenset(names), legend)


def completed(seen: Survey, recipe: Recipe) -> tuple[Recipe, tuple[str, ...]]:
    """The recipe with what the document says of itself where nobody said it; and what was found, in Dutch."""
    reports, names = set(seen.reports), set(seen.municipalities)
    said = []
    if not recipe.title and len(reports) == 1:
        kind, year = reports.pop()
        recipe = replace(recipe, title=f"{kind} {year}", year=recipe.year or year)
        said.append(f"verslag: {recipe.title} (volgens de titel van het document)")
    if not recipe.municipality and len(names) == 1:
        recipe = replace(recipe, municipality=names.pop())
        said.append(f"gemeente: {recipe.municipality} (volgens de titel van het document)")
    if recipe.title and not recipe.year and (found := re.search(r"(?:19|20)\d\d", recipe.title)):
        recipe = replace(recipe, year=int(found[0]))
    return recipe, tuple(said)


def _titles(page: Page, cut: Sequence[Section]) -> Iterator[str]:
    """Title and highest heading of a page: where a report names itself."""
    yield page.title
    for section in cut[:1]:
        yield from section.path[:1]
        yield from section.lines[:1]


def _legend_of(section: Section) -> dict[str, str]:
    """Under a table, or in prose of its own ("x = niet geteld" on a sheet of explanation)."""
    found = dict(section.notes.legend)
    for line in section.lines:
        found.update(legend_terms(line))
    return found


def _page_notes(cut: Sequence[Section]) -> Notes:
    """Numbered and starred notes that stand in prose of their own, below all tables."""
    last = max((index for index, section in enumerate(cut) if section.table), default=-1)
    lines = [Paragraph(line) for section in cut[last + 1 :] for line in section.lines]
    return gather(lines)[0]


def _with_page_notes(own: Notes, page: Notes) -> Notes:
    return Notes({**page.footnotes, **own.footnotes}, own.legend)


def _programme_name(cut: Sequence[Section]) -> str:
    return next((text for section in cut for text in section.path if text), "")


def source_name(recipe: Recipe, page: Page, several: bool) -> str:
    """ "Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid"."""
    report = recipe.title or page.title or page.file
    owner = f" gemeente {recipe.municipality}" if recipe.municipality else ""
    own_title = page.title if page.title and report not in page.title else page.file
    part = recipe.page or (own_title if several else "")
    return f"{report}{owner}" + (f", {part}" if part and part != report else "")


def _definitions(section: Section) -> list[Definition]:
    where = f"legenda onder de tabel {section.heading}"
    return [Definition(term, text, where) for term, text in section.notes.legend.items()]
