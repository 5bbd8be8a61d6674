"""One half of the joint name that was spoken of: "alleen de zaken dan?" after "geweld op personen en zaken"."""

from __future__ import annotations

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.question import Memory, NotUnderstood, Why
from intents.refusals.fewer import halves_of

_ONLY = frozenset({"alleen", "enkel", "slechts", "uitsluitend", "puur", "only"})
_OFF = frozenset({"zonder", "eraf", "eruit", "weg", "without"})
_TWO = 2


@opened_by(_ONLY | _OFF, None)
def half_of_last(
    hearing: Hearing, memory: Memory, found: list[Mention], catalogue: Catalogue
) -> NotUnderstood | None:
    """The refusal of that part; None where another row is named, or the half is a row of its own."""
    last = memory.last
    if last is None or len(last.indicators) != 1:
        return None
    (identity,) = last.indicators
    if {it for mention in found for it in mention.ids} - {identity} or _is_a_row(identity, catalogue):
        return None
    halves = halves_of(identity, catalogue)
    if len(halves) != _TWO:
        return None
    own = [half - other for half, other in (halves, reversed(halves))]
    said = [it for it in hearing.pieces if any(it.stem in half for half in own)]
    general = catalogue.phrases.general
    if not said or any(catalogue.meaning(it.stem) - {identity} for it in said if it.stem not in general):
        return None
    words = tuple(dict.fromkeys(it.typed for it in said))
    return NotUnderstood(Why.PART, words, last.indicators, offered=last)


def _is_a_row(identity: str, catalogue: Catalogue) -> bool:
    """ "Meldingen cybercrime" beside the row that counts it together with others."""
    whole = catalogue.weights[identity].keys()
    return any(own.keys() < whole for own in catalogue.weights.values())
