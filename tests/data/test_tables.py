"""The wide table holds exactly the figures of the snapshot, each in its row and year."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from made_reports import report, row

from data.arrange import arrange
from data.tables import LABELS, by_year

SNAPSHOT = arrange(
    [
        report(
            row("vermissing", {2021: "486", 2022: "488"}, name="Vermissing personen"),
            row("diefstal", {2021: "0,67", 2022: "nb"}, unit="per 1.000 inwoners"),
            row("diefstal", {2022: "4,0"}, unit="per 1.000 inwoners", scope="nederland"),
        ),
        report(row("vermissing", {2020: "415"}, name="Vermissingen"), year=2021),
    ],
    "1",
)


def test_a_row_an_indicator_and_scope_and_a_column_a_year() -> None:
    table = by_year(SNAPSHOT.figures.values())
    assert list(table.columns) == [*LABELS, 2020, 2021, 2022]
    rows = {(one["id"], one["scope"]): one for _, one in table.iterrows()}
    assert list(rows) == [("vermissing", "gemeente"), ("diefstal", "gemeente"), ("diefstal", "nederland")]
    first = rows["vermissing", "gemeente"]
    assert (first["indicator"], first[2020], first[2021], first[2022]) == (
        "Vermissing personen",
        415,
        486,
        488,
    )
    assert rows["diefstal", "gemeente"][2022] == "nb"
    assert rows["diefstal", "nederland"][2021] == ""


def test_values_stay_exact() -> None:
    value = by_year(SNAPSHOT.figures.values()).set_index(["id", "scope"]).loc[("diefstal", "gemeente"), 2021]
    assert isinstance(value, Decimal)
    assert str(value) == "0.67"


CELLS = st.dictionaries(
    st.tuples(st.sampled_from("abc"), st.sampled_from(["gemeente", "nederland"])),
    st.dictionaries(st.integers(2015, 2025), st.sampled_from(["1", "0,5", "nb", "-", ""]), min_size=1),
    min_size=1,
)


@settings(deadline=None, max_examples=30)
@given(CELLS)
def test_every_figure_stands_in_its_row_and_year_and_nothing_else(cells) -> None:
    made = report(*(row(id_, years, scope=scope) for (id_, scope), years in cells.items()))
    figures = arrange([made], "1").figures
    table = by_year(figures.values()).set_index(["id", "scope"])
    years = [column for column in table.columns if isinstance(column, int)]
    assert years == sorted({year for _, _, year in figures})
    for id_, scope in table.index:
        for year in years:
            figure = figures.get((id_, scope, year))
            expected = "" if figure is None else figure.missing if figure.value is None else figure.value
            assert table.loc[(id_, scope), year] == expected


def test_no_figures_make_an_empty_table() -> None:
    assert by_year([]).empty
