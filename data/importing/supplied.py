"""The reports that ship with the product: `data/sources/<report>/` with page, recipe and corrections."""

from __future__ import annotations

import hashlib
from pathlib import Path

from data.importing.build import build_report
from data.importing.corrections import read_corrections
from data.importing.faults import BrokenRecipe, ImportFault
from data.importing.grid import Document
from data.importing.interpret import interpret
from data.importing.read_text import read_text
from data.importing.recipe import Recipe, read_recipe
from data.model import Report
from data.store import Store

SOURCES = Path(__file__).resolve().parent.parent / "sources"


def shipped(folder: Path = SOURCES) -> tuple[Report, ...]:
    """Every report under `folder`, oldest year first; any fault in one stops all."""
    reports = [read_source(found) for found in sorted(folder.iterdir()) if (found / "recept.yaml").is_file()]
    return tuple(sorted(reports, key=lambda report: (report.year, report.id)))


def shipped_recipes(folder: Path = SOURCES) -> tuple[Recipe, ...]:
    """The recipes of the shipped reports: the base that a municipality's own recipes lie over."""
    return tuple(read_recipe(path) for path in sorted(folder.glob("*/recept.yaml")))


def read_source(folder: Path) -> Report:
    """One report from its folder; `ImportFault` where anything in it was refused."""
    recipe = read_recipe(folder / "recept.yaml")
    corrections = folder / "correcties.yaml"
    content = (folder / recipe.file).read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    page = read_text(content.decode("utf-8"), file=recipe.file)
    document = Document(recipe.file, (page,), digest)
    found = read_corrections(corrections) if corrections.is_file() else ()
    reading = interpret(document, recipe, found)
    if reading.refused:
        first = reading.refused[0]
        raise ImportFault(f"{folder.name}: {first.place}: {first.what}")
    if recipe.year is None:
        raise BrokenRecipe(f"{folder.name}: zet het jaar van het verslag in het recept ('jaar: 2022').")
    return build_report(reading, recipe, year=recipe.year, file=recipe.file, sha256=digest)


def ensure_filled(store: Store, *, by: str = "eerste start") -> None:
    """The shipped reports, published, into a store without any edition.

    A store that holds so much as a draft is left alone: filling it would publish what is under embargo.
    """
    store.migrate()
    store.begin(shipped, by=by)
