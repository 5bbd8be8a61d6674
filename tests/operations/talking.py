"""A person in Teams who asks the real server and reads what comes back."""

from __future__ import annotations

import json
import time
from typing import Any

from tests.server.processes import Process
from tests.teams.fakes import Microsoft, activity


class Person:
    """One conversation; `ask` gives the reply as text, and how many seconds it took."""

    def __init__(self, bot: Process, microsoft: Microsoft, name: str = "1") -> None:
        self.bot = bot
        self.microsoft = microsoft
        self.conversation = {
            "id": f"a:gesprek-{name}",
            "conversationType": "personal",
            "tenantId": "aaaaaaaa-0000-0000-0000-000000000001",
        }
        self.seconds = 0.0
        self.status = 0

    def says(self, text: str, **changes: Any) -> dict[str, Any]:
        return activity(self.microsoft.url + "/", text=text, conversation=self.conversation, **changes)

    async def ask(self, text: str, **changes: Any) -> str:
        before = len(self.microsoft.replies)
        start = time.monotonic()
        self.status = await self.bot.post(self.says(text, **changes))
        self.seconds = time.monotonic() - start
        new = [each for each in self.microsoft.replies[before:] if each["type"] == "message"]
        return "\n".join(json.dumps(each, ensure_ascii=False) for each in new)


async def readiness(bot: Process) -> dict[str, Any]:
    """What /readyz says, with its status under "code"."""
    async with bot.session.get(bot.url + "/readyz") as response:
        said: dict[str, Any] = await response.json()
        return {"code": response.status, **said}


async def measured(bot: Process, name: str, **labels: str) -> float:
    """The sum of a metric over the labels that are not given. AssertionError where there is no such metric."""
    async with bot.session.get(bot.url + "/metrics") as response:
        page = await response.text()
    assert f"# TYPE {name} " in page, name
    lines = [line for line in page.splitlines() if line.split("{")[0].split(" ")[0] == name]
    wanted = [f'{label}="{value}"' for label, value in labels.items()]
    return sum(float(line.rpartition(" ")[2]) for line in lines if all(part in line for part in wanted))
