"""Reads one printed cell: a figure, a sign for "no figure", or a target. Never guesses what it cannot read.

A sign keeps its printed form; what it means is said by the document's own legend or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from data import numbers
from data.importing.grid import fold, tidy
from data.model import Operator
from data.numbers import is_ambiguous

_SIGNS = "nb n.b. n.b nnb n.n.b. n.n.b ntb n.t.b. nvt n.v.t. n/a na - -- --- – — . .. … x xx # * ? / pm p.m."
_SAYINGS = (
    "onbekend|niet bekend|nog niet bekend|niet beschikbaar|nog niet beschikbaar|geen cijfer|geen gegevens"
)
NO_FIGURE = frozenset(_SIGNS.split()) | frozenset(_SAYINGS.split("|"))
_MARKS = re.compile(r"\s*(\*+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)$")
_POWER = re.compile(r"\b[kcd]?m[²³]$")
_NUMBER = r"-?\d+(?:[.,]\d+)*"
_FIGURE = re.compile(rf"^(?P<euro>€\s*)?(?P<number>{_NUMBER})\s*(?P<percent>%)?$")
_SUPERSCRIPT = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")

Notation = Literal["comma", "point", "unknown"]
"""Which sign parts the decimals, as the row and table show elsewhere."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A figure cell as read: a value, or the reason why there is none."""

    value: Decimal | None
    missing: str | None = None
    marks: tuple[str, ...] = ()
    unit: str = ""
    """ "%" or "€" where the cell prints it."""
    doubt: str = ""
    """A Dutch warning the answer must carry."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """A cell that is no figure and no sign."""

    why: str


@dataclass(frozen=True, slots=True)
class Aim:
    """A target cell as read."""

    raw: str
    operator: Operator | None
    value: Decimal | None
    marks: tuple[str, ...] = ()
    unit: str = ""
    """ "%" or "€" where the cell prints it."""
    doubt: str = ""


def split_marks(text: str) -> tuple[str, tuple[str, ...]]:
    """Text and the footnote marks glued to its end: "5**" gives "5" and "**". A lone sign stays a sign."""
    found = _MARKS.search(text)
    if not found or found.start() == 0 or _POWER.search(text):
        return text, ()
    return text[: found.start()], (found[1].translate(_SUPERSCRIPT),)


def is_sign(text: str) -> bool:
    return fold(text) in NO_FIGURE


def read_number(text: str, notation: Notation) -> Decimal | None:
    """The number in a text of digits, points and commas; None where it has two readings or none."""
    if not is_ambiguous(text):
        return numbers.read_number(text)
    if notation == "unknown":
        return None
    decimals = (notation == "comma") == ("," in text)
    return Decimal(text.replace(",", ".")) if decimals else Decimal(re.sub("[.,]", "", text))


def notation_of(texts: Iterable[str]) -> Notation:
    """How these cells part decimals, by those that leave no doubt; "unknown" where none does or they differ."""
    signs = {_decimal_sign(split_marks(text)[0].rstrip("% ")) for text in texts} - {""}
    if signs == {","}:
        return "comma"
    return "point" if signs == {"."} else "unknown"


def _decimal_sign(text: str) -> str:
    """The sign that surely parts decimals here: "," for "1,5" and "1.250.000"; empty where unsure."""
    if not re.fullmatch(_NUMBER, text) or is_ambiguous(text):
        return ""
    if text.count(".") and text.count(",") == 0:
        return "," if text.count(".") > 1 else "."
    return "," if text.count(",") == 1 else ""


def read_figure(text: str, notation: Notation) -> Printed | Misfit:
    """What stands in a figure cell. Empty is no figure ("ontbreekt"); words beside a figure are a misfit."""
    if not text:
        return Printed(None, missing="ontbreekt")
    if is_sign(text):
        return Printed(None, missing=_printed_sign(text))
    if _SHEET_FAULT.match(text):
        return Printed(
            None, missing=text, doubt=f"Het rekenblad geeft hier een fout ('{text}') en geen cijfer."
        )
    bare, marks = split_marks(text)
    if is_sign(bare):
        return Printed(None, missing=_printed_sign(bare), marks=marks)
    found = _FIGURE.match(bare)
    if not found:
        return _with_words(bare, marks, notation)
    value = read_number(found["number"], notation)
    if value is None:
        return Misfit(f"'{text}' is op twee manieren te lezen (duizendtallen of decimalen)")
    return Printed(value, marks=marks, unit=_printed_unit(found))


_SHEET_FAULT = re.compile(
    r"^#(?:DIV/0!|N/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DEEL/0!|N/B|VERW!|WAARDE!|NAAM\?|GETAL!)$"
)
_BESIDE = re.compile(
    rf"^(?P<euro>€\s*)?(?P<number>{_NUMBER})\s*(?P<percent>%)?\s*(?P<words>\((?P<inside>[^()]+)\))$"
)


def _with_words(bare: str, marks: tuple[str, ...], notation: Notation) -> Printed | Misfit:
    """A figure with a remark between brackets, or words alone; anything else fits no figure column."""
    if not re.search(r"\d", bare):
        return Printed(None, missing=bare, marks=marks, doubt=f"Hier staat geen cijfer maar '{bare}'.")
    found = _BESIDE.match(bare)
    value = read_number(found["number"], notation) if found else None
    if not found or value is None:
        return Misfit(f"'{bare}' is niet zeker als één cijfer te lezen")
    doubt = f"De bron zet bij dit cijfer: {found['words']}."
    return Printed(value, marks=marks, unit=_printed_unit(found), doubt=doubt)


def _printed_unit(found: re.Match[str]) -> str:
    return "%" if found["percent"] else "€" if found["euro"] else ""


def _printed_sign(text: str) -> str:
    return "-" if text in {"-", "–", "—"} else text


_WORDS: dict[str, Operator] = {
    "<": "<",
    ">": ">",
    "<=": "<=",
    ">=": ">=",
    "=<": "<=",
    "=>": ">=",
    "≤": "<=",
    "≥": ">=",
    "minimaal": ">=",
    "min": ">=",
    "min.": ">=",
    "minstens": ">=",
    "ten minste": ">=",
    "tenminste": ">=",
    "maximaal": "<=",
    "max": "<=",
    "max.": "<=",
    "hooguit": "<=",
    "ten hoogste": "<=",
    "hoogstens": "<=",
    "meer dan": ">",
    "minder dan": "<",
    "hoger dan": ">",
    "lager dan": "<",
    "=": "=",
}
_TARGET = re.compile(
    r"^(?P<words>" + "|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True)) + r")?\s*(?P<euro>€\s*)?"
    rf"(?P<number>{_NUMBER})\s*(?P<percent>%)?$",
    re.IGNORECASE,
)


def read_target(text: str, notation: Notation) -> Aim | Misfit:
    """What stands in a target cell; a target in prose keeps its words and has no value."""
    bare, marks = split_marks(tidy(text))
    if not bare or is_sign(bare):
        return Aim(bare, None, None, marks)
    found = _TARGET.match(bare)
    if not found:
        return _prose(bare, marks)
    value = read_number(found["number"], notation)
    if value is None:
        return Misfit(f"doel '{text}' is op twee manieren te lezen (duizendtallen of decimalen)")
    operator = _WORDS[found["words"].lower()] if found["words"] else None
    raw = re.sub(r"^([<>≤≥=]+)\s*", r"\1 ", bare)
    return Aim(raw, operator, value, marks, unit=_printed_unit(found))


def _prose(bare: str, marks: tuple[str, ...]) -> Aim:
    doubt = f"Het doel is in woorden gedrukt ('{bare}') en wordt niet als getal gelezen."
    return Aim(bare, None, None, marks, doubt=doubt)
