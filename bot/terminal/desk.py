"""What the verbs work with: the store, filled before its first use, and the knowledge read from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.conversation import Knowledge
from bot.settings import Settings
from bot.terminal.house import Stop
from bot.wording import WordingError, sentences
from data.store import Store, StoreFault
from intents.vocabulary.own import phrases
from intents.vocabulary.phrases import PhraseFault, Phrases

if TYPE_CHECKING:
    from bot.terminal.house import Fill


def open_store(settings: Settings, fill: Fill) -> Store:
    """The store of the settings, with at least the shipped reports in it."""
    with told():
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        store = Store.open(settings.database_url)
        store.migrate()
        if store.live() is None:
            fill(store)
        return store


def knowledge(settings: Settings, fill: Fill, edition: str | None = None) -> Knowledge:
    """The live edition, or the named one ("draft", "3"), with the phrases."""
    store = open_store(settings, fill)
    try:
        with told():
            sentences()
            return Knowledge.of(store.snapshot(edition), own_phrases(store, settings.data_dir / "cache"))
    finally:
        store.close()


def own_phrases(store: Store, cache: Path) -> Phrases:
    """The shipped phrases with the municipality's own synonyms over them; PhraseFault names what to mend."""
    return phrases((item.text for item in store.content.all("synoniemen")), cache)


@contextmanager
def told() -> Iterator[None]:
    """Faults that have a remedy become a message instead of a trace."""
    try:
        yield
    except (StoreFault, PhraseFault, WordingError) as fault:
        raise Stop(str(fault)) from fault
    except OSError as fault:
        reason = f"{fault.filename} is niet te gebruiken ({fault.strerror})"
        raise Stop(f"{reason}. Kies met DATA_DIR een map waar je in mag schrijven.") from fault
