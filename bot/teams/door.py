"""The front door of POST /api/messages: method, content type, size, token, JSON, activity, then the turn.

Fault 3 of botbuilder 4.17.1: most of what goes wrong at its door is a 500, and `aiohttp_error_middleware`
makes every KeyError a 404. Here each has its own status, and the caller learns nothing more.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from http import HTTPStatus

import structlog
from aiohttp import web

from bot.logs import begin_turn, where
from bot.metrics import Metrics
from bot.settings import Settings
from bot.teams.addresses import Allowed
from bot.teams.incoming import Incoming, parse, read
from bot.teams.incoming_token import Caller, IncomingToken
from bot.teams.invokes import Response
from bot.teams.refusal import Reason, RefusedError

LARGEST_BODY = 256 * 1024
BODY_SECONDS = 10.0
KINDS = frozenset(
    {
        "message",
        "messageUpdate",
        "messageDelete",
        "messageReaction",
        "conversationUpdate",
        "installationUpdate",
        "invoke",
        "event",
        "typing",
        "endOfConversation",
    }
)
log = structlog.get_logger()
Turn = Callable[[Incoming], Awaitable[Response | None]]
Closed = Callable[[], Reason | None]
"""Why nothing is taken in now, None where the bot is open."""


class Door:
    def __init__(
        self,
        settings: Settings,
        *,
        token: IncomingToken | None,
        allowed: Allowed,
        turn: Turn,
        closed: Closed,
        metrics: Metrics,
    ) -> None:
        """`token` None is development: unsigned requests come in, and replies stay on this machine."""
        self._settings = settings
        self._token = token
        self._allowed = allowed
        self._turn = turn
        self._closed = closed
        self._metrics = metrics

    async def __call__(self, request: web.Request) -> web.Response:
        begin_turn()
        started = time.perf_counter()
        try:
            incoming = await self._admit(request)
            with self._metrics.in_flight.track_inprogress():
                response = await self._turn(incoming)
        except RefusedError as refused:
            return self._refuse(refused.reason)
        except Exception as error:  # a fault of ours is logged and never shown
            log.error("fout in de voordeur", error=type(error).__name__, where=where(error.__traceback__))
            return self._refuse(Reason.UNEXPECTED)
        self._count(incoming, time.perf_counter() - started)
        return to_web(response)

    async def _admit(self, request: web.Request) -> Incoming:
        """The activity of a request that passed every stage, in this order; raises RefusedError."""
        self._check_open()
        check_head(request)
        raw = await read_body(request)
        caller = await self._verify(request)
        incoming = read(parse(raw))
        self._check_activity(incoming, caller)
        self._check_open()  # stopping may have begun while a slow body or the keys were waited for
        return incoming

    def _check_open(self) -> None:
        reason = self._closed()
        if reason is not None:
            raise RefusedError(reason)

    async def _verify(self, request: web.Request) -> Caller | None:
        if self._token is None:
            return None
        return await self._token.verify(request.headers.getall("Authorization", []))

    def _check_activity(self, incoming: Incoming, caller: Caller | None) -> None:
        """Fault 4: a foreign tenant, channel or address is accepted by the SDK without complaint."""
        if incoming.channel not in self._settings.channels:
            raise RefusedError(Reason.CHANNEL)
        if caller is not None:
            self._check_caller(incoming, caller)
        if not self._allowed(incoming.service_url):
            raise RefusedError(Reason.ADDRESS)

    def _check_caller(self, incoming: Incoming, caller: Caller) -> None:
        if incoming.channel not in caller.channels:
            raise RefusedError(Reason.ENDORSEMENT)
        if incoming.service_url.rstrip("/") != caller.service_url.rstrip("/"):
            raise RefusedError(Reason.TOKEN_ADDRESS)
        if not incoming.tenants or not set(incoming.tenants) <= self._settings.allowed_tenants:
            raise RefusedError(Reason.TENANT)

    def _refuse(self, reason: Reason) -> web.Response:
        self._metrics.refusals.labels(reason.stage, reason.name.lower()).inc()
        log.warning(
            "verzoek geweigerd",
            stage=reason.stage,
            reason=reason.name.lower(),
            status=reason.status,
            advice=reason.advice,
        )
        return refusal(reason)

    def _count(self, incoming: Incoming, seconds: float) -> None:
        kind = incoming.type if incoming.type in KINDS else "other"  # the type is the caller's text
        self._metrics.turns.labels(kind).inc()
        self._metrics.turn_seconds.labels(kind).observe(seconds)
        log.info("beurt klaar", kind=kind, milliseconds=round(seconds * 1000, 1))


def check_head(request: web.Request) -> None:
    if request.method != "POST":
        raise RefusedError(Reason.METHOD)
    # All of them: of two headers aiohttp unpacks what the last one names.
    encodings = {value.casefold() for value in request.headers.getall("Content-Encoding", ())}
    charset = (request.charset or "utf-8").casefold()
    if (
        request.content_type != "application/json"
        or not encodings <= {"identity"}
        or charset not in ("utf-8", "utf8")
    ):
        raise RefusedError(Reason.CONTENT_TYPE)
    if (request.content_length or 0) > LARGEST_BODY:
        raise RefusedError(Reason.SIZE)


async def read_body(request: web.Request) -> bytes:
    """The body, up to the limit and not slower than that; chunked bodies name no length beforehand."""
    if request.content.is_eof() and request.content.exception() is None:
        return whole_body(request)
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for part in request.content.iter_any():
                body += part
                if len(body) > LARGEST_BODY:
                    raise RefusedError(Reason.SIZE)
    except TimeoutError:
        raise RefusedError(Reason.SLOW) from None
    except (web.RequestPayloadError, ConnectionError, ValueError):
        raise RefusedError(Reason.JSON) from None
    return bytes(body)


def whole_body(request: web.Request) -> bytes:
    """A body that came in as one with its head, as nearly all do: nothing is waited for."""
    body = request.content.read_nowait()
    if len(body) > LARGEST_BODY:
        raise RefusedError(Reason.SIZE)
    return body


def refusal(reason: Reason) -> web.Response:
    response = web.Response(status=reason.status, text=HTTPStatus(reason.status).phrase)
    match reason.status:
        case 401:
            response.headers["WWW-Authenticate"] = "Bearer"
        case 405:
            response.headers["Allow"] = "POST"
        case 503:
            response.headers["Retry-After"] = "5"
        case 408 | 413:
            response.force_close()  # the rest of the body is not read
    return response


def to_web(response: Response | None) -> web.Response:
    if response is None:
        return web.Response(status=200)
    return web.json_response(response.body, status=response.status)
