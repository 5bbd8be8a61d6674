"""A whole message: read as one, and again by its parts where it has more than one sentence or was not understood.

`read` reads one utterance as one question; it is given, for it stands above this room.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intents.dialogue.memory import remember
from intents.focus.amended import instead, put_right, taken_back, without_withdrawn
from intents.focus.asides import without_asides
from intents.focus.asking import Asking, asking, parted, tells_something
from intents.focus.narrowed import narrowed
from intents.focus.sentence import Sentence
from intents.focus.sentences import clauses, sentences
from intents.focus.telling import somebody_in
from intents.index.catalogue import Catalogue
from intents.matching.background import BACKGROUND
from intents.question import Heard, Memory, NotUnderstood, Question, Talk, Understanding, Why
from intents.refusals.relevance import APART

Read = Callable[[str, Memory], Understanding]
_WORD = 60
"""Letters of the longest word of a message, with its dashes: longer is no sentence, and reading it again would only take time."""
_OF_ITSELF = frozenset({Why.YEAR_OUTSIDE, Why.FORECAST, Why.PERIOD, Why.PART, Why.UNIT})
"""What the sentence that asks is refused for, whatever stands around it."""


_CURABLE = frozenset(
    {Why.UNKNOWN_WORD, Why.OTHER_PLACE, Why.PERIOD, Why.YEAR_OUTSIDE, Why.CHAT, Why.LIST, Why.NO_SUBJECT, Why.NO_REQUEST}
)  # fmt: skip
"""What a story around the question may have been refused for."""


def message(utterance: str, catalogue: Catalogue, memory: Memory, read: Read) -> Understanding:
    """What a message asks, whatever else is told in it."""
    texts = sentences(utterance)
    if max(map(len, utterance.split()), default=0) > _WORD:
        return read(utterance, memory)
    if parts := parted(texts, catalogue):
        return _of_several(utterance, parts, catalogue, memory, read)
    if taken_back([Sentence(utterance, catalogue)]):
        return Talk("ok", read(utterance, memory).heard)
    whole = read(utterance, memory)
    return _cut(utterance, whole, catalogue, memory, read) if isinstance(whole, NotUnderstood) else whole


def _of_several(
    utterance: str, parts: list[Sentence], catalogue: Catalogue, memory: Memory, read: Read
) -> Understanding:
    """The one that asks alone, where it can be told from the others; else all of them, but for what they change."""
    if taken_back(parts):
        return Talk("ok", read(utterance, memory).heard)
    if right := _put_right(parts, memory, read):
        return right
    asked = asking(parts, catalogue)
    alone = _alone(asked, memory, read) if asked else None
    if alone and _stands(alone):
        return alone
    whole = read(utterance, memory)
    if isinstance(whole, NotUnderstood):
        cut = _cut(utterance, whole, catalogue, memory, read)
        return cut if isinstance(cut, Question) or alone is None else alone
    return _changed(parts, whole, catalogue, memory, read) if isinstance(whole, Question) else whole


def _put_right(parts: list[Sentence], memory: Memory, read: Read) -> Understanding | None:
    """What is asked instead of the question before it, which gives what is not said again."""
    right = put_right(parts)
    first = read(right[0], memory) if right else None
    if not (right and isinstance(first, Question) and first.indicators):
        return None
    then = read(right[1], remember(first, memory))
    return instead(first, then) if isinstance(then, Question) else None


def _changed(
    parts: list[Sentence], whole: Question, catalogue: Catalogue, memory: Memory, read: Read
) -> Understanding:
    """The whole as it was read, unless it was read past what the other sentences say of the question."""
    if words := narrowed(parts, whole.heard, catalogue):
        said = any(" " in it for it in words)  # a sentence, and no word that nobody knows
        return NotUnderstood(
            Why.PART if said else Why.UNKNOWN_WORD, words, whole.indicators[:3], heard=whole.heard
        )
    only = without_withdrawn(parts, whole.indicators)
    return read(only, memory) if only else replace(whole, heard=_with_passed(parts, whole.heard))


def _with_passed(parts: list[Sentence], heard: Heard) -> Heard:
    """What was heard, and the sentences of it in which the words that nobody knows were taken for talk."""
    talk = {word.text for word in heard.words if word.evidence in {APART, BACKGROUND}}
    if not talk:
        return heard
    told = [it for it in parts if not (it.asks or it.named) and tells_something(it)]
    passed = tuple([it.text for it in told if any(it.hearing.pieces[at].typed in talk for at in it.strange)])
    return replace(heard, passed=passed) if passed else heard


def _cut(
    utterance: str, whole: NotUnderstood, catalogue: Catalogue, memory: Memory, read: Read
) -> Understanding:
    """What is asked in a long sentence without its asides, or by the clause of it that asks, where somebody tells something."""
    if whole.why not in _CURABLE:
        return whole
    bare = without_asides(utterance, catalogue)
    again = read(bare, memory) if bare != utterance else None
    if isinstance(again, Question):
        return again
    if not somebody_in(utterance):
        return whole
    asked = asking(parted(clauses(sentences(bare)), catalogue), catalogue)
    return _alone(asked, memory, read) if asked else whole


def _alone(asked: Asking, memory: Memory, read: Read) -> Understanding:
    alone = read(asked.text, memory)
    return replace(alone, heard=asked.heard(alone.heard))


def _stands(alone: Understanding) -> bool:
    """Whether the sentence that asks is answered, or refused for what it says itself."""
    return isinstance(alone, Question) or (isinstance(alone, NotUnderstood) and alone.why in _OF_ITSELF)
