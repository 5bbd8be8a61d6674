"""The echo sample of the Microsoft 365 Agents SDK, anonymous: no token is verified or fetched."""

from __future__ import annotations

import sys

from aiohttp import web
from microsoft_agents.authentication.msal import MsalConnectionManager
from microsoft_agents.hosting.aiohttp import CloudAdapter, jwt_authorization_middleware, start_agent_process
from microsoft_agents.hosting.core import (
    AgentApplication,
    AgentAuthConfiguration,
    Authorization,
    MemoryStorage,
    TurnContext,
    TurnState,
)

OPEN = AgentAuthConfiguration(anonymous_allowed=True)
STORAGE = MemoryStorage()
CONNECTIONS = MsalConnectionManager({"SERVICE_CONNECTION": OPEN})
ADAPTER = CloudAdapter(connection_manager=CONNECTIONS)
AGENT = AgentApplication[TurnState](
    storage=STORAGE, adapter=ADAPTER, authorization=Authorization(STORAGE, CONNECTIONS)
)


@AGENT.activity("message")
async def echo(context: TurnContext, _state: TurnState) -> None:
    await context.send_activity(f"Echo: {context.activity.text}")


async def messages(request: web.Request) -> web.Response:
    return await start_agent_process(request, AGENT, ADAPTER) or web.Response(status=200)


app = web.Application(middlewares=[jwt_authorization_middleware])
app["agent_configuration"] = OPEN
app.router.add_post("/api/messages", messages)
web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None, access_log=None)
