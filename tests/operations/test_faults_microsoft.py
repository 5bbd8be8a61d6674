"""Microsoft's side is slow, refuses or has another time: nobody gets two replies, and nothing stalls."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

from tests.operations.conftest import Witness
from tests.operations.talking import Person, measured
from tests.operations.worlds import production, until
from tests.server.processes import serving
from tests.teams.fakes import Microsoft, signed

QUESTION = "hoeveel vermissingen in 2022?"


async def test_a_connector_that_is_slow(microsoft: Microsoft, tmp_path: Path, witness: Witness):
    """Ten slow replies are under way; others are answered meanwhile, and each of the ten arrives once."""
    async with serving(production(microsoft.url, tmp_path)) as bot:
        microsoft.reply_delay = 4.0
        slow = [asyncio.create_task(Person(bot, microsoft, f"slow{n}").ask(QUESTION)) for n in range(10)]
        await asyncio.sleep(0.5)
        microsoft.reply_delay = 0.0
        quick = Person(bot, microsoft, "quick")
        assert "488" in await quick.ask(QUESTION)
        assert quick.seconds < 2
        await asyncio.gather(*slow)
        messages = [each for each in microsoft.replies if each["type"] == "message"]
        assert len(messages) == 11
        assert len({each["replyToId"] for each in messages}) == 11
        witness(
            "Trage connector",
            "tien antwoorden duren 4 seconden; ondertussen vraagt een elfde",
            f"de elfde heeft antwoord na {quick.seconds:.2f} s; elk van de elf krijgt precies één antwoord",
        )


async def test_a_connector_that_answers_too_late_gets_no_second_reply(
    microsoft: Microsoft, tmp_path: Path, witness: Witness
):
    """After 12 seconds the bot lets go: the reply may have arrived, so the same message is not answered again."""
    async with serving(production(microsoft.url, tmp_path)) as bot:
        microsoft.reply_delay = 13.0
        person = Person(bot, microsoft)
        message = person.says(QUESTION)
        start = time.monotonic()
        assert await bot.post(message) == 200
        took = time.monotonic() - start
        assert took < 14.5  # Teams sends again after 15
        microsoft.reply_delay = 0.0
        assert await bot.post(message) == 200
        await asyncio.sleep(1.5)
        accepted = len([each for each in microsoft.attempts if each[2] < 300])
        assert accepted <= 1
        witness(
            "Connector te laat",
            "het antwoord duurt 13 seconden; daarna komt hetzelfde bericht nog eens",
            f"de bot laat na {took:.1f} s los (Teams herhaalt na 15); aangenomen antwoorden op beide samen: {accepted}",
        )


async def test_a_connector_that_refuses_for_a_while(microsoft: Microsoft, tmp_path: Path, witness: Witness):
    """Overloaded for five seconds: the one reply is sent again until it is taken."""
    async with serving(production(microsoft.url, tmp_path)) as bot:
        end = time.monotonic() + 5
        microsoft.reply_status = lambda request: 503 if time.monotonic() < end else 201
        person = Person(bot, microsoft)
        assert "488" in await person.ask(QUESTION)
        assert len(microsoft.replies) == 1
        retries = await measured(bot, "bot_reply_retries_total")
        assert retries >= 2
        witness(
            "Connector weigert een poos",
            "5 seconden lang 503",
            f"één antwoord, na {person.seconds:.1f} s en {retries:.0f} herhalingen",
        )


async def test_a_connector_that_refuses_for_good_is_told_of_and_the_message_may_come_again(
    microsoft: Microsoft, tmp_path: Path, witness: Witness
):
    async with serving(production(microsoft.url, tmp_path)) as bot:
        microsoft.reply_status = lambda request: 403
        person = Person(bot, microsoft)
        message = person.says(QUESTION)
        await bot.post(message)
        assert not microsoft.replies
        assert await measured(bot, "bot_replies_total", outcome="refused") == 1
        microsoft.reply_status = lambda request: 201
        await bot.post(message)
        assert len(microsoft.replies) == 1 and "488" in json.dumps(microsoft.replies)
        witness(
            "Connector weigert",
            "403 op een antwoord; daarna komt hetzelfde bericht nog eens en wordt wel aangenomen",
            "`bot_replies_total` telt het als `refused`; het tweede bericht krijgt zijn antwoord, één keer",
        )


async def test_a_key_server_that_is_slow_holds_up_nothing_else(
    microsoft: Microsoft, tmp_path: Path, witness: Witness
):
    """Without keys a message is put off (503, try later), never refused; the pages answer meanwhile."""
    microsoft.keys_delay = 8.0  # longer than the bot waits
    async with serving(production(microsoft.url, tmp_path)) as bot:
        person = Person(bot, microsoft)
        asked = asyncio.create_task(bot.post(person.says(QUESTION)))
        start = time.monotonic()
        assert await bot.status("/healthz") == 200
        assert await bot.status("/") == 200
        pages = time.monotonic() - start
        assert pages < 2
        assert await asked == 503
        microsoft.keys_delay = 0.0

        async def works() -> bool:
            return "488" in await person.ask(QUESTION)

        back = await until(works, seconds=20, every=0.5)
        witness(
            "Trage sleutelserver",
            "de sleutels van Microsoft laten 8 seconden op zich wachten bij het eerste bericht",
            f"het bericht wordt uitgesteld (503), niet geweigerd; `/healthz` en de pagina samen in {pages:.2f} s; "
            f"{back:.1f} s nadat de server weer vlot is, is er antwoord",
        )


async def test_keys_that_are_known_outlive_their_server(
    microsoft: Microsoft, tmp_path: Path, witness: Witness
):
    async with serving(production(microsoft.url, tmp_path)) as bot:
        person = Person(bot, microsoft)
        assert "488" in await person.ask(QUESTION)
        microsoft.keys_status = 500
        for _ in range(3):
            assert await send(person, signed(microsoft.url + "/", kid="not-known", key="key-1")) == 401
        assert "488" in await person.ask(QUESTION)
        witness(
            "Sleutelserver stuk",
            "500 op elke vraag naar sleutels, nadat ze één keer gehaald zijn; drie berichten met een onbekende sleutel",
            "de drie worden geweigerd (401); berichten met de bekende sleutel worden gewoon beantwoord",
        )


async def test_clocks_that_differ(microsoft: Microsoft, tmp_path: Path, witness: Witness):
    """Up to five minutes are forgiven, either way; beyond, the log names the clock."""
    shifts = {240: 200, -3600 - 240: 200, 420: 401, -3600 - 420: 401}
    async with serving(production(microsoft.url, tmp_path)) as bot:
        for shift, expected in shifts.items():
            now = int(time.time()) + shift
            token = signed(microsoft.url + "/", iat=now, nbf=now, exp=now + 3600)
            assert await send(Person(bot, microsoft), token) == expected, shift
        assert len(microsoft.replies) == 2
    assert len([line for line in bot.lines if "Klopt de klok" in line]) == 2
    witness(
        "Klok loopt verkeerd",
        "berichten met een handtekening van 4 minuten in de toekomst of verlopen, en van 7 minuten",
        "4 minuten: beantwoord (twee van twee); 7 minuten: 401 (twee van twee), en het logboek vraagt 'Klopt de klok'",
    )


async def send(person: Person, token: str) -> int:
    """The question with this token; gives the status."""
    headers = {"Authorization": f"Bearer {token}"}
    url = person.bot.url + "/api/messages"
    async with person.bot.session.post(url, json=person.says(QUESTION), headers=headers) as response:
        return response.status
