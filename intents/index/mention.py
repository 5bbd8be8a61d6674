"""One thing spoken of, with the indicators it can be."""

from __future__ import annotations

from dataclasses import dataclass, field

from intents.index.postings import Ids


@dataclass(slots=True)
class Mention:
    """One thing spoken of, with the indicators it can be."""

    ids: Ids
    start: int
    end: int
    exact: bool = False
    """A full name, synonym or declared ambiguity; otherwise words of a name."""
    stems: set[str] = field(default_factory=set)
    text: str = ""
