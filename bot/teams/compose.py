"""One reply, one activity: a card with its summary where there is one, else the text, complete on its own.

What people and documents say is data. Text goes out as plain text, where no sign means anything; only an
answer with citations needs markdown, and there every sign is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from botbuilder.schema import Activity

from bot.answers.types import Answer, Choice, Help, NoFigure, Said, Suggestion
from bot.cards.frame import size
from bot.reply import Card
from bot.teams.incoming import Incoming
from bot.teams.texts import MEMORY_AWAY
from bot.teams.wire import Reply, Whole, plain
from bot.voice import Spoken
from data.model import Passage

CARD = "application/vnd.microsoft.card.adaptive"
LARGEST_CARD = 28_000
"""Bytes of JSON."""
LONGEST_TEXT = 18_000
LONGEST_MARKED = 21_000
"""Bytes; twenty citations and the rest of the activity need some of the 28 KB that Teams takes."""
CITATIONS = 20
SIGNS = re.compile(r"([\\`*_\[\]#|~>])|^(\s*)([-+]|[0-9]+[.)])(?=\s)", re.MULTILINE)
"""What markdown could take for a mark: some signs anywhere, a list's bullet or number at a line's start."""
FEEDBACK = Whole({"feedbackLoop": {"type": "default"}})


def compose(spoken: Spoken, incoming: Incoming, *, memory_away: bool = False) -> Activity:
    """The message that answers; `memory_away` says so in it."""
    card = usable(spoken.card)
    if card is not None:
        return card_message(card, spoken.reply.summary, memory_away)
    activity = text_message(spoken.reply.text, passages(spoken.reply.said), memory_away)
    activity.summary = spoken.reply.summary
    activity.suggested_actions = suggested(suggestions(spoken.reply.said), incoming)
    return activity


def card_message(card: Card, summary: str, memory_away: bool) -> Activity:
    if memory_away:
        warning = {"type": "TextBlock", "text": MEMORY_AWAY, "wrap": True, "weight": "Bolder"}
        card = {**card, "body": [warning, *card.get("body", ())]}
    attachment = Whole({"contentType": CARD, "content": card})
    return Reply(type="message", summary=summary, attachments=[attachment], channel_data=FEEDBACK)


def text_message(text: str, quoted: Sequence[Passage] = (), memory_away: bool = False) -> Activity:
    text = shortened(f"{MEMORY_AWAY}\n\n{text}" if memory_away else text)
    cited = [passage for passage in quoted if passage.text and passage.text in text][:CITATIONS]
    activity = Reply(type="message", text=text, text_format="plain", channel_data=FEEDBACK)
    if cited:
        marked = with_marks(text, cited)
        if len(marked.encode()) <= LONGEST_MARKED:  # else the text alone: it names its sources too
            activity.text, activity.text_format = marked, "markdown"
            activity.entities = [citation_entity(cited)]
    return activity


def usable(card: Card | None) -> Card | None:
    """The card, unless Teams would refuse it for its size: the text says the same."""
    return card if card is not None and size(card) <= LARGEST_CARD else None


def shortened(text: str) -> str:
    raw = text.encode()
    return text if len(raw) <= LONGEST_TEXT else raw[:LONGEST_TEXT].decode(errors="ignore").rstrip() + " …"


def with_marks(text: str, cited: Sequence[Passage]) -> str:
    """Markdown that shows exactly this text, with "[1]" behind each quoted passage."""
    marked = escaped(text)
    for number, passage in enumerate(cited, 1):
        quote = escaped(passage.text)
        marked = marked.replace(quote, f"{quote} [{number}]", 1)
    return marked


def escaped(text: str) -> str:
    """Text as markdown and HTML that show it literally; a line break stays one."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    return SIGNS.sub(_escaped_sign, safe).replace("\n", "  \n")


def _escaped_sign(found: re.Match[str]) -> str:
    sign, indent, bullet = found.groups()
    if sign:
        return "\\" + sign
    return f"{indent}{bullet[:-1]}\\{bullet[-1]}"


def citation_entity(cited: Sequence[Passage]) -> Whole:
    """schema.org's message with its sources. Plain data: see fault 10 in `wire`."""
    claims = [
        {
            "@type": "Claim",
            "position": number,
            "appearance": {
                "@type": "DigitalDocument",
                "name": passage.place.source[:80] or "Bron",
                "abstract": passage.text[:160],
            },
        }
        for number, passage in enumerate(cited, 1)
    ]
    return Whole(
        {
            "type": "https://schema.org/Message",
            "@type": "Message",
            "@context": "https://schema.org",
            "citation": claims,
        }
    )


def passages(said: Said) -> Sequence[Passage]:
    match said:
        case Answer() | NoFigure():
            return said.passages
        case _:
            return ()


def suggestions(said: Said) -> Sequence[Suggestion]:
    match said:
        case Choice():
            return said.options
        case Help():
            return said.examples
        case Answer() | NoFigure():
            return said.next


def suggested(offers: Sequence[Suggestion], incoming: Incoming) -> Whole | None:
    """At most three are shown, and in a personal chat only."""
    if incoming.scope != "personal" or not offers:
        return None
    actions = [{"type": "imBack", "title": offer.label, "value": offer.question} for offer in offers[:3]]
    return Whole({"to": [incoming.person], "actions": actions})


def reply_body(activity: Activity) -> dict[str, object]:
    """The activity as JSON data, for an answer that travels in the response."""
    body: dict[str, object] = plain(activity)
    return body
