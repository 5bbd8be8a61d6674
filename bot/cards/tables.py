"""Tables of figures, narrow enough for a phone: years down, areas beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.trend import by_row
from bot.cards.figures import bare, marked, named, sign
from bot.cards.parts import Element, table
from bot.wording import say
from data.model import Figure
from data.numbers import COUNT, PERCENT

_MOST_COLUMNS = 2
Row = tuple[Figure, ...]


def fits(figures: Sequence[Figure]) -> bool:
    """Whether these make a table of years: one indicator, one or two areas, more than two figures."""
    return (
        len(figures) > 2
        and len({it.id for it in figures}) == 1
        and len(by_row(tuple(figures))) <= _MOST_COLUMNS
    )


def years_table(figures: Sequence[Figure]) -> Element:
    """A year a row, a column an area, and the verdict of the municipality's figure."""
    rows = named(by_row(tuple(figures)))
    several = len(rows) > 1
    header = [say("kaart_jaar"), *(_column(name if several else "", row) for name, row in rows)]
    years = sorted({it.year for it in figures})
    cells = [[str(year), *(_cell(row, year) for _, row in rows)] for year in years]
    verdicts = [_verdict(rows, year) for year in years]
    if not any(verdicts):
        return table(header, cells, [2, *(4 for _ in rows)])
    judged = [[*row, verdict] for row, verdict in zip(cells, verdicts, strict=True)]
    return table([*header, say("kaart_doel")], judged, [2, *(4 for _ in rows), 4])


def _column(name: str, row: Row) -> str:
    """The header holds the unit, so that the cells need not."""
    unit = "" if row[0].unit in ("", COUNT, PERCENT) else row[0].unit
    return "\n".join(filter(None, (name, unit))) or say("kaart_cijfer")


def _cell(row: Row, year: int) -> str:
    figure = next((it for it in row if it.year == year), None)
    if figure is None:
        return ""
    if figure.value is None:
        return sign(figure)
    return say("voorlopig_kort", cijfer=bare(figure)) if figure.provisional else bare(figure)


def _verdict(rows: Sequence[tuple[str, Row]], year: int) -> str:
    return next((marked(it) for _, row in rows for it in row if it.year == year and marked(it)), "")
