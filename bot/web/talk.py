"""Vraag: one field with the conversation below it. What went before travels in the form, signed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.answers.types import Answer
from bot.answers.words import note_lines
from bot.reply import Reply, why_unanswered
from bot.text import passed_over
from bot.web import tokens
from bot.web.site import SITE, Site, page
from data.store import StoreFault
from intents.dialogue.memory import dump, load
from intents.question import Memory

LONGEST = 500
"""Characters of one question."""
KEPT = 6
"""Earlier exchanges that stay on the page."""
MINUTES = 30
_KIND = "gesprek"


@dataclass(frozen=True, slots=True)
class Exchange:
    question: str
    reply: Reply

    @property
    def lines(self) -> tuple[str, ...]:
        """An answer's sentences, without the first where it only repeats the heading and the large figure."""
        said = self.reply.said
        if not isinstance(said, Answer):
            return ()
        # Where the page shows one figure large, the sentence that says only that figure would say it twice.
        repeated = len(said.figures) == 1 and not said.groups and said.lines[:1] == (_heading(said),)
        return said.lines[1:] if repeated else said.lines

    @property
    def notes(self) -> list[str]:
        """The footnotes of an answer, each with what it belongs to."""
        said = self.reply.said
        return note_lines(said.notes, (*said.figures, *said.context)) if isinstance(said, Answer) else []

    @property
    def passed(self) -> str:
        """Which sentences of the question changed nothing in an answer; empty where all did."""
        said = self.reply.said
        return passed_over(said.question.heard.passed) if isinstance(said, Answer) else ""


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation so far: what was remembered before the kept exchanges, and these with their memory."""

    before: Memory = field(default_factory=Memory)
    exchanges: tuple[tuple[Exchange, Memory], ...] = ()

    @property
    def now(self) -> Memory:
        return self.exchanges[-1][1] if self.exchanges else self.before

    def ask(self, question: str, site: Site) -> Talk:
        """The conversation with one more exchange; the oldest makes room."""
        turn = site.respond(question, self.now)
        exchanges = (*self.exchanges, (Exchange(question, turn.reply), turn.memory))
        if len(exchanges) <= KEPT:
            return Talk(self.before, exchanges)
        return Talk(exchanges[0][1], exchanges[1:])

    def note(self, secret: str) -> str:
        """The conversation as a signed note: questions only, answers are made anew each time."""
        content: dict[str, Any] = {
            "voor": dump(self.before),
            "vragen": [exchange.question for exchange, _ in self.exchanges],
        }
        return tokens.sign(_KIND, content, secret, seconds=MINUTES * 60)


def taken_up(note: str, site: Site) -> Talk:
    """The conversation of a note; an empty one where there is none that counts."""
    content = tokens.read(_KIND, note, site.secret) if note else None
    if content is None:
        return Talk()
    talk = Talk(load(content.get("voor")))
    for question in content.get("vragen", [])[:KEPT]:
        talk = talk.ask(str(question)[:LONGEST], site)
    return talk


def _heading(said: Answer) -> str:
    return f"{said.title}: {said.figures[0].display}."


async def show(request: web.Request) -> web.Response:
    """The page; with ?vraag= the answer to one question, an address to send to a colleague."""
    question = request.query.get("vraag", "").strip()[:LONGEST]
    site = request.app[SITE]
    return _page(request, Talk().ask(question, site) if question else Talk())


async def ask(request: web.Request) -> web.Response:
    """One more question in a conversation."""
    form = await request.post()
    question = str(form.get("vraag", "")).strip()[:LONGEST]
    site = request.app[SITE]
    talk = taken_up(str(form.get("gesprek", "")), site)
    if not question:
        return _page(request, talk)
    talk = talk.ask(question, site)
    await _keep(question, talk.exchanges[-1][0].reply, site)
    return _page(request, talk)


async def _keep(question: str, reply: Reply, site: Site) -> None:
    """A question without an answer is kept for Beheer; that this may fail is no concern of who asked."""
    if reply.status == "no_answer" and site.keep_unanswered is not None:
        with suppress(StoreFault):
            await site.keep_unanswered(question, why_unanswered(reply))


def _page(request: web.Request, talk: Talk) -> web.Response:
    site = request.app[SITE]
    exchanges = [exchange for exchange, _ in reversed(talk.exchanges)]
    return page(
        request,
        "vraag.html",
        exchanges=exchanges,
        note=talk.note(site.secret) if exchanges else "",
        examples=_examples(site),
        longest=LONGEST,
    )


def _examples(site: Site) -> list[str]:
    """Questions to press: what the bot itself offers as examples."""
    help_ = site.respond("help", Memory()).reply.said
    offered = getattr(help_, "examples", ())
    return [example.question for example in offered]
