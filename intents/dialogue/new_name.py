"""What a question with a name of its own takes over: after a list its year, after another name what was asked of that."""

from __future__ import annotations

import re
from dataclasses import replace

from data.model import GEMEENTE, NEDERLAND
from intents.dialogue.carried import ABOUT_INDICATORS, OVER_YEARS
from intents.dialogue.followup import continues
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.operations.asked import Asked
from intents.question import Memory, Operation, Question


def in_the_list(question: Question, asked: Asked, hearing: Hearing, memory: Memory) -> Question | None:
    """ "stond HIC daar ook bij?", "en HIC?" after a list of 2020: that year's figure, with its verdict where the list was of those."""
    last = memory.last
    if last is None or last.operation is not Operation.OVERVIEW or hearing.years.years:
        return None
    moved = last.selection.direction is not None and len(last.years) == 2
    if gap := _gap_in_list(question, last, hearing, moved):
        return gap
    if not last.years:
        return None
    if len(last.years) > 1 and not moved:
        return None
    pointed = _IN_IT.search(" ".join(hearing.texts)) is not None
    if question.operation not in (_IN_A_LIST if pointed else {Operation.FIGURE}):
        return None
    if not (pointed or continues(hearing)):
        return None
    judged = Operation.ATTAINMENT if last.selection.verdict else question.operation
    judged = Operation.DIFFERENCE if moved else judged
    return replace(
        question, operation=judged, years=last.years, explicit_years=True, carried=tuple(map(str, last.years))
    )


def _gap_in_list(question: Question, last: Question, hearing: Hearing, moved: bool) -> Question | None:
    """ "hoeveel scheelde het bij winkeldiefstal?" after what rose, or what was below the country: the gap the list was about."""
    if question.operation not in _GAPS or hearing.has("doel", "behaald", "mislukt"):
        return None
    if last.selection.versus_country:
        both = (GEMEENTE, NEDERLAND)
        return replace(question, operation=Operation.COMPARE_COUNTRY, scopes=both, years=last.years)
    moved_by = replace(question, operation=Operation.DIFFERENCE, years=last.years, explicit_years=True)
    return moved_by if moved else None


_GAPS = frozenset({Operation.DISTANCE, Operation.DIFFERENCE})
_IN_A_LIST = frozenset({Operation.FIGURE, Operation.ATTAINMENT, Operation.DIFFERENCE})
_IN_IT = re.compile(
    r"\b(?:daar|er|hier) (?:\w+ ){0,3}(?:bij|tussen|in|op)\b|\b(?:daarbij|erbij|ertussen|daartussen|daarin|erin)\b"
    r"|\bin (?:die|dat|de|het) (?:lijst|lijstje|rijtje|overzicht)\b|\bin (?:that|the) list\b"
)


def carry_question(
    question: Question, asked: Asked, scopes: tuple[str, ...], memory: Memory, catalogue: Catalogue
) -> Question:
    """ "en jeugdbescherming?": the new indicator with the operation, years and scope of the question before."""
    last = memory.last
    if last is None or last.operation not in ABOUT_INDICATORS:
        return question
    carried: tuple[str, ...] = ()
    if not asked.explicit and last.operation not in {
        Operation.CAUSE,
        Operation.COMPARE_INDICATORS,
        Operation.CLAIM,
    }:
        again = Operation.FIGURE if len(asked.years) == 1 and last.operation in OVER_YEARS else last.operation
        question = replace(question, operation=again, direction=last.direction)
        carried += () if last.operation is Operation.FIGURE else (last.operation.value,)
    over = question.operation in OVER_YEARS and len(last.years) == 1  # of one year there is no highest
    if not asked.years and last.years and not over:
        question = replace(question, years=last.years, explicit_years=last.explicit_years)
        carried += (str(last.years[0]),) if len(last.years) == 1 else (f"{last.years[0]}-{last.years[-1]}",)
    if not scopes and all(
        set(last.scopes) <= set(catalogue.scopes(identity)) for identity in question.indicators
    ):
        question = replace(question, scopes=last.scopes)
    if len(question.scopes) > 1 and question.operation is Operation.FIGURE:
        question = replace(question, operation=Operation.COMPARE_COUNTRY)
    return replace(question, carried=carried)
