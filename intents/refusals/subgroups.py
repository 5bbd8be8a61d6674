"""Parts of what a row counts, which the source does not give: an age, another unit, one half of a joint name."""

from __future__ import annotations

import re
from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.matching.left_out_of_names import as_named, left_out_of_name, left_out_words
from intents.matching.narrowing import denies, meant_otherwise, negated
from intents.matching.withdrawn import withdrawn
from intents.refusals.ages import ages
from intents.refusals.bystanders import bystanders
from intents.refusals.fewer import fewer
from intents.refusals.instances import instances
from intents.refusals.said_of import said_of, taken_from
from intents.refusals.shares import shares
from intents.refusals.taken import taken
from intents.words.fold import fold, stem


def parts(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """What was said that takes only part of a row, as typed: "onder de 12", "18 jaar", "niet de waarschuwingen"."""
    return [
        *ages(hearing, catalogue, found),
        *_halves(hearing, catalogue, found),
        *_denied(hearing, found),
        *distinct_heads(hearing),
        *shares(hearing, catalogue, found),
        *_sides(hearing, catalogue, found),
        *_which(hearing, catalogue, found),
        *instances(hearing, found),
        *fewer(hearing, catalogue, found),
        *taken(hearing, found),
        *bystanders(hearing, catalogue, found),
        *_same_one(hearing),
        *_how_they_came(hearing, found),
        *said_of(hearing, found),
        *taken_from(hearing, catalogue),
        *left_out_of_name(hearing, catalogue, found),
        *meant_otherwise(hearing, catalogue, found),
    ]


_MY_BEING = frozenset({"ben", "bent", "zijn", "is"})
_CAME = frozenset({"gekomen", "aangekomen", "thuisgekomen", "geraakt", "gebracht", "afgezet"})


@opened_by(_CAME, ())
def _how_they_came(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "ben weer veilig thuis gekomen": words of a name that say how somebody came, right before the verb and no question."""
    if hearing.has("hoeveel") or "?" in hearing.text:
        return []
    said = (
        (it, hearing.pieces[it.end].typed)
        for it in found
        if hearing.texts[it.end : it.end + 1] and hearing.texts[it.end] in _CAME
    )
    me = not _MY_BEING.isdisjoint(hearing.texts)
    return [f"{it.text} {verb}" for it, verb in said if me]


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


@opened_by(frozenset({"hoeveel", "hvl", "meer", "minder", "vooral", "eerder", "vaker"}), ())
def _sides(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "hoeveel waarschuwingen en hoeveel sluitingen", "meer sluitingen dan waarschuwingen": each half of a joint name on its own."""
    if len({it for mention in found for it in mention.ids}) != 1:
        return []
    said = [piece for piece in hearing.pieces if piece.text not in _BETWEEN - {"dan"}]
    plain = [piece for piece in said if piece.text not in {"dan", "op", "van"}]
    counted = [two for one, two in pairwise(plain) if one.text in _HOW_MANY and two.role == "indicator"]
    weighed = [two for one, two in pairwise(said) if one.text in _SET_APART and two.role == "indicator"]
    beside = [two for one, two in pairwise(said) if one.text in _MORE_THAN and two.role == "indicator"]
    asked = counted if len(counted) > 1 else [*weighed, *beside] if weighed else []
    if len(asked) < 2:
        return []
    (identity,) = {it for mention in found for it in mention.ids}
    halves = [
        {stem(word) for word in re.findall(r"[^\W_]+", half)}
        for half in _JOINT.split(fold(catalogue.snapshot.indicators[identity].name))
    ]
    sides = {
        at
        for piece in asked
        for at, half in enumerate(halves)
        if piece.stem in half
        or any(len(piece.stem) > _SHORT and name.startswith(piece.stem) for name in half)
    }
    return [f"{piece.typed}" for piece in asked] if len(sides) > 1 else []


_HOW_MANY = frozenset({"hoeveel", "hvl"})
_MORE_THAN = frozenset({"dan", "of"})
_SET_APART = frozenset({"meer", "minder", "vooral", "eerder", "vaker"})
_SHORT = 3
"""Letters of what is too short to be the first part of a compound."""
_BETWEEN = frozenset({"was", "waren", "is", "zijn", "dan", "er", "daarvan", "nou", "nu", "precies"})
_JOINT = re.compile(r"\s*(?:/|&|\ben\b)\s*")


@opened_by(frozenset({"welke", "which"}), ())
def _which(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "op welke misdrijven scoorden we boven het land": kinds of it are asked, and it is one row, or only what is counted."""
    if not hearing.has("landelijk", "behaald", "mislukt", "stijging", "daling"):
        return []
    pieces, general = hearing.pieces, catalogue.phrases.general - catalogue.phrases.people
    named = [it for it in found if it.start and it.end - it.start == 1]
    of_one = [it for it in named if len(it.ids) == 1 or it.stems <= general]
    asked = {"welke", "which"}
    return [f"{pieces[it.start - 1].typed} {it.text}" for it in of_one if pieces[it.start - 1].text in asked]


_DISTINCT = frozenset({"verschillende", "unieke", "afzonderlijke", "individuele"})


@opened_by(_DISTINCT, ())
def distinct_heads(hearing: Hearing) -> list[str]:
    """ "hoeveel verschillende personen zijn dat?": reports are counted, not persons."""
    texts = [piece.text for piece in hearing.pieces]
    return [
        f"{text} {texts[at + 1]}"
        for at, text in enumerate(texts[:-1])
        if text in _DISTINCT
        and {*texts[at + 1 : at + (3 if texts[max(0, at - 1)] in {"hoeveel", "aantal"} else 2)]}
        & {"personen", "mensen", "lui", "individuen", "inwoners", "jongeren"}
    ]


def _halves(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """ "alleen sluitingen, niet de waarschuwingen": the source counts both in one row."""
    if not denies(hearing) or as_named(hearing, catalogue, found):
        return []
    gone = left_out_words(catalogue, found)  # "exclusief instellingen", as the name itself says it
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
