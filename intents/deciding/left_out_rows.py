"""A list with named rows left out: "alle doelen behalve winkeldiefstal", "welke zijn gehaald? De HIC's hoef je niet te noemen".

The names are looked for as one word each, so that the patterns say how leaving out is said around them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from intents.deciding.lists import without_subject
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.hearing.talk_words import explain_talk
from intents.index.catalogue import Catalogue
from intents.lists.leaving_out import OPENS, ROWS, forget_left_out, left_out
from intents.question import Memory, NotUnderstood, Operation, Question, Understanding, Why
from intents.refusals.relevance import unexplained
from intents.words.fold import fold, stem

_ROWS = frozenset(
    "doelen doelstellingen streefwaarden streefwaardes normen targets doelwaarden cijfers indicatoren kengetallen indicators "  # noqa: SIM905
    "stijgers dalers rest alles".split()
)
_TARGETS = frozenset({"doelen", "doelstellingen", "streefwaarden", "indicatoren", "targets", "indicators"})
_OTHERS = frozenset({"rest", "overige", "overigen", "resterende", "others"})
"""What the list then is of: "en geef de rest"."""


@opened_by(OPENS, None)
def list_without(hearing: Hearing, catalogue: Catalogue, memory: Memory) -> Understanding | None:
    """The list without the named rows; None where no list is asked or a name is asked for itself."""
    last = memory.last if memory.last and memory.last.operation is Operation.OVERVIEW else None
    if not hearing.named or not (last or hearing.any_of(_ROWS) or _what(hearing) or _narrowed(hearing)):
        return None
    named = {at for _, start, end in hearing.named for at in range(start, end)}
    gone = left_out(hearing, named, ROWS)
    if _cells_of(hearing):
        return None
    if not named <= gone:
        rest = tuple(hearing.pieces[at].typed for at in sorted(named - gone))
        partly = bool(named & gone) and hearing.any_of(_TARGETS) and hearing.has("behaald", "mislukt")
        return NotUnderstood(Why.LIST, rest) if partly else None
    _forget(hearing, gone)
    explain_talk(hearing, catalogue)
    meant = [(_any_of_them(hearing, catalogue, ids, start, end), start) for ids, start, end in hearing.named]
    if any(
        len(ids) > 1
        and not (_each_meant(hearing, start) or _as_a_whole(hearing.texts[start], ids, catalogue))
        for ids, start in meant
    ):
        return NotUnderstood(Why.LIST, tuple(hearing.pieces[at].typed for at in sorted(named)))
    listing = without_subject(hearing, catalogue, memory)
    rows = catalogue.ordered(identity for ids, _ in meant for identity in ids)
    return _leaving_out(listing, rows, last, hearing, sorted(named))


def _any_of_them(
    hearing: Hearing, catalogue: Catalogue, ids: frozenset[str], start: int, end: int
) -> frozenset[str]:
    """ "alleen die zonder cyber": the "alleen" is of the list, and tells no row apart."""
    whole = catalogue.meaning(hearing.pieces[start].stem) if end - start == 1 else ids
    return whole if hearing.any_of(_ALONE) and ids < whole else ids


_ALONE = frozenset({"alleen", "enkel", "only"})


def _narrowed(hearing: Hearing) -> bool:
    """ "op welke onderdelen zaten we boven het land?"."""
    rows = hearing.has("indicatoren", "hoeveel_doelen", "doel_omhoog", "doel_omlaag")
    rows = rows or _BUT.search(" ".join(hearing.texts)) is not None
    return rows and hearing.has("landelijk", "behaald", "mislukt", "stijging", "daling")


_BUT = re.compile(
    r"^(?:niet |wel |wat is (?:er )?(?:niet |wel )?|wat (?:steeg|daalde)(?: er)? )?(?:gestegen|gedaald|gehaald|behaald|gemist)\b.* (?:na|behalve (?:bij )?(?:de |het )?\S+(?: \S+)?)$"
)
""" "gestegen in 2022, op verward gedrag na": all that did, but for what is named."""


def _leaving_out(
    listing: Understanding, rows: tuple[str, ...], last: Question | None, hearing: Hearing, named: list[int]
) -> Understanding:
    """The list with these rows out of it; said by itself, it is of the list before."""
    if isinstance(listing, NotUnderstood) and (last is None or unexplained(hearing)):
        return listing
    if not isinstance(listing, Question) or listing.operation is not Operation.OVERVIEW:
        if last is None:
            return NotUnderstood(Why.LIST, tuple(hearing.pieces[at].typed for at in named))
        listing = replace(last, carried=("het overzicht",))
    chosen = listing.selection
    return replace(
        listing, selection=replace(chosen, but_rows=tuple(dict.fromkeys([*chosen.but_rows, *rows])))
    )


_FEW, _SOME = 3, 6
"""So many rows a word may stand for and yet be left out as a whole, "zonder cyber": the list names what it leaves out."""


def _as_a_whole(word: str, ids: frozenset[str], catalogue: Catalogue) -> bool:
    """Whether a word for a few rows leaves them all out, "zonder geweld"; not where it may be the whole name of one of them."""
    names = [set(fold(catalogue.snapshot.indicators[it].name).split()) for it in ids]
    few = len(ids) <= _FEW or (
        len(ids) <= _SOME and stem(word) not in catalogue.phrases.general - catalogue.phrases.people
    )
    return few and not any(one < two and word in one for one in names for two in names)


def _each_meant(hearing: Hearing, start: int) -> bool:
    """ "de twee cybercrime-regels", "beide ondermijningscijfers": all that the word may mean."""
    return not _ALL.isdisjoint(hearing.texts[max(0, start - 2) : start])


_ALL = frozenset({"2", "3", "beide", "allebei", "alle", "both", "all"})


def _what(hearing: Hearing) -> bool:
    """ "wat steeg er sinds 2021, behalve winkeldiefstal?"."""
    first = hearing.pieces[0].text
    return first in {"wat", "what"} and hearing.has("stijging", "daling", "gelijk", "behaald", "mislukt")


def _cells_of(hearing: Hearing) -> bool:
    """ "de cijfers van HIC": the figures of a name, not a list of rows."""
    texts = hearing.texts
    before = (texts[max(0, start - 3) : start] for _, start, _ in hearing.named)
    return any(not _OF.isdisjoint(words) and not _ROWS.isdisjoint(words) for words in before)


_OF = frozenset({"van", "over", "bij", "voor", "of", "for"})


def _forget(hearing: Hearing, gone: set[int]) -> None:
    """With what is left out also "de rest" and "nog meer": the list is of those anyway."""
    texts = hearing.texts
    rest = {
        at for at, text in enumerate(texts) if text in _OTHERS or texts[at - 1 : at + 1] == ["nog", "meer"]
    }
    forget_left_out(hearing, gone | rest)
