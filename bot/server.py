"""The web server of all faces: health, readiness, metrics, Teams' address and the pages."""

from __future__ import annotations

import asyncio
import secrets
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

import structlog
from aiohttp import web

from bot.draining import InFlight
from bot.knowledge import Keeper
from bot.listening import Runner, expected, unnamed
from bot.metrics import Metrics
from bot.settings import Settings
from bot.teams.face import TeamsFace
from bot.teams.memory import Turns
from bot.teams.refusal import Reason
from bot.voice import Voice
from bot.web import Site, add_pages
from bot.web.beheer import Office, add_beheer

FORWARDED = ("Forwarded", "X-Forwarded-For")
SWEEP_SECONDS = 60.0
LARGEST_UPLOAD = 30 * 1024 * 1024
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Parts:
    """What a server is made of besides its settings; tests hand in their own."""

    voice: Voice
    keeper: Keeper
    turns: Turns
    metrics: Metrics
    office: Office | None = None
    """Beheer; None: there is none."""
    close: Callable[[], None] = lambda: None


PARTS = web.AppKey("PARTS", Parts)
IN_FLIGHT = web.AppKey("IN_FLIGHT", InFlight)
FACE = web.AppKey("FACE", TeamsFace)


def make_app(settings: Settings, parts: Parts) -> web.Application:
    """The application with all its routes; nothing runs yet."""
    app = web.Application(client_max_size=LARGEST_UPLOAD)
    app[PARTS] = parts
    app[IN_FLIGHT] = InFlight()
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    app.router.add_get("/metrics", metrics)
    app.router.add_route("*", "/api/messages", messages, expect_handler=expected)
    add_pages(app, site_of(settings, parts))
    if parts.office is not None:
        add_beheer(app, parts.office)
    app.on_response_prepare.append(unnamed)
    app.cleanup_ctx.append(watching)
    app.cleanup_ctx.append(lambda app: teams(app, settings))
    return app


def site_of(settings: Settings, parts: Parts) -> Site:
    """What the pages answer from: the same knowledge as Teams."""
    return Site(
        knowledge=lambda: parts.keeper.current,
        today=date.today,
        # Without a secret, what a page gave out before a restart no longer counts; nothing is lost but a thread.
        secret=settings.signing_secret or secrets.token_hex(32),
        contact=settings.contact,
        public_url=settings.public_url,
        beheer=parts.office is not None,
        keep_unanswered=parts.turns.unanswered,
    )


async def messages(request: web.Request) -> web.Response:
    return await request.app[FACE].handle(request)


async def healthz(_request: web.Request) -> web.Response:
    """The process lives and its event loop turns; says nothing of anything else."""
    return web.json_response({"status": "ok"})


async def readyz(request: web.Request) -> web.Response:
    """200 where questions are answered, be it from memory with the database away; else 503."""
    reason = closed(request.app)
    if reason is not None:
        state = "stopping" if reason is Reason.DRAINING else "starting"
        return web.json_response({"status": state, "advice": reason.advice}, status=503)
    away = request.app[PARTS].keeper.store_away
    if away:
        advice = "De database is niet bereikbaar: cijfers komen uit het geheugen, vervolgvragen werken niet."
        return web.json_response({"status": "degraded", "database": "away", "advice": advice})
    return web.json_response({"status": "ok", "database": "ok"})


async def metrics(request: web.Request) -> web.Response:
    """For a monitor beside the bot; what comes in through a proxy from outside gets nothing."""
    if any(header in request.headers for header in FORWARDED):
        raise web.HTTPNotFound
    parts = request.app[PARTS]
    parts.metrics.ready.set(closed(request.app) is None)
    return web.Response(body=parts.metrics.page(), headers={"Content-Type": "text/plain; version=0.0.4"})


def closed(app: web.Application) -> Reason | None:
    """Why no question is taken in now; None where one is."""
    if app[IN_FLIGHT].draining:
        return Reason.DRAINING
    if app[PARTS].keeper.current is None:
        return Reason.NOT_READY
    return None


async def watching(app: web.Application) -> AsyncIterator[None]:
    """Loads the knowledge, follows what is published and clears what has expired, from start to stop."""
    tasks = [asyncio.create_task(app[PARTS].keeper.watch()), asyncio.create_task(sweeping(app[PARTS].turns))]
    yield
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await app[PARTS].turns.close()
    app[PARTS].close()


async def sweeping(turns: Turns) -> None:
    """What has expired goes also where nobody asks anything: at night, in a weekend."""
    while True:
        await asyncio.sleep(SWEEP_SECONDS)
        with suppress(Exception):  # the database is away: a minute later it is tried again
            await turns.sweep()


async def teams(app: web.Application, settings: Settings) -> AsyncIterator[None]:
    parts = app[PARTS]
    app[FACE] = face = TeamsFace(
        settings,
        parts.voice,
        parts.turns,
        closed=lambda: closed(app),
        in_flight=app[IN_FLIGHT],
        metrics=parts.metrics,
    )
    await face.start()
    yield
    await face.stop()


async def serve(settings: Settings, parts: Parts, told: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT; `told` gets Dutch lines for who started it."""
    app = make_app(settings, parts)
    runner = Runner(app, shutdown_timeout=1.0, handle_signals=False)
    await runner.setup()
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
        told(greeting(settings, runner.addresses[0][1]))
        await stop.wait()
        # The listening socket stays open meanwhile: who still knocks is told 503 and goes elsewhere.
        finished = await app[IN_FLIGHT].drain()
        log.info("gestopt", finished=finished)
    finally:
        await runner.cleanup()


def greeting(settings: Settings, port: int) -> str:
    page = settings.public_url or f"http://{settings.host}:{port}"
    line = f"De indicatorbot luistert. Open {page}/ in een browser."
    if settings.development:
        line += (
            "\nOntwikkelstand: er is geen MICROSOFT_APP_ID. De bot luistert alleen op deze computer, neemt "
            "berichten zonder handtekening aan en antwoordt alleen naar deze computer."
        )
    return line
