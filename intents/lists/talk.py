"""Talk in a question for a list: around a figure it changes nothing, in a list it may say which rows are meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from operator import attrgetter

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.question import Selection

_BESIDE = {"theme", "term", "but_theme", "but_term", "but_rows", "count"}
_narrowing = attrgetter(*[it.name for it in fields(Selection) if it.name not in _BESIDE])
_NOTHING_NARROWED = _narrowing(Selection())


def plain(chosen: Selection) -> bool:
    """Whether nothing narrows the list but a theme or term."""
    return bool(_narrowing(chosen) == _NOTHING_NARROWED)


def colouring(hearing: Hearing, catalogue: Catalogue, chosen: Selection) -> Iterator[str]:
    """Words of talk that say which ones are meant: "de raad een motie" in "op welke doelen heeft de raad een motie?"."""
    asked = _asked_from(hearing)
    for at, piece in enumerate(hearing.pieces):
        if piece.role != "talk" or at < asked or _apart(hearing, at):
            continue
        talk = piece.evidence == "woord om de vraag heen"
        allowed = catalogue.phrases.list_words
        if piece.text in _JUDGES and chosen.verdict and hearing.pieces[at - 1].text not in {"zo", "even"}:
            continue
        if chosen.never and piece.text in _ONCE and hearing.texts[at - 1 : at] in _A_SINGLE:
            continue  # "nog nooit één keer"
        if chosen.direction in {"up", "down"} and piece.text in _NOTHING:
            continue  # "is er dan niks gedaald?": those that did are the answer
        if piece.text in catalogue.phrases.verbs and plain(chosen) and not chosen.term:
            yield piece.typed
        if talk and piece.text not in allowed and piece.stem not in allowed and not _meant_for(hearing, at):
            yield piece.typed


_NOTHING = frozenset({"niks", "niets", "nothing"})
_ONCE = frozenset({"keer", "maal"})
_A_SINGLE = (["een"], ["één"], ["1"], ["enkele"], ["enkel"])
_JUDGES = frozenset({"goed"})
"""Beside a verdict they only repeat it: "waar zitten we goed, qua behaalde doelen"."""


def _asked_from(hearing: Hearing) -> int:
    """Where the list begins to be asked; before it stands who asks, and why."""
    starts = [start for name in ("welke", "hoeveel_doelen") for start, _, _ in hearing.said(name)]
    return min(starts, default=0)


_SAYS = frozenset(["behaald", "mislukt", "stijging", "daling", "meer", "minder", "gelijk", "ontbreekt", "hoogste", "laagste", "landelijk", "welke", "indicatoren", "doel", "hoeveel_doelen", "bijna", "verst", "doel_omhoog", "doel_omlaag", "beschikbaar", "verschil", "voetnoot"])  # fmt: skip


def _apart(hearing: Hearing, at: int) -> bool:
    """Whether the word stands in a clause that asks nothing: "ik heb zo commissie: ..."."""
    stops = [index for index, piece in enumerate(hearing.pieces) if piece.kind == "stop"]
    start = max((index for index in stops if index < at), default=-1)
    end = min((index for index in stops if index > at), default=len(hearing.pieces))
    return not [it for it in hearing.cues if it[2].name in _SAYS and start < it[0] < end]


_FOR = frozenset({"voor", "t.b.v.", "tbv", "namens", "for", "aan"})
_SMALL = frozenset(
    {"de", "het", "een", "mijn", "onze", "mn", "m'n", "the", "my", "volgende", "aankomende", "ons"}
)


def written_for(hearing: Hearing, at: int) -> bool:
    """ "t.b.v. de volledigheidscontrole": known or not, it says what the list is for; "voor ouderen" may narrow it."""
    return _meant_for(hearing, at, _ON_BEHALF)


_ON_BEHALF = frozenset({"t.b.v.", "tbv", "namens"})


def _meant_for(hearing: Hearing, at: int, words: frozenset[str] = _FOR) -> bool:
    """ "voor de raadsbrief": whom or what the list is for."""
    index = at - 1
    while index > 0 and hearing.pieces[index].text in _SMALL:
        index -= 1
    return index >= 0 and hearing.pieces[index].text in words
