"""Hand-written stand-ins on loopback: Microsoft's keys, token and connector servers, the store and the voice."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from functools import cache
from types import SimpleNamespace
from typing import Any

import jwt
from aiohttp import ClientSession, web
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from bot.answers.types import Help, NoFigure, Suggestion
from bot.knowledge import Keeper
from bot.listening import Runner
from bot.metrics import Metrics
from bot.reply import Reply
from bot.server import Parts, make_app
from bot.settings import Settings
from bot.teams.incoming_token import ISSUER
from bot.voice import Found, Spoken

APP = "11111111-2222-3333-4444-555555555555"
TENANT = "aaaaaaaa-0000-0000-0000-000000000001"
SECRET = "client-secret-of-the-tests"
BOT = "28:" + APP
REPLY_TOKEN = "outgoing-token-of-the-tests"


@cache
def rsa_key(name: str, bits: int = 2048) -> rsa.RSAPrivateKey:
    """One key a name for the whole run: making one takes a tenth of a second."""
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def published(name: str, endorsements: Any = ("msteams",), **changes: Any) -> dict[str, Any]:
    """The key as Microsoft's key server shows it."""
    entry = json.loads(RSAAlgorithm.to_jwk(rsa_key(name).public_key()))
    shown = {"kid": name, "use": "sig", "endorsements": list(endorsements), **entry, **changes}
    return {key: value for key, value in shown.items() if value is not None}


def signed(service_url: str, *, kid: str = "key-1", key: str = "", headers: Any = None, **claims: Any) -> str:
    """A token as Teams sends it; a claim given as None is left out."""
    now = int(time.time())
    body = {"iss": ISSUER, "aud": APP, "iat": now, "nbf": now, "exp": now + 3600, "serviceurl": service_url}
    body = {name: value for name, value in (body | claims).items() if value is not None}
    return jwt.encode(body, rsa_key(key or kid), algorithm="RS256", headers={"kid": kid, **(headers or {})})


@cache
def usual_token(service_url: str) -> str:
    """One token for many messages, as Teams does: signing takes longer than a turn."""
    return signed(service_url)


@dataclass
class Microsoft:
    """One server for OpenID metadata, keys, token and connector; the switches make it misbehave."""

    keys: list[dict[str, Any]] = field(default_factory=lambda: [published("key-1")])
    keys_status: int = 200
    ahead: float = 0.0
    """Seconds that its clock is ahead."""
    keys_delay: float = 0.0
    token_status: int = 200
    token_delay: float = 0.0
    expires_in: Any = 3600
    reply_delay: float = 0.0
    reply_status: Callable[[web.Request], int] = lambda request: 201
    reply_headers: dict[str, str] = field(default_factory=dict)
    key_fetches: int = 0
    token_fetches: int = 0
    forms: list[dict[str, Any]] = field(default_factory=list)
    attempts: list[tuple[float, str, int]] = field(default_factory=list)
    replies: list[dict[str, Any]] = field(default_factory=list)
    """Accepted activities, in order of arrival."""
    authorizations: list[str] = field(default_factory=list)
    url: str = ""

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/openid", self._openid)
        app.router.add_get("/keys", self._keys)
        app.router.add_post("/token", self._token)
        app.router.add_post("/v3/conversations/{conversation}/activities/{reply_to}", self._reply)
        app.router.add_post("/v3/conversations/{conversation}/activities", self._reply)
        return app

    @property
    def texts(self) -> list[str]:
        return [reply.get("text", "") for reply in self.replies if reply["type"] == "message"]

    async def _openid(self, _request: web.Request) -> web.Response:
        date = formatdate(time.time() + self.ahead, usegmt=True)
        document = {"issuer": ISSUER, "jwks_uri": f"{self.url}/keys"}
        return web.json_response(document, headers={"Date": date})

    async def _keys(self, _request: web.Request) -> web.Response:
        self.key_fetches += 1
        await asyncio.sleep(self.keys_delay)
        return web.json_response({"keys": self.keys}, status=self.keys_status)

    async def _token(self, request: web.Request) -> web.Response:
        self.token_fetches += 1
        self.forms.append(dict(await request.post()))
        await asyncio.sleep(self.token_delay)
        token = {"access_token": f"{REPLY_TOKEN}-{self.token_fetches}", "expires_in": self.expires_in}
        return web.json_response(token, status=self.token_status)

    async def _reply(self, request: web.Request) -> web.Response:
        body = await request.json()
        await asyncio.sleep(self.reply_delay)
        status = self.reply_status(request)
        self.attempts.append((time.monotonic(), request.match_info.get("reply_to", ""), status))
        self.authorizations.append(request.headers.get("Authorization", ""))
        if status >= 300:
            return web.Response(status=status, headers=self.reply_headers, text="nee")
        self.replies.append(body)
        return web.json_response({"id": f"reply-{len(self.replies)}"}, status=status)


class FakeTurns:
    """`data.turns.TurnStore` in a dictionary; `away` makes every call fail, `delay` makes it slow."""

    def __init__(self) -> None:
        self.claims: set[str] = set()
        self.taken_over: set[str] = set()
        self.thumbs: dict[str, str] = {}
        self.questions: list[tuple[str, str]] = []
        self.memories: dict[str, dict[str, Any]] = {}
        self.sweeps = 0
        self.away = False
        self.delay = 0.0

    async def begin(self, activity_key: str, conversation_key: str, *, again: bool = False) -> Any:
        claimed = again or activity_key not in self.claims
        self.claims.add(activity_key)  # known to this process also with the database away
        if claimed:
            await self._reach()
        memory = self.memories.get(conversation_key)
        return SimpleNamespace(claimed=claimed, memory=json.loads(json.dumps(memory)))

    async def finish(self, activity_key: str, conversation_key: str, memory: dict[str, Any] | None) -> bool:
        await self._reach()
        if memory is not None:
            self.memories[conversation_key] = json.loads(json.dumps(memory))
        return activity_key not in self.taken_over

    async def release(self, activity_key: str) -> None:
        await self._reach()
        self.claims.discard(activity_key)

    async def thumb(self, answer_key: str, thumb: str, *, about: str) -> None:
        await self._reach()
        self.thumbs[answer_key] = thumb

    async def unanswered(self, text: str, why: str) -> None:
        await self._reach()
        self.questions.append((text, why))

    async def sweep(self) -> int:
        await self._reach()
        self.sweeps += 1
        return 1

    async def close(self) -> None:
        return None

    async def _reach(self) -> None:
        await asyncio.sleep(self.delay)
        if self.away:
            raise ConnectionError("postgresql://bot:pg-secret@db is gone")


class FakeVoice:
    """Says back what it heard and the question before it; `card` is drawn for every answer if set."""

    def __init__(self) -> None:
        self.card: dict[str, Any] | None = None
        self.said: Any = None
        self.heard: list[str] = []
        self.broken = False
        self.meanwhile: Callable[[], None] = lambda: None
        """What happens while the answer is being made."""

    def speak(self, utterance: str, remembered: dict[str, Any] | None) -> Spoken:
        self.heard.append(utterance)
        self.meanwhile()
        if self.broken:
            raise ValueError(f"kan niet omgaan met {utterance}")
        said = self.said or NoFigure(message=utterance, next=(Suggestion("Hulp", "help"),) * 5)
        before = (remembered or {}).get("last", "niets")
        text = f"gehoord: {utterance} | hiervoor: {before}"
        reply = Reply(
            said, "help" if isinstance(said, Help) else "no_answer", text, f"Antwoord op {utterance}"
        )
        return Spoken(reply, self.card, {"last": utterance})

    def find(self, typed: str, limit: int) -> list[Found]:
        if self.broken:
            raise ValueError(typed)
        return [Found(f"{typed or 'alles'} {number}", self.speak(typed, None)) for number in range(limit)]


@dataclass
class World:
    """A bot under test with everything around it."""

    settings: Settings
    microsoft: Microsoft
    turns: FakeTurns
    voice: FakeVoice
    metrics: Metrics
    app: web.Application
    url: str
    session: ClientSession

    async def post(self, body: Any, token: str | None = "", **headers: str) -> tuple[int, str]:
        """Post an activity (or bytes) with a valid token, another one, or none; gives status and text."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        sent = {
            "Content-Type": "application/json",
            **{name.replace("_", "-"): v for name, v in headers.items()},
        }
        if token is not None:
            sent["Authorization"] = "Bearer " + (token or usual_token(self.microsoft.url + "/"))
        async with self.session.post(self.url + "/api/messages", data=data, headers=sent) as response:
            return response.status, await response.text()

    def message(self, text: str | None = "hoeveel vermissingen in 2022?", **changes: Any) -> dict[str, Any]:
        return activity(self.microsoft.url + "/", text=text, **changes)

    def count(self, name: str, **labels: str) -> float:
        return self.metrics.registry.get_sample_value(name, labels or None) or 0.0

    def refusals(self) -> Counter[tuple[str, str]]:
        found: Counter[tuple[str, str]] = Counter()
        for metric in self.metrics.registry.collect():
            for sample in metric.samples:
                if sample.name == "bot_refusals_total":
                    found[sample.labels["stage"], sample.labels["reason"]] += int(sample.value)
        return found


NUMBERS = iter(range(1, 10**9))


def activity(service_url: str, **changes: Any) -> dict[str, Any]:
    """A message as Teams sends it in a personal chat; a field given as None is left out."""
    body: dict[str, Any] = {
        "type": "message",
        "id": f"17{next(NUMBERS):011}",
        "timestamp": "2026-01-12T08:00:00.1234567Z",
        "localTimestamp": "2026-01-12T09:00:00.1234567+01:00",
        "channelId": "msteams",
        "serviceUrl": service_url,
        "from": {"id": "29:anna", "name": "Anna de Vries", "aadObjectId": "0000-anna"},
        "recipient": {"id": BOT, "name": "Indicatorbot"},
        "conversation": {"id": "a:personal-1", "conversationType": "personal", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "textFormat": "plain",
        "locale": "nl-NL",
    }
    return {name: value for name, value in (body | changes).items() if value is not None}


def production(url: str, **changes: Any) -> Settings:
    return Settings.from_env(
        {
            "MICROSOFT_APP_ID": APP,
            "MICROSOFT_APP_PASSWORD": SECRET,
            "MICROSOFT_APP_TENANT_ID": TENANT,
            "BOT_OPENID_METADATA_URL": f"{url}/openid",
            "BOT_TOKEN_URL": f"{url}/token",
            "BOT_SERVICE_HOSTS": f"smba.trafficmanager.net {url}",
            **changes,
        }
    )


@asynccontextmanager
async def listening(app: web.Application) -> AsyncIterator[str]:
    runner = Runner(app, shutdown_timeout=0.2)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def fake_microsoft() -> AsyncIterator[Microsoft]:
    microsoft = Microsoft()
    async with listening(microsoft.app()) as url:
        microsoft.url = url
        yield microsoft


@asynccontextmanager
async def world(
    microsoft: Microsoft,
    *,
    development: bool = False,
    turns: Any = None,
    voice: Any = None,
    channels: str = "msteams",
) -> AsyncIterator[World]:
    """A bot in production (or development) with fakes for the rest, ready to take questions."""
    settings = Settings.from_env({}) if development else production(microsoft.url, BOT_CHANNELS=channels)
    metrics, voice, turns = Metrics(), voice or FakeVoice(), turns or FakeTurns()
    keeper = Keeper(lambda: "edition-1", SimpleNamespace, metrics)  # type: ignore[arg-type]
    await keeper.look()
    app = make_app(settings, Parts(voice, keeper, turns, metrics))
    async with listening(app) as url, ClientSession() as session:
        yield World(settings, microsoft, turns, voice, metrics, app, url, session)
