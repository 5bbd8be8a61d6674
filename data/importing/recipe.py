"""Recipes: what a person says once about a report's form. Friendly Dutch YAML, read strictly.

Every key is known and explained in docs/importeren.md; an unknown one is a fault, with its line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from data.importing.faults import BrokenRecipe
from data.model import Definition, FootnoteOn, Scope

UNKNOWN_MARK = "???"
"""Stands in a starter recipe where a person must fill in."""

_KEYS = frozenset(
    [
        "id",
        "verslag",
        "jaar",
        "gemeente",
        "programma",
        "pagina",
        "adres",
        "bestand",
        "verwacht",
        "gebieden",
        "eenheden",
        "standaard_eenheid",
        "begrippen",
        "opmerkingen",
        "zelfde_indicator",
        "kolommen",
        "negeren",
    ]
)
_EXPECTED = frozenset(["tabellen", "rijen", "indicatoren", "cijfers"])
_IGNORE = frozenset(["tabellen", "rijen", "kolommen"])


@dataclass(frozen=True, slots=True)
class RowRemark:
    """A person's remark on a row, or a note of the source that speaks of this row too."""

    row: str
    """The printed name, without marks."""
    text: str = ""
    note: str = ""
    """Mark of a note under the same table; then its text counts instead of `text`."""
    scope: Scope = ""
    """Empty: every scope."""
    on: FootnoteOn = "correction"


@dataclass(frozen=True, slots=True)
class Recipe:
    """All parts may be absent: what the document shows by itself needs no recipe."""

    id: str = ""
    title: str = ""
    year: int | None = None
    municipality: str = ""
    programme: str = ""
    page: str = ""
    url: str = ""
    file: str = ""
    expected: Mapping[str, int] = field(default_factory=dict)
    letters: Mapping[str, Scope] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    default_unit: str = ""
    definitions: tuple[Definition, ...] = ()
    remarks: tuple[RowRemark, ...] = ()
    same: Mapping[str, str] = field(default_factory=dict)
    """Printed name to indicator id: renamed indicators joined by a person's word."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """A header as printed, and the same in words the importer knows ("Realisatie 2022", "negeren")."""
    ignored: Mapping[str, frozenset[str]] = field(default_factory=dict)


def load_yaml(text: str, *, name: str) -> Any:
    """Plain dicts, lists and scalars of one YAML file; duplicate keys are a fault."""
    try:
        return YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as fault:
        line = fault.problem_mark.line + 1 if fault.problem_mark else 1
        raise BrokenRecipe(f"{name}, regel {line}: dit is geen geldige YAML ({fault.problem}).") from fault


def read_recipe(path: Path) -> Recipe:
    return parse_recipe(path.read_text(encoding="utf-8"), name=path.name)


def parse_recipe(text: str, *, name: str) -> Recipe:
    """The recipe in this text; `BrokenRecipe` names the key that is unknown or still to be filled in."""
    found = load_yaml(text, name=name) or {}
    if not isinstance(found, dict):
        raise BrokenRecipe(f"{name}: een recept bestaat uit regels 'sleutel: waarde'.")
    _check_keys(found, _KEYS, name)
    _check_filled(found, name)
    expected = _mapping(found, "verwacht", name)
    _check_keys(expected, _EXPECTED, f"{name}, verwacht")
    ignored = _mapping(found, "negeren", name)
    _check_keys(ignored, _IGNORE, f"{name}, negeren")
    return Recipe(
        id=_text(found, "id"),
        title=_text(found, "verslag"),
        year=_year(found, name),
        municipality=_text(found, "gemeente"),
        programme=_text(found, "programma"),
        page=_text(found, "pagina"),
        url=_text(found, "adres"),
        file=_text(found, "bestand"),
        expected={key: _count(value, f"{name}, verwacht > {key}") for key, value in expected.items()},
        letters=_texts(found, "gebieden", name),
        units=_texts(found, "eenheden", name),
        default_unit=_text(found, "standaard_eenheid"),
        definitions=tuple(_definition(item, name) for item in found.get("begrippen") or ()),
        remarks=tuple(_remark(item, name) for item in found.get("opmerkingen") or ()),
        same=_same(found, name),
        columns=_texts(found, "kolommen", name),
        ignored={key: frozenset(str(item) for item in value or ()) for key, value in ignored.items()},
    )


def _check_keys(found: Mapping[str, Any], known: frozenset[str], name: str) -> None:
    for key in found:
        if key not in known:
            raise BrokenRecipe(
                f"{name}: '{key}' is geen bekende sleutel. Bekend zijn: {', '.join(sorted(known))}."
            )


def _check_filled(found: Any, name: str, at: str = "") -> None:
    """A starter recipe's open places must be filled in first."""
    items = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
    for key, value in items:
        place = f"{at} > {key}" if at else str(key)
        if isinstance(value, str) and value.strip() == UNKNOWN_MARK:
            raise BrokenRecipe(f"{name}: vul bij '{place}' iets in waar nu {UNKNOWN_MARK} staat.")
        _check_filled(value, name, place)


def _mapping(found: Mapping[str, Any], key: str, name: str) -> Mapping[str, Any]:
    value = found.get(key) or {}
    if not isinstance(value, dict):
        raise BrokenRecipe(f"{name}: onder '{key}' horen regels 'naam: waarde'.")
    return value


def _texts(found: Mapping[str, Any], key: str, name: str) -> dict[str, str]:
    return {str(left): str(right) for left, right in _mapping(found, key, name).items()}


def _text(found: Mapping[str, Any], key: str) -> str:
    value = found.get(key)
    return "" if value is None else str(value).strip()


def _year(found: Mapping[str, Any], name: str) -> int | None:
    value = found.get("jaar")
    if value is None:
        return None
    if not isinstance(value, int) or not 1990 <= value <= 2100:
        raise BrokenRecipe(f"{name}: 'jaar' moet een jaartal zijn, zoals 2022.")
    return value


def _count(value: Any, name: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise BrokenRecipe(f"{name}: hier hoort een heel getal.")
    return value


def _definition(item: Any, name: str) -> Definition:
    if not isinstance(item, dict) or set(item) != {"term", "betekenis", "bron"}:
        raise BrokenRecipe(f"{name}: elk begrip heeft precies 'term', 'betekenis' en 'bron'.")
    return Definition(str(item["term"]), str(item["betekenis"]).strip(), str(item["bron"]))


_PLACES: dict[str, FootnoteOn] = {"rij": "correction", "doel": "target", "naam": "name"}


def _remark(item: Any, name: str) -> RowRemark:
    known = {"rij", "gebied", "tekst", "noot", "bij"}
    if (
        not isinstance(item, dict)
        or "rij" not in item
        or set(item) - known
        or ("tekst" in item) == ("noot" in item)
    ):
        raise BrokenRecipe(
            f"{name}: elke opmerking heeft 'rij' en 'tekst' of 'noot' (en zo nodig 'gebied', 'bij')."
        )
    where = str(item.get("bij", "rij"))
    if where not in _PLACES:
        raise BrokenRecipe(f"{name}: 'bij' is een van {', '.join(_PLACES)}; er staat '{where}'.")
    return RowRemark(
        row=str(item["rij"]),
        text=str(item.get("tekst", "")).strip(),
        note=str(item.get("noot", "")),
        scope=str(item.get("gebied", "")),
        on=_PLACES[where],
    )


def _same(found: Mapping[str, Any], name: str) -> dict[str, str]:
    joined: dict[str, str] = {}
    for indicator, names in _mapping(found, "zelfde_indicator", name).items():
        if not isinstance(names, list):
            raise BrokenRecipe(
                f"{name}: onder zelfde_indicator > {indicator} hoort een lijst van gedrukte namen."
            )
        for printed in names:
            if joined.setdefault(str(printed), str(indicator)) != str(indicator):
                raise BrokenRecipe(f"{name}: '{printed}' staat bij twee indicatoren.")
    return joined
