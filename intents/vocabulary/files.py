"""The phrase files as they are read in, and kept as read; faults are told in Dutch, with file and line."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from intents.vocabulary.phrases import PhraseFault

HERE = Path(__file__).parents[1] / "nl"
FILES = (
    "vragen",
    "jaren",
    "synoniemen",
    "dubbelzinnig",
    "praat",
    "functiewoorden",
    "praatwoorden",
    "algemene_woorden",
    "plaatsen",
    "zelfde_woord",
    "lichte_woorden",
    "tekstwoorden",
    "lijstwoorden",
    "oordeelwoorden",
    "deelwoorden",
)


def read_files(folder: Path) -> dict[str, Any]:
    return {name: read_yaml(folder / f"{name}.yaml") for name in FILES}


def cached_files(folder: Path, cache: Path) -> dict[str, Any]:
    """The files as read before, known by a hash of their contents; a cache that cannot be used is passed over."""
    digest = sha256()
    for name in FILES:
        with suppress(OSError):
            digest.update((folder / f"{name}.yaml").read_bytes() + b"\0")
    kept = cache / f"phrases-{digest.hexdigest()[:16]}.json"
    with suppress(OSError, ValueError):
        return dict(json.loads(kept.read_text(encoding="utf-8")))
    files = read_files(folder)
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        written = kept.with_suffix(f".{os.getpid()}")
        written.write_text(json.dumps(files), encoding="utf-8")
        written.replace(kept)
    return files


@lru_cache(maxsize=64)
def read_yaml(path: Path) -> Any:
    """One phrase file as mappings and lists; YAML 1.2, duplicate keys refused.

    Raises `PhraseFault` naming file, line and remedy.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PhraseFault(
            f"{path.name}: het bestand ontbreekt of is niet te lezen. Zet het terug in {path.parent}."
        ) from error
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        problem = str(getattr(error, "problem", "") or "")
        why = (
            "een naam staat er twee keer; voeg de twee lijsten samen"
            if "duplicate" in problem
            else ("de regel is geen geldige lijst; let op inspringen, haakjes en aanhalingstekens")
        )
        raise PhraseFault(f"{path.name}, regel {line}: {why}.") from error
