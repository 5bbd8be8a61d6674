"""Lists by how much, how long, how near and how high, and what a verb leaves out; by the hand-typed table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any

import pytest
from by_table import TARGETS, attained, found
from test_kinds_left_out import met, rows

from bot.conversation import Knowledge

YEARS = range(2018, 2023)
Holds = Callable[[str], bool]


def moved(first: int, last: int, holds: Callable[[float], bool]) -> Holds:
    """Whether the change in percent between two years is so; never where a figure is missing."""

    def fits(row: str) -> bool:
        one, two = found(row, first), found(row, last)
        return one is not None and two is not None and one > 0 and holds((two - one) / one * 100)

    return fits


def edge(year: int, highest: bool, alone: bool) -> Holds:
    """Whether a row is at its own highest or lowest of all years."""

    def fits(row: str) -> bool:
        own = found(row, year)
        others = [it for y in YEARS if y != year and (it := found(row, y)) is not None]
        if own is None or not others:
            return False
        best = max(others) if highest else min(others)
        beyond = own > best if highest else own < best
        return beyond or (own == best and not alone and len(set(others)) > 1)

    return fits


def running(first: int, last: int, up: bool) -> Holds:
    def fits(row: str) -> bool:
        known = [found(row, year) for year in range(first, last + 1)]
        pairs = [(one, two) for one, two in pairwise(known) if one is not None and two is not None]
        return len(pairs) == last - first and all((two > one) is up and two != one for one, two in pairs)

    return fits


def first_time(year: int, verdict: bool) -> Holds:
    def fits(row: str) -> bool:
        before = [it for y in YEARS if y < year and (it := attained(row, y)) is not None]
        return attained(row, year) is verdict and bool(before) and verdict not in before

    return fits


def near(year: int, percent: float, verdict: bool | None = None) -> Holds:
    def fits(row: str) -> bool:
        figure = found(row, year)
        if (
            figure is None
            or row not in TARGETS
            or (verdict is not None and attained(row, year) is not verdict)
        ):
            return False
        return abs(figure - TARGETS[row][1]) / TARGETS[row][1] * 100 < percent

    return fits


def listed(said: dict[str, Any]) -> set[str]:
    assert said["status"] == "answered", said["text"]
    return {it["id"] for it in said["figures"]}


def fitting(ids: Iterable[str], holds: Holds) -> set[str]:
    return {it for it in ids if holds(it)}


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("wat is sinds 2018 meer dan gehalveerd?", moved(2018, 2022, lambda it: it < -50)),
        ("welke cijfers zijn tussen 2018 en 2021 meer dan verdubbeld?", moved(2018, 2021, lambda it: it > 100)),
        ("welke indicatoren zijn minstens 10 procent gestegen ten opzichte van 2021?", moved(2021, 2022, lambda it: it >= 10)),
        ("welke cijfers lagen in 2022 minstens de helft hoger dan in 2018?", moved(2018, 2022, lambda it: it >= 50)),
        ("posten die sinds 2020 met 50% of meer zijn gedaald, graag een lijstje", moved(2020, 2022, lambda it: it <= -50)),
        ("welke cijfers zijn sinds 2019 met hooguit 10 procent gedaald?", moved(2019, 2022, lambda it: -10 <= it < 0)),
        ("welke indicatoren staan op hun laagste stand van de hele reeks?", edge(2022, False, False)),
        ("welke indicatoren waren nog nooit zo hoog?", edge(2022, True, True)),
        ("welke indicatoren stonden in 2021 op hun hoogste stand?", edge(2021, True, False)),
        ("welke indicatoren waren in 2022 hoger dan in elk van de andere jaren?", edge(2022, True, True)),
        ("welke indicatoren stegen twee jaar op rij?", running(2020, 2022, True)),
        ("welke cijfers daalden drie jaar achter elkaar?", running(2019, 2022, False)),
        ("welke doelen zijn in 2022 voor het eerst gehaald?", first_time(2022, True)),
        ("welke doelen zijn in 2022 voor het eerst niet gehaald?", first_time(2022, False)),
        ("welke doelen zitten binnen 10 procent van de streefwaarde?", near(2022, 10)),
        ("welke doelen zijn niet gehaald, maar er minder dan 15 procent vanaf?", near(2022, 15, False)),
        ("welke doelen zijn krap gehaald, met minder dan 5 procent speling?", near(2022, 5, True)),
    ],
)  # fmt: skip
def test_a_list_by_how_much_or_how_long(ask: Any, knowledge: Knowledge, question: str, holds: Holds) -> None:
    wanted = fitting(knowledge.snapshot.indicators, holds)
    assert wanted and listed(ask([question])) == wanted


@pytest.mark.parametrize(
    "question",
    [
        "welke cijfers zijn 10 procent gestegen?",
        "welke indicatoren zijn met 5 tot 10 procent gestegen?",
        "welke doelen zijn voor minstens 90 procent gehaald?",
        "welke indicatoren daalden vijf jaar op rij?",
        "welke doelen zijn voor het eerst gehaald, in alle jaren ervoor niet?",
        "welke doelen zijn gehaald? BBV kun je niet weglaten",
        "waar waren we in 2018 op orde en zakten we in 2022 onder de maat, gezien de doelen?",
    ],
)
def test_what_no_list_can_say_is_declined(ask: Any, question: str) -> None:
    """Each of these once would have been, or is near to, a list of something else."""
    assert ask([question])["figures"] == []


@pytest.mark.parametrize(
    ("turns", "year", "kind", "verdict"),
    [
        (["welke doelen zijn niet gehaald? laat de BBV-rijen weg"], 2022, "zonder bbv", False),
        (["welke doelen zijn niet gehaald in 2018, BBV mag je overslaan"], 2018, "zonder bbv", False),
        (["Laat het thema Zorg en veiligheid weg. Welke doelen zijn in 2019 niet gehaald?"], 2019, "buiten thema", False),
        (["laat zien welke doelen gehaald zijn, thema zorg laat maar weg"], 2022, "buiten thema", True),
        (["welke doelen zijn gehaald in 2021, zorg en veiligheid buiten beschouwing gelaten?"], 2021, "buiten thema", True),
        (["welke doelen zijn niet gehaald in 2020", "haal de BBV-rijen er nog uit"], 2020, "zonder bbv", False),
        (["welke doelen zijn niet gehaald in 2020", "zorg en veiligheid hoef ik niet"], 2020, "buiten thema", False),
        (["welke doelen zijn gehaald in 2020", "nu zonder BBV"], 2020, "zonder bbv", True),
        (["welke doelen zijn gehaald in 2020", "alleen BBV"], 2020, "bbv", True),
    ],
)  # fmt: skip
def test_a_verb_leaves_a_kind_out(
    ask: Any, knowledge: Knowledge, turns: list[str], year: int, kind: str, verdict: bool
) -> None:
    """These were heard as the list of just that kind: turned round."""
    assert listed(ask(turns)) == met(rows(knowledge, kind), year, verdict)


def test_rows_without_a_row_of_the_country(ask: Any, knowledge: Knowledge) -> None:
    without = {it.id for it in knowledge.snapshot.indicators.values() if "nederland" not in it.scopes}
    assert listed(ask(["welke indicatoren hebben geen landelijk cijfer?"])) == without


def test_a_list_is_narrowed_by_a_number_or_not_at_all(ask: Any, knowledge: Knowledge) -> None:
    """ "alleen die met meer dan 20%" left the list as it was."""
    rose = "welke indicatoren liggen in 2022 hoger dan in 2020?"
    wanted = fitting(knowledge.snapshot.indicators, moved(2020, 2022, lambda it: it > 20))
    assert listed(ask([rose, "alleen die met meer dan 20%"])) == wanted
    assert ask([rose, "alleen de eerste 3"])["figures"] == []
