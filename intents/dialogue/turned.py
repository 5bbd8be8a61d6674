"""Follow-ups that turn the question before: in percent, the same elsewhere, without the half that was named, and our own."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from data.model import GEMEENTE
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.matching.narrowing import negated
from intents.question import Memory, NotUnderstood, Operation, Question, Why

_SHORT = 7
"""Words of an utterance that says one thing of the question before."""


def forget_the_same(hearing: Hearing, memory: Memory) -> None:
    """ "hetzelfde voor Nederland" after a question asks it again; it compares nothing."""
    if memory.last is None:
        return
    _forget_then(hearing)
    if not hearing.has("zelfde"):
        return
    if not memory.last.indicators and memory.last.operation is not Operation.OVERVIEW:
        return
    if any(one in _SAME and two in _AS for one, two in pairwise(hearing.texts)):
        return  # "is dat hetzelfde als landelijk?" compares
    hearing.forget([it for it in hearing.cues if it[2].name in _COMPARES and it[2].phrase in _SAME])


def _forget_then(hearing: Hearing) -> None:
    """ "landelijk dan?" goes on: a "dan" at the end compares nothing."""
    last = max((at for at, piece in enumerate(hearing.pieces) if piece.kind == "word"), default=-1)
    if last >= 0 and hearing.pieces[last].text == "dan":
        hearing.forget([it for it in hearing.cues if it[0] == last and it[2].name == "vergelijk"])


_AS = frozenset({"als", "as"})
_COMPARES = frozenset({"gelijk", "vergelijk"})
_SAME = frozenset({"hetzelfde", "zelfde", "dan"})


def own_area(hearing: Hearing, memory: Memory) -> tuple[str, ...]:
    """ "en Renkum?": the municipality by its name, as the area that is asked after another."""
    named = any(piece.evidence == "eigen gemeente" for piece in hearing.pieces)
    return (GEMEENTE,) if named and memory.last and memory.last.indicators and short(hearing) else ()


def turns_to_area(hearing: Hearing, memory: Memory, wanted: tuple[str, ...]) -> bool:
    """ "dank, en hier?", "nee, niet landelijk": thanks or a no before another area is more than talk."""
    return (
        bool(wanted and memory.last and memory.last.indicators)
        and hearing.any_of(_GOES_ON)
        and short(hearing)
    )


_GOES_ON = frozenset({"en", "nee", "niet", "maar", "dan"})


def without_half(
    hearing: Hearing, memory: Memory, found: list[Mention], catalogue: Catalogue
) -> Question | None:
    """ "en zonder dat gedigitaliseerde?": the one row that is named like the last but for what is left out."""
    last = memory.last
    if last is None or len(last.indicators) != 1 or not short(hearing):
        return None
    name = catalogue.weights.get(last.indicators[0], {}).keys()
    out = {
        piece.stem for at, piece in enumerate(hearing.pieces) if piece.stem in name and negated(hearing, at)
    }
    others = {it for mention in found for it in mention.ids} - set(last.indicators)
    rest = [it for it, own in catalogue.weights.items() if out and own.keys() < name and out.isdisjoint(own)]
    if others or len(rest) != 1:
        return None
    return replace(last, indicators=(rest[0],), carried=tuple(map(str, last.years)))


_THAT = frozenset({"dat", "dit", "die", "deze", "daarmee", "ermee", "hiermee", "that", "this"})


_NO_ORDER = frozenset({"dan", "tegen", "erbij", "daarbij", "than"})
"""Words of comparing that may as well only go on: "maar dan over 2021"."""


_THAN = frozenset({"dan", "than"})
_TO_NAME = frozenset(
    {
        "bij",
        "de",
        "het",
        "van",
        "die",
        "aantal",
        "voor",
        "the",
        "of",
        "meldingen",
        "over",
        "cijfer",
        "aantallen",
    }
)
_SENTENCE = 12
"""Words of a whole question, which names both itself."""


@opened_by(_THAT, None)
def beside_last(
    hearing: Hearing, memory: Memory, found: list[Mention], catalogue: Catalogue
) -> Question | None:
    """ "vergelijk dat met jeugdoverlast": the indicator spoken of before beside the one that is named."""
    last, named = memory.last, {it for mention in found for it in mention.ids}
    if last is None or len(last.indicators) != 1 or len(named) != 1:
        return None
    if all(cue.phrase in _NO_ORDER for _, _, cue in hearing.said("vergelijk")):
        return None
    if named & set(last.indicators) or not short(hearing) or hearing.has("hoeveel", "landelijk"):
        return None
    return _side_by_side(last, named, hearing, catalogue)


@opened_by(_THAN | {"daarboven", "erboven", "daaronder", "eronder", "above", "below"}, None)
def against_last(
    hearing: Hearing, memory: Memory, found: list[Mention], catalogue: Catalogue
) -> Question | None:
    """ "dus meer dan HIC?", after vermissingen: a size beside the one that was spoken of, not a change of the one that is named."""
    last, named = memory.last, {it for mention in found for it in mention.ids}
    if last is None or len(last.indicators) != 1 or len(named) != 1 or named & set(last.indicators):
        return None
    beside = _more_than(hearing, found[0].start) or _than_that(hearing, found[0].end)
    if not beside or hearing.has("hoeveel", "landelijk"):
        return None
    if _than_that(hearing, found[0].end):
        return _side_by_side(last, named, hearing, catalogue)
    if sum(piece.kind == "word" for piece in hearing.pieces) > _SENTENCE:
        return None
    return _side_by_side(last, named, hearing, catalogue)


@opened_by(_THAN, False)
def beside_nothing(hearing: Hearing, found: list[Mention]) -> bool:
    """ "is dat meer dan winkeldiefstal?" of nothing that was told: the name is what it is compared with, not what is asked."""
    if len(found) != 1 or len(hearing.years.years) > 1 or hearing.has("landelijk", "beide_gebieden"):
        return False
    return _more_than(hearing, found[0].start)


def _more_than(hearing: Hearing, at: int) -> bool:
    """Whether "meer dan" or "minder dan" stands right before it; "meer dan 400 vermissingen" has a number between."""
    while at and hearing.pieces[at - 1].text in _TO_NAME:
        at -= 1
    than = at > 0 and hearing.pieces[at - 1].text in _THAN
    ends = {end for name in ("meer", "minder") for _, end, _ in hearing.said(name)}
    return than and not ends.isdisjoint({at - 1, at})


_ABOVE_IT = frozenset({"daarboven", "erboven", "daaronder", "eronder", "above", "below"})
_THAN_THAT = re.compile(
    r"^(?:dan|than) (?:dat|die|dit|deze|daarnet|zonet|zojuist|net|het vorige|de vorige|that|those|wat (?:je|u|jij) (?:net|zojuist|daarnet|zonet))"
    r"(?: (?:cijfer|getal|figure|one|noemde|zei|gaf|ervoor|daarvoor|\w+d|\w+t))*\W*$"
)


def _than_that(hearing: Hearing, end: int) -> bool:
    """ "is woninginbraak hoger dan dat?": behind the name a size, and then what was just told."""
    sizes = [at for name in ("meer", "minder") for _, at, _ in hearing.said(name) if at > end]
    texts = hearing.texts
    if not _ABOVE_IT.isdisjoint(texts[end : end + 4]) and not hearing.has("doel", "behaald", "mislukt"):
        return True
    return any(_THAN_THAT.match(" ".join(texts[at:])) for start in sizes for at in (start - 1, start))


def _side_by_side(last: Question, named: set[str], hearing: Hearing, catalogue: Catalogue) -> Question:
    both = (*last.indicators, *named)
    years = tuple(hearing.years.years) or last.years
    carried = (*catalogue.names(last.indicators), *map(str, last.years if not hearing.years.years else ()))
    return Question(
        Operation.COMPARE_INDICATORS,
        both,
        last.scopes,
        years,
        explicit_years=last.explicit_years,
        carried=carried,
    )


def why_last(hearing: Hearing, memory: Memory, found: list[Mention]) -> Question | None:
    """ "waarom willen we daar meer meldingen van?": what several rows count, of the one that was spoken of."""
    last = memory.last
    if last is None or len(last.indicators) != 1 or not hearing.has("waarom") or not hearing.any_of(_OF_IT):
        return None
    if any(len(mention.ids) == 1 for mention in found):
        return None
    return replace(last, operation=Operation.CAUSE, claim=None)


_OF_IT = frozenset({"daar", "daarvan", "ervan", "hiervan", "erover", "daarover", "hier"})
_ONE = frozenset({"is", "was", "steeg", "daalde", "ligt", "lag", "stijgt", "daalt", "scoort", "scoorde"})
_MOVES = ("stijging", "daling", "meer", "minder", "hoogste", "laagste", "beter")


@opened_by(frozenset({"welke", "welk", "which"}), None)
def which_of_them(hearing: Hearing, memory: Memory) -> Question | NotUnderstood | None:
    """ "welke is hoger?", "welke steeg?" after two indicators is about those; after one it is not clear beside which."""
    last = memory.last
    if last is not None and _held(hearing) and (both := _both_told(hearing, memory, last)):
        return replace(both, operation=Operation.ATTAINMENT, carried=("de indicatoren",))
    singular = (
        hearing.any_of(_ONE)
        and hearing.has(*_MOVES)
        and not hearing.has("indicatoren", "doel", "hoeveel_doelen")
    )
    if not singular or not short(hearing) or hearing.has("jaar_vraag"):
        return None
    if _WHICH_MOVE.search(" ".join(hearing.texts)):
        return None  # "welke groei is dat in procenten"
    if last is None or not last.indicators:
        return NotUnderstood(Why.NO_SUBJECT) if _of_two(hearing) else None
    last = _both_told(hearing, memory, last) or last
    if len(last.indicators) < 2:
        return None if hearing.has("hoogste", "laagste") else NotUnderstood(Why.NO_SUBJECT)
    moved = hearing.has("stijging", "daling")
    years = tuple(hearing.years.years) or last.years
    if moved:
        latest = years[-1] if years else 0
        years = years if len(years) > 1 else (latest - 1, latest) if latest else ()
    change = Operation.DIFFERENCE if years else Operation.TREND
    operation = change if moved else Operation.COMPARE_INDICATORS
    return replace(last, operation=operation, years=years, carried=("de indicatoren",))


def _both_told(hearing: Hearing, memory: Memory, last: Question) -> Question | None:
    """The last question about several rows, or, where "van de twee" is said, with the row that was told before it."""
    if len(last.indicators) > 1:
        return last
    two = _OF_BOTH.search(" ".join(hearing.texts)) is not None and bool(memory.spoken_of)
    if not two or memory.spoken_of[-1] in last.indicators:
        return None
    return replace(last, indicators=(memory.spoken_of[-1], *last.indicators))


_OF_BOTH = re.compile(r"\b(?:van|of) (?:de|die|deze|the|those) (?:twee|2|two)\b|\bvan (?:beide|de beide)\b")
_WHICH_MOVE = re.compile(
    r"\b(?:welke|which) (?:groei|stijging|daling|toename|afname|verandering|increase|decrease|change)\b"
)


def _of_two(hearing: Hearing) -> bool:
    """ "welke is hoger?" with nothing before it: than which nobody said; "hoger dan landelijk" or "dan in 2021" says it."""
    said = hearing.years.years or hearing.has("landelijk", "vergelijk", "stijging", "daling")
    return hearing.has("meer", "minder", "beter") and not said


def _held(hearing: Hearing) -> bool:
    """ "welke haalde het doel?", of the two before; "welke doelen" would be a list."""
    plural = hearing.any_of(_GOALS) or hearing.has("indicatoren", "hoeveel_doelen", "jaar_vraag")
    return hearing.has("behaald", "mislukt") and not plural and not hearing.years.years and short(hearing)


_GOALS = frozenset({"doelen", "doelstellingen", "streefwaarden", "normen", "targets"})


def short(hearing: Hearing) -> bool:
    """Few enough words to be about the question before."""
    return sum(piece.kind == "word" for piece in hearing.pieces) <= _SHORT
