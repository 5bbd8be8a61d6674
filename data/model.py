"""The glossary of the house: what a report says, in the field's terms. Frozen plain data, no input or output.

edition    all reports that answer together at one moment; a new one is a draft until it is published
report     one published document of one year, such as "Jaarverslag 2022"
indicator  one thing that is measured, such as "Vermissing personen"; known by its id, which never changes
scope      whose figure it is: "gemeente", "nederland", "provincie", "regio" or another area's slug
series     one printed row: one indicator, one scope, its unit, its targets and its observations
figure     what the bot answers with: the observation that counts for one indicator, scope and year
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

Scope = str
GEMEENTE: Scope = "gemeente"
NEDERLAND: Scope = "nederland"

Operator = Literal["<", ">", "<=", ">=", "="]
Kind = Literal["realisatie", "begroting"]
FootnoteOn = Literal["name", "value", "target", "table", "correction"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure or passage stands, so that anyone can look it up in the source."""

    source: str
    """The report's title with its page or file: "Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid"."""
    table: str = ""
    """The heading above the table or passage: "Openbare orde en veiligheid"."""
    row: str = ""
    """The label of the row as printed, marks included: "Signalen ondermijning (gemeente)*"."""
    column: str = ""
    """The header of the column as printed: "2022"."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note of the source (or a correction of ours) on the narrowest thing it speaks of."""

    mark: str
    """As printed: "*", "**", "1"; empty for a table's introduction or a correction."""
    text: str | None
    """The note as printed; None where the source gives none (the Halt target's "***")."""
    on: FootnoteOn


@dataclass(frozen=True, slots=True)
class Target:
    """What a report aims at for one year; strict operators stay strict: 69 does not meet "> 69"."""

    raw: str
    """As printed, spaces normalised, marks removed: "< 400"."""
    operator: Operator
    value: Decimal
    year: int
    """The year it is meant for; a column without a year has its report's."""
    report: str
    """Id of the report that prints it."""
    footnotes: tuple[Footnote, ...] = ()
    note: str = ""
    """A warning that an answer must carry, empty if none."""


@dataclass(frozen=True, slots=True)
class Observation:
    """One printed cell: what stands there, and how it reads."""

    year: int
    raw: str
    """As printed, marks included; empty where the source prints nothing."""
    value: Decimal | None
    missing: str | None
    """Why there is no value: "nb", "-" or another printed sign, "ontbreekt" where the source lacks the cell; else None."""
    place: Place
    footnotes: tuple[Footnote, ...] = ()
    provisional: bool = False
    kind: Kind = "realisatie"


@dataclass(frozen=True, slots=True)
class Series:
    """One printed row of one table."""

    indicator: str
    """Id: a stable slug of the name without parentheticals, "vermissing-personen"."""
    name: str
    """As printed, without footnote marks."""
    scope: Scope
    unit: str
    """"aantal", "per 1.000 inwoners", "%", or as printed; one for the whole row."""
    theme: str
    observations: tuple[Observation, ...]
    targets: tuple[Target, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    """Those on the name, the table's introduction and corrections of the row."""
    scope_label: str = ""
    """As printed: "R", "NL", "" or a name."""


@dataclass(frozen=True, slots=True)
class Passage:
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Activity:
    """A planned activity of the programme and, where printed, how it went."""

    product: str
    """The product code as printed: "1E"."""
    title: str
    explanation: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Programme:
    name: str
    goal: Passage | None = None
    progress: Passage | None = None
    activities: tuple[Activity, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """What a sign, letter or abbreviation of the source means, and who says so."""

    term: str
    """"nb", "R", "NL", "BBV", "-"."""
    meaning: str
    source: str
    """"legenda onder de tabel Zorg en Veiligheid", or "toelichting van de beheerder" where the source is silent."""


@dataclass(frozen=True, slots=True)
class Theme:
    name: str
    introduction: str = ""
    footnotes: tuple[Footnote, ...] = ()
    """All notes printed under the table, used or not."""


@dataclass(frozen=True, slots=True)
class Report:
    """One document as read, complete; what an edition is made of."""

    id: str
    """The slug of title and municipality's part: "jaarverslag-2022-veiligheid"."""
    title: str
    """"Jaarverslag 2022"."""
    year: int
    municipality: str
    themes: tuple[Theme, ...]
    series: tuple[Series, ...]
    programmes: tuple[Programme, ...] = ()
    definitions: tuple[Definition, ...] = ()
    url: str = ""
    file: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """The observation that counts for one indicator, scope and year, ready to be said; made once per edition."""

    id: str
    indicator: str
    """The name as the source prints it, without marks: of the row the figure stands in."""
    scope: Scope
    year: int
    value: Decimal | None
    raw: str
    unit: str
    display: str
    """Dutch notation with unit: "0,99 per 1.000 inwoners"; "geen cijfer" where there is none."""
    missing: str | None
    provisional: bool
    footnotes: tuple[Footnote, ...]
    """All that belong to it: on name, value, target, table, corrections; no duplicates."""
    target: Target | None
    """What it is measured against (for a country's row: the printed target, without verdict)."""
    attained: bool | None
    theme: str
    report: str
    """Title of the report it is answered from."""
    place: Place
    earlier: tuple[Observation, ...] = ()
    """What earlier reports printed for the same year, where they print something else; oldest first."""
    kind: Kind = "realisatie"


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator over all reports of an edition."""

    id: str
    name: str
    """The printed name of the municipality's row in the latest report, without marks."""
    names: tuple[str, ...]
    """Every printed name, all scopes and reports, without marks; the first is `name`."""
    theme: str
    unit: str
    """Of the municipality's row."""
    scopes: tuple[Scope, ...]
    years: tuple[int, ...]
    """All years with a cell (with or without a figure), ascending."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One edition, arranged once, read by every turn: plain frozen objects, no disk, no data frame."""

    edition: str
    municipality: str
    reports: tuple[Report, ...]
    """Oldest first."""
    indicators: Mapping[str, Indicator]
    """By id, in the order of the source."""
    figures: Mapping[tuple[str, Scope, int], Figure]
    """Realised figures by (indicator id, scope, year)."""
    budgets: Mapping[tuple[str, Scope, int], Figure] = field(default_factory=dict)
    """Planned figures ("begroting"), never mixed with the realised ones."""
    targets: Mapping[tuple[str, Scope], tuple[Target, ...]] = field(default_factory=dict)
    """Every printed target by (indicator id, scope), oldest report first, with or without a figure."""

    years: tuple[int, ...] = ()
    """All years with a realised cell, ascending; worked out once."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "years", tuple(sorted({year for _, _, year in self.figures})))

    @property
    def latest(self) -> Report:
        return self.reports[-1]

    def figure(self, indicator: str, scope: Scope, year: int) -> Figure | None:
        return self.figures.get((indicator, scope, year))

    def over_years(self, indicator: str, scope: Scope = GEMEENTE) -> tuple[Figure, ...]:
        """All figures of one indicator and scope, oldest first; empty where there is no such row."""
        known = self.indicators.get(indicator)
        found = [self.figures.get((indicator, scope, year)) for year in (known.years if known else ())]
        return tuple([figure for figure in found if figure is not None])
