"""Numbers that are said in words with a comma: "nul komma vier" is 0,4."""

from __future__ import annotations

from intents.words.fold import Token
from intents.words.number_words import number_words

_COMMA = frozenset({"komma", "comma"})


def with_spoken_decimals(raw: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with every spoken decimal as one number."""
    if _COMMA.isdisjoint([token.text for token in raw]):
        return raw
    found: list[Token] = []
    at = 0
    while at < len(raw):
        end, digits = _decimal(raw, at)
        if end:
            typed = " ".join(token.typed for token in raw[at:end])
            found.append(raw[at]._replace(text=digits, typed=typed, kind="number"))
        else:
            found.append(raw[at])
        at = end or at + 1
    return tuple(found)


def _decimal(raw: tuple[Token, ...], at: int) -> tuple[int, str]:
    """Where the spoken decimal that begins here ends, and its digits; 0 where none begins."""
    if at + 2 >= len(raw) or raw[at + 1].text not in _COMMA:
        return 0, ""
    whole, first = _digits(raw[at]), _digits(raw[at + 2])
    if whole is None or first is None:
        return 0, ""
    second = _digits(raw[at + 3]) if at + 3 < len(raw) and len(first) == 1 else None
    more = second is not None and len(second) == 1
    return at + 3 + more, f"{whole},{first}{second if more else ''}"


def _digits(token: Token) -> str | None:
    if token.kind == "number" and token.text.isdigit():
        return token.text
    spoken = {"nul": 0, "een": 1, **number_words()}.get(token.text)
    return None if spoken is None else str(spoken)
