"""People, places and things around a question: light where they ask, a part right behind what is counted."""

from __future__ import annotations

from typing import Any

import pytest

PARTS = [
    "geweldsmisdrijven tegen de burgemeester in 2021",
    "hoeveel geweldsmisdrijven in 2021 tegen wethouders",
    "geweldsmisdrijven burgemeester 2021",
    "vernielingen in de raadzaal in 2021",
    "winkeldiefstal van koffie 2020",
    "jeugdoverlast tijdens de pauze 2020",
    "hoeveel vermissingen van collega's in 2019",
]
AROUND = [
    ("vermissingen 2021 voor de wethouder", 486),
    ("vermissingen door de wethouder genoemd, 2021", 486),
    ("vermissingen 2021 wethouder wil het weten", 486),
    ("wethouder hier, vermissingen 2021", 486),
    ("ik zit in de raadzaal met koffie, hoeveel vermissingen in 2021", 486),
    ("HIC 2020 volgens de burgemeester", 72),
]


@pytest.mark.parametrize("question", PARTS)
def test_behind_a_name_they_say_which_cases(ask: Any, question: str) -> None:
    assert not ask([question])["figures"]


@pytest.mark.parametrize(("question", "value"), AROUND)
def test_around_the_question_they_change_nothing(ask: Any, question: str, value: int) -> None:
    assert [it["value"] for it in ask([question])["figures"]] == [value]
