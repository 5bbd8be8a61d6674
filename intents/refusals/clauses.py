"""The clauses of a question: which of them stand apart from what is asked, so that an unknown word in them is talk."""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.refusals.no_asides import VERB_FIRST
from intents.refusals.purposes import PERSONAL, PURPOSE

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


_DASHES = (" - ", " – ", " — ", "- ", "– ", "— ")


def segments_of(hearing: Hearing) -> list[int]:
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


def own_sentence(hearing: Hearing, at: int, found: list[Mention]) -> range:
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


def stands_alone(hearing: Hearing, catalogue: Catalogue, segments: list[int], at: int) -> bool:
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
    personal = any(piece.text in PERSONAL for piece in clause)
    of_it = first in _RELATIVE and any(it.text in catalogue.phrases.prepositions for it in clause[1:2])
    if of_it and _behind_a_name(hearing, segments, at):
        return False  # "jeugdreclassering - die na een zedendelict - hoeveel ..."
    if (first in _RESTRICT and not personal) or (
        first in catalogue.phrases.prepositions and first not in PURPOSE
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


_RELATIVE = frozenset({"die", "dat", "waarvan", "waarbij", "waarin", "that", "which"})


def _behind_a_name(hearing: Hearing, segments: list[int], at: int) -> bool:
    """Whether the clause of it begins behind a name, or behind "let wel", "2021 dus"."""
    before = [it for it in hearing.pieces[: segments.index(segments[at])] if it.kind == "word"]
    return bool(before) and (before[-1].role in {"indicator", "year"} or before[-1].text in _THAT_IS)


_THAT_IS = frozenset({"wel", "dus", "namelijk"})
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


_OPENS = frozenset({"hoeveel", "hvl", "wat", "welke", "welk", "which", "what"})


def _points(hearing: Hearing, at: int) -> bool:
    """ "op dat percentage": behind a preposition "dat" may point; behind "merkte ... op" it begins what was said."""
    return hearing.pieces[at].text == "dat" and hearing.pieces[at - 1].text in _POINTED


_POINTED = frozenset(
    {"op", "van", "bij", "in", "over", "met", "voor", "aan", "uit", "naast", "onder", "boven"}
)


_OF_THOSE = (["van", "die"], ["van", "deze"], ["van", "al"], ["van", "de"], ["of", "those"], ["of", "the"])


def before_question(
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
