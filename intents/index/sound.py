"""Sound words: those that no mending changes, known at one look-up, for most words of most questions are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from intents.index.known import known
from intents.words.fold import Token, stem
from intents.words.number_words import number_words
from intents.words.piece import Piece
from intents.years.typos import stands

if TYPE_CHECKING:
    from intents.index.catalogue import Catalogue

_KEPT = 8192
"""Words remembered; there is no end to the words that may be typed."""
_READ_BESIDE = frozenset({"jr", "jrn"})
"""Years or part of a name: what stands beside them decides."""


class SoundWords(dict[str, str]):
    """A sound word to its stem, any other word to nothing; worked out when a word is first met."""

    def __init__(self, catalogue: Catalogue) -> None:
        """A proxy of the catalogue: it holds these words itself, and a ring of the two would never be freed."""
        super().__init__()
        self._catalogue = catalogue

    def __missing__(self, word: str) -> str:
        if len(self) >= _KEPT:
            self.clear()
        self[word] = found = stem(word) if self._sound(word) else ""
        return found

    def _sound(self, word: str) -> bool:
        catalogue = self._catalogue
        read_as_other = word in catalogue.phrases.same_word or word in number_words() or word in _READ_BESIDE
        spellers = catalogue.year_words, catalogue.speller, catalogue.plain
        return not read_as_other and stands(word, *spellers) and known(word, catalogue)

    def beside_others(self, raw: Sequence[Token | Piece]) -> list[int]:
        """Where a pair begins of which one is a word that is not sound."""
        other = [token.kind == "word" and not self[token.text] for token in raw]
        return [at for at, pair in enumerate(pairwise(other)) if True in pair] if True in other else []

    def needs_mending(self, raw: Sequence[Token]) -> bool:
        """Whether any word may be mistyped, or two numbers may be one year that fell apart."""
        numbers = 0
        for token in raw:
            if token.kind == "word" and not self[token.text]:
                return True
            numbers += token.kind == "number"
        return numbers > 1
