"""What people gave back, without who: thumbs by what they were about, and questions without an answer."""

from __future__ import annotations

import time
from dataclasses import dataclass

import sqlalchemy as sa

from data.store.audit import record
from data.store.database import Database
from data.store.schema import feedback, unanswered


@dataclass(frozen=True, slots=True)
class Thumbs:
    about: str
    edition: str
    likes: int
    dislikes: int


@dataclass(frozen=True, slots=True)
class Unanswered:
    number: int
    day: str
    text: str
    """As typed, cut off after 500 characters."""
    why: str
    """Value of `intents.question.Why`, or another word the bot gives."""


class Listening:
    """Written by turns (data/turns.py); nothing that has expired is shown, whether or not it was swept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def thumbs(self) -> tuple[Thumbs, ...]:
        """Most dislikes first."""
        likes = sa.func.sum(sa.case((feedback.c.thumb == "like", 1), else_=0)).label("likes")
        dislikes = sa.func.sum(sa.case((feedback.c.thumb == "dislike", 1), else_=0)).label("dislikes")
        query = (
            sa.select(feedback.c.about, feedback.c.edition, likes, dislikes)
            .where(feedback.c.expires > time.time())
            .group_by(feedback.c.about, feedback.c.edition)
            .order_by(dislikes.desc(), likes.desc(), feedback.c.about)
        )
        with self._database.reading() as connection:
            return tuple(
                Thumbs(r.about, r.edition, int(r.likes), int(r.dislikes)) for r in connection.execute(query)
            )

    def unanswered(self, limit: int = 200) -> tuple[Unanswered, ...]:
        """Newest first."""
        columns = (unanswered.c.number, unanswered.c.day, unanswered.c.text, unanswered.c.why)
        query = sa.select(*columns).where(unanswered.c.expires > time.time())
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(unanswered.c.number.desc()).limit(limit))
            return tuple(Unanswered(*row) for row in rows)

    def erase_unanswered(self, number: int | None = None, *, by: str) -> int:
        """Erase one question, or all of them; gives how many."""
        statement = sa.delete(unanswered)
        if number is not None:
            statement = statement.where(unanswered.c.number == number)
        with self._database.writing() as connection:
            erased = connection.execute(statement).rowcount
            record(connection, "vragen gewist", "onbeantwoorde vragen", by=by, erased=erased)
        return erased
