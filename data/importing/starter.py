"""A starter recipe: what was recognised filled in, what was not marked with ???, in friendly Dutch."""

from __future__ import annotations

from collections.abc import Iterator

from data.importing.reading import Reading
from data.importing.recipe import UNKNOWN_MARK


def starter_recipe(reading: Reading) -> str:
    """YAML text that a person completes and gives back with --recipe."""
    return "\n".join(_lines(reading)) + "\n"


def _lines(reading: Reading) -> Iterator[str]:
    yield "# Recept om dit verslag in te lezen. Vul in wat met ??? is gemerkt en geef het mee met --recipe."
    yield "# Wat elke sleutel betekent, staat in docs/importeren.md."
    yield f"verslag: {_quoted(reading.title) if reading.title else UNKNOWN_MARK}"
    yield f"jaar: {reading.year or UNKNOWN_MARK}"
    yield f"gemeente: {_quoted(reading.municipality) if reading.municipality else UNKNOWN_MARK}"
    yield from _columns(reading)
    yield from _refused(reading)
    yield ""
    yield "# Wat je hier noemt, wordt niet gelezen en houdt niets meer tegen."
    yield "negeren:"
    yield "  tabellen: []   # het kopje boven de tabel, of haar plaats: 'tabel 3'"
    yield "  rijen: []      # de naam zoals gedrukt"
    yield "  kolommen: []   # de kop zoals gedrukt"
    yield ""
    yield "# Hoeveel er gelezen moet worden; klopt het niet, dan stopt het inlezen. Tel na en haal het hekje weg."
    yield "# verwacht:"
    yield f"#   indicatoren: {len({line.name for line in reading.lines})}"
    yield f"#   rijen: {len(reading.lines)}"


def _columns(reading: Reading) -> Iterator[str]:
    if not reading.open_columns:
        return
    yield ""
    yield "# Deze kolommen zijn niet herkend. Zeg in gewone woorden wat erin staat, bijvoorbeeld: Indicator, Eenheid,"
    yield "# Gebied, Jaar, Realisatie 2023, Begroting 2024, Doel 2023, Nederland 2023, of negeren."
    yield "kolommen:"
    for header, spot in reading.open_columns.items():
        yield f"  {_quoted(header)}: {UNKNOWN_MARK}   # {spot}"


def _refused(reading: Reading) -> Iterator[str]:
    if not reading.refused:
        return
    yield ""
    yield "# Dit is geweigerd:"
    for remark in reading.refused:
        yield f"# - {remark.place}: {' '.join(remark.what.split())}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
