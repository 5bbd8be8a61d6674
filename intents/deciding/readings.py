"""From what is asked and whose figures to one complete question, a choice between readings, or a no for what is outside the data."""

from __future__ import annotations

from dataclasses import replace

from data.model import GEMEENTE
from intents.deciding import decide
from intents.dialogue import followup
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.operations.asked import Asked
from intents.operations.compared_years import stands_apart
from intents.question import Ambiguous, NotUnderstood, Question, Understanding, Why

MOST_OPTIONS = 6


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
    outside = not set(asked.years) <= set(catalogue.snapshot.years)  # "de realisatie 2017 als nulmeting"
    if (hearing.years.years and not first) or outside or len(ids) != 1:
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
    if outside and inside and stands_apart(hearing, known):
        within = replace(question, years=inside)
        return NotUnderstood(Why.YEAR_OUTSIDE, tuple(map(str, outside)), question.indicators, within)
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
