"""The programme's own texts: its goal, its progress and its activities with their explanation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from data.importing.grid import Row, fold
from data.importing.sections import Section
from data.model import Activity, Passage, Place, Programme

_GOAL = frozenset({"doel", "doelstelling", "wat willen we bereiken?", "programmadoel", "ambitie"})
_PROGRESS = frozenset({"voortgang", "wat hebben we bereikt?", "terugblik"})


def read_programme(sections: Sequence[Section], *, name: str, source: str) -> Programme | None:
    """The programme of one page, or None where the page has neither goal, progress nor activities."""
    goal = _passage(sections, _GOAL, source)
    progress = _passage(sections, _PROGRESS, source)
    activities = tuple(activity for section in sections for activity in _activities(section, source))
    if not (goal or progress or activities):
        return None
    return Programme(name, goal, progress, activities)


def _passage(sections: Sequence[Section], headings: frozenset[str], source: str) -> Passage | None:
    for section in sections:
        if fold(section.heading) in headings and (text := _text(section)):
            return Passage(text, Place(source, section.heading))
    return None


def _text(section: Section) -> str:
    """Prose under a heading, also where the page lays it out as a table of one column."""
    if section.table is None:
        return "\n".join(section.lines)
    rows = [
        [cell.text for cell in row.cells if cell.text and not cell.repeated] for row in section.table.rows
    ]
    return "\n".join(text for row in rows for text in row) if all(len(row) <= 1 for row in rows) else ""


def is_activities(section: Section) -> bool:
    table = section.table
    first = next((row for row in table.rows if not row.blank), None) if table else None
    return first is not None and any(fold(text) in {"activiteit", "activiteiten"} for text in first.texts)


def _activities(section: Section, source: str) -> Iterator[Activity]:
    """A row with a title is an activity; the row after "Toelichting:" explains the one above it."""
    if not is_activities(section) or section.table is None:
        return
    rows = [_filled(row) for row in section.table.rows if not row.blank]
    titled = next(index for index, text in enumerate(rows[0]) if fold(text).startswith("activiteit"))
    place = Place(source, section.heading)
    waiting: Activity | None = None
    explains = False
    for texts in rows[1:]:
        if len(texts) == 1 and fold(texts[0]).rstrip(":") == "toelichting":
            explains = True
        elif explains and len(texts) == 1 and waiting:
            waiting = Activity(waiting.product, waiting.title, texts[0], waiting.place)
            explains = False
        elif len(texts) > titled:
            if waiting:
                yield waiting
            product = texts[titled - 1] if titled else ""
            waiting = Activity(product, texts[titled], None, Place(place.source, place.table, texts[titled]))
    if waiting:
        yield waiting


def _filled(row: Row) -> list[str]:
    """The cells up to the last filled one, each span once."""
    texts = [cell.text for cell in row.cells if not cell.repeated]
    while texts and not texts[-1]:
        texts.pop()
    return texts
