"""The catalogue is not in the code: the national list, values made up, not one synonym."""

from __future__ import annotations

import csv
import json
import random
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.answers.types import Answer, Choice
from bot.conversation import Knowledge, respond
from data.arrange import arrange
from data.importing.naming import slug
from data.model import GEMEENTE, NEDERLAND, Observation, Place, Report, Series, Target, Theme
from intents.question import Memory
from intents.vocabulary.phrases import Phrases

HERE = Path(__file__).parent / "national"
YEARS = range(2019, 2024)


@pytest.fixture(scope="module")
def national(phrases: Phrases) -> Knowledge:
    with (HERE / "bbv-indicators.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    chance = random.Random(2026)
    series = [_series(row, scope, chance) for row in rows for scope in (GEMEENTE, NEDERLAND)]
    themes = tuple(Theme(name) for name in dict.fromkeys(row["taakveld"] for row in rows))
    report = Report("national", "Jaarverslag 2023", 2023, "Voorbeeldstad", themes, tuple(series))
    return Knowledge.of(arrange([report], "national"), replace(phrases, synonyms={}, ambiguous={}))


def _series(row: dict[str, str], scope: str, chance: random.Random) -> Series:
    name, theme = row["naam"], row["taakveld"]
    seen = []
    for year in YEARS:
        value = Decimal(chance.randint(1, 900))
        seen.append(
            Observation(year, str(value), value, None, Place("Jaarverslag 2023", theme, name, str(year)))
        )
    targets = (Target("< 500", "<", Decimal(500), 2023, "national"),) if scope == GEMEENTE else ()
    return Series(slug(name), name, scope, row["eenheid"], theme, tuple(seen), targets)


def verdict(expect: dict[str, list[str]], knowledge: Knowledge, question: str) -> str:
    said = respond(question, knowledge, Memory(), date(2026, 11, 22)).reply.said
    given = {(it.indicator, it.scope, it.year) for it in said.figures} if isinstance(said, Answer) else set()
    wanted, names = set(expect["names"]), {name for name, _, _ in given}
    match expect["status"]:
        case "none":
            return "wrong" if given else "right"
        case "choose":
            offered = set(said.indicators) if isinstance(said, Choice) else names
            return "right" if wanted <= offered else "wrong" if given else "refused"
    if not given:
        return "asked" if isinstance(said, Choice) else "refused"
    cells = {
        (name, scope, int(year))
        for name in wanted
        for scope in expect.get("scopes", [GEMEENTE])
        for year in expect.get("years", [2023])
    }
    return "wrong" if names - wanted else "right" if cells <= given else "incomplete"


def test_names_alone_answer_most_and_nothing_wrongly(national: Knowledge) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(HERE.glob("*.jsonl"))]
    items = [json.loads(line) for text in texts for line in text.splitlines() if line.strip()]
    judged = [(item["question"], verdict(item["expect"], national, item["question"])) for item in items]
    tally = Counter(found for _, found in judged)
    assert len(items) >= 250
    assert not [question for question, found in judged if found == "wrong"]
    assert tally["right"] >= 0.7 * len(items), tally
