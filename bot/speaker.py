"""The voice of the bot: the one conversation with its card, for the page and Teams alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from bot.conversation import Knowledge, respond
from bot.reply import DrawCard
from bot.voice import Found, Remembered, Spoken
from data.model import Indicator
from intents.fold import tokens
from intents.memory import dump, load
from intents.question import Ambiguous, Memory, NotUnderstood, Operation, Question
from intents.understand import understand


class Speaker:
    """Speaks from whatever edition is current at the start of a turn, and finds indicators while one types."""

    def __init__(self, current: Callable[[], Knowledge | None], draw: DrawCard, contact: str) -> None:
        self._current = current
        self._draw = draw
        self._contact = contact

    def speak(self, utterance: str, remembered: Remembered | None) -> Spoken:
        """One turn; `remembered` is what the last one gave, None where there was none."""
        turn = respond(utterance, self._knowledge(), load(remembered), date.today(), contact=self._contact)
        return Spoken(turn.reply, self._draw(turn.reply.said), dump(turn.memory))

    def find(self, typed: str, limit: int) -> Sequence[Found]:
        """Indicators for what was typed so far, most likely first, each with its answer; all while it is empty."""
        knowledge = self._knowledge()
        ids = list(dict.fromkeys(matches(typed, knowledge)))[:limit]
        names = ((knowledge.snapshot.indicators[one].name, Question(Operation.FIGURE, (one,))) for one in ids)
        return [Found(name, self.speak(knowledge.ask(question), None)) for name, question in names]

    def _knowledge(self) -> Knowledge:
        found = self._current()
        if found is None:
            raise RuntimeError("asked before the first edition was loaded")
        return found


def matches(typed: str, knowledge: Knowledge) -> Iterator[str]:
    """Ids of indicators: what is understood, then names of which every typed word begins a word."""
    known = knowledge.snapshot.indicators
    if not typed.strip():
        yield from known
        return
    match understand(typed, knowledge.catalogue, Memory(), date.today()):
        case Question(indicators=ids):
            yield from ids
        case Ambiguous(options=options):
            yield from (one for option in options for one in option.indicators)
        case NotUnderstood(near=near):
            yield from near
    wanted = _words(typed)
    yield from (one.id for one in known.values() if wanted and _begins(wanted, one))


def _begins(wanted: Sequence[str], indicator: Indicator) -> bool:
    words = [word for name in indicator.names for word in _words(name)]
    return all(any(word.startswith(start) for word in words) for start in wanted)


def _words(text: str) -> list[str]:
    return [token.text for token in tokens(text) if token.kind in ("word", "number")]
