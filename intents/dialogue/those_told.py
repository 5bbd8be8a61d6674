"""What was spoken of one by one, taken together: "die drie bij elkaar", "wat waren die twee in 2021?"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.question import Memory, Operation, Question

ADDABLE = frozenset({Operation.FIGURE, Operation.TREND, Operation.ATTAINMENT, Operation.DIFFERENCE, Operation.AVERAGE, Operation.SUM,
                      Operation.COMPARE_INDICATORS, Operation.TARGET})  # fmt: skip
NO_SUM = ("doel", "behaald", "mislukt", "landelijk", "procent")


def all_of_those(hearing: Hearing, memory: Memory, last: Question, catalogue: Catalogue) -> Question | None:
    """ "wat waren die twee percentages in 2021?", "tel die drie eens bij elkaar op": the years or indicators spoken of, one by one."""
    count, held = many(hearing) or _all_told(hearing, memory), hearing.has("behaald", "mislukt")
    if not count or len(last.indicators) != 1 or last.operation not in ADDABLE:
        return None
    if hearing.has(*NO_SUM) and not held:
        return None
    sums = hearing.has("totaal") or not _ADDS.isdisjoint(hearing.texts)
    years = tuple(sorted(dict.fromkeys([*memory.earlier, *last.years])))
    if memory.earlier and len(last.years) == 1:
        whole = sums and len(years) == count and not hearing.years.years
        return (
            replace(last, operation=Operation.SUM, years=years, claim=None, direction=None) if whole else None
        )
    named = (*memory.spoken_of, *last.indicators)[-count:]
    alike = len({catalogue.snapshot.indicators[it].unit for it in named}) == 1
    allowed = _PLAINLY | {"behaald", "mislukt", "doel"} if held else _PLAINLY
    plain = all(cue.name in allowed or cue.phrase == "dan" for _, _, cue in hearing.cues)
    if len(named) != count or (sums and not alike) or not plain:
        return None
    if not (memory.alike or (hearing.years.years and not sums)):
        return None  # of other years or areas than the last: what was shown is not what would be taken
    carried = catalogue.names(named)
    wanted = tuple(hearing.years.years) or last.years
    operation = Operation.SUM if sums else Operation.ATTAINMENT if held else Operation.FIGURE
    return Question(
        operation, named, last.scopes, wanted, explicit_years=bool(wanted), carried=tuple(carried)
    )


def gap(hearing: Hearing) -> bool:
    """ "hoeveel scheelt dat?": no target and no year is named."""
    return (
        hearing.has("afstand", "verschil")
        and not hearing.has("doel", "behaald", "mislukt", "landelijk")
        and not hearing.years.years
    )


def apart_of_two(hearing: Hearing, memory: Memory, last: Question, catalogue: Catalogue) -> Question | None:
    """ "hoeveel scheelt dat?" after the figures of two indicators, together or one by one: between those."""
    if last.operation not in _FIGURES or len(last.scopes) != 1 or len(last.years) > 1 or not gap(hearing):
        return None
    named = last.indicators
    if len(named) == 1 and memory.alike and not memory.earlier and not memory.areas:
        named = (*memory.spoken_of[-1:], *named)
    if len(named) != _TWO or len({catalogue.snapshot.indicators[it].unit for it in named}) != 1:
        return None
    carried = (*catalogue.names(named), *map(str, last.years))
    return replace(
        last, operation=Operation.COMPARE_INDICATORS, indicators=named, claim=None, carried=carried
    )


_TWO = 2
_FIGURES = frozenset({Operation.FIGURE, Operation.COMPARE_INDICATORS})


def _all_told(hearing: Hearing, memory: Memory) -> int:
    """ "dus samen?": how many years, or else indicators, were spoken of one by one; 0 where it says more."""
    if _TOGETHER.match(" ".join(it.text for it in hearing.pieces if it.kind != "stop")) is None:
        return 0
    told = len(set(memory.earlier)) if memory.earlier else len(memory.spoken_of)
    return told + 1 if told else 0


_TOGETHER = re.compile(
    r"^(?:(?:en|dus|ok|oke|hoeveel is dat|wat is dat|hoeveel zijn dat er|dat is|dan|die|tel|dat|ze|hoeveel) )*(?:(?:alles|bij|in|elkaar|mekaar|samen|opgeteld|totaal|together)(?: |$))+(?:dus|dan|op|maakt dat|is dat)?$"
)
_ADDS = frozenset({"samen", "opgeteld", "elkaar", "optellen", "bijeen", "together"})
_PLAINLY = frozenset(
    {
        "beide",
        "hoeveel",
        "totaal",
        "telwoord",
        "uitdrukking",
        "procent",
        "eenheid",
        "welke",
        "gemeente",
        "gemeente_sterk",
    }
)


def same_row(hearing: Hearing) -> bool:
    """ "zelfde regel maar 2021": the row that was shown, where "regels" asks for a list of rows."""
    return any(one in _SAME and two in _ROW for one, two in pairwise(hearing.texts))


_SAME = frozenset({"zelfde", "dezelfde", "hetzelfde", "same", "die", "diezelfde", "deze"})
_ROW = frozenset({"regel", "rij", "indicator", "reeks", "row", "series"})


def many(hearing: Hearing) -> int:
    """How many are pointed at: "die twee", "beide percentages"; 0 where none are."""
    for one, two in pairwise(hearing.pieces):
        if one.text in _THESE and two.kind == "number" and not two.role and two.text in {"2", "3", "4", "5"}:
            return int(two.text)
    return 2 if hearing.any_of(_BOTH_OF_THEM) else 0


_THESE = frozenset({"die", "deze", "those", "these", "alle"})
_BOTH_OF_THEM = frozenset({"beide", "allebei", "both"})


def several_meant(hearing: Hearing, memory: Memory) -> bool:
    """Whether it points at several indicators that were spoken of one by one; "die twee jaren" points at years."""
    last = memory.last
    if (
        last is None
        or not memory.spoken_of
        or memory.earlier
        or len(last.indicators) != 1
        or len(last.years) > 1
    ):
        return False
    return many(hearing) > 1 and not hearing.any_of(_YEARS) and not hearing.has("landelijk", "beide_gebieden")


_YEARS = frozenset({"jaar", "jaren", "years"})
