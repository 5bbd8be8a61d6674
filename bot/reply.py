"""A reply: the complete text, and what a face needs to draw it richer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.answers.types import NoFigure, Said, Status
from intents.question import NotUnderstood


@dataclass(frozen=True, slots=True)
class Reply:
    said: Said
    status: Status
    text: str
    """Complete on its own, plain Dutch text with line breaks."""
    summary: str
    """One sentence, for a notification."""
    seconds: float = 0.0


def why_unanswered(reply: Reply) -> str:
    """The kind of no, as `intents` names it; "no_figure" where the source holds none."""
    match reply.said:
        case NoFigure(understanding=NotUnderstood(why=why)):
            return why.value
        case _:
            return "no_figure"


Card = dict[str, Any]
DrawCard = Callable[[Said], Card | None]
"""An Adaptive Card (version 1.5) for what is said, None where text suffices."""
