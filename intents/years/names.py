"""Years that are named: "2021", "'21", "twintig eenentwintig", "het verslagjaar"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from intents.words.fold import Token
from intents.words.number_words import short_year_words, year_words
from intents.years.doubts import beyond
from intents.years.words import YearWords, phrase_sizes

_DASHED = frozenset({"-", "/", "t/m", "tm", "–"})
_YEAR_AND_DASH = 2
_FULL_YEAR = re.compile(r"20\d\d$")


@dataclass(frozen=True, slots=True)
class Named:
    """Tokens start to end (exclusive) that name one year."""

    start: int
    end: int
    year: int


_SPOKEN = ("twee", "twin", "two", "twen", "negen")
_SPOKEN_FIRST = frozenset({word[:2] for word in _SPOKEN})
"""Few words begin so: the others are not looked at twice."""
"""How a spoken year begins."""
_BEFORE_SPOKEN = frozenset(
    {"in", "van", "naar", "sinds", "vanaf", "en", "tot", "over", "jaar", "tussen", "t/m", "tegenover", "op"}
)
_BEFORE_SHORT = frozenset({"in", "sinds", "vanaf", "jaar", "over", "t/m", "tm", "tot"})
_BEFORE_AMOUNT = frozenset(
    "telt telde tellen bevat duurt kost staat stond staan stonden lees lezen las zie waarde getal er op onder boven dan naar het is was waren zijn ben bent < > per ruim".split()  # noqa: SIM905
)
_AFTER_SHORT = frozenset(
    ["en", "of", "-", "t/m", "tm", "vs", "/", "&", "+", ",", "tov", "t.o.v.", "tegen", "versus", "nl", "landelijk",
     "nederland", "doel", "norm", "gehaald", "behaald", "hvl", "hoevl", "hoeveel", "trend", "verschil", "voorlopig",
     "graag", "aub", "svp", "pls", "gem", "niet", "wel", "al", "nog", "is", "was", "waren", "zijn", "gestegen", "gedaald",
     "omhoog", "omlaag", "naast", "met", "ook", "dan", "gehaalt", "halen", "beter", "slechter", "hoger", "lager"]
)  # fmt: skip
_BESIDE_SHORT = frozenset("en plus - t/m tm tov t.o.v. vs versus tegen naar tot of dan op / & + , ;".split())  # noqa: SIM905
"""Between two short years: "22 tov 21", "18/22"."""
_COUNTS = frozenset(
    {
        "%",
        "procent",
        "procentpunt",
        "procentpunten",
        "x",
        "keer",
        "per",
        "jaar",
        "jaren",
        "gevallen",
        "meldingen",
    }
)
_TARGETS = frozenset(
    {
        "doel",
        "norm",
        "streefwaarde",
        "streefcijfer",
        "streefgetal",
        "doelwaarde",
        "grens",
        "minimum",
        "maximum",
        "limiet",
        "drempel",
    }
)
"""Before "van 15" these name an amount, where "het doel van 21" may be a year's."""
_WHICH = frozenset({"waarvoor", "waarin", "waarover", "waarvan", "met", "dat"})
"""After "het laatste jaar" these say which year, so it is not simply the report's."""


_OF_ANOTHER = frozenset({"dat", "zijn", "haar", "mijn", "hun", "m'n"})
""" "in zijn laatste jaar": of his, and not of the data."""
_RANGES = frozenset({"-", "tot", "t/m", "tm"})
_YOUNG = "15"
"""A range of two digits that begins below this is of ages, for no report is as old."""
_AGED = "jarig"
"""Where ages are spoken of, a short number is one: "meerderjarigen, dus 18 tot 23"."""


def _of_age(tokens: Sequence[Token], at: int) -> bool:
    """ "12-24 jr", "van 12 tot 23": the end of a range of ages."""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if [token for token in tokens if _AGED in token.text]:
        return True
    if after in _RANGES and [it.text for it in tokens[at + 3 : at + 4]] in (["jr"], ["jaar"]):
        return True
    if not at or tokens[at - 1].text not in _RANGES:
        return False
    start = tokens[at - 2].text if at > 1 else ""
    return after in {"jr", "jaar"} or (len(start) == len(_YOUNG) and start.isdigit() and start < _YOUNG)


def _dated(tokens: Sequence[Token]) -> bool:
    """Whether a whole year is named, and none it goes on from: "in 2021 op twintig", where "van 2020 op eenentwintig" names two."""
    whole = [at for at, it in enumerate(tokens) if _FULL_YEAR.match(it.text) or it.text.startswith(_WHOLE)]
    return bool(whole) and "van" not in {it.text for it in tokens[max(0, whole[0] - 2) : whole[0]]}


_WHOLE = "tweeduizend"
_AMOUNTS = frozenset(
    ["precies", "exact", "minstens", "hooguit", "hoogstens", "maximaal", "minimaal", "rond", "ruim", "bijna", "ongeveer", "slechts", "liefst", "zo'n",
     "circa", "krap", "amper", "maar", "wel", "exactly", "about"]
)  # fmt: skip
"""Before a number these say how near it is."""


_THAT_IS = frozenset({",", "(", "dus", "namelijk", "oftewel", "in", "is"})


def _said_again(tokens: Sequence[Token], one: Named, two: Named) -> bool:
    """ "het verslagjaar 2022", "dit jaar, 2025": the second says which year the first is; "dit jaar, 2021 en 2020" names three."""
    between = {token.text for token in tokens[one.end : two.start]}
    if not between:
        return tokens[one.end - 1].kind == "word"
    more = tokens[two.end].text if two.end < len(tokens) else ""
    return between <= _THAT_IS and more not in {"en", "and", "-", "t/m"}


class YearNames:
    """Finds named years; `first` and `latest` are the data's own first and last year."""

    def __init__(
        self, words: YearWords, first: int, latest: int, plain: frozenset[str] = frozenset()
    ) -> None:
        """`plain` are words that name nothing that could be counted: a short year may stand before them."""
        self.first, self.latest, self._plain = first, latest, plain - _COUNTS
        self._phrases = (
            dict.fromkeys(words.report_year, latest)
            | dict.fromkeys(words.first_year, first)
            | dict.fromkeys(words.one_before_last, latest - 1)
        )
        self._firsts = words.first_year
        self._openers = phrase_sizes(self._phrases)
        self._begins = self._openers.keys() | short_year_words().keys()

    def find(self, tokens: Sequence[Token]) -> list[Named]:
        """All named years, left to right; "het verslagjaar 2022" is one."""
        found: list[Named] = []
        end = 0
        for at in self._starts(tokens):
            named = self._at(tokens, at) if at >= end else None
            if named is None:
                continue
            if found and _said_again(tokens, found[-1], named) and self._relative(tokens, found[-1]):
                named = Named(found.pop().start, named.end, named.year)
            found.append(named)
            end = named.end
        return self._of_period(tokens, found)

    def _starts(self, tokens: Sequence[Token]) -> list[int]:
        """Where the name of a year can begin."""
        begins = self._begins
        return [
            at
            for at, token in enumerate(tokens)
            if token.kind == "number"
            or token.text in begins
            or (token.text[:2] in _SPOKEN_FIRST and token.text.startswith(_SPOKEN))
        ]

    def _of_period(self, tokens: Sequence[Token], found: list[Named]) -> list[Named]:
        """ "2020-2022, eindjaar t.o.v. beginjaar": the first year of the period that was named, not of the data."""
        if len(found) < 2:
            return found
        fixed = [name.year for name in found if not self._relative(tokens, name)]
        if len(fixed) < 2:
            return found
        firsts = {name for name in found if self._said(tokens, name) in self._firsts}
        return [Named(it.start, it.end, min(fixed)) if it in firsts else it for it in found]

    def _said(self, tokens: Sequence[Token], named: Named) -> str:
        return " ".join(token.text for token in tokens[named.start : named.end])

    def _relative(self, tokens: Sequence[Token], named: Named) -> bool:
        return self._said(tokens, named) in self._phrases

    def _at(self, tokens: Sequence[Token], at: int) -> Named | None:
        token = tokens[at]
        if token.kind == "number":
            year = self._digits(tokens, at)
            return Named(at, at + 1, year) if year else None
        if token.kind != "word":
            return None
        return self._phrase(tokens, at) or self._spoken(tokens, at)

    def _digits(self, tokens: Sequence[Token], at: int) -> int | None:
        text = tokens[at].text
        digits = text.lstrip("'")
        if digits.isdigit() and len(digits) == 4 and 1900 <= int(digits) <= 2100:
            return int(digits)
        short = digits.isdigit() and len(digits) == 2
        if short and text[0] == "'":
            return 2000 + int(digits)
        if short and not _of_age(tokens, at) and self._short_year(tokens, at, digits):
            return 2000 + int(digits)
        return None

    def _phrase(self, tokens: Sequence[Token], at: int) -> Named | None:
        if tokens[at].text not in self._openers or (at and tokens[at - 1].text in _OF_ANOTHER):
            return None
        for size in self._openers[tokens[at].text]:
            phrase = " ".join([token.text for token in tokens[at : at + size]])
            if at + size > len(tokens) or phrase not in self._phrases:
                continue
            if at + size < len(tokens) and tokens[at + size].text in _WHICH:
                return None
            return Named(at, at + size, self._phrases[phrase])
        return None

    def _spoken(self, tokens: Sequence[Token], at: int) -> Named | None:
        table, short, joined = year_words(), short_year_words(), ""
        word, best = tokens[at].text, None
        if not word.startswith(_SPOKEN) and word not in short:
            return None
        for end in range(at, min(at + 7, len(tokens))):
            if tokens[end].kind != "word":
                break
            joined += tokens[end].text.replace("'", "")
            if joined in table:
                best = Named(at, end + 1, table[joined])
        if best is not None and word != "een":
            return best
        after = tokens[at + 1].text if at + 1 < len(tokens) else ""
        if word not in short or not at or after in _COUNTS or beyond(tokens, at):
            return None
        before = tokens[at - 1].text
        if before in _AMOUNTS or (before == "op" and _dated(tokens)):
            return None
        beside = tokens[at + 1].text if at + 1 < len(tokens) else ""
        listed = (
            before in short
            or beside in short
            or (beside in {"en", ",", "op", "naar"} and at + 2 < len(tokens) and tokens[at + 2].text in short)
        )
        if listed and self.first <= short[word] <= self.latest and before not in _BEFORE_AMOUNT:
            return Named(at, at + 1, short[word])
        closes = (
            (not after or after in self._plain)
            and tokens[at - 1].kind == "word"
            and self.first <= short[word] <= self.latest
        )
        if (
            (closes and before not in _BEFORE_AMOUNT)
            or before in _BEFORE_SPOKEN
            or (before == "met" and any(it.text == "tot" for it in tokens[max(0, at - 3) : at]))
        ):
            return Named(at, at + 1, short[word])
        return None

    def _beside_short(self, tokens: Sequence[Token], at: int) -> bool:
        """ "20 21 22", "22 tov 21": short years in a row, or joined, that all lie in the data."""
        for side in (-1, 1):
            other = at + side
            if 0 <= other < len(tokens) and tokens[other].text in _BESIDE_SHORT:
                other += side
            near = tokens[other].text if 0 <= other < len(tokens) else ""
            both = (near, tokens[at].text)
            if all(
                len(it) == 2 and it.isdigit() and self.first <= 2000 + int(it) <= self.latest for it in both
            ):
                return True
        return False

    def _other_short(self, tokens: Sequence[Token], at: int) -> bool:
        """ "jeugdoverlast 22 lager dan 21": beside one short year the other is no amount."""
        both = [tokens[at], *(it for it in tokens[: at - 1] if it.kind == "number")]
        inside = [
            len(it.text) == 2 and it.text.isdigit() and self.first <= 2000 + int(it.text) <= self.latest
            for it in both
        ]
        return len(both) == 2 and all(inside)

    def _closes_span(self, tokens: Sequence[Token], at: int) -> bool:
        """ "2020-22 drank en drugs": behind a year and a dash the rest of the next one, whatever is named behind it."""
        if (
            at < _YEAR_AND_DASH
            or tokens[at - 1].text not in _DASHED
            or not _FULL_YEAR.match(tokens[at - 2].text)
        ):
            return False
        return int(tokens[at - 2].text) % 100 < int(tokens[at].text) <= self.latest - 2000 + 1

    def _short_year(self, tokens: Sequence[Token], at: int, digits: str) -> bool:
        """A bare "21" is a year where a year can stand and a number cannot be meant."""
        if not self.first - 2000 - 3 <= int(digits) <= self.latest - 2000 + 6:
            return False
        before = tokens[at - 1] if at else None
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        yearly = [token.text for token in tokens[at + 1 : at + 3]] == ["per", "jaar"]
        if (
            after
            and not yearly
            and ((after.kind == "sign" and after.text in "%<>+") or after.text in _COUNTS)
        ):
            return False
        plain = after is not None and after.text in self._plain
        if before is None:
            return after is None or after.kind != "word" or plain
        if before.text in _BEFORE_SHORT or self._closes_span(tokens, at):
            return True
        if self._beside_short(tokens, at):
            return True
        again = before.text == "dan" and at > 1 and tokens[at - 2].text in {"maar", "en", "doe"}
        again = again or (before.text == "dan" and self._other_short(tokens, at))
        if (before.text in _BEFORE_AMOUNT and not again) or beyond(tokens, at):
            return False
        known = self.first <= 2000 + int(digits) <= self.latest
        of_target = before.text == "van" and at > 1 and tokens[at - 2].text in _TARGETS
        if not known and (of_target or before.text == "met"):
            return False
        closes = after is None or after.kind == "stop" or after.text in _AFTER_SHORT or plain
        return closes and (
            before.kind == "word"
            or (before.text == "." and at > 1 and tokens[at - 2].kind == "word")
            or before.text in {"-", "/", "&", "+", ","}
        )
