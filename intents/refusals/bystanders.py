"""People, places and things of the asker's own world as part of what is counted: "geweldsmisdrijven tegen de burgemeester".

Around a question they change nothing ("voor de burgemeester", "ik zit in de raadzaal"); right behind a name they say which cases.
"""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.hearing.talk_words import DETERMINERS
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention

_OF_PART = frozenset(
    ["tegen", "jegens", "van", "met", "door", "tijdens", "onder", "rond", "bij", "in", "op", "uit", "richting", "onderling",
     "against", "by", "with", "during", "among", "at", "on", "involving", "towards"]
)  # fmt: skip
"""Behind a name these say which cases of it; "voor" and "volgens" say who asks."""
_OWN = frozenset(
    {
        "onze",
        "mijn",
        "m'n",
        "mn",
        "zijn",
        "haar",
        "hun",
        "jullie",
        "een",
        "alle",
        "enkele",
        "our",
        "my",
        "their",
        "an",
        "oud",
        "ex",
    }
)
_WHEN = frozenset({"in", "over", "en", "t/m", "van", "tot", "of", "jaar", "het"})
"""Words of years between the name and what narrows it: "geweldsmisdrijven in 2021 tegen de burgemeester"."""
_SAYING = ("ge", "be", "ver", "aan", "op")


def bystanders(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """What was said so, as typed; empty where nothing was."""
    part = catalogue.phrases.of_part
    return [
        " ".join(piece.typed for piece in hearing.pieces[start : at + 1])
        for at, piece in enumerate(hearing.pieces)
        if piece.text in part and piece.role == "talk" and (start := _narrows(hearing, found, at)) >= 0
    ]


def _narrows(hearing: Hearing, found: list[Mention], at: int) -> int:
    """Where the preposition behind a name stands that leads to this piece, or the piece itself where none does; -1 where it is no part."""
    texts, ends = hearing.texts, {it.end for it in found}
    start = at
    while start and texts[start - 1] in DETERMINERS | _OWN:
        start -= 1
    if start == at and at in ends:
        return at if _stands_last(hearing, at) else -1
    if (
        not start
        or texts[start - 1] not in _OF_PART
        or (texts[start - 1] in {"door", "by"} and said_by(hearing, at))
    ):
        return -1
    before = start - 1
    while (
        before
        and before not in ends
        and (hearing.pieces[before - 1].role == "year" or texts[before - 1] in _WHEN)
    ):
        before -= 1
    return start - 1 if before in ends else -1


def _stands_last(hearing: Hearing, at: int) -> bool:
    """ "geweldsmisdrijven burgemeester 2021": nothing but a year behind it; "HIC wethouder wil weten" goes on."""
    rest = [piece for piece in hearing.pieces[at + 1 :] if piece.kind != "stop"]
    return all(piece.role == "year" or piece.text in _WHEN for piece in rest)


def said_by(hearing: Hearing, at: int) -> bool:
    """ "door de wethouder genoemd": who spoke of it."""
    after = hearing.pieces[at + 1] if at + 1 < len(hearing.pieces) else None
    return (
        after is not None and after.kind == "word" and after.role != "year" and after.text.startswith(_SAYING)
    )
