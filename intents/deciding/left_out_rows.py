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
from intents.lists.filters import ROW_LEFT_OUT
from intents.question import Memory, NotUnderstood, Operation, Question, Understanding, Why
from intents.refusals.relevance import unexplained

_ROWS = frozenset(
    "doelen doelstellingen streefwaarden streefwaardes normen targets doelwaarden cijfers indicatoren kengetallen indicators "  # noqa: SIM905
    "stijgers dalers rest alles".split()
)
_OTHERS = frozenset({"rest", "overige", "overigen", "resterende", "others"})
"""What the list then is of: "en geef de rest"."""
_X = r"(?:(?:de|het|die|onze|beide|allebei|alle|the|both) )*(?:[2-5] )?<x>(?: (?:regels|rijen|cijfers|indicatoren|rows))?"
_XS = rf"{_X}(?:(?: , {_X})* (?:, )?(?:en|of|and|or) {_X})?"
_THEM = r"(?:(?:,|want|en|:|die|dat|deze|maar|dus|sla|because) )*"
_DONE = (
    r"(?:(?:hoef|hoeft|hoeven) (?:(?:je|u|ik|we|wij|er|dus|jullie|nu) )*niet(?: te noemen| (?:erbij|mee|genoemd)(?: te worden)?| in de lijst)?"
    r"|(?:laat|laten|mag|mogen|kan|kun|kunnen) (?:(?:je|u|ik|we|maar|dan|er|dus) )*(?:weg|achterwege|weglaten|overslaan|eruit|buiten beschouwing(?: laten| blijven)?)"
    r"|(?:sla|slaan) (?:(?:je|u|ik|we|zelf|al|maar|dus) )*(?:over|af)"
    r"|(?:tel|telt|tellen|reken) (?:(?:je|u|ik|we|maar|dus|hier|nu) )*niet(?: mee)?"
    r"|(?:ken|kennen|weet|weten|heb|hebben) (?:ik|we|wij)(?: zelf| zelf al| nu)? (?:al|inmiddels)"
    r"|(?:behandelen|bespreken|doen|behandel|bespreek|doe) (?:(?:we|ik|wij) )(?:apart|afzonderlijk|later|zelf)"
    r"|(?:zijn|is) (?:al|inmiddels) (?:bekend|besproken|behandeld)|(?:staat|staan) er al in"
    r"|(?:niet|even niet) (?:meegerekend|meegeteld|meetellen|meerekenen|inbegrepen|meegenomen)"
    r"|daargelaten|uitgezonderd|weggelaten|(?:even )?buiten beschouwing(?: gelaten)?|eruit gelaten|excluded|not included|aside)"
)
_LEFT_OUT = re.compile(
    rf"(?:behalve|zonder|exclusief|excl|uitgezonderd|met uitzondering van|except(?: for)?|excluding|without|afgezien van|los van"
    rf"|apart from|other than|buiten|(?:andere|other) (?:\w+ )?(?:dan|than)|naast) {_XS}(?: mee te (?:tellen|rekenen|nemen))?"
    rf"|(?:laat|laten) (?:(?:we|maar|dan|je) )*{_XS} (?:(?:maar|dan|er|even|graag) )*(?:weg|achterwege|buiten beschouwing|eruit|uit|erbuiten)"
    rf"|(?:sla|streep|strepen|haal|schrap) (?:(?:we|maar|je) )*{_XS} (?:(?:maar|dan|er|even) )*(?:over|weg|eruit|uit|af)"
    rf"|(?:sla|slaan|schrap|vergeet|negeer|skip|ignore) {_XS}(?: over)?"
    rf"|(?:noem|toon|geef|tel|reken) {_XS} (?:maar )?niet(?: mee)?"
    rf"|(?:hoef|hoeft|hoeven) (?:(?:ik|we|wij|je) )*{_XS} niet"
    rf"|op {_XS} na"
    rf"|{_XS} (?:,? ?(?:die|dat|deze|want) )*{_DONE}"
)
_TAIL = re.compile(rf"{_THEM}(?:die |dat |deze )?{_DONE}(?: (?:zelf|al))?")
"""A reason behind it: "want die heb ik al"."""
_OPENS = frozenset(
    "behalve zonder exclusief excl uitgezonderd uitzondering except excluding without afgezien los apart other buiten laat laten "  # noqa: SIM905
    "sla slaan streep strepen haal schrap vergeet negeer skip ignore noem toon geef tel telt tellen reken hoef hoeft hoeven na mag "
    "mogen kan kun kunnen ken kennen weet weten heb hebben zijn is staat staan niet daargelaten weggelaten eruit excluded not aside"
    .split()
)  # fmt: skip


@opened_by(_OPENS, None)
def list_without(hearing: Hearing, catalogue: Catalogue, memory: Memory) -> Understanding | None:
    """The list without the named rows; None where no list is asked or a name is asked for itself."""
    last = memory.last if memory.last and memory.last.operation is Operation.OVERVIEW else None
    if not hearing.named or not (last or hearing.any_of(_ROWS) or _what(hearing)):
        return None
    named = {at for _, start, end in hearing.named for at in range(start, end)}
    gone = _gone(hearing, named)
    if not named <= gone or _cells_of(hearing):
        return None
    _forget(hearing, gone)
    explain_talk(hearing, catalogue)
    if any(len(ids) != 1 and not _each_meant(hearing, start) for ids, start, _ in hearing.named):
        return NotUnderstood(Why.LIST, tuple(hearing.pieces[at].typed for at in sorted(named)))
    listing = without_subject(hearing, catalogue, memory)
    rows = catalogue.ordered(identity for ids, _, _ in hearing.named for identity in ids)
    return _leaving_out(listing, rows, last, hearing, sorted(named))


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


def _gone(hearing: Hearing, named: set[int]) -> set[int]:
    """The pieces that say which rows are left out, with a reason behind them."""
    words, places = list[str](), list[list[int]]()
    for at, piece in enumerate(hearing.pieces):
        if at in named and words[-1:] == ["<x>"] and at - 1 in named:
            places[-1].append(at)
        elif at in named or piece.kind in {"word", "number"} or piece.text in {",", ":"}:
            words.append("<x>" if at in named else piece.text)
            places.append([at])
    text, gone, end = " ".join(words), set[int](), 0
    while match := _LEFT_OUT.search(text, end):
        tail = _TAIL.match(text, match.end() + 1)
        start, end = match.start(), tail.end() if tail else match.end()
        first, last = text[:start].count(" "), text[:end].count(" ")
        gone.update(at for spot in places[first : last + 1] for at in spot)
    return gone


def _forget(hearing: Hearing, gone: set[int]) -> None:
    """What is left out is explained, and no "niet" among it denies a verdict."""
    texts = hearing.texts
    gone |= {
        at for at, text in enumerate(texts) if text in _OTHERS or texts[at - 1 : at + 1] == ["nog", "meer"]
    }
    for at in gone:
        hearing.pieces[at].explain("operation", ROW_LEFT_OUT)
    hearing.forget([said for said in hearing.cues if gone & set(range(said[0], said[1]))])
