"""Whether the sentence around a name is one that asks for its figure: "hoe komen de inbrekers binnen?" is not, whatever its words.

Where `other_heads` knows what else may be asked, this page knows how a figure is asked, and what an asking word then counts.
"""

from __future__ import annotations

import re

from intents.hearing.around import around
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.words.piece import Piece

_HOW = frozenset(
    "hoog laag vaak veel groot klein goed slecht erg ver dicht dichtbij sterk hard hevig ernstig dikwijls fors ruim krap definitief "  # noqa: SIM905
    "staat staan stond stonden zit zitten zat zaten is was waren zijn ligt liggen lag lagen liep liepen loopt lopen ging gingen gaat gaan "
    "heeft hebben had hadden doet doen deed deden ziet zien zag zagen scoort scoren scoorde scoorden verhoudt verhouden verhield verhielden "
    "ontwikkelt ontwikkelen ontwikkelde ontwikkelden verliep verliepen verloopt verlopen verging vergaat bewoog bewogen beweegt bewegen luidt luidde "
    "komt kan kwam steekt steken stak staken presteert presteren presteerde presteerden pakt pakken pakte pakten valt vallen viel vielen "
    "dan nou nu ook of het de dat dit die we wij ze er ons onze ik je jij u zie noemen noem heet heette ons al <x> <y> <p>".split()
)
"""What stands behind "hoe" where a figure, its course, its target or its cause is asked."""
_TEXTS = (
    "programmadoel", "voortgang", "activiteiten", "toelichting", "betekenis", "waarom", "herkomst", "voetnoot", "doel", "behaald",
    "mislukt", "hoeveel", "procent", "verloop", "landelijk", "verschil", "klopt",
)  # fmt: skip
"""Cues that say what is asked, whatever stands behind "hoe"."""
_HOW_IT_IS = re.compile(r"^(?:(?:en|maar|nou|dus|eh|ja|hoi|hallo|hey|oke) )*hoe (\S+)")
_X = r"(?:de |het |een |die |deze |onze |zo'n )?<x>"
_OTHER = re.compile(
    "|".join(
        (
            rf"^(?:en |maar )?hoe (?!vaak)\S+ (?:een|zo'n) <x>|^hoe (?:loopt|lopen|liep|liepen) {_X}.* af$",
            r"\bwat (?:wordt|worden) er (?:<x>|(?:\S+ ){1,4}<x>)",
            rf"\bhoeveel {_X} (?:<y> |in |er |weer |toen |uiteindelijk )*(?:kwam|kwamen|komen|keerde|keerden) (?:<y> |in |er |weer |uiteindelijk |gewoon |zelf |vanzelf )*(?:terug|weerom|boven water|vrij|om het leven)\b",
            r"\bhoeveel (?:\S+ ){1,3}?(?:deed|deden|doen|doet) (?:<y> |in |er )*mee\b",
            rf"{_X} (?:\S+ ){{0,5}}?(?:kunnen|konden) (?:worden )?(?:voorkomen|vermijden|vermeden|oplossen|opgelost|stoppen|schelen)\b",
            r"^(?:en |maar )?(?:moet|moeten|hoef|mag) (?:ik|je|men|iemand) (?:\S+ )*?<x> (?:\S+ )*?(?:melden|aangeven|doorgeven|bellen|betalen|vrezen)\b(?! (?:dat|aan de raad))",
            rf"^(?:en |maar )?(?:heeft|hebben|had|hadden|gaat|gaan|wil|wilde) (?:de |het |een |onze )?(?:raad|gemeenteraad|college|burgemeester|wethouder|krant|commissie|provincie|rijk|fractie|oppositie|coalitie|ombudsman|rekenkamer|iemand) (?!.*\b(?:gelijk|beweerd|gezegd|doel|doelen|doelstelling|norm|streefwaarde|gehaald|behaald)\b).*{_X}",
            rf"\bdan (?:je|men|wij|we|ik|u|jij) (?:\S+ )?(?:zou|zouden) (?:denken|verwachten|hopen|willen)\b|{_X} (?:\S+ ){{0,3}}dan (?:gedacht|gehoopt|gebruikelijk|normaal)\b",
            rf"^(?:en |maar )?(?:heeft|hebben|had|hadden|zorgt|zorgde|leidt|leidde) {_X} (?:\S+ )*?{_X} (?:\S+ )?(?:verminderd|verlaagd|beinvloed|teruggedrongen|geholpen|veroorzaakt|verergerd|opgelost)\b",
            r"^(?:\S+ )?wat een (?:\S+ )?<x>(?! (?:was|waren|is|zijn|had|hadden|telde|telden) )",
            r"\bhoeveel <x> (?:werd|werden|worden|bleef|bleven) (?:<y> |in |er |uiteindelijk )*(?:een )?(?:zaak|zaken|rechtszaken|aangiften|dossiers|misdrijven)\b",
            r"\bhoeveel <x> (?:liep|liepen|lopen|ging|gingen|gaan) (?:<y> |in |er )*(?:goed|slecht|fataal|mis|dodelijk|verkeerd)\b",
            r"\bwat nu$|\bwat moet ik nu\b",
            r"\bvoor de (?:tweede|derde|vierde|zoveelste|2e|3e) (?:keer |maal )?(?:<x>|ge\S+|naar|weer|be\S+)",
            rf"\bwat voor (?:soort |soorten )?{_X}",
            r"\bwat (?:zei|zegt|vindt|vond|denkt|schreef|schrijft|riep) (?:\S+ ){0,2}?(?:burgemeester|wethouder|raad|krant|college|oppositie|coalitie|fractie|cbs|minister|commissie) (?:\S+ ){0,2}?(?:over|van) (?:\S+ ){0,3}?<x>",
            r"\b(?:uit|na|weten|vertel|zeg|noem|toon) (?:me |mij |eens |even )?wie (?:er )?(?:<x>|\S+ <x>|is|zijn|was|waren|werd|werden)(?= |$)(?!.*\bgelijk\b)",
            r"^(?:ik|we|wij) (?:ben|was|werd|zijn|waren|word) (?:<y> |in |zelf |ook |net )*<x>",
        )
    )
)
"""What is asked or told instead: what becomes of the cases, what one must do, what somebody did or said, a cry."""


def not_a_figure(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> str:
    """What the sentence asks or tells instead of a figure, as read; empty where a figure is asked."""
    said = " ".join(around(hearing)[0])
    how = _HOW_IT_IS.search(said)
    if how and how[1] not in _HOW and not hearing.has(*_TEXTS):
        return how.group()
    if other := _OTHER.search(said):
        return other.group()
    return _counted(hearing, catalogue, found) or _cried(hearing)


def _counted(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> str:
    """ "hoeveel winkeliers", "hoeveel projecten": behind "hoeveel" a word that only goes with the name, or one of the programme's."""
    texts, pieces = hearing.texts, hearing.pieces
    done = {start for start, _, _ in hearing.said("activiteiten")}
    for at in range(len(texts) - 1):
        if texts[at] not in _COUNTS:
            continue
        if at + 1 in done or _goes_with(pieces[at + 1], catalogue, found):
            return f"{pieces[at].typed} {pieces[at + 1].typed}"
    return ""


_COUNTS = frozenset({"hoeveel", "hvl"})


def _goes_with(piece: Piece, catalogue: Catalogue, found: list[Mention]) -> bool:
    if not piece.evidence.startswith("hoort bij de naam"):
        return False
    if _WHO_DOES.search(piece.text) is None or piece.stem in catalogue.phrases.people:
        return False
    ids = {it for mention in found for it in mention.ids}
    return all(piece.stem not in catalogue.weights.get(it, {}) for it in ids)


_WHO_DOES = re.compile(r"(?:iers|ers|aars|isten)$")


def _cried(hearing: Hearing) -> str:
    """ "Discriminatie hoort niet thuis in onze gemeente!": nothing in it asks."""
    cry = hearing.text.rstrip().endswith("!") and hearing.has("niet") and hearing.has("moeten")
    return hearing.text if cry and hearing.years.kind == "none" and not hearing.has(*_TEXTS) else ""
