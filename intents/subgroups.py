"""Parts of what a row counts, which the source does not give: an age, another unit, one half of a joint name."""

from __future__ import annotations

import re

from data.numbers import COUNT
from intents.catalogue import Catalogue
from intents.hearing import Hearing
from intents.mention import Mention
from intents.narrowing import negated, unit_denied, unit_words
from intents.withdrawn import withdrawn

_YEARS_OLD = frozenset({"jaar", "jaren", "jr", "jarige", "jarigen", "year", "years"})
_LIMITS = frozenset(
    {"onder", "boven", "vanaf", "tot", "dan", "van", "tussen", "under", "over", "above", "below"}
)
_PLUS = frozenset({"+", "plus", "plusser", "plussers", "min", "minners"})
_OLD = frozenset({"jonger", "ouder", "oud", "jarig", "younger", "older", "old", "aged", "leeftijd"})
_DIGITS = re.compile(r"\d+")


def parts(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """What was said that takes only part of a row, as typed: "onder de 12", "18 jaar", "niet de waarschuwingen"."""
    return [
        *_ages(hearing, catalogue, found),
        *_halves(hearing, catalogue, found),
        *_denied(hearing, found),
        *_heads(hearing, found),
    ]


def _denied(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "hoeveel mensen zijn niet vermist", or the only indicator taken back: the row counts the other thing."""
    said = [_left_aside(hearing, it) for it in found]
    gone = [denied or withdrawn(hearing, it, found) for denied, it in zip(said, found, strict=True)]
    return [f"niet {it.text}" for it in found] if gone and all(gone) else []


def _left_aside(hearing: Hearing, mention: Mention) -> bool:
    """Whether "niet", "zonder" and the like stand before it; "geen vermissingen" is a number of them: none."""
    before = {piece.text for piece in hearing.pieces[max(0, mention.start - 3) : mention.start]}
    return negated(hearing, mention.start) and before.isdisjoint({"geen", "excl", "exclusief"})


def _heads(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "hoeveel verschillende personen zijn dat?": reports are counted, not persons."""
    texts = [piece.text for piece in hearing.pieces]
    return [
        f"{text} {texts[at + 1]}"
        for at, text in enumerate(texts[:-1])
        if text in {"verschillende", "unieke", "afzonderlijke", "individuele"}
        and texts[at + 1] in {"personen", "mensen", "lui", "individuen", "inwoners", "jongeren"}
    ]


def _ages(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """Ages that are not the row's own ("12-17 jaar" stands in the name)."""
    own = {digits for mention in found for it in mention.ids for digits in _own_numbers(it, catalogue)}
    return [
        piece.typed
        for at, piece in enumerate(hearing.pieces)
        if piece.kind == "number"
        and not piece.role
        and (piece.text not in own or _limited(hearing, at))
        and _is_age(hearing, catalogue, at)
    ]


def _limited(hearing: Hearing, at: int) -> bool:
    """ "onder de 12" is another group than "12-17 jaar"."""
    before = {piece.text for piece in hearing.pieces[max(0, at - 2) : at]}
    return not before.isdisjoint({"onder", "boven", "under", "above", "jonger", "ouder", "dan", "vanaf"})


def _own_numbers(identity: str, catalogue: Catalogue) -> list[str]:
    known = catalogue.snapshot.indicators[identity]
    return _DIGITS.findall(" ".join((*known.names, known.unit)))


def _is_age(hearing: Hearing, catalogue: Catalogue, at: int) -> bool:
    """ "16 jaar", "65+", "onder de 12" after people, "ouder dan 65"; "de laatste 3 jaar" was read as years before."""
    texts = [piece.text for piece in hearing.pieces]
    after = next((text for text in texts[at + 1 :] if text != "-"), "")
    if not texts[at].isdigit() or not 0 < int(texts[at]) < 110:
        return False
    before = [text for text in texts[max(0, at - 4) : at] if text not in {"de", "het", "the"}]
    if after in _PLUS or _OLD & {after, *before, *texts[at + 1 : at + 3]}:
        return True
    limited = bool(before) and before[-1] in _LIMITS
    people = any(piece.stem in catalogue.phrases.people for piece in hearing.pieces[max(0, at - 5) : at])
    return (after in _YEARS_OLD and at > 0 and not hearing.pieces[at + 1].role) or (limited and people)


def _halves(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "alleen sluitingen, niet de waarschuwingen": the source counts both in one row."""
    return [
        f"niet {piece.typed}"
        for at, piece in enumerate(hearing.pieces)
        if piece.kind == "word" and not any(it.start <= at < it.end for it in found) and negated(hearing, at)
        and any(len(it.ids) == 1 and piece.stem in catalogue.weights.get(min(it.ids), {}) for it in found)
    ]  # fmt: skip


def other_unit(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> str:
    """A unit that was asked for and that no mentioned row is measured in; empty where there is none."""
    asked = "" if unit_denied(hearing) else unit_words(hearing)
    units = [catalogue.snapshot.indicators[it].unit for mention in found for it in mention.ids]
    return asked if asked and units and all(unit == COUNT for unit in units) else ""
