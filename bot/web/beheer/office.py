"""What Beheer works with: the store, the desk where documents come in, and who may come in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from aiohttp import web

from data.store import Store
from intents.vocabulary.phrases import Phrases


class Look(Protocol):
    """What reading a document gives; Dutch text, in lines."""

    @property
    def text(self) -> str: ...
    @property
    def well(self) -> bool: ...
    @property
    def recipe(self) -> str: ...
    @property
    def open_places(self) -> Mapping[str, str]: ...


class Importer(Protocol):
    """Reads documents for this room, which may not do so itself; every call blocks.

    An upload is made by `describe` and given back as it is.
    """

    def describe(self, name: str, title: str, municipality: str, part: str, recipe: str) -> Any: ...
    def keep(self, name: str, content: bytes, *, by: str) -> str: ...
    def look(self, upload: Any) -> Look: ...
    def draft(self, upload: Any, *, by: str) -> Look: ...
    def complete(self, recipe: str, answers: Mapping[str, str]) -> str: ...


@dataclass(frozen=True, slots=True)
class Oidc:
    """The municipality's own identity provider, and who may do what Beheer can."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    users: frozenset[str] = frozenset()
    """Addresses or ids as the provider gives them, folded."""


@dataclass(frozen=True, slots=True)
class Office:
    store: Store
    importer: Importer
    phrases: Callable[[tuple[str, ...]], Phrases]
    """The shipped phrases with these own synonym texts laid over them."""
    secret: str = field(repr=False)
    oidc: Oidc | None = None
    """None: open, on this computer only."""
    public_url: str = ""
    reading: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    """One document at a time: reading is heavy, answering must go on."""


OFFICE = web.AppKey("OFFICE", Office)
