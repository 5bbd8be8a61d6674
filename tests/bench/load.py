"""The load: people who talk, and a connector that takes their replies, in one process on one core."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientSession, web

from tests.bench.servers import Server
from tests.teams.fakes import TENANT, Microsoft, activity, usual_token

NUMBERS = itertools.count()
MOST_CLIENTS = 32


class Connector(Microsoft):
    """Takes replies after `reply_delay` and tells who waits for them; keeps nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: dict[str, asyncio.Future[bool]] = {}
        """By conversation: whether the reply that came holds a card."""
        self.too_many = 0

    async def _reply(self, request: web.Request) -> web.Response:
        body = await request.json()
        await asyncio.sleep(self.reply_delay)
        if body.get("type") == "message":
            came = self.waiting.pop(request.match_info["conversation"], None)
            if came is None:
                self.too_many += 1
            else:
                came.set_result(bool(body.get("attachments")))
        return web.json_response({"id": "reply"}, status=201)


@dataclass
class Measured:
    """One server, one load, one stretch of time."""

    seconds: float = 0.0
    cpu: float = 0.0
    took: list[float] = field(default_factory=list)
    """Seconds of each turn: from the message to its reply accepted and the request answered."""
    cards: int = 0
    too_many: int = 0

    @property
    def turns_a_second(self) -> float:
        return len(self.took) / self.seconds

    @property
    def cpu_a_turn(self) -> float:
        """Milliseconds."""
        return self.cpu / max(1, len(self.took)) * 1e3


@dataclass
class Load:
    connector: Connector
    session: ClientSession
    conversations: list[list[str]]

    async def run(self, server: Server, clients: int, latency: float, seconds: float) -> Measured:
        """So many people talk to one server for so long, each waiting for the reply before the next question."""
        self.connector.reply_delay = latency
        measured = Measured()
        start, cpu, over = time.perf_counter(), server.cpu_seconds(), self.connector.too_many
        people = [self._talk(server, number, start + seconds, measured) for number in range(clients)]
        await asyncio.gather(*people)
        measured.seconds = time.perf_counter() - start
        measured.cpu = server.cpu_seconds() - cpu
        measured.too_many = self.connector.too_many - over
        return measured

    async def _talk(self, server: Server, number: int, until: float, measured: Measured) -> None:
        """One conversation after the other, each in a chat of its own; no two people say the same at once."""
        first = number * len(self.conversations) // MOST_CLIENTS
        for turns in itertools.cycle(self.conversations[first:] + self.conversations[:first]):
            chat = f"a:{next(NUMBERS)}"
            for text in turns:
                if time.perf_counter() >= until:
                    return
                start = time.perf_counter()
                card = await self._turn(server, chat, text)
                measured.cards += card
                measured.took.append(time.perf_counter() - start)

    async def _turn(self, server: Server, chat: str, text: str) -> bool:
        came: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self.connector.waiting[chat] = came
        async with self.session.post(
            f"{server.url}/api/messages", data=self._message(chat, text), headers=self._headers(server)
        ) as response:
            response.raise_for_status()
            await response.read()
        async with asyncio.timeout(30):
            return await came

    def _message(self, chat: str, text: str) -> bytes:
        conversation = {"id": chat, "conversationType": "personal", "tenantId": TENANT}
        body: dict[str, Any] = activity(self.connector.url + "/", text=text, conversation=conversation)
        return json.dumps(body).encode()

    def _headers(self, server: Server) -> dict[str, str]:
        """Ours verifies the token's signature; the echoes are open, and get none to look at."""
        kind = {"Content-Type": "application/json"}
        if not server.name.startswith("ours"):
            return kind
        return kind | {"Authorization": f"Bearer {usual_token(self.connector.url + '/')}"}
