"""The Dutch sentences of `bot/nl`: read once, checked against the placeholders that the pages fill in.

`say("niet_behaald", doel="minder dan 400", verschil="88")` gives the sentence. Which
sentences there are, and what each may fill in, is stated in `PLACEHOLDERS`: an editor changes the words only.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from bot.placeholders import PLACEHOLDERS

FOLDER = Path(__file__).parent / "nl"
_BRACES = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something an editor must mend, in Dutch."""

    file: str
    line: int
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}, regel {self.line}: {self.message} {self.remedy}"


class WordingError(Exception):
    """The sentences cannot be used; the message lists every fault."""


def say(key: str, **values: object) -> str:
    """The sentence with this key, its placeholders filled in."""
    text, filled = _templates()[key]
    return text % values if filled else text


@lru_cache(maxsize=1)
def _templates() -> Mapping[str, tuple[str, bool]]:
    """Each sentence taken apart once, for many are said in every answer: its text, and whether anything is filled in."""
    return {
        key: (_BRACES.sub(r"%(\1)s", text.replace("%", "%%")), True)
        if _BRACES.search(text)
        else (text, False)
        for key, text in sentences().items()
    }


@lru_cache(maxsize=1)
def sentences() -> Mapping[str, str]:
    """All sentences by key; raises WordingError naming file, line and remedy of every fault."""
    entries, found = _read(FOLDER)
    if found:
        raise WordingError("\n".join(map(str, found)))
    return {entry.key: str(entry.text) for entry in entries}


def faults(folder: Path = FOLDER) -> list[Fault]:
    """What is wrong with the sentence files in `folder`; empty when they can be used."""
    return _read(folder)[1]


def _read(folder: Path) -> tuple[list[_Entry], list[Fault]]:
    try:
        entries = list(_entries(folder))
    except _UnreadableError as error:
        return [], [error.fault]
    found = [fault for entry in entries for fault in _entry_faults(entry)]
    found += _doubles(entries)
    known = {entry.key for entry in entries}
    found += [
        Fault("bot/nl", 1, f'de zin "{key}" ontbreekt.', _remedy_missing(key))
        for key in PLACEHOLDERS
        if key not in known
    ]
    return entries, found


class _UnreadableError(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class _Entry(NamedTuple):
    """A sentence as it stands in a file."""

    file: str
    key: str
    text: object
    source: str
    """All of the file: the line is looked up only where there is a fault."""

    def fault(self, message: str, remedy: str) -> Fault:
        start = re.search(rf"^{re.escape(self.key)}\s*=", self.source, re.MULTILINE)
        line = self.source.count("\n", 0, start.start()) + 1 if start else 1
        return Fault(self.file, line, message, remedy)


def _entries(folder: Path) -> Iterator[_Entry]:
    """Every sentence, files in the order of their names."""
    for path in sorted(folder.glob("*.toml")):
        source = path.read_text(encoding="utf-8")
        try:
            content = tomllib.loads(source)
        except tomllib.TOMLDecodeError as error:
            raise _UnreadableError(_syntax_fault(path.name, str(error))) from error
        for key, text in content.items():
            yield _Entry(path.name, key, text, source)


def _syntax_fault(file: str, message: str) -> Fault:
    line = re.search(r"at line (\d+)", message)
    return Fault(
        file,
        int(line[1]) if line else 1,
        "deze regel is niet te lezen.",
        'Schrijf elke zin als: naam = "tekst". Elke naam mag één keer voorkomen.',
    )


def _entry_faults(entry: _Entry) -> Iterator[Fault]:
    if entry.key not in PLACEHOLDERS:
        yield entry.fault(f'de naam "{entry.key}" is onbekend.', "Haal de regel weg of verbeter de naam.")
    elif not isinstance(entry.text, str) or not entry.text.strip():
        yield entry.fault(f'bij "{entry.key}" hoort een tekst.', 'Schrijf: naam = "tekst".')
    else:
        yield from _brace_faults(entry, entry.text)


def _brace_faults(entry: _Entry, text: str) -> Iterator[Fault]:
    allowed = PLACEHOLDERS[entry.key]
    choice = ", ".join("{" + name + "}" for name in allowed) or "geen"
    for name in _BRACES.findall(text):
        if name not in allowed:
            yield entry.fault(f'"{{{name}}}" kan hier niet.', f"Wat wel kan: {choice}.")
    if "{" in (rest := _BRACES.sub("", text)) or "}" in rest:
        yield entry.fault("er staat een losse accolade.", "Zet om elke invulplek een { en een }.")


def _doubles(entries: list[_Entry]) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for entry in entries:
        if first.setdefault(entry.key, entry.file) != entry.file:
            yield entry.fault(
                f'"{entry.key}" staat ook in {first[entry.key]}.', "Laat één van de twee staan."
            )


def _remedy_missing(key: str) -> str:
    places = " ".join("{" + name + "}" for name in PLACEHOLDERS[key])
    return f'Voeg toe: {key} = "..."' + (f" met {places}." if places else ".")
