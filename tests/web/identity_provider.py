"""A hand-written identity provider: discovery, keys, authorisation and tokens, with a real RSA key."""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, CLIENT_SECRET = "beheer", "client-secret"


@dataclass
class IdentityProvider:
    """Signs in whoever `person` is; `spoil` changes the claims, `forge` signs with another key."""

    person: dict[str, Any] = field(default_factory=lambda: {"sub": "1", "email": "p.jansen@example.org"})
    spoil: dict[str, Any] = field(default_factory=dict)
    forge: bool = False
    calls_itself: str = ""
    codes: dict[str, Mapping[str, str]] = field(default_factory=dict)
    server: TestServer | None = None

    def __post_init__(self) -> None:
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.other_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    @property
    def issuer(self) -> str:
        assert self.server is not None
        return str(self.server.make_url("")).rstrip("/")

    async def start(self) -> None:
        app = web.Application()
        app.router.add_get("/.well-known/openid-configuration", self._discovery)
        app.router.add_get("/authorize", self._authorize)
        app.router.add_post("/token", self._token)
        app.router.add_get("/keys", self._keys)
        self.server = TestServer(app)
        await self.server.start_server()

    async def _discovery(self, _: web.Request) -> web.Response:
        names = {"authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "keys"}
        found = {key: f"{self.issuer}/{path}" for key, path in names.items()}
        return web.json_response({"issuer": self.calls_itself or self.issuer, **found})

    async def _keys(self, _: web.Request) -> web.Response:
        public = jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
        return web.json_response({"keys": [{**public, "kid": "1", "alg": "RS256", "use": "sig"}]})

    async def _authorize(self, request: web.Request) -> web.Response:
        assert request.query["response_type"] == "code"
        assert request.query["code_challenge_method"] == "S256"
        code = f"code-{len(self.codes)}"
        self.codes[code] = dict(request.query)
        query = urlencode({"code": code, "state": request.query["state"]})
        raise web.HTTPFound(f"{request.query['redirect_uri']}?{query}")

    async def _token(self, request: web.Request) -> web.Response:
        form = await request.post()
        expected = base64.b64encode(f"{CLIENT}:{CLIENT_SECRET}".encode()).decode()
        asked = self.codes.pop(str(form["code"]), None)
        digest = hashlib.sha256(str(form["code_verifier"]).encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if request.headers.get("Authorization") != f"Basic {expected}" or asked is None:
            return web.json_response({"error": "invalid_client"}, status=401)
        if asked["code_challenge"] != challenge:
            return web.json_response({"error": "invalid_grant"}, status=400)
        return web.json_response(
            {"access_token": "a", "token_type": "Bearer", "id_token": self._identity(asked)}
        )

    def _identity(self, asked: Mapping[str, str]) -> str:
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": asked["nonce"]}
        key = self.other_key if self.forge else self.key
        return jwt.encode(
            {**claims, **self.person, **self.spoil}, key, algorithm="RS256", headers={"kid": "1"}
        )
