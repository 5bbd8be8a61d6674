"""DIFFERENCE and PERCENT: the change between two years, computed, with both figures."""

from __future__ import annotations

from bot.answers.absent import nothing_there
from bot.answers.amounts import gap, percent_change, signed_percent, small
from bot.answers.compose import complete
from bot.answers.figure import figure_line
from bot.answers.pick import ends, two_years
from bot.answers.stated import movement_holds, verdict
from bot.answers.types import Answer, Computed, NoFigure
from bot.answers.words import listed, short, shown
from bot.wording import say
from data.model import Figure, Snapshot
from data.numbers import PERCENT, rounded, show, show_percent
from intents.question import Operation, Question


def change(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """Absolute and, where asked, relative change; nothing is computed without both figures in one unit."""
    pairs = ends(question, snapshot)
    if not pairs:
        return _no_pair(question, snapshot)
    stated = question.claim
    relative = question.operation is Operation.PERCENT or bool(stated and stated.percent)
    lines: list[str] = []
    computed: list[Computed] = []
    warnings: list[str] = []
    for first, last in pairs:
        made = computed_change(first, last)
        if stated:
            holds = movement_holds(stated, question.direction, first, last)
            lines.append(verdict(holds, stated, question.direction, back=first.year > last.year))
        lines += change_lines(first, last, made, relative, snapshot)
        computed += [one for one in made if relative or one.what == "difference"]
        warnings += pair_warnings(first, last, relative)
    return complete(
        question,
        snapshot,
        title=_title(pairs),
        summary=" ".join(lines),
        lines=lines,
        figures=[it for pair in pairs for it in pair],
        computed=computed,
        warnings=warnings,
    )


def _no_pair(question: Question, snapshot: Snapshot) -> NoFigure:
    indicator = question.indicators[0] if question.indicators else ""
    known = snapshot.indicators.get(indicator)
    if known is None or not set(question.scopes) <= set(known.scopes):
        return nothing_there(question, snapshot)
    first, last = two_years(question, indicator, snapshot)
    message = say("geen_twee_jaren", naam=short(known.name), jaren=listed((first, last)))
    return NoFigure(message, understanding=question)


def _title(pairs: tuple[tuple[Figure, Figure], ...]) -> str:
    names = listed(dict.fromkeys(short(last.indicator) for _, last in pairs))
    first, last = pairs[0]
    return say("kop_verschil", naam=names, van=first.year, tot=last.year)


def computed_change(first: Figure, last: Figure) -> list[Computed]:
    """The difference and, where it exists, the percentage; empty where it cannot be computed."""
    if first.value is None or last.value is None or first.unit != last.unit:
        return []
    moved = last.value - first.value
    found = [Computed("difference", moved, gap(moved, last.unit, sign=True))]
    if (share := percent_change(first.value, last.value)) is not None:
        found.append(Computed("percent", rounded(share, 1), signed_percent(share)))
    return found


def change_lines(
    first: Figure, last: Figure, made: list[Computed], relative: bool, snapshot: Snapshot
) -> list[str]:
    """Both figures and what was computed from them; where nothing could be, why not."""
    if first.value is None or last.value is None:
        return [figure_line(first, snapshot), figure_line(last, snapshot), say("niet_te_berekenen")]
    if not made:
        return [figure_line(first, snapshot), figure_line(last, snapshot), say("andere_eenheden")]
    moved = made[0]
    line = say(
        _key(first, last, made),
        naam=short(last.indicator),
        van=first.year,
        eerste=shown(first),
        tot=last.year,
        laatste=shown(last),
        verschil=moved.display,
    )
    if not relative:
        return [line]
    if len(made) < 2:
        return [line, say("procent_van_nul")]
    return [line, f"{say('procent', procent=made[1].display)} {times(first, last)}"]


def times(first: Figure, last: Figure) -> str:
    """The later figure as so many times the earlier, below it as a percentage of it; empty where there is no ratio."""
    if not first.value or first.value < 0 or last.value is None or last.value <= 0 or first.unit == PERCENT:
        return ""
    ratio = last.value / first.value
    parts = {"eerste": show(first.value), "laatste": show(last.value)}
    if ratio < 1:
        return say("deel_ervan", deel=show_percent(ratio * 100), **parts)
    return say("keer_zo_veel", keer=show(rounded(ratio, 2)), **parts)


def _key(first: Figure, last: Figure, made: list[Computed]) -> str:
    """How the two are worded: time runs forward, or the earlier year is set against the later."""
    if not made[0].value:
        return "verschil_gelijk"
    if first.year > last.year:
        return "verschil_terug"
    return "verschil_meer" if made[0].value > 0 else "verschil_minder"


def pair_warnings(first: Figure, last: Figure, relative: bool) -> list[str]:
    """A percentage over small counts misleads: the counts are named with it."""
    values = tuple(it.value for it in (first, last) if it.value is not None)
    if relative and len(values) == 2 and small(values, last.unit):
        return [say("kleine_aantallen", eerste=show(values[0]), laatste=show(values[1]))]
    return []
