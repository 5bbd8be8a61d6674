"""Sends one reply to Teams over one pool of connections; again where Teams asks so, accepted at most once.

Fault 7 of botbuilder 4.17.1: a reply costs 15.7 ms of CPU and a new `requests` session in a thread.
Fault 8: no retry on 412, 429, 502, 503 and 504, and a time-out of 100 s.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Literal, TypeVar
from urllib.parse import quote

import aiohttp
from yarl import URL

from bot.metrics import Metrics
from bot.teams.addresses import Allowed
from bot.teams.outgoing_token import OutgoingToken, TokenAwayError

BUDGET_SECONDS = 12.0
"""Teams sends a message again after 15 s."""
CONNECT_SECONDS = 3.0
AGAIN = frozenset({412, 429, 502, 503, 504})
FIRST_PAUSE = 0.5
T = TypeVar("T")
Outcome = Literal["accepted", "refused", "gave_up", "unsure", "forbidden_address"]


SURELY_NOT_TAKEN: frozenset[Outcome] = frozenset({"refused", "gave_up"})


@dataclass(frozen=True, slots=True)
class Sent:
    outcome: Outcome
    id: str = ""
    """What Teams calls the reply; empty where it was not accepted."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try: an outcome that ends it, or a pause before the next."""

    outcome: Outcome | None
    pause: float | None = None
    """Seconds that Teams asked for."""
    id: str = ""
    status: str = ""


class Sender:
    def __init__(
        self,
        session: aiohttp.ClientSession,
        token: OutgoingToken | None,
        allowed: Allowed,
        metrics: Metrics,
        *,
        budget: float = BUDGET_SECONDS,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._session = session
        self._token = token
        self._allowed = allowed
        self._metrics = metrics
        self.budget = budget
        """Seconds for one reply, retries included."""
        self._chance = chance

    async def send(self, service_url: str, conversation: str, reply_to: str, body: bytes) -> Sent:
        """Send one activity (JSON) and tell how it went; raises nothing but cancellation."""
        if not self._allowed(service_url):  # the door has refused it already: a token never leaves on trust
            return self._count(Sent("forbidden_address"))
        url = reply_address(service_url, conversation, reply_to)
        with self._metrics.reply_seconds.time():
            return self._count(await self._within_budget(url, body))

    async def _within_budget(self, url: URL, body: bytes) -> Sent:
        end = time.monotonic() + self.budget
        renewed = False
        for number in range(100):
            attempt = await self._attempt(url, body, end)
            if attempt.status == "401" and self._token is not None and not renewed:
                renewed = True  # the token may have been withdrawn: once, with a new one
                with suppress(TokenAwayError):
                    await within(end, self._token.refresh())
                continue
            if attempt.outcome is not None:
                return Sent(attempt.outcome, attempt.id)
            pause = self._pause(number, attempt.pause)
            if time.monotonic() + pause >= end:
                break
            self._metrics.retries.labels(attempt.status).inc()
            await asyncio.sleep(pause)
        return Sent("gave_up")

    def _pause(self, number: int, asked: float | None) -> float:
        """Seconds before the next try: as asked and a little more, else doubling; jitter spreads the herd."""
        if asked is not None:
            return asked + 0.25 * self._chance()
        return float(min(FIRST_PAUSE * 2**number, 4.0) * (0.5 + 0.5 * self._chance()))

    async def _attempt(self, url: URL, body: bytes, end: float) -> Attempt:
        try:
            headers = await self._headers(end)
            limits = aiohttp.ClientTimeout(total=left_until(end), sock_connect=CONNECT_SECONDS)
            # No redirect is followed: it would take the token elsewhere.
            async with self._session.post(
                url, data=body, headers=headers, timeout=limits, allow_redirects=False
            ) as response:
                return await read_response(response)
        except TokenAwayError:
            return Attempt(None, status="token")
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return Attempt(None, status="connect")  # nothing was sent
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
            return Attempt("unsure")  # it may have arrived: a second one would be one too many

    async def _headers(self, end: float) -> dict[str, str]:
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token.ready or await within(end, self._token.get())}"
        return headers

    def _count(self, sent: Sent) -> Sent:
        self._metrics.replies.labels(sent.outcome).inc()
        return sent


def left_until(end: float) -> float:
    return max(end - time.monotonic(), 0.1)


async def within(end: float, token: Awaitable[T]) -> T:
    """A token server that is slow takes its time from the reply's own budget; TokenAwayError when that is over."""
    try:
        async with asyncio.timeout(left_until(end)):
            return await token
    except TimeoutError:
        raise TokenAwayError from None


def reply_address(service_url: str, conversation: str, reply_to: str) -> URL:
    path = f"/v3/conversations/{quote(conversation, safe='')}/activities"
    if reply_to:
        path += f"/{quote(reply_to, safe='')}"
    return URL(service_url.rstrip("/") + path, encoded=True)


async def read_response(response: aiohttp.ClientResponse) -> Attempt:
    status = response.status
    if status in AGAIN:
        return Attempt(None, retry_after(response.headers.get("Retry-After", "")), status=str(status))
    if not 200 <= status < 300:
        return Attempt("refused", status=str(status))
    try:
        document = json.loads(await response.read())
    except (aiohttp.ClientError, TimeoutError, ValueError):
        document = None  # accepted all the same
    name = document.get("id") if isinstance(document, dict) else None
    return Attempt("accepted", id=name if isinstance(name, str) else "")


def retry_after(header: str) -> float | None:
    """Seconds to wait, from seconds or from a date; None where the header says nothing useful."""
    if header.isascii() and header.strip().isdigit():
        return float(header[:6])
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    except (ValueError, TypeError, IndexError):
        return None
