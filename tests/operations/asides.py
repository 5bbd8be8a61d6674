"""What else a server gets beside good questions: words nobody said before, pages, requests to be refused.

A soak of the same few questions would not see memory that grows with what is new.
"""

from __future__ import annotations

import asyncio
import random
import string
import time
from collections import Counter
from dataclasses import dataclass, field

from aiohttp import ClientSession

from tests.operations.crowd import Connector
from tests.teams.fakes import TENANT, activity, usual_token

PAGES = (
    "/",
    "/overzicht",
    "/overzicht?jaar=2020",
    "/indicator/winkeldiefstal",
    "/indicator/winkeldiefstal.csv",
    "/programma",
    "/metrics",
    "/readyz",
    "/er-is-niets",
)


@dataclass
class Asides:
    """Counts by kind and status; `wrong` are figures given for words that mean nothing."""

    bot_url: str
    connector: Connector
    session: ClientSession
    counted: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    async def go_on(self, every: float, until: float, dice: random.Random) -> None:
        """One after the other, in turn, until the time is up."""
        while time.monotonic() < until:
            await asyncio.gather(self.stranger(dice), self.page(dice), self.unsigned(dice))
            await asyncio.sleep(3 * every * dice.uniform(0.5, 1.5))

    async def stranger(self, dice: random.Random) -> None:
        """A question in a conversation and with a word that never come back."""
        year = dice.randint(2018, 2022)
        body = self._message(f"hoeveel {word(dice)} in {year}?", word(dice))
        headers = {"Authorization": f"Bearer {usual_token(self.connector.url + '/')}"}
        async with self.session.post(f"{self.bot_url}/api/messages", json=body, headers=headers) as response:
            self.counted[f"onbekend woord: {response.status}"] += 1
        said = self.connector.accepted.pop(body["id"], [])
        self.wrong += [each for each in said if f" {year}: " in each]

    async def page(self, dice: random.Random) -> None:
        path = dice.choice((*PAGES, f"/?vraag={word(dice)}", f"/{word(dice)}"))
        async with self.session.get(self.bot_url + path) as response:
            await response.read()
            self.counted[f"pagina: {response.status}"] += 1

    async def unsigned(self, dice: random.Random) -> None:
        headers = {"Authorization": f"Bearer {word(dice)}"}
        body = self._message("winkeldiefstal", word(dice))
        async with self.session.post(f"{self.bot_url}/api/messages", json=body, headers=headers) as response:
            self.counted[f"zonder handtekening: {response.status}"] += 1

    def _message(self, text: str, name: str) -> dict[str, object]:
        conversation = {"id": f"a:{name}", "conversationType": "personal", "tenantId": TENANT}
        who = {"id": f"29:{name}", "name": name, "aadObjectId": f"0000-{name}"}
        return activity(self.connector.url + "/", text=text, conversation=conversation, **{"from": who})


def word(dice: random.Random) -> str:
    return "".join(dice.choices(string.ascii_lowercase, k=dice.randint(7, 14)))
