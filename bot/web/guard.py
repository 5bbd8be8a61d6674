"""What every page gets on its way out (headers, ETag, compression), and how much one visitor may ask."""

from __future__ import annotations

import hashlib
import ipaddress
import math
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

TEAMS = (
    "https://teams.microsoft.com https://*.teams.microsoft.com https://teams.cloud.microsoft "
    "https://*.cloud.microsoft https://*.skype.com https://outlook.office.com https://*.office.com"
)
"""Who may show our pages in a frame: Teams' own tabs, as Microsoft lists them."""
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors {frames}"
)
SMALLEST_COMPRESSED = 1024


def public(handler: Handler) -> Handler:
    """A page for everyone: may stand in a Teams tab, is compressed and has an ETag."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        response = await handler(request)
        _headers(response, TEAMS)
        if isinstance(response, web.Response):
            return _light(request, response)
        return response

    return guarded


def private(handler: Handler) -> Handler:
    """A page of Beheer: never in a frame, never kept by a browser; not compressed, as it holds secrets."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        response = await handler(request)
        _headers(response, "'none'")
        response.headers["X-Frame-Options"] = "DENY"
        response.headers["Cache-Control"] = "no-store"
        return response

    return guarded


def _headers(response: web.StreamResponse, frames: str) -> None:
    response.headers["Content-Security-Policy"] = _POLICY.format(frames=frames)
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"


def _light(request: web.Request, response: web.Response) -> web.Response:
    """The same page compressed, or nothing at all where the visitor has it already."""
    body = response.body
    if not isinstance(body, bytes):
        return response
    response.headers.setdefault("Cache-Control", "no-cache")
    if request.method in {"GET", "HEAD"} and response.status == 200:
        response.etag = hashlib.sha256(body).hexdigest()[:32]
        if response.etag is not None and any(
            seen.value in {response.etag.value, "*"} for seen in request.if_none_match or ()
        ):
            kept = {"Content-Length", "Content-Type"}
            headers = {key: value for key, value in response.headers.items() if key not in kept}
            return web.Response(status=304, headers=headers)
    if len(body) >= SMALLEST_COMPRESSED and not response.content_type.startswith("application/vnd"):
        response.enable_compression()
        response.headers["Vary"] = "Accept-Encoding"
    return response


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


class Limiter:
    """So many questions at once and so many a minute for each visitor; remembers so many visitors."""

    def __init__(
        self,
        *,
        burst: int = 30,
        per_minute: int = 60,
        visitors: int = 10_000,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._burst = burst
        self._per_second = per_minute / 60
        self._visitors = visitors
        self._clock = clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def wait(self, visitor: str) -> int:
        """0 where this question may pass (and counts), else the seconds to wait."""
        now = self._clock()
        bucket = self._buckets.setdefault(visitor, _Bucket(self._burst, now))
        self._buckets.move_to_end(visitor)
        if len(self._buckets) > self._visitors:
            self._buckets.popitem(last=False)
        bucket.left = min(self._burst, bucket.left + (now - bucket.at) * self._per_second)
        bucket.at = now
        if bucket.left < 1:
            return math.ceil((1 - bucket.left) / self._per_second)
        bucket.left -= 1
        return 0


LIMITER = web.AppKey("LIMITER", Limiter)


def limited(handler: Handler) -> Handler:
    """Refuses with 429 and a Dutch remedy once a visitor asks too much."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        seconds = request.app[LIMITER].wait(visitor(request))
        if seconds:
            text = f"Je stelt veel vragen achter elkaar. Wacht {seconds} seconden en probeer het opnieuw."
            return web.Response(status=429, text=text, headers={"Retry-After": str(seconds)})
        return await handler(request)

    return guarded


def visitor(request: web.Request) -> str:
    """Whom a question is counted for: the caller, or whom a proxy on our own network speaks for.

    Of what stands in the header only the last address counts, which the proxy wrote: others may be invented.
    """
    caller = request.remote or ""
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return forwarded[:64] if forwarded and _is_ours(caller) else caller


def _is_ours(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_private
    except ValueError:
        return False
