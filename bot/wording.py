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
    text, names = _templates()[key]
    return text % tuple([values[name] for name in names]) if names else text


@lru_cache(maxsize=1)
def _templates() -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Each sentence taken apart once, for many are said in every answer: its text and what stands at each place."""
    return {
        key: (_BRACES.sub("%s", text.replace("%", "%%")), names)
        if (names := tuple(_BRACES.findall(text)))
        else (text, ())
        for key, text in sentences().items()
    }


@lru_cache(maxsize=1)
def sentences() -> Mapping[str, str]:
    """All sentences by key; raises WordingError naming file, line and remedy of every fault."""
    if found := faults():
        raise WordingError("\n".join(map(str, found)))
    return {key: str(text) for _, key, text, _ in _entries(FOLDER)}


def faults(folder: Path = FOLDER) -> list[Fault]:
    """What is wrong with the sentence files in `folder`; empty when they can be used."""
    try:
        entries = list(_entries(folder))
    except _UnreadableError as error:
        return [error.fault]
    found = [fault for entry in entries for fault in _entry_faults(*entry)]
    found += _doubles(entries)
    known = {key for _, key, _, _ in entries}
    found += [
        Fault("bot/nl", 1, f'de zin "{key}" ontbreekt.', _remedy_missing(key))
        for key in PLACEHOLDERS
        if key not in known
    ]
    return found


class _UnreadableError(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def _entries(folder: Path) -> Iterator[tuple[str, str, object, int]]:
    """(file, key, text, line) of every sentence, files in the order of their names."""
    for path in sorted(folder.glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        try:
            content = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise _UnreadableError(_syntax_fault(path.name, str(error))) from error
        for key, value in content.items():
            yield path.name, key, value, _line_of(key, text)


def _line_of(key: str, text: str) -> int:
    start = re.search(rf"^{re.escape(key)}\s*=", text, re.MULTILINE)
    return text.count("\n", 0, start.start()) + 1 if start else 1


def _syntax_fault(file: str, message: str) -> Fault:
    line = re.search(r"at line (\d+)", message)
    return Fault(
        file,
        int(line[1]) if line else 1,
        "deze regel is niet te lezen.",
        'Schrijf elke zin als: naam = "tekst". Elke naam mag één keer voorkomen.',
    )


def _entry_faults(file: str, key: str, text: object, line: int) -> Iterator[Fault]:
    if key not in PLACEHOLDERS:
        yield Fault(file, line, f'de naam "{key}" is onbekend.', "Haal de regel weg of verbeter de naam.")
    elif not isinstance(text, str) or not text.strip():
        yield Fault(file, line, f'bij "{key}" hoort een tekst.', 'Schrijf: naam = "tekst".')
    else:
        yield from _brace_faults(file, key, text, line)


def _brace_faults(file: str, key: str, text: str, line: int) -> Iterator[Fault]:
    allowed = PLACEHOLDERS[key]
    choice = ", ".join("{" + name + "}" for name in allowed) or "geen"
    for name in _BRACES.findall(text):
        if name not in allowed:
            yield Fault(file, line, f'"{{{name}}}" kan hier niet.', f"Wat wel kan: {choice}.")
    if "{" in (rest := _BRACES.sub("", text)) or "}" in rest:
        yield Fault(file, line, "er staat een losse accolade.", "Zet om elke invulplek een { en een }.")


def _doubles(entries: list[tuple[str, str, object, int]]) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for file, key, _, line in entries:
        if first.setdefault(key, file) != file:
            yield Fault(file, line, f'"{key}" staat ook in {first[key]}.', "Laat één van de twee staan.")


def _remedy_missing(key: str) -> str:
    places = " ".join("{" + name + "}" for name in PLACEHOLDERS[key])
    return f'Voeg toe: {key} = "..."' + (f" met {places}." if places else ".")
