"""The shipped page rebuilt as HTML, with its empty cells, gives the same figures as the text."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest

from data.importing import shipped
from data.importing.build import build_report
from data.importing.interpret import interpret
from data.importing.read import open_document
from data.importing.recipe import read_recipe
from data.importing.supplied import SOURCES
from data.model import Report

FOLDER = SOURCES / "jaarverslag-2022-veiligheid"


def rebuilt() -> str:
    """The page as it must have been: an area cell in every row, and the lost cell of three country rows empty."""
    lines = (FOLDER / "pagina.txt").read_text(encoding="utf-8").splitlines()
    out, open_table = ["<html><head><title>Jaarverslag 2022</title></head><body>"], False
    for line in lines:
        cells = [text.strip() for text in line.rstrip("| ").split("|")]
        tabular = "|" in line and len(cells) > 1 and not line.startswith("---")
        if open_table and not tabular and not line.startswith("---"):
            out.append("</table>")
            open_table = False
        if line.startswith("---"):
            continue
        if tabular:
            out += ["<table>"] if not open_table else []
            open_table = True
            out.append(_row(cells))
        else:
            out.append(_prose(line.rstrip("| ")))
    return "\n".join([*out, "</table></body></html>"])


def _row(cells: list[str]) -> str:
    if cells[0] in {"Prod.", "1E"}:
        return "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in cells) + "</tr>"
    header = cells[0] == "Output"
    area = cells[1:2] if cells[1] in {"R", "NL"} else [""]
    rest = cells[2:] if area[0] else cells[1:]
    whole = [cells[0], *area, *([""] * (6 - len(rest))), *rest]
    tag = "th" if header else "td"
    return "<tr>" + "".join(f"<{tag}>{escape(text)}</{tag}>" for text in whole) + "</tr>"


def _prose(text: str) -> str:
    heading = len(text) < 80 and not text.endswith(".") and not text.startswith(("*", "nb="))
    return f"<h3>{text}</h3>" if heading and text != "Toelichting:" else f"<p>{escape(text)}</p>"


@pytest.fixture
def from_html(tmp_path: Path) -> Report:
    path = tmp_path / "pagina.html"
    path.write_text(rebuilt(), encoding="utf-8")
    recipe = read_recipe(FOLDER / "recept.yaml")
    document = open_document(path)
    reading = interpret(document, recipe)
    assert reading.refused == ()
    return build_report(reading, recipe, year=2022, file=path.name, sha256=document.sha256)


def test_the_same_figures_targets_and_notes(from_html: Report) -> None:
    (from_text,) = shipped()
    assert len(from_html.series) == len(from_text.series)
    for one, other in zip(from_html.series, from_text.series, strict=True):
        assert (one.indicator, one.name, one.scope, one.unit) == (
            other.indicator,
            other.name,
            other.scope,
            other.unit,
        )
        assert [
            (o.year, o.raw, o.value, o.missing, o.provisional, o.footnotes) for o in one.observations
        ] == [(o.year, o.raw, o.value, o.missing, o.provisional, o.footnotes) for o in other.observations]
        assert one.targets == other.targets
        mended = [note for note in other.footnotes if "één jaarcijfer te weinig" not in (note.text or "")]
        assert list(one.footnotes) == mended


def test_the_three_rows_need_no_correction_as_html(from_html: Report) -> None:
    first = [row.observations[0] for row in from_html.series if row.scope == "nederland"]
    assert sum(seen.raw == "" and seen.missing == "ontbreekt" for seen in first) == 3
