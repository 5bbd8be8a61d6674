"""NotUnderstood, Ambiguous and Talk: a no, a question back, a friendly line; each with a next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.suggest import Ask, examples
from bot.answers.types import Choice, Help, NoFigure, Suggestion
from bot.answers.words import listed, scope_name, sentence, short, span
from bot.wording import say
from data.model import GEMEENTE, Snapshot
from intents.question import Ambiguous, NotUnderstood, Question, Talk, Why

_WITH_NEAR = {Why.UNKNOWN_WORD, Why.NO_SUBJECT, Why.NOTHING, Why.PART, Why.UNIT, Why.SECOND_QUESTION}
_NO_CONTACT = {Why.NO_REQUEST, Why.INSTRUCTION, Why.CHAT, Why.NOTHING}


_AREAS = ("per ", "in ")
"""Places without a name: "per wijk", "andere gemeenten"."""


def refuse(understanding: NotUnderstood, snapshot: Snapshot, contact: str) -> NoFigure:
    """Names what was not understood or is not in the source, and where to go from there."""
    why, words = understanding.why, tuple(dict.fromkeys(understanding.words))
    quoted = listed(f'"{word}"' for word in words)
    detail = []
    if why is Why.YEAR_OUTSIDE:
        message = _no_year(words, quoted, snapshot)
    elif why is Why.NO_SCOPE:
        message = _no_scope(understanding, snapshot)
    elif why is Why.OTHER_PLACE:
        area = scope_name(GEMEENTE, snapshot)
        key = "andere_gebieden" if words and words[0].startswith(_AREAS) else "andere_plaats"
        message = say(key, plaats=listed(words), gebied=area)
    elif why is Why.PERIOD:
        message = say("andere_periode", periode=quoted, bereik=span(snapshot.years))
    else:
        key = f"weiger_{why.value}" if quoted else f"weiger_{why.value}_zonder"
        message = say(key, woorden=quoted) if quoted else say(key)
    if understanding.near and why in _WITH_NEAR:
        detail.append(say("lijkt_op", namen=_names(understanding.near, snapshot)))
    if contact and why not in _NO_CONTACT:
        detail.append(say("vraag_na", contact=contact))
    return NoFigure(message, tuple(detail), understanding=understanding)


def _no_year(words: Sequence[str], quoted: str, snapshot: Snapshot) -> str:
    """A year outside the data, or words that name none that can be pointed at: "vorig jaar"."""
    if all(word.isdigit() for word in words):
        return say("buiten_jaren", jaren=listed(words), bereik=span(snapshot.years))
    return say("welk_jaar", woorden=quoted, bereik=span(snapshot.years))


def _names(ids: Sequence[str], snapshot: Snapshot) -> str:
    return listed(short(snapshot.indicators[i].name) for i in ids if i in snapshot.indicators)


def _no_scope(understanding: NotUnderstood, snapshot: Snapshot) -> str:
    """The indicator is known, the area is not: both are named where they were heard."""
    names = _names(understanding.near, snapshot) or say("dit")
    areas = listed(scope_name(scope, snapshot) for scope in understanding.words) or say("gebied_nederland")
    return sentence(say("gebied_zonder_rij", naam=names, gebied=areas))


def choose(understanding: Ambiguous, snapshot: Snapshot, ask: Ask) -> Choice:
    """Only the real candidates, each a complete question on a button."""
    options = understanding.options
    indicators = tuple(
        dict.fromkeys(_differing_name(one, options, snapshot) for one in options if one.indicators)
    )
    distinct = len({one.indicators for one in options}) == len(options)
    buttons = tuple(
        Suggestion(short(_option_name(one, snapshot)) if distinct and one.indicators else ask(one), ask(one))
        for one in options
    )
    key = "keuze_over" if understanding.about else "keuze"
    return Choice(say(key, woord=understanding.about), buttons, indicators, understanding)


def _differing_name(question: Question, options: Sequence[Question], snapshot: Snapshot) -> str:
    """The printed name that sets an option apart: what all options share is no choice."""
    shared = (
        frozenset.intersection(*(frozenset(one.indicators) for one in options))
        if len(options) > 1
        else frozenset()
    )
    own = [identity for identity in question.indicators if identity not in shared]
    return _option_name(replace(question, indicators=tuple(own or question.indicators)[:1]), snapshot)


def _option_name(question: Question, snapshot: Snapshot) -> str:
    """Printed names of what an option is about."""
    known = (snapshot.indicators.get(indicator) for indicator in question.indicators)
    return listed(one.name for one in known if one)


def talk(understanding: Talk, snapshot: Snapshot, ask: Ask, contact: str) -> Help:
    """A greeting is greeted, thanks are welcome, help gets what the bot can do; always with examples."""
    message = say(
        f"praat_{understanding.kind}",
        gebied=scope_name(GEMEENTE, snapshot),
        aantal=len(snapshot.indicators),
        bereik=span(snapshot.years),
        verslag=snapshot.latest.title,
    )
    if contact and understanding.kind in ("help", "who"):
        message = f"{message} {say('vraag_na', contact=contact)}"
    wanted = understanding.kind not in ("thanks", "bye", "ok")
    return Help(message, examples(snapshot, ask) if wanted else (), understanding)


def with_examples(said: NoFigure, snapshot: Snapshot, ask: Ask) -> NoFigure:
    """A refusal that has no better next step shows what can be asked."""
    return said if said.next else replace(said, next=examples(snapshot, ask))
