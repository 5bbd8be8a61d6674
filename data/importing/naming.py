"""Names and units: ids from printed names, units from what stands between brackets."""

from __future__ import annotations

import re

from data.importing.grid import fold, tidy

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_UNIT = re.compile(
    r"^(?:%.*|percentages?( .*)?|aantal( .*)?|per 1\.?000( .*)?|per 10\.?000( .*)?|per 100\.?000( .*)?|"
    r"rapportcijfers?( .*)?|cijfer|index( .*)?|euro|€.*|x 1\.?000|in (?:%|procenten|euro|weken|dagen|minuten|jaren)|"
    r"weken|dagen|uren|uur|minuten|jaren|km|kg.*|m2|m²|ha|ton|personen|fte( .*)?|promille|‰|score( .*)?)$"
)
_NO_UNIT = frozenset({"bbv", "verplicht", "wettelijk"})


def slug(text: str) -> str:
    """Lower case letters and digits joined by hyphens: "Vermissing personen" gives "vermissing-personen"."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def indicator_id(name: str) -> str:
    """The slug of the name without what stands between brackets; a leading "%" is a unit, no name."""
    bare = _BRACKETS.sub(" ", name).strip()
    return slug(bare.removeprefix("%")) or slug(name)


def is_unit(text: str) -> bool:
    return bool(_UNIT.match(fold(text).rstrip(":")))


def bracket_unit(name: str) -> str:
    """The unit between brackets in a name, as printed: "per 1.000 inw."; empty where there is none."""
    if name.startswith("%"):
        return "%"
    for inside in _BRACKETS.findall(name):
        for part in re.split(r"\s*;\s*", inside):
            if fold(part) not in _NO_UNIT and is_unit(part):
                return tidy(part)
    return ""


_SINCE = re.compile(r"\(((?:vanaf|sinds|t/m|tot en met|tot)\s+(?:19|20)\d\d\b[^()]*)\)", re.IGNORECASE)


def redefinition(name: str) -> str:
    """What must be said of an indicator whose name tells of a change: "(vanaf 2022 excl. ...)"; else empty."""
    found = _SINCE.search(name)
    if not found:
        return ""
    return (
        f"De naam van deze indicator noemt een wijziging: '{found[1]}'. Cijfers van voor en na die wijziging zijn "
        "daardoor mogelijk niet op dezelfde manier geteld."
    )
