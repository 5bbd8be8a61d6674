"""Which verdict a list asks for, whether it changed between two years, and whether it holds in each of them."""

from __future__ import annotations

import re
from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.operations.compared_years import named_years
from intents.question import Verdict

_ALSO = frozenset(
    {
        "ook",
        "evenmin",
        "opnieuw",
        "weer",
        "allebei",
        "beide",
        "both",
        "zowel",
        "noch",
        "neither",
        "nor",
        "nogmaals",
    }
)
"""Between two years these ask for what holds in both."""
_EACH = frozenset({"elk", "elke", "ieder", "iedere", "every", "each"})
_NOT = frozenset({"niet", "geen", "nooit", "never", "not", "noch", "evenmin", "neither", "nor"})
_MISSED = frozenset({"missen", "missen we", "mist"})
"""Of a target these say that it is not there or that it was not met: neither is taken for granted."""
_NARROWLY = frozenset({"nipt", "op het nippertje", "rakelings", "nipst", "het nipst", "het krapst"})


def verdict(hearing: Hearing) -> Verdict | None:
    has = hearing.has
    if has("doel_omlaag", "doel_omhoog") and MAY.search(" ".join(hearing.texts)):
        return None  # "een maximum dat we niet mogen bereiken": what a maximum is
    if barely(hearing):
        return "met"  # "krap gehaald" is met, where "bijna gehaald" is not
    unknown = has("doel") and has("ontbreekt") and not says_missed(hearing)
    if (not has("behaald", "mislukt") and not unknown) or both_asked(hearing):
        return None
    if has("ontbreekt") or _whether(hearing):
        return "unknown"
    if turned(hearing):
        said = _turned_to(hearing)
        return "not_met" if (_no_longer(hearing) if said is None else not said) else "met"
    if has("bijna") and not _narrowly(hearing) and not _met_ones(hearing):
        return None
    if has("mislukt") and (_never_missed(hearing) or _not_missed(hearing)):
        return "met"
    if none_met(hearing):
        return "met"
    return "not_met" if denied(hearing) or all_met(hearing) else "met"


MAY = re.compile(
    r"\b(?:mogen|mag|moeten|moet) (?:\S+ )?(?:bereiken|halen|overschrijden|overheen|eronder|erboven|daaronder|daarboven|onder blijven|boven blijven)\b"
)
_NET = "op het nippertje|krap|krapjes|net|maar net|nog net|net aan|net wel|ternauwernood|nipt|met de hakken over de sloot|barely"
_BARELY = re.compile(
    rf"\b(?:{_NET}) (?:ge|be)haald\b|\bbarely met\b"
    rf"|\b(?:{_NET}) (?:aan )?(?:nog )?binnen (?:de|het|hun|onze|zijn)? ?(?:norm\w*|doel\w*|grens|grenzen|streef\w+|marge)\b"
)
_JUST = frozenset({"krap", "krapjes", "net", "nipt", "ternauwernood", "sloot", "nippertje", "barely"})


@opened_by(_JUST, False)
def barely(hearing: Hearing) -> bool:
    """ "net gehaald", "nipt binnen de norm": met, and only just."""
    return _BARELY.search(" ".join(hearing.texts)) is not None and not hearing.has("niet")


def all_met(hearing: Hearing) -> bool:
    """ "alle doelen zijn gehaald, toch?": those that were not say whether it is so; "alle gehaalde doelen" are asked themselves."""
    if len(hearing.years.years) > 1 or hearing.has("elk_jaar"):
        return False
    texts = " ".join(hearing.texts).removesuffix(" ja of nee")
    if _ALL_OF_IT.search(texts):
        return True
    return hearing.any_of(_ALL) and _ALL_MET.search(texts) is not None and _ASKS_THEM.search(texts) is None


_ALL = frozenset({"alle", "allemaal", "all", "elk", "ieder", "elke"})
_ALL_OF_IT = re.compile(
    r"\b(?:is|was|hebben we|hebben wij|hadden we|haalden we|halen we) (?:dan |nu |eigenlijk |ook )?alles (?:\S+ ){0,3}?(?:gehaald|behaald|gelukt)\b"
)
""" "is alles gelukt? zo nee, wat niet"."""
_WHAT = r"(?:\S*doelen|doelstellingen|streefwaarden|normen|targets|indicatoren|goals|doel|norm|target)"
_ALL_MET = re.compile(
    rf"\b(?:alle|al|elk|elke|ieder|all)(?: (?:onze|de|van|our|the|\d+))* {_WHAT} (?:\S+ ){{0,5}}?(?:zijn|is|werden|werd|hebben|haalden|were|gehaald|behaald)\b"
    rf"|^(?:\S+ ){{0,4}}?(?:zijn|werden|haalden|hebben|halen|were|did)(?: \S+){{0,3}}? (?:alle|al|all)(?: (?:onze|de|our|the|\d+))* {_WHAT}\b"
    rf"|\b{_WHAT} (?:(?:zijn|werden|hebben) )?(?:\S+ ){{0,3}}?allemaal (?:gehaald|behaald)\b"
)
_ASKS_THEM = re.compile(
    r"\b(?:welke|welk|noem|geef|toon|lijst|lijstje|overzicht|hoeveel|which|die|waarvan|waar|waarbij|wat|wil|graag|per|behalve|zonder|bijna|nagenoeg|niet|geen|of)\b"
    rf"|\b{_WHAT} dat (?:we|wij|er|in)\b|\b(?:van|of) (?:alle|al|all)\b"
)
"""With one of these the targets themselves are asked, or others than all."""


@opened_by(frozenset({"geen", "none", "no"}), False)
def none_met(hearing: Hearing) -> bool:
    """ "geen enkel doel is gehaald, klopt dat?": those that were met say whether it is so."""
    if len(hearing.years.years) > 1 or hearing.has("elk_jaar", "mislukt") or not hearing.has("behaald"):
        return False
    return _NONE_MET.search(" ".join(hearing.texts)) is not None


_NONE_MET = re.compile(
    rf"\b(?:geen|none|no) (?:enkele?|een|één|van (?:de|onze|die|deze)|of (?:the|our)) (?:\S+ )?{_WHAT} (?!dat\b|die\b|waar)"
)


def _never_missed(hearing: Hearing) -> bool:
    """ "nooit gemist"; in "we schieten tekort: welke zijn nooit gehaald?" the "nooit" goes with the other."""
    nevers = [(start, end) for start, end, cue in hearing.said("elk_jaar") if not _NOT.isdisjoint(cue.words)]
    return any(goes_with(hearing, start, end) != "behaald" for start, end in nevers)


def _not_missed(hearing: Hearing) -> bool:
    """ "niet gemist", "niet ongehaald gebleven": a miss that is denied."""
    missed = {start for start, _, _ in hearing.said("mislukt")}
    texts = [*hearing.texts, ""]
    return any(
        (end + 1 if texts[end] in {"de", "die", "the"} else end) in missed
        for _, end, _ in hearing.said("niet")
    )


_MET = r"(?:wel )?(?:gehaald|behaald|gerealiseerd|gelukt|met|reached)"
_NOT_MET = r"(?:niet (?:gehaald|behaald|gerealiseerd|gelukt)|niet|gemist|mislukt|missed)"
_OR = r"(?:en|of|,|dan|versus|tegenover|and|or|than) (?:(?:hoeveel|hvl|welke|er|how many|which) )*"
_BOTH = re.compile(
    r" (wel (?:, )?(en|of|/|als) ((welke|hoeveel) )?niet|al dan niet|niet (?:, )?(en|of) ((welke|hoeveel) )?wel|met (and|or) not met) "
    rf"| {_MET} {_OR}{_NOT_MET} | {_NOT_MET} {_OR}(?:wel|{_MET}) | ongeacht of (?:\S+ ){{0,4}}\S*(?:ge|be)haald "
)


def both_asked(hearing: Hearing) -> bool:
    """ "welke zijn wel en welke niet gehaald?": all of them, each with its verdict."""
    return len(hearing.years.years) < 2 and bool(_BOTH.search(f" {' '.join(hearing.texts)} "))


def _met_ones(hearing: Hearing) -> bool:
    """ "welk behaald doel zat het dichtst bij de grens?": those that were met, where "bijna behaald" was not."""
    named = {start for start, _, _ in hearing.said("doel")}
    before = any(end in named for _, end, _ in hearing.said("behaald"))
    return before and not hearing.has("niet", "mislukt")


def denied(hearing: Hearing) -> bool:
    """Whether the verdict is a "no": the "niet" goes with it, not with a movement beside it."""
    if hearing.has("mislukt") or hearing.any_of(frozenset({"noch", "neither"})):
        return True
    if not hearing.has("stijging", "daling"):
        return hearing.has("niet") or never(hearing)
    return any(goes_with(hearing, start, end) == "behaald" for start, end, _ in hearing.said("niet"))


def never(hearing: Hearing) -> bool:
    """ "geen enkel jaar", "nooit": one phrase with the years, so no "niet" of its own."""
    return any(_NOT & set(cue.words) for _, _, cue in hearing.said("elk_jaar"))


def said_never(hearing: Hearing) -> bool:
    """ "nooit gehaald", "in geen van de jaren", where "alle jaren gemist" needs a miss in each."""
    spoken = " ".join(hearing.texts)
    return never(hearing) or _NEVER.search(spoken) is not None


_NEVER = re.compile(
    r"\b(?:nooit|never|geen enkel jaar|geen (?:enkele|een|1) keer|geen van (?:de|die|deze) (?:\w+ )?(?:jaar|jaren))\b"
)


def goes_with(hearing: Hearing, start: int, end: int) -> str:
    """What a "niet" denies: the verdict or movement next after it in its clause, else the last before it."""
    names = ("behaald", "stijging", "daling", "gelijk", "meer", "minder")
    clause = [it for it in hearing.cues if it[2].name in names and not _comma(hearing, it[0], start)]
    after = sorted(it for it in ((at, cue.name) for at, _, cue in clause) if it[0] >= end)
    before = sorted(it for it in ((at, cue.name) for at, _, cue in clause) if it[0] < start)
    return after[0][1] if after else before[-1][1] if before else ""


def _comma(hearing: Hearing, one: int, two: int) -> bool:
    """Whether punctuation or "maar" parts them."""
    between = hearing.pieces[min(one, two) : max(one, two)]
    return bool([piece for piece in between if piece.kind == "stop" or piece.text in {"maar", "but"}])


def every_year(hearing: Hearing) -> bool:
    """ "elk jaar", "allebei de jaren": the verdict must hold in all of them."""
    every = hearing.has("elk_jaar") or hearing.years.kind == "all"
    every = every or bool([it for it in hearing.pieces if it.text in _EACH or it.evidence == "jaar op jaar"])
    texts = {piece.text for piece in hearing.pieces}
    every = every or (len(hearing.years.years) > 1 and not texts.isdisjoint({"zowel", "both"}))
    both = len(hearing.years.years) == 2 and bool([it for it in hearing.pieces if it.text in _ALSO])
    every = every or (len(hearing.years.years) == 2 and _in_each(hearing))
    return every or (both and not hearing.has("meer", "minder", "stijging", "daling"))


def _in_each(hearing: Hearing) -> bool:
    """ "die in 2018 én in 2022 gehaald zijn": in both, where "in 2018 en 2022" may ask for each by itself."""
    typed = " ".join([piece.typed.lower() for piece in hearing.pieces])
    return _BOTH_TYPED.search(typed) is not None or _THAT_IN_BOTH.search(" ".join(hearing.texts)) is not None


_BOTH_TYPED = re.compile(r"\b20\d\d én (?:ook )?(?:in )?20\d\d\b")
_THAT_IN_BOTH = re.compile(r"\bdie (?:\S+ )?in 20\d\d en (?:ook )?in 20\d\d\b")


def says_missed(hearing: Hearing) -> bool:
    return all(cue.phrase in _MISSED for _, _, cue in hearing.said("ontbreekt"))


def _narrowly(hearing: Hearing) -> bool:
    """ "nipt gehaald" was met, "bijna gehaald" and "net niet gehaald" were not."""
    return any(cue.phrase in _NARROWLY or _BARELY.search(cue.phrase) for _, _, cue in hearing.said("bijna"))


def _whether(hearing: Hearing) -> bool:
    """ "van welke weten we niet of ze gehaald zijn": not known, which is not the same as not met."""
    ends = {end for _, end, cue in hearing.cues if cue.name == "niet"}
    return any(
        piece.text in {"of", "whether", "if"}
        and (not ends.isdisjoint(range(index - 2, index + 1)) or _cannot_say(hearing, ends, index))
        for index, piece in enumerate(hearing.pieces)
    )


def _cannot_say(hearing: Hearing, ends: set[int], at: int) -> bool:
    """ "niet mogelijk is te bepalen of": a verb of knowing between the "niet" and the "of"."""
    start = max((end for end in ends if at - 7 <= end < at), default=at)
    return any(piece.text in _KNOWING for piece in hearing.pieces[start:at])


_KNOWING = frozenset(
    {"bepalen", "zeggen", "weten", "vaststellen", "beoordelen", "nagaan", "stellen", "say", "tell", "know"}
)


def turned(hearing: Hearing) -> bool:
    """ "in 2021 nog niet maar in 2022 wel": a verdict that changed between two years."""
    if len(hearing.years.years) != 2:
        return False
    has = hearing.has
    changed = has("nieuw") or _no_more(hearing) or (has("niet") and _does(hearing))
    changed = (
        changed or (has("mislukt") and has("behaald")) or _not_yet(hearing) or _turned_to(hearing) is not None
    )
    return changed or _by_year(hearing) is not None


def _turned_to(hearing: Hearing) -> bool | None:
    """ "van niet behaald naar behaald": whether it came to be met; None where no such turn is said."""
    found = _FROM_TO.search(" ".join(hearing.texts))
    return None if found is None else found["last"] is None


_FROM_TO = re.compile(
    r"\bvan (?:(?:niet (?:ge|be)haald|gemist|mislukt) (?:\(? ?(?:in )?\d{4} \)? ?)?naar (?:wel )?(?:ge|be)haald"
    r"|(?:wel )?(?:ge|be)haald (?:\(? ?(?:in )?\d{4} \)? ?)?naar (?P<last>niet (?:ge|be)haald|gemist|mislukt))\b"
)


def _not_yet(hearing: Hearing) -> bool:
    """ "in 2022 bij gekomen die we in 2021 nog niet haalden": of the year that goes with it, so that the other is met."""
    texts = hearing.texts
    at = next((at for at, pair in enumerate(pairwise(texts)) if pair in _YET), -1)
    named = named_years(hearing)
    if at < 0 or len(named) != 2 or _no_more(hearing):
        return False
    joined = set(texts[named[0][0] + 1 : named[1][0]]) <= _JOINED  # "in 2021 en in 2022 nog niet": in neither
    own = [year for index, year in named if index < at] or [named[0][1]]
    return own[-1] == min(hearing.years.years) and not joined


_YET = frozenset({("nog", "niet"), ("not", "yet")})


def _does(hearing: Hearing) -> bool:
    """A "wel" of the verdict: "wél hoger" goes with the movement."""
    moves = {start for name in ("meer", "minder", "stijging", "daling") for start, _, _ in hearing.said(name)}
    return any(end not in moves for _, end, _ in hearing.said("echt"))


def _by_year(hearing: Hearing) -> bool | None:
    """ "in 2020 gehaald maar in 2021 niet": whether the later year is the one that is denied; None where unclear."""
    named = [at for at, piece in enumerate(hearing.pieces) if piece.role == "year" and _first(hearing, at)]
    if len(named) != 2 or hearing.has("stijging", "daling", "meer", "minder", "gelijk"):
        return None
    parts = [
        at for at in range(named[0] + 1, named[1]) if hearing.pieces[at].text in {"maar", "but", "terwijl"}
    ]
    denials = [start for start, _, _ in hearing.said("niet") + hearing.said("mislukt")]
    if not parts and denials and denials[0] > named[1]:  # "in 2021 gehaald en in 2022 niet"
        held = [end for _, end, _ in hearing.said("behaald") if named[0] < end < named[1]]
        parts = [at for at in held if hearing.pieces[at].text in {"en", "and"}]
    if len(parts) != 1 or len(denials) != 1:
        return None
    return (denials[0] > parts[0]) == (not _newest_first(hearing))


def _first(hearing: Hearing, at: int) -> bool:
    """Whether a year's name begins here: "tweeduizend twintig" is one."""
    return at == 0 or hearing.pieces[at - 1].evidence != hearing.pieces[at].evidence


def _no_more(hearing: Hearing) -> bool:
    """ "niet meer", "no longer": it did before."""
    texts = hearing.texts
    return any(pair in _NO_MORE for pair in pairwise(texts))


def no_longer(hearing: Hearing) -> bool:
    """ "in 2022 niet meer": no longer so, where "niet meer dan in 2021" compares."""
    return _no_more(hearing) and not hearing.any_of(_THAN)


_THAN = frozenset({"dan", "als", "than"})
_NO_MORE = frozenset({("niet", "meer"), ("niet", "langer"), ("no", "longer"), ("not", "anymore")})


def _no_longer(hearing: Hearing) -> bool:
    """Whether the last of the two years is the one in which it was not met; "wel" and "niet" go with the years in order."""
    if _no_more(hearing):
        return True
    said = [piece.text for piece in hearing.pieces if piece.text in {"wel", "niet", "geen"}]
    if hearing.has("mislukt") and hearing.has("behaald"):
        said = _in_order(hearing)
    if len(said) != 2 or len({word == "wel" for word in said}) != 2:
        return bool(_by_year(hearing))
    return said[0 if _newest_first(hearing) else 1] != "wel"


def _in_order(hearing: Hearing) -> list[str]:
    """ "onvoldoende in 2021 en gehaald in 2022": the two verdicts as they were said."""
    marks = [(start, "niet") for start, _, _ in hearing.said("mislukt")]
    marks += [(start, "wel") for start, _, _ in hearing.said("behaald")]
    return [word for _, word in sorted(marks)]


def _newest_first(hearing: Hearing) -> bool:
    """Whether the later of the two years is named first: "in 2022 wel en een jaar eerder niet"."""
    named = [piece for piece in hearing.pieces if piece.role == "year"]
    return bool(named) and named[0].evidence == f"jaar {max(hearing.years.years)}"


def held_in_first(hearing: Hearing) -> bool:
    """ "in 2021 gehaald en in 2022 gestegen": the verdict stands between the years, and another clause begins behind it."""
    named = [at for at, piece in enumerate(hearing.pieces) if piece.role == "year" and _first(hearing, at)]
    if len(named) != 2:
        return False
    ends = [end for name in ("behaald", "mislukt") for _, end, _ in hearing.said(name)]
    return any(named[0] < end < named[1] and hearing.texts[end] in _AND_THEN for end in ends)


_AND_THEN = frozenset({"en", "maar", "and", "but", ","})
_JOINED = frozenset({"en", "of", "and", "or", "in", "&", "+", "/", ",", "-", "jaar", "de", "het"})


def years_apart(hearing: Hearing) -> bool:
    """Two years, each in a clause of its own: "die er in 2022 bij kwamen en in 2021 nog niet": one verdict cannot be of both."""
    named = [at for at, piece in enumerate(hearing.pieces) if piece.role == "year"]
    if hearing.years.kind != "list" or len(hearing.years.years) != 2 or len(named) < 2:
        return False
    between = hearing.pieces[named[0] + 1 : named[-1]]
    return any(piece.role != "year" and piece.text not in _JOINED for piece in between)
