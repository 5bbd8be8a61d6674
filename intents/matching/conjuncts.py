"""Unknown words that are members of a list of their own: they are left out, and said."""

from __future__ import annotations

import re

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention


def conjuncts(hearing: Hearing, catalogue: Catalogue, blocked: list[int], found: list[Mention]) -> list[int]:
    """Unknown words that are an own member of a list: "vermissingen en fietsendiefstal". They are left out, and said."""
    if not blocked or any(_spoiled(hearing.pieces[at].text, catalogue) for at in blocked):
        return []
    members = []
    several = len({it for mention in found for it in mention.ids}) > 1 or hearing.any_of(_AND)
    for at in blocked:
        before = hearing.pieces[at - 1].text if at else ""
        after = hearing.pieces[at + 1] if at + 1 < len(hearing.pieces) else None
        listed = before in {"en", "+", "&", "alsmede", "plus"} or (before == "," and several)
        joins = listed and _after_name(hearing, at - 1, found)
        leads = (
            after is not None
            and after.text in {"en", "+", "&", ",", "alsmede", "plus"}
            and _before_name(hearing, at + 2, found, after.text)
        )
        closed = (
            after is None
            or after.kind == "stop"
            or after.role == "year"
            or after.text in {"in", "van", "over", "en"}
        )
        if (joins and closed and _noun_like(hearing, at)) or (
            leads and _noun_like(hearing, at) and (before in {"", "hoeveel", "van", "de"} or _beside(hearing))
        ):
            members.append(at)
    return members if len(members) == len(blocked) else []


_BEGINNING = 8


def _spoiled(word: str, catalogue: Catalogue) -> bool:
    """ "cybercrime & gedigitaliseerdeycriminaliteit": the rest of a name, typed amiss, is no other subject."""
    return len(word) > _BEGINNING and any(
        known != word for known in catalogue.starting_with(word[:_BEGINNING])
    )


def _beside(hearing: Hearing) -> bool:
    """ "zet fietsendiefstal en winkeldiefstal naast elkaar": members of a comparison, wherever it begins."""
    return any(cue.phrase in {"naast elkaar", "vergelijk"} for _, _, cue in hearing.said("vergelijk"))


def _after_name(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """Whether a name, not a year or area, stands before the "en": only then is what follows another name."""
    ends = {mention.end for mention in found}
    previous = hearing.pieces[at - 1] if at else None
    return at in ends or (previous is not None and previous.role == "indicator")


def _before_name(hearing: Hearing, at: int, found: list[Mention], joint: str) -> bool:
    """Whether a name stands here, articles aside: "fietsen, hoeveel winkeldiefstal" is no list."""
    passed = _ARTICLES if joint == "," else _ARTICLES | {"hoeveel", "hvl"}
    while at < len(hearing.pieces) and hearing.pieces[at].text in passed:
        at += 1
    return any(mention.start == at for mention in found) or (
        at < len(hearing.pieces) and hearing.pieces[at].role in {"", "indicator"}
    )


_ARTICLES = frozenset({"de", "het", "een", "ook", "the", "van", "aantal"})


def _noun_like(hearing: Hearing, at: int) -> bool:
    return len(hearing.pieces[at].text) >= 6


def other_question(
    hearing: Hearing, catalogue: Catalogue, blocked: list[int], found: list[Mention]
) -> list[int]:
    """ "HIC in 2020, en hoeveel fietsdiefstallen?": a question of its own about something nobody knows, before or behind.

    What points back at the first ("hoeveel daarvan ...") asks a part of it, and general people ("minderjarigen") are among those.
    """
    pieces = hearing.pieces
    for at in [at for at, piece in enumerate(pieces) if piece.text in _HOW_MANY]:
        start = at - 1 if at and pieces[at - 1].text in _AND else at
        end = next((it for it in range(at + 1, len(pieces)) if _parts(hearing, it)), len(pieces))
        noun = at + 2 if pieces[at + 1 : at + 2] and pieces[at + 1].text in _ARTICLES else at + 1
        clause = range(start, end)
        if noun not in blocked or not set(blocked) <= set(clause) or any(it.start in clause for it in found):
            continue
        own = _of_its_own(hearing, catalogue, clause, noun)
        leads = start == 0 and end < len(pieces) and pieces[end].text in _AND
        if own and (start != at or leads):
            for it in clause:
                if it != noun and pieces[it].role != "year":
                    pieces[it].explain("talk", "hoort bij wat niet bekend is")
            return [noun]
    return []


def _parts(hearing: Hearing, at: int) -> bool:
    """Whether another question or sentence begins here."""
    piece = hearing.pieces[at]
    stops = piece.kind == "stop" and not set(piece.text).isdisjoint(".,;?!\n")
    then = hearing.pieces[at + 1].text if at + 1 < len(hearing.pieces) else ""
    return stops or (piece.text in _AND and (then in _HOW_MANY or then in _ARTICLES))


def _of_its_own(hearing: Hearing, catalogue: Catalogue, clause: range, noun: int) -> bool:
    """Whether the clause counts a noun of its own, in the year of the whole question, and asks nothing else of it."""
    said = {hearing.pieces[it].text for it in clause}
    piece = hearing.pieces[noun]
    counted = (
        piece.text.endswith(_PLURALS) and _PARTICIPLE.match(piece.text) is None and _noun_like(hearing, noun)
    )
    apart = (
        said.isdisjoint(_POINTS) and piece.stem not in catalogue.phrases.general and piece.text not in _AMONG
    )
    apart = apart and not piece.text.endswith("jarigen")
    years = {it for it, one in enumerate(hearing.pieces) if one.role == "year"}
    shared = years.isdisjoint(clause) or years <= set(clause) or len(hearing.years.years) < 2
    asked = {cue.name for at, _, cue in hearing.cues if at in clause and cue.phrase not in _THERE}
    return counted and apart and shared and asked <= {"hoeveel", "telwoord", "uitdrukking"}


_THERE = frozenset({"zijn er", "waren er", "are there", "were there"})
_HOW_MANY = frozenset({"hoeveel", "hvl", "aantal"})
_AND = frozenset({"en", "alsmede", "plus", "and", "&", "+"})
_PLURALS = ("en", "s")
_AMONG = frozenset(
    ["jongens", "meisjes", "mannen", "vrouwen", "kinderen", "ouderen", "daders", "verdachten", "slachtoffers", "aanhoudingen", "arrestaties",
     "aangiftes", "aangiften", "recidivisten", "veroordelingen", "gewonden", "doden", "pogingen"]
)  # fmt: skip
"""Parts of what was counted before, said as nouns."""
_PARTICIPLE = re.compile(r"(?:[a-z]{2,5})?ge[a-z]+(?:d|t|en)$")
_POINTS = frozenset(
    ["daarvan", "ervan", "hiervan", "daarbij", "erbij", "ze", "hen", "hun", "die", "dat", "daar", "hier", "hierbij", "them", "those", "waarvan", "van"]
)  # fmt: skip
