"""What the verbs work with: the store, filled before its first use, and the knowledge read from it."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation import Knowledge
from bot.settings import Settings
from data.store import Store, StoreEmpty
from intents.phrases import load

Fill = Callable[[Store], None]
"""Puts the shipped reports into an empty store and publishes them."""


def open_store(settings: Settings, fill: Fill) -> Store:
    """The store of the settings, with at least the shipped reports in it."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    store = Store.open(settings.database_url)
    try:
        live = store.live()
    except StoreEmpty:
        store.migrate()
        live = store.live()
    if live is None:
        fill(store)
    return store


def knowledge(settings: Settings, fill: Fill, edition: str | None = None) -> Knowledge:
    """The live edition, or the named one ("draft", "3"), with the phrases."""
    store = open_store(settings, fill)
    try:
        return Knowledge.of(store.snapshot(edition), load())
    finally:
        store.close()
