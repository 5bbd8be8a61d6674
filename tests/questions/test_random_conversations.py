"""Conversations of two to six turns, put together by chance: what the last turn is about is known without `understand`."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

import pytest
from by_table import NAMED
from expected_2022 import YEARS
from verdicts import CELLS

OF_THE_COUNTRY = {identity for identity, scope, _ in CELLS if scope == "nederland"}
FIRST = ["hoeveel {x} in {y}?", "{x} {y}", "wat was {x} in {y}"]
ANOTHER_YEAR = [
    "en in {y}?",
    "{y}?",
    "en {y}",
    "doe {y} eens",
    "maar dan {y}",
    "wat was het in {y}?",
    "en hoe zat dat in {y}?",
]
ANOTHER_ROW = ["en {x}?", "en voor {x}?", "{x} dan?", "en hoe zit dat met {x}?", "zelfde voor {x}"]
THE_COUNTRY = ["en landelijk?", "en in nederland?", "en het landelijke cijfer?", "landelijk dan?"]
OURS = ["en bij ons?", "en in onze gemeente?", "en hier?"]
BEFORE = ["en het jaar ervoor?", "en een jaar eerder?", "en het jaar daarvoor?"]
AFTER = ["en het jaar erna?", "en een jaar later?", "en het jaar daarna?"]
TALK = ["dank je", "ok", "top bedankt", "duidelijk"]
LAST = {
    "one": [""],
    "attained": ["is dat gehaald?", "en is het doel gehaald?", "halen we dat?"],
    "target": ["en het doel?", "wat is het streven?", "wat is daar de norm?"],
    "course": ["en het verloop?", "hoe ging het over de jaren?", "geef alle jaren"],
    "two": ["hoeveel scheelt dat met {y}?", "hoeveel verschilt dat van {y}?", "en vergeleken met {y}?"],
}
Cell = tuple[str, str, int]


@dataclass
class Talked:
    """What a conversation is about so far, and what was said."""

    chance: random.Random
    identity: str = ""
    scope: str = "gemeente"
    year: int = 0
    turns: list[str] = field(default_factory=list)

    def say(self, wordings: list[str], **values: object) -> None:
        self.turns.append(self.chance.choice(wordings).format(**values))

    def begin(self, wordings: list[str]) -> None:
        name = self.chance.choice(list(NAMED))
        self.identity, self.scope, self.year = NAMED[name], "gemeente", self.chance.choice(YEARS)
        self.say(wordings, x=name, y=self.year)

    def go_on(self) -> None:
        name = self.chance.choice(list(NAMED))
        country = self.identity in OF_THE_COUNTRY
        match self.chance.randrange(8):
            case 0:
                self.year = self.chance.choice(YEARS)
                self.say(ANOTHER_YEAR, y=self.year)
            case 1 if country:
                self.scope = "nederland"
                self.say(THE_COUNTRY)
            case 2 if country:
                self.scope = "gemeente"
                self.say(OURS)
            case 3 if NAMED[name] != self.identity:
                self.identity = NAMED[name]
                self.scope = self.scope if self.identity in OF_THE_COUNTRY else "gemeente"
                self.say(ANOTHER_ROW, x=name)
            case 4 if self.year > YEARS[0]:
                self.year -= 1
                self.say(BEFORE)
            case 5 if self.year < YEARS[-1]:
                self.year += 1
                self.say(AFTER)
            case 6:
                self.say(TALK)
            case 7:
                self.begin(["hoeveel {x} waren er in {y}?"])

    def end(self) -> set[Cell]:
        """Says the last turn; the cells that it is about."""
        kind = self.chance.choice(list(LAST))
        other = self.chance.choice([year for year in YEARS if year != self.year])
        self.say(LAST[kind], y=other)
        if kind == "one":
            self.turns.pop()
            while self.turns[-1] in TALK:
                self.turns.pop()
        years = {"course": YEARS, "two": (self.year, other)}.get(kind, (self.year,))
        scope = "gemeente" if kind in {"attained", "target"} else self.scope
        return {(self.identity, scope, year) for year in years if (self.identity, scope, year) in CELLS}


@pytest.mark.parametrize("seed", range(300))
def test_the_last_turn_is_about_what_was_carried_over(ask: Any, seed: int) -> None:
    talked = Talked(random.Random(seed))
    talked.begin(FIRST)
    for _ in range(talked.chance.randint(0, 4)):
        talked.go_on()
    expected = talked.end()
    got = {(it["id"], it["scope"], it["year"]) for it in ask(talked.turns)["figures"]}
    assert got == expected, talked.turns
