"""`check --live`: do credentials, keys, database and address work, and what to do where they do not."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import aiohttp

from bot.settings import Settings
from bot.teams.incoming_token import LEEWAY_SECONDS
from bot.teams.keys import Keys
from bot.teams.outgoing_token import SCOPE, by_identity
from data.store import Store, StoreFault

SECONDS = 10.0
REMEDIES = {
    # Microsoft's codes for what goes wrong most often with a client secret.
    "AADSTS7000215": "Het clientgeheim klopt niet. Kopieer de 'Value' (niet de 'Secret ID') naar "
    "MICROSOFT_APP_PASSWORD.",
    "AADSTS7000222": "Het clientgeheim is verlopen. Maak in Azure een nieuw geheim en zet het in "
    "MICROSOFT_APP_PASSWORD.",
    "AADSTS700016": "De app bestaat niet in deze tenant. Controleer MICROSOFT_APP_ID en MICROSOFT_APP_TENANT_ID.",
    "AADSTS90002": "De tenant bestaat niet. Controleer MICROSOFT_APP_TENANT_ID.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    """What was tried: "Inloggegevens", "Sleutels", "Database", "Adres"."""
    ok: bool
    message: str
    """Dutch; where not ok it ends with the remedy. Holds no secret."""


def run_live_check(settings: Settings) -> list[Finding]:
    """Try everything that the bot needs from outside; takes at most some ten seconds."""
    return asyncio.run(live_check(settings))


async def live_check(settings: Settings) -> list[Finding]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS)) as session:
        checks: list[tuple[str, Callable[[], Awaitable[Finding]]]] = [
            ("Inloggegevens", lambda: credentials(settings, session)),
            ("Sleutels", lambda: keys(settings, session)),
            ("Database", lambda: database(settings)),
            ("Adres", lambda: address(settings, session)),
        ]
        return list(await asyncio.gather(*(_guarded(name, check) for name, check in checks)))


async def _guarded(name: str, check: Callable[[], Awaitable[Finding]]) -> Finding:
    try:
        async with asyncio.timeout(SECONDS):
            return await check()
    except Exception as error:  # a check that fails is a finding; its message could hold a secret
        return Finding(name, False, f"Niet gelukt ({type(error).__name__}). Is het netwerk naar buiten open?")


async def credentials(settings: Settings, session: aiohttp.ClientSession) -> Finding:
    """Can the bot get its own token?"""
    name = "Inloggegevens"
    if settings.development:
        return Finding(
            name, True, "Ontwikkelstand: er is geen MICROSOFT_APP_ID, dus er is niets om in te loggen."
        )
    if settings.app_type == "UserAssignedMSI":
        await by_identity(settings.app_id)()
        return Finding(name, True, "De beheerde identiteit geeft een token.")
    return await _by_secret(settings, session)


async def _by_secret(settings: Settings, session: aiohttp.ClientSession) -> Finding:
    form = {
        "grant_type": "client_credentials",
        "client_id": settings.app_id,
        "client_secret": settings.app_password,
        "scope": SCOPE,
    }
    async with session.post(settings.token_url, data=form, allow_redirects=False) as response:
        text = await response.text()
        if response.status == 200 and "access_token" in text:
            return Finding("Inloggegevens", True, "App-id en clientgeheim geven een token.")
        known = (remedy for code, remedy in REMEDIES.items() if f"{code}:" in text)
        other = "Controleer MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD en MICROSOFT_APP_TENANT_ID."
        remedy = next(known, other)
        return Finding("Inloggegevens", False, f"Microsoft weigert het token ({response.status}). {remedy}")


async def keys(settings: Settings, session: aiohttp.ClientSession) -> Finding:
    """Are Microsoft's keys to be had, and is this machine's clock right?"""
    name = "Sleutels"
    if settings.development:
        return Finding(name, True, "Ontwikkelstand: berichten worden niet op handtekening gecontroleerd.")
    source = Keys(session, settings.openid_metadata_url)
    if not await source.refresh():
        return Finding(
            name,
            False,
            "De sleutels van Microsoft zijn niet op te halen. Is BOT_OPENID_METADATA_URL bereikbaar?",
        )
    skew = await clock_skew(settings, session)
    if abs(skew) > LEEWAY_SECONDS / 2:
        message = (
            f"De klok van deze machine loopt {abs(skew):.0f} seconden uit de pas. Zet tijdsynchronisatie aan."
        )
        return Finding(name, False, message)
    return Finding(name, True, "De sleutels van Microsoft zijn opgehaald en de klok loopt gelijk.")


async def clock_skew(settings: Settings, session: aiohttp.ClientSession) -> float:
    """Seconds that Microsoft's clock is ahead of ours; 0 where it does not say."""
    async with session.get(settings.openid_metadata_url, allow_redirects=False) as response:
        try:
            return parsedate_to_datetime(response.headers["Date"]).timestamp() - time.time()
        except (KeyError, ValueError, TypeError):
            return 0.0


async def database(settings: Settings) -> Finding:
    """Can the store be read, and is there a published edition?"""
    return await asyncio.to_thread(_database, settings)


def _database(settings: Settings) -> Finding:
    name = "Database"
    try:
        store = Store.open(settings.database_url)
        try:
            where, live = store.where, store.live() if store.version() else None
        finally:
            store.close()
    except StoreFault as fault:  # its message is Dutch, with its remedy, and without a password
        return Finding(name, False, str(fault))
    if live is None:
        return Finding(
            name, True, f"{where} is bereikbaar en nog leeg: bij de eerste start wordt het verslag ingelezen."
        )
    return Finding(name, True, f"{where} is bereikbaar en heeft een gepubliceerde editie.")


async def address(settings: Settings, session: aiohttp.ClientSession) -> Finding:
    """Does the public address lead to this bot, and is its door closed to strangers?"""
    name = "Adres"
    if not settings.public_url:
        ok = settings.development
        return Finding(name, ok, "PUBLIC_URL is leeg. Vul het adres in waarop Teams de bot bereikt.")
    async with session.get(f"{settings.public_url}/healthz", allow_redirects=False) as response:
        if response.status != 200:
            message = (
                f"{settings.public_url} geeft {response.status}. Draait de bot, en wijst de proxy naar hem?"
            )
            return Finding(name, False, message)
    url = f"{settings.public_url}/api/messages"
    async with session.post(url, json={}, allow_redirects=False) as response:
        if response.status == 401:
            return Finding(
                name, True, f"{settings.public_url} leidt naar de bot, en zonder token is hij dicht."
            )
        message = (
            f"{url} geeft {response.status} waar 401 hoort. Staat MICROSOFT_APP_ID bij de draaiende bot?"
        )
        return Finding(name, settings.development, message)
