"""How a stated number is compared with the figure: "hooguit 488", "450 of meer", "de 500 gepasseerd"; and whose limit it is."""

from __future__ import annotations

from itertools import pairwise

from intents.claims.stated_numbers import BOUNDS
from intents.hearing.hearing import Hearing
from intents.question import Comparison

_DENIES = frozenset({"niet", "geen", "not", "no", "isn't", "aren't", "nooit"})
_SIGNS: dict[str, Comparison] = {"<": "<", ">": ">", "<=": "<=", "≤": "<=", ">=": ">=", "≥": ">="}


def comparison(hearing: Hearing, at: int) -> Comparison | None:
    """What is stated of the number at piece `at`; None where it is not clear on which side of it the figure would be."""
    if _either_side(hearing, at):
        return "side"
    if _spoken_of(hearing, at):
        return "="
    found = [it for it in hearing.cues if it[1] <= at and at - it[1] <= 2 and it[2].name.startswith("grens_")]
    found = [it for it in found if not _how_far(hearing, it[0], it[1])]
    near = {cue.name for _, _, cue in found}
    if any(start and hearing.pieces[start - 1].text in {"niet", "not"} for start, _, _ in found):
        return ">=" if "grens_onder" in near else "<="
    inclusive = _and_that_itself(hearing, at) or _or_on_it(hearing, at)
    if inclusive:
        return inclusive
    if near:
        return "<" if "grens_onder" in near else ">"
    sign = _SIGNS.get(hearing.pieces[at - 1].text) if at else None
    if apart := sign or _parted(hearing, at):
        return apart
    side = _SIDE_WORDS.get(_right_before(hearing, at))
    return _on_a_side(hearing, at, side) if side else _passed(hearing, at)


_SPEAKS = frozenset(
    ["zeggen", "zeg", "zegt", "vraag", "vragen", "vertellen", "vertel", "weten", "dit", "dat", "iets", "gaat", "gaan", "ging", "het", "schrijf", "schrijven", "praat", "praten",
     "stuk", "artikel", "bericht", "uitleg", "info", "informatie", "toelichting", "tell", "say"]
)  # fmt: skip


def _spoken_of(hearing: Hearing, at: int) -> bool:
    """ "wat kun je zeggen over de 61 gevallen": of them, where "kwam over de 61" is above it."""
    start = at - 2 if hearing.texts[at - 1 : at] in (["de"], ["die"], ["deze"]) else at - 1
    return start > 0 and hearing.texts[start] == "over" and hearing.texts[start - 1] in _SPEAKS


def _how_far(hearing: Hearing, start: int, end: int) -> bool:
    """ "ruim onder de 440": the "ruim" says how far, and the "onder" on which side."""
    after = hearing.pieces[end].text if end < len(hearing.pieces) else ""
    return hearing.pieces[start].text == "ruim" and after in _SIDE_WORDS


def _either_side(hearing: Hearing, at: int) -> bool:
    """ "meer of minder dan 450?", "onder of boven de 450?", "maximaal 450 of toch meer?": which of the two is asked."""
    texts = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    return any(
        {one, two} & _UPWARD and {one, two} & _DOWNWARD
        for one, middle, two in zip(texts, texts[1:], texts[2:], strict=False)
        if middle in _OR_ONE
    ) or (hearing.any_of(_AFTER_ALL) and _bound_and_beyond(hearing, at))


def _bound_and_beyond(hearing: Hearing, at: int) -> bool:
    behind = [piece.text for piece in hearing.pieces[at:]]
    beyond = any(one in _OR_ONE and two == "toch" for one, two in pairwise(behind))
    return beyond and not (_ABOVE | _BELOW).isdisjoint(behind)


def _and_that_itself(hearing: Hearing, at: int) -> Comparison | None:
    """ "450 vermissingen of meer", "minstens 450", "hooguit 500": the number itself counts too."""
    behind = [
        piece.text for piece in hearing.pieces[at + 1 : at + 5] if piece.role not in {"indicator", "unit"}
    ]
    compared = not _THAN.isdisjoint(behind[2:3])  # "480 en minder dan vorig jaar" says two things
    if len(behind) > 1 and behind[0] in _OR and behind[1] in _ABOVE | _BELOW and not compared:
        return ">=" if behind[1] in _ABOVE else "<="
    before = _right_before(hearing, at)
    if before == "gelijk":
        earlier = [piece.text for piece in hearing.pieces[max(0, at - 6) : at]]
        return None if _OR.isdisjoint(earlier) else _side_or_equal(earlier)
    if before in _AT_MOST:
        return "<="
    return ">=" if before in _AT_LEAST else None


def _side_or_equal(before: list[str]) -> Comparison | None:
    """ "kleiner dan of gelijk aan 445"."""
    if not _ABOVE.isdisjoint(before):
        return ">="
    return None if _BELOW.isdisjoint(before) else "<="


def _right_before(hearing: Hearing, at: int) -> str:
    start = at - 1
    while start > 0 and hearing.pieces[start].text in _ARTICLES:
        start -= 1
    return hearing.pieces[start].text if start >= 0 else ""


_AFTER_ALL = frozenset({"toch"})
_OR_ONE = frozenset({"of", "or"})
_ARTICLES = frozenset({"de", "het", "een", "er", "zo'n", "die", "op", "aan", "the"})
_OR = frozenset({"of", "or", "en", "and"})
_AT_LEAST = frozenset({"minstens", "minst", "minste", "tenminste", "minimaal", "minimum", "min", "least"})
"""The last word of "ten minste" and "at least" too."""
_AT_MOST = frozenset({"hooguit", "hoogstens", "hoogst", "hoogste", "maximaal", "maximum", "max", "most"})
_THAN = frozenset({"dan", "than", "als"})
_ABOVE = frozenset({"hoger", "groter", "meer", "higher", "more", "greater"})
_BELOW = frozenset({"lager", "kleiner", "minder", "lower", "less", "fewer"})


def _parted(hearing: Hearing, at: int) -> Comparison | None:
    """ "hoger waren dan 450", "meer vermissingen dan 450": the comparative stands apart from its "dan"."""
    texts = [piece.text for piece in hearing.pieces[max(0, at - _APART) : at]]
    if not texts or _THAN.isdisjoint(texts[-2:]):
        return None
    said = next((index for index in range(len(texts) - 1, -1, -1) if texts[index] in _ABOVE | _BELOW), -1)
    if said < 0:
        return None
    above, denied = texts[said] in _ABOVE, not _DENIES.isdisjoint(texts[max(0, said - 1) : said])
    if denied:
        return "<=" if above else ">="
    return ">" if above else "<"


def _on_a_side(hearing: Hearing, at: int, side: Comparison) -> Comparison | None:
    """ "onder de 500 gebleven", also where a phrase about targets holds the side; a denial further off may be of anything."""
    start = max(index for index in range(at) if hearing.pieces[index].text in _SIDE_WORDS)
    before = [piece.text for piece in hearing.pieces[max(0, start - 2) : start]]
    if not _DENIES.isdisjoint(before) and not _MORE_THAN_THAT & {*before}:
        return _DENIED[side]
    return None if _denied(hearing, at) else side


def _or_on_it(hearing: Hearing, at: int) -> Comparison | None:
    """ "op of boven de 0,4", "at or below 0.8"."""
    texts = [piece.text for piece in hearing.pieces[max(0, at - 4) : at]]
    side = _SIDE_WORDS.get(_right_before(hearing, at))
    if side is None or not any(pair in _ON_IT for pair in pairwise(texts)):
        return None
    return "<=" if side in {"<", "<="} else ">="


_ON_IT = frozenset({("op", "of"), ("at", "or"), ("aan", "of"), ("gelijk", "of")})


def _clause(hearing: Hearing, at: int) -> list[str]:
    """The words between the stops on either side of the number."""
    stops = [index for index, piece in enumerate(hearing.pieces) if piece.kind == "stop"]
    start = max((index for index in stops if index < at), default=-1)
    end = min((index for index in stops if index > at), default=len(hearing.pieces))
    return [piece.text for piece in hearing.pieces[start + 1 : end]]


def _denied(hearing: Hearing, at: int) -> bool:
    """Whether its own clause denies: neither "ik weet het niet: ..." nor "onder de 500 gebleven of niet?" does."""
    clause = _clause(hearing, at)
    return any(
        text in _DENIES
        and (index == 0 or clause[index - 1] not in _OR_ONE)
        and clause[index + 1 : index + 2] != ["alleen"]
        for index, text in enumerate(clause)
    )


_MORE_THAN_THAT = frozenset({"alleen", "only"})
_SIDE_WORDS: dict[str, Comparison] = {
    "onder": "<", "beneden": "<", "below": "<", "under": "<", "binnen": "<=", "within": "<=", "boven": ">", "above": ">",
}  # fmt: skip
_DENIED: dict[Comparison, Comparison] = {"<": ">=", ">": "<=", "<=": ">", ">=": "<"}
_UPWARD = _ABOVE | {"boven", "above", "erboven"}
_DOWNWARD = _BELOW | {"onder", "below", "eronder", "beneden", "under"}
_APART = 9
"""Pieces between a comparative and the number it is compared with."""


def _passed(hearing: Hearing, at: int) -> Comparison | None:
    """ "de 450 overschreden", "voorbij de 500": beyond it; "door de 450 heen" may be up or down; else the number itself."""
    if hearing.any_of(_BEYOND):
        if _BEYOND.isdisjoint(_clause(hearing, at)):
            return None  # "2022 is voorbij. Waren het er 488?"
        return "<=" if _denied(hearing, at) else ">"
    around = {piece.text for piece in hearing.pieces[max(0, at - _NEAR) : at + _NEAR + 1]}
    wel = _right_before(hearing, at) == "wel"  # "wel 500" is as much, or so many indeed
    if wel or not around.isdisjoint(_EITHER_WAY):
        return None
    return "="


_NEAR = 6
_BEYOND = frozenset(
    ["overschreden", "overschreed", "overschrijdt", "overschrijden", "gepasseerd", "passeerde", "passeerden", "passeren",
     "passeert", "voorbij", "overstegen", "oversteeg", "overstijgt", "overstijgen", "overtroffen", "overtrof",
     "overheen", "eroverheen", "exceeded", "exceed", "exceeds", "surpassed"]
)  # fmt: skip
_EITHER_WAY = frozenset(
    ["heen", "doorheen", "doorbroken", "doorbrak", "gebroken", "brak", "braken", "aangetikt", "tikten", "tikte", "geraakt",
     "raakten", "genaderd", "naderde", "naderden", "richting", "benaderd", "gekropen", "kroop", "kropen"]
)  # fmt: skip


def beside_a_year(hearing: Hearing) -> bool:
    """ "meer dan in 2021, 488 toch?": compared with a year, so the number is not stated of each year that is named."""
    texts = hearing.texts
    ends = [index + 1 for index, text in enumerate(texts) if text in _THAN]
    named = len(hearing.years.years) > 1
    return named and any(piece.role == "year" for end in ends for piece in hearing.pieces[end : end + 3])


def share_of(hearing: Hearing) -> bool:
    """ "meer dan 5% van de jongeren": a level of something measured in percent, and no change."""
    texts = hearing.texts
    return any(
        one in _THAN and three in _PERCENT and four in _OF
        for one, _, three, four in zip(texts, texts[1:], texts[2:], texts[3:], strict=False)
    )


_PERCENT = frozenset({"%", "procent", "percent"})
_OF = frozenset({"van", "of", "vd"})


def own_limit(hearing: Hearing, at: int) -> bool:
    """Whether what is said of a goal or of being within it is said of the asker's number: "onder de 500 gebleven"."""
    if hearing.any_of(_OUGHT) and not hearing.any_of(_I):
        return False
    aims = hearing.said("doel")
    if not all(start < at <= end + 1 and cue.phrase in BOUNDS for start, end, cue in aims):
        return False
    return comparison(hearing, at) not in {"=", None}


def aimed_at(hearing: Hearing) -> bool:
    """ "we moesten toch onder de 400 blijven": said of the target, so that the figure proves nothing of it."""
    return hearing.any_of(_AIMED) and not hearing.any_of(_I)


_AIMED = frozenset(
    ["wilden", "wilde", "wouden", "streefden", "streven", "mikten", "mochten", "mocht", "moesten", "moest", "hoorden", "behoorden", "afgesproken",
     "should", "wanted", "aimed", "supposed"]
)  # fmt: skip
_I = frozenset({"ik"})
_OUGHT = frozenset(
    ["mag", "mogen", "mocht", "mochten", "moet", "moeten", "moest", "moesten", "wil", "willen", "wilde", "wilden",
     "streven", "streefden", "doelstelling", "should", "must", "wanted", "afgesproken"]
)  # fmt: skip
"""Words of what ought to be: the number is then that of the target."""
