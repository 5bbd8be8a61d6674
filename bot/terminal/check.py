"""`check`: everything people edit, read as strictly as at the start; what is wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot import wording
from bot.settings import Settings, SettingsError
from intents.phrases import PhraseFault, load


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


def own_parts(environ: Mapping[str, str]) -> list[Part]:
    """What this room and `intents` can check."""
    return [
        Part("Instellingen", lambda: _settings(environ)),
        Part("Zinnen van de bot (bot/nl)", lambda: [str(fault) for fault in wording.faults()]),
        Part("Woorden van de vragen (intents/nl)", _phrases),
    ]


def _settings(environ: Mapping[str, str]) -> Sequence[str]:
    try:
        return Settings.from_env(environ).warnings
    except SettingsError as error:
        return error.problems


def _phrases() -> list[str]:
    try:
        load()
    except PhraseFault as error:
        return [str(error)]
    return []
