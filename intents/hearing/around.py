"""The words of an utterance with its names, years and places as one sign each, so that a pattern says what stands around them."""

from __future__ import annotations

from intents.hearing.hearing import Hearing


def around(hearing: Hearing) -> tuple[list[str], list[int]]:
    """The words as read, with their places; names stand as `<x>`, years as `<y>`, places as `<p>`."""
    roles = _ROLES
    said = [
        (roles[it.role] if it.role in roles else it.text, at)  # noqa: SIM401 - no call for each word
        for at, it in enumerate(hearing.pieces)
        if it.kind in _SAID and it.text
    ]
    kept = [
        one for one, before in zip(said, [("", 0), *said], strict=False) if not one[0] == before[0] == "<x>"
    ]
    return [word for word, _ in kept], [at for _, at in kept]


_ROLES = {"indicator": "<x>", "year": "<y>", "place": "<p>"}
_SAID = frozenset({"word", "number"})
