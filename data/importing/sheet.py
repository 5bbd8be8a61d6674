"""Cuts a sheet of cells (a CSV file, a worksheet) into headings, paragraphs and tables.

A line with one filled cell above or below a table is prose; blank lines part tables where a new header follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from data.importing.grid import Block, Paragraph, Row, Table
from data.importing.signs import is_sign

_YEAR = re.compile(r"^(?:19|20)\d\d$")


def blocks_of(rows: Sequence[Row], hidden_columns: tuple[str, ...] = ()) -> Iterator[Block]:
    """Paragraphs and tables in order; the tables are numbered from 1."""
    number = 0
    for chunk in _chunks(rows):
        above, table, below = _trimmed(chunk)
        yield from (Paragraph(_only(row)) for row in above)
        if table:
            number += 1
            yield Table(tuple(table), number=number, hidden_columns=hidden_columns)
        yield from (Paragraph(_only(row)) for row in below)


def _filled(row: Row) -> list[str]:
    return [cell.text for cell in row.cells if (cell.text or cell.trouble) and not cell.repeated]


def _only(row: Row) -> str:
    return _filled(row)[0]


def _chunks(rows: Sequence[Row]) -> Iterator[list[Row]]:
    chunk: list[Row] = []
    after_blank = False
    for row in rows:
        if row.blank:
            after_blank = True
            continue
        starts = after_blank and (_header_like(row) or (len(_filled(row)) == 1 and _ends_table(chunk)))
        if starts and chunk:
            yield chunk
            chunk = []
        chunk.append(row)
        after_blank = False
    if chunk:
        yield chunk


def _ends_table(chunk: Sequence[Row]) -> bool:
    return any(len(_filled(row)) > 1 for row in chunk)


def _header_like(row: Row) -> bool:
    texts = _filled(row)
    return len(texts) > 1 and all(_YEAR.match(text) or _words(text) for text in texts)


def _words(text: str) -> bool:
    return bool(re.search(r"[A-Za-z]{2}", text)) and not is_sign(text)


def _trimmed(chunk: Sequence[Row]) -> tuple[list[Row], list[Row], list[Row]]:
    """Prose above, the table, and prose below."""
    wide = [index for index, row in enumerate(chunk) if len(_filled(row)) > 1]
    if not wide:
        return list(chunk), [], []
    first, last = wide[0], wide[-1]
    below = [row for row in chunk[last + 1 :] if _filled(row)[0] == row.cells[0].text]
    inside = chunk[first : last + 1] if len(below) == len(chunk) - last - 1 else chunk[first:]
    return list(chunk[:first]), list(inside), below if len(inside) == last + 1 - first else []
