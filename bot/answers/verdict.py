"""Met or not met, strictly and in words; never good or bad."""

from __future__ import annotations

from bot.answers.amounts import gap
from bot.answers.words import scope_name, target_words, title_of
from bot.wording import say
from data.model import GEMEENTE, Figure, Snapshot, Target
from data.numbers import show


def verdict_line(figure: Figure, snapshot: Snapshot) -> str:
    """One sentence on the target of a figure: met, not met, not to be said, or that there is none."""
    target = figure.target
    if figure.scope != GEMEENTE:
        return _other_scope(figure, snapshot)
    if target is None:
        return say("geen_doel")
    words = target_words(target, figure.unit)
    if figure.value is None:
        return say("oordeel_onbekend", doel=words) + measured(figure, snapshot)
    if figure.attained is None:
        return say("oordeel_niet_gegeven", doel=words)
    line = say("behaald" if figure.attained else "niet_behaald", doel=words, ruimte=room(figure, target))
    return line + measured(figure, snapshot)


def _other_scope(figure: Figure, snapshot: Snapshot) -> str:
    scope = scope_name(figure.scope, snapshot)
    if figure.target is None:
        return say("geen_oordeel_gebied", gebied=scope)
    return say("doel_op_andere_rij", gebied=scope, doel=figure.target.raw)


def room(figure: Figure, target: Target) -> str:
    """How far the figure lies from the border: "88 te veel", "44 eronder", "precies op de grens"."""
    assert figure.value is not None
    distance = figure.value - target.value
    if not distance:
        key = "precies_behaald" if figure.attained else "precies_op_de_grens"
        return say(key, grens=show(target.value))
    key = {
        (True, True): "ruimte_boven",
        (True, False): "ruimte_onder",
        (False, True): "te_veel",
        (False, False): "te_weinig",
    }[bool(figure.attained), distance > 0]
    return say(key, verschil=gap(abs(distance), figure.unit))


def measured(figure: Figure, snapshot: Snapshot) -> str:
    """ " Gemeten aan het doel uit het jaarverslag 2022." for a year without a target of its own."""
    if figure.target is None or figure.target.year == figure.year:
        return ""
    return " " + say("gemeten_aan", verslag=title_of(figure.target.report, snapshot))


def short_verdict(figure: Figure) -> str:
    """ "behaald", "niet behaald" or "niet te zeggen", for lists; empty without a municipal target."""
    if figure.scope != GEMEENTE or figure.target is None:
        return ""
    return say({True: "kort_behaald", False: "kort_niet_behaald", None: "kort_onbekend"}[figure.attained])
