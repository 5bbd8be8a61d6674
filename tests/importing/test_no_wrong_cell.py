"""Whatever is lost from a document, no figure enters in another's place: it is refused, or simply not there."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from made_forms import FORMS, Grid, expected, to_csv, to_html, to_pipes, to_tabs
from test_forms import read

from data.importing.reading import Reading

WRITERS: dict[str, tuple[str, Callable[[Grid], bytes]]] = {
    "html": ("pagina.html", to_html),
    "csv": ("tabel.csv", to_csv(";")),
    "strepen": ("tekst.md", to_pipes),
    "tabs": ("tekst.txt", to_tabs),
}


def figures(reading: Reading) -> set[tuple[object, ...]]:
    return {
        (line.name, line.area.scope, cell.year, cell.kind, float(cell.value))
        for line in reading.lines
        for cell in line.cells
        if cell.value is not None
    }


@pytest.mark.parametrize("format_", WRITERS)
@pytest.mark.parametrize("form", FORMS)
def test_a_lost_cell_never_shifts_a_figure(form: str, format_: str) -> None:
    build, aims, country = FORMS[form]
    right = {
        (*key, value) for key, value in expected(aims=aims, country=country).items() if value is not None
    }
    name, write = WRITERS[format_]
    choose = random.Random(f"{form} {format_}")
    for _ in range(25):
        grid = build()
        row = choose.randrange(1, len(grid))
        if len([text for text in grid[row] if text]) < 3:
            continue
        del grid[row][choose.randrange(len(grid[row]))]
        reading = read(write(grid), name)
        assert figures(reading) <= right, (row, grid[row])
        assert reading.refused, (row, grid[row])


@pytest.mark.parametrize("form", FORMS)
def test_text_that_lost_its_empty_cells_never_shifts_a_figure(form: str) -> None:
    """The extractor of the shipped page: empty cells dropped anywhere, bars on the right."""
    build, aims, country = FORMS[form]
    right = {
        (*key, value) for key, value in expected(aims=aims, country=country).items() if value is not None
    }
    choose = random.Random(form)
    for _ in range(25):
        grid = build()
        row = choose.randrange(1, len(grid))
        column = choose.randrange(len(grid[row]))
        grid[row][column] = ""
        width = len(grid[0])
        lines = []
        for index, cells in enumerate(grid):
            kept = [text for text in cells if text]
            lines.append(" | ".join(kept) + " |" + "|" * (width - len(kept)))
            lines += ["---|" * width] if index == 0 else []
        reading = read("\n".join(["Samenleving", *lines]).encode(), "tekst.txt")
        assert figures(reading) <= right, (row, column, grid[row])


def test_a_header_cell_lost_never_shifts_a_figure() -> None:
    for form, (build, aims, country) in FORMS.items():
        right = {
            (*key, value) for key, value in expected(aims=aims, country=country).items() if value is not None
        }
        for format_, (name, write) in WRITERS.items():
            for column in range(len(build()[0])):
                grid = build()
                del grid[0][column]
                reading = read(write(grid), name)
                assert figures(reading) <= right, (form, format_, column)


def test_two_columns_swapped_in_the_header_alone_are_followed_not_guessed() -> None:
    grid = FORMS["jaren als kolommen"][0]()
    grid[0][2], grid[0][3] = grid[0][3], grid[0][2]
    reading = read(to_csv(";")(grid), "tabel.csv")
    burglaries = next(line for line in reading.lines if line.name == "Woninginbraken")
    assert [(cell.year, cell.raw) for cell in burglaries.cells][:2] == [(2022, "1,9"), (2021, "2,05")]
