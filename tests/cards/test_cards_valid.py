"""Every card of every kind of answer: strictly valid, within bounds, nothing of data read as markdown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from every_answer import ask, every_answer, shipped_snapshot
from strict import elements, faults

from bot.answers import answer
from bot.answers.types import Answer, Choice, Group, Help, NoFigure, Said, Suggestion
from bot.cards import draw
from bot.reply import Card
from bot.text import render, summary
from data.model import GEMEENTE, Figure, Footnote, Passage
from intents.question import Heard, Operation, Question

SITE = "https://bot.example.org"
LIMIT = 28_000
ODD = "*sterren*, _streep_ [link](https://example.org) `code` <b>vet</b> # 1. & \\"


@pytest.fixture(scope="module")
def cards() -> dict[str, tuple[Said, Card]]:
    drawn = {name: (said, draw(said, base_url=SITE)) for name, said in every_answer()}
    return {name: (said, card) for name, (said, card) in drawn.items() if card is not None}


def test_every_card_is_strictly_valid(cards: dict[str, tuple[Said, Card]]) -> None:
    wrong = {name: found for name, (_, card) in cards.items() if (found := faults(card))}
    assert len(cards) > 1000
    assert wrong == {}


def test_the_strict_check_itself_sees_faults() -> None:
    text = {"type": "TextBlock", "text": "a"}
    broken = [
        {**text, "colour": "x"},
        {**text, "size": "Huge"},
        {"type": "Tekst"},
        {"type": "Chart.Line", "data": []},
        {"type": "Table", "rows": [{"type": "TableRow", "cellen": []}]},
        {"type": "ActionSet", "actions": [{"type": "Action.Execute", "verb": 3}]},
    ]
    for element in broken:
        card = {"type": "AdaptiveCard", "version": "1.5", "body": [element]}
        assert len(faults(card)) == 1, element


def test_size_actions_and_frame(cards: dict[str, tuple[Said, Card]]) -> None:
    for name, (said, card) in cards.items():
        actions = [one for one in elements(card) if one["type"].startswith("Action.")]
        shown = [one for one in actions if one not in [other.get("fallback") for other in actions]]
        assert len(json.dumps(card, ensure_ascii=False).encode()) < LIMIT, name
        assert len(shown) <= 6, name
        assert (card["version"], card["lang"], card["speak"]) == ("1.5", "nl", summary(said)), name
        assert card["fallbackText"] in (render(said), summary(said)), name


def test_buttons_ask_the_suggested_questions_word_for_word(cards: dict[str, tuple[Said, Card]]) -> None:
    for name, (said, card) in cards.items():
        offered = [one.question for one in offers(said)][:6]
        asked = [one["data"]["question"] for one in elements(card) if "question" in one.get("data", {})]
        without_fallbacks = list(dict.fromkeys(asked))
        assert without_fallbacks == list(dict.fromkeys(offered))[: len(without_fallbacks)], name
        assert without_fallbacks or not offered, name


def offers(said: Said) -> tuple[Suggestion, ...]:
    match said:
        case Choice():
            return said.options
        case Help():
            return said.examples
        case Answer() | NoFigure():
            return said.next


def test_a_choice_works_in_place_and_falls_back_to_a_message() -> None:
    card = draw(
        Choice("Welke?", (Suggestion("Winkeldiefstal", "hoeveel winkeldiefstal?"),), ("Winkeldiefstal",))
    )
    (button,) = [one for one in elements(card) if one["type"] == "Action.Execute"]
    assert (button["verb"], button["data"]) == ("ask", {"question": "hoeveel winkeldiefstal?"})
    assert button["fallback"]["data"]["question"] == "hoeveel winkeldiefstal?"


def test_under_an_answer_a_button_sends_a_message_and_in_a_foreign_chat_it_works_in_place() -> None:
    said = answer(Question(Operation.FIGURE, ("vermissing-personen",)), shipped_snapshot(), ask)
    kinds = [
        {one["type"] for one in (draw(said, replacing=replacing) or {})["actions"]}
        for replacing in (False, True)
    ]
    assert kinds == [{"Action.Submit", "Action.OpenUrl"}, {"Action.Execute", "Action.OpenUrl"}]


def test_more_candidates_than_buttons_are_named() -> None:
    options = tuple(Suggestion(f"Indicator {number}", f"indicator {number}?") for number in range(8))
    card = draw(Choice("Welke?", options, ()))
    assert "Indicator 6, Indicator 7" in texts(card)


def test_every_figure_and_sentence_of_an_answer_is_on_its_card(cards: dict[str, tuple[Said, Card]]) -> None:
    """Tables hold figures without their unit and a verdict in two words; all other sentences stand as they are."""
    for name, (said, card) in cards.items():
        if not isinstance(said, Answer):
            continue
        words, whole = texts(card), render(said)
        for figure in said.figures:
            number = figure.display.removesuffix(figure.unit).strip()
            assert number in words or number not in whole or figure.value is None, (name, number)
        for part in (said.title, said.understood, *said.warnings, *(note.text or "" for note in said.notes)):
            assert part in words, (name, part)


def texts(card: Card | None) -> str:
    """All words of a card as a person reads them, markdown escapes undone."""
    found = []
    for one in elements(card):
        text = one.get("text") or ""
        if one["type"] == "TextBlock":
            text = text.replace("\\\\", "\0").replace("\\", "").replace("\0", "\\")
        found.append(text)
    return " ".join(found)


def first_figure() -> Figure:
    snapshot = shipped_snapshot()
    return next(
        figure for (_, scope, _), figure in snapshot.figures.items() if scope == GEMEENTE and figure.value
    )


def odd_answers() -> Iterator[Said]:
    """Whatever a document or an editor can bring: signs of markdown and HTML, long words, no target."""
    figure = replace(first_figure(), indicator=ODD, footnotes=(Footnote("*", ODD, "name"),))
    question = Question(Operation.FIGURE, (figure.id,))
    bare = Answer(
        question, ODD, ODD, (ODD,), (figure,), notes=figure.footnotes, warnings=(ODD,), understood=ODD
    )
    yield bare
    yield replace(bare, passages=(Passage(ODD, figure.place),), next=(Suggestion(ODD, ODD),))
    yield replace(bare, groups=(Group(ODD, (figure,), (ODD,)),))
    yield replace(
        bare, figures=(replace(figure, target=None, attained=None, unit="", value=Decimal("-0.5")),)
    )
    yield replace(bare, question=replace(question, heard=Heard(passed=(ODD,))))
    yield Choice(ODD, (Suggestion(ODD, ODD),), (ODD,))
    yield NoFigure(ODD, (ODD,), (Suggestion(ODD, ODD),))
    yield Help(ODD, (Suggestion(ODD, ODD),))


@pytest.mark.parametrize("said", list(odd_answers()))
def test_signs_of_markdown_are_shown_not_read(said: Said) -> None:
    card = draw(said)
    assert card is not None
    assert faults(card) == []
    assert ODD in texts(card)
    for one in elements(card):
        if one["type"] == "TextBlock":
            assert not _markdown(one["text"]), one["text"]


def _markdown(text: str) -> bool:
    """Whether a sign of markdown stands there without a backslash before it."""
    unescaped = (
        text.replace("\\\\", "").replace("\\*", "").replace("\\_", "").replace("\\`", "").replace("\\[", "")
    )
    return any(sign in unescaped for sign in "*_`[")


def test_an_overview_of_hundreds_of_rows_is_cut_and_says_so() -> None:
    figure = first_figure()
    many = tuple(replace(figure, id=f"i{number}", indicator=f"Indicator {number}") for number in range(400))
    lines = tuple(f"{it.indicator}: {it.display}" for it in many)
    said = Answer(
        Question(Operation.OVERVIEW),
        "Alle",
        "Alle",
        ("Alle: 400",),
        many,
        groups=(Group("Alle (400)", many, lines),),
    )
    card = draw(said)
    assert card is not None
    assert len(json.dumps(card, ensure_ascii=False).encode()) < LIMIT
    assert "En nog 340 meer" in texts(card)


def test_a_card_that_cannot_fit_gives_way_to_text() -> None:
    said = Answer(Question(Operation.FIGURE), "Titel", "Titel", ("x" * 40_000,), (first_figure(),))
    assert draw(said) is None


def test_text_answers_greetings_without_examples_and_noes_without_next_step_have_no_card() -> None:
    snapshot = shipped_snapshot()
    goal = answer(Question(Operation.GOAL), snapshot, ask)
    assert draw(goal) is None
    assert draw(Help("Graag gedaan!")) is None
    assert draw(NoFigure("Dat weet ik niet.")) is None


def test_the_figure_is_large_and_the_verdict_in_words() -> None:
    card = drawn_figure("vermissing-personen", 2022)
    assert large(card) == ["488"]
    assert any("✗ Niet behaald:" in text and "88 te veel" in text for text in boxes(card))


def test_a_figure_that_is_not_there_is_said_large() -> None:
    card = drawn_figure("verwijzingen-halt", 2022)
    assert large(card) == ["Geen cijfer"]
    assert "nb" in texts(card)


def test_a_rate_keeps_its_unit_beside_the_large_number() -> None:
    card = drawn_figure("winkeldiefstal", 2022)
    assert large(card) == ["0,99"]
    assert "per 1.000 inwoners, 2022" in texts(card)


def test_a_provisional_figure_says_so() -> None:
    assert "voorlopig cijfer" in texts(drawn_figure("meldingen-van-discriminatie", 2022))


def drawn_figure(indicator: str, year: int) -> Card:
    said = answer(Question(Operation.FIGURE, (indicator,), years=(year,)), shipped_snapshot(), ask)
    card = draw(said)
    assert card is not None
    return card


def large(card: Card) -> list[str]:
    return [one["text"] for one in elements(card) if one.get("size") in ("ExtraLarge", "Large")]


def boxes(card: Card) -> list[str]:
    return [texts(one) for one in elements(card) if one["type"] == "Container" and "style" in one]


def test_a_trend_is_a_table_first_and_a_chart_last() -> None:
    said = answer(Question(Operation.TREND, ("vermissing-personen",)), shipped_snapshot(), ask)
    card = draw(said)
    assert card is not None
    kinds = [one["type"] for one in card["body"]]
    assert kinds.index("Table") < kinds.index("Chart.Line")
    chart: dict[str, Any] = card["body"][kinds.index("Chart.Line")]
    figures, target = chart["data"]
    assert [point["x"] for point in figures["values"]] == ["2018", "2019", "2020", "2021", "2022"]
    assert [point["y"] for point in figures["values"]] == [368, 426, 415, 486, 488]
    assert {point["y"] for point in target["values"]} == {400}
    assert all(f"{year}: {number}" in texts(chart["fallback"]) for year, number in ((2018, 368), (2022, 488)))


def test_the_chart_falls_back_to_a_picture_with_the_figures_for_who_cannot_see_it() -> None:
    said = answer(Question(Operation.TREND, ("vermissing-personen",)), shipped_snapshot(), ask)
    card = draw(said, picture=lambda indicator: f"{SITE}/grafiek/{indicator}/geheim.png")
    assert card is not None
    assert faults(card) == []
    (image,) = [one for one in elements(card) if one["type"] == "Image"]
    assert image["url"] == f"{SITE}/grafiek/vermissing-personen/geheim.png"
    assert "2018: 368" in image["altText"]
    assert "2022: 488" in texts(
        next(one for one in elements(card) if one["type"] == "Chart.Line")["fallback"]
    )


def test_no_chart_where_units_differ() -> None:
    both = Question(
        Operation.COMPARE_COUNTRY, ("verwijzingen-halt",), (GEMEENTE, "nederland"), (2018, 2019, 2020)
    )
    card = draw(answer(both, shipped_snapshot(), ask))
    assert not [one for one in elements(card) if one["type"].startswith("Chart.")]


def test_a_chart_leaves_out_a_year_without_figure() -> None:
    said = answer(Question(Operation.TREND, ("winkeldiefstal",), ("nederland",)), shipped_snapshot(), ask)
    (chart,) = [one for one in elements(draw(said)) if one["type"] == "Chart.Line"]
    assert [point["x"] for point in chart["data"][0]["values"]] == ["2019", "2020", "2021", "2022"]


def test_an_overview_counts_each_verdict() -> None:
    card = draw(answer(Question(Operation.OVERVIEW), shipped_snapshot(), ask))
    assert large(card or {}) == ["10", "9", "2"]


def test_the_source_is_a_link_where_it_is_published() -> None:
    said = answer(Question(Operation.FIGURE, ("vermissing-personen",)), shipped_snapshot(), ask)
    assert isinstance(said, Answer)
    addresses = [one["url"] for one in elements(draw(said)) if one["type"] == "Action.OpenUrl"]
    assert addresses == [link.url for link in said.links]
    assert all(address.startswith("https://") for address in addresses)


def _texts(question: Question) -> list[str]:
    """What a card says, element by element, top to bottom."""
    card = draw(answer(question, shipped_snapshot(), ask, contact=""), base_url=SITE)
    assert card is not None
    found = []
    for element in elements(card):
        if element.get("type") == "TextBlock":
            found.append(str(element["text"]))
        if element.get("type") == "RichTextBlock":
            found.append("".join(run if isinstance(run, str) else run["text"] for run in element["inlines"]))
    return found


def test_a_pair_of_areas_is_named_where_another_indicator_stands_above_it() -> None:
    names = ("vermissing-personen", "winkeldiefstal")
    said = _texts(Question(Operation.COMPARE_COUNTRY, names, (GEMEENTE, "nederland"), (2021,)))
    assert said.index("Vermissing personen, gemeente Renkum, 2021: 486.") < said.index("Winkeldiefstal")
    assert said.index("Winkeldiefstal") < said.index("0,67") < said.index("1,76")


def test_under_the_highest_no_other_figure_stands_large() -> None:
    question = Question(Operation.EXTREMUM, ("jeugdoverlast",), direction="highest", beside_years=(2020,))
    said = _texts(question)
    assert "Hoogste cijfer van Jeugdoverlast (politiemeldingen), gemeente Renkum: 182, in 2021." in said
    assert said.index("2020") + 1 == said.index("120")  # every year in one table, none above the others
    card = draw(answer(question, shipped_snapshot(), ask, contact=""), base_url=SITE)
    assert card is not None and not [it for it in elements(card) if it.get("size") in {"Large", "ExtraLarge"}]
