"""The statements behind the editions: what an edition holds, and how one takes another's place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa

from data.arrange import arrange
from data.model import Report
from data.store import schema
from data.store.audit import now
from data.store.database import Database
from data.store.faults import NoSuchEdition, Refused
from data.store.reports import Held, put_report
from data.store.rows import fingerprint_of

DRAFT = "draft"
LIVE = "live"
OLD = "old"

_editions = schema.editions.c
_links = schema.edition_reports.c
_reports = schema.reports.c


@dataclass(frozen=True, slots=True)
class HeldReport:
    """A report in an edition, without its contents."""

    id: str
    title: str
    year: int
    file: str
    sha256: str
    added: bool
    """Whether this edition brought it in (or a new version of it)."""


Holding = Mapping[str, Held]
"""By report id."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a draft does to the live edition."""

    puts: Holding = field(default_factory=dict)
    removes: frozenset[str] = frozenset()

    def then(self, puts: Holding, removes: frozenset[str]) -> Change:
        return Change({**self.puts, **puts}, (self.removes - puts.keys()) | removes)

    def on(self, base: Holding) -> Holding:
        laid = {**base, **self.puts}
        return {id_: held for id_, held in laid.items() if id_ not in self.removes}


def numbered(connection: sa.Connection, status: str) -> int | None:
    """The number of the one edition with this status ("live" or "draft")."""
    found = connection.execute(sa.select(_editions.number).where(_editions.status == status)).scalar()
    return None if found is None else int(found)


def find(connection: sa.Connection, edition: str) -> int:
    """The number of "live", "draft" or an id; raises NoSuchEdition."""
    if edition in {LIVE, DRAFT}:
        number = numbered(connection, edition)
        if number is None:
            name = "gepubliceerde editie" if edition == LIVE else "concept"
            raise NoSuchEdition(f"Er is geen {name}. Importeer eerst een verslag.")
        return number
    is_number = edition.isascii() and edition.isdigit() and len(edition) < 10
    known = sa.select(_editions.number).where(_editions.number == (int(edition) if is_number else None))
    if connection.execute(known).scalar() is None:
        raise NoSuchEdition(f"Editie '{edition}' bestaat niet. Met 'editions' ziet u welke er zijn.")
    return int(edition)


def holding(connection: sa.Connection, number: int | None) -> Holding:
    """What an edition holds, in the order it was put; nothing for None."""
    query = (
        sa.select(_reports.id, _reports.key, _reports.fingerprint)
        .join(schema.edition_reports, _links.report == _reports.key)
        .where(_links.edition == number)
        .order_by(_reports.year, _reports.id)
    )
    return {} if number is None else {id_: Held(key, mark) for id_, key, mark in connection.execute(query)}


def held_reports(connection: sa.Connection) -> Mapping[int, tuple[HeldReport, ...]]:
    """By edition number."""
    columns = (_reports.id, _reports.title, _reports.year, _reports.file, _reports.sha256, _links.added)
    query = (
        sa.select(_links.edition, *columns)
        .join(schema.edition_reports, _links.report == _reports.key)
        .order_by(_reports.year, _reports.id)
    )
    found: dict[int, list[HeldReport]] = defaultdict(list)
    for number, *values in connection.execute(query):
        found[number].append(HeldReport(*values))
    return {number: tuple(held) for number, held in found.items()}


def change_of(connection: sa.Connection, draft: int | None) -> Change:
    """What the draft changes to the edition it was made beside."""
    if draft is None:
        return Change()
    number = connection.execute(sa.select(_editions.base).where(_editions.number == draft)).scalar_one()
    base, held = holding(connection, number), holding(connection, draft)
    puts = {id_: report for id_, report in held.items() if base.get(id_) != report}
    return Change(puts, frozenset(base.keys() - held.keys()))


def put_all(database: Database, reports: Iterable[Report]) -> Holding:
    """Store reports one at a time; each must be able to answer on its own (ContradictionError)."""
    put: dict[str, Held] = {}
    for report in reports:
        arrange([report], "")
        if report.id in put:
            raise Refused(
                f"Twee verslagen heten allebei '{report.id}' ({report.title}). "
                "Geef er één een andere naam met --report."
            )
        put[report.id] = put_report(database, report)
    return put


def insert(
    connection: sa.Connection, base: Holding, wanted: Holding, *, base_number: int | None, by: str
) -> int:
    """A new draft; gives its number."""
    values = {
        "status": DRAFT,
        "base": base_number,
        "fingerprint": print_of(wanted),
        "created_at": now(),
        "created_by": by,
    }
    statement = sa.insert(schema.editions).returning(_editions.number)
    number = int(connection.execute(statement, values).scalar_one())
    links = [
        {"edition": number, "report": held.key, "added": base.get(id_) != held}
        for id_, held in wanted.items()
    ]
    connection.execute(sa.insert(schema.edition_reports), links)
    return number


def print_of(held: Holding) -> str:
    return fingerprint_of(report.fingerprint for report in held.values())


def make_live(connection: sa.Connection, number: int) -> None:
    """The one step: whoever reads sees the one before or this one."""
    editions = sa.update(schema.editions)
    connection.execute(editions.where(_editions.status == LIVE).values(status=OLD))
    connection.execute(editions.where(_editions.number == number).values(status=LIVE))


def delete(connection: sa.Connection, number: int) -> None:
    connection.execute(sa.delete(schema.editions).where(_editions.number == number))
