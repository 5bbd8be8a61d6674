"""Answers on editions that are not the shipped one: other targets, other prints, other names, no legend."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from made import answered, asked, text

from data.arrange import arrange
from data.model import Footnote, Observation, Place, Report, Series, Snapshot, Target
from intents.question import Operation, Selection

THEME = "Wonen"


def cell(year: int, value: str | None, title: str = "Jaarverslag 2023") -> Observation:
    place = Place(f"{title} gemeente Proef", THEME, "Woningen", str(year))
    return Observation(year, value or "x", Decimal(value) if value else None, None if value else "x", place)


def series(*cells: Observation, **more: Any) -> Series:
    fields: dict[str, Any] = {
        "indicator": "woningen",
        "name": "Woningen",
        "scope": "gemeente",
        "unit": "aantal",
    }
    return Series(**{**fields, "theme": THEME, "observations": cells, **more})


def target(raw: str, operator: Any, value: str, year: int = 2023) -> Target:
    return Target(raw, operator, Decimal(value), year, "jaarverslag-2023")


def report(*rows: Series, year: int = 2023, **more: Any) -> Report:
    return Report(f"jaarverslag-{year}", f"Jaarverslag {year}", year, "gemeente Proef", (), rows, **more)


def edition(*reports: Report) -> Snapshot:
    return arrange(reports, "9")


ROW = series(cell(2022, "50"), cell(2023, "60"))


def test_a_sign_without_legend_is_given_as_it_stands() -> None:
    said = text(
        asked(Operation.FIGURE, "woningen"), edition(report(series(cell(2022, "50"), cell(2023, None))))
    )
    assert 'In de bron staat bij 2023 "x", zonder uitleg.' in said
    assert "Het laatste jaar met een cijfer is 2022: 50." in said


def test_a_row_without_any_figure_says_so() -> None:
    said = text(asked(Operation.FIGURE, "woningen"), edition(report(series(cell(2023, None)))))
    assert "De bron heeft ook over andere jaren geen cijfer." in said


def test_no_target_means_no_verdict() -> None:
    said = text(asked(Operation.ATTAINMENT, "woningen"), edition(report(ROW)))
    assert said.startswith("De bron noemt hier geen doel bij.")
    found = answered(asked(Operation.OVERVIEW), edition(report(ROW)))
    assert [group.title for group in found.groups] == ["Zonder doel (1)"]


def test_inclusive_operators_meet_their_border() -> None:
    at_least = edition(report(replace(ROW, targets=(target(">= 60", ">=", "60"),))))
    said = text(asked(Operation.ATTAINMENT, "woningen"), at_least)
    assert said.startswith("Behaald: doel minstens 60, precies op de grens, en 60 zelf telt mee.")


def test_a_target_without_a_sign_is_not_read_as_a_limit() -> None:
    bare = edition(report(replace(ROW, targets=(target("70", "=", "70"),))))
    found = answered(asked(Operation.ATTAINMENT, "woningen"), bare)
    assert found.lines[0].startswith("Het doel is 70 (zonder teken")
    assert found.figures[0].attained is None
    groups = answered(asked(Operation.OVERVIEW), bare).groups
    assert [group.title for group in groups] == ["Zonder oordeel (1)"]
    assert "Gemeten aan" not in text(asked(Operation.TREND, "woningen"), bare)


def test_a_target_that_lies_ahead_gives_no_verdict_and_says_why() -> None:
    ahead = edition(report(replace(ROW, targets=(target("> 90", ">", "90", 2026),))))
    said = text(asked(Operation.ATTAINMENT, "woningen", years=(2023,)), ahead)
    assert "Niet behaald" not in said
    assert "Let op: Dit doel is bedoeld voor 2026; daarom staat er geen oordeel bij." in said


def test_two_reports_that_differ_are_both_named_and_the_latest_counts() -> None:
    older = report(series(cell(2022, "55", "Jaarverslag 2022")), year=2022)
    said = text(asked(Operation.FIGURE, "woningen", years=(2022,)), edition(older, report(ROW)))
    assert said.startswith("Woningen 2022: 50.")
    assert "een eerder verslag noemt over 2022 iets anders: 55 (Jaarverslag 2022 gemeente Proef)" in said


def test_a_year_measured_against_its_own_report_is_not_called_borrowed() -> None:
    older = report(series(cell(2022, "55"), targets=(target("> 50", ">", "50", 2022),)), year=2022)
    both = edition(older, report(replace(ROW, targets=(target("> 70", ">", "70"),))))
    assert "gemeten aan" not in text(asked(Operation.ATTAINMENT, "woningen", years=(2022,)), both)


def test_units_that_changed_between_reports_are_not_subtracted() -> None:
    older = report(series(cell(2022, "5", "Jaarverslag 2022"), unit="%"), year=2022)
    mixed = edition(older, report(series(cell(2023, "60"))))
    found = answered(asked(Operation.DIFFERENCE, "woningen", years=(2022, 2023)), mixed)
    assert found.computed == ()
    assert "De eenheden verschillen. Daarom bereken ik geen verschil." in found.lines
    assert "andere eenheid" in text(asked(Operation.FIGURE, "woningen", years=(2023,)), mixed)


def test_a_renamed_row_is_warned_of_where_years_are_compared() -> None:
    older = report(series(cell(2022, "5", "Jaarverslag 2022"), name="Woningen (oud)"), year=2022)
    renamed = edition(older, report(series(cell(2023, "60"))))
    said = text(asked(Operation.DIFFERENCE, "woningen", years=(2022, 2023)), renamed)
    assert 'in 2022 heet deze rij "Woningen (oud)", anders dan in 2023' in said


def test_a_note_on_a_changed_definition_is_a_warning_only_across_it() -> None:
    note = Footnote("*", "Vanaf 2023 tellen flexwoningen mee.", "name")
    changed = edition(report(replace(ROW, footnotes=(note,))))
    across = answered(asked(Operation.DIFFERENCE, "woningen", years=(2022, 2023)), changed)
    assert any("veranderd vanaf 2023" in line for line in across.warnings)
    within = answered(asked(Operation.FIGURE, "woningen", years=(2022,)), changed)
    assert within.warnings == ()


def test_a_percentage_of_zero_is_not_computed() -> None:
    zero = edition(report(series(cell(2022, "0"), cell(2023, "60"))))
    found = answered(asked(Operation.PERCENT, "woningen", years=(2022, 2023)), zero)
    assert [one.what for one in found.computed] == ["difference"]
    assert "Een percentage is niet te berekenen, want het eerste cijfer is nul." in found.lines


def test_another_area_is_named_by_its_own_name() -> None:
    province = edition(report(ROW, series(cell(2023, "61"), scope="provincie")))
    found = answered(
        asked(Operation.COMPARE_COUNTRY, "woningen", scopes=("gemeente", "provincie"), years=(2023,)),
        province,
    )
    assert any(
        "In 2023 lager in gemeente Proef dan in Provincie. Berekend verschil: 1." in x for x in found.lines
    )


def test_a_report_without_programme_says_so() -> None:
    said = text(asked(Operation.GOAL), edition(report(ROW)))
    assert said.startswith("In het jaarverslag 2023 staat geen doel van het programma.")
    assert text(asked(Operation.ACTIVITIES), edition(report(ROW))).startswith(
        "In het jaarverslag 2023 staan geen"
    )


def test_always_rising_needs_every_step(snapshot: Snapshot) -> None:
    rising = edition(report(series(cell(2021, "1"), cell(2022, "2"), cell(2023, "3"))))
    selection = Selection(direction="rising")
    assert len(answered(asked(Operation.OVERVIEW, selection=selection), rising).figures) == 1
    flat = edition(report(series(cell(2021, "1"), cell(2022, "2"), cell(2023, "2"))))
    assert answered(asked(Operation.OVERVIEW, selection=selection), flat).figures == ()
