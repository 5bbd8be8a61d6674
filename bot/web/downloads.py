"""The figures of one indicator, or of all, to take along: CSV, XLSX, and the chart as a picture."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator

from aiohttp import web

from bot.web import picture
from bot.web.sheet import sheet_of
from bot.web.site import snapshot_of
from data.exporting import as_csv
from data.model import Figure, Snapshot

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def figures_of(snapshot: Snapshot, id_: str | None) -> list[Figure]:
    """All years and scopes of one indicator; of all indicators for None. Unknown: 404."""
    if id_ is not None and id_ not in snapshot.indicators:
        raise web.HTTPNotFound(text="Deze indicator staat niet in de jaarverslagen.")
    return list(_figures(snapshot, snapshot.indicators if id_ is None else [id_]))


def _figures(snapshot: Snapshot, ids: Iterable[str]) -> Iterator[Figure]:
    for id_ in ids:
        for scope in snapshot.indicators[id_].scopes:
            yield from snapshot.over_years(id_, scope)


async def csv(request: web.Request) -> web.Response:
    id_ = request.match_info.get("id")
    body = as_csv(figures_of(snapshot_of(request), id_))
    return _file(body, "text/csv", f"{id_ or 'alle-indicatoren'}.csv", charset="utf-8")


async def xlsx(request: web.Request) -> web.Response:
    id_ = request.match_info.get("id")
    figures = figures_of(snapshot_of(request), id_)
    body = await asyncio.to_thread(_as_xlsx, figures, id_ or "alle indicatoren")
    return _file(body, XLSX, f"{id_ or 'alle-indicatoren'}.xlsx")


def _as_xlsx(figures: list[Figure], title: str) -> bytes:
    from data.exporting_xlsx import as_xlsx  # here, in a thread: what writes workbooks is heavy

    return as_xlsx(figures, title)


async def svg(request: web.Request) -> web.Response:
    """The chart as a drawing that looks right on its own."""
    return _file(
        _drawing(request).encode(), "image/svg+xml", f"{request.match_info['id']}.svg", charset="utf-8"
    )


async def png(request: web.Request) -> web.Response:
    """The chart as a picture for a memo or a presentation."""
    body = await asyncio.to_thread(picture.as_png, _drawing(request))
    return _file(body, "image/png", f"{request.match_info['id']}.png")


def _drawing(request: web.Request) -> str:
    snapshot = snapshot_of(request)
    sheet = sheet_of(snapshot, request.match_info["id"])
    drawing = picture.of_sheet(sheet, snapshot) if sheet else None
    if drawing is None:
        raise web.HTTPNotFound(text="Van deze indicator is er geen grafiek.")
    return drawing


def _file(body: bytes, kind: str, name: str, *, charset: str | None = None) -> web.Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return web.Response(body=body, content_type=kind, charset=charset, headers=headers)
