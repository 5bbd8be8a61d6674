"""One Dutch utterance in, one Understanding out: peel, match, decide. Pure: the catalogue, the memory and today are given."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from intents.claims.provable import provable
from intents.claims.scopes import scopes
from intents.deciding import decide
from intents.deciding.about import about
from intents.deciding.left_out_rows import list_without
from intents.deciding.lists import without_subject
from intents.deciding.offers import accepted
from intents.deciding.readings import checked
from intents.deciding.reason import reason
from intents.dialogue import followup
from intents.dialogue.follow_ons import part_of_total, still_elsewhere, who_is_higher
from intents.dialogue.halves import half_of_last
from intents.dialogue.listed_row import of_the_list
from intents.dialogue.partner import with_its_partner
from intents.dialogue.repeated import repeated
from intents.dialogue.siblings import sibling_instead
from intents.dialogue.turned import forget_the_same
from intents.focus.message import message
from intents.hearing.hearing import Hearing, hear
from intents.hearing.places import other_places
from intents.hearing.reasons import forget_reasons
from intents.hearing.speakers import explain_speakers
from intents.hearing.talk_words import explain_talk
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.lists.followup import of_those as of_listed
from intents.lists.followup import rows_about, that_list, which_are_those
from intents.lists.kinds_left_out import leave_kinds_out
from intents.lists.records import record
from intents.lists.shown_beside import forget_shown_beside
from intents.lists.themes import explain_tables, theme
from intents.lists.turned import turned_list
from intents.matching.areas import explain_denied_areas
from intents.matching.background import without_background
from intents.matching.mentions import candidates, mentions
from intents.matching.preambles import without_preamble
from intents.question import (
    Ambiguous,
    Heard,
    Memory,
    NotUnderstood,
    Operation,
    Question,
    Talk,
    Understanding,
    Why,
)  # fmt: skip
from intents.refusals.declined import declined
from intents.refusals.fewer import NOT_ONLY
from intents.refusals.persons import by_whom
from intents.refusals.refused import of_those
from intents.refusals.relevance import blocking, unexplained
from intents.refusals.retracted import forget_retracted
from intents.refusals.talk import acknowledges
from intents.texts.programme import programme
from intents.texts.retrieve import told
from intents.texts.text_asked import generic_words
from intents.words.fold import LIMIT, too_long


def understand(utterance: str, catalogue: Catalogue, memory: Memory, today: date) -> Understanding:
    """What is asked, as a value: an ordinary misunderstanding is no exception."""
    if too_long(utterance):  # a part that is not read could turn the answer round
        return NotUnderstood(Why.LONG, heard=Heard(utterance[:LIMIT], reason=reason(NotUnderstood(Why.LONG))))
    del today  # years are read from the report's point of view; "vorig jaar" without an anchor is declined, not guessed
    return message(utterance, catalogue, memory, lambda text, told: _read(text, catalogue, told))


def _read(utterance: str, catalogue: Catalogue, memory: Memory) -> Understanding:
    """The utterance as one question."""
    anchor = memory.shown or (memory.last.years[-1] if memory.last and memory.last.years else None)
    hearing = hear(utterance, catalogue, anchor)
    explain_speakers(hearing, catalogue)
    forget_shown_beside(hearing)
    forget_reasons(hearing)
    found = without_background(hearing, mentions(hearing, catalogue))
    places = other_places(hearing, catalogue)
    found = without_preamble(hearing, catalogue, found)
    explain_denied_areas(hearing)
    forget_retracted(hearing)
    forget_the_same(hearing, memory)
    explain_tables(hearing, catalogue, memory.last.selection.theme if memory.last else None)
    memory = memory if found else of_the_list(hearing, memory)
    outcome = _outcome(hearing, catalogue, memory, found, places)
    if memory.last is not None:
        outcome = with_its_partner(outcome, hearing, memory.last, memory)
    outcome = provable(outcome, hearing, catalogue)
    heard = Heard(utterance, hearing.words(), candidates(found, catalogue), reason(outcome))
    return replace(outcome, heard=heard)


def _outcome(
    hearing: Hearing, catalogue: Catalogue, memory: Memory, found: list[Mention], places: list[str]
) -> Understanding:
    if not any(piece.kind in {"word", "number", "mark"} for piece in hearing.pieces):
        return NotUnderstood(Why.NOTHING)
    settled = accepted(hearing, memory) or _settled(hearing, found, memory, catalogue)
    if settled:
        return settled
    if memory.elsewhere and not found and still_elsewhere(hearing, memory):
        near = memory.last.indicators[:3] if memory.last else ()
        return NotUnderstood(Why.OTHER_PLACE, (memory.elsewhere,), near, instead=memory.last)
    once_more: Understanding | None = None
    if memory.last and not found and not by_whom(hearing):
        once_more = (
            repeated(hearing, memory, catalogue)
            or who_is_higher(hearing, memory, catalogue)
            or part_of_total(hearing, memory, catalogue)
        )
    if once_more:
        return once_more
    if not found and acknowledges(hearing):
        return Talk("ok")
    left_out = list_without(hearing, catalogue, memory)
    if left_out:
        return left_out
    refused = half_of_last(hearing, memory, found, catalogue) or declined(hearing, catalogue, found, places)
    if refused:
        explain_talk(hearing, catalogue)
        return refused
    listed = _list_again(hearing, catalogue, memory, found)
    if listed:
        return listed
    text = programme(hearing, catalogue, found, bool(memory.last and memory.last.indicators))
    if text and (
        _rows_of_theme(hearing, catalogue)
        or _rows_that_moved(hearing)
        or _rows_not_met(hearing, catalogue)
        or record(hearing)
    ):
        text = None
    if text:
        return told(hearing, catalogue, found, memory, _text(text, hearing, catalogue, found))
    explain_talk(hearing, catalogue)
    if found and (rows := rows_about(hearing, memory, found)) and not blocking(hearing, catalogue, found):
        return rows
    found = found or sibling_instead(hearing, catalogue, memory)
    outcome = (
        about(hearing, catalogue, memory, found) if found else without_subject(hearing, catalogue, memory)
    )
    return told(hearing, catalogue, found, memory, outcome)


def _rows_of_theme(hearing: Hearing, catalogue: Catalogue) -> bool:
    """ "hoofdstuk Zorg en Veiligheid: welke indicatoren vallen daaronder?": a list, though the text has those words too."""
    named = hearing.has("welke") and (hearing.has("indicatoren") or of_listed(hearing))
    rows = (named or _IN_TABLE.search(" ".join(hearing.texts))) and not hearing.has(
        "activiteiten", "waarom", "voetnoot", "toelichting"
    )
    if not rows or theme(hearing, catalogue) is None:
        return False
    for piece in hearing.pieces:
        if piece.role == "text":
            piece.role = piece.evidence = ""
    return True


_IN_TABLE = re.compile(r"\b(?:in|uit|van) (?:de |die |the )?(?:tabel|table)\b")
""" "wat staat er in de tabel Zorg en Veiligheid?": its rows."""


def _rows_not_met(hearing: Hearing, catalogue: Catalogue) -> bool:
    """ "Zorg en Veiligheid: wat is daar niet gehaald?": rows of the theme, and not how the programme went."""
    what = (
        theme(hearing, catalogue) is not None and hearing.any_of(_WHAT) and hearing.has("behaald", "mislukt")
    )
    if not (what and hearing.has("niet", "mislukt")) or hearing.has("activiteiten", "waarom", "toelichting"):
        return False
    for piece in hearing.pieces:
        if piece.role == "text":
            piece.role = piece.evidence = ""
    return True


_WHAT = frozenset({"wat", "what", "welke"})


def _rows_that_moved(hearing: Hearing) -> bool:
    """ "omgekeerd beeld gezocht: in 2021 omhoog, in 2022 omlaag. Welke indicatoren?": rows, whatever word the text has too."""
    rows = hearing.has("welke") and hearing.has("indicatoren") and hearing.has("stijging", "daling")
    if not rows or hearing.has("activiteiten", "waarom", "toelichting", "voortgang", "programmadoel"):
        return False
    for piece in hearing.pieces:
        if piece.role == "text":
            piece.role = piece.evidence = ""
    return True


def _list_again(
    hearing: Hearing, catalogue: Catalogue, memory: Memory, found: list[Mention]
) -> Question | None:
    """ "en van zorg en veiligheid?" after a list is about the list, not about the programme of that name."""
    last = memory.last
    if last is None or last.operation is not Operation.OVERVIEW or found:
        return None
    if memory.pending and not memory.settled:
        return None  # a choice was put since: "en in 2020?" is about that
    if which_are_those(hearing):
        explain_talk(hearing, catalogue)
        return replace(last, carried=("het overzicht",))
    if turned := turned_list(hearing, last, tuple(hearing.years.years), catalogue.snapshot.years[-1]):
        explain_talk(hearing, catalogue)
        return turned
    themed = theme(hearing, catalogue) is not None and not hearing.has(
        "welke", "indicatoren", "toelichting", "doel"
    )
    others = last.selection.verdict is not None and followup.asks_the_others(hearing)
    left_out = leave_kinds_out(hearing, catalogue) and not hearing.has("welke", "overzicht")
    goes_on = followup.continues(hearing) or followup.narrows(hearing) or that_list(hearing) or left_out
    if not (themed or others or goes_on):
        return None
    if hearing.has("programmadoel", "voortgang", "activiteiten", "programma"):
        return None
    explain_talk(hearing, catalogue)
    return followup.again(
        hearing, decide.asked(hearing, catalogue, (), 0), scopes(hearing), memory, catalogue
    )


def _text(question: Question, hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> Understanding:
    explain_talk(hearing, catalogue)
    generic = generic_words(catalogue)
    blocked = [hearing.pieces[at] for at in blocking(hearing, catalogue, found)]
    rest = [piece.typed for piece in blocked if not generic(piece.text)]
    quoted = any(
        piece.evidence in {"staat in de tekst", "tekst van het programma"} for piece in hearing.pieces
    )
    if (
        rest
        and not quoted
        and question.operation in {Operation.GOAL, Operation.PROGRESS, Operation.ACTIVITIES}
    ):
        return NotUnderstood(Why.UNKNOWN_WORD, tuple(rest))
    return question


_ASKS_ELSE = frozenset({"wie", "who", "waarom", "why", "wanneer", "when"})
"""With one of these and a word that nobody knows an utterance chooses nothing."""


def _settled(
    hearing: Hearing, found: list[Mention], memory: Memory, catalogue: Catalogue
) -> Understanding | None:
    chosen = followup.settle(hearing, found, memory, catalogue)
    if not chosen or of_those(hearing, catalogue, found) or NOT_ONLY.search(" ".join(hearing.texts)):
        return None
    explain_talk(hearing, catalogue)
    left = [at for at in unexplained(hearing) if not catalogue.meaning(hearing.pieces[at].stem)]
    if left and (found or len(left) > 1 or hearing.any_of(_ASKS_ELSE)):
        return None
    asked = decide.asked(hearing, catalogue, scopes(hearing), len(chosen))
    if len(chosen) > 1 and not hearing.has("alles_tonen", "beide"):
        return Ambiguous(
            tuple(
                followup.settled_question((option,), asked, scopes(hearing), catalogue) for option in chosen
            )
        )
    return checked(followup.settled_question(chosen, asked, scopes(hearing), catalogue), hearing, catalogue)
