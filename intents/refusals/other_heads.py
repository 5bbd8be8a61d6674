"""What is asked is something else beside the name: "welke wet gaat over <x>?", "wat zegt de oppositie over <x>?", "maak een grap over <x>".

The nouns and verbs are ordinary words around a question elsewhere; here they are what is asked.
"""

from __future__ import annotations

import re
from itertools import pairwise

from intents.hearing.around import around
from intents.hearing.hearing import Hearing
from intents.hearing.talk_words import AROUND
from intents.index.mention import Mention
from intents.refusals.instances import MEASURE

_SHOWS = re.compile(
    rf"{MEASURE}|^(?:kant|richting|mate|opzicht|periode|niveau|lijn|tabel|kolom|pagina|bladzijde|paragraaf|hoofdstuk|verslag|rapport|bron"
    "|eenheid|gebied|thema|kleur|verschil|stuk$|stukken|document(?:en)?$|noot|toelichting|opmerking|teken|mark|marge|reeks|serie|volgorde|activiteit"
    "|indicator|gemeente|organisatie|omvang|hoogte|plek|plaats|deel|gedeelte|reden|manier|wijze|year|years|plafond|minimum|maximum"
    "|informatie|info|feit|feiten|antwoord|afspraak|lat|streep|bovengrens|ondergrens|bandbreedte|oordeel|conclusie|situatie|beeld|programma)"
)
"""Behind "welke" these ask for something that the figures or the report show."""
_REPORT = r"(?:er|je|jij|jullie|u|we|nou|dan|precies|allemaal|eigenlijk|nu|de|het|die|dit|dat|in|tabel|bron|verslag|jaarverslag|rapport|stuk|document|hoofdstuk|programma|voetnoot|noot|cijfers?|data|reeks|jou|hier|daar|<y>|over|ons|onze|vd|van|politie|gemeente|<x>)"
_X = r"(?:de |het |die |deze |zulke |the )?<x>"
_KEPT = "ververst|bijgewerkt|geactualiseerd|vernieuwd|geupdatet|gepubliceerd|verzameld|vastgesteld|gecontroleerd|bijgehouden|verspreid"
"""What is done with the figures themselves: "hoe vaak worden die cijfers ververst?"."""
_PAPER = "presentatie|notitie|stuk|artikel|verhaal|column|speech|betoog|praatje|nota|memo|brief|scriptie|lezing|workshop|debat|overleg|motie"
_ELSEWHERE = re.compile(
    "|".join(
        (
            rf"^wat (?:staat|stond|stonden|zegt|zei|zeggen|schrijft|schreef|meldt|meldde|vond|vonden|weet) (?!(?:{_REPORT} )*over {_X})(?:\S+ ){{1,10}}over {_X}",
            rf"\b(?:welke?|which) (?:wet|wetten|wetsartikel|boek|boeken|straf|straffen|boete|boetes)\b.*{_X}",
            rf"\bmaatregel(?:en)? (?:hielp|hielpen|helpt|helpen|werkte|werkten|werkt)\b.*{_X}",
            rf"\b(?:verband|samenhang|relatie|correlatie) tussen\b.*{_X}",
            r"\bhoeveel van (?:de|die|deze|alle) <x>.*\ben hoeveel\b",
            rf"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond|nacht)(?:en)? {_X}",
            rf"\b(?:hoe vaak|hoeveel keer) (?:vergader|sprak|spraken|spreek|debatteer|overleg|twitter|schreef|schreven|bericht)\S* (?:\S+ ){{0,7}}over {_X}",
            rf"\b(?:aan|bij|met|door|voor) wie\b(?!.*\b(?:nederland|landelijk|land|nl)\b).*{_X}",
            rf"\b(?:grap|grapje|mop|raadsel|lied|liedje|boekje|folder|brochure|film|podcast|cursus|training|filmpje|klacht|petitie)\b.*{_X}",
            rf"{_X}.*\b(?:folder|brochure|film|podcast|cursus|grap|grapje|mop|raadsel|gedicht|liedje)\b",
            r"\b(?:zijn er|waren er|aantal|hoeveel) dagen\b|\bdagen (?:<y> |in )*(?:zonder|met)\b",
            rf"{_X} als (?:percentage|aandeel|deel|procent) van\b",
            rf"^help (?:er )?(?:is |zijn )?{_X}",
            r"^(?:en |maar )?(?:hoelang|hoe lang|how long) (?!al\b|nog\b|geleden\b)[a-z]+\b(?!.*\b(?:al|gehaald|behaald|norm|doel|(?:onder|boven) (?:de|het|ons|onze|\d+|landelijke?|nederland))\b)",
            rf"\b(?:heeft|hebben|had|hadden) (?:de |het )?(?:\S+|<x>) zelf {_X} (?:gebruikt|gepleegd|begaan)\b",
            rf"{_X} of (?:iets|wat) anders\b|\b(?:telt|geldt) (?:dat|dit|het|zoiets) (?:dan )?(?:als|voor) (?:een |1 |twee |2 )?{_X}",
            r"\bmoet (?:ik|je|men|iemand) (?:\S+ ){1,6}(?:bellen|waarschuwen|inschakelen)\b",
            rf"\brijmt (?:er )?op {_X}",
            rf"\b(?:hoe vaak|hoeveel keer|how often)\b(?! (?:is|wordt|werd) er\b)(?!.*\b(?:meldingen|melding|klachten|klacht|politie|gemeld|melden|gebeld|belletje|belletjes|bellen|belde|belden|lijn|aangekaart|geklaagd|klagen)\b)(?:(?:(?!<x>).)* (?:over|rond|rondom) {_X}|.*\b(?:daarover|erover|hierover)\b(?!.*<x>))",
            rf"^(?:heb|hebben|heeft|is|zijn|waar|ken) (?:je|jij|u|jullie|er|we|wij|staat|vind ik) (?:nog |ook |ergens )?(?:de|een|het|die) (?!cijfers?\b|aantallen?\b|getal|percentage|stand|trend|grafiek|overzicht|lijst|voetnoot|voetnoten|noot|noten|toelichting|doel|norm|streef)[a-z]+ (?:over|rond|rondom) {_X}",
            rf"{_X} .*\b(?:enkel|alleen|uitsluitend|slechts) (?:de|die|het) (?!rij|regel|cijfer|jaren|jaar|kolom|doelen|variant|telling|getal|stand|eigen|landelijke)[a-z]+ (?:die|dat|waarbij|waarvan)\b",
            rf"\bvoor(?:dat)? (?:we|wij|je|men|jullie|iets) (?:\S+ ){{0,2}}(?:spreken|spreekt|praten|noemen|heet) (?:van|over|als|een)? ?{_X}",
            rf"{_X} (?:<y> )?door (?:iemand|mensen|lui|anderen|buitenstaanders)\b",
            rf"^(?:link|linkje|url|bestand|download|dashboard)\b.*{_X}",
            rf"^(?:ik|we|wij) (?:wou|wilde|wilden|hoop|hopen|wens|wensen|had graag|zou willen) dat\b(?!.*(?:\d|\b(?:klopt|doel|norm|gehaald|behaald)\b)).*{_X}",
            rf"\b(?:dat|dit|zoiets|zo'n \S+) (?:\S+ ){{0,4}}(?:is|was|mag|telt|heet) (?:\S+ ){{0,3}}geen {_X}|\bgeen {_X} (?:mag )?heten\b",
            rf"\bhoe vaak (?:stond|staat|stonden|kwam|kwamen|komt|was|waren) {_X} (?:<y> |in )*(?:in|op|bij) (?:de|het) (?!tabel|verslag|jaarverslag|rij|bron|cijfers)",
            rf"{_X} en [a-z]+ ,? ?hoe vaak (?:gaat|gaan|ging|gingen|komt|komen|kwam) dat (?:samen|samen voor)",
            rf"\bwaarmee (?:werd|werden|wordt|worden|is|zijn) {_X} (?:gepleegd|begaan|gedaan|veroorzaakt|gemeld)",
            rf"\bheeft (?:dat|dit|het) (?:iets |wat )?te maken met {_X}",
            rf"\b(?:niet|geen) (?:de |het )?(?:aantallen|aantal|cijfers|getallen) (?:van |over )?{_X}.*\b(?:weten|vraag|zoek) (?:wie|waar|waarom|hoe)\b",
            rf"\b(?:gesteld|stel|veronderstel|aangenomen|mochten we|als we)\b.*\bhoeveel (?:minder|meer) {_X} (?:levert|scheelt|geeft|zou|hadden)",
            r"\bmet (?:een |n )?(?:lange |korte |dubbele )?[a-z] of (?:met )?(?:een |n )?(?:lange |korte |dubbele )?[a-z]\b",
            rf"\b(?:schrijf|schrijft|schrijven|spel|spelt|spellen) (?:je|jij|u|men|we|ik) {_X}",
            rf"\bherinner (?:me|mij|ons|hem|haar)\b.*{_X}",
            rf"\b(?:stuur|mail|app|verstuur|forward) .*{_X}.*\b(?:naar|aan) (?:mijn|m'n|de|het|onze|mn|hem|haar)\b",
            rf"\b(?:verwijder|verwijderen|wissen|schrappen)\b.*{_X}|{_X}.*\b(?:verwijderen|wissen)\b",
            rf"\b(?:ik|we|wij) (?:wil|willen|moet|moeten|kan|kom) (?:een )?{_X} (?:melden|aangeven|doorgeven)\b",
            r"\bwaar (?:geef|meld|dien) (?:ik|je|jij|we|men|u)\b",
            rf"\bwat ging er mis (?:met|bij) {_X}",
            rf"\b(?:hoe|op welke (?:manier|wijze)) (?:tel|tellen|meet|meten|registreer|registreren|bepaal|bepalen) (?:je|jullie|we|wij|jij|u|ze) {_X}",
            rf"\bhoe (?:wordt|worden|werd|werden) {_X} (?:eigenlijk |precies )?(?:geteld|gemeten|geregistreerd|bepaald|berekend)\b",
            rf"{_X} (?:<y> )?(?:vandaag|gisteren|vannacht|vanochtend|vanavond)$",
            r"\b(?:zwaarste|ergste|bekendste|gekste|duurste|langste|jongste|oudste) (?:geval|zaak|melding|incident|voorval)\b",
            rf"{_X} (?:<y> )?(?:waarbij|waarna|waartegen|waarvoor) (?!.*(?:<x>|<y>|doel|landelijk|verschil|norm))",
            r"\bhoeveel van (?:de|die|deze|alle) <x> (?:(?:in|uit|van) )?(?:<y> )?(?!(?:waren|zijn|hadden|hebben|is|was|in|er|had|doelen|doel|cijfers|indicatoren)\b)[a-z]{3,}",
            rf"^(?:en |maar )?(?:hoe|waar|bij wie|waarmee) (?:vraag|geef|dien|regel|herken|start|schrijf) (?:ik|je|jij|u|men|iemand) (?:\S+ ){{0,6}}{_X}",
            rf"^(?:en |maar )?(?:hoe|waar) (?:kom|krijg|doe) (?:ik|iemand|men) (?!.*\b(?:cijfers?|getal|getallen|aantal|percentage|zien|<y>)\b)(?:\S+ ){{0,6}}{_X}",
            rf"^(?:zet|maak|verander|wijzig|verhoog|verlaag|stel|pas|corrigeer|vervang) (?:\S+ ){{0,4}}?{_X} (?:<y> )?(?:\S+ )?(?:op|naar|in|tot|van|door) \d",
            rf"\bhoeveel {_X} (?:staan|staat|stonden|stond) (?:\S+ ){{0,4}}leeg\b",
            r"\bhoeveel van (?:de|die|deze|alle) \d+ (?:\S+ )?<x>",
            rf"\bhoeveel (?:\S+ )?(?:vragen|moties|mails|brieven|klachten|gesprekken|artikelen|berichten|bijeenkomsten|overleggen|vergaderingen)\b.*{_X}",
            rf"^(?:mijn|m'n|mn|onze|ons|deze|dit|die|dat|een|het|de) (?:\S+ )?(?:{_PAPER}) over {_X} (?:telt|telde|is|was|duurt|duurde|bevat|ging|gaat|liep|heeft)\b",
            r"\broep(?:t|en)? (?:\S+ ){0,4}<x> toe\b|<x> toe(?:roepen|geroepen)\b",
            rf"\b(?:worden|wordt|werden|werd) (?:\S+ ){{0,5}}(?:{_KEPT})\b",
            r"^(?:en |maar )?wanneer (?:moet|moeten|mag|mogen|kan|kun|kunnen) (?:ik|je|jij|we|wij|u|jullie)\b",
            rf"{_X} ,? ?(?:dat|dit)? ?(?:was|is) (?:dat |dit )?(?:toch |nou |niet )?(?:die|een|de) (?:man|vrouw|god|koning|film|boek|liedje|figuur|griek|held)\b",
            rf"^als (?:ik \S+ was|er (?:geen|meer|minder)|iedereen|niemand)\b.*{_X}",
        )
    )
)
_DAYS = [
    f"{day}{part}"
    for day in ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
    for part in ("ochtend", "middag", "avond", "nacht")
]
_DOORS = frozenset(
    "over rond rondom daarover erover hierover heb hebben ken enkel alleen uitsluitend slechts voor voordat door link linkje url bestand download dashboard wou wilde hoop wens geen heten welke welk which hoelang lang long pas corrigeer vervang duurt duurde gebruikt gepleegd begaan blijft bleef vaak keer wie grap grapje mop raadsel gedicht lied liedje boek boekje folder brochure film podcast cursus training "  # noqa: SIM905
    "filmpje klacht petitie rijmt bellen waarschuwen inschakelen waarmee maken gaat stond staat stonden kwam kwamen komt aantallen getallen minder meer met spel spelt spellen schrijft schrijven herinner stuur mail app verstuur forward verwijder verwijderen wissen schrappen melden aangeven "
    "doorgeven tel tellen meet meten registreer registreren bepaal bepalen geteld gemeten geregistreerd bepaald berekend vandaag "
    "gisteren vannacht vanochtend vanavond zwaarste ergste bekendste gekste duurste langste jongste oudste waarbij waarna waartegen "
    "waarvoor als help boeken dagen hielp hielpen helpt helpen werkte werkten werkt mis zegt zei zeggen staat stond stonden schrijft schreef "
    "telt telde bevat ging gaat liep duurde roep roept roepen toeroepen toegeroepen anders wanneer man vrouw god koning figuur griek held ververst bijgewerkt geactualiseerd vernieuwd geupdatet gepubliceerd verzameld vastgesteld gecontroleerd bijgehouden verspreid leeg zet maak verander wijzig verhoog verlaag stel vragen moties mails brieven klachten gesprekken artikelen berichten bijeenkomsten overleggen vergaderingen vraag geef dien regel herken start schrijf kom krijg meldt meldde vond vonden weet verband samenhang relatie correlatie".split()
).union(_DAYS)


def other_head(hearing: Hearing, found: list[Mention]) -> str:
    """What was asked instead of a figure, as it stands in the utterance; empty where a figure is asked."""
    if hearing.lacks(_DOORS) and "eel van d" not in hearing.text:  # "hoeveel van de"
        return ""
    if not found or any(len(mention.ids) != 1 for mention in found):
        return ""
    match = _ELSEWHERE.search(" ".join(around(hearing)[0]))
    return match.group().strip() if match else _which(hearing)


def _which(hearing: Hearing) -> str:
    """ "welke wet", "op welke datum": a noun around a question elsewhere, which no figure tells."""
    for one, two in pairwise(hearing.pieces):
        asks = one.text in {"welke", "welk", "which"} and two.role == "talk" and two.evidence == AROUND
        if asks and not _SHOWS.search(two.text) and len(two.text) > len("van"):
            return f"{one.typed} {two.typed}"
    return ""
