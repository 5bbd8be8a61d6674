"""One Dutch utterance in, one Understanding out: peel, match, decide. Pure: the catalogue, the memory and today are given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from data.model import GEMEENTE, NEDERLAND
from intents import decide, followup
from intents.catalogue import Catalogue
from intents.decide import Asked
from intents.hearing import Hearing, hear
from intents.mentions import Mention, candidates, clear, mentions
from intents.places import other_places
from intents.programme import programme
from intents.question import (
    Ambiguous,
    Heard,
    Memory,
    NotUnderstood,
    Operation,
    Question,
    Understanding,
    Why,
)  # fmt: skip
from intents.reason import reason
from intents.relevance import blocking, explain_talk, unexplained
from intents.talk import declined, only_talk

_MOST_OPTIONS = 6


def understand(utterance: str, catalogue: Catalogue, memory: Memory, today: date) -> Understanding:
    """What is asked, as a value: an ordinary misunderstanding is no exception."""
    del today  # years are read from the report's point of view; "vorig jaar" without an anchor is declined, not guessed
    anchor = memory.last.years[-1] if memory.last and memory.last.years else None
    hearing = hear(utterance, catalogue, anchor)
    found = mentions(hearing, catalogue)
    places = other_places(hearing, catalogue)
    outcome = _outcome(hearing, catalogue, memory, found, places)
    heard = Heard(utterance, hearing.words(), candidates(found, catalogue), reason(outcome))
    return replace(outcome, heard=heard)


def _outcome(
    hearing: Hearing, catalogue: Catalogue, memory: Memory, found: list[Mention], places: list[str]
) -> Understanding:
    if not any(piece.kind in {"word", "number", "mark"} for piece in hearing.pieces):
        return NotUnderstood(Why.NOTHING)
    settled = _settled(hearing, found, memory, catalogue)
    if settled:
        return settled
    refused = declined(hearing, catalogue, found, places)
    if refused:
        explain_talk(hearing, catalogue)
        return refused
    listed = _list_again(hearing, catalogue, memory, found)
    if listed:
        return listed
    text = programme(hearing, catalogue, found, bool(memory.last and memory.last.indicators))
    if text:
        return _text(text, hearing, catalogue, found)
    explain_talk(hearing, catalogue)
    if found:
        return _about(hearing, catalogue, memory, found)
    return _without_subject(hearing, catalogue, memory)


def _list_again(
    hearing: Hearing, catalogue: Catalogue, memory: Memory, found: list[Mention]
) -> Question | None:
    """ "en van zorg en veiligheid?" after a list is about the list, not about the programme of that name."""
    last = memory.last
    if last is None or last.operation is not Operation.OVERVIEW or found or not followup.continues(hearing):
        return None
    if hearing.has("programmadoel", "voortgang", "activiteiten", "programma"):
        return None
    explain_talk(hearing, catalogue)
    return followup.again(
        hearing, decide.asked(hearing, catalogue, (), 0), decide.scopes(hearing), last, catalogue
    )


def _text(question: Question, hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> Understanding:
    explain_talk(hearing, catalogue)
    rest = [hearing.pieces[at].typed for at in blocking(hearing, catalogue, found)]
    quoted = any(piece.evidence == "staat in de tekst" for piece in hearing.pieces)
    if (
        rest
        and not quoted
        and question.operation in {Operation.GOAL, Operation.PROGRESS, Operation.ACTIVITIES}
    ):
        return NotUnderstood(Why.UNKNOWN_WORD, tuple(rest))
    return question


def _settled(
    hearing: Hearing, found: list[Mention], memory: Memory, catalogue: Catalogue
) -> Understanding | None:
    chosen = followup.settle(hearing, found, memory, catalogue)
    if not chosen:
        return None
    explain_talk(hearing, catalogue)
    left = [at for at in unexplained(hearing) if not catalogue.meaning(hearing.pieces[at].stem)]
    if left and (found or len(left) > 1):
        return None
    asked = decide.asked(hearing, catalogue, decide.scopes(hearing), len(chosen))
    if len(chosen) > 1 and not hearing.has("alles_tonen", "beide"):
        return Ambiguous(
            tuple(
                followup.settled_question((option,), asked, decide.scopes(hearing), catalogue)
                for option in chosen
            )
        )
    return _checked(
        followup.settled_question(chosen, asked, decide.scopes(hearing), catalogue), hearing, catalogue
    )


def _about(hearing: Hearing, catalogue: Catalogue, memory: Memory, found: list[Mention]) -> Understanding:
    """A question with at least one indicator."""
    blocked = blocking(hearing, catalogue, found)
    unknown = _conjuncts(hearing, blocked, found)
    rest = [at for at in blocked if at not in unknown]
    doubtful = next((at for at, mention in enumerate(found) if len(mention.ids) > 1), None)
    if rest and doubtful is not None and all(catalogue.meaning(hearing.pieces[at].stem) for at in rest):
        return _ask(
            _question(decide.asked(hearing, catalogue, (), len(found)), (), found, catalogue),
            found,
            doubtful,
            catalogue,
        )
    if rest:
        near = catalogue.ordered(identity for mention in found for identity in mention.ids)[:3]
        return NotUnderstood(Why.UNKNOWN_WORD, tuple(hearing.pieces[at].typed for at in rest), near)
    refused = _years_refused(hearing)
    if refused:
        return refused
    wanted = decide.scopes(hearing)
    found = _narrow(found, wanted, hearing, catalogue)
    asked = decide.asked(hearing, catalogue, wanted, len(found))
    asked = _last_known(hearing, catalogue, asked, wanted, found)
    if followup.continues(hearing) and memory.last:
        asked_question = followup.carry_question(
            _question(asked, wanted, found, catalogue), asked, wanted, memory, catalogue
        )
    else:
        asked_question = _question(asked, wanted, found, catalogue)
    asked_question = replace(asked_question, unknown_parts=tuple(hearing.pieces[at].typed for at in unknown))
    doubtful = next(
        (at for at, mention in enumerate(found) if len(mention.ids) > 1 or not clear(mention, catalogue)),
        None,
    )
    if doubtful is not None:
        return _ask(asked_question, found, doubtful, catalogue)
    return _checked(asked_question, hearing, catalogue)


def _question(asked: Asked, wanted: tuple[str, ...], found: list[Mention], catalogue: Catalogue) -> Question:
    ids = tuple(dict.fromkeys(identity for mention in found for identity in sorted(mention.ids)[:1]))
    years = (
        decide.two_years(asked.years, catalogue, asked.against)
        if asked.operation in followup.PAIRS
        else asked.years
    )
    return Question(
        asked.operation, ids, wanted or (GEMEENTE,), years, explicit_years=bool(asked.years),
        direction=asked.direction, selection=asked.selection, claim=asked.claim,
    )  # fmt: skip


def _last_known_again(
    hearing: Hearing, catalogue: Catalogue, asked: Asked, wanted: tuple[str, ...], memory: Memory
) -> Asked:
    """The same in a follow-up, for the indicator spoken of before."""
    if memory.last is None or len(memory.last.indicators) != 1:
        return asked
    before = Mention(frozenset(memory.last.indicators), 0, 0)
    known = _last_known(hearing, catalogue, asked, wanted or memory.last.scopes[:1], [before])
    return known if known is asked else replace(known, operation=Operation.FIGURE, explicit=True)


def _last_known(
    hearing: Hearing, catalogue: Catalogue, asked: Asked, wanted: tuple[str, ...], found: list[Mention]
) -> Asked:
    """ "het laatst bekende cijfer": the latest year that has one."""
    ids = [identity for mention in found for identity in mention.ids]
    if not hearing.has("laatste_cijfer") or hearing.years.years or len(ids) != 1:
        return asked
    row = catalogue.snapshot.over_years(ids[0], (wanted or (GEMEENTE,))[0])
    known = [figure.year for figure in row if figure.value is not None]
    return replace(asked, years=tuple(known[-1:]))


def _ask(question: Question, found: list[Mention], doubtful: int, catalogue: Catalogue) -> Understanding:
    """A choice between the readings of the first doubtful mention; the other mentions stay."""
    mention = found[doubtful]
    options = []
    for identity in catalogue.ordered(mention.ids)[:_MOST_OPTIONS]:
        ids = list(question.indicators)
        ids[doubtful : doubtful + 1] = [identity]
        options.append(replace(question, indicators=tuple(dict.fromkeys(ids))))
    return Ambiguous(tuple(options), about=mention.text)


def _narrow(
    found: list[Mention], wanted: tuple[str, ...], hearing: Hearing, catalogue: Catalogue
) -> list[Mention]:
    """What the rest of the question resolves: the unit, or that only one reading has a national figure."""
    units = _unit_words(hearing)
    for mention in found:
        if len(mention.ids) < 2:
            continue
        fit = {
            identity
            for identity in mention.ids
            if (not units or units in catalogue.snapshot.indicators[identity].unit)
            and (NEDERLAND not in wanted or NEDERLAND in catalogue.scopes(identity))
        }
        mention.ids = frozenset(fit) or mention.ids
    return found


def _unit_words(hearing: Hearing) -> str:
    texts = [piece.text for piece in hearing.pieces]
    for at, text in enumerate(texts[:-1]):
        if text == "per" and texts[at + 1] in {"1.000", "1000", "duizend"}:
            return "per 1.000"
    return ""


def _conjuncts(hearing: Hearing, blocked: list[int], found: list[Mention]) -> list[int]:
    """Unknown words that are an own member of a list: "vermissingen en fietsendiefstal". They are left out, and said."""
    members = []
    for at in blocked:
        before = hearing.pieces[at - 1].text if at else ""
        after = hearing.pieces[at + 1] if at + 1 < len(hearing.pieces) else None
        joins = before in {"en", "+", "&", ","} and any(mention.end <= at - 1 for mention in found)
        leads = (
            after is not None
            and after.text in {"en", "+", "&", ","}
            and any(mention.start > at for mention in found)
        )
        closed = (
            after is None
            or after.kind == "stop"
            or after.role == "year"
            or after.text in {"in", "van", "over", "en"}
        )
        if (joins and closed and _noun_like(hearing, at)) or (
            leads and _noun_like(hearing, at) and before in {"", "hoeveel", "van", "de"}
        ):
            members.append(at)
    return members if len(members) == len(blocked) else []


def _noun_like(hearing: Hearing, at: int) -> bool:
    return len(hearing.pieces[at].text) >= 6


def _years_refused(hearing: Hearing) -> NotUnderstood | None:
    if hearing.years.vague and not hearing.years.years:
        return NotUnderstood(Why.YEAR_OUTSIDE, hearing.years.vague)
    return None


def _checked(question: Question, hearing: Hearing, catalogue: Catalogue) -> Understanding:
    """Years outside the data and scopes an indicator lacks, before anything is answered."""
    known = set(catalogue.snapshot.years)
    outside = tuple(year for year in question.years if year not in known)
    inside = tuple(year for year in question.years if year in known)
    if outside and (not inside or question.operation in followup.PAIRS):
        instead = replace(question, years=(), explicit_years=False) if question.indicators else None
        return NotUnderstood(
            Why.YEAR_OUTSIDE, tuple(str(year) for year in outside), question.indicators, instead
        )
    question = replace(question, years=inside, years_outside=outside)
    lacking = [
        scope
        for scope in question.scopes
        if all(scope not in catalogue.scopes(identity) for identity in question.indicators)
    ]
    if lacking and question.indicators and GEMEENTE not in lacking:
        return NotUnderstood(Why.NO_SCOPE, tuple(lacking), question.indicators)
    return question


def _without_subject(hearing: Hearing, catalogue: Catalogue, memory: Memory) -> Understanding:
    """No indicator named: an overview, a follow-up, or nothing to go on."""
    blocked = [hearing.pieces[at].typed for at in blocking(hearing, catalogue, [])]
    wanted = decide.scopes(hearing)
    if blocked and all(
        piece.stem in catalogue.by_feature
        for piece in hearing.pieces
        if piece.role == "" and piece.kind == "word"
    ):
        return _unknown(hearing, catalogue, blocked)
    listing = _overview(hearing, catalogue, wanted)
    if listing and not _points_back(hearing, memory):
        return _listed(listing, blocked, hearing, catalogue)
    if blocked:
        return _unknown(hearing, catalogue, blocked)
    talk = only_talk(hearing)
    if talk:
        return talk
    refused = _years_refused(hearing)
    if refused:
        return refused
    asked = decide.asked(hearing, catalogue, wanted, 1)
    if memory.last and memory.last.operation is Operation.GOAL and asked.operation is Operation.ATTAINMENT:
        return Question(Operation.PROGRESS, carried=("het programma",))
    if _says_something(hearing, asked, wanted):
        asked = _last_known_again(hearing, catalogue, asked, wanted, memory)
        carried = followup.carry_subject(asked, wanted, memory, catalogue, hearing)
        if carried:
            return _checked(carried, hearing, catalogue)
    return NotUnderstood(Why.NO_SUBJECT if asked.explicit or asked.years or wanted else Why.CHAT)


def _says_something(hearing: Hearing, asked: Asked, wanted: tuple[str, ...]) -> bool:
    return asked.explicit or bool(asked.years or wanted) or hearing.years.kind == "all"


def _points_back(hearing: Hearing, memory: Memory) -> bool:
    """ "welk jaar was dat het hoogst?" after a question about one indicator is about that one."""
    if memory.last is None or not memory.last.indicators:
        return False
    plural = any(piece.text in _PLURALS for piece in hearing.pieces) or hearing.has(
        "indicatoren", "hoeveel_doelen", "allemaal"
    )
    pronoun = any(
        piece.text in {"die", "deze", "dat", "daarvan", "those", "them"} for piece in hearing.pieces
    )
    return not plural and (hearing.has("jaar_vraag") or pronoun or not hearing.has("welke"))


_PLURALS = frozenset(
    [
        "doelen",
        "doelstellingen",
        "streefwaarden",
        "streefwaardes",
        "normen",
        "targets",
        "doelwaarden",
        "cijfers",
    ]
)


def _overview(hearing: Hearing, catalogue: Catalogue, wanted: tuple[str, ...]) -> Question | None:
    has = hearing.has
    selected = decide.selection(hearing, catalogue)
    plural = any(piece.text in _PLURALS for piece in hearing.pieces)
    about = has("indicatoren", "allemaal", "hoeveel_doelen") or plural or selected.theme is not None
    narrowed = has("behaald", "mislukt", "stijging", "daling", "meer", "minder", "hoogste", "laagste", "ontbreekt",
                   "beschikbaar", "voorlopig", "bijna", "zonder_doel", "landelijk")  # fmt: skip
    if not (
        (about and (narrowed or has("welke", "hoeveel", "verloop", "doel") or selected.theme))
        or has("allemaal")
        or (has("welke") and narrowed)
    ):
        return None
    if has("jaar_vraag") and not about:
        return None
    years = tuple(hearing.years.years)
    if selected.direction in {"up", "down", "same"} and len(years) > 2:
        years = (years[0], years[-1])
    return Question(
        Operation.OVERVIEW, (), wanted or (GEMEENTE,), years, explicit_years=bool(years), selection=selected
    )


def _listed(listing: Question, blocked: list[str], hearing: Hearing, catalogue: Catalogue) -> Understanding:
    themed = {
        key for theme in catalogue.themes if theme.name == listing.selection.theme for key in theme.stems
    }
    for piece in hearing.pieces:
        if piece.role == "" and piece.stem in themed:
            piece.explain("theme", f"thema '{listing.selection.theme}'")
    rest = [hearing.pieces[at].typed for at in unexplained(hearing)]
    if rest:
        return NotUnderstood(Why.UNKNOWN_WORD, tuple(rest))
    if listing.selection.versus_country:
        listing = replace(listing, scopes=(GEMEENTE,))
    return _checked(listing, hearing, catalogue)


def _unknown(hearing: Hearing, catalogue: Catalogue, blocked: list[str]) -> Understanding:
    """Words nobody knows; only qualifying words ("winkels") make a question back."""
    words = [piece for piece in hearing.pieces if piece.role == "" and piece.kind == "word"]
    sets = [catalogue.by_feature.get(piece.stem, frozenset()) for piece in words]
    if sets and all(sets):
        common = frozenset.intersection(*sets)
        if 0 < len(common) <= _MOST_OPTIONS:
            asked = decide.asked(hearing, catalogue, decide.scopes(hearing), 1)
            mention = Mention(common, 0, 1, text=" ".join(blocked))
            return _ask(
                _question(asked, decide.scopes(hearing), [mention], catalogue), [mention], 0, catalogue
            )
    near = catalogue.ordered(identity for found in sets for identity in found) if len(sets) == 1 else ()
    return NotUnderstood(Why.UNKNOWN_WORD, tuple(blocked), near[:3])
