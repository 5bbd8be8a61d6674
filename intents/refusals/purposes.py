"""Why and where it is asked: "voor mijn koffiepraatje", "ik zit op de fiets"; said beside the subject, it changes nothing."""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.hearing.talk_words import DETERMINERS
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention

PERSONAL = frozenset(["ik", "wij", "we", "je", "jij", "u", "mij", "me", "ons", "i", "we", "you"])
PURPOSE = frozenset(
    [
        "voor",
        "vanwege",
        "wegens",
        "t.b.v.",
        "tbv",
        "i.v.m.",
        "ivm",
        "namens",
        "volgens",
        "aan",
        "richting",
        "for",
        "because",
        "according",
    ]
)
_REASONS = frozenset({"vanwege", "wegens", "because"})
"""After the subject these say which cases: "dicht vanwege een kwekerij"."""


def purpose(hearing: Hearing, catalogue: Catalogue, at: int, found: list[Mention]) -> bool:
    """ "voor mijn koffiepraatje", "t.b.v. de krant": why it is asked, not what."""
    piece = hearing.pieces[at]
    start = at - 1
    while start > 0 and (hearing.pieces[start].kind == "sign" or len(hearing.pieces[start].text) == 1):
        start -= 1
    texts = [before.text for before in hearing.pieces[max(0, start - 1) : start + 1]]
    place = piece.text.endswith(_PLACES)  # "voor de Bloemenbuurt" says where, not why
    if not texts or place or piece.stem in catalogue.phrases.general or _of_name(hearing, at, found):
        return False
    if texts[-1] in {"t.b.v.", "tbv", "namens", "i.v.m.", "ivm"} or (
        texts[0] in {"t.b.v.", "tbv", "namens"} and texts[-1] in DETERMINERS
    ):
        return True
    mine = texts[-1] in {"mijn", "m'n", "mn", "een", "my"} and texts[0] not in _REASONS
    first = at < min((mention.start for mention in found), default=at)
    return (
        len(texts) == 2
        and texts[0] in PURPOSE
        and texts[-1] in DETERMINERS
        and (mine or first or piece.text.endswith(OCCASIONS))
    )


OCCASIONS = ("overleg", "vergadering", "bijeenkomst", "commissie", "notitie", "memo", "presentatie", "rapportage", "debat",
              "bespreking", "gesprek", "afspraak", "tekst", "nieuwsbrief", "raadsbrief", "toespraak")  # fmt: skip
""" "voor het jeugdoverleg": whatever it is of, it is an occasion and no part of what is counted."""
_PLACES = (
    "buurt",
    "wijk",
    "dorp",
    "straat",
    "laan",
    "plein",
    "kwartier",
    "kern",
    "park",
    "weg",
    "dijk",
    "oord",
)


def _of_name(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """ "voor de aanpak van winkeldiefstal": not why it is asked, but what is asked of the name."""
    after = [piece.text for piece in hearing.pieces[at + 1 : at + 4]]
    if hearing.has("doel") or after[:1] not in (["van"], ["tegen"], ["of"], ["against"]):
        return False
    name = at + 3 if after[1:2] and after[1] in DETERMINERS else at + 2
    return any(mention.start == name for mention in found)


def whereabouts(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """ "ik zit op de fiets": where the asker is, said before the subject."""
    texts = [piece.text for piece in hearing.pieces]
    start = at - 1
    while start > 0 and texts[start] in DETERMINERS:
        start -= 1
    if start < 2 or texts[start] not in _PLACED or not found or at >= min(it.start for it in found):
        return False
    return texts[start - 1] in _IS_AT and texts[start - 2] in PERSONAL


_PLACED = frozenset({"op", "in", "bij", "naar", "achter", "aan", "on", "at"})
_IS_AT = frozenset(
    {"zit", "sta", "ben", "lig", "loop", "rij", "rijd", "zitten", "staan", "zijn", "am", "are"}
)
