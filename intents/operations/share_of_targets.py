"""What part of the targets is asked: "hoeveel procent van de doelen is gehaald?". A list with its number answers it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.vocabulary.phrases import Cue

SHARE = "welk deel van de doelen"
_TARGETS = (
    "[a-z]*doelen|doelstellingen|streefwaarden|streefwaardes|normen|indicatoren|targets|goals|indicators"
)
_SHARE = re.compile(
    r"\b(?:(?:welk|hoeveel|wat voor|what|how many) )?(?:(?:meer|minder) dan )?(?:(?:de|het|een|ruim|bijna) )?"
    rf"(?<!welke )(?:percentage|procent|%|aandeel|helft|meerderheid|merendeel|percent|share|half) (?:van|of) (?:(?:de|al|alle|onze|haar|zijn|the|all|our) )*(?={_TARGETS})"
)
_OPENS = frozenset(
    ["percentage", "procent", "%", "aandeel", "helft", "meerderheid", "merendeel", "percent", "share", "half"]
)


@opened_by(_OPENS, None)
def count_the_share(hearing: Hearing) -> None:
    """Hear the share as a number that is asked; what is left of the question says of which targets."""
    found = _SHARE.search(" ".join(hearing.texts))
    if found is None:
        return
    begins = list(accumulate([len(text) + 1 for text in hearing.texts], initial=0))
    start, end = bisect_right(begins, found.start()) - 1, bisect_left(begins, found.end())
    hearing.drop(start, end)
    for piece in hearing.pieces[start:end]:
        piece.explain("operation", SHARE)
    hearing.also([(start, end, Cue("hoeveel_doelen", SHARE, ()))])
