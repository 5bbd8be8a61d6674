"""Sentences beside the question that say of which part it is asked, and that the whole was read past: words of them that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from intents.focus.asking import asks_at, points_back, points_there, takes_half
from intents.focus.remarks import leaves_out
from intents.focus.sentence import Sentence
from intents.index.catalogue import Catalogue
from intents.matching.background import BACKGROUND
from intents.question import Heard
from intents.refusals.relevance import APART

_ONLY = re.compile(
    r"\b(?:alleen|enkel|uitsluitend|puur|specifiek|slechts|only) (?:\S+ )?(?:deel|onderdeel|stuk|stukje|part)\b"
)
_TAKES_OFF = re.compile(r"^(?:haal|trek|laat|reken|knip) (?:\S+ ){1,4}(?:af|vanaf|eraf|weg|eruit|uit)\b")


_COUNTS_THAT = re.compile(r"\b(?:hoeveel|hvl|how many)\b.*\b(?:dat er|ervan|daarvan|of those)\b")
""" "Er zijn vast ook bonnen geschreven. Hoeveel waren dat er?": of what was told, and not of the row named in it."""


def narrowed(parts: list[Sentence], heard: Heard, catalogue: Catalogue) -> tuple[str, ...]:
    """ "Het gaat me om de kinderen.": the words that say of which part, as typed; empty where none does."""
    at = asks_at(parts)
    if at < 0:
        return ()
    passed = {word.text for word in heard.words if word.evidence in {APART, BACKGROUND}}
    if passed and not parts[at].asks and not parts[at].found and (told := _passed_over(parts[at], passed)):
        return tuple(told)  # "Namen hoef ik niet, wel hoeveel er opnieuw de fout in gingen."
    before = (word for it in parts[:at] for word in _before(it, parts[at], passed, catalogue))
    behind = (word for it in parts[at + 1 :] for word in _behind(it, parts[at], passed, catalogue))
    return tuple(dict.fromkeys([*before, *behind]))


def _passed_over(part: Sentence, passed: set[str]) -> list[str]:
    """The words of it that nobody knows and that were taken for talk, as typed."""
    typed = (part.hearing.pieces[at].typed for at in part.strange)
    return [word for word in typed if word in passed]


def _before(part: Sentence, asked: Sentence, passed: set[str], catalogue: Catalogue) -> Iterator[str]:
    """What a sentence before the question says of it."""
    there, back = points_there(asked), points_back(asked)
    if leaves_out(part, asked) or (part.withdraws and takes_half(part, asked, catalogue)):
        yield part.text.rstrip(".! ")
    if (part.withdraws and not there) or not (there or (passed and (back or part.says_which))):
        return
    if part.found and (asked.found or not _COUNTS_THAT.search(asked.spoken)):
        return
    if back or part.says_which:
        yield from _passed_over(part, passed)
    if there:
        yield there


def _behind(part: Sentence, asked: Sentence, passed: set[str], catalogue: Catalogue) -> Iterator[str]:
    """The same of one behind it."""
    takes_off = _TAKES_OFF.search(part.spoken) and takes_half(part, asked, catalogue)
    if leaves_out(part, asked) or takes_off:
        yield part.text.rstrip(".! ")
    elif not part.withdraws:
        if passed and part.says_which and part.ids <= asked.ids:
            yield from _passed_over(part, passed)
        if asked.found and part.is_about and not (part.named or part.hearing.has(*_OF_THE_FIGURE)):
            yield part.text.rstrip(".! ")
        yield from _part_named(part, asked)
        yield from part.when


_OF_THE_FIGURE = ("hoeveel", "doel", "behaald", "mislukt", "procent", "landelijk", "gemeente")


def _part_named(part: Sentence, asked: Sentence) -> list[str]:
    """ "Alleen het deel WhatsApp-fraude is interessant." behind the row that holds it."""
    if not _ONLY.search(part.spoken):
        return []
    named = [mention for mention in part.found if asked.ids & mention.ids]
    words = [it for mention in named for it in part.hearing.pieces[mention.start : mention.end]]
    return [it.typed for it in words if it.kind == "word" and it.text not in asked.hearing.texts]
