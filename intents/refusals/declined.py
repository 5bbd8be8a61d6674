"""What no report can answer, whatever is named beside it: other places, periods, forecasts, persons, instructions."""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.matching.withdrawn import taken_back
from intents.question import NotUnderstood, Operation, Question, Why
from intents.refusals.orders import commands, dictates
from intents.refusals.periods import heard_outside, part_of_year
from intents.refusals.persons import about_someone, by_whom
from intents.refusals.supposed import hypothetical, in_a_ranking


def declined(
    hearing: Hearing, catalogue: Catalogue, found: list[Mention], places: list[str]
) -> NotUnderstood | None:
    """What no report can answer, whatever indicator is named beside it."""
    places = [] if places and _places_left_out(hearing) else places
    told = places and not found and not hearing.has(*_FIGURES) and _told(hearing, catalogue)
    if places and not told and not hearing.has("voortgang", "activiteiten", "toelichting"):
        near = _near(catalogue, found)
        return NotUnderstood(Why.OTHER_PLACE, tuple(places), near, instead=_instead(hearing, catalogue, near))
    elsewhere = hearing.said("andere_plaatsen")
    if elsewhere:
        return NotUnderstood(Why.OTHER_PLACE, (elsewhere[0][2].phrase,), _near(catalogue, found))
    order = hearing.said("opdracht")
    if order and hearing.has("verloop", "overzicht", "gemiddelde", "procent"):
        order = [it for it in order if it[2].phrase not in _MAKES]
    if (order and commands(hearing, min(start for start, _, _ in order))) or dictates(hearing):
        return NotUnderstood(Why.INSTRUCTION)
    if not found and not hearing.has("procent") and (other := heard_outside(hearing, _CONVERTS)):
        return NotUnderstood(Why.UNIT, (other,))
    if found and in_a_ranking(hearing):
        return NotUnderstood(Why.CHAT)
    if hypothetical(hearing):
        return NotUnderstood(Why.FORECAST)
    if hearing.has("afwijzing"):
        return NotUnderstood(Why.FORECAST if hearing.has("stijging", "daling") else Why.CHAT)
    text = hearing.has("programmadoel", "voortgang", "activiteiten", "toelichting")
    text = text or (not found and _quotes(hearing, catalogue))
    someone = about_someone(hearing) or by_whom(hearing)
    if (not text and someone) or (hearing.has("persoon") and not found):
        return NotUnderstood(Why.PERSON)
    if period := part_of_year(hearing, catalogue, found):
        return NotUnderstood(Why.PERIOD, (period,), _near(catalogue, found))
    future = heard_outside(hearing, catalogue.phrases.future)
    if future:
        outside = tuple(str(year) for year in hearing.years.years if year > catalogue.snapshot.years[-1])
        why = Why.YEAR_OUTSIDE if outside else Why.FORECAST
        return NotUnderstood(why, outside or (future,), _near(catalogue, found))
    return None


_MAKES = frozenset({"maak er", "maak daar", "maak dat", "make it"})
""" "maak er een reeks van" asks for a course, where "maak er 300 van" is an order."""
_CONVERTS = frozenset({"omrekenen", "omgerekend", "omzetten", "herleiden", "converted", "convert"})
"""Of what was spoken of before: another unit than the source's."""


def _places_left_out(hearing: Hearing) -> bool:
    """ "Arnhem hoeft niet, alleen ons eigen cijfer": every other place is taken back."""
    at = [index for index, piece in enumerate(hearing.pieces) if piece.role == "place"]
    return bool(at) and all(taken_back(hearing, index) for index in at)


_FIGURES = ("hoeveel", "doel", "behaald", "vergelijk", "beter", "stijging", "daling", "indicatoren")


def _told(hearing: Hearing, catalogue: Catalogue) -> bool:
    """Whether the programme's text speaks of the place: "Oekraïne"."""
    texts = catalogue.texts.progress.union(catalogue.texts.goal, *catalogue.texts.explanations)
    named = [piece.stem for piece in hearing.pieces if piece.role == "place"]
    return bool(named) and all(key in texts for key in named)


def _quotes(hearing: Hearing, catalogue: Catalogue) -> bool:
    """A long word that only the programme's goal or progress has: "wie heeft de regierol?" asks what it says."""
    goal, progress, named = catalogue.texts.goal, catalogue.texts.progress, catalogue.texts.names
    return any(
        piece.role == ""
        and len(piece.text) > 6
        and (piece.stem in goal or piece.stem in progress)
        and piece.text not in named
        for piece in hearing.pieces
    )


def _near(catalogue: Catalogue, found: list[Mention]) -> tuple[str, ...]:
    return catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]


def _instead(hearing: Hearing, catalogue: Catalogue, near: tuple[str, ...]) -> Question | None:
    """The same figure for the own municipality, for "en bij ons?"."""
    if len(near) != 1:
        return None
    known = tuple(year for year in hearing.years.years if year in catalogue.snapshot.years)
    return Question(Operation.FIGURE, near, years=known, explicit_years=bool(known))
