"""Real processes of the bot, `python app.py serve`, against the stand-ins of tests/teams/fakes.py."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import ClientError, ClientSession

from tests.teams.fakes import APP, SECRET, TENANT, usual_token

ROOT = Path(__file__).parents[2]


@dataclass
class Process:
    running: asyncio.subprocess.Process
    session: ClientSession
    lines: list[str] = field(default_factory=list)
    url: str = ""

    async def listen(self) -> None:
        """Reads what it says; the greeting names its address."""
        assert self.running.stderr is not None
        async for line in self.running.stderr:
            self.lines.append(line.decode())
            found = re.search(r"http://127\.0\.0\.1:\d+", self.lines[-1])
            if found and not self.url:
                self.url = found.group()

    async def until_ready(self, seconds: float = 60) -> None:
        async with asyncio.timeout(seconds):
            while self.running.returncode is None:
                if self.url and await self.status("/readyz") == 200:
                    return
                await asyncio.sleep(0.05)
        raise AssertionError("".join(self.lines))

    async def status(self, path: str) -> int:
        try:
            async with self.session.get(self.url + path) as response:
                return response.status
        except ClientError:
            return 0

    async def post(self, body: dict[str, Any]) -> int:
        headers = {
            "Content-Type": "application/json",
            "Authorization": f"Bearer {usual_token(body['serviceUrl'])}",
        }
        async with self.session.post(
            self.url + "/api/messages", data=json.dumps(body), headers=headers
        ) as response:
            return response.status

    async def stop(self, number: int = signal.SIGTERM) -> int:
        if self.running.returncode is None:
            self.running.send_signal(number)
        async with asyncio.timeout(15):
            return await self.running.wait()


def environment(microsoft_url: str, folder: Path, **more: str) -> dict[str, str]:
    """A production bot that knows no server but the stand-in."""
    return {
        "PATH": os.environ["PATH"],
        "MICROSOFT_APP_ID": APP,
        "MICROSOFT_APP_PASSWORD": SECRET,
        "MICROSOFT_APP_TENANT_ID": TENANT,
        "BOT_OPENID_METADATA_URL": f"{microsoft_url}/openid",
        "BOT_TOKEN_URL": f"{microsoft_url}/token",
        "BOT_SERVICE_HOSTS": microsoft_url,
        "DATA_DIR": str(folder),
        "PORT": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        **more,
    }


@asynccontextmanager
async def serving(environ: dict[str, str], *, ready: bool = True) -> AsyncIterator[Process]:
    running = await asyncio.create_subprocess_exec(
        sys.executable, "app.py", "serve", cwd=ROOT, env=environ, stderr=asyncio.subprocess.PIPE
    )
    async with ClientSession() as session:
        process = Process(running, session)
        listening = asyncio.create_task(process.listen())
        try:
            if ready:
                await process.until_ready()
            yield process
        finally:
            if running.returncode is None:
                running.kill()
                await running.wait()
            await listening
