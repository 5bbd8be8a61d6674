"""What a column's header says: a year, a kind of figure, an area, or what else the column holds.

Every word of a header must be explained; a header with an unexplained word has no meaning at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from data.importing.areas import Area, Areas
from data.importing.grid import fold

Role = Literal["name", "unit", "area", "period", "theme", "kind", "value", "remark", "ignored", "unknown"]
"""`value` holds figures; `period` a year per row; `kind` and `area` words per row; `ignored` is left out by name."""
ColumnKind = Literal["realisatie", "begroting", "doel"]

KINDS: dict[str, ColumnKind] = {
    **dict.fromkeys(
        [
            "realisatie",
            "realisaties",
            "gerealiseerd",
            "gerealiseerde",
            "rekening",
            "jaarrekening",
            "werkelijk",
            "werkelijke",
            "werkelijkheid",
            "uitkomst",
            "resultaat",
            "meting",
            "gemeten",
            "real",
            "real.",
        ],
        "realisatie",
    ),
    **dict.fromkeys(
        [
            "begroting",
            "begroot",
            "begrote",
            "raming",
            "geraamd",
            "geraamde",
            "prognose",
            "verwachting",
            "verwacht",
            "begr",
            "begr.",
        ],
        "begroting",
    ),
    **dict.fromkeys(
        [
            "doel",
            "doelen",
            "doelstelling",
            "doelwaarde",
            "streefwaarde",
            "streefwaarden",
            "streefcijfer",
            "streven",
            "streefdoel",
            "norm",
            "normwaarde",
            "ambitie",
            "target",
        ],
        "doel",
    ),
}
_ROLES: dict[Role, frozenset[str]] = {
    "name": frozenset(
        [
            "indicator",
            "indicatoren",
            "naam indicator",
            "naam",
            "output",
            "outcome",
            "effectindicator",
            "effectindicatoren",
            "prestatie-indicator",
            "prestatie-indicatoren",
            "kengetal",
            "kengetallen",
            "omschrijving",
            "beleidsindicator",
            "beleidsindicatoren",
            "onderwerp",
            "wat willen we bereiken?",
            "wat meten we?",
            "omschrijving indicator",
            "indicatornaam",
            "maatschappelijk effect",
        ]
    ),
    "unit": frozenset(["eenheid", "eenheden", "meeteenheid", "uitgedrukt in"]),
    "area": frozenset(
        ["gebied", "gebieden", "gebiedsnaam", "regionaam", "schaal", "schaalniveau", "gebiedsniveau", "voor"]
    ),
    "period": frozenset(
        [
            "peildatum",
            "peiljaar",
            "meetjaar",
            "meetmoment",
            "jaar",
            "jaartal",
            "periode",
            "verslagjaar",
            "peilmoment",
            "meetdatum",
            "jaren",
        ]
    ),
    "theme": frozenset(
        ["programma", "thema", "taakveld", "categorie", "domein", "hoofdstuk", "pijler", "programmanaam"]
    ),
    "kind": frozenset(["soort", "type", "soort cijfer", "soort waarde"]),
    "value": frozenset(["waarde", "cijfer", "score", "stand", "waarden", "cijfers"]),
    "remark": frozenset(["toelichting", "opmerking", "opmerkingen", "noot", "noten", "bijzonderheden"]),
    "ignored": frozenset(
        [
            "bron",
            "bronnen",
            "bron gegevens",
            "databron",
            "status",
            "trend",
            "nr",
            "nr.",
            "nummer",
            "code",
            "id",
            "verschil",
            "afwijking",
            "ontwikkeling",
            "frequentie",
            "verantwoordelijke",
            "verplicht",
            "bbv",
        ]
    ),
}
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d])")
_FILLERS = frozenset(
    [
        "in",
        "over",
        "jaar",
        "stand",
        "per",
        "ultimo",
        "cijfer",
        "waarde",
        "van",
        "de",
        "het",
        "jaarverslag",
        "voor",
    ]
)
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

    @property
    def holds_figures(self) -> bool:
        return self.role == "value"


UNKNOWN = Meaning()


def meaning(header: str, areas: Areas) -> Meaning:
    """The meaning of one header text; `UNKNOWN` where any word stays unexplained. Empty text means nothing."""
    words = re.sub(r"\s*\([^()]*\)\s*$", "", fold(header)).rstrip("*¹²³ ")
    for role, known in _ROLES.items():
        if words in known:
            return Meaning(role=role)
    if area := areas.known(header):
        return Meaning(role="value", area=area)
    return _figures(_DATE.sub("", words), areas)


def _figures(words: str, areas: Areas) -> Meaning:
    years = _YEAR.findall(words)
    if len(years) > 1:
        return UNKNOWN
    rest = [word for word in re.split(r"[\s:/|]+", _YEAR.sub(" ", words)) if word.strip("-.,;:()")]
    rest = [word for word in rest if word not in _FILLERS]
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
    )
