"""Figures and verdicts as they stand on a card."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.verdict import short_verdict
from bot.answers.words import other_area, short, shown
from bot.cards.parts import Element, box, large, run, text
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


def beside(figures: Sequence[Figure]) -> Element:
    """Two figures of one year next to each other, each under its name."""
    columns = [
        {"type": "Column", "width": "stretch", "items": [text(name, weight="Bolder"), *hero(row[0])]}
        for name, row in named([(it,) for it in figures])
    ]
    return {"type": "ColumnSet", "columns": columns, "spacing": "Small"}


def named(rows: Sequence[tuple[Figure, ...]]) -> list[tuple[str, tuple[Figure, ...]]]:
    """Each row with what sets it apart from the others: its name, its area, or both."""
    names = len({row[0].id for row in rows}) > 1
    areas = len({row[0].scope for row in rows}) > 1
    return [(_apart(row[-1], names, areas), row) for row in rows]


def _apart(figure: Figure, names: bool, areas: bool) -> str:
    area = say("kaart_eigen") if figure.scope == GEMEENTE else other_area(figure.scope)
    if names and areas:
        return say("rij_van", naam=short(figure.indicator), gebied=area)
    return short(figure.indicator) if names else area


def bare(figure: Figure) -> str:
    """The number without its unit in words: "0,99", "1,2%"."""
    if figure.value is None:
        return say("kaart_geen_cijfer")
    return figure.display.removesuffix(figure.unit).strip() if figure.unit != PERCENT else figure.display


def sign(figure: Figure) -> str:
    """What the source prints instead of a figure, for a table's cell: the reason stands beside the table."""
    return say("kaart_ontbreekt") if figure.missing in (None, "ontbreekt") else figure.missing


def in_bold(figure: Figure, *, judged: bool = False) -> Element:
    """ "Vermissing personen 2022: 488", one of many; `judged` adds the verdict where no sentence says it."""
    verdict = f", {words}" if judged and (words := marked(figure)) else ""
    return text(f"{head(figure)}: ", run(shown(figure), weight="Bolder"), verdict, spacing="Medium")


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
