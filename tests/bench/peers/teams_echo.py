"""The echo sample of the Teams SDK, open to anyone: no token is verified or fetched."""

from __future__ import annotations

import asyncio
import sys

import uvicorn
from microsoft_teams.api import MessageActivity
from microsoft_teams.apps import ActivityContext, App, FastAPIAdapter

PORT = int(sys.argv[1])


def quiet(asgi: object) -> uvicorn.Server:
    """Uvicorn without a line a request, as the others have none."""
    return uvicorn.Server(uvicorn.Config(asgi, host="127.0.0.1", port=PORT, log_level="warning"))


app = App(
    dangerously_allow_unauthenticated_requests=True,
    http_server_adapter=FastAPIAdapter(server_factory=quiet),
)


@app.on_message
async def echo(context: ActivityContext[MessageActivity]) -> None:
    await context.send(f"Echo: {context.activity.text}")


asyncio.run(app.start(PORT))
