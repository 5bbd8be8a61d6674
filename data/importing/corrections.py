"""Corrections: place, what is printed there, how to read it, and why. Each is guarded by what the source prints.

A correction that no longer finds its place, or finds other cells there, stops the import: the source changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.importing.faults import BrokenCorrection, BrokenRecipe
from data.importing.recipe import load_yaml
from data.importing.signs import split_marks

ABSENT = "ontbreekt in de bron"
"""How a correction writes that the source lacks this cell."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One row (`column` empty) or one cell of it."""

    table: str
    row: str
    scope: str
    """The area's label as printed; empty where the row prints none."""
    printed: tuple[str, ...]
    """All cells after name and area (a row), or the one cell."""
    reading: Mapping[str, str]
    """Header to cell as it is to be read; `ABSENT` where the source lacks it."""
    reason: str
    column: str = ""

    @property
    def place(self) -> str:
        area = f" ({self.scope})" if self.scope else ""
        column = f", kolom '{self.column}'" if self.column else ""
        return f"tabel '{self.table}', rij '{self.row}'{area}{column}"


def read_corrections(path: Path) -> tuple[Correction, ...]:
    return parse_corrections(path.read_text(encoding="utf-8"), name=path.name)


def parse_corrections(text: str, *, name: str) -> tuple[Correction, ...]:
    """The corrections in this text; `BrokenRecipe` where one lacks a part."""
    found = load_yaml(text, name=name) or []
    if not isinstance(found, list):
        raise BrokenRecipe(f"{name}: hier hoort een lijst van correcties.")
    return tuple(
        _correction(item, f"{name}, correctie {number}") for number, item in enumerate(found, start=1)
    )


def _correction(item: Any, name: str) -> Correction:
    if not isinstance(item, dict) or set(item) != {"plaats", "gedrukt", "gelezen", "reden"}:
        raise BrokenRecipe(f"{name}: een correctie heeft 'plaats', 'gedrukt', 'gelezen' en 'reden'.")
    place, printed, reading = item["plaats"], item["gedrukt"], item["gelezen"]
    if not isinstance(place, dict) or not {"tabel", "rij"} <= set(place) <= {
        "tabel",
        "rij",
        "gebied",
        "kolom",
    }:
        raise BrokenRecipe(f"{name}: 'plaats' heeft 'tabel' en 'rij', en zo nodig 'gebied' en 'kolom'.")
    column = str(place.get("kolom", ""))
    if bool(column) == isinstance(reading, dict):
        raise BrokenRecipe(
            f"{name}: met een kolom is 'gelezen' één waarde, zonder kolom een waarde per kolom."
        )
    return Correction(
        table=str(place["tabel"]),
        row=split_marks(str(place["rij"]))[0],
        scope=str(place.get("gebied", "")),
        printed=tuple(str(cell) for cell in (printed if isinstance(printed, list) else [printed])),
        reading={column: str(reading)} if column else {str(key): str(cell) for key, cell in reading.items()},
        reason=" ".join(str(item["reden"]).split()),
        column=column,
    )


@dataclass(frozen=True, slots=True)
class Guarded:
    """Corrections together with which of them have been met; each must be met exactly once."""

    corrections: tuple[Correction, ...]
    met: list[Correction]

    @classmethod
    def over(cls, corrections: Sequence[Correction]) -> Guarded:
        return cls(tuple(corrections), [])

    def of_row(self, table: str, row: str, scope: str, printed: Sequence[str]) -> Correction | None:
        """The correction of this whole row; `BrokenCorrection` where it prints something else."""
        return self._found(table, row, scope, "", printed)

    def of_cell(self, table: str, row: str, scope: str, column: str, printed: str) -> Correction | None:
        return self._found(table, row, scope, column, [printed])

    def _found(
        self, table: str, row: str, scope: str, column: str, printed: Sequence[str]
    ) -> Correction | None:
        here = (table, row, scope, column)
        for correction in self.corrections:
            if (correction.table, correction.row, correction.scope, correction.column) != here:
                continue
            if tuple(printed) != correction.printed:
                raise BrokenCorrection(_changed(correction, printed))
            self.met.append(correction)
            return correction
        return None

    def check_all_met(self) -> None:
        """`BrokenCorrection` for the first correction that found no place, or found it twice."""
        for correction in self.corrections:
            times = self.met.count(correction)
            if times == 0:
                raise BrokenCorrection(
                    f"De correctie bij {correction.place} vindt die plaats niet meer in de bron. "
                    "Kijk wat er veranderd is en pas de correctie aan of haal haar weg."
                )
            if times > 1:
                raise BrokenCorrection(
                    f"De correctie bij {correction.place} past op meer dan één rij; maak de plaats preciezer."
                )


def _changed(correction: Correction, printed: Sequence[str]) -> str:
    return (
        f"De bron is veranderd bij {correction.place}: de correctie verwacht {' | '.join(correction.printed)}, "
        f"maar er staat {' | '.join(printed)}. Kijk of de correctie nog nodig is."
    )
