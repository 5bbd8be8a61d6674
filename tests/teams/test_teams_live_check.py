"""`check --live` finds what is wrong, names the remedy and shows no secret."""

from __future__ import annotations

from dataclasses import replace

import pytest
from aiohttp import web

from bot.settings import Settings
from bot.teams.live_check import Finding, live_check
from data.store import Store
from tests.teams.fakes import SECRET, Microsoft, listening, production, world


@pytest.fixture
def settings(microsoft: Microsoft, tmp_path):
    return production(microsoft.url, DATA_DIR=str(tmp_path))


async def found(settings: Settings) -> dict[str, Finding]:
    findings = {finding.name: finding for finding in await live_check(settings)}
    assert list(findings) == ["Inloggegevens", "Sleutels", "Database", "Adres"]
    for finding in findings.values():
        assert SECRET not in finding.message
        assert finding.message.endswith((".", "?"))
    return findings


async def test_all_is_well(microsoft: Microsoft, settings):
    store = Store.open(settings.database_url)
    store.migrate()
    async with world(microsoft) as bot:
        findings = await found(replace(settings, public_url=bot.url))
    assert [finding.ok for finding in findings.values()] == [True] * 4
    assert "nog leeg" in findings["Database"].message


@pytest.mark.parametrize(
    ("code", "remedy"),
    [("AADSTS7000215", "niet de 'Secret ID'"), ("AADSTS7000222", "verlopen"), ("AADSTS700016", "MICROSOFT_APP_ID"),
     ("AADSTS90002", "tenant bestaat niet"), ("AADSTS1", "Controleer MICROSOFT_APP_ID")],
)  # fmt: skip
async def test_wrong_credentials_name_their_remedy(settings, code, remedy):
    async def refuse(request: web.Request) -> web.Response:
        form = await request.post()
        return web.json_response({"error_description": f"{code}: {form['client_secret']}"}, status=401)

    app = web.Application()
    app.router.add_post("/token", refuse)
    async with listening(app) as url:
        finding = (await found(replace(settings, token_url=f"{url}/token")))["Inloggegevens"]
    assert not finding.ok
    assert remedy in finding.message


async def test_what_is_out_of_reach_is_named(settings, tmp_path):
    (tmp_path / "indicatorbot.db").write_bytes(b"dit is geen database" * 100)
    gone = "http://127.0.0.1:9"
    changed = replace(settings, token_url=gone, openid_metadata_url=gone, public_url=gone)
    assert [finding.ok for finding in (await found(changed)).values()] == [False] * 4


async def test_an_open_door_is_reported(microsoft: Microsoft, settings):
    async with world(microsoft, development=True) as bot:
        finding = (await found(replace(settings, public_url=bot.url)))["Adres"]
    assert not finding.ok
    assert "401" in finding.message


async def test_a_clock_that_is_off_is_reported(microsoft: Microsoft, settings):
    microsoft.ahead = 900
    finding = (await found(settings))["Sleutels"]
    assert not finding.ok
    assert "seconden uit de pas" in finding.message


async def test_development_has_nothing_to_log_in_to(tmp_path):
    findings = await found(Settings.from_env({"DATA_DIR": str(tmp_path)}))
    assert findings["Inloggegevens"].ok
    assert findings["Sleutels"].ok
