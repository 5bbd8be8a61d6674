"""Whether a sentence beside the one that asks only tells why, or what is not wanted: then nothing in it is asked.

"Mijn moeder is als de dood voor inbrekers.", "Auto-inbraken interesseren haar niet.", "Ik moet het vanavond inleveren."; where it
may say which ("Het gaat om de kinderen.", "Alleen Doorwerth."), it is no remark.
"""

from __future__ import annotations

import re

from intents.focus.sentence import Sentence
from intents.focus.telling import IDLE, OPERATIVE, WANTS, is_there, leads, tells
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue

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
    r"^(?:hoogachtend|mvg|gr|groet|groeten|groetjes|(?:met )?(?:vriendelijke|hartelijke) groet\w*)\b|^(?:sorry|excuus|excuses|dank|bedankt|dankjewel|thanks) (?:voor|for) |^\S+ \S+ (?:is|zijn|was) (?:ook )?(?:prima|genoeg|voldoende|goed|ok|oke)\b|^op \S+ decima\w+ "
)
_SUPPOSES = tuple([it] for it in "als stel indien mocht zou gesteld wanneer if suppose".split())  # noqa: SIM905
""" "Stel dat we vijf camera's ophangen, hoeveel ...": what is asked holds under it."""
_MINE_OR_OURS = frozenset({"ik", "mijn", "m'n", "we", "wij", "onze", "i", "my"})
_ASKS_MORE = (
    *OPERATIVE,
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


def may_define(part: Sentence) -> bool:
    """Whether its words alone say that a sentence before the question may say what is asked."""
    return part.asks or (not part.withdraws and (part.says_which or part.words[:1] in _SUPPOSES))


def may_say_more(part: Sentence) -> bool:
    """The same of a sentence behind it."""
    return part.asks or (not part.withdraws and (bool(part.when) or part.says_which or _points(part)))


def led_up(part: Sentence, asked: Sentence, catalogue: Catalogue) -> bool:
    """Whether a sentence before the one that asks, which has a subject of its own, only leads up to it; see `may_define`."""
    if part.dated and not _own_year(asked.hearing):
        return False
    if leaves_out(part, asked) or (part.hearing.has("landelijk") and len(part.words) <= _SHORT):
        return False
    if part.withdraws:
        return bool(asked.hearing.years.years) or not part.dated
    if part.cut_off and not _leads_to(part, asked):
        return False
    wants = part.hearing.any_of(WANTS) and part.hearing.has("landelijk")
    return not wants and is_there(part, asked, catalogue) and tells(part)


def _leads_to(part: Sentence, asked: Sentence) -> bool:
    """Whether a clause cut off before the question names nothing that the question does not."""
    dated = part.dated and not asked.hearing.years.years
    return part.ids <= asked.ids and not dated and leads(part)


def is_remark(part: Sentence, asked: Sentence, catalogue: Catalogue) -> bool:
    """Whether nothing in a sentence behind the one that asks may change what it asks; see `may_say_more`."""
    if leaves_out(part, asked):
        return False
    if part.withdraws:
        return not part.dated or (bool(part.found) and _own_year(asked.hearing))
    if part.named or _states_a_number(part.hearing):
        return False
    if _CONDITION.search(part.spoken) or _CLOSES.search(part.spoken):
        return True
    if part.hearing.any_of(_CORRECTS) or not _goes_on_idly(part):
        return False
    return tells(part) and is_there(part, asked, catalogue)


_SHORT = 4
"""No more words than these ask for the country: "Landelijk graag."."""


def leaves_out(part: Sentence, asked: Sentence) -> bool:
    """ "Jeugd telt niet mee.": what is not counted, unless it is another row."""
    if not part.not_counted or part.dated:
        return False
    other_row = part.found and all(len(it.ids) == 1 for it in part.found)
    return not (other_row and part.ids.isdisjoint(asked.ids))


def _points(part: Sentence) -> bool:
    return not _POINTS.isdisjoint(part.words) or _THEY.search(part.spoken) is not None


def _goes_on_idly(part: Sentence) -> bool:
    """Whether it begins no part of the question, and its cues ask for nothing more."""
    texts = part.hearing.texts
    first = texts[1] if texts[0] in _AND and len(texts) > 1 else texts[0]
    if first in _BEGINS_PART and not _SAYS.search(part.spoken):
        return False
    mine = part.hearing.any_of(_MINE_OR_OURS) and not part.hearing.has(*_ASKS_MORE)
    return part.hearing.only(IDLE) or mine


def _states_a_number(hearing: Hearing) -> bool:
    """ "ik zie daar een 8 staan", behind a claim: it is stated too."""
    return hearing.any_of(_SEES) and any(it.kind == "number" and not it.role for it in hearing.pieces)


def _own_year(asked: Hearing) -> bool:
    return bool(asked.years.years) or asked.years.kind == "all" or asked.has("jaar_vraag")
