"""Every kind of thing the bot says, from the shipped report: all indicators, areas, years, operations and texts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

from bot.answers import answer
from bot.answers.types import Said
from data.arrange import arrange
from data.importing import shipped
from data.model import GEMEENTE, NEDERLAND, Snapshot
from intents.question import (
    Ambiguous,
    Claim,
    Heard,
    NotUnderstood,
    Operation,
    Question,
    Selection,
    Talk,
    Understanding,
    Why,
)

ONE_FIGURE = (
    Operation.FIGURE,
    Operation.TARGET,
    Operation.ATTAINMENT,
    Operation.DISTANCE,
    Operation.PROVENANCE,
)
ALL_YEARS = (Operation.TREND, Operation.EXTREMUM, Operation.AVERAGE, Operation.SUM, Operation.FIGURE)
ABOUT_ONE = (Operation.UNIT, Operation.CAUSE, Operation.FOOTNOTE, Operation.DEFINITION)
SELECTIONS = (
    Selection(),
    Selection(verdict="met"),
    Selection(verdict="not_met"),
    Selection(verdict="unknown"),
    Selection(direction="up"),
    Selection(direction="highest"),
    Selection(lacking=True),
    Selection(near_target=True),
    Selection(provisional=True),
)
TEXTS = (Operation.GOAL, Operation.PROGRESS, Operation.ACTIVITIES)


@cache
def shipped_snapshot() -> Snapshot:
    return arrange(list(shipped()), "test")


def ask(question: Question) -> str:
    """Stands in for the canonical phrase: the buttons' own words are tested elsewhere."""
    return f"{question.operation.value} {' '.join(question.indicators)} {' '.join(map(str, question.years))}".strip()


def every_answer() -> Iterator[tuple[str, Said]]:
    """(name, what is said), a few thousand."""
    snapshot = shipped_snapshot()
    for name, understanding in every_understanding(snapshot):
        yield name, answer(understanding, snapshot, ask, contact="de afdeling Veiligheid")


def every_understanding(snapshot: Snapshot) -> Iterator[tuple[str, Understanding]]:
    for indicator in snapshot.indicators.values():
        for question in _of_one(indicator.id, indicator.scopes, indicator.years):
            scope, years = "-".join(question.scopes), "-".join(map(str, question.years))
            yield f"{question.operation.value}.{indicator.id}.{scope}.{years}", question
    yield from _of_all(snapshot)
    yield from _asking_back(snapshot)


def _of_one(indicator: str, scopes: tuple[str, ...], years: tuple[int, ...]) -> Iterator[Question]:
    for operation, scope, year in product(ONE_FIGURE, scopes, years):
        yield Question(operation, (indicator,), (scope,), (year,))
    for operation, scope in product(ALL_YEARS, scopes):
        yield Question(operation, (indicator,), (scope,), years)
    for operation, first in product((Operation.DIFFERENCE, Operation.PERCENT), years[:-1]):
        yield Question(operation, (indicator,), years=(first, years[-1]))
    for scope in (GEMEENTE, NEDERLAND):
        yield Question(Operation.FIGURE, (indicator,), (scope,), (years[-1],))
    for chosen in ((years[-1],), years):
        yield Question(Operation.COMPARE_COUNTRY, (indicator,), (GEMEENTE, NEDERLAND), chosen)
    for verdict in ("met", "not_met"):
        yield Question(Operation.YEARS, (indicator,), selection=Selection(verdict=verdict))
    for claim in (Claim(">", "10"), Claim("up")):
        yield Question(Operation.CLAIM, (indicator,), years=(years[-1],), claim=claim)
    yield from (Question(operation, (indicator,)) for operation in ABOUT_ONE)


def _of_all(snapshot: Snapshot) -> Iterator[tuple[str, Understanding]]:
    for number, (selection, scope) in enumerate(product(SELECTIONS, (GEMEENTE, NEDERLAND))):
        yield f"overview.{number}", Question(Operation.OVERVIEW, scopes=(scope,), selection=selection)
    ids = tuple(snapshot.indicators)
    for count in (2, 3, 5, len(ids)):
        for operation in (Operation.FIGURE, Operation.COMPARE_INDICATORS, Operation.TREND):
            yield f"{operation.value}.several.{count}", Question(operation, ids[:count])
    for operation in TEXTS:
        yield f"text.{operation.value}", Question(operation)
    for term in ("nb", "R", "NL", "BBV", "-", "*", "***"):
        yield f"definition.{term}", Question(Operation.DEFINITION, text_key=term)
    for number in range(8):
        yield f"activity.{number}", Question(Operation.ACTIVITY, text_key=str(number))
    outside = Question(
        Operation.FIGURE,
        ids[:1],
        years=(2022,),
        years_outside=(2030,),
        unknown_parts=("fietsendiefstal",),
        carried=("2022",),
    )
    yield "figure.in.part", outside
    told = Heard(passed=("Mijn buurman is vorige week bestolen, vandaar.", "Een woord van " + "heel " * 30))
    yield "figure.with.a.story", Question(Operation.FIGURE, ids[:1], years=(2022,), heard=told)


def _asking_back(snapshot: Snapshot) -> Iterator[tuple[str, Understanding]]:
    ids = tuple(snapshot.indicators)
    for count in (2, 3, 6, 9):
        options = tuple(Question(Operation.FIGURE, (indicator,)) for indicator in ids[:count])
        yield f"choice.{count}", Ambiguous(options, about="meldingen")
    for why in Why:
        yield f"refusal.{why.value}", NotUnderstood(why, ("fietsendiefstal",), ids[:2])
        yield f"refusal.{why.value}.bare", NotUnderstood(why)
    for kind in ("hello", "thanks", "help", "bye", "who", "ok"):
        yield f"talk.{kind}", Talk(kind)
