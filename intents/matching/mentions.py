"""Match: which indicators are spoken of. Evidence narrows; what two words say together is what both allow."""

from __future__ import annotations

import re
from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.index.postings import NOBODY, Ids
from intents.matching.denials import corrected
from intents.matching.narrowing import (
    ONLY,
    absorb,
    content,
    denies,
    features,
    negated,
    never,
    own_words,
    picks,
    said_of_own,
    subtract,
)
from intents.matching.withdrawn import LEAVES_OUT, excluded_after
from intents.question import Candidate
from intents.words.piece import Piece

_WIDEST = 6
"""Content words in one name or synonym that are looked at together."""
_CLEAR = 0.5
"""A name is recognised by its words when more than half of what it says was said."""


def mentions(hearing: Hearing, catalogue: Catalogue) -> list[Mention]:
    """The mentions of an utterance, left to right; explains the pieces they stand on."""
    _long_names(hearing, catalogue)
    _ages(hearing)
    _idioms(hearing)
    found = _phrases(hearing, catalogue, weak=False)
    found += _words(hearing, catalogue)
    if not found or (denies(hearing) and all(negated(hearing, mention.start) for mention in found)):
        found += _phrases(hearing, catalogue, weak=True)
    merged = _merge(hearing, sorted(found, key=lambda mention: mention.start))
    merged = absorb(hearing, catalogue, merged)
    features(hearing, catalogue, merged)
    if len(merged) > 1:
        merged = _without_stray_letters(hearing, _without_short_years(hearing, merged))
    hearing.named = [(mention.ids, mention.start, mention.end) for mention in merged]
    subtract(hearing, catalogue, merged)
    never(hearing, catalogue, merged)
    own_words(hearing, catalogue, merged)
    return [mention for mention in merged if mention.ids]


def _without_stray_letters(hearing: Hearing, found: list[Mention]) -> list[Mention]:
    """ "lager dan nederland jb toch?": two small letters amid a sentence about another name are a slip, and no abbreviation."""
    stray = [it for it in found if it.end - it.start == 1 and _stray(hearing, it.start)]
    kept = [it for it in found if it not in stray]
    if not kept or not stray:
        return found
    for it in stray:
        hearing.pieces[it.start].role = hearing.pieces[it.start].evidence = ""
    return kept


def _stray(hearing: Hearing, at: int) -> bool:
    piece, texts = hearing.pieces[at], hearing.texts
    if len(piece.typed) > len("jb") or not piece.typed.islower() or not 0 < at < len(texts) - 1:
        return False
    beside = {texts[at - 1], texts[at + 1]}
    linked = (
        not beside.isdisjoint(_LINKS)
        or hearing.pieces[at + 1].role == "year"
        or hearing.pieces[at - 1].role == "year"
    )
    return not linked and hearing.pieces[at - 1].kind == hearing.pieces[at + 1].kind == "word"


_LINKS = frozenset(
    "en of and or vs versus tegen tegenover naast dan than met plus , / & + - t.o.v. tov van in bij voor de het over op qua aantal hoeveel hvl percentage doel".split()  # noqa: SIM905
)
"""Beside an abbreviation these make it one that is meant: "hic en vt", "in vt"."""


def candidates(found: list[Mention], catalogue: Catalogue) -> tuple[Candidate, ...]:
    """For the explanation: who was considered and on what evidence."""
    return tuple(
        Candidate(identity, round(coverage(mention, identity, catalogue), 2), f"'{mention.text}'")
        for mention in found
        for identity in catalogue.ordered(mention.ids)
    )


def coverage(mention: Mention, identity: str, catalogue: Catalogue) -> float:
    """How much of the indicator's name was said, 0 to 1; a full name or synonym is 1."""
    if mention.exact:
        return 1.0
    weights = catalogue.weights.get(identity, {})
    total = sum(weights.values()) or 1.0
    return sum(weight for key, weight in weights.items() if key in mention.stems) / total


def clear(mention: Mention, catalogue: Catalogue) -> bool:
    """Whether what was said of a single indicator suffices to answer without asking back."""
    return all(coverage(mention, identity, catalogue) > _CLEAR for identity in mention.ids)


def _without_short_years(hearing: Hearing, found: list[Mention]) -> list[Mention]:
    """ "winkeldiefstal, jr 2021": beside another name and before a year the letters are short for "jaar"."""
    if not hearing.any_of(_YEAR):
        return found
    pieces = hearing.pieces
    short = [
        it
        for it in found
        if it.end == it.start + 1
        and pieces[it.start].typed in _YEAR
        and hearing.texts[max(0, it.start - 1)] in _IN_THE_YEAR
        and it.end < len(pieces)
        and pieces[it.end].role == "year"
    ]
    for it in short:
        pieces[it.start].explain("year", "jaar")
    return [it for it in found if it not in short]


_YEAR = frozenset({"jr"})
_IN_THE_YEAR = frozenset({",", "in", "van", "over", "het", "voor", "t", "'t", "("})
_OLD = frozenset({"jr", "j", "jarige", "jarigen"})


@opened_by(_OLD, None)
def _ages(hearing: Hearing) -> None:
    """ "12-24 jr", "12-23-jarigen": years of age, whatever else the letters are short for."""
    pieces = [piece for piece in hearing.pieces if piece.text != "-"]
    for one, two in pairwise(pieces):
        if two.text in _OLD and one.kind == "number" and not one.role and len(one.text) <= _TWO_DIGITS:
            two.explain("unit", "jaar oud")


def _idioms(hearing: Hearing) -> None:
    """ "een halt toeroepen": in an expression of three words or more none is a name."""
    for start, end, cue in hearing.said("uitdrukking"):
        for piece in hearing.pieces[start:end] if len(cue.words) > 2 else ():
            piece.explain("talk", "vaste uitdrukking")


_TWO_DIGITS = 2
_ASIDE = re.compile(r"\([^()]*\)")


def _words_of(aside: str) -> list[str]:
    return re.findall(r"[^\W_]+", aside)


def _long_names(hearing: Hearing, catalogue: Catalogue) -> None:
    """A printed name's parenthetical may hold a year ("vanaf 2022 ..."): it is the name's, not the question's."""
    if "(" not in hearing.text:
        return
    said = [set(_words_of(part.group())) for part in _ASIDE.finditer(hearing.text.lower())]
    for aside in catalogue.long_names:
        inside = set(_words_of(aside))
        if any(words <= inside and 0 < sum(word.isdigit() for word in words) < len(words) for words in said):
            for piece in hearing.pieces:
                if piece.text in inside:
                    piece.explain("talk", "deel van de naam")
                    if (
                        piece.kind == "number"
                        and piece.text.isdigit()
                        and int(piece.text) in hearing.years.years
                    ):
                        hearing.years.years = [
                            year
                            for year in hearing.years.years
                            if year != int(piece.text) or hearing.text.count(str(year)) > 1
                        ]
                        hearing.years.kind = "list" if hearing.years.years else "none"


def _phrases(hearing: Hearing, catalogue: Catalogue, *, weak: bool) -> list[Mention]:
    """Full names, synonyms and declared ambiguities; one general word ("jongeren") only where nothing else was said."""
    runs, found, taken = _runs(hearing, catalogue), [], set[int]()
    scope = said_of_own(hearing)
    for size in range(min(_WIDEST, catalogue.longest, max(map(len, runs), default=0)), 0, -1):
        windows = [run[at : at + size] for run in runs for at in range(len(run) - size + 1)]
        for window in windows:
            key = frozenset([hearing.pieces[index].stem for index in window])
            ids = catalogue.by_phrase.get(key)
            if not ids or len(key) < size or not taken.isdisjoint(window):
                continue
            if (key in catalogue.weak and not weak) or not _together(hearing, window, scope):
                continue
            taken |= set(window)
            found.append(_mention(hearing, catalogue, window, ids, key))
    return found


def _runs(hearing: Hearing, catalogue: Catalogue) -> list[list[int]]:
    """Content words that follow each other and each stand in some phrase: no other word can be part of one."""
    runs: list[list[int]] = [[]]
    for at in content(hearing, catalogue):
        if hearing.pieces[at].stem in catalogue.phrase_words:
            runs[-1].append(at)
        elif runs[-1]:
            runs.append([])
    return runs


def _mention(
    hearing: Hearing, catalogue: Catalogue, window: list[int], ids: Ids, key: frozenset[str]
) -> Mention:
    text = " ".join(hearing.pieces[index].typed for index in window)
    for index in window:
        mended = hearing.pieces[index].evidence
        hearing.pieces[index].explain("indicator", mended or f"naam of synoniem '{text}'")
        hearing.drop(index, index + 1)
    if len(window) > 1:
        hearing.drop(window[0], window[-1] + 1, window)
    return Mention(ids, window[0], window[-1] + 1, exact=True, stems=set(key), text=text)


def _together(hearing: Hearing, window: list[int], scope: set[int]) -> bool:
    """No sentence end inside; and with a word that also means the municipality ("gemeente") nothing at all between."""
    between = [hearing.pieces[index] for index in range(window[0], window[-1] + 1) if index not in window]
    if not between:
        return True
    if [
        piece
        for piece in between
        if piece.role == "year" or (piece.kind == "stop" and piece.text[0] in _ENDS)
    ]:
        return False
    if _two_sides(hearing, window, between):
        return False
    if hearing.any_of(LEAVES_OUT) and excluded_after(hearing, window[-1]):
        return False
    if set(window) & scope and len(window) > 1:
        return all(piece.kind == "stop" for piece in between)
    if hearing.pieces[window[0]].text in ONLY and picks(hearing, window[0]):
        return False
    return not [piece for piece in between if piece.text in _APART]


_ENDS = ".?!:;"
_APART = frozenset(
    [
        "maar",
        "niet",
        "geen",
        "exclusief",
        "excl",
        "zonder",
        "of",
        "uitzondering",
        "uitsluiting",
        "behalve",
        "afgezien",
        "uitgezonderd",
    ]
)
"""Between two words they keep them from being one name."""


def _two_sides(hearing: Hearing, window: list[int], between: list[Piece]) -> bool:
    """ "het verschil tussen cybercrime en gedigitaliseerde criminaliteit": two names, though together they are one."""
    if any(piece.text in {"dan", "than"} for piece in between) and hearing.has("meer", "minder", "vaker"):
        return True
    before = {piece.text for piece in hearing.pieces[max(0, window[0] - 2) : window[0]]}
    return "tussen" in before and any(piece.text == "en" for piece in between)


def _words(hearing: Hearing, catalogue: Catalogue) -> list[Mention]:
    """Words of printed names that no phrase claimed."""
    cued = {index for start, end, cue in hearing.cues for index in range(start, end)}
    found = []
    for at in content(hearing, catalogue):
        piece = hearing.pieces[at]
        ids = catalogue.by_word.get(piece.stem, NOBODY) or _tail(piece.stem, catalogue)
        if ids and at not in cued:
            piece.explain("indicator", piece.evidence or f"woord uit een naam '{piece.typed}'")
            found.append(Mention(ids, at, at + 1, stems={piece.stem}, text=piece.typed))
    return found


def _tail(key: str, catalogue: Catalogue) -> Ids:
    """Indicators with a compound that ends in this word, where nothing else explains the word."""
    phrases = catalogue.phrases
    explained = key in phrases.talk or key in phrases.general or key in catalogue.by_feature or len(key) < 6
    return NOBODY if explained else catalogue.by_tail.get(key, NOBODY)


def _merge(hearing: Hearing, found: list[Mention]) -> list[Mention]:
    merged: list[Mention] = []
    for mention in found:
        last = merged[-1] if merged else None
        apart = last is None or negated(hearing, last.start) or negated(hearing, mention.start)
        apart = apart or (last is not None and corrected(hearing, last.end, mention.start))
        both = NOBODY if last is None or apart else last.ids & mention.ids
        if last is None or not both:
            merged.append(mention)
            continue
        if (
            _two_sides(hearing, [last.start], hearing.pieces[last.end : mention.start])
            and mention.ids < last.ids
        ):
            last.ids, last.exact = last.ids - mention.ids, True
            merged.append(mention)
            continue
        if _beside(hearing, last, mention):
            last.ids, last.exact = last.ids - mention.ids, True
            merged.append(mention)
            continue
        narrower = mention.exact and mention.ids < last.ids
        last.ids, last.end = both, mention.end
        last.exact = (last.exact and both == last.ids) or mention.exact or narrower
        last.stems |= mention.stems
        last.text = f"{last.text} {mention.text}"
    return merged


def _beside(hearing: Hearing, one: Mention, two: Mention) -> bool:
    """ "geweld en geweldsmisdrijven": joined by "en" alone, the first is the other thing its word may mean."""
    between = [piece.text for piece in hearing.pieces[one.end : two.start]]
    return between in (["en"], ["and"], ["&"]) and two.exact and two.ids < one.ids and len(two.ids) == 1
