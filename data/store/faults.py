"""What can be wrong with the store; every message is Dutch and ends with its remedy.

StoreFault
├── StoreAway         out of reach or busy; it comes back by itself
├── StoreFull         the disk (or quota) is full
├── StoreDamaged      the file is no SQLite database, or a broken one; nothing was overwritten
├── StoreTooNew       made by a later release than this one
├── StoreEmpty        the tables are not there yet: `migrate` was not run
├── BadAddress        DATABASE_URL is of no kind we know
└── Refused           the request cannot be done; nothing was changed
    ├── NoSuchEdition
    ├── StaleDraft
    └── Unstorable
"""

from __future__ import annotations

import sqlite3


class StoreFault(Exception):
    """Base of all; `str()` is the Dutch message."""


class StoreAway(StoreFault):
    pass


class StoreFull(StoreFault):
    pass


class StoreDamaged(StoreFault):
    pass


class StoreTooNew(StoreFault):
    pass


class StoreEmpty(StoreFault):
    pass


class BadAddress(StoreFault):
    pass


class Refused(StoreFault):
    pass


class NoSuchEdition(Refused):
    pass


class StaleDraft(Refused):
    pass


class Unstorable(Refused):
    pass


_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_CLOSED = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_SPACE = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_INTERRUPT}
_NO_TABLES = "heeft nog geen tabellen. Start eerst de server, of importeer iets."


def fault_of_sqlite(error: sqlite3.Error, where: str) -> StoreFault:
    """The fault behind an error of SQLite; `where` is the file."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _DAMAGED:
        return StoreDamaged(
            f"De database {where} is beschadigd of is geen database. Er is niets overschreven. Zet een "
            "reservekopie terug, of verplaats het bestand en start opnieuw: dan wordt een nieuwe gemaakt."
        )
    if code in _SPACE:
        return StoreFull(
            f"De database {where} kan niet schrijven: de schijf is vol of defect. Maak ruimte vrij."
        )
    if code in _CLOSED:
        return StoreAway(
            f"De database {where} is niet te openen. Controleer of de map bestaat en beschrijfbaar is."
        )
    if code in _BUSY:
        return StoreAway(f"De database {where} is bezet. Probeer het zo opnieuw.")
    if "no such table" in str(error):
        return StoreEmpty(f"De database {where} {_NO_TABLES}")
    return _unexpected(where, str(error))


def fault_of_postgres(sqlstate: str | None, where: str) -> StoreFault:
    """The fault behind an SQLSTATE of PostgreSQL; None where there is no connection."""
    state = sqlstate or ""
    if state == "53100":
        return StoreFull(f"De database {where} kan niet schrijven: de schijf is vol. Maak ruimte vrij.")
    if state == "42P01":
        return StoreEmpty(f"De database {where} {_NO_TABLES}")
    if state in {"28000", "28P01"}:
        return StoreAway(f"De database {where} weigert de aanmelding. Controleer DATABASE_URL.")
    if state[:2] in {"", "08", "25", "40", "53", "55", "57", "58"}:
        return StoreAway(
            f"De database {where} is niet bereikbaar. Controleer DATABASE_URL en of de server draait."
        )
    return _unexpected(where, f"SQLSTATE {state}")


def _unexpected(where: str, what: str) -> StoreFault:
    return StoreFault(f"De database {where} gaf een onverwachte fout ({what}). Meld dit aan de beheerder.")
