"""The README is true: its exchanges, verbs, settings, question set and make targets are the real ones."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from bot.conversation import Knowledge, respond
from bot.settings import KNOWN
from bot.terminal.evaluate import judge, run
from bot.terminal.question_set import read_set
from bot.terminal.verbs import VERBS
from data.arrange import arrange
from data.importing import shipped
from intents.question import Memory
from intents.vocabulary.load import load

HOUSE = Path(__file__).parent.parent.parent
README = (HOUSE / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```text\n(.*?)```", README, re.DOTALL)
EXCHANGES = [block for block in BLOCKS if block.startswith("$ ")]


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return Knowledge.of(arrange(shipped(), "1"), load())


@pytest.mark.parametrize("block", EXCHANGES, ids=lambda block: block.splitlines()[0])
def test_an_exchange_is_what_the_bot_really_says(knowledge: Knowledge, block: str) -> None:
    asked, _, printed = block.partition("\n")
    question = re.fullmatch(r'\$ python app\.py ask "(.*)"', asked)
    assert question
    said = respond(question[1], knowledge, Memory(), date(2026, 11, 22)).reply.text
    assert said == printed.rstrip("\n")


def test_there_is_an_exchange_on_top() -> None:
    assert len(EXCHANGES) >= 2
    assert README.index(EXCHANGES[0]) < README.index("## ")


def test_every_setting_is_documented_and_no_other() -> None:
    assert set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE)) == set(KNOWN)


def test_every_verb_is_documented() -> None:
    named = set(re.findall(r"`python app\.py (\w+)", README))
    assert VERBS.keys() <= named


def test_every_make_target_exists() -> None:
    makefile = (HOUSE / "Makefile").read_text(encoding="utf-8")
    documents = README + (HOUSE / "CONTRIBUTING.md").read_text(encoding="utf-8")
    targets = set(re.findall(r"\bmake (\w+)", documents))
    assert targets >= {"run", "test", "lint"}
    for target in targets:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_the_question_set_in_the_readme_comes_out_right(knowledge: Knowledge) -> None:
    (block,) = [one for one in BLOCKS if "| geen antwoord" in one]
    for item in read_set(block, knowledge.snapshot):
        assert judge(item, run(item, knowledge)) == ("goed", ""), item
