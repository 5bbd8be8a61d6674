"""Of whom or what something is asked, said before the question: "ik wil van de meisjes weten hoeveel ...", "ons onderzoek gaat over scholieren: ..."."""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.hearing.talk_words import DETERMINERS
from intents.refusals.purposes import OCCASIONS

_ASKS = frozenset(
    "weten weet benieuwd kijk kijken kijkend kijkt zoek zoeken onderzoek onderzoeken interesse geinteresseerd focus focussen gaat gaan richt richten "  # noqa: SIM905
    "nagaan uitzoeken vroeg vraagt schrijf schrijft schrijven know looking interested research".split()
)
"""With one of these in its clause a preposition says of whom or what; in "ik maak me zorgen over ..." it does not."""
_OF_ANYTHING = frozenset({"over", "naar", "onder", "tussen", "omtrent", "qua", "about", "among", "between"})
_OF_MANY = frozenset({"van", "voor", "bij", "met", "of", "for"})
"""Behind these only a plural is a group: "voor mijn krant" says for whom it is looked up."""
_DETERMINED = (DETERMINERS - {"z'n", "zijn", "haar"}) | {
    "die",
    "deze",
    "alle",
    "al",
    "jonge",
    "oudere",
    "nieuwe",
}
_SINGULAR = frozenset({"het", "een"})
_IDIOMS = frozenset(
    "kwartier kwartiertje minuut minuten uurtje vloer huis tafel tienen elven twaalven".split()  # noqa: SIM905
)
""" "over een kwartier", "naar huis", "voor tienen"."""
_GOES = (["gaat"], ["gaan"], ["draait"])
_WRITINGS = frozenset(
    "stuk stukje artikel onderzoek scriptie notitie verhaal werkstuk rapport project presentatie column spreekbeurt".split()  # noqa: SIM905
)
""" "voor mijn stuk over ouderen: hoeveel ..." is of those."""
_SO = frozenset({"daarom", "dus", "onderbouwen", "want"})
"""What is asked behind one of these is asked for that reason, and not of it."""
_LETTERS = 6
"""Fewer than these end in -s or -en and are often no plural: "neus", "eten"."""


def of_whom(hearing: Hearing, at: int) -> bool:
    """Whether the word at `at` says of whom or what is asked in its clause; a name with a capital is somebody's."""
    texts = hearing.texts
    if hearing.pieces[at].typed[:1].isupper() or texts[at] in _IDIOMS:
        return False
    start = _preposition(texts, at)
    before, lead = texts[start] if start >= 0 else "", texts[start - 1] if start > 0 else ""
    if before == "om":
        return texts[at + 1 : at + 2] in _GOES  # "als het om ouderen gaat"
    if before in _OF_ANYTHING and lead in _WRITINGS:
        return True
    group = _plural(texts[at]) and _SINGULAR.isdisjoint(texts[start + 1 : at])
    if before == "namens":
        return group
    meant = before in _OF_ANYTHING or (before in _OF_MANY and group)
    if before == "met" and lead.endswith(OCCASIONS):
        return False  # "voor een overleg met ouders"
    return meant and not _ASKS.isdisjoint(_clause(hearing, at))


def _preposition(texts: list[str], at: int) -> int:
    """Where the word stands before the one at `at`, its determiners and one adjective aside: "over vrouwelijke slachtoffers"."""
    start = at - 1
    while start > 0 and texts[start] in _DETERMINED:
        start -= 1
    adjective = start > 0 and texts[start].endswith("e") and len(texts[start]) >= _LETTERS
    return start - adjective


def _plural(text: str) -> bool:
    return len(text) >= _LETTERS and text.endswith(("en", "s"))


def _clause(hearing: Hearing, at: int) -> list[str]:
    """The words around it, up to the stops and to what follows from it: "... en daarom wil ik weten"."""
    stops = [index for index, it in enumerate(hearing.pieces) if it.kind == "stop" or it.text in _SO]
    start = max((it for it in stops if it < at), default=-1)
    end = min((it for it in stops if it > at), default=len(hearing.pieces))
    return hearing.texts[start + 1 : end]
