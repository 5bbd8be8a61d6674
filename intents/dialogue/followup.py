"""Follow-ups: what a short question takes over from the one before, and what settles a choice."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.lists.filters import leaving_verbs
from intents.lists.followup import (
    also,
    beyond_that_list,
    more,
    of_those,
    only_those,
    other_subject,
)
from intents.lists.kind_doubts import doubted_kinds
from intents.lists.selection import selection
from intents.lists.sizes import explain_size, size
from intents.matching.narrowing import negated
from intents.matching.withdrawn import withdrawn
from intents.operations.asked import Asked
from intents.question import Direction, Memory, Operation, Question, Record, Selection, Verdict
from intents.refusals.units import unit_denied, unit_words

PAIRS = frozenset({Operation.DIFFERENCE, Operation.PERCENT})
_OPENERS = frozenset(
    [
        "en",
        "ook",
        "and",
        "maar",
        "or",
        "of",
        "zelfde",
        "dezelfde",
        "hetzelfde",
        "idem",
        "dito",
        "incl",
        "inclusief",
    ]
)


def continues(hearing: Hearing) -> bool:
    """Whether the utterance opens as a continuation: "en ...", "zelfde vraag voor ..."."""
    words = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    while words[1:] and words[0] in _LEADS:
        words = words[1:]
    short = (
        bool(words) and len(words) <= 4 and (words[-1] in {"ook", "too", "dan", "zo"} or words[0] == "die")
    )
    if hearing.has("correctie") or _bare_name(hearing) or " ".join(words[:3]) in _BACK_TO:
        return True
    return bool(words) and (
        words[0] in _OPENERS or short or hearing.has("zelfde") or _instead(hearing, words)
    )


_BACK_TO = frozenset({"nog even over", "nog even terug", "nog eens over", "even terug naar", "toch nog over"})
_LEADS = frozenset(
    ["oke", "oké", "ok", "okee", "goed", "jammer", "helaas", "prima", "ja", "dank", "dankje", "dankjewel", "dankuwel", "bedankt", "thanks",
     "thnx", "thx", "top", "fijn", "mooi", "super", "perfect", "duidelijk", "helder", "oja", "ah", "aha", "great", "merci", "hm", "hmm"]
)  # fmt: skip
_TURNS = frozenset(
    {
        "nee",
        "neen",
        "wacht",
        "sorry",
        "excuus",
        "excuses",
        "pardon",
        "oeps",
        "laat",
        "toch",
        "oh",
        "o",
        "liever",
        "alleen",
        "doe",
        "dan",
        "no",
        "nu",
        "foutje",
        "fout",
        "verkeerd",
        "verkeerde",
        "vergissing",
        "verschreven",
        "typo",
    }
)


def _instead(hearing: Hearing, words: list[str]) -> bool:
    """ "laat maar, toch discriminatie": another name in place of the one before, and nothing else asked."""
    return words[0] in _TURNS and not hearing.has(
        "hoeveel", "welke", "verloop", "doel", "behaald", "jaar_vraag"
    )


def _bare_name(hearing: Hearing) -> bool:
    """ "verward gedrag?": a name and nothing else, beside which the question before still stands."""
    words = [
        piece for piece in hearing.pieces if piece.kind != "stop" and piece.text != "*"
    ]  # "*jeugdoverlast" corrects
    return bool(words) and all(piece.role == "indicator" for piece in words)


def narrows(hearing: Hearing) -> bool:
    """ "alleen die van zorg en veiligheid", "nu zonder BBV": what was just shown, made smaller."""
    words = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    while words[1:] and (words[0] in _LEADS or words[0] in _NOW):
        words = words[1:]
    return bool(words) and words[0] in _SMALLER


_NOW = frozenset({"nu", "dan", "en", "maar", "doe", "geef", "graag", "now"})
_SMALLER = frozenset(
    ["alleen", "enkel", "uitsluitend", "slechts", "only", "just", "zonder", "behalve", "exclusief", "excl", "without", "except"]
)  # fmt: skip


_REST = frozenset({"rest", "overige", "overigen", "others"})
_LITTLE = frozenset(
    "wat juist wél welke welk dan dus oef oei gelukkig helaas eigenlijk niet wel en nog er die de het zijn rest overige overigen andere which not others the are".split()  # noqa: SIM905
)


def asks_the_others(hearing: Hearing) -> bool:
    """ "welke dan niet?", "en de rest?": nothing but the other side of a list."""
    words = {piece.text for piece in hearing.pieces if piece.kind == "word"}
    return words <= _LITTLE and (hearing.has("niet", "echt") or not words.isdisjoint(_REST))


def _other_verdict(hearing: Hearing, asked: Asked, last: Question) -> Verdict | None:
    """ "en welke niet?", "en wel?" turn the verdict of a list round; "van welke weten we het niet?" asks for neither."""
    if _NOT_KNOWN.search(" ".join(hearing.texts)):
        return "unknown"
    if hearing.any_of(_ROUND) and last.selection.verdict in {"met", "not_met"}:
        return "met" if last.selection.verdict == "not_met" else "not_met"
    if asked.selection.verdict:
        return asked.selection.verdict
    if last.selection.verdict in {"met", "not_met"} and hearing.any_of(_REST):
        return "met" if last.selection.verdict == "not_met" else "not_met"
    if last.selection.verdict in {"met", "not_met"} and hearing.has("niet", "echt"):
        return "not_met" if hearing.has("niet") else "met"
    return None


_ROUND = frozenset({"andersom", "omgekeerd", "reversed"})
_NOT_KNOWN = re.compile(
    r"\b(?:weten|weet) (?:we|jullie|ik|je|men) (?:het|dat|dit)? ?(?:nu |nog |dan )*niet\b|\b(?:is|zijn) (?:het |dat |er )?(?:nog )?(?:onbekend|niet bekend)\b"
)


def again(
    hearing: Hearing, asked: Asked, scopes: tuple[str, ...], memory: Memory, catalogue: Catalogue
) -> Question | None:
    """ "en in 2020?" after a list: the same list for another year, scope or verdict."""
    last = memory.last
    if last is None:
        return None
    narrowed = selection(hearing, catalogue)
    if (
        other_subject(hearing)
        or beyond_that_list(hearing, memory)
        or doubted_kinds(hearing, catalogue, narrowed)
    ):
        return None
    sized = size(hearing)
    if sized and last.selection.direction in {"up", "down"} and sized.way in {None, last.selection.direction}:
        explain_size(hearing, sized)  # "alleen die met meer dan 20%"
        return replace(last, selection=replace(last.selection, by=sized.by), carried=("het overzicht",))
    if not narrowed.by and _counts_something(hearing):
        return None
    if leaving_verbs(hearing):
        return None  # "als je die over jeugd eruit haalt": what is left out was not seen
    if of_those(hearing) and not (asked.years and replace(narrowed, verdict=None) == Selection()):
        return None  # what "daarvan" narrows is looked at as a list of its own
    if only_those(hearing) and (narrowed.direction or narrowed.verdict or narrowed.lacking):
        return None  # "alleen die gestegen zijn": so is this
    if round_ := _turned_round(narrowed, last.selection, asked):
        return replace(last, selection=round_, carried=("het overzicht",))
    if narrowed.direction or narrowed.lacking or narrowed.provisional or narrowed.near_target:
        return _other_list(narrowed, asked, scopes, last, hearing.has("stijging", "daling"))
    if hearing.has("grens_boven", "grens_onder") and not narrowed.theme:
        return None  # "waar zit Renkum daar boven?": above what, the list does not say
    verdict = _other_verdict(hearing, asked, last)
    about = narrowed.theme
    if not asked.years and not scopes and not verdict and not about and not more(narrowed):
        return None
    if of_those(hearing) and asked.years not in ((), last.years):
        return also(asked.years, last, verdict, memory.listed)
    chosen = replace(
        last.selection, verdict=verdict or last.selection.verdict, theme=about or last.selection.theme
    )
    chosen = replace(chosen, **more(narrowed))
    return replace(
        last,
        years=asked.years or last.years,
        scopes=scopes or last.scopes,
        selection=chosen,
        carried=("het overzicht",),
    )


def _turned_round(narrowed: Selection, before: Selection, asked: Asked) -> Selection | None:
    """ "en de minste?" after the most of each year, "en naar beneden?" after the rows at their highest."""
    if before.per_year and narrowed.direction in {"highest", "lowest"}:
        return replace(before, direction=narrowed.direction)
    if before.record and narrowed.direction in _OTHER_RECORD and not asked.years:
        return replace(before, record=_OTHER_RECORD[narrowed.direction])
    return None


_OTHER_RECORD: dict[Direction | None, Record] = {"up": "highest", "down": "lowest"}


def _counts_something(hearing: Hearing) -> bool:
    """Whether a number stands in it that is no year and no unit: what it narrows the list to is not known."""
    return any(it.kind == "number" and not it.role for it in hearing.pieces)


def _same_rows(narrowed: Selection, before: Selection) -> dict[str, Any]:
    """Which rows the list before was of, by theme, term, unit or kind, where this one names none itself."""
    kept: dict[str, Any] = {"theme": narrowed.theme or before.theme}
    if narrowed.theme or narrowed.term or narrowed.units or narrowed.among:
        return kept
    names = ("term", "units", "but_theme", "but_term", "but_rows")
    kept |= {it: getattr(before, it) for it in names if not getattr(narrowed, it)}
    return kept | ({"among": before.among, "kind": before.kind} if before.kind else {})


def _other_list(
    narrowed: Selection, asked: Asked, scopes: tuple[str, ...], last: Question, moved: bool
) -> Question:
    """ "en welke stegen?" after a list: another list, of the same year, scope and rows."""
    chosen = replace(narrowed, **_same_rows(narrowed, last.selection))
    if last.selection.versus_country and not (
        moved or asked.against
    ):  # "en in 2020, waar zaten we toen lager?"
        chosen = replace(chosen, versus_country=True)
    years = asked.years or last.years
    return replace(
        last, years=years, scopes=scopes or last.scopes, selection=chosen, carried=("het overzicht",)
    )


ORDINALS = {f"rangtelwoord_{number}": number - 1 for number in range(1, 6)} | {"rangtelwoord_laatste": -1}


_THE_OTHER = re.compile(
    r"^(?:(?:nee|en|doe|dan|maar|ok|oke) )*(?:de|die|dat|het) andere?(?: (?:dan|graag|maar|cijfers?|ook))*[ ?.!]*$"
)


def settle(
    hearing: Hearing, found: list[Mention], memory: Memory, catalogue: Catalogue
) -> tuple[Question, ...]:
    """The options of the pending choice that the utterance points at; empty where it speaks of something else."""
    options = memory.pending
    if memory.settled and (other := _the_other(hearing, memory)):
        return other
    if options and not memory.settled and _THE_OTHER.match(" ".join(hearing.texts)):
        return ()  # "die andere", while nothing was chosen yet
    if not options or (memory.settled and any(len(mention.ids) == 1 for mention in found)):
        return ()
    if memory.settled and not any(hearing.has(cue) for cue in ORDINALS):
        return _by_words(hearing, found, options, catalogue)
    if _none_of_them(hearing):
        return ()
    if hearing.has("alles_tonen", "beide") and not _one_of(hearing, found, options):
        return options
    for cue, at in ORDINALS.items():
        if hearing.has(cue) and -1 <= at < len(options) and not found:
            return (options[at],)
    numbers = [piece.text for piece in hearing.pieces if piece.kind == "number"]
    words = [piece for piece in hearing.pieces if piece.kind == "word"]
    if len(numbers) == 1 and not words and numbers[0].isdigit() and 1 <= int(numbers[0]) <= len(options):
        return (options[int(numbers[0]) - 1],)
    if len(options) == 1 and hearing.has("ja", "klopt"):
        return options
    units, denied = unit_words(hearing), unit_denied(hearing)
    measured = tuple(
        option
        for option in options
        if units
        and any(
            (units in catalogue.snapshot.indicators[it].unit) is not denied for it in option.indicators[:1]
        )
    )
    if measured and not found:
        return measured
    return _by_words(hearing, found, options, catalogue)


_TWO = 2


def _the_other(hearing: Hearing, memory: Memory) -> tuple[Question, ...]:
    """ "en de andere?" after one of two was chosen: the option that was not, of the years now spoken of."""
    last, options = memory.last, memory.pending
    if last is None or len(options) != _TWO or not hearing.any_of(_OTHER):
        return ()
    words = {piece.text for piece in hearing.pieces if piece.kind == "word"}
    others = [it for it in options if it.indicators != last.indicators]
    if not words <= _OTHER | _AND or len(others) != 1:
        return ()
    years = tuple(hearing.years.years) or last.years
    return (replace(others[0], years=years, scopes=last.scopes),)


_OTHER, _AND = (
    frozenset({"andere", "ander", "other"}),
    frozenset(["en", "de", "die", "dat", "dan", "het", "ook", "maar", "in", "over", "and", "the"]),
)


def _one_of(hearing: Hearing, found: list[Mention], options: tuple[Question, ...]) -> bool:
    """ "alles samen, dus mét gedigitaliseerde criminaliteit": one option is named, and it holds the others."""
    named = {identity for mention in found for identity in mention.ids}
    joined = hearing.any_of(frozenset({"samen", "alles"})) and not hearing.any_of(
        frozenset({"beide", "allebei"})
    )
    return joined and len(named) == 1 and any(set(option.indicators) == named for option in options)


def _none_of_them(hearing: Hearing) -> bool:
    """ "geen van beide, zakkenrollerij zoek ik": none of what was offered."""
    return any(
        one.text in {"geen", "none", "neither"} and two.text in {"van", "of"}
        for one, two in pairwise(hearing.pieces)
    )


def _all_but(hearing: Hearing, mention: Mention) -> bool:
    """ "op de hangjeugd na alles": the others are chosen."""
    before = [piece.text for piece in hearing.pieces[max(0, mention.start - 2) : mention.start]]
    after = [piece.text for piece in hearing.pieces[mention.end : mention.end + 1]]
    return after == ["na"] and "op" in before


def _by_words(
    hearing: Hearing, found: list[Mention], options: tuple[Question, ...], catalogue: Catalogue
) -> tuple[Question, ...]:
    known = {identity for option in options for identity in option.indicators}
    pointed = set(known)
    without = {
        identity
        for mention in found
        if negated(hearing, mention.start) or withdrawn(hearing, mention, found) or _all_but(hearing, mention)
        for identity in mention.ids
    }
    named = {identity for mention in found for identity in mention.ids} - without
    pointed = (pointed & named if named else pointed) - without
    hit = bool(found)
    for piece in hearing.pieces:
        if piece.kind == "word" and piece.text not in catalogue.closed and not without:
            ids = known & catalogue.meaning(piece.stem)
            if ids and pointed & ids:
                pointed, hit = pointed & ids, True
    if not hit or not pointed or len(pointed) == len(known) > 1:
        return ()
    return tuple(option for option in options if option.indicators and set(option.indicators) & pointed)


def settled_question(
    chosen: tuple[Question, ...], asked: Asked, scopes: tuple[str, ...], catalogue: Catalogue
) -> Question:
    """The chosen option(s) as one question, with what the choosing words add: "de tweede, maar dan 2021"."""
    question = chosen[0]
    if len(chosen) > 1:
        ids = catalogue.ordered(identity for option in chosen for identity in option.indicators)
        question = replace(question, indicators=ids)
    if asked.years:
        pair = asked.operation in PAIRS and len(asked.years) == 1 and len(question.years) == 1
        years = tuple(sorted({*question.years, *asked.years})) if pair else asked.years
        question = replace(question, years=years, explicit_years=True)
    if asked.explicit and asked.operation not in {Operation.FIGURE, Operation.CLAIM}:
        question = replace(question, operation=asked.operation)
    if scopes:
        question = replace(question, scopes=scopes)
    return question
