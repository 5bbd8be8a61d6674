"""Woorden: give an indicator another name, and see what that changes before it counts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from aiohttp import web

from bot.conversation import Knowledge
from bot.shifts import Shift, shifts
from bot.web.beheer.access import MEMBER, refused
from bot.web.beheer.desk import inside
from bot.web.beheer.office import OFFICE, Office
from bot.web.site import SITE, Site, known
from data.store import Store
from intents.vocabulary.own import LONGEST, read, with_word, without_word
from intents.vocabulary.phrases import PhraseFault

KIND, NAME = "synoniemen", "eigen"
MOST_ASKED = 200


def own_texts(store: Store) -> tuple[str, ...]:
    """Every own synonym text of the municipality."""
    return tuple(item.text for item in store.content.all(KIND))


async def show(request: web.Request) -> web.Response:
    """The own words there are; with an indicator and a word in the address, what that word would change."""
    office, site = request.app[OFFICE], request.app[SITE]
    id_, word = request.query.get("indicator", ""), request.query.get("woord", "").strip()[: LONGEST + 1]
    text = await asyncio.to_thread(_text, office)
    fault, shifts = "", None
    if id_ and word:
        try:
            shifts = await asyncio.to_thread(preview, office, site, id_, word)
        except PhraseFault as error:
            fault = str(error)
    return inside(
        request,
        "beheer/woorden.html",
        own=read(text),
        chosen=id_,
        word=word,
        shifts=shifts,
        fault=fault,
        longest=LONGEST,
    )


async def add(request: web.Request) -> web.StreamResponse:
    """Keep the word; running bots take it up by themselves."""
    form = await request.post()
    id_, word = str(form.get("indicator", "")), str(form.get("woord", ""))
    if id_ not in known(request.app[SITE]).snapshot.indicators:
        return refused(request, "Deze indicator is er niet.")
    return await _change(request, lambda text: with_word(text, id_, word))


async def remove(request: web.Request) -> web.StreamResponse:
    form = await request.post()
    id_, word = str(form.get("indicator", "")), str(form.get("woord", ""))
    return await _change(request, lambda text: without_word(text, id_, word))


async def _change(request: web.Request, work: Callable[[str], str]) -> web.StreamResponse:
    office = request.app[OFFICE]
    try:
        text = work(await asyncio.to_thread(_text, office))
    except PhraseFault as fault:
        return refused(request, str(fault))
    await asyncio.to_thread(office.store.content.put, KIND, NAME, text, by=request[MEMBER].name)
    return web.Response(status=303, headers={"Location": "/beheer/woorden"})


def _text(office: Office) -> str:
    item = office.store.content.get(KIND, NAME)
    return item.text if item else ""


def preview(office: Office, site: Site, id_: str, word: str) -> list[Shift]:
    """The questions that this word would have understood otherwise: new ones, and those of every indicator."""
    current = known(site)
    others = tuple(item.text for item in office.store.content.all(KIND) if item.name != NAME)
    proposed = Knowledge.of(current.snapshot, office.phrases((*others, with_word(_text(office), id_, word))))
    asked = [item.text for item in office.store.unanswered(MOST_ASKED)]
    return shifts(word, asked, current, proposed, site.today())
