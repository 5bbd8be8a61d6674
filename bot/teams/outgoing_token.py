"""The bot's own token for replies: cached, refreshed ahead in the background, never in the way of a turn.

Fault 6 of botbuilder 4.17.1: a new MSAL application and token a turn, synchronously in the event loop.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import aiohttp

from bot.settings import Settings

if TYPE_CHECKING:
    from azure.identity.aio import ManagedIdentityCredential

SCOPE = "https://api.botframework.com/.default"
FETCH_SECONDS = 5.0
AHEAD = 0.25
"""Part of its life that is left when a token is refreshed."""
LONGEST_AHEAD_SECONDS = 900.0
PATIENCE_SECONDS = (2.0, 5.0, 15.0, 30.0, 60.0)
"""Pauses after failures in a row."""


class TokenAwayError(Exception):
    """No token could be had; replies cannot be sent."""


@dataclass(frozen=True, slots=True)
class Token:
    value: str
    lives: float
    """Seconds from when it was received."""

    def __repr__(self) -> str:
        return "Token(...)"


Fetch = Callable[[], Awaitable[Token]]


class OutgoingToken:
    """One token for all turns."""

    def __init__(self, fetch: Fetch, *, told: Callable[[str], None] = lambda outcome: None) -> None:
        self._fetch = fetch
        self._told = told
        self._value = ""
        self._expires = self._refresh_at = 0.0
        self._failures = 0
        self._running: asyncio.Task[bool] | None = None

    @property
    def ready(self) -> str:
        """The token where there is one that is valid, else empty: nobody needs to wait for it."""
        return self._value if time.monotonic() < self._expires else ""

    async def get(self) -> str:
        """The token. Waits only where there is none that is valid; raises TokenAwayError."""
        if not self.ready:
            await self.refresh()
            if not self.ready:
                raise TokenAwayError
        return self._value

    async def refresh(self) -> bool:
        """Fetch a new one, one fetch at a time. False where it failed: the old one stays."""
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._renew())
        return await asyncio.shield(self._running)

    async def keep_fresh(self) -> None:
        """Runs as long as the server does."""
        while True:
            fresh = await self.refresh()
            pause = PATIENCE_SECONDS[min(self._failures, len(PATIENCE_SECONDS)) - 1]
            await asyncio.sleep(max(1.0, self._refresh_at - time.monotonic()) if fresh else pause)

    async def close(self) -> None:
        if self._running is not None:
            self._running.cancel()
            with suppress(asyncio.CancelledError):
                await self._running

    async def _renew(self) -> bool:
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                token = await self._fetch()
        except Exception:  # azure-identity and aiohttp have a tree each; every failure means the same here
            self._failures += 1
            self._told("failed")
            return False
        now = time.monotonic()
        self._value, self._failures = token.value, 0
        self._expires = now + token.lives - min(10.0, token.lives / 10)
        self._refresh_at = now + token.lives - min(token.lives * AHEAD, LONGEST_AHEAD_SECONDS)
        self._told("ok")
        return True


def fetch_for(settings: Settings, session: aiohttp.ClientSession) -> Fetch:
    """How this bot gets its token: with its secret, or as a managed identity."""
    if settings.app_type == "UserAssignedMSI":
        return by_identity(settings.app_id)
    return by_secret(settings, session)


def by_secret(settings: Settings, session: aiohttp.ClientSession) -> Fetch:
    async def fetch() -> Token:
        form = {
            "grant_type": "client_credentials",
            "client_id": settings.app_id,
            "client_secret": settings.app_password,
            "scope": SCOPE,
        }
        async with session.post(settings.token_url, data=form, allow_redirects=False) as response:
            response.raise_for_status()
            return read_token(await response.json(content_type=None))

    return fetch


def credential_class() -> type[ManagedIdentityCredential]:
    """Imported when needed, in a thread: azure-identity weighs half a second, is needed by no other kind of app, and
    the event loop has others to serve."""
    from azure.identity.aio import ManagedIdentityCredential

    return ManagedIdentityCredential


def by_identity(client_id: str) -> Fetch:
    """The managed identity of the machine the bot runs on."""

    async def fetch() -> Token:
        identity = await asyncio.to_thread(credential_class)
        async with identity(client_id=client_id) as credential:
            token = await credential.get_token(SCOPE)
        return Token(token.token, token.expires_on - time.time())

    return fetch


def read_token(document: object) -> Token:
    """The token in the answer of the token server; raises ValueError."""
    value = document.get("access_token") if isinstance(document, dict) else None
    lives = document.get("expires_in") if isinstance(document, dict) else None
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not value:
        raise ValueError("no access_token")
    return Token(value, float(lives) if isinstance(lives, (int, str)) else 3600.0)
