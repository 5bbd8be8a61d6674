"""The API against its own description, with requests made from it and requests it does not foresee."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import jsonschema
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.web import Site, add_pages
from bot.web.api import ADDRESSES, described
from bot.web.guard import Limiter

NASTY = [
    "",
    " ",
    "\x00",
    "😀",
    "'; --",
    "..%2f",
    "a" * 600,
    "٢٠٢٢",
    "-1",
    "99999",
    "nederland",
    "<b>",
    "vermissing-personen",
    "2022",
]


async def _checked(pages: TestClient, path: str, address: str, query: Mapping[str, str]) -> Any:
    """The content, which has the form that the description promises for its status."""
    answer = await pages.get(address, params=query)
    responses = described()["paths"][path]["get"]["responses"]
    assert str(answer.status) in responses, (address, query, answer.status)
    content = await answer.json()
    schema = responses[str(answer.status)]["content"]["application/json"]["schema"]
    jsonschema.Draft202012Validator({**schema, "components": described()["components"]}).validate(content)
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    return content


def test_every_address_is_described() -> None:
    assert {*described()["paths"], "/api/v1/openapi.json"} == set(ADDRESSES)


@pytest.mark.parametrize("path", described()["paths"])
async def test_fuzzed_from_its_description(site: Site, path: str) -> None:
    app = web.Application()
    add_pages(app, site, limiter=Limiter(burst=10_000))
    async with TestClient(TestServer(app)) as client:
        await _fuzz(client, path)


async def _fuzz(pages: TestClient, path: str) -> None:
    chance = random.Random(path)
    parameters = described()["paths"][path]["get"]["parameters"]
    for _ in range(60):
        query = {
            p["name"]: chance.choice(NASTY)
            for p in parameters
            if p["in"] == "query" and chance.random() < 0.7
        }
        id_ = chance.choice([value for value in NASTY if value.strip()])
        await _checked(pages, path, path.replace("{id}", quote(id_, safe="")), query)


async def test_figures_are_those_of_the_page(pages: TestClient) -> None:
    query = {"indicator": "vermissing-personen", "year": "2022"}
    found = await _checked(pages, "/api/v1/figures", "/api/v1/figures", query)
    assert [(it["value"], it["target"], it["attained"]) for it in found["figures"]] == [(488, "< 400", False)]
    everything = await _checked(pages, "/api/v1/figures", "/api/v1/figures", {})
    assert len(everything["figures"]) == 135


async def test_one_indicator_with_both_scopes(pages: TestClient) -> None:
    found = await _checked(pages, "/api/v1/indicators/{id}", "/api/v1/indicators/winkeldiefstal", {})
    assert {it["scope"] for it in found["figures"]} == {"gemeente", "nederland"}


async def test_ask_answers_as_the_conversation_does(pages: TestClient) -> None:
    query = {"question": "hoeveel vermissingen in 2022?"}
    found = await _checked(pages, "/api/v1/ask", "/api/v1/ask", query)
    assert found["status"] == "answered"
    assert found["figures"][0]["value"] == 488


async def test_asking_is_limited(site: Site) -> None:
    app = web.Application()
    add_pages(app, site, limiter=Limiter(burst=1, clock=lambda: 0.0))
    async with TestClient(TestServer(app)) as client:
        answers = [await client.get("/api/v1/ask", params={"question": "hallo"}) for _ in range(2)]
        assert [answer.status for answer in answers] == [200, 429]
