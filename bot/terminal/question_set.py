"""A municipality's own question set: one line a question, with what should come of it.

# Achter # staat uitleg. Voor de streep de vraag, erachter wat het moet worden.
hoeveel vermissingen in 2022?              | vermissing-personen 2022 = 488
is het doel voor winkeldiefstal gehaald?   | winkeldiefstal 2022 behaald
winkeldiefstal landelijk van 2019 en 2020  | winkeldiefstal nederland 2019, winkeldiefstal nederland 2020
hoeveel diefstal?                          | keuze: winkeldiefstal, diefstal-uit-woning
welke doelen zijn onbekend?                | lijst: verwijzingen-halt, jongeren-met-delict-voor-rechter
wat betekent nb?                           | tekst: niet beschikbaar
hoeveel fietsendiefstallen?                | geen antwoord
hoeveel vermissingen in 2022? > en 2021?   | vermissing-personen 2021
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from typing import Literal

from data.model import GEMEENTE, Snapshot
from data.numbers import read_number

Kind = Literal["cijfers", "keuze", "lijst", "tekst", "geen antwoord"]
_VERDICTS = {"behaald": True, "niet behaald": False}
_CELL = re.compile(
    r"(?P<id>[\w-]+)(?:\s+(?P<scope>[a-z][\w-]*?))?\s+(?P<year>(?:19|20)\d\d)"
    r"(?:\s+(?P<verdict>niet behaald|behaald))?(?:\s*=\s*(?P<value>\S+))?"
)


class QuestionSetError(ValueError):
    """A line cannot be used; the message names the line and the remedy, in Dutch."""


@dataclass(frozen=True, slots=True)
class Cell:
    indicator: str
    scope: str
    year: int
    value: Decimal | None = None
    attained: bool | None = None


@dataclass(frozen=True, slots=True)
class Item:
    line: int
    turns: tuple[str, ...]
    kind: Kind
    cells: tuple[Cell, ...] = ()
    names: tuple[str, ...] = ()
    """Ids for a choice or list, fragments for a text."""


def read_set(text: str, snapshot: Snapshot) -> tuple[Item, ...]:
    """Every question of the set; raises QuestionSetError at the first line that cannot be used."""
    return tuple(_items(text, snapshot))


def _items(text: str, snapshot: Snapshot) -> Iterator[Item]:
    for number, line in enumerate(text.splitlines(), 1):
        question, divided, expected = line.partition("|")
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        turns = tuple(turn.strip() for turn in question.split(">") if turn.strip())
        if not divided or not turns or not expected.strip():
            raise QuestionSetError(f"Regel {number}: schrijf 'vraag | wat het moet worden'.")
        yield _item(number, turns, expected.strip(), snapshot)


def _item(number: int, turns: tuple[str, ...], expected: str, snapshot: Snapshot) -> Item:
    if expected.lower() == "geen antwoord":
        return Item(number, turns, "geen antwoord")
    head, divided, rest = expected.partition(":")
    parts = tuple(part.strip() for part in rest.split(",") if part.strip())
    match head.strip().lower():
        case "tekst" if divided and parts:
            return Item(number, turns, "tekst", names=parts)
        case "keuze" | "lijst" as kind if divided and parts:
            for name in parts:
                _known(number, name, snapshot)
            return Item(number, turns, "keuze" if kind == "keuze" else "lijst", names=parts)
        case _:
            cells = tuple(_cell(number, part, snapshot) for part in expected.split(","))
            return Item(number, turns, "cijfers", cells)


def _cell(number: int, text: str, snapshot: Snapshot) -> Cell:
    found = _CELL.fullmatch(text.strip())
    if found is None:
        raise QuestionSetError(
            f"Regel {number}: '{text.strip()}' is niet te lezen. Schrijf bijvoorbeeld 'winkeldiefstal 2022', "
            "'keuze: ...', 'lijst: ...', 'tekst: ...' of 'geen antwoord'."
        )
    _known(number, found["id"], snapshot)
    value = read_number(found["value"]) if found["value"] else None
    if found["value"] and value is None:
        raise QuestionSetError(f"Regel {number}: '{found['value']}' is geen getal. Schrijf het als 0,99.")
    verdict = _VERDICTS.get(found["verdict"] or "")
    return Cell(found["id"], found["scope"] or GEMEENTE, int(found["year"]), value, verdict)


def _known(number: int, indicator: str, snapshot: Snapshot) -> None:
    if indicator not in snapshot.indicators:
        near = get_close_matches(indicator, snapshot.indicators, n=1)
        hint = (
            f"Bedoel je '{near[0]}'?" if near else 'De namen staan in: python app.py ask "overzicht" --json.'
        )
        raise QuestionSetError(f"Regel {number}: de indicator '{indicator}' bestaat niet. {hint}")
