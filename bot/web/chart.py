"""The chart of an indicator as a picture in a card, for a client of Teams that draws no charts."""

from __future__ import annotations

import asyncio

from aiohttp import web

from bot.pictures import signed
from bot.web import picture
from bot.web.sheet import sheet_of
from bot.web.site import SITE, snapshot_of

_CACHE = "public, max-age=3600"
"""An hour: a new edition may hold other figures."""


async def show(request: web.Request) -> web.Response:
    """PNG; 404 for an address that we did not give away."""
    indicator, signature = request.match_info["id"], request.match_info["signature"]
    snapshot = snapshot_of(request)
    sheet = sheet_of(snapshot, indicator) if signed(indicator, signature, request.app[SITE].secret) else None
    drawing = picture.of_sheet(sheet, snapshot) if sheet else None
    if drawing is None:
        raise web.HTTPNotFound(text="Deze grafiek bestaat niet.")
    body = await asyncio.to_thread(picture.as_png, drawing)
    return web.Response(body=body, content_type="image/png", headers={"Cache-Control": _CACHE})
