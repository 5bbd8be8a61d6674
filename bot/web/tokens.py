"""Small signed notes that a page hands out and takes back, so nothing is kept and no cookie needed."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import jwt

_ALGORITHM = "HS256"


def sign(kind: str, content: Mapping[str, Any], secret: str, *, seconds: int) -> str:
    """A note of one kind, good for so many seconds."""
    claims = {"aud": kind, "exp": int(time.time()) + seconds, "content": dict(content)}
    return jwt.encode(claims, secret, algorithm=_ALGORITHM)


def read(kind: str, note: str, secret: str) -> dict[str, Any] | None:
    """The content; None where the note is not ours, of another kind, too old, or damaged."""
    try:
        claims = jwt.decode(
            note, secret, algorithms=[_ALGORITHM], audience=kind, options={"require": ["exp"]}
        )
    except (jwt.InvalidTokenError, ValueError):
        return None
    content = claims.get("content")
    return content if isinstance(content, dict) else None
