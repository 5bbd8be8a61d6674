"""A digit at the end of a figure or name that may be a footnote's: without superscript "18²" is printed as "182"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.importing.entries import Entry
from data.importing.reading import ReadCell

_FAR = 3
"""A figure this many times its neighbours, which would be near them without its last digit, is no warning but a refusal."""


@dataclass(frozen=True, slots=True)
class Glued:
    what: str
    refuses: bool


def glued_doubt(entry: Entry, cells: Sequence[ReadCell], loose: Mapping[str, str]) -> Glued | None:
    """The doubt about this row, where a numbered note that nothing refers to may be glued to it."""
    for mark, text in loose.items():
        if re.search(rf"[a-z]{mark}$", entry.name):
            return Glued(
                f"De naam '{entry.name}' eindigt op {mark}; dat kan noot {mark} zijn ('{text}').", False
            )
        for cell in cells:
            if cell.raw.endswith(mark) and cell.raw != mark and cell.value is not None:
                what = f"'{cell.raw}' eindigt op {mark}; dat kan noot {mark} zijn ('{text}')."
                return Glued(what, _unlikely(cell, cells, mark))
    return None


def _unlikely(cell: ReadCell, cells: Sequence[ReadCell], mark: str) -> bool:
    others = [
        float(other.value)
        for other in cells
        if other.value is not None and other is not cell and other.kind == cell.kind
    ]
    bare = cell.raw.removesuffix(mark)
    if not others or not re.fullmatch(r"\d+", bare) or cell.value is None:
        return False
    middle = sorted(others)[len(others) // 2] or 1.0
    return float(cell.value) > _FAR * middle and middle / _FAR <= float(bare) <= _FAR * middle
