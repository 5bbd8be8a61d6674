"""A question with at least one indicator: is everything explained, is one reading left, is it in the data."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from data.model import GEMEENTE, NEDERLAND
from intents import decide, followup
from intents.asked import Asked
from intents.catalogue import Catalogue
from intents.doors import opened_by
from intents.hearing import Hearing
from intents.measures import about_measures
from intents.mention import Mention
from intents.mentions import clear
from intents.piece import Piece
from intents.question import Ambiguous, Memory, NotUnderstood, Operation, Question, Understanding, Why
from intents.relevance import APART, blocking
from intents.scopes import scopes
from intents.subgroups import parts
from intents.turned import beside_last, without_half
from intents.units import other_unit, unit_denied, unit_words

MOST_OPTIONS = 6


def about(hearing: Hearing, catalogue: Catalogue, memory: Memory, found: list[Mention]) -> Understanding:
    """A question with at least one indicator."""
    blocked = blocking(hearing, catalogue, found)
    unknown = _conjuncts(hearing, blocked, found)
    rest = [at for at in blocked if at not in unknown]
    doubtful = next((at for at, mention in enumerate(found) if len(mention.ids) > 1), None)
    if rest and doubtful is not None and all(catalogue.meaning(hearing.pieces[at].stem) for at in rest):
        return ask(
            question_of(decide.asked(hearing, catalogue, (), len(found)), (), found, catalogue),
            found,
            doubtful,
            catalogue,
        )
    if rest:
        near = catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]
        return NotUnderstood(Why.UNKNOWN_WORD, tuple(hearing.pieces[at].typed for at in rest), near)
    if memory.last and (other_half := without_half(hearing, memory, found, catalogue)):
        return other_half
    refused = (
        years_refused(hearing)
        or _moment(hearing, catalogue, found)
        or _part_of_row(hearing, catalogue, found)
        or of_those(hearing, catalogue, found)
        or _doubtful_repair(hearing, found)
        or _measures(hearing, catalogue, found)
    )
    if refused:
        return refused
    if memory.last and (beside := beside_last(hearing, memory, found, catalogue)):
        return checked(beside, hearing, catalogue)
    wanted = scopes(hearing, len(found))
    found = _all_of(hearing, _part_meant(hearing, found), catalogue)
    found = _narrow(found, wanted, hearing, catalogue)
    wanted = _where_given(wanted, found, catalogue)
    asked = decide.asked(hearing, catalogue, wanted, len(found))
    asked = last_known(hearing, catalogue, asked, wanted, found)
    if followup.continues(hearing) and memory.last:
        asked_question = followup.carry_question(
            question_of(asked, wanted, found, catalogue), asked, wanted, memory, catalogue
        )
    else:
        asked_question = question_of(asked, wanted, found, catalogue)
    if memory.shown and not memory.last and followup.continues(hearing) and _bare(asked_question):
        years = (memory.shown,)
        asked_question = replace(
            asked_question, years=years, explicit_years=True, carried=(str(memory.shown),)
        )
    if unknown or asked_question.unknown_parts:
        parts = tuple(hearing.pieces[at].typed for at in unknown)
        asked_question = replace(asked_question, unknown_parts=parts)
    doubtful = next(
        (at for at, mention in enumerate(found) if len(mention.ids) > 1 or not clear(mention, catalogue)),
        None,
    )
    if doubtful is not None and (other := _the_other(hearing, memory, found, catalogue)):
        return checked(replace(asked_question, indicators=other), hearing, catalogue)
    if doubtful is not None:
        return ask(asked_question, found, doubtful, catalogue)
    return checked(asked_question, hearing, catalogue)


def _bare(question: Question) -> bool:
    return question.operation is Operation.FIGURE and not question.years


def _the_other(
    hearing: Hearing, memory: Memory, found: list[Mention], catalogue: Catalogue
) -> tuple[str, ...]:
    """ "dan de politiecijfers maar", after the signals of the municipality: of all the police's figures its look-alike."""
    last = memory.last
    if last is None or len(last.indicators) != 1 or len(found) != 1 or not followup.continues(hearing):
        return ()
    other = followup.look_alikes(last.indicators[0], catalogue) & found[0].ids
    return tuple(other) if len(other) == 1 and last.indicators[0] not in found[0].ids else ()


def _part_meant(hearing: Hearing, found: list[Mention]) -> list[Mention]:
    """ "klopt het eerste deel van die uitspraak?": of what was quoted, only that part is asked."""
    if len(found) < 2:
        return found
    texts = [piece.text for piece in hearing.pieces]
    said = {
        one
        for at, two in enumerate(texts)
        if two in {"deel", "helft", "gedeelte"}
        for one in texts[max(0, at - 3) : at]
    }
    if not said & {"eerste", "tweede", "laatste"}:
        return found
    return found[:1] if "eerste" in said else found[-1:]


def _all_of(hearing: Hearing, found: list[Mention], catalogue: Catalogue) -> list[Mention]:
    """ "alle drie de overlastcijfers", "beide ondermijningscijfers": every reading is asked, so none has to be chosen."""
    many = [mention for mention in found if len(mention.ids) > 1]
    before = {it.text for it in hearing.pieces[max(0, many[0].start - 4) : many[0].start]} if many else set()
    if (
        len(many) != 1
        or len(found) > 1
        or before.isdisjoint({"alle", "beide", "allebei", "alledrie", "both"})
    ):
        return found
    only = many[0]
    return [
        Mention(frozenset({identity}), only.start, only.end, True, text=only.text)
        for identity in catalogue.ordered(only.ids)
    ]


_JOINS = frozenset(
    {
        "en",
        ",",
        "&",
        "+",
        "/",
        "of",
        "vs",
        "versus",
        "dan",
        "tegenover",
        "naast",
        "ook",
        "met",
        ";",
        "-",
        "and",
        "or",
    }
)


def _doubtful_repair(hearing: Hearing, found: list[Mention]) -> NotUnderstood | None:
    """A second indicator that is only a mended word or two letters, joined to the first by nothing ("... gehahkt?"),
    may be no name at all; and beside a "niet" that nothing took up, one of two may be the one that is not meant."""
    for one, two in pairwise(found):
        if one.ids & two.ids:
            continue
        between = hearing.pieces[one.end : two.start]
        slips = _loose(between) or _after_verb(hearing, two)
        if slips and (odd := _odd_ones(hearing, one, two)):
            return NotUnderstood(Why.UNKNOWN_WORD, odd)
        if _AND.isdisjoint(piece.text for piece in between) and (denied := _denied(hearing, one, two)):
            return NotUnderstood(Why.UNKNOWN_WORD, denied)
    return None


_AND = frozenset(
    {"en", "of", "vs", "versus", "dan", "tegenover", "naast", "ook", "met", "and", "or", "&", "+", "/"}
)
_CODE = 2
"""Letters of a name that may as well be a slip of the thumb: "jr"."""


_TO_YOU = frozenset({"kun", "kan", "wil", "heb", "weet", "zou", "mag", "ben", "moet", "help", "als"})


def _after_verb(hearing: Hearing, mention: Mention) -> bool:
    """ "kun jr dat bevestigen": a slip of "je", and no name."""
    return mention.start > 0 and hearing.pieces[mention.start - 1].text in _TO_YOU


def _loose(between: list[Piece]) -> bool:
    return _JOINS.isdisjoint(piece.text for piece in between)


def _odd_ones(hearing: Hearing, one: Mention, two: Mention) -> tuple[str, ...]:
    """The words of whichever of the two is only a mended word or a code of two letters."""
    for mention in (one, two):
        pieces = hearing.pieces[mention.start : mention.end]
        if all("gelezen als" in it.evidence or len(it.text) <= _CODE for it in pieces):
            return tuple(piece.typed for piece in pieces)
    return ()


_TAKEN_BACK = frozenset({"niet", "geen", "not", "hoef", "hoeft", "hoeven"})
_SLIPS = frozenset({"ne", "nne", "o", "oh", "neee", "ene", "eee", "ee"})
"""What is left of "nee" where a key was missed."""


def _denied(hearing: Hearing, one: Mention, two: Mention) -> tuple[str, ...]:
    """A denial or slip in the clause behind the second, where no verdict is asked: "jeugdreclassering heof ik niet"."""
    after = hearing.pieces[two.end :]
    verdict = hearing.has("behaald", "mislukt", "doel", "stijging", "daling", "klopt", "ontbreekt")
    said = [it for it in after if it.text in _TAKEN_BACK or "gelezen als" in it.evidence]
    said += [it for it in hearing.pieces[one.end : two.start] if it.text in _SLIPS or it.evidence == APART]
    return tuple(it.typed for it in said) if said and not verdict else ()


@opened_by(frozenset({"wanneer", "when"}), None)
def _moment(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """ "wanneer in 2020 was de eerste?": a day within the year, which no yearly figure tells."""
    said = [cue.phrase for _, _, cue in hearing.said("jaar_vraag")]
    dated = hearing.years.kind == "list" and len(hearing.years.years) == 1
    operative = (
        "hoeveel",
        "behaald",
        "mislukt",
        "hoogste",
        "laagste",
        "stijging",
        "daling",
        "ontbreekt",
        "meer",
        "minder",
        "doel",
    )
    if not dated or said not in (["wanneer"], ["when"]) or hearing.has(*operative):
        return None
    near = catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]
    return NotUnderstood(Why.PERIOD, tuple(said), near)


def _measures(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """What is done about an indicator is in the programme's activities, if anywhere: never its figure."""
    if not about_measures(hearing, found):
        return None
    near = catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]
    said = tuple(dict.fromkeys(mention.text for mention in found))
    return NotUnderstood(Why.MEASURES, said, near, passage=Question(Operation.ACTIVITIES))


_PARTS = frozenset(
    {
        "helft",
        "kwart",
        "derde",
        "meerderheid",
        "merendeel",
        "half",
        "hoeveel",
        "hvl",
        "deel",
        "procent",
        "percentage",
        "aandeel",
        "aantal",
        "many",
    }
)
_THOSE = frozenset({"daarvan", "ervan", "hiervan", "thereof"})


@opened_by(_THOSE, None)
def of_those(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """ "hoeveel daarvan zijn aan de rechter voorgelegd?": a part of what was just spoken of, not another row."""
    near = catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]
    for at, (one, two) in enumerate(pairwise(hearing.pieces)):
        behind = any(
            piece.role in {"", "indicator"} and piece.kind == "word" for piece in hearing.pieces[at + 2 :]
        )
        if found and behind and one.text in _PARTS and two.text in _THOSE:
            return NotUnderstood(Why.PART, (f"{one.typed} {two.typed}",), near)
    return None


def _part_of_row(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> NotUnderstood | None:
    """A part of what a row counts, or another unit than it is measured in: the whole row would be another figure."""
    near = catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]
    said = parts(hearing, catalogue, found)
    if said:
        return NotUnderstood(Why.PART, tuple(said), near)
    unit = other_unit(hearing, catalogue, found)
    return NotUnderstood(Why.UNIT, (unit,), near) if unit else None


def question_of(
    asked: Asked, wanted: tuple[str, ...], found: list[Mention], catalogue: Catalogue
) -> Question:
    ids = tuple(dict.fromkeys(identity for mention in found for identity in sorted(mention.ids)[:1]))
    years = decide.two_years(asked, catalogue) if asked.operation in followup.PAIRS else asked.years
    return Question(
        asked.operation, ids, wanted or (GEMEENTE,), years, explicit_years=bool(asked.years),
        direction=asked.direction, selection=asked.selection, claim=asked.claim, beside_years=asked.beside,
    )  # fmt: skip


def last_known(
    hearing: Hearing, catalogue: Catalogue, asked: Asked, wanted: tuple[str, ...], found: list[Mention]
) -> Asked:
    """ "het laatst bekende cijfer": the latest year that has one."""
    ids = [identity for mention in found for identity in mention.ids]
    if not hearing.has("laatste_cijfer") or hearing.years.years or len(ids) != 1:
        return asked
    row = catalogue.snapshot.over_years(ids[0], (wanted or (GEMEENTE,))[0])
    known = [figure.year for figure in row if figure.value is not None]
    return replace(asked, years=tuple(known[-1:]))


def ask(question: Question, found: list[Mention], doubtful: int, catalogue: Catalogue) -> Understanding:
    """A choice between the readings of the first doubtful mention; the other mentions stay."""
    mention = found[doubtful]
    options = []
    for identity in catalogue.ordered(mention.ids)[:MOST_OPTIONS]:
        ids = list(question.indicators)
        ids[doubtful : doubtful + 1] = [identity]
        options.append(replace(question, indicators=tuple(dict.fromkeys(ids))))
    return Ambiguous(tuple(options), about=mention.text)


def _narrow(
    found: list[Mention], wanted: tuple[str, ...], hearing: Hearing, catalogue: Catalogue
) -> list[Mention]:
    """What the rest of the question resolves: the unit, or that only one reading has a national figure."""
    units, against = unit_words(hearing), unit_denied(hearing)
    for mention in found:
        if len(mention.ids) < 2:
            continue
        fit = {
            identity
            for identity in mention.ids
            if (not units or (units in catalogue.snapshot.indicators[identity].unit) is not against)
            and (NEDERLAND not in wanted or NEDERLAND in catalogue.scopes(identity))
        }
        mention.ids = frozenset(fit) or mention.ids
    return found


def _where_given(wanted: tuple[str, ...], found: list[Mention], catalogue: Catalogue) -> tuple[str, ...]:
    """ "vermissingen en winkeldiefstal landelijk": a row that only the municipality has may be meant as it is."""
    if wanted != (NEDERLAND,):
        return wanted
    lacks = {
        all(NEDERLAND not in catalogue.scopes(identity) for identity in mention.ids) for mention in found
    }
    return (GEMEENTE, NEDERLAND) if len(lacks) > 1 else wanted


def _conjuncts(hearing: Hearing, blocked: list[int], found: list[Mention]) -> list[int]:
    """Unknown words that are an own member of a list: "vermissingen en fietsendiefstal". They are left out, and said."""
    members = []
    for at in blocked:
        before = hearing.pieces[at - 1].text if at else ""
        after = hearing.pieces[at + 1] if at + 1 < len(hearing.pieces) else None
        joins = before in {"en", "+", "&", ",", "alsmede", "plus"} and _after_name(hearing, at - 1, found)
        leads = (
            after is not None
            and after.text in {"en", "+", "&", ",", "alsmede", "plus"}
            and _before_name(hearing, at + 2, found, after.text)
        )
        closed = (
            after is None
            or after.kind == "stop"
            or after.role == "year"
            or after.text in {"in", "van", "over", "en"}
        )
        if (joins and closed and _noun_like(hearing, at)) or (
            leads and _noun_like(hearing, at) and (before in {"", "hoeveel", "van", "de"} or _beside(hearing))
        ):
            members.append(at)
    return members if len(members) == len(blocked) else []


def _beside(hearing: Hearing) -> bool:
    """ "zet fietsendiefstal en winkeldiefstal naast elkaar": members of a comparison, wherever it begins."""
    return any(cue.phrase in {"naast elkaar", "vergelijk"} for _, _, cue in hearing.said("vergelijk"))


def _after_name(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """Whether a name, not a year or area, stands before the "en": only then is what follows another name."""
    ends = {mention.end for mention in found}
    previous = hearing.pieces[at - 1] if at else None
    return at in ends or (previous is not None and previous.role == "indicator")


def _before_name(hearing: Hearing, at: int, found: list[Mention], joint: str) -> bool:
    """Whether a name stands here, articles aside: "fietsen, hoeveel winkeldiefstal" is no list."""
    passed = _ARTICLES if joint == "," else _ARTICLES | {"hoeveel", "hvl"}
    while at < len(hearing.pieces) and hearing.pieces[at].text in passed:
        at += 1
    return any(mention.start == at for mention in found) or (
        at < len(hearing.pieces) and hearing.pieces[at].role in {"", "indicator"}
    )


_ARTICLES = frozenset({"de", "het", "een", "ook", "the", "van", "aantal"})


def _noun_like(hearing: Hearing, at: int) -> bool:
    return len(hearing.pieces[at].text) >= 6


def years_refused(hearing: Hearing) -> NotUnderstood | None:
    if hearing.years.vague:
        return NotUnderstood(Why.YEAR_OUTSIDE, hearing.years.vague)
    return None


def checked(question: Question, hearing: Hearing, catalogue: Catalogue) -> Understanding:
    """Years outside the data and scopes an indicator lacks, before anything is answered."""
    known = set(catalogue.snapshot.years)
    outside = tuple(year for year in (*question.years, *question.beside_years) if year not in known)
    inside = tuple(year for year in question.years if year in known)
    if outside and (not inside or question.operation in followup.PAIRS):
        instead = replace(question, years=(), explicit_years=False) if question.indicators else None
        return NotUnderstood(
            Why.YEAR_OUTSIDE, tuple(str(year) for year in outside), question.indicators, instead
        )
    beside = tuple(year for year in question.beside_years if year in known)
    if outside or question.years_outside:
        question = replace(question, years=inside, years_outside=outside, beside_years=beside)
    lacking = [
        scope
        for scope in question.scopes
        if all(scope not in catalogue.scopes(identity) for identity in question.indicators)
    ]
    if lacking and question.indicators and GEMEENTE not in question.scopes:
        return NotUnderstood(Why.NO_SCOPE, tuple(lacking), question.indicators)
    return question
