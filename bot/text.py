"""What is said as plain text, complete on its own: for terminal, screen readers and phones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.answers.types import Answer, Choice, Help, NoFigure, Said, Status, Suggestion
from bot.answers.words import note_lines, sources_line
from bot.wording import say
from data.model import Passage

_QUOTED = 90
"""Letters of a sentence of the asker that are said back; enough to know it by."""


def render(said: Said) -> str:
    """The complete text, parts divided by an empty line."""
    match said:
        case Answer():
            return _answer(said)
        case NoFigure(message=message, detail=detail, passages=passages, next=following):
            more = _options("verder" if said.understanding else "voorbeelden", following)
            return _parts([[message, *detail], _quotes(passages), more])
        case Choice(message=message, options=options):
            return _parts([[message], _options("keuzes", options)])
        case Help(message=message, examples=examples):
            return _parts([[message], _options("voorbeelden", examples)])


def _answer(said: Answer) -> str:
    return _parts(
        [
            said.lines,
            *([group.title, *map(_item, group.lines)] for group in said.groups),
            _quotes(said.passages),
            note_lines(said.notes, (*said.figures, *said.context)),
            warnings(said),
            footer(said),
        ]
    )


def warnings(said: Answer) -> list[str]:
    """What a careful reader must know, one line each."""
    return [say("let_op", tekst=text) for text in said.warnings]


def footer(said: Answer) -> list[str]:
    """The source, how the question was understood, and what was carried over from the one before."""
    lines = [say("bron", plekken=sources_line(said.sources))] if said.sources else []
    if said.understood:
        lines.append(say("begrepen", begrepen=said.understood))
    if said.carried:
        lines.append(say("overgenomen", delen=", ".join(said.carried)))
    if said.question.heard.passed:
        lines.append(passed_over(said.question.heard.passed))
    return lines


def passed_over(sentences: Sequence[str]) -> str:
    """Which sentences of the message changed nothing in the answer: who asks can see that a condition in them was not."""
    quoted = [say("citaat", tekst=_cut(it)) for it in sentences]
    return say("niet_meegewogen", zinnen=" ".join(quoted)) if quoted else ""


def _cut(sentence: str) -> str:
    if len(sentence) <= _QUOTED:
        return sentence
    return sentence[:_QUOTED].rsplit(" ", 1)[0] + " …"


def _quotes(passages: Sequence[Passage]) -> list[str]:
    return [say("citaat", tekst=passage.text) for passage in dict.fromkeys(passages)]


def _options(key: str, options: Sequence[Suggestion]) -> list[str]:
    return [say(key), *(_item(option.question) for option in options)] if options else []


def _item(text: str) -> str:
    return say("opsomming", tekst=text)


def _parts(parts: Iterable[Sequence[str]]) -> str:
    return "\n\n".join(["\n".join(part) for part in parts if part])


def summary(said: Said) -> str:
    """One sentence, for a notification."""
    return said.summary if isinstance(said, Answer) else said.message


def status(said: Said) -> Status:
    """What kind of reply it is, in the words of the JSON of `ask`."""
    match said:
        case Answer():
            return "answered"
        case Choice():
            return "choice"
        case NoFigure():
            return "no_answer"
        case Help():
            return "help"
