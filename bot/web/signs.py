"""How a figure and its verdict are named on the pages: words, a sign beside them, never colour alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from data.model import Figure, Footnote
from data.numbers import attach_unit, show


@dataclass(frozen=True, slots=True)
class Sign:
    """A verdict as the pages draw it: `key` names the drawing and the filter, `words` are always shown."""

    key: str
    words: str


MET = Sign("behaald", "Doel behaald")
NOT_MET = Sign("niet-behaald", "Doel niet behaald")
UNKNOWN = Sign("onbekend", "Niet vast te stellen")
NO_TARGET = Sign("geen-doel", "Geen doel")

_MISSING = {
    "nb": "(nog) niet beschikbaar",
    "-": "geen cijfer",
    "ontbreekt": "ontbreekt in de bron",
}


def verdict(figure: Figure) -> Sign:
    """The verdict on one figure of the municipality."""
    if figure.target is None:
        return NO_TARGET
    if figure.attained is None:
        return UNKNOWN
    return MET if figure.attained else NOT_MET


def missing(figure: Figure) -> str:
    """Why there is no figure, in the source's terms; empty where there is one."""
    return "" if figure.missing is None else _MISSING.get(figure.missing, f'"{figure.missing}" in de bron')


def number(figure: Figure) -> str:
    """The bare number in Dutch notation, or why there is none."""
    return missing(figure) if figure.value is None else show(figure.value)


def shown(figure: Figure) -> str:
    """The number with its unit, or why there is none."""
    return missing(figure) if figure.value is None else attach_unit(show(figure.value), figure.unit)


def marks(notes: Iterable[Footnote]) -> str:
    """The printed marks of these notes, each once, in order: "*, **"."""
    return ", ".join(dict.fromkeys(note.mark for note in notes if note.mark))


def note_text(note: Footnote) -> str:
    """A note as printed, or that the source gives no text for its mark."""
    return note.text or "De bron geeft bij dit teken geen uitleg."
