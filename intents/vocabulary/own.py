"""A municipality's own synonyms: one friendly YAML text, laid over the shipped ones, changed word by word."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from intents.vocabulary.load import load
from intents.vocabulary.phrases import SYNONYM_LISTS, PhraseFault, Phrases
from intents.words.fold import fold

LONGEST = 80
"""Characters of one synonym."""


def read(text: str, name: str = "synoniemen") -> dict[str, dict[str, list[str]]]:
    """Lists of words by indicator; PhraseFault, in the editor's Dutch, where the text has another form."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        found = YAML(typ="safe", pure=True).load(text) or {}
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise PhraseFault(
            f"{name}, regel {line}: dit is niet te lezen. Let op inspringen en dubbele namen."
        ) from error
    if not isinstance(found, dict):
        raise PhraseFault(f"{name}: begin elke regel met de naam van een indicator en een dubbele punt.")
    return {str(id_): _entry(str(id_), entry, name) for id_, entry in found.items()}


def _entry(id_: str, entry: Any, name: str) -> dict[str, list[str]]:
    if not isinstance(entry, dict) or not entry.keys() <= SYNONYM_LISTS:
        raise PhraseFault(
            f"{name}, {id_}: gebruik alleen {', '.join(sorted(SYNONYM_LISTS))}, elk met een lijst woorden."
        )
    for key, words in entry.items():
        if not isinstance(words, list):
            raise PhraseFault(f"{name}, {id_}: zet achter '{key}' een lijst: [woord, ander woord].")
    return {str(key): [str(word) for word in words] for key, words in entry.items()}


def phrases(texts: Iterable[str], cache: Path | None = None) -> Phrases:
    """The shipped phrases with these own synonyms laid over them; `cache` as in `intents.vocabulary.load`."""
    return load(overlays=[{"synoniemen": read(text)} for text in texts], cache=cache)


def with_word(text: str, id_: str, word: str) -> str:
    """The text with one more name for an indicator. PhraseFault where the word is empty, too long or there already."""
    said = " ".join(word.split())
    if not fold(said).strip() or len(said) > LONGEST:
        raise PhraseFault(f"Geef een woord of korte uitdrukking van hoogstens {LONGEST} tekens.")
    found = read(text)
    words = found.setdefault(id_, {}).setdefault("ook", [])
    if fold(said) in {fold(other) for other in words}:
        raise PhraseFault(f"'{said}' staat er al bij deze indicator.")
    words.append(said)
    return _written(found)


def without_word(text: str, id_: str, word: str) -> str:
    """The text without a name that was added before; the same text where it is not there."""
    found = read(text)
    entry = found.get(id_, {})
    entry["ook"] = [other for other in entry.get("ook", []) if other != word]
    if not any(entry.values()):
        found.pop(id_, None)
    return _written(found)


def _written(found: Mapping[str, Mapping[str, list[str]]]) -> str:
    from ruamel.yaml import YAML

    out = io.StringIO()
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.dump({id_: dict(entry) for id_, entry in found.items()}, out)
    return out.getvalue()
