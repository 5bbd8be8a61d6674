"""Files for a spreadsheet: what a report prints never becomes a formula."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.arrange import arrange
from data.exporting import HEADER, as_csv, disarmed
from data.exporting_xlsx import as_xlsx
from data.importing import shipped
from data.model import Figure

NASTY = ["=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", " =1", '=HYPERLINK("x")', "\n=1"]


@pytest.fixture(scope="module")
def figure() -> Figure:
    return next(iter(arrange(shipped(), "1").figures.values()))


@pytest.mark.parametrize("name", NASTY)
def test_a_formula_in_a_name_stays_text(figure: Figure, name: str) -> None:
    nasty = replace(figure, indicator=name, raw=name, theme=name)
    row = next(csv.DictReader(io.StringIO(as_csv([nasty]).decode("utf-8-sig"), newline=""), delimiter=";"))
    assert row["indicator"] == f"'{name}"
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx([nasty], name))).active
    assert sheet["B2"].data_type == "s"
    assert sheet["B2"].value.strip() == name.strip()


@given(st.text(max_size=20))
def test_a_text_that_is_disarmed_never_starts_a_formula(text: str) -> None:
    assert not disarmed(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_every_figure_has_every_column(figure: Figure) -> None:
    rows = list(csv.reader(io.StringIO(as_csv([figure, figure]).decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == list(HEADER)
    assert [len(row) for row in rows] == [len(HEADER)] * 3


def test_the_second_sheet_has_a_column_a_year() -> None:
    figures = arrange(shipped(), "1").over_years("vermissing-personen")
    rows = list(openpyxl.load_workbook(io.BytesIO(as_xlsx(figures, "x")))["Per jaar"].values)
    assert rows[0][:3] + rows[0][5:] == ("id", "indicator", "gebied", 2018, 2019, 2020, 2021, 2022)
    assert rows[1][1:3] + rows[1][5:] == ("Vermissing personen", "gemeente", 368, 426, 415, 486, 488)
    assert len(rows) == 2
