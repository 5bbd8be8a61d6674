"""Every secret is a word of its own, everything that can fail fails, and none of the words is ever seen."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from tests.operations.talking import Person
from tests.server.processes import Process, environment, serving
from tests.teams.fakes import Microsoft, activity, listening, signed

ROOT = Path(__file__).parents[2]
GONE = "http://127.0.0.1:9"
SECRETS = {
    "MICROSOFT_APP_PASSWORD": "verklikker-app",
    "BOT_SIGNING_SECRET": "verklikker-ondertekening-0123456789abc",
    "BEHEER_OIDC_CLIENT_SECRET": "verklikker-beheer",
}
DATABASE = "postgresql://bot:verklikker-database@127.0.0.1:9/cijfers"
BEHEER = {
    "BEHEER_OIDC_ISSUER": GONE,
    "BEHEER_OIDC_CLIENT_ID": "beheer",
    "BEHEER_USERS": "a@b.nl",
    "PUBLIC_URL": GONE,
}


def check_silent(*said: str) -> None:
    """No secret, whole or in part, and no traceback, which could hold one in another case."""
    for text in said:
        assert "verklikker" not in text, text[-2000:]
        assert "Traceback" not in text, text[-2000:]


def run(folder: Path, *args: str, **more: str) -> subprocess.CompletedProcess[str]:
    environ = environment(GONE, folder, **{**SECRETS, **BEHEER, "LOG_LEVEL": "DEBUG", **more})
    return subprocess.run(
        [sys.executable, "app.py", *args],
        cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


MISTAKES = {
    "nothing wrong but the network": {},
    "a database out of reach": {"DATABASE_URL": DATABASE},
    "a database address with a typing error": {"DATABASE_URL": DATABASE.replace(":9/", ":poort/")},
    "a database of an unknown kind": {"DATABASE_URL": DATABASE.replace("postgresql", "oracle")},
    "a database address that is no address": {"DATABASE_URL": "postgresql://bot:verklikker-database@[::1/x"},
    "options in the address": {"DATABASE_URL": DATABASE + "?sslmode=verklikker&password=verklikker-2"},
    "the secret where the id belongs": {"MICROSOFT_APP_ID": "verklikker app!"},
    "the secret where the tenant belongs": {"MICROSOFT_APP_TENANT_ID": "verklikker/../app"},
    "the secret in an address": {"BOT_TOKEN_URL": "https://verklikker:verklikker@login.example/"},
    "the secret in the metadata's address": {"BOT_OPENID_METADATA_URL": "ftp://verklikker"},
    "the secret where a number belongs": {"PORT": "verklikker"},
    "the secret where a level belongs": {"LOG_LEVEL": "verklikker"},
    "the secret where a switch belongs": {"BOT_KEEP_UNANSWERED": "verklikker"},
    "the secret in the hosts": {"BOT_SERVICE_HOSTS": "https://verklikker@x/"},
    "the secret in the type": {"MICROSOFT_APP_TYPE": "verklikker"},
    "a signing secret too short": {"BOT_SIGNING_SECRET": "verklikker"},
    "a secret under a name that does not exist": {"MICROSOFT_APP_PASWORD": "verklikker"},
    "a secret with odd signs": {"MICROSOFT_APP_PASSWORD": "verklikker\udc80é\x7f&=%"},
    "a folder that cannot be made": {"DATA_DIR": "/proc/verklikker/x"},
}
SAYS_ITS_PATH = {"a folder that cannot be made"}
"""A folder is no secret: its name is what the administrator needs to hear."""


@pytest.mark.parametrize("mistake", MISTAKES)
@pytest.mark.parametrize(
    "verb", [("check", "--live"), ("check",), ("ask", "hoeveel vermissingen?"), ("serve",)], ids=" ".join
)
def test_no_command_shows_a_secret_whatever_is_wrong(tmp_path: Path, verb: tuple[str, ...], mistake: str):
    if verb == ("serve",) and not fails_to_start(mistake):
        pytest.skip("it would start")
    done = run(tmp_path, *verb, **MISTAKES[mistake])
    if mistake in SAYS_ITS_PATH:
        assert "Traceback" not in done.stdout + done.stderr
        return
    check_silent(done.stdout, done.stderr)
    assert done.stdout + done.stderr


def fails_to_start(mistake: str) -> bool:
    starts = ("nothing wrong", "a secret under a name", "a secret with odd signs")
    return not mistake.startswith(starts)


async def refusing(request: web.Request) -> web.Response:
    """A token server that quotes what it was sent, as bad ones do."""
    form = await request.post()
    return web.json_response({"error": "invalid_client", "error_description": f"{dict(form)}"}, status=401)


async def breaking(request: web.Request) -> web.Response:
    request.transport.close()  # type: ignore[union-attr]
    return web.Response()


async def babbling(request: web.Request) -> web.Response:
    form = await request.post()
    return web.Response(text=f"{dict(form)}" + "[" * 50_000, content_type="application/json")


async def redirecting(request: web.Request) -> web.Response:
    form = await request.post()
    raise web.HTTPTemporaryRedirect(f"/elsewhere?{form['client_secret']}")


async def newline(_request: web.Request) -> web.Response:
    return web.json_response({"access_token": "verklikker-token\r\nX-Evil: 1", "expires_in": 60})


async def given(_request: web.Request) -> web.Response:
    return web.json_response({"access_token": "verklikker-token", "expires_in": 3600})


@pytest.mark.parametrize(
    "way", [refusing, breaking, babbling, redirecting, newline, given], ids=lambda way: way.__name__
)
async def test_no_log_and_no_reply_shows_a_secret_when_microsoft_fails(
    microsoft: Microsoft, tmp_path: Path, way: Any
):
    """Asked, refused, failed and stopped with a token server that does all that one can do wrong."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", way)
    async with listening(app) as url:
        more = {**SECRETS, "BOT_TOKEN_URL": f"{url}/token", "LOG_LEVEL": "DEBUG"}
        async with serving(environment(microsoft.url, tmp_path, **more)) as bot:
            microsoft.reply_status = lambda request: 403
            asked = asyncio.create_task(Person(bot, microsoft).ask("hoeveel vermissingen in 2022?"))
            await refused_in_every_way(bot, microsoft)
            listing = await asyncio.to_thread(process_listing, bot.running.pid)
            if way is not given:  # who has no token tries for twelve seconds
                asked.cancel()
            else:
                await asked
                assert microsoft.authorizations == ["Bearer verklikker-token"]
            pages = [
                await text_of(bot, path) for path in ("/", "/healthz", "/readyz", "/metrics", "/nergens")
            ]
            await bot.stop()
    check_silent("".join(bot.lines), json.dumps(microsoft.replies), listing, *pages)
    for line in bot.lines:
        assert not re.search(r"eyJ|Bearer", line)


async def refused_in_every_way(bot: Process, microsoft: Microsoft) -> None:
    body = activity(microsoft.url + "/", text="verklikker vraagt iets")
    tokens = (
        "verklikker.x.y",
        signed(microsoft.url + "/", kid="verklikker", key="key-1"),
        signed("https://verklikker.example/"),
    )
    for token in tokens:
        headers = {"Authorization": f"Bearer {token}"}
        async with bot.session.post(bot.url + "/api/messages", json=body, headers=headers) as response:
            assert response.status == 401
            check_silent(await response.text())


def process_listing(pid: int) -> str:
    """What any other user of the machine can see of it and of its children."""
    return (
        subprocess.run(["ps", "-ww", "-eo", "pid,args"], capture_output=True, text=True, check=True).stdout
        if pid
        else ""
    )


async def text_of(bot: Process, path: str) -> str:
    async with bot.session.get(bot.url + path) as response:
        return f"{dict(response.headers)} {await response.text()}"


async def test_a_database_that_refuses_shows_no_password_in_the_log(
    microsoft: Microsoft, tmp_path: Path, database: str
):
    """The server runs, then its database is replaced by one that cannot be reached."""
    from data.turns import TurnStore

    store = TurnStore.open(DATABASE)
    with pytest.raises(Exception) as caught:
        await store.begin("a", "b")
    check_silent(str(caught.value), repr(caught.value.__cause__), repr(caught.value.__context__))
    await store.close()
    environ = environment(microsoft.url, tmp_path, DATABASE_URL=named(database), LOG_LEVEL="DEBUG", **SECRETS)
    async with serving(environ) as bot:
        await Person(bot, microsoft).ask("hoeveel vermissingen in 2022?")
        await bot.stop()
    check_silent("".join(bot.lines), json.dumps(microsoft.replies))


def named(address: str) -> str:
    """The same database with a password in its address; a local one does not ask for it."""
    return re.sub(r"//([^@/:]*)(:[^@/]*)?@", r"//\1:verklikker-database@", address)
