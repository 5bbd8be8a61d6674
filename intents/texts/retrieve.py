"""A question that nothing else answers may ask what the programme's text says: the passage that has its words, whole.

Only where no figure is asked, and only where the passage has every word that says what is meant: a word that narrows
("drugsgebruik onder vluchtelingen") is never passed over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.index.passages import Passage
from intents.question import Ambiguous, Memory, NotUnderstood, Operation, Question, Understanding, Why
from intents.texts.printed import of_row
from intents.texts.text_asked import VAGUE, asks_number, facts, generic_words, other_years, practical, told_of

_WHYS = frozenset({Why.UNKNOWN_WORD, Why.CHAT, Why.NO_SUBJECT, Why.LIST})
TEXTS = frozenset(
    {Operation.GOAL, Operation.PROGRESS, Operation.ACTIVITIES, Operation.ACTIVITY, Operation.FOOTNOTE}
)
_SECTIONS = ("voortgang", "programmadoel", "activiteiten", "toelichting", "voetnoot")
_MOST = 4
_ASKED = frozenset({"", "place", "indicator", "text"})
"""Roles of the words that say what is asked; the others are talk around it."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """One passage beside the question."""

    passage: Passage
    has: frozenset[int]
    """Places of the question's words that it has."""
    lacks: frozenset[int]
    weight: float


def told(
    hearing: Hearing, catalogue: Catalogue, found: list[Mention], memory: Memory, outcome: Understanding
) -> Understanding:
    """The outcome, or what the programme's text says where the outcome is that a word is not known."""
    if isinstance(outcome, Question):
        return _unless_elsewhere(hearing, catalogue, outcome)
    if not isinstance(outcome, NotUnderstood) or outcome.why not in _WHYS or practical(hearing, catalogue):
        return outcome
    again = _again(hearing, catalogue, found, memory) or of_row(hearing, catalogue, found)
    if again:
        return again
    speaks_of_money = hearing.any_of(catalogue.phrases.text_words["geld"])
    if outcome.near and not speaks_of_money and asks_number(hearing, catalogue):
        return outcome
    fits = _fits(hearing, catalogue)
    if any(mention.exact for mention in found):  # the words of a name alone choose no text
        fits = [fit for fit in fits if any(hearing.pieces[at].role != "indicator" for at in fit.has)]
    if speaks_of_money and (money := _of_money(hearing, catalogue, fits)):
        return money
    if outcome.near and asks_number(hearing, catalogue):
        return outcome
    if asks_number(hearing, catalogue) or other_years(hearing, catalogue):
        return _offered(hearing, catalogue, outcome, fits)
    return _chosen(hearing, catalogue, fits) or _offered(hearing, catalogue, outcome, fits)


def _of_money(hearing: Hearing, catalogue: Catalogue, fits: list[_Fit]) -> Question | None:
    """ "hoeveel budget is er voor de aanpak huiselijk geweld?": the one passage of that activity that speaks of money."""
    words = catalogue.phrases.text_words["geld"]
    asked = {at for at, piece in enumerate(hearing.pieces) if piece.text in words}
    if not asked or hearing.years.years or hearing.has("doel", "landelijk"):
        return None
    telling = frozenset().union(*map(catalogue.passages.holding, words))
    named = [fit for fit in fits if len(fit.has - asked) >= 2 and _telling(hearing, catalogue, fit)]
    best = named[0] if named else None
    if best is None or catalogue.passages.all.index(best.passage) not in telling:
        return None
    if any(_narrows(hearing, catalogue, at) for at in best.lacks - asked):
        return None
    _mark(hearing, best)
    return best.passage.question


def _unless_elsewhere(hearing: Hearing, catalogue: Catalogue, question: Question) -> Understanding:
    """A passage that answers something else than the amount, date or advice that is asked, is offered instead."""
    if question.indicators or question.operation not in _QUOTED:
        return question
    if practical(hearing, catalogue):
        return NotUnderstood(Why.CHAT)
    fits = _fits(hearing, catalogue, _bare(question))
    own = next((fit for fit in fits if fit.passage.question == _bare(question)), None)
    if own and _of_money(hearing, catalogue, [own]):
        return question
    missed = facts(hearing, catalogue) or (_narrowed(hearing, catalogue, own) if own else ())
    if missed:
        return NotUnderstood(Why.UNKNOWN_WORD, missed, passage=question)
    return _beside(hearing, catalogue, question, own, fits) if own else question


def _beside(
    hearing: Hearing, catalogue: Catalogue, question: Question, own: _Fit, fits: list[_Fit]
) -> Understanding:
    """A passage chosen by its words: another that has them as well is asked about; what it lacks is told."""
    telling = _telling(hearing, catalogue, own)
    alike = [fit for fit in fits if telling and fit.has == own.has and fit.weight == own.weight]
    if len(alike) > 1 and not own.lacks and own.passage.section not in _named(hearing):
        return Ambiguous(tuple(fit.passage.question for fit in alike[:_MOST]), about=_words(hearing, own.has))
    if question.operation is Operation.ACTIVITY or not own.has:
        return question
    lacks = [at for at in sorted(own.lacks) if at and _narrows(hearing, catalogue, at)]
    return replace(question, unknown_parts=tuple(hearing.pieces[at].typed for at in lacks))


def _narrowed(hearing: Hearing, catalogue: Catalogue, own: _Fit) -> tuple[str, ...]:
    """Words that say which cases are meant and that goal or progress does not have: "met scholen".

    An activity is named by its title, so what else is said of it narrows nothing.
    """
    if own.passage.section in {"activiteiten", *_named(hearing)}:
        return ()
    pieces, before = hearing.pieces, catalogue.phrases.prepositions
    lacks = [at for at in sorted(own.lacks) if at and pieces[at - 1].text in before]
    return tuple(pieces[at].typed for at in lacks)


_QUOTED = frozenset({Operation.GOAL, Operation.PROGRESS, Operation.ACTIVITY})


def _again(hearing: Hearing, catalogue: Catalogue, found: list[Mention], memory: Memory) -> Question | None:
    """ "is daar al helderheid over?" after a passage: the same passage, where it has the words asked for."""
    last, texts = memory.last, {piece.text for piece in hearing.pieces}
    if last is None or last.operation not in TEXTS or found or _BACK.isdisjoint(texts):
        return None
    if hearing.has("hoeveel", "procent") or hearing.years.years:
        return None
    same = [fit for fit in _fits(hearing, catalogue, _bare(last)) if fit.passage.question == _bare(last)]
    if not same or same[0].lacks or not (same[0].has or hearing.has("waarom")):
        return None
    return replace(_bare(last), carried=("de tekst van hiervoor",))


_BACK = frozenset(
    [
        "daar",
        "daarvan",
        "daarover",
        "daarin",
        "daarbij",
        "hiervan",
        "hierover",
        "hierin",
        "ervan",
        "erover",
        "dat",
        "die",
        "dit",
    ]
)


def _bare(question: Question) -> Question:
    return Question(question.operation, text_key=question.text_key, selection=question.selection)


def _fits(hearing: Hearing, catalogue: Catalogue, own: Question | None = None) -> list[_Fit]:
    """The passages that have some of the question's words, and one's own, the best first."""
    known = catalogue.passages
    holding = _holding(hearing, catalogue)
    must = frozenset(at for at in holding if hearing.pieces[at].role in _ASKED)
    named = _named(hearing)
    fits = []
    wanted = set[int]().union(*holding.values())
    wanted |= {at for at, passage in enumerate(known.all) if own is not None and passage.question == own}
    for number in sorted(wanted):
        passage = known.all[number]
        has = frozenset(at for at, where in holding.items() if number in where)
        weight = sum(1 / len(holding[at]) for at in has) + (0.5 if passage.section in named else 0.0)
        fits.append(_Fit(passage, has, must - has, weight))
    return sorted(fits, key=lambda fit: (len(fit.lacks), -fit.weight))


def _holding(hearing: Hearing, catalogue: Catalogue) -> dict[int, frozenset[int]]:
    """The question's words that say something, with the passages that have them."""
    generic = generic_words(catalogue)
    quiet = {at for start, end, cue in hearing.cues if cue.name != "telwoord" for at in range(start, end)}
    found = {}
    for at, piece in enumerate(hearing.pieces):
        if piece.evidence == VAGUE and told_of(piece, catalogue):
            piece.role = ""
        closed = piece.text in catalogue.closed or piece.role in {"year", "scope", "number", "unit"}
        if piece.kind == "word" and not closed and at not in quiet and not generic(piece.text):
            found[at] = catalogue.passages.holding(piece.text)
    return {at: where for at, where in found.items() if where or hearing.pieces[at].role in _ASKED}


def _named(hearing: Hearing) -> frozenset[str]:
    """The parts of the document that are named: "voortgang", also in "voortgangsparagraaf"."""
    heard = {name for name in _SECTIONS if hearing.has(name)}
    heard |= {
        name
        for piece in hearing.pieces
        if piece.text.startswith(_SECTIONS)
        for name in _SECTIONS
        if piece.text.startswith(name)
    }
    return frozenset({"activiteiten"} | heard if "toelichting" in heard else heard)


def _chosen(hearing: Hearing, catalogue: Catalogue, fits: list[_Fit]) -> Understanding | None:
    """The passage that fits best; those that fit as well are asked about."""
    good = [fit for fit in fits if _good(hearing, catalogue, fit)]
    if not good:
        return None
    alike = [fit for fit in good if fit.has >= good[0].has and fit.lacks == good[0].lacks]
    alike = [fit for fit in alike if fit.weight >= alike[0].weight - 0.01][:_MOST]
    if len(alike) > 1:
        return Ambiguous(tuple(fit.passage.question for fit in alike), about=_words(hearing, good[0].has))
    lacks = tuple(hearing.pieces[at].typed for at in sorted(good[0].lacks))
    _mark(hearing, good[0])
    return replace(good[0].passage.question, unknown_parts=lacks)


def _words(hearing: Hearing, places: frozenset[int]) -> str:
    return " ".join(hearing.pieces[at].typed for at in sorted(places))


def _mark(hearing: Hearing, fit: _Fit) -> None:
    for at in fit.has:
        hearing.pieces[at].explain("text", "staat in de tekst")


def _good(hearing: Hearing, catalogue: Catalogue, fit: _Fit) -> bool:
    """All that is asked stands in it; or nearly all, and what does not is a verb; or its own section is named."""
    strong = _telling(hearing, catalogue, fit)
    if not strong:
        return False
    if not fit.lacks:
        return True
    named = fit.passage.section in _named(hearing) - {"activiteiten"}
    if named and len(fit.lacks) <= len(fit.has):
        return True
    return (
        len(fit.has) >= 2
        and len(fit.lacks) * 2 <= len(fit.has)
        and not any(_narrows(hearing, catalogue, at) for at in fit.lacks)
    )


def _telling(hearing: Hearing, catalogue: Catalogue, fit: _Fit) -> list[int]:
    """The words that say which passage: unknown to every indicator, and not in most passages."""
    general, names = catalogue.phrases.general, catalogue.texts.names
    return [
        at
        for at in fit.has
        if len((piece := hearing.pieces[at]).text) > 4
        and piece.role != "talk"
        and piece.stem not in general
        and piece.text not in names
    ]


_NOUNS = ("ing", "ingen", "heid", "heden", "atie", "aties", "iteit", "schap", "isme", "sel", "ment")


def _narrows(hearing: Hearing, catalogue: Catalogue, at: int) -> bool:
    """Whether a word stands where a noun stands; a verb or its complement narrows nothing that is quoted whole."""
    text = hearing.pieces[at].text
    before = hearing.pieces[at - 1].text if at else ""
    nouny = before in catalogue.phrases.prepositions or before in _BEFORE_NOUNS
    return nouny or not before or text.endswith(_NOUNS)


_BEFORE_NOUNS = frozenset(
    "de het een 't deze die dit dat onze ons mijn hun haar zijn welke welk geen veel alle elke en of".split()  # noqa: SIM905
)


def _offered(
    hearing: Hearing, catalogue: Catalogue, outcome: NotUnderstood, fits: list[_Fit]
) -> NotUnderstood:
    """A refusal with the passage that has some of the words as a next step."""
    near = [fit for fit in fits if fit.weight >= 0.5 and _telling(hearing, catalogue, fit)]
    best = max(near, key=lambda fit: fit.weight, default=None)
    return replace(outcome, passage=best.passage.question) if best else outcome
