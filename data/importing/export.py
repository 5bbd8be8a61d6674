"""All that is known as one tidy table (CSV, XLSX) or as JSON: each row a figure, target, text or note with its place.

Nothing is lost: what was exported reads back to exactly the same reports. Texts that a spreadsheet would take for a
formula get an apostrophe in front, which reading takes away again.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from data.importing.faults import Unreadable
from data.importing.records import COLUMNS, Record, records_of, reports_from
from data.model import Report

MAKER = "indicatorbot-export"
_DANGEROUS = re.compile(r"^'*[=+\-@\t\r]")
_NUMBER = re.compile(r"^-?\d+(?:\.\d+)?$")


def defused(text: str) -> str:
    """The text as a spreadsheet shows it and never runs it; plain numbers stay numbers."""
    return f"'{text}" if _DANGEROUS.match(text) and not _NUMBER.match(text) else text


def armed(text: str) -> str:
    """The text as it was before `defused`."""
    return text[1:] if text.startswith("'") and _DANGEROUS.match(text) else text


def to_csv(reports: Iterable[Report]) -> bytes:
    """Semicolons and UTF-8 with its mark: opens rightly in a Dutch spreadsheet."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in records_of(reports):
        writer.writerow([defused(record.get(column, "")) for column in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def to_json(reports: Iterable[Report]) -> bytes:
    found = {"maker": MAKER, "rijen": [dict(record) for record in records_of(reports)]}
    return json.dumps(found, ensure_ascii=False, indent=1).encode("utf-8")


def to_xlsx(reports: Iterable[Report]) -> bytes:
    """One sheet; every cell is text, so nothing is ever a formula or loses its digits."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Gegevens")
    sheet.append(list(COLUMNS))
    for record in records_of(reports):
        cells = []
        for column in COLUMNS:
            cell = WriteOnlyCell(sheet, value=_printable(defused(record.get(column, ""))))
            cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _printable(text: str) -> str:
    """Without control characters, which no workbook can hold."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", text)


WRITERS: dict[str, Callable[[Iterable[Report]], bytes]] = {".csv": to_csv, ".xlsx": to_xlsx, ".json": to_json}


def read_export(content: bytes, *, name: str) -> tuple[Report, ...] | None:
    """The reports of an export, or None where this is no export of ours. `Unreadable` where one was damaged."""
    rows = _rows(content, name)
    if rows is None:
        return None
    try:
        return reports_from(rows)
    except (KeyError, ValueError, ArithmeticError) as fault:
        raise Unreadable(
            f"{name} is een export van deze bot, maar is veranderd en niet meer te lezen ({fault})."
        ) from fault


def _rows(content: bytes, name: str) -> list[Record] | None:
    if name.lower().endswith(".json"):
        return _json_rows(content)
    if name.lower().endswith(".xlsx"):
        return _xlsx_rows(content, name)
    first = content[:400].decode("utf-8-sig", "ignore")
    if not first.startswith(";".join(COLUMNS[:4])):
        return None
    reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")
    return _tabular(reader)


def _json_rows(content: bytes) -> list[Record] | None:
    try:
        found: Any = json.loads(content)
    except ValueError:
        return None
    ours = isinstance(found, dict) and found.get("maker") == MAKER and isinstance(found.get("rijen"), list)
    return [{str(k): str(v) for k, v in row.items()} for row in found["rijen"]] if ours else None


def _xlsx_rows(content: bytes, name: str) -> list[Record] | None:
    from data.importing.read_xlsx import weigh

    weigh(content, name)
    import openpyxl

    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
    except Exception:
        return None
    if "Gegevens" not in book.sheetnames:
        return None
    rows = book["Gegevens"].iter_rows(values_only=True)
    return _tabular([str(value) if value is not None else "" for value in row] for row in rows)


def _tabular(rows: Iterable[Sequence[str]]) -> list[Record] | None:
    found = iter(rows)
    header = tuple(next(found, ()))
    return list(_named(found)) if header[: len(COLUMNS)] == COLUMNS else None


def _named(rows: Iterator[Sequence[str]]) -> Iterator[Record]:
    for row in rows:
        if any(row):
            yield {column: armed(text) for column, text in zip(COLUMNS, row, strict=False)}
