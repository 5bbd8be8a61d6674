"""An answer's lines, each recognised for what it says: a figure, a verdict, or just a sentence.

A card draws the first two richer than text. A line counts as a figure only where it says exactly what the
figure says and no more, so nothing is lost; a line that is not recognised is shown as it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.answers.types import Answer
from bot.answers.verdict import room
from bot.answers.words import other_area, short, shown, target_words
from bot.wording import say
from data.model import GEMEENTE, Figure


@dataclass(frozen=True, slots=True)
class Rows:
    """Figures that follow each other."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A figure that is not there, and the sentence that says why."""

    figure: Figure
    line: str
    reason: str
    """The same without the name."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a target was met, in words."""

    attained: bool | None
    line: str
    remark: str
    """What the sentence adds to the verdict: by which report's target it was measured."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of the row that the next lines are about."""

    line: str


_FIGURES = 4096
"""Figures whose sentences are kept: those of many editions."""
Piece = Rows | Missing | Verdict | Heading | str


def pieces(answer: Answer) -> list[Piece]:
    """The lines in their own order, figures that follow each other taken together."""
    left = [(figure, _statements(figure)) for figure in answer.figures]
    judged = [(start, figure) for figure in answer.figures if (start := _verdict(figure))]
    found: list[Piece] = []
    for line in answer.lines:
        piece = _piece(line, left, judged)
        if isinstance(piece, Rows) and found and isinstance(before := found[-1], Rows):
            found[-1] = Rows(before.figures + piece.figures)
        else:
            found.append(piece)
    return found


def _piece(
    line: str, left: list[tuple[Figure, tuple[str, ...]]], judged: Sequence[tuple[str, Figure]]
) -> Piece:
    """What a line is; a figure that is found is taken from those that are `left` with their sentences."""
    for at, (figure, statements) in enumerate(left):
        if line in statements:
            del left[at]
            return Rows((figure,))
        if figure.value is None and line.startswith(start := _without_figure(figure)):
            del left[at]
            return Missing(figure, line, line.removeprefix(start).strip())
    for start, figure in judged:
        if line.startswith(start):
            return Verdict(figure.attained, line, line.removeprefix(start).strip())
    return Heading(line.removesuffix(":")) if line.endswith(":") else line


def head(figure: Figure) -> str:
    """ "Vermissing personen 2022", with the area where it is not the municipality."""
    return _headed(figure.indicator, figure.scope, figure.year)


@lru_cache(maxsize=_FIGURES)
def _headed(indicator: str, scope: str, year: int) -> str:
    name = short(indicator)
    if scope == GEMEENTE:
        return say("kop", naam=name, jaar=year)
    return say("kop_gebied", naam=name, gebied=other_area(scope), jaar=year)


def _statements(figure: Figure) -> tuple[str, ...]:
    """The sentences that say this figure and nothing else."""
    return _stated(head(figure), figure.year, shown(figure), figure.attained)


@lru_cache(maxsize=_FIGURES)
def _stated(heading: str, year: int, number: str, attained: bool | None) -> tuple[str, ...]:
    said = say("regel", kop=heading, cijfer=number), say("jaar_regel", jaar=year, cijfer=number)
    if attained is None:
        return said
    verdict = say("kort_behaald" if attained else "kort_niet_behaald")
    return *said, say("jaar_regel_oordeel", jaar=year, cijfer=number, oordeel=verdict)


def _without_figure(figure: Figure) -> str:
    return say("regel_zonder_cijfer", kop=head(figure), reden="").strip()


def _verdict(figure: Figure) -> str:
    """How the sentence on this figure's target begins; empty where there is none."""
    if figure.scope != GEMEENTE or figure.target is None:
        return ""
    words = target_words(figure.target, figure.unit)
    if figure.attained is None:
        return say("oordeel_onbekend" if figure.value is None else "oordeel_niet_gegeven", doel=words)
    key = "behaald" if figure.attained else "niet_behaald"
    return say(key, doel=words, ruimte=room(figure, figure.target))
