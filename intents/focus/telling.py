"""Whether a sentence tells something of somebody, and nothing in it is what is asked."""

from __future__ import annotations

import re

from intents.focus.sentence import Sentence
from intents.hearing.places import other_places
from intents.index.catalogue import Catalogue
from intents.refusals.topics import of_whom
from intents.words.fold import fold

WANTS = frozenset(
    "zoek zoeken wil willen wou wilde vraag vragen nodig interesse geinteresseerd benieuwd interested looking want need over omtrent aangaande".split()  # noqa: SIM905
)
"""With one of these an unknown word may be what is asked."""
_SOMEBODY = frozenset(
    "ik we wij mij me mijn m'n mn ons onze u uw jij je jullie iemand niemand hij hem haar i my we our you he she somebody someone".split()  # noqa: SIM905
)
IDLE = frozenset(
    "hallo dank doei ja nee opdracht uitdrukking telwoord gemeente gemeente_sterk welke klopt echt elk_jaar moeten niet vergelijk samen beide hoeveel "  # noqa: SIM905
    "rangtelwoord_1 rangtelwoord_2 persoon toelichting betekenis waarom herkomst laatste_cijfer eerste_cijfer afwijzing gelijk".split()
)
"""Cues that in a sentence that asks nothing change nothing in another."""
OPERATIVE = (
    "doel", "behaald", "mislukt", "hoogste", "laagste", "gemiddelde", "verloop", "procent", "verschil", "landelijk", "totaal",
    "waarom", "betekenis", "voetnoot", "stijging", "daling", "elk_jaar",
)  # fmt: skip
"""Cues that ask for something of a row."""
_TOLD = 4
"""More words than this before a colon tell something; fewer name what is counted: "minderjarigen bij ons: hoeveel ..."."""
_OF = frozenset({"van", "of", "bij", "among"})
_PART_OF = re.compile(r"^(?:ge|be|ver|ont|her)\w+(?:d|t|en)$")
""" "Gepleegd door minderjarigen, zeg ik er nog bij.": of the question before it."""
_OF_SOMEBODY = frozenset({"van", "voor", "met", "aan", "of", "for"})
_MINE = frozenset({"ik", "we", "wij", "i"})
_ABOUT = frozenset({"over", "van", "naar", "om", "about", "cijfers", "aantal", "aantallen"})


_NOUN_BEHIND = frozenset(
    "de het een die deze dat naar van met in bij onder tussen voor op uit the a an of cijfers aantal aantallen percentage".split()  # noqa: SIM905
)
_SOMEBODY_SAYS = re.compile(
    r"^(?:de|het|een|die|onze|the|a) \S+ (?:\S+ ){0,3}?(?:zei|zegt|vroeg|vraagt|wil|belde|mailde|appte|schreef|denkt|vindt|beweert|beweerde|las|hoorde|riep|meent|kwam|said|asked|wants|thinks|says|called)\b"
    r"|\b(?:vroeg|vraagt|zei|zegt|belde|mailde|appte|schreef) (?:een|de|die|onze|zo'n|a|the) \S+"
    r"|\b(?:de|het|een|onze|ons) (?:raad|college|oppositie|coalitie|krant|pers|omroep|wethouder|burgemeester|commissie|fractie|griffie|griffier|directie|accountant|jaarrekening|begroting)\b"
)
"""Somebody who says or asks, or a body that does something."""
_SOMEBODY_THERE = (
    r"\b(?:collega\S*|buurman|buurvrouw|buren|zwager|schoonzus|broer|zusje?|neef|nicht|oom|tante|vader|moeder|ouders|zoon|dochter|kennis|kennissen|vriend|vriendin|vrienden"
    r"|student\S*|stagiaire?|journalist|woordvoerder|verzekeraar|begeleider|docent|hoogleraar|voorganger|opvolger|cursist|stichting|vereniging|bureau|dame|meneer|mevrouw|iemand"
    r"|opa|oma|schoonmoeder|schoonvader|opdrachtgever|klant|accountant|adviseur|verhuisd|verhuizen|bus|trein|auto|cursus|congres|weekend|vakantie|colleague|neighbour|friend|brother|sister)"
    r" (?:\S+ ){0,3}?(?:in|uit|van|naar|bij|te|from|at) (?:\S+ ){0,3}?"
)


_OUR_PLACE = re.compile(
    r"\bnamens\b|\b(?:hier|we|wij|ons|onze) (?:\S+ ){0,4}?in\b|\b(?:werk|werken|woon|wonen|zit|zitten|kom|komen|(?:ben|zijn)(?! geboren)|raadslid|wethouder|ambtenaar|bestuur|vereniging) (?:\S+ ){0,3}?(?:voor|in|bij|van|uit)\b"
)

""" "wij werken voor Overbetuwe", "hier in Heelsum": "bij ons" behind it is there."""


def somebody_in(utterance: str) -> bool:
    """Whether an utterance as typed may tell something of somebody; no more than a cheap look."""
    said = utterance.lower()
    return not _SOMEBODY.isdisjoint(said.split()) or _SOMEBODY_SAYS.search(said) is not None


def tells(part: Sentence) -> bool:
    """Whether somebody tells something, or every word of it is one of talk."""
    if not part.strange and not part.found:
        return True
    if _PART_OF.search(part.hearing.texts[0]):
        return False
    said_of = any(_wanted(part, at) or of_whom(part.hearing, at) for at in part.strange)
    return _somebody(part) and not said_of


def leads(part: Sentence) -> bool:
    """Of a clause cut off before the question: somebody tells something in it, or it is all talk ("Mijn vraag:")."""
    words = sum(it.kind == "word" for it in part.hearing.pieces)
    if part.hearing.texts[0] in _OF or any(of_whom(part.hearing, at) for at in part.strange):
        return False
    if words > _TOLD and _somebody(part):
        return not (part.hearing.any_of(WANTS) and part.hearing.has(*OPERATIVE))
    return not part.strange and part.hearing.only(IDLE)


def is_there(part: Sentence, asked: Sentence, catalogue: Catalogue) -> bool:
    """Whether a place is only where somebody is, or where the asker was: "mijn collega in Ede", "verhuisd van Utrecht"."""
    places = other_places(part.hearing, catalogue)
    if not places or asked.hearing.has("landelijk") or _of_our_own(part, asked, catalogue):
        return True
    return all(re.search(_SOMEBODY_THERE + re.escape(fold(it)), part.spoken) for it in places)


def _of_our_own(part: Sentence, asked: Sentence, catalogue: Catalogue) -> bool:
    """Whether the question is of our own municipality: by its name, or by a word that is not of the place that was told."""
    if not asked.hearing.has("gemeente", "gemeente_sterk"):
        return False
    if fold(catalogue.snapshot.municipality) in asked.spoken:
        return True
    if (
        "gemeente" in asked.hearing.texts
    ):  # "Ik werk voor de gemeente Ede. Hoeveel waren er in onze gemeente?" is of Ede
        return "gemeente" not in part.hearing.texts
    return _OUR_PLACE.search(part.spoken) is None


def _somebody(part: Sentence) -> bool:
    return part.hearing.any_of(_SOMEBODY) or _SOMEBODY_SAYS.search(part.spoken) is not None


def _wanted(part: Sentence, at: int) -> bool:
    """ "wil cijfers over minderjarigen", where "wil niet uit mijn duim zuigen" is of the asker."""
    texts = part.hearing.texts
    if texts[at - 1] in _OF_SOMEBODY and part.hearing.pieces[at].typed[:1].isupper():
        return False  # "voor het stuk van Ahmed"
    behind = _NOUN_BEHIND if part.hearing.any_of(_MINE) else _ABOUT
    return not WANTS.isdisjoint(texts[:at]) and (texts[at - 1] in WANTS or texts[at - 1] in behind)
