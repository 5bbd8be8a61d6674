"""Nothing one person sends, and nothing the bot does for itself, holds up the event loop for all the others."""

from __future__ import annotations

import asyncio
import gc
import json
import random
import statistics
import string
import time
from types import SimpleNamespace

import pytest

from bot.conversation import Knowledge
from bot.knowledge import Keeper
from bot.metrics import Metrics
from bot.speaking import Speaker
from bot.teams.outgoing_token import by_identity
from data.arrange import arrange
from data.importing import shipped
from intents.vocabulary.load import load
from intents.words.fold import LIMIT, tokens
from tests.teams.fakes import World

ODD = (
    "zq", "noot", "vermissingen", "geweldopersonenenzaken", "honderd", "eenentwintig", "ﬃ", "⩶", "Ⅷ", "㏂", "ﷺ", "a", "'", "a.",
    "1", "1.", "2022", "2022-", "20", "'22 ", "- ", "=", "<=", "en ", "niet ", "van 2018 tot 2022 ", "geweld en ", "verm ", "vrmssngn ",
    "tweeduizend tweeentwintig ", "e\u0301", "\u200b", "\n", "?! ", "(", "&amp;", "x-y-", "meerdan ", "a b c ", "hoeveel hoger dan ",
    "per 1000 inwoners ", "1e kwartaal ", "doel ", "landelijk ", "what ", "indicator ",
)  # fmt: skip


def adversarial() -> list[str]:
    """Texts as long as any that is read: one sign or word again and again, and letters at random."""
    dice = random.Random(5)
    letters = string.ascii_lowercase + " -'."
    return [
        *((part * LIMIT)[:LIMIT] for part in ODD),
        *("".join(dice.choices(letters, k=LIMIT)) for _ in range(20)),
        *("".join(dice.choices(string.ascii_lowercase, k=LIMIT)) for _ in range(5)),
    ]


@pytest.fixture(scope="module")
def speaker() -> Speaker:
    known = Knowledge.of(arrange(list(shipped()), "test"), load())
    return Speaker(SimpleNamespace(current=known))  # type: ignore[arg-type]


def seconds(speaker: Speaker, text: str) -> float:
    """CPU time of one understanding and answer, the better of two: the machine is not ours alone."""
    times = []
    for copy in (text, text[:-1] + "q"):  # what was worked out for the one is not known for the other
        start = time.process_time()
        speaker.speak(copy, None)
        times.append(time.process_time() - start)
    return min(times)


def test_no_text_that_is_read_takes_a_tenth_of_a_second(speaker: Speaker):
    speaker.speak("hoeveel vermissingen in 2022?", None)
    slow = {text[:12]: spent for text in adversarial() if (spent := seconds(speaker, text)) > 0.1}
    assert not slow


def test_the_time_grows_with_the_text_and_not_with_its_square(speaker: Speaker):
    """Twice as long takes about twice as long; a square would make it four times."""
    speaker.speak("hoeveel vermissingen in 2022?", None)
    half, whole = (
        [seconds(speaker, text[:length]) for text in adversarial()] for length in (LIMIT // 2, LIMIT)
    )
    assert statistics.fmean(whole) < 3 * statistics.fmean(half)


def test_of_signs_that_fold_to_more_no_more_letters_are_read():
    for sign in ("⩶", "ﬃ", "㏂", "ﷺ"):
        assert sum(len(token.text) for token in tokens(sign * LIMIT)) <= LIMIT


def test_search_as_one_types_is_quick_on_odd_texts(speaker: Speaker):
    for text in adversarial():
        start = time.process_time()
        speaker.find(text[:200], 8)
        assert time.process_time() - start < 0.1, text[:12]


async def test_of_a_crowd_one_is_thought_over_in_a_round_of_the_loop(bot: World):
    """Thirty-two that come at once would else be worked on in one go, with everything else waiting."""
    rounds, at = [0], []

    async def count() -> None:
        while True:
            rounds[0] += 1
            await asyncio.sleep(0)

    bot.voice.meanwhile = lambda: at.append(rounds[0])
    counting = asyncio.create_task(count())
    searches = {"parameters": [{"name": "x", "value": "y"}]}
    action = {"action": {"verb": "ask", "data": {"question": "En in 2021?"}}}
    bodies = [bot.message(f"vraag {n}") for n in range(24)]
    bodies += [bot.message(None, type="invoke", name="adaptiveCard/action", value=action) for _ in range(8)]
    assert {status for status, _ in await asyncio.gather(*map(bot.post, bodies))} == {200}
    bot.voice.meanwhile = lambda: None
    assert (await bot.post(bot.message(None, type="invoke", name="composeExtension/query", value=searches)))[
        0
    ] == 200
    counting.cancel()
    assert len(at) == len(set(at)) == 32


async def test_an_edition_is_loaded_without_the_collector_and_never_walked_again():
    gc.unfreeze()
    during = []

    def known():
        during.append(gc.isenabled())
        return SimpleNamespace()

    keeper = Keeper(lambda: "1", known, Metrics())  # type: ignore[arg-type]
    assert await keeper.look()
    assert (during, gc.isenabled()) == ([False], True)
    assert gc.get_freeze_count() > 10_000
    gc.unfreeze()


async def test_a_load_that_fails_leaves_the_collector_on():
    def broken():
        raise ValueError

    assert not await Keeper(lambda: "1", broken, Metrics()).look()
    assert gc.isenabled()


async def test_azure_identity_is_loaded_beside_the_loop(monkeypatch):
    """Importing it takes half a second; this stand-in takes a whole one."""

    def slow() -> type:
        time.sleep(1.0)
        raise ImportError

    monkeypatch.setattr("bot.teams.outgoing_token.credential_class", slow)
    fetching = asyncio.create_task(by_identity("app")())
    longest, last = 0.0, time.monotonic()
    while not fetching.done():
        await asyncio.sleep(0.01)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    assert isinstance(fetching.exception(), ImportError)
    assert longest < 0.5


async def test_a_health_check_is_answered_while_the_longest_texts_are_read(
    bot: World, speaker: Speaker, monkeypatch
):
    monkeypatch.setattr(bot.voice, "speak", speaker.speak)
    texts = adversarial()[:24]
    crowd = [asyncio.create_task(bot.post(bot.message(text))) for text in texts]
    waits = []
    while not all(task.done() for task in crowd):
        start = time.monotonic()
        async with bot.session.get(bot.url + "/healthz") as response:
            assert json.loads(await response.text()) == {"status": "ok"}
        waits.append(time.monotonic() - start)
    assert {task.result()[0] for task in crowd} == {200}
    assert len(waits) >= 3
    assert statistics.median(waits) < 0.5
