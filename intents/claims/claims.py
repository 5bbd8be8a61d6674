"""Numbers and directions that an asker states: "we zitten toch onder de 400?"."""

from __future__ import annotations

import re
from typing import Literal

from intents.claims.claimed_sizes import claims_size
from intents.claims.compound import beyond_all, says_more
from intents.claims.stated_limits import beside_a_year, comparison
from intents.claims.stated_numbers import compared_year, stated_numbers, stated_year
from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.lists.selection import direction_of
from intents.lists.sizes import SIZE
from intents.question import Claim


def claim(hearing: Hearing) -> Claim | None:
    """A number or direction the asker states, where that is all that is stated; numbers of units ("per 1.000") are none."""
    found = _claim(hearing)
    return None if found and (says_more(hearing) or beyond_all(hearing)) else found


def _claim(hearing: Hearing) -> Claim | None:
    stated = stated_numbers(hearing)
    if len(stated) > 1 or _turned_round(hearing) or (_counted(hearing) and not hearing.has("jaar_vraag")):
        return None  # which of them is meant is not clear: no verdict then, the figures show it
    if stated and (hearing.has("voorlopig") or _of_another_kind(hearing)):
        return None  # "is die 5 definitief?": something else is asked of the number than whether it is right
    if _ends_somewhere(hearing):
        return None  # "gedaald naar 0,3 procent": the level and the movement are both stated, and one verdict is of one
    if not stated:
        return _movement(hearing)
    if claims_size(hearing) and (_over(hearing) or hearing.any_of(_DENIALS)):
        return None  # "elk jaar met 5 gestegen": the years show it, one change does not
    number, at = stated[0]
    before = [it.text for it in hearing.pieces[max(0, at - 2) : at]]
    if not _ROUGHLY.isdisjoint(before):
        return None  # how near "rond de 490" must be nobody said
    after = hearing.pieces[at + 1].text if at + 1 < len(hearing.pieces) else ""
    percent = after in {"%", "procent"}
    if _and_met(hearing, at):
        return None  # "minder dan 40, doel binnen?": two things are stated, and one verdict would be taken for both
    compared, year = comparison(hearing, at), stated_year(hearing, at)
    if compared is None or (compared == "=" and not _DENIES_NUMBER.isdisjoint(before)):
        return None  # "geen 400" may mean fewer, or another number: the figure itself says which
    country = hearing.has("landelijk", "beide_gebieden")
    if compared == "=" and country and hearing.has("meer", "minder", "afstand", "verschil"):
        return None  # "landelijk lager? ik zie een 8", "het gat met het land was 0,9": no figure alone
    if compared == "=" and beside_a_year(hearing) and not claims_size(hearing):
        return None
    if year is None and compared != "=":
        year = compared_year(hearing, at)
    return Claim(compared, number, percent=percent, year=year)


def _ends_somewhere(hearing: Hearing) -> bool:
    """ "gezakt tot 36", "van 72 naar 36 gegaan": a number is where a movement ends."""
    if not hearing.has("stijging", "daling"):
        return False
    numbers = [at for at, piece in enumerate(hearing.pieces) if piece.kind == "number" and not piece.role]
    return any(_to_it(hearing, at - 1) for at in numbers)


def _to_it(hearing: Hearing, at: int) -> bool:
    while at > 0 and hearing.pieces[at].text in _EXACT:
        at -= 1
    return at >= 0 and hearing.pieces[at].text in {"naar", "tot", "to"}


_EXACT = frozenset(
    {"de", "het", "een", "precies", "exact", "slechts", "maar", "liefst", "wel", "nog", "zelfs", "the", "a"}
)


def _and_met(hearing: Hearing, at: int) -> bool:
    """Whether in a clause behind the number the target is said to be met or not."""
    stops = [
        index
        for index, it in enumerate(hearing.pieces)
        if index > at and (it.kind == "stop" or it.text in _SO_THEN)
    ]
    named = [start for name in ("behaald", "mislukt") for start, _, _ in hearing.said(name)]
    return bool(stops) and any(start > stops[0] for start in named)


_SO_THEN = frozenset({"dus", "en", "waarmee", "zodat", "so", "and"})
"""These begin a second statement as a comma does: "bleef onder de 175 en dus is het doel gehaald"."""


_OTHER_KIND = re.compile(
    r"\ballemaal\b|\b(eerste|laatste|first|last) (jaar|jaren|keer|maal|year|time)\b"
    r"|\b(ging|gingen|gegaan|gaan|kwam|kwamen|gekomen|komen)\b.*\b(af|bij|erbij|eraf)\b|\b(af|bij|erbij|eraf) (gegaan|gekomen|gekregen)\b"
)


@opened_by(frozenset(["allemaal", "eerste", "laatste", "first", "last", "af", "bij", "erbij", "eraf"]), False)
def _of_another_kind(hearing: Hearing) -> bool:
    """ "zes, allemaal gesloten", "2018 was het laatste jaar onder de 400", "er gingen er 50 af": the figure does not show it."""
    return _OTHER_KIND.search(_text(hearing)) is not None


_ROUGHLY = frozenset(
    ["rond", "ongeveer", "circa", "ca", "bijna", "zo'n", "zowat", "haast", "krap", "tegen", "plusminus", "pakweg", "grofweg",
     "about", "around", "nearly", "almost", "roughly"]
)  # fmt: skip
_DENIES_NUMBER = frozenset({"geen", "niet", "not"})


_SOME_YEARS = re.compile(
    r"\b(alleen|enkel|slechts|uitsluitend|only) (in |over |het |jaar )*(19|20)\d\d\b"
    r"|\b(eerst|first)\b.*\b(toen|daarna|vervolgens|then)\b"
)
_IN_A_ROW = re.compile(
    r"\b(een|twee|drie|vier|vijf|two|three|four|five|\d) (jaar|jaren|keer|maal|years?) (lang |na )?"
    r"(op rij|achter elkaar|achtereen|aaneen|in a row|running|lang)\b"
)
_COUNTED = re.compile(
    r"\b(maar|slechts|precies|alleen|only) (in )?(een|twee|drie|vier|one|two|\d) (enkele? )?(keer|maal|jaar|jaren|years?|times?)\b"
    r"|\b(een|twee|drie|vier)maal\b|\b(only once|twice)\b"
)


def _of_some_years(hearing: Hearing) -> bool:
    """ "alleen in 2020 gedaald", "twee jaar op rij", "eerst gedaald, toen gelijk": no one movement proves it or not."""
    text = _text(hearing)
    if hearing.has("gelijk") and hearing.has("stijging", "daling") and not _over(hearing):
        return True
    in_a_row = _IN_A_ROW.search(text) is not None and hearing.years.kind != "all"
    return in_a_row or _SOME_YEARS.search(text) is not None


_TIMES = frozenset(
    ["keer", "maal", "jaar", "jaren", "year", "years", "time", "times", "eenmaal", "tweemaal", "driemaal", "viermaal", "once", "twice"]
)  # fmt: skip


@opened_by(_TIMES, False)
def _counted(hearing: Hearing) -> bool:
    """ "maar één keer onder de 400": in how many years is stated, which no single figure shows."""
    return _COUNTED.search(_text(hearing)) is not None


_UNTRUE = re.compile(
    r"\b(is|was) (\w+ ){1,2}(een )?(onjuist|onwaar|onzin|fabel|fabeltje|leugen|mythe|verzinsel|niet waar|untrue|false|a myth) dat\b"
    r"|\bklopt (het |dat |er |dus |toch |echt )*(niet|geen)\b"
    r"|\b(is|was) (het |dat )?(toch |dus |nou |echt )*niet (zo|waar) dat\b"
    r"|^(is|zijn|was|waren) .*\b(goed|slecht|veel|weinig|gunstig|ongunstig|normaal|ernstig|zorgelijk|erg|good|bad)( of \w+)?\W*$"
    r"|\b(meestal|doorgaans|gewoonlijk|soms|zelden|(?<!hoe )vaak|meestentijds|usually|mostly|often|sometimes|rarely)\b"
)


@opened_by(frozenset(["niet", "onjuist", "onwaar", "onzin", "fabel", "fabeltje", "leugen", "mythe", "verzinsel", "waar", "untrue", "false", "myth",
                      "klopt", "meestal", "doorgaans", "gewoonlijk", "soms", "zelden", "vaak", "meestentijds", "usually", "mostly", "often",
                      "sometimes", "rarely", "goed", "slecht", "veel", "weinig", "gunstig", "ongunstig", "normaal", "ernstig", "zorgelijk", "erg", "good",
                      "bad"]), False)  # fmt: skip
def _turned_round(hearing: Hearing) -> bool:
    """ "is het onjuist dat ...", "klopt het niet dat ...", "meestal": "dat klopt" would be taken for either."""
    return _UNTRUE.search(_text(hearing)) is not None


def _text(hearing: Hearing) -> str:
    return " ".join([piece.text for piece in hearing.pieces])


def _movement(hearing: Hearing) -> Claim | None:
    """A stated direction, as it was stated: "niet gestegen", "elk jaar gedaald", "nooit gelijk gebleven"."""
    direction = direction_of(hearing)
    if [it for it in hearing.pieces if it.kind == "number" and (not it.role or it.evidence == SIZE)]:
        return (
            None  # "meer dan 50 procent minder": of a number that was not read the verdict would say nothing
        )
    if direction not in {"up", "down", "same"}:
        return None
    if _of_some_years(hearing):
        return None
    if by_a_ratio(hearing):
        return None  # "verdubbeld" says by how much: the percentage shows whether it is so
    over = _over(hearing) or _year_upon_year(hearing)
    if not (over or hearing.has("klopt", "echt")) or (not over and _kept_moving(hearing)):
        return None
    if over == "never":
        return Claim(direction, over=over)
    denials = [
        at for at, piece in enumerate(hearing.pieces) if piece.text in _DENIALS and not _or_not(hearing, at)
    ]
    denied = any(_denies(hearing, at) for at in denials)
    if denials and not denied:
        return None  # what is denied is not clear: no verdict then, the figures show it
    return Claim(direction, denied=denied, over=over)


def by_a_ratio(hearing: Hearing) -> bool:
    """ "verdubbeld", "gehalveerd", "de helft minder": a movement with its size in the word."""
    return hearing.has(*_OF_SIZE) and any(
        cue.phrase.startswith(_RATIOS) for _, _, cue in hearing.cues if cue.name in _OF_SIZE
    )


_OF_SIZE = ("stijging", "daling", "procent")
_RATIOS = (
    "verdubb",
    "verdrie",
    "vervier",
    "verviervou",
    "vertien",
    "gehalveer",
    "halveer",
    "helft",
    "de helft",
    "driekwart",
    "kwart",
    "een kwart",
    "een derde",
    "doubl",
    "halv",
    "trebl",
    "tripl",
)
_DENIALS = frozenset({"niet", "geen", "noch", "not", "no", "neither", "nor", "isn't", "aren't"})
_EACH = re.compile(
    r"(?<!nog )\b(elk|ieder|elke|every|each) (single )?(jaar|keer|year)\b|(?<!nog )\b(steeds|telkens|altijd|jaarlijks|structureel)\b|\bop rij\b"
    r"|\balleen (?:nog )?maar\b|\bonafgebroken\b|\bcontinu\b"
)
_COUNTS = re.compile(r"\b(?:hoeveel|hvl|how many) (?:jaar|jaren|keer|years|times)\b")
"""How many years is asked, so that none is stated: "hoeveel jaar op rij steeg ..."."""
_NEVER = re.compile(
    r"\b(nooit|never|nergens)\b|\bgeen (enkel |van de |van die )?(\S+ )?(jaar|jaren)\b|\b(geen|niet) (een|één|enkele|1) (keer|maal|jaar)\b"
)
_MOVES = frozenset({"stijging", "daling", "gelijk", "meer", "minder"})


_OVER = frozenset(
    ["elk", "ieder", "elke", "every", "each", "steeds", "telkens", "altijd", "jaarlijks", "structureel", "rij", "nooit",
     "never", "geen", "alleen", "onafgebroken", "continu", "nergens"]
)  # fmt: skip
"""One of these stands in all that the two patterns find."""


@opened_by(_OVER, "")
def _over(hearing: Hearing) -> Literal["", "each", "never"]:
    """Whether the direction is stated of every year, or of none; "nog steeds" is said of now."""
    text = _text(hearing)
    if _COUNTS.search(text):
        return ""
    if _NEVER.search(text):
        return "never"
    return "each" if _EACH.search(text) else ""


def _year_upon_year(hearing: Hearing) -> Literal["", "each"]:
    """ "jaar op jaar gezakt": said of every year."""
    said = hearing.has("elk_jaar") and any(cue.phrase in _UPON for _, _, cue in hearing.said("elk_jaar"))
    return "each" if said or any(piece.evidence in _UPON for piece in hearing.pieces) else ""


def _kept_moving(hearing: Hearing) -> bool:
    """ "tussen 2018 en 2020 blijven dalen", "per jaar gedaald": perhaps said of each year of a range, which its edges do not show."""
    if len(hearing.years.years) < 3 or hearing.years.kind == "list":
        return False
    return hearing.has("elk_jaar", "blijven", "verloop") or any(
        piece.text in _YEARLY and not piece.evidence.startswith(_SPANS) for piece in hearing.pieces
    )


_YEARLY = frozenset({"jaar", "jaren", "jaarlijks", "jaarlijkse", "year", "years", "yearly"})
_SPANS = ("jaar 2", "periode", "laatste", "eerste", "sinds")
_UPON = frozenset(
    {
        "jaar op jaar",
        "jaar na jaar",
        "jaren op rij",
        "year on year",
        "year after year",
        "elk jaar",
        "ieder jaar",
    }
)


def _or_not(hearing: Hearing, at: int) -> bool:
    """ "gestegen of niet?" denies nothing."""
    return at > 0 and hearing.pieces[at - 1].text in {"of", "or", "wel"}


def _denies(hearing: Hearing, at: int) -> bool:
    """ "niet (verder) gestegen", "steeg niet": the direction stands close behind it, or right before."""
    moves = [(start, end) for start, end, cue in hearing.cues if cue.name in _MOVES]
    return any(0 < start - at <= _CLOSE or 0 <= at - end <= 1 for start, end in moves)


_CLOSE = 4
"""Pieces between "niet" and the verb it denies: "niet elk jaar verder gestegen"."""
