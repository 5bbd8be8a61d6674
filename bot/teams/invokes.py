"""Invokes: what Teams asks and awaits in the response itself. Every body is plain data.

Fault 1 of botbuilder 4.17.1: every invoke with a body is a 500. Fault 13: `value` of its adaptive card
response must be a dict, and `invoke_value.action` is a dict although the type says otherwise.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from bot.metrics import Metrics
from bot.teams import texts
from bot.teams.compose import CARD, card_message, usable
from bot.teams.incoming import Incoming, mended
from bot.teams.memory import TurnMemory, worth_keeping
from bot.teams.one_by_one import OneByOne
from bot.teams.question_text import pressed
from bot.voice import Found, Spoken, Voice
from intents.words.fold import too_long

MESSAGE = "application/vnd.microsoft.activity.message"
RESULTS = 8
LONGEST_SEARCH = 200


@dataclass(frozen=True, slots=True)
class Response:
    status: int
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Invokes:
    voice: Voice
    memory: TurnMemory
    metrics: Metrics
    one_by_one: OneByOne

    async def respond(self, incoming: Incoming) -> Response:
        """The answer to an invoke; one that is not known gets a plain 404, never an error."""
        known: Mapping[str, Callable[[Incoming], Awaitable[Response]]] = {
            "adaptiveCard/action": self.card_action,
            "composeExtension/query": self.search,
            "message/submitAction": self.feedback,
        }
        handler = known.get(incoming.name)
        if handler is None:
            return Response(404, {"error": {"code": "NotSupported", "message": texts.UNKNOWN_ACTION}})
        return await handler(incoming)

    async def card_action(self, incoming: Incoming) -> Response:
        """Action.Execute: the button's question answered in the place of its card."""
        action = incoming.value.get("action") if isinstance(incoming.value, dict) else None
        question = pressed(action.get("data")) if isinstance(action, dict) else ""
        if not question or too_long(question):
            told = texts.TOO_LONG if question else texts.UNKNOWN_ACTION
            return Response(200, error_response(400, "BadRequest", told))
        # An invoke is answered in its own response: each delivery gets one, so there is nothing to claim.
        delivery = uuid4().hex
        begun = await self.memory.begin(incoming, delivery)
        spoken = await self.one_by_one.run(lambda: self.voice.speak(question, begun.memory))
        kept = await self.memory.finish(incoming, worth_keeping(spoken, begun), delivery)
        self.metrics.answers.labels(spoken.reply.status).inc()
        return Response(200, in_place(spoken, memory_away=begun.away or kept == "away"))

    async def search(self, incoming: Incoming) -> Response:
        """The message extension: at every key stroke, and once with nothing typed."""
        typed = search_text(incoming.value)[:LONGEST_SEARCH]
        results = await self.one_by_one.run(lambda: [*map(result, self.voice.find(typed, RESULTS))])
        if not results:
            return Response(200, {"composeExtension": {"type": "message", "text": texts.NOTHING_FOUND}})
        extension = {"type": "result", "attachmentLayout": "list", "attachments": results}
        return Response(200, {"composeExtension": extension})

    async def feedback(self, incoming: Incoming) -> Response:
        """A thumb up or down under an answer, kept without a name and without what was written with it;
        anything else that is submitted is accepted and left alone."""
        value = incoming.value if isinstance(incoming.value, dict) else {}
        given = value.get("actionValue")
        reaction = given.get("reaction") if isinstance(given, dict) else None
        if value.get("actionName") == "feedback" and reaction in ("like", "dislike"):
            self.metrics.feedback.labels(reaction).inc()
            await self.memory.thumb(incoming, reaction, "")
        return Response(200, {})


def in_place(spoken: Spoken, *, memory_away: bool) -> dict[str, Any]:
    card = usable(spoken.card)
    if card is None:
        text = f"{texts.MEMORY_AWAY}\n\n{spoken.reply.text}" if memory_away else spoken.reply.text
        return {"statusCode": 200, "type": MESSAGE, "value": text}
    shown = card_message(card, "", memory_away).attachments[0]["content"]
    return {"statusCode": 200, "type": CARD, "value": shown}


def error_response(status: int, code: str, message: str) -> dict[str, Any]:
    """An Action.Execute that cannot be carried out; the HTTP status stays 200, as the protocol has it."""
    value = {"code": code, "message": message}
    return {"statusCode": status, "type": "application/vnd.microsoft.error", "value": value}


def search_text(value: object) -> str:
    """What was typed in the search box; empty on the initial run and for anything odd."""
    parameters = value.get("parameters") if isinstance(value, dict) else None
    for parameter in parameters if isinstance(parameters, list) else ():
        if isinstance(parameter, dict) and parameter.get("name") != "initialRun":
            typed = parameter.get("value")
            return mended(typed).strip() if isinstance(typed, str) else ""
    return ""


def result(found: Found) -> dict[str, Any]:
    """One result: the card to insert, with the preview that an Adaptive Card needs."""
    short = found.spoken.reply.summary.removeprefix(f"{found.title}: ")  # a list shows one line of it
    preview = {
        "contentType": "application/vnd.microsoft.card.thumbnail",
        "content": {"title": plain_html(found.title), "text": plain_html(short)},
    }
    card = usable(found.spoken.card)
    if card is None:
        text = plain_html(found.spoken.reply.text)
        content = {"title": plain_html(found.title), "text": text}
        return {"contentType": preview["contentType"], "content": content, "preview": preview}
    return {"contentType": CARD, "content": card, "preview": preview}


def plain_html(text: str) -> str:
    """A thumbnail card reads HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
