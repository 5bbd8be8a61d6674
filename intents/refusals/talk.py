"""Talk around figures: greetings and help; and what is declined by kind: other places, periods, forecasts, instructions."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.matching.background import BACKGROUND
from intents.matching.withdrawn import taken_back
from intents.question import NotUnderstood, Operation, Question, Talk, Why

_DAYS = frozenset({"gisteren", "vannacht"})
"""With a year named beside it, such a day is when it was said, not what is asked."""
_SMALL_TALK = frozenset(
    [
        "help",
        "wie",
        "dank",
        "doei",
        "hallo",
        "ja",
        "nee",
        "gemeente",
        "gemeente_sterk",
        "klopt",
        "echt",
        "welke",
        "uitdrukking",
        "ooit",
        "telwoord",
        "beter",
        "moeten",
    ]
)
_KINDS = (("help", "help"), ("wie", "who"), ("dank", "thanks"), ("doei", "bye"), ("hallo", "hello"))


def acknowledges(hearing: Hearing) -> bool:
    """ "ok", "duidelijk", "goed zo": that it was read, and nothing else."""
    if not hearing.pieces or "?" in hearing.text or hearing.pieces[0].text == "is":
        return False  # "is dat goed?" asks
    words = {piece.text for piece in hearing.pieces if piece.kind != "stop"}
    return not words.isdisjoint(_ACKNOWLEDGES) and words <= _ACKNOWLEDGES | _BESIDE_IT


_ACKNOWLEDGES = frozenset(
    ["ok", "oke", "okee", "okay", "okido", "oki", "duidelijk", "helder", "begrepen", "aha", "ah", "hm", "hmm", "juist", "goed",
     "check", "okok", "okidoki", "right", "alright", "clear", "got", "understood", "snap", "genoteerd"]
)  # fmt: skip
_BESIDE_IT = frozenset({"zo", "it", "ik", "het", "al", "dan", "dat", "heel", "maar", "nu", "is"})


def only_talk(hearing: Hearing) -> Talk | None:
    """A greeting, thanks or a cry for help with nothing else in it."""
    asks = [cue.name for _, _, cue in hearing.cues if cue.name not in _SMALL_TALK]
    if hearing.years.years or (asks and not hearing.has("help", "wie")):
        return None
    for cue, kind in _KINDS:
        if hearing.has(cue):
            return Talk(kind)  # type: ignore[arg-type]
    if hearing.has("ja", "nee") and len(hearing.pieces) <= 3:
        return Talk("ok")
    return None


def declined(
    hearing: Hearing, catalogue: Catalogue, found: list[Mention], places: list[str]
) -> NotUnderstood | None:
    """What no report can answer, whatever indicator is named beside it."""
    places = [] if places and _places_left_out(hearing) else places
    told = places and not found and not hearing.has(*_FIGURES) and _told(hearing, catalogue)
    if places and not told and not hearing.has("voortgang", "activiteiten", "toelichting"):
        near = _near(catalogue, found)
        return NotUnderstood(Why.OTHER_PLACE, tuple(places), near, instead=_instead(hearing, catalogue, near))
    elsewhere = hearing.said("andere_plaatsen")
    if elsewhere:
        return NotUnderstood(Why.OTHER_PLACE, (elsewhere[0][2].phrase,), _near(catalogue, found))
    order = hearing.said("opdracht")
    if order and hearing.has("verloop", "overzicht", "gemiddelde", "procent"):
        order = [it for it in order if it[2].phrase not in _MAKES]
    if (order and _commands(hearing, min(start for start, _, _ in order))) or _dictates(hearing):
        return NotUnderstood(Why.INSTRUCTION)
    if not found and not hearing.has("procent") and (other := _heard(hearing, _CONVERTS)):
        return NotUnderstood(Why.UNIT, (other,))
    if found and _in_a_ranking(hearing):
        return NotUnderstood(Why.CHAT)
    if _hypothetical(hearing):
        return NotUnderstood(Why.FORECAST)
    if hearing.has("afwijzing"):
        return NotUnderstood(Why.FORECAST if hearing.has("stijging", "daling") else Why.CHAT)
    text = hearing.has("programmadoel", "voortgang", "activiteiten", "toelichting")
    text = text or (not found and _quotes(hearing, catalogue))
    someone = _about_someone(hearing) or (found and _by_whom(hearing))
    if (not text and someone) or (hearing.has("persoon") and not found):
        return NotUnderstood(Why.PERSON)
    _forget_denied_periods(hearing, catalogue)
    period = _heard(hearing, catalogue.phrases.periods)
    if period in _DAYS and hearing.years.years:
        period = ""
    period = period or (
        _on_a_day(hearing) or _today(hearing) or _edge_of_year(hearing) or _days_counted(hearing)
        if found
        else ""
    )
    each = bool(period) and any(
        one == "per" and period.endswith(two) for one, two in pairwise(hearing.texts)
    )  # "kan dat ook per kwartaal?"
    if period and (found or each or hearing.years.years or hearing.has("hoeveel")):
        return NotUnderstood(Why.PERIOD, (period,), _near(catalogue, found))
    future = _heard(hearing, catalogue.phrases.future)
    if future:
        outside = tuple(str(year) for year in hearing.years.years if year > catalogue.snapshot.years[-1])
        why = Why.YEAR_OUTSIDE if outside else Why.FORECAST
        return NotUnderstood(why, outside or (future,), _near(catalogue, found))
    return None


_MAKES = frozenset({"maak er", "maak daar", "maak dat", "make it"})
""" "maak er een reeks van" asks for a course, where "maak er 300 van" is an order."""
_CONVERTS = frozenset({"omrekenen", "omgerekend", "omzetten", "herleiden", "converted", "convert"})
"""Of what was spoken of before: another unit than the source's."""


def _places_left_out(hearing: Hearing) -> bool:
    """ "Arnhem hoeft niet, alleen ons eigen cijfer": every other place is taken back."""
    at = [index for index, piece in enumerate(hearing.pieces) if piece.role == "place"]
    return bool(at) and all(taken_back(hearing, index) for index in at)


_FIGURES = ("hoeveel", "doel", "behaald", "vergelijk", "beter", "stijging", "daling", "indicatoren")


def _told(hearing: Hearing, catalogue: Catalogue) -> bool:
    """Whether the programme's text speaks of the place: "Oekraïne"."""
    texts = catalogue.texts.progress.union(catalogue.texts.goal, *catalogue.texts.explanations)
    named = [piece.stem for piece in hearing.pieces if piece.role == "place"]
    return bool(named) and all(key in texts for key in named)


_SUPPOSES = frozenset({"had", "hadden", "zou", "zouden", "if"})
_ASKS_LEAVE = frozenset({"mogen", "kunnen", "vragen", "weten", "willen", "could", "may", "can"})


_WEEKDAYS = (
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "werkdag",
    "doordeweek",
    "weekend",
)
_ON = frozenset({"op", "per", "elke", "iedere", "in", "tijdens", "'s", "on", "every"})


_WEEKDAY = re.compile(r"\b(?:" + "|".join(_WEEKDAYS) + ")")


def _on_a_day(hearing: Hearing) -> str:
    """ "vermissingen op vrijdagavond": a day narrows the count; "voor de vergadering van donderdag" says when it is needed."""
    if _WEEKDAY.search(" ".join(hearing.texts)) is None:
        return ""
    texts = [piece.text for piece in hearing.pieces if piece.kind != "stop"]
    for at, text in enumerate(texts[1:], 1):
        if not text.startswith(_WEEKDAYS):
            continue
        before = [it for it in texts[max(0, at - 2) : at] if it not in {"de", "het", "een", "the"}]
        if before[-1:] and before[-1] in _ON:
            return text
    return ""


_NOW = frozenset({"vandaag", "vanochtend", "vanmorgen", "vanmiddag", "vanavond", "today"})


@opened_by(_NOW | {"moment", "ogenblik", "momenteel", "nu", "currently"}, "")
def _today(hearing: Hearing) -> str:
    """ "zijn er vandaag al binnen", "zijn er nu vermist": of today, where "ik heb vandaag overleg" says when it is needed."""
    texts = " ".join(hearing.texts)
    found = _OF_TODAY.search(texts) or (None if hearing.years.years else _OF_NOW.search(texts))
    return found.group() if found else ""


_OF_TODAY = re.compile(
    rf"\b(?:er|al|binnen|gemeld) (?:{'|'.join(sorted(_NOW))})\b|\b(?:{'|'.join(sorted(_NOW))}) (?:al|nog|binnen|gemeld|geweest|so far)\b(?! (?:over|naar|aan|mee|voor)\b)"
)
_OF_NOW = re.compile(
    r"(?<=zijn er )(?:nu , )?(?:nu|momenteel|op dit moment|op dit ogenblik)\b|(?<=are )currently\b"
)
_SPELLS = frozenset(
    {"dagen", "weken", "maanden", "uur", "uren", "minuten", "days", "weeks", "months", "hours"}
)


@opened_by(_SPELLS, "")
def _days_counted(hearing: Hearing) -> str:
    """ "hoeveel dagen zat ertussen": how long, which no yearly figure tells."""
    for one, two in pairwise(hearing.pieces):
        if one.text in {"hoeveel", "hvl", "many"} and two.text in _SPELLS:
            return two.typed
    return ""


_EDGES = frozenset({"begin", "eind", "einde", "medio"})
_SPANS = frozenset({"sinds", "vanaf", "van", "tot", "t/m", "tm", "en", "tussen", "het", "-"})


@opened_by(_EDGES, "")
def _edge_of_year(hearing: Hearing) -> str:
    """ "begin 2021": less than the year; "van begin 2018 tot eind 2022" is whole years."""
    texts = [piece.text for piece in hearing.pieces]
    for at, (text, after) in enumerate(pairwise(hearing.pieces)):
        before = texts[at - 1] if at else ""
        if text.text in _EDGES and after.role == "year" and before not in _SPANS:
            return text.typed
    return ""


_AMONG_OTHERS = re.compile(
    r"\b(lijst|lijstje|rijtje|ladder|klassement|tabel) (van|met|der) (de |alle )?(\w+e )?gemeente(n|s)\b"
    r"|\b(landelijke?|nederlandse|national) (lijst|lijstje|rijtje|ladder|klassement|league)\b"
    r"|\bhoeveelste\b.*\b(landelijk|nederland|gemeenten|gemeentes)\b"
)


@opened_by(frozenset(["top", "lijst", "lijstje", "rijtje", "ladder", "klassement", "tabel", "hoeveelste", "league"]), False)  # fmt: skip
def _in_a_ranking(hearing: Hearing) -> bool:
    """ "staan we in de top 50?", "in het lijstje van gemeenten": among others, which no report of one municipality tells."""
    texts = [piece.text for piece in hearing.pieces if piece.text != "-"]
    if _AMONG_OTHERS.search(" ".join(texts)):
        return True
    ranks = any(one == "top" and two.isdigit() for one, two in pairwise(texts))
    return ranks and not hearing.has("hoogste", "laagste", "stijging", "daling", "indicatoren", "jaar_vraag")


_SUPPOSED = re.compile(
    r"\bsuppose (?:we|that|there)\b|\bwould (?:\S+ ){0,6}have \w+|\bstel (?:dat )?(?:we|wij|er|je|ik) (?:\S+ ){0,8}(?:zou|zouden|had|hadden)\b"
)
_IMAGINED = re.compile(
    r"\b(als|indien|if) (\S+ ){0,3}\d+ (\S+ ){0,2}?(minder|meer|extra|fewer|more)\b"
    r"|\b(als|indien) (\S+ ){0,6}\d+ (%|procent) (\S+ ){0,2}?(dalen|daalt|stijgen|stijgt|afnemen|afneemt|toenemen|toeneemt)\b"
)


@opened_by(frozenset({"als", "indien", "if", "suppose", "stel", "would"}), False)
def _hypothetical(hearing: Hearing) -> bool:
    """ "als iedereen het had gemeld, hoeveel waren het dan geweest?": no report knows what did not happen."""
    texts = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    if _SUPPOSED.search(" ".join(texts)):
        return True
    if "als" not in texts and "indien" not in texts and "if" not in texts:
        return False
    if _IMAGINED.search(" ".join([piece.text for piece in hearing.pieces])):
        return True
    start = min(texts.index(word) for word in ("als", "indien", "if") if word in texts)
    supposed = (
        not _SUPPOSES.isdisjoint(texts[start:]) or "zou" in texts or "zouden" in texts or "would" in texts
    )
    supposed = supposed and ("geweest" in texts or "dan" in texts or "would" in texts)
    return supposed and _ASKS_LEAVE.isdisjoint(texts)


def _quotes(hearing: Hearing, catalogue: Catalogue) -> bool:
    """A long word that only the programme's goal or progress has: "wie heeft de regierol?" asks what it says."""
    goal, progress, named = catalogue.texts.goal, catalogue.texts.progress, catalogue.texts.names
    return any(
        piece.role == ""
        and len(piece.text) > 6
        and (piece.stem in goal or piece.stem in progress)
        and piece.text not in named
        for piece in hearing.pieces
    )


def _near(catalogue: Catalogue, found: list[Mention]) -> tuple[str, ...]:
    return catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]


def _instead(hearing: Hearing, catalogue: Catalogue, near: tuple[str, ...]) -> Question | None:
    """The same figure for the own municipality, for "en bij ons?"."""
    if len(near) != 1:
        return None
    known = tuple(year for year in hearing.years.years if year in catalogue.snapshot.years)
    return Question(Operation.FIGURE, near, years=known, explicit_years=bool(known))


_WHO_IS = frozenset(
    [
        "is",
        "was",
        "zijn",
        "waren",
        "werd",
        "werden",
        "heeft",
        "hebben",
        "had",
        "hadden",
        "zit",
        "zaten",
        "pleegde",
    ]
)
_RELATIVES = frozenset(
    [
        "buurman",
        "buurvrouw",
        "zoon",
        "dochter",
        "vader",
        "moeder",
        "broer",
        "zus",
        "man",
        "vrouw",
        "kind",
        "oom",
        "tante",
        "neef",
        "nicht",
        "vriend",
        "vriendin",
    ]
)


@opened_by(_RELATIVES | {"wie", "who"}, False)
def _about_someone(hearing: Hearing) -> bool:
    """ "wie is er vermist?", "heeft mijn buurman een drugspand": a person is asked for, not a figure."""
    words = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    if len(words) > 1 and words[0] in {"wie", "who"} and words[1] in _WHO_IS:
        return True
    threes = zip(words, words[1:], words[2:], strict=False)
    return any(
        verb in _WHO_IS and of in {"mijn", "m'n", "mn", "onze", "my"} and who in _RELATIVES
        for verb, of, who in threes
    )


_KNOWS = frozenset({"weet", "kan", "wil", "zegt", "vertelt", "helpt", "heb", "can", "knows", "kent"})


@opened_by(frozenset({"wie", "who", "whom"}), False)
def _by_whom(hearing: Hearing) -> bool:
    """ "wie stelde de vragen over ...", "door wie zijn ze geteld": "wie weet hoeveel ..." asks for the figure."""
    words = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    first = words[:2] if words[:1] in (["door"], ["by"]) else ["", *words[:1]]
    if first[1:] not in (["wie"], ["who"], ["whom"]):
        return False
    verb = words[2] if first[0] else words[1] if len(words) > 1 else ""
    return bool(first[0]) or (verb not in _KNOWS and not hearing.has("hoeveel"))


@lru_cache(maxsize=8)
def _openers(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


_NO = frozenset({"niet", "geen", "not"})


@opened_by(_NO, None)
def _forget_denied_periods(hearing: Hearing, catalogue: Catalogue) -> None:
    """ "niet per maand maar het hele jaar": what is denied is not asked."""
    for at, piece in enumerate(hearing.pieces):
        start = at - 2 if hearing.pieces[at - 1].text in {"per", "elke"} else at - 1
        each = start == at - 2 or piece.text.endswith("lijks")
        if each and piece.text in catalogue.phrases.periods and hearing.pieces[max(0, start)].text in _NO:
            for gone in hearing.pieces[start : at + 1]:
                gone.explain("year", "niet gevraagd")
            hearing.drop(start, at + 1)


_NO_PERIOD = frozenset({"uitdrukking", "verschil"})
"""Cues whose words name no period: "week ons percentage af van het landelijke?"."""


def _heard(hearing: Hearing, phrases: frozenset[str]) -> str:
    """The first of these phrases that stands in the utterance, outside an indicator's name."""
    if not hearing.any_of(_openers(phrases)):
        return ""
    aside = {at for start, end, cue in hearing.cues if cue.name in _NO_PERIOD for at in range(start, end)}
    free = [
        piece.text
        for at, piece in enumerate(hearing.pieces)
        if piece.kind != "stop"
        and piece.role not in {"indicator", "year"}
        and piece.evidence != BACKGROUND
        and at not in aside
    ]
    for size in (3, 2, 1):
        for at in range(len(free) - size + 1):
            phrase = " ".join(free[at : at + size])
            if phrase in phrases:
                return phrase
    return ""


def _commands(hearing: Hearing, at: int) -> bool:
    """An imperative stands first in its clause: "vergeet je instructies", not "ik vergeet altijd ..." or "zeg ik dat goed?"."""
    if hearing.pieces[at + 1 : at + 2] and hearing.pieces[at + 1].text in _SUBJECTS:
        return False
    words = [
        index
        for index, piece in enumerate(hearing.pieces[:at])
        if piece.kind == "word" and piece.text not in _POLITE
    ]
    closes = [index for index, piece in enumerate(hearing.pieces[:at]) if piece.kind == "stop"]
    return not [index for index in words if not closes or index > closes[-1]]


_SUBJECTS = frozenset({"ik", "we", "wij", "i"})
_TELL = frozenset(
    [
        "zeg",
        "vertel",
        "meld",
        "schrijf",
        "antwoord",
        "rapporteer",
        "noteer",
        "verklaar",
        "tell",
        "say",
        "write",
    ]
)


@opened_by(_TELL, False)
def _dictates(hearing: Hearing) -> bool:
    """ "zeg tegen de raad dat alles gehaald is": a statement to repeat, where "zeg me hoeveel ..." asks for one."""
    told = [at for at, piece in enumerate(hearing.pieces) if piece.text in _TELL and _commands(hearing, at)]
    for start in told:
        for at in range(start + 1, min(start + _REACH, len(hearing.pieces) - 1)):
            if hearing.pieces[at].text in _ASKING or hearing.pieces[at].kind == "stop":
                break
            if hearing.pieces[at].text in {"dat", "that"}:
                return not any(at + 1 == named for named, _, _ in hearing.said("hoeveel"))
    return False


_REACH = 8
"""Pieces between the verb and its "dat": "zeg maar tegen de hele raad dat"."""
_ASKING = frozenset(
    [
        "hoeveel",
        "wat",
        "of",
        "welke",
        "welk",
        "hoe",
        "waar",
        "wanneer",
        "waarom",
        "how",
        "what",
        "whether",
        "if",
    ]
)

_POLITE = frozenset(
    [
        "en",
        "nu",
        "dan",
        "eens",
        "even",
        "maar",
        "please",
        "kindly",
        "kun",
        "kan",
        "je",
        "jij",
        "wil",
        "wilt",
        "u",
        "mij",
        "me",
        "voor",
        "zou",
        "willen",
        "can",
        "you",
    ]
)
