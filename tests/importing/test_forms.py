"""Every usual form in every format gives the same figures, and what is no figure stays none."""

from __future__ import annotations

import pytest
from made_forms import FORMATS, FORMS, UNITS, expected

from data.importing.grid import Document
from data.importing.interpret import interpret
from data.importing.read import read_pages
from data.importing.reading import Reading
from data.importing.recipe import Recipe


def read(
    content: bytes, name: str, *, title: str = "Jaarverslag 2023", municipality: str = "Duinrade"
) -> Reading:
    document = Document(name, read_pages(content, name), "")
    return interpret(document, Recipe(title=title, municipality=municipality))


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("form", FORMS)
def test_every_form_in_every_format(form: str, format_: str) -> None:
    build, aims, country = FORMS[form]
    name, write = FORMATS[format_]
    reading = read(write(build()), name)
    assert reading.refused == ()
    found = {
        (line.name, line.area.scope, cell.year, cell.kind): None if cell.value is None else float(cell.value)
        for line in reading.lines
        for cell in line.cells
        if not (cell.kind == "doel" and cell.value is None)
    }
    assert found == expected(aims=aims, country=country)


@pytest.mark.parametrize(
    "form",
    ["jaren als kolommen", "gebied als kolom", "naam maar een keer", "jaar per rij", "lang", "gekanteld"],
)
@pytest.mark.parametrize("format_", FORMATS)
def test_units_are_those_of_their_rows(form: str, format_: str) -> None:
    name, write = FORMATS[format_]
    reading = read(write(FORMS[form][0]()), name)
    assert {line.name: line.unit for line in reading.lines} == UNITS
