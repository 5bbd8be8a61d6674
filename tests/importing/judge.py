"""Compares a dry run's JSON with what a document expects: wrong cells first, then what is missing or unsaid."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

Item = dict[str, Any]
_OPERATORS = {"": None, "=": None}


def plain(text: object) -> str:
    """For comparing: one kind of quote, dash and space, no case."""
    made = unicodedata.normalize("NFC", str(text or "")).replace("\xad", "")
    for odd, usual in (("’", "'"), ("‘", "'"), ("–", "-"), ("−", "-")):
        made = made.replace(odd, usual)
    return re.sub(r"\s+", " ", made).strip().casefold()


def _name(text: object) -> str:
    return re.sub(r"[*¹²³⁴⁵⁶⁷⁸⁹⁰]+", "", plain(text)).strip()


def _loose(text: object) -> str:
    return re.sub(r"[\s*¹²³⁴]", "", plain(text)).replace(",", ".")


def _allowed(item: Item, key: str) -> list[Any] | None:
    return item[f"{key}_any"] if f"{key}_any" in item else [item[key]] if key in item else None


def _scope(text: object) -> str:
    known = {"gemeente", "nederland", "provincie", "regio"}
    return plain(text) if plain(text) in known else "other"


def _same_key(wanted: Item, cell: Item) -> bool:
    names = _allowed(wanted, "indicator")
    if "indicator_pattern" in wanted:
        named = bool(re.search(wanted["indicator_pattern"], str(cell["indicator"])))
    else:
        named = _name(cell["indicator"]) in [_name(name) for name in names or []]
    years, kinds = _allowed(wanted, "year"), _allowed(wanted, "kind")
    return (
        named
        and _scope(cell["scope"]) in (_allowed(wanted, "scope") or ["gemeente"])
        and (years is None or cell["year"] in years)
        and (kinds is None or cell["kind"] in kinds)
    )


def _texts(items: Iterable[Any]) -> str:
    return " \n ".join(
        plain(" ".join(map(str, item.values())) if isinstance(item, dict) else item) for item in items
    )


def _says(text: str, wanted: str | list[str]) -> bool:
    return any(plain(word) in text for word in (wanted if isinstance(wanted, list) else [wanted]))


def judge(expected: Item, found: Item, code: int) -> list[str]:
    """Everything that is not as expected, one line each; empty where all is right."""
    refused = _texts(found["refused"])
    faults, met = _cells(expected, found)
    faults += _missing(expected, met, refused)
    faults += _unsaid(expected, found)
    codes = expected["exit"] if isinstance(expected["exit"], list) else [expected["exit"]]
    if code not in ([*codes, 2] if _excused(expected, refused) else codes):
        faults.append(f"exit {code}: {refused[:200]}")
    return faults


def _excused(expected: Item, refused: str) -> bool:
    names = [
        name
        for item in expected.get("cells", [])
        if item.get("or_refused")
        for name in _allowed(item, "indicator") or []
    ]
    return any(plain(name) in refused for name in names)


def _cells(expected: Item, found: Item) -> tuple[list[str], set[int]]:
    wanted = [*expected.get("cells", []), *expected.get("optional_cells", [])]
    faults: list[str] = []
    met: set[int] = set()
    for cell in found["cells"]:
        label = f"{cell['indicator']} {cell['scope']} {cell['year']} {cell['kind']} = {cell['value']}"
        hits = [index for index, item in enumerate(wanted) if _same_key(item, cell)]
        hit = next((index for index in hits if index not in met), hits[0] if hits else None)
        if hit is None:
            faults += [f"niet in het document: {label}"] if cell["value"] is not None else []
            continue
        met.add(hit)
        faults += [f"{what}: {label}" for what in _differences(wanted[hit], cell)]
    return faults, met


def _differences(item: Item, cell: Item) -> Iterable[str]:
    values = _allowed(item, "value")
    if values is not None and cell["value"] not in values:
        yield f"waarde, verwacht {values}"
    if cell["value"] is None:
        return
    operators = _allowed(item, "operator")
    if operators is not None and cell["operator"] not in [_OPERATORS.get(op or "", op) for op in operators]:
        yield f"teken {cell['operator']}, verwacht {operators}"
    units = _allowed(item, "unit")
    if units is not None and plain(cell["unit"]) not in [plain(unit) for unit in units]:
        yield f"eenheid {cell['unit']}, verwacht {units}"
    if "raw" in item and _loose(cell["raw"]) != _loose(item["raw"]):
        yield f"gedrukt {cell['raw']}, verwacht {item['raw']}"
    notes = _texts(cell["footnotes"])
    yield from (f"noot ontbreekt: {note}" for note in item.get("footnotes", []) if plain(note) not in notes)


def _missing(expected: Item, met: set[int], refused: str) -> list[str]:
    faults = []
    for index, item in enumerate(expected.get("cells", [])):
        names = _allowed(item, "indicator") or [""]
        excused = item.get("or_refused") and any(plain(name) in refused for name in names)
        empty = _allowed(item, "value") == [None] and item.get("raw") == ""
        if index not in met and not excused and not empty:
            faults.append(f"ontbreekt: {names[0]} {item.get('year')} {item.get('kind')}")
    return faults


def _unsaid(expected: Item, found: Item) -> list[str]:
    warned, refused, left = (_texts(found[key]) for key in ("warnings", "refused", "left_out"))
    notes = _texts(note for cell in found["cells"] for note in cell["footnotes"])
    where = {
        "warnings": warned,
        "refused": refused,
        "left_out": left,
        "flagged": warned + refused + notes,
        "mentioned": warned + refused + left,
        "must_flag": warned + refused + left + notes,
    }
    return [
        f"{key} zegt niet: {word}"
        for key, text in where.items()
        for word in expected.get(key, [])
        if not _says(text, word)
    ]
