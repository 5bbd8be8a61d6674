"""Who comes in at Beheer: a signed session, asked for on every address and verb, and a token in every form."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from bot.settings import is_loopback
from bot.web import tokens
from bot.web.beheer.office import OFFICE, Office
from bot.web.guard import Handler, private
from bot.web.site import page

COOKIE = "beheer"
SESSION_SECONDS = 8 * 3600
LOCAL_USER = "ontwikkelaar op deze computer"
SIGN_IN = "/beheer/aanmelden"
FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host")
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Member:
    """Who is signed in."""

    name: str
    """As it stands in the log of changes."""
    csrf: str
    """What each form of theirs must hold."""


MEMBER = web.RequestKey("MEMBER", Member)


def members_only(handler: Handler) -> Handler:
    """Closed to all but members; a change needs their form's token and must come from our own page."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        member = signed_in(request)
        if member is None:
            return _shut(request)
        request[MEMBER] = member
        if request.method not in {"GET", "HEAD"}:
            if not _from_ourselves(request):
                return refused(request, "Dit formulier komt niet van deze site.")
            form = await request.post()  # only now: nobody else can make us read a document
            if not hmac.compare_digest(str(form.get("csrf", "")).encode(), member.csrf.encode()):
                return refused(
                    request, "Dit formulier is verlopen. Ga terug, ververs de pagina en probeer opnieuw."
                )
        response = await handler(request)
        return _with_local_session(request, response, member)

    return private(guarded)


def signed_in(request: web.Request) -> Member | None:
    """The member of this request; in development, on this computer only, everyone is one."""
    office = request.app[OFFICE]
    session = tokens.read(COOKIE, request.cookies.get(COOKIE, ""), office.secret)
    if office.oidc is None:
        if not _is_here(request):
            return None
        csrf = str(session["csrf"]) if session else secrets.token_urlsafe(24)
        return Member(LOCAL_USER, csrf)
    if session is None or not may(office, [str(session.get("wie", ""))]):
        return None
    return Member(str(session["wie"]), str(session["csrf"]))


def may(office: Office, names: list[str]) -> str | None:
    """The first of these names that is on the list; asked on every request, so striking one off works at once."""
    assert office.oidc is not None
    return next((name for name in names if name and name.casefold() in office.oidc.users), None)


def open_session(request: web.Request, response: web.StreamResponse, name: str, csrf: str = "") -> None:
    """Give the visitor a session for a working day."""
    office = request.app[OFFICE]
    content = {"wie": name, "csrf": csrf or secrets.token_urlsafe(24)}
    note = tokens.sign(COOKIE, content, office.secret, seconds=SESSION_SECONDS)
    set_cookie(request, response, COOKIE, note, SESSION_SECONDS)


def set_cookie(
    request: web.Request, response: web.StreamResponse, name: str, value: str, seconds: int
) -> None:
    """A cookie for Beheer only: no script reads it, no other site sends it along with a form."""
    secure = request.app[OFFICE].public_url.startswith("https://")
    response.set_cookie(
        name, value, max_age=seconds, path="/beheer", httponly=True, samesite="Lax", secure=secure
    )


def refused(request: web.Request, message: str) -> web.Response:
    """403 with a way on."""
    log.warning("beheer geweigerd", path=request.path)
    return page(request, "fout.html", status=403, title="Geen toegang", message=message)


def _shut(request: web.Request) -> web.StreamResponse:
    if request.method in {"GET", "HEAD"} and request.app[OFFICE].oidc is not None:
        return web.Response(status=302, headers={"Location": SIGN_IN})
    return refused(request, "Beheer is alleen voor wie is aangemeld.")


def _is_here(request: web.Request) -> bool:
    """Asked on this computer, by its own name, and by no proxy: a foreign name may lead here too."""
    host = urlsplit(f"//{request.host}").hostname or ""
    forwarded = any(header in request.headers for header in FORWARDED)
    return is_loopback(request.remote or "") and is_loopback(host) and not forwarded


def _from_ourselves(request: web.Request) -> bool:
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc in {
        request.host,
        urlsplit(request.app[OFFICE].public_url).netloc,
    }


def _with_local_session(
    request: web.Request, response: web.StreamResponse, member: Member
) -> web.StreamResponse:
    if request.app[OFFICE].oidc is None and COOKIE not in request.cookies:
        open_session(request, response, member.name, member.csrf)
    return response
