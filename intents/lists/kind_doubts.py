"""Where a theme, term or unit is named and it may be what the list leaves out: no list guesses that."""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.lists.filters import named_kinds, theme_at, word_before
from intents.lists.leaving_out import KIND_LEFT_OUT
from intents.question import Selection


def doubted_kinds(hearing: Hearing, catalogue: Catalogue, chosen: Selection) -> list[str]:
    """The words, as typed, that keep a list from being one of what is named, or of all but that."""
    theme = chosen.theme or chosen.but_theme or None
    doubts = [
        piece.typed
        for at in named_kinds(hearing, catalogue, theme)
        for piece in hearing.pieces[max(0, at - _NEAR) : at]
        if piece.text in _OTHERS
    ]
    if not (chosen.but_theme or chosen.but_term or chosen.units):  # left out, and lost on the way to the list
        doubts += [it.typed for it in hearing.pieces if it.evidence == KIND_LEFT_OUT]
    if chosen.but_theme and chosen.verdict:
        doubts += _denied_or_left_out(hearing, catalogue, chosen.but_theme)
    return doubts


_NEAR = 5
_OTHERS = frozenset({"andere", "ander", "anders", "overige", "naast", "other", "besides", "than"})
""" "in andere thema's dan X", "naast de BBV-indicatoren": named for what is not of it."""


def _denied_or_left_out(hearing: Hearing, catalogue: Catalogue, theme: str) -> list[str]:
    """ "niet in X gehaald" may mean not met, within X, as well as met outside X."""
    at = theme_at(hearing, catalogue, theme)
    before = word_before(hearing, at)
    judged = any(start > at for name in ("behaald", "mislukt") for start, _, _ in hearing.said(name))
    doubted = judged and before >= 0 and hearing.texts[before] in _DENIES
    return [hearing.pieces[before].typed] if doubted else []


_DENIES = frozenset({"niet", "not"})
