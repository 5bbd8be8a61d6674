"""Decide: from cues, years and scopes to the operation that is asked. A table of rules, the first that fits counts."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from data.model import NEDERLAND
from intents.claims.claimed_sizes import claimed_way
from intents.claims.claims import by_a_ratio, claim
from intents.claims.compound import beyond_all
from intents.claims.scopes import beside_country
from intents.claims.stated_limits import share_of
from intents.claims.stated_numbers import stated_numbers
from intents.deciding.going_on import judged_on, moved_on
from intents.deciding.pace import paced
from intents.deciding.points import gap_asked, point
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.lists.selection import CHANGE
from intents.operations.asked import Asked
from intents.operations.compared_years import (
    between_years,
    both_ways,
    from_its_year,
    later_base,
    moved_in_each,
)
from intents.operations.ranks import needs_course, ranked
from intents.operations.ratios import came_by, ratio_asked
from intents.operations.sought_years import among_all, before_named, each_beside_the_last, how_long
from intents.question import Operation


def asked(hearing: Hearing, catalogue: Catalogue, wanted: tuple[str, ...], count: int) -> Asked:
    """The operation for `count` indicators and the wanted scopes.

    A course or an extreme looks beyond the one year that is named, but not where the data have no such year.
    """
    found = _asked(hearing, catalogue, wanted, count)
    if found.years or not hearing.years.years or found.operation not in _BEYOND_ONE:
        return found
    outside = set(hearing.years.years).isdisjoint(catalogue.snapshot.years)
    return replace(found, operation=Operation.FIGURE, years=tuple(hearing.years.years)) if outside else found


_BEYOND_ONE = frozenset({Operation.TREND, Operation.EXTREMUM, Operation.AVERAGE})


_BEYOND_GAP = ("hoogste", "laagste", "gemiddelde", "procent", "waarom", "jaar_vraag", "totaal")


def _asked(hearing: Hearing, catalogue: Catalogue, wanted: tuple[str, ...], count: int) -> Asked:
    years, has = _years(hearing, catalogue), hearing.has
    since = from_its_year(hearing, years, catalogue.snapshot.years)
    named, both = names_operation(hearing), len(wanted) > 1
    if (
        both
        and count == 1
        and beside_country(hearing)
        and not has("gemiddelde", "doel", "jaar_vraag", "ooit", "elk_jaar")
        and not (hearing.years.kind == "all" and not years)
    ):
        return Asked(Operation.COMPARE_COUNTRY, tuple(years), explicit=True)
    two = len(years) == 2 or (len(years) == 1 and hearing.years.against)
    apart = named and count == 1 and not both and two and gap_asked(hearing)
    if apart and not has("doel", "behaald", "mislukt", "landelijk", *_BEYOND_GAP):
        return _change(hearing, catalogue, since) or _plain(hearing, years)
    found = named and (
        _text(hearing)
        or moved_on(hearing, catalogue)
        or _ranked(hearing, years, count)
        or _pair(hearing, since, both)
        or point(hearing, catalogue, years, count, both)
    )
    if found and found.operation is Operation.DISTANCE and wanted == (NEDERLAND,) and not has("doel"):
        return replace(found, operation=Operation.COMPARE_COUNTRY)  # the country has no target to be far from
    if found:
        return found
    pace = named and (count > 1 or both) and paced(hearing, years, catalogue, both)
    if pace:
        return pace
    if both:
        over_time = not years and (
            has("verloop", "jaar_vraag", "ooit", "elk_jaar") or hearing.years.kind == "all"
        )
        over = catalogue.snapshot.years if over_time else tuple(years)
        return Asked(Operation.COMPARE_COUNTRY, over, explicit=True)
    if count > 1 and has("verschil", "afstand") and (ends := between_years(hearing)):
        return Asked(Operation.DIFFERENCE, ends, explicit=True)
    if count > 1 and has(
        "meer", "minder", "vergelijk", "hoogste", "laagste", "vaker", "beter", "verschil", "afstand"
    ):
        every = hearing.years.kind == "all" or has("jaar_vraag", "elk_jaar")
        over = catalogue.snapshot.years if every and not years else tuple(years)
        return Asked(Operation.COMPARE_INDICATORS, over, explicit=True)
    return (named and _change(hearing, catalogue, since)) or _plain(hearing, years)


def _years(hearing: Hearing, catalogue: Catalogue) -> list[int]:
    """The years that were named; all of them where each year is looked at, or the only one is asked."""
    named, has, every = hearing.years.years, hearing.has, catalogue.snapshot.years
    if has("jaar_vraag", "nieuw"):
        all_of_them = among_all(hearing) or each_beside_the_last(hearing)
        named = list(every) if all_of_them else before_named(hearing, every)
    if later := judged_on(hearing, every):
        return list(later)
    each = not named and (hearing.years.kind == "all" or has("elk_jaar"))
    return list(every) if each and has("behaald", "mislukt", "doel") else named


_PLAIN_CUES = frozenset(
    ["hoeveel", "landelijk", "gemeente", "gemeente_sterk", "beide_gebieden", "telwoord", "uitdrukking", "verloop", "niet",
     "inclusief"]
)  # fmt: skip
"""Cues that none of the rules for an operation looks for by themselves."""
_OPERATIVE = frozenset(
    {"%", "wat", "what", "keer", "maal", "times", "procent", "plus", "+", "elkaar", "mekaar", "opgeteld"}
)


def names_operation(hearing: Hearing) -> bool:
    """Whether anything was said that a rule for another operation than the plain figure or course looks for."""
    if hearing.any_of(_OPERATIVE) or not hearing.only(_PLAIN_CUES) or came_by(hearing):
        return True
    return bool([piece for piece in hearing.pieces if piece.kind == "number" and not piece.role])


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
    if not hearing.has(*_SOURCE):
        return Asked(Operation.FOOTNOTE, explicit=True) if _what_it_is(hearing) else None
    if hearing.has("bron") and hearing.has("stijging", "daling") and hearing.any_of(_FROM):
        return Asked(
            Operation.CAUSE, tuple(hearing.years.years), explicit=True
        )  # "waar komt die stijging vandaan?"
    for cue, operation in table:
        if hearing.has(cue) and not (cue == "voetnoot" and (_final(hearing) or how_long(hearing))):
            return Asked(operation, tuple(hearing.years.years), explicit=True)
    redefined = hearing.has("herdefinitie") and hearing.pieces[0].text in _WHETHER
    return Asked(Operation.FOOTNOTE, explicit=True) if redefined or _what_it_is(hearing) else None


_SOURCE = ("waarom", "voetnoot", "betekenis", "toelichting", "bron", "eenheid", "herdefinitie")


def _final(hearing: Hearing) -> bool:
    """ "hoeveel, en is dat al definitief of nog onder voorbehoud?": the figure says so itself."""
    return hearing.has("hoeveel") and hearing.has("voorlopig")


_WHETHER = frozenset(
    {"kan", "kun", "kunnen", "mag", "is", "zijn", "was", "werd", "werden", "wordt", "are", "has", "have"}
)
"""First, these ask whether it was redefined; further on that is only told."""


_FROM = frozenset({"vandaan"})


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
    ratio = (len(years) == 2 or hearing.years.against) and ratio_asked(hearing)
    percent = ratio or hearing.has("procent") or by_a_ratio(hearing) or hearing.any_of(_PERCENT)
    beside = hearing.has("vergelijk") and (len(years) > 1 or hearing.years.against)
    texts = hearing.texts
    share = len(years) == 2 and any(
        pair in (("in", "%"), ("in", "procent"), ("in", "procenten")) for pair in pairwise(texts)
    )
    moves = (
        hearing.has(*CHANGE)
        or beside
        or share
        or ratio
        or (len(years) == 2 and hearing.has("grens_boven", "grens_onder"))
    )
    edge = hearing.has("jaar_vraag") and hearing.has("hoogste", "laagste")  # "het hardst, in procentpunten"
    if percent and moves and (share_of(hearing) or edge):
        return None
    if percent and moves and not (two_scopes and len(years) < 2) and not _of_the_target(hearing):
        stated = claim(hearing)
        return Asked(
            Operation.PERCENT,
            tuple(years),
            claimed_way(hearing, stated),
            claim=stated,
            against=hearing.years.against,
            base=later_base(hearing),
            explicit=True,
        )
    return None


def _of_the_target(hearing: Hearing) -> bool:
    """Whether the percentage is beside the target; "een daling van 47 procent bereikt" is of the change."""
    met = [cue.phrase for _, _, cue in hearing.said("behaald")]
    return hearing.has("doel") or (
        bool(met) and not (met == ["bereikt"] and hearing.has("stijging", "daling"))
    )


_PERCENT = frozenset({"%"})


_SORTED = frozenset({"van hoog naar laag", "van laag naar hoog", "op volgorde", "aflopend", "oplopend"})
"""Of several rows in one year these set them side by side."""


def _ranked(hearing: Hearing, years: list[int], count: int) -> Asked | None:
    """ "op een na hoogste", "second highest": read off all the years, for the first is not what is asked."""
    if not (ranked(hearing) or needs_course(hearing)):
        return None
    if count > 1 and years and any(cue.phrase in _SORTED for _, _, cue in hearing.said("rangplaats")):
        return Asked(Operation.COMPARE_INDICATORS, tuple(years), explicit=True)
    return Asked(Operation.TREND, tuple(years) if len(years) > 1 else (), explicit=True)


def _change(hearing: Hearing, catalogue: Catalogue, years: list[int]) -> Asked | None:
    beside = hearing.has("vergelijk") and hearing.years.kind == "list" and len(years) == 2
    above = len(years) == 2 and hearing.years.kind == "list" and hearing.has("grens_boven", "grens_onder")
    than = _better_than(hearing, years) or came_by(hearing)
    moves = hearing.has(*CHANGE) or beside or above or than
    if not moves and not (gap_asked(hearing) and (len(years) > 1 or hearing.years.against)):
        return None
    if beyond_all(hearing):
        return Asked(Operation.TREND, tuple(years) if hearing.years.kind == "range" else (), explicit=True)
    stated = claim(hearing)
    direction = claimed_way(hearing, stated)
    if stated and stated.over and hearing.years.without:
        return Asked(
            Operation.TREND, (), explicit=True
        )  # "elk jaar hoger, behalve in 2020": all of them show it
    if (
        stated is None
        and not years[1:]
        and stated_numbers(hearing)
        and not hearing.years.against
        and not hearing.has("stijging", "daling", "verschil")
    ):
        return None  # "meer dan 480 maar minder dan 490": beside a number, not beside another year
    each = hearing.has("verloop") or _each_year(hearing)
    if stated and stated.over and len(years) < 2 and hearing.years.kind != "range":
        return Asked(Operation.TREND, (), direction, claim=None if years else stated, explicit=True)
    each = each or bool(stated and stated.over)
    listed = hearing.years.kind == "list" and len(years) > 2
    if (hearing.years.kind in {"range", "all"} and each) or listed:
        if listed and stated and not stated.over:
            stated = None  # "steeg in 2019, 2021 en 2022" is not said of the first and the last
        return Asked(Operation.TREND, tuple(years), direction, claim=stated, explicit=True)
    if both_ways(hearing, years) and len(years) != 2:
        return Asked(Operation.TREND, (), explicit=True)
    if both_ways(hearing, years):
        before = years[0] - (years[0] > catalogue.snapshot.years[0])
        return Asked(Operation.TREND, tuple(range(before, years[-1] + 1)), explicit=True)
    if stated and stated.number is None and moved_in_each(hearing):
        before = years[0] - (years[0] > catalogue.snapshot.years[0])
        return Asked(Operation.TREND, tuple(range(before, years[-1] + 1)), explicit=True)
    if (
        not years
        and not (stated and stated.number)
        and (
            hearing.years.kind == "all"
            or hearing.has("elk_jaar", "jaar_vraag")
            or not hearing.has("hoeveel", "verschil", "meer", "minder")
        )
    ):
        return Asked(Operation.TREND, (), direction, claim=stated, explicit=True)
    return Asked(
        Operation.DIFFERENCE,
        tuple(years),
        direction,
        claim=stated,
        against=hearing.years.against or than,
        base=later_base(hearing),
        explicit=True,
    )


def _better_than(hearing: Hearing, years: list[int]) -> bool:
    """ "doen we het beter dan vorig jaar?": beside a year, where beside the country two areas are compared."""
    times = any(cue.phrase.startswith(("keer", "maal")) for _, _, cue in hearing.said("vergelijk"))
    if len(years) != 1 or not (times or hearing.has("beter")) or hearing.has("landelijk"):
        return False
    at = next((index for index, piece in enumerate(hearing.pieces) if piece.role == "year"), 0)
    before = [piece.text for piece in hearing.pieces[max(0, at - 3) : at] if piece.text not in _TO_YEAR]
    return hearing.years.against or before[-1:] in (["dan"], ["als"], ["than"])


_TO_YEAR = frozenset({"in", "het", "jaar", "de"})


def _each_year(hearing: Hearing) -> bool:
    """ "cijfers 2019 tot 2021": the plural asks for the years between, too."""
    return any(hearing.pieces[start].typed.lower() in _PLURALS for start, _, _ in hearing.said("hoeveel"))


_PLURALS = frozenset({"cijfers", "aantallen", "waarden", "getallen", "percentages", "figures"})


_YEARS = ("jaren", "years")


def _plain(hearing: Hearing, years: list[int]) -> Asked:
    which = any(cue.phrase.endswith(_YEARS) for _, _, cue in hearing.said("jaar_vraag"))
    every = (which or hearing.has("allemaal")) and not years  # "in welke jaren heb je er een cijfer van?"
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
