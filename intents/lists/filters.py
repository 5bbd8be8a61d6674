"""What narrows a list beside verdict and movement: unit, term, mark, side of the target, and what is left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.lists.leaving_out import KIND_LEFT_OUT, LEFT_OUT
from intents.lists.nearness import NEAR
from intents.lists.sizes import SIZE
from intents.operations.share_of_targets import SHARE
from intents.question import Direction, Family
from intents.words.piece import Piece

IN_NAME = "staat in de naam"
_ALL: tuple[Family, ...] = get_args(Family)
_PERCENT = frozenset({"procent", "procenten", "percentage", "percentages", "percent", "%", "pct"})
_NUMBERS = frozenset({"aantal", "aantallen", "numbers"})
_LEFT_OUT = frozenset(
    "behalve zonder exclusief excl excluding uitgezonderd except without uitzondering leave niet geen not buiten afgezien".split()  # noqa: SIM905
)
"""Before a unit, term or theme these leave it out."""
_BETWEEN = frozenset(
    "de het een die dat alles alle all in uit van bij met per out anything the ones gewoon zijn is op volgens onder thema hoofdstuk theme".split()  # noqa: SIM905
)
_ROWS = frozenset({"doelen", "indicatoren", "cijfers", "rijen"})
_DENIES = frozenset({"niet", "geen", "not"})
""" "behalve de doelen van X" leaves a theme out; "geen doelen van X gehaald" denies that they were met."""
_NAMES_WHICH = frozenset("welk welke het de alle alleen wat which zijn gewone in als absolute".split())  # noqa: SIM905
_NOUNS = ("indicatoren", "doel", "hoeveel_doelen")


@dataclass(frozen=True, slots=True)
class Kept:
    """The filters that were heard, and those turned round by "behalve" and the like."""

    theme: str | None = None
    term: str = ""
    units: tuple[Family, ...] = ()
    but_theme: str = ""
    but_term: str = ""
    without: frozenset[int] = frozenset()
    """Where the "niet" and "geen" stand that leave out a theme, term or unit: they deny no verdict."""


def kept(hearing: Hearing, catalogue: Catalogue, theme: str | None) -> Kept:
    """Theme, term and units, each wanted or left out."""
    said = _term(hearing, catalogue)
    term, at = said if said else ("", -1)
    but_term = bool(term) and _left_out(hearing, at)
    but_theme = theme is not None and _left_out(hearing, theme_at(hearing, catalogue, theme))
    return Kept(
        None if but_theme else theme,
        "" if but_term else term,
        _units(hearing),
        theme if theme and but_theme else "",
        term if but_term else "",
        frozenset(word_before(hearing, it) for it in named_kinds(hearing, catalogue, theme)),
    )


def named_kinds(hearing: Hearing, catalogue: Catalogue, theme: str | None) -> list[int]:
    """Where a theme, a term of the names or a unit is named."""
    said = _term(hearing, catalogue)
    at = [begin for begin, _ in _unit_pieces(hearing)] + ([said[1]] if said else [])
    return at + ([theme_at(hearing, catalogue, theme)] if theme else [])


def leaving(hearing: Hearing) -> list[int]:
    """Where "behalve", "zonder" and the like stand: what they leave out must be known, or there is no list."""
    spoken = {at for start, end, cue in hearing.cues if cue.name != "uitdrukking" for at in range(start, end)}
    return [
        at
        for at, piece in enumerate(hearing.pieces)
        if piece.text in _LEFT_OUT - _DENIES
        and piece.role not in {"year", "theme"}
        and piece.evidence not in {LEFT_OUT, KIND_LEFT_OUT}
        and at not in spoken
    ]


LEAVING_VERBS = frozenset(
    [
        "weglaten",
        "weggelaten",
        "weg",
        "overslaan",
        "overgeslagen",
        "achterwege",
        "eruit",
        "eraf",
        "uitgezonderd",
        "erbuiten",
        "skip",
        "negeer",
        "negeren",
        "schrap",
    ]
)
"""Verbs that leave something out: where nothing was seen to be left out, a list may be turned round by them."""


def leaving_verbs(hearing: Hearing) -> list[str]:
    """Those verbs as typed, where nothing was seen to be left out by them; "hoe ziet dat rijtje eruit" leaves nothing out."""
    looks = hearing.any_of(_LOOKS)
    return [
        it.typed
        for it in hearing.pieces
        if it.text in LEAVING_VERBS
        and it.evidence not in {LEFT_OUT, KIND_LEFT_OUT}
        and not (looks and it.text == "eruit")
    ]


_LOOKS = frozenset({"ziet", "zag", "zien", "zagen"})


def leaves(hearing: Hearing, catalogue: Catalogue, theme: str | None, at: int) -> bool:
    """Whether what stands after the word at `at` is a theme, term or unit that the list leaves out."""
    return any(word_before(hearing, end) == at for end in named_kinds(hearing, catalogue, theme))


def _left_out(hearing: Hearing, at: int) -> bool:
    return word_before(hearing, at) >= 0 or hearing.pieces[at].evidence == KIND_LEFT_OUT


def word_before(hearing: Hearing, at: int) -> int:
    """Where the word stands that leaves out what is named at `at`; -1 where none does."""
    index, rows = at - 1, False
    while index >= 0 and (_passes(hearing.pieces[index]) or hearing.pieces[index].text in _ROWS):
        rows = rows or hearing.pieces[index].text in _ROWS
        index -= 1
    left_out = index >= 0 and hearing.pieces[index].text in _LEFT_OUT - (_DENIES if rows else set())
    return index if left_out else -1


def _passes(piece: Piece) -> bool:
    return piece.text in _BETWEEN or piece.text == "-" or piece.role == "unit"


def theme_at(hearing: Hearing, catalogue: Catalogue, theme: str) -> int:
    """Where the first word of the theme's name stands."""
    known = next(it for it in catalogue.themes if it.name == theme)
    said = (at for at, it in enumerate(hearing.pieces) if it.stem in known.stems or it.text == known.initials)
    return next(said, 0)


def _term(hearing: Hearing, catalogue: Catalogue) -> tuple[str, int] | None:
    """A term of the source that names bear ("BBV"), and where it stands."""
    for at, piece in enumerate(hearing.pieces):
        if piece.text in catalogue.terms and len(piece.text) > 2:
            return catalogue.terms[piece.text].term, at
    return named_part(hearing, catalogue)


def named_part(hearing: Hearing, catalogue: Catalogue) -> tuple[str, int] | None:
    """ "welke indicatoren komen van de politie": a word that several printed names bear, and where it stands."""
    if not hearing.has("indicatoren"):
        return None
    for at, piece in enumerate(hearing.pieces):
        ids = catalogue.by_feature.get(piece.stem, frozenset())
        by = [it.text for it in hearing.pieces[max(0, at - 2) : at]]
        if (
            (piece.role and piece.evidence != IN_NAME)
            or len(ids) < 2
            or by[:1] not in (["van"], ["door"])
            or by[1:] != ["de"]
        ):
            continue
        if ids == {it.id for it in catalogue.snapshot.indicators.values() if piece.text in it.name.lower()}:
            return piece.text, at
    return None


def _units(hearing: Hearing) -> tuple[Family, ...]:
    """The families that are wanted: those named, or all but those left out."""
    wanted, without = set[Family](), set[Family]()
    out, last = False, -1
    for at, family in _unit_pieces(hearing):
        joined = last >= 0 and _JOINING.issuperset(
            hearing.texts[last + 1 : at]
        )  # "niet in aantallen of per 1.000"
        out, last = _left_out(hearing, at) or (out and joined), at
        (without if out else wanted).add(family)
    return (
        tuple(it for it in _ALL if it in (wanted or _ALL) and it not in without) if wanted or without else ()
    )


_JOINING = frozenset(
    {"of", "en", "in", "or", "and", ",", "cijfers", "getallen", "waarden", "de", "die", "met", "ook"}
)


def _unit_pieces(hearing: Hearing) -> list[tuple[int, Family]]:
    """Where each unit begins: "per 1.000 inwoners", "percentages"; beside a movement "procent" says how much."""
    pieces, found = hearing.pieces, list[tuple[int, Family]]()
    moves = hearing.has("stijging", "daling", "verschil", "verst", "bijna")
    for at, piece in enumerate(pieces):
        if piece.evidence in {SHARE, NEAR, SIZE}:
            continue
        if piece.role != "unit" and piece.text not in _PERCENT and piece.text not in _NUMBERS:
            continue
        before = pieces[at - 1] if at else None
        which = before is not None and (
            before.text in _NAMES_WHICH
            or before.text in _LEFT_OUT
            or (before.kind == "number" and not before.role)
            or _superlative(before)
            or hearing.texts[at - 2 : at] == ["met", "een"]
        )
        if piece.role == "unit" and (before is None or before.role != "unit"):
            found.append((at, "rate"))
        elif piece.text in _PERCENT and (
            (not moves and _measured(hearing)) or (which and piece.text.startswith("percentage"))
        ):
            found.append((at, "percent"))
        elif (
            piece.text in _NUMBERS
            and which
            and not (piece.typed.lower() == "aantal" and before and before.text == "in")
            and not _counts_targets(hearing, at)
        ):
            found.append((at, "count"))
    return found


def _measured(hearing: Hearing) -> bool:
    """ "in procenten uitgedrukte indicatoren", where "alle doelen in procenten" asks for a sum to be made."""
    return hearing.has("indicatoren") or hearing.any_of(_MEASURES)


_MEASURES = frozenset(
    [
        "uitgedrukt",
        "gemeten",
        "gegeven",
        "worden",
        "wordt",
        "percentages",
        "zonder",
        "behalve",
        "without",
        "excluding",
    ]
)


def _superlative(piece: Piece) -> bool:
    return piece.evidence.startswith(("hoogste", "laagste")) or piece.text.endswith("ste")


def _counts_targets(hearing: Hearing, at: int) -> bool:
    """ "het aantal gehaalde doelen": how many, not which unit."""
    return any(at < start <= at + 4 for name in _NOUNS for start, _, _ in hearing.said(name)) or any(
        start <= at < end for start, end, _ in hearing.said("hoeveel_doelen")
    )


def aim(hearing: Hearing) -> Literal["at_least", "at_most"] | None:
    """Which side targets are aimed at; "een minimum in plaats van een maximum" names the side before."""
    cues = hearing.said("doel_omhoog") + hearing.said("doel_omlaag")
    said = sorted((start, cue.name == "doel_omhoog") for start, _, cue in cues) or _striven(hearing)
    instead = "plaats" in hearing.texts
    if not said or (len({up for _, up in said}) > 1 and not instead):
        return None
    return "at_least" if said[0][1] else "at_most"


_STRIVES = frozenset({"streven", "streeft", "streef", "mikken", "mikt", "streven naar", "nastreven"})


def _striven(hearing: Hearing) -> list[tuple[int, bool]]:
    """ "waar streven we naar meer in plaats van minder": the side follows the verb."""
    verbs = [end for _, end, cue in hearing.said("doel") if cue.phrase in _STRIVES]
    sides = [(start, name == "meer") for name in ("meer", "minder") for start, _, _ in hearing.said(name)]
    return sorted(side for side in sides if verbs and side[0] >= min(verbs))


def target_side(hearing: Hearing) -> Direction | None:
    """ "boven de norm", "onder het doel", "overschreden": on which side, which is met for one and missed for another."""
    sides = {_side(hearing, *said) for said in _attained(hearing)} - {None}
    return sides.pop() if len(sides) == 1 else None


def _attained(hearing: Hearing) -> list[tuple[int, int, str]]:
    return [(start, end, cue.phrase) for start, end, cue in hearing.said("behaald")]


def _side(hearing: Hearing, start: int, end: int, text: str) -> Direction | None:
    if text.startswith(("boven ", "over ", "overschr", "exceed")):
        return "up"
    return "down" if text.startswith("onder ") else None


def noted(hearing: Hearing, *, anywhere: bool = True) -> bool:
    """ "bij welke cijfers hoort een voetnoot?"; which printed sign stands behind what, no list can say."""
    said = {cue.phrase for _, _, cue in hearing.said("voetnoot")}
    behind = "achter" in hearing.texts or "behind" in hearing.texts
    return bool(said) and said <= _NOTES and not (anywhere and behind)


_NOTES = frozenset({"voetnoot", "voetnoten", "noot", "kanttekening", "kanttekeningen", "footnote"})
