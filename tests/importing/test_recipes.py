"""What the importer does not recognise it asks: a starter recipe, completed by a person, kept for next year."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from data.importing.commands import ImportOptions, run_import
from data.importing.faults import BrokenRecipe, ImportFault
from data.importing.recipe import parse_recipe
from data.store import Store

PAGE = """Samenleving
Indicator;Stand {last};Stand {year};Klasse 3
Woninginbraken;41;38;7
Buurtfeesten;12;9;8
"""


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = Store.open(f"sqlite:///{tmp_path}/proef.sqlite")
    opened.migrate()
    return opened


def bring_in(folder: Path, store: Store, year: int, recipe: Path | None = None) -> tuple[int, str]:
    path = folder / f"verslag-{year}.csv"
    path.write_text(PAGE.format(last=year - 1, year=year), encoding="utf-8")
    out = io.StringIO()
    options = ImportOptions(
        recipe=recipe, report=f"Jaarverslag {year}", municipality="Veldhoek", by="Anna", starter_folder=folder
    )
    return run_import(path, options, lambda: store, out), out.getvalue()


def test_from_unknown_column_to_a_recipe_that_serves_next_year(store: Store, tmp_path: Path) -> None:
    code, said = bring_in(tmp_path, store, 2023)
    assert code == 2 and "kolom 'Klasse 3'" in said and store.draft() is None
    starter = tmp_path / "recepten" / "jaarverslag-2023.yaml"
    text = starter.read_text(encoding="utf-8")
    assert '"Klasse 3": ???' in text and str(starter) in said
    with pytest.raises(BrokenRecipe, match="vul bij 'kolommen > Klasse 3' iets in"):
        bring_in(tmp_path, store, 2023, starter)
    starter.write_text(text.replace("???", "negeren"), encoding="utf-8")
    assert bring_in(tmp_path, store, 2023, starter)[0] == 0
    assert store.snapshot("draft").years == (2022, 2023)
    assert bring_in(tmp_path, store, 2024)[0] == 0
    assert store.snapshot("draft").years == (2022, 2023, 2024)


def test_a_recipe_speaks_of_every_year_with_jaar(store: Store, tmp_path: Path) -> None:
    recipe = tmp_path / "recept.yaml"
    recipe.write_text(
        'kolommen: {"Klasse 3": negeren, "Stand {jaar}": "Begroting {jaar}"}\n', encoding="utf-8"
    )
    assert bring_in(tmp_path, store, 2023, recipe)[0] == 0
    snapshot = store.snapshot("draft")
    assert not snapshot.figures and {year for _, _, year in snapshot.budgets} == {2022, 2023}


def test_what_is_ignored_by_name_no_longer_blocks(store: Store, tmp_path: Path) -> None:
    recipe = tmp_path / "recept.yaml"
    recipe.write_text("negeren: {kolommen: [Klasse 3], rijen: [Buurtfeesten]}\n", encoding="utf-8")
    code, said = bring_in(tmp_path, store, 2023, recipe)
    assert code == 0 and "dat deze rij genegeerd wordt" in said
    assert list(store.snapshot("draft").indicators) == ["woninginbraken"]


def test_expected_counts_stop_a_reading_that_lost_something(store: Store, tmp_path: Path) -> None:
    recipe = tmp_path / "recept.yaml"
    recipe.write_text("kolommen: {Klasse 3: negeren}\nverwacht: {indicatoren: 3}\n", encoding="utf-8")
    with pytest.raises(ImportFault, match="verwacht 3 indicatoren, maar er zijn er 2"):
        bring_in(tmp_path, store, 2023, recipe)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("gemeente: A\ngemeente: B\n", "regel 2"),
        ("gemeent: A\n", "'gemeent' is geen bekende sleutel"),
        ("jaar: tweeduizend\n", "'jaar' moet een jaartal zijn"),
        ("kolommen: [a]\n", "onder 'kolommen' horen regels"),
        ("zelfde_indicator: {a: [x], b: [x]}\n", "'x' staat bij twee indicatoren"),
        ("begrippen: [{term: R}]\n", "'term', 'betekenis' en 'bron'"),
        ("opmerkingen: [{rij: x}]\n", "'tekst' of 'noot'"),
        ("- a\n", "sleutel: waarde"),
        ("a: [\n", "geen geldige YAML"),
        ("negeren: {tabel: [x]}\n", "negeren: 'tabel' is geen bekende sleutel"),
        ("verwacht: {rijen: veel}\n", "heel getal"),
    ],
)
def test_a_broken_recipe_says_where_and_what(text: str, said: str) -> None:
    with pytest.raises(BrokenRecipe, match=said):
        parse_recipe(text, name="recept.yaml")
