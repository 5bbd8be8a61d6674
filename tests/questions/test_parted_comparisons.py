"""A comparative apart from its "dan": "hoger waren dan 450" was read as "precies 450", and got a false verdict."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("klopt het dat vermissingen hoger waren dan 450?", "Dat klopt (meer dan 450)"),
        ("waren er meer vermissingen dan 450?", "Dat klopt (meer dan 450)"),
        ("zijn er in 2022 meer mensen vermist geweest dan 500?", "Dat klopt niet (meer dan 500)"),
        ("waren er minder HIC's dan 40?", "Dat klopt (minder dan 40)"),
        ("waren de vermissingen niet hoger geweest dan 500?", "Dat klopt (hoogstens 500)"),
        ("weet je of de vermissingen lager zijn geweest dan 400?", "Dat klopt niet (minder dan 400)"),
        ("kwamen er 450 of meer vermissingen?", "Dat klopt (minstens 450)"),
        ("waren er minstens 488 vermissingen?", "Dat klopt (minstens 488)"),
        ("waren er hoogstens 488 vermissingen?", "Dat klopt (hoogstens 488)"),
        ("is de stijging van vermissingen groter dan 5?", "Dat klopt niet (meer dan 5)"),
        ("was de daling van HIC meer dan 30?", "Dat klopt (meer dan 30)"),
    ],
)
def test_the_side_is_the_comparatives(ask: Any, question: str, verdict: str) -> None:
    assert ask([question])["text"].startswith(verdict)


def test_years_of_a_parted_comparison(ask: Any) -> None:
    said = ask(["in welke jaren zijn vermissingen hoger geweest dan 450?"])
    assert {it["year"] for it in said["figures"]} == {2021, 2022}


@pytest.mark.parametrize(
    ("question", "verdict", "year"),
    [
        ("waren er in 2022 meer vermissingen dan de 486 van 2021?", "Dat klopt (meer dan 486).", 2022),
        ("waren er in 2021 meer vermissingen dan de 488 van 2022?", "Dat klopt niet (meer dan 488).", 2021),
    ],
)
def test_a_limit_that_is_another_years_figure_is_set_to_the_year_before_it(
    ask: Any, question: str, verdict: str, year: int
) -> None:
    said = ask([question])["text"]
    assert said.count("Dat klopt") == 1 and f"{verdict}\nVermissing personen {year}:" in said
