"""Lists in many wordings: what is listed is what the hand-typed table says, or no list is given."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from by_table import TARGETS, attained, found
from expected_2022 import YEARS

Rows = set[str]


def _judged(year: int, verdict: bool | None) -> Rows:
    return {identity for identity in TARGETS if attained(identity, year) is verdict}


def met(year: int) -> Rows:
    return _judged(year, True)


def missed(year: int) -> Rows:
    return _judged(year, False)


def unknown(year: int) -> Rows:
    return _judged(year, None)


def _moved(older: int, newer: int, way: int) -> Rows:
    pairs = {identity: (found(identity, older), found(identity, newer)) for identity in TARGETS}
    return {
        identity
        for identity, (one, two) in pairs.items()
        if one is not None and two is not None and (two > one) - (two < one) == way
    }


def rose(older: int, newer: int) -> Rows:
    return _moved(older, newer, 1)


def fell(older: int, newer: int) -> Rows:
    return _moved(older, newer, -1)


def same(older: int, newer: int) -> Rows:
    return _moved(older, newer, 0)


def lack(year: int) -> Rows:
    return {identity for identity in TARGETS if found(identity, year) is None}


def all_of(sets: Iterable[Rows]) -> Rows:
    return set.intersection(*sets)


Expected = Callable[[int, int], Rows]
FRAMES: list[tuple[str, Expected]] = [
    ("welke doelen zijn in {y} gehaald?", lambda y, z: met(y)),
    ("welke doelen haalden we niet in {y}?", lambda y, z: missed(y)),
    ("wat ging er mis in {y}?", lambda y, z: missed(y)),
    ("welke indicatoren zaten in {y} op doel", lambda y, z: met(y)),
    ("gemiste doelen {y}", lambda y, z: missed(y)),
    ("overzicht behaalde doelen {y}", lambda y, z: met(y)),
    ("welke doelen haalden we in {y} en ook in {z}?", lambda y, z: met(y) & met(z)),
    ("welke doelen haalden we zowel in {y} als in {z}?", lambda y, z: met(y) & met(z)),
    ("welke doelen haalden we in {y} niet maar in {z} wel?", lambda y, z: missed(y) & met(z)),
    ("welke doelen haalden we in {y} wel maar in {z} niet?", lambda y, z: met(y) & missed(z)),
    ("wel gehaald in {z}, niet in {y}", lambda y, z: missed(y) & met(z)),
    ("in {z} niet meer gehaald, in {y} nog wel", lambda y, z: met(y) & missed(z)),
    ("welke doelen waren in {y} gehaald en in {z} nog niet?", lambda y, z: met(y) & missed(z)),
    ("welke doelen haalden we niet in {y}, welke waren dat?", lambda y, z: missed(y)),
    ("wat is na {y} gedaald?", lambda y, z: fell(y, 2022)),
    ("welke doelen haalden we in {z} die we in {y} nog niet haalden?", lambda y, z: missed(y) & met(z)),
    ("wat steeg er van {y} naar {z}?", rose),
    ("wat daalde er tussen {y} en {z}?", fell),
    ("welke indicatoren waren in {z} hoger dan in {y}?", rose),
    ("welke indicatoren waren in {y} hoger dan in {z}?", lambda y, z: rose(z, y)),
    ("welke indicatoren waren in {y} lager dan in {z}?", lambda y, z: fell(z, y)),
    ("wat is in {z} gelijk gebleven t.o.v. {y}?", same),
    ("welke cijfers gingen omhoog tussen {y} en {z}", rose),
    (
        "welke indicatoren zijn in {z} niet gestegen ten opzichte van {y}?",
        lambda y, z: fell(y, z) | same(y, z),
    ),
    ("welke indicatoren veranderden niet tussen {y} en {z}?", same),
    ("waar hebben we geen cijfer van in {y}?", lambda y, z: lack(y)),
    ("welke indicatoren missen een cijfer over {y}?", lambda y, z: lack(y)),
    ("van welke doelen is in {y} niet te zeggen of ze gehaald zijn?", lambda y, z: unknown(y)),
    ("welke steeg in {z} t.o.v. {y} en haalden toch het doel?", lambda y, z: rose(y, z) & met(z)),
    (
        "welke indicatoren daalden van {y} naar {z} en misten hun doel in {z}?",
        lambda y, z: fell(y, z) & missed(z),
    ),
    ("welke doelen waren in {y} al gehaald?", lambda y, z: met(y)),
    ("welke doelen zijn in {y} noch in {z} gehaald?", lambda y, z: missed(y) & missed(z)),
    ("noem alles wat in {z} lager was dan in {y}", fell),
    ("welke indicatoren hadden in {z} een hoger cijfer dan in {y}?", rose),
    ("in {z} vergeleken met {y}: wat nam af?", fell),
    ("sinds {y} gestegen, welke?", lambda y, z: rose(y, 2022)),
    ("welke indicatoren zijn sinds {y} gedaald?", lambda y, z: fell(y, 2022)),
    ("welke doelen haalden we vanaf {y} elk jaar?", lambda y, z: all_of([met(k) for k in YEARS if k >= y])),
    (
        "welke doelen haalden we tussen {y} en {z} elk jaar?",
        lambda y, z: all_of([met(k) for k in YEARS if y <= k <= z]),
    ),
    (
        "welke doelen misten we van {y} tot en met {z} elk jaar?",
        lambda y, z: all_of([missed(k) for k in YEARS if y <= k <= z]),
    ),
    ("which targets were met in {y}?", lambda y, z: met(y)),
    ("which targets were not met in {y}?", lambda y, z: missed(y)),
    ("which indicators rose between {y} and {z}?", rose),
    ("which indicators fell from {y} to {z}?", fell),
    ("hoeveel doelen zijn er in {y} gehaald?", lambda y, z: met(y)),
    ("hoeveel doelen misten we in {y}?", lambda y, z: missed(y)),
    ("hoeveel indicatoren stegen van {y} naar {z}?", rose),
    ("welke zijn tegenover {y} in {z} gezakt", fell),
    ("welke hebben in {y} hetzelfde cijfer als in {z}?", same),
    ("geef alle indicatoren die in {z} minder waren dan {y}", fell),
    ("in {y} waren welke doelen niet gehaald en in {z} ook niet?", lambda y, z: missed(y) & missed(z)),
    ("welke van de doelen die we in {y} haalden, misten we in {z}?", lambda y, z: met(y) & missed(z)),
    ("welke doelen die in {y} niet gehaald waren, zijn in {z} wel gehaald?", lambda y, z: missed(y) & met(z)),
    ("haalden we in {y} alle doelen? zo nee welke niet", lambda y, z: missed(y)),
    ("niet gehaald {y}", lambda y, z: missed(y)),
]
PAIRS = ((2018, 2022), (2019, 2021), (2020, 2021), (2021, 2022))


def listed(said: dict[str, Any]) -> Rows | None:
    """What is listed; None where the list was declined."""
    if said["status"] not in {"answered", "list"}:
        return None
    return {it["id"] for it in said["figures"] if it["scope"] == "gemeente"}


@pytest.mark.parametrize(("frame", "expected"), FRAMES, ids=[frame for frame, _ in FRAMES])
def test_a_list_is_what_the_table_says(ask: Any, frame: str, expected: Expected) -> None:
    for older, newer in PAIRS:
        question = frame.format(y=older, z=newer)
        rows = listed(ask([question]))
        assert rows is None or rows == expected(older, newer), question


def test_most_lists_are_given(ask: Any) -> None:
    given = [listed(ask([frame.format(y=2021, z=2022)])) is not None for frame, _ in FRAMES]
    assert sum(given) * 100 >= 80 * len(given)


@pytest.mark.parametrize(
    "question",
    [
        "welke doelen haalden we in 2020 voor het laatst?",
        "welke doelen haalden we in 2022 weer?",
        "welke indicatoren gingen van gehaald naar niet gehaald?",
        "welke doelen zijn nu onbekend en waren dat in 2021 niet?",
        "welke stegen in 2021 en in 2022?",
        "welke indicatoren zitten het dichtst bij landelijk?",
        "waar kwamen we in 2022 exact op de streefwaarde uit en nét niet erover?",
        "van welke indicatoren hebben we vijf jaar lang cijfers en is het doel nooit gehaald?",
    ],
)
def test_what_no_list_shows_is_declined(ask: Any, question: str) -> None:
    assert listed(ask([question])) is None
