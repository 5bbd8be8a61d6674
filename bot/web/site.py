"""What all pages share: the knowledge they answer from, templates, addresses that keep the look."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.answers.words import scope_name, short
from bot.conversation import Knowledge, Turn, respond
from bot.web import signs
from data.model import Figure, Snapshot
from intents.question import Memory

HERE = Path(__file__).parent
STATIC = HERE / "static"
THEMES = {"default": "licht", "light": "licht", "dark": "donker", "contrast": "contrast"}
"""What Teams fills in for {theme}, and the look that answers it; anything else follows the device."""


@dataclass(frozen=True, slots=True)
class Site:
    """What the pages are made of besides the store."""

    knowledge: Callable[[], Knowledge | None]
    today: Callable[[], date]
    secret: str = field(repr=False)
    """Signs what a page gives away and takes back."""
    contact: str = ""
    public_url: str = ""
    keep_unanswered: Callable[[str, str], Awaitable[None]] | None = None
    """Keeps a question that got no answer, and why; only where that is switched on."""
    beheer: bool = False
    """Whether the footer leads to Beheer."""

    def respond(self, utterance: str, memory: Memory) -> Turn:
        return respond(utterance, known(self), memory, self.today(), contact=self.contact)


SITE = web.AppKey("SITE", Site)


def known(site: Site) -> Knowledge:
    """The knowledge in use; 503 as long as none is loaded."""
    current = site.knowledge()
    if current is None:
        raise web.HTTPServiceUnavailable(text="De cijfers worden nog geladen.", headers={"Retry-After": "2"})
    return current


def snapshot_of(request: web.Request) -> Snapshot:
    return known(request.app[SITE]).snapshot


def address(request: web.Request, path: str, **query: object) -> str:
    """An address of ours, with the look of the page that links to it; empty values are left out."""
    theme = request.query.get("theme", "")
    asked = {key: value for key, value in query.items() if value not in ("", None)}
    if theme in THEMES:
        asked["theme"] = theme
    return quote(path) + (f"?{urlencode(asked)}" if asked else "")


def page(request: web.Request, template: str, *, status: int = 200, **values: Any) -> web.Response:
    """A template drawn as a page."""
    return web.Response(text=drawn(request, template, **values), content_type="text/html", status=status)


def drawn(request: web.Request, template: str, **values: Any) -> str:
    """A template drawn, with what every page needs."""
    site = request.app[SITE]
    theme = request.query.get("theme", "")

    def link(path: str, **query: object) -> str:
        return address(request, path, **query)

    shared: Mapping[str, Any] = {
        "link": link,
        "look": THEMES.get(theme, ""),
        "theme": theme if theme in THEMES else "",
        "here": request.path,
        "site": site,
        "snapshot": known(site).snapshot,
    }
    return templates().get_template(template).render({**shared, **values})


@lru_cache(maxsize=1)
def templates() -> Environment:
    """The templates, escaping by default; a name that a page does not fill in is an error."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.update(static=static_address, verdict=signs.verdict, scope_name=scope_name)
    environment.filters.update(
        short=short,
        number=signs.number,
        shown=signs.shown,
        missing=signs.missing,
        marks=signs.marks,
        note_text=signs.note_text,
        trend=trend_text,
        when=when,
        first_upper=lambda text: text[:1].upper() + text[1:],
    )
    return environment


@lru_cache(maxsize=32)
def static_address(name: str) -> str:
    """The address of a static file; it changes with the file, so a browser may keep it for good."""
    digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]
    return f"/static/{name}?v={digest}"


def trend_text(figures: tuple[Figure, ...]) -> str:
    """What a trend line shows, in words: "van 368 in 2018 naar 488 in 2022"."""
    known_figures = [figure for figure in figures if figure.value is not None]
    if len(known_figures) < 2:
        return "te weinig cijfers voor een lijn"
    first, last = known_figures[0], known_figures[-1]
    return f"van {signs.number(first)} in {first.year} naar {signs.number(last)} in {last.year}"


def when(moment: str) -> str:
    """A moment of the log as people here read it: "31-01-2026 10:00" for "2026-01-31T09:00:00Z"."""
    return datetime.fromisoformat(moment).astimezone(ZoneInfo("Europe/Amsterdam")).strftime("%d-%m-%Y %H:%M")
