"""A theme, term or unit that a verb leaves out of a list: "laat de BBV-rijen weg", "zorg en veiligheid hoeft niet"."""

from __future__ import annotations

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.lists.filters import named_kinds
from intents.lists.leaving_out import KIND_LEFT_OUT, KINDS, OPENS, forget_left_out, left_out
from intents.lists.themes import ASIDE, theme


@opened_by(OPENS, False)
def leave_kinds_out(hearing: Hearing, catalogue: Catalogue) -> bool:
    """Explains the words that leave a kind out, and the kind with them; `filters` reads it there. Whether any did."""
    about = theme(hearing, catalogue)
    named = set(named_kinds(hearing, catalogue, about))
    if not named:
        return False
    stems = frozenset().union(*(it.stems for it in catalogue.themes if it.name == about))
    for at in range(len(hearing.pieces)):
        if at - 1 in named and _goes_on(hearing, at, stems):
            named.add(at)
    gone = left_out(hearing, {at for at in named if hearing.pieces[at].evidence != ASIDE}, KINDS)
    forget_left_out(hearing, gone, KIND_LEFT_OUT)
    return bool(gone)


def _goes_on(hearing: Hearing, at: int, stems: frozenset[str]) -> bool:
    """The rest of a theme's name or of a unit: "zorg en veiligheid", "per 1.000 inwoners"."""
    piece = hearing.pieces[at]
    joined = piece.text == "en" and at + 1 < len(hearing.pieces) and hearing.pieces[at + 1].stem in stems
    return piece.role == "unit" or piece.stem in stems or joined
