"""What the bot does with each kind of activity, on botbuilder's ActivityHandler."""

from __future__ import annotations

import structlog
from botbuilder.core import ActivityHandler, InvokeResponse, TurnContext
from botbuilder.schema import Activity, ChannelAccount

from bot.reply import Reply, why_unanswered
from bot.teams import texts
from bot.teams.compose import compose, text_message
from bot.teams.incoming import Incoming
from bot.teams.invokes import Invokes
from bot.teams.memory import Begun, worth_keeping
from bot.teams.question_text import asked
from bot.teams.sender import SURELY_NOT_TAKEN, Sent
from bot.teams.typing_sign import TypingSign
from bot.teams.wire import Whole
from bot.voice import Spoken
from intents.words.fold import too_long

INCOMING = "incoming"
"""Where the turn's state holds our own type."""
log = structlog.get_logger()
SENT = "sent"
"""And how sending the reply went."""


class Handler(ActivityHandler):  # type: ignore[misc]
    def __init__(self, invokes: Invokes) -> None:
        super().__init__()
        self._invokes = invokes
        self._voice = invokes.voice
        self._memory = invokes.memory
        self._metrics = invokes.metrics
        self._one_by_one = invokes.one_by_one

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        incoming: Incoming = turn_context.turn_state[INCOMING]
        async with TypingSign(turn_context):
            begun = await self._memory.begin(incoming)
            reply = await self._reply(incoming, begun) if begun.claimed else None
        if reply is None:
            self._metrics.duplicates.inc()
            return
        await turn_context.send_activity(reply)
        sent: Sent | None = turn_context.turn_state.get(SENT)
        if sent is not None and sent.outcome in SURELY_NOT_TAKEN:
            await self._memory.release(incoming)

    async def _reply(self, incoming: Incoming, begun: Begun) -> Activity | None:
        """The one reply, None where another replica gives it. The memory is kept before it leaves: only
        then can it never go out twice, and the next question may reach another replica."""
        try:
            spoken = await self._one_by_one.run(lambda: self._speak(asked(incoming), begun))
        except Exception:
            if await self._memory.finish(incoming, None) != "taken_over":
                raise  # the apology is the one reply
            log.error("beurt mislukt, maar elders beantwoord")
            return None
        kept = await self._memory.finish(incoming, worth_keeping(spoken, begun))
        if kept == "taken_over":
            return None
        if spoken is None:
            return text_message(texts.TOO_LONG)
        await self._keep_unanswered(asked(incoming), spoken.reply)
        return compose(spoken, incoming, memory_away=begun.away or kept == "away")

    def _speak(self, question: str, begun: Begun) -> Spoken | None:
        if too_long(question):  # a part that is not read could turn the answer round
            return None
        spoken = self._voice.speak(question, begun.memory)
        self._metrics.answers.labels(spoken.reply.status).inc()
        return spoken

    async def _keep_unanswered(self, question: str, reply: Reply) -> None:
        """The store keeps it only where that is switched on, and without who asked."""
        if reply.status == "no_answer":
            await self._memory.unanswered(question, why_unanswered(reply))

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
        if not begun.claimed or await self._memory.finish(incoming, None, "welcome") == "taken_over":
            return
        await turn_context.send_activity(compose(self._voice.speak("help", None), incoming))

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        response = await self._invokes.respond(turn_context.turn_state[INCOMING])
        return InvokeResponse(status=response.status, body=Whole(response.body))
