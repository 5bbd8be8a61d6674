"""What printed names themselves leave out: "excl. meldingen vanuit instellingen", "zonder startkwalificatie"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.words.fold import fold, stem


def left_out_of_name(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "meldingen vanuit instellingen" of a row "excl. meldingen vanuit instellingen": what the row leaves out."""
    left_out = left_out_words(catalogue, found)
    return [
        piece.typed
        for at, piece in enumerate(hearing.pieces if left_out else ())
        if piece.stem in left_out
        and piece.kind == "word"
        and len(piece.text) > 4
        and not _EXCLUDES.search(_sentence(hearing, at))
    ]


def left_out_words(catalogue: Catalogue, found: list[Mention]) -> frozenset[str]:
    """Stems of what the names say they leave out and do not also count."""
    names = [catalogue.snapshot.indicators[it].name for it in {it for mention in found for it in mention.ids}]
    left_out = frozenset[str]().union(*[_left_out(name) for name in names])
    return left_out - frozenset[str]().union(*[_kept(name) for name in names]) if left_out else left_out


def _sentence(hearing: Hearing, at: int) -> str:
    """The sentence a piece stands in: what is said of it there counts."""
    ends = [
        index
        for index, (before, piece) in enumerate(pairwise(hearing.pieces), 1)
        if piece.kind == "stop" and piece.text in ".!?\n" and not before.text.startswith("excl")
    ]
    begin = max((index for index in ends if index < at), default=-1)
    end = min((index for index in ends if index > at), default=len(hearing.pieces))
    return " ".join([piece.text for piece in hearing.pieces[begin + 1 : end]])


def as_named(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> bool:
    """ "excl. meldingen vanuit instellingen", "zonder startkwalificatie": as the name itself says it."""
    said = {piece.text for piece in hearing.pieces}
    names = [fold(catalogue.snapshot.indicators[it].name) for mention in found for it in mention.ids]
    parts = [part for name in names for part in _LEFT_OUT.findall(name)]
    spoken = " ".join([piece.text for piece in hearing.pieces])
    if any(without in spoken for name in names for without in _WITHOUT.findall(name)):
        return True
    return any(set(re.findall(r"[^\W_]+", part)) <= said for part in parts)


@lru_cache(maxsize=1024)
def _left_out(name: str) -> frozenset[str]:
    """The words of what a name leaves out."""
    parts = _LEFT_OUT.findall(fold(name))
    return frozenset([stem(word) for part in parts for word in re.findall(r"[^\W_]+", part)])


@lru_cache(maxsize=1024)
def _kept(name: str) -> frozenset[str]:
    """The words of a name outside what it leaves out."""
    return frozenset([stem(word) for word in re.findall(r"[^\W_]+", _LEFT_OUT.sub("", fold(name)))])


_EXCLUDES = re.compile(
    r"\b(excl\w*|zonder|niet|geen|behalve|without|excluding|not|waarom|sinds|vanaf|zit|zitten|tellen|telt|horen|vallen|meegeteld|meegerekend)\b"
)
_WITHOUT = re.compile(r"\b(?:zonder|niet) [^\W_]+")
_LEFT_OUT = re.compile(r"\bexcl\w*\.? ([^;)]*)")
