"""Beheer at work, as a policy officer without a shell: upload, complete, ask, publish, go back, add a word."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import AsyncIterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from aiohttp import FormData
from aiohttp.test_utils import TestClient
from lxml import html

from bot.conversation import Knowledge
from bot.web import Site
from bot.web.beheer import Office
from bot.web.beheer.editions import changes
from data.importing import shipped
from data.importing.uploads import Uploads
from data.store import Pulse, Store
from intents.vocabulary.own import phrases
from tests.web.conftest import SECRET, TODAY
from tests.web.test_beheer_access import served

NEXT_YEAR = """Indicator;2022;2023;Doel 2023
Vermissing personen;488;471;< 400
Winkeldiefstal (per 1.000 inw.);0,99;1,2;< 1
"""


class Desk:
    """A browser without JavaScript at Beheer."""

    def __init__(self, client: TestClient, store: Store) -> None:
        self.client, self.store = client, store
        self.page: Any = None

    async def go(self, address: str) -> str:
        return await self._keep(await self.client.get(address))

    async def send(self, address: str, **fields: Any) -> str:
        form = FormData(quote_fields=False)
        for name, value in {
            "csrf": self.page.xpath("string(//input[@name='csrf']/@value)"),
            **fields,
        }.items():
            if isinstance(value, tuple):
                form.add_field(name, value[1], filename=value[0])
            else:
                form.add_field(name, str(value))
        return await self._keep(await self.client.post(address, data=form))

    async def _keep(self, answer: Any) -> str:
        self.status = answer.status
        self.page = html.fromstring(await answer.text())
        return " ".join(" ".join(self.page.itertext()).split())


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    store = Store.open(f"sqlite:///{tmp_path / 'web.db'}")
    store.migrate()
    store.publish(store.save_draft(shipped(), by="test"), by="test")
    office = Office(store, Uploads(store, tmp_path / "uploads"), phrases, SECRET)

    @lru_cache(maxsize=4)
    def knowledge_of(_: Pulse) -> Knowledge:
        return Knowledge.of(store.snapshot(), phrases(item.text for item in store.content.all("synoniemen")))

    def knowledge() -> Knowledge:
        return knowledge_of(store.pulse())

    async with served(Site(knowledge, lambda: TODAY, SECRET, beheer=True), office) as client:
        yield Desk(client, store)
    assert not any(path.is_file() for path in (tmp_path / "uploads").rglob("*"))


async def _draft(desk: Desk, content: str = NEXT_YEAR) -> None:
    await desk.go("/beheer")
    await desk.send(
        "/beheer/verslag", bestand=("verslag 2023.csv", content.encode()), verslag="Jaarverslag 2023"
    )
    await desk.send(
        "/beheer/verslag/verslag-2023.csv", verslag="Jaarverslag 2023", gemeente="Renkum", doe="concept"
    )


async def test_from_upload_to_published_and_back(desk: Desk) -> None:
    await desk.go("/beheer")
    seen = await desk.send(
        "/beheer/verslag", bestand=("verslag 2023.csv", NEXT_YEAR.encode()), verslag="Jaarverslag 2023"
    )
    assert desk.status == 200
    assert "gemeente" in seen.casefold()
    seen = await desk.send(
        "/beheer/verslag/verslag-2023.csv", verslag="Jaarverslag 2023", gemeente="Renkum", doe="bekijk"
    )
    assert "Dit verslag is te lezen" in seen, seen
    assert desk.store.draft() is None  # looking keeps nothing
    seen = await desk.send(
        "/beheer/verslag/verslag-2023.csv", verslag="Jaarverslag 2023", gemeente="Renkum", doe="concept"
    )
    assert "Het concept is bewaard" in seen
    seen = await desk.go("/beheer/concept?vraag=hoeveel+vermissingen+in+2023%3F")
    assert "471" in seen
    assert desk.store.live() == "1"
    assert "471" not in await desk.go("/?vraag=hoeveel+vermissingen+in+2023%3F")
    await desk.go("/beheer/concept")
    await desk.send("/beheer/concept/publiceren", editie=desk.store.draft())
    assert "471" in await desk.go("/?vraag=hoeveel+vermissingen+in+2023%3F")
    await desk.go("/beheer")
    await desk.send("/beheer/edities/1/terug")
    assert desk.store.live() == "1"
    log = await desk.go("/beheer/logboek")
    assert "ontwikkelaar op deze computer" in log
    for action in ("concept", "gepubliceerd", "teruggezet"):
        assert action in log


async def test_the_draft_tells_what_it_changes(desk: Desk) -> None:
    await _draft(desk)
    found = changes(desk.store.snapshot(), desk.store.snapshot("draft"))
    told = {(change.figure.id, change.figure.year): (change.before, change.after) for change in found}
    assert told["vermissing-personen", 2023] == ("", "471 (doel < 400)")
    seen = await desk.go("/beheer/concept")
    assert "471 (doel < 400)" in seen
    await desk.send("/beheer/concept/weg")
    assert "geen concept" in await desk.go("/beheer/concept")


async def test_a_recipe_is_completed_in_the_form(desk: Desk) -> None:
    """A column nobody knows stops the import; one field says what it is."""
    unclear = "Onderwerp;2022;2023;Iets raars\nVermissing personen;488;471;12\n"
    await desk.go("/beheer")
    seen = await desk.send("/beheer/verslag", bestand=("x.csv", unclear.encode()), verslag="Jaarverslag 2023")
    assert "Nog niet alles is duidelijk" in seen
    fields = desk.page.xpath("//input[starts-with(@name, 'plek:')]/@name")
    assert fields
    answers = {
        name: "negeren" if "raars" in name else "Indicator" if "Onderwerp" in name else "Renkum"
        for name in fields
    }
    recipe = desk.page.xpath("string(//textarea[@name='recept'])")
    seen = await desk.send(
        "/beheer/verslag/x.csv",
        recept=recipe,
        gemeente="Renkum",
        verslag="Jaarverslag 2023",
        doe="bekijk",
        **answers,
    )
    assert "Dit verslag is te lezen" in seen, seen


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/workbook.xml", b" " * 50_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("verslag.pdf", b"%PDF-1.7 nothing"),
        ("verslag.docx", b"PK\x03\x04 no archive"),
        ("bomb.xlsx", _bomb()),
        ("leeg.csv", b""),
        ("../../etc/passwd", b"root:x:0:0"),
        ("x.html", b"<script>alert(1)</script><table><tr><td>=1+1</td></tr></table>"),
        ("b.csv", b"\x00\xff\xfe\x00" * 100),
        ("x.txt", ("|" * 100_000).encode()),
        ('"><img src=x onerror=alert(1)>.csv', b"a;b\n1;2\n"),
    ],
    ids=lambda value: str(value)[:12] if isinstance(value, str) else "",
)
async def test_an_upload_cannot_harm(desk: Desk, name: str, content: bytes) -> None:
    before = desk.store.editions()
    await desk.go("/beheer")
    seen = await desk.send("/beheer/verslag", bestand=(name, content), verslag="Jaarverslag 2023")
    assert desk.status in {200, 400}
    assert "Dit verslag is te lezen" not in seen
    assert not desk.page.xpath("//img | //main//script | //*[@onerror]")
    assert desk.store.editions() == before
    assert all(
        "/" not in item.name and ".." not in item.name for item in desk.store.content.all("documenten")
    )


async def test_a_word_shows_what_it_changes_before_it_counts(desk: Desk) -> None:
    seen = await desk.go("/beheer/woorden?indicator=vermissing-personen&woord=wegloopgevallen")
    assert "hoeveel wegloopgevallen? geen antwoord wordt: Vermissing personen" in seen, seen
    assert desk.store.content.all("synoniemen") == ()
    await desk.send("/beheer/woorden", indicator="vermissing-personen", woord="wegloopgevallen")
    assert "488" in await desk.go("/?vraag=hoeveel+wegloopgevallen+in+2022%3F")
    seen = await desk.go("/beheer/woorden?indicator=vermissing-personen&woord=wegloopgevallen")
    assert "staat er al" in seen
    await desk.send("/beheer/woorden/weg", indicator="vermissing-personen", woord="wegloopgevallen")
    assert "488" not in await desk.go("/?vraag=hoeveel+wegloopgevallen+in+2022%3F")


async def test_a_word_that_takes_another_indicators_question_is_shown(desk: Desk) -> None:
    seen = await desk.go("/beheer/woorden?indicator=vermissing-personen&woord=winkeldieven")
    assert re.search(r"winkeldieven Winkeldiefstal .* Vermissing personen", seen), seen


@pytest.mark.parametrize("word", ["x: [", "- a", "'", '"quote"', "{curly}", "a\nb: c", "#", "*", "é ü", "no"])
async def test_any_word_is_kept_as_text_or_refused(desk: Desk, word: str) -> None:
    await desk.go("/beheer/woorden")
    await desk.send("/beheer/woorden", indicator="vermissing-personen", woord=word)
    assert desk.status in {200, 403}
    assert (await desk.go("/beheer/woorden")) and desk.status == 200
    assert phrases(item.text for item in desk.store.content.all("synoniemen"))


@pytest.mark.parametrize(
    ("address", "fields", "told"),
    [
        ("/beheer/edities/99/terug", {}, "bestaat niet"),
        ("/beheer/concept/publiceren", {"editie": "99"}, "bestaat niet"),
        ("/beheer/verslag/nix.csv", {"doe": "concept"}, "er niet meer"),
        ("/beheer/woorden", {"indicator": "nix", "woord": "x"}, "Deze indicator is er niet"),
        ("/beheer/woorden", {"indicator": "vermissing-personen", "woord": " "}, "Geef een woord"),
    ],
)
async def test_what_was_refused_is_told(desk: Desk, address: str, fields: dict[str, str], told: str) -> None:
    await desk.go("/beheer")
    assert told in await desk.send(address, **fields)
