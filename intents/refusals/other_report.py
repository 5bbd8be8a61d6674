"""What another report printed: "in het jaarverslag van 2021 stond een ander getal". Only the reports that were imported are known."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue

_REPORTS = "jaarverslag|jaarrekening|jaarstukken|jaarstuk|verslag|rapport|rapportage|programmarekening|begroting|annual report|report"
_NAMED = re.compile(
    rf"\b(?:{_REPORTS}) (?:(?:van|uit|over|bij|of|from|for) )?(?:het jaar )?((?:19|20)\d\d)\b"
)
_THEN = frozenset(
    ["destijds", "toen", "toentertijd", "toenmalig", "toenmalige", "oorspronkelijk", "oorspronkelijke", "ander", "andere", "indertijd", "eerder",
     "originally", "original"]
)  # fmt: skip


_ELSEWHERE = re.compile(
    r"\bvolgens (?:het|ons|de|onze) (?:coalitieakkoord|collegeakkoord|bestuursakkoord|collegeprogramma|raadsprogramma|raadsakkoord|veiligheidsplan|"
    r"integraal veiligheidsplan|uitvoeringsplan|begroting|programmabegroting|meerjarenbegroting|kadernota|voorjaarsnota)\b"
    r"|\b(?:vorige|vorig|eerdere|oude) (?:jaarverslag|verslag|rapport|jaarstukken)\b.*\b(?:stond|stonden|gaf|noemde|vermeldde)\b"
)
_PAPERS = frozenset(
    ["coalitieakkoord", "collegeakkoord", "bestuursakkoord", "collegeprogramma", "raadsprogramma", "raadsakkoord", "veiligheidsplan", "uitvoeringsplan",
     "begroting", "programmabegroting", "meerjarenbegroting", "kadernota", "voorjaarsnota", "vorige", "vorig", "eerdere", "oude"]
)  # fmt: skip


@opened_by(_PAPERS, "")
def other_paper(hearing: Hearing) -> str:
    """What is asked to be read from another document: "volgens het coalitieakkoord", "het vorige jaarverslag gaf"; empty where none is."""
    found = _ELSEWHERE.search(" ".join(hearing.texts))
    return found.group() if found else ""


@opened_by(_THEN, "")
def other_report(hearing: Hearing, catalogue: Catalogue) -> str:
    """The year of a report that is not at hand and of which is asked what it said then; empty where none is."""
    found = _NAMED.search(" ".join(hearing.texts))
    known = {str(report.year) for report in catalogue.snapshot.reports}
    return found[1] if found and hearing.any_of(_THEN) and found[1] not in known else ""
