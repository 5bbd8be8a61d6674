"""Two indicators of which one is said or taken of the other: "vermisten die weer veilig thuis kwamen", "HIC zonder de inbraken"."""

from __future__ import annotations

import re
from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.look_alikes import look_alikes
from intents.index.mention import Mention

_VERBS = frozenset(
    ["kwam", "kwamen", "komt", "komen", "is", "zijn", "was", "waren", "werd", "werden", "wordt", "worden", "ging", "gingen", "gaat", "gaan", "leidde",
     "leidden", "bleek", "bleken", "blijkt", "blijken", "betrof", "betroffen", "kreeg", "kregen", "belandde", "belandden", "had", "hadden", "were",
     "became", "turned", "ended", "led"]
)  # fmt: skip
_TWO = 2
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


_WHAT_FOR = frozenset({"waarvoor", "waartoe", "waarmee"})


@opened_by(_COUNTS | _WHAT_FOR, ())
def said_of(hearing: Hearing, found: list[Mention]) -> tuple[str, ...]:
    """The second of two names as typed, where only a verb and small words join it to the first, which is counted.

    "Waarvoor worden jongeren naar Halt gestuurd, winkeldiefstal of vernieling?" asks of one row which other it is of.
    """
    what_for = [piece.typed for piece in hearing.pieces[:2] if piece.text in _WHAT_FOR]
    if what_for and len(found) > _TWO:
        return tuple(what_for)
    if len(found) < _TWO or hearing.has(*_COMPARES):
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


_FROM = frozenset(
    ["zonder", "exclusief", "excl", "minus", "per", "without", "excluding", "behalve", "uitgezonderd", "except", "afgezien van",
     "los van", "met uitzondering van", "except for", "apart from", "buiten"]
)  # fmt: skip
_SMALL = frozenset({"de", "het", "die", "in", "over", "the"})
_NOT_COUNTED = re.compile(
    r"(?:hoeven |hoeft |moeten |moet |zijn |is )?(?:er |dan |dus )?niet (?:mee ?(?:ge)?(?:teld|rekend|nomen)|mee te (?:tellen|rekenen|nemen)|inbegrepen|er ?bij)"
    r"|(?:telt|tellen|rekenen|doen) (?:er |dan |dus )?niet mee|niet meegerekend|er ?af (?:getrokken|gehaald)|not (?:included|counted)"
)
_OPENS_FROM = frozenset(word for phrase in _FROM for word in phrase.split()) | {"niet", "af", "eraf", "not"}


@opened_by(_OPENS_FROM, ())
def taken_from(hearing: Hearing, catalogue: Catalogue) -> tuple[str, ...]:
    """ "HIC zonder de woninginbraken", "vermissingen per winkeldiefstal": one row less or by another, which nobody counted.

    Look-alikes are no such pair: "cybercrime zonder gedigitaliseerde criminaliteit" is a row of its own.
    """
    for (one, _, end), (two, start, stop) in pairwise(sorted(hearing.named, key=lambda it: it[1])):
        between = hearing.pieces[end:start]
        said = [piece.text for piece in between if piece.role != "year" and piece.kind != "stop"]
        words = " ".join([word for word in said if word not in _SMALL])
        alike = any(look_alikes(it, catalogue) & two for it in one)
        after = " ".join(hearing.texts[stop : stop + 6])
        if words in {"", "maar", "en"} and _NOT_COUNTED.match(after):
            words = "zonder"
        if words in _FROM and not one & two and not alike:
            typed = [piece.typed for piece in hearing.pieces[start:stop]]
            return (" ".join([words, *typed]),)
    return ()
