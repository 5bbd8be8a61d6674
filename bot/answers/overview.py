"""OVERVIEW: the indicators that fit a selection, grouped by verdict, with counts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bot.answers.amounts import gap, signed_percent
from bot.answers.compose import complete, redefinitions
from bot.answers.per_year import per_year
from bot.answers.selecting import (
    AIMED,
    MOVES,
    beside_country,
    change_since,
    fitting,
    of_kind,
    others_of,
    percent_since,
)
from bot.answers.types import Answer, Computed, Group, NoFigure
from bot.answers.words import listed, scope_name, short, shown, span, target_words, title_of
from bot.wording import say
from data.model import GEMEENTE, NEDERLAND, Figure, Snapshot
from data.numbers import PERCENT, attach_unit, show, show_percent
from intents.question import Question, Record, Selection

_GROUPS = (("groep_niet_behaald", False), ("groep_behaald", True))
_NARROWED = {"met": "groep_behaald", "not_met": "groep_niet_behaald"}
_NARROWINGS = (
    "verdict",
    "direction",
    "lacking",
    "has_figure",
    "provisional",
    "without_target",
    "noted",
    "record",
    "within",
    "country_target",
)
_FLAGS = ("lacking", "has_figure", "provisional", "near_target", "far_target", "without_target", "noted")


def overview(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """All figures that fit the selection, and over how many was looked."""
    selection = question.selection
    if selection.verdict and GEMEENTE not in question.scopes:
        area = listed(scope_name(scope, snapshot) for scope in question.scopes)
        return NoFigure(say("geen_oordeel_gebied", gebied=area), understanding=question)
    years, base = _years(question, snapshot)
    pool = _pool(question, years, snapshot)
    if not pool:
        message = say("overzicht_leeg", jaren=span(years), bereik=span(snapshot.years))
        return NoFigure(message, understanding=question)
    if selection.per_year and len(years) > 1:
        what = _what(selection, years, base, snapshot)
        return per_year(question, pool, what, _heading(what, question, years, snapshot), snapshot)
    found, incomparable = fitting(selection, pool, base, snapshot)
    groups = [group for year in years for group in _groups(question, found, year, snapshot)]
    what = _what(selection, years, base, snapshot)
    heading = _heading(what, question, years, snapshot)
    key = "overzicht_telling" if found else "overzicht_niets"
    total = len({(it.id, it.scope) for it in pool}) if selection.every_year or selection.became else len(pool)
    lines = [say(key, wat=heading, aantal=len(found), totaal=total)]
    if selection.count and selection.verdict and found:
        share = show_percent(Decimal(len(found)) / total * 100)
        lines[0] += " " + say("overzicht_aandeel", deel=share)
    if selection.versus_country:
        lines.append(_comparable(pool, snapshot))
    names = listed(short(it.indicator) for it in incomparable)
    left = (
        [say("overzicht_onvergelijkbaar", namen=names)] if names else []
    )  # behind the list: it is no result
    return complete(
        question,
        snapshot,
        title=heading,
        summary=lines[0],
        lines=lines,
        figures=[it for group in groups for it in group.figures]
        + (_then(found, base, snapshot) if selection.most else []),
        groups=groups,
        computed=[Computed("count", Decimal(len(found)), str(len(found)))],
        warnings=[*left, *_warnings(selection, found, snapshot), *_across(selection, found, base, snapshot)],
        kind=what[:1].lower() + what[1:],
    )


def _years(question: Question, snapshot: Snapshot) -> tuple[tuple[int, ...], int | None]:
    """(years to list, year to compare with): two asked years and a direction make one list."""
    years = question.years or snapshot.years[-1:]
    if question.selection.direction and len(years) > 1 and not question.selection.per_year:
        return years[-1:], years[0]
    return years, None


def _pool(question: Question, years: tuple[int, ...], snapshot: Snapshot) -> list[Figure]:
    """The figures that the selection is made from."""
    ids = question.selection.among or tuple(snapshot.indicators)
    ids = tuple(it for it in ids if it not in question.selection.but_rows)
    found = (snapshot.figure(i, scope, year) for year in years for i in ids for scope in question.scopes)
    theme = question.selection.theme
    kept = [it for it in found if it is not None and theme in (None, it.theme)]
    if any(getattr(question.selection, it) for it in _NARROWINGS):  # "5 van de 14" of those of that kind
        kept = fitting(of_kind(question.selection), kept, None, snapshot)[0]
    if question.selection.verdict and question.selection.has_figure:
        kept = [it for it in kept if it.value is not None]  # "van de doelen met een cijfer"
    if question.selection.with_country:
        return [it for it in kept if NEDERLAND in snapshot.indicators[it.id].scopes]
    return kept


def _groups(question: Question, found: Sequence[Figure], year: int, snapshot: Snapshot) -> list[Group]:
    """One group for a narrowed list; by verdict for the municipality's whole list."""
    selection, (years, base) = question.selection, _years(question, snapshot)
    here = [it for it in found if it.year == year]
    if (
        selection.verdict
        or selection.direction
        or selection.aim
        or selection.record
        or selection.within
        or selection.country_target
        or any(getattr(selection, flag) for flag in _FLAGS)
    ):
        parts = [
            ("groep_jaar" if len(years) > 1 else _NARROWED.get(selection.verdict or "", "groep_alle"), here)
        ]
    else:
        parts = _by_verdict(here)
    return [
        Group(
            say(key, aantal=len(part), jaar=year),
            tuple(part),
            tuple(_line(it, selection, base, snapshot) for it in part),
        )
        for key, part in parts
        if part
    ]


def _by_verdict(here: Sequence[Figure]) -> list[tuple[str, list[Figure]]]:
    own = [it for it in here if it.scope == GEMEENTE]
    parts = [(key, [it for it in own if it.target and it.attained is verdict]) for key, verdict in _GROUPS]
    open_ = [it for it in own if it.target and it.attained is None]
    parts.append(("groep_onbekend", [it for it in open_ if it.value is None]))
    parts.append(("groep_zonder_oordeel", [it for it in open_ if it.value is not None]))
    parts.append(("groep_zonder_doel", [it for it in own if not it.target]))
    parts.append(("groep_zonder_oordeel", [it for it in here if it.scope != GEMEENTE]))
    return parts


def _line(it: Figure, selection: Selection, base: int | None, snapshot: Snapshot) -> str:
    name = short(it.indicator)
    if it.scope != GEMEENTE:
        name = say("rij_van", naam=name, gebied=scope_name(it.scope, snapshot))
    if selection.versus_country and selection.direction:
        return _country_line(it, name, snapshot)
    if selection.direction in MOVES and not selection.versus_target:
        return _moved_line(it, name, base, snapshot, selection.most == "percent" or bool(selection.by))
    if selection.record and not selection.verdict:
        return _record_line(it, name, selection.record, snapshot)
    if it.target and it.scope == GEMEENTE:
        return say("lijst_doel", naam=name, cijfer=shown(it), doel=target_words(it.target, it.unit))
    return say("lijst", naam=name, cijfer=shown(it))


def _record_line(it: Figure, name: str, record: Record, snapshot: Snapshot) -> str:
    """With the nearest of the other years, so that it can be seen."""
    others = [(other.value, other) for other in others_of(it, snapshot) if other.value is not None]
    best = max if record.startswith("highest") else min
    then = best(others, key=lambda pair: pair[0])[1]
    return say(
        f"lijst_{record.removesuffix('_alone')}",
        naam=name,
        cijfer=shown(it),
        jaar=then.year,
        toen=shown(then),
    )


def _moved_line(it: Figure, name: str, base: int | None, snapshot: Snapshot, percent: bool) -> str:
    year = it.year - 1 if base is None else base
    change, then = change_since(it, base, snapshot), snapshot.figure(it.id, it.scope, year)
    assert change is not None and then is not None  # only figures that moved are listed
    moved = gap(change, it.unit, sign=True)
    share = percent_since(it, base, snapshot) if percent else None
    if share is not None:
        moved = f"{moved} ({signed_percent(share)})"
    return say("lijst_verandering", naam=name, cijfer=shown(it), verschil=moved, jaar=year, toen=shown(then))


def _country_line(it: Figure, name: str, snapshot: Snapshot) -> str:
    country, change = snapshot.figure(it.id, NEDERLAND, it.year), beside_country(it, snapshot)
    assert country is not None and change is not None  # only figures that were compared are listed
    moved = gap(change, it.unit, sign=True)
    return say("lijst_land", naam=name, cijfer=shown(it), verschil=moved, land=shown(country))


def _comparable(pool: Sequence[Figure], snapshot: Snapshot) -> str:
    """Few rows have a figure for the country: which were compared is said."""
    names = listed(short(it.indicator) for it in pool if beside_country(it, snapshot) is not None)
    return say("overzicht_land", namen=names) if names else say("overzicht_land_geen")


def _across(selection: Selection, found: Sequence[Figure], base: int | None, snapshot: Snapshot) -> list[str]:
    """Redefinitions between the years that were compared."""
    if selection.direction not in MOVES or selection.versus_country or selection.versus_target:
        return []
    return redefinitions([*found, *_then(found, base, snapshot)])


def _then(found: Sequence[Figure], base: int | None, snapshot: Snapshot) -> list[Figure]:
    """The figures that those found are measured from."""
    then = (snapshot.figure(it.id, it.scope, it.year - 1 if base is None else base) for it in found)
    return [it for it in then if it]


def _what(selection: Selection, years: tuple[int, ...], base: int | None, snapshot: Snapshot) -> str:
    """What the list is narrowed to: "Niet behaalde doelen (thema Zorg en Veiligheid)"."""
    nearly = (selection.near_target or selection.far_target) and selection.verdict in ("met", "not_met")
    parts = [_verdict_words(selection, years)] if selection.verdict and not nearly else []
    flags = [flag for flag in _FLAGS if getattr(selection, flag)]
    met = nearly and selection.verdict == "met"
    parts += [say(f"wat_met_{flag}" if met and flag.endswith("_target") else f"wat_{flag}") for flag in flags]
    parts += [say(f"wat_{selection.aim}")] if selection.aim else []
    parts += [say("wat_within", maat=_by_words(selection.within))] if selection.within else []
    parts += [say(f"wat_record_{selection.record}")] if selection.record else []
    parts += [say("wat_with_country")] if selection.with_country else []
    parts += [say("wat_country_target")] if selection.country_target else []
    parts += (
        [say(f"wat_eerst_{selection.turned_from}", jaar=years[0] if base is None else base)]
        if selection.turned_from
        else []
    )
    parts += [say("wat_without_country")] if selection.without_country else []
    if selection.direction and selection.versus_target:
        parts.append(say(f"wat_doel_{selection.direction}"))
    elif selection.direction and selection.versus_country:
        parts.append(say(f"wat_land_{selection.direction}"))
    elif selection.direction and not selection.per_year:
        since = base if base is not None else years[-1] - 1
        key = f"wat_{selection.direction}"
        parts.append(
            say(f"{key}_maat", jaar=since, maat=_by_words(selection.by))
            if selection.by
            else say(key, jaar=since)
            if not _rank_of_counts(selection)
            else say(f"{key}_top", aantal=selection.top)
        )
        parts += [say(f"wat_most_{selection.most}")] if selection.most else []
    parts += _kinds(selection)
    what = listed(parts[:1] + [part[:1].lower() + part[1:] for part in parts[1:]]) or say("wat_alles")
    if rows := [short(snapshot.indicators[it].name) for it in selection.but_rows]:
        what = say("wat_zonder_rijen", wat=what, namen=listed(rows))
    if selection.kind:
        what = say("wat_van_soort", wat=what, soort=selection.kind)
    elif selection.among:
        what = say("wat_uit_de_lijst", wat=what)
    return say("wat_thema", wat=what, thema=selection.theme) if selection.theme else what


_LIMITS = {">": "wat_meer_dan", ">=": "wat_minstens", "<": "wat_minder_dan", "<=": "wat_hooguit"}


def _by_words(wanted: str) -> str:
    """ "Minstens 10%"."""
    return say(
        _LIMITS[wanted.rstrip("0123456789.")], deel=attach_unit(show(Decimal(wanted.lstrip("<>="))), PERCENT)
    )


def _kinds(selection: Selection) -> list[str]:
    """Unit, term and mark, and what is left out, as the heading says them."""
    parts = (
        []
        if _rank_of_counts(selection)
        else [say("wat_eenheid", eenheden=listed(say(f"eenheid_{it}") for it in selection.units))]
        if selection.units
        else []
    )
    parts += [say("wat_begrip", begrip=selection.term)] if selection.term else []
    parts += [say("wat_zonder_begrip", begrip=selection.but_term)] if selection.but_term else []
    parts += [say("wat_zonder_thema", thema=selection.but_theme)] if selection.but_theme else []
    return parts


def _rank_of_counts(selection: Selection) -> bool:
    """ "De 3 hoogste aantallen": one list, where otherwise each unit has its own highest."""
    return (
        selection.direction in ("highest", "lowest") and selection.top > 1 and selection.units == ("count",)
    )


def _verdict_words(selection: Selection, years: tuple[int, ...]) -> str:
    if selection.per_year and len(years) > 1:
        return say(f"wat_{selection.verdict}_per_jaar")
    if selection.became:
        return say(f"wat_werd_{selection.verdict}", jaar=years[-1], toen=years[0])
    if selection.first:
        return say(f"wat_eerst_{selection.verdict}")
    if selection.never and len(years) > 1:
        return say("wat_nooit_met")
    every = "_elk_jaar" if selection.every_year and len(years) > 1 else ""
    return say(f"wat_{selection.verdict}{every}")


def _heading(what: str, question: Question, years: tuple[int, ...], snapshot: Snapshot) -> str:
    """ "Niet behaalde doelen, gemeente Renkum, 2022"."""
    areas = listed(scope_name(scope, snapshot) for scope in question.scopes)
    running = question.selection.direction in {"rising", "falling"} and question.years
    if running:  # "elk jaar hoger" is of all years between
        years = tuple(range(question.years[0], question.years[-1] + 1))
    return say("kop_overzicht", wat=what, gebied=areas, jaren=span(years))


def _warnings(selection: Selection, found: Sequence[Figure], snapshot: Snapshot) -> list[str]:
    warnings = []
    borrowed = [it.target for it in found if it.target and it.target.year != it.year and it.scope == GEMEENTE]
    if borrowed and (selection.verdict or selection.near_target or not selection.direction):
        reports = listed(dict.fromkeys(title_of(target.report, snapshot) for target in borrowed))
        warnings.append(say("gemeten_aan", verslag=reports))
    if selection.near_target or selection.far_target:
        warnings.append(say("dichtst_bij_uitleg"))
    if selection.direction in AIMED:
        warnings.append(say("beter_uitleg"))
    if (
        selection.direction in ("highest", "lowest") and not _rank_of_counts(selection)
    ) or selection.most == "amount":
        warnings.append(say("per_eenheid_uitleg"))
    return warnings
