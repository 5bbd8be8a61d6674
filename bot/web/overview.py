"""Overzicht: all indicators of one year by theme, narrowed by verdict, theme or a search."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from aiohttp import web

from bot.answers.selecting import fitting
from bot.web import drawing, signs
from bot.web.site import SITE, known, page, snapshot_of
from data.model import GEMEENTE, Figure, Snapshot
from intents.question import Ambiguous, Memory, NotUnderstood, Question, Selection
from intents.understand import understand

NEAR = "dichtbij"
LONGEST = 200
VERDICTS = {
    signs.MET.key: "Behaald",
    signs.NOT_MET.key: "Niet behaald",
    NEAR: "Dichtbij het doel",
    signs.UNKNOWN.key: "Niet vast te stellen",
    signs.NO_TARGET.key: "Zonder doel",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One indicator in the list."""

    figure: Figure
    sign: signs.Sign
    years: tuple[Figure, ...]
    """All years that the row has, for the words beside the line."""
    spark: drawing.Chart | None


@dataclass(frozen=True, slots=True)
class Wish:
    """What the visitor wants to see; empty texts narrow nothing."""

    year: int
    verdict: str = ""
    theme: str = ""
    search: str = ""


def wish_of(query: Mapping[str, str], snapshot: Snapshot) -> Wish:
    """The filter of an address; what is not offered is left out, an unknown year becomes the latest."""
    years = {str(year): year for year in snapshot.years}
    verdict, theme = query.get("oordeel", ""), query.get("thema", "")
    return Wish(
        year=years.get(query.get("jaar", ""), snapshot.years[-1]),
        verdict=verdict if verdict in VERDICTS else "",
        theme=theme if theme in themes(snapshot) else "",
        search=query.get("zoek", "").strip()[:LONGEST],
    )


def themes(snapshot: Snapshot) -> tuple[str, ...]:
    """All themes in the order of the source."""
    return tuple(dict.fromkeys(indicator.theme for indicator in snapshot.indicators.values()))


def of_year(snapshot: Snapshot, year: int) -> list[Figure]:
    """The municipality's figures of a year, in the order of the source."""
    found = (snapshot.figure(id_, GEMEENTE, year) for id_ in snapshot.indicators)
    return [figure for figure in found if figure is not None]


def narrowed(figures: list[Figure], wish: Wish, snapshot: Snapshot) -> list[Figure]:
    """Those that fit theme and verdict; near ones are what the bot calls near."""
    kept = [figure for figure in figures if wish.theme in ("", figure.theme)]
    if wish.verdict == NEAR:
        return fitting(Selection(near_target=True), kept, None, snapshot)[0]
    return [figure for figure in kept if wish.verdict in ("", signs.verdict(figure).key)]


async def show(request: web.Request) -> web.Response:
    """The overview, as a list by theme."""
    snapshot = snapshot_of(request)
    wish = wish_of(request.query, snapshot)
    everything = of_year(snapshot, wish.year)
    found, remark = _searched(request, everything, wish)
    rows = [_row(figure, snapshot) for figure in narrowed(found, wish, snapshot)]
    return page(
        request,
        "overzicht.html",
        wish=wish,
        verdicts=VERDICTS,
        themes=themes(snapshot),
        years=snapshot.years[::-1],
        counts=Counter(signs.verdict(figure).key for figure in everything),
        groups=_by_theme(rows),
        shown_count=len(rows),
        total=len(everything),
        remark=remark,
    )


def _row(figure: Figure, snapshot: Snapshot) -> Row:
    years = snapshot.over_years(figure.id)
    return Row(figure, signs.verdict(figure), years, drawing.spark(years))


def _by_theme(rows: list[Row]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row.figure.theme, []).append(row)
    return groups


def _searched(request: web.Request, figures: list[Figure], wish: Wish) -> tuple[list[Figure], str]:
    """The figures that the bot understands the search to mean, and a remark where that is not certain."""
    if not wish.search:
        return figures, ""
    wanted, certain = _meant(wish.search, request)
    found = [figure for figure in figures if figure.id in wanted]
    if not found:
        return (
            [],
            f"Niets gevonden voor \u2018{wish.search}\u2019. Probeer een ander woord, of stel je vraag.",
        )
    if certain:
        return found, ""
    return found, f"\u2018{wish.search}\u2019 staat niet letterlijk in de bron. Dit lijkt erop:"


def _meant(search: str, request: web.Request) -> tuple[set[str], bool]:
    """Ids of the indicators a search means, and whether that is certain."""
    site = request.app[SITE]
    catalogue = known(site).catalogue
    match understand(search, catalogue, Memory(), site.today()):
        case Question(indicators=indicators) if indicators:
            return set(indicators), True
        case Ambiguous(options=options):
            return {id_ for option in options for id_ in option.indicators}, True
        case NotUnderstood(near=near):
            return set(near), False
        case _:
            return set(), False
