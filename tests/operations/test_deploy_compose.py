"""The compose file and its front door: against the schema, against our settings, and the door itself at work."""

from __future__ import annotations

import asyncio
import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession
from ruamel.yaml import YAML

from bot.settings import KNOWN, Settings
from tests.operations.worlds import production
from tests.server.processes import Process, serving
from tests.teams.fakes import Microsoft, activity, usual_token

ROOT = Path(__file__).parents[2]
COMPOSE = ROOT / "deploy" / "compose"
BIN = Path(sys.executable).parent
ASKED = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")


def text(name: str) -> str:
    return (COMPOSE / name).read_text(encoding="utf-8")


def composed(**given: str) -> dict[str, Any]:
    """The file as the engine reads it, with variables filled in."""

    def value(found: re.Match[str]) -> str:
        name, how, rest = found.groups()
        filled = given.get(name, "")
        assert filled or how != "?", rest
        return filled or (rest if how == "-" else "")

    def fill(part: Any) -> Any:
        match part:
            case dict():
                return {name: fill(inner) for name, inner in part.items()}
            case list():
                return [fill(inner) for inner in part]
            case str():
                return ASKED.sub(value, part)
        return part

    filled: dict[str, Any] = fill(YAML(typ="safe").load(text("compose.yaml")))
    return filled


FILLED = {
    "BOT_DOMAIN": "bot.example",
    "MICROSOFT_APP_ID": "11111111-2222-3333-4444-555555555555",
    "MICROSOFT_APP_PASSWORD": "geheim",
    "MICROSOFT_APP_TENANT_ID": "aaaaaaaa-0000-0000-0000-000000000001",
    "DATABASE_PASSWORD": "d" * 64,
    "BOT_SIGNING_SECRET": "s" * 64,
}


def test_it_follows_the_schema_of_compose_files():
    command = [BIN / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", COMPOSE / "compose.yaml"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_message_and_a_page_go_to_the_other_bot_where_one_went_away():
    done = subprocess.run(
        [BIN / "caddy", "adapt", "--config", COMPOSE / "Caddyfile", "--adapter", "caddyfile"],
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", "BOT_DOMAIN": "bot.example"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert '"retry_match":[{"path":["/api/messages"]},{"method":["GET"]}]' in done.stdout


def test_every_variable_stands_in_the_example_and_the_other_way_round():
    example = set(re.findall(r"^(\w+)=", text("env.example"), re.MULTILINE))
    used = {found[0] for found in ASKED.findall(text("compose.yaml"))}
    assert example == used
    assert set(re.findall(r"\{\$(\w+)\}", text("Caddyfile"))) <= used


def test_what_is_left_empty_is_named():
    for name in FILLED:
        with pytest.raises(AssertionError, match=f"vul {name} in .env in"):
            composed(**{**FILLED, name: ""})


def test_the_bots_start_with_these_settings():
    services = composed(**FILLED)["services"]
    for name in ("bot-1", "bot-2"):
        environment = services[name]["environment"]
        assert set(environment) <= set(KNOWN)
        settings = Settings.from_env(environment | {"HOST": "0.0.0.0"})
        assert not settings.development and not settings.warnings
        assert settings.database_url.endswith("@db/indicatorbot")


def test_the_containers_may_do_little():
    services = composed(**FILLED)["services"]
    for name in ("bot-1", "bot-2", "voordeur"):
        service = services[name]
        assert service["read_only"] and service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
    assert services["bot-1"]["user"] == "10001:10001"
    assert "ports" not in services["bot-1"] and "ports" not in services["db"]
    assert services["db"]["networks"] == ["achter"]
    assert composed(**FILLED)["networks"]["achter"]["internal"] is True


def test_a_stopping_bot_has_time_to_finish():
    from bot.draining import GRACE_SECONDS

    grace = composed(**FILLED)["services"]["bot-1"]["stop_grace_period"]
    assert int(grace.removesuffix("s")) > GRACE_SECONDS + 2


# --- the front door itself ---------------------------------------------------------------------------------


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def caddyfile(address: str, bots: list[Process]) -> str:
    """The file as it ships, with the addresses of this test."""
    shipped = text("Caddyfile")
    for number, bot in enumerate(bots, 1):
        assert f"bot-{number}:3978" in shipped
        shipped = shipped.replace(f"bot-{number}:3978", bot.url.removeprefix("http://"))
    return shipped.replace("{$BOT_DOMAIN}", address)


@asynccontextmanager
async def front_door(folder: Path, bots: list[Process]) -> AsyncIterator[str]:
    address = f"http://127.0.0.1:{free_port()}"
    file = folder / "Caddyfile"
    file.write_text(caddyfile(address, bots), encoding="utf-8")
    door = await asyncio.create_subprocess_exec(
        BIN / "caddy", "run", "--config", file, "--adapter", "caddyfile",
        env={"HOME": str(folder), "PATH": os.environ["PATH"]},
        stdout=(folder / "log").open("wb"), stderr=(folder / "errors").open("wb"),
    )  # fmt: skip
    try:
        yield address
    finally:
        door.terminate()
        await door.wait()


async def until(session: ClientSession, url: str) -> None:
    for _ in range(100):
        try:
            async with session.get(url) as response:
                if response.status == 200:
                    return
        except ClientError:
            pass
        await asyncio.sleep(0.1)
    raise AssertionError(f"{url} never came up")


async def test_the_door_spreads_turns_hides_metrics_and_outlives_a_bot(
    microsoft: Microsoft, database: str, tmp_path: Path
):
    environ = production(microsoft.url, tmp_path, DATABASE_URL=database)
    async with (
        serving(environ) as one,
        serving(environ) as two,
        ClientSession() as session,
        front_door(tmp_path, [one, two]) as address,
    ):
        await until(session, f"{address}/readyz")
        async with session.get(f"{address}/metrics") as response:
            assert response.status == 404
        async with session.get(f"{address}/healthz") as response:
            assert "Server" not in response.headers
            assert response.headers["Strict-Transport-Security"]

        async def ask(number: int) -> int:
            body = activity(microsoft.url + "/", text="hoeveel vermissingen in 2022?")
            headers = {"Authorization": f"Bearer {usual_token(microsoft.url + '/')}"}
            async with session.post(f"{address}/api/messages", json=body, headers=headers) as response:
                return response.status

        assert await asyncio.gather(*(ask(n) for n in range(20))) == [200] * 20
        await one.stop(9)
        assert await asyncio.gather(*(ask(n) for n in range(20))) == [200] * 20
        for _ in range(4):
            async with session.get(f"{address}/healthz") as response:
                assert response.status == 200
        assert len(microsoft.replies) == 40
        assert all("488" in json.dumps(reply) for reply in microsoft.replies)
    seen = (tmp_path / "log").read_text(encoding="utf-8")
    assert "/api/messages" in seen
    assert "Bearer" not in seen and "127.0.0.1" not in seen.replace(address.removeprefix("http://"), "")
