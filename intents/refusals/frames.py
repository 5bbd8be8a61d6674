"""Whether the sentence around a name is one that asks for its figure: "hoe komen de inbrekers binnen?" is not, whatever its words.

Where `other_heads` knows what else may be asked, this page knows how a figure is asked, and what an asking word then counts.
"""

from __future__ import annotations

import re

from intents.hearing.around import around
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.hearing.talk_words import AROUND
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.refusals.question_words import OPERATIVE, other_question_word
from intents.words.piece import Piece

_DONE = frozenset(
    "geweest gemiddeld gemeld gehad binnengekomen geteld gegeven opgenomen gekomen geregistreerd gedaald gestegen gepleegd gehaald gebleven gezakt gekregen gesteld geschat gewenst "  # noqa: SIM905
    "afgesloten opgeteld overschreden opgelegd geboekt genoteerd gemeten vastgesteld uitgekomen toegenomen afgenomen geconstateerd begaan gedaan geworden ontvangen genoemd vermeld "
    "gerapporteerd opgegeven opgetekend bekend binnengehaald gerealiseerd verwacht".split()
)
"""What is said of counted cases where they are counted; "geholpen" is what became of them."""
_WHAT_BECAME = re.compile(
    r"\bhoeveel <x> (?:werd|werden|worden|zijn|waren|is|was) (?:\S+ )*?(?:ge|be|ver|ont|her|in|op|af|aan|uit|toe)\S*(?:d|t|en)$"
)
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
            r"\bhoeveel <x> (?:werd|werden|worden|bleef|bleven) (?:<y> |in |er |uiteindelijk )*(?:een )?(?:zaak|zaken|rechtszaken|aangiften|dossiers|misdrijven)\b",
            r"\bhoeveel <x> (?:liep|liepen|lopen|ging|gingen|gaan) (?:<y> |in |er )*(?:goed|slecht|fataal|mis|dodelijk|verkeerd)\b",
            r"\bwat gebeurt er (?:na|bij|als|met (?:een|iemand))\b",
            r"<x> na (?:de |het |een |hun |zijn )?<x>",
            r"(?<!hoogste )(?<!laagste )(?<!meeste )(?:^|\s)(?:er|[a-z]{4,}) na (?:de |het |een |hun |zijn |die )?(?:\S+ van )?<x>(?! (?:bij|voor|in|uit|van) (?:de |het )?<x>)",
            r"^(?:ben|sta|bent|word) (?:ik|jij|je|u|jullie) (?:\S+ ){0,2}?<x>",
            r"\bhoeveel <x> (?:zijn|waren) er (?:nu |op dit moment )?nog$",
            rf"\b(?:erger|beter|zwaarder|slechter) dan {_X}$",
            r"\bniet (?:geregistreerd|gemeld|aangegeven|geteld|opgelost)$|\bgemeld door <x>$",
            r"^(?!.*\d).*\bhoeveel\b.*\bvolgens (?:de |het |onze )?(?:krant|pers|media|cbs|rivm|provincie|rijk|buurt|bewoners|inwoners|burgers)$",
            r"\bwat (?:hadden|hebben) (?:ze|zij|die \S+) (?:dan |allemaal )?(?:gedaan|misdaan|uitgespookt)\b",
            r"<x> (?:\S+ )?(?:meestal|vaak|altijd|soms|vaker) ook (?:\S+ )?<x>",
            r"\bwat (?:mag|mogen|kan|kunnen) (?:de |een |het )?(?:burgemeester|gemeente|politie|rechter|wethouder|boa|<x>) (?:met|tegen|aan|bij|doen)\b",
            r"^(?:zit|zitten|valt|vallen|hoort|horen|behoort|behoren|telt|tellen) (?:de )?<x> (?:ook |mee )*(?:in|onder|bij|tot|als) (?:de |het |een )?<x>",
            r"^(?:geldt|gelden|werkt|werken) (?:de )?<x> (?:ook |alleen )*(?:voor|bij|in) ",
            r"<x> (?:gemiddelde )?(?:afwijking|standaarddeviatie|standaardafwijking|spreiding|mediaan|modus|variantie)$",
            r"\bwat nu$|\bwat moet ik nu\b",
            r"\bvoor de (?:tweede|derde|vierde|zoveelste|2e|3e) (?:keer |maal )?(?:<x>|ge\S+|naar|weer|be\S+)",
            r"\bwat (?:zei|zegt|vindt|vond|denkt|schreef|schrijft|riep) (?:\S+ ){0,2}?(?:burgemeester|wethouder|raad|krant|college|oppositie|coalitie|fractie|cbs|minister|commissie) (?:\S+ ){0,2}?(?:over|van) (?:\S+ ){0,3}?<x>",
            r"\b(?:uit|na|weten|vertel|zeg|noem|toon) (?:me |mij |eens |even )?wie (?:er )?(?:<x>|\S+ <x>|is|zijn|was|waren|werd|werden)(?= |$)(?!.*\bgelijk\b)",
            r"^(?:ik|we|wij) (?:ben|werd|werden|word|worden|raakte) (?:<y> |in |zelf |ook |net )*<x>",
        )
    )
)
"""What is asked or told instead: what becomes of the cases, what one must do, what somebody did or said, a cry."""


_DOORS = frozenset(
    "2e 3e aangegeven aangeven aangiften af afwijking altijd behoort behoren beinvloed bellen ben bent betalen beter boa boven burgemeester can "  # noqa: SIM905
    "cbs coalitie college commissie denken derde did do dodelijk doorgeven dossiers een erger fataal fractie gebeurt gebruikelijk gedaan gedacht "
    "geholpen gehoopt gelden geldt gemeente gemeenteraad gemeld geregistreerd geteld gevaar goed hoort hopen horen iemand kan kon konden krant "
    "kunnen leven mag may mediaan mee meestal melden minister mis misdaan misdrijven modus mogen must n na nog normaal nu ombudsman opgelost "
    "oppositie periode politie probleem provincie raad raakte ramp rechter rechtszaken rekenkamer rijk schande should slecht slechter soms "
    "spreiding sta standaardafwijking standaarddeviatie taboe tellen telt terug teruggedrongen tweede uitgespookt vaak vaker vallen valt "
    "variantie verergerd verkeerd verlaagd verminderd veroorzaakt verwachten vierde volgens vrezen vrij wanneer weerom werd werden werken werkt "
    "wethouder wie wil wilde wilden willen winkelier word worden wordt zaak zaken zal zit zitten zo'n zorg zou zoveelste zwaarder".split()
)
"""One of these stands in all that the patterns find."""
_IN_GENERAL = re.compile(
    r"^(?:is|zijn|blijft|vormt) <x> (?:\S+ )*?(?:probleem|gevaar|ramp|zorg|schande|taboe)\b"
    r"|^(?:kan|kon|kunnen|zal|zou) <x> |^had(?:den)? <x> .*\bkunnen\b|^(?:wil|wilde|willen|wilden) (?:de gemeente|<p>|we|wij|jullie) (?:minder|meer) <x>"
    r"|^(?:wordt|worden) (?:alle |al |de )?<x> (?:altijd |vaak |ook |wel )*(?:gemeld|geregistreerd|aangegeven)$|^(?:is|zijn) er nog (?:mensen )?<x>$"
    r"|\btot wanneer\b|\bover welke periode\b|^wanneer (?:is|zijn|werd|werden|wordt) <x> (?:gemeten|geteld)\b"
)
"""What is asked of it in general, where nothing says that its figure, target or text is: whether it is a problem, may fall, is reported."""
_CRY = re.compile(r"^(?:[a-z]+ ){1,3}(?:die|al die|dat) <x>$")
_WHAT_TO_DO = re.compile(
    r"^(?:en |maar )?(?:mag|mogen|moet|moeten) (?:de |een |het |onze )?(?:burgemeester|gemeente|politie|rechter|wethouder|raad|college|boa|winkelier)\b|^(?:\S+ )?wat (?:een|n) (?:\S+ ){0,4}?<x>|\b(?:should|must|may) (?:i|we|one|you|people|they)\b.*<x>|^(?:do|did|can) (?:i|people|they) .*<x>"
)
"""What is said where nothing else asks for a figure: "wat een schande, al die vernielingen!"."""


def not_a_figure(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> str:
    """What the sentence asks or tells instead of a figure, as read; empty where a figure is asked."""
    return (
        other_question_word(hearing)
        or _framed(hearing)
        or _between_halves(hearing, found)
        or _counted(hearing, catalogue, found)
        or _told(hearing)
    )


def _told(hearing: Hearing) -> str:
    """What became of the cases, whether something counts as one, what they do, or a cry: seen from its first or last word."""
    pieces = hearing.pieces
    last = pieces[-1] if pieces[-1].kind == "word" else pieces[-2:][0]  # a stop may end it
    if last.evidence == AROUND and last.text not in _DONE and (became := _became(hearing)):
        return became
    end = len(pieces) - (pieces[-1].kind != "word")
    if last.role == "indicator" and hearing.texts[end - 3 : end - 1] in _IS_THAT and not hearing.years.years:
        return " ".join(hearing.texts[end - 3 : end])
    if pieces[0].evidence == AROUND and (done := _do_they(hearing)):
        return done
    return _cried(hearing) if "?" not in hearing.text else ""


@opened_by(_DOORS, "")
def _framed(hearing: Hearing) -> str:
    said = " ".join(around(hearing)[0])
    if other := _OTHER.search(said):
        return other.group()
    told = _IN_GENERAL.search(said) or (None if hearing.years.years else _WHAT_TO_DO.search(said))
    return told.group() if told and not hearing.has(*OPERATIVE) else ""


@opened_by(frozenset({"verschil", "onderscheid", "difference", "hetzelfde"}), "")
def _between_halves(hearing: Hearing, found: list[Mention]) -> str:
    """ "het verschil tussen vernieling en beschadiging": of two words for one row, so what they mean is asked."""
    one = len({it for mention in found for it in mention.ids}) == 1
    said = _BETWEEN_TWO.search(" ".join(around(hearing)[0])) if one else None
    return said.group() if said else ""


_BETWEEN_TWO = re.compile(
    r"\b(?:verschil|onderscheid|difference) (?:tussen|between) (?:de |het |een )?<x> (?:en|and) (?:de |het |een )?<x>"
)


def _became(hearing: Hearing) -> str:
    """ "hoeveel verwarde personen werden geholpen": what became of those that are counted."""
    became = _WHAT_BECAME.search(" ".join(around(hearing)[0]))
    return became.group() if became else ""


def _do_they(hearing: Hearing) -> str:
    """ "maken die jongeren hun straf af?": a verb of talk before the name, and what they do."""
    them = hearing.texts[1:2] in _THOSE
    return hearing.text if them and hearing.pieces[2:3] and hearing.pieces[2].role == "indicator" else ""


_IS_THAT = (["is", "dat"], ["is", "dit"], ["dat", "een"], ["dat", "ook"])
""" "..., is dat discriminatie?": whether it counts as one."""
_THOSE = (["die"], ["deze"], ["zulke"])


def _counted(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> str:
    """ "hoeveel winkeliers", "hoeveel projecten": behind "hoeveel" a word that only goes with the name, or one of the programme's."""
    texts, pieces = hearing.texts, hearing.pieces
    for at, text in enumerate(texts[:-1]):
        if text not in _COUNTS:
            continue
        done = any(start == at + 1 for start, _, _ in hearing.said("activiteiten"))
        if done or _goes_with(pieces[at + 1], catalogue, found):
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


_SHORT = 7
_WHO_DOES = re.compile(r"(?:iers|ers|aars|isten)$")


def _cried(hearing: Hearing) -> str:
    """ "Discriminatie hoort niet thuis in onze gemeente!", "lekker boeiend, die overlast": nothing in it asks."""
    if len(hearing.pieces) <= _SHORT and not hearing.years.years:
        said = _CRY.search(" ".join(around(hearing)[0]))
        if said and not hearing.has(*OPERATIVE):
            return said.group()
    cry = hearing.text[-1:] == "!" and hearing.has("niet") and hearing.has("moeten")
    return hearing.text if cry and hearing.years.kind == "none" and not hearing.has(*OPERATIVE) else ""
