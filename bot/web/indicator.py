"""Indicator: the figure large, its chart, the same figures as a table, every note, and the places."""

from __future__ import annotations

from aiohttp import web

from bot.web import picture, signs
from bot.web.sheet import Sheet, charts, sheet_of
from bot.web.site import SITE, known, page, snapshot_of
from data.model import Snapshot
from intents.question import Operation, Question


async def show(request: web.Request) -> web.Response:
    """The page of one indicator."""
    snapshot = snapshot_of(request)
    sheet = _asked(request, snapshot)
    drawn = zip(charts(sheet, snapshot) or (), ("breedbeeld", "smalbeeld"), strict=False)
    question = Question(Operation.FIGURE, (sheet.indicator.id,), years=(sheet.year,))
    return page(
        request,
        "indicator.html",
        sheet=sheet,
        sign=signs.verdict(sheet.main) if sheet.main else None,
        pictures=[picture.written(chart, name, sheet, snapshot) for chart, name in drawn],
        question=known(request.app[SITE]).ask(question),
    )


def _asked(request: web.Request, snapshot: Snapshot) -> Sheet:
    year = request.query.get("jaar", "")
    wanted = int(year) if year.isascii() and year.isdecimal() and len(year) == 4 else None
    sheet = sheet_of(snapshot, request.match_info["id"], wanted)
    if sheet is None:
        raise web.HTTPNotFound(text="Deze indicator staat niet in de jaarverslagen.")
    return sheet
