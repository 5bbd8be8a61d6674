"""`erase`: what came from who asked, or a name in the log of Beheer; shown first, done with --yes."""

from __future__ import annotations

import argparse

from bot.terminal.desk import open_store, told
from bot.terminal.house import House, Stop
from data.store import Store
from data.store.erasing import Traces

FORMER = "oud-medewerker"
NOTHING_YET = "Er is nog niets gewist. Klopt het? Geef dezelfde opdracht met --yes."
COPIES = "Denk ook aan reservekopieën: daarin staat het nog."


def erase(args: argparse.Namespace, house: House) -> int:
    """Says what there is; with --yes it is gone."""
    store = open_store(house.settings, house.fill)
    by = args.by or "terminal"
    try:
        with told():
            print(_name(store, args.name, by, args.yes) if args.name else _asked(store, by, args.yes))
            return 0
    finally:
        store.close()


def _asked(store: Store, by: str, sure: bool) -> str:
    if not sure:
        return f"Van vragenstellers staat er: {_listed(store.erasing.traces())}.\n{NOTHING_YET}"
    gone = _listed(store.erasing.erase(by=by))
    return f"Gewist: {gone}. Cijfers, edities en eigen woorden zijn gebleven.\n{COPIES}"


def _name(store: Store, name: str, by: str, sure: bool) -> str:
    found = store.erasing.named(name)
    if not found:
        raise Stop(f"De naam '{name}' staat er niet in. Schrijf hem precies zoals in het logboek van Beheer.")
    if not sure:
        return f"De naam staat in {_times(found, 'regel', 'regels')}.\n{NOTHING_YET}"
    changed = store.erasing.rename(name, FORMER, by=by)
    return f"In {_times(changed, 'regel', 'regels')} staat nu '{FORMER}'.\n{COPIES}"


def _listed(traces: Traces) -> str:
    return (
        f"{_times(traces.conversations, 'gesprek', 'gesprekken')}, {_times(traces.thumbs, 'duim', 'duimen')} en "
        f"{_times(traces.questions, 'vraag', 'vragen')} zonder antwoord"
    )


def _times(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
