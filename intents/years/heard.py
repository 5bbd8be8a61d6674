"""What was said of years, as data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace


@dataclass(slots=True)
class YearsHeard:
    """What was said of years."""

    years: list[int] = field(default_factory=list)
    """Ascending, without duplicates; may lie outside the data."""
    kind: str = "none"
    """"none", "list", "range" or "all"."""
    used: dict[int, str] = field(default_factory=dict)
    """Token index to evidence."""
    spans: list[tuple[int, ...]] = field(default_factory=list)
    """The years of each range that was named, apart from years named by themselves."""
    against: bool = False
    """The one named year is what the latest is compared with: "minder dan in 2019"."""
    denied: tuple[int, ...] = ()
    """Years after "niet" that stand against another year: "niet in 2020 maar in 2021"."""
    without: tuple[int, ...] = ()
    """Years that are left out: "alle jaren behalve 2020"."""
    vague: tuple[str, ...] = ()
    """Words that name years nobody can point at: "vorig jaar", "drie jaar geleden", "de jaren negentig"."""

    def take(self, years: Sequence[int], start: int, end: int, why: str, kind: str = "") -> None:
        self.years.extend(years)
        self.kind = kind or self.kind
        if kind == "range":
            self.spans.append(tuple(years))
        self.used |= dict.fromkeys(range(start, end), why)

    def doubt(self, texts: Sequence[str], start: int, end: int) -> None:
        self.vague += (" ".join(texts[start:end]),)
        self.used |= dict.fromkeys(range(start, end), "geen jaar dat vaststaat")


def without_denied(heard: YearsHeard, every: Sequence[int]) -> YearsHeard:
    """The years that are left when "niet in 2020" speaks of the year and not of a verdict."""
    left = [year for year in heard.years or every if year not in heard.denied]
    return replace(heard, years=left or [year for year in every if year not in heard.denied])
