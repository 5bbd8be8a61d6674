"""The pages: Vraag, Overzicht, Indicator, Programma and Beheer; drawn here, whole without JavaScript."""

from __future__ import annotations

from aiohttp import web

from bot.web import about, chart, downloads, indicator, overview, programme, talk
from bot.web.api import add_api
from bot.web.guard import LIMITER, Handler, Limiter, limited, public
from bot.web.site import SITE, STATIC, Site, page

__all__ = ["Site", "add_pages"]

_YEAR_SECONDS = 365 * 24 * 3600
_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


def add_pages(app: web.Application, site: Site, *, limiter: Limiter | None = None) -> None:
    """All public pages on this application; it needs nothing else."""
    app[SITE] = site
    app[LIMITER] = limiter or Limiter()
    for path, handler in PAGES.items():
        app.router.add_get(path, public(_with_faults(handler)))
    add_api(app)
    app.router.add_post("/", public(limited(_with_faults(talk.ask))))


def _asking(name: str, handler: Handler) -> Handler:
    """Looking is free; with a question of this name in the address it counts as one."""
    counted = limited(handler)

    async def shown(request: web.Request) -> web.StreamResponse:
        return await (counted if request.query.get(name) else handler)(request)

    return shown


async def static(request: web.Request) -> web.Response:
    """A file of ours; its address changes with it, so it may be kept for a year."""
    name = request.match_info["name"]
    path = STATIC / name
    if path.suffix not in _KINDS or path.parent != STATIC or not path.is_file():
        raise web.HTTPNotFound
    headers = {"Cache-Control": f"public, max-age={_YEAR_SECONDS}, immutable"}
    return web.Response(
        body=path.read_bytes(), content_type=_KINDS[path.suffix], charset="utf-8", headers=headers
    )


def _with_faults(handler: Handler) -> Handler:
    """A Dutch page, and a way on, where an address leads nowhere."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except web.HTTPNotFound as error:
            message = error.text or "Deze pagina bestaat niet."
            return page(request, "fout.html", status=404, title="Niet gevonden", message=message)

    return guarded


PAGES = {
    "/": _asking("vraag", talk.show),
    "/overzicht": _asking("zoek", overview.show),
    "/overzicht.csv": downloads.csv,
    "/overzicht.xlsx": downloads.xlsx,
    "/indicator/{id}.csv": downloads.csv,
    "/indicator/{id}.xlsx": downloads.xlsx,
    "/indicator/{id}.svg": downloads.svg,
    "/indicator/{id}.png": downloads.png,
    "/indicator/{id}": indicator.show,  # after those with an ending
    "/grafiek/{id}/{signature}.png": limited(chart.show),
    "/programma": programme.show,
    "/privacy": about.privacy,
    "/gebruik": about.terms,
    "/toegankelijkheid": about.accessibility,
    "/static/{name}": static,
}
