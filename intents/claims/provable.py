"""May a stated claim get a verdict? Only where every word around it is one that leaves it as it is."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.question import Operation, Question, Understanding
from intents.refusals.units import unit_words
from intents.words.fold import fold, stem

_ENDS = frozenset(".!?\n")
_CLAIMS = frozenset(
    {
        "klopt",
        "echt",
        "stijging",
        "daling",
        "gelijk",
        "meer",
        "minder",
        "grens_onder",
        "grens_boven",
        "verschil",
    }
)
_AROUND = ("talk", "operation")
_FREE = frozenset({"uitdrukking", "vaste uitdrukking", "niet gevraagd"})
"""Cues that ask nothing: their words are looked at as talk is."""
_EACH = frozenset({"alleen maar"})
"""What `intents.claims` reads itself."""


def provable(outcome: Understanding, hearing: Hearing, catalogue: Catalogue) -> Understanding:
    """The question without its claim where a word beside it may turn or restrict it; the figures then speak."""
    if not isinstance(outcome, Question) or outcome.claim is None or outcome.claim.comparison == "side":
        return outcome
    if outcome.operation is Operation.YEARS:
        return outcome
    several = len(outcome.years) > 1 and (outcome.claim.year is None or hearing.years.kind == "range")
    several = several or hearing.years.kind == "all"
    if outcome.operation is Operation.CLAIM and several:
        return replace(
            outcome, operation=Operation.TREND, claim=None
        )  # "elk jaar onder de 165": each year says it
    other = _one_of_either(outcome, hearing, catalogue) or _counted_in(outcome, hearing, catalogue)
    if _plain(hearing, catalogue) and not other:
        return outcome
    operation = Operation.FIGURE if outcome.operation is Operation.CLAIM else outcome.operation
    return replace(outcome, operation=operation, claim=None)


def _one_of_either(outcome: Question, hearing: Hearing, catalogue: Catalogue) -> bool:
    """ "zes panden gesloten" of a row of "waarschuwing/ sluiting": said of one of two things that the row counts together."""
    names = [fold(catalogue.snapshot.indicators[it].name).partition("(")[0] for it in outcome.indicators]
    said = {piece.stem for piece in hearing.pieces if piece.role == "indicator"}
    kinds = any(piece.evidence.startswith("kenmerk") for piece in hearing.pieces)
    halves = [
        set(map(stem, re.findall(r"[^\W_]+", half)))
        for name in names
        if "/" in name
        for half in name.split("/")
    ]
    named = [not half.isdisjoint(said) for half in halves]
    return bool(halves) and not all(named) and (any(named) or kinds)


def _counted_in(outcome: Question, hearing: Hearing, catalogue: Catalogue) -> bool:
    """ "er waren 3,7 geweldsmisdrijven": a number of them, where the row counts so many per 1.000 inhabitants."""
    units = {catalogue.snapshot.indicators[it].unit for it in outcome.indicators}
    if not any(unit.startswith("per ") for unit in units) or unit_words(hearing):
        return False
    pairs = pairwise(hearing.pieces)
    return any(one.kind == "number" and not one.role and two.role == "indicator" for one, two in pairs)


def _plain(hearing: Hearing, catalogue: Catalogue) -> bool:
    known = catalogue.phrases.verdict_words
    return all(
        hearing.pieces[at].text in known
        for start, end in _sentences(hearing)
        for at in range(start, end)
        if _around(hearing, at)
    )


def _around(hearing: Hearing, at: int) -> bool:
    """Whether the piece is talk, or a cue that asks nothing."""
    piece = hearing.pieces[at]
    if piece.kind != "word" or piece.role not in _AROUND:
        return False
    said, _, phrase = piece.evidence.partition(":")
    return piece.role == "talk" or (said in _FREE and phrase.strip(" '") not in _EACH)


def _sentences(hearing: Hearing) -> list[tuple[int, int]]:
    """Those with a number or a word of claiming; a sentence beside them says nothing of the claim."""
    pieces, begin, found = hearing.pieces, 0, []
    claimed = {start for start, _, cue in hearing.cues if cue.name in _CLAIMS}
    for at in range(len(pieces) + 1):
        if at == len(pieces) or (pieces[at].kind == "stop" and not _ENDS.isdisjoint(pieces[at].text)):
            inside = range(begin, at)
            if any(i in claimed or pieces[i].kind == "number" for i in inside):
                found.append((begin, at))
            begin = at + 1
    return found
