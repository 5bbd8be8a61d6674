"""A verdict only where every word around a claim leaves it as it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from intents.vocabulary.files import read_yaml
from intents.vocabulary.load import LEAVES_CLAIMS
from intents.vocabulary.phrases import Phrases
from intents.words.fold import fold

NL = Path(__file__).parents[2] / "intents" / "nl"


@pytest.mark.parametrize(
    "question",
    [
        "alleen in 2020 zat jeugdoverlast onder de 175, dacht ik zo",
        "384 meldingen overlast verward gedrag in 2022, oftewel 384 verschillende verwarde mensen. Toch?",
        "Zes Damocles-waarschuwingen/sluitingen in 2022, dat is veel toch, voor zo'n kleine gemeente?",
        "Jeugdreclassering 2020, graag met twee cijfers achter de komma",
        "drie uitkomsten over 2019 nodig: high impact crimes / jeugdoverlast / Damocles",
        "Betreft zaak 2020-1184. Graag ontvang ik het percentage jongeren met jeugdreclassering over 2018.",
        "Wat telt er bij de overlast door verward gedrag vanaf 2022 juist niet meer mee? Ik hoef het aantal niet.",
        "de wethouder ontkent dat we in 2022 onder de 400 vermissingen zitten, klopt dat?",
        "we zitten in 2022 vermoedelijk onder de 400 vermissingen, toch?",
    ],
)
def test_no_verdict_where_a_word_may_turn_the_claim(ask: Any, question: str) -> None:
    assert "klopt" not in ask([question])["text"]


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Volgens de fractie zaten we in 2022 onder de 400 vermissingen. Klopt dat?", "Dat klopt niet (minder dan 400)."),
        ("De krant schreef gisteren dat er in 2021 486 vermissingen waren, is dat zo?", "Dat klopt (486)."),
        ("Ik las dat drank- en drugsoverlast in 2022 gestegen is, klopt dat wel?", "Dat klopt (hoger geworden)."),
    ],
)  # fmt: skip
def test_whoever_said_it_the_claim_is_judged(ask: Any, question: str, begins: str) -> None:
    assert ask([question])["text"].startswith(begins)


@pytest.mark.parametrize(
    "word",
    ["alleen", "slechts", "bijna", "nauwelijks", "vermoedelijk", "zelden", "ontkent", "verschillende", "veel", "weinig", "pas",
     "enkel", "minstens", "door", "zonder", "oftewel", "ongeveer", "meestal", "anders", "iets", "net"],
)  # fmt: skip
def test_words_that_turn_or_restrict_are_not_on_the_list(phrases: Phrases, word: str) -> None:
    assert word not in phrases.verdict_words


def test_every_word_of_the_list_does_something(phrases: Phrases) -> None:
    """No word is let in that a group lets in already, and none taken out that no group holds."""
    groups = _groups()
    own = read_yaml(NL / "oordeelwoorden.yaml")
    let_in, taken_out = [fold(str(it)) for it in own["erbij"]], [fold(str(it)) for it in own["haalt_eruit"]]
    assert not groups & set(let_in) and set(taken_out) <= groups
    assert len(let_in) == len(set(let_in)) and len(taken_out) == len(set(taken_out))
    assert phrases.verdict_words == (groups | set(let_in)) - set(taken_out)


def _groups() -> set[str]:
    files = {name: read_yaml(NL / f"{name}.yaml") for name in LEAVES_CLAIMS}
    return {
        fold(str(it))
        for name, groups in LEAVES_CLAIMS.items()
        for group in groups
        for it in files[name][group]
    }
