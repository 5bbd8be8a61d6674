"""Of whom or what something is asked, said before the question: "ik wil van de meisjes weten hoeveel ...", "ons onderzoek gaat over scholieren: ..."."""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.refusals.purposes import OCCASIONS

_ASKS = frozenset(
    "weten weet benieuwd kijk kijken kijkend kijkt zoek zoeken onderzoek onderzoeken interesse geinteresseerd focus focussen gaat gaan richt richten "  # noqa: SIM905
    "nagaan uitzoeken vroeg vraagt schrijf schrijft schrijven know looking interested research".split()
)
"""With one of these in its clause a preposition says of whom or what; in "ik maak me zorgen over ..." it does not."""
_OF_ANYTHING = frozenset({"over", "naar", "onder", "tussen", "omtrent", "qua", "about", "among", "between"})
_OF_MANY = frozenset({"van", "voor", "bij", "met", "of", "for"})
"""Behind these only a plural is a group: "voor mijn krant" says for whom it is looked up."""
_DETERMINERS = frozenset(
    [
        "de",
        "het",
        "een",
        "die",
        "deze",
        "onze",
        "ons",
        "mijn",
        "m'n",
        "mn",
        "alle",
        "al",
        "jonge",
        "oudere",
        "nieuwe",
        "the",
        "our",
        "my",
    ]
)
_SINGULAR = frozenset({"het", "een"})
_IDIOMS = frozenset(
    {
        "kwartier",
        "kwartiertje",
        "minuut",
        "minuten",
        "uurtje",
        "vloer",
        "huis",
        "tafel",
        "tienen",
        "elven",
        "twaalven",
    }
)
""" "over een kwartier", "naar huis", "voor tienen"."""
_GOES = (["gaat"], ["gaan"], ["draait"])
_WRITINGS = frozenset(
    {
        "stuk",
        "stukje",
        "artikel",
        "onderzoek",
        "scriptie",
        "notitie",
        "verhaal",
        "werkstuk",
        "rapport",
        "project",
        "presentatie",
        "column",
        "spreekbeurt",
    }
)
""" "voor mijn stuk over ouderen: hoeveel ..." is of those."""
_SO = frozenset({"daarom", "dus", "onderbouwen", "want"})
_LETTERS = 6
"""Fewer than these end in -s or -en and are often no plural: "neus", "eten"."""


def of_whom(hearing: Hearing, at: int) -> bool:
    """Whether the word at `at` says of whom or what is asked in its clause; a name with a capital is somebody's."""
    if hearing.pieces[at].typed[:1].isupper() or hearing.texts[at] in _IDIOMS:
        return False
    start, between = at - 1, set[str]()
    while start > 0 and hearing.texts[start] in _DETERMINERS:
        between.add(hearing.texts[start])
        start -= 1
    if start > 0 and hearing.texts[start].endswith("e") and len(hearing.texts[start]) >= _LETTERS:
        start -= 1  # "over vrouwelijke slachtoffers"
    before = hearing.texts[start] if start >= 0 else ""
    if before == "om" and hearing.texts[at + 1 : at + 2] in _GOES:
        return True  # "als het om ouderen gaat"
    if before in _OF_ANYTHING:
        if hearing.texts[start - 1] in _WRITINGS:
            return True
        said = True
    elif before == "met" and hearing.texts[start - 1].endswith(OCCASIONS):
        said = False  # "voor een overleg met ouders"
    else:
        said = before in _OF_MANY and between.isdisjoint(_SINGULAR) and _plural(hearing.texts[at])
    if before == "namens" and _plural(hearing.texts[at]):
        return True
    return said and not _ASKS.isdisjoint(_clause(hearing, at))


def _plural(text: str) -> bool:
    return len(text) >= _LETTERS and text.endswith(("en", "s"))


def _clause(hearing: Hearing, at: int) -> list[str]:
    """The words around it, up to the stops and to what follows from it: "... en daarom wil ik weten"."""
    stops = [index for index, it in enumerate(hearing.pieces) if it.kind == "stop" or it.text in _SO]
    start = max((it for it in stops if it < at), default=-1)
    end = min((it for it in stops if it > at), default=len(hearing.pieces))
    return hearing.texts[start + 1 : end]
