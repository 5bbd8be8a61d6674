"""The web server's own manners, below all faces: what no page and no door gets to see.

aiohttp answers a request that is no HTTP by quoting it, be it a token, and names its own version in every response;
it lets a connection that never ends its headers stand for an hour. Here neither caller learns anything.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import web
from aiohttp.web_protocol import RequestHandler

from bot.logs import where

IDLE_SECONDS = 120.0
"""How long a connection may stand without a whole request; longer than a proxy keeps one in store."""
NAME = "indicatorbot"
log = structlog.get_logger()


class Connection(RequestHandler):
    __slots__ = ()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Says the status and nothing else; the log tells the kind of fault and where, not what was sent."""
        if request.writer.output_size > 0:
            raise ConnectionError("the response was under way already")
        kind = type(exc).__name__
        if status < 500:
            log.warning("verzoek geweigerd", stage="http", reason=kind, status=status, advice=NO_HTTP)
        else:
            log.error("fout in een pagina", error=kind, where=where(exc.__traceback__) if exc else [])
        response = web.Response(status=status, text=HTTPStatus(status).phrase, headers={"Server": NAME})
        response.force_close()
        return response


NO_HTTP = "Dit is geen geldig HTTP-verzoek. Komt het van een eigen proxy, kijk dan daar."


class Server(web.Server):
    def __call__(self) -> RequestHandler:
        return Connection(self, loop=self._loop, **self._kwargs)


class Runner(web.AppRunner):
    """Runs an application with these manners."""

    def __init__(self, app: web.Application, **options: Any) -> None:
        super().__init__(app, access_log=None, keepalive_timeout=IDLE_SECONDS, **options)

    async def _make_server(self) -> web.Server:
        made = await super()._make_server()
        options = {"handler_cancellation": made.handler_cancellation, **made._kwargs}
        return Server(made.request_handler, request_factory=made.request_factory, loop=made._loop, **options)


async def unnamed(_request: web.Request, response: web.StreamResponse) -> None:
    """For `on_response_prepare`: which software answers, and which version, is nobody's business."""
    response.headers["Server"] = NAME


async def expected(request: web.Request) -> None:
    """Answers "Expect: 100-continue"; anything else is refused without quoting it."""
    if request.version < (1, 1):
        return
    if request.headers.get("Expect", "").casefold() != "100-continue":
        log.warning("verzoek geweigerd", stage="http", reason="expect", status=417, advice=NO_HTTP)
        raise web.HTTPExpectationFailed(text=HTTPStatus.EXPECTATION_FAILED.phrase)
    await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    request.writer.output_size = 0  # the response itself is still to begin
