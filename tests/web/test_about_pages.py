"""Privacy and Gebruik: the addresses in the Teams manifest lead somewhere."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from aiohttp.test_utils import TestClient

from bot.teams.package import AppFacts, _filled, _values


@pytest.mark.parametrize("key", ["websiteUrl", "privacyUrl", "termsOfUseUrl"])
async def test_every_address_of_the_manifest_is_a_page(pages: TestClient, key: str) -> None:
    facts = AppFacts("00000000-0000-0000-0000-000000000001", "https://bot.renkum.example")
    manifest = _filled("manifest.json", _values(facts))
    answer = await pages.get(urlsplit(manifest["developer"][key]).path or "/")
    assert answer.status == 200


async def test_the_privacy_page_says_how_long_things_are_kept_and_whether_with_a_name(
    pages: TestClient,
) -> None:
    text = await (await pages.get("/privacy")).text()
    assert "half uur" in text
    assert "naam" in text
