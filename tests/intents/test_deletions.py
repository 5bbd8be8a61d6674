"""Words near a typed one are found by the rests of their beginnings: just those that whole words would give."""

from __future__ import annotations

import random
from itertools import islice

import pytest
from rapidfuzz.distance import OSA

from intents.words.deletions import Deletions, deletes, without_letters
from tests.bench.made_catalogue import words

SHORT = ["mand", "land", "lang", "bank", "banken", "vrouw", "vrouwen", "winkel", "winkels", "winkeldief"]


def mistyped(word: str, chance: random.Random) -> str:
    """One to three keys wrong."""
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(word))
        letter = chance.choice("aekrt")
        kinds = (
            word[at + 1 :],
            letter + word[at:],
            letter + word[at + 1 :],
            word[at : at + 2][::-1] + word[at + 2 :],
        )
        word = (word[:at] + chance.choice(kinds)) or letter
    return word


@pytest.mark.parametrize("start", [4, 6, 8])
@pytest.mark.parametrize(("left_out", "most"), [(1, 1), (1, 2), (2, 2)])
def test_just_the_words_are_found_that_share_a_whole_rest(start: int, left_out: int, most: int) -> None:
    chance = random.Random(7)
    known = [*SHORT, *islice(words(chance), 300)]
    known += [word + end for word in known for end in ("en", "s")]
    index = Deletions(dict.fromkeys(known), start)
    for _ in range(400):
        typed = mistyped(chance.choice(known), chance)
        rests = without_letters(typed, left_out)
        near = {
            word: OSA.distance(word, typed)
            for word in known
            if OSA.distance(word, typed) <= most and rests & {word, *deletes(word)}
        }
        assert index.near(typed, left_out, most) == near
