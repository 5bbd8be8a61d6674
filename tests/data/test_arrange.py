"""Which print counts, what it is measured against and what belongs to it, over one report and over several."""

import time
from decimal import Decimal

import pytest
from made_reports import aim, cell, note, report, row

from data.arrange import ContradictionError, arrange
from data.model import Report, Snapshot


def one(*reports: Report, year: int = 2022, scope: str = "gemeente"):
    figure = arrange(reports, "1").figure("vermissing", scope, year)
    assert figure is not None
    return figure


def test_a_figure_is_ready_to_be_said() -> None:
    figure = one(report(row("vermissing", {2021: "486", 2022: "488"}, "< 400", name="Vermissing personen")))
    assert (figure.indicator, figure.value, figure.display) == ("Vermissing personen", 488, "488")
    assert (figure.target and figure.target.raw, figure.attained) == ("< 400", False)
    assert (figure.report, figure.earlier, figure.missing) == ("Jaarverslag 2022", (), None)


@pytest.mark.parametrize(
    ("printed", "unit", "display"),
    [
        ("0.99", "per 1.000 inwoners", "0,99 per 1.000 inwoners"),
        ("4,0", "per 1.000 inwoners", "4 per 1.000 inwoners"),
        ("1,2", "%", "1,2%"),
        ("1.234", "aantal", "1.234"),
        ("nb", "aantal", "geen cijfer"),
        ("-", "%", "geen cijfer"),
        ("", "%", "geen cijfer"),
    ],
)
def test_display_in_dutch_with_unit(printed: str, unit: str, display: str) -> None:
    assert one(report(row("vermissing", {2022: printed}, unit=unit))).display == display


@pytest.mark.parametrize(("printed", "missing"), [("nb", "nb"), ("-", "-"), ("", "ontbreekt")])
def test_what_is_missing_says_why_and_has_no_verdict(printed: str, missing: str) -> None:
    figure = one(report(row("vermissing", {2022: printed}, "< 400")))
    assert (figure.value, figure.missing, figure.attained) == (None, missing, None)
    assert figure.target is not None


def test_the_latest_report_counts_and_the_earlier_print_is_kept() -> None:
    old = report(row("vermissing", {2020: "415", 2021: "486"}), year=2021)
    new = report(row("vermissing", {2020: "415", 2021: "480", 2022: "488"}))
    figure = one(new, old, year=2021)
    assert (figure.value, figure.report) == (480, "Jaarverslag 2022")
    assert [seen.raw for seen in figure.earlier] == ["486"]
    assert one(old, new, year=2020).earlier == ()
    assert [f.year for f in arrange((new, old), "1").over_years("vermissing")] == [2020, 2021, 2022]


def test_earlier_prints_stand_oldest_first_and_a_sign_is_a_print() -> None:
    reports = [
        report(row("vermissing", {2020: printed}), year=year)
        for year, printed in [(2020, "nb"), (2021, "400"), (2022, "415"), (2023, "415,0")]
    ]
    figure = one(*reversed(reports), year=2020)
    assert figure.raw == "415,0"
    assert [seen.raw for seen in figure.earlier] == ["nb", "400"]


def test_a_cell_the_source_lacks_gives_way_to_an_earlier_print() -> None:
    old = report(row("vermissing", {2018: "2,2"}, scope="nederland"), year=2021)
    new = report(row("vermissing", {2018: ""}, scope="nederland"))
    figure = one(old, new, year=2018, scope="nederland")
    assert (figure.value, figure.report, figure.earlier) == (Decimal("2.2"), "Jaarverslag 2021", ())
    assert one(new, year=2018, scope="nederland").missing == "ontbreekt"


def test_a_later_sign_counts_over_an_earlier_figure() -> None:
    figure = one(
        report(row("vermissing", {2018: "5"}), year=2021), report(row("vermissing", {2018: "nb"})), year=2018
    )
    assert (figure.value, figure.missing) == (None, "nb")
    assert [seen.raw for seen in figure.earlier] == ["5"]


def test_a_new_unit_is_a_different_print() -> None:
    old = report(row("vermissing", {2020: "5"}), year=2021)
    new = report(row("vermissing", {2020: "5"}, unit="per 1.000 inwoners"))
    assert [seen.raw for seen in one(old, new, year=2020).earlier] == ["5"]


def test_tables_with_different_years_are_one_row() -> None:
    parts = (
        row("vermissing", {2018: "1"}),
        row("vermissing", {2019: "2", 2020: "nb"}),
        row("vermissing", {2020: "3"}),
    )
    assert [figure.value for figure in arrange([report(*parts)], "1").over_years("vermissing")] == [1, 2, 3]


def test_the_same_figure_twice_is_no_contradiction_and_provisional_stays() -> None:
    twice = (
        row("vermissing", {2022: "5"}),
        row("vermissing", {}, observations=(cell(2022, "5,0", provisional=True),)),
    )
    assert one(report(*twice)).provisional
    assert one(report(*reversed(twice))).provisional


@pytest.mark.parametrize("other", [row("vermissing", {2022: "6"}), row("vermissing", {2022: "5"}, unit="%")])
def test_a_report_that_contradicts_itself_is_refused_with_both_places(other) -> None:
    with pytest.raises(ContradictionError, match=r"'5' \(aantal; .*recept"):
        arrange([report(row("vermissing", {2022: "5"}), other)], "1")


def test_budgets_stand_apart_and_the_later_one_counts() -> None:
    cells = cell(2022, "5"), cell(2022, "7", kind="begroting"), cell(2022, "8", kind="begroting")
    snapshot = arrange([report(row("vermissing", {}, "< 6", observations=cells))], "1")
    assert snapshot.figures["vermissing", "gemeente", 2022].value == 5
    budget = snapshot.budgets["vermissing", "gemeente", 2022]
    assert (budget.value, budget.kind, budget.target, budget.attained) == (8, "begroting", None, None)


# targets


def test_each_year_is_measured_against_its_own_report_and_else_the_earliest_later() -> None:
    reports = [
        report(row("vermissing", {2019: "1", 2020: "2"}, targets=(aim("< 1", 2020, "r2020"),)), year=2020),
        report(row("vermissing", {2021: "3", 2022: "4"}, targets=(aim("< 5", 2022, "r2022"),))),
        report(row("vermissing", {2023: "9"}), year=2023),
    ]
    figures = arrange(reports, "1").over_years("vermissing")
    measured = {figure.year: figure.target.raw if figure.target else None for figure in figures}
    assert measured == {2019: "< 1", 2020: "< 1", 2021: "< 5", 2022: "< 5", 2023: None}
    assert [figure.attained for figure in figures] == [False, False, True, True, None]


def test_a_restated_year_keeps_the_target_of_its_own_report() -> None:
    old = report(row("vermissing", {2021: "3"}, targets=(aim("< 4", 2021, "r2021"),)), year=2021)
    new = report(
        row("vermissing", {2021: "5"}, targets=(aim("< 9", 2021, "r2022"), aim("< 8", 2022, "r2022")))
    )
    figure = one(old, new, year=2021)
    assert (figure.value, figure.target and figure.target.raw, figure.attained) == (5, "< 4", False)


def test_the_country_has_its_printed_target_and_no_verdict() -> None:
    figure = one(report(row("vermissing", {2022: "5"}, "< 6", scope="nederland")), scope="nederland")
    assert (figure.target and figure.target.raw, figure.attained) == ("< 6", None)


def test_a_target_in_another_unit_measures_nothing() -> None:
    old = report(row("vermissing", {2021: "3"}, targets=(aim("< 4", 2021, "r2021"),)), year=2021)
    new = report(row("vermissing", {2021: "0,3"}, unit="per 1.000 inwoners"))
    figure = one(old, new, year=2021)
    assert (figure.target, figure.attained) == (None, None)


def test_an_aim_ahead_is_shown_without_verdict_until_its_year() -> None:
    ahead = report(row("vermissing", {2021: "3", 2022: "3"}, targets=(aim("< 2", 2026),)))
    figure = one(ahead)
    assert figure.attained is None
    assert figure.target is not None
    assert "2026" in figure.target.note
    both = report(row("vermissing", {2022: "3"}, targets=(aim("< 2", 2026), aim("< 4", 2022))))
    assert one(both).attained is True
    year_2026 = report(row("vermissing", {2026: "1"}), year=2026)
    assert one(ahead, year_2026, year=2026).attained is True


def test_two_targets_for_one_year_give_a_verdict_only_where_they_agree() -> None:
    def measured(value: str):
        return one(report(row("vermissing", {2022: value}, targets=(aim("> 5"), aim("< 10")))))

    assert [measured(value).attained for value in ("7", "4", "12")] == [True, None, None]
    target = measured("7").target
    assert target is not None
    assert "< 10" in target.note


def test_every_printed_target_is_kept_also_without_a_figure() -> None:
    snapshot = arrange([report(row("vermissing", {}, targets=(aim("< 2", 2026),)))], "1")
    assert [target.raw for target in snapshot.targets["vermissing", "gemeente"]] == ["< 2"]
    assert not snapshot.figures


# footnotes, names and order


def test_footnotes_narrowest_first_each_text_once() -> None:
    value, target, name = (
        note("**", "voorlopig", "value"),
        note("*", "meer is beter", "target"),
        note("*", "naam", "name"),
    )
    table, fix = note("", "inleiding", "table"), note("", "gecorrigeerd", "correction")
    again = note("*", "meer is beter", "name")
    series = row(
        "vermissing",
        {},
        observations=(cell(2022, "5", footnotes=(value,)), cell(2021, "4")),
        targets=(aim("> 3", footnotes=(target,)),),
        footnotes=(table, fix, again, name),
    )
    assert one(report(series)).footnotes == (value, target, name, fix, table)
    assert one(report(series), year=2021).footnotes == (target, name, fix, table)


def test_an_indicator_has_the_name_of_the_municipalitys_latest_row() -> None:
    old = report(row("vermissing", {2021: "1"}, name="Vermissingen"), year=2021)
    new = report(
        row("vermissing", {2022: "2"}, name="Vermist (NL)", scope="nederland", unit="per 10.000"),
        row("vermissing", {2022: "3"}, name="Vermist"),
    )
    indicator = arrange([old, new], "1").indicators["vermissing"]
    assert (indicator.name, indicator.names) == ("Vermist", ("Vermist", "Vermist (NL)", "Vermissingen"))
    assert (indicator.unit, indicator.scopes, indicator.years) == (
        "aantal",
        ("gemeente", "nederland"),
        (2021, 2022),
    )
    assert one(old, new, scope="nederland").indicator == "Vermist (NL)"
    assert one(old, new, year=2021).indicator == "Vermissingen"


def test_order_of_the_latest_source_then_what_only_older_ones_have() -> None:
    old = report(row("x", {2021: "1"}), row("a", {2021: "1"}), year=2021)
    new = report(row("b", {2022: "1"}), row("a", {2022: "1"})), report(row("c", {2022: "1"}), part="-zorg")
    assert list(arrange([old, *new], "1").indicators) == ["b", "a", "c", "x"]


def test_the_order_reports_are_given_in_does_not_matter() -> None:
    reports = [report(row("vermissing", {2020: str(year)}), year=year) for year in (2020, 2021, 2022)]
    assert arrange(reports, "1") == arrange(reports[::-1], "1")


def test_an_empty_edition_is_empty() -> None:
    snapshot = arrange([], "1")
    assert (snapshot.municipality, snapshot.reports, snapshot.years) == ("", (), ())


def test_the_snapshot_cannot_be_changed() -> None:
    snapshot = arrange([report(row("vermissing", {2022: "1"}))], "1")
    with pytest.raises(TypeError):
        snapshot.figures["vermissing", "gemeente", 2022] = None  # type: ignore[index]


def made(indicators: int) -> Report:
    years = {year: str(year - 2000) for year in range(2018, 2023)}
    return report(*(row(f"i{number}", years, "< 20") for number in range(indicators)))


def seconds(indicators: int) -> tuple[float, Snapshot]:
    made_report = made(indicators)
    start = time.process_time()
    snapshot = arrange([made_report], "1")
    return time.process_time() - start, snapshot


def test_ten_thousand_indicators_are_arranged_flatly_in_seconds() -> None:
    small, _ = seconds(1_000)
    large, snapshot = seconds(10_000)
    assert len(snapshot.figures) == 50_000
    assert large < 10
    assert large < 30 * max(small, 0.02)
