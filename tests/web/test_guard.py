"""Headers, ETag, compression, weight, limits: what holds for every page."""

from __future__ import annotations

import re
import statistics
import time

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.web import Site, add_pages
from bot.web.guard import Limiter

ADDRESSES = [
    "/",
    "/?vraag=hoeveel+vermissingen",
    "/overzicht",
    "/overzicht?theme=dark",
    "/indicator/winkeldiefstal",
    "/indicator/nix",
    "/programma",
    "/privacy",
    "/gebruik",
    "/toegankelijkheid",
]


@pytest.mark.parametrize("address", ADDRESSES)
async def test_a_strict_policy_and_nothing_inline(pages: TestClient, address: str) -> None:
    answer = await pages.get(address)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert re.search(r"frame-ancestors https://teams\.microsoft\.com ", policy)
    assert "X-Frame-Options" not in answer.headers  # it would shut Teams out
    text = await answer.text()
    assert not re.search(r"<script(?![^>]*src=)|\sstyle=|\son[a-z]+=|<style", text)
    assert not re.search(r"""(src|href|action)=["'](https?:)?//""", text)
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_page_that_was_seen_is_not_sent_again(pages: TestClient) -> None:
    first = await pages.get("/overzicht")
    again = await pages.get("/overzicht", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status == 304
    assert await again.read() == b""
    assert "Content-Security-Policy" in again.headers
    other = await pages.get("/overzicht?jaar=2019", headers={"If-None-Match": first.headers["ETag"]})
    assert other.status == 200


async def test_the_first_page_with_all_it_needs_is_light(pages: TestClient) -> None:
    total = 0
    for address in ["/", *re.findall(r'(?:href|src)="(/static/[^"]+)"', await (await pages.get("/")).text())]:
        answer = await pages.get(address, headers={"Accept-Encoding": "gzip"}, auto_decompress=False)
        total += len(await answer.read())
    assert total < 100_000


@pytest.mark.parametrize("address", ["/", "/overzicht", "/indicator/winkeldiefstal", "/programma"])
async def test_pages_are_drawn_fast(pages: TestClient, address: str) -> None:
    await pages.get(address)
    times = []
    for _ in range(15):
        start = time.perf_counter()
        await (await pages.get(address)).read()
        times.append(time.perf_counter() - start)
    assert statistics.median(times) < 0.050


async def test_static_files_are_kept_and_nothing_else_is_served(pages: TestClient) -> None:
    text = await (await pages.get("/")).text()
    sheet = await pages.get(re.findall(r'href="(/static/stijl[^"]+)"', text)[0])
    assert "immutable" in sheet.headers["Cache-Control"]
    for address in ("/static/nix.css", "/static/..%2fsite.py", "/static/%2e%2e%2fsite.py"):
        assert (await pages.get(address)).status == 404


async def test_who_asks_too_much_waits(site: Site) -> None:
    app = web.Application()
    add_pages(app, site, limiter=Limiter(burst=2, per_minute=6, clock=lambda: 0.0))
    async with TestClient(TestServer(app)) as client:
        answers = [await client.post("/", data={"vraag": "hallo"}) for _ in range(3)]
        assert [answer.status for answer in answers] == [200, 200, 429]
        assert answers[2].headers["Retry-After"] == "10"
        assert "Wacht 10 seconden" in await answers[2].text()
        assert (await client.get("/?vraag=hallo")).status == 429
        assert (await client.get("/")).status == 200
        behind = await client.post(
            "/", data={"vraag": "hallo"}, headers={"X-Forwarded-For": "9.9.9.9, 203.0.113.7"}
        )
        assert behind.status == 200  # another visitor behind the same proxy


def test_the_limiter_refills_and_forgets_old_visitors() -> None:
    now = [0.0]
    limiter = Limiter(burst=1, per_minute=60, visitors=2, clock=lambda: now[0])
    assert [limiter.wait("a"), limiter.wait("a")] == [0, 1]
    now[0] = 1.0
    assert limiter.wait("a") == 0
    limiter.wait("b")
    limiter.wait("c")
    assert limiter.wait("a") == 0  # forgotten: two visitors came after


async def test_not_ready_is_told(web_knowledge: object) -> None:
    app = web.Application()
    add_pages(app, Site(lambda: None, lambda: pytest.fail("no question"), "s" * 32))
    async with TestClient(TestServer(app)) as client:
        answer = await client.get("/overzicht")
        assert answer.status == 503
        assert answer.headers["Retry-After"] == "2"


@pytest.mark.parametrize(
    ("theme", "look"), [("dark", "donker"), ("contrast", "contrast"), ("default", "licht"), ("x", "")]
)
async def test_teams_look_is_kept_on_every_link(pages: TestClient, theme: str, look: str) -> None:
    text = await (await pages.get(f"/overzicht?theme={theme}")).text()
    assert (f'data-look="{look}"' in text) is bool(look)
    links = re.findall(r'href="(/indicator/[^"]+)"', text)
    assert links and all((f"theme={theme}" in link) is bool(look) for link in links)


async def test_looking_around_is_free_and_searching_counts(site: Site) -> None:
    app = web.Application()
    add_pages(app, site, limiter=Limiter(burst=1, clock=lambda: 0.0))
    async with TestClient(TestServer(app)) as client:
        looking = [(await client.get("/overzicht?jaar=2021&zoek=")).status for _ in range(4)]
        searching = [(await client.get("/overzicht?zoek=inbraak")).status for _ in range(2)]
    assert (looking, searching) == ([200] * 4, [200, 429])
