"""A report taken apart into the rows of the tables, and its fingerprint: same content, same print."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from data.model import Footnote, Observation, Place, Programme, Report, Series, Target
from data.store.faults import Unstorable

Row = dict[str, Any]
Rows = dict[str, list[Row]]
"""By table, in order; without the report's key, which the database gives."""


def take_apart(report: Report) -> Rows:
    """All rows of one report; raises Unstorable for text that no database keeps."""
    rows: Rows = {"reports": [_head(report)]}
    for number, theme in enumerate(report.themes):
        _add(rows, "themes", theme=number, name=theme.name, introduction=theme.introduction)
        _footnotes(rows, "theme_footnotes", theme.footnotes, theme=number)
    for number, series in enumerate(report.series):
        _series(rows, number, series)
    for number, programme in enumerate(report.programmes):
        _programme(rows, number, programme)
    for number, said in enumerate(report.definitions):
        _add(rows, "definitions", definition=number, term=said.term, meaning=said.meaning, source=said.source)
    rows["reports"][0]["fingerprint"] = _fingerprint(rows, report.title)
    return rows


def fingerprint_of(parts: Iterable[str]) -> str:
    """One print for several, whatever their order."""
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()


def _head(report: Report) -> Row:
    names = ("id", "title", "year", "municipality", "url", "file", "sha256")
    return {name: getattr(report, name) for name in names}


def _series(rows: Rows, number: int, series: Series) -> None:
    names = ("indicator", "name", "scope", "scope_label", "unit", "theme")
    _add(rows, "series", series=number, **{name: getattr(series, name) for name in names})
    _footnotes(rows, "series_footnotes", series.footnotes, series=number)
    for position, seen in enumerate(series.observations):
        _observation(rows, seen, series=number, observation=position)
    for position, target in enumerate(series.targets):
        _target(rows, target, series=number, target=position)


def _observation(rows: Rows, seen: Observation, **at: int) -> None:
    _add(
        rows,
        "observations",
        **at,
        year=seen.year,
        raw=seen.raw,
        kind=seen.kind,
        value=None if seen.value is None else str(seen.value),
        missing=seen.missing,
        provisional=seen.provisional,
        **_place(seen.place),
    )
    _footnotes(rows, "observation_footnotes", seen.footnotes, **at)


def _target(rows: Rows, aim: Target, **at: int) -> None:
    _add(
        rows,
        "targets",
        **at,
        year=aim.year,
        raw=aim.raw,
        operator=aim.operator,
        value=str(aim.value),
        of_report=aim.report,
        note=aim.note,
    )
    _footnotes(rows, "target_footnotes", aim.footnotes, **at)


def _programme(rows: Rows, number: int, programme: Programme) -> None:
    _add(rows, "programmes", programme=number, name=programme.name)
    passages = (("goal", programme.goal), ("progress", programme.progress))
    for position, (part, said) in enumerate(passages):
        if said is not None:
            at = {"programme": number, "passage": position}
            _add(rows, "passages", **at, part=part, text=said.text, **_place(said.place))
    for position, activity in enumerate(programme.activities):
        _add(
            rows,
            "activities",
            programme=number,
            activity=position,
            product=activity.product,
            title=activity.title,
            explanation=activity.explanation,
            **_place(activity.place),
        )


def _footnotes(rows: Rows, table: str, notes: Iterable[Footnote], **at: int) -> None:
    for position, note in enumerate(notes):
        _add(rows, table, **at, footnote=position, mark=note.mark, on=note.on, text=note.text)


def _place(place: Place) -> Row:
    return {
        "place_source": place.source,
        "place_table": place.table,
        "place_row": place.row,
        "place_column": place.column,
    }


def _add(rows: Rows, table: str, **values: Any) -> None:
    rows.setdefault(table, []).append(values)


def _fingerprint(rows: Rows, title: str) -> str:
    try:
        written = json.dumps(rows, sort_keys=True, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise Unstorable(_unstorable(title)) from None
    if rb"\u0000" in written.replace(rb"\\", b""):
        raise Unstorable(_unstorable(title))
    return hashlib.sha256(written).hexdigest()


def _unstorable(title: str) -> str:
    return (
        f"{title} bevat tekens die geen tekst zijn, waarschijnlijk door een verkeerde codering. "
        "Bewaar het document opnieuw als UTF-8 en importeer het nog eens."
    )
