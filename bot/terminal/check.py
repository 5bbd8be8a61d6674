"""`check`: everything people edit, read as strictly as at the start; what is wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot import wording
from bot.settings import Settings, SettingsError
from data.model import Snapshot
from intents.check import faults as phrase_faults


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


def own_parts(environ: Mapping[str, str], shipped: Callable[[], Snapshot | None]) -> list[Part]:
    """What this room and `intents` can check; the words need the shipped indicators (None: they are broken)."""
    return [
        Part("Instellingen", lambda: _settings(environ)),
        Part("Zinnen van de bot (bot/nl)", lambda: [str(fault) for fault in wording.faults()]),
        Part("Woorden van de vragen (intents/nl)", lambda: _phrases(shipped())),
    ]


def _settings(environ: Mapping[str, str]) -> Sequence[str]:
    try:
        return Settings.from_env(environ).warnings
    except SettingsError as error:
        return error.problems


def _phrases(snapshot: Snapshot | None) -> list[str]:
    if snapshot is None:
        return ["Deze zijn pas na te kijken als de recepten en correcties kloppen."]
    return phrase_faults(snapshot)
