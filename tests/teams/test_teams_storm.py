"""The generated storm of tests/hostile.py, smaller in the suite; HOSTILE_TOTAL=20000 runs it whole."""

from __future__ import annotations

import os

import pytest

from tests.hostile import real_voice, storm


@pytest.fixture
def voice():
    return real_voice()


async def test_a_storm_of_generated_requests_gets_no_500_and_no_answer_too_many(voice):
    total = int(os.environ.get("HOSTILE_TOTAL", "1200"))
    tally, bot, _ = await storm(total, total // 4, seed=7, voice=voice)
    assert not tally.wrong, tally.wrong[:5]
    assert sum(tally.statuses.values()) == total
    assert len(tally.answered) > total // 10
    assert bot.count("bot_turn_failures_total") == 0
    assert {status for _, status in tally.statuses} <= {200, 400, 401, 403, 404, 405, 408, 413, 415}
