from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.as_json import as_json
from bot.conversation import Knowledge, respond
from data.arrange import arrange
from data.importing import shipped
from intents.question import Memory
from intents.vocabulary.load import load
from intents.vocabulary.phrases import Phrases

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "importing")]
TODAY = date(2026, 11, 22)
Ask = Callable[[list[str]], dict[str, Any]]


@pytest.fixture(scope="session")
def phrases() -> Phrases:
    return load()


@pytest.fixture(scope="session")
def knowledge(phrases: Phrases) -> Knowledge:
    """The shipped report and the shipped phrase files: what people get."""
    return Knowledge.of(arrange(shipped(), "1"), phrases)


@pytest.fixture(scope="session")
def ask(knowledge: Knowledge) -> Ask:
    """The last answer of a conversation, as `ask --json` gives it."""

    def conversation(turns: list[str]) -> dict[str, Any]:
        memory = Memory()
        for utterance in turns:
            turn = respond(utterance, knowledge, memory, TODAY)
            memory = turn.memory
        return json.loads(json.dumps(as_json("t", turns[-1], turn.reply, turn.understanding)))

    return conversation
