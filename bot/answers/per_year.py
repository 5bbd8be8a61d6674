"""OVERVIEW counted per year: how many targets were met, or missed, in each of the asked years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answers.compose import complete, places
from bot.answers.selecting import fitting
from bot.answers.types import Answer, Computed
from bot.answers.words import listed, title_of
from bot.wording import say
from data.model import Figure, Snapshot
from intents.question import Question


def per_year(
    question: Question, pool: Sequence[Figure], what: str, heading: str, snapshot: Snapshot
) -> Answer:
    """One line a year with the number of targets that have the verdict, then the extreme or the change between two."""
    asked = replace(question.selection, per_year=False, direction=None, count=False)
    counts = dict[int, int]()
    rows = list[str]()
    for year in question.years:
        here = fitting(replace(asked, verdict=None), [it for it in pool if it.year == year], None, snapshot)[
            0
        ]
        counts[year] = len(fitting(asked, here, None, snapshot)[0])
        rows.append(_line(year, counts[year], here))
    compared = _compared(counts, question.selection.direction == "lowest")
    lines = [say("per_jaar_kop", wat=heading), compared, *rows]
    return complete(
        question,
        snapshot,
        title=heading,
        summary=" ".join(lines[:2]),
        lines=lines,
        computed=[Computed("count", Decimal(count), str(count)) for count in counts.values()],
        warnings=_warnings(pool, snapshot),
        kind=what[:1].lower() + what[1:],
        sources=places(pool),
    )


def _line(year: int, count: int, here: Sequence[Figure]) -> str:
    open_ = sum(it.target is None or it.attained is None for it in here)
    key = "per_jaar_open" if open_ else "per_jaar"
    return say(key, jaar=year, aantal=count, totaal=len(here), **({"open": open_} if open_ else {}))


def _compared(counts: dict[int, int], fewest: bool) -> str:
    """Two years are set beside each other; of more the year(s) with the most, or with the fewest."""
    if len(counts) == 2:
        (first, before), (last, after) = sorted(counts.items())
        key = (
            "per_jaar_gelijk" if before == after else "per_jaar_meer" if after > before else "per_jaar_minder"
        )
        return say(key, jaar=last, toen=first, **({} if before == after else {"aantal": abs(after - before)}))
    edge = min(counts.values()) if fewest else max(counts.values())
    years = listed(year for year, count in counts.items() if count == edge)
    return say("per_jaar_minste" if fewest else "per_jaar_meeste", jaren=years, aantal=edge)


def _warnings(pool: Sequence[Figure], snapshot: Snapshot) -> list[str]:
    borrowed = [it.target for it in pool if it.target and it.target.year != it.year]
    reports = listed(dict.fromkeys(title_of(target.report, snapshot) for target in borrowed))
    return [say("gemeten_aan", verslag=reports)] if borrowed else []
