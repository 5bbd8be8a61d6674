"""Where replies may go. A reply carries the bot's token: it leaves for known servers only.

Faults 2 and 4 of botbuilder 4.17.1: replies go to whatever serviceUrl the caller names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from bot.settings import Settings, is_loopback

Allowed = Callable[[str], bool]
PLAIN = re.compile(r"https?://(?:[A-Za-z0-9.\-]+|\[::1\])(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~\-/%]*)?")
"""No user name, query, backslash or blank: nothing that two readers of an address could read differently."""


def allowed_by(settings: Settings) -> Allowed:
    """In production the hosts of the settings; in development this machine only."""
    if settings.development:
        return lambda url: _origin(url)[0] == "http" and is_loopback(_origin(url)[1])
    # Asked twice a turn about the same few addresses; bounded, since a stranger may name any.
    return lru_cache(64)(lambda url: is_listed(url, settings.service_hosts))


def is_listed(url: str, hosts: Sequence[str]) -> bool:
    """True where the address is https at one of the host names, or exactly one of the listed origins."""
    scheme, host, port = _origin(url)
    if not scheme:
        return False
    if scheme == "https" and host in hosts and port in (None, 443):
        return True
    return any("://" in entry and _origin(entry) == (scheme, host, port) for entry in hosts)


def _origin(url: str) -> tuple[str, str, int | None]:
    if len(url) > 500 or not PLAIN.fullmatch(url) or "/.." in url:
        return "", "", None
    try:
        parts = urlsplit(url)
        return parts.scheme, (parts.hostname or "").casefold(), parts.port
    except ValueError:
        return "", "", None
