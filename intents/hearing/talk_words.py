"""Words around a question: closed-class words, cues and talk get their role; what is left without one is unexplained."""

from __future__ import annotations

from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue

AROUND = "woord om de vraag heen"
DETERMINERS = frozenset(
    ["mijn", "m'n", "een", "'n", "onze", "ons", "mn", "my", "our", "a", "the", "de", "het", "z'n", "zijn", "haar"]
)  # fmt: skip


def explain_talk(hearing: Hearing, catalogue: Catalogue) -> None:
    """Give closed-class words, cues and talk their role; what is left without one is unexplained."""
    for start, end, cue in hearing.cues:
        for piece in hearing.pieces[start:end]:
            if piece.role == "":
                piece.explain("scope" if cue.name in _SCOPES else "operation", f"{cue.name}: '{cue.phrase}'")
    phrases = catalogue.phrases
    _units(hearing)
    for piece in hearing.pieces:
        if piece.role == "" and piece.kind == "word":
            if piece.text in catalogue.closed or piece.text in phrases.year_talk:
                piece.explain("talk", "")
            elif piece.stem in phrases.talk:
                piece.explain("talk", AROUND)
            elif piece.text in catalogue.terms or piece.text in catalogue.codes:
                piece.explain("text", "teken of afkorting van de bron")
            elif len(piece.text) == 1:
                piece.explain("talk", "")
    _everyone(hearing)
    _counted_talk(hearing, catalogue)


@opened_by(frozenset({"hoeveel", "hvl"}), None)
def _counted_talk(hearing: Hearing, catalogue: Catalogue) -> None:
    """ "hoeveel wethouders hebben we?": what is counted is no word around the question."""
    for before, piece in pairwise(hearing.pieces):
        counted = before.text in {"hoeveel", "hvl"} and piece.evidence == "woord om de vraag heen"
        if counted and piece.text in catalogue.phrases.counted:
            piece.role, piece.evidence = "", ""


_EVERYONE = frozenset("mensen personen inwoners burgers bewoners iemand people residents".split())  # noqa: SIM905
_COUNTS = frozenset("hoeveel hvl aantal many number percentage procent welke van".split())  # noqa: SIM905
_WITH = frozenset("met die zonder uit boven onder tussen van".split())  # noqa: SIM905


_CIRCUMSTANCE = frozenset({"terwijl", "waarbij", "waarin", "waardoor", "toen"})
"""They begin a clause that says in which cases."""


@opened_by(_EVERYONE, None)
def _everyone(hearing: Hearing) -> None:
    """ "hoe vaak hebben mensen gemeld": anyone, which narrows nothing; "hoeveel mensen" would count persons."""
    pieces = hearing.pieces
    for at, piece in enumerate(pieces):
        if piece.role or piece.text not in _EVERYONE:
            continue
        before = next((it.text for it in reversed(pieces[:at]) if it.text not in DETERMINERS), "")
        after = pieces[at + 1].text if at + 1 < len(pieces) else ""
        clause = {it.text for it in pieces[max(0, at - 5) : at]}
        if before not in _COUNTS and after not in _WITH and clause.isdisjoint(_CIRCUMSTANCE):
            piece.explain("talk", "wie dan ook")


COUNTED = frozenset({"1.000", "1,000", "1000", "duizend", "10.000", "100", "honderd", "tienduizend"})
_HEADS = frozenset(
    {
        "man",
        "mensen",
        "personen",
        "inw",
        "inwoners",
        "inwoner",
        "residents",
        "inhabitants",
        "jongeren",
        "woningen",
        "huishoudens",
        "leerlingen",
        "kinderen",
    }
)


@opened_by(COUNTED | {"per"}, None)
def _units(hearing: Hearing) -> None:
    """ "per 1.000 inwoners": a unit, neither a number nor a subject."""
    pieces = hearing.pieces
    for at, piece in enumerate(pieces[:-1]):
        over = piece.text in {"op", "van"} and pieces[at + 1].text in {"de", "elke", "iedere"}
        first = at + 1 if piece.text == "per" else at + 2 if over else len(pieces)
        known = COUNTED | _HEADS if piece.text == "per" else COUNTED
        counted = first < len(pieces) and pieces[first].text in known
        for index in range(at, min(first + 2, len(pieces))) if counted else ():
            if pieces[index].text in COUNTED | _HEADS | {"per"}:
                pieces[index].explain("unit", "eenheid")


_SCOPES = frozenset({"landelijk", "gemeente", "gemeente_sterk", "provincie", "regio"})
