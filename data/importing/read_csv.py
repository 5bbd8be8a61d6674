"""Reads CSV with semicolons, commas, tabs or bars; quotes as usual, titles above and notes below the table."""

from __future__ import annotations

import csv
from collections import Counter

from data.importing.grid import Cell, Page, Row, tidy
from data.importing.sheet import blocks_of

_SEPARATORS = (";", "\t", ",", "|")
_SAMPLE = 200


def read_csv(text: str, *, file: str) -> Page:
    """The file as one page; its name tells nothing, so the page has no title."""
    records = list(csv.reader(text.splitlines(), delimiter=_separator(text)))
    rows = [
        Row(tuple(Cell(tidy(item)) for item in record), index)
        for index, record in enumerate(records, start=1)
    ]
    return Page(file, "", tuple(blocks_of(rows)))


def _separator(text: str) -> str:
    """The one that gives most lines the same number of cells; the earlier in the list where they are equal."""
    lines = [line for line in text.splitlines() if line.strip()][:_SAMPLE]
    return max(
        _SEPARATORS, key=lambda separator: (_agreement(lines, separator), -_SEPARATORS.index(separator))
    )


def _agreement(lines: list[str], separator: str) -> int:
    counted = Counter(len(record) for record in csv.reader(lines, delimiter=separator) if len(record) > 1)
    return counted.most_common(1)[0][1] if counted else 0
