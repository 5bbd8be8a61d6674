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
from intents.matching.withdrawn import takes_back
from intents.question import Question, Selection, Understanding
from intents.words.fold import fold

_NUMBERS = {
    2: ("2", "twee", "two"),
    3: ("3", "drie", "three"),
    4: ("4", "vier", "four"),
    5: ("5", "vijf", "five"),
}
_SORTS = frozenset(
    {"soort", "soorten", "vorm", "vormen", "type", "types", "categorie", "categorieen", "kind", "kinds"}
)
_ABOUT = re.compile(
    r"\b(?:rijen|indicatoren|doelen|cijfers|onderwerpen|rows)\b(?: \S+){0,5} (?:gaan|gaat|vallen|horen|slaan) (?:\S+ ){0,2}?(?:over|onder|bij|op) (?:de |het )?$"
)
_SEVERAL = re.compile(
    rf"\b(?:welke?|which|alle) (?:(?:van|of) (?:de|die|deze|onze|the) )?(?:<n> )?(?:(?:{'|'.join(sorted(_SORTS))}) (?:van |of )?)?$"
    r"|\b(?:hoogste|laagste|meeste|minste|grootste|kleinste) (?:van|onder|bij) (?:al )?(?:de |alle |die |onze )?$"
    r"|\b(?:noem|geef|toon|som|list) (?:me |mij |eens |even )?(?:(?:alle|de|onze|al) )+$"
    rf"|\b<n> (?:{'|'.join(sorted(_SORTS))}) (?:van |of )?$"
    r"|\b(?:welke?|which) (?:<n> )?(?:cijfers?|indicatoren|doelen|streefwaarden|normen|figures|targets) (?:over|van|voor|rond|bij|about|on) (?:de |het |onze )?$"
)
_OF_THOSE = re.compile(r"^(?:[:,;?] )?welke?\b.*\b(?:daarvan|doelen|indicatoren|cijfers)\b")
_OF_ALL = re.compile(r"\b(?:van|bij|onder|of) (?:al )?(?:de |onze |alle |die |the )?$")
""" "van de jeugdcijfers: welke ...": as `_THEN_WHICH` goes on."""
_THERE_ARE = re.compile(
    r"^(?:cijfers )?(?:zijn|staan|are) (?:er|there)\b|^(?:cijfers )?(?:hebben|heb|kennen|ken) (?:we|wij|je|jij|jullie|u)\b"
)
_ABOUT_IT = re.compile(r"^(?:(?:bij|qua|van|over|voor|onder|wat betreft) (?:de |het |onze )?)?$")
""" "bij jeugd: wat is er gedaald?", "overlast, welke soorten namen toe?": the kind alone, and then what is asked of it."""
_ASKED_OF_IT = re.compile(r"^[:,;] (?:wat|welke?|hoeveel|which|what) (?!\w*jaar)")
_THEN_WHICH = re.compile(r"^(?:\S+ ){0,3}?[:,;?] (?:welke?|hoeveel|which)\b")
_ARE_THERE = re.compile(
    r"\b(?:is|zijn|was|waren|zitten|staan|hebben we|hebben wij) (?:er )?(?:(?:ook|nog|eigenlijk|misschien) )*(?:een |geen )?$"
)
""" "zijn er overlastcijfers die ...": as `_THAT_DID` goes on."""
_THAT_DID = re.compile(r"^(?:die|dat|waarvan|waarbij|waar|waarin|that|which)\b")
_HOW_MANY = re.compile(r"\b(?:hoeveel|how many) (?:(?:van|of) )?(?:de |onze |al de |alle |the )?(?:<n> )?$")
_PLURALS = ("doelen", "indicatoren", "streefwaarden", "cijfers", "rijen", "categorieen", "onderwerpen")
_HEADS = (*_PLURALS, "categorie", "soorten")
"""Behind a kind these say that rows are meant: "jeugddoelen", "overlastcategorie"."""
_NARROWED = (
    "behaald",
    "mislukt",
    "stijging",
    "daling",
    "meer",
    "minder",
    "beter",
    "verbeterd",
    "ontbreekt",
    "beschikbaar",
)
_ROWS = ("doelen", "indicatoren")
_WHICH = frozenset({"welke", "welk", "which"})
KIND = "hoeveel het er zijn"


def list_of_kinds(
    hearing: Hearing, catalogue: Catalogue, found: list[Mention], wanted: tuple[str, ...]
) -> Understanding | None:
    """The list of those rows that do what is asked; None where one row is asked, or nothing is asked of them."""
    if len(found) != 1 or len(found[0].ids) < 2 or hearing.has("jaar_vraag", "correctie"):
        return None
    if takes_back(hearing):
        return None
    kind = found[0]
    several = _several(hearing, kind)
    if not _named_kind(kind, catalogue) or not (several or _plural(hearing, kind)):
        return None
    listing = overview_asked(hearing, catalogue, wanted, kind=several)
    if listing is None or (plain(listing.selection) and not _rows(hearing, kind)):
        return None
    among = replace(listing.selection, among=catalogue.ordered(kind.ids), kind=kind.text, theme=None)
    outcome = listed(replace(listing, selection=among), hearing, catalogue)
    if not isinstance(outcome, Question):
        return None
    if several or not among.verdict:
        return outcome
    return replace(outcome, selection=Selection(among=among.among, kind=among.kind))  # "jeugddoelen gehaald?"


def explain_sorts(hearing: Hearing, found: list[Mention]) -> None:
    """ "welke soorten overlast": of a word for several rows it says no more than that they are several."""
    for mention in [it for it in found if len(it.ids) > 1]:
        for at in range(mention.end, len(hearing.pieces) - 1):  # "overlast, welke soorten"
            if hearing.texts[at] in _WHICH and hearing.texts[at + 1] in _SORTS:
                hearing.pieces[at + 1].explain("operation", KIND)
        at = mention.start - 1
        while at > 0 and hearing.texts[at] in {"van", "of"}:
            at -= 1
        if at > 0 and hearing.texts[at] in _SORTS:
            hearing.pieces[at].explain("operation", KIND)


def _named_kind(mention: Mention, catalogue: Catalogue) -> bool:
    """Whether it names a kind of rows ("overlast", "jongeren"); "meldingen" or "misdrijven" are only what is counted."""
    phrases = catalogue.phrases
    return not mention.stems <= phrases.general or bool(mention.stems & phrases.people)


def _plural(hearing: Hearing, mention: Mention) -> bool:
    """ "jeugddoelen gehaald?": several targets in one word, and whether they were met."""
    return _head(mention).endswith(_ROWS) and hearing.has(*_NARROWED)


def _rows(hearing: Hearing, mention: Mention) -> bool:
    """Whether the rows themselves are asked for: "de jeugdindicatoren", "hoeveel rijen gaan over jeugd"."""
    before = " ".join(hearing.texts[max(0, mention.start - 8) : mention.start])
    there = _head(mention).endswith("cijfers") and _THERE_ARE.match(" ".join(hearing.texts[mention.end :]))
    return _head(mention).endswith(_ROWS) or bool(there) or _ABOUT.search(f"{before} ") is not None


def _head(mention: Mention) -> str:
    """The last word as typed: a compound is read by its first part, "overlast" of "overlastindicatoren"."""
    return fold(mention.text.split()[-1])


def _several(hearing: Hearing, mention: Mention) -> bool:
    """Whether several are spoken of; a number before the name, as many as there are, is no number of anything else."""
    numbers = _NUMBERS.get(len(mention.ids), ())
    span = hearing.pieces[max(0, mention.start - 8) : mention.start]
    before = " ".join(["<n>" if piece.text in numbers else piece.text for piece in span])
    end = next(
        (it for it in range(mention.end, len(hearing.pieces)) if not _same(hearing, mention, it)),
        len(hearing.pieces),
    )
    after = " ".join(hearing.texts[end:])
    if not _said_of_several(f"{before} ", _head(mention), after, first=mention.start == 0):
        return False
    for piece in span[-3:]:
        if piece.text in numbers or piece.text in _SORTS:
            piece.explain("operation", KIND)
    return True


def _same(hearing: Hearing, mention: Mention, at: int) -> bool:
    """Whether the piece is the rest of the compound that names the kind: "categorie" of "overlastcategorie"."""
    return hearing.pieces[at].typed == hearing.pieces[mention.end - 1].typed


def _said_of_several(before: str, head: str, after: str, *, first: bool) -> bool:
    """Whether what stands before, in and behind the name speaks of rows: "zijn er <overlastcijfers> die ..."."""
    if _SEVERAL.search(before) or _ABOUT.search(before) or (first and _OF_THOSE.search(after)):
        return True
    if _ABOUT_IT.match(before.lstrip()) and _ASKED_OF_IT.match(after):
        return True
    if not head.endswith(_HEADS):
        return False
    then = _OF_ALL.search(before) and _THEN_WHICH.search(after)
    did = _THAT_DID.search(after)
    there = did and (_ARE_THERE.search(before) or head.endswith(_PLURALS))  # "jeugdindicatoren die daalden"
    return bool(then or there or (head.endswith(_PLURALS) and _HOW_MANY.search(before)))
