"""Beheer: for planning & control and policy officers, closed to all others on every address and verb."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from bot.web.beheer import desk, editions, journal, own_words, sign_in
from bot.web.beheer.access import members_only
from bot.web.beheer.office import OFFICE, Importer, Look, Office, Oidc
from bot.web.guard import Handler, private

__all__ = ["Importer", "Look", "Office", "Oidc", "add_beheer"]


def add_beheer(app: web.Application, office: Office) -> None:
    """Beheer on an application that has the pages already."""
    app[OFFICE] = office
    app[sign_in.PROVIDERS] = {}
    for path, handler in READ.items():
        app.router.add_get(path, members_only(handler))
    for path, handler in CHANGE.items():
        app.router.add_post(path, members_only(handler))
    app.router.add_get("/beheer/aanmelden", private(sign_in.start))
    app.router.add_get("/beheer/terug", private(sign_in.back))


READ: Mapping[str, Handler] = {
    "/beheer": editions.home,
    "/beheer/concept": editions.draft,
    "/beheer/woorden": own_words.show,
    "/beheer/logboek": journal.changes,
    "/beheer/onbeantwoord": journal.unanswered,
}
CHANGE: Mapping[str, Handler] = {
    "/beheer/verslag": desk.upload,
    "/beheer/verslag/{naam}": desk.look,
    "/beheer/concept/publiceren": editions.publish,
    "/beheer/concept/weg": editions.drop,
    "/beheer/edities/{editie}/terug": editions.restore,
    "/beheer/woorden": own_words.add,
    "/beheer/woorden/weg": own_words.remove,
    "/beheer/afmelden": sign_in.leave,
}
