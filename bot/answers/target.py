"""TARGET, ATTAINMENT and DISTANCE: what is aimed at, whether it was met, and how far off it is."""

from __future__ import annotations

from bot.answers.absent import nothing_there
from bot.answers.amounts import gap, percent_change, signed_percent
from bot.answers.compose import complete
from bot.answers.figure import change_line, headed, summary_of, value_lines
from bot.answers.pick import asked, before
from bot.answers.types import Answer, Computed, NoFigure
from bot.answers.verdict import short_verdict, verdict_line
from bot.answers.words import listed, scope_name, short, shown, span, target_words, title_of
from bot.wording import say
from data.model import GEMEENTE, Figure, Snapshot
from data.numbers import PERCENT, rounded, show_percent
from intents.question import Question


def target(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """The target in words and as printed, then where the figure stands."""
    found = asked(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    lines = [line for it in found for line in (_target_line(it, snapshot), _standing(it, snapshot))]
    return complete(
        question,
        snapshot,
        title=say("kop_doel", kop=_head(found, snapshot)),
        summary=" ".join(_target_line(it, snapshot) for it in found),
        lines=lines,
        figures=found,
    )


def _target_line(it: Figure, snapshot: Snapshot) -> str:
    name, area = short(it.indicator), scope_name(it.scope, snapshot)
    if it.target is None:
        key = "geen_doel_bij" if it.scope == GEMEENTE else "geen_doel_gebied"
        return say(key, naam=name, gebied=area, verslag=it.report)
    if it.scope != GEMEENTE:
        return say("doel_op_andere_rij", gebied=area, doel=it.target.raw)
    words, report = target_words(it.target, it.unit), title_of(it.target.report, snapshot)
    key = "doel_is" if it.target.year == it.year else "doel_ander_jaar"
    return say(key, naam=name, doel=words, gedrukt=it.target.raw, verslag=report, jaar=it.year)


def _standing(it: Figure, snapshot: Snapshot) -> str:
    """Where the figure of the year stands against it, in one line."""
    if it.target is None or it.scope != GEMEENTE:
        return ""
    if it.value is None:
        return " ".join(value_lines(it, snapshot))
    return say("stand", jaar=it.year, cijfer=shown(it), oordeel=short_verdict(it))


def attainment(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """The verdict first, then the figure it rests on."""
    found = asked(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    several = len(found) > 1
    lines = [line for it in found for line in _attainment_lines(it, several, snapshot)]
    single = None if several else before(found[0], snapshot)
    return complete(
        question,
        snapshot,
        title=_head(found, snapshot) if several else headed(found[0], snapshot),
        summary="; ".join(summary_of(it, snapshot) for it in found),
        lines=[*lines, "" if several else change_line(found[0], single)],
        figures=found,
        context=[single] if single else [],
    )


def _attainment_lines(it: Figure, several: bool, snapshot: Snapshot) -> list[str]:
    verdict = verdict_line(it, snapshot)
    lines = value_lines(it, snapshot)
    return [*lines, verdict] if several else [verdict, *lines]


def distance(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """Figure minus target, computed, with the verdict; nothing is computed for another area."""
    found = asked(question, snapshot)
    if not found:
        return nothing_there(question, snapshot)
    lines, computed = [], []
    for it in found:
        lines += [*value_lines(it, snapshot), verdict_line(it, snapshot)]
        made = distances_of(it)
        lines += [_distance_line(key, it, one) for key, one in zip(_SAID, made, strict=False)]
        computed += made
    head = _head(found, snapshot)
    summary = "; ".join(summary_of(it, snapshot) for it in found)
    return complete(
        question,
        snapshot,
        title=say("kop_afstand", kop=head),
        summary=summary,
        lines=lines,
        figures=found,
        computed=computed,
    )


_SAID = ("afstand", "afstand_procent")


def _distance_line(key: str, it: Figure, made: Computed) -> str:
    """The distance; in per cent also as the share that the figure is of the target's number."""
    share = {"deel": show_percent(made.value + 100)} if made.what == "percent" else {}
    return say(key, jaar=it.year, grens=made.display, **share)


def distances_of(it: Figure) -> list[Computed]:
    """Figure minus the border of its target, and that in per cent of the border; none without either, or for another area."""
    if it.value is None or it.target is None or it.scope != GEMEENTE:
        return []
    value = it.value - it.target.value
    found = [Computed("distance", value, gap(value, it.unit, sign=True))]
    if it.unit != PERCENT and (share := percent_change(it.target.value, it.value)) is not None:
        found.append(Computed("percent", rounded(share, 1), signed_percent(share)))
    return found


def _head(found: tuple[Figure, ...], snapshot: Snapshot) -> str:
    if len(found) == 1:
        return headed(found[0], snapshot)
    names = dict.fromkeys(short(it.indicator) for it in found)
    return say("kop", naam=listed(names), jaar=span(sorted({it.year for it in found})))
