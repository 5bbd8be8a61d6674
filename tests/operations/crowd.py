"""Many people at once who know the right answers: the load of the measured runs, and its count of what went wrong.

Truth is the table typed by hand from the page (tests/importing/expected_2022.py), not what the bot says.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import ClientConnectorError, ClientError, ClientSession, ClientTimeout, web

from tests.importing.expected_2022 import ROWS, YEARS
from tests.teams.fakes import TENANT, Microsoft, activity, usual_token

SUBJECTS = {
    "vermissing-personen": "Vermissing personen",
    "high-impact-crimes": "High Impact Crimes",
    "geweld-op-personen-en-zaken": "Geweld op personen en zaken",
    "drank-en-drugsoverlast": "Drank- en drugsoverlast",
    "jeugdoverlast": "Jeugdoverlast",
    "winkeldiefstal": "Winkeldiefstal",
    "diefstal-uit-woning": "Diefstal uit woning",
}
AWAY = "mijn geheugen is even niet bereikbaar"
TRUTH = {
    (name, year): str(figure).replace(".", ",").removesuffix(",0")
    for _, name, area, figures, _, _ in ROWS
    if name in SUBJECTS and area != "NL"
    for year, figure in zip(YEARS, figures, strict=True)
}


def is_right(said: str, subject: str, year: int) -> bool:
    """The reply's summary begins with this subject, year and figure, and no other figure."""
    start = said.partition(". ")[0]
    before, named, after = start.partition(f" {year}: ")
    figure = after.split(" ")[0].rstrip(".,;")
    return bool(named) and before.startswith(SUBJECTS[subject]) and figure == TRUTH[subject, year]


class Connector(Microsoft):
    """Takes replies as Teams does, and keeps of each only what is counted."""

    def __init__(self, latency: float) -> None:
        super().__init__()
        self.latency = latency
        self.accepted: dict[str, list[str]] = defaultdict(list)
        """By the activity replied to: summaries, in order of arrival."""
        self.arrived: dict[str, list[float]] = defaultdict(list)

    async def _reply(self, request: web.Request) -> web.Response:
        body = await request.json()
        await asyncio.sleep(self.latency)
        if body.get("type") == "message":
            text = json.dumps(body, ensure_ascii=False)
            told = f"{body.get('summary') or body.get('text') or ''}{' ' + AWAY if AWAY in text else ''}"
            self.accepted[str(body.get("replyToId"))].append(told)
            self.arrived[str(body.get("replyToId"))].append(time.monotonic())
        return web.json_response({"id": "reply"}, status=201)


@dataclass
class Tally:
    turns: int = 0
    right: int = 0
    without_memory: int = 0
    """Right, or asked to say it in full, with a line that the memory is away."""
    lost: int = 0
    """Follow-ups answered as if nothing had been said before, without saying so."""
    wrong: int = 0
    unanswered: int = 0
    """Messages without an accepted reply after every redelivery."""
    redelivered: int = 0
    seconds: list[float] = field(default_factory=list)
    odd: Counter[str] = field(default_factory=Counter)


@dataclass
class Crowd:
    """`replicas` gives the addresses that take messages now, in turn."""

    replicas: Callable[[], list[str]]
    connector: Connector
    session: ClientSession
    tally: Tally = field(default_factory=Tally)
    silence: float = 15.0
    """Seconds after which Teams delivers a message again that nobody answered."""
    patience: float = 40.0
    """Seconds after which it gives up."""

    async def talk(self, name: str, turns: int, wait: float, until: float, dice: random.Random) -> None:
        """One conversation: a whole question, then follow-ups by year; a new subject every four turns."""
        subject = ""
        known = False
        for number in range(turns):
            if time.monotonic() >= until:
                return
            if number % 4 == 0:
                subject, known = dice.choice(list(SUBJECTS)), False
            year = dice.choice(YEARS)
            question = f"en in {year}?" if known else f"{SUBJECTS[subject]} in {year}"
            known = await self.turn(name, question, subject, year, whole=not known) or known
            await asyncio.sleep(wait * dice.uniform(0.5, 1.5))

    async def turn(self, name: str, question: str, subject: str, year: int, *, whole: bool) -> bool:
        """Ask once; True where the conversation now knows its subject."""
        conversation = {"id": f"a:{name}", "conversationType": "personal", "tenantId": TENANT}
        who = {"id": f"29:{name}", "name": f"Persoon {name}", "aadObjectId": f"0000-{name}"}
        body = activity(self.connector.url + "/", text=question, conversation=conversation, **{"from": who})
        self.tally.turns += 1
        start = time.monotonic()
        await self._deliver(body)
        self.tally.seconds.append(time.monotonic() - start)
        return self._judge(self.connector.accepted.get(body["id"], []), subject, year, whole)

    async def _deliver(self, body: dict[str, Any]) -> None:
        """As Teams and a front door do: another replica where nothing was taken in, again after a silence."""
        end = time.monotonic() + self.patience
        while time.monotonic() < end:
            taken_in = False
            for address in self.replicas():
                match await self._post(address, body):
                    case "answered":
                        return
                    case "broken":
                        taken_in = True
                        break
            if self.connector.accepted.get(body["id"]):
                return
            self.tally.redelivered += 1
            await asyncio.sleep(self.silence if taken_in else 0.5)

    async def _post(self, address: str, body: dict[str, Any]) -> Literal["answered", "broken", "closed"]:
        headers = {"Authorization": f"Bearer {usual_token(self.connector.url + '/')}"}
        limit = ClientTimeout(total=self.silence)
        try:
            async with self.session.post(
                f"{address}/api/messages", json=body, headers=headers, timeout=limit
            ) as response:
                return "closed" if response.status >= 500 else "answered"
        except ClientConnectorError:
            return "closed"
        except (ClientError, TimeoutError, OSError):
            return "broken"

    def _judge(self, said: list[str], subject: str, year: int, whole: bool) -> bool:
        tally = self.tally
        if not said:
            tally.unanswered += 1
            return False
        away = AWAY in said[0]
        if is_right(said[0], subject, year):
            tally.right += 1
            tally.without_memory += away
            return not away
        if away and not whole:
            tally.without_memory += 1
            return False
        if not whole and not any(character.isdigit() for character in said[0].partition(":")[2]):
            tally.lost += 1
        else:
            tally.wrong += 1
        tally.odd[f"{subject} {year}: {said[0][:120]}"] += 1
        return False

    def doubles(self) -> list[str]:
        """Each message with more than one accepted reply: how far apart they came, and what they said."""
        connector = self.connector
        return [
            f"{connector.arrived[name][-1] - connector.arrived[name][0]:.1f} s: {replies}"
            for name, replies in connector.accepted.items()
            if len(replies) > 1
        ]


def percentile(seconds: list[float], share: float) -> float:
    return sorted(seconds)[min(len(seconds) - 1, int(share * len(seconds)))] if seconds else 0.0
