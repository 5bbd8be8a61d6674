"""Which verdict a list asks for: met, not met, not known; in one year, in each of several, or turned between two."""

from __future__ import annotations

from itertools import pairwise

from intents.hearing import Hearing
from intents.question import Verdict


def verdict_asked(hearing: Hearing) -> Verdict | None:
    has = hearing.has
    unknown = has("doel") and has("ontbreekt") and not says_missed(hearing)
    if not has("behaald", "mislukt") and not unknown:
        return None
    if has("ontbreekt") or _whether(hearing):
        return "unknown"
    if turned(hearing):
        return "not_met" if _no_longer(hearing) else "met"
    if never(hearing):
        return "met" if has("mislukt") else "not_met"
    if has("bijna") and not _narrowly(hearing):
        return None
    return "not_met" if has("niet", "mislukt") else "met"


_NARROWLY = frozenset({"nipt", "nipst", "het nipst", "krapst", "het krapst", "op het nippertje", "rakelings"})


def _narrowly(hearing: Hearing) -> bool:
    """ "nipt gehaald" was met, "bijna gehaald" and "net niet gehaald" were not."""
    return any(cue.phrase in _NARROWLY for _, _, cue in hearing.said("bijna"))


_MISSED = frozenset({"missen", "missen we", "mist"})
"""Of a target these say that it is not there or that it was not met: neither is taken for granted."""


def says_missed(hearing: Hearing) -> bool:
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


def turned(hearing: Hearing) -> bool:
    """ "in 2021 nog niet maar in 2022 wel": a verdict that changed between two years."""
    has = hearing.has
    said = (
        has("nieuw")
        or _no_more(hearing)
        or (has("niet") and has("echt"))
        or (has("mislukt") and has("behaald"))
    )
    return said and len(hearing.years.years) == 2


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
    if hearing.has("mislukt") and hearing.has("behaald"):
        said = _in_order(hearing)
    if len(said) != 2 or len({word == "wel" for word in said}) != 2:
        return False
    newest_first = _newest_first(hearing)
    return said[0 if newest_first else 1] != "wel"


def _in_order(hearing: Hearing) -> list[str]:
    """ "onvoldoende in 2021 en gehaald in 2022": the two verdicts as they were said."""
    marks = [(start, "niet") for start, _, _ in hearing.said("mislukt")]
    marks += [(start, "wel") for start, _, _ in hearing.said("behaald")]
    return [word for _, word in sorted(marks)]


def never(hearing: Hearing) -> bool:
    """ "in geen enkel jaar", "nooit": in none of the years."""
    return any(
        cue.phrase.startswith(("nooit", "nog nooit", "never")) or "geen" in cue.phrase.split()
        for _, _, cue in hearing.said("elk_jaar")
    )


def _newest_first(hearing: Hearing) -> bool:
    """Whether the later of the two years is named first: "in 2022 wel en een jaar eerder niet"."""
    named = [piece for piece in hearing.pieces if piece.role == "year"]
    return bool(named) and named[0].evidence == f"jaar {max(hearing.years.years)}"
