"""Years in Dutch speech: ranges, neighbours ("het jaar voor 2021"), what is left out, and words relative to the report's year.

An own small parser: a general date parser reads "in '22" as a day of this month. A way of naming years that is
noticed but not understood is `vague`: the question is then declined, not answered for another year.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from intents.words.fold import Token
from intents.words.number_words import SMALL_NUMBERS
from intents.years.doubts import lost_years, mistyped_until, nearly_counts, said_which
from intents.years.groups import year_groups
from intents.years.heard import YearsHeard
from intents.years.names import Named, YearNames
from intents.years.shifts import YearShifts, count_before
from intents.years.words import YearWords, first_words, last_words, phrase_sizes

_DECADES = frozenset({"vijftig", "zestig", "zeventig", "tachtig", "negentig", "60", "70", "80", "90"})
_RANGE_SIGNS = frozenset(
    {"-", "t/m", "tm", "tot", "totenmet", "tem", "/", "until", "to", "through", "totaan"}
)


_NEXT_TO = re.compile(
    r"^(?:(?:en|toen|dan|ok|oke|and) )*(?:(?P<before>ervoor|daarvoor|before)|erna|daarna|after)(?: (?:dan|toen|ook))?[ ?]*$"
)
""" "en ervoor?", "en toen daarna?" and nothing else, after a year: the one before it, the one after it."""
_AND_NOW = re.compile(r"^(?:en|and) (?:nu|now)(?: dan)?[ ?]*$")
""" "en nu?" and nothing else, after a year: the latest one there is."""
_NAMED_AFTER = re.compile(r"\bjaar (?:ervoor|daarvoor)(?: dan)? , (?:dus )?(?:(?:19|20)\d\d)\b")
_ORDINALS = {"tweede": 1, "derde": 2, "vierde": 3, "vijfde": 4, "2e": 1, "3e": 2, "4e": 3, "5e": 4}
_IN_A_ROW = frozenset({"rij", "achtereen", "achter", "achtereenvolgende", "dat", "waarin", "sinds", "na"})
_SERIES = frozenset(["rijtje", "reeks", "tabel", "lijst", "lijstje", "overzicht", "bron", "serie", "cijfers"])
_DO = frozenset(
    {"doe", "en", "geef", "ok", "oke", "jammer", "maar", "neem", ",", "nou", "pak", "nee", "ja", "goed"}
)
_FEW = 5
_AGAINST = frozenset(
    {
        "dan",
        "t.o.v.",
        "tov",
        "vergeleken",
        "tegenover",
        "opzichte",
        "than",
        "compared",
        "versus",
        "peil",
        "niveau",
        "helft",
        "dubbele",
    }
)


def _set_against(texts: list[str], start: int) -> bool:
    """ "dan in 2021", "t.o.v. het jaar 2018": in "JB t.o.v. JR 2018" it is no year that is set against."""
    at = start - 1
    while at > 0 and texts[at] in _TO_YEAR:
        at -= 1
    if at >= 0 and texts[at] == "dan" and (not at or texts[at - 1] in _DO):
        return False  # "doe dan 2020 maar" takes another year, and sets none against
    if at > 0 and texts[at] == "aan" and texts[at - 1] == "gelijk":
        return True
    if at > 0 and texts[at] == "als":  # "meer geworden als in 2021", as many say it
        return not _SIZED.isdisjoint(texts[max(0, at - 3) : at])
    apart = texts[start - 1 : start] == ["met"] and not _APART.isdisjoint(texts[:start])
    return apart or (at >= 0 and texts[at] in _AGAINST)


_APART = frozenset({"scheelt", "scheelde", "schelen", "scheelden", "verschil", "verschilt", "verschilde"})
""" "hoeveel scheelt dat met 2021?"."""
_SIZED = frozenset({"meer", "minder", "hoger", "lager", "vaker", "beter", "slechter", "erger"})


_TO_YEAR = frozenset(
    ["in", "het", "de", "jaar", "van", "met", "die", "dat", "wat", "we", "ik", "cijfer", "cijfers", "getal", "stand", "coronajaar", "over", "op", "nog", "eind",
     "topjaar", "piekjaar", "the", "of", "year", "to", "with", "figure", "toen", "dit", "was", "waren", "daarvoor", "daar"]
)  # fmt: skip


_SIZED_OR_MOVED = frozenset(
    ["hoger", "lager", "meer", "minder", "groter", "kleiner", "gestegen", "gedaald", "verschil", "higher", "lower", "more", "fewer", "less"]
)  # fmt: skip
_PRESENT = frozenset({"is", "zijn", "ligt", "liggen", "zit", "zitten", "staat", "staan", "hebben", "are"})
_IN_THAT_YEAR = re.compile(r"\b(?:in|voor|over|van) (?:dat|datzelfde|that) (?:jaar|year)\b")
_PEAKS = frozenset({"piek", "top", "dieptepunt", "hoogtepunt", "dal", "peak"})
_BESIDE_FIRST = re.compile(
    r"\b(?:\d|een|twee|drie|vier|vijf) (?:jaar|jaren) (?:voor|eerder dan|na|later dan) (?:jullie |het |ons |de |je )?(?:allereerste|eerste|laatste) (?:cijfer|meting|getal|stand|kolom)\b"
    r"|\bjaar (?:voor|na) (?:jullie|het|ons|de|je) (?:allereerste|eerste|laatste) (?:kolom|cijfer|meting|getal|stand)\b"
)
""" "drie jaar voor jullie eerste cijfer": a year that is counted from one that is not named."""
_SINCE_THEN = frozenset({"sindsdien", "nadien"})


class YearParser:
    """Finds years in tokens. `first` and `latest` are the data's own first and last year."""

    def __init__(
        self, words: YearWords, first: int, latest: int, plain: frozenset[str] = frozenset()
    ) -> None:
        self.words, self.first, self.latest = words, first, latest
        self._names = YearNames(words, first, latest, plain)
        self._shifts = YearShifts(words, first, latest)
        phrases = words.year_before | words.last_year | words.year_after | words.all_years
        self._relative = phrases | words.same_year | words.unsettled
        self._openers = phrase_sizes(self._relative)
        self._onwards = first_words(words.onwards, words.back)
        self._since = last_words(words.since, words.after, words.until) | {"voor"}
        self._counts = words.year | {"jaren"}
        """One of these stands in every number of years: "de laatste drie jaar"."""

    def parse(self, tokens: Sequence[Token], anchor: int | None = None) -> YearsHeard:
        """Read all years of an utterance; `anchor` is the year of the question before, if any."""
        heard, texts = YearsHeard(), [token.text for token in tokens]
        if anchor and _AND_NOW.match(" ".join(texts)):
            heard.take([self.latest], 0, len(texts), f"jaar {self.latest}")
            return heard
        if anchor and len(texts) < _FEW and (beside := _NEXT_TO.match(" ".join(texts))):
            year = anchor + (-1 if beside["before"] else 1)
            heard.take([year], 0, len(texts), f"jaar {year}")
            return heard
        said = frozenset(texts)
        named = self._shifts.apply(texts, said, self._names.find(tokens), heard)
        for name in named:
            heard.take([name.year], name.start, name.end, f"jaar {name.year}")
        if named:
            self._spans(tokens, texts, named, heard)
        if not self._counts.isdisjoint(said):
            self._counted(texts, named, heard, anchor)
        for years, start, end, why in year_groups(texts, said, self.first, self.latest):
            heard.take(years, start, end, why, "list")
        if anchor and not heard.years and not _SINCE_THEN.isdisjoint(said):
            at = next(at for at, text in enumerate(texts) if text in _SINCE_THEN)
            heard.take(range(anchor, self.latest + 1), at, at + 1, f"sinds {anchor}", "range")
        self._phrases(texts, heard, anchor)
        self._nth(texts, said, heard)
        if heard.kind == "range" and len(named) == 1 and _IN_THAT_YEAR.search(" ".join(texts)):
            heard.years, heard.kind = [named[0].year], "list"  # "we meten vanaf 2014. Hoeveel in dat jaar?"
        edge = "eerste" in said or "laatste" in said or "allereerste" in said
        if edge and _BESIDE_FIRST.search(" ".join(texts)):
            heard.vague += ("voor het eerste cijfer",)
        heard.vague += lost_years(tokens, said, heard)
        if heard.without and not heard.years:
            heard.take(range(self.first, self.latest + 1), 0, 0, "", "range")
        heard.years = sorted(set(heard.years) - set(heard.without))
        if heard.years and heard.kind in {"none", "all"}:
            heard.kind = "list"
        return heard

    def _spans(
        self, tokens: Sequence[Token], texts: list[str], named: list[Named], heard: YearsHeard
    ) -> None:
        """Ranges between two years, and open ones: "sinds 2019", "t/m 2020", "vóór 2020"."""
        inside: set[Named] = set()
        for one, two in pairwise(named):
            middle = "".join(texts[one.end : two.start]).removesuffix("hetjaar")
            start = one.start
            while start > 1 and texts[start - 1] in {"het", "jaar", "de", "jaren"}:
                start -= 1
            opener = texts[start - 1] if start else ""
            between = middle in {"en", "and"} and opener in self.words.between and len(named) == 2
            gap = texts[one.end : two.start]
            middle = middle.removeprefix("terug") if one.year > two.year else middle
            if (
                middle.removesuffix("in") in _RANGE_SIGNS
                or between
                or (one.year > two.year and middle == "naar" and "terug" in gap)
                or mistyped_until(gap)
            ):
                years = range(min(one.year, two.year), max(one.year, two.year) + 1)
                heard.take(list(years), one.end, two.start, "periode", "range")
                inside |= {one, two}
        open_ones = self._since_until(texts, [name for name in named if name not in inside], heard)
        if len(open_ones) == 1 and len(named) == 1:
            heard.against = _set_against(texts, named[0].start)
        for name in open_ones:
            self._open_span(tokens, texts, name, heard)

    def _since_until(self, texts: list[str], named: list[Named], heard: YearsHeard) -> list[Named]:
        """ "sinds 2020 ... t/m 2022", said apart: one range; gives the years that are still to be read."""
        if len(named) != 2:
            return named
        one, two = named
        after = self._opens(texts, one.start, self.words.after)
        starts = (after or self._opens(texts, one.start, self.words.since)) and self._opens(
            texts, two.start, self.words.until
        )
        if not starts or one.year > two.year:
            return named
        years = range(one.year + after, two.year + 1)
        heard.years = [year for year in heard.years if year in years]
        heard.take(list(years), one.start - 1, one.start, "periode", "range")
        heard.used[named[1].start - 1] = "periode"
        return []

    @staticmethod
    def _opens(texts: list[str], start: int, openers: frozenset[str]) -> bool:
        """Whether one of these phrases stands right before a year."""
        return any(" ".join(texts[max(0, start - size) : start]) in openers for size in (1, 2, 3))

    def _open_span(self, tokens: Sequence[Token], texts: list[str], name: Named, heard: YearsHeard) -> None:
        if texts[name.end : name.end + 1] == ["af"] and texts[max(0, name.start - 1)] == "van":
            heard.take(
                [*range(name.year, self.latest + 1)], name.start - 1, name.end + 1, "van ... af", "range"
            )
            return
        onwards = name.end < len(texts) and texts[name.end] in self._onwards
        for size in (4, 3, 2, 1) if onwards else ():
            tail = " ".join(texts[name.end : name.end + size])
            if tail in self.words.onwards or tail in self.words.back:
                years = (
                    range(name.year, self.latest + 1)
                    if tail in self.words.onwards
                    else range(self.first, name.year + 1)
                )
                heard.take([name.year, *years], name.end, name.end + size, tail, "range")
                return
        end = name.start
        while end > 1 and texts[end - 1] in {"het", "jaar", "in"} and texts[end - 2] != "jaar":
            end -= 1
        if texts[end - 1 : end] == ["van"] and texts[max(0, end - 2)] in _PEAKS:  # "sinds de piek van 2019"
            end -= 3 if texts[max(0, end - 3)] in {"de", "het"} else 2
        for size in (3, 2, 1) if end and texts[end - 1] in self._since else ():
            start = max(0, end - size)
            opener = " ".join(texts[start:end])
            if opener in self.words.since:
                edge, years = name.year, range(name.year, self.latest + 1)
            elif opener in self.words.after:
                edge, years = name.year + 1, range(name.year + 1, self.latest + 1)
            elif opener in self.words.until:
                edge, years = name.year, range(self.first, name.year + 1)
            elif size == 1 and tokens and end and tokens[end - 1].typed.lower() == "vóór":
                edge, years = name.year - 1, range(self.first, name.year)
            else:
                continue
            if name.year not in years:
                heard.years = [year for year in heard.years if year != name.year]
            heard.take([edge, *years], start, end, opener, "range")
            return

    def _counted(self, texts: list[str], named: list[Named], heard: YearsHeard, anchor: int | None) -> None:
        """ "de laatste drie jaar", "de eerste twee jaren", "twee jaar later", "drie jaar geleden"."""
        for at, text in enumerate(texts):
            if text not in self.words.year or at in heard.used:
                continue
            count, start = count_before(texts, at)
            before = texts[start - 1] if start else ""
            after = texts[at + 1] if at + 1 < len(texts) else ""
            if count and before in self.words.last_n:
                years = range(max(self.latest - count + 1, self.first), self.latest + 1)
                heard.take(list(years), start - 1, at + 1, f"laatste {count} jaar", "range")
            elif count and before in self.words.first_n:
                years = range(self.first, min(self.first + count, self.latest + 1))
                heard.take(list(years), start - 1, at + 1, f"eerste {count} jaar", "range")
            elif not count and at > 1 and texts[at - 2] in self.words.last_n and nearly_counts(texts[at - 1]):
                heard.doubt(texts, at - 2, at + 1)
            elif after == "geleden":
                self._ago(texts, heard, start, at + 2)
            elif count and texts[at - 1] in self.words.last_n:
                continue
            elif count > 1 or text == "jaren":
                self._neighbours(texts, heard, named, anchor, start, at, count)
        for at in range(len(texts) - 2):
            count = SMALL_NUMBERS.get(texts[at], 0)
            if count > 1 and texts[at + 1] in self.words.last_n and texts[at + 2] in self.words.year:
                base = max((name.year for name in named), default=anchor or self.latest)
                years = range(max(base - count, self.first), base + 1)
                heard.take(list(years), at, at + 3, f"{count} jaar ervoor", "range")
        self._recent(texts, heard)
        for at, (one, two) in enumerate(pairwise(texts)):
            if one == "jaren" and two.strip("'") in _DECADES:
                heard.doubt(texts, at, at + 2)

    @staticmethod
    def _ago(texts: list[str], heard: YearsHeard, start: int, end: int) -> None:
        """ "twee jaar geleden" depends on today; "twee jaar geleden, dus 2021" says it."""
        if said_which(texts, end, heard):
            heard.take([], start, end, "jaar geleden")
        else:
            heard.doubt(texts, start, end)

    def _recent(self, texts: list[str], heard: YearsHeard) -> None:
        """ "de drie meest recente jaren": the latest ones."""
        for at in range(len(texts) - 3):
            count = SMALL_NUMBERS.get(texts[at], 0)
            if (
                count > 1
                and texts[at + 1 : at + 3] == ["meest", "recente"]
                and texts[at + 3] in self.words.year
            ):
                years = range(max(self.latest - count + 1, self.first), self.latest + 1)
                heard.take(list(years), at, at + 4, f"laatste {count} jaar", "range")

    def _neighbours(
        self, texts: list[str], heard: YearsHeard, named: list[Named], anchor: int | None,
        start: int, at: int, count: int,
    ) -> None:  # fmt: skip
        """ "twee jaar later" is one year, "de twee jaar daarna" and "de jaren ervoor" are several."""
        after = texts[at + 1] if at + 1 < len(texts) else ""
        if after == "dan" or (start and texts[start - 1] == "alle"):
            return
        side = -1 if after in self.words.earlier else 1 if after in self.words.later else 0
        base = max((name.year for name in named), default=anchor)
        if not side or base is None or (not count and texts[at] != "jaren"):
            if side and count:
                heard.doubt(texts, start, at + 2)
            return
        several = texts[at] == "jaren" or (start and texts[start - 1] in {"de", "the"})
        if not several:
            heard.take([base + side * count], start, at + 2, f"{count} jaar ernaast")
            return
        edge = count or (base - self.first if side < 0 else self.latest - base)
        years = range(base - edge, base) if side < 0 else range(base + 1, base + edge + 1)
        heard.take(list(years), start, at + 2, "jaren ernaast", "range")

    def _nth(self, texts: list[str], said: frozenset[str], heard: YearsHeard) -> None:
        """ "in het tweede jaar van de reeks": counted from the first; of which years otherwise nobody said."""
        if said.isdisjoint(_ORDINALS):
            return
        for at, (one, two) in enumerate(pairwise(texts)):
            behind = texts[at + 2 : at + 4]
            in_a_row = "rij" in behind or not _IN_A_ROW.isdisjoint(behind[:1])
            if one in _ORDINALS and two in self.words.year and texts[at - 1 : at] == ["het"] and not in_a_row:
                if texts[at + 2 : at + 3] == ["van"] and not _SERIES.isdisjoint(texts[at + 3 : at + 6]):
                    year = self.first + _ORDINALS[one]
                    heard.take([year], at - 1, at + 6, f"jaar {year}")
                elif not heard.years:
                    heard.doubt(texts, at - 1, at + 2)

    def _phrases(self, texts: list[str], heard: YearsHeard, anchor: int | None) -> None:
        if heard.years == [(anchor or self.latest) - 1] and _NAMED_AFTER.search(" ".join(texts)):
            at = next(at for at, text in enumerate(texts) if text == "jaar")
            heard.take([], at, at + 2, "het jaar ervoor")
            return  # "het jaar daarvoor, 2021": the same year, said twice
        if "nu" in texts or "now" in texts:
            self._than_now(texts, heard, anchor)
        for at in [at for at, text in enumerate(texts) if text in self._openers]:
            for size in self._openers[texts[at]]:
                phrase = " ".join(texts[at : at + size])
                if phrase not in self._relative or at + size > len(texts):
                    continue
                if heard.used.keys().isdisjoint(range(at, at + size)):
                    self._phrase(phrase, at, size, texts, heard, anchor)

    def _than_now(self, texts: list[str], heard: YearsHeard, anchor: int | None) -> None:
        """ "in 2019 hoger dan nu": beside a year that was named or spoken of, now is the latest one."""
        beside = heard.years or ([anchor] if anchor else [])
        if beside in ([], [self.latest]):
            return
        for at, (one, two) in enumerate(pairwise(texts), 1):
            if one in _AGAINST and two in {"nu", "now"}:
                heard.against = heard.against or not heard.years
                heard.take([self.latest], at, at + 1, f"jaar {self.latest}", "list")
                return
        if len(beside) == 1 and not heard.against and _SIZED_OR_MOVED.intersection(texts):
            self._as_of_now(texts, heard)

    def _as_of_now(self, texts: list[str], heard: YearsHeard) -> None:
        """ "en nu ligt dat hoger", after 2021: with a verb of the present now is the latest year."""
        for at, text in enumerate(texts):
            near = {*texts[max(0, at - 2) : at], *texts[at + 1 : at + 3]}
            if text in {"nu", "now"} and near & _PRESENT:
                heard.take([self.latest], at, at + 1, f"jaar {self.latest}", "list")
                return

    def _phrase(
        self, phrase: str, at: int, size: int, texts: list[str], heard: YearsHeard, anchor: int | None
    ) -> None:
        words, named = self.words, heard.years
        base = max(named) if named else anchor
        if phrase in words.all_years:
            heard.take([], at, at + size, phrase, "all" if heard.kind == "none" and not named else "")
        elif phrase in words.last_year and said_which(texts, at + size, heard):
            heard.take([], at, at + size, phrase)
        elif phrase in words.year_before or phrase in words.last_year:
            against = any(" ".join(texts[max(0, at - size) : at]) in words.compared for size in (1, 2))
            compared = phrase in words.year_before or against
            alone = against and not named
            if base is None and not compared:
                heard.doubt(texts, at, at + size)
            elif (
                against and len(named) > 1 and heard.kind != "range"
            ):  # "in 2021 en 2022 lager dan het jaar ervoor"
                heard.take([year - 1 for year in named], at, at + size, phrase, "list")
            else:
                heard.take([(base or self.latest) - 1], at, at + size, phrase)
                heard.against = heard.against or base is None or alone
        elif phrase in words.same_year and named:  # "winkeldiefstal 2020, woninginbraak zelfde jaar"
            heard.take([], at, at + size, phrase)
        elif phrase in words.same_year and anchor is not None:
            heard.take([anchor], at, at + size, phrase)
        elif phrase in words.same_year and texts[at] == "dat":
            heard.doubt(texts, at, at + size)
        elif phrase in words.year_after and base is not None:
            heard.take([base + 1], at, at + size, phrase)
        elif phrase in words.unsettled and not named and not heard.without:
            heard.doubt(texts, at, at + size)
