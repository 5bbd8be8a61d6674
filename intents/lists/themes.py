"""Which theme a list is of, and another that is named only to be left aside: "zorg, dus niet die van openbare orde"."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.names import Theme

ASIDE = "ander thema, niet gevraagd"
_DENIES = re.compile(
    r"(^| )(niet|geen|zonder|behalve|uitgezonderd|exclusief|not|without|except)( (de|het|die|dat|wat|van|bij|uit|onder|tabel|thema|over|in|dus|the|of))*$"
)
_AFTER = re.compile(
    r"^(\S+ ){0,4}?(buiten beschouwing|weggelaten|weglaten|niet nodig|(hoef|hoeft|hoeven) (\S+ )?niet|telt niet mee|laat (ik|je|maar) weg)"
)


_TABLES = {
    "eerste": 0,
    "tweede": 1,
    "derde": 2,
    "bovenste": 0,
    "onderste": -1,
    "laatste": -1,
    "first": 0,
    "second": 1,
}
_TABLE = frozenset({"tabel", "table", "blok", "tabelletje"})
BY_PLACE = "tabel op volgorde"


@opened_by(_TABLE, None)
def explain_tables(hearing: Hearing, catalogue: Catalogue, before: str | None) -> None:
    """ "de eerste tabel": a theme by its place in the report; "de andere tabel", after a list of one of the two themes `before`."""
    names = [it.name for it in catalogue.themes]
    for at in [at for at, piece in enumerate(hearing.pieces) if at and piece.text in _TABLE]:
        word = hearing.texts[at - 1]
        place = 1 - names.index(before) if word == "andere" and before in names[:2] and len(names) == 2 else _TABLES.get(word)  # fmt: skip
        if place is not None and place < len(names):
            hearing.drop(at - 2, at + 1)
            for piece in hearing.pieces[at - 1 : at + 1]:
                piece.explain("theme", f"{BY_PLACE}: {names[place]}")


def theme(hearing: Hearing, catalogue: Catalogue) -> str | None:
    """The theme that is named: all its content words, or one that only it has after "thema"."""
    if hearing.any_of(_TABLE):
        named = {it.evidence for it in hearing.pieces if it.evidence.startswith(BY_PLACE)}
        if len(named) == 1:
            return named.pop().partition(": ")[2]
    words = [piece for piece in hearing.pieces if piece.evidence != ASIDE]
    said = {piece.stem for piece in words if piece.kind == "word"}
    texts = {piece.text for piece in words}
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
        top_ = [known.name for known in partly if len(known.stems & said) == best]
        return top_[0] if len(top_) == 1 else None
    unique = [known.name for known in catalogue.themes if len(known.stems & said) >= 2]
    return unique[0] if len(unique) == 1 else None


@opened_by(
    frozenset(
        ["niet", "geen", "zonder", "behalve", "uitgezonderd", "exclusief", "not", "without", "except", "beschouwing", "weg",
         "weggelaten", "weglaten", "hoef", "hoeft", "hoeven"]
    ),
    None,
)  # fmt: skip
def leave_themes_aside(hearing: Hearing, catalogue: Catalogue) -> None:
    """Where one theme is asked and another denied, the denied one's words say nothing more."""
    marks = [(at, known) for known in catalogue.themes for at in _marks(hearing, known, catalogue)]
    denied = [(at, known) for at, known in marks if _denied(hearing, at)]
    gone = {known.name for _, known in denied}
    if not denied or not {known.name for _, known in marks} - gone:
        return
    for at, known in denied:
        for index in range(max(0, at - 5), min(len(hearing.pieces), at + 9)):
            piece = hearing.pieces[index]
            near = abs(index - at) <= 3 and piece.stem in known.stems and not piece.role
            if near or piece.text in {"niet", "geen", "buiten", "beschouwing", "weg", "hoeft", "hoef"}:
                piece.explain("theme", ASIDE)
                hearing.drop(index, index + 1)


def _marks(hearing: Hearing, known: Theme, catalogue: Catalogue) -> list[int]:
    """Where words stand that only this theme's name has."""
    others = frozenset().union(*(other.stems for other in catalogue.themes if other is not known))
    return [
        at
        for at, piece in enumerate(hearing.pieces)
        if piece.kind == "word" and piece.stem in known.stems - others
    ]


def _denied(hearing: Hearing, at: int) -> bool:
    texts = hearing.texts
    before, after = " ".join(texts[max(0, at - 6) : at]), " ".join(texts[at + 1 : at + 9])
    return bool(_DENIES.search(before) or _AFTER.match(after))
