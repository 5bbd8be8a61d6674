"""What a list is narrowed to: a composition of filters, a movement or superlative, and the years they hold in."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.lists.claimed_counts import claimed_count
from intents.lists.filters import aim, kept, noted, target_side
from intents.lists.moved_twice import explain_turn, moved_twice
from intents.lists.nearness import Nearness, explain_nearness, nearness
from intents.lists.ranks import most, top, top_alone
from intents.lists.records import Extreme, explain_record, record
from intents.lists.runs import Run, explain_run, run
from intents.lists.sizes import Size, explain_size, size
from intents.lists.targets_per_year import most_or_fewest, per_year
from intents.lists.themes import theme
from intents.lists.verdicts import (
    MAY,
    barely,
    both_asked,
    denied,
    every_year,
    goes_with,
    no_longer,
    said_never,
    says_missed,
    turned,
    verdict,
)
from intents.operations.sought_years import first_time
from intents.question import Direction, Selection, Verdict

CHANGE = ("stijging", "daling", "verschil", "meer", "minder", "gelijk", "verbeterd")


def selection(hearing: Hearing, catalogue: Catalogue) -> Selection:
    """What an overview is narrowed to."""
    has = hearing.has
    turn = moved_twice(hearing)
    if turn:
        explain_turn(hearing, turn)
    near, running, sized, extreme = _measured(hearing, catalogue, turned_twice=turn is not None)
    filters = kept(hearing, catalogue, theme(hearing, catalogue))
    for at in filters.without - {-1}:
        hearing.drop(at, at + 1)
    held = verdict(hearing)
    every = every_year(hearing) or (not hearing.years.years and said_never(hearing))
    versus = has("landelijk") and has(
        "meer", "minder", "gelijk", "beter", "verbeterd", "grens_boven", "grens_onder"
    )
    versus = versus or (has("beide_gebieden") and has("gelijk"))
    national = _OF_COUNTRY.search(" ".join(hearing.texts)) if has("landelijk") and has("doel") else None
    if held in {"met", "not_met"} and per_year(hearing):
        return Selection(
            verdict=held,
            theme=filters.theme,
            direction=most_or_fewest(hearing),
            per_year=True,
            count=True,
            aim=aim(hearing),
            term=filters.term,
            units=filters.units,
            but_theme=filters.but_theme,
            but_term=filters.but_term,
        )
    side = target_side(hearing)
    aims = None if extreme else aim(hearing) or _aim_beyond(hearing, side)
    if side and has("landelijk") and not has("doel"):  # "onder het landelijke cijfer gebleven"
        versus, side, country = True, None, side
    else:
        country = None
    held = None if side or country else held
    if near and held is None and has("bijna"):
        held = "not_met"  # "net niet gehaald, wie zat er minder dan 5% naast?"
    if aims and not MAY.search(" ".join(hearing.texts)) and (beyond := _beyond(hearing)):
        held = _of_its_side(aims, beyond, denied(hearing))
    direction = side or country or _beside(hearing) if versus or side else _moved(hearing, held, every)
    if (aims and not _between(hearing)) or (
        has("behaald", "mislukt") and both_asked(hearing) and not has("stijging", "daling")
    ):
        direction, side = None, None
    if extreme:
        direction = None
    if sized and direction is None and not versus:
        direction = sized.way
    if running and direction in {"up", "down"}:
        direction = "rising" if direction == "up" else "falling"
    first = _first(hearing, held)
    return Selection(
        verdict=held,
        theme=filters.theme,
        direction=direction,
        lacking=held is None and not direction and _lacks(hearing),
        has_figure=(
            has("beschikbaar") and not has("niet", "ontbreekt") and not hearing.any_of(_NOT_AVAILABLE)
        )
        or _with_figure(hearing),
        provisional=has("voorlopig"),
        near_target=near is None and ((has("bijna") and not has("verst")) or barely(hearing)),
        count=has("hoeveel_doelen") or claimed_count(hearing),
        without_target=has("zonder_doel"),
        every_year=held is not None
        and (every or _each_of(running, direction) or (hearing.years.kind == "range" and not direction)),
        never=held == "not_met" and every and said_never(hearing),
        became=held in {"met", "not_met"} and turned(hearing),
        versus_country=versus and not side,
        versus_target=side is not None,
        aim=aims,
        term=filters.term,
        units=filters.units,
        noted=noted(hearing),
        but_theme=filters.but_theme,
        but_term=filters.but_term,
        far_target=has("verst"),
        most=most(hearing) if direction in {"up", "down"} else "",
        by=sized.by if sized and direction in {"up", "down"} and not versus else "",
        top=top(hearing),
        record=extreme.record if extreme else None,
        turned_from=turn.first if turn and direction in {"up", "down"} else "",
        country_target=national is not None and not has("geen", "niet", "ontbreekt"),
        first=first,
        within=near.within if near else "",
    )


_OF_COUNTRY = re.compile(
    r"\b(?:een|ook|eigen|met|hebben|heeft|kent|kennen) (?:ook )?(?:een )?(?:landelijke?|nationaale?|nationale?) (?:doel\w*|streef\w+|norm|normen|target)\b"
)
""" "welke hebben een landelijk doel": of the few rows that have one."""


def _measured(
    hearing: Hearing, catalogue: Catalogue, *, turned_twice: bool
) -> tuple[Nearness | None, Run | None, Size | None, Extreme | None]:
    """What is said of how near, how long, how much and how high, with its words explained."""
    near = nearness(hearing)
    running = None if turned_twice else run(hearing, catalogue.snapshot.years)
    if near:
        explain_nearness(hearing, near)
    if running:
        explain_run(hearing, running)
    sized, extreme = size(hearing), record(hearing)
    if sized and (sized.way or _moves_beside(hearing, sized)):
        explain_size(hearing, sized)
    else:
        sized = None
    if extreme:
        explain_record(hearing, extreme)
    return near, running, sized, extreme


def _each_of(running: Run | None, direction: Direction | None) -> bool:
    """ "twee jaar op rij gehaald": in each of them."""
    return running is not None and direction is None


def _with_figure(hearing: Hearing) -> bool:
    """ "gerekend over de doelen met een cijfer": only those are counted."""
    return _WITH_FIGURE.search(" ".join(hearing.texts)) is not None


_WITH_FIGURE = re.compile(
    r"\b(?:doelen|indicatoren|rijen|streefwaarden) (?:met een cijfer|waar(?:van|bij)? (?:er |wel )?een cijfer)\b"
)


def _first(hearing: Hearing, held: Verdict | None) -> bool:
    """ "voor het eerst gehaald": where a "niet" stands elsewhere ("in alle jaren ervoor niet") it is not sure of what."""
    if held not in {"met", "not_met"} or not first_time(hearing) or len(hearing.years.years) > 1:
        return False
    missed = hearing.has("mislukt") or _NOT_MET.search(" ".join(hearing.texts)) is not None
    return missed if held == "not_met" else not (missed or hearing.has("niet"))


_NOT_MET = re.compile(r"\bniet (?:meer )?(?:gehaald|behaald|gerealiseerd|gelukt|haalden)\b")


def _moves_beside(hearing: Hearing, sized: Size) -> bool:
    """Whether a movement is said outside the size: "minstens 25% lager dan in 2018", where "meer dan 25%" alone moves nothing."""
    span = range(sized.start, sized.end)
    beside = [it for it in hearing.cues if it[2].name in {"meer", "minder"} and it[0] not in span]
    dated = hearing.years.against or len(hearing.years.years) == 2
    return hearing.has("stijging", "daling") or (dated and bool(beside))


def _beyond(hearing: Hearing) -> Direction | None:
    """On which side the figure is, where the target's side is named: "overschreden", "zijn we daar overheen gegaan?"."""
    of_theirs = {piece.text for piece, after in pairwise(hearing.pieces) if after.text in _THEIRS}
    texts = " ".join(hearing.texts)
    above = hearing.any_of(_OVER) or "boven" in of_theirs or _PAST_MOST.search(texts) is not None
    below = hearing.any_of(_UNDER) or "onder" in of_theirs or _PAST_LEAST.search(texts) is not None
    if above is below:
        return None
    return "up" if above else "down"


def _aim_beyond(hearing: Hearing, side: Direction | None) -> Literal["at_least", "at_most"] | None:
    """ "boven het maximum dat we stelden": of the targets that are a maximum only."""
    texts = " ".join(hearing.texts) if side else ""
    if side == "up" and _PAST_MOST.search(texts):
        return "at_most"
    return "at_least" if side == "down" and _PAST_LEAST.search(texts) else None


_PAST_MOST = re.compile(
    r"\b(?:boven|over|door) (?:het|hun|de|ons|onze) (?:\w+ )?(?:maximum|plafond|bovengrens|maximumdoel)\b"
)
_PAST_LEAST = re.compile(
    r"\b(?:onder|beneden) (?:het|hun|de|ons|onze) (?:\w+ )?(?:minimum|ondergrens|minimumdoel)\b"
)
_OVER = frozenset(
    {"erboven", "daarboven", "overheen", "eroverheen", "overschreden", "overschreed", "exceeded"}
)
_UNDER = frozenset({"eronder", "daaronder"})
_THEIRS = frozenset({"hun", "their"})


def _of_its_side(aims: Literal["at_least", "at_most"], side: Direction, other: bool) -> Verdict | None:
    """ "welke bovengrenzen zijn overschreden?": beyond a maximum, or short of a minimum, is not met; `other` denies it."""
    if side not in {"up", "down"}:
        return None
    return "met" if ((aims == "at_least") is (side == "up")) is not other else "not_met"


def _between(hearing: Hearing) -> bool:
    """Whether a movement is said between years, so that "hoger" is no side of the target."""
    years = hearing.years
    return years.against or len(years.years) == 2 or hearing.has("stijging", "daling", "landelijk")


def _lacks(hearing: Hearing) -> bool:
    """ "waar ontbreekt een cijfer", "waarvan hebben we niets"."""
    if hearing.has("ontbreekt"):
        return not (hearing.has("doel") and says_missed(hearing))
    texts = {piece.text for piece in hearing.pieces}
    if not texts.isdisjoint(_NOT_AVAILABLE) and hearing.has("welke", "indicatoren"):
        return True  # "van welke staat er alleen nb?"
    return "niets" in texts and not texts.isdisjoint(_HAVING)


_NOT_AVAILABLE = frozenset({"nb", "n.b."})
_HAVING = frozenset({"hebben", "heeft", "staat", "ingevuld", "bekend", "staan", "beschikbaar"})


def direction_of(hearing: Hearing) -> Direction | None:
    """Up, down or the same, as far as one of them is heard alone."""
    if hearing.has("stijging", "meer"):
        return None if hearing.has("daling", "minder") else "up"
    if hearing.has("daling", "minder"):
        return "down"
    return "same" if hearing.has("gelijk") else None


def bettered(hearing: Hearing) -> Direction | None:
    """ "verbeterd", "slechter": toward the side the target aims at or away from it, as far as one of them is heard alone."""
    said = [cue.phrase for name in ("beter", "verbeterd") for _, _, cue in hearing.said(name)]
    said += _WAY.findall(" ".join(hearing.texts)) if hearing.has("verloop") else []
    worse = {phrase for phrase in said if any(word.startswith(_WORSE) for word in phrase.split())}
    better = {phrase for phrase in said if any(word.startswith(_BETTER) for word in phrase.split())}
    if bool(worse) is bool(better) or hearing.has("niet"):
        return None
    return "worse" if worse else "better"


_WAY = re.compile(r"\b(?:goede|verkeerde) (?:kant|richting)\b")
_BETTER = ("goede", "beter", "better", "gunstig", "verbeter", "vooruit", "improved")
_WORSE = ("verkeerde", "slechter", "worse", "ongunstig", "verslechter", "erger", "achteruit", "worsened")


def _beside(hearing: Hearing) -> Direction | None:
    """Above, below or level with the country: "onder het landelijke cijfer"."""
    above, below = hearing.has("grens_boven", "meer"), hearing.has("grens_onder", "minder")
    if above != below:
        return "up" if above else "down"
    return direction_of(hearing) or bettered(hearing)


def _moved(hearing: Hearing, held: Verdict | None, every: bool) -> Direction | None:
    moves = hearing.has("stijging", "daling")
    if hearing.has("hoogste") and not (moves and most(hearing)):
        return "highest"
    if hearing.has("laagste"):
        return "lowest"
    if top_alone(hearing):
        return "highest"
    if _unchanged(hearing):
        return "same"
    beside = len(hearing.years.years) == 2 and not held and not hearing.has("doel", "landelijk", *CHANGE)
    if beside and hearing.has("grens_boven") != hearing.has("grens_onder"):
        return "up" if hearing.has("grens_boven") else "down"
    against = (hearing.years.against or len(hearing.years.years) == 2) and not turned(hearing)
    if held and not moves and not (against and hearing.has("meer", "minder")):
        return None
    if no_longer(hearing) and not moves:
        return None
    direction = _forward(hearing, direction_of(hearing))
    if direction is None and not every:
        return _forward(hearing, bettered(hearing))
    if direction in _DENIED and _denied_move(hearing, held):
        return _DENIED[direction]
    if every and direction in {"up", "down"}:
        return "rising" if direction == "up" else "falling"
    return direction


_DENIED: dict[Direction | None, Direction] = {"up": "not_up", "down": "not_down", "same": "changed"}
_OPPOSITE: dict[Direction | None, Direction] = {
    "up": "down",
    "down": "up",
    "better": "worse",
    "worse": "better",
}


def _forward(hearing: Hearing, direction: Direction | None) -> Direction | None:
    """ "in 2021 lager dan in 2022": the earlier year is what was lower, so it rose."""
    named = [piece.evidence for piece in hearing.pieces if piece.role == "year"]
    years = hearing.years.years
    if len(years) != 2 or hearing.years.kind != "list" or named[0] != f"jaar {years[0]}":
        return direction
    at = [index for index, piece in enumerate(hearing.pieces) if piece.role == "year"]
    between = {piece.text for piece in hearing.pieces[at[0] : at[-1]]}
    compared = any(
        at[0] < start < at[-1] for name in ("meer", "minder", "beter") for start, _, _ in hearing.said(name)
    )
    return _OPPOSITE.get(direction, direction) if compared and between & {"dan", "than"} else direction


def _unchanged(hearing: Hearing) -> bool:
    """ "niets veranderd", "niet gewijzigd": the same."""
    return hearing.has("verschil") and hearing.has("niet") and not hearing.has(*_OTHERS)


_OTHERS = ("stijging", "daling", "meer", "minder", "behaald", "mislukt", "vergelijk")


def none_did(hearing: Hearing) -> bool:
    """ "geen enkele indicator steeg", where "in geen enkel jaar" is of the years."""
    return _NONE_DID.search(" ".join(hearing.texts)) is not None


_NONE_DID = re.compile(r"\bgeen (?:enkele?|een|van de|van onze) (?!jaar\b|jaren\b)\w+")


def _denied_move(hearing: Hearing, held: Verdict | None) -> bool:
    """ "niet gestegen": fell or stayed the same."""
    if not hearing.has("stijging", "daling", "gelijk", "meer", "minder") or (
        held and not denied(hearing) and not hearing.has("niet")
    ):
        return False
    if none_did(hearing):
        return False  # "geen enkele indicator steeg, klopt dat?": those that did are the answer
    kinds = [goes_with(hearing, start, end) for start, end, _ in hearing.said("niet")]
    return any(kind in {"stijging", "daling", "gelijk", "meer", "minder"} for kind in kinds)
