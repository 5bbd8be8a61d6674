"""Peel: an utterance as pieces, each with what explains it. Typing errors, joined and split words are mended here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import overload

from intents.hearing.doors import opened_doors
from intents.index.catalogue import Catalogue
from intents.index.mending import (
    by_neighbour,
    joined,
    mend_in_context,
    mended,
    pairs_known,
    respaced,
    spelled,
)
from intents.index.postings import Ids
from intents.index.year_context import CONTEXT, amounts, context_years, years_in_digits
from intents.question import Word
from intents.vocabulary.phrases import Cue
from intents.words.fold import Token, tokens
from intents.words.piece import Piece
from intents.words.spoken_numbers import with_spoken_decimals
from intents.years.heard import YearsHeard, without_denied
from intents.years.typos import mend_years


@dataclass(slots=True)
class Hearing:
    """One utterance while it is being understood."""

    text: str
    pieces: list[Piece]
    years: YearsHeard
    cues: list[tuple[int, int, Cue]] = field(default_factory=list)
    """(first piece, piece after the last, cue)."""
    named: list[tuple[Ids, int, int]] = field(default_factory=list)
    """All that was named, also what is taken back or left out: whose it can be, first piece, piece after the last."""
    texts: list[str] = field(init=False, repr=False)
    """The text of each piece; nothing changes it any more."""
    _names: frozenset[str] | None = None
    _texts: frozenset[str] = frozenset()
    opened: frozenset[int] | None = field(init=False, repr=False)
    """The doors of rules that its words open (see `intents.hearing.doors`); None for all of them."""
    lacks: Callable[[frozenset[str]], bool] = field(init=False, repr=False)
    """Whether none of these words stands in the utterance."""

    def __post_init__(self) -> None:
        self.texts = [piece.text for piece in self.pieces]
        self._texts = frozenset(self.texts + [piece.stem for piece in self.pieces])
        self.lacks = self._texts.isdisjoint
        self.opened = opened_doors(self._texts)

    def has(self, *names: str) -> bool:
        """Whether any of these cues was heard."""
        if self._names is None:
            self._names = frozenset([cue.name for _, _, cue in self.cues])
        return not self._names.isdisjoint(names)

    def only(self, names: frozenset[str]) -> bool:
        """Whether no other cue than these was heard."""
        self.has()
        return self._names is not None and self._names <= names

    def any_of(self, words: frozenset[str]) -> bool:
        """Whether one of these words stands anywhere in the utterance, as read or by its stem."""
        return not self._texts.isdisjoint(words)

    def all_of(self, words: frozenset[str]) -> bool:
        """Whether all of these words stand in the utterance."""
        return words <= self._texts

    def said(self, name: str) -> list[tuple[int, int, Cue]]:
        if self._names is not None and name not in self._names:
            return []
        return [found for found in self.cues if found[2].name == name]

    def forget(self, gone: Collection[tuple[int, int, Cue]]) -> None:
        """Hear just these cues no longer; others on the same pieces stay."""
        if gone:
            self.cues = [found for found in self.cues if found not in gone]
            self._names = None

    def also(self, more: Iterable[tuple[int, int, Cue]]) -> None:
        """Hear these cues too."""
        self.cues += more
        self._names = None

    def drop(self, start: int, end: int, own: Collection[int] | None = None) -> None:
        """Forget the cues inside a span that turned out to be part of a name; `own` are the name's own pieces in it."""
        inside = [found for found in self.cues if start <= found[0] and found[1] <= end]
        pieces = frozenset(range(start, end) if own is None else own) if inside else frozenset()
        self.forget([found for found in inside if not pieces.isdisjoint(range(found[0], found[1]))])

    def words(self) -> Sequence[Word]:
        return Words(self.pieces)


class Words(Sequence[Word]):
    """Who explains each word, for whoever looks: most questions are answered without it."""

    __slots__ = ("_pieces",)

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[Word]:
        for piece in self._pieces:
            if piece.kind in {"word", "number", "mark"}:
                yield Word(piece.typed, piece.role or "unexplained", piece.evidence)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @overload
    def __getitem__(self, at: int) -> Word: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Word]: ...
    def __getitem__(self, at: int | slice) -> Word | Sequence[Word]:
        return tuple(self)[at]


def _years(raw: tuple[Token, ...], catalogue: Catalogue, anchor: int | None) -> YearsHeard:
    """The years that are asked; those that only say something around the question are used up."""
    named = years_in_digits(raw)
    if not named:
        return catalogue.years.parse(raw, anchor)
    aside, counted = context_years(raw, named, catalogue), amounts(raw, named, catalogue)
    if not (aside or counted):
        return catalogue.years.parse(raw, anchor)
    asked = [
        token._replace(kind="word", text=CONTEXT) if at in aside or at in counted else token
        for at, token in enumerate(raw)
    ]
    years = catalogue.years.parse(asked, anchor)
    years.used |= dict.fromkeys(aside, CONTEXT)
    return years


def hear(utterance: str, catalogue: Catalogue, anchor: int | None) -> Hearing:
    """Tokens, years, mended words and cues of an utterance; `anchor` is the year last spoken of."""
    raw = with_spoken_decimals(tokens(utterance))
    mends = catalogue.sound.needs_mending(raw)
    if mends:
        raw = mend_years(
            by_neighbour(respaced(raw, catalogue)),
            catalogue.year_words,
            catalogue.speller,
            catalogue.plain,
            catalogue.sound,
        )
    years = _years(raw, catalogue, anchor)
    pieces = list(_pieces(raw, years, catalogue))
    if mends:
        mend_in_context(pieces, catalogue)
    if "maar" in utterance or "but" in utterance:
        _turned_particles(pieces)
    hearing = Hearing(utterance, pieces, years)
    _find_cues(hearing, catalogue)
    _find_apart(hearing, catalogue)
    _named_peaks(hearing)
    if years.years and hearing.has("betekenis"):
        _stands_for_years(hearing, catalogue)
    if years.denied and not hearing.has("behaald", "mislukt", "ontbreekt", "beschikbaar", "welke"):
        hearing.years = without_denied(years, catalogue.snapshot.years)
    return hearing


_PARTICLES = frozenset("toe af op terug omhoog omlaag vooruit achteruit up down".split())  # noqa: SIM905
_YET = frozenset({"juist", "wel", "eerder", "vooral", "rather"})


def _turned_particles(pieces: list[Piece]) -> None:
    """ "liepen niet terug maar juist op": of the verb in two parts only the second is said."""
    texts = [piece.text for piece in pieces]
    for at in range(1, len(texts) - 1):
        after = at + 2 if texts[at + 1] in _YET and at + 2 < len(texts) else at + 1
        if texts[at] in {"maar", "but"} and texts[at - 1] in _PARTICLES and texts[after] in _PARTICLES:
            for piece in pieces[at - 2 : after] if at > 1 and texts[at - 2] in {"niet", "not"} else ():
                piece.text = piece.stem = ""
                piece.explain("operation", "niet gevraagd")


def _named_peaks(hearing: Hearing) -> None:
    """ "het piekjaar 2020": the year is named, so the peak is not asked."""
    for _, end, cue in (
        hearing.said("hoogste") + hearing.said("laagste") if hearing.has("hoogste", "laagste") else ()
    ):
        if cue.phrase.endswith("jaar") and end < len(hearing.pieces) and hearing.pieces[end].role == "year":
            hearing.pieces[end - 1].explain("year", "noemt het jaar")
            hearing.drop(end - 1, end)


def _stands_for_years(hearing: Hearing, catalogue: Catalogue) -> None:
    """ "hoort 151 te staan voor 2022", "er staat voor Halt een nul": beside a year or name nothing is said to mean something."""
    hearing.forget(
        [
            it
            for it in hearing.said("betekenis")
            if it[2].phrase in {"staat voor", "staan voor"}
            and any(
                piece.role == "year" or (piece.stem in catalogue.phrase_words and it[0])
                for piece in hearing.pieces[it[1] : it[1] + 1]
            )
        ]
    )


def _pieces(raw: tuple[Token, ...], years: YearsHeard, catalogue: Catalogue) -> Iterator[Piece]:
    at, end, pairs = 0, len(raw), pairs_known(raw, catalogue)
    while at < end:
        token = raw[at]
        if at in years.used:
            yield Piece(token.text, token.typed, token.kind, token.text, "year", years.used[at])
        elif token.kind != "word":
            yield Piece(token.text, token.typed, token.kind, token.text)
        else:
            single = not token.text[1:]
            whole, letters = spelled(raw, at, years, catalogue) if single else (None, 0)
            whole = whole or (joined(raw, at, years, catalogue) if at in pairs else None)
            if whole:
                yield whole
                at += max(letters - 1, 1)
            elif sound := catalogue.sound[token.text]:
                yield Piece(token.text, token.typed, "word", sound)
            else:
                yield from mended(token, catalogue)
        at += 1


def _find_cues(hearing: Hearing, catalogue: Catalogue) -> None:
    """All phrases of the phrase files, longest first, left to right, without overlap."""
    free = [
        index for index, piece in enumerate(hearing.pieces) if piece.kind != "stop" and piece.role != "year"
    ]
    stems = tuple([hearing.pieces[index].stem for index in free])
    begins, end = catalogue.cue_sizes, 0
    for at, key in enumerate(stems):
        if at >= end and key in begins:
            end = at + _cue_at(hearing, catalogue, free, stems, at)


_REACH = 14
"""Pieces between the two parts of a phrase that stands apart."""


_DETERMINERS = frozenset(
    {"de", "het", "een", "die", "dit", "deze", "dat", "onze", "mijn", "straat", "basis", "grond", "the", "a"}
)
"""After these "op" is a preposition ("op de lijst"), not the second part of a verb ("liep ... op")."""


def _preposition(texts: list[str], at: int, end: int) -> bool:
    return end - at == 1 and texts[at] in {"op", "uit"} and end < len(texts) and texts[end] in _DETERMINERS


def _find_apart(hearing: Hearing, catalogue: Catalogue) -> None:
    """ "namen de vermissingen toe": both parts in one clause; each explains its own pieces."""
    texts = hearing.texts
    apart = catalogue.phrases.apart
    for at in [at for at, text in enumerate(texts) if text in apart]:
        for known in apart[texts[at]]:
            if known.after[0] not in texts:
                continue
            start = at + len(known.before)
            if tuple(texts[at:start]) != known.before:
                continue
            end = _after(hearing, texts, start, known.after)
            if end:
                parts = {*range(at, start), *range(end - len(known.after), end)}
                hearing.forget([it for it in hearing.cues if parts.issuperset(range(it[0], it[1]))])
                hearing.also([(at, start, known.cue), (end - len(known.after), end, known.cue)])
                break


def _after(hearing: Hearing, texts: list[str], start: int, wanted: tuple[str, ...]) -> int:
    """Where the second part ends, before the clause does; 0 where it is not there."""
    for at in range(start, min(start + _REACH, len(texts) - len(wanted) + 1)):
        if hearing.pieces[at].kind == "stop" and set(texts[at]) & set(".?!;\n"):
            return 0
        end = at + len(wanted)
        if tuple(texts[at:end]) == wanted and not _preposition(texts, at, end):
            return end
    return 0


def _cue_at(hearing: Hearing, catalogue: Catalogue, free: list[int], stems: tuple[str, ...], at: int) -> int:
    """How many pieces the longest phrases that begin here take; a phrase as it is written goes before another form of it."""
    sizes = catalogue.cue_sizes[stems[at]]
    for size in sizes.get(stems[at + 1] if at + 1 < len(stems) else "", sizes[""]):
        cues = catalogue.cues.get(stems[at : at + size])
        if not cues or at + size > len(stems):
            continue
        said = tuple([hearing.pieces[index].text for index in free[at : at + size]])
        exact = [cue for cue in cues if cue.words == said]
        if fit := exact or [cue for cue in cues if _as_said(cue, said, catalogue)]:
            hearing.cues += [(free[at], free[at + size - 1] + 1, cue) for cue in fit]
            return size
    return 0


def _as_said(cue: Cue, said: tuple[str, ...], catalogue: Catalogue) -> bool:
    """Function words have no other forms: "waren" is not "waar"."""
    others = [other for word, other in zip(cue.words, said, strict=True) if word != other]
    return not others or catalogue.closed.isdisjoint(others)
