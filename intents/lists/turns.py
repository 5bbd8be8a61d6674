"""Lists that would be of a turn, of each of two years, or counted per year: no one list shows these."""

from __future__ import annotations

import re
from itertools import pairwise

from intents.hearing.hearing import Hearing
from intents.question import Selection

_MOVES = frozenset({"up", "down", "not_up", "not_down", "better", "worse"})


def turns(hearing: Hearing, chosen: Selection) -> list[str]:
    """What was said that no one list shows, as typed."""
    return [
        *_from_to(hearing),
        *_per_year(hearing, chosen),
        *_was_so(hearing),
        *_in_each(hearing, chosen),
        *_near_the_country(hearing, chosen),
        *_than_all(hearing, chosen),
        *_last_time(hearing),
        *_striven_side(hearing),
        *_neither(hearing),
        *_exactly_on(hearing, chosen),
        *more_of_them(hearing),
        *_than_two_years(hearing, chosen),
        *_best(hearing),
        *_than_target(hearing, chosen),
        *_other_superlative(hearing, chosen),
        *_both_ways(hearing, chosen),
        *_at_their_own(hearing, chosen),
        *_moved_again(hearing, chosen),
        *_more_of_nothing(hearing, chosen),
        *_in_the_name(hearing, chosen),
        *_then_and_now(hearing, chosen),
        *_most_reports(hearing, chosen),
        *_so_often(hearing),
        *_loosely(hearing, chosen),
        *_other_years(hearing, chosen),
        *(["mis"] if chosen.lacking and _AMISS.search(" ".join(hearing.texts)) else []),
    ]


def _loosely(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "ongeveer gelijk", "in 2021 of 2022 gestegen", "niet in 2021 maar wel in 2022", "landelijke doelen": near it, either, or of the other."""
    text = " ".join(hearing.texts)
    each = chosen.direction in _MOVES or chosen.lacking or chosen.has_figure
    two_years = each and len(hearing.years.years) > 1 and not chosen.verdict
    found = [
        _NEARLY.search(text) if chosen.direction == "same" else None,
        _FAR_FROM.search(text) if chosen.versus_target else None,
        _TWOFOLD.search(text) if not chosen.by else None,
        _BUT_DID.search(text) if two_years else None,
        _ALL_THE_WAY.search(text) if chosen.direction in _MOVES else None,
        _ONLY_THEN.search(text) if chosen.verdict and not (chosen.first or chosen.became) else None,
        _THEIR_TARGETS.search(text) if chosen.verdict else None,
        _MOVED.search(text) if chosen.versus_country else None,
        _SIGN.search(hearing.text) if not chosen.aim else None,
        _ONE_SIDE.search(text) if chosen.versus_target and not chosen.aim else None,
    ]
    either = _either(hearing) if chosen.direction in _MOVES or chosen.every_year else []
    return [*(it.group() for it in found if it), *either]


def _either(hearing: Hearing) -> list[str]:
    """ "in 2020 of anders in 2021": in either of two years, where a list is of one change, or of all its years."""
    years = [at for at, piece in enumerate(hearing.pieces) if piece.role == "year"]
    gaps = [hearing.texts[one + 1 : two] for one, two in pairwise(years)]
    return ["of"] if any(not _OR.isdisjoint(gap) and len(gap) <= _NEAR for gap in gaps) else []


_OR, _NEAR = frozenset({"of", "or"}), 3


_NEARLY = re.compile(
    r"\b(?:ongeveer|bijna|nagenoeg|vrijwel|min of meer|zo goed als|redelijk|about|nearly|roughly)\b"
)
_FAR_FROM = re.compile(r"\b(?:ver|ruim|dik|flink|net|vlak|krap|far|well|just) (?:boven|onder|above|below)\b")
_TWOFOLD = re.compile(r"\bhet (?:dubbele|drievoudige|driedubbele|tweevoudige|viervoudige)\b")
_ALL_THE_WAY = re.compile(r"\b(?:alleen|enkel) maar\b|\bonafgebroken\b|\bcontinu\b")
_ONLY_THEN = re.compile(r"\bpas (?:in|sinds|vanaf|dit|vorig)\b")
_BUT_DID = re.compile(
    r"\b(?:niet|geen)\b.*\b(?:maar|doch) (?:\S+ ){0,3}?wel\b|\bwel\b.*\b(?:maar|doch) (?:\S+ ){0,3}?niet\b|\bniet\b.* en (?:dan |toen )?wel\b"
)
_MOVED = re.compile(
    r"\b(?:gedaald|gestegen|afgenomen|toegenomen|daalde|daalden|steeg|stegen|afnam|toenam|fell|rose)\b"
)
""" "onder landelijk en gedaald": beside the country, and beside another year."""
_ONE_SIDE = re.compile(r"\b(?:maximum|plafond|bovengrens|minimum|ondergrens)\b")
_SIGN = re.compile(r"[<>]=?(?=['\"]? ?\w*(?:doel|norm))")
_THEIR_TARGETS = re.compile(
    r"\b(?:landelijke|nationale|nederlandse|national) (?:doel|doelen|doelstellingen|normen|streefwaarden|targets)\b"
)


def _so_often(hearing: Hearing) -> list[str]:
    """ "slechts een keer gehaald": in how many of the years, which no list counts; "drie keer op rij" is a run."""
    found = _TIMES.search(" ".join(hearing.texts))
    return [found.group()] if found else []


_TIMES = re.compile(
    r"(?<!nooit )(?<!niet )(?<!geen )\b(?:een|1|twee|2|drie|3|vier|4|vijf|5|zoveel|meerdere|one|two|three|four) (?:keer|maal|times?)\b"
    r"(?! (?:zo|op rij|achter|achtereen|na elkaar|in a row|groter|kleiner|hoger|lager|meer|in successie))|\b(?:eenmaal|tweemaal|driemaal|viermaal)\b(?! (?:zo|op rij|achter))"
)


def _other_years(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "alleen 2018 mist, de andere jaren zijn er": what is said of the years that are not named."""
    found = _THE_OTHERS.search(" ".join(hearing.texts)) if chosen.lacking or chosen.has_figure else None
    return [found.group()] if found else []


_THE_OTHERS = re.compile(r"\b(?:andere|overige|resterende|other) (?:jaren|years)\b|\brest van de jaren\b")


def _from_to(hearing: Hearing) -> list[str]:
    """ "van gehaald naar niet gehaald", where the years are not named."""
    found = _TURN.search(" ".join(hearing.texts))
    return [found.group()] if found and len(hearing.years.years) < 2 else []


_TURN = re.compile(r"\b(?:ge|be)haald naar\b|\bnaar (?:niet |on)(?:ge|be)haald\b|\bfrom met to\b")


def more_of_them(hearing: Hearing) -> list[str]:
    """ "waren dat er meer?": of which of two lists there are more, where "meer" elsewhere is said of figures."""
    found = _OF_THEM.search(" ".join(hearing.texts))
    return [found.group()] if found else []


def _than_two_years(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "hoger dan in 2018 en 2021": one year beside each of two, where the years would be compared with one another."""
    if chosen.direction not in _MOVES or len(hearing.years.years) != 2:
        return []
    found = _TWO_YEARS.search(" ".join(hearing.texts))
    return [found.group()] if found else []


_TWO_YEARS = re.compile(r"\b(?:dan|than) (?:in )?\d{4} (?:en|and|of|or) (?:in )?\d{4}\b")


def _than_target(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "beter dan het doel": beside the target, where "beter" alone is beside the year before."""
    found = _THAN_TARGET.search(" ".join(hearing.texts)) if chosen.direction in {"better", "worse"} else None
    return [found.group()] if found else []


_THAN_TARGET = re.compile(
    r"\b(?:dan|als|than) (?:het|de|hun|zijn|onze|ons|its|the)? ?(?:doel|doelen|norm|normen|streefwaarde|streefwaarden|target|targets|gemiddelde|verwachting|verwacht)\b"
)


def _best(hearing: Hearing) -> list[str]:
    """ "welke scoren het beste?": no list ranks by how good a figure is."""
    found = _THE_BEST.search(" ".join(hearing.texts))
    return [found.group()] if found else []


_THE_BEST = re.compile(r"\b(?:het|de|the) (?:best|beste|slechtst|slechtste|worst)\b")
_OF_THEM = re.compile(r"\b(?:dat|die|het|dit) er (?:meer|minder|evenveel)\b")


def _other_superlative(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "uitschieters", "laagterecords": of the row's own years or among the rows, nobody said; "hoogste" is among the rows."""
    if chosen.direction not in {"highest", "lowest"} or chosen.per_year:
        return []
    said = [cue.phrase for name in ("hoogste", "laagste") for _, _, cue in hearing.said(name)]
    return [phrase for phrase in said if not _PLAIN.search(phrase)]


_PLAIN = re.compile(
    r"\b(?:aller)?(?:hoogst|laagst|grootst|kleinst|meest|minst|talrijkst)e?\b"
    r"|\b(?:bovenaan|onderaan|highest|lowest|most|least|fewest|largest|biggest|smallest)\b"
)


def _both_ways(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "ineens wel, na een jaar niet": a "wel" beside a "niet" of which the list takes one."""
    alone = chosen.verdict in {"met", "not_met"} and not (chosen.became or chosen.first or chosen.direction)
    if not alone or not hearing.has("niet", "mislukt"):
        return []
    texts = [*hearing.texts, ""]
    ends = {end for name in ("behaald", "niet") for _, end, _ in hearing.said(name)}
    said = [at for at, text in enumerate(texts) if text == "wel" and texts[at + 1] in _CLOSES]
    return ["wel"] if any(at in ends or texts[at + 1] != "" for at in said) else []


_CLOSES = frozenset({"", ",", "maar", "en", "terwijl"})


def _moved_again(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "steeg in 2021 en steeg in 2022": said of each of two years, of which the list takes one change."""
    if chosen.direction not in {"up", "down"} or len(hearing.years.years) < 2 or chosen.turned_from:
        return []
    name = "stijging" if chosen.direction == "up" else "daling"
    verbs = {cue.words[0] for _, _, cue in hearing.said(name)}
    return [verb for verb in sorted(verbs) if hearing.texts.count(verb) > 1]


def _most_reports(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "de meeste meldingen", "qua aantal meldingen": of rows that count reports, which others do not."""
    ranked = not chosen.among and (chosen.direction in {"highest", "lowest"} or chosen.most)
    return [
        hearing.pieces[start].typed
        for start, _, cue in hearing.said("telwoord")
        if ranked and cue.phrase in _REPORTS and hearing.texts[max(0, start - 1)] in _COUNTED
    ]


_REPORTS = frozenset({"meldingen", "incidenten", "gevallen", "zaken", "reports", "incidents"})
_COUNTED = frozenset({"meeste", "minste", "aantal", "most", "fewest"})


def _then_and_now(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "die in 2021 nog gehaald werden en nu gemist": of that year and of the last, of which only one is named."""
    named = hearing.years.years
    judged = chosen.verdict in {"met", "not_met"} and not (chosen.became or chosen.every_year)
    if not judged or len(named) != 1 or hearing.years.kind != "list":
        return []
    found = _NOW.search(" ".join(hearing.texts))
    return [found["now"]] if found else []


_NOW = re.compile(
    r"\b(?:en|maar|terwijl|and|but) (?:ze |die |we |dat )?(?P<now>nu|inmiddels|now) (?!toe\b|geldende\b)"
)


def _in_the_name(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "met 'meldingen' in de naam", "de meldingen-indicatoren": by a word that the list does not look for."""
    if chosen.term or chosen.among:
        return []
    found = _NAMED_SO.search(" ".join(hearing.texts))
    ends = [end for _, end, _ in hearing.said("telwoord")]
    joined = any(hearing.texts[end : end + 1] == ["-"] and hearing.texts[end + 1] in _ROWS for end in ends)
    return [found.group()] if found else ["-indicatoren"] if joined else []


_NAMED_SO = re.compile(r"\bin (?:de|hun) naam\b")
_ROWS = frozenset({"indicatoren", "doelen", "rijen", "cijfers"})
_AMISS = re.compile(r"(?<!ik )\bmis\b(?! ik)")
""" "allebei mis" is missed, where "mis ik" is lacking: nobody said which."""


def _more_of_nothing(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "bij welke is meer juist de bedoeling": "meer" beside nothing is no move, where "hoger" is beside the year before."""
    beside = chosen.versus_country or chosen.versus_target or chosen.by or chosen.most or chosen.aim
    compared = hearing.years.against or len(hearing.years.years) > 1 or hearing.any_of(_BESIDE)
    if chosen.direction not in {"up", "down"} or beside or compared or hearing.has("stijging", "daling"):
        return []
    said = [cue.phrase for name in ("meer", "minder") for _, _, cue in hearing.said(name)]
    return said if said and set(said) <= {"meer", "minder", "more", "less", "fewer"} else []


_BESIDE = frozenset(["dan", "than", "als", "vergeleken", "vergelijking", "tov", "t.o.v.", "opzichte", "tegenover", "geworden", "werd", "werden"])  # fmt: skip


def _at_their_own(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "bereikten hun maximum": of their figures, where the target is a maximum for another reason."""
    found = _OWN_EDGE.search(" ".join(hearing.texts)) if chosen.aim else None
    return [found.group()] if found else []


_OWN_EDGE = re.compile(
    r"\b(?:op|bereikten?|haalden?|raakten?|bij) (?:\S+ ){0,3}?(?:hun|zijn|haar) (?:eigen )?(?:maximum|minimum)\b"
)


def _per_year(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "hoeveel doelen haalden we per jaar?": a number for each year, which is not "in elk jaar"."""
    texts = hearing.texts
    said = (chosen.count or hearing.has("hoeveel")) and any(
        pair in {("per", "jaar"), ("per", "year")} for pair in pairwise(texts)
    )
    return ["per jaar"] if said else []


def _was_so(hearing: Hearing) -> list[str]:
    """ "zijn nu onbekend en waren dat in 2021 niet": what was so is only pointed at."""
    texts = hearing.texts
    triples = zip(texts, texts[1:], texts[2:], strict=False)
    said = any(one in _ALSO and two in _WERE and three in _SO for one, two, three in triples)
    return ["dat"] if said and hearing.years.years else []


_ALSO, _WERE, _SO = (
    frozenset({"en", "maar", "terwijl"}),
    frozenset({"waren", "was"}),
    frozenset({"dat", "dit"}),
)
"""Where "welke waren dat?" asks which they were."""


def _in_each(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "stegen in 2021 en in 2022": of each of the two; "tussen 2021 en 2022" is one change."""
    named = [at for at, piece in enumerate(hearing.pieces) if piece.role == "year"]
    if chosen.direction not in _MOVES or hearing.years.kind != "list" or len(named) != 2:
        return []
    between = [piece.text for piece in hearing.pieces[named[0] + 1 : named[1]]]
    before = hearing.pieces[named[0] - 1].text if named[0] else ""
    each = before == "in" and between in (["en"], ["en", "in"], ["als", "in"], ["and"], ["and", "in"])
    return [hearing.pieces[at].typed for at in named] if each and not hearing.has("meer", "minder") else []


def _than_all(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "hoger dan in elk van de jaren ervoor": above all others, which is not "elk jaar hoger"."""
    found = _ABOVE_ALL.search(" ".join(hearing.texts)) if chosen.direction else None
    return [found.group()] if found else []


_ABOVE_ALL = re.compile(r"\b(?:dan|than) (?:in )?(?:elk|elke|ieder|iedere|alle|al|ooit|any|all|every|each)\b")


def _last_time(hearing: Hearing) -> list[str]:
    """ "in 2020 voor het laatst gehaald": of the years after it too, which the list of 2020 does not look at."""
    texts = hearing.texts
    return ["voor het laatst"] if any(pair in _LAST for pair in pairwise(texts)) else []


_LAST = frozenset({("het", "laatst"), ("laatste", "keer"), ("last", "time")})


def _neither(hearing: Hearing) -> list[str]:
    """ "noch behaald noch gemist": both verdicts are denied, so that neither is asked."""
    both = hearing.has("behaald") and hearing.has("mislukt")
    return ["noch"] if both and hearing.any_of(_NOR) else []


_NOR = frozenset({"noch", "neither", "nor"})


def _striven_side(hearing: Hearing) -> list[str]:
    """ "het streven om onder een getal te blijven": which way is aimed at, and not where the figure is."""
    if not hearing.any_of(_STRIVES) or len(hearing.years.years) > 0:
        return []
    held = [cue.phrase for _, _, cue in hearing.said("behaald")]
    return [phrase for phrase in held if phrase.startswith(_SIDES) and "..." in phrase]


_STRIVES = frozenset({"streven", "streeft", "bedoeling", "ambitie", "moeten", "moet", "willen"})
_SIDES = ("onder ", "boven ", "binnen ")


def _exactly_on(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "exact op de streefwaarde": where it stands precisely, which "bijna" does not tell."""
    ranked = chosen.near_target or chosen.far_target
    return [piece.typed for piece in hearing.pieces if ranked and piece.text in _EXACTLY]


_EXACTLY = frozenset({"exact", "precies", "exactly", "pal"})


def _near_the_country(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "het dichtst bij landelijk": the distance to a target is measured, and the country has none."""
    ranked = chosen.near_target or chosen.far_target
    return [hearing.pieces[start].typed for start, _, _ in hearing.said("landelijk")] if ranked else []
