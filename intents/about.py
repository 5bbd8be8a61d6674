"""A question with at least one indicator: is everything explained, is one reading left, is it in the data."""

from __future__ import annotations

from dataclasses import replace

from data.model import GEMEENTE, NEDERLAND
from intents import decide, followup
from intents.asked import Asked
from intents.catalogue import Catalogue
from intents.conjuncts import conjuncts
from intents.hearing import Hearing
from intents.mention import Mention
from intents.mentions import clear
from intents.question import Ambiguous, Memory, NotUnderstood, Operation, Question, Understanding, Why
from intents.refused import refusal
from intents.relevance import blocking
from intents.scopes import scopes
from intents.siblings import sibling_beside
from intents.turned import beside_last, without_half
from intents.units import unit_denied, unit_words

MOST_OPTIONS = 6


def about(hearing: Hearing, catalogue: Catalogue, memory: Memory, found: list[Mention]) -> Understanding:
    """A question with at least one indicator."""
    blocked = blocking(hearing, catalogue, found)
    if blocked and (sibling := sibling_beside(hearing, catalogue, found, blocked)):
        found, blocked = [*found, *sibling], []
    unknown = conjuncts(hearing, blocked, found)
    rest = [at for at in blocked if at not in unknown]
    doubtful = next((at for at, mention in enumerate(found) if len(mention.ids) > 1), None)
    if rest and doubtful is not None and all(catalogue.meaning(hearing.pieces[at].stem) for at in rest):
        return ask(
            question_of(decide.asked(hearing, catalogue, (), len(found)), (), found, catalogue),
            found,
            doubtful,
            catalogue,
        )
    if rest:
        near = catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]
        return NotUnderstood(Why.UNKNOWN_WORD, tuple(hearing.pieces[at].typed for at in rest), near)
    if memory.last and (other_half := without_half(hearing, memory, found, catalogue)):
        return other_half
    refused = refusal(hearing, catalogue, found)
    if refused:
        return refused
    if memory.last and (beside := beside_last(hearing, memory, found, catalogue)):
        return checked(beside, hearing, catalogue)
    wanted = scopes(hearing, len(found))
    found = _all_of(hearing, _part_meant(hearing, found), catalogue)
    found = _narrow(found, wanted, hearing, catalogue)
    wanted = _where_given(wanted, found, catalogue)
    asked = decide.asked(hearing, catalogue, wanted, len(found))
    asked = last_known(hearing, catalogue, asked, wanted, found)
    if followup.continues(hearing) and memory.last:
        asked_question = followup.carry_question(
            question_of(asked, wanted, found, catalogue), asked, wanted, memory, catalogue
        )
    else:
        asked_question = question_of(asked, wanted, found, catalogue)
    if memory.shown and not memory.last and followup.continues(hearing) and _bare(asked_question):
        years = (memory.shown,)
        asked_question = replace(
            asked_question, years=years, explicit_years=True, carried=(str(memory.shown),)
        )
    if unknown or asked_question.unknown_parts:
        parts = tuple(hearing.pieces[at].typed for at in unknown)
        asked_question = replace(asked_question, unknown_parts=parts)
    found = _alike_by_a_slip(hearing, found, catalogue)
    doubtful = next(
        (at for at, mention in enumerate(found) if len(mention.ids) > 1 or not clear(mention, catalogue)),
        None,
    )
    if doubtful is not None and (other := _the_other(hearing, memory, found, catalogue)):
        return checked(replace(asked_question, indicators=other), hearing, catalogue)
    if doubtful is not None:
        return ask(asked_question, found, doubtful, catalogue)
    return checked(asked_question, hearing, catalogue)


def _alike_by_a_slip(hearing: Hearing, found: list[Mention], catalogue: Catalogue) -> list[Mention]:
    """ "cybercrime (dus onder gedigitaliseerde criminaliteit)": a letter less than "zonder", so either may be meant."""
    for mention in found:
        inside = hearing.any_of(_UNDER) and len(mention.ids) == 1
        if inside and "onder" in [piece.text for piece in hearing.pieces[mention.start + 1 : mention.end]]:
            mention.ids |= followup.look_alikes(min(mention.ids), catalogue)
    return found


_UNDER = frozenset({"onder"})


def _bare(question: Question) -> bool:
    return question.operation is Operation.FIGURE and not question.years


def _the_other(
    hearing: Hearing, memory: Memory, found: list[Mention], catalogue: Catalogue
) -> tuple[str, ...]:
    """ "dan de politiecijfers maar", after the signals of the municipality: of all the police's figures its look-alike."""
    last = memory.last
    if last is None or len(last.indicators) != 1 or len(found) != 1 or not followup.continues(hearing):
        return ()
    other = followup.look_alikes(last.indicators[0], catalogue) & found[0].ids
    return tuple(other) if len(other) == 1 and last.indicators[0] not in found[0].ids else ()


def _part_meant(hearing: Hearing, found: list[Mention]) -> list[Mention]:
    """ "klopt het eerste deel van die uitspraak?": of what was quoted, only that part is asked."""
    if len(found) < 2:
        return found
    texts = [piece.text for piece in hearing.pieces]
    said = {
        one
        for at, two in enumerate(texts)
        if two in {"deel", "helft", "gedeelte"}
        for one in texts[max(0, at - 3) : at]
    }
    if not said & {"eerste", "tweede", "laatste"}:
        return found
    return found[:1] if "eerste" in said else found[-1:]


def _all_of(hearing: Hearing, found: list[Mention], catalogue: Catalogue) -> list[Mention]:
    """ "alle drie de overlastcijfers", "beide ondermijningscijfers": every reading is asked, so none has to be chosen."""
    many = [mention for mention in found if len(mention.ids) > 1]
    before = {it.text for it in hearing.pieces[max(0, many[0].start - 4) : many[0].start]} if many else set()
    if (
        len(many) != 1
        or len(found) > 1
        or before.isdisjoint({"alle", "beide", "allebei", "alledrie", "both"})
    ):
        return found
    only = many[0]
    return [
        Mention(frozenset({identity}), only.start, only.end, True, text=only.text)
        for identity in catalogue.ordered(only.ids)
    ]


def question_of(
    asked: Asked, wanted: tuple[str, ...], found: list[Mention], catalogue: Catalogue
) -> Question:
    ids = tuple(dict.fromkeys(identity for mention in found for identity in sorted(mention.ids)[:1]))
    years = decide.two_years(asked, catalogue) if asked.operation in followup.PAIRS else asked.years
    return Question(
        asked.operation, ids, wanted or (GEMEENTE,), years, explicit_years=bool(asked.years),
        direction=asked.direction, selection=asked.selection, claim=asked.claim, beside_years=asked.beside,
    )  # fmt: skip


def last_known(
    hearing: Hearing, catalogue: Catalogue, asked: Asked, wanted: tuple[str, ...], found: list[Mention]
) -> Asked:
    """ "het laatst bekende cijfer", "het oudste jaar dat je hebt": the latest, or first, year that has a figure."""
    if not hearing.has("eerste_cijfer", "laatste_cijfer"):
        return asked
    ids = [identity for mention in found for identity in mention.ids]
    first = hearing.has("eerste_cijfer")
    if (hearing.years.years and not first) or len(ids) != 1:
        return asked
    row = catalogue.snapshot.over_years(ids[0], (wanted or (GEMEENTE,))[0])
    known = [figure.year for figure in row if figure.value is not None]
    ends = known[:1] * first + known[-1:] * hearing.has("laatste_cijfer")
    if first and asked.operation in followup.PAIRS:
        ends += [] if asked.years else known[-1:]
    return replace(asked, years=tuple(sorted({*ends, *asked.years})))


def ask(question: Question, found: list[Mention], doubtful: int, catalogue: Catalogue) -> Understanding:
    """A choice between the readings of the first doubtful mention; the other mentions stay."""
    mention = found[doubtful]
    if len(mention.ids) == 1 and not mention.exact and len(mention.text.split()) == 1:
        return NotUnderstood(Why.UNKNOWN_WORD, (mention.text,), tuple(mention.ids))
    options = []
    for identity in catalogue.ordered(mention.ids)[:MOST_OPTIONS]:
        ids = list(question.indicators)
        ids[doubtful : doubtful + 1] = [identity]
        options.append(replace(question, indicators=tuple(dict.fromkeys(ids))))
    return Ambiguous(tuple(options), about=mention.text)


def _narrow(
    found: list[Mention], wanted: tuple[str, ...], hearing: Hearing, catalogue: Catalogue
) -> list[Mention]:
    """What the rest of the question resolves: the unit, or that only one reading has a national figure."""
    units, against = unit_words(hearing), unit_denied(hearing)
    for mention in found:
        if len(mention.ids) < 2:
            continue
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


def checked(question: Question, hearing: Hearing, catalogue: Catalogue) -> Understanding:
    """Years outside the data and scopes an indicator lacks, before anything is answered."""
    known = set(catalogue.snapshot.years)
    outside = tuple(year for year in (*question.years, *question.beside_years) if year not in known)
    inside = tuple(year for year in question.years if year in known)
    if outside and (not inside or question.operation in followup.PAIRS):
        instead = replace(question, years=(), explicit_years=False) if question.indicators else None
        return NotUnderstood(
            Why.YEAR_OUTSIDE, tuple(str(year) for year in outside), question.indicators, instead
        )
    beside = tuple(year for year in question.beside_years if year in known)
    if outside or question.years_outside:
        question = replace(question, years=inside, years_outside=outside, beside_years=beside)
    lacking = [
        scope
        for scope in question.scopes
        if all(scope not in catalogue.scopes(identity) for identity in question.indicators)
    ]
    if lacking and question.indicators and GEMEENTE not in question.scopes:
        return NotUnderstood(Why.NO_SCOPE, tuple(lacking), question.indicators)
    return question
