"""What a public body owes its visitors: Privacy and Gebruik (the Teams manifest needs them), Toegankelijkheid."""

from __future__ import annotations

from aiohttp import web

from bot.web.site import page


async def privacy(request: web.Request) -> web.Response:
    """What the bot keeps of a question, and for how long."""
    return page(request, "privacy.html")


async def terms(request: web.Request) -> web.Response:
    """What people may expect of an answer."""
    return page(request, "gebruik.html")


async def accessibility(request: web.Request) -> web.Response:
    """How the pages serve everyone, what is known not to, and where to tell."""
    return page(request, "toegankelijkheid.html")
