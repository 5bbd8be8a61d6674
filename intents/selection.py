"""What a list is narrowed to, and whether a list can say all that was heard: a narrowing it cannot make is no list."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Literal

from intents.catalogue import Catalogue
from intents.fold import fold
from intents.hearing import Hearing
from intents.piece import Piece
from intents.question import Direction, Selection, Verdict

CHANGE = ("stijging", "daling", "verschil", "meer", "minder", "gelijk", "verbeterd")


def selection(hearing: Hearing, catalogue: Catalogue) -> Selection:
    """What an overview is narrowed to."""
    has = hearing.has
    verdict = _verdict(hearing)
    every = has("elk_jaar") or hearing.years.kind == "all" or any(p.text in _EACH for p in hearing.pieces)
    both = len(hearing.years.years) == 2 and any(p.text in _ALSO for p in hearing.pieces)
    every = every or (both and not has("meer", "minder"))
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
        lacking=verdict is None and has("ontbreekt") and not (has("doel") and _says_missed(hearing)),
        has_figure=has("beschikbaar") and not has("niet", "ontbreekt"),
        provisional=has("voorlopig"),
        near_target=has("bijna"),
        count=has("hoeveel_doelen"),
        without_target=has("zonder_doel"),
        every_year=verdict is not None and (every or hearing.years.kind == "range"),
        became=verdict is not None and _turned(hearing),
        versus_country=versus and not side,
        versus_target=side is not None,
        aim=_aim(hearing),
        term=_term(hearing, catalogue),
    )


_ALSO = frozenset({"ook", "evenmin", "opnieuw", "weer", "allebei", "beide", "both"})
"""Between two years these ask for what holds in both."""
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


def _verdict(hearing: Hearing) -> Verdict | None:
    has = hearing.has
    unknown = has("doel") and has("ontbreekt") and not _says_missed(hearing)
    if not has("behaald", "mislukt") and not unknown:
        return None
    if has("ontbreekt") or _whether(hearing):
        return "unknown"
    if _turned(hearing):
        return "not_met" if _no_longer(hearing) else "met"
    if has("bijna") and not _narrowly(hearing):
        return None
    return "not_met" if has("niet", "mislukt") else "met"


_NARROWLY = frozenset({"nipt", "op het nippertje", "rakelings"})


def _narrowly(hearing: Hearing) -> bool:
    """ "nipt gehaald" was met, "bijna gehaald" and "net niet gehaald" were not."""
    return any(cue.phrase in _NARROWLY for _, _, cue in hearing.said("bijna"))


_MISSED = frozenset({"missen", "missen we", "mist"})
"""Of a target these say that it is not there or that it was not met: neither is taken for granted."""


def _says_missed(hearing: Hearing) -> bool:
    return all(cue.phrase in _MISSED for _, _, cue in hearing.said("ontbreekt"))


def _whether(hearing: Hearing) -> bool:
    """ "van welke weten we niet of ze gehaald zijn": not known, which is not the same as not met."""
    ends = {end for _, end, cue in hearing.cues if cue.name == "niet"}
    return any(
        piece.text in {"of", "whether", "if"}
        and (not ends.isdisjoint(range(index - 2, index + 1)) or _cannot_say(hearing, ends, index))
        for index, piece in enumerate(hearing.pieces)
    )


def _cannot_say(hearing: Hearing, ends: set[int], at: int) -> bool:
    """ "niet mogelijk is te bepalen of": a verb of knowing between the "niet" and the "of"."""
    start = max((end for end in ends if at - 7 <= end < at), default=at)
    return any(piece.text in _KNOWING for piece in hearing.pieces[start:at])


_KNOWING = frozenset(
    {"bepalen", "zeggen", "weten", "vaststellen", "beoordelen", "nagaan", "stellen", "say", "tell", "know"}
)


def _turned(hearing: Hearing) -> bool:
    """ "in 2021 nog niet maar in 2022 wel": a verdict that changed between two years."""
    turned = hearing.has("nieuw") or _no_more(hearing) or (hearing.has("niet") and hearing.has("echt"))
    return turned and len(hearing.years.years) == 2


def _no_more(hearing: Hearing) -> bool:
    """ "niet meer", "no longer": it did before."""
    texts = [piece.text for piece in hearing.pieces]
    return any(pair in _NO_MORE for pair in pairwise(texts))


_NO_MORE = frozenset({("niet", "meer"), ("niet", "langer"), ("no", "longer"), ("not", "anymore")})


def _no_longer(hearing: Hearing) -> bool:
    """Whether the last of the two years is the one in which it was not met; "wel" and "niet" go with the years in order."""
    if _no_more(hearing):
        return True
    said = [piece.text for piece in hearing.pieces if piece.text in {"wel", "niet", "geen"}]
    if len(said) != 2 or len({word == "wel" for word in said}) != 2:
        return False
    newest_first = _newest_first(hearing)
    return said[0 if newest_first else 1] != "wel"


def _newest_first(hearing: Hearing) -> bool:
    """Whether the later of the two years is named first: "in 2022 wel en een jaar eerder niet"."""
    named = [piece for piece in hearing.pieces if piece.role == "year"]
    return bool(named) and named[0].evidence == f"jaar {max(hearing.years.years)}"


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
    against = (hearing.years.against or len(hearing.years.years) == 2) and not _turned(hearing)
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


_ALWAYS = (
    "welke overzicht indicatoren allemaal alles_tonen beide hoeveel_doelen hoeveel landelijk gemeente gemeente_sterk thema "
    "uitdrukking telwoord blijven programma ja klopt echt hallo dank laatste_cijfer opdracht zelfde"
)
"""Cues that a list shows or that narrow nothing."""


def unsaid(hearing: Hearing, catalogue: Catalogue, chosen: Selection) -> tuple[str, ...]:
    """What was heard and the list would not show, as phrases: "gemiddelde" in "gemiddelde van alle indicatoren"."""
    said = _shown(chosen)
    missed = _colouring(hearing, catalogue) if plain(chosen) else []
    missed += [
        " ".join(piece.typed for piece in hearing.pieces[start:end])
        for start, end, cue in hearing.cues
        if cue.name not in said and not (cue.name == "moeten" and _asks_politely(hearing, start, end))
    ]
    missed += [piece.typed for piece in hearing.pieces if _narrows(piece, chosen)]
    numbers = [
        piece.typed
        for piece, after in zip(hearing.pieces, [*hearing.pieces[1:], None], strict=True)
        if piece.kind == "number" and not piece.role and not (after and after.role in {"unit", "year"})
    ]
    return tuple(dict.fromkeys([*missed, *numbers]))


def _asks_politely(hearing: Hearing, start: int, end: int) -> bool:
    """ "ik wil weten welke", "mag ik vragen welke": a wish of the asker, not what the figures should do."""
    beside = {piece.text for piece in hearing.pieces[max(0, start - 1) : end + 1]}
    return not beside.isdisjoint({"ik", "je", "u", "i", "you"})


def _narrows(piece: Piece, chosen: Selection) -> bool:
    """A unit or a sign of the source would narrow a list: "per 1.000 inwoners", "nb"."""
    if piece.role == "unit":
        return chosen.direction not in {"highest", "lowest"}
    return piece.role == "text" and not chosen.lacking and fold(chosen.term) != piece.text


def plain(chosen: Selection) -> bool:
    """Whether nothing narrows the list but a theme or term."""
    return replace(chosen, theme=None, term="", count=False) == Selection()


def _colouring(hearing: Hearing, catalogue: Catalogue) -> list[str]:
    """Words that may say which ones are meant, in a list of all: "goed" in "welke indicatoren gaan goed?"."""
    colouring = catalogue.phrases.colouring
    return [
        piece.typed
        for piece in hearing.pieces
        if piece.role == "talk" and (piece.text in colouring or piece.stem in colouring)
    ]


def _shown(chosen: Selection) -> frozenset[str]:
    """The cues that this narrowing gives their due."""
    table = (
        (True, _ALWAYS),
        (chosen.direction not in {"highest", "lowest"}, "doel"),
        (chosen.direction not in {"up", "down"} or chosen.verdict, "moeten"),
        (chosen.verdict, "behaald mislukt achterstand blijven"),
        (chosen.verdict in {"not_met", "unknown"} or chosen.became or chosen.lacking, "niet ontbreekt"),
        (chosen.became, "nieuw meer"),
        (chosen.every_year, "elk_jaar"),
        (chosen.lacking, "ontbreekt niet beschikbaar"),
        (chosen.has_figure, "beschikbaar"),
        (chosen.provisional, "voorlopig niet"),
        (chosen.near_target, "bijna behaald niet"),
        (chosen.without_target, "zonder_doel niet"),
        (chosen.direction in {"highest", "lowest"}, "hoogste laagste"),
        (chosen.direction in {"up", "rising"}, "stijging meer grens_boven vergelijk verschil"),
        (chosen.direction in {"down", "falling"}, "daling minder grens_onder vergelijk verschil"),
        (chosen.direction == "same", "gelijk vergelijk"),
        (chosen.direction in {"rising", "falling"}, "elk_jaar verloop"),
        (chosen.versus_country, "vergelijk"),
        (chosen.versus_target, "behaald"),
        (chosen.aim, "doel_omhoog doel_omlaag moeten meer minder"),
        (chosen.verdict and not chosen.direction, "vergelijk"),
        (chosen.theme, "grens_onder"),
    )
    return frozenset(name for holds, names in table if holds for name in names.split())
