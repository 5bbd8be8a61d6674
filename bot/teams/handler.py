"""What the bot does with each kind of activity, on botbuilder's ActivityHandler."""

from __future__ import annotations

from botbuilder.core import ActivityHandler, InvokeResponse, TurnContext
from botbuilder.schema import Activity, ChannelAccount

from bot.metrics import Metrics
from bot.teams import texts
from bot.teams.compose import compose, text_message
from bot.teams.incoming import Incoming
from bot.teams.invokes import Invokes
from bot.teams.memory import TurnMemory
from bot.teams.question_text import asked
from bot.teams.typing_sign import typing_sign
from bot.teams.wire import Whole
from bot.voice import Voice

INCOMING = "incoming"
"""Where the turn's state holds our own type."""
LONGEST_QUESTION = 1000


class Handler(ActivityHandler):  # type: ignore[misc]
    def __init__(self, voice: Voice, memory: TurnMemory, invokes: Invokes, metrics: Metrics) -> None:
        super().__init__()
        self._voice = voice
        self._memory = memory
        self._invokes = invokes
        self._metrics = metrics

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        incoming: Incoming = turn_context.turn_state[INCOMING]
        async with typing_sign(turn_context):
            reply = await self._reply(incoming)
        if reply is not None:
            await turn_context.send_activity(reply)

    async def _reply(self, incoming: Incoming) -> Activity | None:
        """The one reply. The memory is kept before it leaves: the next question may reach another replica."""
        begun = await self._memory.begin(incoming)
        if not begun.claimed:
            self._metrics.duplicates.inc()
            return None
        question = asked(incoming)
        if len(question) > LONGEST_QUESTION:
            return text_message(texts.TOO_LONG)
        spoken = self._voice.speak(question, begun.memory)
        kept = not begun.away and await self._memory.finish(incoming, spoken.memory)
        self._metrics.answers.labels(spoken.reply.status).inc()
        return compose(spoken, incoming, memory_away=not kept)

    async def on_installation_update_add(self, turn_context: TurnContext) -> None:
        if turn_context.activity.action == "add":  # not after an upgrade
            await self._welcome(turn_context)

    async def on_members_added_activity(
        self, members_added: list[ChannelAccount], turn_context: TurnContext
    ) -> None:
        """Only where the bot itself was added: a new colleague in a team is not greeted by a machine."""
        if any(member.id == turn_context.activity.recipient.id for member in members_added):
            await self._welcome(turn_context)

    async def _welcome(self, turn_context: TurnContext) -> None:
        """Teams tells of one installation twice, in two ways: who claims it first greets."""
        incoming: Incoming = turn_context.turn_state[INCOMING]
        begun = await self._memory.begin(incoming, delivery="welcome")
        if begun.claimed:
            await turn_context.send_activity(compose(self._voice.speak("help", None), incoming))

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        response = await self._invokes.respond(turn_context.turn_state[INCOMING])
        return InvokeResponse(status=response.status, body=Whole(response.body))
