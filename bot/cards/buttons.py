"""Buttons: each asks a complete question, word for word as if typed.

Under an answer in a conversation a button sends its question as a message: the answer it belongs to stays in
sight. A choice works in place (Action.Execute): the question back gives way to the answer. So do all buttons of
a card that the search puts into a chat where the bot is no member: a message would reach nobody there.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.types import Suggestion
from bot.cards.parts import Element, box, text

MOST = 6
VERB = "ask"
_LONGEST_LABEL = 28
"""Characters; a longer label is cut off with an ellipsis on a phone."""


def asking(suggestion: Suggestion) -> Element:
    """A button that sends its question as a message of the person who presses it."""
    # No "msteams" in the data, which would show the question in the chat: Microsoft's own stand-in fails on it.
    return {"type": "Action.Submit", "title": _label(suggestion), "data": {"question": suggestion.question}}


def in_place(suggestion: Suggestion) -> Element:
    """A button that is answered where it stands; a client without Action.Execute sends it as a message."""
    return {
        "type": "Action.Execute",
        "title": _label(suggestion),
        "verb": VERB,
        "data": {"question": suggestion.question},
        "fallback": asking(suggestion),
    }


def _label(suggestion: Suggestion) -> str:
    return suggestion.label[:1].upper() + suggestion.label[1:]


def link(title: str, url: str) -> Element:
    return {"type": "Action.OpenUrl", "title": title, "url": url}


def below(
    suggestions: Sequence[Suggestion], links: Sequence[Element] = (), *, replacing: bool = False
) -> list[Element]:
    """The actions of a card: questions first, at most six in all."""
    make = in_place if replacing else asking
    return [*[make(suggestion) for suggestion in suggestions[: MOST - len(links)]], *links]


def stacked(suggestions: Sequence[Suggestion], *, replacing: bool) -> list[Element]:
    """Full-width buttons, one under the other; rows that wrap where a label is too long for a phone."""
    make = in_place if replacing else asking
    kept = suggestions[:MOST]
    if all(len(one.label) <= _LONGEST_LABEL for one in kept):
        return [{"type": "ActionSet", "actions": [make(one)], "spacing": "Small"} for one in kept]
    return [box([text(_label(one), color="Accent", weight="Bolder")], selectAction=make(one)) for one in kept]
