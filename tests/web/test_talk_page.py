"""Vraag: asked as a browser without JavaScript asks, by posting the form that the page holds."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from lxml import html

from bot.web import tokens
from bot.web.talk import KEPT, taken_up
from tests.web.conftest import SECRET


async def _ask(pages: TestClient, question: str, note: str = "") -> Any:
    answer = await pages.post("/", data={"vraag": question, "gesprek": note})
    assert answer.status == 200
    return html.fromstring(await answer.text())


def _note(page: Any) -> str:
    return page.xpath("string(//input[@name='gesprek']/@value)")


def _newest(page: Any) -> str:
    return " ".join(page.xpath("string((//article)[1])").split())


async def test_a_question_gets_figure_target_verdict_and_source(pages: TestClient) -> None:
    text = _newest(await _ask(pages, "hoeveel vermissingen in 2022?"))
    for part in ("488", "minder dan 400", "niet behaald", "Jaarverslag 2022", "Zo begreep ik je vraag"):
        assert part in text


async def test_a_follow_up_builds_on_the_note_in_the_form(pages: TestClient) -> None:
    first = await _ask(pages, "hoeveel vermissingen in 2022?")
    second = await _ask(pages, "en in 2021?", _note(first))
    assert "486" in _newest(second)
    assert "Uit je vorige vraag: Vermissing personen" in _newest(second)
    assert len(second.xpath("//article")) == 2


async def test_without_the_note_a_follow_up_has_nothing_to_follow(pages: TestClient) -> None:
    assert "486" not in _newest(await _ask(pages, "en in 2021?"))


async def test_a_choice_is_a_form_whose_buttons_answer_it(pages: TestClient) -> None:
    page = await _ask(pages, "diefstal")
    buttons = page.xpath("(//article)[1]//button")
    assert [button.text.strip() for button in buttons] == ["Winkeldiefstal", "Diefstal uit woning"]
    chosen = await _ask(pages, buttons[0].get("value"), _note(page))
    assert "0,99" in _newest(chosen)


@pytest.mark.parametrize("note", ["rubbish", "a.b.c", "x" * 5000])
async def test_a_forged_note_starts_a_new_conversation(pages: TestClient, note: str) -> None:
    assert "486" not in _newest(await _ask(pages, "en in 2021?", note))


async def test_a_note_signed_by_another_or_for_another_use_does_not_count(pages: TestClient) -> None:
    content = {"voor": None, "vragen": ["hoeveel vermissingen in 2022?"]}
    foreign = tokens.sign("gesprek", content, "t" * 32, seconds=60)
    misused = tokens.sign("beheer", content, SECRET, seconds=60)
    expired = tokens.sign("gesprek", content, SECRET, seconds=-1)
    for note in (foreign, misused, expired):
        assert "486" not in _newest(await _ask(pages, "en in 2021?", note))


async def test_a_long_conversation_stays_short_and_remembers(pages: TestClient, site: Any) -> None:
    note = ""
    for year in [2018, 2019, 2020, 2021, 2022] * 2:
        page = await _ask(pages, f"hoeveel vermissingen in {year}?" if not note else f"en in {year}?", note)
        note = _note(page)
    assert len(page.xpath("//article")) == KEPT
    assert "488" in _newest(page)
    assert taken_up(note, site).now.last is not None


async def test_an_address_holds_a_question(pages: TestClient) -> None:
    answer = await pages.get("/", params={"vraag": "hoeveel vermissingen in 2022?"})
    assert "488" in await answer.text()


async def test_what_is_typed_is_shown_as_text(pages: TestClient) -> None:
    answer = await pages.post("/", data={"vraag": "<script>alert(1)</script>"})
    text = await answer.text()
    assert "<script>alert" not in text
    assert "&lt;script&gt;" in text


@pytest.mark.parametrize("question", ["", "   ", "\x00", "😀" * 400, "'; drop table", "a" * 20_000])
async def test_any_text_gets_a_page(pages: TestClient, question: str) -> None:
    answer = await pages.post("/", data={"vraag": question})
    assert answer.status == 200
    assert "Je vraag" in await answer.text()
