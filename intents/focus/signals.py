"""What the words of a sentence say of themselves: that something is not wanted, or of which part it is asked. Each is given as spoken."""

from __future__ import annotations

import re

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
    r"\b(?:alleen(?! al\b)|enkel|uitsluitend|slechts|specifiek|vooral|namelijk|zonder|exclusief|excl|inclusief|incl|behalve|betreft|bedoel|bedoelde|bedoelen|uitgesplitst|uitsplitsing"
    r"|apart|afzonderlijk|gesplitst|verdeeld|per(?! se\b)|tel|telt|meetellen|meegeteld|meerekenen|meegerekend|reken|just(?! (?:the (?:number|figure)|moved|joined|started|got|arrived|wondering|curious|need|asking))|mean|meant|except|without|each"
    r"|neem|kies|gebruik|splits|filter|beperk|beperkt|beperken|vergelijk|specificatie|puur|sec|welteverstaan)\b"
    r"|\b(?:gaat|gaan) (?:\S+ ){0,4}?(?:om|over)\b|\b(?:om|over) (?:\S+ ){1,3}gaat (?:het|mijn|onze|de|dit|deze)\b"
    r"|\b(?:met name|in het bijzonder|om precies te zijn|dat wil zeggen)\b|\b(?:(?:hebben|heb) het (?:\S+ ){0,2}?over|(?:we|wij|ik) (?:had|hadden) het (?:\S+ ){0,2}?over)\b|\bonly (?:the|those|in|for|about)\b"
    r"|\bniets? (?:\S+ )?(?:van doen|te maken)\b|\bmoet(?:en)? (?:ik |we )?het (?:\S+ )?hebben van\b|\bmoet(?:en)? er (?:\S+ )?(?:af|uit|vanaf)\b|^wat (?:geen|niet|er)\b.* (?:niet mee|af|eruit|weg|buiten)\b|\b(?:kwartaal|halfjaar|semester|trimester|helft van het jaar|let wel)\b|\bdie (?:uren|dagen|nachten|weekenden|weekends|maanden|avonden)\b"
    r"|(?:'s (?:avonds|nachts|ochtends|middags)|\bdoor de week|\bin het weekend|\boverdag)\b.*\bdienst\b|\bdienst\b.*(?:'s (?:avonds|nachts|ochtends|middags)|\bdoor de week|\bin het weekend|\boverdag)\b|\bde rest niet\b|\bjarigen?\b|\b\w+jarigen?\b|\bandere \S+ niet\b"
    r"|\btellen (?:\S+ ){0,4}mee\b|\bverder (?:niks|niets|geen|niemand)\b|\b(?:hoort|horen|hoorde|hoorden) (?:er|daar) (?:\S+ )?bij\b|\bval(?:t|len) (?:er|daar) (?:\S+ )?(?:onder|buiten)\b"
    r"|\b(?:haal|trek|laat|tel|reken|doe|knip) (?:\S+ ){1,4}(?:af|vanaf|eraf|erbij|bij|weg|eruit|uit)\b|^en dan (?:de|het|die)\b|\bwel (?:hoeveel|welke|de|het|die)\b|\b(?:ik|we) (?:zoek|zoeken) (?:dan |wel )?(?:de|het|die)\b|\b(?:wil|willen|wilde) (?:dit|dat|het|ze|die) (?:voor|van|over|per)\b(?! se\b)"
)
_IS_ABOUT = re.compile(
    r"\b(?:gaat|gaan) (?:het )?(?:\S+ ){0,2}?(?:alleen |enkel |puur )?om\b|\b(?:(?:hebben|heb) het (?:\S+ ){0,2}?over|(?:we|wij|ik) (?:had|hadden) het (?:\S+ ){0,2}?over)\b|\b(?:bedoel|bedoelde|bedoelen)\b|\bdoelgroep\b"
    r"|\bwat (?:\S+ ){1,3}?(?:bezighoudt|interesseert|boeit|raakt|aangaat)\b|\bdaar (?:schrijf|gaat|werk|praat|vraag|draait) (?:\S+ ){0,3}(?:over|om)\b"
    r"|\bwaar (?:\S+ ){0,4}?(?:over|om) (?:gaat|draait|schrijf|schrijft)\b"
    r"|^(?:de |het )?\S+ (?:is|zijn|was|waren) (?:mijn|m'n|onze|ons|wat|waar|het enige|de enige|het onderwerp) |^(?:mijn|m'n|onze) \S+(?:en|s) zijn (?:allemaal|allen|vooral|bijna allemaal|uitsluitend) "
    r"|\b(?:mijn|m'n|ons|onze|het|de) (?:notitie|stuk|artikel|verhaal|onderzoek|scriptie|rapport|nota|column|betoog|focus|interesse) (?:behandelt|gaat|richt|beschrijft|betreft|draait|is|ligt)\b"
    r"|\b(?:richt|focus|concentreer) (?:ik )?(?:me|mij|ons) op\b|\btellen (?:\S+ ){0,4}mee\b|\bverder (?:niks|niets)\b"
)
"""It says so of what the question is about; the first also where it may only seem so."""
_NOT_ABOUT = re.compile(
    r"\bbedoel ik (?:\S+ ){0,2}?niet\b|\btellen\b(?=.* niet mee)|\blaat (?:ik|we|dat|die|de|het)\b|\bdoe (?:ik|we)\b|\btel(?:t|len)?\b|\b(?:alleen|enkel|slechts) (?:dat|dit|het|een|dat ene) (?:jaar|cijfer|getal|percentage|aantal)\b|\bgaat (?:het )?(?:\S+ ){0,3}?(?:niet|geen) (?:meer )?(?:om|over)\b"
)
"""Of what is not wanted these say no part."""


_NOT_COUNTED = re.compile(
    r"\b(?:tel|telt|tellen|reken|rekenen)\b.* niet mee\b|\bniet mee(?:tellen|geteld|gerekend|rekenen)\b|^(?:dus |maar )?(?:niet|zonder|behalve) (?:in|bij|door|op|van|met|de|het|die)? ?\S+$"
)


_OF_WHICH = re.compile(
    r"^(?:van|onder|bij|in|op|voor|per) (?:\S+ ){1,4}?(?:graag|dan|dus|bedoel ik|alsjeblieft|aub)\b"
)
""" "Van de meisjes graag, de jongens heb ik al."."""


def not_counted(said: str) -> bool:
    """Whether it says what is not counted: "Jeugd telt niet mee.", "Dus niet in supermarkten."."""
    return _NOT_COUNTED.search(said) is not None


def withdraws(said: str) -> bool:
    """Whether it says what is not wanted: "De rest hoef ik niet.", "Reclassering vraag ik later wel."."""
    if _OF_WHICH.search(said):
        return False
    return _WITHDRAWN.search(said) is not None and _SAYS_WHICH.search(_NOT_ABOUT.sub("", said)) is None


def is_about(said: str) -> bool:
    """Whether it says in so many words of what something is asked: "Het gaat me om de kinderen."."""
    return _IS_ABOUT.search(said) is not None


def says_which(said: str) -> bool:
    """The same, also where it may only seem so: "Alleen Doorwerth."."""
    return is_about(said) or _SAYS_WHICH.search(said) is not None
