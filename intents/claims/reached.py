"""A number that was or was not reached: "hebben we ooit de 480 gehaald?", "did it ever reach 450?". It is a limit, and no target."""

from __future__ import annotations

from decimal import Decimal

from data.model import GEMEENTE
from intents.claims.claimed_sizes import claims_size
from intents.claims.stated_limits import comparison
from intents.claims.stated_numbers import REACHES, stated_numbers
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.operations.asked import Asked
from intents.question import Claim, Operation

_COMES = frozenset({"kwam", "kwamen", "komt", "komen", "gekomen"})
_UP_TO = frozenset({"aan", "tot"})
_DENIES = frozenset({"niet", "not", "geen", "no", "didn't"})


@opened_by(REACHES | _COMES, None)
def reached(hearing: Hearing, catalogue: Catalogue, years: tuple[int, ...], which: bool) -> Asked | None:
    """In which years a number was reached, or whether it was; where it is the target's own, what the targets say, year by year."""
    stated = stated_numbers(hearing)
    twice = [it for it in hearing.pieces if it.kind == "number" and not it.role]
    if (
        len(stated) != 1
        or len(twice) > 1
        or hearing.has("doel")
        or claims_size(hearing)
        or not _beside(hearing, stated[0][1])
    ):
        return None
    number, at = stated[0]
    if comparison(hearing, at) not in {"=", None}:
        return None  # "boven de 400 gehaald" says itself on which side
    if _own_target(hearing, catalogue, number):
        return Asked(Operation.TREND, years, explicit=True) if which else None
    if which:
        short = hearing.any_of(_DENIES)  # "in welke jaren niet eens de 150 gehaald"
        return Asked(Operation.YEARS, years, claim=Claim("<" if short else ">=", number), explicit=True)
    if hearing.any_of(_DENIES):
        return Asked(
            Operation.FIGURE, years, explicit=True
        )  # "haalden we de 426 niet?" may be asked either way
    return Asked(Operation.CLAIM, years, claim=Claim(">=", number), explicit=True)


def _beside(hearing: Hearing, at: int) -> bool:
    """Whether the verb is said of the number: "de 480 vermissingen gehaald", "haalden de vermissingen de 400"."""
    texts = hearing.texts
    near = texts[max(0, at - _NEAR) : at + _NEAR + 1]
    before = [text for text in texts[max(0, at - 2) : at] if text not in {"de", "the"}]
    came = not _UP_TO.isdisjoint(before[-1:]) and not _COMES.isdisjoint(near)  # "kwam nooit aan de 200"
    return came or not REACHES.isdisjoint(near)


_NEAR = 6


def _own_target(hearing: Hearing, catalogue: Catalogue, number: str) -> bool:
    ids = {identity for found, _, _ in hearing.named for identity in found}
    targets = (target for it in ids for target in catalogue.snapshot.targets.get((it, GEMEENTE), ()))
    return any(target.value == Decimal(number) for target in targets)
