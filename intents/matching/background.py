"""Indicators that are named only to say why another is asked: "winkeliers mopperen over winkeldiefstal, maar wat deden de vernielingen?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from intents.hearing.hearing import Hearing
from intents.index.mention import Mention
from intents.operations.chosen_years import leads_to_year
from intents.words.piece import Piece

_ASKS = frozenset("hoeveel hvl wat hoe welk welke wanneer how what which".split())  # noqa: SIM905
_MY_QUESTION = (
    ("mijn", "vraag"),
    ("de", "vraag"),
    ("ik", "wil"),
    ("ik", "zoek"),
    ("ik", "vraag"),
    ("waar", "ik"),
    ("waarvoor", "ik"),
    ("ik", "kom"),
    ("ik", "bel"),
    ("nu", "hoeveel"),
)
_REQUESTS = frozenset(
    "hoeveel hvl wat hoe welk welke graag wil willen geef geeft nodig zoek weten vraag vergelijk benieuwd heb hebben plus "  # noqa: SIM905
    "en of versus vs samen tussen noem zet doe toon".split()
)
"""With one of these what stands before is asked, too."""
_SUPPOSES = frozenset("als indien if stel suppose zonder behalve niet geen".split())  # noqa: SIM905
TOGETHER = frozenset(
    "hen hun zij deze daar daarvan daarbij daarmee them beide allebei samen ook zelfde hetzelfde verschil meer minder hoger lager vergeleken vergelijking tegenover both".split()  # noqa: SIM905
)
_OPERATIVE = (
    "doel", "behaald", "mislukt", "hoogste", "laagste", "gemiddelde", "verloop", "procent", "verschil", "landelijk", "totaal",
    "waarom", "betekenis", "voetnoot",
)  # fmt: skip
_SMALL = 3
"""Words beside names and years that make a statement."""
BACKGROUND = "zegt waarom het gevraagd wordt"


_ONE_OF_THEM = re.compile(
    r"\b(?:de|die) (?:eerste|laatste|tweede) ?(?=(?:dus|graag|bedoel|zoek|wil|moet|is|:|,|\.|$))"
)
""" "jeugdbescherming en jeugdreclassering, ik zoek de laatste: ...": which of the two is named behind it."""


def without_background(hearing: Hearing, found: list[Mention]) -> list[Mention]:
    """The mentions that are asked; what only leads up to the question is talk from here on."""
    if len(found) < 2:
        return found
    if said := _ONE_OF_THEM.search(" ".join(hearing.texts)):
        at = said.string[: said.start()].count(" ")
        behind = [mention for mention in found if mention.end > at and len(mention.ids) == 1]
        if len({mention.ids for mention in behind}) == 1 and any(mention.end <= at for mention in found):
            return behind
    at = _question_from(hearing, found)
    before = [mention for mention in found if mention.end <= at]
    asked = [mention for mention in found if mention.start >= at]
    if not before or not asked or any(len(mention.ids) != 1 for mention in before):
        return found
    if not _tells(hearing, at, found):
        return found
    for piece in hearing.pieces[:at]:
        if piece.role != "year":
            piece.explain("talk", BACKGROUND)
    hearing.forget([cue for cue in hearing.cues if cue[1] <= at])
    forget_years(hearing, at)
    return asked


def without_story(hearing: Hearing) -> None:
    """ "Ik moet de wethouder bijpraten. Maak eens een lijstje ...": where and why the asker is, said before a list, is not asked."""
    ends = [
        at for at, piece in enumerate(hearing.pieces) if piece.kind == "stop" and set(piece.text) & set(".!")
    ]
    end = next((at for at in reversed(ends) if at + 2 < len(hearing.pieces)), -1)
    before = hearing.pieces[: max(end, 0)]
    texts = {piece.text for piece in before}
    told = end > 0 and not texts.isdisjoint(_ASKER) and texts.isdisjoint(_DEFINES)
    if not told or any(piece.role in {"year", "theme"} or piece.kind == "number" for piece in before):
        return
    lists = any(start > end and cue.name in _LISTS for start, _, cue in hearing.cues)
    if not lists or any(start < end and cue.name in _LISTED for start, _, cue in hearing.cues):
        return
    for piece in before:
        if piece.role == "":
            piece.explain("talk", BACKGROUND)


_LISTS = ("welke", "indicatoren", "hoeveel_doelen", "overzicht", "allemaal")
_LISTED = (
    *_OPERATIVE,
    "welke",
    "indicatoren",
    "hoeveel_doelen",
    "stijging",
    "daling",
    "ontbreekt",
    "beschikbaar",
)
_ASKER = frozenset("ik we wij ons onze mij mijn my i here hier".split())  # noqa: SIM905
_DEFINES = frozenset(
    "om over voor bedoel bedoelde betreft alleen enkel uitsluitend vraag wil zoek gaat onder boven vanaf about only mean".split()  # noqa: SIM905
)
"""With one of these the sentence before may say what is asked."""


_LEADS = frozenset({"nu", "nadat", "hoewel", "terwijl", "omdat"})
"""First, these begin a clause that ends where the question begins, comma or not."""


def _question_from(hearing: Hearing, found: list[Mention]) -> int:
    """Where a clause begins that asks, behind the first name and before another; -1 where none does."""
    texts = hearing.texts
    for at in range(found[0].end, found[-1].start):
        stop = hearing.pieces[at].kind == "stop" and set(texts[at]) & set(".,;:!?")
        start = at + 1 if stop else at
        if texts[start] == "maar":
            if stop and set(texts[at]) & set(".!;") and not _ASKS.isdisjoint(texts[start:]):
                return start  # "... viel reuze mee. Maar de drankoverlast, hoeveel was dat?"
            start += 1
        elif not stop and not (texts[0] in _LEADS and texts[start] in _ASKS):
            continue
        if texts[start] in _ASKS or tuple(texts[start : start + 2]) in _MY_QUESTION:
            return start
    return -1


def _tells(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """Whether what stands before states something and asks nothing, and what follows does not lean on it."""
    before, after = hearing.pieces[:at], hearing.pieces[at:]
    texts, asked = {piece.text for piece in before}, {piece.text for piece in after}
    if before[0].text in _OF:  # "van de panden die dicht moesten: hoeveel ..." is of those
        return False
    if not texts.isdisjoint(_REQUESTS | _SUPPOSES) or not asked.isdisjoint(TOGETHER) or leads_to_year(before):
        return False
    if _operative(hearing, 0, at) and not (
        _operative(hearing, at, len(hearing.pieces)) or hearing.has("hoeveel") or "hoe" in asked
    ):
        return False
    same = {it for mention in found if mention.end <= at for it in mention.ids}
    own = {it for mention in found if mention.start >= at for it in mention.ids}
    states = len(_words(before)) >= _SMALL or not texts.isdisjoint(_STATES)
    return not same & own and states


_OF = frozenset({"van", "onder", "binnen", "uit"})
_STATES = frozenset("is was waren zijn bleef bleven steeg daalde stegen daalden staat stond ligt lag".split())  # noqa: SIM905


def _operative(hearing: Hearing, start: int, end: int) -> bool:
    return any(start <= begin < end and cue.name in _OPERATIVE for begin, _, cue in hearing.cues)


def _words(pieces: Sequence[Piece]) -> list[Piece]:
    return [piece for piece in pieces if piece.kind == "word" and piece.role not in {"indicator", "year"}]


def forget_years(hearing: Hearing, at: int) -> None:
    """Years of the lead go where the question has its own."""
    own = {piece.evidence for piece in hearing.pieces[at:] if piece.role == "year"}
    gone = {piece.evidence for piece in hearing.pieces[:at] if piece.role == "year"} - own
    if own and hearing.years.kind == "list":
        hearing.years.years = [year for year in hearing.years.years if f"jaar {year}" not in gone]
