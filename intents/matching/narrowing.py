"""What narrows a mention: qualifying words, what is excluded, words the editors rule out."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.index.postings import NOBODY, Ids
from intents.matching.denials import corrected
from intents.matching.withdrawn import LEAVES_OUT, excluded_after, taken_back, withdrawn
from intents.words.piece import Piece


def content(hearing: Hearing, catalogue: Catalogue) -> list[int]:
    closed = catalogue.closed
    return [
        at
        for at, piece in enumerate(hearing.pieces)
        if piece.kind == "word" and piece.role == "" and (piece.text not in closed)
    ]


def said_of_own(hearing: Hearing) -> set[int]:
    """The pieces that say whose figures are meant: the municipality's own."""
    said = hearing.said("gemeente")
    return {at for start, end, _ in said for at in range(start, end)} if said else set()


def absorb(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[Mention]:
    """ "cybercrime inclusief gedigitaliseerde criminaliteit": two parts of one longer name are that name."""
    kept: list[Mention] = []
    for mention in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and len(mention.ids) == 1
            and not negated(hearing, mention.start)
            and not negated(hearing, last.start)
            and not corrected(hearing, last.end, mention.start)
            and not any(
                piece.text == "tussen" for piece in hearing.pieces[max(0, last.start - 2) : last.start]
            )
        ):
            (identity,) = mention.ids
            name = catalogue.weights.get(identity, {})
            if (
                last.stems <= name.keys()
                and not last.stems <= mention.stems
                and (_near(hearing, catalogue, last, mention) or hearing.has("inclusief", "totaal"))
            ):
                mention.start, mention.stems = last.start, mention.stems | last.stems
                kept.pop()
        kept.append(mention)
    return kept


def _near(hearing: Hearing, catalogue: Catalogue, one: Mention, two: Mention) -> bool:
    """At most one word between that says something: "cybercrime en gedigitaliseerde criminaliteit"."""
    between = hearing.pieces[one.end : two.start]
    return len([it for it in between if it.stem not in catalogue.phrases.talk]) <= 1


def features(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> None:
    """Qualifying words narrow the mention they stand with: "geweld" and "personen", "ondermijning" and "politie"."""
    scope = said_of_own(hearing)
    narrowed: dict[int, list[Ids]] = {}
    denied: list[tuple[Piece, Ids]] = []
    for at in content(hearing, catalogue):
        piece = hearing.pieces[at]
        ids = catalogue.by_feature.get(piece.stem, NOBODY)
        own = at in scope and not _beside_another(hearing, catalogue, at)
        if not ids or own or (piece.text in ONLY and picks(hearing, at)):
            continue
        if at and hearing.texts[at - 1] in _HOW_MANY and piece.text in _COUNTED and _far(at, found):
            continue  # "overlast 2021, hoeveel meldingen": what is counted, and not which
        if negated(hearing, at):  # what it takes from its own mention is taken by `subtract`
            denied.append((piece, ids))
            continue
        if taken_back(hearing, at):
            _taken_from(piece, ids, found)
            continue
        for order, mention in sorted(enumerate(found), key=lambda pair: abs(pair[1].start - at)):
            if mention.ids & ids:
                piece.explain("indicator", piece.evidence or f"kenmerk '{piece.typed}'")
                kept = mention.ids & ids
                kept |= _beyond_its_pair(piece.stem, kept, mention.ids, catalogue)
                if len(mention.ids) > 1 and kept != mention.ids:
                    narrowed.setdefault(order, []).append(kept)
                mention.stems.add(piece.stem)
                break
    for order, choices in narrowed.items():
        if _all_meant(hearing, found[order]):
            continue
        common = frozenset.intersection(*choices)
        found[order].ids = common or frozenset.union(*choices)
        if not common:
            _expand(found, order)
    for piece, ids in denied:
        _other_denied(piece, ids, found)


def _beside_another(hearing: Hearing, catalogue: Catalogue, at: int) -> bool:
    """ "gemeente en politie samen": joined to a word that tells look-alikes apart, "gemeente" does so too."""
    if hearing.texts[at + 1 : at + 2] in _JOINS:
        other = at + 3 if hearing.texts[at + 2 : at + 3] == ["de"] else at + 2
    else:
        other = at - 2 if hearing.texts[max(0, at - 1) : at] in _JOINS else -1
    named = hearing.pieces[other] if 0 <= other < len(hearing.pieces) else None
    apart = catalogue.by_feature.get(hearing.pieces[at].stem, NOBODY)
    return named is not None and bool(catalogue.by_feature.get(named.stem, NOBODY) - apart)


_JOINS = (["en"], ["plus"], ["and"])


def _beyond_its_pair(word: str, chosen: Ids, meant: Ids, catalogue: Catalogue) -> Ids:
    """ "alle meldingen samen": a word of no name tells a longer name from the shorter one in it, and from no other."""
    names = {identity: catalogue.weights.get(identity, {}).keys() for identity in meant}
    if any(word in names[identity] for identity in chosen):
        return NOBODY
    nested = {
        it for it in meant - chosen for own in chosen if names[it] < names[own] or names[own] < names[it]
    }
    return meant - chosen - nested if nested else NOBODY


def _far(at: int, found: list[Mention]) -> bool:
    """Whether no name stands next to it: "hoeveel meldingen discriminatie" names a row."""
    return all(abs(mention.start - at) > 1 and abs(mention.end - at) > 1 for mention in found)


_HOW_MANY = frozenset({"hoeveel", "hvl", "aantal"})
_COUNTED = frozenset(["melding", "meldingen", "gevallen", "incidenten", "registraties", "reports", "cases"])


def picks(hearing: Hearing, at: int) -> bool:
    """ "alleen (maar) die over cyber": the "alleen" picks from what was shown, and is no part of a name."""
    return _PICKS.match(" ".join(hearing.texts[at + 1 : at + 4])) is not None


ONLY = frozenset({"alleen", "enkel", "uitsluitend", "only"})
_PICKS = re.compile(r"(?:maar )?(?:die|dat|de cijfers|the ones?) (?:over|van|bij|about)\b")


def _other_denied(piece: Piece, ids: Ids, found: list[Mention]) -> None:
    """ "signalen ondermijning, niet die van de politie": what sets a look-alike apart, denied."""
    if found and all(len(mention.ids) == 1 and not mention.ids & ids for mention in found):
        piece.explain("operation", "niet gevraagd")


def _taken_from(piece: Piece, ids: Ids, found: list[Mention]) -> None:
    """ "hoe groot was de overlast? jeugd hoeft niet": the reading that is taken back."""
    for mention in found:
        if mention.ids - ids and mention.ids & ids:
            mention.ids -= ids
            piece.explain("operation", "niet gevraagd")
            return


def _all_meant(hearing: Hearing, mention: Mention) -> bool:
    """ "allebei de ondermijningscijfers (gemeente en politie)": the words behind it tell them apart, and choose none."""
    before = {piece.text for piece in hearing.pieces[max(0, mention.start - 3) : mention.start]}
    return not before.isdisjoint({"beide", "allebei", "both"})


def _expand(found: list[Mention], order: int) -> None:
    """ "ondermijning: signalen en politiecijfers": each qualifier names an own indicator."""
    mention = found[order]
    parts = [
        Mention(frozenset({identity}), mention.start, mention.end, True, text=mention.text)
        for identity in sorted(mention.ids)
    ]
    found[order : order + 1] = parts


_WITHOUT = frozenset(
    {
        "niet",
        "geen",
        "exclusief",
        "excl",
        "zonder",
        "zonde",
        "behalve",
        "uitgezonderd",
        "uitzondering",
        "uitsluiting",
        "without",
        "not",
        "excluding",
    }
)


_DENIALS = _WITHOUT | LEAVES_OUT


def denies(hearing: Hearing) -> bool:
    """Whether anything in the utterance can take a word back; where nothing does, no word is `negated`."""
    return hearing.any_of(_DENIALS)


def _no_vowel(text: str) -> bool:
    """ "mt" is "met", "vn" is "van": two letters that a thumb left of a function word."""
    return len(text) == 2 and not set(text) & set("aeiouy")


@opened_by(_DENIALS, False)
def negated(hearing: Hearing, at: int) -> bool:
    """Whether "niet", "exclusief" and the like stand right before, articles aside; or "niet meegerekend" right after."""
    if excluded_after(hearing, at):
        return True
    for index in range(at - 1, at - 5 if at > 4 else -1, -1):
        piece = hearing.pieces[index]
        if piece.text in _WITHOUT or piece.stem in _WITHOUT:
            return True
        if piece.text in _INSTEAD:
            return False
        if (
            piece.text in _MISTYPED
            or (piece.kind == "word" and (len(piece.text) == 1 or _no_vowel(piece.text)))
            or piece.typed in _LONGER
        ):
            continue
        if piece.role != "indicator" and piece.text not in _PASSED and piece.stem not in _PASSED:
            before = hearing.texts[max(0, index - 2) : index]
            if (
                index == at - 1
                and piece.kind == "word"
                and before[:1] == ["zonder"]
                and before[1:] in _DETERMINED
            ):
                return True  # "zonder dat kelderend gedigitaliseerde"
            return before in (
                ["dus", "niet"],
                [",", "niet"],
                ["dus", "not"],
                [",", "not"],
                ["die", "niet"],  # "de soort die niet in winkels gebeurt"
            )  # "dus niet zozeer de signalen"
    return False


_DETERMINED = [["dat"], ["het"], ["de"], ["die"]]
_PASSED = frozenset(
    ["de", "het", "die", "dat", "een", "the", "om", "over", "meldingen", "cijfers", "cijfer", "gegevens", "getallen", "van", ".", "door", "tegen", "uit", "wat", "met", "gemeentelijke",
     "gemeentelijk", "eigen", "onze", "ons", "our", "own", "municipal", "municipality",
     "gecombineerde", "gecombineerd", "combinatie", "optelling", "samen", "rij", "regel", "reeks"]
)  # fmt: skip
"""Between a denial and the name: "niet onze eigen signalen"."""
_INSTEAD = frozenset({"alleen", "enkel", "puur", "slechts", "wel", "maar", "only"})
"""Behind a denial these name what is meant instead: "niet het gedigitaliseerde, alleen cybercrime"."""
_LONGER = frozenset(
    [
        word[:at] + letter + word[at:]
        for word in ("die", "dat", "het", "een", "the")
        for at in range(len(word) + 1)
        for letter in "abcdefghijklmnopqrstuvwxyz"
    ]
)
"""Articles with a letter more: "niet ddie uit winkels"; looked up as typed, for "drie" would be a number."""


_MISTYPED = frozenset(
    {
        "it",
        "ut",
        "ui",
        "uti",
        "iut",
        "utt",
        "at",
        "da",
        "dt",
        "dta",
        "adt",
        "ht",
        "hte",
        "eht",
        "di",
        "dei",
        "ide",
        "dee",
        "ed",
        "ee",
    }
)
"""Articles with one key wrong: "niet at gedigitaliseerde"."""


def _says_so(hearing: Hearing, start: int, end: int) -> None:
    """Words that only say that a name beside them does not count are explained by that."""
    for at, piece in enumerate(hearing.pieces[max(0, start) : end], max(0, start)):
        if piece.text in LEAVES_OUT:
            piece.explain("operation", "telt niet mee")
            hearing.drop(at, at + 1)


def subtract(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> None:
    """ "cybercrime, niet het gedigitaliseerde": what is excluded is taken away, if something is left."""
    if not found:
        return
    for at, piece in enumerate(hearing.pieces) if denies(hearing) else ():
        if piece.kind != "word" or not negated(hearing, at):
            continue
        ids = catalogue.by_feature.get(piece.stem, NOBODY) | catalogue.by_word.get(piece.stem, NOBODY)
        for mention in found:
            rest = mention.ids - ids
            if mention.ids & ids and rest and not mention.start <= at < mention.end:
                mention.ids, mention.exact = rest, True
                piece.explain("indicator", f"uitgesloten '{piece.typed}'")
                _says_so(hearing, at - 4, at)
    gone = [
        mention for mention in found if negated(hearing, mention.start) or withdrawn(hearing, mention, found)
    ]
    excluded = gone if len(gone) < len(found) else []
    for mention in excluded:
        _says_so(hearing, mention.start - 5, mention.end + 3)
        _own_of_excluded(hearing, catalogue, mention)
    for mention in excluded:
        others = [other for other in found if other not in excluded]
        for other in others:
            if other.ids - mention.ids:
                other.ids -= mention.ids
        if others:
            found.remove(mention)


def _own_of_excluded(hearing: Hearing, catalogue: Catalogue, mention: Mention) -> None:
    """ "niet inbreken thuis maar winkeldieven": a word that belongs to what is left out goes with it."""
    own = {key for identity in mention.ids for key in catalogue.lexicon.get(identity, ())}
    for piece in hearing.pieces[max(0, mention.start - 2) : mention.end + 2]:
        if piece.kind == "word" and piece.role == "" and piece.stem in own:
            piece.explain("operation", "hoort bij wat niet gevraagd is")


def never(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> None:
    """A word the editors listed under "niet" rules the indicator out; the word then stays unexplained."""
    ruling = {it for mention in found for it in mention.ids if catalogue.never.get(it)}
    for piece in hearing.pieces if ruling else ():
        against = {identity for identity in ruling if piece.stem in catalogue.never[identity]}
        if against:
            piece.role = ""
            for mention in found:
                mention.ids -= against


def meant_otherwise(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[str]:
    """A phrase under "niet" in which the words of the name say something else or less: "veilig thuis te komen"."""
    ids = {identity for mention in found for identity in mention.ids if catalogue.never.get(identity)}
    said = f" {' '.join(hearing.texts)} " if ids else ""
    phrases = [it for identity in ids for it in catalogue.never[identity] if " " in it and f" {it} " in said]
    return sorted(phrases, key=len)[-1:]


def own_words(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> None:
    """Words that belong to a mentioned indicator's own names need no other explanation ("aantal personen vermist")."""
    if not found:
        return
    lexicon = frozenset[str]().union(
        *(catalogue.lexicon.get(identity, ()) for mention in found for identity in mention.ids)
    )
    for at in content(hearing, catalogue):
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
