"""Whether a sentence beside the one that asks only tells why, or what is not wanted: then nothing in it is asked.

"Mijn moeder is als de dood voor inbrekers.", "Auto-inbraken interesseren haar niet.", "Ik moet het vanavond inleveren."; where it
may say which ("Het gaat om de kinderen.", "Alleen Doorwerth."), it is no remark.
"""

from __future__ import annotations

import re

from intents.focus.sentences import ended
from intents.hearing.hearing import Hearing
from intents.hearing.places import other_places
from intents.hearing.talk_words import explain_talk
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.words.fold import fold

_ONE = r"(?:ik|we|wij|je|jij|jullie|u|hij|zij|ze|er|me|mij|ons|haar|hem|hen|het|dat|die|nu|hier|dus|al|allang|wel|zelf|eens|even|maar|ook|uiteraard|natuurlijk|niet|verder|echt|vandaag|straks|bewust|nog)"
_WITHDRAWN = re.compile(
    r"\b(?:hoef|hoeft|hoeven|hoefde) (?:\S+ ){0,4}?(?:niet|geen)\b|\b(?:niet|geen) (?:\S+ ){0,3}?(?:hoeft|hoeven|nodig)\b"
    rf"|\b(?:heb|hebben) {_ONE}(?: \S+){{0,6}}? (?:niet nodig|al|allang|gekregen)\b|\b{_ONE} (?:heb|hebben)(?: \S+){{0,8}}? (?:niet nodig|al|allang|gekregen)\b"
    rf"|\b(?:ken|weet|had|hebben|kennen|wisten) {_ONE}(?: {_ONE})*? ?(?:al|allang)\b"
    rf"|\bla(?:at|ten) {_ONE}(?: \S+){{0,4}}? (?:zitten|weg|rusten|buiten|erbuiten|liggen|schieten|achterwege)\b"
    r"|\b(?:voor wat (?:ze|die|het) (?:zijn|is)|buiten beschouwing|sla(?:an)? (?:ik|we) (?:\S+ ){0,2}?over)\b"
    r"|\binteress(?:eert|eren|eerde)\b.*\bniet\b|\bdoe(?:t|n) er (?:\S+ ){0,2}?niet toe\b|\bgaat het (?:\S+ ){0,3}?(?:niet|geen)\b"
    r"|\b(?:is|zijn) (?:een ander|voor een andere?|weer een ander|iets anders|een apart)\b|\btel(?:t|len)? (?:\S+ ){0,3}?niet mee\b"
    r"|\bgaat (?:het )?(?:\S+ ){0,3}?niet (?:meer )?(?:om|over)\b"
    rf"|\b(?:komt|komen|volgt|volgen|doe|doen|vraag|vragen|zie|zien|bespreken|bekijk|bekijken|behandelen|pak|pakken)\b(?: {_ONE})*(?: in een (?:andere|volgende|ander|aparte?) \S+| (?:\S+ )?later\b)"
    r"|\blaat (?:de|het|die|dat) \S+ (?:maar |even |dan )*(?:weg|zitten|achterwege)\b|\b(?:laat|laten) (?:me|mij|ons) koud\b|\bde rest (?:zoek|kijk|vraag|doe|reken|haal|pak|regel|weet|heb) (?:ik|we|wij)\b"
    r"|\b(?:was|ben|zijn|waren) (?:ik|we|wij) (?:\S+ ){0,3}?klaar\b|\bbedoel ik (?:\S+ ){0,2}?niet\b|\bbespreken we\b"
    r"|^geen \S+ (?:maar )?(?:gewoon|enkel) (?:het|een|de) (?:\S+ )?(?:cijfer|getal|cijfers|getallen|antwoord|feiten|ja)\b"
)
"""What is said not to be wanted, to be known already, or to be for later."""
_SAYS_WHICH = re.compile(
    r"\b(?:alleen|enkel|uitsluitend|slechts|specifiek|vooral|namelijk|zonder|exclusief|excl|inclusief|incl|behalve|betreft|bedoel|bedoelde|bedoelen|uitgesplitst|uitsplitsing"
    r"|apart|afzonderlijk|gesplitst|verdeeld|per(?! se\b)|tel|telt|meetellen|meegeteld|meerekenen|meegerekend|reken|just|mean|meant|except|without|each"
    r"|neem|kies|gebruik|splits|filter|beperk|vergelijk|specificatie|puur|sec)\b"
    r"|\b(?:gaat|gaan) (?:\S+ ){0,4}?(?:om|over)\b|\b(?:om|over) (?:\S+ ){1,3}gaat het\b"
    r"|\b(?:met name|in het bijzonder|om precies te zijn|dat wil zeggen)\b|\b(?:hebben|heb) het over\b|\bonly (?:the|those|in|for|about)\b"
    r"|\btellen (?:\S+ ){0,4}mee\b|\bverder (?:niks|niets|geen|niemand)\b|\b(?:hoort|horen|hoorde|hoorden) (?:er|daar) (?:\S+ )?bij\b|\bval(?:t|len) (?:er|daar) (?:\S+ )?(?:onder|buiten)\b"
    r"|\b(?:haal|trek|laat|tel|reken|doe|knip) (?:\S+ ){1,4}(?:af|vanaf|eraf|erbij|bij|weg|eruit|uit)\b|^en dan (?:de|het|die)\b|\bwel (?:hoeveel|welke|de|het|die)\b|\b(?:wil|willen|wilde) (?:dit|dat|het|ze|die) (?:voor|van|over|per)\b"
)
_IS_ABOUT = re.compile(
    r"\b(?:gaat|gaan) (?:het )?(?:\S+ ){0,2}?(?:alleen |enkel |puur )?om\b|\b(?:hebben|heb) het over\b|\b(?:bedoel|bedoelde|bedoelen)\b|\bdoelgroep\b"
    r"|\bwat (?:mij|me|ons) (?:bezighoudt|interesseert|boeit|raakt)\b|\bdaar (?:schrijf|gaat|werk|praat|vraag) (?:\S+ ){0,3}over\b"
    r"|\b(?:mijn|m'n|ons|onze|het|de) (?:notitie|stuk|artikel|verhaal|onderzoek|scriptie|rapport|nota|column|betoog|focus|interesse) (?:behandelt|gaat|richt|beschrijft|betreft|draait|is|ligt)\b"
    r"|\b(?:richt|focus|concentreer) (?:ik )?(?:me|mij|ons) op\b|\btellen (?:\S+ ){0,4}mee\b|\bverder (?:niks|niets)\b"
)
"""It says so of what the question is about; the first also where it may only seem so."""
_CORRECTS = frozenset(
    [
        "nee",
        "wacht",
        "oeps",
        "foutje",
        "correctie",
        "pardon",
        "verkeerd",
        "fout",
        "mis",
        "anders",
        "liever",
        "wait",
        "oops",
    ]
)
_WANTS = frozenset(
    "zoek zoeken wil willen wou wilde vraag vragen nodig interesse geinteresseerd benieuwd interested looking want need over omtrent aangaande".split()  # noqa: SIM905
)
"""With one of these an unknown word may be what is asked."""
_WHO = frozenset(
    "ik we wij mij me mijn m'n mn ons onze u uw jij je jullie iemand niemand hij hem haar i my we our you he she somebody someone".split()  # noqa: SIM905
)
_POINTS = frozenset(
    "die deze hun hen daarvan hiervan ervan daarbij daaronder daarin waarvan waaronder those these them their".split()  # noqa: SIM905
)
_THEY = re.compile(
    r"\b(?:ze|zij) (?!heeft|is|was|had|wil|wilde|moet|gaat|komt|vraagt|zegt|zei|kan|zit|staat|werkt)"
)
_BEGINS_PART = frozenset(
    "alleen en of zonder per voor in bij onder van met tussen vanaf tot uit boven door rond binnen buiten langs aan tijdens and or for at of with among".split()  # noqa: SIM905
)
"""Behind the question a sentence that begins so may go on with it: "Voor Doorwerth.", "Van de kinderen."."""
_CONDITION = re.compile(
    r"^(?:als|indien|mocht|desnoods|zo ja|zo nee|if) |^(?:dan|zodat|daarna|anders|vandaar|want|so that) "
)
_CLOSES = re.compile(
    r"^(?:sorry|excuus|excuses|dank|bedankt|dankjewel|thanks) (?:voor|for) |^\S+ \S+ (?:is|zijn|was) (?:ook )?(?:prima|genoeg|voldoende|goed|ok|oke)\b|^op \S+ decima\w+ "
)
IDLE = frozenset(
    "hallo dank doei ja nee opdracht uitdrukking telwoord gemeente gemeente_sterk welke klopt echt elk_jaar moeten niet vergelijk samen beide hoeveel "  # noqa: SIM905
    "rangtelwoord_1 rangtelwoord_2 persoon toelichting betekenis waarom herkomst laatste_cijfer eerste_cijfer afwijzing gelijk".split()
)
"""Cues that in a sentence that asks nothing change nothing in another."""


def withdraws(hearing: Hearing) -> bool:
    """Whether it says what is not wanted: "De rest hoef ik niet.", "Reclassering vraag ik later wel."."""
    said = spoken(hearing)
    return _WITHDRAWN.search(said) is not None and _SAYS_WHICH.search(_NOT_ABOUT.sub("", said)) is None


_NOT_ABOUT = re.compile(
    r"\bbedoel ik\b|\btellen\b(?=.* niet mee)|\blaat (?:ik|we|dat|die|de|het)\b|\bdoe (?:ik|we)\b|\btel(?:t|len)?\b|\b(?:alleen|enkel|slechts) (?:dat|dit|het|een|dat ene) (?:jaar|cijfer|getal|percentage|aantal)\b|\bgaat (?:het )?(?:\S+ ){0,3}?(?:niet|geen) (?:meer )?(?:om|over)\b"
)


def says_which(hearing: Hearing, *, only_of_it: bool = False) -> bool:
    """Whether it says of which part something is asked: "Het gaat me om de kinderen."; `only_of_it`: in so many words."""
    said = spoken(hearing)
    return _IS_ABOUT.search(said) is not None or (not only_of_it and _SAYS_WHICH.search(said) is not None)


def spoken(hearing: Hearing) -> str:
    """Its words without the stops."""
    return " ".join(it.text for it in hearing.pieces if it.kind != "stop")


def _states_a_number(hearing: Hearing) -> bool:
    """ "ik zie daar een 8 staan", behind a claim: it is stated too."""
    number = any(it.kind == "number" and not it.role for it in hearing.pieces)
    return number and hearing.any_of(_SEES)


_SEES = frozenset(
    [
        "zie",
        "zag",
        "staat",
        "staan",
        "stond",
        "lees",
        "las",
        "hoor",
        "hoorde",
        "dacht",
        "denk",
        "schat",
        "gok",
        "see",
        "read",
        "heard",
        "think",
    ]
)


def when(hearing: Hearing, catalogue: Catalogue) -> list[str]:
    """ "'s Nachts, want ik ...", behind the question: a part of the year, as typed."""
    return [it.typed for it in hearing.pieces[:2] if it.text in catalogue.phrases.periods]


def unknown(hearing: Hearing, catalogue: Catalogue) -> list[str]:
    """The words that nobody knows, as typed."""
    explain_talk(hearing, catalogue)
    return [it.typed for it in hearing.pieces if it.kind == "word" and it.role == ""]


def led_up(
    hearing: Hearing, found: list[Mention], asked: Hearing, catalogue: Catalogue, *, same: bool = False
) -> bool:
    """Whether a sentence before the one that asks, which has a subject of its own, only leads up to it; `same`: it names that subject."""
    if "?" in hearing.text or (_dated(hearing) and not _own_year(asked)):
        return False
    if withdraws(hearing):
        return bool(asked.years.years) or not _dated(hearing)
    if hearing.texts[0] in _SUPPOSES:
        return False
    if says_which(hearing):
        return False
    if not ended(hearing.text) and ((found and not same) or not _tells(hearing, catalogue)):
        return False
    if not ended(hearing.text) and _dated(hearing) and not asked.years.years:
        return False
    wants = hearing.any_of(_WANTS) and hearing.has("landelijk")
    return not wants and _elsewhere(hearing, asked, catalogue) and _told(hearing, found, catalogue)


_SUPPOSES = frozenset("als stel indien mocht zou gesteld wanneer if suppose".split())  # noqa: SIM905
""" "Stel dat we vijf camera's ophangen, hoeveel ...": what is asked holds under it."""


def _elsewhere(hearing: Hearing, asked: Hearing, catalogue: Catalogue) -> bool:
    """Whether a place is only where somebody is, or where the asker was: "mijn collega in Ede", "verhuisd van Utrecht"."""
    places = other_places(hearing, catalogue)
    if not places or asked.has("gemeente", "gemeente_sterk", "landelijk"):
        return True
    said = spoken(hearing)
    return all(re.search(_SOMEBODY_THERE + re.escape(fold(it)), said) for it in places)


_SOMEBODY_THERE = (
    r"\b(?:collega\S*|buurman|buurvrouw|buren|zwager|schoonzus|broer|zusje?|neef|nicht|oom|tante|vader|moeder|ouders|zoon|dochter|kennis|kennissen|vriend|vriendin|vrienden"
    r"|student\S*|stagiaire?|journalist|woordvoerder|verzekeraar|begeleider|docent|hoogleraar|voorganger|opvolger|cursist|stichting|vereniging|bureau|dame|meneer|mevrouw|iemand"
    r"|opa|oma|schoonmoeder|schoonvader|opdrachtgever|klant|accountant|adviseur|verhuisd|verhuizen|bus|trein|auto|cursus|congres|weekend|vakantie|colleague|neighbour|friend|brother|sister)"
    r" (?:\S+ ){0,3}?(?:in|uit|van|naar|bij|te|from|at) (?:\S+ ){0,3}?"
)


_TOLD = 4
"""More words than this before a colon tell something; fewer name what is counted: "minderjarigen bij ons: hoeveel ..."."""


def _tells(hearing: Hearing, catalogue: Catalogue) -> bool:
    """Of a clause before the question: somebody tells something in it, or it is all talk ("Mijn vraag:")."""
    explain_talk(hearing, catalogue)
    words = [it for it in hearing.pieces if it.kind == "word"]
    if hearing.texts[0] in _OF:
        return False
    if len(words) > _TOLD and (hearing.any_of(_WHO) or _SOMEBODY_SAYS.search(spoken(hearing))):
        return not (hearing.any_of(_WANTS) and hearing.has(*_OPERATIVE))
    return not any(it.role == "" for it in words) and hearing.only(IDLE)


_OPERATIVE = (
    "doel", "behaald", "mislukt", "hoogste", "laagste", "gemiddelde", "verloop", "procent", "verschil", "landelijk", "totaal",
    "waarom", "betekenis", "voetnoot", "stijging", "daling", "elk_jaar",
)  # fmt: skip
_OF = frozenset({"van", "of", "bij", "among"})


def is_remark(hearing: Hearing, found: list[Mention], asked: Hearing, catalogue: Catalogue) -> bool:
    """Whether nothing in a sentence behind the one that asks may change what it asks."""
    if "?" in hearing.text:
        return False
    if withdraws(hearing):
        return not _dated(hearing) or (bool(found) and _own_year(asked))
    said = spoken(hearing)
    if when(hearing, catalogue) or _states_a_number(hearing):
        return False
    first = hearing.texts[1] if hearing.texts[0] in _AND and len(hearing.texts) > 1 else hearing.texts[0]
    if found or _dated(hearing) or says_which(hearing) or hearing.any_of(_POINTS) or _THEY.search(said):
        return False
    if _CONDITION.search(said) or _CLOSES.search(said):
        return True
    if hearing.any_of(_CORRECTS):
        return False
    begins = first in _BEGINS_PART and not _SAYS.search(said)
    idle = hearing.only(IDLE) or (hearing.any_of(_MINE_OR_OURS) and not hearing.has(*_ASKS_MORE))
    told = not begins and idle and _told(hearing, found, catalogue)
    return told and _elsewhere(hearing, asked, catalogue)


_MINE_OR_OURS = frozenset({"ik", "mijn", "m'n", "we", "wij", "onze", "i", "my"})
_ASKS_MORE = (
    *_OPERATIVE,
    "meer",
    "minder",
    "welke",
    "overzicht",
    "grens_boven",
    "grens_onder",
    "beter",
    "verbeterd",
)
_AND = frozenset({"en", "maar", "and", "but"})
_SAYS = re.compile(
    r"\b(?:zei|zegt|riep|vroeg|beweert|beweerde|denkt|vindt) (?:iemand|mijn|m'n|onze|ons|de|een|men)\b"
)
""" "In de pauze zei iemand dat het gelijk opgaat."."""


def _told(hearing: Hearing, found: list[Mention], catalogue: Catalogue) -> bool:
    """Whether somebody tells something, or every word of it is one of talk."""
    explain_talk(hearing, catalogue)
    texts = {it.text for it in hearing.pieces}
    strange = [at for at, it in enumerate(hearing.pieces) if it.kind == "word" and it.role == ""]
    if not strange and not found:
        return True
    if _PART_OF.search(hearing.texts[0]):
        return False
    somebody = not texts.isdisjoint(_WHO) or _SOMEBODY_SAYS.search(spoken(hearing)) is not None
    return somebody and not any(_wanted(hearing, at) for at in strange)


_PART_OF = re.compile(r"^(?:ge|be|ver|ont|her)\w+(?:d|t|en)$")
""" "Gepleegd door minderjarigen, zeg ik er nog bij.": of the question before it."""


def _wanted(hearing: Hearing, at: int) -> bool:
    """ "wil cijfers over minderjarigen", where "wil niet uit mijn duim zuigen" is of the asker."""
    texts = hearing.texts
    wants = not _WANTS.isdisjoint(texts[:at])
    if texts[at - 1] in _OF_SOMEBODY and hearing.pieces[at].typed[:1].isupper():
        return False  # "voor het stuk van Ahmed"
    mine = not _MINE.isdisjoint(texts)
    return wants and (texts[at - 1] in _WANTS or texts[at - 1] in (_NOUN_BEHIND if mine else _ABOUT))


_OF_SOMEBODY = frozenset({"van", "voor", "met", "aan", "of", "for"})
_MINE = frozenset({"ik", "we", "wij", "i"})
_ABOUT = frozenset({"over", "van", "naar", "om", "about", "cijfers", "aantal", "aantallen"})


_NOUN_BEHIND = frozenset(
    "de het een die deze dat naar van met in bij onder tussen voor op uit the a an of cijfers aantal aantallen percentage".split()  # noqa: SIM905
)
_SOMEBODY_SAYS = re.compile(
    r"^(?:de|het|een|die|onze|the|a) \S+ (?:\S+ ){0,3}?(?:zei|zegt|vroeg|vraagt|wil|belde|mailde|appte|schreef|denkt|vindt|beweert|beweerde|las|hoorde|riep|meent|kwam|said|asked|wants|thinks|says|called)\b"
)


def _dated(hearing: Hearing) -> bool:
    return any(it.role == "year" for it in hearing.pieces)


def _own_year(asked: Hearing) -> bool:
    return bool(asked.years.years) or asked.years.kind == "all" or asked.has("jaar_vraag")
