"""What is declined although an indicator is named: years, moments, parts, units, doubtful repairs, what is done about it."""

from __future__ import annotations

from itertools import pairwise

from data.model import GEMEENTE
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.operations.chosen_years import years_not_chosen
from intents.question import NotUnderstood, Operation, Question, Why
from intents.refusals.frames import not_a_figure
from intents.refusals.measures import about_measures
from intents.refusals.other_heads import other_head
from intents.refusals.other_report import other_paper, other_report
from intents.refusals.relevance import APART
from intents.refusals.second_questions import second_question
from intents.refusals.subgroups import parts
from intents.refusals.unasked import nothing_asked, unasked
from intents.refusals.units import heads_of_a_rate, other_unit
from intents.words.piece import Piece


def refusal(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """The first of these that fits; None where the question can be answered."""
    return (
        years_refused(hearing, catalogue, found)
        or _other_report(hearing, catalogue, found)
        or _moment(hearing, catalogue, found)
        or _chosen(hearing, catalogue, found)
        or _part_of_row(hearing, catalogue, found)
        or of_those(hearing, catalogue, found)
        or _doubtful_repair(hearing, catalogue, found)
        or _measures(hearing, catalogue, found)
        or _elsewhere(hearing, catalogue, found)
        or _unasked(hearing, catalogue, found)
        or _second(hearing, catalogue, found)
    )


def _other_report(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """ "welk getal stond er destijds in het jaarverslag van 2019?": a report that was not imported."""
    if other_paper(hearing):
        return NotUnderstood(Why.OTHER_REPORT, (), _near(catalogue, found))
    year = other_report(hearing, catalogue)
    return NotUnderstood(Why.OTHER_REPORT, (year,), _near(catalogue, found)) if year else None


def _elsewhere(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """Something else than a figure is asked with the name in it: "welke wet gaat over winkeldiefstal?"."""
    if other_head(hearing, found):
        return NotUnderstood(Why.CHAT, (), _near(catalogue, found))
    if not not_a_figure(hearing, catalogue, found):
        return None
    said = (hearing.text.strip(),) if len(hearing.text) <= _QUOTED else ()
    return NotUnderstood(Why.SECOND_QUESTION, said, _near(catalogue, found))


_QUOTED = 90
"""Letters of a question that are said back; a longer one is only said to have no answer."""


def _unasked(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """A name is said, and what is asked or told is something else."""
    other = unasked(hearing, catalogue, found)
    if other:
        return NotUnderstood(Why.UNKNOWN_WORD, other, _near(catalogue, found))
    told = () if hearing.years.kind != "none" else nothing_asked(hearing, catalogue, found)
    if told and "?" not in hearing.text:  # "ik heb een vraagje over vermissingen voor de raadsbrief"
        return NotUnderstood(Why.NO_REQUEST, tuple(it.text for it in found), _near(catalogue, found))
    return NotUnderstood(Why.UNKNOWN_WORD, told, _near(catalogue, found)) if told else None


def _second(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """Behind the sentence with the name something else is asked of it."""
    asked = second_question(hearing, catalogue, found)
    return NotUnderstood(Why.SECOND_QUESTION, (asked,), _near(catalogue, found)) if asked else None


def _chosen(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """ "gemiddelde over de jaren dat we het doel haalden": no answer first chooses its years and then counts.

    The course of what was named is offered, for it shows which years those are, and the years that are named next are of it.
    """
    said = years_not_chosen(hearing, found)
    if not said:
        return None
    near = _near(catalogue, found)
    one_each = all(len(mention.ids) == 1 for mention in found)
    course = Question(Operation.TREND, near, (GEMEENTE,)) if one_each else None
    return NotUnderstood(Why.CHOSEN_YEARS, said, near, instead=course, offered=course)


def years_refused(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """A year that nobody can point at: "vorig jaar" without one before it."""
    if not hearing.years.vague:
        return None
    return NotUnderstood(Why.YEAR_OUTSIDE, hearing.years.vague, _near(catalogue, found))


def _near(catalogue: Catalogue, found: list[Mention]) -> tuple[str, ...]:
    return catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]


_JOINS = frozenset(
    {
        "en",
        ",",
        "&",
        "+",
        "/",
        "of",
        "vs",
        "versus",
        "dan",
        "tegenover",
        "tov",
        "t.o.v.",
        "tot",
        "naast",
        "ook",
        "met",
        ";",
        "-",
        "and",
        "or",
    }
)


def _doubtful_repair(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """A second indicator that is only a mended word or two letters, joined to the first by nothing ("... gehahkt?"),
    may be no name at all; and beside a "niet" that nothing took up, one of two may be the one that is not meant."""
    for one, two in pairwise(found):
        if one.ids & two.ids:
            continue
        between = hearing.pieces[one.end : two.start]
        slips = _loose(between) or _after_verb(hearing, two)
        if slips and (odd := _odd_ones(hearing, one, two, catalogue)):
            return NotUnderstood(Why.UNKNOWN_WORD, odd)
        if _AND.isdisjoint(piece.text for piece in between) and (denied := _denied(hearing, one, two)):
            return NotUnderstood(Why.UNKNOWN_WORD, denied)
    return None


_AND = frozenset(
    {
        "en",
        "of",
        "vs",
        "versus",
        "dan",
        "tegenover",
        "naast",
        "ook",
        "met",
        "and",
        "or",
        "&",
        "+",
        "/",
        "tov",
        "t.o.v.",
        "tot",
    }
)
_CODE = 2
"""Letters of a name that may as well be a slip of the thumb: "jr"."""


_TO_YOU = frozenset({"kun", "kan", "wil", "heb", "weet", "zou", "mag", "ben", "moet", "help", "als"})


def _after_verb(hearing: Hearing, mention: Mention) -> bool:
    """ "kun jr dat bevestigen": a slip of "je", and no name."""
    return mention.start > 0 and hearing.pieces[mention.start - 1].text in _TO_YOU


def _loose(between: list[Piece]) -> bool:
    return _JOINS.isdisjoint(piece.text for piece in between)


def _odd_ones(hearing: Hearing, one: Mention, two: Mention, catalogue: Catalogue) -> tuple[str, ...]:
    """The words of whichever of the two is only a mended word or a code of two letters."""
    for mention in (one, two):
        pieces = hearing.pieces[mention.start : mention.end]
        if all("gelezen als" in it.evidence or len(it.text) <= _CODE for it in pieces):
            return tuple(piece.typed for piece in pieces)
    last = hearing.pieces[two.start]
    if two.end - two.start == 1 and last.typed.islower() and _slip_of_a_small_word(last.text, catalogue):
        return (last.typed,)
    return ()


_TAKEN_BACK = frozenset({"niet", "geen", "not", "hoef", "hoeft", "hoeven"})
_SLIPS = frozenset(
    {"ne", "nne", "o", "oh", "neee", "ene", "eee", "ee", "nek", "ner", "nes", "ned", "new", "nwe", "nnee"}
)
"""What is left of "nee" where a key was missed."""


def _slip_of_a_small_word(text: str, catalogue: Catalogue) -> bool:
    """ "ots streven": a code of three letters, of which one is missed in "ons"."""
    alike = (
        sum(a != b for a, b in zip(text, word, strict=True))
        for word in catalogue.closed
        if len(word) == _SMALL
    )
    return len(text) == _SMALL and 1 in alike


_SMALL = 3


def _denied(hearing: Hearing, one: Mention, two: Mention) -> tuple[str, ...]:
    """A denial or slip in the clause behind the second, where no verdict is asked: "jeugdreclassering heof ik niet"."""
    between = hearing.pieces[one.end : two.start]
    for oh, no in pairwise(between):  # "o nek, ..."
        if oh.text in {"o", "oh"} and no.text[:1] == "n" and len(no.text) <= _SMALL + 1:
            return (oh.typed, no.typed)
    after = hearing.pieces[two.end :]
    verdict = hearing.has("behaald", "mislukt", "doel", "stijging", "daling", "klopt", "ontbreekt")
    said = [it for it in after if it.text in _TAKEN_BACK or "gelezen als" in it.evidence]
    said += [it for it in between if it.text in _SLIPS or it.evidence == APART]
    return tuple(it.typed for it in said) if said and not verdict else ()


@opened_by(frozenset({"wanneer", "when"}), None)
def _moment(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """ "wanneer in 2020 was de eerste?": a day within the year, which no yearly figure tells."""
    said = [cue.phrase for _, _, cue in hearing.said("jaar_vraag")]
    dated = hearing.years.kind == "list" and len(hearing.years.years) == 1
    operative = (
        "hoeveel",
        "behaald",
        "mislukt",
        "hoogste",
        "laagste",
        "stijging",
        "daling",
        "ontbreekt",
        "meer",
        "minder",
        "doel",
    )
    if not dated or said not in (["wanneer"], ["when"]) or hearing.has(*operative):
        return None
    near = _near(catalogue, found)
    return NotUnderstood(Why.PERIOD, tuple(said), near)


def _measures(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """What is done about an indicator is in the programme's activities, if anywhere: never its figure."""
    if not about_measures(hearing, found):
        return None
    near = _near(catalogue, found)
    said = tuple(dict.fromkeys(mention.text for mention in found))
    return NotUnderstood(Why.MEASURES, said, near, passage=Question(Operation.ACTIVITIES))


_PARTS = frozenset(
    {
        "helft",
        "kwart",
        "derde",
        "meerderheid",
        "merendeel",
        "half",
        "hoeveel",
        "hvl",
        "deel",
        "stuk",
        "procent",
        "percentage",
        "aandeel",
        "aantal",
        "many",
    }
)
_THOSE = frozenset({"daarvan", "ervan", "hiervan", "thereof"})


@opened_by(_THOSE, None)
def of_those(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """ "hoeveel daarvan zijn aan de rechter voorgelegd?": a part of what was just spoken of, not another row."""
    near = _near(catalogue, found)
    for at, (one, two) in enumerate(pairwise(hearing.pieces)):
        behind = any(
            piece.role in {"", "indicator"} and piece.kind == "word" for piece in hearing.pieces[at + 2 :]
        )
        if found and behind and one.text in _PARTS and two.text in _THOSE:
            return NotUnderstood(Why.PART, (f"{one.typed} {two.typed}",), near)
    return None


def _part_of_row(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """A part of what a row counts, or another unit than it is measured in: the whole row would be another figure."""
    near = _near(catalogue, found)
    said = parts(hearing, catalogue, found)
    if said:
        return NotUnderstood(Why.PART, tuple(said), near)
    unit = other_unit(hearing, catalogue, found) or heads_of_a_rate(hearing, catalogue, found)
    return NotUnderstood(Why.UNIT, (unit,), near) if unit else None
