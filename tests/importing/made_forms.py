"""The same invented figures laid out in every usual form, and every form written in every format."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import openpyxl

OWN, COUNTRY = "Duinrade", "Nederland"
YEARS = (2021, 2022, 2023)
UNITS = {"Woninginbraken": "per 1.000 inwoners", "Buurtfeesten": "aantal", "Tevredenheid": "%"}
FIGURES = {
    ("Woninginbraken", OWN): ("1,9", "2,05", "nb"),
    ("Woninginbraken", COUNTRY): ("2,3", "-", "2,4"),
    ("Buurtfeesten", OWN): ("12", "9", "2023"),
    ("Buurtfeesten", COUNTRY): ("-", "1.250", "1.300"),
    ("Tevredenheid", OWN): ("71", "68,5", "70"),
    ("Tevredenheid", COUNTRY): ("66", "65", "nb"),
}
AIMS = {"Woninginbraken": "< 2", "Buurtfeesten": "minimaal 10", "Tevredenheid": "≥ 70"}

Grid = list[list[str]]


def expected(*, aims: bool, country: bool = True) -> dict[tuple[str, str, int, str], float | None]:
    """By name, scope, year and kind; None is no figure."""
    found: dict[tuple[str, str, int, str], float | None] = {}
    for (name, area), values in FIGURES.items():
        if area == COUNTRY and not country:
            continue
        scope = "gemeente" if area == OWN else "nederland"
        for year, raw in zip(YEARS, values, strict=True):
            found[name, scope, year, "realisatie"] = number(raw)
    if aims:
        found |= {(name, "gemeente", 2023, "doel"): float(aim.split()[-1]) for name, aim in AIMS.items()}
    return found


def number(raw: str) -> float | None:
    return None if raw in {"nb", "-"} else float(raw.replace(".", "").replace(",", "."))


def wide() -> Grid:
    """One row an indicator, the municipality only."""
    head = ["Indicator", "Eenheid", *map(str, YEARS), "Doel 2023"]
    return [head, *([name, unit, *FIGURES[name, OWN], AIMS[name]] for name, unit in UNITS.items())]


def kinds() -> Grid:
    head = ["Naam indicator", *(f"Realisatie {year}" for year in YEARS), "Streefwaarde 2023", "Bron"]
    return [head, *([name, *FIGURES[name, OWN], AIMS[name], "eigen telling"] for name in UNITS)]


def area_column() -> Grid:
    head = ["Indicator", "Eenheid", "Gebied", *map(str, YEARS)]
    return [head, *([name, UNITS[name], area, *values] for (name, area), values in FIGURES.items())]


def area_rows() -> Grid:
    """The country's row under the municipality's, without the name again."""
    head = ["Indicator", *map(str, YEARS)]
    rows = [head]
    for name in UNITS:
        rows += [[name, *FIGURES[name, OWN]], ["Nederland", *FIGURES[name, COUNTRY]]]
    return rows


def years_over_areas() -> Grid:
    top = ["Indicator", "Eenheid", *(text for year in YEARS for text in (str(year), ""))]
    under = ["", "", *([OWN, COUNTRY] * len(YEARS))]
    rows = [
        [name, unit, *(FIGURES[name, area][i] for i in range(len(YEARS)) for area in (OWN, COUNTRY))]
        for name, unit in UNITS.items()
    ]
    return [top, under, *rows]


def areas_over_years() -> Grid:
    top = ["Indicator", "Eenheid", OWN, "", "", COUNTRY, "", ""]
    under = ["", "", *map(str, YEARS), *map(str, YEARS)]
    return [
        top,
        under,
        *([name, UNITS[name], *FIGURES[name, OWN], *FIGURES[name, COUNTRY]] for name in UNITS),
    ]


def area_and_year_in_one_header() -> Grid:
    head = ["Indicator", "Eenheid", *(f"{area} {year}" for year in YEARS for area in (OWN, COUNTRY))]
    return [head, *years_over_areas()[2:]]


def stacked() -> Grid:
    """A block for the municipality, then one for the country."""
    rows = [["Indicator", "Eenheid", *map(str, YEARS)]]
    for area in (OWN, COUNTRY):
        rows.append([f"Gemeente {area}" if area == OWN else area, "", "", "", ""])
        rows += [[name, unit, *FIGURES[name, area]] for name, unit in UNITS.items()]
    return rows


def year_per_row() -> Grid:
    head = ["Indicator", "Eenheid", "Jaar", "Gemeente", "Nederland"]
    rows = [head]
    for name, unit in UNITS.items():
        for i, year in enumerate(YEARS):
            rows.append([name, unit, str(year), FIGURES[name, OWN][i], FIGURES[name, COUNTRY][i]])
    return rows


def long() -> Grid:
    head = ["Indicator", "Gebied", "Jaar", "Soort", "Waarde", "Eenheid"]
    rows = [head]
    for (name, area), values in FIGURES.items():
        for year, raw in zip(YEARS, values, strict=True):
            rows.append([name, area, str(year), "Realisatie", raw, UNITS[name]])
    rows += [[name, OWN, "2023", "Doel", aim, UNITS[name]] for name, aim in AIMS.items()]
    return rows


def turned() -> Grid:
    """Years down, indicators across."""
    rows = [["Jaar", *UNITS], ["", *UNITS.values()]]
    return rows + [[str(year), *(FIGURES[name, OWN][i] for name in UNITS)] for i, year in enumerate(YEARS)]


def headed() -> Grid:
    """The indicator on a row of its own, its areas below."""
    rows = [["Indicator", *map(str, YEARS)]]
    for name in UNITS:
        rows.append([name, "", "", ""])
        rows += [["Gemeente", *FIGURES[name, OWN]], [COUNTRY, *FIGURES[name, COUNTRY]]]
    return rows


def named_once() -> Grid:
    """Name and unit only at the first of an indicator's rows."""
    rows = area_column()
    for index in range(2, len(rows), 2):
        rows[index][:2] = ["", ""]
    return rows


def kinds_as_rows() -> Grid:
    rows = [["Indicator", *map(str, YEARS)]]
    for name in UNITS:
        rows.append([name, "", "", ""])
        rows += [["Realisatie", *FIGURES[name, OWN]], ["Doel", "-", "-", AIMS[name]]]
    return rows


FORMS: dict[str, tuple[Callable[[], Grid], bool, bool]] = {
    "jaren als kolommen": (wide, True, False),
    "soorten als kolommen": (kinds, True, False),
    "gebied als kolom": (area_column, False, True),
    "land als rij eronder": (area_rows, False, True),
    "jaren boven gebieden": (years_over_areas, False, True),
    "gebieden boven jaren": (areas_over_years, False, True),
    "gebied en jaar in een kop": (area_and_year_in_one_header, False, True),
    "blokken onder elkaar": (stacked, False, True),
    "naam als tussenkop": (headed, False, True),
    "naam maar een keer": (named_once, False, True),
    "soorten als rijen": (kinds_as_rows, True, False),
    "jaar per rij": (year_per_row, False, True),
    "lang": (long, True, True),
    "gekanteld": (turned, False, False),
}
"""How it is laid out, whether it holds targets, whether it holds the country's figures."""


def to_html(grid: Grid) -> bytes:
    head = _depth(grid)
    lines = ["<html><head><title>Jaarverslag 2023</title></head><body><h2>Samenleving</h2><table>"]
    for index, row in enumerate(grid):
        tag = "th" if index < head else "td"
        lines.append("<tr>" + "".join(f"<{tag}{span}>{text}</{tag}>" for text, span in _spans(row)) + "</tr>")
    return (
        "\n".join([*lines, "</table><p>nb = niet bekend</p></body></html>"]).replace("< 2", "&lt; 2").encode()
    )


def _depth(grid: Grid) -> int:
    return 2 if len(grid) > 1 and grid[1][0] == "" else 1


def _spans(row: list[str]) -> list[tuple[str, str]]:
    """Empty cells behind a filled one in a header or block are one wide cell."""
    filled = [text for text in row if text]
    if len(filled) == 1:
        return [(filled[0], f' colspan="{len(row)}"')]
    if "" not in row[2:]:
        return [(text, "") for text in row]
    cells: list[list[object]] = []
    for text in row:
        if text or not cells:
            cells.append([text, 1])
        else:
            cells[-1][1] = int(str(cells[-1][1])) + 1
    return [(str(text), f' colspan="{wide}"' if wide != 1 else "") for text, wide in cells]


def to_csv(separator: str) -> Callable[[Grid], bytes]:
    def write(grid: Grid) -> bytes:
        out = io.StringIO()
        csv.writer(out, delimiter=separator).writerows(_filled(grid))
        return out.getvalue().encode()

    return write


def _filled(grid: Grid) -> Grid:
    """A format without spans repeats what a span would hold."""
    if _depth(grid) == 1 or grid[0][0] == "Jaar":
        return grid
    top = list(grid[0])
    for index in range(1, len(top)):
        top[index] = top[index] or top[index - 1]
    return [top, *grid[1:]]


def to_pipes(grid: Grid) -> bytes:
    filled = _filled(grid)
    rule = "| " + " | ".join("---" for _ in filled[0]) + " |"
    lines = ["| " + " | ".join(row) + " |" for row in filled]
    return "\n".join(["## Samenleving", "", lines[0], rule, *lines[1:], "", "nb = niet bekend"]).encode()


def to_tabs(grid: Grid) -> bytes:
    return "\n".join(["Samenleving", *("\t".join(row) for row in _filled(grid)), "nb = niet bekend"]).encode()


def to_xlsx(grid: Grid) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Samenleving"
    for row in grid:
        sheet.append([_stored(text) for text in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def to_xlsx_merged(grid: Grid) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(to_xlsx(grid)))
    sheet = book.active
    for number, row in enumerate(grid, start=1):
        spans, column = _spans(row), 1
        for _, span in spans:
            wide = int(span.split('"')[1]) if span else 1
            if wide > 1:
                sheet.merge_cells(
                    start_row=number, end_row=number, start_column=column, end_column=column + wide - 1
                )
            column += wide
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _stored(text: str) -> object:
    value = number(text) if text.replace(".", "").replace(",", "").isdigit() else None
    if value is None:
        return text or None
    return int(value) if value == int(value) else value


FORMATS: dict[str, tuple[str, Callable[[Grid], bytes]]] = {
    "html": ("pagina.html", to_html),
    "csv met puntkomma": ("tabel.csv", to_csv(";")),
    "csv met komma": ("tabel.csv", to_csv(",")),
    "tekst met strepen": ("tekst.md", to_pipes),
    "tekst met tabs": ("tekst.txt", to_tabs),
    "xlsx": ("map.xlsx", to_xlsx),
    "xlsx met samengevoegde cellen": ("map.xlsx", to_xlsx_merged),
}
