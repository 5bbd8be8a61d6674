"""Is every content word explained? One that modifies or replaces the subject blocks an answer; one that stands apart does not.

Position and grammar decide, not a list of harmless words: the same unknown word blocks in "winkeldiefstal minderjarigen"
and does not in "voor mijn koffiepraatje: winkeldiefstal".
"""

from __future__ import annotations

from itertools import pairwise

from intents.catalogue import Catalogue
from intents.doors import opened_by
from intents.hearing import Hearing
from intents.mention import Mention

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
_OWN = frozenset(
    [
        "mijn",
        "m'n",
        "een",
        "'n",
        "onze",
        "ons",
        "mn",
        "my",
        "our",
        "a",
        "the",
        "de",
        "het",
        "z'n",
        "zijn",
        "haar",
    ]
)
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
                piece.explain("talk", "woord om de vraag heen")
            elif piece.text in catalogue.terms or piece.text in catalogue.codes:
                piece.explain("text", "teken of afkorting van de bron")
            elif len(piece.text) == 1:
                piece.explain("talk", "")
    _everyone(hearing)
    _counted_talk(hearing, catalogue)


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
        before = next((it.text for it in reversed(pieces[:at]) if it.text not in _OWN), "")
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
    core |= _pointed_at(hearing, segments, core)
    blocked = []
    for at in left:
        apart = bool(found) and segments[at] not in core and _stands_alone(hearing, catalogue, segments, at)
        apart = apart or (bool(found) and _own_sentence(hearing, at, found))
        if (
            apart
            or _before_question(hearing, catalogue, segments, at, found)
            or _purpose(hearing, catalogue, at, found)
            or _whereabouts(hearing, at, found)
            or _manner(hearing, at)
        ):
            hearing.pieces[at].explain("talk", APART)
        else:
            blocked.append(at)
    return blocked


_BACK = frozenset({"daar", "daarvan", "daarover", "hiervan", "hierover", "ervan", "erover", "daarmee"})


def _pointed_at(hearing: Hearing, segments: list[int], core: set[int]) -> set[int]:
    """ "die jongens die klieren, hoeveel meldingen kwamen daar over?": the clause before says what is counted."""
    back = {segments[at] for at, piece in enumerate(hearing.pieces) if piece.text in _BACK} & core
    return {number - 1 for number in back if not any(_starts(hearing, segments, it) for it in [number - 1])}


def _starts(hearing: Hearing, segments: list[int], number: int) -> bool:
    """Whether a clause is a sentence of its own, ended by a full stop."""
    ends = [piece.text for piece, at in zip(hearing.pieces, segments, strict=True) if at == number + 1]
    return bool(ends) and bool(set(ends[0]) & set(".!?"))


def _manner(hearing: Hearing, at: int) -> bool:
    """ "steeg licht": how much it moved, next to the verb; beside a name the word would say which ("licht geweld")."""
    moves = {index for start, end, cue in hearing.cues if cue.name in _MOVES for index in range(start, end)}
    text = hearing.pieces[at].text
    if text in _FAR:
        limits = {start for start, _, cue in hearing.cues if cue.name in _LIMITED}
        return at + 1 in limits
    return (text in _MANNERS and bool({at - 1, at + 1} & moves)) or (text in _COMPARED and bool(moves))


_FAR = frozenset({"ver", "vlak", "ruim", "dik", "far", "well", "just"})
_LIMITED = frozenset({"grens_onder", "grens_boven", "behaald", "mislukt", "doel"})
"""Before a limit these say how far: "ver onder de doelstelling"."""


_MOVES = frozenset({"stijging", "daling", "verschil", "vergelijk"})
_COMPARED = frozenset({"harder", "sneller", "sterker", "minder hard"})
_MANNERS = frozenset(
    {"licht", "lichte", "lichtjes", "hard", "harder", "stevig", "zwaar", "scherp", "zacht", "traag"}
)


def _segments(hearing: Hearing) -> list[int]:
    """The number of the clause each piece stands in; punctuation divides."""
    numbers, number = [], 0
    for piece in hearing.pieces:
        if (piece.kind == "stop" and set(piece.text) & _BREAKS) or (
            piece.kind == "sign" and piece.text == "-"
        ):
            number += 1
        numbers.append(number)
    return numbers


def _own_sentence(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """A sentence of at least two words that ended before the first mention: "fijne dienst allemaal!"."""
    first = min(mention.start for mention in found)
    ends = [
        index
        for index, piece in enumerate(hearing.pieces[:first])
        if piece.kind == "stop" and set(piece.text) & set(".!?\n")
    ]
    if not ends or at > ends[-1]:
        return False
    starts = max((end for end in ends if end < at), default=-1)
    close = min(end for end in ends if end > at)
    return sum(piece.kind == "word" for piece in hearing.pieces[starts + 1 : close]) > 1


def _stands_alone(hearing: Hearing, catalogue: Catalogue, segments: list[int], at: int) -> bool:
    """A clause of its own (it has a pronoun, verb or interjection) that does not restrict the one before it."""
    clause = [
        piece
        for piece, number in zip(hearing.pieces, segments, strict=True)
        if number == segments[at] and piece.kind == "word"
    ]
    if _counts_itself(hearing, segments, at) or _corrects(hearing, segments, at):
        return False
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


def _whereabouts(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """ "ik zit op de fiets": where the asker is, said before the subject."""
    texts = [piece.text for piece in hearing.pieces]
    start = at - 1
    while start > 0 and texts[start] in _OWN:
        start -= 1
    if start < 2 or texts[start] not in _PLACED or not found or at >= min(it.start for it in found):
        return False
    return texts[start - 1] in _IS_AT and texts[start - 2] in _PERSONAL


_PLACED = frozenset({"op", "in", "bij", "naar", "achter", "aan", "on", "at"})
_IS_AT = frozenset(
    {"zit", "sta", "ben", "lig", "loop", "rij", "rijd", "zitten", "staan", "zijn", "am", "are"}
)


def _before_question(
    hearing: Hearing, catalogue: Catalogue, segments: list[int], at: int, found: list[Mention]
) -> bool:
    """ "mijn buurman wil weten hoeveel ...": what comes before the question word, with a clause of its own."""
    same = [index for index in range(len(hearing.pieces)) if segments[index] == segments[at]]
    asks = [index for index in same if index > at and hearing.pieces[index].text in _ASKS]
    if not asks or any(
        mention.start < asks[0] for mention in found if segments[mention.start] == segments[at]
    ):
        return False
    if not any(mention.start > asks[0] for mention in found):
        return False
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
    if not texts or piece.stem in catalogue.phrases.general:
        return False
    if texts[-1] in {"t.b.v.", "tbv", "namens", "i.v.m.", "ivm"} or (
        texts[0] in {"t.b.v.", "tbv", "namens"} and texts[-1] in _OWN
    ):
        return True
    mine = texts[-1] in {"mijn", "m'n", "mn", "een", "my"} and texts[0] not in _REASONS
    first = at < min((mention.start for mention in found), default=at)
    return len(texts) == 2 and texts[0] in _PURPOSE and texts[-1] in _OWN and (mine or first)
