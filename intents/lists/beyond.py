"""Readings that look like a list but are none: of the targets themselves, of more years or areas than one list compares."""

from __future__ import annotations

from itertools import pairwise

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.lists.runs import RUN, run_not_known
from intents.lists.turns import turns
from intents.lists.verdicts import both_asked, said_never
from intents.question import Selection

_COMPARES = ("meer", "minder", "gelijk", "hoogste", "laagste")
_MOVES = frozenset({"up", "down", "same", "not_up", "not_down", "changed", "better", "worse"})
_TIMES = ("verdubbel", "gehalveerd", "halvering", "verdrievoudig")


def beyond(hearing: Hearing, catalogue: Catalogue, chosen: Selection) -> list[str]:
    """What was said that turns the list into another question, as typed."""
    if chosen.per_year:
        return [*_in_time(hearing, chosen), *_how_often(hearing, chosen), *_of_whom(hearing)]
    return [
        *_of_targets(hearing, chosen),
        *_of_years(hearing, catalogue, chosen),
        *_of_areas(hearing, chosen),
        *([] if chosen.by else _by_how_much(hearing)),
        *_twice(hearing),
        *_turned_round(hearing, chosen),
        *_in_time(hearing, chosen),
        *_half_heard(hearing, chosen),
        *_how_often(hearing, chosen),
        *_turned_and_moved(hearing, chosen),
        *run_not_known(hearing, chosen),
        *_record_since(hearing, catalogue, chosen),
        *_of_whom(hearing),
        *_with_figures(hearing, chosen),
        *turns(hearing, chosen),
    ]


def _with_figures(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "vijf jaar lang cijfers en nooit gehaald": a list is of those with a verdict, and does not count the figures."""
    if chosen.verdict is None or not hearing.any_of(_FIGURES):
        return []
    texts = [piece.text for piece in hearing.pieces if piece.text not in {"een", "de", "alle", "wel"}]
    return [two for one, two in pairwise(texts) if two in _FIGURES and one in _YEARS_LONG]


_FIGURES = frozenset({"cijfer", "cijfers", "getal", "getallen", "waarden"})
_YEARS_LONG = frozenset({"jaar", "jaren", "lang", "years"})


def _of_targets(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "welke kregen een hoger doel?", "meer doelen dan in 2021": the target or the number of them is compared."""
    if both_asked(hearing):
        return []  # "meer doelen gehaald dan gemist": the list of both says how many of each
    doel = {start for name in ("doel", "hoeveel_doelen") for start, _, _ in hearing.said(name)}
    found = [(start, end) for name in _COMPARES for start, end, _ in hearing.said(name) if end in doel]
    return [
        *(" ".join(it.typed for it in hearing.pieces[start : end + 1]) for start, end in found),
        *_more_of_them(hearing),
        *_level_of_target(hearing, chosen),
    ]


def _level_of_target(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "gelijk aan het doel", "elk jaar boven de norm", "het verst boven landelijk": no list looks at these."""
    named = {start for start, _, _ in hearing.said("doel")}
    sides = ("gelijk", "meer", "minder") if chosen.direction in _OVER_YEARS else ("gelijk",)
    held = [
        cue.phrase for name in sides for _, end, cue in hearing.said(name) if {end, end + 1, end + 2} & named
    ]
    ranked = chosen.versus_country and (chosen.far_target or chosen.near_target)
    far = [piece.typed for piece in hearing.pieces if piece.text in _FURTHEST] if ranked else []
    return [*held, *far]


_FURTHEST = frozenset({"verst", "verste", "dichtst", "dichtste", "dichtstbij"})
_OVER_YEARS = frozenset({"rising", "falling"})


def _more_of_them(hearing: Hearing) -> list[str]:
    """ "hoeveel doelen zijn er meer gehaald dan in 2021?": the numbers of two years are compared, not the figures."""
    if (
        not hearing.has("hoeveel_doelen")
        or not hearing.has("behaald", "mislukt")
        or not _THAN & {it.text for it in hearing.pieces}
    ):
        return []
    said = [it for name in ("meer", "minder") for it in hearing.said(name)]
    return [cue.phrase for _, _, cue in said if cue.phrase in _IN_NUMBER]


_OF_ALL_YEARS = frozenset({"jaren", "reeks", "reeksen", "ooit", "tijdreeks", "looptijd", "historie"})
_IN_NUMBER = frozenset(
    {"meer", "minder", "more", "fewer", "meer dan", "minder dan", "more than", "fewer than"}
)
_THAN = frozenset({"dan", "than"})


def _of_years(hearing: Hearing, catalogue: Catalogue, chosen: Selection) -> list[str]:
    """Three years beside a movement, a first year with none before it, the extreme of all years: no list compares these."""
    years = [piece.typed for piece in hearing.pieces if piece.role == "year"]
    named, first = hearing.years.years, catalogue.snapshot.years[0]
    moves = chosen.direction in _MOVES and not (chosen.versus_country or chosen.versus_target)
    many = moves and hearing.years.kind == "list" and len(named) > 2
    early = moves and named == [first] and not hearing.years.against and hearing.years.kind == "list"
    each = hearing.years.kind == "range" or hearing.has("elk_jaar")
    beside = chosen.versus_country and not chosen.every_year and each and len(named) != 1
    beside = beside or (
        chosen.direction in _OVER_YEARS
        and hearing.years.kind == "list"
        and len(named) == 2
        and not any(piece.evidence == RUN for piece in hearing.pieces)
    )  # "in eenentwintig en tweeentwintig": from which year on nobody said
    extreme = chosen.direction in {"highest", "lowest"} and hearing.any_of(_OF_ALL_YEARS)
    return (years or ["reeks"] if extreme else years) if many or early or extreme or beside else []


def _of_areas(hearing: Hearing, chosen: Selection) -> list[str]:
    """The country has no verdict; "als enige gemeente" looks at others."""
    country = [start for start, _, _ in hearing.said("landelijk")]
    judged = bool(chosen.verdict) and not (
        chosen.versus_country or chosen.versus_target or chosen.with_country
    )
    only = [
        at for at, piece in enumerate(hearing.pieces[:-1]) if piece.text == "enige" and _area(hearing, at + 1)
    ]
    return [hearing.pieces[at].typed for at in [*(country if judged else []), *only]]


def _area(hearing: Hearing, at: int) -> bool:
    return any(start == at for start, _, cue in hearing.said("gemeente") if cue.phrase == "gemeente")


def _by_how_much(hearing: Hearing) -> list[str]:
    """ "minstens verdubbeld": by how much, which is no direction."""
    return [
        cue.phrase
        for name in ("stijging", "daling")
        for _, _, cue in hearing.said(name)
        if cue.phrase.startswith(_TIMES)
    ]


def _turned_round(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "het landelijke cijfer was hoger": the country is what is higher, so the list would be the other one."""
    named = [start for start, _, _ in hearing.said("landelijk")]
    if not named:
        return []
    country = min(named)
    sides = [start for name in _SIDES for start, _, _ in hearing.said(name)]
    beside = any(start < country for start, _, _ in hearing.said("vergelijk"))
    if not chosen.versus_country or beside or not sides or min(sides) < country:
        return []
    return [hearing.pieces[country].typed]


_SIDES = ("meer", "minder", "grens_boven", "grens_onder")


def _in_time(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "weer gehaald", "jaarlijks", "alle vijf jaren een cijfer": what was before, or every year, which is not looked at."""
    over = (
        chosen.every_year or chosen.became or chosen.turned_from or chosen.direction in {"rising", "falling"}
    )
    texts = hearing.texts
    found = [
        piece.typed
        for at, piece in enumerate(hearing.pieces)
        if piece.text in _AGAIN and not over and (not at or texts[at - 1] != "ook")
    ]
    if chosen.direction in _OVER_YEARS and said_never(hearing):
        return [*found, "geen enkel jaar"]  # "in geen enkel jaar gestegen" is not "elk jaar gestegen"
    every = hearing.years.kind == "all" and not (chosen.verdict or over)
    return found + ([piece.typed for piece in hearing.pieces if piece.role == "year"] if every else [])


_AGAIN = frozenset({"weer", "alsnog", "opnieuw", "nogmaals", "again", "jaarlijks", "jaarlijkse", "yearly"})


def _half_heard(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "achter op schema", "bijna allemaal", "gehaald of niet", "definitief": a phrase of which only a part was taken up."""
    texts = hearing.texts
    pairs = {f"{one} {two}" for one, two in pairwise(texts)}
    schedule = any(cue.phrase.startswith("op ") for _, _, cue in hearing.said("behaald"))
    ranked = chosen.near_target or chosen.far_target
    final = hearing.has("voorlopig") and not hearing.has("niet")
    found = ["achter"] if schedule and "achter" in texts else []
    found += sorted(pairs & (_NEARLY_ALL | ({"of niet"} if ranked else set())))
    said = [cue.phrase for _, _, cue in hearing.said("voorlopig")]
    return found + [text for text in said if final and text.startswith("definitie")]


_NEARLY_ALL = frozenset({"bijna alle", "bijna allemaal", "bijna alles"})


def _record_since(hearing: Hearing, catalogue: Catalogue, chosen: Selection) -> list[str]:
    """ "op hun hoogste stand sinds 2020": a record is looked for in all years, not in the last few."""
    later = hearing.years.kind == "range" and hearing.years.years[:1] > [catalogue.snapshot.years[0]]
    if not (chosen.record and later):
        return []
    return [piece.typed for piece in hearing.pieces if piece.role == "year"] or ["sinds"]


def _turned_and_moved(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "in 2018 op orde en in 2022 gezakt": what turned between two years and moved besides is no one list."""
    if not (chosen.became and chosen.direction):
        return []
    return [
        cue.phrase for name in ("stijging", "daling", "meer", "minder") for _, _, cue in hearing.said(name)
    ]


def _how_often(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "het vaakst gehaald", "sneller gedaald": how often or how fast, which no list measures."""
    words = _OFTEN | (_PACE if chosen.direction else frozenset())
    return [piece.typed for piece in hearing.pieces if piece.text in words]


def _of_whom(hearing: Hearing) -> list[str]:
    """ "welke meldingen", "volgens inwoners", "bewoners doelen": not any row or anyone, but some."""
    texts = hearing.texts
    which = {end for _, end, cue in hearing.said("welke") if cue.phrase in {"welke", "welk", "which"}}
    found = [hearing.pieces[start].typed for start, _, _ in hearing.said("telwoord") if start in which]
    rows = {start for name in ("doel", "indicatoren") for start, _, _ in hearing.said(name)}
    return found + [
        piece.typed
        for at, piece in enumerate(hearing.pieces)
        if piece.evidence == "wie dan ook" and (_BY & set(texts[max(0, at - 2) : at]) or at + 1 in rows)
    ]


_PACE = frozenset({"sneller", "harder", "sterker", "langzamer", "trager", "faster", "slower"})
_BY = frozenset({"volgens", "door", "onder", "bij", "voor", "van", "by", "according", "among"})
_OFTEN = frozenset({"vaakst", "vaak", "meestal", "zelden", "often", "usually", "rarely"})


def _twice(hearing: Hearing) -> list[str]:
    """ "niet niet gehaald"."""
    texts = hearing.texts
    return [f"{one} {two}" for one, two in pairwise(texts) if one == two == "niet"]
