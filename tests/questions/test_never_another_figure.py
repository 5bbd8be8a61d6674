"""Whatever is typed besides or wrongly: never another indicator's figure. Labels are made without `understand`."""

from __future__ import annotations

import ast
import json
import random
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from verdicts import judge

from bot.as_json import as_json
from bot.conversation import Knowledge, respond
from intents.index.catalogue import Catalogue
from intents.question import Memory, Question
from intents.understand import understand
from intents.vocabulary.phrases import Phrases
from intents.words.fold import fold, stem

HERE = Path(__file__).parent
TODAY = date(2026, 11, 22)
WORDS = Path(__file__).parents[2] / "intents" / "wordlist" / "nederlands.txt"
TRIES = 2000
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def labelled() -> list[tuple[str, set[str]]]:
    """Single questions with the ids their hand-written label allows."""
    found = []
    for path in [*sorted(HERE.glob("*.jsonl")), *sorted((HERE / "fresh").glob("*.jsonl"))]:
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            readings = [item["expect"], *item.get("also", ())]
            if len(item["turns"]) == 1 and item["expect"]["status"] == "answered":
                found.append(
                    (item["turns"][0], {cell[0] for expect in readings for cell in expect.get("cells", ())})
                )
    return found


def asked_of(text: str, catalogue: Catalogue) -> set[str]:
    got = understand(text, catalogue, Memory(), TODAY)
    return set(got.indicators) if isinstance(got, Question) else set()


@pytest.mark.parametrize("seed", range(3))
def test_a_random_word_anywhere(knowledge: Knowledge, seed: int) -> None:
    chance, questions = random.Random(seed), labelled()
    words = WORDS.read_text(encoding="utf-8").split()
    catalogue, worse = knowledge.catalogue, []
    for _ in range(TRIES):
        question, allowed = chance.choice(questions)
        word = chance.choice(words)
        if catalogue.meaning(stem(fold(word))):
            continue  # the word is itself about an indicator
        typed = question.split()
        typed.insert(chance.randint(0, len(typed)), word)
        other = asked_of(" ".join(typed), catalogue) - allowed
        if other and not other <= asked_of(question, catalogue):
            worse.append((" ".join(typed), other))
    assert not worse


@pytest.mark.parametrize("seed", range(3))
def test_typing_errors(knowledge: Knowledge, seed: int) -> None:
    chance, questions, worse = random.Random(100 + seed), labelled(), []
    for _ in range(TRIES):
        question, allowed = chance.choice(questions)
        typed = _mistyped(question, chance)
        other = asked_of(typed, knowledge.catalogue) - allowed
        if other and not other <= asked_of(question, knowledge.catalogue):
            worse.append((typed, other))
    assert not worse


def _mistyped(text: str, chance: random.Random) -> str:
    """One letter left out, doubled, swapped or replaced."""
    at = chance.randrange(1, max(2, len(text) - 1))
    kind = chance.choice(("drop", "double", "swap", "replace"))
    return {
        "drop": text[:at] + text[at + 1 :],
        "double": text[:at] + text[at] + text[at:],
        "swap": text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :],
        "replace": text[:at] + chance.choice(LETTERS) + text[at + 1 :],
    }[kind]


def test_without_any_synonym_nothing_is_wrong(knowledge: Knowledge, phrases: Phrases) -> None:
    bare = Knowledge.of(knowledge.snapshot, replace(phrases, synonyms={}, ambiguous={}))
    wrong = []
    for path in [*sorted(HERE.glob("*.jsonl")), *sorted((HERE / "fresh").glob("*.jsonl"))]:
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            said = _said(item["turns"], bare)
            names = {name: it.id for it in bare.snapshot.indicators.values() for name in it.names}
            found, why = judge(item, said, names)
            if found == "wrong":
                wrong.append((item["id"], item["turns"], why))
    assert not wrong


def _said(turns: list[str], knowledge: Knowledge) -> dict[str, Any]:
    memory = Memory()
    for utterance in turns:
        turn = respond(utterance, knowledge, memory, TODAY)
        memory = turn.memory
    return json.loads(json.dumps(as_json("t", turns[-1], turn.reply, turn.understanding)))


def test_the_code_knows_no_indicator(knowledge: Knowledge) -> None:
    """No string of `intents` or `bot` is an indicator's id: the catalogue alone knows them."""
    root = Path(__file__).parents[2]
    trees = [
        ast.parse(path.read_text(encoding="utf-8"))
        for room in ("intents", "bot")
        for path in (root / room).rglob("*.py")
    ]
    strings = {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert not strings & knowledge.snapshot.indicators.keys()


@pytest.mark.parametrize(
    ("typed", "years"),
    [
        ("halt2 022?", (2022,)),
        ("Welke cijfers over drugsoverlast hebben we vanaf2 020?", (2020, 2021, 2022)),
        ("jeugdoverlast 202 2", (2022,)),
        ("hangjongeren2 2", (2022,)),
        ("In het jaar vóór het verslajaar, hoeveel HIC hadden we toen?", (2021,)),
        ("winkeldiefstal 2018 tmm 2020", (2018, 2019, 2020)),
        ("vermissingen 2019 tot ne met 2021", (2019, 2020, 2021)),
        ("Damocles ssinds 2020", (2020, 2021, 2022)),
        ("jeugdoverlast, verschil tussen eenentwintig en tweeënwtintig", (2021, 2022)),
        ("winkeldiefstal 2020: wij tegenover iandelijk?", (2020,)),
        ("hic 21 een 22", (2021, 2022)),
        ("vermissingen van eenentwintig nair tweeëntwintig", (2021, 2022)),
        ("vermissingen 20182022", None),
        ("de laatste die jaar vermissingen", None),
    ],
)
def test_a_year_with_a_key_wrong_is_not_lost(
    knowledge: Knowledge, typed: str, years: tuple[int, ...] | None
) -> None:
    """Read as meant or declined (None), never answered for the latest year."""
    got = understand(typed, knowledge.catalogue, Memory(), TODAY)
    assert (got.years if isinstance(got, Question) else None) == years
