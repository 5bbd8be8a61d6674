"""Parts of what a row counts, which the source does not give: an age, another unit, one half of a joint name."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from intents.catalogue import Catalogue
from intents.doors import opened_by
from intents.fewer import fewer
from intents.fold import fold, stem
from intents.hearing import Hearing
from intents.instances import instances
from intents.mention import Mention
from intents.narrowing import denies, negated
from intents.said_of import said_of, taken_from
from intents.shares import shares
from intents.taken import taken
from intents.withdrawn import withdrawn

_YEARS_OLD = frozenset({"jaar", "jaren", "jr", "jarige", "jarigen", "year", "years"})
_LIMITS = frozenset(
    {"onder", "boven", "vanaf", "tot", "t/m", "dan", "van", "tussen", "under", "over", "above", "below"}
)
_PLUS = frozenset({"+", "plus", "plusser", "plussers", "min", "minners"})
_OLD = frozenset({"jonger", "ouder", "oud", "jarig", "younger", "older", "old", "aged", "leeftijd"})
_DIGITS = re.compile(r"\d+")


def parts(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """What was said that takes only part of a row, as typed: "onder de 12", "18 jaar", "niet de waarschuwingen"."""
    return [
        *_ages(hearing, catalogue, found),
        *_halves(hearing, catalogue, found),
        *_denied(hearing, found),
        *distinct_heads(hearing),
        *shares(hearing, catalogue, found),
        *_sides(hearing, catalogue, found),
        *_which(hearing, found),
        *instances(hearing, found),
        *fewer(hearing, catalogue, found),
        *taken(hearing, found),
        *_same_one(hearing),
        *said_of(hearing, found),
        *taken_from(hearing, catalogue),
        *_left_out_of_name(hearing, catalogue, found),
    ]


_SAME = frozenset({"dezelfde", "zelfde", "hetzelfde", "eenzelfde", "same"})
_ONES = frozenset(
    ["persoon", "personen", "mensen", "man", "vrouw", "dader", "daders", "verdachte", "slachtoffer", "slachtoffers", "jongere",
     "jongeren", "adres", "gezin", "huishouden", "pand", "woning", "huis", "winkel", "buurt", "straat", "person", "people", "address"]
)  # fmt: skip


@opened_by(_SAME, ())
def _same_one(hearing: Hearing) -> tuple[str, ...]:
    """ "gingen over dezelfde persoon": how often one returns, where the row counts them all."""
    pairs = pairwise(hearing.pieces)
    return tuple(f"{one.typed} {two.typed}" for one, two in pairs if one.text in _SAME and two.text in _ONES)


def _denied(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "hoeveel mensen zijn niet vermist", or the only indicator taken back: the row counts the other thing."""
    said = [_left_aside(hearing, it) for it in found]
    gone = [denied or withdrawn(hearing, it, found) for denied, it in zip(said, found, strict=True)]
    return [f"niet {it.text}" for it in found] if gone and all(gone) else []


def _left_aside(hearing: Hearing, mention: Mention) -> bool:
    """Whether "niet", "zonder" and the like stand before it; "geen vermissingen" is a number of them: none."""
    if not negated(hearing, mention.start):
        return False
    before = {piece.text for piece in hearing.pieces[max(0, mention.start - 3) : mention.start]}
    return before.isdisjoint({"geen", "excl", "exclusief"})


@opened_by(frozenset({"hoeveel", "hvl"}), ())
def _sides(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "hoeveel waarschuwingen en hoeveel sluitingen": each half of a joint name on its own."""
    if len({it for mention in found for it in mention.ids}) != 1:
        return []
    asked = [
        two
        for one, two in pairwise(hearing.pieces)
        if one.text in {"hoeveel", "hvl"} and two.role == "indicator"
    ]
    if len(asked) < 2:
        return []
    (identity,) = {it for mention in found for it in mention.ids}
    halves = [
        {stem(word) for word in re.findall(r"[^\W_]+", half)}
        for half in _JOINT.split(fold(catalogue.snapshot.indicators[identity].name))
    ]
    sides = {at for piece in asked for at, half in enumerate(halves) if piece.stem in half}
    return [f"{piece.typed}" for piece in asked] if len(sides) > 1 else []


_JOINT = re.compile(r"\s*(?:/|&|\ben\b)\s*")


@opened_by(frozenset({"welke", "which"}), ())
def _which(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "op welke misdrijven scoorden we boven het land": kinds of it are asked, and it is one row."""
    if not hearing.has("landelijk", "behaald", "mislukt", "stijging", "daling"):
        return []
    pieces = hearing.pieces
    return [
        f"{pieces[it.start - 1].typed} {it.text}"
        for it in found
        if it.start and it.end - it.start == 1 and pieces[it.start - 1].text in {"welke", "which"}
    ]


_DISTINCT = frozenset({"verschillende", "unieke", "afzonderlijke", "individuele"})


@opened_by(_DISTINCT, ())
def distinct_heads(hearing: Hearing) -> list[str]:
    """ "hoeveel verschillende personen zijn dat?": reports are counted, not persons."""
    texts = [piece.text for piece in hearing.pieces]
    return [
        f"{text} {texts[at + 1]}"
        for at, text in enumerate(texts[:-1])
        if text in _DISTINCT
        and texts[at + 1] in {"personen", "mensen", "lui", "individuen", "inwoners", "jongeren"}
    ]


def _left_out_of_name(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "meldingen vanuit instellingen" of a row "excl. meldingen vanuit instellingen": what the row leaves out."""
    left_out = _left_out_words(catalogue, found)
    return [
        piece.typed
        for at, piece in enumerate(hearing.pieces if left_out else ())
        if piece.stem in left_out
        and piece.kind == "word"
        and len(piece.text) > 4
        and not _EXCLUDES.search(_sentence(hearing, at))
    ]


def _left_out_words(catalogue: Catalogue, found: list[Mention]) -> frozenset[str]:
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


def _as_named(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> bool:
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


def _ages(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """Ages that are not the row's own ("12-17 jaar" stands in the name)."""
    numbers = [at for at, piece in enumerate(hearing.pieces) if piece.kind == "number" and not piece.role]
    if not numbers:
        return []
    own = {digits for mention in found for it in mention.ids for digits in _own_numbers(it, catalogue)}
    return [
        piece.typed
        for at, piece in ((at, hearing.pieces[at]) for at in numbers)
        if (piece.text not in own or _limited(hearing, at)) and _is_age(hearing, catalogue, at)
    ]


def _limited(hearing: Hearing, at: int) -> bool:
    """ "onder de 12" is another group than "12-17 jaar"."""
    before = {piece.text for piece in hearing.pieces[max(0, at - 2) : at]}
    return not before.isdisjoint({"onder", "boven", "under", "above", "jonger", "ouder", "dan", "vanaf"})


def _own_numbers(identity: str, catalogue: Catalogue) -> list[str]:
    known = catalogue.snapshot.indicators[identity]
    return _DIGITS.findall(" ".join((*known.names, known.unit)))


def _is_age(hearing: Hearing, catalogue: Catalogue, at: int) -> bool:
    """ "16 jaar", "65+", "onder de 12" after people, "ouder dan 65"; "de laatste 3 jaar" was read as years before."""
    texts = [piece.text for piece in hearing.pieces]
    after, ranged = _after_range(texts[at + 1 :])
    if ranged and after in _YEARS_OLD:
        return True
    if not texts[at].isdigit() or not 0 < int(texts[at]) < 110:
        return False
    before = [text for text in texts[max(0, at - 4) : at] if text not in {"de", "het", "the"}]
    if after in _PLUS or _OLD & {after, *before, *texts[at + 1 : at + 3]}:
        return True
    limited = bool(before) and before[-1] in _LIMITS
    people = any(piece.stem in catalogue.phrases.people for piece in hearing.pieces[max(0, at - 5) : at])
    return (after in _YEARS_OLD and at > 0 and hearing.pieces[at + 1].role in ("", "unit")) or (
        limited and people
    )


def _after_range(texts: list[str]) -> tuple[str, bool]:
    """What a number is of, and whether it begins a range: in "18-23-jarigen" and "18 tot 23 jaar" both are ages."""
    rest = [text for text in texts if text != "-"]
    to = bool(rest) and rest[0] in {"tot", "t/m", "tm"}
    ranged = rest[to : to + 1] and rest[to].isdigit() and len(rest[to]) <= 2
    after = rest[to + 1 :] if ranged else rest
    return next(iter(after), ""), bool(ranged)


def _halves(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "alleen sluitingen, niet de waarschuwingen": the source counts both in one row."""
    if not denies(hearing) or _as_named(hearing, catalogue, found):
        return []
    gone = _left_out_words(catalogue, found)  # "exclusief instellingen", as the name itself says it
    return [
        f"niet {piece.typed}"
        for at, piece in enumerate(hearing.pieces)
        if piece.kind == "word" and piece.stem not in gone and not _of_another(hearing, at, found, catalogue) and not any(it.start <= at < it.end for it in found if not _denied_within(hearing, it, at))
        and negated(hearing, at)
        and any(len(it.ids) == 1 and _names(piece.stem, min(it.ids), hearing, at, catalogue) for it in found)
    ]  # fmt: skip


def _of_another(hearing: Hearing, at: int, found: list[Mention], catalogue: Catalogue) -> bool:
    """ "vermissingen, niet verwarde personen": a general word of the name that was taken back, and no half of this one."""
    if hearing.pieces[at].stem not in catalogue.phrases.general:
        return False
    left = {identity for mention in found for identity in mention.ids}
    return any(start <= at < end and ids.isdisjoint(left) for ids, start, end in hearing.named)


_BARRED = frozenset({"zonder", "exclusief", "excl", "minus", "without", "excluding"})


def _names(key: str, identity: str, hearing: Hearing, at: int, catalogue: Catalogue) -> bool:
    """Whether a denied word is half of the name; right behind "zonder" or a "geen" of its own also one that only belongs to it."""
    close = (
        at > 1
        and hearing.pieces[at - 1].text in {"geen", "zonder"}
        and hearing.pieces[at - 2].text in {",", "maar", "en"}
    )
    without = at > 0 and hearing.pieces[at - 1].text in _BARRED
    return key in catalogue.weights.get(identity, {}) or (
        (close or without) and key in catalogue.lexicon.get(identity, ())
    )


def _denied_within(hearing: Hearing, mention: Mention, at: int) -> bool:
    """ "alleen drank, geen drugs: hoeveel overlast": what denies the word stands inside the name's own span."""
    return any(
        hearing.pieces[index].text in {"niet", "geen", "zonder", "exclusief", "excl"}
        for index in range(max(mention.start + 1, at - 3), at)
    )
