"""What a face of the bot asks of the conversation, in plain types: the same for Teams, page and tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.reply import Card, Reply

Remembered = dict[str, Any]
"""A conversation's memory as JSON data."""


@dataclass(frozen=True, slots=True)
class Spoken:
    reply: Reply
    card: Card | None
    memory: Remembered


@dataclass(frozen=True, slots=True)
class Found:
    """One result of a search while typing."""

    title: str
    spoken: Spoken


class Voice(Protocol):
    """Raises nothing for any text; a call takes about a millisecond and waits for nothing."""

    def speak(self, utterance: str, remembered: Remembered | None) -> Spoken: ...

    def find(self, typed: str, limit: int) -> Sequence[Found]: ...
