"""Fewer than a row counts: those that ended so, that came back, or one half of a joint name said apart."""

from __future__ import annotations

import re
from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.words.fold import fold, stem

_JOINT = re.compile(r"\s*(?:/|&|\ben\b)\s*")


_OUTCOMES = frozenset(
    ["geslaagde", "gelukte", "mislukte", "voltooide", "bewezen", "opgeloste", "opgehelderde", "onopgeloste", "bestrafte"]
)  # fmt: skip


def _outcomes(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "geslaagde inbraken": those that ended so, where the word says nothing of a target."""
    return [
        f"{before.typed} {hearing.pieces[it.start].typed}"
        for it in found
        if it.start and (before := hearing.pieces[it.start - 1]).text in _OUTCOMES
    ]


_STILL = re.compile(
    r"\b(?:nog (?:steeds|altijd)|nooit meer) (?:\S+ )?(?:niet )?(?:terecht|terug|teruggevonden|gevonden|vermist|zoek|spoorloos|open|gesloten|dicht|onder behandeling)\b"
)
""" "nog steeds niet terecht": what became of those that were counted."""
_TIMES = re.compile(
    r"\b(?:voor (?:de|een) (?:tweede|2e|derde|3e|zoveelste) keer|meer dan een keer|meerdere keren|opnieuw|herhaaldelijk)\b"
)


_ALREADY = re.compile(r"\b(?:al eerder|eerder al)\b")
""" "hoeveel hadden al eerder iets gestolen": those of them who did it before."""
_FIRST_TIME = re.compile(r"\bfirst(?:[ -]time)? offenders?\b|\brecidivisten\b")
_AGAIN = frozenset(
    {
        "recidivisten",
        "offender",
        "offenders",
        "keer",
        "keren",
        "opnieuw",
        "herhaaldelijk",
        "nog",
        "nooit",
        "eerder",
    }
)


def _again(hearing: Hearing) -> list[str]:
    """ "iemand voor de tweede keer vermist": who came back among what is counted."""
    texts = " ".join(hearing.texts)
    if still := _STILL.search(texts) or _FIRST_TIME.search(texts):
        return [still.group()]
    again = _TIMES.search(texts) or (_ALREADY.search(texts) if hearing.has("hoeveel") else None)
    return (
        [again.group()]
        if again and not hearing.has("stijging", "daling", "behaald", "mislukt", *_LIMITED)
        else []
    )


_LIMITED = ("grens_boven", "grens_onder", "verloop", "hoogste", "laagste")
_APART = re.compile(
    r"(?<!jaar )(?<!of )\b(?:apart|afzonderlijk|(?<!ging )(?<!gingen )(?<!gegaan )(?<!% )(?<!procent )(?<!hoeveel )eraf(?! (?:ging|gingen|gegaan|gaat|gaan))|(?:bleef|bleven) het (?:\S+ ){0,3}bij|separately"
    r"|(?:alleen|enkel|slechts|uitsluitend) (?:maar )?een (?!cijfer|getal|jaar|aantal|antwoord))\b"
)
_HALF = frozenset({"deel", "gedeelte"})


def _named_halves(hearing: Hearing) -> list[str]:
    """ "alleen het drugsdeel": a word of the name and "deel" in one."""
    return [
        two.typed
        for one, two in pairwise(hearing.pieces)
        if one.typed == two.typed and one.role == "indicator" and two.text in _HALF
    ]


_SAID_APART = frozenset(
    {
        "apart",
        "afzonderlijk",
        "eraf",
        "af",
        "bleef",
        "bleven",
        "separately",
        "alleen",
        "enkel",
        "slechts",
        "uitsluitend",
        "puur",
        "only",
    }
)


def _halves_apart(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "hoeveel beschadigingen apart": one half of a joint name, which the source counts together."""
    joint = any(
        _JOINT.search(catalogue.snapshot.indicators[it].name) for mention in found for it in mention.ids
    )
    apart = _APART.search(" ".join(hearing.texts))
    if not joint or not apart or len(found) != 1 or hearing.has("landelijk"):
        return []
    return [apart.group()]


NOT_ONLY = re.compile(
    r"\bniet (?:alleen|enkel|slechts|uitsluitend) (?:\S+ ){1,4}?maar (?:ook )?(?:inclusief|met|plus|samen)\b"
)


def _wider(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "niet alleen cybercrime maar inclusief gedigitaliseerd": the row that is named more widely was not heard."""
    said = NOT_ONLY.search(" ".join(hearing.texts))
    if not said or len(found) != 1 or len(found[0].ids) != 1:
        return []
    own = catalogue.weights.get(min(found[0].ids), {}).keys()
    behind = hearing.pieces[said.string[: said.end()].count(" ") + 1 :]
    return [it.typed for it in behind if it.role == "indicator" and it.stem not in own]


_THOSE = frozenset({"die", "deze", "those", "these"})
_AMONG = re.compile(
    r"\b(?:hoeveel|hvl|how many) (?:van|of) (?:die|deze|those|these) (?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b(?! (?:\S*doelen|\S*indicatoren|jaren|cijfers))"
)


def _among(hearing: Hearing) -> list[str]:
    """ "hoeveel van die zes waren echt een sluiting": some of those that the row counts."""
    found = _AMONG.search(" ".join(hearing.texts))
    return [found.group()] if found else []


_TWO = 2
_ONLY = frozenset({"alleen", "enkel", "slechts", "uitsluitend", "puur", "only"})


def halves_of(identity: str, catalogue: Catalogue) -> list[set[str]]:
    """The stems of either half of a joint name: "Drank- en drugsoverlast"."""
    name = fold(catalogue.snapshot.indicators[identity].name).partition("(")[0]
    return [{stem(word) for word in re.findall(r"[^\W_]+", half)} for half in _JOINT.split(name)]


def _only_half(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "vernielingen en beschadigingen op een hoop? Noem alleen de vernielingen": one half of a joint name, where both are said."""
    texts = ["", *hearing.texts]
    only = [at for at, text in enumerate(hearing.texts) if text in _ONLY and texts[at] != "geen"]
    if not only or len({it for mention in found for it in mention.ids}) != 1:
        return []
    (identity,) = {it for mention in found for it in mention.ids}
    name, halves = (
        fold(catalogue.snapshot.indicators[identity].name).partition("(")[0],
        halves_of(identity, catalogue),
    )
    if len(halves) != _TWO:
        return []
    for at, piece in enumerate(hearing.pieces):
        near = any(0 < at - start <= _CLOSE for start in only)
        one = next((half for half in halves if piece.stem in half), None)
        if (
            near
            and one is not None
            and not _both_said(hearing, found, halves, at)
            and (
                _CUT_SHORT.search(name)
                or _said_before(hearing, halves[1 - halves.index(one)] - one, min(only))
            )
        ):
            return [f"alleen {piece.typed}"]
    return []


def _both_said(hearing: Hearing, found: list[Mention], halves: list[set[str]], at: int) -> bool:
    """ "enkel drank- en drugsoverlast": the name whole, in one breath."""
    whole = next((range(at, min(it.end, at + _BREATH)) for it in found if it.start <= at < it.end), range(0))
    said = {hearing.pieces[index].stem for index in whole}
    return all(half & said for half in halves)


def _said_before(hearing: Hearing, stems: set[str], end: int) -> bool:
    """Whether the other half was said, or the first part of it: "drugs" of "drugsoverlast"."""
    begun = [it.stem for it in hearing.pieces[:end] if it.kind == "word" and len(it.stem) >= _FIRST_PART]
    return any(name.startswith(key) for name in stems for key in begun)


_BREATH = 4
"""Pieces from the first half of a name to the second: "drank - en drugsoverlast"."""
_CUT_SHORT = re.compile(r"\w-\s*(?:en|&)|/")
""" "drank- en drugsoverlast": a half that is no name of its own is never the whole row."""
_FIRST_PART = 4
"""Letters of the shortest first part of a compound."""
_CLOSE = 3
"""Pieces from "alleen" to the half it names: "alleen de vernielingen"."""


@opened_by(_OUTCOMES | _AGAIN | _HALF | _SAID_APART | _THOSE, ())
def fewer(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """What was said that takes fewer than the row counts, as typed."""
    return [
        *_outcomes(hearing, found),
        *_again(hearing),
        *_among(hearing),
        *_wider(hearing, catalogue, found),
        *_named_halves(hearing),
        *_only_half(hearing, catalogue, found),
        *_halves_apart(hearing, catalogue, found),
    ]
