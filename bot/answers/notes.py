"""FOOTNOTE and CAUSE: what the source notes with an indicator or a mark; no cause is ever claimed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from bot.answers.compose import complete
from bot.answers.programme import activities_of
from bot.answers.types import Answer, NoFigure
from bot.answers.words import listed, short
from bot.wording import say
from data.model import Footnote, Passage, Place, Report, Series, Snapshot, Theme
from intents.question import Question

_WORD = re.compile(r"[^\W\d_]{6,}")
_TELLING = 2
"""A word that more indicators than this share says nothing about one of them ("meldingen", "personen")."""


def footnote(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """The notes of the asked indicators, of one mark, or of the tables where neither is asked."""
    if not question.indicators:
        return _mark(question, question.text_key, snapshot)
    found = notes_of(question, snapshot)
    # A mark that is not there ("die sterretjes") narrows nothing: all notes are shown with their own marks.
    found = tuple(note for note in found if note.mark == question.text_key != "") or found
    names = _names(question, snapshot)
    if not found:
        return NoFigure(say("geen_noot", naam=names), understanding=question)
    title = say("kop_noten", naam=names)
    return complete(
        question,
        snapshot,
        title=title,
        summary=title,
        lines=[title],
        notes=found,
        sources=list(_rows(question, snapshot)),
    )


def _mark(question: Question, mark: str, snapshot: Snapshot) -> Answer | NoFigure:
    """The same mark may say something else under each table: each comes with its table; no mark means all."""
    lines: list[str] = []
    places: list[Place] = []
    for theme in snapshot.latest.themes:
        if question.selection.theme in (None, theme.name):
            lines += _under(theme, mark, snapshot.latest)
            places += _tables(theme, snapshot.latest)
    if not lines:
        return NoFigure(say("teken_onbekend", teken=mark), understanding=question)
    title = say("kop_teken", teken=mark) if mark else say("kop_alle_noten")
    return complete(question, snapshot, title=title, summary=lines[0], lines=lines, sources=places)


def _under(theme: Theme, mark: str, report: Report) -> list[str]:
    """A line for each mark under one table: its text, if any, and the rows it stands at."""
    rows = [one for one in report.series if one.theme == theme.name]
    used = dict.fromkeys(note.mark for one in rows for note in _notes_in(one) if note.mark)
    marks = dict.fromkeys((*(note.mark for note in theme.footnotes), *used))
    lines = [say("noot_tabel", tekst=theme.introduction)] if theme.introduction and not mark else []
    for one in sorted(filter(None, marks)) if not mark else [m for m in marks if m == mark]:
        text = " ".join(note.text for note in theme.footnotes if note.mark == one and note.text)
        names = listed(
            dict.fromkeys(short(row.name) for row in rows if any(n.mark == one for n in _notes_in(row)))
        )
        key = "teken_betekent" if text else "teken_zonder"
        lines.append(say(key, teken=one, thema=theme.name, tekst=text, rijen=names or say("geen_rij")))
    return lines


def _tables(theme: Theme, report: Report) -> list[Place]:
    rows = (one for one in report.series if one.theme == theme.name)
    return [Place(one.observations[0].place.source, theme.name) for one in rows][:1]


def _notes_in(series: Series) -> tuple[Footnote, ...]:
    """Every note on a row: on its name, its targets and its cells."""
    targets = (note for target in series.targets for note in target.footnotes)
    cells = (note for seen in series.observations for note in seen.footnotes)
    return (*series.footnotes, *targets, *cells)


def notes_of(question: Question, snapshot: Snapshot) -> tuple[Footnote, ...]:
    """All notes of the asked indicators and scopes (of the asked years, or all), and those that name them."""
    figures = (
        figure
        for indicator in question.indicators
        for scope in question.scopes
        for figure in snapshot.over_years(indicator, scope)
        if not question.years or figure.year in question.years
    )
    own = dict.fromkeys(note for figure in figures for note in figure.footnotes)
    said = {note.text for note in own}
    return (*own, *(note for note in _naming(question, snapshot) if note.text not in said))


def _naming(question: Question, snapshot: Snapshot) -> Iterator[Footnote]:
    """Notes under the indicator's table that mention it, although no mark of its row leads there."""
    for indicator in question.indicators:
        known = snapshot.indicators.get(indicator)
        words = _telling(indicator, snapshot)
        for theme in snapshot.latest.themes:
            if known and theme.name == known.theme:
                yield from (note for note in theme.footnotes if words & set(_words(note.text or "")))


def _rows(question: Question, snapshot: Snapshot) -> Iterator[Place]:
    for indicator in question.indicators:
        for scope in question.scopes:
            for figure in snapshot.over_years(indicator, scope)[-1:]:
                yield Place(figure.place.source, figure.place.table, figure.place.row)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _names(question: Question, snapshot: Snapshot) -> str:
    known = (snapshot.indicators.get(indicator) for indicator in question.indicators)
    return listed(short(one.name) for one in known if one)


def cause(question: Question, snapshot: Snapshot) -> Answer | NoFigure:
    """The source explains no figures: its notes and passages on the subject are quoted."""
    names = _names(question, snapshot)
    notes = tuple(n for n in notes_of(question, snapshot) if n.text and n.on in ("name", "value", "target"))
    near = tuple(passages_on(question, snapshot))
    if not notes:
        key = "oorzaak_onbekend" if names else "oorzaak_onbekend_algemeen"
        detail = (say("oorzaak_wel_tekst"),) if near else ()
        return NoFigure(say(key, naam=names), detail=detail, understanding=question, passages=near)
    line = say("oorzaak_noot", naam=names)
    return complete(
        question,
        snapshot,
        title=say("kop_oorzaak", naam=names),
        summary=line,
        lines=[line, say("oorzaak_wel_tekst") if near else ""],
        notes=notes,
        passages=near,
        sources=list(_rows(question, snapshot)),
    )


def passages_on(question: Question, snapshot: Snapshot) -> Iterator[Passage]:
    """Explanations of activities that hold most of the telling words of an indicator's name, whole: one word of
    several is chance ("gedrag" in "cyber-secure gedrag")."""
    told = [
        (it, set(_words(f"{it.title} {it.explanation}")))
        for it in activities_of(snapshot.latest)
        if it.explanation
    ]
    named = [it for it in question.indicators if any(said & _name_words(it, snapshot) for _, said in told)]
    names = [words for indicator in named if (words := _telling(indicator, snapshot))]
    for activity, said in told:
        if any(len(words & said) * 2 > len(words) for words in names):
            yield Passage(
                say("toelichting_bij", titel=activity.title, tekst=activity.explanation or ""), activity.place
            )


def _name_words(indicator: str, snapshot: Snapshot) -> set[str]:
    known = snapshot.indicators.get(indicator)
    return set(_words(short(known.name))) if known else set()


def _telling(indicator: str, snapshot: Snapshot) -> set[str]:
    known = snapshot.indicators.get(indicator)
    if known is None:
        return set()
    shared = _names_with(tuple([one.name for one in snapshot.indicators.values()]))
    return {word for word in _words(short(known.name)) if shared[word] <= _TELLING}


@lru_cache(maxsize=4)  # an edition has one, and all its answers ask for it
def _names_with(names: tuple[str, ...]) -> Counter[str]:
    """In how many of the names each word stands."""
    return Counter(word for name in names for word in set(_words(short(name))))
