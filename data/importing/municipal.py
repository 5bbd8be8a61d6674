"""A municipality's own content as far as importing goes: its recipes and corrections, kept in the store by name."""

from __future__ import annotations

from dataclasses import replace

from data.importing.corrections import Correction, parse_corrections
from data.importing.recipe import Recipe, parse_recipe
from data.importing.supplied import shipped_recipes
from data.store import Store

RECIPES = "recepten"
CORRECTIONS = "correcties"


def form_of(store: Store | None, own: Recipe) -> Recipe:
    """The recipe with what kept and shipped recipes of the municipality say of its reports' form; own words first."""
    items = store.content.all(RECIPES) if store else ()
    kept = [parse_recipe(item.text, name=f"{RECIPES}/{item.name}") for item in items]
    for recipe in (*kept, *shipped_recipes()):
        if recipe.municipality == own.municipality:
            own = _laid_under(own, recipe)
    return own


def _laid_under(own: Recipe, kept: Recipe) -> Recipe:
    """What is true of every year's report; title, year, address and expected counts are of one report only."""
    columns = kept.ignored.get("kolommen", frozenset()) | own.ignored.get("kolommen", frozenset())
    return replace(
        own,
        programme=own.programme or kept.programme,
        letters={**kept.letters, **own.letters},
        units={**kept.units, **own.units},
        default_unit=own.default_unit or kept.default_unit,
        definitions=own.definitions or kept.definitions,
        same={**kept.same, **own.same},
        columns={**kept.columns, **own.columns},
        ignored={**own.ignored, "kolommen": columns},
    )


def corrections_of(store: Store | None, report_id: str) -> tuple[Correction, ...]:
    """The corrections a person recorded for this report."""
    item = store.content.get(CORRECTIONS, report_id) if store else None
    return parse_corrections(item.text, name=f"{CORRECTIONS}/{report_id}") if item else ()
