"""Whether an utterance without an indicator asks for a list of rows, and of which years and areas."""

from __future__ import annotations

import re
from dataclasses import replace

from data.model import GEMEENTE, NEDERLAND
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.lists.runs import run
from intents.lists.said import can_compare
from intents.lists.selection import selection
from intents.lists.talk import plain
from intents.lists.verdicts import both_asked, none_met
from intents.operations.compared_years import from_its_year, named_years
from intents.question import Operation, Question, Selection

PLURALS = frozenset(
    [
        "doelen",
        "doelstellingen",
        "streefwaarden",
        "streefwaardes",
        "normen",
        "targets",
        "doelwaarden",
        "veiligheidsdoelen",
        "beleidsdoelen",
        "cijfers",
    ]
)


def overview_asked(
    hearing: Hearing,
    catalogue: Catalogue,
    wanted: tuple[str, ...],
    *,
    alone: bool = False,
    kind: bool = False,
) -> Question | None:
    """The list that is asked for; None where one row is meant. `alone` says that no row was spoken of before, `kind` that rows of a kind are."""
    has = hearing.has
    selected = selection(hearing, catalogue)
    plural = any(piece.text in PLURALS for piece in hearing.pieces)
    about = (
        kind
        or none_met(hearing)
        or has("indicatoren", "allemaal", "hoeveel_doelen")
        or plural
        or selected.theme is not None
        or selected.aim is not None
    )
    narrowed = has("behaald", "mislukt", "stijging", "daling", "meer", "minder", "hoogste", "laagste", "ontbreekt",
                   "beschikbaar", "voorlopig", "bijna", "verst", "zonder_doel", "doel_omhoog", "doel_omlaag", "landelijk", "gelijk", "procent", "eenheid", "grens_onder", "grens_boven", "beter", "verbeterd")  # fmt: skip
    narrowed = narrowed or bool(
        selected.units
        or selected.noted
        or selected.term
        or selected.lacking
        or selected.direction
        or selected.aim
        or selected.record
        or selected.within
        or selected.country_target
    )
    if not (
        (about and (narrowed or has("welke", "hoeveel", "verloop", "doel") or selected.theme))
        or has("allemaal", "verst")
        or (has("overzicht") and (about or len(hearing.years.years) < 2))
        or (
            (has("welke") or _what_moved(hearing) or (selected.record and hearing.any_of(_WHAT))) and narrowed
        )
        or (alone and narrowed and (_bare(hearing) or (selected.record and hearing.years.years)))
        or (alone and both_asked(hearing))
        or (selected.country_target and hearing.any_of(_ANYTHING))
        or (selected.top and selected.units and hearing.any_of(_TOP))
        or (has("ontbreekt") and hearing.texts[:1] in (["wat"], ["what"]) and hearing.any_of(_COUNTRY))
    ):
        return None
    if has("jaar_vraag") and not about:
        return None
    years = _list_years(hearing, catalogue, selected)
    if NEDERLAND in wanted and plain(selected) and has("doel"):
        return None
    if selected.country_target:
        wanted = ()
    wanted, selected = _country(hearing, selected, wanted, years)
    judged = (selected.verdict or selected.direction) and not selected.per_year
    did = _COUNTRY_DID.search(" ".join(hearing.texts)) is not None
    if judged and wanted == (NEDERLAND,) and hearing.any_of(_HAVE) and not (did or hearing.has("ontbreekt")):
        wanted, selected = (), replace(selected, with_country=True)
    return Question(
        Operation.OVERVIEW, (), wanted or (GEMEENTE,), years, explicit_years=bool(years), selection=selected
    )


_COUNTRY_DID = re.compile(
    r"\b(?:heeft|haalde|behaalde|haalt|miste|scoorde|did) (?:heel |het )?(?:nederland|land|rijk)\b|\b(?:nederland|het land) (?:zelf|haalde|behaalde|miste)\b"
)
""" "welke doelen heeft Nederland gehaald": the country's own, of which nothing is judged."""
_HAVE = frozenset({"hebben", "heeft", "bestaat", "bestaan", "have", "has", "is", "zijn", "staat", "staan"})
""" "welke behaalde doelen hebben een landelijk cijfer": the country's row is had, and not judged."""
_CHANGES = frozenset({"up", "down", "same", "not_up", "not_down", "changed", "better", "worse"})


def _what_moved(hearing: Hearing) -> bool:
    """ "wat steeg er in 2022?": what, at the beginning, with a movement and nothing it is of."""
    words = (piece.text for piece in hearing.pieces if piece.kind == "word")
    first = next((word for word in words if word not in _LEADS), "")
    than = hearing.has("meer", "minder", "beter", "verbeterd") and (
        hearing.years.against or len(hearing.years.years) > 1
    )
    moved = hearing.has("stijging", "daling", "gelijk")
    said = moved or than or hearing.has("behaald", "mislukt")
    anything = hearing.any_of(_ANYTHING) or (moved and hearing.any_of(_NOTHING) and not hearing.has("gelijk"))
    return said and (first in {"wat", "what"} or (first in _WHETHER and anything))


def _bare(hearing: Hearing) -> bool:
    """ "grootste daling in 2022", "gedaald en toch niet gehaald?", "meer dan gehalveerd sinds 2018?": nothing but what a list is narrowed to."""
    if hearing.has("niet") and hearing.any_of(_BUT_NOW):
        return False  # "wel gehaald 2018, nu niet": what turned
    if hearing.any_of(_AGAIN) or hearing.texts[:1] == ["is"]:
        return False  # "zelfde lijstje maar dan voor 2020": of a list that was not given
    dated = bool(hearing.years.years)  # without a year it may go on about a row that was declined
    two = sum(hearing.has(*names) for names in _PREDICATES) > 1
    one = dated and _begins_bare(hearing) and not hearing.any_of(_ONE_ROW)
    return one or (two and (dated or not hearing.any_of(_ONE_ROW)) and not hearing.any_of(_THIS_ROW))


def _begins_bare(hearing: Hearing) -> bool:
    """Whether it begins with what the rows did, but for words that open it."""
    first = next(
        (at for at, it in enumerate(hearing.pieces) if it.kind == "word" and it.text not in _OPENERS), -1
    )
    two = hearing.years.against or len(hearing.years.years) == 2
    cues = _BARE_CUES | ({"meer", "minder"} if two else set())  # "hoger in 2022 dan in 2018"
    begins = any(start <= first < end and cue.name in cues for start, end, cue in hearing.cues)
    return begins and not (hearing.has("landelijk") and hearing.has("behaald", "mislukt"))


_PREDICATES = (
    ("stijging", "daling", "gelijk", "verbeterd"),
    ("behaald", "mislukt", "bijna", "verst"),
    ("hoogste", "laagste"),
    ("landelijk",),
    ("elk_jaar",),
)
"""Two kinds of them are said of rows, where one alone may be said of the row spoken of before."""
_THIS_ROW = frozenset(["dat", "die", "dit", "deze", "hij", "zij", "ze", "daar", "het", "that", "it", "ik", "we", "wij"])  # fmt: skip
_AGAIN = frozenset({"zelfde", "dezelfde", "hetzelfde", "same"})
_BUT_NOW = frozenset({"wel", "nu", "inmiddels", "toen"})
_BARE_CUES = frozenset(
    [
        "bijna",
        "procent",
        "gelijk",
        "hoogste",
        "laagste",
        "beter",
        "verst",
        "verbeterd",
        "stijging",
        "daling",
        "behaald",
        "mislukt",
    ]
)
_OPENERS = frozenset(["en", "de", "het", "alle", "top", "dus", "wel", "niet", "nog", "net", "juist", "graag", "geef", "noem", "toon", "oke", "ok", "hoi", "in", "the", "van", "twee", "drie", "vier", "vijf"])  # fmt: skip
_ONE_ROW = frozenset(["dat", "die", "dit", "deze", "doel", "streefwaarde", "norm", "het doel", "hij", "zij", "ze", "daar", "that", "target", "jaar", "year"])  # fmt: skip
"""With one of these a single row is spoken of."""
_COUNTRY = frozenset({"landelijk", "landelijke", "nederland", "national"})
_WHAT = frozenset({"wat", "what"})
_TOP = frozenset({"top"})
_LEADS = frozenset({"en", "maar", "ok", "oke", "nou", "dus", "and", "so"})
_WHETHER = frozenset(
    {"is", "zijn", "was", "waren", "staat", "ging", "gingen", "steeg", "daalde", "did", "has"}
)
_NOTHING = frozenset({"niks", "niets", "nothing"})
_ANYTHING = frozenset({"iets", "ergens", "anything"})
""" "is er iets gelijk gebleven?", "staat er ergens hetzelfde getal?": of any row."""


def _between(hearing: Hearing, years: tuple[int, ...], catalogue: Catalogue) -> tuple[int, ...]:
    """The years a change is measured between: "gedaald ten opzichte van 2021" looks from 2021 at the latest."""
    years = tuple(from_its_year(hearing, list(years), catalogue.snapshot.years))
    latest = catalogue.snapshot.years[-1]
    if len(years) == 1 and hearing.years.against and years[0] < latest:
        return (years[0], latest)
    return (years[0], years[-1]) if len(years) > 2 else years


def _list_years(hearing: Hearing, catalogue: Catalogue, selected: Selection) -> tuple[int, ...]:
    """The years a list looks at: those named, or what its narrowing needs."""
    every, years = catalogue.snapshot.years, tuple(hearing.years.years)
    if (selected.every_year or selected.per_year) and not years:
        years = every
    if selected.per_year and len(years) == 1:
        years = tuple(sorted({*years, *every[-1:]}))
    running = run(hearing, every)
    if running and selected.direction in {"rising", "falling"}:
        years = (running.first, running.last)
    elif selected.direction in {"rising", "falling"}:
        years = tuple(from_its_year(hearing, list(years), every))
    elif running and selected.every_year:
        years = tuple(range(running.first, running.last + 1))
    if selected.record:
        years = _of_record(hearing, years)
    if selected.direction in _CHANGES and not (selected.versus_country or selected.versus_target):
        years = _between(hearing, years, catalogue)
    return years


def _of_record(hearing: Hearing, years: tuple[int, ...]) -> tuple[int, ...]:
    """ "in 2021 op hun hoogste stand van 2018-2022": the year named by itself; "sinds 2018" is of the last, beside all others."""
    named = named_years(hearing) if len(years) > 2 else []
    alone = {
        year
        for at, year in named
        if all(it.evidence != _SPAN for it in hearing.pieces[max(0, at - 1) : at + 2])
    }
    return tuple(alone) if len(alone) == 1 and "sinds" not in hearing.texts else years[-1:]


_SPAN = "periode"


def _country(
    hearing: Hearing, selected: Selection, wanted: tuple[str, ...], years: tuple[int, ...]
) -> tuple[tuple[str, ...], Selection]:
    """Whether the country's rows are listed, or the rows that have or lack one."""
    if can_compare(hearing) and plain(selected):
        wanted = (NEDERLAND,)
    if wanted != (NEDERLAND,):
        return wanted, selected
    if plain(selected) and years and hearing.any_of(_HAVE):  # "is er een landelijk cijfer over 2018?"
        return wanted, replace(selected, has_figure=True)
    if not years and selected == Selection(lacking=True):  # "welke hebben geen landelijk cijfer?"
        return (), Selection(without_country=True)
    return wanted, selected
