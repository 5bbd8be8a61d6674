"""Operations on single figures: which years, extremes, averages, sums, distance, attainment, claims and targets."""

from __future__ import annotations

import re
from dataclasses import replace

from intents.claims.claimed_sizes import claims_size
from intents.claims.claims import claim
from intents.claims.reached import reached
from intents.claims.stated_limits import aimed_at, own_limit
from intents.claims.stated_numbers import stated_numbers
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.lists.filters import target_side
from intents.lists.selection import CHANGE, selection
from intents.operations.asked import Asked
from intents.operations.averages import years_of_average
from intents.operations.chosen_years import chosen_at
from intents.operations.sought_years import (
    among_all,
    beside_named,
    counts_in_a_row,
    counts_years,
    first_or_last,
    first_time,
    how_long,
)
from intents.question import Direction, Operation, Selection


def point(
    hearing: Hearing, catalogue: Catalogue, years: list[int], count: int, two_scopes: bool
) -> Asked | None:
    """The first of these rules that fits `count` indicators; None where none does."""
    if _edge_left_out(hearing):
        return Asked(Operation.TREND, tuple(years) if len(years) > 1 else (), explicit=True)
    return (
        _proved(hearing, catalogue, _which_years(hearing, catalogue, years, two_scopes or count > 1))
        or _widest(hearing, catalogue, years)
        or _peak(hearing, catalogue, years, count)
        or _average(hearing, years)
        or _sum(hearing, years, count)
        or _distance(hearing, catalogue, years, two_scopes, count)
        or _verdict(hearing, catalogue, years, two_scopes)
        or _target(hearing, years)
    )


def _proved(hearing: Hearing, catalogue: Catalogue, found: Asked | None) -> Asked | None:
    """ "voor het eerst", "het enige jaar": all the other years stand beside those found, for only they show it."""
    if found is None or found.operation is not Operation.YEARS or not among_all(hearing):
        return found
    return replace(found, beside=tuple(hearing.years.years) or catalogue.snapshot.years[-1:])


def _which_years(hearing: Hearing, catalogue: Catalogue, years: list[int], beside: bool) -> Asked | None:
    """ "in welke jaren gehaald?", "wanneer boven de 400?"; years in which one of two was higher are compared, not chosen."""
    has, many = hearing.has, tuple(years)
    chosen = chosen_at(hearing) >= 0 and not has("hoogste", "laagste")
    if chosen and has("behaald", "mislukt"):
        return _fitting(hearing, catalogue, many or catalogue.snapshot.years)
    if counts_in_a_row(hearing):
        return Asked(Operation.TREND, many, explicit=True)
    if beside and has("meer", "minder", "gelijk") and not has("behaald", "mislukt", "stijging", "daling"):
        return None
    which = has("jaar_vraag", "ooit") or (has("nieuw") and first_time(hearing)) or counts_years(hearing)
    every = hearing.any_of(_EVERY) and hearing.years.kind == "all" and bool(stated_numbers(hearing))
    if not (chosen or which or has("elk_jaar") or every):
        return None
    if limit := reached(hearing, catalogue, many, True):
        return limit
    if which and has("meer", "minder", "gelijk") and beside_named(hearing):
        return Asked(Operation.TREND, (), explicit=True)
    stated = claim(hearing)
    moved = has("stijging", "daling", "ontbreekt", "meer", "minder") and not has("hoogste", "laagste")
    moved = moved and which and stated is None
    if has("jaar_vraag") and has("hoogste", "laagste") and not has("doel", "mislukt"):
        return None  # "wanneer bereikte het de hoogste stand?"
    if has("jaar_vraag") and has("niet") and target_side(hearing):
        return Asked(
            Operation.TREND, many, explicit=True
        )  # "niet onder het doel": each year's verdict shows it
    level = stated and stated.number and not claims_size(hearing)
    if level and has("doel") and hearing.any_of(_THROUGH):
        return Asked(Operation.TREND, (), explicit=True)  # "door de grens van 450", upward or down
    limited = [at for _, at in stated_numbers(hearing) if own_limit(hearing, at)] if level else []
    beyond = (
        level and not has("doel") and (has("grens_boven", "grens_onder") or limited)
    )  # "haalden boven de 3"
    if which and (has("behaald", "mislukt") or moved) and not beyond:
        return _fitting(hearing, catalogue, many)
    if level and not has("doel"):
        over_all = not (which or chosen)  # "elk jaar boven de 45?": all of them, those that are not so too
        operation = Operation.TREND if over_all else Operation.YEARS
        return Asked(operation, many, claim=None if over_all else stated, explicit=True)
    return None


_EVERY = frozenset({"elk", "elke", "ieder", "iedere", "every", "each"})
""" "ieder jaar onder de 80": of each year, and not of the latest."""
_THROUGH = frozenset({"door", "doorheen", "heen", "overheen", "gepasseerd"})


def _fitting(hearing: Hearing, catalogue: Catalogue, years: tuple[int, ...]) -> Asked:
    """Each year by itself, for that it must hold in all of them would leave none; where nothing narrows them, their course."""
    chosen = replace(selection(hearing, catalogue), every_year=False)
    twice = [cue for _, _, cue in hearing.said("jaar_vraag") if cue.phrase == "hoe vaak"]
    if chosen == Selection() or len(twice) > 1:  # "hoe vaak wel en hoe vaak niet"
        return Asked(Operation.TREND, years, explicit=True)
    return Asked(Operation.YEARS, years, selection=chosen, explicit=True)


def _widest(hearing: Hearing, catalogue: Catalogue, years: list[int]) -> Asked | None:
    """ "in welk jaar was de afstand tot landelijk het grootst?": of each year, for the highest figure says nothing of it."""
    if not hearing.has("afstand") or not _edge(hearing):
        return None
    if hearing.has("hoogste") and hearing.has("laagste"):  # "het gat tussen het hoogste en het laagste jaar"
        return Asked(Operation.TREND, tuple(years) if len(years) > 1 else (), explicit=True)
    beside = hearing.has("landelijk") and not hearing.has("doel")
    operation = Operation.COMPARE_COUNTRY if beside else Operation.DISTANCE
    return Asked(operation, _each_of(hearing, catalogue, years), explicit=True)


def _peak(hearing: Hearing, catalogue: Catalogue, years: list[int], count: int) -> Asked | None:
    """The highest or lowest figure; of the largest change all years are shown, for it is read off them."""
    edge = _edge(hearing)
    if not edge:
        return None
    if count == 1 and _both_ends(hearing):
        return Asked(Operation.TREND, tuple(years) if len(years) > 1 else (), explicit=True)
    if hearing.has("stijging", "daling", "verschil") or _MOST_CAME.search(" ".join(hearing.texts)):
        step = Selection(direction=_way(hearing), most="amount") if edge == "highest" else Selection()
        return Asked(Operation.TREND, tuple(years) if len(years) > 1 else (), selection=step, explicit=True)
    if count != 1:
        return None
    highest: Direction = edge
    if len(years) == 1:  # "was 2020 het hoogste jaar?": of one year alone every figure is the highest
        return Asked(Operation.EXTREMUM, (), highest, beside=tuple(years), explicit=True)
    never = any(
        cue.phrase.startswith(_NEVER) for name in ("hoogste", "laagste") for _, _, cue in hearing.said(name)
    )
    latest = (years[-1] if years else catalogue.snapshot.years[-1],) if never else ()
    return Asked(Operation.EXTREMUM, tuple(years), highest, beside=latest, explicit=True)


def _way(hearing: Hearing) -> Direction | None:
    """Which way the largest step goes; None for either."""
    up, down = hearing.has("stijging"), hearing.has("daling")
    return None if up is down else "up" if up else "down"


_NEVER = ("nooit", "nog nooit", "never")
""" "nog nooit zo hoog": of one year, which stands beside all the others."""
_MOST_CAME = re.compile(r"\b(?:het|de) (?:meeste|meest|minste|minst) (?:er)?(?:bij|af|vanaf|van af)\b")
""" "tussen welke jaren kwam er het meeste bij?" asks for the largest change."""


def _both_ends(hearing: Hearing) -> bool:
    """ "hoogste én laagste stand": two figures, which the course holds both."""
    return hearing.has("hoogste") and hearing.has("laagste") and hearing.any_of(_AND)


_AND = frozenset({"en", "én", "and", "&"})


def _edge(hearing: Hearing) -> Direction | None:
    """Highest or lowest; asked of years also as "maximum" and "minimum", which elsewhere are targets."""
    edges = [start for name in ("hoogste", "laagste") for start, _, _ in hearing.said(name)]
    if edges and all(_MOST_YEARS.match(" ".join(hearing.texts[at : at + 5])) for at in edges):
        return None  # "in de meeste van de vijf jaren": how many years, and no extreme of the figures
    if edges:
        return "highest" if hearing.has("hoogste") else "lowest"
    over = hearing.has("jaar_vraag") or hearing.any_of(_SERIES) or hearing.years.kind == "all"
    said = {cue.phrase for _, _, cue in hearing.said("doel")} if over else set()
    if said & _MOST:
        return "highest"
    return "lowest" if said & _LEAST else None


_MOST_YEARS = re.compile(
    r"^(?:meeste|minste|most) (?:van (?:de|die|deze) |of the )?(?:\S+ )?(?:jaren|jaar|years)\b"
)
_BUT = frozenset({"behalve", "zonder", "uitgezonderd", "except", "without"})


@opened_by(_BUT, False)
def _edge_left_out(hearing: Hearing) -> bool:
    """ "het gemiddelde zonder het hoogste jaar", "alle jaren behalve het laagste": which one that is, the course shows."""
    edges = [start for name in ("hoogste", "laagste") for start, _, _ in hearing.said(name)]
    return any(not _BUT.isdisjoint([it.text for it in hearing.pieces[max(0, at - 2) : at]]) for at in edges)


_SERIES = frozenset({"reeks", "serie", "tijdreeks"})
_MOST = frozenset({"max", "maximum", "maximumwaarde", "maximaal"})
_LEAST = frozenset({"min", "minimum", "minimumwaarde", "minimaal"})


_CHANGES = re.compile(
    r"\bgemiddelde (\w+ )?(stijging|daling|toename|afname|groei|krimp|verandering|mutatie|aanwas|terugloop|afwijking|afstand|overschrijding)\b"
    r"|\b(average|mean) (\w+ )?(increase|decrease|rise|fall|drop|growth|change)\b"
)


def _of_changes(hearing: Hearing) -> bool:
    """ "de gemiddelde jaarlijkse daling", "hoeveel steeg het gemiddeld": of changes, not of figures, so the figures show it."""
    texts = [piece.text for piece in hearing.pieces]
    moves = hearing.has("stijging", "daling") and "gemiddeld" in texts and "dan" not in texts
    return moves or _CHANGES.search(" ".join(texts)) is not None


def _average(hearing: Hearing, years: list[int]) -> Asked | None:
    """An average over years; over one year it is that year's figure."""
    if not hearing.has("gemiddelde") or (len(years) == 1 and hearing.has("behaald", "mislukt")):
        return None
    if _of_changes(hearing):
        return Asked(Operation.TREND, tuple(years) if len(years) > 1 else (), explicit=True)
    over, beside = years_of_average(hearing)
    if len(over) == 1:
        return Asked(Operation.FIGURE, over, explicit=True)
    return Asked(Operation.AVERAGE, over, explicit=True, beside=beside)


@opened_by(frozenset({"plus", "+", "elkaar"}), False)
def _years_added(hearing: Hearing) -> bool:
    """ "21 plus 22", "2021+2022 bij elkaar": of two years of one row."""
    texts = hearing.texts
    named = [at for at, it in enumerate(hearing.pieces) if it.evidence.startswith("jaar 2")]
    added = [at for at in named if texts[at + 1 : at + 2] in (["plus"], ["+"]) and at + 2 in named]
    return bool(added) or (len(named) > 1 and "bij elkaar" in " ".join(texts))


_ADDED_UP = re.compile(r"\b(?:bij elkaar|bij mekaar|opgeteld|tel (?:\S+ ){1,8}(?:op|bij elkaar))(?= |$)")


def _sum(hearing: Hearing, years: list[int], count: int) -> Asked | None:
    """Years or indicators added up: "in totaal", "2020 en 2021 samen"."""
    together = any(cue.phrase in {"samen", "bij elkaar"} for _, _, cue in hearing.cues)
    together = together or (len(years) > 1 and _years_added(hearing))
    together = together or (
        (count > 1 or hearing.years.kind == "all") and _ADDED_UP.search(" ".join(hearing.texts)) is not None
    )
    if not (hearing.has("totaal") or (together and not hearing.has(*CHANGE))):
        return None
    several = len(years) > 1 or hearing.years.kind == "all" or count > 1
    return Asked(Operation.SUM, tuple(years), explicit=True) if several else None


def _distance(
    hearing: Hearing, catalogue: Catalogue, years: list[int], two_scopes: bool, count: int
) -> Asked | None:
    """How far from the target; "hoeveel scheelden X en Y?" is between the two."""
    has = hearing.has
    if count > 1 and not has("doel", "behaald", "mislukt"):
        return None
    limit = has("grens_boven", "grens_onder") and has("hoeveel") and has("doel")
    limit = limit and not any(
        cue.phrase.startswith(("onder welk", "boven welk")) for _, _, cue in hearing.cues
    )
    off = (
        gap_asked(hearing)
        and len(years) < 2
        and not hearing.years.against
        and not (two_scopes and not has("doel"))
    )
    off = off and (has("doel", "behaald") or not has(*CHANGE))
    share = has("procent", "hoeveel") and any(
        cue.phrase.startswith(_BEYOND) for _, _, cue in hearing.said("behaald")
    )
    if not (limit or off or share or _of_target(hearing)):
        return None
    return Asked(Operation.DISTANCE, _each_of(hearing, catalogue, years), explicit=True)


def _each_of(hearing: Hearing, catalogue: Catalogue, years: list[int]) -> tuple[int, ...]:
    """ "in welk jaar het dichtst bij het doel?": which year it is shows only among all."""
    return catalogue.snapshot.years if hearing.has("jaar_vraag") and not years else tuple(years)


_BEYOND = ("boven ", "onder ", "overtr", "overschr", "exceed")
"""How far from the target, where a share is asked: "hoeveel procent boven de streefwaarde"."""
_TOO = frozenset({"te veel", "teveel", "te weinig", "te hoog", "te laag"})


@opened_by(frozenset({"procent", "percentage", "%", "aandeel", "percent", "deel", "gedeelte", "part"}), False)
def _of_target(hearing: Hearing) -> bool:
    """ "hoeveel procent van het doel": the figure beside the number of the target."""
    return _SHARE_OF_TARGET.search(" ".join(hearing.texts)) is not None


_SHARE_OF_TARGET = re.compile(
    r"\b(procent|percentage|%|aandeel|percent|welk deel|welk gedeelte|what part) (van|of) (het |de |ons |onze |the |our )?(20\d\d )?(- )?(doel|doelen|doelstelling|doelwaarde|streefwaarde|streefgetal|streefcijfer|norm|target)\b"
)


def gap_asked(hearing: Hearing) -> bool:
    """Whether a distance is asked: "hoeveel te hoog", where "al jaren te hoog" is an opinion."""
    asked = {end for _, end, cue in hearing.said("hoeveel")}
    return any(cue.phrase not in _TOO or start in asked for start, _, cue in hearing.said("afstand"))


_FARES = ("goed", "slecht")


def _verdict(hearing: Hearing, catalogue: Catalogue, years: list[int], two_scopes: bool) -> Asked | None:
    """Whether the target was met, or whether a stated number is right; "doen we het goed?" beside the country compares."""
    has, many = hearing.has, tuple(years)
    said = [*hearing.said("behaald"), *hearing.said("mislukt")]
    if two_scopes and said and all(cue.phrase.endswith(_FARES) for _, _, cue in said):
        return None
    if first_or_last(hearing):
        return Asked(Operation.TREND, (), explicit=True)
    if how_long(hearing) or counts_in_a_row(hearing):
        return Asked(Operation.TREND, many, explicit=True)
    if limit := reached(hearing, catalogue, many, False):
        return limit
    if has("bijna") and (has("doel", "behaald") or _narrowly_met(hearing)):
        return Asked(Operation.ATTAINMENT, _each_of(hearing, catalogue, years), explicit=True)
    if (own := _own_limit(hearing, years)) is not None:
        return own
    if has("behaald", "mislukt"):
        return Asked(Operation.ATTAINMENT, many, selection=selection(hearing, catalogue), explicit=True)
    if hearing.years.against and has("stijging", "daling"):
        return None  # "gestegen ten opzichte van 2021, maar nog onder de 5": both years show it
    stated = claim(hearing)
    if stated and stated.number and not has("doel") and not claims_size(hearing):
        if aimed_at(hearing) or _strives(hearing):
            return Asked(Operation.TARGET, many, explicit=True)  # "we wilden toch meer dan 40"
        return Asked(Operation.CLAIM, many, claim=stated, explicit=True)
    return None


def _strives(hearing: Hearing) -> bool:
    """ "de gemeente streeft naar minder dan 40": said of the target."""
    return any(
        cue.phrase.startswith("stre")
        for name in ("doel_omhoog", "doel_omlaag")
        for _, _, cue in hearing.said(name)
    )


def _narrowly_met(hearing: Hearing) -> bool:
    """ "net aan gehaald": the verdict stands in the phrase itself."""
    return any(cue.phrase.endswith(("gehaald", "behaald")) for _, _, cue in hearing.said("bijna"))


def _own_limit(hearing: Hearing, years: list[int]) -> Asked | None:
    """A number that is not the target's, though words of targets go with it: "hooguit 488", "onder de 500 gebleven"."""
    stated = stated_numbers(hearing) if hearing.has("doel", "behaald", "mislukt") else []
    if len(stated) != 1 or not own_limit(hearing, stated[0][1]) or claims_size(hearing):
        return None
    if (said := claim(hearing)) is None:
        return Asked(Operation.ATTAINMENT, tuple(years), explicit=True)
    return Asked(Operation.CLAIM, tuple(years), claim=said, explicit=True)


def _target(hearing: Hearing, years: list[int]) -> Asked | None:
    aims = hearing.has("doel") or (hearing.has("blijven") and hearing.has("moeten"))
    return Asked(Operation.TARGET, tuple(years), explicit=True) if aims else None
