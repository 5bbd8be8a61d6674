"""Figures and verdicts as they stand on a card."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.verdict import short_verdict
from bot.answers.words import other_area, short, shown
from bot.cards.parts import Element, box, large, run, table, text
from bot.cards.pieces import head
from bot.wording import say
from data.model import GEMEENTE, Figure
from data.numbers import COUNT, PERCENT

SIGNS = {True: "✓", False: "✗", None: "–"}
"""Beside the words, never instead of them."""
_STYLES = {True: "good", False: "warning", None: "emphasis"}


def hero(figure: Figure, *, titled: bool = False) -> list[Element]:
    """The number large, its unit and year under it; `titled` where the card's title does not name it."""
    label = say("kaart_eenheid_jaar", eenheid=figure.unit or COUNT, jaar=figure.year)
    if figure.unit == PERCENT:
        label = str(figure.year)
    if figure.provisional:
        label = say("voorlopig_kort", cijfer=label)
    title = [text(head(figure), spacing="Medium", weight="Bolder")] if titled else []
    return [*title, large(bare(figure)), text(label, spacing="None", isSubtle=True)]


def bare(figure: Figure) -> str:
    """The number without its unit in words: "0,99", "1,2%"."""
    if figure.value is None:
        return say("kaart_geen_cijfer")
    return figure.display.removesuffix(figure.unit).strip() if figure.unit != PERCENT else figure.display


def in_bold(figure: Figure) -> Element:
    """ "Vermissing personen 2022: 488", one of many."""
    return text(f"{head(figure)}: ", run(shown(figure), weight="Bolder"), spacing="Medium")


def missing(line: str, *, large_too: bool) -> list[Element]:
    """That there is no figure, and why."""
    return [*([large(say("kaart_geen_cijfer"), size="Large")] if large_too else []), text(line)]


def verdict(attained: bool | None, line: str, *, boxed: bool) -> Element:
    """Met or not in words, with a sign; the colour says nothing that the words do not."""
    first, colon, rest = line.partition(":")
    words = text(
        run(f"{SIGNS[attained]} {first}{colon}", weight="Bolder"),
        run(rest),
        spacing="None" if boxed else "Small",
    )
    return box([words], _STYLES[attained]) if boxed else words


def marked(figure: Figure) -> str:
    """The verdict in a table's cell: "✗ niet behaald"; empty where there is none."""
    words = short_verdict(figure)
    return f"{SIGNS[figure.attained]} {words}" if words else ""


def years_table(figures: Sequence[Figure]) -> Element:
    """Figures that follow each other: a year a row, or a name a row where they are of one year."""
    unit = figures[0].unit if len({it.unit for it in figures}) == 1 else ""
    same = len({(it.id, it.scope) for it in figures}) == 1
    first = say("kaart_jaar" if same else "kaart_indicator")
    cells = [[str(it.year) if same else head(it), _cell(it, unit), marked(it)] for it in figures]
    header = [first, unit if unit not in ("", COUNT, PERCENT) else say("kaart_cijfer"), say("kaart_doel")]
    widths = [1, 2, 2] if same else [3, 2, 2]
    if not any(row[2] for row in cells):
        return table(header[:2], [row[:2] for row in cells], widths[:2])
    return table(header, cells, widths)


def _cell(figure: Figure, unit: str) -> str:
    """The header holds the unit where all rows share it."""
    if not unit or figure.value is None:
        return shown(figure)
    return say("voorlopig_kort", cijfer=bare(figure)) if figure.provisional else bare(figure)


def series_name(figure: Figure, *, several_names: bool, several_areas: bool) -> str:
    """What sets one row apart from the others beside it."""
    area = say("kaart_eigen") if figure.scope == GEMEENTE else other_area(figure.scope)
    if several_names and several_areas:
        return say("rij_van", naam=short(figure.indicator), gebied=area)
    return short(figure.indicator) if several_names else area
