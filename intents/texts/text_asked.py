"""Whether the programme's text is asked, and not a figure, an amount, or what the asker has to do."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.words.piece import Piece

_NUMBERS = (
    "hoeveel", "hoeveel_doelen", "procent", "hoogste", "laagste", "gemiddelde", "totaal", "eenheid",
    "landelijk", "stijging", "daling", "verschil", "doel", "behaald", "mislukt",
)  # fmt: skip
"""Heard, these ask for a figure."""


def facts(hearing: Hearing, catalogue: Catalogue) -> tuple[str, ...]:
    """Words for what a text seldom tells: "bedrag", "hoe lang"."""
    words, pieces = catalogue.phrases.text_words, hearing.pieces
    if not hearing.any_of(words["gegeven"] | {"hoe"}):
        return ()
    how = [
        f"{one.typed} {two.typed}"
        for one, two in pairwise(pieces)
        if one.text == "hoe" and two.text in words["hoe"]
    ]
    return (*how, *(piece.typed for piece in pieces if piece.text in words["gegeven"]))


def asks_number(hearing: Hearing, catalogue: Catalogue) -> bool:
    """A figure, amount, date or the like is asked, which no passage is quoted for: "wat kost de opvang?"."""
    which = any(cue.phrase != "wanneer" for _, _, cue in hearing.said("jaar_vraag"))
    number = any(piece.kind == "number" and piece.role != "year" for piece in hearing.pieces)
    year = hearing.any_of(_YEARLY) and any(it.text in _YEARLY and it.role != "year" for it in hearing.pieces)
    return hearing.has(*_NUMBERS) or which or number or year or bool(facts(hearing, catalogue))


_YEARLY = frozenset({"jaar", "jaren"})


def other_years(hearing: Hearing, catalogue: Catalogue) -> bool:
    """Another year than the report's; "corona" is none where the text speaks of it."""
    vague = any(piece.evidence == VAGUE and not told_of(piece, catalogue) for piece in hearing.pieces)
    return bool(set(hearing.years.years) - {catalogue.snapshot.latest.year}) or vague


VAGUE = "geen jaar dat vaststaat"


def told_of(piece: Piece, catalogue: Catalogue) -> bool:
    return piece.kind == "word" and bool(catalogue.passages.holding(piece.text))


_MYSELF = frozenset({"ik"})
_READS = frozenset(
    "lezen vinden weten zien terugvinden nalezen terugzien hebben krijgen horen zeggen vertellen antwoorden".split()  # noqa: SIM905
)
_POLITE = {("u", "vragen"), ("je", "vragen"), ("jullie", "vragen"), ("u", "verzoeken")}
"""After "mag ik" these only ask."""
_DOES = frozenset("mag kan moet word ben ga loop vraag meld moest zal wandel".split())  # noqa: SIM905
_ASKS = frozenset("wat welke welk waarom wie wanneer of staat zoek wil graag hoe".split())  # noqa: SIM905


def practical(hearing: Hearing, catalogue: Catalogue) -> bool:
    """ "hoe word ik wijkrechter?", "ik loop morgen mee": the asker's own doings, which no report tells of."""
    quotes = catalogue.phrases.text_words["zeggen"]
    if any(cue.phrase not in quotes for _, _, cue in hearing.said("opdracht")):
        return True
    if not hearing.any_of(_MYSELF):
        return False
    words = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    asks = any(two == "ik" and one in _DOES for one, two in pairwise(words))
    asks = asks or (words[:1] == ["hoe"] and words[2:3] == ["ik"])
    tells = any(one == "ik" and two in _DOES for one, two in pairwise(words)) and _ASKS.isdisjoint(words)
    return (asks or tells) and _READS.isdisjoint(words) and not _POLITE & set(pairwise(words))


def generic_words(catalogue: Catalogue) -> Callable[[str], bool]:
    """Whether a word only says that a text is meant: "paragraaf", "meldt", "voortgangsparagraaf"."""
    words = catalogue.phrases.text_words
    return _generic(words["zeggen"], words["stukken"], words["verband"])


@lru_cache(maxsize=4)  # one set of phrase files is in use
def _generic(says: frozenset[str], parts: frozenset[str], joins: frozenset[str]) -> Callable[[str], bool]:
    bare, tails = says | parts | joins, tuple(parts)
    names = {"voortgang", "programma", "activiteit", "activiteiten", "doel", "toelichting", "noten"}

    def generic(text: str) -> bool:
        if text in bare:
            return True
        if not text.endswith(tails):
            return False
        tail = next(one for one in tails if text.endswith(one))
        front = text.removesuffix(tail).removesuffix("s")
        return front in names or front in bare

    return generic
