"""What a municipality adds itself (synonyms, recipes, corrections, documents): named, with history."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import sqlalchemy as sa

from data.store import schema
from data.store.audit import now, record
from data.store.database import Database

_now = schema.content.c
_then = schema.content_history.c


@dataclass(frozen=True, slots=True)
class Item:
    kind: str
    """ "synoniemen", "recepten", "correcties", "documenten", or what a caller adds."""
    name: str
    body: bytes
    sha256: str
    changed_at: str
    changed_by: str

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


@dataclass(frozen=True, slots=True)
class Version:
    """One change; `body` is None where the item was removed."""

    version: int
    kind: str
    name: str
    body: bytes | None
    sha256: str
    changed_at: str
    changed_by: str


class Content:
    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, kind: str, name: str) -> Item | None:
        query = sa.select(*_COLUMNS).where(_now.kind == kind, _now.name == name)
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else Item(*row)

    def all(self, kind: str | None = None) -> tuple[Item, ...]:
        """Every item, or those of one kind, by kind and name."""
        query = sa.select(*_COLUMNS).order_by(_now.kind, _now.name)
        if kind is not None:
            query = query.where(_now.kind == kind)
        with self._database.reading() as connection:
            return tuple(Item(*row) for row in connection.execute(query))

    def put(self, kind: str, name: str, body: str | bytes, *, by: str) -> bool:
        """Keep it under this name; False where it already said exactly this."""
        data = body.encode("utf-8") if isinstance(body, str) else body
        digest = hashlib.sha256(data).hexdigest()
        with self._database.writing() as connection:
            return _put(connection, {"kind": kind, "name": name, "body": data, "sha256": digest}, by)

    def remove(self, kind: str, name: str, *, by: str) -> bool:
        """False where there is no such item; its history stays."""
        with self._database.writing() as connection:
            gone = connection.execute(_delete(kind, name)).rowcount > 0
            if gone:
                _remember(connection, {"kind": kind, "name": name, "body": None, "sha256": ""}, by)
                record(connection, "verwijderd", f"{kind}/{name}", by=by)
        return gone

    def history(self, kind: str, name: str) -> tuple[Version, ...]:
        """Newest first."""
        query = (
            sa.select(schema.content_history)
            .where(_then.kind == kind, _then.name == name)
            .order_by(_then.version.desc())
        )
        with self._database.reading() as connection:
            return tuple(Version(**row._mapping) for row in connection.execute(query))

    def version(self) -> int:
        """Grows with every change of any item; cheap enough to poll. 0 where nothing was ever added."""
        with self._database.reading() as connection:
            return int(connection.execute(sa.select(sa.func.max(_then.version))).scalar() or 0)


_COLUMNS = (_now.kind, _now.name, _now.body, _now.sha256, _now.changed_at, _now.changed_by)


def _delete(kind: str, name: str) -> sa.Delete:
    return sa.delete(schema.content).where(_now.kind == kind, _now.name == name)


def _put(connection: sa.Connection, item: dict[str, object], by: str) -> bool:
    kind, name = str(item["kind"]), str(item["name"])
    same = sa.select(_now.sha256).where(_now.kind == kind, _now.name == name)
    if connection.execute(same).scalar() == item["sha256"]:
        return False
    connection.execute(_delete(kind, name))
    changed = _remember(connection, item, by)
    connection.execute(sa.insert(schema.content), changed)
    record(connection, "gewijzigd", f"{kind}/{name}", by=by, sha256=item["sha256"])
    return True


def _remember(connection: sa.Connection, item: dict[str, object], by: str) -> dict[str, object]:
    changed = {**item, "changed_at": now(), "changed_by": by}
    connection.execute(sa.insert(schema.content_history), changed)
    return changed
