"""Reads text as extractors leave it: lines, tables with `|` or tabs.

Some extractors drop empty cells anywhere in a row and pad the row with `|` on the right. Only a table that
shows an empty cell in the middle of a row, or closes its rows on both sides, keeps its cells in place.
"""

from __future__ import annotations

import re

from data.importing.grid import Block, Cell, Heading, Page, Paragraph, Row, Table, tidy

_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$")
_HEADING = re.compile(r"^(#{1,6})\s+(.*)$")


def read_text(text: str, *, file: str) -> Page:
    """The page with its blocks in order; a first `#` heading is its title."""
    blocks: list[Block] = []
    run: list[str] = []
    for line in [*text.splitlines(), ""]:
        if _is_table_line(line):
            run.append(line)
            continue
        for part in _split(run):
            number = 1 + sum(isinstance(block, Table) for block in blocks)
            blocks.extend(_blocks(part, number=number))
        run = []
        if line.strip():
            blocks.append(_prose(line))
    title = next((block.text for block in blocks if isinstance(block, Heading)), "")
    return Page(file=file, title=title, blocks=tuple(blocks))


def _is_table_line(line: str) -> bool:
    return "|" in line or "\t" in line.strip("\n ") or bool(_RULE.match(line))


def _prose(line: str) -> Block:
    if found := _HEADING.match(line):
        return Heading(tidy(found[2]), len(found[1]))
    return Paragraph(tidy(line))


def _split(run: list[str]) -> list[list[str]]:
    """One list a table: a rule (`---|---`) stands under a header, so a second one begins a new table."""
    rules = [index for index, line in enumerate(run) if _RULE.match(line)]
    starts = [0, *(index - 1 for index in rules[1:])]
    ends = [*starts[1:], len(run)]
    return [run[start:end] for start, end in zip(starts, ends, strict=True) if run[start:end]]


def _blocks(lines: list[str], *, number: int) -> list[Block]:
    """A table, or paragraphs where every line holds one cell only: prose that was laid out as a table."""
    table = _table(lines, number=number)
    texts = [[text for text in row.texts if text] for row in table.rows]
    if any(len(row) > 1 for row in texts):
        return [table]
    return [Paragraph(text) for row in texts for text in row]


def _table(lines: list[str], *, number: int) -> Table:
    ruled = len(lines) > 1 and bool(_RULE.match(lines[1]))
    split = [_cells(line) for line in lines if not _RULE.match(line)]
    keeps = _keeps_empty(lines, split)
    rows = []
    for index, cells in enumerate(split):
        texts = cells if keeps else _without_tail(cells)
        made = tuple(Cell(text, header=ruled and index == 0) for text in texts)
        rows.append(Row(made, number=index + 1))
    return Table(tuple(rows), number=number, keeps_empty=keeps)


def _cells(line: str) -> list[str]:
    if "|" not in line:
        return [tidy(text) for text in line.strip("\n").split("\t")]
    inner = line.strip()
    inner = inner[1:] if inner.startswith("|") else inner
    inner = inner[:-1] if inner.endswith("|") else inner
    return [tidy(text) for text in inner.split("|")]


def _without_tail(cells: list[str]) -> list[str]:
    filled = [index for index, text in enumerate(cells) if text]
    return cells[: filled[-1] + 1] if filled else []


def _keeps_empty(lines: list[str], split: list[list[str]]) -> bool:
    if all("|" not in line for line in lines):
        return True
    if all(line.strip().startswith("|") and line.strip().endswith("|") for line in lines):
        return bool(split and all(split[0]))
    return any("" in _without_tail(cells) for cells in split)
