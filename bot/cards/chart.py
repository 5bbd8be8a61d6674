"""A chart of what the answer says in figures already: it comes last, its fallback holds them again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.answers.trend import by_row
from bot.answers.types import Answer
from bot.answers.words import shown, target_words
from bot.cards.figures import named
from bot.cards.parts import Element, small
from bot.wording import say
from data.model import GEMEENTE, Figure
from intents.question import Operation

_DRAWN = {
    Operation.TREND,
    Operation.COMPARE_COUNTRY,
    Operation.COMPARE_INDICATORS,
    Operation.FIGURE,
    Operation.AVERAGE,
}
_MOST_SERIES = 4
_MOST_BARS = 8
Row = tuple[Figure, ...]
Picture = Callable[[str], str]
"""The https address of a picture of an indicator's chart, by its id."""


def chart(answer: Answer, picture: Picture | None = None) -> list[Element]:
    """A line over three years or more, bars for a comparison of one year; nothing where units differ."""
    figures = answer.figures
    if len(figures) < 2 or answer.question.operation not in _DRAWN or len({it.unit for it in figures}) != 1:
        return []
    rows = [row for row in by_row(figures) if any(it.value is not None for it in row)]
    if any(len(_known(row)) > 2 for row in rows) and len(rows) <= _MOST_SERIES:
        fallback = _fallback(rows, picture)
        return [_framed("Chart.Line", answer.title, rows, {"data": _series(rows)}, fallback)]
    bars = [it for it in figures if it.value is not None]
    if len({it.year for it in figures}) == 1 and 1 < len(bars) <= _MOST_BARS:
        data = {"data": _bars(bars), "showBarValues": True}
        return [_framed("Chart.VerticalBar", answer.title, rows, data, _fallback(rows, None))]
    return []


def _framed(kind: str, title: str, rows: Sequence[Row], data: Element, fallback: Element) -> Element:
    return {"type": kind, "title": title, "yAxisTitle": rows[0][0].unit, **data, "fallback": fallback}


def _known(row: Row) -> list[tuple[int, float]]:
    return [(it.year, float(it.value)) for it in row if it.value is not None]


def _series(rows: Sequence[Row]) -> list[Element]:
    """One line a row; the target's line goes with a single row of the municipality."""
    lines = [{"legend": name, "values": _values(_known(row))} for name, row in named(rows)]
    own = [row for row in rows if row[0].scope == GEMEENTE]
    if len(own) == 1 and (aimed := [it for it in own[0] if it.target]):
        words = dict.fromkeys(target_words(it.target, it.unit) for it in aimed if it.target)
        legend = say("kaart_doel_lijn", doel=", ".join(words))
        border = [(it.year, float(it.target.value)) for it in aimed if it.target]
        lines.append({"legend": legend, "values": _values(border), "color": "neutral"})
    return lines


def _values(points: Sequence[tuple[int, float]]) -> list[Element]:
    """Years as text: numbers would be drawn as "2k"."""
    return [{"x": str(year), "y": value} for year, value in points]


def _bars(figures: Sequence[Figure]) -> list[Element]:
    rows = named([(it,) for it in figures])
    return [{"x": name, "y": value} for name, row in rows for _, value in _known(row)]


def _fallback(rows: Sequence[Row], picture: Picture | None) -> Element:
    """The figures in words; of one indicator with its chart as a picture, the same words in its place."""
    lines = [say("kaart_reeks", naam=name, cijfers=_in_words(row)) for name, row in named(rows)]
    ids = {row[0].id for row in rows}
    if picture is None or len(ids) > 1:
        return {"type": "Container", "items": small(lines)}
    drawn = {"type": "Image", "url": picture(ids.pop()), "altText": ". ".join(lines), "size": "Stretch"}
    return {"type": "Container", "items": [drawn, *small(lines)]}


def _in_words(row: Row) -> str:
    return ", ".join(say("jaar_kort", jaar=it.year, cijfer=shown(it)) for it in row)
