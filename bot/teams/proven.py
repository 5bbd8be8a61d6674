"""Tokens that were proven a short while ago. Microsoft signs many messages with one token, which lives an hour:
its signature, issuer and audience are the same each time, so only what can change is looked at again."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from hashlib import sha256

from bot.teams.keys import Key

MOST = 256
"""Senders of Microsoft's at one time are few; a stranger cannot add any, for only what was proven is kept."""


@dataclass(frozen=True, slots=True)
class Proof:
    key_id: str
    key: Key
    """As it was when the token was proven: once the key is fetched anew, the token is proven anew."""
    service_url: str
    until: float
    """Seconds since 1970, after which the token counts no more."""


class Proven:
    """Proofs by the fingerprint of their whole token, so that no token is kept."""

    def __init__(self) -> None:
        self._proofs: OrderedDict[bytes, Proof] = OrderedDict()

    def find(self, token: str) -> Proof | None:
        """The proof of exactly this token, None where there is none or its time is over."""
        mark = fingerprint(token)
        proof = self._proofs.get(mark)
        if proof is not None and time.time() >= proof.until:
            del self._proofs[mark]
            return None
        return proof

    def keep(self, token: str, proof: Proof) -> None:
        self._proofs[fingerprint(token)] = proof
        if len(self._proofs) > MOST:
            self._proofs.popitem(last=False)


def fingerprint(token: str) -> bytes:
    return sha256(token.encode("utf-8", "surrogatepass")).digest()
