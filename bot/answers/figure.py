"""FIGURE: what the figure was, with its target and the change since the year before."""

from __future__ import annotations

from bot.answers.absent import nothing_there
from bot.answers.amounts import gap
from bot.answers.compose import complete
from bot.answers.pick import asked, before, last_known
from bot.answers.types import Answer, NoFigure
from bot.answers.verdict import short_verdict, verdict_line
from bot.answers.words import listed, scope_name, short, shown, span, why_missing
from bot.wording import say
from data.model import GEMEENTE, Figure, Snapshot
from intents.question import Question


def figure(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """One figure in full, or several with a line each."""
    found = asked(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    return _one(question, found[0], snapshot) if len(found) == 1 else _several(question, found, snapshot)


def _one(question: Question, it: Figure, snapshot: Snapshot) -> Answer:
    previous = before(it, snapshot)
    return complete(
        question,
        snapshot,
        title=headed(it, snapshot),
        summary=summary_of(it, snapshot),
        lines=[*value_lines(it, snapshot), _verdict(it, snapshot), change_line(it, previous)],
        figures=[it],
        context=[previous] if previous else [],
    )


def _several(question: Question, found: tuple[Figure, ...], snapshot: Snapshot) -> Answer:
    names = list(dict.fromkeys(short(snapshot.indicators[it.id].name) for it in found))
    years = sorted({it.year for it in found})
    lines = [line for it in found for line in (figure_line(it, snapshot), verdict_of_list(it, snapshot))]
    title = say("kop", naam=listed(names), jaar=span(years))
    summary = "; ".join(f"{headed(it, snapshot)}: {shown(it)}" for it in found)
    return complete(question, snapshot, title=title, summary=summary, lines=lines, figures=found)


def headed(it: Figure, snapshot: Snapshot, *, area: bool = False) -> str:
    """ "Vermissing personen 2022", with the area where it is not the municipality, or always."""
    name = short(it.indicator)
    if area or it.scope != GEMEENTE:
        return say("kop_gebied", naam=name, gebied=scope_name(it.scope, snapshot), jaar=it.year)
    return say("kop", naam=name, jaar=it.year)


def summary_of(it: Figure, snapshot: Snapshot) -> str:
    """One sentence that answers, with target and verdict where there are."""
    line = f"{headed(it, snapshot)}: {shown(it)}"
    if it.value is None or not (verdict := short_verdict(it)):
        return line
    assert it.target is not None
    return say("samenvatting_doel", cijfer=line, doel=it.target.raw, oordeel=verdict)


def figure_line(it: Figure, snapshot: Snapshot, *, area: bool = False) -> str:
    """ "Vermissing personen 2022: 488."; where it is missing, why. `area`: named for the municipality, too."""
    named = headed(it, snapshot, area=area)
    if it.value is None:
        return say("regel_zonder_cijfer", kop=named, reden=why_missing(it, snapshot))
    return say("regel", kop=named, cijfer=shown(it))


def value_lines(it: Figure, snapshot: Snapshot) -> list[str]:
    """The figure; where it is missing, why, and which year is the last that has one."""
    lines = [figure_line(it, snapshot)]
    if it.value is None and (known := last_known(it, snapshot)):
        lines.append(say("laatste_bekende", jaar=known.year, cijfer=shown(known)))
    elif it.value is None:
        lines.append(say("nooit_bekend"))
    return lines


def change_line(it: Figure, previous: Figure | None) -> str:
    """ "+2 t.o.v. 2021 (486)."; empty where either is missing."""
    if it.value is None or previous is None:
        return ""
    if previous.value is None:
        return say("vorig_jaar_geen_cijfer", jaar=previous.year)
    if previous.unit != it.unit:
        return say("vorig_jaar_andere_eenheid", jaar=previous.year, cijfer=shown(previous))
    change = it.value - previous.value
    if not change:
        return say("gelijk_aan", jaar=previous.year, cijfer=shown(previous))
    return say(
        "verandering", verschil=gap(change, it.unit, sign=True), jaar=previous.year, cijfer=shown(previous)
    )


def _verdict(it: Figure, snapshot: Snapshot) -> str:
    """Another area's row is judged by nobody: it is mentioned only where the source prints a target on it."""
    return verdict_line(it, snapshot) if it.scope == GEMEENTE or it.target else ""


def verdict_of_list(it: Figure, snapshot: Snapshot) -> str:
    """The verdict under one of several figures; only where there is a municipal target and a figure."""
    return verdict_line(it, snapshot) if it.scope == GEMEENTE and it.target and it.value is not None else ""
