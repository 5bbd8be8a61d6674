"""Questions that got no answer, for who looks after the synonyms; kept only where a municipality switched it on."""

from __future__ import annotations

import time
from dataclasses import dataclass

import sqlalchemy as sa

from data.store.database import Database
from data.store.schema import unanswered


@dataclass(frozen=True, slots=True)
class Asked:
    """One question, without who asked it or at what hour."""

    day: str
    """ "2026-01-31"."""
    text: str
    why: str
    """As `intents` names it ("unknown_word"), or "no_figure"."""


def latest_unanswered(database: Database, limit: int) -> tuple[Asked, ...]:
    """Newest first; what has expired no longer counts."""
    query = (
        sa.select(unanswered.c.day, unanswered.c.text, unanswered.c.why)
        .where(unanswered.c.expires > time.time())
        .order_by(unanswered.c.number.desc())
        .limit(limit)
    )
    with database.reading() as connection:
        return tuple(Asked(*row) for row in connection.execute(query))
