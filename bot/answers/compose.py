"""Makes an Answer complete: its notes, warnings, sources and how the question was understood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from bot.answers.pick import absent_scopes, latest_year
from bot.answers.types import Answer, Computed, Group, Link
from bot.answers.words import head, listed, scope_name, short, span
from bot.wording import say
from data.model import Figure, Footnote, Passage, Place, Snapshot
from intents.question import Operation, Question

_BREAK = re.compile(r"\b(?:vanaf|sinds|met ingang van|m\.i\.v\.)\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:tot|t/m|tot en met)\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_MANY_ROWS = 4


def complete(
    question: Question,
    snapshot: Snapshot,
    *,
    title: str,
    summary: str,
    lines: Sequence[str],
    figures: Sequence[Figure] = (),
    context: Sequence[Figure] = (),
    groups: Sequence[Group] = (),
    computed: Sequence[Computed] = (),
    passages: Sequence[Passage] = (),
    notes: Sequence[Footnote] | None = None,
    kind: str = "",
    warnings: Sequence[str] = (),
    sources: Sequence[Place] = (),
) -> Answer:
    """The Answer with everything that belongs to its figures; `notes` replaces the gathered ones where given,
    `kind` the words for what is asked."""
    shown = (*figures, *context)
    used = tuple(sources) or places(figures)
    return Answer(
        question=question,
        title=title,
        summary=summary,
        lines=tuple(filter(None, lines)),
        figures=tuple(figures),
        context=tuple(context),
        groups=tuple(groups),
        computed=tuple(computed),
        passages=tuple(passages),
        notes=_notes(figures, shown) if notes is None else tuple(notes),
        warnings=_warnings(question, figures, shown, snapshot, warnings),
        sources=used,
        links=links(used, snapshot),
        understood=understood(question, figures, kind or _kind(question.operation), snapshot),
        carried=question.carried,
    )


def _notes(figures: Sequence[Figure], shown: Sequence[Figure]) -> tuple[Footnote, ...]:
    """Every footnote of what is shown, once; what introduces a whole table only where years are compared."""
    found = dict.fromkeys([note for figure in shown for note in figure.footnotes])
    compared = len({figure.year for figure in figures}) > 1
    return tuple([note for note in found if compared or note.on != "table"])


def places(figures: Sequence[Figure]) -> tuple[Place, ...]:
    """The rows the figures stand in, once; only their tables where there are many rows."""
    rows = dict.fromkeys([_row(figure.place) for figure in figures])
    if len(rows) > _MANY_ROWS:
        return tuple(dict.fromkeys(Place(place.source, place.table) for place in rows))
    return tuple(rows)


@lru_cache(maxsize=4096)
def _row(place: Place) -> Place:
    """The row of a cell: the place without its column."""
    return Place(place.source, place.table, place.row)


def links(used: Sequence[Place], snapshot: Snapshot) -> tuple[Link, ...]:
    """The published reports that these places lie in."""
    return tuple(
        Link(report.title, report.url)
        for report in snapshot.reports
        if report.url and any(place.source.startswith(report.title) for place in used)
    )


def _warnings(
    question: Question,
    figures: Sequence[Figure],
    shown: Sequence[Figure],
    snapshot: Snapshot,
    own: Sequence[str],
) -> tuple[str, ...]:
    found = [*own]
    found += [note for note in dict.fromkeys([f.target.note for f in figures if f.target]) if note]
    found += redefinitions(shown)
    found += [earlier for figure in figures if (earlier := _earlier(figure))]
    found += _left_out(question, snapshot)
    return tuple(dict.fromkeys(found))


def redefinitions(figures: Sequence[Figure]) -> list[str]:
    """A sentence for each row whose name or notes say that its meaning changes between two shown years."""
    if len(figures) < 2:
        return []
    rows: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        rows.setdefault((figure.id, figure.scope), []).append(figure)
    found = []
    for row in rows.values():
        known = sorted([figure for figure in row if figure.value is not None], key=lambda figure: figure.year)
        if len(known) > 1 and (line := _redefinition(known)):
            found.append(line)
    return found


def _redefinition(row: list[Figure]) -> str:
    first, last = row[0], row[-1]
    for text in (last.indicator, *(note.text or "" for note in last.footnotes if note.on != "correction")):
        since, until = _turning_years(text)
        if year := next((year for year in since if first.year < year <= last.year), None):
            return say("herdefinitie", naam=head(last.indicator), jaar=year)
        if year := next((year for year in until if first.year <= year < last.year), None):
            return say("herdefinitie_tot", naam=head(last.indicator), jaar=year)
    for older, newer in pairwise(row):
        if older.indicator != newer.indicator:
            return say("andere_naam", jaar=older.year, naam=older.indicator, later=newer.year)
    return ""


@lru_cache(maxsize=1024)
def _turning_years(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """(years since which, years until which) a text says something holds: "vanaf 2022", "tot 2020"."""
    return tuple(map(int, _BREAK.findall(text))), tuple(map(int, _UNTIL.findall(text)))


def _earlier(figure: Figure) -> str:
    if not figure.earlier:
        return ""
    parts = [f"{seen.raw or say('ontbreekt_kort')} ({seen.place.source})" for seen in figure.earlier]
    return say("eerder_verslag", jaar=figure.year, cijfers=listed(parts))


def _left_out(question: Question, snapshot: Snapshot) -> list[str]:
    """What of the question could not be answered, one sentence each."""
    found = []
    if question.unknown_parts:
        key = "deel_onbekend" if question.indicators else "niet_in_tekst"
        found.append(say(key, delen=listed(f'"{part}"' for part in question.unknown_parts)))
    if question.years_outside:
        found.append(say("jaren_buiten", jaren=listed(question.years_outside), bereik=span(snapshot.years)))
    for indicator, scope in absent_scopes(question, snapshot):
        name = short(snapshot.indicators[indicator].name)
        found.append(say("gebied_zonder_rij", naam=name, gebied=scope_name(scope, snapshot)))
    for indicator in question.indicators:
        known = snapshot.indicators.get(indicator)
        lacking = [year for year in question.years if known and year not in known.years]
        if known and lacking:
            found.append(say("jaar_zonder_cel", naam=short(known.name), jaren=listed(lacking)))
    return found


def understood(question: Question, figures: Sequence[Figure], kind: str, snapshot: Snapshot) -> str:
    """How the question was read: indicators, scopes, years and what is asked of them."""
    known = (snapshot.indicators.get(indicator) for indicator in question.indicators)
    parts = [listed(short(indicator.name) for indicator in known if indicator)]
    if question.indicators or figures:
        parts.append(listed(scope_name(scope, snapshot) for scope in question.scopes))
        parts.append(_years(question, figures, snapshot))
    parts.append(kind)
    return ", ".join(filter(None, parts))


def _kind(operation: Operation) -> str:
    return "" if operation is Operation.FIGURE else say(f"soort_{operation.value}")


def _years(question: Question, figures: Sequence[Figure], snapshot: Snapshot) -> str:
    if question.years:
        return span(question.years)
    if question.operation in (Operation.EXTREMUM, Operation.YEARS):
        ids = [indicator for indicator in question.indicators if indicator in snapshot.indicators]
        return span(sorted({year for indicator in ids for year in snapshot.indicators[indicator].years}))
    years = sorted({figure.year for figure in figures})
    if len(years) == 1 and question.indicators and years[0] == latest_year(question.indicators[0], snapshot):
        return say("laatste_jaar", jaar=years[0])
    return span(years)
