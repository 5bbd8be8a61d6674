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
from intents.refusals.no_asides import VERB_FIRST, says_which

APART = "staat los van de vraag"
_BREAKS = frozenset('.,;:?!()\n|"')
_ASKS = frozenset(
    [
        "hoeveel",
        "hvl",
        "wat",
        "hoe",
        "welke",
        "welk",
        "of",
        "wanneer",
        "waarom",
        "waar",
        "dat",
        "how",
        "what",
        "which",
        "whether",
    ]
)
_PERSONAL = frozenset(["ik", "wij", "we", "je", "jij", "u", "mij", "me", "ons", "i", "we", "you"])
_PURPOSE = frozenset(
    [
        "voor",
        "vanwege",
        "wegens",
        "t.b.v.",
        "tbv",
        "i.v.m.",
        "ivm",
        "namens",
        "volgens",
        "aan",
        "richting",
        "for",
        "because",
        "according",
    ]
)
_REASONS = frozenset({"vanwege", "wegens", "because"})
"""After the subject these say which cases: "dicht vanwege een kwekerij"."""
_RESTRICT = frozenset(
    [
        "alleen",
        "specifiek",
        "uitsluitend",
        "enkel",
        "vooral",
        "namelijk",
        "en",
        "of",
        "maar",
        "only",
        "dus",
        "niet",
        "zonder",
        "not",
    ]
)


def unexplained(hearing: Hearing) -> list[int]:
    """Pieces nothing explains."""
    return [at for at, piece in enumerate(hearing.pieces) if piece.kind == "word" and piece.role == ""]


def blocking(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[int]:
    """Those unexplained pieces that may change what is asked; the others are marked as talk."""
    left = unexplained(hearing)
    if not left:
        return []
    segments = _segments(hearing)
    core = {segments[mention.start] for mention in found}
    blocked: list[int] = []
    told: set[int] = set()
    for at in left:
        if not _manner(hearing, at, found) and says_which(hearing, segments, found, at):
            blocked.append(at)
            continue
        apart = bool(found) and segments[at] not in core and _stands_alone(hearing, catalogue, segments, at)
        if apart and _or_else(hearing, at, found):
            blocked.append(at)
            continue
        if found and (span := _own_sentence(hearing, at, found)):
            apart, told = True, told | set(span)
        if (
            apart
            or _before_question(hearing, catalogue, segments, at, found)
            or _purpose(hearing, catalogue, at, found)
            or _whereabouts(hearing, at, found)
            or (found and of_the_asker(hearing, at))
            or _manner(hearing, at, found)
        ):
            hearing.pieces[at].explain("talk", APART)
        else:
            blocked.append(at)
    hearing.forget([cue for cue in hearing.cues if cue[0] in told and cue[2].name in _NO_REQUEST])
    return blocked


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


_DASHES = (" - ", " – ", " — ", "- ", "– ", "— ")


def _segments(hearing: Hearing) -> list[int]:
    """The number of the clause each piece stands in; punctuation divides."""
    numbers, number = [], 0
    dashes = any(dash in hearing.text for dash in _DASHES)  # the hyphen of "HIC-plegers" divides nothing
    for piece in hearing.pieces:
        if (piece.kind == "stop" and set(piece.text) & _BREAKS) or (
            dashes and piece.kind == "sign" and piece.text == "-"
        ):
            number += 1
        numbers.append(number)
    return numbers


def _own_sentence(hearing: Hearing, at: int, found: list[Mention]) -> range:
    """The pieces of a sentence of at least two words that ended before the first mention: "fijne dienst allemaal!"."""
    first = min(mention.start for mention in found)
    ends = [
        index
        for index, piece in enumerate(hearing.pieces[:first])
        if piece.kind == "stop" and (set(piece.text) & set(".!?\n") or _opens_question(hearing, index))
    ]
    if not ends or at > ends[-1]:
        return range(0)
    starts = max((end for end in ends if end < at), default=-1)
    close = min(end for end in ends if end > at)
    words = sum(piece.kind == "word" for piece in hearing.pieces[starts + 1 : close])
    return range(starts + 1, close) if words > 1 else range(0)


def _opens_question(hearing: Hearing, at: int) -> bool:
    """ "ik sta hier met een lekke band: hoeveel ...": what the asker does, a colon, then the whole question."""
    if not set(hearing.pieces[at].text) & set(":;") or hearing.pieces[at + 1].text not in _ASKS:
        return False
    before = [piece.text for piece in hearing.pieces[:at] if piece.kind == "word"]
    return len(before) > _TOLD and not _ASKER.isdisjoint(before)


_TOLD = 4
"""More words than this before a colon tell something; fewer name what is counted: "minderjarigen bij ons: hoeveel ..."."""
_ASKER = frozenset({"ik", "we", "wij", "mij", "me"})


def _stands_alone(hearing: Hearing, catalogue: Catalogue, segments: list[int], at: int) -> bool:
    """A clause of its own (it has a pronoun, verb or interjection) that does not restrict the one before it."""
    clause = [
        piece
        for piece, number in zip(hearing.pieces, segments, strict=True)
        if number == segments[at] and piece.kind == "word"
    ]
    if _counts_itself(hearing, segments, at) or _corrects(hearing, segments, at):
        return False
    if any(piece.text in _SPLITS for piece in clause):
        return False  # "jongens en meisjes apart aub" says which
    first = clause[0].text
    personal = any(piece.text in _PERSONAL for piece in clause)
    if (first in _RESTRICT and not personal) or (
        first in catalogue.phrases.prepositions and first not in _PURPOSE
    ):
        return False
    if any(piece.role == "indicator" for piece in clause):
        return False
    if clause[-1].text in _HERE and len(clause) <= 3:
        return True
    if any(piece.evidence.partition(":")[0] in _COMPARES for piece in clause):
        return False
    return any(
        piece.text in catalogue.phrases.clause_words or piece.evidence == "woord om de vraag heen"
        for piece in clause
    )


_SPLITS = frozenset(
    ["apart", "afzonderlijk", "uitgesplitst", "gesplitst", "opgesplitst", "verdeeld", "onderverdeeld", "uitsplitsing", "uitsplitsen", "splitsen",
     "separately", "split"]
)  # fmt: skip


def _corrects(hearing: Hearing, segments: list[int], at: int) -> bool:
    """ "..., sorry, ik bedoeldiefstal": what a correction says instead is no aside, understood or not."""
    near = (
        piece.text
        for piece, number in zip(hearing.pieces, segments, strict=True)
        if 0 <= segments[at] - number <= 1
    )
    return not _CORRECTS.isdisjoint(near)


_CORRECTS = frozenset(
    {"sorry", "nee", "pardon", "correctie", "oeps", "foutje", "bedoel", "bedoelde", "wacht", "mean", "wait"}
)


def _counts_itself(hearing: Hearing, segments: list[int], at: int) -> bool:
    """ "van die zes panden, hoeveel waren er een huurwoning": what a clause counts is no aside."""
    start = at
    while start > 0 and segments[start - 1] == segments[at] and hearing.pieces[start - 1].text in _LINKS:
        start -= 1
    return start > 0 and segments[start - 1] == segments[at] and hearing.pieces[start - 1].text in _COUNTED


_LINKS = frozenset(
    ["is", "was", "waren", "zijn", "betrof", "betroffen", "er", "een", "de", "het", "daarvan", "hiervan", "dan", "nou",
     "nu", "met", "in", "uit", "op", "van", "were", "are"]
)  # fmt: skip
_COUNTED = frozenset({"hoeveel", "hvl", "aantal", "aandeel", "percentage", "deel", "many", "much"})
_COMPARES = frozenset(
    [
        "vergelijk",
        "landelijk",
        "stijging",
        "daling",
        "verschil",
        "hoogste",
        "laagste",
        "gemeente_sterk",
    ]
)
"""A clause that compares says something of the figure, so an unknown word in it is no aside."""
_HERE = frozenset({"hier", "here"})
"""Who is asking, for a start: "Nachtdienst hier, snel: ..."."""


def _of_name(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """ "voor de aanpak van winkeldiefstal": not why it is asked, but what is asked of the name."""
    after = [piece.text for piece in hearing.pieces[at + 1 : at + 4]]
    if hearing.has("doel") or after[:1] not in (["van"], ["tegen"], ["of"], ["against"]):
        return False
    name = at + 3 if after[1:2] and after[1] in DETERMINERS else at + 2
    return any(mention.start == name for mention in found)


def _whereabouts(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """ "ik zit op de fiets": where the asker is, said before the subject."""
    texts = [piece.text for piece in hearing.pieces]
    start = at - 1
    while start > 0 and texts[start] in DETERMINERS:
        start -= 1
    if start < 2 or texts[start] not in _PLACED or not found or at >= min(it.start for it in found):
        return False
    return texts[start - 1] in _IS_AT and texts[start - 2] in _PERSONAL


_PLACED = frozenset({"op", "in", "bij", "naar", "achter", "aan", "on", "at"})
_IS_AT = frozenset(
    {"zit", "sta", "ben", "lig", "loop", "rij", "rijd", "zitten", "staan", "zijn", "am", "are"}
)


_OPENS = frozenset({"hoeveel", "hvl", "wat", "welke", "welk", "which", "what"})


def _points(hearing: Hearing, at: int) -> bool:
    """ "op dat percentage": behind a preposition "dat" may point; behind "merkte ... op" it begins what was said."""
    return hearing.pieces[at].text == "dat" and hearing.pieces[at - 1].text in _POINTED


_POINTED = frozenset(
    {"op", "van", "bij", "in", "over", "met", "voor", "aan", "uit", "naast", "onder", "boven"}
)


_OF_THOSE = (["van", "die"], ["van", "deze"], ["van", "al"], ["van", "de"], ["of", "those"], ["of", "the"])


def _before_question(
    hearing: Hearing, catalogue: Catalogue, segments: list[int], at: int, found: list[Mention]
) -> bool:
    """ "mijn buurman wil weten hoeveel ...": what comes before the question word, with a clause of its own."""
    same = [index for index in range(len(hearing.pieces)) if segments[index] == segments[at]]
    asks = [index for index in same if index > at and hearing.pieces[index].text in _ASKS]
    if (
        asks
        and _points(hearing, asks[0])
        and any(hearing.pieces[it].text in _OPENS for it in same if it < at)
    ):
        return False  # "wat is de foutmarge op dat percentage": what is asked is the word itself
    verb_first = hearing.pieces[same[0]].text in VERB_FIRST
    if (
        asks
        and hearing.pieces[asks[0]].text == "dat"
        and verb_first
        and hearing.pieces[asks[0] - 2].text == "het"
    ):
        return False  # "zijn er vacatures bij het team dat ..."
    if not asks or any(
        mention.start < asks[0] for mention in found if segments[mention.start] == segments[at]
    ):
        return False
    if not any(mention.start > asks[0] for mention in found):
        return False
    if hearing.texts[same[0] : same[0] + 2] in _OF_THOSE:
        return False  # "van die 488 vermisten, hoeveel ...": of which ones it is asked
    before = [hearing.pieces[index] for index in same if index < asks[0] and index != at]
    return any(
        piece.text in catalogue.phrases.clause_words or piece.evidence == "woord om de vraag heen"
        for piece in before
    )


def _purpose(hearing: Hearing, catalogue: Catalogue, at: int, found: list[Mention]) -> bool:
    """ "voor mijn koffiepraatje", "t.b.v. de krant": why it is asked, not what."""
    piece = hearing.pieces[at]
    start = at - 1
    while start > 0 and (hearing.pieces[start].kind == "sign" or len(hearing.pieces[start].text) == 1):
        start -= 1
    texts = [before.text for before in hearing.pieces[max(0, start - 1) : start + 1]]
    place = piece.text.endswith(_PLACES)  # "voor de Bloemenbuurt" says where, not why
    if not texts or place or piece.stem in catalogue.phrases.general or _of_name(hearing, at, found):
        return False
    if texts[-1] in {"t.b.v.", "tbv", "namens", "i.v.m.", "ivm"} or (
        texts[0] in {"t.b.v.", "tbv", "namens"} and texts[-1] in DETERMINERS
    ):
        return True
    mine = texts[-1] in {"mijn", "m'n", "mn", "een", "my"} and texts[0] not in _REASONS
    first = at < min((mention.start for mention in found), default=at)
    return (
        len(texts) == 2
        and texts[0] in _PURPOSE
        and texts[-1] in DETERMINERS
        and (mine or first or piece.text.endswith(_OCCASIONS))
    )


_OCCASIONS = ("overleg", "vergadering", "bijeenkomst", "commissie", "notitie", "memo", "presentatie", "rapportage", "debat",
              "bespreking", "tekst", "nieuwsbrief", "raadsbrief", "toespraak")  # fmt: skip
""" "voor het jeugdoverleg": whatever it is of, it is an occasion and no part of what is counted."""
_PLACES = (
    "buurt",
    "wijk",
    "dorp",
    "straat",
    "laan",
    "plein",
    "kwartier",
    "kern",
    "park",
    "weg",
    "dijk",
    "oord",
)
