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


_PAPERS = frozenset(
    ["coalitieakkoord", "collegeakkoord", "bestuursakkoord", "collegeprogramma", "raadsprogramma", "raadsakkoord", "veiligheidsplan", "uitvoeringsplan",
     "begroting", "programmabegroting", "meerjarenbegroting", "kadernota", "voorjaarsnota", "najaarsnota", "zomernota", "perspectiefnota",
     "bestuursrapportage", "berap", "beleidsplan", "beleidsnota", "verkiezingsprogramma", "veiligheidsmonitor", "raadsvoorstel"]
)  # fmt: skip
_EARLIER = frozenset({"vorige", "vorig", "eerdere", "oude"})
_WAS = frozenset(
    ["oude", "vorige", "vroegere", "eerdere", "oorspronkelijke", "toenmalige", "voordat", "before", "gold", "luidde", "stond", "hadden", "hanteerden"]
)  # fmt: skip
_THE = r"(?:(?:het|ons|de|onze|dat|die|integrale?|vorige|nieuwe|oude|laatste) )*"
_OTHER = rf"(?:{'|'.join(sorted(_PAPERS))})"
_OF_YEAR = r"(?: (?:(?:van|uit|over|voor|bij) )?(?:het jaar )?(?:19|20)\d\d)?"
_ELSEWHERE = re.compile(
    rf"\b(?:volgens|conform) {_THE}{_OTHER}\b"
    rf"|\b{_OTHER}{_OF_YEAR} (?:noemt|noemde|stelt|stelde|geeft|gaf|vermeldt|vermeldde|belooft|beloofde|bevat|bevatte|mikt|mikte|schrijft|schreef)\b"
    r"|\b(?:vorige|vorig|eerdere|oude) (?:jaarverslag|verslag|rapport|jaarstukken)\b.*\b(?:stond|stonden|gaf|noemde|vermeldde)\b"
)
_TARGET_IN = re.compile(rf"\b(?:in|uit|van|bij) {_THE}{_OTHER}\b(?! te \w+en\b)(?!.*\bkolom\b)")
"""Of a target: "welke norm stond in de begroting van 2019?"; "dat moet in de begroting" is what the asker is doing."""


@opened_by(_PAPERS | _EARLIER | _WAS, "")
def other_paper(hearing: Hearing) -> str:
    """What is asked of another document, or of a target that was another before; empty where neither is."""
    return _of_paper(hearing) or _old_target(hearing)


def _of_paper(hearing: Hearing) -> str:
    """What is asked to be read from another document: "volgens het coalitieakkoord", "het vorige jaarverslag gaf"; empty where none is."""
    text = " ".join(hearing.texts)
    found = _ELSEWHERE.search(text) or (_TARGET_IN.search(text) if hearing.has("doel") else None)
    return found.group() if found else ""


_OLD_TARGET = re.compile(
    r"\b(?:oude|vorige|vroegere|eerdere|oorspronkelijke|toenmalige) (?:doel\w*|streef\w+|norm|grens|lat|target)\b"
    r"|\b(?:voordat|before)\b.*\b(?:doel\w*|streef\w+|norm|target)\b"
    r"|\b(?:doel\w*|streef\w+|norm) (?:gold|luidde|stond|hadden|hanteerden) (?:we |wij |er |dan )*(?:toen|destijds|vroeger|voorheen)\b"
)


def _old_target(hearing: Hearing) -> str:
    """A target that is said to have been another one before: "voordat het op 15 werd gezet, welk doel gold er toen?"."""
    found = None if hearing.years.years else _OLD_TARGET.search(" ".join(hearing.texts))
    return found.group() if found else ""


@opened_by(frozenset([*_REPORTS.split("|"), "annual"]), "")
def other_report(hearing: Hearing, catalogue: Catalogue) -> str:
    """The year of a report that is not at hand and of which is asked what it said then, or what it aimed at; empty where none is."""
    found = _NAMED.search(" ".join(hearing.texts))
    known = {str(report.year) for report in catalogue.snapshot.reports}
    theirs = hearing.any_of(_THEN) or (hearing.has("doel") and not hearing.has("behaald", "mislukt"))
    return found[1] if found and theirs and found[1] not in known else ""
