"""The database is away for a moment only: what was remembered before is still there after."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.voice import Spoken
from tests.teams.fakes import FakeTurns, Microsoft, World, world


class Blinking(FakeTurns):
    """The first step of a turn may find the database away while the last one finds it back."""

    blinks = False

    async def begin(self, activity_key: str, conversation_key: str, *, again: bool = False) -> Any:
        if self.blinks:
            raise ConnectionError("away for a moment")
        return await super().begin(activity_key, conversation_key, again=again)


@pytest.fixture
def no_blink(monkeypatch: pytest.MonkeyPatch) -> None:
    """Away for longer than a restart takes."""
    monkeypatch.setattr("bot.teams.memory.BLINK_SECONDS", 0.0)


def answer_with(bot: World, status: Any) -> None:
    """Every answer has this status from here on."""
    speak = bot.voice.speak

    def spoken(utterance: str, remembered: dict[str, Any] | None) -> Spoken:
        said = speak(utterance, remembered)
        return replace(said, reply=replace(said.reply, status=status))

    bot.voice.speak = spoken  # type: ignore[method-assign]


@pytest.mark.usefixtures("no_blink")
@pytest.mark.parametrize("status", ["no_answer", "help"])
async def test_a_follow_up_that_failed_wipes_nothing(microsoft: Microsoft, status: str):
    turns = Blinking()
    async with world(microsoft, turns=turns) as bot:
        answer_with(bot, status)
        await bot.post(bot.message("hoeveel vermissingen in 2022?"))
        turns.blinks = True
        await bot.post(bot.message("en in 2021?"))
        assert "geheugen is even niet bereikbaar" in microsoft.texts[-1]
        turns.blinks = False
        await bot.post(bot.message("en in 2020?"))
    assert "hiervoor: hoeveel vermissingen in 2022?" in microsoft.texts[-1]


@pytest.mark.usefixtures("no_blink")
async def test_a_whole_question_counts_from_then_on(microsoft: Microsoft):
    turns = Blinking()
    async with world(microsoft, turns=turns) as bot:
        answer_with(bot, "answered")
        await bot.post(bot.message("hoeveel vermissingen in 2022?"))
        turns.blinks = True
        await bot.post(bot.message("winkeldiefstal in 2021"))
        turns.blinks = False
        await bot.post(bot.message("en in 2020?"))
    assert "hiervoor: winkeldiefstal in 2021" in microsoft.texts[-1]


class ForgetfulOnce(FakeTurns):
    """The last step of a turn fails the first time."""

    def __init__(self) -> None:
        super().__init__()
        self.failures = 1

    async def finish(self, *args: Any) -> Any:
        if self.failures:
            self.failures -= 1
            raise ConnectionError("away for a moment")
        return await super().finish(*args)


async def test_a_turn_is_marked_at_the_second_try_before_its_reply_leaves(microsoft: Microsoft):
    turns = ForgetfulOnce()
    async with world(microsoft, turns=turns) as bot:
        await bot.post(bot.message("hoeveel vermissingen in 2022?"))
        assert turns.failures == 0 and turns.memories
        assert "geheugen is even niet bereikbaar" not in microsoft.texts[-1]
