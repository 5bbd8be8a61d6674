"""The chart in a card: drawn for who was given its address, and for nobody who guesses."""

from __future__ import annotations

import pytest
from aiohttp.test_utils import TestClient

from bot.pictures import path, signed

SECRET = "s" * 32
"""That of the pages' fixture."""


async def test_a_given_address_is_a_picture(pages: TestClient) -> None:
    answer = await pages.get(path("vermissing-personen", SECRET))
    body = await answer.read()
    assert (answer.status, answer.content_type) == (200, "image/png")
    assert body.startswith(b"\x89PNG")
    assert "attachment" not in answer.headers.get("Content-Disposition", "")


@pytest.mark.parametrize(
    "address",
    [
        "/grafiek/vermissing-personen/" + "0" * 32 + ".png",
        path("winkeldiefstal", SECRET).replace("winkeldiefstal", "vermissing-personen"),
        path("vermissing-personen", "another secret"),
        path("bestaat-niet", SECRET),
        "/grafiek/vermissing-personen/é.png",
    ],
)
async def test_a_guessed_address_is_nothing(pages: TestClient, address: str) -> None:
    assert (await pages.get(address)).status == 404


def test_an_address_stays_the_same_for_the_same_secret() -> None:
    assert path("a", SECRET) == path("a", SECRET) != path("b", SECRET)
    assert not signed("a", "", SECRET)
