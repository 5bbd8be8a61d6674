"""Two indicators of which one is said of the other: "vermisten die weer veilig thuis kwamen". No row counts those."""

from __future__ import annotations

from itertools import pairwise

from intents.doors import opened_by
from intents.hearing import Hearing
from intents.mention import Mention

_VERBS = frozenset(
    ["kwam", "kwamen", "komt", "komen", "is", "zijn", "was", "waren", "werd", "werden", "wordt", "worden", "ging", "gingen", "gaat", "gaan", "leidde",
     "leidden", "bleek", "bleken", "blijkt", "blijken", "betrof", "betroffen", "kreeg", "kregen", "belandde", "belandden", "had", "hadden", "were",
     "became", "turned", "ended", "led"]
)  # fmt: skip
_COUNTS = frozenset({"hoeveel", "hvl", "aantal", "many"})
_COMPARES = (
    "vergelijk",
    "verschil",
    "meer",
    "minder",
    "gelijk",
    "hoogste",
    "laagste",
    "beter",
    "inclusief",
    "definitie",
    "klopt",
    "beide",
)


@opened_by(_COUNTS, ())
def said_of(hearing: Hearing, found: list[Mention]) -> tuple[str, ...]:
    """The second of two names as typed, where only a verb and small words join it to the first, which is counted."""
    if len(found) < 2 or hearing.has(*_COMPARES):
        return ()
    texts = hearing.texts
    for one, two in pairwise(found):
        between = hearing.pieces[one.end : two.start]
        words = {piece.text for piece in between}
        joined = any(piece.kind != "word" for piece in between if piece.role != "year") or words & _JOINS
        if (
            not joined
            and words & _VERBS
            and _COUNTS.intersection(texts[: one.start])
            and not one.ids & two.ids
        ):
            return (two.text,)
    return ()


_JOINS = frozenset(
    ["en", "én", "of", "dan", "als", "plus", "naast", "met", "zowel", "maar", "ook", "tegenover", "tegen", "versus", "vs", "and", "or", "than", "er",
     "daarnaast", "evenals", "hoeveel"]
)  # fmt: skip
