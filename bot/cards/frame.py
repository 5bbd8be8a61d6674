"""What every card has around its body: language, spoken summary, complete text for clients without cards."""

from __future__ import annotations

from collections.abc import Sequence

import orjson

from bot.answers.types import Said
from bot.cards.parts import Element
from bot.reply import Card
from bot.text import summary

LARGEST = 27_000
"""Bytes of JSON; Teams refuses a message of 28 KB, and the activity around the card needs some."""
_LONGEST_FALLBACK = 4_000


def card(
    said: Said, whole: str, body: Sequence[Element], actions: Sequence[Element] = (), *, wide: bool = False
) -> Card:
    """A complete Adaptive Card 1.5; `whole` is the complete text, `wide` for tables and charts on a large screen."""
    made: Card = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "lang": "nl",
        "speak": summary(said),
        "fallbackText": whole if len(whole) <= _LONGEST_FALLBACK else summary(said),
        "body": list(body),
    }
    if actions:
        made["actions"] = list(actions)
    if wide:
        made["msteams"] = {"width": "full"}
    return made


def size(made: Card) -> int:
    """Bytes on the wire."""
    return len(orjson.dumps(made))
