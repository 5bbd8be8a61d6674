"""A number of the asker's own, in many wordings: the verdict is right or is not given; the truth is the hand-typed table."""

from __future__ import annotations

import operator
import random
from typing import Any

import pytest
from by_table import NAMED, value

FRAMES = [
    ("hooguit {n} {x} in {y}?", "<="),
    ("{x} {y}: maximaal {n}?", "<="),
    ("bleven we in {y} onder de {n} {x}?", "<"),
    ("zijn we in {y} onder de {n} {x} gebleven?", "<"),
    ("overschreden de {x} in {y} de {n}?", ">"),
    ("kwamen de {x} in {y} boven de {n} uit?", ">"),
    ("waren er in {y} {n} of meer {x}?", ">="),
    ("waren er in {y} {n} {x} of minder?", "<="),
    ("minstens {n} {x} in {y}, klopt dat?", ">="),
    ("klopt het dat er in {y} ten minste {n} {x} waren?", ">="),
    ("ten hoogste {n} {x} in {y}?", "<="),
    ("in {y} niet meer dan {n} {x}, toch?", "<="),
    ("in {y} niet minder dan {n} {x}?", ">="),
    ("waren er in {y} meer dan {n} {x}?", ">"),
    ("lag het aantal {x} in {y} lager dan {n}?", "<"),
    ("zaten we in {y} boven de {n} {x}?", ">"),
    ("zaten we in {y} met {x} onder de {n}?", "<"),
    ("{x} {y} < {n}?", "<"),
    ("{x} {y} >= {n}?", ">="),
    ("{x} in {y} ≤ {n}", "<="),
    ("een raadslid zegt dat er in {y} meer dan {n} {x} waren. klopt dat?", ">"),
    ("volgens de krant waren het in {y} {n} {x}, klopt dat?", "="),
    ("waren het precies {n} {x} in {y}?", "="),
    ("ik hoor dat we in {y} de {n} {x} gepasseerd zijn", ">"),
    ("zijn we in {y} de {n} {x} voorbij?", ">"),
    ("is het aantal {x} in {y} onder de {n} gezakt?", "<"),
    ("is het gelukt om in {y} onder de {n} {x} te blijven?", "<"),
    ("hebben we in {y} minder {x} gehad dan {n}?", "<"),
    ("hadden we in {y} meer {x} dan {n}?", ">"),
    ("het aantal {x} in {y} was toch hoger dan {n}?", ">"),
    ("is het waar dat {x} in {y} niet boven de {n} kwam?", "<="),
    ("bleef {x} in {y} beneden de {n}?", "<"),
    ("kwam {x} in {y} op {n} uit?", "="),
    ("{n} {x} in {y}, klopt dat?", "="),
    ("waren er minder dan {n} {x} in {y}?", "<"),
    ("{x} {y} meer als {n}?", ">"),
    ("were there more than {n} {x} in {y}?", ">"),
    ("were there at least {n} {x} in {y}?", ">="),
    ("were there at most {n} {x} in {y}?", "<="),
    ("did {x} in {y} stay below {n}?", "<"),
    ("waren er op z'n minst {n} {x} in {y}?", ">="),
    ("waren er op zijn hoogst {n} {x} in {y}?", "<="),
    ("in {y} minimaal {n} {x}?", ">="),
    ("in {y} tenminste {n} {x}?", ">="),
    ("hielden we het in {y} onder de {n} {x}?", "<"),
    ("was het in {y} meer dan {n}, het aantal {x}?", ">"),
    ("{x} zat in {y} toch ruim boven de {n}?", ">"),
    ("zat {x} in {y} net onder de {n}?", "<"),
    ("tot hoogstens {n} {x} in {y}?", "<="),
    ("vanaf {n} {x} in {y}, klopt dat?", ">="),
    ("{x} in {y} groter dan {n}?", ">"),
    ("{x} in {y} kleiner dan of gelijk aan {n}?", "<="),
    ("{x} in {y} groter of gelijk aan {n}?", ">="),
    ("{x} in {y} {n} of hoger?", ">="),
    ("{x} in {y} {n} of lager?", "<="),
    ("waren er in {y} zeker {n} {x}?", ">="),
    ("waren er in {y} wel {n} {x}?", ""),
    ("waren er in {y} al {n} {x}?", ""),
    ("meer dan {n} {x}, was dat zo in {y}?", ">"),
    ("dat we in {y} onder de {n} {x} zaten, klopt dat?", "<"),
    ("haalden we in {y} de {n} {x} niet?", ""),
    ("we zitten in {y} niet onder de {n} {x} he?", ">="),
    ("ging {x} in {y} over de {n} heen?", ">"),
    ("zijn we in {y} over de {n} {x} gegaan?", ">"),
    ("dook {x} in {y} onder de {n}?", "<"),
    ("is {x} in {y} boven de {n} geeindigd?", ">"),
    ("eindigden we in {y} met minder dan {n} {x}?", "<"),
    ("{x} in {y}: onder of boven de {n}?", "side"),
    ("was {x} in {y} meer of minder dan {n}?", "side"),
    ("is {x} in {y} hoger of lager dan {n}?", "side"),
    ("waren er in {y} nou {n} {x} of meer?", ">="),
    ("lager dan {n}, {x} in {y}?", "<"),
    ("{x} in {y} tot {n}?", ""),
    ("maximaal {n} {x} in {y} of toch meer?", "side"),
    ("ik weet het niet meer: zijn we in {y} onder de {n} {x} gebleven?", "<"),
    ("zijn we niet alleen in {y} onder de {n} {x} gebleven?", "<"),
    ("{y} is voorbij. waren het {n} {x}?", "="),
    ("niet alles is voorbij: hadden we {n} {x} in {y}?", "="),
    ("waren het er {n} en minder dan het jaar ervoor, de {x} in {y}?", ""),
    ("het waren er zeker {n} in {y}, {x}?", ""),
]
"""A wording and how it sets the figure to the number: "side" asks which, "" may not be judged."""
HOLDS = {"<": operator.lt, ">": operator.gt, "=": operator.eq, "<=": operator.le, ">=": operator.ge}
LIMITED = ("vermissingen", "verwarde personen", "winkeldiefstal", "woninginbraken")


def numbers(value: float) -> list[str]:
    """The figure itself, one just beside it on either side, and one far from it."""
    step = 1 if value == int(value) and value > 12 else 0.1
    return [f"{round(it, 2):g}".replace(".", ",") for it in (value, value + step, value - step, value * 2)]


@pytest.mark.parametrize(("frame", "relation"), FRAMES)
def test_a_limit_that_is_stated_is_judged_by_the_figure(ask: Any, frame: str, relation: str) -> None:
    chance = random.Random(frame)
    for name in LIMITED:
        identity, year = NAMED[name], chance.choice([2019, 2020, 2021, 2022])
        figure = value(identity, year)
        for number in numbers(figure):
            question = frame.format(n=number, x=name, y=year)
            said = ask([question])
            first = said["text"].split("\n")[0]
            assert {it["id"] for it in said["figures"]} <= {identity}, question
            if relation == "side":
                words = {1: "Meer dan", 0: "Precies", -1: "Minder dan"}
                stated = float(number.replace(",", "."))
                assert first.startswith(words[(figure > stated) - (figure < stated)]), question
            elif first.startswith("Dat klopt"):
                assert relation, question
                holds = HOLDS[relation](figure, float(number.replace(",", ".")))
                assert first.startswith("Dat klopt niet") is not holds, question


def test_most_of_them_are_judged(ask: Any) -> None:
    firsts = [
        ask([frame.format(n=450, x="vermissingen", y=2022)])["text"] for frame, it in FRAMES if it in HOLDS
    ]
    judged = [it for it in firsts if it.startswith("Dat klopt")]
    assert len(judged) * 10 >= len(firsts) * 9
