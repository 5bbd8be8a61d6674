"""What stands behind "hoe", "wat" and "waar" where a figure is asked: "hoe komen de inbrekers binnen?" asks for none."""

from __future__ import annotations

from intents.hearing.hearing import Hearing

_HOW = frozenset(
    "hoog laag vaak veel groot klein goed slecht erg ver dicht dichtbij sterk hard hevig ernstig dikwijls fors ruim krap definitief "  # noqa: SIM905
    "staat staan stond stonden zit zitten zat zaten is was waren zijn ligt liggen lag lagen liep liepen loopt lopen ging gingen gaat gaan "
    "heeft hebben had hadden doet doen deed deden ziet zien zag zagen scoort scoren scoorde scoorden verhoudt verhouden verhield verhielden "
    "ontwikkelt ontwikkelen ontwikkelde ontwikkelden verliep verliepen verloopt verlopen verging vergaat bewoog bewogen beweegt bewegen luidt luidde "
    "komt kan kwam steekt steken stak staken presteert presteren presteerde presteerden pakt pakken pakte pakten valt vallen viel vielen "
    "dan nou nu ook of het de dat dit die we wij ze er ons onze ik je jij u zie noemen noem heet heette ons al".split()
)
"""What stands behind "hoe" where a figure, its course, its target or its cause is asked."""
_WHAT = frozenset(
    "is was waren zijn wordt worden werd werden staat stond stonden staan hebben heeft had hadden deed deden doet doen kwam kwamen komt komen leverde leveren lag lagen "  # noqa: SIM905
    "ligt liggen scheelt scheelde schelen zegt zeggen gaf gaven geeft geven registreerde registreerden noteerde noteerden telde telden telt tellen meldt meldde meldden ik mij moet moeten "
    "moest betekent betekenen betekende weten weet betreft speelde speelt houdt houden daalde daalden steeg stegen kreeg kregen voor streven ging gingen schrijven lezen "
    "willen wil schrijft schreef maakte er de het die dat dit ons onze we wij spraken vulden zeg zou zouden zat zaten zit zitten bedroeg bedraagt bedroegen laat laten kun kan kunnen mag mogen haalden "
    "haalde halen vermeldt vermeldde vermelden luidt luidde toont tonen toonde rapporteerde rapporteerden gebeurde een over qua met viel vielen valt vallen bleef bleven scoorde scoorden "
    "liep liepen verschilt verschilde tis ist was't is't nu dan nou toch ook zoal als verandert veranderde verstaan gold geldt".split()
)
"""The same behind "wat", for figures, targets and what the source says."""
_WHERE = frozenset(
    "vind ligt lag lagen liggen of kwamen kwam kreeg kregen staan stonden stond staat moest moesten moet mikken mikt slaan slaat zitten zit zat zaten waren gingen ging hadden had het we wij ons "  # noqa: SIM905
    "loopt werd werden naar koersen op scoren scoort scoorde komen komt eindigde eindigden gebeurde".split()
)
_BEHIND = {"hoe": _HOW, "wat": _WHAT, "waar": _WHERE}
OPERATIVE = (
    "programmadoel", "voortgang", "activiteiten", "toelichting", "betekenis", "waarom", "herkomst", "voetnoot", "doel", "behaald",
    "mislukt", "hoeveel", "procent", "verloop", "landelijk", "verschil", "klopt",
)  # fmt: skip
"""Cues that say what is asked, whatever stands behind "hoe"."""
_LEADS = frozenset({"en", "maar", "nou", "dus", "eh", "ja", "hoi", "hallo", "hey", "oke", ","})
_NAMED = frozenset({"indicator", "year", "place", "scope"})


def other_question_word(hearing: Hearing) -> str:
    """The question word and what stands behind it, as read, where no figure is asked so; empty where one may be."""
    at = _first(hearing.texts)
    if at < 0:
        return ""
    first, second = hearing.texts[at : at + 2]
    behind = hearing.pieces[at + 1 : at + 4]
    if second == "voor" and first == "wat" and any(it.role == "indicator" for it in behind):
        return "wat voor"  # "wat voor vernielingen waren er?": of which kinds
    if second in _BEHIND[first] or behind[0].role in _NAMED:
        return ""
    return "" if hearing.has(*OPERATIVE) else f"{first} {second}"


def _first(texts: list[str]) -> int:
    """Where one of the question words stands at the beginning, but for what leads up to it; -1 where none does."""
    for at, text in enumerate(texts[:-1]):
        if text in _BEHIND:
            return at
        if text not in _LEADS:
            return -1
    return -1
