"""Figures as a file for a spreadsheet, CSV as Dutch Excel opens it; as XLSX they are in `data.exporting_xlsx`.

A text from a report never becomes a formula: a leading sign is disarmed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from decimal import Decimal

from data.model import Figure
from data.numbers import show

HEADER = (
    "id",
    "indicator",
    "gebied",
    "jaar",
    "cijfer",
    "zoals gedrukt",
    "eenheid",
    "voorlopig",
    "doel",
    "doel behaald",
    "noten",
    "thema",
    "verslag",
    "bron",
    "tabel",
    "rij",
    "kolom",
)
Cell = str | int | Decimal | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_VERDICT = {True: "ja", False: "nee", None: ""}


def rows(figures: Iterable[Figure]) -> list[tuple[Cell, ...]]:
    """One row a figure, in the order of HEADER."""
    return [_row(figure) for figure in figures]


def _row(it: Figure) -> tuple[Cell, ...]:
    notes = [*it.footnotes, *(it.target.footnotes if it.target else ())]
    return (
        it.id,
        it.indicator,
        it.scope,
        it.year,
        it.value,
        it.raw,
        it.unit,
        "ja" if it.provisional else "nee",
        it.target.raw if it.target else "",
        _VERDICT[it.attained],
        " | ".join(f"{note.mark} {note.text or 'geen uitleg in de bron'}".strip() for note in notes),
        it.theme,
        it.report,
        it.place.source,
        it.place.table,
        it.place.row,
        it.place.column,
    )


def as_csv(figures: Iterable[Figure]) -> bytes:
    """Semicolons, decimal commas and a byte order mark: a double click opens it well in Dutch Excel."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows([_written(cell) for cell in row] for row in rows(figures))
    return out.getvalue().encode("utf-8-sig")


def _written(cell: Cell) -> str | int:
    if isinstance(cell, Decimal):
        return show(cell).replace(".", "")
    if isinstance(cell, str):
        return disarmed(cell)
    return "" if cell is None else cell


def disarmed(text: str) -> str:
    """The text as a spreadsheet shows it, but never computes it: an apostrophe before a leading sign."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
