"""A reply: the complete text, and what a face needs to draw it richer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.answers.types import Said, Status


@dataclass(frozen=True, slots=True)
class Reply:
    said: Said
    status: Status
    text: str
    """Complete on its own, plain Dutch text with line breaks."""
    summary: str
    """One sentence, for a notification."""
    seconds: float = 0.0


Card = dict[str, Any]
DrawCard = Callable[[Said], Card | None]
"""An Adaptive Card (version 1.5) for what is said, None where text suffices."""
