"""A question with at least one indicator: is everything explained, is one reading left, is it in the data."""

from __future__ import annotations

import re
from dataclasses import replace

from data.model import GEMEENTE, NEDERLAND
from intents.claims.scopes import scopes
from intents.deciding import decide
from intents.deciding.kinds import explain_sorts, list_of_kinds
from intents.deciding.offers import with_offer
from intents.deciding.readings import ask, checked, last_known, question_of
from intents.dialogue import followup
from intents.dialogue.new_name import carry_question, in_the_list
from intents.dialogue.siblings import sibling_beside, with_and_without
from intents.dialogue.turned import against_last, beside_last, beside_nothing, why_last, without_half
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.look_alikes import look_alikes, told_apart_from
from intents.index.mention import Mention
from intents.matching.conjuncts import conjuncts, other_question
from intents.matching.mentions import clear
from intents.matching.narrowing import ONLY
from intents.question import Memory, NotUnderstood, Operation, Question, Understanding, Why
from intents.refusals.refused import refusal
from intents.refusals.relevance import blocking
from intents.refusals.units import unit_denied, unit_words


def about(hearing: Hearing, catalogue: Catalogue, memory: Memory, found: list[Mention]) -> Understanding:
    """A question with at least one indicator."""
    explain_sorts(hearing, found)
    blocked = blocking(hearing, catalogue, found)
    if blocked and (sibling := sibling_beside(hearing, catalogue, found, blocked)):
        found, blocked = [*found, *sibling], []
    unknown = conjuncts(hearing, catalogue, blocked, found) or other_question(
        hearing, catalogue, blocked, found
    )
    if unknown and _SO_MANY.search(" ".join(hearing.texts)):
        unknown = []  # "X, Y en Z: welke van de drie": of all of them, known or not
    if rest := [at for at in blocked if at not in unknown]:
        return _not_known(hearing, catalogue, found, rest)
    if memory.last and (other_half := without_half(hearing, memory, found, catalogue)):
        return other_half
    refused = refusal(hearing, catalogue, found)
    if refused:
        return with_offer(refused, hearing, catalogue, found)
    if memory.last and (why := why_last(hearing, memory, found)):
        return replace(why, carried=tuple(catalogue.names(why.indicators)))
    if memory.last and (
        beside := beside_last(hearing, memory, found, catalogue)
        or against_last(hearing, memory, found, catalogue)
    ):
        return checked(beside, hearing, catalogue)
    if _more_than_there_are(hearing, found):
        return NotUnderstood(Why.LIST, tuple(it.text for it in found))
    if beside_nothing(hearing, found):
        return NotUnderstood(Why.NO_SUBJECT, (), tuple(found[0].ids)[:3])
    wanted = scopes(hearing, len(found))
    found = _all_of(hearing, _part_meant(hearing, found), catalogue)
    found = with_and_without(hearing, catalogue, found)
    found = _narrow(found, wanted, hearing, catalogue)
    wanted = _where_given(wanted, found, catalogue)
    question = _question(hearing, catalogue, memory, found, wanted)
    if unknown or question.unknown_parts:
        question = replace(question, unknown_parts=tuple(hearing.pieces[at].typed for at in unknown))
    return _one_reading(question, hearing, catalogue, memory, _alike_by_a_slip(hearing, found, catalogue))


def _more_than_there_are(hearing: Hearing, found: list[Mention]) -> bool:
    """ "van de vier misdrijfcijfers: welke is het hoogst?" where the word names fewer rows: which four are meant nobody knows."""
    if len(found) != 1 or not hearing.has("welke"):
        return False
    start = found[0].start
    before = [it.text for it in hearing.pieces[max(0, start - 3) : start]]
    count = _SEVERAL.get("".join(before[2:]), 0)
    return before[:1] in (["van"], ["of"]) and count > len(found[0].ids)


_SEVERAL = {"2": 2, "3": 3, "4": 4, "5": 5, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "two": 2, "three": 3}
_SO_MANY = re.compile(r"\b(?:van|of) (?:de|die|deze|the|those) (?:twee|drie|vier|2|3|4|two|three|four)\b")


def _not_known(
    hearing: Hearing, catalogue: Catalogue, found: list[Mention], rest: list[int]
) -> Understanding:
    """Words that may change what is asked; where they are words of names, a choice between those."""
    doubtful = next((at for at, mention in enumerate(found) if len(mention.ids) > 1), None)
    if doubtful is not None and all(catalogue.meaning(hearing.pieces[at].stem) for at in rest):
        asked = decide.asked(hearing, catalogue, (), len(found))
        return ask(question_of(asked, (), found, catalogue), found, doubtful, catalogue)
    near = catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]
    words = tuple(hearing.pieces[at].typed for at in rest)
    return with_offer(NotUnderstood(Why.UNKNOWN_WORD, words, near), hearing, catalogue, found)


def _question(
    hearing: Hearing, catalogue: Catalogue, memory: Memory, found: list[Mention], wanted: tuple[str, ...]
) -> Question:
    """With what a follow-up takes over from the question before it."""
    asked = decide.asked(hearing, catalogue, wanted, len(found))
    asked = last_known(hearing, catalogue, asked, wanted, found)
    question = question_of(asked, wanted, found, catalogue)
    if listed := in_the_list(question, asked, hearing, memory):
        return listed
    if not followup.continues(hearing):
        return question
    if memory.last:
        return carry_question(question, asked, wanted, memory, catalogue)
    if memory.shown and _bare(question):
        return replace(question, years=(memory.shown,), explicit_years=True, carried=(str(memory.shown),))
    return question


def _one_reading(
    question: Question, hearing: Hearing, catalogue: Catalogue, memory: Memory, found: list[Mention]
) -> Understanding:
    """The question where each name has one reading, or the readings of the first that has not."""
    doubtful = next(
        (at for at, mention in enumerate(found) if len(mention.ids) > 1 or not clear(mention, catalogue)),
        None,
    )
    if doubtful is None:
        return checked(question, hearing, catalogue)
    if rows := list_of_kinds(hearing, catalogue, found, scopes(hearing)):
        return rows
    if other := _the_other(hearing, memory, found, catalogue) or _spoken_of(
        hearing, memory, found, catalogue
    ):
        return checked(replace(question, indicators=other), hearing, catalogue)
    return ask(question, found, doubtful, catalogue)


def _alike_by_a_slip(hearing: Hearing, found: list[Mention], catalogue: Catalogue) -> list[Mention]:
    """ "cybercrime (dus onder gedigitaliseerde criminaliteit)": a letter less than "zonder", so either may be meant."""
    for mention in found if hearing.any_of(_UNDER) else ():
        inside = len(mention.ids) == 1
        under = [at for at in range(mention.start + 1, mention.end) if hearing.texts[at] == "onder"]
        near = any(hearing.texts[at - 1] in {"(", ",", "dus"} for at in under)
        if inside and near:
            mention.ids |= look_alikes(min(mention.ids), catalogue)
        elif inside and under and not hearing.any_of(_BELONGS):
            mention.ids |= _named_like(min(mention.ids), catalogue)
    return found


def _named_like(identity: str, catalogue: Catalogue) -> frozenset[str]:
    """The row that is named as this one and more, or less, where there is one."""
    own = catalogue.weights[identity].keys()
    near = [it for it, names in catalogue.weights.items() if names.keys() < own or own < names.keys()]
    return frozenset(near) if len(near) == 1 else frozenset()


_UNDER = frozenset({"onder"})
_BELONGS = frozenset({"valt", "vallen", "hoort", "horen", "thuis", "geschaard"})


def _bare(question: Question) -> bool:
    return question.operation is Operation.FIGURE and not question.years


def _the_other(
    hearing: Hearing, memory: Memory, found: list[Mention], catalogue: Catalogue
) -> tuple[str, ...]:
    """ "dan de politiecijfers maar", after the signals of the municipality: of all the police's figures its look-alike."""
    last = memory.last
    if last is None or len(last.indicators) != 1 or len(found) != 1 or not followup.continues(hearing):
        return ()
    other = told_apart_from(last.indicators[0], catalogue) & found[0].ids
    return tuple(other) if len(other) == 1 and last.indicators[0] not in found[0].ids else ()


def _spoken_of(
    hearing: Hearing, memory: Memory, found: list[Mention], catalogue: Catalogue
) -> tuple[str, ...]:
    """ "terug naar dat geweld", "en bij die cybercrime": of the readings the one that was spoken of before."""
    last = memory.last
    if last is None or len(found) != 1:
        return ()
    general = catalogue.phrases.people | catalogue.phrases.general  # "die jongeren" are people, and no row
    pointed = hearing.texts[max(0, found[0].start - 1)] in _THAT and not found[0].stems <= general
    if not (pointed or hearing.any_of(_BACK_TO)) or hearing.any_of(ONLY):
        return ()  # "zelfde lijstje maar dan enkel cybercrime" is of another
    known = found[0].ids & {*memory.spoken_of, *last.indicators}
    return tuple(known) if len(known) == 1 else ()


_THAT = frozenset({"die", "dat", "deze", "diezelfde", "that", "those"})
_BACK_TO = frozenset(
    {"terug", "weer", "dezelfde", "zelfde", "daarnet", "zojuist", "zonet", "net", "straks", "back", "again"}
)


def _part_meant(hearing: Hearing, found: list[Mention]) -> list[Mention]:
    """ "klopt het eerste deel van die uitspraak?": of what was quoted, only that part is asked."""
    if len(found) < 2:
        return found
    texts = hearing.texts
    if _said_again(texts, found):
        return found[-1:]
    said = {
        one
        for at, two in enumerate(texts)
        if two in {"deel", "helft", "gedeelte"}
        for one in texts[max(0, at - 3) : at]
    }
    if not said & {"eerste", "tweede", "laatste"}:
        return found
    return found[:1] if "eerste" in said else found[-1:]


def _said_again(texts: list[str], found: list[Mention]) -> bool:
    """ "matten en slopen, geweld op personen en zaken dus": the name behind it says what the words before it meant."""
    last = found[-1]
    return (
        texts[last.end : last.end + 1] == ["dus"]
        and texts[last.start - 1 : last.start] == [","]
        and last.exact
    )


def _all_of(hearing: Hearing, found: list[Mention], catalogue: Catalogue) -> list[Mention]:
    """ "alle drie de overlastcijfers", "beide ondermijningscijfers": every reading is asked, so none has to be chosen."""
    many = [mention for mention in found if len(mention.ids) > 1]
    before = {it.text for it in hearing.pieces[max(0, many[0].start - 4) : many[0].start]} if many else set()
    if len(many) != 1 or len(found) > 1:
        return found
    only = many[0]
    phrases = catalogue.phrases
    if only.stems <= phrases.general and not only.stems & phrases.people:
        return found  # "alle misdrijven": what is counted, and no kind of rows
    if not before.isdisjoint(_BUT | _WHICH):
        return found  # "alle doelen behalve de twee over cyber"
    every = not before.isdisjoint(_EVERY | _AS_MANY.get(len(only.ids), _NOBODY))
    if not (every or _EACH_OF_THEM.match(" ".join(hearing.texts[only.end : only.end + 5]))):
        return found
    return [
        Mention(frozenset({identity}), only.start, only.end, True, text=only.text)
        for identity in catalogue.ordered(only.ids)
    ]


_EVERY = frozenset({"alle", "beide", "allebei", "alledrie", "both"})
_WHICH = frozenset({"welk", "welke", "which"})
_BUT = frozenset({"behalve", "zonder", "uitgezonderd", "except", "without"})
_NOBODY: frozenset[str] = frozenset()
_AS_MANY = {2: frozenset({"2", "twee", "two"}), 3: frozenset({"3", "drie", "three"})}
""" "de twee ondermijningscijfers": as many as there are."""
_EACH_OF_THEM = re.compile(
    r"^, (?:graag |doe |geef )?(?:beide|allebei|alledrie|alle (?:rijen|cijfers|indicatoren|varianten|twee|drie))\b"
)


def _narrow(
    found: list[Mention], wanted: tuple[str, ...], hearing: Hearing, catalogue: Catalogue
) -> list[Mention]:
    """What the rest of the question resolves: the unit, or that only one reading has a national figure."""
    units, against = unit_words(hearing), unit_denied(hearing)
    for mention in found:
        if len(mention.ids) < 2:
            continue
        sought = not _WHICH.isdisjoint(hearing.texts[max(0, mention.start - 1) : mention.start])
        if sought and mention.stems <= catalogue.phrases.general:
            continue  # "welk misdrijf per 1.000 inwoners ...": the unit chooses none of those that are sought
        fit = {
            identity
            for identity in mention.ids
            if (not units or (units in catalogue.snapshot.indicators[identity].unit) is not against)
            and (NEDERLAND not in wanted or NEDERLAND in catalogue.scopes(identity))
        }
        mention.ids = frozenset(fit) or mention.ids
    return found


def _where_given(wanted: tuple[str, ...], found: list[Mention], catalogue: Catalogue) -> tuple[str, ...]:
    """ "vermissingen en winkeldiefstal landelijk": a row that only the municipality has may be meant as it is."""
    if wanted != (NEDERLAND,):
        return wanted
    lacks = {
        all(NEDERLAND not in catalogue.scopes(identity) for identity in mention.ids) for mention in found
    }
    return (GEMEENTE, NEDERLAND) if len(lacks) > 1 else wanted
