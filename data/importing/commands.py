"""The work behind the verbs of importing, without a command line: each writes Dutch to `out` and gives an exit status.

0 well, 2 refused or impossible; faults come out as ImportFault, StoreFault or ContradictionError with a Dutch message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from data.arrange import arrange
from data.importing.as_json import as_json
from data.importing.build import build_report, report_id
from data.importing.export import read_export
from data.importing.faults import BrokenRecipe, ImportFault
from data.importing.grid import Document
from data.importing.interpret import Progress, completed, interpret, survey
from data.importing.municipal import RECIPES, corrections_of, form_of
from data.importing.preview import compare, describe, describe_changes, likely_renames
from data.importing.read import open_document
from data.importing.reading import Reading, Remark
from data.importing.recipe import Recipe, parse_recipe
from data.importing.starter import starter_recipe
from data.importing.supplied import ensure_filled, shipped
from data.model import Report, Snapshot
from data.store import NoSuchEdition, Store

WELL, REFUSED = 0, 2


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the person says about the document; empty where the document or a recipe says it."""

    recipe: Path | None = None
    report: str = ""
    municipality: str = ""
    page: str = ""
    """The part of the report this is ("1E Zorg en Veiligheid"), where it is brought in part by part."""
    dry_run: bool = False
    json: bool = False
    by: str = ""
    starter_folder: Path = Path("var")
    """Where a starter recipe is written."""


def run_import(path: Path, options: ImportOptions, store: Callable[[], Store | None], out: TextIO) -> int:
    """Read, show what would change, and make a draft. `store` gives None where there is no database yet."""
    if options.json:
        return _dry_json(path, options, store(), out)
    if exported := _export_at(path):
        return _bring_back(exported, options, store, out)
    reading, recipe, text, document = _read(path, options, store(), _progress(out))
    out.writelines(f"{line}\n" for line in describe(reading))
    if reading.refused:
        _offer_starter(reading, recipe, options, out)
        return REFUSED
    report = _report(reading, recipe, document)
    return _draft([report], options, store, out, recipe_text=text)


def _dry_json(path: Path, options: ImportOptions, store: Store | None, out: TextIO) -> int:
    try:
        reading = _read(path, options, store, None)[0]
    except ImportFault as fault:
        reading = Reading(refused=(Remark(path.name, str(fault)),))
    out.write(as_json(reading) + "\n")
    return REFUSED if reading.refused else WELL


def _progress(out: TextIO) -> Progress:
    def tell(number: int, total: int, name: str) -> None:
        if total > 20 and number % 20 == 0:
            out.write(f"{number} van {total} pagina's gelezen ({name})\n")
            out.flush()

    return tell


def _read(
    path: Path, options: ImportOptions, store: Store | None, progress: Progress | None
) -> tuple[Reading, Recipe, str, Document]:
    """The reading, the whole recipe it was read with, that recipe's own text, and the document."""
    text = options.recipe.read_text(encoding="utf-8") if options.recipe else ""
    own = parse_recipe(text, name=options.recipe.name) if options.recipe else Recipe()
    own = replace(
        own,
        title=options.report or own.title,
        municipality=re.sub(r"^gemeente ", "", options.municipality, flags=re.I) or own.municipality,
        page=options.page or own.page,
        year=None if options.report else own.year,
    )
    document = open_document(path)
    seen = survey(document)
    named, _ = completed(seen, own)
    form = form_of(store, replace(own, municipality=named.municipality))
    recipe = replace(form, municipality=own.municipality)
    reading = interpret(document, recipe, corrections_of(store, report_id(named)), progress, seen)
    recipe = replace(recipe, title=reading.title, year=reading.year, municipality=reading.municipality)
    return reading, recipe, text, document


def _report(reading: Reading, recipe: Recipe, document: Document) -> Report:
    if not recipe.title or recipe.year is None:
        raise BrokenRecipe('Welk verslag is dit? Geef het mee met jaar: --report "Jaarverslag 2023".')
    if not recipe.municipality:
        raise BrokenRecipe('Van welke gemeente is dit verslag? Geef het mee: --municipality "Renkum".')
    return build_report(reading, recipe, year=recipe.year, file=document.name, sha256=document.sha256)


def _offer_starter(reading: Reading, recipe: Recipe, options: ImportOptions, out: TextIO) -> None:
    folder = options.starter_folder / RECIPES
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{report_id(recipe) or 'verslag'}.yaml"
    path.write_text(starter_recipe(reading), encoding="utf-8")
    out.write(
        "\nEr is niets ingelezen. Wat geweigerd is, staat hierboven met zijn plaats.\n"
        f"Een beginrecept staat klaar in {path}: vul in wat met ??? is gemerkt, of zet onder 'negeren' wat je niet\n"
        f"nodig hebt, en geef het mee met --recipe {path}\n"
    )


def _export_at(path: Path) -> tuple[Report, ...] | None:
    if not path.is_file() or path.suffix.lower() not in {".csv", ".json", ".xlsx"}:
        return None
    return read_export(path.read_bytes(), name=path.name)


def _bring_back(
    reports: Sequence[Report], options: ImportOptions, store: Callable[[], Store | None], out: TextIO
) -> int:
    titles = ", ".join(f"{report.title} ({report.municipality})" for report in reports)
    out.write(f"Dit is een export van deze bot met: {titles}\n")
    return _draft(reports, options, store, out)


def _draft(
    reports: Sequence[Report],
    options: ImportOptions,
    store: Callable[[], Store | None],
    out: TextIO,
    *,
    recipe_text: str = "",
) -> int:
    """Preview against what is live (and the draft, if any), then one draft in one transaction."""
    found = store()
    if found and not options.dry_run:
        ensure_filled(found)
    base = _base(found)
    replaced = _of_others(base, reports)
    own = [report for report in base if report.id not in replaced]
    before = arrange(own, "") if own else None
    kept = [report for report in own if report.id not in {new.id for new in reports}]
    after = arrange([*kept, *reports], "")
    _tell(before, after, reports, base, replaced, out)
    if options.dry_run:
        out.write("Dit was een proef (--dry-run): er is niets bewaard.\n")
        return WELL
    opened = found or _must(store)
    edition = opened.save_draft(reports, by=options.by, without=replaced)
    if recipe_text:
        opened.content.put(RECIPES, reports[0].id, recipe_text, by=options.by)
    if edition == opened.live():
        out.write(f"Dit staat al zo in de gepubliceerde editie {edition}; er is niets veranderd.\n")
        return WELL
    out.write(
        f"\nConcept bewaard als editie {edition}. Kijk het na, bijvoorbeeld met:\n"
        f'  python app.py ask --edition draft "welke doelen zijn gehaald?"\n'
        f"Klopt alles, maak het dan voor iedereen zichtbaar:\n  python app.py publish {edition}\n"
    )
    return WELL


def _must(store: Callable[[], Store | None]) -> Store:
    opened = store()
    if opened is None:
        raise ImportFault("Er is nog geen database om in te bewaren.")
    return opened


def _base(store: Store | None) -> tuple[Report, ...]:
    """The reports a draft is laid over: those of the draft there is, else the live ones."""
    if store is None or store.version() is None:
        return ()
    for edition in ("draft", None):
        try:
            return store.reports(edition)
        except NoSuchEdition:
            continue
    return ()


def _of_others(base: Sequence[Report], reports: Sequence[Report]) -> list[str]:
    """Ids of shipped example reports of another municipality: they make way; anyone else's report refuses."""
    owner = reports[0].municipality
    others = [report for report in base if report.municipality != owner]
    examples = {report.id for report in shipped()}
    foreign = [report for report in others if report.id not in examples]
    if foreign:
        raise ImportFault(
            f"De bot antwoordt nu voor {foreign[0].municipality}, en dit verslag is van {owner}. Cijfers van twee "
            "gemeenten komen nooit door elkaar: gebruik voor elke gemeente een eigen database (DATABASE_URL)."
        )
    return [report.id for report in others]


def _tell(
    before: Snapshot | None,
    after: Snapshot,
    reports: Sequence[Report],
    base: Sequence[Report],
    replaced: Iterable[str],
    out: TextIO,
) -> None:
    out.write("\nWat er zou veranderen:\n")
    for report in base:
        if report.id in replaced:
            out.write(f"Het meegeleverde voorbeeld {report.title} van {report.municipality} gaat eruit.\n")
        new = next((new for new in reports if new.id == report.id), None)
        if new and new.file != report.file:
            out.write(
                f"Dit vervangt {report.title} uit {report.file}. Is het een ander deel van dat verslag, geef dan met "
                '--page een naam mee, zoals --page "Sociaal domein".\n'
            )
    out.writelines(f"{line}\n" for line in describe_changes(compare(before, after)))
    for report in reports:
        out.writelines(f"Voorstel: {line}\n" for line in likely_renames(before, report))


def run_publish(edition: str, by: str, store: Store, out: TextIO) -> int:
    """Make a draft live for everyone; running bots take it up by themselves."""
    number = store.draft() or "draft" if edition == "draft" else edition
    store.publish(number, by)
    out.write(f"Editie {number} is gepubliceerd. Draaiende bots nemen haar vanzelf over.\n")
    return WELL


def run_restore(edition: str, by: str, store: Store, out: TextIO) -> int:
    """Go back to an edition that was live before."""
    store.restore(edition, by)
    out.write(f"Editie {edition} is weer de gepubliceerde editie. Draaiende bots nemen haar vanzelf over.\n")
    return WELL


_STATUS = {"draft": "concept", "live": "gepubliceerd", "old": "eerder"}


def run_editions(store: Store, out: TextIO) -> int:
    """List all editions, newest first, with who made and published them from which files."""
    editions = store.editions()
    if not editions:
        out.write("Er zijn nog geen edities. Importeer eerst een verslag.\n")
    for edition in editions:
        out.write(
            f"editie {edition.id}: {_STATUS[edition.status]}; gemaakt {edition.created_at} door {edition.created_by}"
        )
        published = (
            f"; gepubliceerd {edition.published_at} door {edition.published_by}"
            if edition.published_at
            else ""
        )
        out.write(f"{published}\n")
        for held in edition.reports:
            new = " (nieuw in deze editie)" if held.added else ""
            out.write(f"  {held.title}: {held.file}, sha256 {held.sha256[:12]}{new}\n")
    return WELL
