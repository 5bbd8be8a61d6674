"""What a column's header says: a year, a kind of figure, an area, or what else the column holds.

Every word of a header must be explained; a header with an unexplained word has no meaning at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from data.importing.areas import Area, Areas
from data.importing.grid import fold

Role = Literal[
    "name", "unit", "area", "period", "theme", "kind", "value", "remark", "ignored", "elsewhere", "unknown"
]
"""`value` holds figures; `period` a year per row; `kind` and `area` words per row; `ignored` is left out by name,
as is `elsewhere`, another municipality's column."""
ColumnKind = Literal["realisatie", "begroting", "doel"]

_KIND_WORDS: dict[ColumnKind, str] = {
    "realisatie": "realisatie realisaties gerealiseerd gerealiseerde rekening jaarrekening werkelijk werkelijke "
    "werkelijkheid uitkomst resultaat meting gemeten real real. rek rek.",
    "begroting": "begroting begroot begrote raming geraamd geraamde prognose verwachting verwacht begr begr. plan "
    "planning gepland",
    "doel": "doel doelen doelstelling doelwaarde streefwaarde streefwaarden streefcijfer streven streefdoel norm "
    "normwaarde ambitie target",
}
KINDS: dict[str, ColumnKind] = {word: kind for kind, words in _KIND_WORDS.items() for word in words.split()}
_ROLE_WORDS: dict[Role, str] = {
    "name": "indicator|indicatoren|naam indicator|naam|output|outcome|effectindicator|effectindicatoren|"
    "prestatie-indicator|prestatie-indicatoren|prestatieindicator|kengetal|kengetallen|omschrijving|beleidsindicator|"
    "beleidsindicatoren|onderwerp|wat willen we bereiken?|wat meten we?|wat gaan we meten?|omschrijving indicator|"
    "indicatornaam|maatschappelijk effect|naam van de indicator|bbv-indicator|verplichte indicator|"
    "verplichte beleidsindicatoren",
    "unit": "eenheid|eenheden|meeteenheid|uitgedrukt in|meetwaarde",
    "area": "gebied|gebieden|gebiedsnaam|regionaam|schaal|schaalniveau|gebiedsniveau",
    "period": "peildatum|peiljaar|meetjaar|meetmoment|jaar|jaartal|periode|verslagjaar|peilmoment|meetdatum|"
    "jaar van meting|laatste meting",
    "theme": "programma|thema|taakveld|categorie|domein|hoofdstuk|pijler|programmanaam|beleidsveld",
    "kind": "soort|type|soort cijfer|soort waarde",
    "value": "waarde|cijfer|score|stand|waarden|cijfers|aantal|percentage",
    "remark": "toelichting|opmerking|opmerkingen|noot|noten|bijzonderheden",
    "ignored": "bron|bronnen|bron gegevens|databron|status|trend|nr|nr.|nummer|code|id|verschil|afwijking|"
    "ontwikkeling|frequentie|verantwoordelijke|verplicht|bbv|portefeuillehouder|negeren",
}
_ROLES: dict[str, Role] = {word: role for role, words in _ROLE_WORDS.items() for word in words.split("|")}
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d])")
_FILLER_WORDS = "in over jaar stand per ultimo cijfer cijfers waarde van de het jaarverslag voor eind einde"
_FILLERS = frozenset(_FILLER_WORDS.split())
_PROVISIONAL = frozenset({"voorlopig", "voorlopige", "concept"})
_DATE = re.compile(r"\b\d{1,2}[-/ ](?:\d{1,2}|[a-z]{3,9})[-/ ](?=(?:19|20)\d\d)")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is known of one column; several header rows are laid over each other."""

    role: Role = "unknown"
    kind: ColumnKind | None = None
    year: int | None = None
    area: Area | None = None
    letter: str = ""
    """A lone R or B: Rekening and Begroting where both occur, else unexplained."""
    provisional: bool = False


UNKNOWN = Meaning()


def meaning(header: str, areas: Areas) -> Meaning:
    """The meaning of one header text; `UNKNOWN` where any word stays unexplained. Empty text means nothing."""
    words = fold(header).rstrip("*¹²³ ")
    bare = re.sub(r"\s*\([^()]*\)\s*$", "", words).rstrip(":")
    if bare in _ROLES and (bare == words or _ROLES[bare] != "value"):
        return Meaning(role=_ROLES[bare])
    if not _YEAR.search(words) and (area := areas.known(header)):
        return Meaning(role="value", area=area)
    return _figures(_DATE.sub("", words), areas)


def _figures(words: str, areas: Areas) -> Meaning:
    years = _YEAR.findall(words)
    if len(years) > 1:
        return UNKNOWN
    rest = [word for word in re.split(r"[\s:/|()]+", _YEAR.sub(" ", words)) if word.strip("-.,;:")]
    provisional = any(word in _PROVISIONAL for word in rest)
    rest = [word for word in rest if word not in _FILLERS and word not in _PROVISIONAL]
    kinds = {KINDS[word] for word in rest if word in KINDS}
    letters = [word for word in rest if word in {"r", "b"}]
    others = " ".join(word for word in rest if word not in KINDS and word not in {"r", "b"})
    area = areas.known(others) if others else None
    explained = len(kinds) <= 1 and len(letters) <= 1 and not (kinds and letters) and (not others or area)
    if not explained or not (years or kinds or letters or area):
        return UNKNOWN
    return Meaning(
        role="value",
        kind=next(iter(kinds), None),
        year=int(years[0]) if years else None,
        area=area,
        letter=letters[0].upper() if letters else "",
        provisional=provisional,
    )


def laid_over(upper: Meaning, lower: Meaning) -> Meaning:
    """Two header rows of one column as one meaning; a contradiction is unknown."""
    if lower.role == "unknown" or upper.role == "unknown":
        return UNKNOWN
    if upper.role != "value" or lower.role != "value":
        return lower if upper == lower else UNKNOWN
    pairs = (
        (upper.kind, lower.kind),
        (upper.year, lower.year),
        (upper.area, lower.area),
        (upper.letter, lower.letter),
    )
    if any(above and below and above != below for above, below in pairs):
        return UNKNOWN
    return Meaning(
        role="value",
        kind=lower.kind or upper.kind,
        year=lower.year or upper.year,
        area=lower.area or upper.area,
        letter=lower.letter or upper.letter,
        provisional=lower.provisional or upper.provisional,
    )
