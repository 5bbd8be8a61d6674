"""A municipality's own content as far as importing goes: its recipes and corrections, kept in the store by name."""

from __future__ import annotations

from dataclasses import replace

from data.importing.corrections import Correction, parse_corrections
from data.importing.recipe import Recipe, parse_recipe
from data.store import Store

RECIPES = "recepten"
CORRECTIONS = "correcties"


def form_of(store: Store | None, own: Recipe) -> Recipe:
    """The recipe with what the municipality's kept recipes say about the form of its reports; its own words first."""
    if store is None:
        return own
    for item in store.content.all(RECIPES):
        kept = parse_recipe(item.text, name=f"{RECIPES}/{item.name}")
        if kept.municipality == own.municipality:
            own = _laid_under(own, kept)
    return own


def _laid_under(own: Recipe, kept: Recipe) -> Recipe:
    """What is true of every year's report; title, year, address and expected counts are of one report only."""
    ignored = {
        key: kept.ignored.get(key, frozenset()) | own.ignored.get(key, frozenset()) for key in ("kolommen",)
    }
    return replace(
        own,
        programme=own.programme or kept.programme,
        letters={**kept.letters, **own.letters},
        units={**kept.units, **own.units},
        default_unit=own.default_unit or kept.default_unit,
        definitions=own.definitions or kept.definitions,
        same={**kept.same, **own.same},
        columns={**kept.columns, **own.columns},
        ignored={**own.ignored, **{key: names for key, names in ignored.items() if names}},
    )


def corrections_of(store: Store | None, report_id: str) -> tuple[Correction, ...]:
    """The corrections a person recorded for this report."""
    item = store.content.get(CORRECTIONS, report_id) if store else None
    return parse_corrections(item.text, name=f"{CORRECTIONS}/{report_id}") if item else ()
