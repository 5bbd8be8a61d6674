"""The keys that Microsoft signs its messages with, fetched without blocking and kept when fetching fails.

Fault 5 of botbuilder 4.17.1: keys are fetched with blocking `requests`, without a time-out, and cached for
24 hours, so that a rotated key is an error until then.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt.algorithms import RSAAlgorithm

from bot.settings import is_loopback

FETCH_SECONDS = 5.0
HOURLY = 3600.0
BURST = 5
REFILL_SECONDS = 60.0
SMALLEST_KEY_BITS = 2048


class KeysAwayError(Exception):
    """No keys are known and none can be fetched."""


@dataclass(frozen=True, slots=True)
class Key:
    public: RSAPublicKey
    endorsements: frozenset[str]
    """Channels that the key may sign for."""


class Keys:
    """Keys by id. An unknown id asks for a fetch, at most BURST at once and one a minute after that."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        metadata_url: str,
        *,
        refill_seconds: float = REFILL_SECONDS,
        told: Callable[[str], None] = lambda outcome: None,
    ) -> None:
        self._session = session
        self._url = metadata_url
        self._refill_seconds = refill_seconds
        self._told = told
        self._keys: dict[str, Key] = {}
        self._fetching: asyncio.Task[bool] | None = None
        self._allowance = float(BURST)
        self._counted = time.monotonic()

    async def find(self, key_id: str) -> Key | None:
        """The key, fetched where the id is new; None if unknown. Raises KeysAwayError without any keys."""
        key = self._keys.get(key_id)
        if key is None and self._may_fetch():
            await self.refresh()
            key = self._keys.get(key_id)
        if not self._keys:
            raise KeysAwayError
        return key

    async def refresh(self) -> bool:
        """Fetch the keys; one fetch at a time. False where it failed: the old ones stay."""
        if self._fetching is None or self._fetching.done():
            self._fetching = asyncio.create_task(self._fetch())
        return await asyncio.shield(self._fetching)

    async def keep_fresh(self) -> None:
        """Runs as long as the server does: hourly, or every few seconds until the first keys are there."""
        while True:
            fresh = await self.refresh()
            await asyncio.sleep(HOURLY if fresh else (60.0 if self._keys else 5.0))

    async def close(self) -> None:
        if self._fetching is not None:
            self._fetching.cancel()
            with suppress(asyncio.CancelledError):
                await self._fetching

    def _may_fetch(self) -> bool:
        """A bucket that refills: forged key ids cannot make us hammer Microsoft's server."""
        if self._fetching is not None and not self._fetching.done():
            return True
        now = time.monotonic()
        self._allowance = min(BURST, self._allowance + (now - self._counted) / self._refill_seconds)
        self._counted = now
        if self._allowance < 1:
            return False
        self._allowance -= 1
        return True

    async def _fetch(self) -> bool:
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                metadata = await self._get(self._url)
                found = read_keys(await self._get(self._keys_url(metadata)))
        except Exception:  # whatever their side sends, such as endless brackets: the task lives on
            found = {}
        # An empty answer is a fault of the other side: what worked a minute ago still counts.
        self._keys = found or self._keys
        self._told("ok" if found else "failed")
        return bool(found)

    async def _get(self, url: str) -> Any:
        async with self._session.get(url, allow_redirects=False) as response:
            response.raise_for_status()
            return await response.json(content_type=None)

    def _keys_url(self, metadata: Any) -> str:
        url = metadata.get("jwks_uri") if isinstance(metadata, dict) else None
        if not isinstance(url, str):
            raise ValueError("no jwks_uri")
        parts = urlsplit(url)
        if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
            raise ValueError("jwks_uri is not https")
        return url


def read_keys(document: Any) -> dict[str, Key]:
    """RSA keys of a JWKS document by their id; entries that are not usable are left out."""
    entries = document.get("keys") if isinstance(document, dict) else None
    found = {}
    for entry in entries if isinstance(entries, list) else ():
        key = _read_key(entry)
        if key is not None:
            found[entry["kid"]] = key
    return found


def _read_key(entry: Any) -> Key | None:
    if not isinstance(entry, dict) or entry.get("kty") != "RSA" or not isinstance(entry.get("kid"), str):
        return None
    try:
        public = RSAAlgorithm.from_jwk({name: entry[name] for name in ("kty", "n", "e")})
    except Exception:  # whatever is wrong with one entry, the others count
        return None
    if not isinstance(public, RSAPublicKey) or public.key_size < SMALLEST_KEY_BITS:
        return None
    endorsements = entry.get("endorsements")
    channels = endorsements if isinstance(endorsements, list) else []
    return Key(public, frozenset(channel for channel in channels if isinstance(channel, str)))
