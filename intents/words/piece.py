"""A piece of an utterance and what explains it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Piece:
    """A token after mending; `role` is empty until something explains it."""

    text: str
    typed: str
    kind: str
    stem: str
    role: str = ""
    evidence: str = ""
    general: bool = False

    def explain(self, role: str, evidence: str) -> None:
        self.role, self.evidence = role, evidence
