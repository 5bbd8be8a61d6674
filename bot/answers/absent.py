"""An honest no for a row or year that no report has."""

from __future__ import annotations

from bot.answers.pick import absent_scopes
from bot.answers.types import NoFigure
from bot.answers.words import listed, scope_name, sentence, short, shown, span
from bot.wording import say
from data.model import GEMEENTE, Snapshot
from intents.question import Question


def nothing_there(question: Question, snapshot: Snapshot) -> NoFigure:
    """Says which row or year is not in the source, and what is."""
    if missing := absent_scopes(question, snapshot):
        return _no_row(missing, question, snapshot)
    names = listed(
        short(snapshot.indicators[i].name) for i in question.indicators if i in snapshot.indicators
    )
    years = sorted(
        {y for i in question.indicators if i in snapshot.indicators for y in snapshot.indicators[i].years}
    )
    wanted = (*question.years, *question.years_outside)
    if not names:
        return NoFigure(say("geen_onderwerp"), understanding=question)
    message = say("geen_cel", naam=names, jaren=listed(wanted), bereik=span(years or snapshot.years))
    return NoFigure(message, understanding=question)


def _no_row(missing: tuple[tuple[str, str], ...], question: Question, snapshot: Snapshot) -> NoFigure:
    """The municipality's own figure is told in words, so that nobody takes it for the other area's."""
    lines = [
        say(
            "gebied_zonder_rij",
            naam=short(snapshot.indicators[indicator].name),
            gebied=scope_name(scope, snapshot),
        )
        for indicator, scope in missing
    ]
    return NoFigure(
        " ".join(map(sentence, lines)), detail=tuple(_own(question, snapshot)), understanding=question
    )


def _own(question: Question, snapshot: Snapshot) -> list[str]:
    found = []
    for indicator in dict.fromkeys(question.indicators):
        years = question.years or snapshot.indicators[indicator].years[-1:]
        for year in years:
            own = snapshot.figure(indicator, GEMEENTE, year)
            if own is not None:
                area = scope_name(GEMEENTE, snapshot)
                found.append(say("wel_van_gemeente", gebied=area, jaar=year, cijfer=shown(own)))
    return found
