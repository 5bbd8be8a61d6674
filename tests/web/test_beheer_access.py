"""Beheer is closed on every address and verb to who has not the right, and signing in cannot be forged."""

from __future__ import annotations

import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import CookieJar, web
from aiohttp.test_utils import TestClient, TestServer

from bot.web import Site, add_pages, tokens
from bot.web.beheer import Office, Oidc, add_beheer
from bot.web.beheer.access import COOKIE
from data.importing import shipped
from data.importing.uploads import Uploads
from data.store import Store
from intents.vocabulary.own import phrases
from tests.web import identity_provider as idp
from tests.web.conftest import SECRET

VERBS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    store = Store.open(f"sqlite:///{tmp_path / 'web.db'}")
    store.migrate()
    store.publish(store.save_draft(shipped(), by="test"), by="test")
    return Office(store, Uploads(store, tmp_path / "uploads"), phrases, SECRET)


@asynccontextmanager
async def served(site: Site, office: Office) -> AsyncIterator[TestClient]:
    app = web.Application(client_max_size=1024 * 1024)
    add_pages(app, site)
    add_beheer(app, office)
    async with TestClient(TestServer(app), cookie_jar=CookieJar(unsafe=True)) as client:
        yield client


@asynccontextmanager
async def gate(
    site: Site, office: Office, users: frozenset[str] = frozenset({"p.jansen@example.org"})
) -> AsyncIterator[Any]:
    provider = idp.IdentityProvider()
    await provider.start()
    assert provider.server is not None
    app = web.Application(client_max_size=1024 * 1024)
    add_pages(app, site)
    oidc = Oidc(provider.issuer, idp.CLIENT, idp.CLIENT_SECRET, users)
    port = _free_port()
    add_beheer(app, replace(office, oidc=oidc, public_url=f"http://127.0.0.1:{port}"))
    server = TestServer(app, port=port)
    try:
        async with TestClient(server, cookie_jar=CookieJar(unsafe=True)) as client:
            yield client, provider
    finally:
        await provider.server.close()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _addresses(client: TestClient) -> list[str]:
    resources = [resource.canonical for resource in client.app.router.resources()]
    found = [re.sub(r"\{[^}]+\}", "1", path) for path in resources if path.startswith("/beheer")]
    assert len(found) >= 14
    return found


async def test_every_address_and_verb_is_closed_without_a_session(site: Site, office: Office) -> None:
    async with gate(site, office) as (client, _):
        before = (office.store.editions(), office.store.content.version())
        for address in _addresses(client):
            for verb in VERBS:
                answer = await client.request(
                    verb, address, allow_redirects=False, data=None if verb == "GET" else {"x": "1"}
                )
                assert answer.status in {302, 403, 404, 405}, (verb, address)
                if answer.status == 302:
                    assert (
                        "/beheer/aanmelden" in answer.headers["Location"]
                        or "/authorize" in answer.headers["Location"]
                    )
                assert "Logboek" not in await answer.text()
        assert before == (office.store.editions(), office.store.content.version())


@pytest.mark.parametrize("kind", ["gesprek", "beheer-aanmelden"])
async def test_a_note_for_another_use_is_no_session(site: Site, office: Office, kind: str) -> None:
    note = tokens.sign(kind, {"wie": "p.jansen@example.org", "csrf": "c"}, SECRET, seconds=60)
    async with gate(site, office) as (client, _):
        for value in (
            note,
            tokens.sign(COOKIE, {"wie": "p.jansen@example.org", "csrf": "c"}, "x" * 32, seconds=60),
        ):
            answer = await client.get("/beheer", cookies={COOKIE: value}, allow_redirects=False)
            assert answer.status == 302


async def test_who_is_on_the_list_signs_in_and_is_logged(site: Site, office: Office) -> None:
    async with gate(site, office) as (client, _):
        answer = await client.get("/beheer")
        assert answer.status == 200
        text = await answer.text()
        assert "p.jansen@example.org" in text
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"
        assert [(entry.action, entry.by) for entry in office.store.audit.latest(1)] == [
            ("aangemeld", "p.jansen@example.org")
        ]
        csrf = re.findall(r'name="csrf" value="([^"]+)"', text)[0]
        left = await client.post("/beheer/afmelden", data={"csrf": csrf}, allow_redirects=False)
        assert left.status == 303
        assert (await client.get("/beheer", allow_redirects=False)).status == 302


@pytest.mark.parametrize(
    "person",
    [
        {"sub": "2", "email": "someone.else@example.org"},
        {"sub": "2", "email": "p.jansen@example.org", "email_verified": False},
        {"sub": "2"},
    ],
)
async def test_who_is_not_on_the_list_stays_out(site: Site, office: Office, person: dict[str, Any]) -> None:
    async with gate(site, office) as (client, provider):
        provider.person = person
        assert (await client.get("/beheer")).status == 403
        assert office.store.audit.latest(1)[0].action == "aanmelden geweigerd"
        assert (await client.get("/beheer", allow_redirects=False)).status == 302


async def test_striking_someone_off_works_at_once(site: Site, office: Office) -> None:
    note = tokens.sign(COOKIE, {"wie": "p.jansen@example.org", "csrf": "c"}, SECRET, seconds=60)
    async with gate(site, office, frozenset({"another@example.org"})) as (client, _):
        assert (await client.get("/beheer", cookies={COOKIE: note}, allow_redirects=False)).status == 302


@pytest.mark.parametrize(
    "spoil",
    [{"iss": "https://evil.example"}, {"aud": "another-app"}, {"nonce": "old"}, {"exp": 1}, {"sub": None}],
    ids=lambda spoil: next(iter(spoil)),
)
async def test_a_spoiled_identity_token_is_refused(site: Site, office: Office, spoil: dict[str, Any]) -> None:
    async with gate(site, office) as (client, provider):
        provider.spoil = spoil
        answer = await client.get("/beheer")
        assert answer.status == 403
        assert "Aanmelden is niet gelukt" in await answer.text()


async def test_a_token_with_another_key_is_refused(site: Site, office: Office) -> None:
    async with gate(site, office) as (client, provider):
        provider.forge = True
        assert (await client.get("/beheer")).status == 403


async def test_a_provider_that_calls_itself_otherwise_is_refused(site: Site, office: Office) -> None:
    async with gate(site, office) as (client, provider):
        provider.calls_itself = "https://evil.example"
        assert (await client.get("/beheer")).status == 403


async def test_coming_back_without_having_left_is_refused(site: Site, office: Office) -> None:
    async with gate(site, office) as (client, _):
        for query in ("", "?code=1", "?code=1&state=x", "?error=denied"):
            assert (await client.get(f"/beheer/terug{query}", allow_redirects=False)).status == 403
        started = await client.get("/beheer/aanmelden", allow_redirects=False)
        assert started.status == 302
        assert (await client.get("/beheer/terug?code=1&state=forged", allow_redirects=False)).status == 403


async def test_a_change_needs_the_token_of_its_own_form_and_our_own_page(site: Site, office: Office) -> None:
    async with served(site, office) as client:
        text = await (await client.get("/beheer/woorden")).text()
        csrf = re.findall(r'name="csrf" value="([^"]+)"', text)[0]
        data = {"indicator": "vermissing-personen", "woord": "wegloopgevallen"}
        for form, headers in [
            (data, {}),
            ({**data, "csrf": "x"}, {}),
            ({**data, "csrf": csrf}, {"Origin": "https://evil.example"}),
            ({**data, "csrf": csrf}, {"Sec-Fetch-Site": "cross-site"}),
        ]:
            answer = await client.post("/beheer/woorden", data=form, headers=headers, allow_redirects=False)
            assert answer.status == 403
        assert office.store.content.all("synoniemen") == ()
        answer = await client.post("/beheer/woorden", data={**data, "csrf": csrf}, allow_redirects=False)
        assert answer.status == 303
        assert "wegloopgevallen" in office.store.content.all("synoniemen")[0].text


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"X-Forwarded-For": "9.9.9.9"},
        {"Forwarded": "for=9.9.9.9"},
        {"Host": "127.0.0.1.evil.example"},
    ],
)
async def test_open_beheer_is_for_this_computer_only(
    site: Site, office: Office, headers: dict[str, str]
) -> None:
    async with served(site, office) as client:
        assert (await client.get("/beheer")).status == 200
        assert (await client.get("/beheer", headers=headers)).status == 403


async def test_without_beheer_there_is_nothing(pages: TestClient) -> None:
    for address in ("/beheer", "/beheer/concept", "/beheer/aanmelden"):
        assert (await pages.get(address)).status == 404
    assert "/beheer" not in await (await pages.get("/")).text()
