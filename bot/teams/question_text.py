"""What a person asked, taken out of a message: without the mention of the bot, entities and odd blanks.

Fault 11 of botbuilder 4.17.1: `remove_recipient_mention` takes every occurrence of the bot's name out of the
question, leaves `&nbsp;` behind, and raises on odd input.
"""

from __future__ import annotations

import html
from typing import Any

from bot.teams.incoming import Incoming, mended

QUESTION_KEYS = ("question", "vraag")
"""Where a pressed button keeps the question that it asks."""


def asked(incoming: Incoming) -> str:
    """The question typed, or that of the pressed button; empty where there is none."""
    typed = without_mention(incoming)
    return typed or pressed(incoming.value)


def without_mention(incoming: Incoming) -> str:
    text = incoming.text
    for mention in incoming.mentions:
        if mention.account == incoming.bot:
            text = text.replace(mention.text, " ", 1)
    return " ".join(html.unescape(text).split())  # split() takes the nbsp too


def pressed(value: Any) -> str:
    """The question in a button's data: Action.Submit's `value`, or an Action.Execute's `action.data`."""
    if not isinstance(value, dict):
        return ""
    for key in QUESTION_KEYS:
        question = value.get(key)
        if isinstance(question, str):
            return mended(question).strip()
    return ""
