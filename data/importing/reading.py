"""What was read from a document, before it becomes a report: every cell handled, left out by name, or refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from data.importing.areas import Area
from data.importing.headers import ColumnKind
from data.model import Definition, Footnote, Operator, Place, Programme, Theme


@dataclass(frozen=True, slots=True)
class Remark:
    """A place and what is to be said about it, in Dutch."""

    place: str
    """ "tabel 2, rij 'Winkeldiefstal', kolom '2022'"."""
    what: str


@dataclass(frozen=True, slots=True)
class ReadCell:
    """One printed figure or target, as it reads."""

    kind: ColumnKind
    year: int | None
    """None where neither the document nor the report's title gives a year."""
    raw: str
    value: Decimal | None
    missing: str | None
    place: Place
    spot: str
    """The place in words, as remarks and `--json` give it."""
    operator: Operator | None = None
    footnotes: tuple[Footnote, ...] = ()
    provisional: bool = False
    unit: str = ""
    """The unit printed in the cell itself ("%")."""
    doubts: tuple[str, ...] = ()
    """Warnings about this cell, in Dutch; each is a footnote too, for the answer carries it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed row for one area."""

    name: str
    """Without footnote marks."""
    area: Area
    unit: str
    theme: str
    cells: tuple[ReadCell, ...]
    spot: str
    footnotes: tuple[Footnote, ...] = ()
    """On the name, from the table's introduction, and corrections of the row."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as read. `refused` not empty means that no draft is made of it."""

    lines: tuple[Line, ...] = ()
    detected: tuple[str, ...] = ()
    left_out: tuple[Remark, ...] = ()
    warnings: tuple[Remark, ...] = ()
    refused: tuple[Remark, ...] = ()
    themes: tuple[Theme, ...] = ()
    definitions: tuple[Definition, ...] = ()
    programmes: tuple[Programme, ...] = ()
    open_columns: Mapping[str, str] = field(default_factory=dict)
    """Headers nobody has explained yet, each with its place: a starter recipe asks for them."""
    title: str = ""
    year: int | None = None
    municipality: str = ""
    """As a person, the recipe or the document itself says; empty where nobody does."""
