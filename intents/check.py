"""Faults in the phrase files, in the editor's Dutch: file, line, what to change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from data.model import Snapshot
from intents.index.catalogue import Catalogue
from intents.question import Memory, Question
from intents.understand import understand
from intents.vocabulary.files import HERE
from intents.vocabulary.load import load
from intents.vocabulary.phrases import SYNONYM_LISTS, PhraseFault, Phrases


def faults(snapshot: Snapshot, folder: Path = HERE) -> list[str]:
    """Everything an editor should change; empty where all is well."""
    try:
        phrases = load(folder)
        positioned = {
            name: _with_lines(folder / f"{name}.yaml")
            for name in ("synoniemen", "dubbelzinnig", "voorbeelden")
        }
    except PhraseFault as fault:
        return [str(fault)]
    catalogue = Catalogue.build(snapshot, phrases)
    return [
        *_names(positioned["synoniemen"], snapshot, "synoniemen.yaml"),
        *_ambiguities(positioned["dubbelzinnig"], snapshot),
        *_shared_synonyms(positioned["synoniemen"], catalogue),
        *_stolen(positioned["synoniemen"], catalogue, phrases),
        *_examples(positioned, catalogue),
    ]


def _with_lines(path: Path) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except (OSError, YAMLError) as error:
        raise PhraseFault(
            f"{path.name}: niet te lezen; let op inspringen, haakjes en dubbele namen."
        ) from error


def _line(node: Any, key: Any) -> int:
    """The line of a key or list item, counted from 1."""
    position = node.lc.item(key) if isinstance(key, int) else node.lc.key(key)
    return int(position[0]) + 1


def _names(entries: Mapping[str, Any], snapshot: Snapshot, file: str) -> Iterator[str]:
    for identity, entry in entries.items():
        if identity not in snapshot.indicators:
            yield f"{file}, regel {_line(entries, identity)}: de indicator '{identity}' bestaat niet. {_near(identity, snapshot)}"
        for key in entry:
            if key not in SYNONYM_LISTS:
                yield f"{file}, regel {_line(entry, key)}: '{key}' is geen bekende naam. Kies uit: {', '.join(sorted(SYNONYM_LISTS))}."


def _near(identity: str, snapshot: Snapshot) -> str:
    near = get_close_matches(identity, snapshot.indicators, n=1)
    return (
        f"Bedoel je '{near[0]}'?"
        if near
        else "Verwijder de regel, of importeer eerst het verslag met deze indicator."
    )


def _ambiguities(entries: Mapping[str, Any], snapshot: Snapshot) -> Iterator[str]:
    for word, ids in entries.items():
        for at, identity in enumerate(ids):
            if identity not in snapshot.indicators:
                yield f"dubbelzinnig.yaml, regel {_line(ids, at)}: bij '{word}' staat '{identity}', maar die indicator bestaat niet. {_near(identity, snapshot)}"


def _shared_synonyms(entries: Mapping[str, Any], catalogue: Catalogue) -> Iterator[str]:
    """A synonym under two indicators must be declared ambiguous."""
    seen: dict[frozenset[str], tuple[str, int]] = {}
    for identity, entry in entries.items():
        for at, synonym in enumerate(entry.get("ook", ())):
            key, line = catalogue.content(str(synonym)), _line(entry["ook"], at)
            other, first = seen.setdefault(key, (identity, line))
            if other == identity:
                continue
            yield (
                f"synoniemen.yaml, regel {line}: '{synonym}' staat ook bij '{other}' (regel {first}). "
                "Haal het bij een van beide weg, of zet het in dubbelzinnig.yaml zodat de bot terugvraagt."
            )


def _stolen(entries: Mapping[str, Any], catalogue: Catalogue, phrases: Phrases) -> Iterator[str]:
    """A synonym that is itself a question word would swallow other indicators' questions."""
    cues = {cue.phrase: cue.name for group in phrases.cues.values() for cue in group}
    for entry in entries.values():
        for at, synonym in enumerate(entry.get("ook", ())):
            line = _line(entry["ook"], at)
            if not catalogue.content(str(synonym)):
                yield f"synoniemen.yaml, regel {line}: '{synonym}' bestaat alleen uit lidwoorden en voorzetsels. Voeg een inhoudswoord toe."
            elif str(synonym) in cues:
                yield f"synoniemen.yaml, regel {line}: '{synonym}' is al een vraagwoord ('{cues[str(synonym)]}' in vragen.yaml). Kies een langere omschrijving."


def _examples(positioned: Mapping[str, Any], catalogue: Catalogue) -> Iterator[str]:
    """Every example against everything: it must be understood as what it stands under."""
    for identity, entry in positioned["synoniemen"].items():
        for at, example in enumerate(entry.get("voorbeelden", ())):
            yield from _misread(
                str(example),
                "",
                identity,
                f"synoniemen.yaml, regel {_line(entry['voorbeelden'], at)}",
                catalogue,
            )
    for operation, examples in positioned["voorbeelden"].items():
        for example, identity in examples.items():
            yield from _misread(
                str(example),
                operation,
                identity,
                f"voorbeelden.yaml, regel {_line(examples, example)}",
                catalogue,
            )


def _misread(example: str, operation: str, identity: str, place: str, catalogue: Catalogue) -> Iterator[str]:
    got = understand(example, catalogue, Memory(), date(2000, 1, 1))
    if not isinstance(got, Question):
        yield f"{place}: '{example}' wordt niet begrepen. Vul synoniemen of vraagwoorden aan, of pas het voorbeeld aan."
    elif operation and got.operation.value != operation:
        yield f"{place}: '{example}' wordt begrepen als '{got.operation.value}'. Een regel in vragen.yaml steelt deze vraag."
    elif identity and got.indicators != (identity,):
        yield f"{place}: '{example}' gaat volgens de bot over {', '.join(got.indicators) or 'geen indicator'}. Kijk welk synoniem dit steelt."
