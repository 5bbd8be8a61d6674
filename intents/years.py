"""Years in Dutch speech: digits, '22, number words, ranges, and words relative to the report's year.

An own small parser: a general date parser reads "in '22" as a day of this month.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from intents.fold import Token, fold
from intents.number_words import SMALL_NUMBERS, short_year_words, year_words


@dataclass(frozen=True, slots=True)
class YearWords:
    """The phrase file's words about years, folded (see `intents/nl/jaren.yaml`)."""

    since: frozenset[str]
    until: frozenset[str]
    between: frozenset[str]
    after: frozenset[str]
    last_n: frozenset[str]
    year: frozenset[str]
    report_year: frozenset[str]
    year_before: frozenset[str]
    last_year: frozenset[str]
    year_after: frozenset[str]
    all_years: frozenset[str]
    same_year: frozenset[str]
    first_year: frozenset[str]
    compared: frozenset[str]


@dataclass(slots=True)
class YearsHeard:
    """What was said of years."""

    years: list[int] = field(default_factory=list)
    """Ascending, without duplicates; may lie outside the data."""
    kind: str = "none"
    """"none", "list", "range" or "all"."""
    used: dict[int, str] = field(default_factory=dict)
    """Token index to evidence."""
    against: bool = False
    """The one named year is what the latest is compared with: "minder dan in 2019"."""
    relative: int = 0
    """-1 or +1 where a year is named by its neighbour and nothing in the utterance anchors it."""
    vague: tuple[str, ...] = ()
    """Words such as "vorig jaar" that name a year outside the data as seen from today."""


_SPOKEN = ("twee", "twin", "two", "twen", "negen")
"""How a spoken year begins."""
_DECADES = frozenset({"vijftig", "zestig", "zeventig", "tachtig", "negentig"})
_WHICH = frozenset({"waarvoor", "waarin", "waarover", "waarvan", "met", "dat"})
"""After "het laatste jaar" these say which year, so it is not simply the report's."""
_RANGE_SIGNS = frozenset({"-", "t/m", "tm", "tot", "totenmet", "tem", "/", "until", "to", "through"})


class YearParser:
    """Finds years in tokens. `first` and `latest` are the data's own first and last year."""

    def __init__(self, words: YearWords, first: int, latest: int) -> None:
        self.words, self.first, self.latest = words, first, latest
        phrases = (
            words.report_year
            | words.year_before
            | words.last_year
            | words.year_after
            | words.all_years
            | words.first_year
            | words.same_year
        )
        self._openers = frozenset(phrase.split()[0] for phrase in phrases)
        self._relative_words = self._openers | words.last_n

    def parse(self, tokens: Sequence[Token], anchor: int | None = None) -> YearsHeard:
        """Read all years of an utterance; `anchor` is the year of the question before, if any."""
        heard = YearsHeard()
        found = self._explicit(tokens, heard)
        self._spans(tokens, found, heard)
        self._relative(tokens, heard, anchor)
        heard.years = sorted(set(heard.years))
        if heard.years and heard.kind == "none":
            heard.kind = "list"
        return heard

    def _explicit(self, tokens: Sequence[Token], heard: YearsHeard) -> list[tuple[int, int, int]]:
        """(first token, token after the last, year) of each named year."""
        found: list[tuple[int, int, int]] = []
        at = 0
        while at < len(tokens):
            end, year = self._year_at(tokens, at)
            if year is not None:
                found.append((at, end, year))
                heard.used |= dict.fromkeys(range(at, end), f"jaar {year}")
            at = max(end, at + 1)
        heard.years.extend(year for _, _, year in found)
        return found

    def _year_at(self, tokens: Sequence[Token], at: int) -> tuple[int, int | None]:
        token = tokens[at]
        if token.kind == "number":
            digits = token.text.lstrip("'")
            if digits.isdigit() and len(digits) == 4 and 1900 <= int(digits) <= 2100:
                return at + 1, int(digits)
            if (
                digits.isdigit()
                and len(digits) == 2
                and (token.text[0] == "'" or self._short_year(tokens, at, digits))
            ):
                return at + 1, 2000 + int(digits)
            return at, None
        if token.kind != "word":
            return at, None
        return self._spoken(tokens, at)

    def _spoken(self, tokens: Sequence[Token], at: int) -> tuple[int, int | None]:
        table, joined, best, best_end = year_words(), "", None, at
        if not tokens[at].text.startswith(_SPOKEN) and tokens[at].text not in short_year_words():
            return at, None
        for end in range(at, min(at + 7, len(tokens))):
            if tokens[end].kind != "word":
                break
            joined += tokens[end].text.replace("'", "")
            if joined in table:
                best, best_end = table[joined], end + 1
        if best is not None and tokens[at].text != "een":
            return best_end, best
        single = short_year_words().get(tokens[at].text)
        if (
            single
            and at
            and tokens[at - 1].text in {"in", "van", "naar", "sinds", "vanaf", "en", "tot", "over", "jaar"}
        ):
            return at + 1, single
        return at, None

    def _short_year(self, tokens: Sequence[Token], at: int, digits: str) -> bool:
        """A bare "21" is a year where a year can stand and a number cannot be meant."""
        if not self.first - 2000 - 3 <= int(digits) <= self.latest - 2000 + 6:
            return False
        before = tokens[at - 1] if at else None
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if after and (
            (after.kind == "sign" and after.text in "%<>+") or after.text in {"procent", "x", "keer", "per"}
        ):
            return False
        if before is None:
            return after is None or after.kind != "word"
        if before.text in {"in", "sinds", "vanaf", "jaar", "over", "t/m", "tm", "tot"}:
            return True
        if before.text in {
            "er",
            "op",
            "onder",
            "boven",
            "dan",
            "naar",
            "het",
            "is",
            "was",
            "waren",
            "zijn",
            "<",
            ">",
            "per",
            "ruim",
        }:
            return False
        closes = (
            after is None
            or after.kind == "stop"
            or after.text in {"en", "-", "t/m", "tm", "vs", "doel", "gehaald", "nl", "/", "&", "+", ","}
        )
        return closes and (before.kind == "word" or before.text in {"-", "/", "&", "+", ","})

    def _spans(self, tokens: Sequence[Token], found: list[tuple[int, int, int]], heard: YearsHeard) -> None:
        """Ranges between two years, and open ones: "sinds 2019", "t/m 2020"."""
        for (_, end, one), (start, _, two) in pairwise(found):
            middle = "".join(token.text for token in tokens[end:start])
            opener = self._before(tokens, found[0][0])
            if middle in _RANGE_SIGNS or (
                middle == "en" and opener in self.words.between and len(found) == 2
            ):
                heard.years.extend(range(min(one, two), max(one, two) + 1))
                heard.kind = "range"
                heard.used |= dict.fromkeys(range(end, start), "periode")
        if len(found) != 1:
            return
        start, _, year = found[0]
        before = {token.text for token in tokens[max(0, start - 3) : start]}
        heard.against = bool(before & {"dan", "t.o.v.", "tov", "vergeleken", "opzichte", "than"})
        self._open_span(tokens, start, year, heard)

    def _open_span(self, tokens: Sequence[Token], start: int, year: int, heard: YearsHeard) -> None:
        for size in (3, 2, 1):
            opener = " ".join(token.text for token in tokens[max(0, start - size) : start])
            if opener in self.words.since:
                heard.years.extend(range(year, self.latest + 1))
            elif opener in self.words.after:
                heard.years.remove(year)
                heard.years.extend(range(year + 1, self.latest + 1))
            elif opener in self.words.until:
                heard.years.extend(range(self.first, year + 1))
            else:
                continue
            heard.kind = "range"
            heard.used |= dict.fromkeys(range(max(0, start - size), start), opener)
            return

    @staticmethod
    def _before(tokens: Sequence[Token], start: int) -> str:
        return tokens[start - 1].text if start else ""

    def _relative(self, tokens: Sequence[Token], heard: YearsHeard, anchor: int | None) -> None:
        texts = [token.text for token in tokens]
        self._decades(texts, heard)
        if not self._relative_words.intersection(texts):
            return
        self._last_years(texts, heard)
        report = any(
            " ".join(texts[at : at + 2]) in self.words.report_year or texts[at] in self.words.report_year
            for at in range(len(texts))
        )
        if report or heard.years:
            self._years_before(texts, heard)
        for at in range(len(texts)):
            for size in (5, 4, 3, 2, 1) if texts[at] in self._openers else ():
                phrase = " ".join(texts[at : at + size])
                if at + size <= len(texts) and not (set(range(at, at + size)) & heard.used.keys()):
                    self._relative_phrase(phrase, at, size, texts, heard, anchor)

    def _relative_phrase(
        self, phrase: str, at: int, size: int, texts: list[str], heard: YearsHeard, anchor: int | None
    ) -> None:
        words, named = self.words, list(heard.years)
        base = max(named) if named else anchor
        if phrase in words.report_year and (at + size == len(texts) or texts[at + size] not in _WHICH):
            heard.years.append(self.latest)
        elif phrase in words.first_year:
            heard.years.append(self.first)
        elif phrase in words.all_years:
            heard.kind = "all" if heard.kind == "none" and not named else heard.kind
        elif phrase in words.year_before or phrase in words.last_year:
            compared = bool(words.compared & set(texts)) or phrase in words.year_before
            if base is None and not compared:
                heard.vague += (phrase,)
            else:
                heard.years.append((base or self.latest) - 1)
                heard.relative = 0 if named else -1
        elif phrase in words.same_year and anchor is not None and not named:
            heard.years.append(anchor)
        elif phrase in words.year_after and base is not None:
            heard.years.append(base + 1)
        else:
            return
        heard.used |= dict.fromkeys(range(at, at + size), phrase)

    @staticmethod
    def _decades(texts: list[str], heard: YearsHeard) -> None:
        """ "de jaren negentig" lies outside any report."""
        for at, (one, two) in enumerate(pairwise(texts)):
            if one == "jaren" and (two in _DECADES or two.strip("'") in {"60", "70", "80", "90"}):
                heard.vague += (f"{one} {two}",)
                heard.used |= dict.fromkeys((at, at + 1), "jaren buiten de bron")

    def _years_before(self, texts: list[str], heard: YearsHeard) -> None:
        """ "2022 plus twee voorgaande jaren": counted back from the named year, or from the latest."""
        for at in range(len(texts) - 2):
            count = SMALL_NUMBERS.get(texts[at], 0)
            if count > 1 and texts[at + 1] in self.words.last_n and texts[at + 2] in self.words.year:
                base = max(heard.years, default=self.latest)
                heard.years.extend(range(max(base - count, self.first), base + 1))
                heard.kind = "range"
                heard.used |= dict.fromkeys((at, at + 1, at + 2), f"{count} jaar ervoor")

    def _last_years(self, texts: list[str], heard: YearsHeard) -> None:
        """ "de laatste drie jaar", "afgelopen 2 jaren": counted back from the data's latest year."""
        for at in range(len(texts) - 2):
            count = SMALL_NUMBERS.get(texts[at + 1]) or (int(texts[at + 1]) if texts[at + 1].isdigit() else 0)
            if texts[at] in self.words.last_n and texts[at + 2] in self.words.year and 1 <= count <= 30:
                start = self.latest - count + 1
                heard.years.extend(range(max(start, self.first), self.latest + 1))
                heard.kind = "range"
                heard.used |= dict.fromkeys((at, at + 1, at + 2), f"laatste {count} jaar")


def parse_words(groups: dict[str, list[str]]) -> YearWords:
    """`YearWords` from the phrase file's groups; a missing group is an error of the developer."""

    def group(name: str) -> frozenset[str]:
        return frozenset(fold(phrase).replace("t.o.v.", "t.o.v.") for phrase in groups[name])

    return YearWords(
        since=group("vanaf"), until=group("tot en met"), between=group("tussen"), after=group("na"),
        last_n=group("laatste"), year=group("jaar"), report_year=group("verslagjaar"),
        year_before=group("jaar ervoor"), last_year=group("vorig jaar"), year_after=group("jaar erna"),
        all_years=group("alle jaren"), first_year=group("eerste jaar"),
        same_year=group("zelfde jaar"), compared=group("vergeleken met"),
    )  # fmt: skip
