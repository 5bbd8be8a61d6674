"""Years that stand for others: "het jaar voor 2021", "2020, nee sorry, 2021", "alle jaren behalve 2020"."""

from __future__ import annotations

from intents.words.number_words import SMALL_NUMBERS
from intents.years.had import without_had
from intents.years.heard import YearsHeard
from intents.years.names import Named
from intents.years.words import YearWords, first_words, last_words

_TO_YEAR = frozenset(
    ["t", "'t", "het", "jaar", "in", "kalenderjaar", "coronajaar", "van", "jullie", "ons", "onze", "eerste", "meetjaar", "peiljaar", "basisjaar",
     "startjaar", "beginjaar"]
)  # fmt: skip
"""Between "voor" and the year itself: "het jaar voor het jaar 2021"."""
_EACH = frozenset({"per", "elk", "ieder", "welk", "welke", "dit", "dat", "hoeveel"})
_FILLERS = frozenset(", . : ; ? ! - in eh uh euh het jaar even ik o oh i dat of niet van".split())  # noqa: SIM905


_ADDED = frozenset("123456789")
""" "2020+5" is five years on; "2020+2021" names two."""
_MEANWHILE = frozenset({"even", "dan", "dus", "nu", "maar", "er", "we", "ik", "daarbij", "hierbij"})
"""Between a year and the words that leave it out."""


def count_before(texts: list[str], at: int) -> tuple[int, int]:
    """The number before "jaar" (0: none) and where that expression starts."""
    word = texts[at - 1] if at else ""
    count = SMALL_NUMBERS.get(word) or (int(word) if word.isdigit() and int(word) < 20 else 0)
    return (count, at - 1) if count else (0, at)


_NOT_KNOWN = frozenset({"niet", "niets", "niks", "nog", "geen"})
_ASKED = frozenset({"iets", "wat", "meer", "een", "of", "cijfers", "?"})
_PRECEDES = frozenset({"voorafgaan", "voorafgaat", "voorafging", "voorafgingen"})


def _goes_before(texts: list[str], name: Named) -> bool:
    """ "de twee jaren die aan 2022 voorafgaan": the verb behind the year."""
    around = (texts[max(0, name.start - 2) : name.start], texts[name.end : name.end + 1])
    return around[0] in (["die", "aan"], ["dat", "aan"]) and not _PRECEDES.isdisjoint(around[1])


_AWAY = frozenset({"uit", "eruit", "weg", "achterwege", "vallen", "zitten", "buiten", "erbuiten"})
_TAKES_OUT = {
    **dict.fromkeys(("laat", "laten", "haal", "halen", "streep", "schrap"), _AWAY),
    **dict.fromkeys(("sla", "slaan"), frozenset({"over"})),
}
"""Verbs before a year, and what behind it makes them leave it out."""


class YearShifts:
    """Applies what stands around named years; `first` and `latest` are the data's own first and last year."""

    def __init__(self, words: YearWords, first: int, latest: int) -> None:
        self.words, self.first, self.latest = words, first, latest
        self._ends = last_words(words.before, words.after)
        self._begins = first_words(words.left_out)
        self._shifting = self._ends | _PRECEDES
        self._leaving_out = self._begins | words.without | _TAKES_OUT.keys() | {"niet", "na"}
        """Without one of these no year is shifted; without one of those none is left out or denied."""

    def apply(
        self, texts: list[str], said: frozenset[str], named: list[Named], heard: YearsHeard
    ) -> list[Named]:
        """The named years after shifting, correcting and leaving out; `said` are all texts."""
        if len(named) > 1:
            named = without_had(texts, named, heard)
        if named and not (self._shifting.isdisjoint(said) and "+" not in said):
            named = self._shifted(texts, named, heard)
        if len(named) > 1:
            named = self._corrected(texts, named, heard)
        if named and not self._leaving_out.isdisjoint(said):
            named = self._left_out(texts, named, heard)
        return named

    def _shifted(self, texts: list[str], named: list[Named], heard: YearsHeard) -> list[Named]:
        """ "het jaar voor 2021", "twee jaar na 2018": one other year; "de jaren na 2020": a range."""
        kept = []
        for name in named:
            if (
                texts[name.end : name.end + 1] == ["+"]
                and texts[name.end + 1 : name.end + 2]
                and texts[name.end + 1] in _ADDED
            ):
                kept.append(Named(name.start, name.end + 2, name.year + int(texts[name.end + 1])))
                continue
            at = name.start - 1
            while at > 0 and texts[at] in _TO_YEAR:
                at -= 1
            behind = _goes_before(texts, name)
            side, at = (-1, name.start - 3) if behind else self._side(texts, at)
            if not side or at < 0 or texts[at] not in self.words.year or (at and texts[at - 1] in _EACH):
                kept.append(name)
                continue
            count, start = count_before(texts, at)
            plural = texts[at] in {"jaren", "years"} or (
                count > 1 and texts[max(0, start - 1)] in {"de", "the"}
            )
            if plural:
                edge = count or (name.year - self.first if side < 0 else self.latest - name.year)
                years = (
                    range(name.year - edge, name.year)
                    if side < 0
                    else range(name.year + 1, name.year + edge + 1)
                )
                heard.take(list(years), start, name.end + behind, "jaren ernaast", "range")
            else:
                kept.append(Named(start, name.end + behind, name.year + side * (count or 1)))
        return kept

    def _side(self, texts: list[str], at: int) -> tuple[int, int]:
        """-1 for "voor", +1 for "na", with the place before that word; 0 where neither stands there."""
        for size in (3, 2, 1) if at >= 0 and texts[at] in self._ends else ():
            phrase = " ".join(texts[max(0, at - size + 1) : at + 1])
            if phrase in self.words.before:
                return -1, at - size
            if phrase in self.words.after:
                return 1, at - size
        return 0, at

    def _corrected(self, texts: list[str], named: list[Named], heard: YearsHeard) -> list[Named]:
        """ "2020, nee sorry, 2021": the last one counts."""
        kept: list[Named] = []
        for name in named:
            between = texts[kept[-1].end : name.start] if kept else []
            words = [word for word in between if word not in _FILLERS]
            if words and len(words) <= 4 and all(word in self.words.instead for word in words):
                gone = kept.pop()
                heard.used |= dict.fromkeys(range(gone.start, name.start), "teruggenomen")
            kept.append(name)
        return kept

    def _after(self, texts: list[str], end: int) -> int:
        """How many words behind a year say that it does not count: "2020 even eruit laat"; 0 where none do."""
        if end >= len(texts) or (texts[end] not in self._begins and texts[end] not in _MEANWHILE):
            return 0
        start = end
        while start < len(texts) and texts[start] in _MEANWHILE:
            start += 1
        sizes = (
            size for size in (4, 3, 2, 1) if " ".join(texts[start : start + size]) in self.words.left_out
        )
        size = next(sizes, 0)
        behind = texts[start + size : start + size + 1]
        asked = texts[start : start + size][-1:] == ["al"] and not _ASKED.isdisjoint(behind)
        unknown = asked or not _NOT_KNOWN.isdisjoint(behind)  # "2024 weten we al iets?", "2021 ken ik niet"
        return start - end + size if size and not unknown else 0

    def _left_out(self, texts: list[str], named: list[Named], heard: YearsHeard) -> list[Named]:
        """ "alle jaren behalve 2020": what stays is all the data's years but those, or the others that are named."""
        out: list[Named] = []
        for name in named:
            at = name.start - 1
            while at > 0 and texts[at] in _TO_YEAR:
                at -= 1
            chained = bool(out) and texts[out[-1].end : name.start] in (["en"], [","], ["of"])
            but = self._only_not(texts, name)
            behind = self._after(texts, name.end + but)
            after = but + behind
            around = (
                self._around(texts, at, name.end) if not after and at >= 0 and texts[at] in _TAKES_OUT else 0
            )
            without = at >= 0 and texts[at] in self.words.without
            if behind and (
                without or but
            ):  # "alles behalve 2022 heb ik niet nodig": what that leaves is asked
                heard.used |= dict.fromkeys(range(at, name.end + after), f"jaar {name.year}")
                continue
            if chained or after or around or without:
                if after:
                    out += self._joined_before(texts, named, name)
                out.append(name)
                start = name.start if chained or after else at
                end = name.end + after + around
                heard.used |= dict.fromkeys(range(start, end), "jaar dat niet meetelt")
        heard.without = tuple(name.year for name in out)
        gone = {name.year for name in out}
        kept = [name for name in named if name.year not in gone]
        heard.used |= {
            at: "jaar dat niet meetelt"
            for name in named
            if name.year in gone
            for at in range(name.start, name.end)
        }
        self._denied(texts, kept, heard)
        return kept

    @staticmethod
    def _around(texts: list[str], at: int, end: int) -> int:
        """ "laat 2020 er maar uit", "haal 2021 weg": how many words behind the year belong to the verb before it."""
        last = end
        while last < len(texts) and texts[last] in _MEANWHILE:
            last += 1
        return last - end + 1 if texts[last : last + 1] and texts[last] in _TAKES_OUT[texts[at]] else 0

    @staticmethod
    def _only_not(texts: list[str], name: Named) -> int:
        """ "alleen 2020 niet", "op 2020 na": all years but that one."""
        before, after = texts[max(0, name.start - 1)], texts[name.end : name.end + 1]
        return int(
            (before in {"alleen", "enkel"} and after == ["niet"]) or (before == "op" and after == ["na"])
        )

    @staticmethod
    def _joined_before(texts: list[str], named: list[Named], last: Named) -> list[Named]:
        """ "2020 en 2021 sla je over": the years joined to the one that is left out."""
        found: list[Named] = []
        for name in reversed(named[: named.index(last)]):
            after = found[0] if found else last
            if texts[name.end : after.start] not in (["en"], [","], ["of"], ["/"], ["&"], ["+"]):
                break
            found.insert(0, name)
        return found

    @staticmethod
    def _denied(texts: list[str], named: list[Named], heard: YearsHeard) -> None:
        for name in named:
            near = texts[max(0, name.start - 3) : name.start]
            before = [word for word in near if word not in _TO_YEAR and word not in {"over", "uit"}]
            if before[-1:] == ["niet"] and (len(named) > 1 or texts[name.start - 1] == "niet"):
                heard.denied += (name.year,)
