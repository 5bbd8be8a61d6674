"""Typing errors: what a word nobody knows may cost."""

from __future__ import annotations

import random
from datetime import date

from data.arrange import arrange
from data.importing import shipped
from intents.index.catalogue import Catalogue
from intents.question import Memory
from intents.understand import understand
from intents.vocabulary.load import load
from intents.words.fold import stem
from tests.bench.made_catalogue import words


def test_words_nobody_knows_are_not_kept() -> None:
    catalogue = Catalogue.build(arrange(list(shipped()), "1"), load())
    made = words(random.Random(3))
    asked = [f"hoeveel {next(made)}meldingen en {next(made)} in 2021?" for _ in range(50)]
    understand("hoeveel meldingen en winkeldiefstal in 2021?", catalogue, Memory(), date(2026, 11, 22))
    kept = stem.cache_info().currsize
    for text in asked:
        understand(text, catalogue, Memory(), date(2026, 11, 22))
    assert stem.cache_info().currsize - kept < 5
