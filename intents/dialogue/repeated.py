"""Follow-ups that ask the question before once more: "weet je dat zeker?", "klopt dat?", "herhaal dat eens"."""

from __future__ import annotations

import re
from dataclasses import replace

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.question import Memory, Operation, Question

_LEADS = r"(?:(?:en|maar|oke|ok|nee|hm|hmm|eh|oh|he|huh|ja|sorry|wacht|pardon) )*"
_TRAILS = r"(?: (?:graag|dan|nou|aub|alsjeblieft|alstublieft|please|wel|echt|even|ook|eigenlijk|hoor|he))*"
_YOU = "(?:je|jij|u|jullie)"
_AGAIN = re.compile(
    rf"^{_LEADS}(?:"
    rf"(?:weet|weten) {_YOU} (?:dat|het|dit) (?:wel )?(?:heel |echt |wel )?zeker|(?:echt|zeker) weten|ben {_YOU} (?:daar )?(?:wel )?zeker(?: van)?|(?:heel |wel |echt )?zeker"
    rf"|(?:klopt|klopte) (?:dat|dit|het|die)(?: getal| cijfer)?|is (?:dat|dit|het) (?:echt |wel |echt wel )?(?:zo|waar|juist|correct)|echt(?: waar)?|echt zo"
    rf"|herhaal (?:dat|het|dit)?(?: nog)?(?: ?eens| even| een keer)?|(?:kun|kan|wil) {_YOU} (?:dat|het|dit) (?:nog )?(?:eens |een keer )?(?:herhalen|geven|zeggen|noemen)"
    rf"|wat (?:zei|zeg) {_YOU}(?: nou| precies| ook alweer)?|(?:nog|nogmaals|opnieuw|nog ?eens|nog een keer|again)|zeg (?:dat|het) nog (?:eens|een keer)"
    rf"|are you sure|is that (?:right|correct|true)|(?:please )?(?:repeat|say) that(?: again)?|really"
    rf"){_TRAILS}$"
)
_JUDGED = re.compile(
    rf"^{_LEADS}(?:is|was|vind {_YOU}) (?:dat|dit|het) (?:nou |nu |dan |een )*"
    r"(?:goed|slecht|gunstig|ongunstig|veel|weinig|erg|zorgelijk|hoog|laag|good|bad)(?: nieuws)?(?: of (?:juist |net |niet|slecht|goed|weinig|veel|ongunstig|laag)*)?"
    rf"{_TRAILS}$"
)
_WORDS = frozenset(
    ["zeker", "weten", "klopt", "klopte", "waar", "zo", "juist", "correct", "echt", "herhaal", "herhalen", "geven", "zeggen", "noemen", "zei",
     "zeg", "nogmaals", "opnieuw", "nog", "again", "sure", "right", "true", "repeat", "really", "say", "goed", "slecht", "gunstig", "ongunstig",
     "veel", "weinig", "erg", "zorgelijk", "hoog", "laag", "good", "bad"]
)  # fmt: skip


def repeated(hearing: Hearing, memory: Memory, catalogue: Catalogue) -> Question | None:
    """The question before, asked again; for "is dat goed?" whether its target was met, which is all that the source says of it."""
    last = memory.last
    if last is None or memory.pending or hearing.lacks(_WORDS):
        return None
    said = " ".join([piece.text for piece in hearing.pieces if piece.kind in {"word", "number"}])
    carried = (*catalogue.names(last.indicators), *map(str, last.years))
    if _AGAIN.match(said):
        return replace(last, carried=carried)
    if last.indicators and last.operation in _JUDGEABLE and _JUDGED.match(said):
        return replace(last, operation=Operation.ATTAINMENT, claim=None, direction=None, carried=carried)
    return None


_JUDGEABLE = frozenset(
    {Operation.FIGURE, Operation.TARGET, Operation.ATTAINMENT, Operation.DISTANCE, Operation.CLAIM}
)
