"""Privacy and Gebruik: the two pages that the Teams app's manifest has to point at."""

from __future__ import annotations

from aiohttp import web

from bot.web.site import page


async def privacy(request: web.Request) -> web.Response:
    """What the bot keeps of a question, and for how long."""
    return page(request, "privacy.html")


async def terms(request: web.Request) -> web.Response:
    """What people may expect of an answer."""
    return page(request, "gebruik.html")
