"""The same answers for programs: /api/v1 with its description, for a website, Power BI or Excel. Reading only."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.as_json import as_json, figure_as_json
from bot.web.guard import Handler, limited, public
from bot.web.site import SITE, snapshot_of
from bot.web.talk import LONGEST
from data.model import Figure, Indicator, Snapshot
from intents.question import Memory

DESCRIPTION = Path(__file__).parent / "openapi.json"


def add_api(app: web.Application) -> None:
    """The addresses of the API on an application that has the pages."""
    for path, handler in ADDRESSES.items():
        app.router.add_get(path, public(_open(handler)))


def _open(handler: Handler) -> Handler:
    """For pages of any site: the figures are public, and no cookie is read here."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        response = await handler(request)
        response.headers["Access-Control-Allow-Origin"] = "*"
        return response

    return guarded


async def description(_: web.Request) -> web.Response:
    return _json(described())


@lru_cache(maxsize=1)
def described() -> Any:
    """The OpenAPI document."""
    return json.loads(DESCRIPTION.read_text(encoding="utf-8"))


async def indicators(request: web.Request) -> web.Response:
    snapshot = snapshot_of(request)
    return _json(
        {**_edition(snapshot), "indicators": [_indicator(it) for it in snapshot.indicators.values()]}
    )


async def indicator(request: web.Request) -> web.Response:
    snapshot = snapshot_of(request)
    found = snapshot.indicators.get(request.match_info["id"])
    if found is None:
        return _fault(404, "Deze indicator staat niet in de jaarverslagen.")
    figures = (it for scope in found.scopes for it in snapshot.over_years(found.id, scope))
    return _json({**_edition(snapshot), "indicator": _indicator(found), "figures": _figures(figures)})


async def figures(request: web.Request) -> web.Response:
    """All figures, or those of one indicator, scope or year."""
    snapshot = snapshot_of(request)
    year = request.query.get("year", "")
    if year and not (year.isascii() and year.isdecimal() and len(year) == 4):
        return _fault(400, "year: geef een jaar van vier cijfers, zoals 2022.")
    wanted = (request.query.get("indicator", ""), request.query.get("scope", ""), year)
    found = (
        it
        for it in snapshot.figures.values()
        if all(asked in ("", has) for asked, has in zip(wanted, (it.id, it.scope, str(it.year)), strict=True))
    )
    return _json({**_edition(snapshot), "figures": _figures(found)})


async def ask(request: web.Request) -> web.Response:
    """One question on its own, as `ask --json` answers it."""
    question = request.query.get("question", "").strip()
    if not question or len(question) > LONGEST:
        return _fault(400, f"question: stel een vraag van hoogstens {LONGEST} tekens.")
    turn = request.app[SITE].respond(question, Memory())
    return _json(as_json("", question, turn.reply, turn.understanding))


def _edition(snapshot: Snapshot) -> dict[str, Any]:
    return {"municipality": snapshot.municipality, "edition": snapshot.edition}


def _indicator(it: Indicator) -> dict[str, Any]:
    return {
        "id": it.id,
        "name": it.name,
        "names": list(it.names),
        "theme": it.theme,
        "unit": it.unit,
        "scopes": list(it.scopes),
        "years": list(it.years),
    }


def _figures(found: Iterable[Figure]) -> list[dict[str, Any]]:
    return [figure_as_json(it) for it in found]


def _json(content: Any, status: int = 200) -> web.Response:
    return web.json_response(content, status=status, dumps=lambda it: json.dumps(it, ensure_ascii=False))


def _fault(status: int, message: str) -> web.Response:
    return _json({"error": message}, status)


ADDRESSES: dict[str, Handler] = {
    "/api/v1/openapi.json": description,
    "/api/v1/indicators": indicators,
    "/api/v1/indicators/{id}": indicator,
    "/api/v1/figures": figures,
    "/api/v1/ask": limited(ask),
}
