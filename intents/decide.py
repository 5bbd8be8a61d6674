"""Decide: from cues, years and scopes to the operation that is asked. A table of rules, the first that fits counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from data.model import GEMEENTE, NEDERLAND
from intents.averages import years_of_average
from intents.catalogue import Catalogue
from intents.claims import by_a_ratio, claim
from intents.compared_years import later_base
from intents.doors import opened_by
from intents.hearing import Hearing
from intents.question import Claim, Direction, Operation, Selection
from intents.ranks import ranked
from intents.selection import CHANGE, direction_of, selection

_EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked, apart from whose figures."""

    operation: Operation
    years: tuple[int, ...] = ()
    direction: Direction | None = None
    selection: Selection = _EVERYTHING
    claim: Claim | None = None
    against: bool = False
    """The one named year is the base the latest is compared with."""
    base: int = 0
    """The later of two years, where the earlier is compared with it: "2018 hoger dan 2022"."""
    beside: tuple[int, ...] = ()
    """Years set beside an average."""
    explicit: bool = False
    """Whether a cue named the operation; a bare indicator did not."""


def scopes(hearing: Hearing, count: int = 1) -> tuple[str, ...]:
    """The scopes that are asked of `count` indicators; empty where none was named."""
    named = tuple(
        scope for cue, scope in (("provincie", "provincie"), ("regio", "regio")) if hearing.has(cue)
    )
    joined = hearing.said("beide_gebieden")
    if joined and any(not cue.phrase.startswith("en ") or start for start, _, cue in joined):
        return (GEMEENTE, NEDERLAND, *named)
    if joined:
        return (NEDERLAND, *named)
    if not hearing.has("landelijk"):
        return (*((GEMEENTE,) if hearing.has("gemeente_sterk") else ()), *named)
    compares = (
        hearing.has("beter", "vergelijk", "gelijk", "meer", "minder", "verschil")
        and len(hearing.years.years) < 2
    )
    limits = hearing.has("grens_boven", "grens_onder") and claim(hearing) is None and not hearing.has("doel")
    compares = compares or (limits and len(hearing.years.years) < 2)
    ours = any(cue.name == "gemeente_sterk" and cue.phrase not in _SUBJECT for _, _, cue in hearing.cues)
    ours = ours or (
        hearing.has("gemeente_sterk")
        and hearing.has("vergelijk", "beter", "meer", "minder", "gelijk", "beide", "verschil")
    )
    ours = ours or _and_between(hearing) or (count > 1 and _own_named(hearing))
    return (GEMEENTE, NEDERLAND, *named) if compares or ours else (NEDERLAND, *named)


def _own_named(hearing: Hearing) -> bool:
    """ "vernielingen Nederland en winkeldiefstal Renkum": an area for each, so both for both."""
    return hearing.has("gemeente_sterk", "gemeente") or any(
        piece.evidence == "eigen gemeente" for piece in hearing.pieces
    )


_SUBJECT = frozenset({"wij", "gemeente"})


def _and_between(hearing: Hearing) -> bool:
    """ "wij en landelijk", "gemeente / nl": both named side by side."""
    country = [start for start, _, cue in hearing.cues if cue.name == "landelijk"]
    own = [start for start, _, cue in hearing.cues if cue.name == "gemeente_sterk"]
    own += [
        at
        for at, piece in enumerate(hearing.pieces)
        if piece.evidence == "eigen gemeente" and _next_to(hearing, at)
    ]
    joined = [at for at in own if any(piece.text == "en" for piece in hearing.pieces[max(0, at - 3) : at])]
    after = any(one < two for one in country for two in joined)
    return after or any(abs(one - two) <= 3 for one in country for two in own)


def _next_to(hearing: Hearing, at: int) -> bool:
    """ "renkum - nl": a sign or "en" beside the municipality's name."""
    beside = {piece.text for piece in hearing.pieces[max(0, at - 1) : at + 2]}
    return not beside.isdisjoint({"-", "/", "en", "vs", "versus", "tegenover", "&", "+", "naast"})


def asked(hearing: Hearing, catalogue: Catalogue, wanted: tuple[str, ...], count: int) -> Asked:
    """The operation for `count` indicators and the wanted scopes."""
    years, has = hearing.years.years, hearing.has
    if not years and (hearing.years.kind == "all" or has("elk_jaar")) and has("behaald", "mislukt", "doel"):
        years = list(catalogue.snapshot.years)
    named = names_operation(hearing)
    found = named and (
        _text(hearing)
        or _ranked(hearing, years)
        or _pair(hearing, years, len(wanted) > 1)
        or _point(hearing, catalogue, years, count, len(wanted) > 1)
    )
    if found and found.operation is Operation.DISTANCE and wanted == (NEDERLAND,) and not has("doel"):
        return replace(found, operation=Operation.COMPARE_COUNTRY)  # the country has no target to be far from
    if found:
        return found
    if len(wanted) > 1:
        over_time = not years and (has("verloop") or hearing.years.kind == "all")
        every = catalogue.snapshot.years if over_time else tuple(years)
        return Asked(Operation.COMPARE_COUNTRY, every, explicit=True)
    if count > 1 and has("meer", "minder", "vergelijk", "hoogste", "laagste", "vaker", "beter", "verschil"):
        over = catalogue.snapshot.years if hearing.years.kind == "all" and not years else tuple(years)
        return Asked(Operation.COMPARE_INDICATORS, over, explicit=True)
    return (named and _change(hearing, years)) or _plain(hearing, years)


_PLAIN_CUES = frozenset(
    ["hoeveel", "landelijk", "gemeente", "gemeente_sterk", "beide_gebieden", "telwoord", "uitdrukking", "verloop", "niet",
     "inclusief"]
)  # fmt: skip
"""Cues that none of the rules for an operation looks for by themselves."""
_OPERATIVE = frozenset({"%", "wat", "what"})


def names_operation(hearing: Hearing) -> bool:
    """Whether anything was said that a rule for another operation than the plain figure or course looks for."""
    if hearing.any_of(_OPERATIVE) or not hearing.only(_PLAIN_CUES):
        return True
    return any(piece.kind == "number" and not piece.role for piece in hearing.pieces)


def _text(hearing: Hearing) -> Asked | None:
    """Operations about what the source says rather than the figure."""
    table = (
        ("waarom", Operation.CAUSE),
        ("voetnoot", Operation.FOOTNOTE),
        ("betekenis", Operation.FOOTNOTE),
        ("toelichting", Operation.FOOTNOTE),
        ("bron", Operation.PROVENANCE),
        ("eenheid", Operation.UNIT),
    )
    for cue, operation in table:
        if hearing.has(cue):
            return Asked(operation, tuple(hearing.years.years), explicit=True)
    return Asked(Operation.FOOTNOTE, explicit=True) if _what_it_is(hearing) else None


@opened_by(frozenset({"wat", "what"}), False)
def _what_it_is(hearing: Hearing) -> bool:
    """ "wat is Vizier?": a bare name without an article asks what it is; "wat is de winkeldiefstal?" asks how much."""
    pieces = [piece for piece in hearing.pieces if piece.kind != "stop"]
    asks = [piece.text for piece in pieces[:2]] in (
        ["wat", "is"],
        ["wat", "zijn"],
        ["what", "is"],
        ["what", "are"],
    )
    return asks and len(pieces) > 2 and all(piece.role == "indicator" for piece in pieces[2:])


def _pair(hearing: Hearing, years: list[int], two_scopes: bool) -> Asked | None:
    """Relative changes and claims about them: two years."""
    percent = (
        hearing.has("procent") or by_a_ratio(hearing) or any(piece.text == "%" for piece in hearing.pieces)
    )
    beside = hearing.has("vergelijk") and (len(years) > 1 or hearing.years.against)
    texts = [piece.text for piece in hearing.pieces]
    share = len(years) == 2 and any(
        pair in (("in", "%"), ("in", "procent"), ("in", "procenten")) for pair in pairwise(texts)
    )
    moves = (
        hearing.has(*CHANGE)
        or beside
        or share
        or (len(years) == 2 and hearing.has("grens_boven", "grens_onder"))
    )
    if percent and moves and not (two_scopes and len(years) < 2) and not hearing.has("doel", "behaald"):
        direction = direction_of(hearing)
        return Asked(
            Operation.PERCENT,
            tuple(years),
            direction,
            claim=claim(hearing),
            against=hearing.years.against,
            base=later_base(hearing),
            explicit=True,
        )
    return None


def _point(
    hearing: Hearing, catalogue: Catalogue, years: list[int], count: int, two_scopes: bool
) -> Asked | None:
    """Target, attainment, distance, extremes, averages."""
    has, many = hearing.has, tuple(years)
    if has("jaar_vraag", "ooit") and (
        has("behaald", "mislukt")
        or (
            claim(hearing) is None
            and has("jaar_vraag")
            and has("stijging", "daling", "ontbreekt", "meer", "minder")
            and not has("hoogste", "laagste")
        )
    ):
        return Asked(Operation.YEARS, many, selection=selection(hearing, catalogue), explicit=True)
    stated = claim(hearing)
    if stated and stated.number and has("jaar_vraag", "ooit", "elk_jaar") and not has("doel"):
        return Asked(Operation.YEARS, many, claim=stated, explicit=True)
    if has("hoogste", "laagste") and (peak := _peak(hearing, many, count)):
        return peak
    if has("gemiddelde") and not (len(years) == 1 and has("behaald", "mislukt")):
        over, beside = years_of_average(hearing)
        if len(over) == 1:
            return Asked(Operation.FIGURE, over, explicit=True)
        return Asked(Operation.AVERAGE, over, explicit=True, beside=beside)
    if (has("totaal") or (_together(hearing) and not has(*CHANGE))) and (
        len(years) > 1 or hearing.years.kind == "all" or count > 1
    ):
        return Asked(Operation.SUM, many, explicit=True)
    limit = has("grens_boven", "grens_onder") and has("hoeveel") and has("doel")
    if limit and not any(cue.phrase.startswith(("onder welk", "boven welk")) for _, _, cue in hearing.cues):
        return Asked(Operation.DISTANCE, many, explicit=True)
    if (
        _gap(hearing)
        and len(years) < 2
        and not (two_scopes and not has("doel"))
        and (has("doel", "behaald") or not has(*CHANGE))
    ):
        return Asked(Operation.DISTANCE, many, explicit=True)
    if has("procent") and any(cue.phrase.startswith(_BEYOND) for _, _, cue in hearing.said("behaald")):
        return Asked(Operation.DISTANCE, many, explicit=True)
    if has("bijna") and has("doel", "behaald"):
        return Asked(Operation.ATTAINMENT, many, explicit=True)
    if has("behaald", "mislukt"):
        return Asked(Operation.ATTAINMENT, many, selection=selection(hearing, catalogue), explicit=True)
    if stated and stated.number and not has("doel"):
        return Asked(Operation.CLAIM, many, claim=stated, explicit=True)
    if has("doel") or (has("blijven") and has("moeten")):
        return Asked(Operation.TARGET, many, explicit=True)
    return None


_BEYOND = ("boven ", "onder ")
"""How far from the target, where a share is asked: "hoeveel procent boven de streefwaarde"."""


def _ranked(hearing: Hearing, years: list[int]) -> Asked | None:
    """ "op een na hoogste", "second highest": read off all the years, for the first is not what is asked."""
    if not ranked(hearing):
        return None
    return Asked(Operation.TREND, tuple(years) if len(years) > 1 else (), explicit=True)


def _peak(hearing: Hearing, years: tuple[int, ...], count: int) -> Asked | None:
    """The highest or lowest figure; of the largest change all years are shown, for it is read off them."""
    if hearing.has("stijging", "daling", "verschil"):
        return Asked(Operation.TREND, years if len(years) > 1 else (), explicit=True)
    highest: Direction = "highest" if hearing.has("hoogste") else "lowest"
    return Asked(Operation.EXTREMUM, years, highest, explicit=True) if count == 1 else None


def _together(hearing: Hearing) -> bool:
    """ "2020 en 2021 samen", "bij elkaar": the years as one sum."""
    return any(cue.phrase in {"samen", "bij elkaar"} for _, _, cue in hearing.cues)


def _change(hearing: Hearing, years: list[int]) -> Asked | None:
    beside = hearing.has("vergelijk") and hearing.years.kind == "list" and len(years) == 2
    above = len(years) == 2 and hearing.years.kind == "list" and hearing.has("grens_boven", "grens_onder")
    if not hearing.has(*CHANGE) and not (_gap(hearing) and len(years) > 1) and not beside and not above:
        return None
    direction, stated = direction_of(hearing), claim(hearing)
    each = hearing.has("verloop") or _each_year(hearing)
    if stated and stated.over and len(years) < 2 and hearing.years.kind != "range":
        return Asked(Operation.TREND, (), direction, claim=None if years else stated, explicit=True)
    each = each or bool(stated and stated.over)
    if (hearing.years.kind in {"range", "all"} and each) or (hearing.years.kind == "list" and len(years) > 2):
        return Asked(Operation.TREND, tuple(years), direction, claim=stated, explicit=True)
    if not years and (
        hearing.years.kind == "all"
        or hearing.has("elk_jaar")
        or not hearing.has("hoeveel", "verschil", "meer", "minder")
    ):
        return Asked(Operation.TREND, (), direction, claim=stated, explicit=True)
    return Asked(
        Operation.DIFFERENCE,
        tuple(years),
        direction,
        claim=stated,
        against=hearing.years.against,
        base=later_base(hearing),
        explicit=True,
    )


_TOO = frozenset({"te veel", "teveel", "te weinig", "te hoog", "te laag"})


def _gap(hearing: Hearing) -> bool:
    """Whether a distance is asked: "hoeveel te hoog", where "al jaren te hoog" is an opinion."""
    asked = {end for _, end, cue in hearing.said("hoeveel")}
    return any(cue.phrase not in _TOO or start in asked for start, _, cue in hearing.said("afstand"))


def _each_year(hearing: Hearing) -> bool:
    """ "cijfers 2019 tot 2021": the plural asks for the years between, too."""
    return any(hearing.pieces[start].typed.lower() in _PLURALS for start, _, _ in hearing.said("hoeveel"))


_PLURALS = frozenset({"cijfers", "aantallen", "waarden", "getallen", "percentages", "figures"})


def _plain(hearing: Hearing, years: list[int]) -> Asked:
    every = hearing.has("allemaal") and not years
    if hearing.has("verloop") or hearing.years.kind in {"range", "all"} or every:
        only_one = len(years) == 1 and hearing.years.kind == "list"
        return Asked(Operation.TREND, () if only_one else tuple(years), explicit=True)
    return Asked(Operation.FIGURE, tuple(years), explicit=hearing.has("hoeveel"))


def two_years(asked: Asked, catalogue: Catalogue) -> tuple[int, ...]:
    """The two years of a change: the outer ones named, or the named one and the year before it, or the latest two."""
    years = asked.years
    if asked.base and len(years) == 2:
        return (asked.base, *(year for year in years if year != asked.base))
    if len(years) >= 2:
        return (years[0], years[-1])
    latest = years[0] if years else catalogue.snapshot.years[-1]
    if asked.against and years and latest < catalogue.snapshot.years[-1]:
        return (latest, catalogue.snapshot.years[-1])
    return (latest - 1, latest)
