"""Clauses beside the one with the name that are no aside: what they say narrows the question, or asks another.

"Verslaafden, welk aandeel hadden die in jeugdoverlast", "zat er vuurwerk bij, bij jeugdoverlast?", "..., wat is de foutmarge?".
"""

from __future__ import annotations

from itertools import pairwise

from intents.hearing.hearing import Hearing
from intents.index.mention import Mention
from intents.refusals.purposes import PERSONAL
from intents.words.piece import Piece

_BACK = frozenset(
    ["daar", "daarvan", "daarover", "hiervan", "hierover", "ervan", "erover", "daarmee", "daarbij", "hun", "there", "their"]
)  # fmt: skip
_OF_THEM = frozenset({"die", "zij", "ze", "deze", "those", "they"})
_HAD = frozenset(
    "hadden hebben waren zijn pleegden pleegt veroorzaakten deden krijgen kregen vormden were are".split()  # noqa: SIM905
)
_ASKS = frozenset(
    "hoeveel hvl wat hoe welke welk wie wiens wanneer waarom waar waarmee how what which who when".split()  # noqa: SIM905
)
_WHO = frozenset(
    "ik we wij je jij u hij zij ze men jullie ie er een i you they het dat de dit ook dan voor".split()  # noqa: SIM905
)
"""After an asking word these make it a relative clause or a cry: "wat ik zoek", "wat een dag", "waar het om gaat"."""
VERB_FIRST = frozenset(
    "is was zijn waren heeft hebben had hadden kan kun kunnen zat zaten zit zitten zou zouden moet moeten gaat wordt werd "  # noqa: SIM905
    "werden ligt bestaat komt kwam mag were does did do can has have had would".split()
)
_BEFORE = frozenset({"vorig", "vorige"})
"""With a year named they say no more than that: "vorig verslagjaar, 2021 dus"."""
_ONLY = frozenset({"alleen", "enkel", "uitsluitend", "slechts", "specifiek", "puur", "sec", "only"})
_DETERMINERS = frozenset({"de", "het", "die", "een", "the", "onze", "naar", "op", "over", "om"})


def says_which(hearing: Hearing, segments: list[int], found: list[Mention], at: int) -> bool:
    """Whether the clause of an unexplained piece belongs to the question with the names."""
    core = {segments[mention.start] for mention in found}
    if not core:
        return False
    return (
        _pointed_at(hearing, segments, core, at)
        or _asks_itself(hearing, segments, found, at)
        or _question_before_name(hearing, segments, found, at)
        or _only_those(hearing, at)
    )


def _pointed_at(hearing: Hearing, segments: list[int], core: set[int], at: int) -> bool:
    """ "ik woon in de Vogelbuurt. Hoe zat het daar met ...": the clause of a name points back at the one before it."""
    if segments[at] + 1 not in core or segments[at] in core:
        return False
    clause = _clause(hearing, segments, segments[at] + 1)
    them = any(two.text in _OF_THEM and one.text in _HAD for one, two in pairwise(clause))
    return them or any(piece.text in _BACK for piece in clause)


def _clause(hearing: Hearing, segments: list[int], number: int) -> list[Piece]:
    return [
        piece
        for piece, its in zip(hearing.pieces, segments, strict=True)
        if its == number and piece.kind != "stop"
    ]


def _asks_itself(hearing: Hearing, segments: list[int], found: list[Mention], at: int) -> bool:
    """ "..., wat is de foutmarge?": another question in the sentence of the name, or after it."""
    clause = [it for it in _clause(hearing, segments, segments[at]) if it.kind == "word"]
    if any(piece.role == "indicator" for piece in clause) or len(clause) < 2:
        return False
    asks = (clause[0].text in _ASKS and clause[1].text not in _WHO) or _asks_of_it(hearing, clause, at)
    if hearing.pieces[at].text in _BEFORE and hearing.years.years:
        return False
    return asks and not _ended_before(hearing, at, found)


def _asks_of_it(hearing: Hearing, clause: list[Piece], at: int) -> bool:
    """ "5 keer discriminatie. Ging dat over geloof?": a question of its own about what was named."""
    end = next((piece.text for piece in hearing.pieces[at:] if piece.kind == "stop"), "")
    said = [it.text for it in clause]
    which = not _WHAT_OF.isdisjoint(said[2:]) and PERSONAL.isdisjoint(said)
    return "?" in end and said[0] in _VERBS and not _OF_IT.isdisjoint(said[1:3]) and which


_VERBS = (VERB_FIRST - {"is"}) | frozenset(
    [
        "ging",
        "gingen",
        "betrof",
        "betroffen",
        "kwamen",
        "hoort",
        "horen",
        "hoorde",
        "speelde",
        "speelt",
        "vond",
    ]
)
_WHAT_OF = frozenset(
    ["over", "om", "uit", "in", "met", "van", "op", "door", "tegen", "naar", "bij", "onder", "aan", "tussen", "vooral", "allemaal", "alleen",
     "about", "with", "by", "among", "of"]
)  # fmt: skip
_OF_IT = frozenset({"dat", "die", "dit", "deze", "ze", "zij", "het", "er", "daar", "that", "those", "they"})


def _ended_before(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """Whether the sentence ends before the first name: "hoe was je weekend? hoeveel ..." is a chat first."""
    first = min(mention.start for mention in found)
    return any(
        piece.kind == "stop" and set(piece.text) & set(".!?\n")
        for piece in hearing.pieces[at : max(at, first)]
    )


def _question_before_name(hearing: Hearing, segments: list[int], found: list[Mention], at: int) -> bool:
    """ "zat er vuurwerk bij als middel, bij jeugdoverlast?": the clause of the name asks nothing by itself."""
    core = {segments[mention.start] for mention in found}
    if (
        segments[at] in core
        or not {segments[at] - 1, segments[at] + 1} & core
        or _ended_before(hearing, at, found)
    ):
        return False
    clause = _clause(hearing, segments, segments[at])
    bare = all(
        piece.role in {"indicator", "year"} or piece.text in _BARE
        for number in core
        for piece in _clause(hearing, segments, number)
    )
    return bare and bool(clause) and clause[0].text in VERB_FIRST | _ASKS and clause[-1].text not in _PLEASE


_BARE = frozenset(
    "bij van met in over op uit voor qua rond aan de het die al deze onze dat gelet gezien en jaar zulke the of in with".split()  # noqa: SIM905
)
_PLEASE = frozenset({"helpen", "zeggen", "vertellen", "please", "geven", "nakijken"})


def _only_those(hearing: Hearing, at: int) -> bool:
    """ "enkel de minderjarigen": what is left of the row, wherever it stands."""
    start = at - 1
    while start > 0 and hearing.pieces[start].text in _DETERMINERS:
        start -= 1
    return start >= 0 and hearing.pieces[start].text in _ONLY
