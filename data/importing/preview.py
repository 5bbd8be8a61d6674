"""What an import would change, in words a person can judge: new, changed, gone; and what it saw, doubts and refuses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from data.importing.reading import Reading, Remark
from data.model import Figure, Report, Snapshot

_MOST = 40
"""Lines of one kind that are shown in full; of more the number is told."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Figures that differ between two snapshots, by (indicator, scope, year)."""

    new: tuple[Figure, ...] = ()
    changed: tuple[tuple[Figure, Figure], ...] = ()
    gone: tuple[Figure, ...] = ()

    @property
    def none(self) -> bool:
        return not (self.new or self.changed or self.gone)


def compare(before: Snapshot | None, after: Snapshot) -> Changes:
    """New, changed (before, after) and gone figures, planned ones included."""
    old = _all(before) if before else {}
    now = _all(after)
    changed = tuple((old[key], now[key]) for key in now if key in old and _says(old[key]) != _says(now[key]))
    return Changes(
        new=tuple(figure for key, figure in now.items() if key not in old),
        changed=changed,
        gone=tuple(figure for key, figure in old.items() if key not in now),
    )


def _all(snapshot: Snapshot) -> Mapping[tuple[str, str, int, str], Figure]:
    both = (*snapshot.figures.items(), *snapshot.budgets.items())
    return {(*key, figure.kind): figure for key, figure in both}


def _says(figure: Figure) -> tuple[object, ...]:
    return figure.value, figure.missing, figure.unit, figure.target and figure.target.raw


def describe(reading: Reading) -> Iterator[str]:
    """What was recognised, left out, doubted and refused, each with its place."""
    yield "Herkend:"
    yield from (f"  {item}" for item in reading.detected or ("niets",))
    cells = sum(len(line.cells) for line in reading.lines)
    names = {line.name for line in reading.lines}
    yield f"  samen {len(names)} indicatoren, {len(reading.lines)} rijen, {cells} cellen"
    yield from _remarks("Weggelaten", reading.left_out)
    yield from _remarks("Let op (dit gaat mee in de antwoorden)", reading.warnings)
    yield from _remarks("Geweigerd", reading.refused)


def _remarks(title: str, remarks: Sequence[Remark]) -> Iterator[str]:
    if remarks:
        yield f"{title}:"
        yield from _limited([f"  {remark.place}: {remark.what}" for remark in remarks])


def _limited(lines: Sequence[str]) -> Iterator[str]:
    yield from lines[:_MOST]
    if len(lines) > _MOST:
        yield f"  ... en nog {len(lines) - _MOST}; met --json zie je alles"


def describe_changes(changes: Changes) -> Iterator[str]:
    """New by indicator, changed one by one, gone by indicator."""
    if changes.none:
        yield "Er verandert niets aan de cijfers."
        return
    yield f"Nieuw: {len(changes.new)} cijfers"
    yield from _limited([f"  {line}" for line in _grouped(changes.new)])
    yield f"Veranderd: {len(changes.changed)} cijfers"
    yield from _limited([f"  {_change(old, now)}" for old, now in changes.changed])
    yield f"Verdwenen: {len(changes.gone)} cijfers"
    yield from _limited([f"  {line}" for line in _grouped(changes.gone)])


def _grouped(figures: Sequence[Figure]) -> list[str]:
    found: dict[tuple[str, str, str], list[int]] = {}
    for figure in figures:
        found.setdefault((figure.indicator, figure.scope, figure.kind), []).append(figure.year)
    return [
        f"{name} ({scope}{', begroting' if kind == 'begroting' else ''}): {', '.join(map(str, sorted(years)))}"
        for (name, scope, kind), years in found.items()
    ]


def _change(old: Figure, now: Figure) -> str:
    target = ""
    if (old.target and old.target.raw) != (now.target and now.target.raw):
        target = f"; doel was {old.target.raw if old.target else 'geen'}, wordt {now.target.raw if now.target else 'geen'}"
    if old.unit != now.unit:
        target = f"; eenheid was '{old.unit or 'geen'}', wordt '{now.unit or 'geen'}'{target}"
    return f"{now.indicator} ({now.scope}) {now.year}: was {old.display}, wordt {now.display}{target}"


def likely_renames(before: Snapshot | None, report: Report) -> Iterator[str]:
    """Proposals only: an indicator that is new and looks like one the new report no longer has."""
    if before is None:
        return
    here = {row.indicator: row.name for row in report.series}
    missing = {id_: known.name for id_, known in before.indicators.items() if id_ not in here}
    for id_, name in here.items():
        near = get_close_matches(id_, missing, n=1, cutoff=0.75) if id_ not in before.indicators else []
        if near:
            yield (
                f"'{name}' lijkt op '{missing[near[0]]}' uit een eerder verslag. Is het dezelfde indicator? Zet dan in "
                f"het recept onder zelfde_indicator bij {near[0]}: '{name}'."
            )
