"""Typing errors, joined and split words, abbreviations: from what was typed to the word that was meant."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from intents.index.known import known
from intents.index.ways import WAYS
from intents.words.fold import Token, stem, stem_once
from intents.words.number_words import number_words
from intents.words.piece import Piece
from intents.words.spelling import is_dutch
from intents.years.heard import YearsHeard

if TYPE_CHECKING:
    from intents.index.catalogue import Catalogue


def pairs_known(raw: tuple[Token, ...], catalogue: Catalogue) -> list[int]:
    """Where two tokens begin that written as one are a word of the domain."""
    known, texts = catalogue.speller.surfaces, [token.text for token in raw]
    return [at for at, (one, two) in enumerate(pairwise(texts)) if one + two in known]


def joined(raw: tuple[Token, ...], at: int, years: YearsHeard, catalogue: Catalogue) -> Piece | None:
    """ "jeugd overlast" typed apart, where the joined word is the domain's and the pair is no phrase of its own."""
    one, two = raw[at], raw[at + 1]
    whole = one.text + two.text
    if two.kind != "word" or at + 1 in years.used or len(whole) < 7:
        return None
    closed = [word.text in catalogue.closed for word in (one, two)]
    if all(closed) or (closed[1] and not closed[0]) or (closed[0] and catalogue.meaning(stem(two.text))):
        return None
    if frozenset({stem(one.text), stem(two.text)}) in catalogue.by_phrase:
        return None
    return Piece(whole, f"{one.typed} {two.typed}", "word", stem(whole), evidence="aaneen gelezen")


def respaced(raw: tuple[Token, ...], catalogue: Catalogue) -> tuple[Token, ...]:
    """ "cyberz onder", "mij nvraag": a space one key too late or too soon, where both words are known with it in its place."""
    found = list(raw)
    for at in catalogue.sound.beside_others(raw):
        one, two = raw[at], raw[at + 1]
        if one.kind == two.kind == "word" and one.text + two.text not in catalogue.speller.surfaces:
            moved = _space_sooner(one, two, catalogue) or _space_later(one, two, catalogue)
            found[at : at + 2] = moved or found[at : at + 2]
    return tuple(found)


def by_neighbour(raw: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "onze egen cijfers": a slip of "eigen" where somebody's is said, and of "geen" elsewhere; ",z onder" is "zonder"."""
    found = list(raw)
    for at, (one, two) in enumerate(pairwise(raw)):
        if two.text == "egen" and one.text in _THEIRS:
            found[at + 1] = two._replace(text="eigen")
        if (one.text, two.text) == ("z", "onder"):
            found[at + 1] = two._replace(text="zonder")
    return tuple(found)


_THEIRS = frozenset({"onze", "ons", "mijn", "hun", "zijn", "jullie", "haar", "de", "het", "een"})
_DENIES = frozenset({"niet", "geen", "not"})


def _space_sooner(one: Token, two: Token, catalogue: Catalogue) -> list[Token]:
    left, right = one.text[:-1], one.text[-1] + two.text
    denied = left in _DENIES and right in catalogue.closed  # "nietv an" is "niet van", "nott he" is "not the"
    if len(one.text) < 4 or (known(one.text, catalogue) and not (denied and not is_dutch(one.text))):
        return []
    if is_dutch(one.text) and (known(two.text, catalogue) or is_dutch(two.text)):
        return []  # "een openstaand raam"
    short = len(right) < _LETTERS and not denied
    if short or len(right) < len("van") or not (known(left, catalogue) and known(right, catalogue)):
        return []
    return [
        one._replace(text=left, typed=one.typed[:-1]),
        two._replace(text=right, typed=one.typed[-1:] + two.typed),
    ]


_LETTERS = 4
"""Of fewer letters only a function word behind a word of the domain is certain: "jongere nmet"."""


def _space_later(one: Token, two: Token, catalogue: Catalogue) -> list[Token]:
    left, right = one.text + two.text[:1], two.text[1:]
    short = len(right) < _LETTERS and not (right in catalogue.closed and left in catalogue.speller.surfaces)
    if short or len(right) < len("met") or known(two.text, catalogue) or is_dutch(two.text):
        return []
    if not (known(left, catalogue) and known(right, catalogue)):
        return []
    return [
        one._replace(text=left, typed=one.typed + two.typed[:1]),
        two._replace(text=right, typed=two.typed[1:]),
    ]


_SPELLED = 5
"""Letters of a name that is spelled: none is longer, and a text of letters alone may not hold up the others."""


def spelled(
    raw: tuple[Token, ...], at: int, years: YearsHeard, catalogue: Catalogue
) -> tuple[Piece | None, int]:
    """ "h i c": letters said one by one that make a name, and how many there are."""
    end = at
    while (
        end < min(len(raw), at + _SPELLED)
        and raw[end].kind == "word"
        and len(raw[end].text) == 1
        and end not in years.used
    ):
        end += 1
    for stop in range(end, at + 1, -1):
        whole = "".join(token.text for token in raw[at:stop])
        if whole in catalogue.speller.surfaces and catalogue.meaning(stem(whole)):
            typed = " ".join(token.typed for token in raw[at:stop])
            return Piece(whole, typed, "word", stem(whole), evidence="gespeld"), stop - at
    return None, 0


def mended(token: Token, catalogue: Catalogue) -> Iterator[Piece]:
    """The typed word as the word(s) it is taken for: as it is where it is known, else by the first way that fits."""
    word = token.text
    if word in catalogue.phrases.same_word:
        same = catalogue.phrases.same_word[word]
        yield Piece(same, token.typed, "word", stem(same), evidence=f"'{token.typed}' is '{same}'")
    elif word in number_words():
        yield Piece(str(number_words()[word]), token.typed, "number", word)
    elif known(word, catalogue):
        yield Piece(word, token.typed, "word", stem(word))
    elif _reads_not(word, catalogue):
        yield Piece(_NOT, token.typed, "word", _NOT, evidence=f"'{token.typed}' gelezen als '{_NOT}'")
    else:
        read = _taken_for(word, catalogue)
        for part in read:
            why = f"deel van '{token.typed}'" if len(read) > 1 else f"'{token.typed}' gelezen als '{part}'"
            yield Piece(part, token.typed, "word", stem_once(part), evidence=why if part != word else "")


def _reads_not(word: str, catalogue: Catalogue) -> bool:
    """One error from "niet", and from no other function word: "nmet" may as well be "met", and is left as it is."""
    if len(word) < len(_NOT) or OSA.distance(word, _NOT) != 1 or is_dutch(word):
        return False
    others = catalogue.closed - {_NOT}
    return process.extractOne(word, others, scorer=OSA.distance, score_cutoff=1) is None


_NOT = "niet"
"""Read before any other word: what is denied is lost with it."""


def _taken_for(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """By the first way that fits. Of a real Dutch word it is kept, for such a word comes back; a typing error does not."""
    if word in catalogue.taken_for:
        return catalogue.taken_for[word]
    ways = (way(word, catalogue) for way in WAYS)
    read = next((found for found in ways if found), (word,))
    if len(catalogue.taken_for) < _KEPT and is_dutch(word):
        catalogue.taken_for[word] = read
    return read


_KEPT = 4096
"""Dutch words outside the domain whose reading is kept."""


def mend_in_context(pieces: list[Piece], catalogue: Catalogue) -> None:
    """ "veilig tuis": a real word, but one letter from the word that makes its neighbour a known name."""
    words = [
        piece
        for piece in pieces
        if piece.kind == "word" and piece.role == "" and piece.text not in catalogue.closed
    ]
    for at in catalogue.sound.beside_others(words):
        before, after = words[at], words[at + 1]
        if frozenset({before.stem, after.stem}) in catalogue.by_phrase:
            continue
        apart = not any(one is before and two is after for one, two in pairwise(pieces))
        for piece, other in ((after, before), (before, after)):
            if other.text not in catalogue.speller.surfaces or known(piece.text, catalogue):
                continue
            real = is_dutch(piece.text)
            if apart and len(piece.text) >= _MEANT and real:
                continue
            for near in (*catalogue.speller.near(piece.text, 1), *_beginnings(piece.text, catalogue)):
                if (len(piece.text) <= _SHORT or (real and len(piece.text) >= _LONG)) and near[
                    0
                ] not in piece.text[:2]:
                    continue
                same = catalogue.meaning(stem(near))
                together = len(same & catalogue.meaning(other.stem)) == 1
                if together or frozenset({stem(near), other.stem}) in catalogue.by_phrase:
                    piece.evidence = f"'{piece.typed}' bij '{other.typed}' gelezen als '{near}'"
                    piece.text, piece.stem = near, stem(near)
                    break


_SHORT = 4
"""Letters up to which a slip keeps the word's first letter: "balt zaken" names no "halt"."""
_LONG = 10
"""Letters from which a real word does too: "recombineerde" is no "gecombineerde"."""

_MEANT = 7
"""Letters from which a real word that is not beside its neighbour stays: "jongeren met overlaten" is no "overlast"."""


def _beginnings(word: str, catalogue: Catalogue) -> list[str]:
    """Domain words that begin with a short form: "gedr", "crim"; not with a word of its own."""
    return catalogue.starting_with(word) if len(word) == 4 and not is_dutch(word) else []
