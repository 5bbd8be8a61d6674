"""The hand-typed table as a test asks it: rows by a name that people use, a figure, a target, whether it was met."""

from __future__ import annotations

from expected_2022 import ROWS
from verdicts import CELLS

NAMED = {
    "vermissingen": "vermissing-personen",
    "winkeldiefstal": "winkeldiefstal",
    "woninginbraken": "diefstal-uit-woning",
    "jeugdoverlast": "jeugdoverlast",
    "geweldsmisdrijven": "geweldsmisdrijven",
    "drank- en drugsoverlast": "drank-en-drugsoverlast",
    "verwarde personen": "meldingen-overlast-personen-verward-gedrag",
    "HIC": "high-impact-crimes",
    "vernielingen": "vernielingen-en-beschadigingen",
}
"""Rows with a figure in each year."""
TARGETS = {
    identity: (target[0], float(target.split()[1].replace(",", ".")))
    for _, identity, area, _, target, _ in ROWS
    if area != "NL" and target
}
"""The side and the number of the municipality's target."""


def found(identity: str, year: int) -> float | None:
    """The municipality's figure; None where there is none."""
    return CELLS.get((identity, "gemeente", year))


def value(identity: str, year: int) -> float:
    """A figure that is known to be there."""
    figure = found(identity, year)
    assert figure is not None
    return figure


def attained(identity: str, year: int) -> bool | None:
    """Whether the target was met, strictly; None without a figure."""
    figure = found(identity, year)
    if figure is None or identity not in TARGETS:
        return None
    side, aim = TARGETS[identity]
    return figure < aim if side == "<" else figure > aim
