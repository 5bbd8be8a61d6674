"""The statements of a turn, the same for both databases but for the clock and how a parameter is written.

The clock is the database's own, so that replicas whose clocks differ agree on what has expired.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

_CLAIM = """
INSERT INTO deliveries AS d (key, claim, claimed, finished, expires)
VALUES (:delivery, :claim, {now}, false, {now} + :delivery_seconds)
ON CONFLICT (key) DO UPDATE
SET claim = excluded.claim, claimed = excluded.claimed, finished = false, expires = excluded.expires
WHERE d.claim = excluded.claim
   OR d.expires <= excluded.claimed
   OR (NOT d.finished AND d.claimed <= excluded.claimed - :reclaim_seconds)
RETURNING 1
"""
_RECALL = "SELECT body FROM memories WHERE key = :conversation AND expires > {now}"
_FINISH = """
INSERT INTO deliveries AS d (key, claim, claimed, finished, expires)
VALUES (:delivery, :claim, {now}, true, {now} + :delivery_seconds)
ON CONFLICT (key) DO UPDATE SET finished = true, expires = excluded.expires
WHERE d.claim = excluded.claim OR d.expires <= excluded.claimed
RETURNING 1
"""
_KEEP = """
INSERT INTO memories (key, body, expires)
SELECT :conversation, :body, {now} + :memory_seconds WHERE {mine}
ON CONFLICT (key) DO UPDATE SET body = excluded.body, expires = excluded.expires
"""
_MINE = "SELECT EXISTS (SELECT 1 FROM done)"
_ONE_STEP = {
    "release": "DELETE FROM deliveries WHERE key = :delivery AND claim = :claim",
    "forget": "DELETE FROM memories WHERE key = :conversation",
    "thumb": """
INSERT INTO feedback (key, day, thumb, about, edition, expires)
VALUES (:key, :day, :thumb, :about, :edition, {now} + :seconds)
ON CONFLICT (key) DO UPDATE SET thumb = excluded.thumb, expires = excluded.expires
""",
    "unanswered": """
INSERT INTO unanswered (day, text, why, expires) VALUES (:day, :text, :why, {now} + :seconds)
""",
    "ping": "SELECT 1",
}
_SWEEP = "DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {table} WHERE expires <= {now} LIMIT :most)"
_EXPIRING = {"memories": "key", "deliveries": "key", "feedback": "key", "unanswered": "number"}

Params = dict[str, object]
W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class SqliteStatements:
    """Several run in one transaction; each of the first two gives a row where it is true."""

    claim: str
    finish: str
    recall: str
    keep: str
    one_step: dict[str, str]
    sweeps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """Its parameters are $1, $2 and so on; `names` says in this order which they are."""

    text: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PostgresStatements:
    """One round trip each: `begin` gives (claimed, memory), both kinds of `finish` give (mine,)."""

    begin: Numbered
    finish: Numbered
    finish_only: Numbered
    one_step: dict[str, Numbered]
    sweeps: tuple[Numbered, ...]


def _for_sqlite(statement: str) -> str:
    return statement.replace("{now}", "((julianday('now') - 2440587.5) * 86400.0)").replace("{mine}", "true")


def _for_postgres(statement: str) -> Numbered:
    mine = statement.replace("{mine}", "EXISTS (SELECT 1 FROM done)")
    timed = mine.replace("{now}", "extract(epoch FROM clock_timestamp())")
    names = tuple(dict.fromkeys(re.findall(r":(\w+)", timed)))
    return Numbered(re.sub(r":(\w+)", lambda found: f"${names.index(found[1]) + 1}", timed), names)


def _sweeps(write: Callable[[str], W]) -> tuple[W, ...]:
    return tuple(
        write(_SWEEP.replace("{table}", table).replace("{key}", key)) for table, key in _EXPIRING.items()
    )


SQLITE = SqliteStatements(
    claim=_for_sqlite(_CLAIM),
    finish=_for_sqlite(_FINISH),
    recall=_for_sqlite(_RECALL),
    keep=_for_sqlite(_KEEP),
    one_step={name: _for_sqlite(statement) for name, statement in _ONE_STEP.items()},
    sweeps=_sweeps(_for_sqlite),
)
POSTGRES = PostgresStatements(
    begin=_for_postgres(f"WITH c AS ({_CLAIM}) SELECT EXISTS (SELECT 1 FROM c), ({_RECALL})"),  # noqa: S608
    finish=_for_postgres(f"WITH done AS ({_FINISH}), kept AS ({_KEEP}) {_MINE}"),
    finish_only=_for_postgres(f"WITH done AS ({_FINISH}) {_MINE}"),
    one_step={name: _for_postgres(statement) for name, statement in _ONE_STEP.items()},
    sweeps=_sweeps(_for_postgres),
)
