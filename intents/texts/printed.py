"""What the document's own print tells of an indicator: the age it counts, what counts along, a part of the text that names it."""

from __future__ import annotations

import re

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.question import Operation, Question
from intents.texts.text_asked import asks_number, generic_words

_AGES = ("leeftijd",)
_ALONG = frozenset("mee meegerekend meegeteld meetellen meegenomen meerekenen".split())  # noqa: SIM905


def of_row(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> Question | None:
    """What the printed name itself tells: the age it counts, or whether something counts along."""
    ids = {identity for mention in found for identity in mention.ids}
    if len(ids) != 1 or hearing.has("hoogste", "laagste", "meer", "minder", "stijging", "daling"):
        return None
    generic = generic_words(catalogue)
    unknown = {
        it.text for it in hearing.pieces if it.kind == "word" and it.role == "" and not generic(it.text)
    }
    names = catalogue.names(ids)
    aged = all(text.startswith(_AGES) for text in unknown) and any(_AGED.search(name) for name in names)
    along = unknown <= _ALONG and _aside_said(hearing, catalogue, names)
    asks = hearing.any_of(_WHICH) if aged else hearing.any_of(_ALONG)
    return Question(Operation.DEFINITION, tuple(ids)) if (aged or along) and asks else None


_AGED = re.compile(r"\d+\s*(?:-|tot|t/m)\s*\d+ jaar")
_WHICH = frozenset({"welke", "welk", "wat"})


def _aside_said(hearing: Hearing, catalogue: Catalogue, names: list[str]) -> bool:
    """Whether a word of a name's aside was said: "instellingen" of "(excl. meldingen vanuit instellingen)"."""
    asides = frozenset[str]().union(*(catalogue.content(name.partition("(")[2]) for name in names))
    heads = frozenset[str]().union(*(catalogue.content(catalogue.head(name)) for name in names))
    return any(piece.stem in asides - heads for piece in hearing.pieces if piece.kind == "word")


def in_section(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> Question | None:
    """ "wat staat er in de voortgang over ondermijning": that part of the text, where it has the indicator's own words."""
    if not found or not hearing.has("voortgang") or asks_number(hearing, catalogue):
        return None
    texts = hearing.texts
    placed = any("in" in texts[max(0, start - 2) : start] for start, _, _ in hearing.said("voortgang"))
    says = not catalogue.phrases.text_words["zeggen"].isdisjoint(texts)
    said = {at for mention in found for at in range(mention.start, mention.end)}
    words = [hearing.pieces[at] for at in said if hearing.pieces[at].role == "indicator"]
    progress = catalogue.texts.progress
    if not (placed and says) or hearing.years.years or not all(it.stem in progress for it in words):
        return None
    return Question(Operation.PROGRESS)
