"""Where the lines of a chart run: figures in, coordinates and texts out; the templates only write them down.

Charts start at zero, years stand at their true distance, a year without a figure leaves a gap in the line.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby

from data.model import Figure
from data.numbers import show


@dataclass(frozen=True, slots=True)
class Frame:
    """The size of a drawing and the room around its plot, in units of its view box."""

    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    inset: int
    """Between the plot's edges and its first and last year."""


TITLE_LINE = 20
"""How much higher a chart is for every further line of its title."""
WIDE = Frame(720, 400, 56, 16, 92, 60, 24)
NARROW = Frame(360, 380, 44, 8, 136, 84, 20)
SPARK = Frame(112, 34, 5, 5, 5, 5, 0)


@dataclass(frozen=True, slots=True)
class Dot:
    """One figure in the drawing; its label stands at (x, label_y)."""

    x: float
    y: float
    label: str
    label_y: float
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """All figures of one scope; `path` is the d of an SVG path, broken where a figure is missing."""

    name: str
    kind: str
    path: str
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything a template needs to draw one chart."""

    frame: Frame
    title: tuple[str, ...]
    subtitle: str
    source: tuple[str, ...]
    lines: tuple[Line, ...]
    targets: str
    """The d of the path of the target line; empty where nothing is aimed at."""
    target_label: str
    years: tuple[Tick, ...]
    values: tuple[Tick, ...]

    @property
    def baseline(self) -> int:
        return self.frame.height - self.frame.bottom


@dataclass(frozen=True, slots=True)
class Named:
    """The figures of one scope under the name a reader knows."""

    name: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Caption:
    """The texts that stand in the picture."""

    title: str
    unit: str
    source: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class _Scale:
    frame: Frame
    first: int
    last: int
    top: Decimal

    def x(self, year: int) -> float:
        start = self.frame.left + self.frame.inset
        inner = self.frame.width - self.frame.right - self.frame.inset - start
        if self.first == self.last:
            return round(start + inner / 2, 1)
        return round(start + inner * (year - self.first) / (self.last - self.first), 1)

    def y(self, value: Decimal) -> float:
        inner = self.frame.height - self.frame.top - self.frame.bottom
        return round(self.frame.height - self.frame.bottom - inner * float(value / self.top), 1)


def chart(own: Named, others: Sequence[Named], caption: Caption, frame: Frame = WIDE) -> Chart | None:
    """The chart of one indicator; None where no figure at all can be drawn. Negative values are not drawn."""
    title = _wrapped(caption.title, frame, 16, bold=True)
    more = TITLE_LINE * (len(title) - 1)
    frame = replace(frame, top=frame.top + more, height=frame.height + more)
    scale = _scale([own, *others], frame)
    if scale is None:
        return None
    return Chart(
        frame=frame,
        title=title,
        subtitle=caption.unit,
        source=_wrapped(caption.source, frame, 12),
        lines=(
            _line(own, "eigen", scale, others),
            *(_line(other, "ander", scale, [own]) for other in others),
        ),
        targets=_target_path(own.figures, scale),
        target_label=caption.target,
        years=_years(scale, own.figures),
        values=tuple(Tick(scale.y(value), show(value)) for value in ticks(scale.top)),
    )


def spark(figures: Sequence[Figure]) -> Chart | None:
    """A small line without texts for a row of the overview; None with fewer than two figures."""
    own = Named("", tuple(figures))
    scale = _scale([own], SPARK)
    if scale is None or sum(_drawable(figure) for figure in figures) < 2:
        return None
    line = _line(own, "eigen", scale, ())
    return Chart(SPARK, (), "", (), (line,), _target_path(own.figures, scale), "", (), ())


def ticks(top: Decimal) -> tuple[Decimal, ...]:
    """Round values from zero up to `top`, at most six."""
    step = _step(top)
    count = int(top / step)
    return tuple(step * index for index in range(count + 1))


def _step(top: Decimal) -> Decimal:
    power = Decimal(1).scaleb(top.adjusted() - 1)
    return next(power * factor for factor in (1, 2, 5, 10, 20, 25, 50) if top / (power * factor) <= 5)


def _scale(all_lines: Iterable[Named], frame: Frame) -> _Scale | None:
    figures = [figure for line in all_lines for figure in line.figures]
    values = [figure.value for figure in figures if _drawable(figure) and figure.value is not None]
    if not values:
        return None
    values += [figure.target.value for figure in figures if figure.target and figure.target.value >= 0]
    highest = max([*values, Decimal("0.0001")])
    step = _step(highest)
    top = step * math.ceil(highest / step)
    years = [figure.year for figure in figures]
    return _Scale(frame, min(years), max(years), top)


def _drawable(figure: Figure) -> bool:
    return figure.value is not None and figure.value >= 0


def _line(named: Named, kind: str, scale: _Scale, beside: Sequence[Named]) -> Line:
    runs = [list(run) for known, run in groupby(named.figures, key=_drawable) if known]
    path = " ".join(_run_path(run, scale) for run in runs)
    dots = tuple(_dot(figure, scale, beside) for run in runs for figure in run)
    return Line(named.name, kind, path, dots)


def _run_path(run: Sequence[Figure], scale: _Scale) -> str:
    points = [f"{scale.x(figure.year)} {scale.y(figure.value or Decimal(0))}" for figure in run]
    return f"M{points[0]}" + "".join(f"L{point}" for point in points[1:])


def _dot(figure: Figure, scale: _Scale, beside: Sequence[Named]) -> Dot:
    value = figure.value or Decimal(0)
    y = scale.y(value)
    same_year = [other for line in beside for other in line.figures if other.year == figure.year]
    lowest = any(other.value is not None and other.value > value for other in same_year)
    label_y = y + 20 if lowest else y - 11
    return Dot(scale.x(figure.year), y, show(value), round(label_y, 1), figure.provisional)


def _target_path(figures: Sequence[Figure], scale: _Scale) -> str:
    """One straight dash for every run of years with the same target, half a year to either side."""
    aimed = [
        (figure.year, figure.target.value) for figure in figures if figure.target and figure.target.value >= 0
    ]
    parts = []
    for value, run in groupby(aimed, key=lambda pair: pair[1]):
        years = [year for year, _ in run]
        parts.append(_dash(min(years), max(years), scale.y(value), scale))
    return " ".join(parts)


def _dash(first: int, last: int, y: float, scale: _Scale) -> str:
    half = 0.0 if scale.first == scale.last else (scale.x(scale.first + 1) - scale.x(scale.first)) / 2
    start = max(scale.x(first) - half, scale.frame.left)
    end = min(scale.x(last) + half, scale.frame.width - scale.frame.right)
    if start == end:
        start, end = scale.frame.left, scale.frame.width - scale.frame.right
    return f"M{start:g} {y:g}H{end:g}"


def _years(scale: _Scale, figures: Sequence[Figure]) -> tuple[Tick, ...]:
    years = sorted({figure.year for figure in figures} | {scale.first, scale.last})
    every = -(-len(years) * 44 // (scale.frame.width - scale.frame.left))
    kept = years[::-1][:: max(1, every)]
    return tuple(Tick(scale.x(year), str(year)) for year in reversed(kept))


def _wrapped(text: str, frame: Frame, size: int, *, bold: bool = False) -> tuple[str, ...]:
    """Lines that fit the frame, by the average width of a letter: a fallback font is wider than most."""
    letter = size * (0.7 if bold else 0.6)
    return tuple(textwrap.wrap(text, int((frame.width - 24) / letter)))
