"""Documents: add a report, see what was recognised and refused, complete its recipe, make the draft."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web

from bot.web.beheer.access import MEMBER
from bot.web.beheer.office import OFFICE, Look
from bot.web.site import page

LONGEST_RECIPE = 200_000
_PLACE = "plek:"
"""Before the name of each field that completes the recipe."""


def inside(request: web.Request, template: str, **values: Any) -> web.Response:
    """A page of Beheer, with who is signed in and the token for its forms."""
    return page(request, template, member=request[MEMBER], **values)


async def upload(request: web.Request) -> web.StreamResponse:
    """Keep the document and look at it."""
    form = await request.post()
    found = form.get("bestand")
    if not isinstance(found, web.FileField) or not found.filename:
        return _told(request, "Kies eerst een bestand.")
    content = await asyncio.to_thread(found.file.read)
    if not content:
        return _told(request, "Dit bestand is leeg.")
    office = request.app[OFFICE]
    name = await asyncio.to_thread(office.importer.keep, found.filename, content, by=request[MEMBER].name)
    return await _look(request, name)


async def look(request: web.Request) -> web.StreamResponse:
    """Look again, with the recipe as it is completed now; or make the draft."""
    return await _look(request, request.match_info["naam"])


async def _look(request: web.Request, name: str) -> web.Response:
    form = await request.post()
    office = request.app[OFFICE]
    said = {key: str(form.get(key, "")).strip()[:200] for key in ("verslag", "gemeente", "deel")}
    recipe = office.importer.complete(
        str(form.get("recept", "")).replace("\r\n", "\n")[:LONGEST_RECIPE],
        {key.removeprefix(_PLACE): str(value) for key, value in form.items() if key.startswith(_PLACE)},
    )
    document = office.importer.describe(name, said["verslag"], said["gemeente"], said["deel"], recipe)
    wants_draft = form.get("doe") == "concept"
    async with office.reading:
        if wants_draft:
            found: Look = await asyncio.to_thread(office.importer.draft, document, by=request[MEMBER].name)
        else:
            found = await asyncio.to_thread(office.importer.look, document)
    kept = wants_draft and found.well
    return inside(request, "beheer/verslag.html", name=name, said=said, found=found, kept=kept, prefix=_PLACE)


def _told(request: web.Request, message: str) -> web.Response:
    return page(request, "fout.html", status=400, title="Dat lukt niet", message=message)
