"""A word that may be several rows, in a question for a list of those: "welke jeugdindicatoren daalden?", "welk van de drie overlastcijfers"."""

from __future__ import annotations

import re
from dataclasses import replace

from intents.deciding.lists import listed
from intents.deciding.overviews import overview_asked
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.lists.talk import plain
from intents.question import Question, Understanding

_NUMBERS = {
    2: ("2", "twee", "two"),
    3: ("3", "drie", "three"),
    4: ("4", "vier", "four"),
    5: ("5", "vijf", "five"),
}
_SEVERAL = re.compile(
    r"\b(?:welke?|which) (?:(?:van|of) (?:de|die|deze|onze|the) )?(?:<n> )?(?:(?:soort|soorten|vorm|vormen|type|types|kind|kinds) (?:van |of )?)?$"
    r"|\b(?:welke?|which) (?:<n> )?(?:cijfers?|indicatoren|doelen|streefwaarden|normen|figures|targets) (?:over|van|voor|rond|bij|about|on) (?:de |het |onze )?$"
)
_OF_THOSE = re.compile(r"^(?:[:,;?] )?welke?\b.*\b(?:daarvan|doelen|indicatoren|cijfers)\b")
KIND = "hoeveel het er zijn"


def list_of_kinds(
    hearing: Hearing, catalogue: Catalogue, found: list[Mention], wanted: tuple[str, ...]
) -> Understanding | None:
    """The list of those rows that do what is asked; None where one row is asked, or nothing is asked of them."""
    if len(found) != 1 or len(found[0].ids) < 2 or hearing.has("jaar_vraag"):
        return None
    kind = found[0]
    if not _named_kind(kind, catalogue) or not (_several(hearing, kind) or _plural(hearing, kind)):
        return None
    listing = overview_asked(hearing, catalogue, wanted)
    if listing is None or plain(listing.selection):
        return None
    among = replace(listing.selection, among=catalogue.ordered(kind.ids), kind=kind.text, theme=None)
    outcome = listed(replace(listing, selection=among), hearing, catalogue)
    return outcome if isinstance(outcome, Question) else None


def _named_kind(mention: Mention, catalogue: Catalogue) -> bool:
    """Whether it names a kind of rows ("overlast", "jongeren"); "meldingen" or "misdrijven" are only what is counted."""
    phrases = catalogue.phrases
    return not mention.stems <= phrases.general or bool(mention.stems & phrases.people)


def _plural(hearing: Hearing, mention: Mention) -> bool:
    """ "jeugddoelen gehaald?": several targets in one word, and whether they were met."""
    word = hearing.texts[mention.end - 1]
    return word.endswith(("doelen", "indicatoren")) and hearing.has(
        "behaald", "mislukt", "stijging", "daling"
    )


def _several(hearing: Hearing, mention: Mention) -> bool:
    """Whether several are spoken of; a number before the name, as many as there are, is no number of anything else."""
    numbers = _NUMBERS.get(len(mention.ids), ())
    span = hearing.pieces[max(0, mention.start - 8) : mention.start]
    before = " ".join(["<n>" if piece.text in numbers else piece.text for piece in span])
    after = " ".join(hearing.texts[mention.end :])
    if _SEVERAL.search(f"{before} ") is None and (mention.start or _OF_THOSE.search(after) is None):
        return False
    for piece in span[-3:]:
        if piece.text in numbers:
            piece.explain("operation", KIND)
    return True
