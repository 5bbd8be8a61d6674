"""One published figure is wrong: the correction is recorded with place, printed value, reading and reason.

It changes the figure in a new draft and is kept with the municipality's content, so that reading the same document
again gives the same. The answer says what was printed, what is read and why.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import Any, TextIO

from ruamel.yaml import YAML

from data.importing.corrections import ABSENT, parse_corrections
from data.importing.faults import ImportFault
from data.importing.municipal import CORRECTIONS
from data.importing.recipe import load_yaml
from data.importing.signs import Misfit, notation_of, read_figure
from data.model import Footnote, Observation, Report, Series
from data.store import NoSuchEdition, Store


@dataclass(frozen=True, slots=True)
class Mistake:
    """What a person says is wrong."""

    indicator: str
    """Id, or the printed name."""
    year: int
    printed: str
    reading: str
    """As it is to be read, in Dutch notation, or "ontbreekt in de bron"."""
    reason: str
    scope: str = "gemeente"
    report: str = ""
    """Title or id; empty: the latest report that prints this figure."""


def run_correct(mistake: Mistake, by: str, store: Store, out: TextIO) -> int:
    """Record the correction and make a draft with it. `ImportFault` where the source prints something else."""
    if not mistake.reason.strip():
        raise ImportFault(
            "Geef een reden mee: --reason. Wie het antwoord leest, moet weten waarom het afwijkt."
        )
    report, series, seen = _found(mistake, _reports(store))
    corrected = _corrected(report, series, seen, mistake)
    _keep(report, series, seen, mistake, by, store)
    edition = store.save_draft([corrected], by=by)
    out.write(
        f"{series.name} {mistake.year}: gedrukt '{seen.raw}', gelezen '{mistake.reading}'.\n"
        f"Concept bewaard als editie {edition}; maak het zichtbaar met: python app.py publish {edition}\n"
    )
    return 0


def _reports(store: Store) -> tuple[Report, ...]:
    try:
        return store.reports("draft")
    except NoSuchEdition:
        return store.reports()


def _found(mistake: Mistake, reports: tuple[Report, ...]) -> tuple[Report, Series, Observation]:
    """The latest place where this figure is printed; its printed value must be what the person says it is."""
    places = [
        (report, series, seen)
        for report in reports
        if mistake.report in {"", report.id, report.title}
        for series in report.series
        if mistake.indicator in {series.indicator, series.name} and series.scope == mistake.scope
        for seen in series.observations
        if seen.year == mistake.year and seen.kind == "realisatie"
    ]
    if not places:
        raise ImportFault(
            f"Er is geen cijfer van '{mistake.indicator}' ({mistake.scope}) over {mistake.year}. Kijk naar de naam zoals de "
            "bot haar noemt, en naar --scope en --report."
        )
    report, series, seen = places[-1]
    if seen.raw != mistake.printed:
        raise ImportFault(
            f"In {report.title} staat bij {series.name} {mistake.year} '{seen.raw}' gedrukt, niet '{mistake.printed}'. "
            "Een correctie noemt precies wat er gedrukt staat."
        )
    return report, series, seen


def _corrected(report: Report, series: Series, seen: Observation, mistake: Mistake) -> Report:
    text = "" if mistake.reading == ABSENT else mistake.reading
    read = read_figure(text, notation_of([text]))
    if isinstance(read, Misfit):
        raise ImportFault(f"De juiste waarde is niet te lezen: {read.why}.")
    said = f"Gedrukt staat er '{seen.raw}', gelezen is '{mistake.reading}'. {_one_line(mistake.reason)}"
    note = Footnote("", said, "correction")
    kept = tuple(
        note
        for note in seen.footnotes
        if not (note.on == "correction" and (note.text or "").startswith("Gedrukt"))
    )
    new = replace(seen, value=read.value, missing=read.missing, footnotes=(*kept, note))
    observations = tuple(new if own is seen else own for own in series.observations)
    changed = replace(series, observations=observations)
    return replace(report, series=tuple(changed if own is series else own for own in report.series))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _keep(report: Report, series: Series, seen: Observation, mistake: Mistake, by: str, store: Store) -> None:
    """Add the correction to the report's own list, in place of an earlier one on the same cell."""
    item = store.content.get(CORRECTIONS, report.id)
    known: list[dict[str, Any]] = load_yaml(item.text, name=item.name) if item else []
    place = {"tabel": seen.place.table, "rij": series.name, "kolom": seen.place.column}
    if series.scope_label:
        place["gebied"] = series.scope_label
    entry = {
        "plaats": place,
        "gedrukt": seen.raw,
        "gelezen": mistake.reading,
        "reden": _one_line(mistake.reason),
    }
    kept = [other for other in known if other["plaats"] != place]
    out = io.StringIO()
    yaml = YAML()
    yaml.default_flow_style = False
    yaml.dump([*kept, entry], out)
    parse_corrections(out.getvalue(), name=report.id)
    store.content.put(CORRECTIONS, report.id, out.getvalue(), by=by)
