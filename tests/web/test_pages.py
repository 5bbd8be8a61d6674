"""Overzicht, Indicator, Programma and downloads against the shipped report."""

from __future__ import annotations

import csv
import io
from typing import Any

import openpyxl
import pytest
from aiohttp.test_utils import TestClient
from lxml import html

from bot.conversation import Knowledge
from data.model import GEMEENTE


async def _page(pages: TestClient, address: str) -> Any:
    answer = await pages.get(address)
    assert answer.status == 200, address
    return html.fromstring(await answer.text())


def _text(element: Any) -> str:
    return " ".join(element.text_content().split())


def _rows(page: Any) -> dict[str, str]:
    return {_text(row.find("th")): _text(row) for row in page.xpath("//table[@role='table']/tbody/tr")}


async def test_the_overview_holds_every_indicator_with_figure_target_and_verdict(pages: TestClient) -> None:
    rows = _rows(await _page(pages, "/overzicht"))
    assert len(rows) == 21
    assert "488" in rows["Vermissing personen"] and "Doel niet behaald" in rows["Vermissing personen"]
    assert "0,99 per 1.000 inwoners" in rows["Winkeldiefstal"] and "Doel behaald" in rows["Winkeldiefstal"]
    assert "niet beschikbaar" in rows["Verwijzingen Halt"]
    assert "voorlopig" in rows["Meldingen van discriminatie"]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("oordeel=behaald", 9),
        ("oordeel=niet-behaald", 10),
        ("oordeel=onbekend", 2),
        ("oordeel=dichtbij", 4),  # the third and the fourth are both 22% of their target away
        ("thema=Zorg+en+Veiligheid", 7),
        ("oordeel=onbekend&thema=Zorg+en+Veiligheid", 2),
        ("zoek=inbraak", 1),
        ("zoek=cybercrime", 2),
        ("zoek=zzzqqq", 0),
        ("oordeel=onzin&thema=onzin&jaar=1900", 21),
        ("jaar=2018", 21),
    ],
)
async def test_filters(pages: TestClient, query: str, count: int) -> None:
    page = await _page(pages, f"/overzicht?{query}")
    assert len(_rows(page)) == count
    assert f"{count} van 21 indicatoren" in _text(page.xpath("//p[@role='status']")[0])


async def test_an_earlier_year_shows_that_years_figures(pages: TestClient) -> None:
    rows = _rows(await _page(pages, "/overzicht?jaar=2019"))
    assert "426" in rows["Vermissing personen"]
    assert "geen cijfer" in rows["Signalen ondermijning (gemeente)"]


async def test_every_indicator_has_a_page_with_all_its_figures(
    pages: TestClient, web_knowledge: Knowledge
) -> None:
    for id_, indicator in web_knowledge.snapshot.indicators.items():
        text = _text(await _page(pages, f"/indicator/{id_}"))
        assert indicator.name in text
        for figure in web_knowledge.snapshot.over_years(id_, GEMEENTE):
            if figure.value is not None:
                assert figure.raw.rstrip("*%") in text
            for note in figure.footnotes:
                assert note.text is None or " ".join(note.text.split()) in text


async def test_halt_is_not_drawn_beside_a_row_with_another_unit(pages: TestClient) -> None:
    page = await _page(pages, "/indicator/verwijzingen-halt")
    assert "Nederland" not in _text(page.xpath("//figure//*[name()='desc']")[0])
    assert "eenheid is anders" in _text(page.xpath("//figcaption")[0])
    assert "geen uitleg" in _text(page)


async def test_a_correction_is_told_with_what_was_printed(pages: TestClient) -> None:
    text = _text(await _page(pages, "/indicator/winkeldiefstal"))
    assert "2018 ontbreekt in de bron" in text
    assert "(ontbreekt)" in text
    assert "0.99" in text  # as printed
    assert "0,99" in text


async def test_the_chart_tells_title_unit_source_and_figures_in_words(pages: TestClient) -> None:
    page = await _page(pages, "/indicator/vermissing-personen")
    for drawing in page.xpath("//figure/*[name()='svg']"):
        text = _text(drawing)
        for part in ("Vermissing personen", "Aantal", "Bron: Jaarverslag 2022", "2018 368", "doel < 400"):
            assert part in text


async def test_the_programme_is_quoted_whole(pages: TestClient, web_knowledge: Knowledge) -> None:
    text = _text(await _page(pages, "/programma"))
    programme = web_knowledge.snapshot.latest.programmes[0]
    assert programme.goal and programme.progress
    for passage in (programme.goal.text, programme.progress.text):
        assert " ".join(passage.split()) in text
    for activity in programme.activities:
        assert activity.title in text
        assert " ".join((activity.explanation or "").split()) in text


async def test_csv_holds_what_the_page_shows(pages: TestClient) -> None:
    answer = await pages.get("/indicator/winkeldiefstal.csv")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="winkeldiefstal.csv"'
    rows = list(csv.DictReader(io.StringIO((await answer.read()).decode("utf-8-sig")), delimiter=";"))
    own = {row["jaar"]: row for row in rows if row["gebied"] == "gemeente"}
    assert (own["2022"]["cijfer"], own["2022"]["zoals gedrukt"], own["2022"]["doel"]) == (
        "0,99",
        "0.99",
        "< 1",
    )
    assert own["2022"]["doel behaald"] == "ja"
    assert len(rows) == 10


async def test_xlsx_holds_numbers_as_numbers(pages: TestClient) -> None:
    answer = await pages.get("/overzicht.xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(await answer.read())).active
    header, *rows = sheet.values
    found = [dict(zip(header, row, strict=True)) for row in rows]
    assert len(found) == 135
    one = next(r for r in found if r["id"] == "vermissing-personen" and r["jaar"] == 2022)
    assert one["cijfer"] == 488
    assert isinstance(one["cijfer"], int | float)


async def test_the_chart_comes_as_drawing_and_picture(pages: TestClient) -> None:
    svg = await (await pages.get("/indicator/winkeldiefstal.svg")).text()
    assert svg.lstrip().startswith("<svg")
    picture = await pages.get("/indicator/winkeldiefstal.png")
    assert (await picture.read()).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "address", ["/indicator/nix", "/indicator/nix.csv", "/indicator/nix.png", "/indicator/nix.xlsx"]
)
async def test_what_is_not_there_is_told_in_dutch(pages: TestClient, address: str) -> None:
    answer = await pages.get(address)
    assert answer.status == 404
    assert "staat niet in" in await answer.text() or "geen grafiek" in await answer.text()
