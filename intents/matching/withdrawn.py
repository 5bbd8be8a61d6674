"""Indicators that are named and taken back: "winkeldiefstal, nee, inbraak", "laat halt maar zitten, het gaat om ..."."""

from __future__ import annotations

import re

from intents.hearing.hearing import Hearing
from intents.index.mention import Mention
from intents.years.had import HAD

_INSTEAD = re.compile(
    r"(^| )(nee|sorry|pardon|correctie|herstel|oeps|foutje|verbetering|bedoel|bedoelde|wacht|mean|wait)( |$)"
)
_NOT_THE_LATER = re.compile(r"\bbedoel(?:de)? (?:ik|we) ,? ?(?:dus )?niet(?: die| de| het)*$")
""" "reclassering bedoel ik, niet die bescherming": the first is meant."""
_LET_GO = re.compile(r"(^| )laat( dat| die)?( maar)? zitten( |$)|(^| )laat maar( |$)")
_WITHOUT = re.compile(r"\b(zonder|niet|geen|exclusief|excl)\b")
"""Behind "of laat maar" these leave the next one out, so that the first is still meant."""
_AFTER = re.compile(
    r"^(hoef|hoeft|hoeven|hoefde)( (ik|k|'k|we|wij|hij|zij|ze|men|u|je|jullie|dus|er|voor mij|nu|dan|echt))* (niet|nu niet)( |$)|^(maar|ook)? ?niet nodig( |$)|^laat maar( |$)"
    r"|^(bedoel|bedoelde) ik (dus )?niet( |$)|^(zoek|wil) ik (dus )?niet( |$)|^(laat|laten|latend|gelaten) (we |ik )?(maar |even |nu |dus )*"
    r"(weg|zitten|rusten|buiten)( |$)|^(even )?buiten beschouwing( |$)|^(dus )?niet dus( |$)"
    r"|^(heb|hebben|ken|kennen|weet|weten) (ik|we|wij) (zelf |inmiddels |nu |onderhand )?(al|reeds|wel|onderhand|inmiddels|a|l|la|ak)( |$)|^(mag|magg|mga|ma|mg|nag|kun|kan|kna|knu)( \w+)? (je|weg|u)( \w+){0,2} (weglaten|overslaan|schrappen|weg)( |$)"
    r"|^(is |zijn |hebben we )?(nu |al )?(besprok+en|behandeld|afgehandeld)( |$)"
    r"|^(heb|hebben|had|hadden) (ik|we|wij|jullie) (het |t )?(net |zojuist |daarnet |inmiddels )?al (gehad|gezien|besprok+en|behandeld)( |$)"
    r"|^(?:(?:\w{1,4} )?\d{4} )?(?:was|is) (?:eerst |net )?mijn vraag(?: ,?| maar|$)|^mag weg( |$)|^(staat|staan|zijn|is) (er )?al (in|bekend|binnen|gedaan|op)( |$)"
    r"|^maar (zitten|rusten)( |$)|^(er ?uit|eruit) (gerekend|gehaald|gelaten)( |$)|^weggelaten( |$)|^na( (?!\d)|$)"
)
_BEFORE = re.compile(
    r"(^| )(afgezien van|los van|in plaats van|met uitzondering van|uitgezonderd|behalve|vergeet|laat|instead of|apart from|except for)"
    r"( de| het| die| al| the)*$"
    r"|(^| )ik (zei|typte|tikte|schreef|noemde)( net| eerst| zojuist| daarnet)*( de| het)*$"
    r"|(^| )((per |\w+ )?ongeluk|ten onrechte|abusievelijk|by mistake)( \w+){0,4}$"
)
_HOEF = re.compile(r"(^| )(hoef|hoeft|hoeven|zoek|bedoel)( (ik|we|wij|je|nu|dus|de|het|die))*$")
"""Before a "niet" that stands behind the name: "ik hoef de jeugdbescherming niet"."""
_NOT = re.compile(r"(niet|net|nit|nie|iet|neit|nite)\b")
"""Mistyped too: an indicator too many is worse than one too few."""
_NA = re.compile(r"(^| )op( de| het)*$")
"""Before "jeugdoverlast na": all but that one."""


_TAKES_BACK = frozenset(
    ["vraag", "wel", "a", "l", "la", "ak", "nee", "sorry", "pardon", "correctie", "herstel", "oeps", "foutje", "verbetering", "bedoel", "bedoelde", "wacht",
     "mean", "wait", "weglaten", "overslaan", "schrappen", "hoef", "hoeft", "hoeven", "hoefde", "nodig", "laat", "zoek", "wil", "laten", "latend", "gelaten",
     "zitten", "rusten", "weg", "buiten", "dus", "uit", "eruit", "weggelaten", "na", "afgezien", "los", "plaats", "uitzondering", "uitgezonderd",
     "behalve", "vergeet", "besproken", "besprokken", "onderhand", "inmiddels", "behandeld", "afgehandeld", "al", "reeds", "mag", "kun", "kan", "instead", "maar", "apart", "except", "ongeluk", "onrechte", "abusievelijk", "mistake",
     "zei", "typte", "tikte", "schreef", "noemde"]
)  # fmt: skip
"""One of these stands in all that the patterns above find; where none was said they need not look."""


_WHOSE = re.compile(r"^van (?:de|het|ons|onze) \S+ (?=hoef)")
""" "signalen van de gemeente hoeft hij niet"."""


def takes_back(hearing: Hearing) -> bool:
    """ "welke politiecijfers... laat maar": something is put otherwise, or let go."""
    said = " ".join(hearing.texts)
    return _INSTEAD.search(said) is not None or _LET_GO.search(said) is not None


def withdrawn(hearing: Hearing, mention: Mention, found: list[Mention]) -> bool:
    """Whether a mention was taken back, before or after it was named."""
    if not hearing.any_of(_TAKES_BACK) or _of_years_had(hearing, mention, found):
        return False
    texts = hearing.texts
    before = " ".join(texts[max(0, mention.start - 7) : mention.start])
    after = " ".join([text for text in texts[mention.end : mention.end + 6] if text not in {"."}])
    after = _WHOSE.sub("", after.removeprefix(", ").removeprefix("zelf "))
    if _BEFORE.search(before) and not (before.endswith("laat") and not _left(after)):
        return True
    if _HOEF.search(before) and _NOT.match(after):
        return True
    if _not_this(hearing, mention, found, after) or _not_but(hearing, mention, found):
        return True
    if after.startswith("na") and not _NA.search(before):
        return False
    return bool(_AFTER.search(after)) or _corrected(texts, mention, found)


def _of_years_had(hearing: Hearing, mention: Mention, found: list[Mention]) -> bool:
    """ "2021 van HIC heb ik al, hoeveel in 2022?": the year is what the asker has, not the one indicator named."""
    return all(other.ids == mention.ids for other in found) and any(
        piece.evidence == HAD for piece in hearing.pieces[max(0, mention.start - 3) : mention.start]
    )


def _not_this(hearing: Hearing, mention: Mention, found: list[Mention], after: str) -> bool:
    """ "winkeldiefstal 2020 niet, vermissingen wel", where nothing is said of them that could be so or not."""
    later = any(other.start >= mention.end and other.ids != mention.ids for other in found)
    if not later or _NOT_IT.match(after) is None or hearing.has(*_MAY_BE_SO):
        return False
    return any(piece.text == "wel" for piece in hearing.pieces[mention.end :])


def _not_but(hearing: Hearing, mention: Mention, found: list[Mention]) -> bool:
    """ "niet de telling met X erbij, maar Y": what a sentence begins by denying, where "maar" names another."""
    texts = hearing.texts
    but = next((at for at, text in enumerate(texts) if text == "maar" and at >= mention.start), 0)
    if mention.start < but < mention.end and texts[0] in {"niet", "geen", "not"}:
        return True  # what is denied and what is meant were read as one name
    later = any(other.start > but for other in found if other.ids != mention.ids)
    plain = not {".", "?", "!", ";"}.intersection(texts[:but])
    return bool(but) and later and plain and texts[0] in {"niet", "geen", "not"} and texts[but - 1] == ","


_NOT_IT = re.compile(r"(?:(?:in )?\d{4} )?niet (?:,|;|maar|en)")
_MAY_BE_SO = (
    "behaald",
    "mislukt",
    "stijging",
    "daling",
    "meer",
    "minder",
    "gelijk",
    "hoogste",
    "laagste",
    "landelijk",
)
LEAVES_OUT = frozenset(
    ["achterwege", "besproken", "behandeld", "afgehandeld", "rusten", "weglaten", "overslaan", "schrappen", "meegerekend", "meegeteld", "inbegrepen", "meegenomen", "meetellen", "meerekenen", "beschouwing", "uitgezonderd",
     "gerekend", "gehaald", "weggelaten", "hoef", "hoeft", "hoeven", "eruit", "erbij", "latend", "gelaten", "laat",
     "included", "excluded", "interesseert", "boeit", "zelf", "mag", "mogen", "eraf", "uitzondering", "uitsluiting", "afgezien", "vergeet", "mee", "meenemen", "meedoen", "afgelaten", "tellen", "telt"]
)  # fmt: skip
"""Words that only say that what was named does not count."""
_LEFT_OUT = re.compile(
    r"^(even |dan |er |dus )?(niet (meegerekend|meegeteld|inbegrepen|meegenomen|erbij|meetellen|meerekenen)|buiten beschouwing"
    r"|(telt|tellen) ((hier|voor|mij|me|ons|nu|even|dus) )*niet|(tel|telt|tellen|reken|rekent|rekenen|neem|nemen|doe|doen|doet) ((je|ik|u|we|wij|jij|er|ze|dan|nu) )*niet mee"
    r"|((je|ik|u|we|wij|jij) )?niet mee(tellen|rekenen|nemen|doen)"
    r"|laat (je|u|ik|we|jij|maar) (er ?uit|weg|achterwege)|(er ?uit|achterwege) laten"
    r"|(er ?uit|er ?af) (halen|laten|trekken|gerekend|gehaald|gelaten|getrokken)"
    r"|(mag|mogen) ((er|dus|dan|wel|gewoon) )*(af|uit|weg|eruit|eraf)"
    r"|zelf (dus |nu |juist )*niet"
    r"|(interesseert|boeit) (me|mij|ons) ((even|nu|verder|hier|dus) )*niet"
    r"|uit (gerekend|gehaald|gelaten)|uitgezonderd|weggelaten|not included|excluded)( |$)"
)


def excluded_after(hearing: Hearing, at: int) -> bool:
    """ "gedigitaliseerde criminaliteit niet meegerekend": what is left out, said after it."""
    if not hearing.any_of(LEAVES_OUT):
        return False
    index = at + 1
    while index < len(hearing.pieces) and hearing.pieces[index].role == "indicator":
        index += 1
    return bool(_LEFT_OUT.match(" ".join([piece.text for piece in hearing.pieces[index : index + 6]])))


def taken_back(hearing: Hearing, at: int) -> bool:
    """Whether the words behind a piece say that it is not asked: "jeugd hoeft niet"."""
    if not hearing.any_of(_TAKES_BACK):
        return False
    return bool(_AFTER.search(" ".join(piece.text for piece in hearing.pieces[at + 1 : at + 7])))


def _left(after: str) -> bool:
    """ "laat X zien" shows it; "laat X (maar) zitten", mistyped or not, does not."""
    words = after.split()[:4]
    shown = not {"zien", "weten", "horen", "zeggen", "komen"}.isdisjoint(words)
    return not shown and (
        words[:1] in ([], ["maar"], ["zitten"], ["rusten"], ["weg"], ["achterwege"], ["buiten"], [","])
    )


_MEANT = re.compile(r"^(?:moest|moet) (?:het|dat|ik) (?:zijn|hebben|zeggen)")


def _corrected(texts: list[str], mention: Mention, found: list[Mention]) -> bool:
    """ "X, nee sorry, Y": what is said after the correction counts."""
    later = [other for other in found if other.start >= mention.end and not other.ids & mention.ids]
    between = " ".join(texts[mention.end : later[0].start]) if later else ""
    let_go = _LET_GO.search(between)
    if _NOT_THE_LATER.search(between):
        return False
    if later and _MEANT.match(" ".join(texts[later[0].end : later[0].end + 3])):
        return True  # "winkeldiefstal, of ee, woninginbraak moest het zijn"
    return bool(_INSTEAD.search(between)) or bool(let_go and not _WITHOUT.search(between[let_go.end() :]))
