"""Edities: what is live, what is a draft and what it changes; publish, throw away, go back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from bot.conversation import Knowledge, respond
from bot.web.beheer.access import MEMBER, refused
from bot.web.beheer.desk import inside
from bot.web.beheer.office import OFFICE, Office
from bot.web.beheer.own_words import own_texts
from bot.web.site import SITE, snapshot_of
from bot.web.talk import LONGEST, Exchange
from data.model import Figure, Snapshot
from data.store import Edition, NoSuchEdition, StoreFault
from intents.question import Memory

MOST = 200
"""Changed figures that are listed; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Change:
    """One figure that the draft adds, changes or takes away."""

    figure: Figure
    before: str
    after: str


async def home(request: web.Request) -> web.Response:
    """The first page: what is live, what waits, and where to start."""
    editions: tuple[Edition, ...] = await asyncio.to_thread(request.app[OFFICE].store.editions)
    return inside(request, "beheer/begin.html", editions=editions)


async def draft(request: web.Request) -> web.Response:
    """What the draft changes, and a field to ask it before anyone else can."""
    office = request.app[OFFICE]
    try:
        knowledge = await asyncio.to_thread(_draft_knowledge, office)
    except NoSuchEdition:
        return inside(request, "beheer/concept.html", draft=None)
    question = request.query.get("vraag", "").strip()[:LONGEST]
    site = request.app[SITE]
    exchange: Exchange | None = None
    if question:
        turn = respond(question, knowledge, Memory(), site.today(), contact=site.contact)
        exchange = Exchange(question, turn.reply)
    found = changes(snapshot_of(request), knowledge.snapshot)
    return inside(
        request,
        "beheer/concept.html",
        draft=knowledge.snapshot,
        changes=found[:MOST],
        more=max(0, len(found) - MOST),
        question=question,
        exchange=exchange,
    )


def _draft_knowledge(office: Office) -> Knowledge:
    return Knowledge.of(office.store.snapshot("draft"), office.phrases(own_texts(office.store)))


def changes(before: Snapshot, after: Snapshot) -> list[Change]:
    """Every figure that differs between two editions, in the order of the newer one; what is gone comes last."""
    found = [
        Change(figure, _shown(before.figures.get(key)), _shown(figure))
        for key, figure in after.figures.items()
        if _said(before.figures.get(key)) != _said(figure)
    ]
    gone = [
        Change(figure, _shown(figure), "")
        for key, figure in before.figures.items()
        if key not in after.figures
    ]
    return found + gone


def _said(figure: Figure | None) -> tuple[object, ...] | None:
    if figure is None:
        return None
    return (figure.value, figure.missing, figure.unit, figure.target and figure.target.raw, figure.attained)


def _shown(figure: Figure | None) -> str:
    if figure is None:
        return ""
    target = f" (doel {figure.target.raw})" if figure.target else ""
    return figure.display + target


async def publish(request: web.Request) -> web.StreamResponse:
    """Make the draft that was looked at the live edition."""
    form = await request.post()
    number = str(form.get("editie", ""))
    store = request.app[OFFICE].store
    return await _done(request, lambda by: store.publish(number, by))


async def restore(request: web.Request) -> web.StreamResponse:
    """Go back to an earlier edition."""
    number = request.match_info["editie"]
    store = request.app[OFFICE].store
    return await _done(request, lambda by: store.restore(number, by))


async def drop(request: web.Request) -> web.StreamResponse:
    """Throw the draft away."""
    store = request.app[OFFICE].store
    return await _done(request, lambda by: store.drop_draft(by=by))


async def _done(request: web.Request, work: Callable[[str], object]) -> web.StreamResponse:
    try:
        await asyncio.to_thread(work, request[MEMBER].name)
    except StoreFault as fault:
        return refused(request, str(fault))
    return web.Response(status=303, headers={"Location": "/beheer"})
