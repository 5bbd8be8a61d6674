"""A list asked of a list: "welke daarvan daalden?", "en welke ook in 2022?", "en zonder de BBV?"."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from itertools import pairwise
from typing import Any

from data.model import NEDERLAND
from intents.hearing.hearing import Hearing
from intents.index.mention import Mention
from intents.question import Memory, Operation, Question, Selection, Verdict

OF_THOSE = frozenset({"daarvan", "ervan", "hiervan", "daaronder", "hieronder", "daarbij", "hierbij", "them"})


_OF_WHICH = frozenset({"daarvan", "ervan", "hiervan", "them"})
_PAIRS = frozenset({("van", "die"), ("van", "deze"), ("of", "those"), ("of", "these")})


def of_those(hearing: Hearing) -> bool:
    """Whether the list before is pointed at: "daarvan", "van die"."""
    texts = hearing.texts
    pointed = hearing.any_of(OF_THOSE) or any(pair in _PAIRS for pair in pairwise(texts))
    return pointed or (hearing.any_of(_LIST) and _OF_THAT_LIST.search(" ".join(texts)) is not None)


_OF_THAT_LIST = re.compile(
    r"\b(?:welke?|hoeveel|which|how many) (?:van|uit|in|op|of|from|on) (?:die|deze|dat|dit|that|this|je|jouw) (?:lijst|lijstje|overzicht|overzichtje|rijtje|opsomming|list)\b"
)


def other_subject(hearing: Hearing) -> bool:
    """ "en de begroting, is die wel gehaald?": of one other thing, where the list is of several."""
    return _ONE_OTHER.match(" ".join(it.text for it in hearing.pieces)) is not None


_ONE_OTHER = re.compile(
    r"^(?:en |maar |ok )*(?:de|het|onze|ons) [\w-]+ ,? ?(?:is|was|werd) (?:die|dat|het|deze)\b"
)


def that_list(hearing: Hearing) -> bool:
    """ "hoe zag dat lijstje er voor 2021 uit?": the list before, of another year."""
    return any(one in _THAT and two in _LIST for one, two in pairwise(hearing.texts))


_THAT = frozenset({"dat", "die", "dit", "deze", "that", "this"})
_LIST = frozenset({"lijst", "lijstje", "overzicht", "overzichtje", "rijtje", "opsomming", "list", "overview"})


def which_are_those(hearing: Hearing) -> bool:
    """ "welke zijn dat?" after a count: the list that was counted."""
    return _WHICH_ARE.match(" ".join(hearing.texts)) is not None


_WHICH_ARE = re.compile(
    r"^(?:en |ok |oke |maar )?(?:welke|which)(?: doelen| indicatoren)? (?:zijn|waren|are|were) (?:dat|die|het|those|they)(?: dan| precies| allemaal)*[ ?]*$"
    r"|^(?:en |ok |oke |maar )?(?:welke|which)(?: doelen| indicatoren)?(?: dan| precies| allemaal)+[ ?]*$"
    r"|^(?:en |graag |liefst )*met (?:de )?(?:cijfers|getallen|waarden|doelen)(?: erbij| graag)*[ ?.]*$"
)


def within(listing: Question, hearing: Hearing, memory: Memory) -> Question | None:
    """ "welke daarvan daalden?" after a list: both narrow it; None where the two cannot go together."""
    last = memory.last
    if not of_those(hearing) and not (only_those(hearing) and last and last.operation is Operation.OVERVIEW):
        return _of_its_kind(listing, hearing, last)
    _explain_count(hearing, memory)
    if last is None or last.operation is not Operation.OVERVIEW:
        nobody_said = hearing.any_of(_OF_WHICH) or _WHICH_OF_THOSE.search(" ".join(hearing.texts))
        own = listing.selection
        itself = own.term or own.theme or own.units or own.aim  # "iets over BBV sturen: welke daarvan ..."
        return None if nobody_said and not itself else listing
    listing = replace(listing, years=listing.years or last.years, carried=("het overzicht",))
    if hearing.has("ontbreekt", "niet") and NEDERLAND in listing.scopes:
        return None  # "welke daarvan hebben geen landelijk cijfer?": lists are of rows that there are
    if listing.scopes == (NEDERLAND,) and last.scopes != (
        NEDERLAND,
    ):  # "welke daarvan hebben een landelijk cijfer?"
        listing = replace(
            listing, scopes=last.scopes, selection=replace(listing.selection, with_country=True)
        )
    if _beside_the_country(
        hearing, listing, last
    ):  # of those with a national figure "lager" is lower than that
        listing = replace(listing, selection=replace(listing.selection, versus_country=True))
    old, new = _narrowings(last.selection), _narrowings(listing.selection)
    if _together(old, new, listing, last):
        return replace(listing, selection=Selection(**(old | new)))
    among = replace(listing.selection, among=memory.listed)
    return replace(listing, selection=among) if memory.listed and len(last.years) < 2 else None


def beyond_that_list(hearing: Hearing, memory: Memory) -> str:
    """What is asked of the list before that no list shows, as read: what two lists share, or a cause."""
    if memory.last is None or memory.last.operation is not Operation.OVERVIEW or of_those(hearing):
        return ""
    found = _OF_BOTH.search(" ".join(hearing.texts))
    return found.group() if found else ""


_OF_BOTH = re.compile(
    r"\b(?:ook al|ook toen al|anders|in beide (?:lijst|lijsten|lijstjes)|op volgorde|gesorteerd|gerangschikt|rangschik|(?:ongeveer|bijna|nagenoeg|vrijwel) (?:gelijk|hetzelfde)|(?:bij|erbij|af|weg)gekomen|erbij gekomen|afgevallen|weggevallen|veranderd|allebei de keren|beide keren)\b|^(?:en |maar )?(?:waarom|hoezo|why)\b"
)
""" "welke waren dat in 2021 ook al?", "en waarom niet?": two lists beside each other, or a cause, which no list shows."""


def only_those(hearing: Hearing) -> bool:
    """ "alleen wat een minimumdoel heeft" after a list: of that list."""
    first = next((text for text in hearing.texts if text not in _LEADS), "")
    return first in _ONLY


_LEADS = frozenset({"en", "ok", "oke", "nee", "nu", "dan", "graag", "doe", "and", ","})
_ONLY = frozenset({"alleen", "enkel", "uitsluitend", "slechts", "only"})


def _of_its_kind(listing: Question, hearing: Hearing, last: Question | None) -> Question:
    """ "en welke zijn gedaald?" after a list of the rows of one kind: of those, unless others are named."""
    own = listing.selection
    whole = own.among or own.theme or own.term or hearing.has("indicatoren", "allemaal", "hoeveel_doelen")
    if last is None or not last.selection.kind or whole or hearing.texts[0] not in _GOES_ON:
        return listing
    kind = replace(own, among=last.selection.among, kind=last.selection.kind)
    return replace(listing, selection=kind, years=listing.years or last.years, carried=("het overzicht",))


_GOES_ON = frozenset({"en", "maar", "ok", "oke", "welke", "welk", "hoeveel", "and", "which"})


def _beside_the_country(hearing: Hearing, listing: Question, last: Question) -> bool:
    of_country = last.selection.with_country or last.scopes == (NEDERLAND,)
    sized = listing.selection.direction in {"up", "down"} and hearing.has("meer", "minder")
    dated = hearing.years.against or len(hearing.years.years) > 1 or hearing.has("stijging", "daling")
    return of_country and sized and not dated


def _explain_count(hearing: Hearing, memory: Memory) -> None:
    """ "welke van die drie": so many stood in the list."""
    for one, two in pairwise(hearing.pieces):
        counted = two.kind == "number" and not two.role and two.text == str(len(memory.listed))
        if counted and one.text in {"die", "deze", "those", "these"}:
            two.explain("operation", "zoveel stonden er")


_WHICH_OF_THOSE = re.compile(
    r"\b(?:welke|welk|hoeveel|which|how many) (?:er )?(?:van|of) (?:die|deze|those|these)\b(?! (?:\w*doelen|\w*indicatoren|cijfers|rijen|streefwaarden|normen|[2-9]|twee|drie|vier|targets|indicators))"
)
""" "welke van die haalden ...": of a list that was not given; "welke van die doelen" says itself of which."""


def rows_about(hearing: Hearing, memory: Memory, found: list[Mention]) -> Question | None:
    """ "en welke daarvan gaan over jongeren?": of the rows that were listed those the words may mean."""
    last = memory.last
    if last is None or last.operation is not Operation.OVERVIEW or hearing.years.years:
        return None
    asked = of_those(hearing) and hearing.has("welke") and hearing.only(_ASKS_WHICH)
    if not asked and _PICKED.match(" ".join(it.text for it in hearing.pieces if it.kind != "stop")) is None:
        return None
    meant = frozenset[str]().union(*(mention.ids for mention in found))
    rows = tuple(it for it in memory.listed if it in meant)
    if not rows:
        return None
    return replace(last, selection=replace(last.selection, among=rows), carried=("het overzicht",))


_PICKED = re.compile(
    r"^(?:(?:en|ok|oke|nee|doe|ik|wil|hoef|er|graag|dan|geef|noem|maar) )*(?:alleen|enkel|uitsluitend|slechts) (?:maar )?"
    r"(?:(?:die|degene|de doelen|de indicatoren|de rijen|de cijfers) (?:over|van|bij|rond|met|voor) )?(?:de |het )?[\w-]+(?: (?:dan|graag|van|maar))*$"
)
""" "alleen die over de jeugd": of what was listed."""
_ASKS_WHICH = frozenset({"welke", "uitdrukking", "telwoord", "gemeente", "gemeente_sterk", "indicatoren"})


def _together(old: dict[str, Any], new: dict[str, Any], listing: Question, last: Question) -> bool:
    """Whether both narrowings can be made at once, of the same years and area; otherwise the rows that were listed are looked at."""
    years = not _YEARLY.isdisjoint(old) and listing.years != last.years and not _since(listing, last)
    clash = any(old[name] != new[name] for name in old.keys() & new.keys())
    return not (years or clash or not _RANKS.isdisjoint(old) or listing.scopes != last.scopes)


def _since(listing: Question, last: Question) -> bool:
    """ "welke daarvan stegen t.o.v. 2021", of a list of 2022: the other year is where the move begins."""
    return listing.selection.direction is not None and listing.years[-1:] == last.years


def _narrowings(chosen: Selection) -> dict[str, Any]:
    """The fields that narrow, as said."""
    said = {it.name: getattr(chosen, it.name) for it in fields(Selection)}
    return {name: value for name, value in said.items() if value != getattr(Selection(), name)}


_RANKS = frozenset({"near_target", "far_target", "most", "top"})
_YEARLY = frozenset(
    {"direction", "every_year", "became", "versus_country", "verdict", "lacking", "has_figure", "among"}
)
"""Narrowings that hold of the years asked then."""


def also(
    years: tuple[int, ...], last: Question, verdict: Verdict | None, listed: tuple[str, ...]
) -> Question | None:
    """ "welke daarvan ook in 2022?": the same verdict in both years; "en niet in 2022?" is asked of those that were `listed`."""
    held = verdict or last.selection.verdict
    if not held or len(last.years) > 1 or len(years) != 1 or last.selection.direction:
        return None
    if held == last.selection.verdict and last.years:
        years, chosen = tuple(sorted({*last.years, *years})), replace(last.selection, every_year=True)
    elif listed:
        chosen = Selection(verdict=held, among=listed)
    else:
        return None
    return replace(last, years=years, selection=chosen, carried=("het overzicht",))


def more(narrowed: Selection) -> dict[str, Any]:
    """What "en zonder de BBV?" adds to a list."""
    said = {
        name: getattr(narrowed, name)
        for name in ("but_term", "but_theme", "term", "units")
        if getattr(narrowed, name)
    }
    return said | ({"theme": None} if "but_theme" in said else {})
