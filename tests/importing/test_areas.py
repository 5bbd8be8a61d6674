"""Whose figure it is: never mixed, never guessed."""

from __future__ import annotations

import pytest
from test_forms import read

from data.importing.reading import Reading


def table(*rows: str, municipality: str = "Veldhoek") -> Reading:
    return read("\n".join(rows).encode(), "tabel.csv", municipality=municipality)


def scopes(reading: Reading) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in reading.lines:
        found.setdefault(line.name, []).append(line.area.scope)
    return found


def test_a_country_in_the_name_is_the_country() -> None:
    reading = table(
        "Indicator;2022;2023", "Banen;600;610", "Banen (Nederland);800;810", "Banen - landelijk;1;2"
    )
    assert scopes(reading) == {
        "Banen": ["gemeente"],
        "Banen (Nederland)": ["nederland"],
        "Banen - landelijk": ["nederland"],
    }


def test_a_name_that_only_looks_like_another_area_is_asked() -> None:
    reading = table("Indicator;2022;2023", "Toeristen uit Nederland;3;4")
    assert reading.lines == () and "gebieden" in reading.refused[0].what


@pytest.mark.parametrize("label", ["Hoogbroek", "Gemeente Hoogbroek"])
def test_another_municipality_stays_out_of_its_own_figures(label: str) -> None:
    reading = table(
        "Indicator;Gebied;2022;2023", "Banen;Veldhoek;1;2", f"Banen;{label};3;4", "Banen;Nederland;5;6"
    )
    own = [line for line in reading.lines if line.area.scope == "gemeente"]
    assert [[cell.raw for cell in line.cells] for line in own] == [["1", "2"]]


def test_an_unknown_area_without_the_own_one_is_asked() -> None:
    reading = table("Indicator;Gebied;2022;2023", "Banen;Hoogbroek;3;4", "Banen;Nederland;5;6")
    assert [line.area.scope for line in reading.lines] == ["nederland"]
    assert "Wie is 'Hoogbroek'?" in reading.refused[0].what


def test_a_letter_is_the_municipality_only_by_its_initial_beside_the_country() -> None:
    rows = ("Indicator;;2022;2023", "Banen;V;3;4", "Banen;NL;5;6")
    assert scopes(table(*rows)) == {"Banen": ["gemeente", "nederland"]}
    assert table(*rows, municipality="Renkum").refused


def test_a_theme_inside_the_country_block_does_not_make_its_rows_local() -> None:
    rows = ("Indicator;2022;2023", "Nederland;;", "Banen;1;2", "Wonen", "Huizen;3;4")
    reading = read(
        ("<table>" + "".join(_html(row) for row in rows) + "</table>").encode(),
        "pagina.html",
        municipality="Veldhoek",
    )
    assert [(line.name, line.area.scope) for line in reading.lines] == [("Banen", "nederland")]
    assert "Huizen" in reading.refused[0].place


def _html(row: str) -> str:
    cells = row.split(";")
    if len([cell for cell in cells if cell]) == 1:
        return f'<tr><td colspan="3">{cells[0]}</td></tr>'
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def test_a_plain_year_after_the_report_is_never_taken_as_realised() -> None:
    reading = table("Indicator;2022;2023;2024", "Banen;1;2;3")
    assert reading.lines == () and "2024 ligt te laat" in reading.refused[0].what
    budget = read(b"Indicator;2022;2023\nBanen;1;2\n", "tabel.csv", title="Begroting 2024")
    assert budget.lines == () and "2023 ligt te laat" in budget.refused[0].what


def test_a_digit_that_may_be_a_note_is_refused_or_carried() -> None:
    text = "Wonen\nIndicator | 2021 | 2022 | 2023\n--- | --- | --- | ---\nBoetes | 17 | 182 | 19\nFeesten | 12 | 13 | 11\n\n2 Voorlopig."
    reading = read(text.encode(), "tekst.txt")
    assert [remark.place for remark in reading.refused] == ["tabel 1, rij 'Boetes'"]
    (kept,) = reading.lines
    assert any("eindigt op 2" in (note.text or "") for note in kept.footnotes)
