"""The canonical Dutch question of a Question, for buttons: typed or pressed, it is understood as exactly the same."""

from __future__ import annotations

from data.model import NEDERLAND
from intents.catalogue import Catalogue
from intents.question import Operation, Question, Selection

_FORMS = {
    Operation.FIGURE: "hoeveel {names} {in_years} {scope}?",
    Operation.CLAIM: "hoeveel {names} {in_years} {scope}?",
    Operation.TARGET: "wat is het doel van {names} {in_years}?",
    Operation.ATTAINMENT: "is het doel van {names} behaald {in_years}?",
    Operation.DISTANCE: "afstand tot het doel van {names} {years}",
    Operation.TREND: "verloop van {names} {span} {scope}",
    Operation.DIFFERENCE: "verschil {names} {pair} {scope}",
    Operation.PERCENT: "verschil in procent {names} {pair} {scope}",
    Operation.COMPARE_COUNTRY: "vergelijk {names} {years} gemeente en landelijk",
    Operation.COMPARE_INDICATORS: "vergelijk {names} {years} {scope}",
    Operation.AVERAGE: "gemiddelde {names} {span} {scope}",
    Operation.SUM: "totaal {names} {span} {scope}",
    Operation.FOOTNOTE: "toelichting bij {names} {years}",
    Operation.PROVENANCE: "bron van {names} {years}",
    Operation.CAUSE: "waarom {names} {years}?",
    Operation.UNIT: "eenheid van {names}",
    Operation.GOAL: "wat is het programmadoel?",
    Operation.PROGRESS: "voortgang van het programma",
    Operation.ACTIVITIES: "welke activiteiten zijn er?",
    Operation.DEFINITION: "wat betekent {key}?",
}
_KEPT = 4096
"""Questions kept as said; a claim may hold any number, so there is no end to them."""


def phrase(question: Question, catalogue: Catalogue) -> str:
    """A complete question; what the asker sees when a button is pressed."""
    if question not in catalogue.phrased:
        if len(catalogue.phrased) > _KEPT:
            catalogue.phrased.clear()
        catalogue.phrased[question] = _phrase(question, catalogue)
    return catalogue.phrased[question]


def _phrase(question: Question, catalogue: Catalogue) -> str:
    form = _form(question)
    text = form.format(
        names=" en ".join(spoken(identity, catalogue) for identity in question.indicators),
        years=_listed(question.years),
        in_years=f"in {_listed(question.years)}" if question.years else "",
        span=_span(question.years),
        pair=_pair(question.years),
        scope="landelijk" if question.scopes == (NEDERLAND,) else "",
        key=question.text_key,
    )
    return " ".join(text.split()).replace(" ?", "?")


def spoken(identity: str, catalogue: Catalogue) -> str:
    """The shortest form of the printed name that means this indicator alone."""
    if identity not in catalogue.spoken:
        name = catalogue.snapshot.indicators[identity].name
        head = catalogue.head(name)
        unique = catalogue.means_only(head, identity)
        catalogue.spoken[identity] = head if unique else name.replace("(", "").replace(")", "")
    return catalogue.spoken[identity]


def _form(question: Question) -> str:
    if question.operation is Operation.EXTREMUM:
        return ("hoogste" if question.direction == "highest" else "laagste") + " {names} {span} {scope}"
    if question.operation is Operation.OVERVIEW:
        return _overview(question.selection) + " {in_years} {scope}?"
    if question.operation is Operation.YEARS:
        return f"in welke jaren {_narrowed(question.selection)} {{names}}?"
    if question.operation is Operation.ACTIVITY:
        return "toelichting op de activiteit {key}"
    return _FORMS[question.operation]


def _overview(selection: Selection) -> str:
    theme = f" thema {selection.theme}" if selection.theme else ""
    if selection.verdict == "unknown":
        return f"welke doelen zijn onbekend{theme}"
    if selection.verdict:
        return f"welke doelen zijn {'niet ' if selection.verdict == 'not_met' else ''}behaald{theme}"
    return f"welke indicatoren {_narrowed(selection)}{theme}"


def _narrowed(selection: Selection) -> str:
    if selection.verdict:
        return "niet behaald" if selection.verdict == "not_met" else "behaald"
    words = {"up": "gestegen", "down": "gedaald", "same": "gelijk", "highest": "hoogste", "lowest": "laagste"}
    if selection.lacking:
        return "zonder cijfer"
    if selection.near_target:
        return "bijna behaald"
    return words.get(selection.direction or "", "")


def _listed(years: tuple[int, ...]) -> str:
    return " en ".join(str(year) for year in years)


def _span(years: tuple[int, ...]) -> str:
    return f"{years[0]} t/m {years[-1]}" if len(years) > 1 else _listed(years)


def _pair(years: tuple[int, ...]) -> str:
    return f"tussen {years[0]} en {years[-1]}" if len(years) > 1 else _listed(years)
