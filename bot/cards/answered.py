"""The card of an answer: the figure large, the verdict in words, then what else is said, the chart last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers.types import Answer
from bot.answers.words import short, target_words
from bot.cards.buttons import below
from bot.cards.chart import Picture, chart
from bot.cards.figures import beside, hero, in_bold, missing, verdict
from bot.cards.foot import foot, links
from bot.cards.frame import card
from bot.cards.parts import Element, box, heading, large, paragraphs, text
from bot.cards.pieces import Heading, Missing, Piece, Rows, Verdict, pieces
from bot.cards.tables import fits, years_table
from bot.reply import Card
from data.model import Figure
from intents.question import Operation

_MOST_LARGE = 2
"""More figures than this, each large, are a long scroll on a phone."""


def answered(
    answer: Answer, whole: str, base_url: str, replacing: bool, picture: Picture | None
) -> Iterator[Card]:
    """Title, figures and sentences, chart, notes, source; then the same without the chart."""
    found = pieces(answer)
    body = [heading(answer.title), *_lead(answer, found), *_sentences(answer, found), *_quotes(answer)]
    drawing, ending = chart(answer, picture), foot(answer)
    actions = below(answer.next, links(answer, base_url), replacing=replacing)
    if drawing:
        yield card(answer, whole, [*body, *drawing, *ending], actions, wide=True)
    yield card(answer, whole, [*body, *ending], actions)


def _lead(answer: Answer, found: Sequence[Piece]) -> list[Element]:
    """What was asked, large, where no line of the answer is the figure itself."""
    if any(isinstance(piece, (Rows, Missing)) for piece in found):
        return []
    figure = answer.figures[0]
    if answer.question.operation is Operation.TARGET:
        return (
            [large(target_words(figure.target, figure.unit))]
            if figure.target and len(answer.figures) == 1
            else []
        )
    if answer.computed:
        return [large(answer.computed[-1].display)] if answer.question.operation in _COMPUTED else []
    return hero(figure) if len(answer.figures) == 1 else []


_COMPUTED = {Operation.DIFFERENCE, Operation.PERCENT, Operation.AVERAGE, Operation.SUM}


def _sentences(answer: Answer, found: Sequence[Piece]) -> list[Element]:
    told = [figure for piece in found for figure in _told(piece)]
    if fits(told) and not any(isinstance(piece, Heading) for piece in found):
        table = _of_one(told, answer, years_table(told))
        return [*table, *paragraphs(dict.fromkeys(map(_beside_table, found)))]
    many = len(told) > _MOST_LARGE
    return [element for piece in found for element in _drawn(piece, many, answer)]


def _of_one(figures: Sequence[Figure], answer: Answer, drawn: Element) -> list[Element]:
    """Figures of one indicator under its name, where the card has others as well."""
    several = len({figure.id for figure in answer.figures}) > 1
    if not several or len({figure.id for figure in figures}) > 1:
        return [drawn]
    return [text(short(figures[0].indicator), weight="Bolder", spacing="Medium"), drawn]


def _told(piece: Piece) -> tuple[Figure, ...]:
    match piece:
        case Rows(figures=figures):
            return figures
        case Missing(figure=figure):
            return (figure,)
        case _:
            return ()


def _beside_table(piece: Piece) -> str:
    """What a piece adds to a table that holds its figure and verdict."""
    match piece:
        case Missing(reason=reason):
            return reason
        case Verdict(remark=remark):
            return remark
        case str():
            return piece
        case _:
            return ""


def _drawn(piece: Piece, many: bool, answer: Answer) -> list[Element]:
    match piece:
        case Rows(figures=figures):
            return _rows(figures, many, answer)
        case Missing(line=line):
            return missing(line, large_too=not many)
        case Verdict(attained=attained, line=line):
            return [verdict(attained, line, boxed=not many)]
        case Heading(line=line):
            return [heading(line, size="Default", spacing="Medium")]
        case _:
            return [text(piece)]


def _rows(figures: tuple[Figure, ...], many: bool, answer: Answer) -> list[Element]:
    """One or two figures large, more of them in a table of years or a line each."""
    if len(figures) == 1:
        return [in_bold(figures[0])] if many else hero(figures[0], titled=len(answer.figures) > 1)
    if len(figures) == 2 and not many and figures[0].year == figures[1].year:
        return _of_one(figures, answer, beside(figures))
    if fits(figures):
        return _of_one(figures, answer, years_table(figures))
    return [in_bold(figure, judged=True) for figure in figures]


def _quotes(answer: Answer) -> list[Element]:
    return [box(paragraphs([passage.text])) for passage in dict.fromkeys(answer.passages)]
