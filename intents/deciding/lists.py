"""Without an indicator: an overview, a follow-up, or nothing to go on."""

from __future__ import annotations

import re
from dataclasses import replace

from data.model import GEMEENTE
from intents.claims.scopes import scopes
from intents.deciding import decide
from intents.deciding.overviews import PLURALS, overview_asked
from intents.deciding.readings import MOST_OPTIONS, ask, checked, last_known, question_of
from intents.dialogue import followup
from intents.dialogue.carried import carry_subject, first_spoken_of
from intents.dialogue.follow_ons import change_in_percent, follow_on
from intents.dialogue.those_told import same_row
from intents.dialogue.turned import own_area, turns_to_area, which_of_them
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.lists.filters import IN_NAME, named_part
from intents.lists.followup import beyond_that_list, only_those, within
from intents.lists.kinds_left_out import leave_kinds_out
from intents.lists.said import unsaid
from intents.lists.talk import written_for
from intents.lists.themes import leave_themes_aside
from intents.matching.background import without_story
from intents.operations.asked import Asked
from intents.operations.share_of_targets import count_the_share
from intents.question import (
    Ambiguous,
    Memory,
    NotUnderstood,
    Operation,
    Question,
    Understanding,
    Why,
)  # fmt: skip
from intents.refusals.refused import years_refused
from intents.refusals.relevance import blocking, unexplained
from intents.refusals.subgroups import distinct_heads
from intents.refusals.talk import only_talk
from intents.refusals.unasked import counts_other
from intents.words.fold import fold
from intents.words.piece import Piece


def _last_known_again(
    hearing: Hearing, catalogue: Catalogue, asked: Asked, wanted: tuple[str, ...], memory: Memory
) -> Asked:
    """The same in a follow-up, for the indicator spoken of before."""
    if memory.last is None or len(memory.last.indicators) != 1 or first_spoken_of(hearing):
        return asked
    before = Mention(frozenset(memory.last.indicators), 0, 0)
    known = last_known(hearing, catalogue, asked, wanted or memory.last.scopes[:1], [before])
    return known if known is asked else replace(known, operation=Operation.FIGURE, explicit=True)


def without_subject(hearing: Hearing, catalogue: Catalogue, memory: Memory) -> Understanding:
    """No indicator named: an overview, a follow-up, or nothing to go on."""
    without_story(hearing)
    count_the_share(hearing)
    leave_themes_aside(hearing, catalogue)
    leave_kinds_out(hearing, catalogue)
    part = named_part(hearing, catalogue)
    if part:
        hearing.pieces[part[1]].explain("theme", IN_NAME)
    blocked = [
        *(hearing.pieces[at].typed for at in blocking(hearing, catalogue, [])),
        *distinct_heads(hearing),
    ]
    wanted = scopes(hearing) or own_area(hearing, memory)
    if blocked and all(
        piece.stem in catalogue.by_feature
        for piece in hearing.pieces
        if piece.role == "" and piece.kind == "word"
    ):
        return _unknown(hearing, catalogue, blocked)
    if told := _of_what_was_told(hearing, memory, blocked):
        return told
    spoken = memory.last is not None and bool(memory.last.indicators)
    again = memory.last is None and (
        _SAME_LIST.search(" ".join(hearing.texts)) is not None or _goes_on(hearing, memory)
    )
    listing = (
        None
        if again
        else overview_asked(
            hearing,
            catalogue,
            wanted,
            alone=not (spoken or memory.pending or memory.offered or memory.lost),
            kind=_of_a_list(hearing, memory),
        )
    )
    if listing and not _points_back(hearing, memory):
        return _as_a_list(listing, hearing, catalogue, memory)
    if blocked:
        return _unknown(hearing, catalogue, blocked)
    talk = only_talk(hearing)
    if talk and not turns_to_area(hearing, memory, wanted):
        return talk
    turned = follow_on(hearing, memory, catalogue)
    if turned:
        return checked(turned, hearing, catalogue)
    if refused := years_refused(hearing, catalogue, []) or _counts_other(hearing, catalogue):
        return refused
    asked = change_in_percent(hearing, memory, decide.asked(hearing, catalogue, wanted, 1))
    if text := _of_the_programme(asked, memory):
        return text
    if memory.pending and not memory.settled and _says_something(hearing, asked, wanted, memory):
        return _asked_again(asked, wanted, memory, catalogue)
    if _says_something(hearing, asked, wanted, memory):
        asked = _last_known_again(hearing, catalogue, asked, wanted, memory)
        carried = carry_subject(asked, wanted, memory, catalogue, hearing)
        if carried:
            return checked(carried, hearing, catalogue)
    return NotUnderstood(Why.NO_SUBJECT if asked.explicit or asked.years or wanted else Why.CHAT)


def _of_a_list(hearing: Hearing, memory: Memory) -> bool:
    """ "alleen die het doel missen" after a list is of its rows."""
    return memory.last is not None and memory.last.operation is Operation.OVERVIEW and only_those(hearing)


def _as_a_list(listing: Question, hearing: Hearing, catalogue: Catalogue, memory: Memory) -> Understanding:
    """The list, of those of the choice or the list before where it goes on from one."""
    of_those = _of_the_choice(listing, hearing, memory)
    if not of_those:
        return Ambiguous(memory.pending)
    narrower = within(of_those, hearing, memory)
    vague = years_refused(hearing, catalogue, [])
    return vague or (listed(narrower, hearing, catalogue) if narrower else NotUnderstood(Why.LIST))


def _of_the_choice(listing: Question, hearing: Hearing, memory: Memory) -> Question | None:
    """ "welke zijn gestegen?" while a choice is open is of those; of unlike rows none is the highest, so the choice is put again."""
    whole = hearing.has("indicatoren", "allemaal", "hoeveel_doelen", "overzicht")
    whole = whole or any(piece.text in PLURALS for piece in hearing.pieces)
    if not memory.pending or memory.settled or whole or not hearing.has("welke"):
        return listing
    among = tuple(it for option in memory.pending for it in option.indicators)
    ranked = listing.selection.direction in {"highest", "lowest"}
    years = listing.years or memory.pending[0].years
    return (
        None if ranked else replace(listing, years=years, selection=replace(listing.selection, among=among))
    )


def _of_what_was_told(hearing: Hearing, memory: Memory, blocked: list[str]) -> Understanding | None:
    """Which of two that were told, or what no list shows of the one that was."""
    if not blocked and (of_two := which_of_them(hearing, memory)):
        return of_two
    beyond = beyond_that_list(hearing, memory)
    return NotUnderstood(Why.LIST, (beyond,)) if beyond else None


def _counts_other(hearing: Hearing, catalogue: Catalogue) -> NotUnderstood | None:
    other = counts_other(hearing, catalogue)
    return NotUnderstood(Why.UNKNOWN_WORD, other) if other else None


def _of_the_programme(asked: Asked, memory: Memory) -> Question | None:
    """ "is dat gehaald?" after the programme's goal, "hoe luidde dat doel?" after its progress."""
    if memory.last is None:
        return None
    turned = {
        (Operation.GOAL, Operation.ATTAINMENT): Operation.PROGRESS,
        (Operation.PROGRESS, Operation.TARGET): Operation.GOAL,
    }.get((memory.last.operation, asked.operation))
    return Question(turned, carried=("het programma",)) if turned else None


def _asked_again(
    asked: Asked, wanted: tuple[str, ...], memory: Memory, catalogue: Catalogue
) -> Understanding:
    """ "in 2021" while a choice is open is about that choice, which is put again; not about what was asked before it."""
    options = tuple(followup.settled_question((it,), asked, wanted, catalogue) for it in memory.pending)
    return Ambiguous(options)


def _says_something(hearing: Hearing, asked: Asked, wanted: tuple[str, ...], memory: Memory) -> bool:
    said = hearing.years.kind == "all" or hearing.has("laatste_cijfer", "eerste_cijfer", "voorlopig")
    said = said or first_spoken_of(hearing)
    several = memory.last is not None and len(memory.last.indicators) > 1
    said = said or (several and hearing.has(*followup.ORDINALS))  # "alleen die tweede"
    return asked.explicit or bool(asked.years or wanted) or said


def _points_back(hearing: Hearing, memory: Memory) -> bool:
    """ "welk jaar was dat het hoogst?" after a question about one indicator is about that one."""
    if memory.last is None or not memory.last.indicators:
        return False
    if same_row(hearing) or (len(memory.last.indicators) > 1 and hearing.any_of(_SAME)):
        return True  # "zelfde rijtje voor 2022": of the rows that were told
    plural = any(piece.text in PLURALS for piece in hearing.pieces) or hearing.has(
        "indicatoren", "hoeveel_doelen", "allemaal"
    )
    plural = plural or _HOW_MANY_HELD.search(" ".join(hearing.texts)) is not None
    if (
        not plural
        and (hearing.years.kind == "range" or len(hearing.years.years) > 1)
        and hearing.has("overzicht")
        and not hearing.has("behaald")
    ):
        return True  # "dus alle drie op een rijtje": of the years that are named
    pronoun = any(
        piece.text in {"die", "deze", "dat", "daarvan", "those", "them"} for piece in hearing.pieces
    )
    which = any(cue.phrase not in _THERE for _, _, cue in hearing.said("welke"))
    return not plural and (hearing.has("jaar_vraag") or pronoun or not which)


_HOW_MANY_HELD = re.compile(
    r"\b(?:hoeveel|hvl|how many) (?:zijn|waren|werden|are|were) (?:er|there) (?:\w+ )?(?:behaald|gehaald|gemist|niet|wel|met|missed)\b"
)
""" "hoeveel zijn er nou behaald?" counts targets, whatever was spoken of before."""


def _goes_on(hearing: Hearing, memory: Memory) -> bool:
    """ "en welke daalden?" of what was not understood, "dus evenveel als in 2021?" of nothing: no list of all rows instead."""
    whole = hearing.has("indicatoren", "hoeveel_doelen", "allemaal", "doel", "overzicht")
    whole = whole or any(piece.text in PLURALS for piece in hearing.pieces)
    first = hearing.texts[0] if hearing.texts else ""
    if memory.lost and first in _ONLY:
        return True
    return not whole and (first in _SO or (memory.lost and first in _AND))


_ONLY = frozenset({"alleen", "enkel", "uitsluitend", "only"})
_SO, _AND = frozenset({"dus", "so"}), frozenset({"en", "and", "maar", "but"})
_SAME_LIST = re.compile(
    r"\b(?:zelfde|dezelfde|hetzelfde|same) (?:lijst\w*|rijtje|overzicht\w*|list|overview)\b"
)
""" "zelfde lijstje voor 2020", of one that was not given."""
_SAME = frozenset({"zelfde", "dezelfde", "hetzelfde", "same"})
_THERE = frozenset({"zijn er", "waren er", "are there", "were there"})
""" "hoeveel zijn er bijgekomen?" after the figures of one indicator asks for no list."""


def listed(listing: Question, hearing: Hearing, catalogue: Catalogue) -> Understanding:
    """The list, where all that was heard of it can be shown."""
    about = {listing.selection.theme, listing.selection.but_theme}
    themed = {key for theme in catalogue.themes if theme.name in about for key in theme.stems}
    initials = {theme.initials for theme in catalogue.themes if theme.name in about} - {""}
    programmes = {fold(programme.name) for programme in catalogue.snapshot.latest.programmes}
    named = next(iter(programmes)).split() if len(programmes) == 1 else []
    for at, piece in enumerate(hearing.pieces):
        if piece.role == "" and written_for(hearing, at):
            piece.explain("talk", "zegt waarvoor")
        elif piece.role == "" and (piece.stem in themed or piece.text in initials):
            piece.explain("theme", f"thema '{listing.selection.theme}'")
        elif piece.role == "" and piece.text in named:
            piece.explain("theme", "naam van het enige programma")
        elif piece.role == "" and _says_nothing(piece, named, catalogue):
            piece.explain("talk", "zegt niet welke rijen")
    rest = [hearing.pieces[at].typed for at in unexplained(hearing)]
    if rest:
        return NotUnderstood(Why.UNKNOWN_WORD, tuple(rest))
    missed = unsaid(hearing, catalogue, listing.selection)
    if missed:
        return NotUnderstood(Why.LIST, missed)
    if before := _before_the_data(listing, hearing, catalogue):
        return before
    if listing.selection.versus_country:
        listing = replace(listing, scopes=(GEMEENTE,))
    return checked(listing, hearing, catalogue)


def _before_the_data(listing: Question, hearing: Hearing, catalogue: Catalogue) -> NotUnderstood | None:
    """ "gedaald sinds 2010": a change, or every year, from a year that has no figures is of no list."""
    chosen, known = listing.selection, catalogue.snapshot.years
    outside = [year for year in hearing.years.years if year not in known]
    if not (outside and (chosen.direction or chosen.every_year or chosen.became or chosen.record)):
        return None
    first = outside[0] if hearing.years.kind == "range" else None
    return NotUnderstood(Why.YEAR_OUTSIDE, tuple(str(it) for it in ([first] if first else outside)))


def _says_nothing(piece: Piece, named: list[str], catalogue: Catalogue) -> bool:
    """ "dragen"; "veiligheidsindicatoren" in the only programme, that of safety."""
    whole = any(piece.text.removesuffix(end) in {f"{it}s" for it in named} for end in _ROWS)
    return piece.stem in catalogue.phrases.list_words or whole


_ROWS = ("indicatoren", "doelen", "cijfers", "streefwaarden")


def _unknown(hearing: Hearing, catalogue: Catalogue, blocked: list[str]) -> Understanding:
    """Words nobody knows; only qualifying words ("winkels") make a question back."""
    words = [piece for piece in hearing.pieces if piece.role == "" and piece.kind == "word"]
    sets = [catalogue.by_feature.get(piece.stem, frozenset()) for piece in words]
    if sets and all(sets):
        common = frozenset.intersection(*sets)
        if 0 < len(common) <= MOST_OPTIONS:
            asked = decide.asked(hearing, catalogue, scopes(hearing), 1)
            mention = Mention(common, 0, 1, text=" ".join(blocked))
            return ask(question_of(asked, scopes(hearing), [mention], catalogue), [mention], 0, catalogue)
    near = catalogue.ordered(identity for found in sets for identity in found) if len(sets) == 1 else ()
    return NotUnderstood(Why.UNKNOWN_WORD, tuple(blocked), near[:3])
