"""Which target a year's figure is measured against, over all reports of an edition.

A year's own target comes first, as its own report prints it; a year without one is measured against the
earliest later year's. An aim for a year that lies ahead of its report ("Doel 2026" in the report of 2022) is
shown, but gives no verdict on an earlier year. Units must be the same: a number per 1.000 is never held
against a count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from data.attainment import attained
from data.model import Report, Scope, Target


@dataclass(frozen=True, slots=True)
class Aim:
    """One printed target with the unit of its row and the year of its report."""

    target: Target
    unit: str
    report_year: int

    @property
    def is_ahead(self) -> bool:
        return self.target.year > self.report_year


@dataclass(frozen=True, slots=True)
class Measure:
    """What one figure is held against; several targets where one report prints several for one year."""

    targets: tuple[Target, ...] = ()
    gives_verdict: bool = True

    @property
    def shown(self) -> Target | None:
        """The first target, with a warning that names what else was printed, or that it lies ahead."""
        if not self.targets:
            return None
        first, *others = self.targets
        notes = [first.note] if first.note else []
        if others:
            notes.append(f"De bron noemt voor {first.year} ook het doel {', '.join(t.raw for t in others)}.")
        if not self.gives_verdict:
            notes.append(f"Dit doel is bedoeld voor {first.year}; daarom staat er geen oordeel bij.")
        return replace(first, note=" ".join(notes)) if notes != [first.note] and notes else first

    def verdict(self, value: Decimal | None) -> bool | None:
        """None where figure or target lacks, and where several targets disagree."""
        verdicts = {attained(value, target) for target in self.targets}
        return verdicts.pop() if self.gives_verdict and len(verdicts) == 1 else None


NO_MEASURE = Measure()


def aims_of(reports: Iterable[Report]) -> dict[tuple[str, Scope], list[Aim]]:
    """Every printed target by indicator and scope, in the order of the reports given."""
    aims: dict[tuple[str, Scope], list[Aim]] = {}
    for report in reports:
        for series in report.series:
            for target in series.targets:
                aim = Aim(target, series.unit, report.year)
                aims.setdefault((series.indicator, series.scope), []).append(aim)
    return aims


def measure(aims: Sequence[Aim], year: int, unit: str) -> Measure:
    """What a figure of this year and unit is measured against; `aims` oldest report first."""
    fitting = [aim for aim in aims if aim.unit == unit and aim.target.year >= year]
    due = [aim for aim in fitting if aim.target.year == year or not aim.is_ahead]
    usable = due or fitting
    if not usable:
        return NO_MEASURE
    nearest = min(aim.target.year for aim in usable)
    return Measure(_of_one_report([aim for aim in usable if aim.target.year == nearest]), bool(due))


def _of_one_report(aims: Sequence[Aim]) -> tuple[Target, ...]:
    """Of targets for the same year: those of that year's own report, else of the latest; each once."""
    own = [aim for aim in aims if aim.report_year == aim.target.year]
    chosen = (own or aims)[-1].target.report
    different: dict[tuple[str, Decimal], Target] = {}
    for aim in own or aims:
        if aim.target.report == chosen:
            different.setdefault((aim.target.operator, aim.target.value), aim.target)
    return tuple(different.values())
