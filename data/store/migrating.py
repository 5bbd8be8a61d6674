"""Brings the tables to this release's version, once, however many processes start at the same time.

Alembic costs a tenth of a second to import, so it is loaded only where the version table is not at HEAD.
"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from data.store.database import Database
from data.store.faults import StoreTooNew
from data.store.schema import HEAD

SCRIPTS = Path(__file__).parent / "migrations"


def version(database: Database) -> str | None:
    """The migration the database is at; None where it has no tables yet."""
    with database.reading() as connection:
        return _version(connection)


def migrate(database: Database) -> bool:
    """Run the migrations that are due in one transaction; True where there were any. Raises StoreTooNew."""
    if version(database) == HEAD:
        return False
    with database.writing() as connection:
        if _version(connection) == HEAD:  # another process was first
            return False
        _upgrade(connection, database.where)
    return True


def _version(connection: sa.Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _upgrade(connection: sa.Connection, where: str) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    found = _version(connection)
    if found is not None and found not in known:
        raise StoreTooNew(
            f"De database {where} is gemaakt door een nieuwere versie ({found}) dan deze ({HEAD}). "
            "Start de nieuwere versie, of zet de reservekopie van vóór de bijwerking terug."
        )
    command.upgrade(config, "head")
