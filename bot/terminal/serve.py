"""`serve`: the store, the knowledge, the voice and the memory put together, and served until it is stopped."""

from __future__ import annotations

import asyncio
import secrets
import sys
from typing import TYPE_CHECKING

from bot.conversation import Knowledge
from bot.knowledge import Keeper
from bot.logs import set_up
from bot.metrics import Metrics
from bot.server import Parts
from bot.server import serve as run
from bot.settings import Settings
from bot.speaking import Speaker
from bot.terminal.desk import open_store, own_phrases
from bot.web.beheer import Office, Oidc
from bot.wording import sentences
from data.store import Store
from data.turns import TurnStore
from intents.vocabulary.own import phrases

if TYPE_CHECKING:
    from bot.terminal.house import Fill, Uploads


def serve(settings: Settings, fill: Fill, uploads: Uploads) -> int:
    """Fill the store where it is empty, then serve; gives the exit status."""
    store = open_store(settings, fill)
    set_up(settings.log_level, readable=settings.development)
    for warning in settings.warnings:
        _tell(warning)
    try:
        asyncio.run(_serve(settings, store, uploads))
    except OSError:
        _tell(
            f"Poort {settings.port} op {settings.host} is niet te gebruiken. "
            "Stop het programma dat hem gebruikt, of kies een andere met PORT."
        )
        return 1
    return 0


async def _serve(settings: Settings, store: Store, uploads: Uploads) -> None:
    metrics = Metrics()
    keeper = Keeper(
        lambda: _mark(store),
        lambda: _knowledge(store, settings),
        metrics,
    )
    turns = TurnStore.open(
        settings.database_url,
        keep_unanswered=settings.keep_unanswered,
        retention_days=settings.retention_days,
    )
    voice = Speaker(
        keeper,
        contact=settings.contact,
        public_url=settings.public_url,
        secret=settings.signing_secret,
    )

    parts = Parts(voice, keeper, turns, metrics, office_of(settings, store, uploads), store.close)
    await run(settings, parts, _tell)


def office_of(settings: Settings, store: Store, uploads: Uploads) -> Office | None:
    """Beheer where signing in is configured, and in development on this computer; else none."""
    if not settings.beheer_issuer and not settings.development:
        return None
    oidc = Oidc(
        settings.beheer_issuer,
        settings.beheer_client_id,
        settings.beheer_client_secret,
        settings.beheer_users,
    )
    return Office(
        store=store,
        importer=uploads(store, settings.data_dir / "uploads"),
        phrases=phrases,
        secret=settings.signing_secret or secrets.token_hex(32),
        oidc=oidc if settings.beheer_issuer else None,
        public_url=settings.public_url,
    )


def _knowledge(store: Store, settings: Settings) -> Knowledge:
    sentences()  # read here, in a thread, and not while the first question waits
    return Knowledge.of(store.snapshot(), own_phrases(store, settings.data_dir / "cache"))


def _mark(store: Store) -> str | None:
    """Differs once another edition is live or the municipality's own content changed."""
    pulse = store.pulse()
    return None if pulse.live is None else f"{pulse.live}/{pulse.content}"


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
