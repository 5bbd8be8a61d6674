"""An activity as received, read strictly into a type of our own; what is missing or odd is refused here.

Faults 3 and 4 of botbuilder 4.17.1: malformed, empty or non-object JSON and bad timestamps are a 500; a bare
`{"type": "message"}`, a foreign tenant, a missing channelId or serviceUrl are accepted without complaint.
"""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn

from bot.teams.refusal import Reason, RefusedError

ID_LENGTH = 1024
MENTIONS = 50
"""Looked at in one message: each is sought in the text, and a text of 256 KB holds thousands."""
IDENTIFIER = re.compile(r"[^\x00-\x20\x7f\ud800-\udfff]+")
"""No blanks, no control characters, no broken surrogates: ids end up in addresses and keys."""
Body = dict[str, Any]


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


JSON = json.JSONDecoder(parse_constant=_no_constant)
"""Made once; NaN and Infinity are no JSON."""
codecs.lookup("utf-16-le")  # loads it now: at its first use it would be read from disk inside a turn


@dataclass(frozen=True, slots=True)
class Mention:
    text: str
    """The mark in the text, word for word: "<at>Indicatorbot</at>"."""
    account: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """What the bot uses of an activity. Empty text where a field is absent."""

    type: str
    id: str
    reply_to: str
    """The activity that this one is about, such as the answer under which a thumb was pressed."""
    name: str
    action: str
    channel: str
    service_url: str
    conversation: str
    scope: str
    """"personal", "groupChat" or "channel"."""
    person: str
    """The account id that replies are addressed to."""
    person_key: str
    """The most lasting id of the person there is: the directory's, else the account's."""
    bot: str
    bot_name: str
    text: str
    value: object
    tenants: tuple[str, ...]
    """Every tenant the activity names, lower case."""
    mentions: tuple[Mention, ...]
    members_added: tuple[str, ...]
    expect_replies: bool


def parse(raw: bytes) -> Body:
    """The JSON object of a request's body."""
    try:
        body = JSON.decode(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        raise RefusedError(Reason.JSON) from None
    if not isinstance(body, dict):
        raise RefusedError(Reason.JSON)
    return body


def read(body: Body) -> Incoming:
    """The activity in this object; RefusedError(ACTIVITY) where it is not complete."""
    kind = _identifier(body, "type")
    conversation, sender = _object(body, "conversation"), _object(body, "from")
    recipient = _object(body, "recipient")
    for moment in ("timestamp", "localTimestamp", "expiration"):
        _check_time(body.get(moment))
    incoming = Incoming(
        type=kind,
        id=_identifier(body, "id", required=kind == "message"),
        reply_to=_lenient(body, "replyToId"),
        name=_text(body, "name"),
        action=_text(body, "action"),
        channel=_identifier(body, "channelId"),
        service_url=_identifier(body, "serviceUrl"),
        conversation=_identifier(conversation, "id"),
        scope=_scope(conversation),
        person=_identifier(sender, "id", required=kind in ("message", "invoke")),
        person_key=_identifier(sender, "aadObjectId", required=False) or _text(sender, "id"),
        bot=_identifier(recipient, "id", required=False),
        bot_name=mended(_text(recipient, "name")),
        text=mended(_text(body, "text")),
        value=body.get("value"),
        tenants=_tenants(body, conversation),
        mentions=tuple(_mentions(body.get("entities"))),
        members_added=tuple(_accounts(body.get("membersAdded"))),
        expect_replies=body.get("deliveryMode") == "expectReplies",
    )
    if set(incoming.conversation) <= {"."}:  # would climb in the address of the reply
        raise RefusedError(Reason.ACTIVITY)
    return incoming


def _object(body: Body, name: str) -> Body:
    value = body.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise RefusedError(Reason.ACTIVITY)
    return value


def _text(body: Body, name: str) -> str:
    value = body.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise RefusedError(Reason.ACTIVITY)
    return value


def _identifier(body: Body, name: str, *, required: bool = True) -> str:
    value = _text(body, name)
    if (value or required) and (len(value) > ID_LENGTH or not IDENTIFIER.fullmatch(value)):
        raise RefusedError(Reason.ACTIVITY)
    return value


def _lenient(body: Body, name: str) -> str:
    value = body.get(name)
    return mended(value[:ID_LENGTH]) if isinstance(value, str) else ""


def mended(text: str) -> str:
    """Half a surrogate pair (a cut emoji) cannot be encoded: it becomes the replacement character."""
    return (
        text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    )


def _check_time(value: object) -> None:
    if value is None:
        return
    try:
        datetime.fromisoformat(value)  # type: ignore[arg-type]
    except (ValueError, TypeError):
        raise RefusedError(Reason.ACTIVITY) from None


def _scope(conversation: Body) -> str:
    kind = _text(conversation, "conversationType")
    if kind:
        return kind
    return "groupChat" if conversation.get("isGroup") is True else "personal"


def _tenants(body: Body, conversation: Body) -> tuple[str, ...]:
    channel_data = body.get("channelData")
    tenant = channel_data.get("tenant") if isinstance(channel_data, dict) else None
    named = (conversation.get("tenantId"), tenant.get("id") if isinstance(tenant, dict) else None)
    if any(value is not None and not isinstance(value, str) for value in named):
        raise RefusedError(Reason.ACTIVITY)
    return tuple(value.casefold() for value in named if value)


def _mentions(entities: object) -> list[Mention]:
    """Fault 11 of botbuilder 4.17.1 raises on odd entities; here they are passed over."""
    found = []
    for entity in entities[:MENTIONS] if isinstance(entities, list) else ():
        account = (
            entity.get("mentioned") if isinstance(entity, dict) and entity.get("type") == "mention" else None
        )
        if not isinstance(account, dict) or not isinstance(account.get("id"), str):
            continue
        text = entity.get("text") or f"<at>{account.get('name')}</at>"
        if isinstance(text, str):
            found.append(Mention(mended(text), account["id"]))
    return found


def _accounts(members: object) -> list[str]:
    accounts = (
        [entry.get("id") for entry in members if isinstance(entry, dict)] if isinstance(members, list) else []
    )
    return [account for account in accounts if isinstance(account, str)]
