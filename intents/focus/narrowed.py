"""Sentences beside the question that say of which part it is asked, and that the whole was read past: words of them that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from intents.focus.asking import POINTS_THERE, Sentence, asks_at, takes_half
from intents.focus.remarks import says_which, spoken, unknown, when, withdraws
from intents.index.catalogue import Catalogue
from intents.matching.background import BACKGROUND
from intents.question import Heard
from intents.refusals.relevance import APART

_ONLY = re.compile(
    r"\b(?:alleen|enkel|uitsluitend|puur|specifiek|slechts|only) (?:\S+ )?(?:deel|onderdeel|stuk|stukje|part)\b"
)
_TAKES_OFF = re.compile(r"^(?:haal|trek|laat|reken|knip) (?:\S+ ){1,4}(?:af|vanaf|eraf|weg|eruit|uit)\b")


def narrowed(parts: list[Sentence], heard: Heard, catalogue: Catalogue) -> tuple[str, ...]:
    """ "Het gaat me om de kinderen.": the words that say of which part, as typed; empty where none does."""
    at = asks_at(parts)
    if at < 0:
        return ()
    apart = {word.text for word in heard.words if word.evidence in {APART, BACKGROUND}}
    told = {
        it: [word for word in unknown(part.hearing, catalogue) if word in apart]
        for it, part in enumerate(parts)
    }
    if not parts[at].found and "?" not in parts[at].text and told[at]:
        return tuple(told[at])  # "Namen hoef ik niet, wel hoeveel er opnieuw de fout in gingen."
    words = [
        word
        for index, part in enumerate(parts)
        if index != at
        for word in _of(part, parts[at], told[index], catalogue, before=index < at)
    ]
    return tuple(dict.fromkeys(words))


def _of(
    part: Sentence, asked: Sentence, told: list[str], catalogue: Catalogue, *, before: bool
) -> Iterator[str]:
    """What one sentence beside the question says of it."""
    half = _TAKES_OFF.search(spoken(part.hearing)) is not None and takes_half(part, asked, catalogue)
    if withdraws(part.hearing) and not half:
        return
    if not part.found and says_which(part.hearing, only_of_it=before):
        yield from told
    if before and not part.found and (there := POINTS_THERE.search(spoken(asked.hearing))):
        yield there.group()
    if not before:
        yield from _part_named(part, asked)
        yield from when(part.hearing, catalogue)
        if half:
            yield part.text.rstrip(".! ")


def _part_named(part: Sentence, asked: Sentence) -> list[str]:
    """ "Alleen het deel WhatsApp-fraude is interessant." behind the row that holds it."""
    if not (_ONLY.search(spoken(part.hearing)) and asked.found):
        return []
    own = {it for mention in asked.found for it in mention.ids}
    said = set(asked.hearing.texts)
    named = [mention for mention in part.found if own & mention.ids]
    words = [it for mention in named for it in part.hearing.pieces[mention.start : mention.end]]
    return [it.typed for it in words if it.kind == "word" and it.text not in said]
