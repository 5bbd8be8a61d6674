"""COMPARE_COUNTRY and COMPARE_INDICATORS: figures side by side; higher or lower only in the same unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.absent import nothing_there
from bot.answers.amounts import gap
from bot.answers.change import computed_change, times
from bot.answers.compose import complete
from bot.answers.figure import figure_line, headed, verdict_of_list
from bot.answers.pick import asked
from bot.answers.types import Answer, Computed, NoFigure
from bot.answers.words import listed, scope_name, short, shown, span
from bot.wording import say
from data.model import GEMEENTE, NEDERLAND, Figure, Snapshot
from data.numbers import PERCENT
from intents.question import Question


def compare_country(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """The municipality beside another area, year by year; an honest no where there is no such row."""
    both_named, question = GEMEENTE in question.scopes, _both_scopes(question)
    found = asked(question, snapshot)
    others = [it for it in found if it.scope != GEMEENTE]
    if not others:
        return (
            _own_only(question, found, snapshot)
            if found and both_named
            else nothing_there(question, snapshot)
        )
    kept = {it.id for it in others}
    alone = [it for it in found if it.id not in kept] if both_named else []
    found = tuple(it for it in found if it.id in kept or it in alone)
    lines = [
        line for it in alone for line in (figure_line(it, snapshot, area=True), verdict_of_list(it, snapshot))
    ]
    computed: list[Computed] = []
    for other in others:
        own = snapshot.figure(other.id, GEMEENTE, other.year)
        pair = (own, other) if own else (other,)
        lines += [figure_line(it, snapshot) for it in pair]
        lines += [verdict_of_list(own, snapshot)] if own else []
        if own:
            said, made = _beside(own, other, snapshot)
            lines, computed = [*lines, said], [*computed, *made]
    return complete(
        question,
        snapshot,
        title=_country_title(found, snapshot),
        summary="; ".join(f"{headed(it, snapshot)}: {shown(it)}" for it in found),
        lines=lines,
        figures=found,
        computed=computed,
    )


def _own_only(question: Question, found: Sequence[Figure], snapshot: Snapshot) -> Answer:
    """The municipality's own figures, after an honest no for the other area: both were asked."""
    absent = nothing_there(question, snapshot)
    own = [line for it in found for line in (figure_line(it, snapshot), verdict_of_list(it, snapshot))]
    return complete(
        replace(question, scopes=(GEMEENTE,)),
        snapshot,
        title=_country_title(found, snapshot),
        summary=f"{absent.message} {'; '.join(f'{headed(it, snapshot)}: {shown(it)}' for it in found)}",
        lines=[absent.message, *own],
        figures=found,
    )


def _both_scopes(question: Question) -> Question:
    """A comparison asks for two areas; with one named, the municipality stands beside it."""
    others = tuple(scope for scope in question.scopes if scope != GEMEENTE) or (NEDERLAND,)
    return replace(question, scopes=(GEMEENTE, *others))


def _beside(own: Figure, other: Figure, snapshot: Snapshot) -> tuple[str, list[Computed]]:
    """What can be said of the two: the difference, or why nothing is concluded."""
    if own.value is None or other.value is None:
        return say("niet_te_vergelijken", jaar=other.year), []
    if own.unit != other.unit:
        area = scope_name(other.scope, snapshot)
        return say("geen_conclusie", eigen=own.unit, gebied=area, ander=other.unit), []
    moved = own.value - other.value
    key = "even_hoog" if not moved else "hoger_dan" if moved > 0 else "lager_dan"
    made = computed_change(other, own)
    line = say(
        key,
        jaar=own.year,
        gebied=scope_name(GEMEENTE, snapshot),
        ander=scope_name(other.scope, snapshot),
        verschil=gap(abs(moved), own.unit),
    )
    if not moved or len(made) < 2 or own.unit == PERCENT:
        return line, made[:1]
    share = say("procent_tegenover", procent=made[1].display, ander=scope_name(other.scope, snapshot))
    return f"{line} {share}", made


def _country_title(found: Sequence[Figure], snapshot: Snapshot) -> str:
    names = listed(dict.fromkeys(short(snapshot.indicators[it.id].name) for it in found))
    areas = listed(dict.fromkeys(scope_name(it.scope, snapshot) for it in found))
    return say("kop_gebied", naam=names, gebied=areas, jaar=span(sorted({it.year for it in found})))


def compare_indicators(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """Several indicators of one area and year, and which is higher where they share a unit."""
    found = asked(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    lines, computed = [], []
    for year, scope in dict.fromkeys((it.year, it.scope) for it in found):
        group = [it for it in found if (it.year, it.scope) == (year, scope)]
        lines += [figure_line(it, snapshot) for it in group]
        said, made = _ranked(group, alone=len({(it.year, it.scope) for it in found}) == 1)
        lines.append(said)
        computed += made
    names = listed(dict.fromkeys(short(it.indicator) for it in found))
    return complete(
        question,
        snapshot,
        title=say("kop", naam=names, jaar=span(sorted({it.year for it in found}))),
        summary=" ".join(lines),
        lines=lines,
        figures=found,
        computed=computed,
    )


def _ranked(group: list[Figure], *, alone: bool) -> tuple[str, list[Computed]]:
    known = [(it.value, it) for it in group if it.value is not None]
    if len(known) < 2:
        return say("te_weinig_cijfers"), []
    if len({it.unit for _, it in known}) > 1:
        units = listed(dict.fromkeys(f'{short(it.indicator)}: "{it.unit}"' for _, it in known))
        return say("eenheden_van_indicatoren", eenheden=units), []
    ranked = sorted(known, key=lambda pair: pair[0], reverse=True)
    (top, first), (low, last) = ranked[0], ranked[-1]
    if top == low:
        return say("even_hoog_indicatoren", jaar=first.year), []
    moved = top - low
    leaders = listed(short(it.indicator) for value, it in ranked if value == top)
    if len(known) > 2:
        return say("hoogste_van", namen=leaders, cijfer=shown(first), jaar=first.year), []
    line = say(
        "hoger_dan_indicator",
        naam=short(first.indicator),
        ander=short(last.indicator),
        jaar=first.year,
        verschil=gap(moved, first.unit),
    )
    if alone and (ratio := times(last, first)):
        line = f"{line} {ratio}"
    return line, [Computed("difference", moved, gap(moved, first.unit))]
