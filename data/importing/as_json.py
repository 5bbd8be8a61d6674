"""A dry run as one JSON object, for machines and for whoever compares two readings."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from data.importing.reading import Line, ReadCell, Reading, Remark


def as_json(reading: Reading) -> str:
    """`detected`, `cells`, `left_out`, `warnings` and `refused`; a number keeps its printed digits."""
    made = {
        "report": {"title": reading.title, "year": reading.year, "municipality": reading.municipality},
        "detected": list(reading.detected),
        "cells": [_cell(line, cell) for line in reading.lines for cell in line.cells],
        "left_out": [{"place": remark.place, "why": remark.what} for remark in reading.left_out],
        "warnings": _remarks(reading.warnings),
        "refused": _remarks(reading.refused),
    }
    return json.dumps(made, ensure_ascii=False, indent=2)


def _remarks(remarks: Iterable[Remark]) -> list[dict[str, str]]:
    return [{"place": remark.place, "what": remark.what} for remark in remarks]


def _cell(line: Line, cell: ReadCell) -> dict[str, Any]:
    notes = [*line.footnotes, *cell.footnotes]
    texts = [note.text or f"{note.mark} (de bron geeft bij deze noot geen tekst)" for note in notes]
    return {
        "indicator": line.name,
        "scope": line.area.scope,
        "year": cell.year,
        "kind": cell.kind,
        "operator": cell.operator,
        "raw": cell.raw,
        "value": _number(cell.value),
        "unit": line.unit or None,
        "theme": line.theme or None,
        "place": cell.spot,
        "footnotes": list(dict.fromkeys(texts)),
    }


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
