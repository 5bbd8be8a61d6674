"""What an answer is before it has a shape: plain data that text, card, page and JSON are drawn from."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from data.model import Figure, Footnote, Passage, Place
from intents.question import Question, Understanding

Status = Literal["answered", "choice", "no_answer", "help"]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A next question: `label` on a button, `question` is what it asks, word for word as if typed."""

    label: str
    question: str


@dataclass(frozen=True, slots=True)
class Link:
    """A published report: its title and its https address."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Computed:
    """A number that stands in no source but was computed from figures; called so in the answer."""

    what: Literal["difference", "percent", "average", "distance", "sum", "count"]
    value: Decimal
    display: str
    """Dutch notation with unit and sign: "-47", "50,0 %"."""


@dataclass(frozen=True, slots=True)
class Group:
    """A headed part of an overview: "Niet behaald (10)"."""

    title: str
    figures: tuple[Figure, ...]
    lines: tuple[str, ...] = ()
    """One line a figure, complete on its own, in the same order."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Something that is known. Every text is plain text: no markdown, nothing escaped."""

    question: Question
    title: str
    """Heading: "Vermissing personen 2022"."""
    summary: str
    """One sentence that answers: "Vermissing personen 2022: 488, doel < 400 niet behaald"."""
    lines: tuple[str, ...]
    """The answer in sentences: figure, verdict, change, warnings; complete without the rest."""
    figures: tuple[Figure, ...] = ()
    """Those the question is about; the one(s) asked first."""
    context: tuple[Figure, ...] = ()
    """At most a year beside them, for the change since the year before."""
    groups: tuple[Group, ...] = ()
    computed: tuple[Computed, ...] = ()
    passages: tuple[Passage, ...] = ()
    """Quoted from the source, whole."""
    notes: tuple[Footnote, ...] = ()
    """Every footnote that belongs to what is shown, once."""
    warnings: tuple[str, ...] = ()
    """What a careful reader must know: differing units, tiny numbers, a redefinition, parts left out."""
    sources: tuple[Place, ...] = ()
    links: tuple[Link, ...] = ()
    """Where those sources are published on the web, as far as that is known."""
    understood: str = ""
    """"Vermissing personen, gemeente Renkum, 2022"; the renderers put "Zo begreep ik je vraag:" before it."""
    carried: tuple[str, ...] = ()
    next: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class NoFigure:
    """An honest no, with a next step."""

    message: str
    """What is not known and why, in friendly Dutch."""
    detail: tuple[str, ...] = ()
    next: tuple[Suggestion, ...] = ()
    understanding: Understanding | None = None
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """A question back: only the real candidates."""

    message: str
    options: tuple[Suggestion, ...]
    indicators: tuple[str, ...]
    """Printed names, in the order of the options."""
    understanding: Understanding | None = None


@dataclass(frozen=True, slots=True)
class Help:
    message: str
    examples: tuple[Suggestion, ...] = field(default=())
    understanding: Understanding | None = None


Said = Answer | NoFigure | Choice | Help
