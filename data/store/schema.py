"""The tables as SQLAlchemy Core sees them; the migrations make them, and a test holds the two equal.

A report is stored once, whatever editions hold it, and is never changed. Its parts are known by their
position, so that it reads back exactly as it was. Figures are kept as text: exact decimals on every database.
Moments are UTC: text for people ("2026-01-31T09:00:00Z"), seconds since 1970 where something expires.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Double,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

HEAD = "0001"
"""The migration these tables belong to."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


def _text(*names: str, null: bool = False) -> list[Column[Any]]:
    return [Column(name, Text, nullable=null) for name in names]


def _numbers(*names: str) -> list[Column[Any]]:
    return [Column(name, Integer, nullable=False) for name in names]


def _place() -> list[Column[Any]]:
    return _text("place_source", "place_table", "place_row", "place_column")


def _part(name: str, positions: tuple[str, ...], *columns: Column[Any]) -> Table:
    """A kind of part of a report; it goes when the report goes."""
    report = Column("report", Integer, ForeignKey("reports.key", ondelete="CASCADE"), nullable=False)
    key = PrimaryKeyConstraint("report", *positions)
    return Table(name, metadata, report, *_numbers(*positions), *columns, key)


reports = Table(
    "reports",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("fingerprint", String(64), nullable=False, unique=True),
    *_text("id", "title", "municipality", "url", "file", "sha256"),
    *_numbers("year"),
    Column("stored", Double, nullable=False),
)
themes = _part("themes", ("theme",), *_text("name", "introduction"))
series = _part("series", ("series",), *_text("indicator", "name", "scope", "scope_label", "unit", "theme"))
observations = _part(
    "observations",
    ("series", "observation"),
    *_numbers("year"),
    *_text("raw", "kind"),
    *_text("value", "missing", null=True),
    Column("provisional", Boolean, nullable=False),
    *_place(),
)
targets = _part(
    "targets",
    ("series", "target"),
    *_numbers("year"),
    *_text("raw", "operator", "value", "of_report", "note"),
)
theme_footnotes = _part(
    "theme_footnotes", ("theme", "footnote"), *_text("mark", "on"), *_text("text", null=True)
)
series_footnotes = _part(
    "series_footnotes", ("series", "footnote"), *_text("mark", "on"), *_text("text", null=True)
)
observation_footnotes = _part(
    "observation_footnotes",
    ("series", "observation", "footnote"),
    *_text("mark", "on"),
    *_text("text", null=True),
)
target_footnotes = _part(
    "target_footnotes", ("series", "target", "footnote"), *_text("mark", "on"), *_text("text", null=True)
)
programmes = _part("programmes", ("programme",), *_text("name"))
passages = _part("passages", ("programme", "passage"), *_text("part", "text"), *_place())
activities = _part(
    "activities",
    ("programme", "activity"),
    *_text("product", "title"),
    *_text("explanation", null=True),
    *_place(),
)
definitions = _part("definitions", ("definition",), *_text("term", "meaning", "source"))

editions = Table(
    "editions",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("status", String(8), nullable=False),
    Column("base", Integer),
    *_text("fingerprint", "created_at", "created_by"),
    *_text("published_at", "published_by", null=True),
    sqlite_autoincrement=True,
)
# At most one is live and at most one a draft: partial indexes of the migration. Naming them here would load
# the dialect of PostgreSQL at every start, also on SQLite.
edition_reports = Table(
    "edition_reports",
    metadata,
    Column("edition", Integer, ForeignKey("editions.number", ondelete="CASCADE"), nullable=False),
    Column("report", Integer, ForeignKey("reports.key"), nullable=False, index=True),
    Column("added", Boolean, nullable=False),
    PrimaryKeyConstraint("edition", "report"),
)

content = Table(
    "content",
    metadata,
    *_text("kind", "name", "sha256", "changed_at", "changed_by"),
    Column("body", LargeBinary, nullable=False),
    PrimaryKeyConstraint("kind", "name"),
)
content_history = Table(
    "content_history",
    metadata,
    Column("version", Integer, primary_key=True),
    *_text("kind", "name", "sha256", "changed_at", "changed_by"),
    Column("body", LargeBinary, nullable=True),
    sqlite_autoincrement=True,
)
audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True),
    *_text("at", "by", "action", "about", "detail"),
    sqlite_autoincrement=True,
)

feedback = Table(
    "feedback",
    metadata,
    Column("key", LargeBinary, primary_key=True),
    *_text("day", "thumb", "about", "edition"),
    Column("expires", Double, nullable=False, index=True),
)
unanswered = Table(
    "unanswered",
    metadata,
    Column("number", Integer, primary_key=True),
    *_text("day", "text", "why"),
    Column("expires", Double, nullable=False, index=True),
)
memories = Table(
    "memories",
    metadata,
    Column("key", LargeBinary, primary_key=True),
    *_text("body"),
    Column("expires", Double, nullable=False, index=True),
)
deliveries = Table(
    "deliveries",
    metadata,
    Column("key", LargeBinary, primary_key=True),
    Column("claim", LargeBinary, nullable=False),
    Column("claimed", Double, nullable=False),
    Column("finished", Boolean, nullable=False),
    Column("expires", Double, nullable=False, index=True),
)
