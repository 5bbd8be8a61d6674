"""A list turned by a few words: "maar niet in 2021", "en ten opzichte van 2018?", "en erboven?", "welke het meest?"."""

from __future__ import annotations

import re
from dataclasses import replace

from intents.hearing.hearing import Hearing
from intents.question import Direction, Question, Verdict


def turned_list(hearing: Hearing, last: Question, years: tuple[int, ...], latest: int) -> Question | None:
    """The list before as these words turn it; None where they do not. `years` are those asked now."""
    turned = (
        _but_not_then(hearing, last, years)
        or _most_of_those(hearing, last)
        or _beside_year(hearing, last, years, latest)
        or _other_side(hearing, last, years)
    )
    return replace(turned, carried=("het overzicht",)) if turned else None


def _but_not_then(hearing: Hearing, last: Question, years: tuple[int, ...]) -> Question | None:
    """ "maar niet in 2021" after the targets met in 2022: those that turned between the two years."""
    verdict = last.selection.verdict
    if (
        _BUT_NOT.match(" ".join(hearing.texts)) is None
        or len(years) != 1
        or len(last.years) != 1
        or not verdict
    ):
        return None
    later = max(years[0], last.years[0])
    held = verdict if later == last.years[0] else _TURNED.get(verdict)
    chosen = replace(last.selection, verdict=held, became=True)
    return replace(last, years=tuple(sorted({*years, *last.years})), selection=chosen) if held else None


_BUT_NOT = re.compile(r"^maar (?:dan |toen |nog )?niet in\b")
_TURNED: dict[Verdict, Verdict] = {"met": "not_met", "not_met": "met"}


def _most_of_those(hearing: Hearing, last: Question) -> Question | None:
    """ "welke het meest?" after the rows that rose: which rose most."""
    if last.selection.direction not in {"up", "down"} or not _THE_MOST.match(" ".join(hearing.texts)):
        return None
    return replace(last, selection=replace(last.selection, most="amount"))


_THE_MOST = re.compile(
    r"^(?:en |dan )?(?:welke|wat|which) (?:(?:steeg|stegen|daalde|daalden) )?(?:het )?(?:meest|meeste|hardst|sterkst|most)[ ?]*$"
)


def _beside_year(hearing: Hearing, last: Question, years: tuple[int, ...], latest: int) -> Question | None:
    """ "en ten opzichte van 2018?" after what rose in 2022: the move from that year."""
    chosen, end = last.selection, last.years[-1] if last.years else latest
    moved = chosen.direction in _MOVES and not (chosen.versus_country or chosen.versus_target)
    if not moved or not hearing.years.against or len(years) != 1 or years[0] >= end:
        return None
    return replace(last, years=(years[0], end))


_MOVES = frozenset({"up", "down", "same", "better", "worse"})


def _other_side(hearing: Hearing, last: Question, years: tuple[int, ...]) -> Question | None:
    """ "en waar erboven?" after the rows below the country, or below the target."""
    before = last.selection
    side = next((_SIDES[text] for text in hearing.texts if text in _SIDES), None)
    if side is None or not (before.versus_country or before.versus_target) or before.verdict:
        return None
    return replace(last, years=years or last.years, selection=replace(before, direction=side))


_SIDES: dict[str, Direction] = {"erboven": "up", "erover": "up", "eronder": "down"}
