"""Match: which indicators are spoken of. Evidence narrows; what two words say together is what both allow."""

from __future__ import annotations

from dataclasses import dataclass, field

from intents.catalogue import NOBODY, Catalogue, Ids
from intents.hearing import Hearing
from intents.question import Candidate

_WIDEST = 6
"""Content words in one name or synonym that are looked at together."""
_CLEAR = 0.5
"""A name is recognised by its words when more than half of what it says was said."""


@dataclass(slots=True)
class Mention:
    """One thing spoken of, with the indicators it can be."""

    ids: Ids
    start: int
    end: int
    exact: bool = False
    """A full name, synonym or declared ambiguity; otherwise words of a name."""
    stems: set[str] = field(default_factory=set)
    text: str = ""


def mentions(hearing: Hearing, catalogue: Catalogue) -> list[Mention]:
    """The mentions of an utterance, left to right; explains the pieces they stand on."""
    _long_names(hearing, catalogue)
    found = _phrases(hearing, catalogue, weak=False)
    found += _words(hearing, catalogue)
    found = found or _phrases(hearing, catalogue, weak=True)
    merged = _merge(hearing, sorted(found, key=lambda mention: mention.start))
    merged = _absorb(hearing, catalogue, merged)
    _features(hearing, catalogue, merged)
    _subtract(hearing, catalogue, merged)
    _never(hearing, catalogue, merged)
    _own_words(hearing, catalogue, merged)
    return [mention for mention in merged if mention.ids]


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


def _long_names(hearing: Hearing, catalogue: Catalogue) -> None:
    """A printed name's parenthetical may hold a year ("vanaf 2022 ..."): it is the name's, not the question's."""
    if "(" not in hearing.text:
        return
    typed = hearing.text.lower()
    for aside in catalogue.long_names:
        if aside in typed:
            inside = set(aside.strip("()").replace(";", " ").replace(".", " ").split())
            for piece in hearing.pieces:
                if piece.text in inside:
                    piece.explain("talk", "deel van de naam")
                    if (
                        piece.kind == "number"
                        and piece.text.isdigit()
                        and int(piece.text) in hearing.years.years
                    ):
                        hearing.years.years = [
                            year for year in hearing.years.years if hearing.text.count(str(year)) > 1
                        ]
                        hearing.years.kind = "list" if hearing.years.years else "none"


def _content(hearing: Hearing, catalogue: Catalogue) -> list[int]:
    closed = catalogue.closed
    return [
        at
        for at, piece in enumerate(hearing.pieces)
        if piece.kind == "word" and piece.role == "" and (piece.text not in closed)
    ]


def _phrases(hearing: Hearing, catalogue: Catalogue, *, weak: bool) -> list[Mention]:
    """Full names, synonyms and declared ambiguities; one general word ("jongeren") only where nothing else was said."""
    at, found, taken = _content(hearing, catalogue), [], set[int]()
    scope = {
        index for start, end, cue in hearing.cues if cue.name == "gemeente" for index in range(start, end)
    }
    for size in range(min(_WIDEST, catalogue.longest, len(at)), 0, -1):
        for first in range(len(at) - size + 1):
            window = at[first : first + size]
            if taken & set(window):
                continue
            key = frozenset(hearing.pieces[index].stem for index in window)
            ids = catalogue.by_phrase.get(key) if len(key) == size else None
            if not ids or (key in catalogue.weak and not weak) or not _together(hearing, window, scope):
                continue
            taken |= set(window)
            found.append(_mention(hearing, catalogue, window, ids, key))
    return found


def _mention(
    hearing: Hearing, catalogue: Catalogue, window: list[int], ids: Ids, key: frozenset[str]
) -> Mention:
    text = " ".join(hearing.pieces[index].typed for index in window)
    for index in window:
        mended = hearing.pieces[index].evidence
        hearing.pieces[index].explain("indicator", mended or f"naam of synoniem '{text}'")
        hearing.drop(index, index + 1)
    if len(window) > 1:
        hearing.drop(window[0], window[-1] + 1)
    return Mention(ids, window[0], window[-1] + 1, exact=True, stems=set(key), text=text)


def _together(hearing: Hearing, window: list[int], scope: set[int]) -> bool:
    """No sentence end inside; and with a word that also means the municipality ("gemeente") nothing at all between."""
    between = [hearing.pieces[index] for index in range(window[0], window[-1] + 1) if index not in window]
    if any(piece.kind == "stop" and set(piece.text) & set(".?!:;") for piece in between):
        return False
    if any(piece.role == "year" for piece in between):
        return False
    if set(window) & scope and len(window) > 1:
        return all(piece.kind == "stop" for piece in between)
    return not any(piece.text in {"niet", "geen", "exclusief", "excl", "zonder", "of"} for piece in between)


def _words(hearing: Hearing, catalogue: Catalogue) -> list[Mention]:
    """Words of printed names that no phrase claimed."""
    cued = {index for start, end, cue in hearing.cues for index in range(start, end)}
    found = []
    for at in _content(hearing, catalogue):
        piece = hearing.pieces[at]
        ids = catalogue.by_word.get(piece.stem, NOBODY) or _tail(piece.stem, catalogue)
        if ids and at not in cued:
            piece.explain("indicator", piece.evidence or f"woord uit een naam '{piece.typed}'")
            found.append(Mention(ids, at, at + 1, stems={piece.stem}, text=piece.typed))
    return found


def _absorb(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[Mention]:
    """ "cybercrime inclusief gedigitaliseerde criminaliteit": two parts of one longer name are that name."""
    kept: list[Mention] = []
    for mention in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and len(mention.ids) == 1
            and not negated(hearing, mention.start)
            and not negated(hearing, last.start)
        ):
            (identity,) = mention.ids
            name = catalogue.weights.get(identity, {})
            if (
                last.stems <= name.keys()
                and not last.stems <= mention.stems
                and (mention.start - last.end <= 1 or hearing.has("inclusief", "totaal"))
            ):
                mention.start, mention.stems = last.start, mention.stems | last.stems
                kept.pop()
        kept.append(mention)
    return kept


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
        both = NOBODY if last is None or apart else last.ids & mention.ids
        if last is None or not both:
            merged.append(mention)
            continue
        narrower = mention.exact and mention.ids < last.ids
        last.ids, last.end = both, mention.end
        last.exact = (last.exact and both == last.ids) or mention.exact or narrower
        last.stems |= mention.stems
        last.text = f"{last.text} {mention.text}"
    return merged


def _features(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> None:
    """Qualifying words narrow the mention they stand with: "geweld" and "personen", "ondermijning" and "politie"."""
    scope = {
        index for start, end, cue in hearing.cues if cue.name == "gemeente" for index in range(start, end)
    }
    narrowed: dict[int, list[Ids]] = {}
    for at in _content(hearing, catalogue):
        piece = hearing.pieces[at]
        ids = catalogue.by_feature.get(piece.stem, NOBODY)
        if not ids or at in scope or negated(hearing, at):
            continue
        for order, mention in sorted(enumerate(found), key=lambda pair: abs(pair[1].start - at)):
            if mention.ids & ids:
                piece.explain("indicator", piece.evidence or f"kenmerk '{piece.typed}'")
                if len(mention.ids) > 1 and mention.ids & ids != mention.ids:
                    narrowed.setdefault(order, []).append(mention.ids & ids)
                mention.stems.add(piece.stem)
                break
    for order, choices in narrowed.items():
        common = frozenset.intersection(*choices)
        found[order].ids = common or frozenset.union(*choices)
        if not common:
            _expand(found, order)


def _expand(found: list[Mention], order: int) -> None:
    """ "ondermijning: signalen en politiecijfers": each qualifier names an own indicator."""
    mention = found[order]
    parts = [
        Mention(frozenset({identity}), mention.start, mention.end, True, text=mention.text)
        for identity in sorted(mention.ids)
    ]
    found[order : order + 1] = parts


_WITHOUT = frozenset(
    {"niet", "geen", "exclusief", "excl", "zonder", "behalve", "uitgezonderd", "without", "not", "excluding"}
)


def negated(hearing: Hearing, at: int) -> bool:
    """Whether "niet", "exclusief" and the like stand right before, articles aside."""
    for index in range(at - 1, max(-1, at - 4), -1):
        piece = hearing.pieces[index]
        if piece.text in _WITHOUT:
            return True
        if piece.role != "indicator" and piece.text not in {
            "de",
            "het",
            "die",
            "dat",
            "een",
            "the",
            "om",
            "over",
            "meldingen",
            "van",
            ".",
            "door",
        }:
            return False
    return False


def _subtract(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> None:
    """ "cybercrime, niet het gedigitaliseerde": what is excluded is taken away, if something is left."""
    for at, piece in enumerate(hearing.pieces):
        if piece.kind != "word" or not negated(hearing, at):
            continue
        ids = catalogue.by_feature.get(piece.stem, NOBODY) | catalogue.by_word.get(piece.stem, NOBODY)
        for mention in found:
            rest = mention.ids - ids
            if mention.ids & ids and rest and not mention.start <= at < mention.end:
                mention.ids, mention.exact = rest, True
                piece.explain("indicator", f"uitgesloten '{piece.typed}'")
    excluded = [mention for mention in found if negated(hearing, mention.start)]
    for mention in excluded:
        others = [other for other in found if other is not mention and not negated(hearing, other.start)]
        for other in others:
            if other.ids - mention.ids:
                other.ids -= mention.ids
        if others:
            found.remove(mention)


def _never(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> None:
    """A word the editors listed under "niet" rules the indicator out; the word then stays unexplained."""
    for piece in hearing.pieces:
        against = {
            identity
            for mention in found
            for identity in mention.ids
            if piece.stem in catalogue.never.get(identity, ())
        }
        if against:
            piece.role = ""
            for mention in found:
                mention.ids -= against


def _own_words(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> None:
    """Words that belong to a mentioned indicator's own names need no other explanation ("aantal personen vermist")."""
    lexicon = frozenset(
        key for mention in found for identity in mention.ids for key in catalogue.lexicon.get(identity, ())
    )
    for at in _content(hearing, catalogue):
        piece = hearing.pieces[at]
        if piece.stem in lexicon:
            in_names = any(
                piece.stem in catalogue.weights.get(identity, {})
                for mention in found
                for identity in mention.ids
            )
            piece.explain("indicator", f"hoort bij de naam: '{piece.typed}'")
            if in_names and any(
                abs(mention.start - at) <= 1 or abs(mention.end - at) <= 1 for mention in found
            ):
                hearing.drop(at, at + 1)
