"""Reports as flat records of text and back: the rows of an export. Nothing is lost in either direction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from data.model import (
    Activity,
    Definition,
    Footnote,
    Observation,
    Passage,
    Place,
    Programme,
    Report,
    Series,
    Target,
    Theme,
)

COLUMNS = (
    "soort",
    "verslag",
    "thema",
    "indicator",
    "naam",
    "gebied",
    "gebied_gedrukt",
    "jaar",
    "waarde",
    "eenheid",
    "gedrukt",
    "teken",
    "ontbreekt",
    "voorlopig",
    "tekst",
    "bron",
    "tabel",
    "rij",
    "kolom",
    "noten",
    "opmerking",
    "titel",
    "gemeente",
    "adres",
    "bestand",
    "sha256",
)
"""`soort` is verslag, thema, reeks, realisatie, begroting, doel, programma, tekst, activiteit or begrip."""

Record = Mapping[str, str]


def records_of(reports: Iterable[Report]) -> Iterator[Record]:
    """Every part of every report, each after what it belongs to."""
    for report in reports:
        yield _head(report)
        yield from (_theme(report, theme) for theme in report.themes)
        for series in report.series:
            yield _series(report, series)
            yield from (_observation(report, series, seen) for seen in series.observations)
            yield from (_target(report, series, aim) for aim in series.targets)
        for programme in report.programmes:
            yield from _programme(report, programme)
        for item in report.definitions:
            yield {
                "soort": "begrip",
                "verslag": report.id,
                "naam": item.term,
                "tekst": item.meaning,
                "bron": item.source,
            }


def _head(report: Report) -> Record:
    return {
        "soort": "verslag",
        "verslag": report.id,
        "jaar": str(report.year),
        "titel": report.title,
        "gemeente": report.municipality,
        "adres": report.url,
        "bestand": report.file,
        "sha256": report.sha256,
    }


def _theme(report: Report, theme: Theme) -> Record:
    return {
        "soort": "thema",
        "verslag": report.id,
        "thema": theme.name,
        "tekst": theme.introduction,
        "noten": _notes(theme.footnotes),
    }


def _of(report: Report, series: Series, kind: str) -> dict[str, str]:
    return {
        "soort": kind,
        "verslag": report.id,
        "thema": series.theme,
        "indicator": series.indicator,
        "naam": series.name,
        "gebied": series.scope,
        "gebied_gedrukt": series.scope_label,
        "eenheid": series.unit,
    }


def _series(report: Report, series: Series) -> Record:
    return {**_of(report, series, "reeks"), "noten": _notes(series.footnotes)}


def _observation(report: Report, series: Series, seen: Observation) -> Record:
    return {
        **_of(report, series, seen.kind),
        "jaar": str(seen.year),
        "waarde": _number(seen.value),
        "gedrukt": seen.raw,
        "ontbreekt": seen.missing or "",
        "voorlopig": "ja" if seen.provisional else "",
        "noten": _notes(seen.footnotes),
        **_place(seen.place),
    }


def _target(report: Report, series: Series, aim: Target) -> Record:
    return {
        **_of(report, series, "doel"),
        "jaar": str(aim.year),
        "waarde": _number(aim.value),
        "gedrukt": aim.raw,
        "teken": aim.operator,
        "noten": _notes(aim.footnotes),
        "opmerking": aim.note,
        "bron": aim.report,
    }


def _programme(report: Report, programme: Programme) -> Iterator[Record]:
    base = {"verslag": report.id, "thema": programme.name}
    yield {**base, "soort": "programma"}
    for what, passage in (("doel", programme.goal), ("voortgang", programme.progress)):
        if passage:
            yield {**base, "soort": "tekst", "naam": what, "tekst": passage.text, **_place(passage.place)}
    for done in programme.activities:
        told = {
            "tekst": done.explanation or "",
            "opmerking": "" if done.explanation is None else "toegelicht",
        }
        yield {
            **base,
            "soort": "activiteit",
            "naam": done.title,
            "indicator": done.product,
            **told,
            **_place(done.place),
        }


def _place(place: Place) -> dict[str, str]:
    return {"bron": place.source, "tabel": place.table, "rij": place.row, "kolom": place.column}


def _notes(notes: Sequence[Footnote]) -> str:
    found = [[note.mark, note.text, note.on] for note in notes]
    return json.dumps(found, ensure_ascii=False) if found else ""


def _number(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"


@dataclass(slots=True)
class _Parts:
    """One report while its records are read."""

    head: Record
    themes: list[Theme] = field(default_factory=list)
    series: list[Series] = field(default_factory=list)
    programmes: list[Programme] = field(default_factory=list)
    definitions: list[Definition] = field(default_factory=list)

    def report(self) -> Report:
        head = self.head
        return Report(
            id=head["verslag"],
            title=head["titel"],
            year=int(head["jaar"]),
            municipality=head["gemeente"],
            themes=tuple(self.themes),
            series=tuple(self.series),
            programmes=tuple(self.programmes),
            definitions=tuple(self.definitions),
            url=head.get("adres", ""),
            file=head.get("bestand", ""),
            sha256=head.get("sha256", ""),
        )


def reports_from(records: Iterable[Record]) -> tuple[Report, ...]:
    """The reports, exactly as they were. KeyError or ValueError where a record does not hold together."""
    found: list[_Parts] = []
    for record in records:
        if record["soort"] == "verslag":
            found.append(_Parts(record))
        else:
            _add(found[-1] if found else _missing(record), record)
    return tuple(parts.report() for parts in found)


def _missing(record: Record) -> _Parts:
    raise ValueError(f"de regel van verslag '{record.get('verslag', '')}' ontbreekt")


def _add(parts: _Parts, record: Record) -> None:
    match record["soort"]:
        case "thema":
            parts.themes.append(Theme(record["thema"], record.get("tekst", ""), _read_notes(record)))
        case "reeks":
            parts.series.append(_read_series(record))
        case "realisatie" | "begroting":
            own = parts.series[-1]
            parts.series[-1] = replace(own, observations=(*own.observations, _read_observation(record)))
        case "doel":
            own = parts.series[-1]
            parts.series[-1] = replace(own, targets=(*own.targets, _read_target(record)))
        case "programma" | "tekst" | "activiteit":
            _add_to_programme(parts, record)
        case "begrip":
            parts.definitions.append(Definition(record["naam"], record["tekst"], record["bron"]))
        case other:
            raise ValueError(f"onbekende soort '{other}'")


def _read_series(record: Record) -> Series:
    return Series(
        indicator=record["indicator"],
        name=record["naam"],
        scope=record["gebied"],
        unit=record.get("eenheid", ""),
        theme=record.get("thema", ""),
        observations=(),
        footnotes=_read_notes(record),
        scope_label=record.get("gebied_gedrukt", ""),
    )


def _read_observation(record: Record) -> Observation:
    return Observation(
        year=int(record["jaar"]),
        raw=record.get("gedrukt", ""),
        value=_read_number(record),
        missing=record.get("ontbreekt", "") or None,
        place=_read_place(record),
        footnotes=_read_notes(record),
        provisional=record.get("voorlopig") == "ja",
        kind="begroting" if record["soort"] == "begroting" else "realisatie",
    )


def _read_target(record: Record) -> Target:
    operator: Any = record["teken"]
    if operator not in {"<", ">", "<=", ">=", "="}:
        raise ValueError(f"onbekend teken '{operator}'")
    return Target(
        raw=record["gedrukt"],
        operator=operator,
        value=Decimal(record["waarde"]),
        year=int(record["jaar"]),
        report=record["bron"],
        footnotes=_read_notes(record),
        note=record.get("opmerking", ""),
    )


def _add_to_programme(parts: _Parts, record: Record) -> None:
    if record["soort"] == "programma":
        parts.programmes.append(Programme(record["thema"]))
        return
    own = parts.programmes[-1]
    if record["soort"] == "activiteit":
        told = record.get("tekst", "") if record.get("opmerking") == "toegelicht" else None
        done = Activity(record.get("indicator", ""), record["naam"], told, _read_place(record))
        parts.programmes[-1] = replace(own, activities=(*own.activities, done))
        return
    passage = Passage(record["tekst"], _read_place(record))
    parts.programmes[-1] = (
        replace(own, goal=passage) if record["naam"] == "doel" else replace(own, progress=passage)
    )


def _read_number(record: Record) -> Decimal | None:
    text = record.get("waarde", "")
    return Decimal(text) if text else None


def _read_place(record: Record) -> Place:
    return Place(*(record.get(key, "") for key in ("bron", "tabel", "rij", "kolom")))


def _read_notes(record: Record) -> tuple[Footnote, ...]:
    text = record.get("noten", "")
    return tuple(Footnote(mark, said, on) for mark, said, on in json.loads(text)) if text else ()
