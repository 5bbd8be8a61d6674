"""The canonical Dutch question of a Question, for buttons: typed or pressed, it is understood as exactly the same."""

from __future__ import annotations

from data.model import NEDERLAND
from intents.index.catalogue import Catalogue
from intents.question import TERMS, Operation, Question, Selection

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
    Operation.AVERAGE: "gemiddelde {names} {span} {scope} {beside}",
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
    said = catalogue.phrased.get(question)  # looked up once: a question is long to hash and to compare
    if said is None:
        if len(catalogue.phrased) > _KEPT:
            catalogue.phrased.clear()
        said = catalogue.phrased[question] = _phrase(question, catalogue)
    return said


def _phrase(question: Question, catalogue: Catalogue) -> str:
    form = _form(question)
    text = form.format(
        names=" en ".join(spoken(identity, catalogue) for identity in question.indicators),
        years=_listed(question.years),
        in_years=f"in {_listed(question.years)}" if question.years else "",
        span=_span(question.years),
        pair=_pair(question.years),
        scope="landelijk" if question.scopes == (NEDERLAND,) else "",
        key=_key(question, catalogue),
        rows=" en ".join(spoken(identity, catalogue) for identity in question.selection.but_rows),
        beside=f"vergeleken met {_listed(question.beside_years)}" if question.beside_years else "",
    )
    return " ".join(text.split()).replace(" ?", "?")


def _key(question: Question, catalogue: Catalogue) -> str:
    """What a question about text is about: terms, or an activity by its title."""
    programmes = catalogue.snapshot.latest.programmes
    titles = [activity.title for programme in programmes for activity in programme.activities]
    if question.operation is Operation.ACTIVITY and question.text_key.isdigit():
        return titles[int(question.text_key)] if int(question.text_key) < len(titles) else ""
    return question.text_key.replace(TERMS, " en ")


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
        return _overview(question)
    if question.operation is Operation.YEARS:
        return f"in welke jaren {_narrowed(question.selection)} {{names}}?"
    if question.operation is Operation.ACTIVITY:
        return "toelichting op de activiteit {key}"
    if question.operation is Operation.FOOTNOTE and not question.indicators:
        return f"voetnoten bij {question.selection.theme or 'de tabellen'}"
    return _FORMS[question.operation]


def _overview(question: Question) -> str:
    selection, years = question.selection, question.years
    theme = (f" thema {selection.theme}" if selection.theme else "") + _kind(selection)
    if selection.became:
        wel, niet = (years[-1], years[0]) if selection.verdict == "met" else (years[0], years[-1])
        return f"welke doelen waren in {niet} niet en in {wel} wel behaald{theme}?"
    if selection.near_target or selection.far_target:
        return f"{_ranked(selection)}{theme} {{in_years}}?"
    if selection.per_year:
        return f"hoeveel doelen zijn per jaar {_VERDICTS[selection.verdict or 'met']}{theme} {{in_years}}?"
    if selection.verdict:
        if selection.never:
            return f"welke doelen zijn in geen enkel jaar behaald{theme} {{in_years}}?"
        whose = f"van welke {selection.kind} is het doel" if selection.kind else "welke doelen zijn"
        words = f"{whose} elk jaar" if selection.every_year else whose
        return f"{words} {_VERDICTS[selection.verdict]}{_moved(selection)}{theme} {{in_years}}?"
    if selection.versus_target:
        side = {"up": "boven", "down": "onder"}.get(selection.direction or "", "precies op")
        return f"welke indicatoren zitten {side} het doel{theme} {{in_years}}?"
    if selection.versus_country and selection.direction in _BETTER:
        return f"welke indicatoren zijn {_BETTER[selection.direction]} dan landelijk{theme} {{in_years}}?"
    country = " dan landelijk" if selection.versus_country else ""
    what = f"welke {selection.kind or 'indicatoren'}" + (f" {selection.term}" if selection.term else "")
    if selection.top == 1 and not selection.term:
        what = "welke indicator"
    return f"{what} {_narrowed(selection)}{country}{theme} {{in_years}} {'' if country else '{scope}'}?"


def _ranked(selection: Selection) -> str:
    """ "welk doel is het dichtst bij behaald?" or the first so many."""
    what = {0: "welke doelen zijn", 1: "welk doel is"}.get(
        selection.top, f"welke {selection.top} doelen zijn"
    )
    if selection.far_target:
        return f"{what} {_VERDICTS[selection.verdict] + ' en ' if selection.verdict else ''}het verst van de streefwaarde"
    return f"{what} {'nipt' if selection.verdict == 'met' else 'bijna'} behaald"


_UNITS = {"percent": "percentages", "rate": "per 1.000 inwoners", "count": "aantallen"}


def _kind(selection: Selection) -> str:
    """Units, notes and what is left out."""
    without = [words for unit, words in _UNITS.items() if selection.units and unit not in selection.units]
    words = [f"zonder {it}" for it in without]
    words += [f"behalve {it}" for it in (selection.but_term, selection.but_theme) if it]
    words += ["behalve {rows}"] if selection.but_rows else []
    words += ["met een voetnoot"] if selection.noted else []
    words += ["van de lijst hiervoor"] if selection.among and not selection.kind else []
    words += ["met een landelijk doel"] if selection.country_target else []
    return "".join(f" {it}" for it in words)


_VERDICTS = {"met": "behaald", "not_met": "niet behaald", "unknown": "onbekend"}
_MOVES = {
    "up": "gestegen",
    "down": "gedaald",
    "same": "gelijk",
    "highest": "hoogste",
    "lowest": "laagste",
    "rising": "elk jaar gestegen",
    "falling": "elk jaar gedaald",
    "not_up": "niet gestegen",
    "not_down": "niet gedaald",
    "better": "verbeterd",
    "worse": "verslechterd",
}
_BETTER = {"better": "beter", "worse": "slechter"}
_MOST = {"amount": "het meest ", "percent": "procentueel het meest ", "": ""}


def _moved(selection: Selection) -> str:
    return f" en {_MOVES[selection.direction]}" if selection.direction else ""


def _narrowed(selection: Selection) -> str:
    if selection.verdict:
        return _VERDICTS[selection.verdict]
    flags = {
        "zonder cijfer": selection.lacking,
        "voorlopig": selection.provisional,
        "zonder doel": selection.without_target,
        "beschikbaar": selection.has_figure,
        "met een minimumdoel": selection.aim == "at_least",
        "met een maximumdoel": selection.aim == "at_most",
    }
    said = next((words for words, holds in flags.items() if holds), "")
    if selection.versus_country:
        return {"up": "hoger", "down": "lager"}.get(selection.direction or "", "gelijk")
    return said or _MOST[selection.most] + _MOVES.get(selection.direction or "", "")


def _listed(years: tuple[int, ...]) -> str:
    return " en ".join(str(year) for year in years)


def _span(years: tuple[int, ...]) -> str:
    return f"{years[0]} t/m {years[-1]}" if len(years) > 1 else _listed(years)


def _pair(years: tuple[int, ...]) -> str:
    return f"tussen {years[0]} en {years[-1]}" if len(years) > 1 else _listed(years)
