"""What is done about it: "wat doen we tegen winkeldiefstal?", "hoe meld ik discriminatie?" ask for no figure.

The subject is looked for as one word, so that the patterns say how the question stands around it.
"""

from __future__ import annotations

import re
from functools import partial

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.mention import Mention

_X = r"(?:de |het |die |deze |dat |dit |onze |zulke |al |the |such |[\wé]+e )?<x>"
_DO = r"(?:doe|doet|doen|deed|deden|gedaan|onderneemt|ondernemen|ondernam|ondernomen|gebeurt|gebeurd|done|doing|do)"
_ASK = r"(?:wat|welke?|hoe|waarmee|what|how)"
_STANDS = re.compile(
    "|".join(
        (
        rf"^(?!.*\b(?:afgezet|vergeleken|afzetten|vergelijk|zet|af)\b).*\b(?:tegen|against) {_X}",
        rf"\b{_ASK} (?:\S+ ){{0,6}}{_DO} (?:\S+ ){{0,4}}(?:aan|om|about) {_X}",
        rf"\b{_ASK} (?:\S+ ){{0,5}}(?:om|voor|aan) {_X} (?:\S+ ){{0,3}}(?:te )?(?:doen|gedaan|ondernomen)\b",
        rf"\bwordt er gedaan (?:\S+ ){{0,2}}(?:voor|met|bij) {_X}",
        rf"\b(?:pak|pakt|pakken|pakte|pakten) (?:\S+ ){{0,3}}{_X}(?: \S+){{0,3}} aan\b",
        rf"{_X} (?:\S+ ){{0,3}}(?:aangepakt|aanpakken|aan te pakken|te lijf)\b",
        rf"{_X} (?:\S+ ){{0,3}}(?:tegen te gaan|tegengaan|tegengegaan|te voorkomen|terug te dringen|teruggedrongen|"
        r"te beperken|in te dammen|te bestrijden|te verminderen|te verlagen)\b",
        rf"\b(?:ga|gaat|gaan|ging|gingen) (?:\S+ ){{0,3}}{_X}(?: \S+){{0,2}} tegen$",
        rf"\b(?:om|met) {_X} om (?:te )?gaan\b|\b(?:ga|gaat|gaan) (?:\S+ ){{0,4}}om met {_X}",
        rf"\bhoe (?:(?:kan|kun|kunnen) (?:\S+ ){{1,2}})?(?:voorkom|voorkomen|voorkomt|verminder|verminderen) (?:\S+ ){{0,2}}{_X}",
        rf"\bhoe (?:kan|kun|kunnen) (?:\S+ ){{1,3}}{_X} (?:\S+ )?(?:voorkomen|verminderen|terugdringen|melden)\b",
        rf"\bhoe (?:help|helpt|helpen|hielp|ondersteunt|ondersteunen) .*{_X}",
        r"\b(?:wat|what) (?:moet|moeten|zou|must|should) (?:\S+ ){0,5}(?:gebeuren|gedaan|done|happen)\b",
        r"\b(?:melding|aangifte|klacht) (?:te )?(?:doen|indienen|maken)\b",
        rf"\bhad(?:den)? .*{_X}.* (?:kunnen|moeten) (?:voorkomen|ingrijpen|optreden)\b",
        rf"\bhoe (?:leg|vertel|breng|verkoop|leggen|vertellen|verkopen) (?:ik|we|wij|je) (?:\S+ ){{0,3}}{_X}",
        r"\bwat (?:kan|kun|kunnen|moet|mag) (?:ik|je|u|wij|we|men) (?:zelf |als \S+ |er |hier |dan |nou |nu )*(?:aan |tegen |met |bij )?.*\bdoen\b",
        rf"\b(?:waar|hoe|bij wie) (?:kan|meld|moet) (?:ik|je|u) (?:\S+ ){{0,3}}{_X}(?: \S+){{0,2}} (?:melden|aangeven)\b",
        rf"\b(?:waar|hoe) meld (?:ik|je) (?:\S+ ){{0,2}}{_X}",
        )
    )
)  # fmt: skip
_DOORS = frozenset(
    "tegen against doe doet doen deed deden gedaan onderneemt ondernemen ondernam ondernomen gebeurt gebeurd gebeuren done doing "  # noqa: SIM905
    "do happen pak pakt pakken pakte pakten aangepakt aanpakken lijf tegengaan tegengegaan gaan ga gaat ging gingen voorkom "
    "voorkomt voorkomen dringen teruggedrongen terugdringen beperken dammen bestrijden verminderen verminder verlagen help helpt "
    "helpen hielp ondersteunt ondersteunen melden aangeven meld melding aangifte klacht leg leggen vertel vertellen breng verkoop "
    "verkopen ingrijpen optreden".split()
)
"""One of these stands in all that the pattern finds."""
_QUANTITY = ("hoeveel", "doel", "behaald", "mislukt", "verloop", "landelijk", "hoogste", "laagste", "afstand")


def about_measures(hearing: Hearing, found: list[Mention]) -> bool:
    """Whether it is asked what is done about an indicator, or how one goes about it."""
    if not found or hearing.has(*_QUANTITY):
        return False
    named = {at for mention in found for at in range(mention.start, mention.end)}
    listed = [start for start, _, cue in hearing.said("activiteiten") if start not in named]
    return any(map(partial(_which, hearing), listed)) or _asks_what_is_done(hearing, named)


def _which(hearing: Hearing, at: int) -> bool:
    """ "welke maatregelen", "wat doet de gemeente aan": "Damocles-maatregelen" are what a row counts."""
    before = {piece.text for piece in hearing.pieces[max(0, at - 3) : at + 1]}
    return not before.isdisjoint({"welke", "welk", "wat", "which", "what"})


@opened_by(_DOORS, False)
def _asks_what_is_done(hearing: Hearing, named: set[int]) -> bool:
    return _STANDS.search(_around(hearing, named)) is not None


def _around(hearing: Hearing, named: set[int]) -> str:
    """The words as read, each mention as one `<x>`, signs and stops left out."""
    words: list[str] = []
    for at, piece in enumerate(hearing.pieces):
        word = "<x>" if at in named else piece.text if piece.kind in {"word", "number"} else ""
        if word and not (word == "<x>" and words[-1:] == ["<x>"]):
            words.append(word)
    return " ".join(words)
