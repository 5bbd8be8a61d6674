"""What an answer is asked to show beside its figures: "met de cijfers erbij" says nothing of a rise."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

_SHOWN = frozenset(
    "jaar jaren jaartal jaartallen bron bronnen voetnoot voetnoten noot noten cijfer cijfers getal getallen waarde waarden aantal aantallen percentage percentages eenheid regel regels rij rijen indicator post onderwerp doel doelen norm normen target naam namen".split()  # noqa: SIM905
)


@opened_by(frozenset({"erbij"}), None)
def forget_shown_beside(hearing: Hearing) -> None:
    """A bare "erbij" right behind what every answer shows is no rise; "hoeveel erbij?" and "erbij gekomen" are."""
    beside = [
        (start, end, cue)
        for start, end, cue in [*hearing.said("stijging"), *hearing.said("vergelijk")]
        if cue.phrase == "erbij" and start and hearing.texts[start - 1] in _SHOWN
    ]
    for start, _, _ in beside:
        hearing.pieces[start].explain("operation", "staat erbij")
    hearing.forget(beside)
    texts = " ".join(hearing.texts)
    if hearing.has("allemaal") and (found := _WHETHER_MET.search(texts)):  # every answer to it tells that too
        at = texts[: found.start()].count(" ")
        told = [it for it in hearing.cues if it[0] > at and it[2].name in {"behaald", "mislukt"}]
        for start, end, _ in told:
            for piece in hearing.pieces[start:end]:
                piece.explain("operation", "staat erbij")
        hearing.forget(told)


_WHETHER_MET = re.compile(
    r"\berbij of (?:het|de|hun|ons|onze|elk|ieder)? ?(?:doel\w*|norm\w*|streef\w+)\b.*\b(?:gehaald|behaald|gemist)\b"
)
