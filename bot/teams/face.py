"""The Teams face put together: what the server starts, asks and stops."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import aiohttp
import structlog
from aiohttp import web

from bot.draining import InFlight
from bot.metrics import Metrics
from bot.settings import Settings
from bot.teams.adapter import TeamsAdapter
from bot.teams.addresses import allowed_by
from bot.teams.door import Closed, Door
from bot.teams.handler import Handler
from bot.teams.incoming import Incoming
from bot.teams.incoming_token import IncomingToken
from bot.teams.invokes import Invokes, Response
from bot.teams.keys import Keys
from bot.teams.memory import TurnMemory, Turns
from bot.teams.one_by_one import OneByOne
from bot.teams.outgoing_token import OutgoingToken, fetch_for
from bot.teams.sender import Sender
from bot.voice import Voice

CONNECTIONS = 256
IDLE_SECONDS = 15.0
"""A connection is dropped before the other side does: a reply sent into a closed one would be lost."""
log = structlog.get_logger()


class TeamsFace:
    """Made inside the running event loop; `start` warms keys and token in the background."""

    def __init__(
        self,
        settings: Settings,
        voice: Voice,
        turns: Turns,
        *,
        closed: Closed,
        in_flight: InFlight,
        metrics: Metrics,
    ) -> None:
        pool = aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=IDLE_SECONDS, ttl_dns_cache=300)
        self._session = aiohttp.ClientSession(
            connector=pool, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False
        )
        self._in_flight = in_flight
        self._tasks: list[asyncio.Task[None]] = []
        allowed = allowed_by(settings)
        incoming = None
        self.keys: Keys | None = None
        self.token: OutgoingToken | None = None
        if not settings.development:
            self.keys = Keys(
                self._session, settings.openid_metadata_url, told=lambda how: metrics.keys.labels(how).inc()
            )
            self.token = OutgoingToken(
                fetch_for(settings, self._session), told=lambda how: metrics.tokens.labels(how).inc()
            )
            incoming = IncomingToken(self.keys, settings.app_id, settings.channels)
        self.memory = memory = TurnMemory(turns, metrics, settings.signing_secret)
        self._handler = Handler(Invokes(voice, memory, metrics, OneByOne()))
        self.sender = Sender(self._session, self.token, allowed, metrics)
        self._adapter = TeamsAdapter(self.sender, metrics)
        self._door = Door(
            settings, token=incoming, allowed=allowed, turn=self._turn, closed=closed, metrics=metrics
        )

    async def handle(self, request: web.Request) -> web.Response:
        return await self._door(request)

    async def start(self) -> None:
        for source in (self.keys, self.token):
            if source is not None:
                self._tasks.append(asyncio.create_task(source.keep_fresh()))

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        for source in (self.keys, self.token):
            if source is not None:
                await source.close()
        await self._session.close()

    async def _turn(self, incoming: Incoming) -> Response | None:
        with self._in_flight.turn():
            return await self._adapter.turn(incoming, self._handler.on_turn)
