"""`check`: everything people edit, read as strictly as at the start; what is wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of thing that is checked; `faults` gives Dutch sentences with place and remedy."""

    name: str
    faults: Callable[[], Sequence[str]]


def check(parts: Sequence[Part]) -> tuple[str, bool]:
    """(report, whether all is well)."""
    lines: list[str] = []
    total = 0
    for part in parts:
        found = part.faults()
        total += len(found)
        lines.append(f"{part.name}: {_count(len(found))}")
        lines += [f"  - {fault}" for fault in found]
    lines.append(
        "Alles klopt." if not total else f"Samen {_count(total)}. Verbeter ze en draai 'check' opnieuw."
    )
    return "\n".join(lines), total == 0


def _count(number: int) -> str:
    return "in orde" if not number else "1 fout" if number == 1 else f"{number} fouten"
