"""Follow-ups: what a short question takes over from the one before, and what settles a choice."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from data.model import GEMEENTE, NEDERLAND
from intents.asked import Asked
from intents.catalogue import NOBODY, Catalogue, Ids
from intents.hearing import Hearing
from intents.list_followup import also, more, of_those
from intents.mention import Mention
from intents.narrowing import negated
from intents.question import Memory, Operation, Question, Selection, Verdict
from intents.selection import selection
from intents.units import unit_denied, unit_words

PAIRS = frozenset({Operation.DIFFERENCE, Operation.PERCENT})
_OVER_YEARS = frozenset(
    {Operation.TREND, Operation.EXTREMUM, Operation.AVERAGE, Operation.SUM, Operation.YEARS}
)
_ONE_YEAR_AGAIN = frozenset(
    {Operation.FIGURE, Operation.TARGET, Operation.ATTAINMENT, Operation.DISTANCE, Operation.COMPARE_COUNTRY}
)
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
_ABOUT_INDICATORS = frozenset(Operation) - {
    Operation.OVERVIEW, Operation.GOAL, Operation.PROGRESS, Operation.ACTIVITIES, Operation.ACTIVITY, Operation.DEFINITION,
}  # fmt: skip


def continues(hearing: Hearing) -> bool:
    """Whether the utterance opens as a continuation: "en ...", "zelfde vraag voor ..."."""
    words = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    while words[1:] and words[0] in _LEADS:
        words = words[1:]
    short = len(words) <= 4 and words[-1] in {"ook", "too", "dan"} if words else False
    if hearing.has("correctie") or _bare_name(hearing):
        return True
    return bool(words) and (
        words[0] in _OPENERS or short or hearing.has("zelfde") or _instead(hearing, words)
    )


_LEADS = frozenset({"oke", "oké", "ok", "okee", "goed", "jammer", "helaas", "prima", "ja"})
_TURNS = frozenset(
    {
        "nee",
        "neen",
        "wacht",
        "sorry",
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
    }
)


def _instead(hearing: Hearing, words: list[str]) -> bool:
    """ "laat maar, toch discriminatie": another name in place of the one before, and nothing else asked."""
    return words[0] in _TURNS and not hearing.has(
        "hoeveel", "welke", "verloop", "doel", "behaald", "jaar_vraag"
    )


def _bare_name(hearing: Hearing) -> bool:
    """ "verward gedrag?": a name and nothing else, beside which the question before still stands."""
    words = [piece for piece in hearing.pieces if piece.kind != "stop"]
    return bool(words) and all(piece.role == "indicator" for piece in words)


def narrows(hearing: Hearing) -> bool:
    """ "alleen die van zorg en veiligheid": what was just shown, made smaller."""
    words = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    return words[:1] in (["alleen"], ["enkel"], ["uitsluitend"], ["slechts"], ["only"], ["just"])


def carry_subject(
    asked: Asked, scopes: tuple[str, ...], memory: Memory, catalogue: Catalogue, hearing: Hearing
) -> Question | None:
    """A question without an indicator, about the one before; None where there is nothing to go on."""
    last = memory.last
    if last is not None and last.operation is Operation.OVERVIEW:
        return again(hearing, asked, scopes, last, catalogue)
    if last is None or not last.indicators or last.operation not in _ABOUT_INDICATORS:
        return None
    last = replace(last, indicators=_sibling(hearing, last, catalogue))
    operation = _operation(asked, last, scopes)
    if hearing.years.without and last.operation in _OVER_YEARS and operation is Operation.TREND:
        operation = last.operation  # "gemiddelde HIC", "zonder 2022"
    if operation is Operation.DISTANCE and not hearing.has("doel") and _other_year(asked, last, memory):
        operation = Operation.DIFFERENCE
    if hearing.has("totaal") and hearing.any_of(_ADDED) and len(asked.years) == 1 and last.years:
        operation = Operation.SUM
        asked = replace(asked, years=tuple(sorted({*last.years, *asked.years})))
    if _beside_country(operation, asked, scopes, last, hearing):
        operation, scopes = Operation.COMPARE_COUNTRY, (GEMEENTE, *last.scopes)
    since = _since_year(hearing)
    if operation in PAIRS and since and len(last.years) == 1 and since < last.years[0]:
        asked = replace(asked, years=(since, last.years[0]))
    years = () if hearing.years.kind == "all" else _years(operation, asked, last, memory, catalogue)
    if operation in _TOGETHER and not asked.years and (those := _those(hearing, last, memory)):
        years = those
    if not (years or asked.years) and _of_the_peak(operation, last, memory):
        years = (memory.shown,) if memory.shown else ()
    carried = tuple(catalogue.names(last.indicators))
    wanted = scopes or last.scopes
    if not scopes and operation in {Operation.TARGET, Operation.ATTAINMENT, Operation.DISTANCE}:
        wanted = (GEMEENTE,)
    if len(wanted) > 1 and operation not in PAIRS:
        operation = (
            Operation.COMPARE_COUNTRY if operation in {Operation.FIGURE, Operation.TREND} else operation
        )
    if not asked.years and years:
        carried += tuple(str(year) for year in years) if len(years) <= 2 else (f"{years[0]}-{years[-1]}",)
    return Question(
        operation, last.indicators, wanted, years, explicit_years=bool(asked.years) or last.explicit_years,
        direction=asked.direction, selection=asked.selection, claim=asked.claim, carried=carried, beside_years=asked.beside,
    )  # fmt: skip


def _other_year(asked: Asked, last: Question, memory: Memory) -> bool:
    """Whether two years were spoken of, so that a gap without a target lies between them."""
    said = bool(asked.years and last.years and asked.years != last.years)
    return said or bool(memory.earlier and memory.earlier[-1:] != last.years[-1:])


_ADDED = frozenset({"daar", "erbij", "daarbij", "bij", "plus"})
"""With a sum and one year: "tel daar 2022 bij op"."""


def _sibling(hearing: Hearing, last: Question, catalogue: Catalogue) -> tuple[str, ...]:
    """ "die van de gemeente dan?" after the figures of the police: the look-alike that the word points at."""
    if len(last.indicators) != 1 or NEDERLAND in catalogue.scopes(last.indicators[0]):
        return last.indicators
    near = look_alikes(last.indicators[0], catalogue)
    for piece in hearing.pieces:
        if piece.role == "operation" and hearing.years.kind != "none":
            continue  # "alleen de laatste drie jaar" is about the years
        pointed = catalogue.by_feature.get(piece.stem, NOBODY)
        if piece.kind == "word" and last.indicators[0] not in pointed and len(near & pointed) == 1:
            return tuple(near & pointed)
    return last.indicators


def look_alikes(identity: str, catalogue: Catalogue) -> Ids:
    """The others that a word of its name may mean."""
    name = catalogue.weights.get(identity, {}).keys()
    groups = [catalogue.by_phrase.get(frozenset({key}), catalogue.by_word.get(key, NOBODY)) for key in name]
    return frozenset().union(*(ids for ids in groups if identity in ids)) - {identity}


def _since_year(hearing: Hearing) -> int:
    """The one year after "sinds": "met hoeveel is dat toegenomen sinds 2018?" ends at the year spoken of; 0 where none."""
    named = [piece for piece in hearing.pieces if piece.evidence.startswith("jaar ")]
    return hearing.years.years[0] if hearing.years.kind == "range" and len(named) == 1 else 0


def _beside_country(
    operation: Operation, asked: Asked, scopes: tuple[str, ...], last: Question, hearing: Hearing
) -> bool:
    """ "hoeveel scheelt dat?" after the country's figure: the country beside the municipality; it has no target."""
    gap = operation is Operation.DISTANCE or (operation is Operation.DIFFERENCE and not asked.direction)
    return gap and not (scopes or asked.years or hearing.has("doel")) and last.scopes == (NEDERLAND,)


_REST = frozenset({"rest", "overige", "overigen", "others"})
_LITTLE = frozenset(
    "welke welk dan dus niet wel en nog er die de het zijn rest overige overigen andere which not others the are".split()  # noqa: SIM905
)


def asks_the_others(hearing: Hearing) -> bool:
    """ "welke dan niet?", "en de rest?": nothing but the other side of a list."""
    words = {piece.text for piece in hearing.pieces if piece.kind == "word"}
    return words <= _LITTLE and (hearing.has("niet", "echt") or not words.isdisjoint(_REST))


def _other_verdict(hearing: Hearing, asked: Asked, last: Question) -> Verdict | None:
    """ "en welke niet?", "en wel?" turn the verdict of a list round."""
    if asked.selection.verdict:
        return asked.selection.verdict
    if last.selection.verdict in {"met", "not_met"} and hearing.any_of(_REST):
        return "met" if last.selection.verdict == "not_met" else "not_met"
    if last.selection.verdict in {"met", "not_met"} and hearing.has("niet", "echt"):
        return "not_met" if hearing.has("niet") else "met"
    return None


def again(
    hearing: Hearing, asked: Asked, scopes: tuple[str, ...], last: Question, catalogue: Catalogue
) -> Question | None:
    """ "en in 2020?" after a list: the same list for another year, scope or verdict."""
    narrowed = selection(hearing, catalogue)
    if narrowed.direction or narrowed.lacking or narrowed.provisional or narrowed.near_target:
        return _other_list(narrowed, asked, scopes, last)
    verdict = _other_verdict(hearing, asked, last)
    about = narrowed.theme
    if not asked.years and not scopes and not verdict and not about and not more(narrowed):
        return None
    if of_those(hearing) and asked.years not in ((), last.years):
        return also(asked.years, last, verdict)
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


def _other_list(narrowed: Selection, asked: Asked, scopes: tuple[str, ...], last: Question) -> Question:
    """ "en welke stegen?" after a list: another list, of the same year, scope and theme."""
    chosen = replace(narrowed, theme=narrowed.theme or last.selection.theme)
    years = asked.years or last.years
    return replace(
        last, years=years, scopes=scopes or last.scopes, selection=chosen, carried=("het overzicht",)
    )


def _operation(asked: Asked, last: Question, scopes: tuple[str, ...]) -> Operation:
    if asked.explicit and asked.operation is not Operation.FIGURE:
        return asked.operation
    if asked.explicit or (
        scopes and last.operation in {Operation.TARGET, Operation.ATTAINMENT, Operation.DISTANCE}
    ):
        return Operation.FIGURE if asked.years or asked.explicit else asked.operation
    if asked.years and len(asked.years) == 1:
        return last.operation if last.operation in _ONE_YEAR_AGAIN else Operation.FIGURE
    if scopes == (NEDERLAND,) and last.operation is Operation.COMPARE_COUNTRY:
        return Operation.FIGURE
    return last.operation


def _years(
    operation: Operation, asked: Asked, last: Question, memory: Memory, catalogue: Catalogue
) -> tuple[int, ...]:
    said, before = asked.years, last.years
    if operation in PAIRS:
        return _pair(asked, last, memory, catalogue)
    if said:
        return said
    if operation in _OVER_YEARS:
        return before if len(before) > 1 else ()
    return before


def _of_the_peak(operation: Operation, last: Question, memory: Memory) -> bool:
    """ "welk jaar was het hoogst?", "en hoeveel was dat?": of the year that was found, not of the latest."""
    again = operation in _ONE_YEAR_AGAIN - {Operation.TARGET}
    return bool(memory.shown) and last.operation is Operation.EXTREMUM and again


_TOGETHER = frozenset({Operation.AVERAGE, Operation.SUM})
_POINTS = frozenset({"die", "deze", "beide", "de", "those", "these", "dat"})


def _those(hearing: Hearing, last: Question, memory: Memory) -> tuple[int, ...]:
    """ "gemiddelde van die drie?" after a year, another and another: the years that were spoken of."""
    spoken = list(dict.fromkeys([*memory.earlier, *last.years]))
    said = [
        two.text
        for one, two in pairwise(hearing.pieces)
        if one.text in _POINTS and two.kind == "number" and not two.role and two.text.isdigit()
    ]
    many = int(said[0]) if len(said) == 1 else 2 if hearing.any_of(_BOTH) else 0
    return tuple(sorted(spoken[-many:])) if 1 < many <= len(spoken) else ()


_BOTH = frozenset({"beide", "allebei", "both"})


def _pair(asked: Asked, last: Question, memory: Memory, catalogue: Catalogue) -> tuple[int, ...]:
    """Two years for a change: those said, or the said one with the one before, or the last two spoken of."""
    said, before = asked.years, last.years or (catalogue.snapshot.years[-1],)
    if len(said) >= 2:
        return (said[0], said[-1])
    if len(said) == 1 and said[0] != before[-1]:
        return tuple(sorted({said[0], before[-1]}))
    if len(before) >= 2:
        return (before[0], before[-1])
    if memory.earlier and memory.earlier[-1] != before[-1]:
        return tuple(sorted({memory.earlier[-1], before[-1]}))
    return (before[-1] - 1, before[-1])


def carry_question(
    question: Question, asked: Asked, scopes: tuple[str, ...], memory: Memory, catalogue: Catalogue
) -> Question:
    """ "en jeugdbescherming?": the new indicator with the operation, years and scope of the question before."""
    last = memory.last
    if last is None or last.operation not in _ABOUT_INDICATORS:
        return question
    carried: tuple[str, ...] = ()
    if not asked.explicit and last.operation not in {
        Operation.CAUSE,
        Operation.COMPARE_INDICATORS,
        Operation.CLAIM,
    }:
        again = (
            Operation.FIGURE if len(asked.years) == 1 and last.operation in _OVER_YEARS else last.operation
        )
        question = replace(question, operation=again, direction=last.direction)
        carried += () if last.operation is Operation.FIGURE else (last.operation.value,)
    over = question.operation in _OVER_YEARS and len(last.years) == 1  # of one year there is no highest
    if not asked.years and last.years and not over:
        question = replace(question, years=last.years, explicit_years=last.explicit_years)
        carried += (str(last.years[0]),) if len(last.years) == 1 else (f"{last.years[0]}-{last.years[-1]}",)
    if not scopes and all(
        set(last.scopes) <= set(catalogue.scopes(identity)) for identity in question.indicators
    ):
        question = replace(question, scopes=last.scopes)
    if len(question.scopes) > 1 and question.operation is Operation.FIGURE:
        question = replace(question, operation=Operation.COMPARE_COUNTRY)
    return replace(question, carried=carried)


_ORDINALS = {f"rangtelwoord_{number}": number - 1 for number in range(1, 6)} | {"rangtelwoord_laatste": -1}


def settle(
    hearing: Hearing, found: list[Mention], memory: Memory, catalogue: Catalogue
) -> tuple[Question, ...]:
    """The options of the pending choice that the utterance points at; empty where it speaks of something else."""
    options = memory.pending
    if not options or (memory.settled and any(len(mention.ids) == 1 for mention in found)):
        return ()
    if memory.settled and not any(hearing.has(cue) for cue in _ORDINALS):
        return _by_words(hearing, found, options, catalogue)
    if hearing.has("alles_tonen", "beide") and not _one_of(hearing, found, options):
        return options
    for cue, at in _ORDINALS.items():
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


def _one_of(hearing: Hearing, found: list[Mention], options: tuple[Question, ...]) -> bool:
    """ "alles samen, dus mét gedigitaliseerde criminaliteit": one option is named, and it holds the others."""
    named = {identity for mention in found for identity in mention.ids}
    joined = hearing.any_of(frozenset({"samen", "alles"})) and not hearing.any_of(
        frozenset({"beide", "allebei"})
    )
    return joined and len(named) == 1 and any(set(option.indicators) == named for option in options)


def _by_words(
    hearing: Hearing, found: list[Mention], options: tuple[Question, ...], catalogue: Catalogue
) -> tuple[Question, ...]:
    known = {identity for option in options for identity in option.indicators}
    pointed = set(known)
    without = {identity for mention in found if negated(hearing, mention.start) for identity in mention.ids}
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
        question = replace(question, years=asked.years, explicit_years=True)
    if asked.explicit and asked.operation not in {Operation.FIGURE, Operation.CLAIM}:
        question = replace(question, operation=asked.operation)
    if scopes:
        question = replace(question, scopes=scopes)
    return question
