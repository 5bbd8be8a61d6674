"""A chart written out as SVG, with its words for who cannot see it; and as PNG for who cannot use SVG."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import resvg_py
from markupsafe import Markup

from bot.answers.words import scope_name
from bot.web import drawing, signs
from bot.web.sheet import Sheet, charts
from bot.web.site import templates
from data.model import Figure, Snapshot

PNG_ZOOM = 2


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the legend at (x, y) below the title."""

    kind: str
    name: str
    x: int
    y: int


def of_sheet(sheet: Sheet, snapshot: Snapshot) -> str | None:
    """The wide chart of an indicator as a file of its own; None where there is nothing to draw."""
    drawn = charts(sheet, snapshot)
    return str(written(drawn[0], "breedbeeld", sheet, snapshot)) if drawn else None


def written(chart: drawing.Chart, name: str, sheet: Sheet, snapshot: Snapshot) -> Markup:
    """The SVG of a chart; `name` is its class and the start of its ids."""
    text = (
        templates()
        .get_template("tekening.svg")
        .render(chart=chart, name=name, legend=legend(chart), description=described(sheet, snapshot))
    )
    return Markup(text)  # noqa: S704 - the template escapes all it is given


def legend(chart: drawing.Chart) -> list[Key]:
    """What each line means, side by side or, on a narrow picture, below each other."""
    entries = [(line.kind, line.name) for line in chart.lines]
    if chart.targets:
        entries.append(("doel", chart.target_label))
    if chart.frame.width < 500:
        return [Key(kind, name, 12, 24 + 20 * index) for index, (kind, name) in enumerate(entries)]
    return [Key(kind, name, 12 + 220 * index, 26) for index, (kind, name) in enumerate(entries)]


def described(sheet: Sheet, snapshot: Snapshot) -> str:
    """The chart in words: every drawn figure and the target."""
    parts = []
    for scope in sheet.comparable:
        figures = snapshot.over_years(sheet.indicator.id, scope)
        parts.append(f"{scope_name(scope, snapshot)}: {_row_in_words(figures)}.")
    target = next((figures["gemeente"].target for _, figures in sheet.table if "gemeente" in figures), None)
    if target is not None:
        parts.append(f"Doel: {target.raw}.")
    return " ".join(parts)


def _row_in_words(figures: Iterable[Figure]) -> str:
    return ", ".join(f"{figure.year} {signs.number(figure)}" for figure in figures)


def as_png(svg: str) -> bytes:
    """The picture, twice as large for a sharp print."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=PNG_ZOOM, font_family="DejaVu Sans"))
