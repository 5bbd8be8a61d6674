"""Is this request from Microsoft, for this bot? Decided from the Authorization header alone, before any JSON.

Fault 3 of botbuilder 4.17.1: a garbage, expired, badly signed, unknown-key or un-endorsed token is a 500, and
the body is parsed before the token is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import jwt

from bot.teams.keys import Key, Keys, KeysAwayError
from bot.teams.proven import Proof, Proven
from bot.teams.refusal import Reason, RefusedError

ISSUER = "https://api.botframework.com"
LEEWAY_SECONDS = 300
"""Microsoft's own tolerance for clocks that differ."""
ADDRESS_CLAIMS = ("serviceurl", "serviceUrl")


@dataclass(frozen=True, slots=True)
class Caller:
    """Who signed the request, proven; what remains is compared with the activity."""

    service_url: str
    channels: frozenset[str]


class IncomingToken:
    def __init__(self, keys: Keys, app_id: str, channels: frozenset[str]) -> None:
        self._keys = keys
        self._app_id = app_id
        self._channels = channels
        self._proven = Proven()

    async def verify(self, headers: Sequence[str]) -> Caller:
        """The proven caller of a request with these Authorization headers; raises RefusedError."""
        token = bearer(headers)
        before = self._proven.find(token)
        key_id = before.key_id if before else key_id_of(token)
        key = await self._key(key_id)
        if not key.endorsements & self._channels:
            raise RefusedError(Reason.ENDORSEMENT)
        if before is None or before.key is not key:
            before = proof_of(token, key_id, key, self._app_id)
            self._proven.keep(token, before)
        return Caller(before.service_url, key.endorsements)

    async def _key(self, key_id: str) -> Key:
        try:
            key = await self._keys.find(key_id)
        except KeysAwayError:
            raise RefusedError(Reason.KEYS_AWAY) from None
        if key is None:
            raise RefusedError(Reason.UNKNOWN_KEY)
        return key


def bearer(headers: Sequence[str]) -> str:
    """The token of exactly one Authorization header."""
    parts = headers[0].split(" ") if len(headers) == 1 else []
    if len(parts) != 2 or parts[0].casefold() != "bearer" or not parts[1]:
        raise RefusedError(Reason.NO_TOKEN)
    return parts[1]


def key_id_of(token: str) -> str:
    try:
        header = jwt.get_unverified_header(token)
    except Exception:  # whatever a caller sends as a token, it is refused and never an error of ours
        raise RefusedError(Reason.NO_TOKEN) from None
    if header.get("alg") != "RS256":
        raise RefusedError(Reason.ALGORITHM)
    key_id = header.get("kid")
    if not isinstance(key_id, str) or not key_id:
        raise RefusedError(Reason.UNKNOWN_KEY)
    return key_id


def claims_of(token: str, key: Key, app_id: str) -> dict[str, object]:
    """The claims, proven: signature, expiry, issuer and audience."""
    try:
        claims: dict[str, object] = jwt.decode(
            token,
            key.public,
            algorithms=["RS256"],
            audience=app_id,
            issuer=ISSUER,
            leeway=LEEWAY_SECONDS,
            options={"require": ["exp", "iss", "aud"], "strict_aud": True},
        )
    except jwt.InvalidSignatureError:
        raise RefusedError(Reason.SIGNATURE) from None
    except (jwt.ExpiredSignatureError, jwt.ImmatureSignatureError, jwt.InvalidIssuedAtError):
        raise RefusedError(Reason.EXPIRED) from None
    except jwt.InvalidIssuerError:
        raise RefusedError(Reason.ISSUER) from None
    except jwt.InvalidAudienceError:
        raise RefusedError(Reason.AUDIENCE) from None
    except Exception:  # odd claims of a valid signer, such as an expiry that is a list
        raise RefusedError(Reason.NO_TOKEN) from None
    return claims


def proof_of(token: str, key_id: str, key: Key, app_id: str) -> Proof:
    """The token proven, with all that a later message with the same token needs; raises RefusedError."""
    claims = claims_of(token, key, app_id)
    return Proof(key_id, key, service_url(claims), int(claims["exp"]) + LEEWAY_SECONDS)  # type: ignore[call-overload]


def service_url(claims: dict[str, object]) -> str:
    for name in ADDRESS_CLAIMS:
        value = claims.get(name)
        if isinstance(value, str) and value:
            return value
    raise RefusedError(Reason.TOKEN_ADDRESS)
