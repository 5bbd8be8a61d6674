"""One turn of a conversation: terminal, page, Teams and tests all call `respond`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from time import perf_counter

from bot.answers import answer
from bot.answers.types import Answer, Said
from bot.reply import Reply
from bot.text import render, status, summary
from data.model import Snapshot
from intents.deciding.phrase import phrase
from intents.dialogue.memory import remember
from intents.index.catalogue import Catalogue
from intents.question import Memory, NotUnderstood, Operation, Question, Understanding
from intents.understand import understand
from intents.vocabulary.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Knowledge:
    """One edition and the index made of it; swapped as a whole, so no turn ever sees half of one."""

    snapshot: Snapshot
    catalogue: Catalogue

    @classmethod
    def of(cls, snapshot: Snapshot, phrases: Phrases) -> Knowledge:
        """The edition with its index."""
        return cls(snapshot, Catalogue.build(snapshot, phrases))

    def ask(self, question: Question) -> str:
        """The Dutch question that is understood as exactly this one; it stands on buttons."""
        return phrase(question, self.catalogue)


@dataclass(frozen=True, slots=True)
class Turn:
    reply: Reply
    memory: Memory
    understanding: Understanding


def respond(utterance: str, knowledge: Knowledge, memory: Memory, today: date, *, contact: str = "") -> Turn:
    """Understand, answer, render; `memory` is what the conversation remembers and is returned anew."""
    start = perf_counter()
    understanding = understand(utterance, knowledge.catalogue, memory, today)
    said = answer(understanding, knowledge.snapshot, knowledge.ask, contact=contact)
    reply = Reply(said, status(said), render(said), summary(said), perf_counter() - start)
    remembered, shown = remember(understanding, memory), year_shown(understanding, said)
    listed = rows_shown(understanding, said) if isinstance(understanding, Question) else remembered.listed
    if remembered.shown != shown or remembered.listed != listed:
        remembered = replace(remembered, shown=shown, listed=listed)
    return Turn(reply, remembered, understanding)


def year_shown(understanding: Understanding, said: Said) -> int | None:
    """The one year that was found, or asked for in vain: the next question may call it "toen" or "dat jaar"."""
    if isinstance(understanding, NotUnderstood):
        return _only_year(understanding)
    if not isinstance(understanding, Question) or understanding.operation not in _FINDS_YEARS:
        return None
    years = {figure.year for figure in said.figures} if isinstance(said, Answer) else set()
    return years.pop() if len(years) == 1 else None


def rows_shown(understanding: Question, said: Said) -> tuple[str, ...]:
    """Ids of what a list shows, each once: the next question may ask "welke daarvan ..."."""
    if not isinstance(said, Answer) or understanding.operation is not Operation.OVERVIEW:
        return ()
    return tuple(dict.fromkeys(it.id for group in said.groups for it in group.figures))


_FINDS_YEARS = frozenset({Operation.EXTREMUM, Operation.YEARS})


def _only_year(refused: NotUnderstood) -> int | None:
    named = {word.evidence for word in refused.heard.words if word.role == "year"}
    only = named.pop().removeprefix("jaar ") if len(named) == 1 else ""
    return int(only) if only.isdigit() else None
