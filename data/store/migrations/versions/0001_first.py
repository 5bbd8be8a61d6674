"""The tables of the first release, written out: later releases change the schema, never this file."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

PLACE = ("place_source", "place_table", "place_row", "place_column")
NOTE = ("mark", "on")


def text(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text, nullable=null) for name in names]


def number(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]


def yes_no(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean, nullable=False)


def part(name: str, positions: tuple[str, ...], *columns: sa.Column[Any]) -> None:
    op.create_table(
        name,
        sa.Column("report", sa.Integer, nullable=False),
        *number(*positions),
        *columns,
        sa.PrimaryKeyConstraint("report", *positions, name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["report"], ["reports.key"], name=f"fk_{name}_report", ondelete="CASCADE"),
    )


def upgrade() -> None:
    create_reports()
    create_footnotes()
    create_texts()
    create_editions()
    create_content()
    create_turns()


def create_reports() -> None:
    op.create_table(
        "reports",
        sa.Column("key", sa.Integer, nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        *text("id", "title", "municipality", "url", "file", "sha256"),
        *number("year"),
        seconds("stored"),
        sa.PrimaryKeyConstraint("key", name="pk_reports"),
        sa.UniqueConstraint("fingerprint", name="uq_reports_fingerprint"),
    )
    part("themes", ("theme",), *text("name", "introduction"))
    part("series", ("series",), *text("indicator", "name", "scope", "scope_label", "unit", "theme"))
    observed = [
        *text("raw", "kind"),
        *text("value", "missing", null=True),
        yes_no("provisional"),
        *text(*PLACE),
    ]
    part("observations", ("series", "observation"), *number("year"), *observed)
    aimed = text("raw", "operator", "value", "of_report", "note")
    part("targets", ("series", "target"), *number("year"), *aimed)


def create_footnotes() -> None:
    holders = {
        "theme_footnotes": ("theme",),
        "series_footnotes": ("series",),
        "observation_footnotes": ("series", "observation"),
        "target_footnotes": ("series", "target"),
    }
    for name, holder in holders.items():
        part(name, (*holder, "footnote"), *text(*NOTE), *text("text", null=True))


def create_texts() -> None:
    part("programmes", ("programme",), *text("name"))
    part("passages", ("programme", "passage"), *text("part", "text", *PLACE))
    done = [*text("product", "title"), *text("explanation", null=True), *text(*PLACE)]
    part("activities", ("programme", "activity"), *done)
    part("definitions", ("definition",), *text("term", "meaning", "source"))


def create_editions() -> None:
    op.create_table(
        "editions",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("status", sa.String(8), nullable=False),
        sa.Column("base", sa.Integer),
        *text("fingerprint", "created_at", "created_by"),
        *text("published_at", "published_by", null=True),
        sa.PrimaryKeyConstraint("number", name="pk_editions"),
        sqlite_autoincrement=True,
    )
    for status in ("live", "draft"):
        only = sa.text(f"status = '{status}'")
        name = f"one_{status}_edition"
        op.create_index(name, "editions", ["status"], unique=True, sqlite_where=only, postgresql_where=only)
    op.create_table(
        "edition_reports",
        *number("edition", "report"),
        yes_no("added"),
        sa.PrimaryKeyConstraint("edition", "report", name="pk_edition_reports"),
        sa.ForeignKeyConstraint(
            ["edition"], ["editions.number"], name="fk_edition_reports_edition", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["report"], ["reports.key"], name="fk_edition_reports_report"),
    )
    op.create_index("ix_edition_reports_report", "edition_reports", ["report"])


def create_content() -> None:
    op.create_table(
        "content",
        *text("kind", "name", "sha256", "changed_at", "changed_by"),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("kind", "name", name="pk_content"),
    )
    op.create_table(
        "content_history",
        sa.Column("version", sa.Integer, nullable=False),
        *text("kind", "name", "sha256", "changed_at", "changed_by"),
        sa.Column("body", sa.LargeBinary),
        sa.PrimaryKeyConstraint("version", name="pk_content_history"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, nullable=False),
        *text("at", "by", "action", "about", "detail"),
        sa.PrimaryKeyConstraint("number", name="pk_audit"),
        sqlite_autoincrement=True,
    )


def create_turns() -> None:
    expiring("feedback", key(), *text("day", "thumb", "about", "edition"))
    expiring("memories", key(), *text("body"))
    claim = sa.Column("claim", sa.LargeBinary, nullable=False)
    expiring("deliveries", key(), claim, seconds("claimed"), yes_no("finished"))
    expiring("unanswered", sa.Column("number", sa.Integer, primary_key=True), *text("day", "text", "why"))


def key() -> sa.Column[Any]:
    return sa.Column("key", sa.LargeBinary, primary_key=True)


def seconds(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Double, nullable=False)


def expiring(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(name, *columns, seconds("expires"))
    op.create_index(f"ix_{name}_expires", name, ["expires"])
