"""What is taken out of a row, or in beside it: "alleen de alcohol uit de drankoverlast", "ook die van buren en school"."""

from __future__ import annotations

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.mention import Mention

_ONLY = frozenset({"alleen", "enkel", "uitsluitend", "slechts", "puur", "only"})
_THOSE, _BY, _THE = (
    frozenset({"die", "dat", "degene"}),
    frozenset({"van", "door", "uit"}),
    frozenset({"de", "het"}),
)
_KNOWN_ROLES = frozenset({"indicator", "year", "scope", "operation", "unit", "theme"})
_NOT_THE_REST = frozenset({("zonder", "de", "rest"), ("niet", "de", "rest"), ("without", "the", "rest")})
_WITH = frozenset({"met", "with"})


_WITHOUT_IT = frozenset({"zonder", "excl", "exclusief", "without", "niet"})


_ANY = _ONLY | _WITH | {"cijfers", "gegevens", "rest", "ook"}
"""The words of all the doors below: one look for the five of them."""


@opened_by(_ANY, ())
def taken(hearing: Hearing, found: list[Mention]) -> list[str]:
    """What was said that takes out of a row or adds to it, as typed."""
    return [
        *_only_from(hearing, found),
        *_given_by(hearing, found),
        *_with_after_all(hearing),
        *_without_the_rest(hearing),
        *_others_too(hearing),
    ]


@opened_by(_ONLY, ())
def _only_from(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "alleen de alcohol uit de drank- en drugsoverlast": what is taken out of a row is a part of it."""
    texts = hearing.texts
    if _ONLY.isdisjoint(texts) or len(found) != 1:
        return []
    only = min(at for at, text in enumerate(texts) if text in _ONLY)
    out = [at for at, text in enumerate(texts) if text in {"uit", "binnen"} and at > only + 1]
    named = [at for at, piece in enumerate(hearing.pieces) if piece.role == "indicator"]
    taken = [
        at for at in out if any(only < it < at for it in named) and any(at < it <= at + 3 for it in named)
    ]
    return [" ".join(piece.typed for piece in hearing.pieces[only : taken[0] + 1])] if taken else []


_FIGURES = frozenset({"cijfers", "gegevens"})


@opened_by(_FIGURES, ())
def _given_by(hearing: Hearing, found: list[Mention]) -> list[str]:
    """ "welke cijfers zijn door Halt aangeleverd?": who gave them, which the source does not say."""
    asks = hearing.has("welke") and hearing.any_of(_FIGURES)
    by = (it for it in found if it.start and hearing.pieces[it.start - 1].text == "door")
    return [f"door {it.text}" for it in by] if asks else []


@opened_by(_WITH, ())
def _with_after_all(hearing: Hearing) -> list[str]:
    """ "zonder gedigitaliseerd, of nee, mét": what was left out is taken in again, and does not say its name."""
    if not hearing.any_of(_WITHOUT_IT):
        return []
    texts = hearing.texts
    at = max([at for at, text in enumerate(texts) if text in _WITH], default=0)
    typed = hearing.pieces[at].typed
    bare = at + 1 == len(texts) or hearing.pieces[at + 1].kind == "stop" or typed.lower() == "mét"
    return [typed] if bare and not _WITHOUT_IT.isdisjoint(texts[:at]) else []


@opened_by(frozenset({"rest"}), ())
def _without_the_rest(hearing: Hearing) -> list[str]:
    """ "phishing, zonder de rest van cybercrime": one kind of what the row counts."""
    texts = hearing.texts
    triples = zip(texts, texts[1:], texts[2:], strict=False)
    return ["zonder de rest"] if any(it in _NOT_THE_REST for it in triples) else []


@opened_by(frozenset({"ook"}), ())
def _others_too(hearing: Hearing) -> list[str]:
    """ "ook die van buren en school": more than the row counts."""
    pieces = hearing.pieces
    for at in range(len(pieces) - 3):
        words = [piece.text for piece in pieces[at : at + 3]]
        after = pieces[at + 4] if pieces[at + 3].text in _THE and at + 4 < len(pieces) else pieces[at + 3]
        said = words[0] == "ook" and words[1] in _THOSE and words[2] in _BY
        if said and after.kind == "word" and after.role not in _KNOWN_ROLES:
            return [" ".join([*words, after.typed])]
    return []
