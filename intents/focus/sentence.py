"""One sentence of a message, heard by itself; what it says is looked at once, and only where it is asked for."""

from __future__ import annotations

from functools import cached_property

from intents.focus import signals
from intents.focus.sentences import ended
from intents.hearing.hearing import Hearing, hear
from intents.hearing.talk_words import explain_talk
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.matching.mentions import mentions
from intents.words.fold import tokens


class Sentence:
    """A part of a message, as typed."""

    def __init__(self, text: str, catalogue: Catalogue) -> None:
        self.text = text
        self.asks = "?" in text
        self._catalogue = catalogue

    @cached_property
    def hearing(self) -> Hearing:
        return hear(self.text, self._catalogue, None)

    @cached_property
    def found(self) -> list[Mention]:
        return mentions(self.hearing, self._catalogue)

    @cached_property
    def ids(self) -> frozenset[str]:
        """Of the rows that are named, or may be."""
        return frozenset([it for mention in self.found for it in mention.ids])

    @cached_property
    def words(self) -> list[str]:
        """As typed, folded: not yet mended."""
        return [it.text for it in tokens(self.text) if it.kind == "word"]

    @cached_property
    def spoken(self) -> str:
        """The same with numbers and signs, without the stops."""
        return " ".join([it.text for it in tokens(self.text) if it.kind != "stop"])

    @cached_property
    def dated(self) -> bool:
        return any(it.role == "year" for it in self.hearing.pieces)

    @cached_property
    def named(self) -> bool:
        """Whether it names a row or a year."""
        return self.dated or bool(self.found)

    @cached_property
    def withdraws(self) -> bool:
        return not self.asks and signals.withdraws(self.spoken)

    @cached_property
    def not_counted(self) -> bool:
        return not self.asks and signals.not_counted(self.spoken)

    @cached_property
    def is_about(self) -> bool:
        return signals.is_about(self.spoken)

    @cached_property
    def says_which(self) -> bool:
        return signals.says_which(self.spoken)

    @cached_property
    def cut_off(self) -> bool:
        """Whether it is a clause that was cut off."""
        return not ended(self.text)

    @cached_property
    def strange(self) -> list[int]:
        """Where the words stand that nobody knows, names, talk and cues explained."""
        _ = self.found  # names first: a word of one is no talk
        explain_talk(self.hearing, self._catalogue)
        return [at for at, it in enumerate(self.hearing.pieces) if it.kind == "word" and it.role == ""]

    @cached_property
    def when(self) -> list[str]:
        """ "'s Nachts, want ik ...": a part of the year that it begins with."""
        return [it for it in self.words[:2] if it in self._catalogue.phrases.periods]
