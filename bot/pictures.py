"""The address of a chart's picture: only who was given it can ask for it, so nobody lists charts by guessing."""

from __future__ import annotations

import hashlib
import hmac

_CHARACTERS = 32
"""Of the signature: 128 bits."""


def path(indicator: str, secret: str) -> str:
    """Where the picture of an indicator's chart stands, for as long as the secret stays the same."""
    return f"/grafiek/{indicator}/{_signature(indicator, secret)}.png"


def signed(indicator: str, signature: str, secret: str) -> bool:
    """Whether we gave this address away."""
    return hmac.compare_digest(_signature(indicator, secret).encode(), signature.encode())


def _signature(indicator: str, secret: str) -> str:
    return hmac.new(secret.encode(), f"grafiek:{indicator}".encode(), hashlib.sha256).hexdigest()[
        :_CHARACTERS
    ]
