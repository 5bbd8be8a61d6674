"""What the tests of understanding share."""

from __future__ import annotations

import pytest

from bot.conversation import Knowledge
from data.arrange import arrange
from data.importing import shipped
from intents.vocabulary.load import load


@pytest.fixture(scope="session")
def known() -> Knowledge:
    """The shipped report with the words and phrases of `intents/nl`."""
    return Knowledge.of(arrange(shipped(), "1"), load())
