"""Short follow-ups that go on from what was just shown: in percent, added up, the years between, how many, who is higher."""

from __future__ import annotations

import re
from dataclasses import replace

from data.model import GEMEENTE, NEDERLAND
from data.numbers import COUNT
from intents.claims.claims import by_a_ratio
from intents.dialogue.those_told import ADDABLE, NO_SUM, all_of_those, apart_of_two, gap, many
from intents.dialogue.turned import short
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.operations.asked import Asked
from intents.question import Memory, NotUnderstood, Operation, Question, Why
from intents.refusals.units import other_unit, unit_words


def follow_on(hearing: Hearing, memory: Memory, catalogue: Catalogue) -> Question | None:
    """The question before, turned by a few words; None where they say something else."""
    last = memory.last
    if last is None:
        return None
    if beside := _as_a_share(hearing, last) or _both_areas(hearing, memory, last, catalogue):
        return beside
    if beside := all_of_those(hearing, memory, last, catalogue):
        return beside
    if not short(hearing):
        return None
    if last.operation is Operation.OVERVIEW:
        return _counted(_said(hearing), last)
    if not last.indicators:
        return None
    return (
        _as_percent(hearing, last)
        or _in_numbers(hearing, last)
        or _scale_of_two(hearing, last)
        or _in_percent_from(hearing, last, catalogue)
        or _added_up(hearing, last)
        or _between(hearing, last)
        or _apart(hearing, memory, last, catalogue)
        or apart_of_two(hearing, memory, last, catalogue)
    )


def change_in_percent(hearing: Hearing, memory: Memory, asked: Asked) -> Asked:
    """ "met hoeveel procent?" after figures: how much they changed, which the answer beside them says in numbers."""
    last = memory.last
    if last is None or last.operation not in _CHANGED or asked.explicit:
        return asked
    if not hearing.has("procent") or not short(hearing):
        return asked
    return replace(asked, operation=Operation.PERCENT, explicit=True)


_CHANGED = frozenset({Operation.FIGURE, Operation.TREND})
_COUNT = re.compile(
    r"^(?:en )?(?:hoeveel|hvl|how many) (?:zijn|waren|are|were|is) (?:dat|het|er|die|ze|that|there|they)(?: er)?(?: in totaal| bij elkaar| samen| alles bij elkaar)?(?: dan)?$"
    r"|^(?:en )?(?:dat|het|dit) (?:zijn|waren) er (?:dus |dan )?hoeveel$"
)


def _counted(said: str, last: Question) -> Question | None:
    """ "hoeveel zijn dat er?" after a list."""
    counted = replace(last.selection, count=True)
    return replace(last, selection=counted, carried=("het overzicht",)) if _COUNT.match(said) else None


def _as_percent(hearing: Hearing, last: Question) -> Question | None:
    """ "nu in procenten", "percentage?" after a difference."""
    asks = hearing.has("procent") or hearing.any_of(_PERCENTAGE)
    if last.operation is not Operation.DIFFERENCE or not asks or hearing.years.years:
        return None
    return replace(last, operation=Operation.PERCENT, carried=("het verschil",))


def _as_a_share(hearing: Hearing, last: Question) -> Question | None:
    """ "is dat de helft van het jaar daarvoor?" after the figure of a year: both years, and the change in percent."""
    years = tuple(sorted({*last.years, *hearing.years.years}))
    if (
        last.operation not in _OF_A_YEAR
        or len(last.years) != 1
        or len(years) != 2
        or len(last.indicators) != 1
    ):
        return None
    if (
        not hearing.any_of(_SHARES)
        or not hearing.any_of(_THAT)
        or hearing.has("doel", "landelijk", "behaald")
    ):
        return None
    carried = (*map(str, last.years),)
    return replace(
        last, operation=Operation.PERCENT, years=years, claim=None, direction=None, carried=carried
    )


_OF_A_YEAR = frozenset({Operation.FIGURE, Operation.CLAIM, Operation.ATTAINMENT})
_SHARES = frozenset(
    [
        "helft",
        "dubbele",
        "dubbel",
        "kwart",
        "derde",
        "driekwart",
        "drievoudige",
        "tweemaal",
        "half",
        "twice",
        "double",
    ]
)
_THAT = frozenset({"dat", "dit", "die", "het", "that", "it", "this"})


def _in_numbers(hearing: Hearing, last: Question) -> Question | None:
    """ "en absoluut?" after a change in percent."""
    if last.operation is not Operation.PERCENT or not hearing.any_of(_ABSOLUTE) or hearing.years.years:
        return None
    return replace(last, operation=Operation.DIFFERENCE, claim=None, carried=("het verschil",))


_ABSOLUTE = frozenset({"absoluut", "absolute", "aantallen", "meldingen", "absolutely"})


def _scale_of_two(hearing: Hearing, last: Question) -> Question | None:
    """ "hoeveel scheelt dat?" after the figures of two years: between those, and not to the target."""
    gap = (
        hearing.has("afstand", "verschil")
        and not hearing.has("doel", "landelijk", "beide_gebieden", "provincie", "regio")
        and not hearing.years.years
    )
    two = last.operation in {Operation.FIGURE, Operation.TREND} and len(last.years) == 2
    if not (gap and two) or len(last.indicators) != 1 or len(last.scopes) != 1:
        return None
    carried = (*map(str, last.years),)
    return replace(last, operation=Operation.DIFFERENCE, claim=None, direction=None, carried=carried)


_PERCENTAGE = frozenset({"percentage", "%", "percent"})


def _in_percent_from(hearing: Hearing, last: Question, catalogue: Catalogue) -> Question | None:
    """ "t.o.v. 2019?", "en vanaf 2019 gerekend?" after a change in percent: from that year, in percent again."""
    named = [piece for piece in hearing.pieces if piece.evidence.startswith("jaar ")]
    since = hearing.years.against or hearing.years.kind == "range"
    if last.operation is not Operation.PERCENT or len(named) != 1 or not since or not hearing.years.years:
        return None
    first, latest = hearing.years.years[0], last.years[-1] if last.years else catalogue.snapshot.years[-1]
    if first >= latest:
        return None
    return replace(
        last, years=(first, latest), claim=None, carried=("het verschil in procenten", str(latest))
    )


_SUMS = frozenset({"samen", "bij elkaar"})


def _added_up(hearing: Hearing, last: Question) -> Question | None:
    """ "tel ze bij elkaar op", "samen?" after several years or indicators: those, added up."""
    said = any(cue.phrase in _SUMS for _, _, cue in hearing.cues) or "bij elkaar" in hearing.text.casefold()
    if not (said or hearing.has("totaal")) or last.operation not in ADDABLE:
        return None
    course = last.operation is Operation.TREND and not last.years
    several = len(last.years) > 1 or len(last.indicators) > 1 or course
    if not several or hearing.years.years or hearing.has(*NO_SUM):
        return None
    named = tuple(map(str, last.years)) if len(last.years) < 3 else (f"{last.years[0]}-{last.years[-1]}",)
    return replace(last, operation=Operation.SUM, claim=None, direction=None, carried=named)


def _both_areas(hearing: Hearing, memory: Memory, last: Question, catalogue: Catalogue) -> Question | None:
    """ "wat was dat voor beide in 2020?" after ours and the country's figure of one indicator."""
    if (
        memory.spoken_of
        or last.scopes != (NEDERLAND,)
        or not hearing.years.years
        or many(hearing) != len(_BOTH)
    ):
        return None
    return replace(_beside_country(last, catalogue), years=tuple(hearing.years.years))


_BETWEEN = frozenset(
    {"daartussen", "ertussen", "tussenliggende", "tussenin", "ertussenin", "daartussenin", "between"}
)


def _between(hearing: Hearing, last: Question) -> Question | None:
    """ "en de jaren daartussen?" after two years: their course."""
    if not (hearing.any_of(_BETWEEN) and hearing.any_of(_YEARS)) or len(last.years) != 2:
        return None
    years = tuple(range(last.years[0], last.years[-1] + 1))
    carried = tuple(map(str, last.years))
    return replace(last, operation=Operation.TREND, years=years, claim=None, direction=None, carried=carried)


_YEARS = frozenset({"jaar", "jaren", "years"})


def _apart(hearing: Hearing, memory: Memory, last: Question, catalogue: Catalogue) -> Question | None:
    """ "scheelt dat veel?" after ours and the country's figure: between those, and not to the target."""
    level = any(cue.phrase.startswith(("gelijk", "even")) for _, _, cue in hearing.said("gelijk"))
    same = (
        level and last.scopes == (NEDERLAND,) and not hearing.years.years
    )  # "gelijk dus?" after "en landelijk?"
    if len(last.indicators) != 1 or not (gap(hearing) or same):
        return None
    told = len(last.scopes) + len(memory.areas) if last.operation in _CHANGED else len(last.scopes)
    return _beside_country(last, catalogue) if told >= len(_BOTH) or same else None


_WHO = re.compile(r"^(?:en |maar |dus )?(?:wie|welke|who|which)(?: van de twee)? (?:zit|is|ligt|staat|scoort|doet|scores)(?: er| het| dan| nou| nu| eigenlijk)* (?:het )?"
                  r"(?:hoger|hoogst|hoogste|lager|laagst|laagste|beter|best|slechter|slechtst|higher|lower)$")  # fmt: skip


def who_is_higher(hearing: Hearing, memory: Memory, catalogue: Catalogue) -> Question | None:
    """ "wie zit er hoger?" after the country's figure: no person is asked, but ours beside the country's."""
    last = memory.last
    if last is None or len(last.indicators) != 1 or NEDERLAND not in (*last.scopes, *memory.areas):
        return None
    return _beside_country(last, catalogue) if _WHO.match(_said(hearing)) else None


_BOTH = (GEMEENTE, NEDERLAND)


def _beside_country(last: Question, catalogue: Catalogue) -> Question:
    carried = (*catalogue.names(last.indicators), *map(str, last.years))
    return replace(last, operation=Operation.COMPARE_COUNTRY, scopes=_BOTH, claim=None, carried=carried)


def part_of_total(hearing: Hearing, memory: Memory, catalogue: Catalogue) -> NotUnderstood | None:
    """ "is dat een kwart van het totaal?": of a total that the source does not give."""
    last = memory.last
    if last is None or not last.indicators:
        return None
    told = [Mention(frozenset(last.indicators), 0, 0)]
    if (unit_words(hearing) or hearing.any_of(_IN_NUMBER)) and (unit := other_unit(hearing, catalogue, told)):
        return NotUnderstood(
            Why.UNIT, (unit,), last.indicators[:3]
        )  # "diezelfde 227 maar dan per 1.000 inwoners"
    said = _said(hearing)
    if part := _HALF_OF_IT.search(said):
        return NotUnderstood(Why.PART, (part.group(),), last.indicators[:3])
    rate = len(last.indicators) == 1 and catalogue.snapshot.indicators[last.indicators[0]].unit != COUNT
    if rate and _COUNT.match(said) and hearing.any_of(_SEVERAL):
        return NotUnderstood(
            Why.UNIT, (COUNT,), last.indicators
        )  # "hoeveel zijn dat er in totaal?" of a rate
    if not hearing.has("totaal") or not by_a_ratio(hearing):
        return None
    return NotUnderstood(Why.PART, ("van het totaal",), last.indicators[:3])


_SEVERAL = frozenset({"zijn", "waren", "are", "were"})
_HALF_OF_IT = re.compile(
    r"\b(?:helft|kwart|derde|tiende|half|half of|third of|quarter of) (?:daarvan|ervan|hiervan|that|those|them)\b"
    r"|^(?:en |maar )?hoe (?:liep|loopt|liepen|lopen) .*\baf$"
)


def still_elsewhere(hearing: Hearing, memory: Memory) -> bool:
    """ "halen zij hun doel wel?", "en het jaar ervoor?" after another place was declined: of that place, until the own one is named."""
    if hearing.has("gemeente", "gemeente_sterk", "landelijk", "beide_gebieden") or hearing.any_of(_HERE):
        return False
    if any(piece.evidence == "eigen gemeente" for piece in hearing.pieces):
        return False
    if hearing.any_of(_THEIRS):
        return True
    first = next(iter(hearing.texts), "")
    goes_on = bool(hearing.years.years) or first in _AND
    return goes_on and first not in _CONCEDES and memory.last is not None and short(hearing)


_AND = frozenset({"en", "and", "maar"})
_CONCEDES = frozenset({"jammer", "doe", "geef", "dan", "laat", "oke", "oké", "ok", "goed", "prima", "helaas"})
""" "jammer, dan 2020": the own municipality will do."""
_THEIRS = frozenset({"zij", "ze", "hun", "hen", "daar", "aldaar", "they", "their", "there"})
_HERE = frozenset({"hier", "ons", "onze", "wij", "we", "here", "our", "ours", "us"})
_IN_NUMBER = frozenset({"aantal", "aantallen", "stuks", "absoluut", "absolute"})


def _said(hearing: Hearing) -> str:
    """Words and numbers, without stops and signs: a year that stands beside them is part of what is asked."""
    return " ".join([piece.text for piece in hearing.pieces if piece.kind in {"word", "number"}])
