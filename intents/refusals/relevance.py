"""Is every content word explained? One that modifies or replaces the subject blocks an answer; one that stands apart does not.

Position and grammar decide, not a list of harmless words: the same unknown word blocks in "winkeldiefstal minderjarigen"
and does not in "voor mijn koffiepraatje: winkeldiefstal".
"""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.hearing.speakers import of_the_asker
from intents.hearing.talk_words import DETERMINERS
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.refusals.clauses import before_question, own_sentence, segments_of, stands_alone
from intents.refusals.no_asides import says_which
from intents.refusals.purposes import purpose, whereabouts
from intents.refusals.topics import of_whom

APART = "staat los van de vraag"


def unexplained(hearing: Hearing) -> list[int]:
    """Pieces nothing explains."""
    return [at for at, piece in enumerate(hearing.pieces) if piece.kind == "word" and piece.role == ""]


def blocking(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[int]:
    """Those unexplained pieces that may change what is asked; the others are marked as talk."""
    left = unexplained(hearing)
    if not left:
        return []
    segments = segments_of(hearing)
    core = {segments[mention.start] for mention in found}
    blocked: list[int] = []
    told: set[int] = set()
    for at in left:
        if _asked_first(hearing, at) or _counted(hearing, at) or of_whom(hearing, at):
            blocked.append(at)
            continue
        if not _manner(hearing, at, found) and says_which(hearing, segments, found, at):
            blocked.append(at)
            continue
        apart = bool(found) and segments[at] not in core and stands_alone(hearing, catalogue, segments, at)
        if apart and _or_else(hearing, at, found):
            blocked.append(at)
            continue
        if found and (span := own_sentence(hearing, at, found)):
            apart, told = True, told | set(span)
        if (
            apart
            or before_question(hearing, catalogue, segments, at, found)
            or purpose(hearing, catalogue, at, found)
            or whereabouts(hearing, at, found)
            or (found and of_the_asker(hearing, at))
            or _manner(hearing, at, found)
        ):
            hearing.pieces[at].explain("talk", APART)
        else:
            blocked.append(at)
    hearing.forget([cue for cue in hearing.cues if cue[0] in told and cue[2].name in _NO_REQUEST])
    return blocked


def _asked_first(hearing: Hearing, at: int) -> bool:
    """ "adressen graag van de panden": the first word, of what is named behind it, is what is asked."""
    behind = [text for text in hearing.texts[at + 1 : at + 3] if text not in _PLEASE]
    return at == 0 and behind[:1] == ["van"]


def _counted(hearing: Hearing, at: int) -> bool:
    """ "ik zoek het aantal meisjes dat ...": what is counted is no talk, wherever its clause stands."""
    return bool(
        _COUNTS & set(hearing.texts[max(0, at - 1) : at]) or _MADE & set(hearing.texts[at + 1 : at + 2])
    )


_MADE = frozenset({"uitdrukken", "uitgedrukt", "omrekenen", "omgerekend", "omzetten", "omgezet"})
""" "kun je in manuren uitdrukken wat ...": another unit."""
_COUNTS = frozenset({"hoeveel", "hvl", "aantal", "aantallen", "many"})
_PLEASE = frozenset({"graag", "aub", "svp", "please"})


def _or_else(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """ "het ging om bescherming of reclassering": what is said beside a name with "of" may be another name."""
    texts = hearing.texts
    start = at + 3 if texts[at + 2 : at + 3] and texts[at + 2] in DETERMINERS else at + 2
    return texts[at + 1 : at + 2] in (["of"], ["or"]) and any(it.start == start for it in found)


_NO_REQUEST = frozenset(
    {"verloop", "stijging", "daling", "hoogste", "laagste", "totaal", "meer", "minder", "gelijk", "beter"}
)
"""Cues that in a sentence of other words say nothing of the question behind it: "de krant hangt aan de lijn"."""


def _manner(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """ "steeg licht": how much it moved, next to the verb; beside a name the word would say which ("licht geweld")."""
    moves = {index for start, end, cue in hearing.cues if cue.name in _MOVES for index in range(start, end)}
    text = hearing.pieces[at].text
    if text in _FAR or (found and text in _SURELY):
        limits = {start for start, _, cue in hearing.cues if cue.name in _LIMITED}
        return at + 1 in limits
    return (text in _MANNERS and bool({at - 1, at + 1} & moves)) or (
        text in _COMPARED and hearing.has("stijging", "daling")
    )


_FAR = frozenset({"ver", "vlak", "ruim", "dik", "far", "well", "just"})
_SURELY = frozenset({"zwaar", "vast", "glansrijk", "ruimschoots", "net"})
"""So of one indicator; of a list they would say which: "welke doelen zijn ruimschoots gemist"."""
_LIMITED = frozenset({"grens_onder", "grens_boven", "behaald", "mislukt", "doel"})
"""Before a limit these say how far: "ver onder de doelstelling"."""


_MOVES = frozenset({"stijging", "daling", "verschil", "vergelijk"})
_COMPARED = frozenset({"harder", "sneller", "sterker", "minder hard"})
_MANNERS = frozenset(
    {"licht", "lichte", "lichtjes", "hard", "harder", "stevig", "zwaar", "scherp", "zacht", "traag"}
)
