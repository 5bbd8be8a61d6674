"""Other places: all Dutch municipalities, provinces and more, so that they are declined by name."""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.words.fold import fold

_BEFORE = frozenset(
    [
        "in",
        "van",
        "voor",
        "bij",
        "gemeente",
        "uit",
        "naar",
        "met",
        "en",
        "of",
        "te",
        "dan",
        "tegen",
        "for",
        "versus",
        "vs",
        "than",
        "t.o.v.",
    ]
)
_OWN_COUNTRY = frozenset({"nederland", "netherlands"})


def other_places(hearing: Hearing, catalogue: Catalogue) -> list[str]:
    """Places as typed that are not the municipality itself; explains their pieces.

    A name that is also an ordinary word ("Best") counts only after "in", "gemeente" and the like, or with a capital
    inside the sentence.
    """
    pieces, found = hearing.pieces, list[str]()
    begins, end = catalogue.place_sizes, 0
    for at in [at for at, text in enumerate(hearing.texts) if text in begins]:
        if at < end:
            continue
        size = next((size for size in begins[pieces[at].text] if _place(hearing, catalogue, at, size)), 0)
        if size:
            name = " ".join(piece.typed for piece in pieces[at : at + size])
            mine = fold(name) in catalogue.own_names
            for piece in pieces[at : at + size]:
                piece.explain("scope" if mine else "place", "eigen gemeente" if mine else f"plaats '{name}'")
            if not mine:
                found.append(name)
        end = at + size
    return found


_SPOKEN_FOR = frozenset({"indicator", "talk"})
_NAMED = frozenset({"word", "sign"})


def _place(hearing: Hearing, catalogue: Catalogue, at: int, size: int) -> bool:
    window = hearing.pieces[at : at + size]
    if _capital_inside(hearing, catalogue, at, size):
        return hearing.pieces[at].role != "indicator"
    if len(window) < size or not _SPOKEN_FOR.isdisjoint([piece.role for piece in window]):
        return False
    if not {piece.kind for piece in window} <= _NAMED:
        return False
    name = " ".join([piece.text for piece in window]).replace(" - ", "-")
    if name in _OWN_COUNTRY:
        return False
    own = name in catalogue.own_names
    if not own and (name not in catalogue.phrases.places or name in catalogue.phrases.surfaces):
        return False
    if name not in catalogue.phrases.common_places and (size > 1 or window[0].text not in catalogue.closed):
        return True
    before = hearing.pieces[at - 1].text if at else ""
    return before in {"in", "gemeente", "te"} or (at > 0 and window[0].typed[:1].isupper())


def _capital_inside(hearing: Hearing, catalogue: Catalogue, at: int, size: int) -> bool:
    """ "Hoe doet Best het": a common word with a capital behind a small word is the place."""
    if size > 1 or not at or hearing.pieces[at].text not in catalogue.phrases.common_places:
        return False
    before = hearing.pieces[at - 1]
    return hearing.pieces[at].typed.istitle() and before.kind == "word" and before.typed.islower()
