"""A municipality's own content as friendly files: out of the store into a folder, and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TextIO

from data.importing.corrections import parse_corrections
from data.importing.faults import ImportFault
from data.importing.limits import FILE_BYTES
from data.importing.recipe import parse_recipe
from data.store import Store

_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}$")
_CHECKS: Mapping[str, Callable[[str, str], object]] = {
    "recepten": lambda text, name: parse_recipe(text, name=name),
    "correcties": lambda text, name: parse_corrections(text, name=name),
}
_YAML_KINDS = frozenset({"recepten", "correcties", "synoniemen"})


def export_content(folder: Path, store: Store, out: TextIO) -> int:
    """Every item as `<kind>/<name>`; texts of YAML kinds get their ending."""
    items = store.content.all()
    for item in items:
        ending = ".yaml" if item.kind in _YAML_KINDS and not item.name.endswith(".yaml") else ""
        path = folder / item.kind / f"{item.name}{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(item.body)
        out.write(f"{path}\n")
    out.write(f"{len(items)} bestanden geschreven in {folder}.\n")
    return 0


def import_content(folder: Path, by: str, store: Store, out: TextIO) -> int:
    """All files of a folder made by `export_content`; every one is checked before the first is kept."""
    if not folder.is_dir():
        raise ImportFault(f"{folder} is geen map. Maak er een met: python app.py content export MAP")
    found = [_checked(path, folder) for path in sorted(folder.rglob("*")) if path.is_file()]
    changed = 0
    for kind, name, body in found:
        if store.content.put(kind, name, body, by=by):
            changed += 1
            out.write(f"bewaard: {kind}/{name}\n")
    out.write(f"{len(found)} bestanden gelezen, {changed} veranderd.\n")
    return 0


def _checked(path: Path, folder: Path) -> tuple[str, str, bytes]:
    parts = path.relative_to(folder).parts
    if len(parts) != 2:
        raise ImportFault(f"{path}: elk bestand hoort in een map met zijn soort, zoals recepten/{path.name}.")
    kind, file = parts
    name = file.removesuffix(".yaml") if kind in _YAML_KINDS else file
    if not _NAME.match(name):
        raise ImportFault(f"{path}: gebruik een naam van letters, cijfers, spaties, punten en streepjes.")
    if path.stat().st_size > FILE_BYTES:
        raise ImportFault(f"{path} is te groot.")
    body = path.read_bytes()
    if kind in _CHECKS:
        _CHECKS[kind](_text(body, path), f"{kind}/{file}")
    return kind, name, body


def _text(body: bytes, path: Path) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise ImportFault(f"{path} is geen tekst in UTF-8.") from fault
