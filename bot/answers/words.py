"""What all pages share: names, scopes, years, targets in words, why a figure is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.wording import say
from data.model import GEMEENTE, NEDERLAND, Figure, Footnote, Place, Report, Snapshot, Target
from data.numbers import show_with_unit

_UNIT_PART = re.compile(r"\s*\((?:per \d|%|BBV)[^()]*\)", re.IGNORECASE)
_OPERATORS = {
    "<": "doel_minder",
    ">": "doel_meer",
    "<=": "doel_hoogstens",
    ">=": "doel_minstens",
    "=": "doel_precies",
}
_NOTE_PLACES = {"name": "noot_bij_naam", "value": "noot_bij_cijfer", "target": "noot_bij_doel"}


@lru_cache(maxsize=4096)
def short(name: str) -> str:
    """The printed name without a parenthesis that only states the unit: the figure has it already."""
    return _UNIT_PART.sub("", name).strip() or name


def head(name: str) -> str:
    """The printed name without anything in parentheses, for a sentence where it was named in full before."""
    return name.partition(" (")[0]


def listed(parts: Iterable[object]) -> str:
    """ "2018, 2019 en 2021"."""
    words = [str(part) for part in parts]
    if len(words) < 2:
        return "".join(words)
    return f" {say('en')} ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def sentence(text: str) -> str:
    """The same words with a capital: warnings stand behind "Let op:", refusals by themselves."""
    return text[:1].upper() + text[1:]


def span(years: Sequence[int]) -> str:
    """ "2018 tot en met 2022" where the years follow each other, else the list."""
    if len(years) > 2 and years[-1] - years[0] == len(years) - 1:
        return say("van_tot", van=years[0], tot=years[-1])
    return listed(years)


def scope_name(scope: str, snapshot: Snapshot) -> str:
    """ "gemeente Renkum", "Nederland", or the area's own name."""
    if scope == GEMEENTE:
        return say("gebied_gemeente", gemeente=snapshot.municipality.removeprefix("gemeente ").strip())
    return other_area(scope)


def other_area(scope: str) -> str:
    """ "Nederland", or the area's own name; not for the municipality."""
    return say("gebied_nederland") if scope == NEDERLAND else scope.replace("-", " ").capitalize()


def title_of(report_id: str, snapshot: Snapshot) -> str:
    """A report's title inside a sentence: "jaarverslag 2022"."""
    found = next((report.title for report in snapshot.reports if report.id == report_id), report_id)
    return found[:1].lower() + found[1:]


def target_words(target: Target, unit: str) -> str:
    """ "minder dan 400", "meer dan 1,4%"."""
    signless = target.operator == "=" and not target.raw.startswith("=")
    key = "doel_zonder_teken" if signless else _OPERATORS[target.operator]
    return say(key, waarde=show_with_unit(target.value, unit))


def shown(figure: Figure) -> str:
    """The figure with its unit, and whether it is provisional: "5 (voorlopig cijfer)"."""
    if figure.value is None:
        return say("geen_cijfer_kort", teken=sign_words(figure.missing))
    return say("voorlopig_kort", cijfer=figure.display) if figure.provisional else figure.display


def sign_words(missing: str | None) -> str:
    """What stands in the source instead of a figure, in a few words."""
    return say("ontbreekt_kort") if missing in (None, "ontbreekt") else say("teken_kort", teken=missing)


def why_missing(figure: Figure, snapshot: Snapshot) -> str:
    """One sentence in the source's own terms on why there is no figure."""
    if figure.missing in (None, "ontbreekt"):
        return say("ontbreekt", jaar=figure.year)
    report = next((report for report in snapshot.reports if report.title == figure.report), snapshot.latest)
    meaning = meaning_of(figure.missing or "", report).rstrip(".")
    if not meaning:
        return say("teken_zonder_uitleg", jaar=figure.year, teken=figure.missing)
    return say("teken_met_uitleg", jaar=figure.year, teken=figure.missing, betekenis=meaning)


def meaning_of(term: str, report: Report) -> str:
    """What a sign means according to the report's definitions; empty where it says nothing."""
    return next((found.meaning for found in report.definitions if found.term == term), "")


def note_lines(notes: Sequence[Footnote], figures: Sequence[Figure]) -> list[str]:
    """The footnotes as lines; beside figures of several indicators each names the rows it belongs to."""
    if not notes:
        return []
    indicators = len({it.id for it in figures})
    return [
        note_line(note, _rows_with(note, figures, indicators) if indicators > 1 else ()) for note in notes
    ]


def _rows_with(note: Footnote, figures: Sequence[Figure], indicators: int) -> tuple[str, ...]:
    names = dict.fromkeys([short(it.indicator) for it in figures if it.footnotes and note in it.footnotes])
    return tuple(names) if len(names) < indicators else ()


@lru_cache(maxsize=1024)  # an edition has few notes
def note_line(note: Footnote, rows: tuple[str, ...] = ()) -> str:
    """A footnote as one line, its mark first, and the rows it belongs to where given."""
    where = say(_NOTE_PLACES.get(note.on, "noot_bij_tabel"))
    if rows:
        where = say("noot_bij_rijen", plek=where, rijen=listed(rows))
    if note.on == "correction":
        return say("correctie_bij" if rows else "correctie", rijen=listed(rows), tekst=note.text or "")
    if not note.mark:
        return say("noot_tabel", tekst=note.text or "")
    if note.text is None:
        return say("noot_zonder_tekst", teken=note.mark, plek=where)
    return say("noot", teken=note.mark, plek=where, tekst=note.text)


@lru_cache(maxsize=1024)  # text and card say the same line, and most answers have a row that others have
def sources_line(places: tuple[Place, ...]) -> str:
    """All sources in one line; what they share is said once."""
    tables: dict[tuple[str, str], list[str]] = {}
    for place in places:
        tables.setdefault((place.source, place.table), []).append(place.row)
    return "; ".join(_source(*table, [row for row in rows if row]) for table, rows in tables.items())


def _source(source: str, table: str, rows: Sequence[str]) -> str:
    if len(rows) < 2:
        return place_line(Place(source, table, *rows))
    head = place_line(Place(source, table, rows[0]))
    return ", ".join([head, *(say("bron_rij", rij=row) for row in rows[1:])])


def place_line(place: Place) -> str:
    """Where it stands: source, table and row, as far as they are known."""
    parts = [place.source]
    if place.table:
        parts.append(say("bron_tabel" if place.row else "bron_onderdeel", tabel=place.table))
    if place.row:
        parts.append(say("bron_rij", rij=place.row))
    return ", ".join(parts)
