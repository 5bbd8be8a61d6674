"""One page for each kind of question: `answer()` takes what was understood to the page that answers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.answers.average import average, total
from bot.answers.change import change
from bot.answers.claim import claim
from bot.answers.compare import compare_country, compare_indicators
from bot.answers.extremum import extremum
from bot.answers.figure import figure
from bot.answers.meaning import definition, provenance, unit
from bot.answers.notes import cause, footnote
from bot.answers.overview import overview
from bot.answers.programme import programme
from bot.answers.refusal import choose, refuse, talk, with_examples
from bot.answers.suggest import Ask, after
from bot.answers.target import attainment, distance, target
from bot.answers.trend import trend
from bot.answers.types import Answer, NoFigure, Said
from bot.answers.years import years
from bot.wording import say
from data.model import Snapshot
from intents.question import Ambiguous, NotUnderstood, Operation, Question, Talk, Understanding

Page = Callable[[Question, Snapshot], Answer | NoFigure]

PAGES: Mapping[Operation, Page] = {
    Operation.FIGURE: figure,
    Operation.TARGET: target,
    Operation.ATTAINMENT: attainment,
    Operation.DISTANCE: distance,
    Operation.TREND: trend,
    Operation.DIFFERENCE: change,
    Operation.PERCENT: change,
    Operation.COMPARE_COUNTRY: compare_country,
    Operation.COMPARE_INDICATORS: compare_indicators,
    Operation.EXTREMUM: extremum,
    Operation.AVERAGE: average,
    Operation.SUM: total,
    Operation.OVERVIEW: overview,
    Operation.YEARS: years,
    Operation.CLAIM: claim,
    Operation.GOAL: programme,
    Operation.PROGRESS: programme,
    Operation.ACTIVITIES: programme,
    Operation.ACTIVITY: programme,
    Operation.FOOTNOTE: footnote,
    Operation.DEFINITION: definition,
    Operation.PROVENANCE: provenance,
    Operation.CAUSE: cause,
    Operation.UNIT: unit,
}


def answer(understanding: Understanding, snapshot: Snapshot, ask: Ask, *, contact: str = "") -> Said:
    """What is said to what was understood; `ask` words the buttons, `contact` is a person to ask."""
    match understanding:
        case Question() as question:
            said = _with_contact(PAGES[question.operation](question, snapshot), contact)
            return replace(said, next=after(said, snapshot, ask))
        case Ambiguous():
            return choose(understanding, snapshot, ask)
        case NotUnderstood():
            said = refuse(understanding, snapshot, contact)
            return with_examples(replace(said, next=after(said, snapshot, ask)), snapshot, ask)
        case Talk():
            return talk(understanding, snapshot, ask, contact)


def _with_contact(said: Answer | NoFigure, contact: str) -> Answer | NoFigure:
    """A no names the person to ask, where there is one."""
    if isinstance(said, Answer) or not contact:
        return said
    return replace(said, detail=(*said.detail, say("vraag_na", contact=contact)))
