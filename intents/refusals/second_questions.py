"""A question of its own behind the sentence with the name: "Waren dat jongens?", "Duren die lang?", "Moeten we camera's plaatsen?".

What it asks the figure does not tell; a question whether what was said is so ("Kan ik dat zo opschrijven?") it does.
"""

from __future__ import annotations

from collections.abc import Iterator

from intents.hearing.hearing import Hearing
from intents.hearing.talk_words import AROUND
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.refusals.no_asides import VERB_FIRST
from intents.refusals.relevance import APART
from intents.words.piece import Piece

_ENDS = frozenset(".!?\n;")
_NO_REQUEST = frozenset(
    {"elk_jaar", "hallo", "ja", "dank", "opdracht", "niet", "uitdrukking", "vergelijk", "moeten", "gemeente"}
)
"""Cues that by themselves ask for nothing that a figure tells."""
_THEY = frozenset({"die", "ze", "zij", "deze", "they", "those", "these"})
_WHO = frozenset({"wie", "wiens", "who", "whose"})
_NO_PERSON = frozenset({"goed", "gelijk", "weet", "helpt", "kan", "kent", "heeft", "zegt"})
"""Who is right, or can say it, the figure tells."""
_SUBJECTS = _THEY | {
    "dat",
    "dit",
    "het",
    "er",
    "daar",
    "we",
    "wij",
    "je",
    "jij",
    "u",
    "ik",
    "that",
    "it",
    "there",
    "you",
}
_SHORT = 2
"""No more words than this make no question of their own: "echt waar?", "ja toch?"."""


def second_question(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> str:
    """The question as typed that asks something else than the figure; empty where none does."""
    first = min((mention.start for mention in found), default=len(hearing.pieces))
    for start, end in _sentences(hearing):
        if start <= first or any(start <= mention.start < end for mention in found):
            continue
        words = [piece for piece in hearing.pieces[start:end] if piece.kind == "word"]
        who = bool(words) and words[0].text in _WHO and _NO_PERSON.isdisjoint(it.text for it in words)
        asked = _is_asked(hearing, words, end) and not _of_the_figure(hearing, start, end)
        if (who and "?" in hearing.text) or (asked and _something_else(words, catalogue)):
            return " ".join(piece.typed for piece in words) + "?"
    return ""


def _sentences(hearing: Hearing) -> Iterator[tuple[int, int]]:
    """From piece to piece; a comma ends one where a question begins behind it: "..., hangen die bij de winkel?"."""
    begin, pieces = 0, hearing.pieces
    for at, piece in enumerate(pieces):
        ends = piece.kind == "stop" and (
            not _ENDS.isdisjoint(piece.text) or (piece.text == "," and _turns(pieces, at + 1))
        )
        if ends:
            yield begin, at
            begin = at + 1
    yield begin, len(pieces)


def _turns(pieces: list[Piece], at: int) -> bool:
    """Whether what stands here is a verb before its subject."""
    after = [piece.text for piece in pieces[at : at + 2]]
    return len(after) > 1 and (after[0] in VERB_FIRST or after[1] in _THEY)


def _is_asked(hearing: Hearing, words: list[Piece], end: int) -> bool:
    """With a question mark, or by a verb before "die" or "dat": "moet in de overdracht" asks nothing."""
    mark = next((piece.text for piece in hearing.pieces[end:] if piece.kind == "stop"), "")
    turned = len(words) > 1 and words[0].text in VERB_FIRST and words[1].text in _SUBJECTS
    return bool(words) and ("?" in mark or turned)


def _of_the_figure(hearing: Hearing, start: int, end: int) -> bool:
    """Whether it has a cue, a year or an area of its own, so that it is read as a part of what is asked."""
    cued = any(start <= at < end and cue.name not in _NO_REQUEST for at, _, cue in hearing.cues)
    return cued or any(piece.role in {"year", "place", "number"} for piece in hearing.pieces[start:end])


def _something_else(words: list[Piece], catalogue: Catalogue) -> bool:
    """Whether a word may say anything, or all words say nothing by themselves: "duren die lang?"."""
    whether = catalogue.phrases.whether_so
    if any(it.evidence == APART and it.text not in whether for it in words):
        return True
    if _whether_so([it.text for it in words], whether):
        return False
    known = catalogue.phrases.of_asking | catalogue.phrases.verdict_words
    around = [it for it in words if it.evidence == AROUND]
    theirs = len(words) > 1 and words[1].text in _THEY
    plain = around and not theirs and all(it.text in known for it in around)
    return not plain and (bool(around) or len(words) > _SHORT)


def _whether_so(texts: list[str], whether: frozenset[str]) -> bool:
    return any(
        " ".join(texts[at : at + size]) in whether
        for size in (1, 2, 3, 4)
        for at in range(len(texts) - size + 1)
    )
