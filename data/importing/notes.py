"""The lines under a table: footnotes by their mark, and the legend of signs and letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from data.importing.grid import Paragraph, fold
from data.importing.signs import is_sign
from data.model import Footnote, FootnoteOn

_STARS = re.compile(r"^(\*+)\s*[:=.)]?\s*(\S.*)$")
_DIGIT = re.compile(r"^\(?(\d{1,2}|[a-z](?=\)))[).:]?\s+(\S.*)$")
_SUPER = re.compile(r"^([¹²³⁴⁵⁶⁷⁸⁹])\s*[:=.)]?\s*(\S.*)$")
_SUPERSCRIPT = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")
_TERM = r"(?:[A-Za-z]{1,4}|(?:[A-Za-z]\.){1,3}[A-Za-z]?\.?|[-–.#*x?/]{1,3}|[Ll]eeg|[Ll]ege cel)"
_LEGEND = re.compile(rf"^({_TERM})\s*(?:=|:|\bbetekent\b)\s*(\S.*)$")
_SIGN_FIRST = re.compile(r"^([#*–-]|\.{1,3})\s+(\S.*)$")
_NEXT_TERM = re.compile(rf"[;,]\s+(?={_TERM}\s*[=:]|[#]\s)")
PROVISIONAL = re.compile(r"\b(?:concept|voorlopige?|nog niet definitief|onder voorbehoud)\b", re.IGNORECASE)
_ABOUT_FIGURES = re.compile(
    r"\b(?:cijfers?|indicator(?:en)?|variabelen|definities?|gedefinieerd|herdefinitie|berekend|geteld|peildatum|"
    r"meetmethode|steekproef)\b",
    re.IGNORECASE,
)


def speaks_of_figures(introduction: str) -> bool:
    """Whether the prose above a table explains its figures, and so belongs to each of them."""
    return bool(_ABOUT_FIGURES.search(introduction))


@dataclass(frozen=True, slots=True)
class Notes:
    """All notes of one table, as printed."""

    footnotes: Mapping[str, str] = field(default_factory=dict)
    legend: Mapping[str, str] = field(default_factory=dict)
    """What a sign or letter means, by the sign as the legend prints it."""

    def bind(self, marks: Iterable[str], on: FootnoteOn) -> tuple[Footnote, ...]:
        """The notes of these marks; a mark without a text keeps None, for the source gives none."""
        singles = [single for mark in marks for single in split_mark(mark, self.footnotes)]
        return tuple(Footnote(mark, self.footnotes.get(mark), on) for mark in dict.fromkeys(singles))


def split_mark(mark: str, known: Mapping[str, str]) -> list[str]:
    """Superscript "1,3" holds two marks, "3)" one, "12" two only where no note 12 exists."""
    parts = [part.strip(" ()") for part in re.split(r"[,;/\s]+", mark)]
    parts = [part for part in parts if part]
    if len(parts) == 1 and parts[0].isdigit() and parts[0] not in known and all(d in known for d in parts[0]):
        return list(parts[0])
    return parts


def gather(paragraphs: Iterable[Paragraph]) -> tuple[Notes, list[Paragraph]]:
    """The notes among these paragraphs, and the paragraphs that are none."""
    footnotes: dict[str, str] = {}
    legend: dict[str, str] = {}
    others = []
    for paragraph in paragraphs:
        terms = legend_terms(paragraph.text) if not paragraph.mark else []
        if terms:
            legend.update(terms)
            if terms[0][0].startswith("*"):
                footnotes.setdefault(*terms[0])
        elif note := footnote(paragraph):
            footnotes.setdefault(*note)
        else:
            others.append(paragraph)
    return Notes(footnotes, legend), others


def footnote(paragraph: Paragraph) -> tuple[str, str] | None:
    """Mark and text, where the paragraph begins with a footnote mark."""
    if paragraph.mark:
        return paragraph.mark.strip(" ().:"), paragraph.text
    for form in (_STARS, _SUPER, _DIGIT):
        if found := form.match(paragraph.text):
            return found[1].translate(_SUPERSCRIPT), found[2]
    return None


def legend_terms(text: str) -> list[tuple[str, str]]:
    """Signs and their meaning, where a whole line is a legend: "n.b. = niet bekend, Ntb = nader te bepalen"."""
    terms: list[tuple[str, str]] = []
    for part in _NEXT_TERM.split(text):
        found = _LEGEND.match(part.strip()) or _SIGN_FIRST.match(part.strip())
        if not found or not _may_be_term(found[1], part):
            return []
        terms.append((found[1], found[2].strip(" .") if terms else found[2].strip()))
    return terms


def _may_be_term(term: str, part: str) -> bool:
    known = is_sign(term) or fold(term).startswith(("leeg", "lege"))
    if term.startswith("*") and "=" not in part:
        return False
    return known or term.isupper()


def joined(first: Notes, second: Notes) -> Notes:
    """Both; where they differ the first counts."""
    return Notes({**second.footnotes, **first.footnotes}, {**second.legend, **first.legend})
