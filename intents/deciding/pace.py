"""Which of two moved faster: "daalt X harder dan Y". Their movements are shown, for levels do not answer it."""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.operations.asked import Asked
from intents.question import Operation

_COMPARES = ("meer", "minder", "vergelijk", "hoogste", "laagste", "beter", "verschil")
_PACE = frozenset({"sneller", "harder", "sterker", "langzamer", "trager", "faster", "slower", "hard", "snel", "sterk"})  # fmt: skip


def paced(hearing: Hearing, years: list[int], catalogue: Catalogue, areas: bool) -> Asked | None:
    """The courses of what is compared, or the change over the asked years; beside the country each of those years."""
    if not hearing.has("stijging", "daling") or not (hearing.has(*_COMPARES) or hearing.any_of(_PACE)):
        return None
    every = catalogue.snapshot.years
    if not years:
        operation = Operation.COMPARE_COUNTRY if areas else Operation.TREND
        return Asked(operation, every if areas else (), explicit=True)
    if not areas:
        return Asked(Operation.DIFFERENCE, tuple(years), against=hearing.years.against, explicit=True)
    before = years if len(years) > 1 or years[0] == every[0] else [years[0] - 1, years[0]]
    return Asked(Operation.COMPARE_COUNTRY, tuple(before), explicit=True)
