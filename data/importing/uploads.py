"""A report that someone uploads on a page: looked at, its recipe completed place by place, kept as a draft.

The same steps as the `import` verb, for who has no shell: what it would write to a terminal is the preview.
"""

from __future__ import annotations

import io
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from data.arrange import ContradictionError
from data.importing.commands import WELL, ImportOptions, run_import
from data.importing.faults import ImportFault
from data.importing.municipal import RECIPES
from data.importing.recipe import UNKNOWN_MARK
from data.store import Store, StoreFault

DOCUMENTS = "documenten"
_NAME = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Upload:
    """A document with what a person said about it so far."""

    name: str
    title: str = ""
    municipality: str = ""
    part: str = ""
    recipe: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What reading it gives."""

    text: str
    """Dutch, in lines: what was recognised, refused and would change."""
    well: bool
    """Whether a draft can be made of it."""
    recipe: str
    """The recipe it was read with, or a starter to complete."""
    open_places: Mapping[str, str]
    """What the recipe still lacks: the key of each place, and its explanation."""


class Uploads:
    """The desk where documents come in. Everything here blocks; `folder` is where it may write for a moment."""

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._folder = folder

    def keep(self, name: str, content: bytes, *, by: str) -> str:
        """Keep a document; gives the name it is known by from now on."""
        base = name.replace("\\", "/").rpartition("/")[2]
        known = _NAME.sub("-", base).strip("-.")[-80:] or "verslag.txt"
        self._store.content.put(DOCUMENTS, known, content, by=by)
        return known

    def describe(self, name: str, title: str, municipality: str, part: str, recipe: str) -> Upload:
        """A kept document with what is said about it; empty texts say nothing."""
        return Upload(name, title, municipality, part, recipe)

    def look(self, upload: Upload) -> Look:
        """Read it and tell what would change; nothing is kept."""
        return self._run(upload, dry_run=True, by="")

    def draft(self, upload: Upload, *, by: str) -> Look:
        """Read it and make it (part of) the draft."""
        return self._run(upload, dry_run=False, by=by)

    def complete(self, recipe: str, answers: Mapping[str, str]) -> str:
        """The recipe with these places filled in, each as plain text."""
        return "\n".join(_filled(line, answers) for line in recipe.splitlines())

    def _run(self, upload: Upload, *, dry_run: bool, by: str) -> Look:
        document = self._store.content.get(DOCUMENTS, upload.name)
        if document is None:
            return Look("Dit document is er niet meer. Voeg het opnieuw toe.", False, upload.recipe, {})
        self._folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            return self._read(document.body, upload, Path(folder), dry_run=dry_run, by=by)

    def _read(self, content: bytes, upload: Upload, folder: Path, *, dry_run: bool, by: str) -> Look:
        path = folder / upload.name
        path.write_bytes(content)
        out = io.StringIO()
        try:
            options = _options(upload, folder, dry_run=dry_run, by=by)
            well = run_import(path, options, lambda: self._store, out) == WELL
        except (ImportFault, ContradictionError, StoreFault) as fault:
            out.write(f"{fault}\n")
            well = False
        recipe = upload.recipe or _starter(folder / "begin" / RECIPES)
        return Look(_without_commands(out.getvalue(), folder), well, recipe, _open_places(recipe))


def _options(upload: Upload, folder: Path, *, dry_run: bool, by: str) -> ImportOptions:
    recipe = None
    if upload.recipe:
        recipe = folder / "recept.yaml"
        recipe.write_text(upload.recipe, encoding="utf-8")
    return ImportOptions(
        recipe=recipe,
        report=upload.title,
        municipality=upload.municipality,
        page=upload.part,
        dry_run=dry_run,
        by=by,
        starter_folder=folder / "begin",
    )


def _starter(folder: Path) -> str:
    found = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
    text = found[0].read_text(encoding="utf-8") if found else ""
    return "\n".join(line for line in text.splitlines() if "--recipe" not in line and "docs/" not in line)


def _open_places(recipe: str) -> dict[str, str]:
    """Each line that holds the mark: what stands before it is the key, a comment behind it the explanation."""
    lines = [line for line in recipe.splitlines() if f": {UNKNOWN_MARK}" in line and not line.startswith("#")]
    return {_key(line): line.partition(f": {UNKNOWN_MARK}")[2].strip(" #") for line in lines}


def _key(line: str) -> str:
    return line.partition(f": {UNKNOWN_MARK}")[0].strip().strip('"')


def _filled(line: str, answers: Mapping[str, str]) -> str:
    answer = " ".join(answers.get(_key(line), "").split())
    if f": {UNKNOWN_MARK}" not in line or line.startswith("#") or not answer:
        return line
    escaped = answer.replace("\\", "\\\\").replace('"', '\\"')
    return line.replace(UNKNOWN_MARK, answer if answer.isdecimal() else f'"{escaped}"', 1)


def _without_commands(text: str, folder: Path) -> str:
    """Without the lines that only help at a command line."""
    kept = [
        line
        for line in text.splitlines()
        if not any(
            sign in line for sign in (str(folder), "python app.py", "--recipe", "--dry-run", "ask --edition")
        )
    ]
    return "\n".join(kept).strip()
