"""Under every answer: what a careful reader must know, notes, source, and how the question was read."""

from __future__ import annotations

from bot.answers.types import Answer
from bot.answers.words import note_lines
from bot.cards.buttons import link
from bot.cards.parts import Element, box, paragraphs, small
from bot.text import footer, warnings
from bot.wording import say


def foot(answer: Answer) -> list[Element]:
    """Warnings boxed, then notes, source and reading in small print."""
    found: list[Element] = []
    if answer.warnings:
        found.append(box(paragraphs(warnings(answer), size="Small")))
    lines = small(note_lines(answer.notes, (*answer.figures, *answer.context)))
    ending = small(footer(answer))
    for part in (lines, ending):
        if part:
            found += [{**part[0], "separator": True, "spacing": "Medium"}, *part[1:]]
    return found


def links(answer: Answer, base_url: str) -> list[Element]:
    """Where to read on: the published report and, where there is one, the bot's own page."""
    found = [link(say("kaart_bron"), source.url) for source in answer.links[-1:]]
    ids = {it.id for it in answer.figures}
    if base_url and len(ids) == 1:
        found.append(link(say("kaart_bekijk"), f"{base_url.rstrip('/')}/indicator/{ids.pop()}"))
    return found
