"""What is said of the named years and then of all after them: "steeg in 2019 en daarna ook", "in 2018 gehaald en daarna niet meer"."""

from __future__ import annotations

from intents.claims.claims import claim
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.lists.selection import direction_of
from intents.operations.asked import Asked
from intents.operations.compared_years import named_years
from intents.question import Operation

_LATER = frozenset({"daarna", "nadien", "sindsdien", "vervolgens", "erna", "hierna", "afterwards", "thereafter"})  # fmt: skip
_MOVES, _VERDICTS = ("stijging", "daling", "gelijk"), ("behaald", "mislukt")


def moved_on(hearing: Hearing, catalogue: Catalogue) -> Asked | None:
    """Every year from the first named one on; a verdict only where the movement was stated of each of them."""
    if not _goes_on(hearing, _MOVES):
        return None
    if hearing.years.kind == "range" and hearing.has("stijging") and hearing.has("daling"):
        return Asked(Operation.TREND, (), explicit=True)  # "stegen tot 2020 en zakten daarna"
    named = len(named_years(hearing))
    before = (
        named == 1 and hearing.years.kind != "range"
    )  # what moved in a single year came from the one before it
    stated, years = claim(hearing), _from_first_named(hearing, catalogue.snapshot.years, before)
    each = stated if stated and stated.over == "each" else None
    return Asked(Operation.TREND, years, direction_of(hearing), claim=each, explicit=True)


def judged_on(hearing: Hearing, known: tuple[int, ...]) -> tuple[int, ...]:
    """The years of a verdict that goes on after the named ones; none where it does not."""
    return _from_first_named(hearing, known, before=False) if _goes_on(hearing, _VERDICTS) else ()


@opened_by(_LATER, False)
def _goes_on(hearing: Hearing, said: tuple[str, ...]) -> bool:
    named = named_years(hearing)
    if not named or not hearing.has(*said):
        return False
    return bool([piece for piece in hearing.pieces[named[-1][0] + 1 :] if piece.text in _LATER])


def _from_first_named(hearing: Hearing, known: tuple[int, ...], before: bool) -> tuple[int, ...]:
    first = min(year for _, year in named_years(hearing))
    return tuple(year for year in known if year >= first - before)
