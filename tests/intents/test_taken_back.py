"""The cheap looks before the patterns of `intents.withdrawn`: all that a pattern finds holds one of the words looked for."""

from __future__ import annotations

import re
from itertools import product
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from intents.matching import withdrawn


def shortest(parsed: Any) -> list[str]:
    """Texts that a pattern matches: every branch, what is optional left out."""
    parts = [said(kind, value) for kind, value in parsed]
    return ["".join(chosen) for chosen in product(*parts)]


def said(kind: Any, value: Any) -> list[str]:
    if kind is _constants.LITERAL:
        return [chr(value)]
    if kind is _constants.SUBPATTERN:
        return shortest(value[-1])
    if kind is _constants.BRANCH:
        return [text for branch in value[1] for text in shortest(branch)]
    if kind is _constants.MAX_REPEAT:
        return ["".join(part) for part in product(shortest(value[2]), repeat=value[0])] or [""]
    return [""]  # where a line begins or ends


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (withdrawn._INSTEAD, withdrawn._TAKES_BACK),
        (withdrawn._AFTER, withdrawn._TAKES_BACK),
        (withdrawn._BEFORE, withdrawn._TAKES_BACK),
        (withdrawn._LEFT_OUT, withdrawn.LEAVES_OUT),
    ],
)
def test_what_a_pattern_finds_holds_a_word_that_is_looked_for(
    pattern: re.Pattern[str], words: frozenset[str]
) -> None:
    texts = shortest(_parser.parse(pattern.pattern))
    assert len(texts) > 10
    for text in texts:
        assert pattern.search(text), text
        assert not words.isdisjoint(text.split()), text
