"""Which number of an utterance is stated of the figure: "waren het er 486?", and not "vraag 12" or "in 1 zin"."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from intents.hearing.hearing import Hearing
from intents.hearing.talk_words import COUNTED
from intents.words.piece import Piece

_OTHER_UNITS = frozenset(
    ["jaar", "jaren", "jr", "years", "jarigen", "jarige", "sterretje", "sterretjes", "sterren", "seconden", "seconde",
     "sec", "minuten", "minuut", "min", "tellen", "uur", "uren", "dagen", "weken", "vragen", "dingen", "punten",
     "zinnen", "seconds", "minutes", "hours", "questions"]
)  # fmt: skip
"""What else is counted in a question: its haste, ages, stars, a range."""
_AMOUNTS = frozenset(
    ["is", "was", "waren", "zijn", "zitten", "zit", "zat", "zaten", "staat", "stond", "staan", "stonden", "komt", "kwam",
     "kwamen", "komen", "bedroeg", "bedraagt", "telde", "telden", "tel", "had", "hadden", "heeft", "hebben", "er", "op",
     "rond", "ongeveer", "circa", "ca", "zo'n", "zowat", "exact", "precies", "slechts", "maar", "liefst", "gelijk", "aan",
     "naar", "tegen", "tegenover", "versus", "met", "van", "toch", "nog", "dus", "wel", "echt", "geen", "niet", "totaal", "op", "bij", "het", "de", "lag",
     "ligt", "lagen", "liggen", "kan", "kunnen", "klopt", "dat", "ook", "nu", "toen", "nou", "=", "were", "there", "about",
     "exactly", "a", "een", "werden", "werd", "geweest", "bijna", "haast", "krap", "dan", "than", "of", "en", "at", "not", "no",
     "die", "deze", "zegt", "zei", "zeggen", "noemt", "noemde", "denkt", "dacht", "denk", "lees", "las", "hoorde", "hoor", "says", "said"]
)  # fmt: skip
"""Words that can stand right before an amount."""
BOUNDS = frozenset(
    ["hooguit", "hoogstens", "maximaal", "max", "minimaal", "min", "minstens", "hoogste", "minste", "tenminste",
     "ten hoogste", "ten minste"]
)  # fmt: skip
"""Said right before a number these bound it; before a noun they may name the target."""
_BEFORE_AMOUNTS = _AMOUNTS | BOUNDS
_REFERENCES = frozenset({"per", "artikel", "art", "nummer", "optie"})
_MUCH = frozenset({"%", "procent", "per", "procentpunt", "stuks", "percent"})


def stated_numbers(hearing: Hearing) -> list[tuple[str, int]]:
    """(number in decimal notation, its piece) of every number that is stated, left to right."""
    numbers = [piece for piece in hearing.pieces if piece.kind == "number" and not piece.role]
    if not numbers or _number_range(hearing):
        return []
    return [
        (_decimal(piece.text), at)
        for at, piece in enumerate(hearing.pieces)
        if piece.kind == "number"
        and not piece.role
        and not _counts_else(hearing, at)
        and _stated(hearing, at)
    ]


def stated_year(hearing: Hearing, at: int) -> int | None:
    """The one year named in the clause of a stated number, where other clauses name others: "486 in 2021, en in 2022?"."""
    if len(hearing.years.years) < 2:
        return None
    years = {
        it.evidence for it in _clause(hearing, at) if it.role == "year" and it.evidence.startswith("jaar 2")
    }
    return int(years.pop().removeprefix("jaar ")) if len(years) == 1 else None


def compared_year(hearing: Hearing, at: int) -> int | None:
    """The one year before a limit where another stands behind it: of "in 2022 meer dan de 486 van 2021" the limit is set to 2022."""
    named = [
        (index, piece.evidence.removeprefix("jaar "))
        for index, piece in enumerate(hearing.pieces)
        if piece.role == "year"
    ]
    before, behind = (
        [year for index, year in named if index < at],
        [year for index, year in named if index > at],
    )
    return int(before[0]) if len(before) == len(behind) == 1 and before[0].isdigit() else None


def _clause(hearing: Hearing, at: int) -> list[Piece]:
    pieces = hearing.pieces
    start, end = at, at + 1
    while start and not _divides(hearing, start - 1):
        start -= 1
    while end < len(pieces) and not _divides(hearing, end):
        end += 1
    return pieces[start:end]


_DIVIDES = frozenset({"hoeveel", "hvl", "wat", "welke", "maar", "how", "what", "but"})
_ASKS_ON = frozenset({"in", "hoeveel", "wat", "dan", "hoe", "voor", "over", "what"})


def _divides(hearing: Hearing, at: int) -> bool:
    """Whether a clause ends here; "en 2022" goes on, "en in 2022?" asks another thing."""
    piece = hearing.pieces[at]
    if piece.text in {"en", "and"}:
        return at + 1 < len(hearing.pieces) and hearing.pieces[at + 1].text in _ASKS_ON
    return (piece.kind == "stop" and bool(set(piece.text) & set(".,;:?!\n"))) or piece.text in _DIVIDES


def _decimal(digits: str) -> str:
    digits = digits.lstrip("'")
    if digits.count(".") == 1 and "," not in digits and len(digits.split(".")[1]) == 3:
        digits = digits.replace(".", "")
    return digits.replace(",", ".")


def _counts_else(hearing: Hearing, at: int) -> bool:
    """Ages, minutes, units, an article's number, "de twee"."""
    piece = hearing.pieces[at]
    after = hearing.pieces[at + 1].text if at + 1 < len(hearing.pieces) else ""
    before = hearing.pieces[at - 1].text if at else ""
    bare = not piece.typed[:1].isdigit() and before in {"de", "alle", "die", "deze", "beide"}
    unit = piece.text in COUNTED and OSA.distance(before, "per") <= 1
    rank = before == "op" and after == "na"
    then = hearing.pieces[at + 2].text if at + 2 < len(hearing.pieces) else ""
    if after in {"keer", "maal"} and then in {"zo", "zoveel", "hoger", "lager", "meer", "minder"}:
        return True  # "2 keer zo hoog"
    return (
        rank
        or after in _OTHER_UNITS
        or unit
        or before in _REFERENCES
        or (bare and not _limit_before(hearing, at))
    )


def _stated(hearing: Hearing, at: int) -> bool:
    """Behind a limit or sign, or where it numbers no other noun: neither "vraag 12" nor "12 raadsleden"."""
    if _limit_before(hearing, at) or (at and hearing.pieces[at - 1].text in {"<", ">", "="}):
        return True
    return not _referred(hearing, at) and not _counts_noun(hearing, at)


REACHES = frozenset(
    ["haal", "haalt", "haalde", "haalden", "halen", "gehaald", "bereik", "bereikt", "bereikte", "bereikten", "bereiken", "behaald", "behaalde",
     "behaalden", "aangetikt", "tikte", "tikten", "aantikte", "aantikten", "reach", "reached", "reaches", "hit"]
)  # fmt: skip
"""Verbs right before a number that is reached, or not."""


def _referred(hearing: Hearing, at: int) -> bool:
    """ "vraag 12", "pagina 33", "in 1 zin": a word right before it that is none of an amount."""
    before = hearing.pieces[at - 1] if at else None
    if (
        before is None
        or before.kind != "word"
        or before.role in {"indicator", "year", "scope", "unit"}
        or before.text in REACHES
    ):
        return False
    return before.text not in _BEFORE_AMOUNTS and before.evidence.partition(":")[0] not in _ABOUT_AMOUNTS


_NOT_COUNTED = frozenset({"indicatoren", "bron", "voetnoot", "activiteiten", "programma", "thema", "gelijk"})
"""Cues for what else may be numbered: "twee regels over cybercrime", "twee gelijk"."""
_ABOUT_AMOUNTS = frozenset(
    {
        "klopt",
        "hoeveel",
        "telwoord",
        "meer",
        "minder",
        "gelijk",
        "echt",
        "niet",
        "stijging",
        "daling",
        "verschil",
        "totaal",
        "gemiddelde",
    }
)
"""Cues that go right before an amount."""


def _counts_noun(hearing: Hearing, at: int) -> bool:
    """ "12 raadsleden", "vijf peiljaren": so many of something else than what the figure counts."""
    after = hearing.pieces[at + 1] if at + 1 < len(hearing.pieces) else None
    if after is None or after.kind != "word" or after.text in _MUCH:
        return False
    about = after.evidence.partition(":")[0]
    return (
        after.role in {"", "year"} or (after.role == "talk" and after.evidence != "") or about in _NOT_COUNTED
    )


def _limit_before(hearing: Hearing, at: int) -> bool:
    """ "onder de vijftig" is a limit, where "de twee" and "alle drie" only count."""
    return any(end <= at <= end + 1 for _, end, cue in hearing.cues if cue.name.startswith("grens_"))


def _number_range(hearing: Hearing) -> bool:
    """ "12 tot 18 jaar", "tussen de 480 en 490": two numbers state no single one."""
    kinds = [(piece.kind if not piece.role else "", piece.text) for piece in hearing.pieces]
    joins = {"tot", "t/m", "tm", "en", "à", "a", "to", "and", "-"}
    threes = zip(kinds, kinds[1:], kinds[2:], strict=False)
    return bool(
        [middle for one, middle, two in threes if one[0] == two[0] == "number" and middle[1] in joins]
    )
