"""What app.py hands down to the verbs, and how a verb says that it cannot do its work. Light: `--help` waits for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from bot.web.beheer import Importer
    from data.model import Snapshot
    from data.store import Store

    Fill = Callable[[Store], None]
    """Puts the shipped reports into an empty store and publishes them."""
    Uploads = Callable[[Store, Path], Importer]
    """The desk where documents come in, with the store they go into and a folder to write in for a moment."""


class Stop(Exception):
    """A verb cannot do its work; the message is Dutch and names the remedy."""


@dataclass(frozen=True, slots=True)
class House:
    """What app.py hands down: the environment, and what only importing can do."""

    environ: Mapping[str, str]
    fill: Fill
    shipped: Callable[[], Snapshot]
    """The shipped reports, arranged."""
    source_faults: Callable[[], Sequence[str]]
    """Dutch sentences on recipes and corrections that cannot be used."""
    uploads: Uploads
    """The desk where documents come in at Beheer."""

    @property
    def settings(self) -> Settings:
        """Raises SettingsError with every fault."""
        return Settings.from_env(self.environ)
