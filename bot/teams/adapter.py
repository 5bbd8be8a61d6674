"""botbuilder's adapter with an own way in and an own way out.

`CloudAdapter.process` (faults 1 to 4 of botbuilder 4.17.1) is replaced by the front door, and
`send_activities` (faults 6 to 8) by one pooled sender.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NoReturn

import structlog
from botbuilder.core import CloudAdapterBase, TurnContext
from botbuilder.schema import Activity, ResourceResponse
from botframework.connector.auth import BotFrameworkAuthentication

from bot.logs import where
from bot.metrics import Metrics
from bot.teams import texts
from bot.teams.compose import reply_body, text_message
from bot.teams.handler import INCOMING, SENT
from bot.teams.incoming import Incoming
from bot.teams.invokes import Response, error_response
from bot.teams.sender import Sender
from bot.teams.wire import encode, to_activity

REPLIED = "replied"
log = structlog.get_logger()
Logic = Callable[[TurnContext], Awaitable[None]]


class DoorOnly(BotFrameworkAuthentication):  # type: ignore[misc]
    """Closes every way of the SDK to authenticate or to connect by itself."""

    async def authenticate_request(self, activity: Any, auth_header: Any) -> NoReturn:
        raise PermissionError

    async def authenticate_streaming_request(self, auth_header: Any, channel_id_header: Any) -> NoReturn:
        raise PermissionError

    def create_connector_factory(self, claims_identity: Any) -> NoReturn:
        raise PermissionError

    async def create_user_token_client(self, claims_identity: Any) -> NoReturn:
        raise PermissionError


class TeamsAdapter(CloudAdapterBase):  # type: ignore[misc]
    def __init__(self, sender: Sender, metrics: Metrics) -> None:
        super().__init__(DoorOnly())
        self._sender = sender
        self._metrics = metrics
        self.on_turn_error = self.apologise

    async def turn(self, incoming: Incoming, logic: Logic) -> Response | None:
        """Run one turn; gives what the HTTP response must hold, None where it holds nothing."""
        context = TurnContext(self, to_activity(incoming))
        context.turn_state[INCOMING] = incoming
        await self.run_pipeline(context, logic)
        return result_of(context, incoming)

    async def send_activities(
        self, context: TurnContext, activities: Sequence[Activity]
    ) -> list[ResourceResponse]:
        return [await self._send(context, activity) for activity in activities]

    async def _send(self, context: TurnContext, activity: Activity) -> ResourceResponse:
        if activity.type == "invokeResponse":
            context.turn_state[self._INVOKE_RESPONSE_KEY] = activity
            return ResourceResponse()
        if activity.type == "message":
            if context.turn_state.get(REPLIED):
                raise RuntimeError("a second message in one turn")  # one complete message per answer
            context.turn_state[REPLIED] = True
        sent = await self._sender.send(
            activity.service_url, activity.conversation.id, activity.reply_to_id or "", encode(activity)
        )
        if activity.type == "message":
            context.turn_state[SENT] = sent
        if sent.outcome != "accepted":
            log.warning("antwoord niet afgeleverd", outcome=sent.outcome, kind=activity.type)
        return ResourceResponse(id=sent.id)

    async def apologise(self, context: TurnContext, error: Exception) -> None:
        """Fault 12: without this an exception is a 500, which the channel answers by sending again."""
        log.error("beurt mislukt", error=type(error).__name__, where=where(error.__traceback__))
        self._metrics.failures.inc()
        try:
            if context.activity.type == "message" and not context.turn_state.get(REPLIED):
                await context.send_activity(text_message(texts.FAILED))
        except Exception as second:  # the last resort itself can never raise
            log.error("verontschuldiging mislukt", error=type(second).__name__)


def result_of(context: TurnContext, incoming: Incoming) -> Response | None:
    """Fault 1: the SDK's own helper fails on a dict, so that every invoke with a body is a 500."""
    if incoming.type == "invoke":
        answered = context.turn_state.get(TeamsAdapter._INVOKE_RESPONSE_KEY)
        if answered is None:
            return failed_invoke(incoming)
        return Response(int(answered.value.status), answered.value.body)
    if incoming.expect_replies:
        return Response(
            200, {"activities": [reply_body(reply) for reply in context.buffered_reply_activities]}
        )
    return None


def failed_invoke(incoming: Incoming) -> Response:
    """A turn that failed, in the form that each kind of invoke shows to the person who waits."""
    if incoming.name == "adaptiveCard/action":
        return Response(200, error_response(500, "InternalServerError", texts.FAILED))
    if incoming.name == "composeExtension/query":
        return Response(200, {"composeExtension": {"type": "message", "text": texts.FAILED}})
    return Response(200, {})
