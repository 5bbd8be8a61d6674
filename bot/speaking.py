"""The voice of the bot: the one conversation, its card, and search while typing, from the knowledge in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from bot.answers.types import Said
from bot.cards import draw, title_of
from bot.conversation import Knowledge, respond
from bot.knowledge import Keeper
from bot.pictures import path
from bot.reply import Card
from bot.searching import named
from bot.voice import Found, Remembered, Spoken
from intents.dialogue.memory import dump, load


class Speaker:
    """Implements bot.voice.Voice on the keeper's knowledge."""

    def __init__(
        self,
        keeper: Keeper,
        *,
        contact: str = "",
        public_url: str = "",
        secret: str = "",
        today: Callable[[], date] = date.today,
    ) -> None:
        self._keeper = keeper
        self._contact = contact
        self._base_url = public_url
        self._picture = partial(_picture, public_url, secret) if public_url and secret else None
        self._today = today

    def speak(self, utterance: str, remembered: Remembered | None) -> Spoken:
        turn = respond(utterance, self._knowledge, load(remembered), self._today(), contact=self._contact)
        return Spoken(turn.reply, self._card(turn.reply.said, turn.reply.text), dump(turn.memory))

    def find(self, typed: str, limit: int) -> Sequence[Found]:
        """What the words mean, if anything; then the indicators that have them in a name or synonym."""
        knowledge = self._knowledge
        found = [self._found(question) for question in named(typed, knowledge)[:limit]]
        if typed and len(typed.split()) > 1:
            found.insert(0, self._found(typed))
        answered = [each for each in found if each.spoken.reply.status == "answered"]
        once = {each.spoken.reply.summary: each for each in answered}
        return list(once.values())[:limit]

    def _card(self, said: Said, text: str, *, replacing: bool = False) -> Card | None:
        return draw(said, text=text, base_url=self._base_url, replacing=replacing, picture=self._picture)

    @property
    def _knowledge(self) -> Knowledge:
        current = self._keeper.current
        if current is None:  # the door lets nobody in before that
            raise RuntimeError("no knowledge yet")
        return current

    def _found(self, question: str) -> Found:
        spoken = self.speak(question, None)
        card = self._card(spoken.reply.said, spoken.reply.text, replacing=True)
        return Found(title_of(spoken.reply.said), replace(spoken, card=card))


def _picture(public_url: str, secret: str, indicator: str) -> str:
    return f"{public_url}{path(indicator, secret)}"
