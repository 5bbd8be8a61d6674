"""What a short question takes over from the one before it: the indicator, the years, the areas and what was asked."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from data.model import GEMEENTE, NEDERLAND
from intents.dialogue.followup import ORDINALS, PAIRS, again
from intents.dialogue.those_told import several_meant
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.look_alikes import look_alikes
from intents.index.postings import NOBODY
from intents.lists.turns import more_of_them
from intents.operations.asked import Asked
from intents.operations.ratios import ratio_asked
from intents.question import Memory, Operation, Question

OVER_YEARS = frozenset(
    {Operation.TREND, Operation.EXTREMUM, Operation.AVERAGE, Operation.SUM, Operation.YEARS}
)
_ONE_YEAR_AGAIN = frozenset(
    {Operation.FIGURE, Operation.TARGET, Operation.ATTAINMENT, Operation.DISTANCE, Operation.COMPARE_COUNTRY}
)
ABOUT_INDICATORS = frozenset(Operation) - {
    Operation.OVERVIEW, Operation.GOAL, Operation.PROGRESS, Operation.ACTIVITIES, Operation.ACTIVITY, Operation.DEFINITION,
}  # fmt: skip
_ADDED = frozenset({"daar", "erbij", "daarbij", "bij", "plus"})
"""With a sum and one year: "tel daar 2022 bij op"."""
_ONE_MORE = frozenset("en ook nog 't het jaar in graag dan maar daar erbij doe zet geef neem".split())  # noqa: SIM905
_TOGETHER = frozenset({Operation.AVERAGE, Operation.SUM})
_POINTS = frozenset({"die", "deze", "beide", "de", "those", "these", "dat"})
_BOTH = frozenset({"beide", "allebei", "both"})


def carry_subject(
    asked: Asked, scopes: tuple[str, ...], memory: Memory, catalogue: Catalogue, hearing: Hearing
) -> Question | None:
    """A question without an indicator, about the one before; None where there is nothing to go on."""
    last = memory.last
    if last is not None and last.operation is Operation.OVERVIEW:
        return None if more_of_them(hearing) else again(hearing, asked, scopes, memory, catalogue)
    if last is None or not last.indicators or last.operation not in ABOUT_INDICATORS:
        return None
    unknown = last.unknown_parts and hearing.any_of(
        _WHICH_ONE
    )  # "die laatste": perhaps the one that was not known
    if unknown or several_meant(hearing, memory) or _the_other_one(hearing):
        return None  # "steeg een van die twee?", "en de andere in 2021?": not about the one shown last
    first = len(last.indicators) == 1 and first_spoken_of(hearing)
    if first and not memory.spoken_of:
        return None  # what was spoken of first may have been declined
    placed = _by_place(hearing, last) or (memory.spoken_of[:1] if first else ())
    last = replace(last, indicators=placed or _sibling(hearing, last, catalogue))
    operation, asked = _turned(_operation(asked, last, scopes), asked, last, memory, hearing)
    if _beside_country(operation, asked, scopes, last, hearing):
        operation, scopes = Operation.COMPARE_COUNTRY, (GEMEENTE, *last.scopes)
    asked = _years_pointed_at(operation, asked, last, memory, hearing)
    years = () if hearing.years.kind == "all" else _years(operation, asked, last, memory, catalogue, hearing)
    if operation in _TOGETHER and not asked.years and (those := _those(hearing, last, memory)):
        years = those
    if not (years or asked.years) and _of_the_peak(operation, last, memory):
        years = (memory.shown,) if memory.shown else ()
    if _of_several(hearing, operation, years or asked.years or last.years, memory):
        return None
    carried = tuple(catalogue.names(last.indicators))
    wanted = scopes or last.scopes
    if not scopes and operation in {Operation.TARGET, Operation.ATTAINMENT, Operation.DISTANCE}:
        wanted = (GEMEENTE,)
    if len(wanted) > 1 and operation in {Operation.FIGURE, Operation.TREND}:
        operation = Operation.COMPARE_COUNTRY
    if operation is Operation.COMPARE_COUNTRY and last.operation is Operation.TREND and not years:
        years = catalogue.snapshot.years  # "en nederland erbij" after a course
    if not asked.years and years:
        carried += tuple(str(year) for year in years) if len(years) <= 2 else (f"{years[0]}-{years[-1]}",)
    return Question(
        operation, last.indicators, wanted, years, explicit_years=bool(asked.years) or last.explicit_years,
        direction=asked.direction or (last.direction if operation is Operation.EXTREMUM else None),
        selection=asked.selection, claim=asked.claim, carried=carried, beside_years=asked.beside,
    )  # fmt: skip


def _turned(
    operation: Operation, asked: Asked, last: Question, memory: Memory, hearing: Hearing
) -> tuple[Operation, Asked]:
    """The operation, and the years with it, where the words mean another beside the question before."""
    if beside := _related(operation, asked, last, memory, hearing):
        return beside
    one_more = len(asked.years) == 1 and bool(last.years)
    both = replace(asked, years=tuple(sorted({*last.years, *asked.years})))
    if one_more and operation is Operation.FIGURE and hearing.years.against and hearing.has("vergelijk"):
        return Operation.DIFFERENCE, asked  # "en vergeleken met 2019?"
    if _of_that_year(operation, asked, last, hearing):
        return Operation.DIFFERENCE, asked
    if one_more and _one_more(hearing):
        return last.operation if last.operation in _TOGETHER else Operation.FIGURE, both
    if one_more and hearing.has("totaal") and hearing.any_of(_ADDED):
        return Operation.SUM, both
    if _of_the_target(operation, asked, last, hearing):
        return Operation.TARGET, replace(asked, claim=None)
    found_several = last.operation is Operation.YEARS and not (asked.years or memory.shown)
    if operation is Operation.FIGURE and found_several:
        return Operation.TREND, asked  # of several years that were found none is "toen"
    if hearing.years.without and last.operation in OVER_YEARS and operation is Operation.TREND:
        kept = tuple(year for year in last.years if year not in hearing.years.without)
        return last.operation, replace(asked, years=kept or asked.years)  # "gemiddelde HIC", "zonder 2022"
    if operation is Operation.DISTANCE and not hearing.has("doel") and _other_year(asked, last, memory):
        return Operation.DIFFERENCE, asked
    return operation, asked


def _related(
    operation: Operation, asked: Asked, last: Question, memory: Memory, hearing: Hearing
) -> tuple[Operation, Asked] | None:
    """A gap, ratio or percentage after two areas or rows lies between those; after one it lies between two years."""
    plain = replace(asked, direction=None, claim=None)
    if last.operation is Operation.COMPARE_COUNTRY and hearing.any_of(_GAP) and not hearing.has("doel"):
        between = tuple(sorted({*last.years, *asked.years}))  # "in 2020 was dat gat groter": of both years
        return Operation.COMPARE_COUNTRY, replace(plain, years=between)
    relative = operation is Operation.FIGURE and ratio_asked(hearing)
    if (relative or operation is Operation.PERCENT) and not asked.years:
        if last.operation in {Operation.COMPARE_COUNTRY, Operation.COMPARE_INDICATORS}:
            return last.operation, plain
        known = NEDERLAND in {*last.scopes, *memory.areas}
        if known and hearing.has("gemeente", "gemeente_sterk", "landelijk"):
            return Operation.COMPARE_COUNTRY, plain
    return (Operation.PERCENT, asked) if relative else None  # "hoeveel keer zo hoog is dat?"


def _of_the_target(operation: Operation, asked: Asked, last: Question, hearing: Hearing) -> bool:
    """ "stond dat in 2018 ook op 80?" after the target: of the target, and not of the figure of that year."""
    stated = operation is Operation.CLAIM and asked.claim is not None and asked.claim.comparison == "="
    return (
        stated and last.operation is Operation.TARGET and hearing.any_of(_IT) and not hearing.has("hoeveel")
    )


_IT = frozenset({"dat", "die", "het", "that", "it"})
_GAP = frozenset({"gat", "kloof", "verschil", "afstand", "gap"})


def _other_year(asked: Asked, last: Question, memory: Memory) -> bool:
    """Whether two years were spoken of, so that a gap without a target lies between them."""
    said = bool(asked.years and last.years and asked.years != last.years)
    return said or bool(memory.earlier and memory.earlier[-1:] != last.years[-1:])


def _by_place(hearing: Hearing, last: Question) -> tuple[str, ...]:
    """ "van die eerste het verschil": one of the indicators of the question before; "het eerste jaar" is a year."""
    for name, at in ORDINALS.items() if len(last.indicators) > 1 else ():
        for start, end, _ in hearing.said(name):
            behind = hearing.pieces[start : end + 1]
            of_years = [it for it in behind if it.role == "year" or it.kind == "number" or it.text in _A_YEAR]
            if not of_years and -1 <= at < len(last.indicators):
                return (last.indicators[at],)
    return ()


def first_spoken_of(hearing: Hearing) -> bool:
    """ "nog even die eerste, maar dan 2018": what was spoken of first, after one question about it and one about another."""
    texts = [*hearing.texts, ""]
    pointed = (
        two in _FIRST
        and (
            (one in _POINTS and after not in _NOT_A_ROW)
            or (one in _THAT and after in _FIGURE)
            or (one == "het" and after in _WHICH)
            or (one == "het" and after in _FIGURE and hearing.has("doel", "behaald"))
            or (one in _MY and after in _QUESTION)
        )
        for one, two, after in zip(texts, texts[1:], texts[2:], strict=False)
    )
    return any(pointed)


_THAT, _FIGURE = frozenset({"dat", "die", "that"}), frozenset({"cijfer", "getal", "figure", "number"})
_A_YEAR = frozenset({"jaar", "jaren", "year", "years", "cijfer", "cijfers"})
_MY, _QUESTION = frozenset({"mijn", "m'n", "mn", "onze", "my"}), frozenset({"vraag", "onderwerp", "question"})
_FIRST = frozenset({"eerste", "eerstgenoemde", "first"})
_WHICH = frozenset({"waar", "wat", "dat"})
""" "het eerste waar ik naar vroeg"."""
_NOT_A_ROW = frozenset(
    ["jaar", "jaren", "helft", "kwartaal", "keer", "maal", "maand", "maanden", "week", "dag", "cijfer", "cijfers", "meting", "metingen", "getal", "waarde",
     "stand", "twee", "drie", "2", "3", "4", "year", "years", "time", "half", "figure", "quarter", "plaats", "plek"]
)  # fmt: skip
"""Behind "eerste" these say what is first: a year, a time, a place."""


def _sibling(hearing: Hearing, last: Question, catalogue: Catalogue) -> tuple[str, ...]:
    """ "die van de gemeente dan?" after the figures of the police: the look-alike that the word points at."""
    if len(last.indicators) != 1 or NEDERLAND in catalogue.scopes(last.indicators[0]):
        return last.indicators
    near = look_alikes(last.indicators[0], catalogue)
    for piece in hearing.pieces:
        if piece.role == "operation" and hearing.years.kind != "none":
            continue  # "alleen de laatste drie jaar" is about the years
        pointed = catalogue.by_feature.get(piece.stem, NOBODY)
        if piece.kind == "word" and last.indicators[0] not in pointed and len(near & pointed) == 1:
            return tuple(near & pointed)
    return last.indicators


def _of_several(hearing: Hearing, operation: Operation, years: tuple[int, ...], memory: Memory) -> bool:
    """ "hoeveel is dat samen?", "wat kwam het meest voor?" after one and another: one figure answers neither."""
    if len(years) > 1:
        return False
    texts = " ".join(hearing.texts)
    if operation is not Operation.SUM and _ADDED_UP.search(texts):
        return True
    beside = bool(memory.spoken_of) and not hearing.has("jaar_vraag")
    return operation is Operation.EXTREMUM and beside and _MOST_OF_TWO.search(texts) is not None


def _the_other_one(hearing: Hearing) -> bool:
    """Whether another than what was shown is pointed at; "de andere jaren" are years."""
    texts = [*hearing.texts, ""]
    return any(
        one in _THE and two == "andere" and after not in _YEARS_TOO
        for one, two, after in zip(texts, texts[1:], texts[2:], strict=False)
    )


_THE = frozenset({"de", "die", "het", "dat"})
_ADDED_UP = re.compile(r"\b(?:samen|opgeteld|bij elkaar|bij mekaar)\b")
_MOST_OF_TWO = re.compile(r"\b(?:het|'t|t) (?:meeste?|vaakst|minst|hoogst|laagst) (?:voor|van de|van die)?\b")
_YEARS_TOO = frozenset({"jaar", "jaren", "kant", "helft", "cijfers", "getallen"})


def _years_pointed_at(
    operation: Operation, asked: Asked, last: Question, memory: Memory, hearing: Hearing
) -> Asked:
    """ "in dat eerste jaar", and "met hoeveel sinds 2018?" up to the year spoken of."""
    if edge := _first_year(hearing, last, memory):
        return replace(asked, years=(edge,))
    since = _since_year(hearing)
    if operation in PAIRS and since and len(last.years) == 1 and since < last.years[0]:
        return replace(asked, years=(since, last.years[0]))
    together = tuple(sorted({*last.years, *asked.years}))
    if asked.years and _ALL_OF.get(len(together), _NONE).search(" ".join(hearing.texts)):
        return replace(asked, years=together)  # "ook 2019 en 2020, alle drie op een rijtje"
    return asked


_NONE = re.compile(r"(?!)")
_ALL_OF = {
    3: re.compile(r"\b(?:alle ?drie|alle 3|all three)\b"),
    4: re.compile(r"\b(?:alle ?vier|alle 4|all four)\b"),
}


def _first_year(hearing: Hearing, last: Question, memory: Memory) -> int:
    """ "het doel in dat eerste jaar?" after one year and another: the one that was spoken of first; 0 where none is."""
    told = list(dict.fromkeys([*memory.earlier, *last.years]))
    if len(told) < 2 or hearing.years.years or not hearing.any_of(_FIRST):
        return 0
    return told[0] if _THAT_FIRST.search(" ".join(hearing.texts)) else 0


_THAT_FIRST = re.compile(r"\b(?:dat|die|that) (?:eerste|eerstgenoemde|first) (?:jaar|year)\b")


def _since_year(hearing: Hearing) -> int:
    """The one year after "sinds": "met hoeveel is dat toegenomen sinds 2018?" ends at the year spoken of; 0 where none."""
    named = [piece for piece in hearing.pieces if piece.evidence.startswith("jaar ")]
    return hearing.years.years[0] if hearing.years.kind == "range" and len(named) == 1 else 0


def _beside_country(
    operation: Operation, asked: Asked, scopes: tuple[str, ...], last: Question, hearing: Hearing
) -> bool:
    """ "hoeveel scheelt dat?" after the country's figure: the country beside the municipality; it has no target."""
    ours = hearing.has("gemeente", "gemeente_sterk") and (
        hearing.has("meer", "minder", "beter", "grens_onder", "grens_boven") or hearing.any_of(_ABOVE_IT)
    )
    ours = ours or (hearing.any_of(_WE) and hearing.any_of(_ABOVE_IT))
    same = asked.years in ((), last.years)  # "wij zaten daar toen boven?"
    if ours and last.scopes == (NEDERLAND,) and same and NEDERLAND not in scopes:
        return True  # "dus wij zitten hoger?"
    gap = operation is Operation.DISTANCE or (operation is Operation.DIFFERENCE and not asked.direction)
    return gap and not (scopes or asked.years or hearing.has("doel")) and last.scopes == (NEDERLAND,)


_WE = frozenset({"we", "wij"})
_ABOVE_IT = frozenset({"onder", "boven", "eronder", "erboven", "daaronder", "daarboven", "below", "above"})


def _operation(asked: Asked, last: Question, scopes: tuple[str, ...]) -> Operation:
    if asked.explicit and asked.operation is not Operation.FIGURE:
        return asked.operation
    if asked.explicit or (
        scopes and last.operation in {Operation.TARGET, Operation.ATTAINMENT, Operation.DISTANCE}
    ):
        return Operation.FIGURE if asked.years or asked.explicit else asked.operation
    if asked.years and len(asked.years) == 1:
        return last.operation if last.operation in _ONE_YEAR_AGAIN else Operation.FIGURE
    if scopes == (NEDERLAND,) and last.operation is Operation.COMPARE_COUNTRY:
        return Operation.FIGURE
    return last.operation


def _years(
    operation: Operation,
    asked: Asked,
    last: Question,
    memory: Memory,
    catalogue: Catalogue,
    hearing: Hearing,
) -> tuple[int, ...]:
    said, before = asked.years, last.years
    if operation in PAIRS:
        return _pair(asked, last, memory, catalogue, _compared(hearing), _told_first(hearing))
    if said:
        return said
    if operation in OVER_YEARS:
        return before if len(before) > 1 else ()
    return before


def _of_that_year(operation: Operation, asked: Asked, last: Question, hearing: Hearing) -> bool:
    """ "dat was toch een stijging?" after the figure of one year: of that year, not of the whole course."""
    over = asked.claim is not None and bool(asked.claim.over)
    moved = operation is Operation.TREND and asked.direction is not None and hearing.years.kind == "none"
    return moved and not over and not hearing.has("verloop", "elk_jaar") and len(last.years) == 1


def _one_more(hearing: Hearing) -> bool:
    """ "en 2020 erbij": one year more, and nothing that is compared."""
    words = {piece.text for piece in hearing.pieces if piece.kind == "word"}
    return "erbij" in words and words <= _ONE_MORE


def _of_the_peak(operation: Operation, last: Question, memory: Memory) -> bool:
    """ "welk jaar was het hoogst?", "en hoeveel was dat?": of the year that was found, not of the latest."""
    again = operation in _ONE_YEAR_AGAIN - {Operation.TARGET}
    return bool(memory.shown) and last.operation in {Operation.EXTREMUM, Operation.YEARS} and again


def _those(hearing: Hearing, last: Question, memory: Memory) -> tuple[int, ...]:
    """ "gemiddelde van die drie?" after a year, another and another: the years that were spoken of."""
    spoken = list(dict.fromkeys([*memory.earlier, *last.years]))
    said = [
        two.text
        for one, two in pairwise(hearing.pieces)
        if one.text in _POINTS and two.kind == "number" and not two.role and two.text.isdigit()
    ]
    many = int(said[0]) if len(said) == 1 else 2 if hearing.any_of(_BOTH) else 0
    return tuple(sorted(spoken[-many:])) if 1 < many <= len(spoken) else ()


def _compared(hearing: Hearing) -> bool:
    """ "2019 was hoger": one year is said to be above or below the other, and nothing to have moved."""
    return hearing.has("meer", "minder") and not hearing.has("stijging", "daling", "procent", "verschil")


_WHICH_ONE = frozenset({"laatste", "eerste", "tweede", "andere", "last", "first", "second", "other"})


def _told_first(hearing: Hearing) -> bool:
    """ "het eerste is hoger", where "hoger dan het eerste" is said of the other."""
    texts = hearing.texts
    return any(
        text in _TOLD_FIRST and texts[at - 2 : at - 1] not in (["dan"], ["than"])
        for at, text in enumerate(texts)
    )


_TOLD_FIRST = frozenset({"eerste", "eerstgenoemde", "vorige", "andere", "ander", "first", "former", "other"})


def _pair(
    asked: Asked, last: Question, memory: Memory, catalogue: Catalogue, compared: bool, first: bool
) -> tuple[int, ...]:
    """Two years for a change: those said, or the said one with the one before, or the last two spoken of."""
    said, before = asked.years, last.years or (catalogue.snapshot.years[-1],)
    if len(said) >= 2:
        base = asked.base if asked.base in said and len(said) == 2 else said[0]
        return (base, next(year for year in reversed(said) if year != base))
    if len(said) == 1 and said[0] != before[-1]:
        if compared and not asked.against:
            return (before[-1], said[0])  # "dat 2019 hoger lag?" after 2021: the named year is spoken of
        if asked.against and asked.claim:
            return (
                said[0],
                before[-1],
            )  # "dat was toch meer dan in 2022?": the named year is the base, also when it is later
        return tuple(sorted({said[0], before[-1]}))
    if len(before) >= 2:
        return (before[0], before[-1])
    if memory.earlier and memory.earlier[-1] != before[-1]:
        if compared and not asked.against and first:
            return (before[-1], memory.earlier[-1])  # "het eerste is hoger": the one told before is spoken of
        if compared and not asked.against:
            return (memory.earlier[-1], before[-1])  # "dus dat was hoger?": the one told last is spoken of
        return tuple(sorted({memory.earlier[-1], before[-1]}))
    return (before[-1] - 1, before[-1])
