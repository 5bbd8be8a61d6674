"""A name that is said and of which no figure is asked: "mijn koffiemok is al dagen vermist", "de peildatum van de jeugdreclassering"."""

from __future__ import annotations

from itertools import pairwise

from intents.hearing.hearing import Hearing
from intents.hearing.talk_words import AROUND, DETERMINERS
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.refusals.bystanders import said_by
from intents.refusals.clauses import segments_of
from intents.refusals.relevance import APART
from intents.words.piece import Piece

_OF = frozenset({"van", "bij", "achter", "of"})
_NO_REQUEST = frozenset(
    ["elk_jaar", "hallo", "ja", "dank", "opdracht", "niet", "uitdrukking", "vergelijk", "moeten", "gemeente", "gemeente_sterk", "telwoord", "nee", "welke",
     "klopt", "echt", "samen", "beide"]
)  # fmt: skip
"""Cues that ask nothing by themselves: a greeting, a denial, "dan"."""


def unasked(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> tuple[str, ...]:
    """The words that are what is asked or told instead, as typed; empty where the figure is asked."""
    around = [at for at, piece in enumerate(hearing.pieces) if piece.evidence == AROUND]
    if around and (bound := _head(hearing, catalogue, found) or _bound(hearing, catalogue, found, around)):
        return bound
    return ()


def counts_other(hearing: Hearing, catalogue: Catalogue) -> tuple[str, ...]:
    """ "hoeveel woorden mag dat zijn?", "hoe vaak staat dat in de krant?", after a figure: something else that is counted."""
    phrases = catalogue.phrases
    often = any(cue.phrase in _OFTEN for _, _, cue in hearing.cues)
    return tuple(
        two.typed
        for one, two in pairwise(hearing.pieces)
        if two.evidence == AROUND
        and (
            (one.text in _COUNTING and two.text not in phrases.after_count)
            or (often and two.text in phrases.things)
        )
    )


_OFTEN = frozenset({"hoe vaak", "hoeveel keer", "how often"})


def _bound(
    hearing: Hearing, catalogue: Catalogue, found: list[Mention], around: list[int]
) -> tuple[str, ...]:
    """ "hoeveel flyers waren vermist", "vermissingen tijdens het overleg": bound to the name or counted, a thing is no talk around it."""
    ends, starts = {it.end for it in found}, {it.start for it in found}
    return tuple(hearing.pieces[at].typed for at in around if _is_bound(hearing, catalogue, at, starts, ends))


def _is_bound(hearing: Hearing, catalogue: Catalogue, at: int, starts: set[int], ends: set[int]) -> bool:
    texts, before, phrases = hearing.texts, at - 1, catalogue.phrases
    thing = texts[at] in phrases.things
    beside = (at in ends and texts[at] not in _BEHIND) or (at + 1 in starts and texts[at] not in _AHEAD)
    if thing and beside:
        return True
    while before > 0 and texts[before] in DETERMINERS:
        before -= 1
    if before < 0:
        return False
    counted = before == at - 1 and texts[before] in _COUNTING and texts[at] not in phrases.after_count
    restricts = texts[before] in _RESTRICTS and before in ends and texts[at] not in _OF_PRINT
    restricts = restricts and not (texts[before] in {"door", "by"} and said_by(hearing, at))
    which = texts[at - 1] in _WHICH and bool(_HAD.intersection(texts[at + 1 : at + 2])) and thing
    taken_out = texts[before] in _WITHOUT and not starts.isdisjoint(range(at + 1, at + 3))
    taken_out = taken_out and hearing.pieces[at + 1].kind == "word"
    return counted or restricts or which or taken_out or (thing and _measured(hearing, at, before, starts))


def _measured(hearing: Hearing, at: int, before: int, starts: set[int]) -> bool:
    """ "hoe hoog was de marge voor vermissingen": what is asked of the name."""
    after = at + 1
    while after + 1 < len(hearing.texts) and (after == at + 1 or hearing.texts[after] in DETERMINERS):
        after += 1
    return hearing.texts[at + 1 : at + 2] == ["voor"] and after in starts and hearing.texts[before] in _IS


_WITHOUT = frozenset({"zonder", "exclusief", "excl", "behalve", "without"})
""" "zonder <word> het gedigitaliseerde deel": is the name left out, or the word?"""
_WHICH, _HAD = (
    frozenset({"welk", "welke", "which"}),
    frozenset({"had", "hadden", "kende", "kenden", "telde", "telden", "zag", "zagen"}),
)
_OF_PRINT = frozenset({"vermelding", "dinges", "kopje", "rij", "regel", "bron", "tabel", "titel"})
"""Where it is printed: "onder het kopje"."""
_BEHIND = frozenset({"punt", "pers", "komma"})
"""Dictated, or cut short: "vermiste pers."."""
_AHEAD = frozenset({"kopje", "zin", "rij", "regel", "post", "onderwerp", "rubriek", "tabel"})
_COUNTING = frozenset({"hoeveel", "hvl", "aantal", "many"})
_RESTRICTS = frozenset(
    ["met", "door", "zonder", "tijdens", "per", "na", "tegen", "onder", "vanuit", "tussen", "wegens", "vanwege", "achter", "binnen", "buiten", "naast", "rond",
     "om", "via", "with", "by", "during", "without", "after", "against"]
)  # fmt: skip


def _head(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> tuple[str, ...]:
    """ "peildatum van het percentage": a word of talk that right before the name is what is asked of it."""
    pieces = hearing.pieces
    for mention in found:
        at = mention.start - 1
        while at > 0 and (pieces[at].text in DETERMINERS or pieces[at].text in _FIGURE):
            at -= 1
        if at > 0 and pieces[at].text in _OF and _is_asked(hearing, catalogue, at - 1):
            return (pieces[at - 1].typed,)
    return ()


def _is_asked(hearing: Hearing, catalogue: Catalogue, at: int) -> bool:
    piece = hearing.pieces[at]
    before = hearing.texts[at - 1] if at else ""
    if piece.text in _OF_A_FIGURE:
        return True
    noun = not before or before in DETERMINERS or hearing.pieces[at - 1].kind == "stop"
    return noun and piece.evidence == AROUND and piece.text not in catalogue.phrases.of_asking


_FIGURE = frozenset({"percentage", "aantal", "cijfer", "cijfers", "getal"})
_OF_A_FIGURE = frozenset(
    {"peildatum", "peildata", "peilmoment", "meetmoment", "datum", "benaming", "nulmeting"}
)
"""What a figure has beside its value, and the report does not tell."""


def nothing_asked(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> tuple[str, ...]:
    """What is said or asked where nothing asks for a figure: no cue, no year, and other words than those of asking for one."""
    if _called(hearing, found):
        return tuple(it.text for it in found)
    stated = hearing.has("klopt", "echt") and any(
        it.kind == "number" and not it.role for it in hearing.pieces
    )
    if (
        stated
        or not hearing.only(_NO_REQUEST)
        or any(it.role == "place" or it.evidence == OWN for it in hearing.pieces)
    ):
        return ()
    around = [it for it in hearing.pieces if it.evidence in {AROUND, APART}]
    said = {it.text for it in _sentence(hearing, found)}
    somebody = not said.isdisjoint(_SOMEBODY) and not said.isdisjoint(_IS | _CALLS)
    beside = any(not _BESIDE.isdisjoint(hearing.texts[max(0, it.start - 2) : it.start]) for it in found)
    allowed = _FOR_A_FIGURE if beside else catalogue.phrases.cries | _FOR_A_FIGURE
    other = tuple(it.typed for it in around if it.text not in allowed)
    return other or (tuple(it.text for it in found) if somebody and not hearing.any_of(_FOR_A_FIGURE) else ())


def _called(hearing: Hearing, found: list[Mention]) -> bool:
    """ "Halt! Even niks meer sturen": a name that is called out, and no figure asked behind it."""
    first = found[0]
    behind = any(it.kind == "word" for it in hearing.pieces[first.end :])
    cried = (
        behind and first.start == 0 and hearing.texts[first.end : first.end + 1] == ["!"] and len(found) == 1
    )
    return cried and not hearing.has("hoeveel", "doel", "behaald", "mislukt", "verloop", "landelijk")


OWN = "eigen gemeente"
_BESIDE = frozenset({"over", "rond", "rondom", "met", "aan", "tegen", "om"})
"""Before a name: "een quizje over winkeldiefstal", where "winkeldiefstal, fijn!" is the name and a cry."""
_FOR_A_FIGURE = frozenset(
    ["zoek", "zoeken", "weten", "weet", "zeg", "zegt", "zeggen", "geef", "geven", "vraag", "zien", "toon", "noem", "check", "hoogte", "omvang", "niveau",
     "peil", "foutje", "excuus", "sry", "merci", "werk", "eindgetal", "latest", "wacht", "verslag", "jaarverslag", "stuk", "meldt", "opzoeken", "gesteld", "aangetikt", "raadszaal", "nodig", "uitkomen"]
)  # fmt: skip
"""With one of these a figure is asked for, or what was typed before is put right."""
_SOMEBODY = frozenset({"ik", "mijn", "m'n", "mn", "jij", "jouw", "hij", "i", "my"})
_CALLS = frozenset({"bel", "belde", "mail", "mailde", "app", "spreek", "sprak"})
_IS = frozenset({"is", "ben", "was", "zijn", "waren", "bent", "word", "werd", "raakte", "am", "were"})


def _sentence(hearing: Hearing, found: list[Mention]) -> list[Piece]:
    """The pieces of the clause with a name; what follows a name that is called out ("Halt! ...") belongs to it."""
    segments = segments_of(hearing)
    core = {segments[mention.start] for mention in found}
    called = any(hearing.texts[mention.end : mention.end + 1] in (["!"], [":"]) for mention in found)
    first = min(core)
    return [
        it for it, at in zip(hearing.pieces, segments, strict=True) if at in core or (called and at > first)
    ]
