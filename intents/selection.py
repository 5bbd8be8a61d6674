"""What a list is narrowed to."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from intents.catalogue import Catalogue
from intents.hearing import Hearing
from intents.narrowing import unit_words
from intents.question import Direction, Selection, Verdict
from intents.verdicts import says_missed, turned, verdict_asked

CHANGE = ("stijging", "daling", "verschil", "meer", "minder", "gelijk", "verbeterd")


def selection(hearing: Hearing, catalogue: Catalogue) -> Selection:
    """What an overview is narrowed to."""
    has = hearing.has
    verdict = verdict_asked(hearing)
    every = has("elk_jaar") or hearing.years.kind == "all" or any(p.text in _EACH for p in hearing.pieces)
    both = len(hearing.years.years) == 2 and any(p.text in _ALSO for p in hearing.pieces)
    every = every or (both and not has("meer", "minder")) or _in_all(hearing)
    versus = has("landelijk") and has("meer", "minder", "gelijk", "beter", "grens_boven", "grens_onder")
    side = _target_side(hearing)
    if side:
        verdict = None
    return Selection(
        verdict=verdict,
        theme=theme(hearing, catalogue),
        direction=None
        if _aim(hearing)
        else side or _beside(hearing)
        if versus or side
        else _moved(hearing, verdict, every),
        lacking=verdict is None and has("ontbreekt") and not (has("doel") and says_missed(hearing)),
        has_figure=has("beschikbaar") and not has("niet", "ontbreekt"),
        provisional=has("voorlopig"),
        near_target=has("bijna"),
        count=has("hoeveel_doelen"),
        without_target=has("zonder_doel"),
        every_year=verdict is not None and (every or (hearing.years.kind == "range" and not has(*_CHANGES))),
        became=verdict in {"met", "not_met"} and turned(hearing),
        versus_country=versus and not side,
        versus_target=side is not None,
        aim=_aim(hearing),
        term=_term(hearing, catalogue),
        unit=_unit(hearing),
        nearest=has("bijna") and _one(hearing),
    )


_CHANGES = ("stijging", "daling", "meer", "minder")
_ALSO = frozenset({"ook", "evenmin", "opnieuw", "weer", "allebei", "beide", "both"})
"""Between two years these ask for what holds in both."""


def _in_all(hearing: Hearing) -> bool:
    """ "zowel in 2021 als in 2022": in each of the years that are named."""
    return len(hearing.years.years) > 1 and any(piece.text in {"zowel", "both"} for piece in hearing.pieces)


_PERCENTAGES = frozenset({"percentages", "percentage"})


def _unit(hearing: Hearing) -> Literal["percent", "per", "count"] | None:
    """The unit a list is narrowed to: "in procenten", "welke percentages", "per 1.000 inwoners", "in aantallen"."""
    texts = [piece.text for piece in hearing.pieces]
    moved = hearing.has("stijging", "daling", "verschil")
    found: list[Literal["percent", "per", "count"]] = []
    if not hearing.has("hoeveel_doelen") and (
        not _PERCENTAGES.isdisjoint(texts)
        or (hearing.has("procent") and hearing.has("indicatoren") and not moved)
    ):
        found.append("percent")
    if unit_words(hearing):
        found.append("per")
    if any(
        pair
        in {
            ("in", "aantallen"),
            ("als", "aantal"),
            ("absolute", "aantallen"),
            ("alle", "aantallen"),
            ("alle", "aantal"),
        }
        for pair in pairwise(texts)
    ):
        found.append("count")
    return found[0] if len(found) == 1 else None


def _one(hearing: Hearing) -> bool:
    """ "welk doel kwam het dichtst bij": one is asked, not some."""
    texts = {piece.text for piece in hearing.pieces}
    superlative = any(
        part in cue.phrase
        for _, _, cue in hearing.said("bijna")
        for part in ("dichtst", "closest", "nipst", "krapst")
    )
    plural = texts & {"doelen", "doelstellingen", "indicatoren", "targets", "indicators"}
    return (
        superlative and bool(texts & {"welk", "indicator", "doel", "doelstelling", "target"}) and not plural
    )


_EACH = frozenset({"elk", "elke", "ieder", "iedere", "every", "each"})


def direction_of(hearing: Hearing) -> Direction | None:
    """Up, down or the same, as far as one of them is heard alone."""
    if hearing.has("stijging", "meer"):
        return None if hearing.has("daling", "minder") else "up"
    if hearing.has("daling", "minder"):
        return "down"
    return "same" if hearing.has("gelijk") else None


def theme(hearing: Hearing, catalogue: Catalogue) -> str | None:
    """The theme that is named: all its content words, or one that only it has after "thema"."""
    said = {piece.stem for piece in hearing.pieces if piece.kind == "word"}
    texts = {piece.text for piece in hearing.pieces}
    full = [
        known
        for known in catalogue.themes
        if (known.stems and known.stems <= said) or (known.initials and known.initials in texts)
    ]
    if full:
        return max(full, key=lambda known: len(known.stems)).name
    partly = [known for known in catalogue.themes if len(known.stems & said) >= 1]
    if hearing.has("thema") and partly:
        best = max(len(known.stems & said) for known in partly)
        top = [known.name for known in partly if len(known.stems & said) == best]
        return top[0] if len(top) == 1 else None
    unique = [known.name for known in catalogue.themes if len(known.stems & said) >= 2]
    return unique[0] if len(unique) == 1 else None


def _aim(hearing: Hearing) -> Literal["at_least", "at_most"] | None:
    """Which side targets are aimed at; "een minimum in plaats van een maximum" names the side before."""
    said = sorted(
        (start, cue.name) for start, _, cue in hearing.said("doel_omhoog") + hearing.said("doel_omlaag")
    )
    instead = any(piece.text == "plaats" for piece in hearing.pieces)
    if not said or (len({name for _, name in said}) > 1 and not instead):
        return None
    return "at_least" if said[0][1] == "doel_omhoog" else "at_most"


def _target_side(hearing: Hearing) -> Direction | None:
    """ "boven de norm", "onder het doel", "overschreden": on which side, which is met for one and missed for another."""
    sides = {_side(cue.phrase) for _, _, cue in hearing.said("behaald")} - {None}
    return sides.pop() if len(sides) == 1 else None


def _side(phrase: str) -> Direction | None:
    if phrase.startswith(("boven ", "overschr", "exceed")):
        return "up"
    return "down" if phrase.startswith("onder ") else None


def _beside(hearing: Hearing) -> Direction | None:
    """Above, below or level with the country: "onder het landelijke cijfer"."""
    above, below = hearing.has("grens_boven", "meer"), hearing.has("grens_onder", "minder")
    if above != below:
        return "up" if above else "down"
    return direction_of(hearing)


def _moved(hearing: Hearing, verdict: Verdict | None, every: bool) -> Direction | None:
    if hearing.has("hoogste"):
        return "highest"
    if hearing.has("laagste"):
        return "lowest"
    against = (hearing.years.against or len(hearing.years.years) == 2) and not turned(hearing)
    beside = len(hearing.years.years) == 2 and not verdict and not hearing.has("doel", "landelijk", *CHANGE)
    if beside and hearing.has("grens_boven") != hearing.has("grens_onder"):
        return "up" if hearing.has("grens_boven") else "down"
    if verdict and not hearing.has("stijging", "daling") and not (against and hearing.has("meer", "minder")):
        return None
    direction = direction_of(hearing)
    if every and direction in {"up", "down"}:
        return "rising" if direction == "up" else "falling"
    return direction


def _term(hearing: Hearing, catalogue: Catalogue) -> str:
    """A term of the source that names mark ("BBV"): the list is narrowed to them."""
    said = [
        catalogue.terms[piece.text].term
        for piece in hearing.pieces
        if piece.text in catalogue.terms and len(piece.text) > 2
    ]
    return said[0] if said else ""
