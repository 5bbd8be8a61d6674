"""Signing in with the municipality's own identity provider: OpenID Connect, code flow with PKCE, by authlib.

authlib asks over `requests`, which blocks: each call runs in a thread, with a time-out.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jwt
import requests
import structlog
from aiohttp import web
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.requests_client import OAuth2Session

from bot.web import tokens
from bot.web.beheer.access import COOKIE, may, open_session, refused, set_cookie
from bot.web.beheer.office import OFFICE, Office, Oidc

WAITING = "beheer-aanmelden"
WAITING_SECONDS = 10 * 60
TIMEOUT = 10
KEEP_SECONDS = 3600
_ALGORITHMS = ["RS256", "PS256", "ES256", "RS384", "RS512", "ES384"]
_NAMES = ("preferred_username", "email", "upn", "oid", "sub")
"""Claims that may stand on the list of who may come in."""
log = structlog.get_logger()


_OAUTH_ERRORS = frozenset(
    ["access_denied", "consent_required", "interaction_required", "invalid_request", "invalid_scope", "login_required",
     "server_error", "temporarily_unavailable", "unauthorized_client", "unsupported_response_type"]
)  # fmt: skip
"""RFC 6749 4.1.2.1 and OpenID Connect Core 3.1.2.6: what a provider may say."""


class SignInError(Exception):
    """The provider said no, or something that cannot be trusted."""


@dataclass(frozen=True, slots=True)
class Provider:
    """What the provider says of itself, and until when we believe it."""

    authorize: str
    token: str
    keys: str
    until: float


PROVIDERS = web.AppKey("PROVIDERS", dict[str, Provider])


async def start(request: web.Request) -> web.StreamResponse:
    """To the provider, with a note in a cookie of what it must give back."""
    office = request.app[OFFICE]
    oidc = _oidc(office)
    try:
        provider = await _provider(request.app, oidc)
    except (SignInError, requests.RequestException) as error:
        return _failed(request, error)
    nonce, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
    session = _session(office, oidc)
    address, state = session.create_authorization_url(provider.authorize, nonce=nonce, code_verifier=verifier)
    response = web.Response(status=302, headers={"Location": address})
    waiting = {"state": state, "nonce": nonce, "verifier": verifier}
    note = tokens.sign(WAITING, waiting, office.secret, seconds=WAITING_SECONDS)
    set_cookie(request, response, WAITING, note, WAITING_SECONDS)
    return response


async def back(request: web.Request) -> web.StreamResponse:
    """From the provider: the code becomes a token, the token a session, if its owner is on the list."""
    office = request.app[OFFICE]
    waiting = tokens.read(WAITING, request.cookies.get(WAITING, ""), office.secret)
    state = request.query.get("state", "")
    if waiting is None or not hmac.compare_digest(state.encode(), str(waiting["state"]).encode()):
        return refused(
            request, "Het aanmelden duurde te lang of begon niet hier. Ga naar Beheer en probeer opnieuw."
        )
    try:
        claims = await _claims(request, office, waiting)
    except (SignInError, AuthlibBaseError, jwt.InvalidTokenError, requests.RequestException) as error:
        return _failed(request, error)
    name = may(office, names(claims))
    if name is None:
        await asyncio.to_thread(office.store.audit.add, "aanmelden geweigerd", "beheer", by=_shown(claims))
        return refused(
            request, "Je bent aangemeld, maar je staat niet op de lijst van wie Beheer mag gebruiken."
        )
    await asyncio.to_thread(office.store.audit.add, "aangemeld", "beheer", by=name)
    response = web.Response(status=303, headers={"Location": "/beheer"})
    response.del_cookie(WAITING, path="/beheer")
    open_session(request, response, name)
    return response


async def leave(request: web.Request) -> web.StreamResponse:
    """End the session here; the provider's own stays."""
    response = web.Response(status=303, headers={"Location": "/"})
    response.del_cookie(COOKIE, path="/beheer")
    return response


def names(claims: Mapping[str, Any]) -> list[str]:
    """What the provider calls this person; an address it did not verify does not count."""
    unverified = {"email"} if claims.get("email_verified") is False else set()
    return [str(claims[key]) for key in _NAMES if key in claims and key not in unverified]


def _shown(claims: Mapping[str, Any]) -> str:
    return (names(claims) or ["onbekend"])[0]


async def _claims(request: web.Request, office: Office, waiting: Mapping[str, Any]) -> Mapping[str, Any]:
    code = request.query.get("code")
    if not code:
        named = request.query.get("error", "")
        raise SignInError(
            f"the provider gives no code: {named if named in _OAUTH_ERRORS else 'another error'}"
        )
    oidc = _oidc(office)
    provider = await _provider(request.app, oidc)
    return await asyncio.to_thread(_exchange, office, oidc, provider, code, waiting)


def _exchange(
    office: Office, oidc: Oidc, provider: Provider, code: str, waiting: Mapping[str, Any]
) -> Mapping[str, Any]:
    """The claims of the identity token, its signature, issuer, audience, age and nonce checked."""
    session = _session(office, oidc)
    found = session.fetch_token(provider.token, code=code, code_verifier=waiting["verifier"])
    token = found.get("id_token")
    if not isinstance(token, str):
        raise SignInError("the provider gives no identity token")
    answer = requests.get(provider.keys, timeout=TIMEOUT, allow_redirects=False)
    answer.raise_for_status()
    keys = jwt.PyJWKSet.from_dict(answer.json())
    kid = jwt.get_unverified_header(token).get("kid")
    key = next((key for key in keys.keys if key.key_id == kid), None)
    if key is None:
        raise SignInError("the identity token is signed with an unknown key")
    claims: Mapping[str, Any] = jwt.decode(
        token,
        key,
        algorithms=_ALGORITHMS,
        audience=oidc.client_id,
        issuer=oidc.issuer,
        leeway=60,
        options={"require": ["exp", "iat", "iss", "aud", "sub"]},
    )
    if not hmac.compare_digest(str(claims.get("nonce", "")).encode(), str(waiting["nonce"]).encode()):
        raise SignInError("the identity token is for another sign-in")
    return claims


def _session(office: Office, oidc: Oidc) -> Any:
    return OAuth2Session(
        oidc.client_id,
        oidc.client_secret,
        scope="openid profile email",
        redirect_uri=f"{office.public_url}/beheer/terug",
        code_challenge_method="S256",
        default_timeout=TIMEOUT,
    )


async def _provider(app: web.Application, oidc: Oidc) -> Provider:
    known = app[PROVIDERS].get(oidc.issuer)
    if known is None or known.until < time.monotonic():
        known = app[PROVIDERS][oidc.issuer] = await asyncio.to_thread(_discover, oidc)
    return known


def _discover(oidc: Oidc) -> Provider:
    address = f"{oidc.issuer.rstrip('/')}/.well-known/openid-configuration"
    answer = requests.get(address, timeout=TIMEOUT, allow_redirects=False)
    answer.raise_for_status()
    found = answer.json()
    if found.get("issuer") != oidc.issuer:
        raise SignInError("the provider calls itself otherwise than BEHEER_OIDC_ISSUER")
    authorize, token, keys = (
        str(found.get(key, "")) for key in ("authorization_endpoint", "token_endpoint", "jwks_uri")
    )
    if not all(endpoint.startswith(oidc.issuer.partition("//")[0]) for endpoint in (authorize, token, keys)):
        raise SignInError("an address of the provider is missing or not secure")
    return Provider(authorize, token, keys, until=time.monotonic() + KEEP_SECONDS)


def _oidc(office: Office) -> Oidc:
    if office.oidc is None:
        raise web.HTTPNotFound
    return office.oidc


def _failed(request: web.Request, error: Exception) -> web.Response:
    # text from outside may hold a code or token: only our own words and the HTTP status are written down
    own = str(error) if isinstance(error, SignInError) else ""
    log.error(
        "aanmelden mislukt", error=type(error).__name__, status=getattr(error, "status", None), detail=own
    )
    return refused(
        request, "Aanmelden is niet gelukt. Probeer het opnieuw; lukt het niet, vraag dan je beheerder."
    )
