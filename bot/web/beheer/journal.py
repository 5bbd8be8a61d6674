"""Wat er gebeurde: every change with who and when, and the questions that got no answer."""

from __future__ import annotations

import asyncio

from aiohttp import web

from bot.web.beheer.desk import inside
from bot.web.beheer.office import OFFICE

SHOWN = 100
WHY = {
    "unknown_word": "onbekend woord",
    "year_outside": "jaar dat er niet is",
    "other_place": "andere plaats",
    "period": "maand, week of kwartaal",
    "forecast": "voorspelling",
    "person": "over personen",
    "instruction": "opdracht",
    "chat": "praatje",
    "nothing": "niets bekends",
    "no_subject": "zonder onderwerp",
    "no_scope": "gebied dat er niet is",
    "chosen_years": "jaren gekozen naar wat er toen was",
    "list": "lijst die niet te maken is",
    "no_figure": "geen cijfer in de bron",
}


async def changes(request: web.Request) -> web.Response:
    """The log, newest first, a hundred lines a page."""
    before = request.query.get("voor", "")
    number = int(before) if before.isascii() and before.isdecimal() and len(before) < 10 else None
    store = request.app[OFFICE].store
    entries = await asyncio.to_thread(store.audit.latest, SHOWN, before=number)
    return inside(request, "beheer/logboek.html", entries=entries, full=len(entries) == SHOWN)


async def unanswered(request: web.Request) -> web.Response:
    """What was asked without an answer; nobody's name is kept."""
    asked = await asyncio.to_thread(request.app[OFFICE].store.unanswered)
    return inside(request, "beheer/onbeantwoord.html", asked=asked, why=WHY)
