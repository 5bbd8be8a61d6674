"""From a reading to a report of the house's model, with the counts a recipe expects checked."""

from __future__ import annotations

from collections.abc import Sequence

from data.importing.faults import BrokenRecipe
from data.importing.naming import indicator_id, slug
from data.importing.reading import Line, ReadCell, Reading
from data.importing.recipe import Recipe
from data.model import Observation, Report, Series, Target

UNSIGNED = "Het doel is zonder teken gedrukt: de bron zegt niet of meer of minder beter is."


def build_report(reading: Reading, recipe: Recipe, *, year: int, file: str, sha256: str) -> Report:
    """The report; `BrokenRecipe` where the recipe expects other counts than were read."""
    id_ = report_id(recipe)
    ids = _indicator_ids(reading.lines, recipe)
    series = tuple(_series(line, ids[line.name], id_) for line in reading.lines)
    _check_counts(series, reading, recipe)
    return Report(
        id=id_,
        title=recipe.title,
        year=year,
        municipality=recipe.municipality,
        themes=reading.themes,
        series=series,
        programmes=reading.programmes,
        definitions=reading.definitions,
        url=recipe.url,
        file=file,
        sha256=sha256,
    )


def report_id(recipe: Recipe) -> str:
    """The recipe's own id, or the slug of title and part: "jaarverslag-2023", "jaarverslag-2023-sociaal-domein"."""
    return recipe.id or slug(f"{recipe.title} {recipe.page}")


def _indicator_ids(lines: Sequence[Line], recipe: Recipe) -> dict[str, str]:
    """By printed name. Two names of one area that differ only between brackets are two indicators."""
    ids: dict[str, str] = {}
    names: dict[tuple[str, str], set[str]] = {}
    for line in lines:
        names.setdefault((indicator_id(line.name), line.area.scope), set()).add(line.name)
    for line in lines:
        short = indicator_id(line.name)
        alone = len(names[short, line.area.scope]) == 1
        ids.setdefault(line.name, recipe.same.get(line.name) or (short if alone else slug(line.name)))
    return ids


def _series(line: Line, indicator: str, report_id: str) -> Series:
    return Series(
        indicator=indicator,
        name=line.name,
        scope=line.area.scope,
        unit=line.unit,
        theme=line.theme,
        observations=tuple(_observation(cell) for cell in line.cells if cell.kind != "doel" and cell.year),
        targets=tuple(
            _target(cell, report_id) for cell in line.cells if cell.kind == "doel" and cell.value is not None
        ),
        footnotes=line.footnotes,
        scope_label=line.area.label,
    )


def _observation(cell: ReadCell) -> Observation:
    assert cell.year is not None
    return Observation(
        year=cell.year,
        raw=cell.raw,
        value=cell.value,
        missing=cell.missing,
        place=cell.place,
        footnotes=cell.footnotes,
        provisional=cell.provisional,
        kind="begroting" if cell.kind == "begroting" else "realisatie",
    )


def _target(cell: ReadCell, report_id: str) -> Target:
    assert cell.value is not None
    assert cell.year is not None
    return Target(
        raw=cell.raw,
        operator=cell.operator or "=",
        value=cell.value,
        year=cell.year,
        report=report_id,
        footnotes=cell.footnotes,
        note="" if cell.operator else UNSIGNED,
    )


def _check_counts(series: Sequence[Series], reading: Reading, recipe: Recipe) -> None:
    found = {
        "tabellen": len(reading.themes),
        "rijen": len(series),
        "indicatoren": len({row.indicator for row in series}),
        "cijfers": sum(len(row.observations) for row in series),
    }
    for what, expected in recipe.expected.items():
        if found[what] != expected:
            raise BrokenRecipe(
                f"Het recept van '{recipe.title}' verwacht {expected} {what}, maar er zijn er {found[what]} gelezen. "
                "Kijk wat er in de bron veranderd is; pas daarna 'verwacht' in het recept aan."
            )
