"""One turn end to end, and memory between turns."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.as_json import as_json
from bot.conversation import Knowledge, respond
from data.model import Snapshot
from intents.dialogue.memory import dump, load
from intents.question import Memory
from intents.vocabulary.load import load as load_phrases

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def knowledge(snapshot: Snapshot) -> Knowledge:
    return Knowledge.of(snapshot, load_phrases())


def test_a_question_is_answered_with_its_status_and_summary(knowledge: Knowledge) -> None:
    turn = respond("hoeveel vermissingen in 2022?", knowledge, Memory(), TODAY)
    assert turn.reply.status == "answered"
    assert turn.reply.summary == "Vermissing personen 2022: 488, doel < 400 niet behaald"
    assert turn.reply.text.startswith("Vermissing personen 2022: 488.")


def test_memory_carries_the_indicator_to_the_next_turn_also_as_json(knowledge: Knowledge) -> None:
    first = respond("hoeveel vermissingen in 2022?", knowledge, Memory(), TODAY)
    memory = load(json.loads(json.dumps(dump(first.memory))))
    second = respond("en in 2021?", knowledge, memory, TODAY)
    assert second.reply.text.startswith("Vermissing personen 2021: 486.")
    assert "Uit je vorige vraag overgenomen: " in second.reply.text


def test_what_of_a_message_changed_nothing_is_said(knowledge: Knowledge) -> None:
    told = "Mijn buurman is vorige week bestolen."
    reply = respond(f"Goedemorgen! {told} Hoeveel winkeldiefstal in 2021?", knowledge, Memory(), TODAY).reply
    assert reply.text.endswith(f'Niet meegewogen in dit antwoord: "{told}"')


def test_a_greeting_or_what_is_said_not_to_be_wanted_is_not_said_back(knowledge: Knowledge) -> None:
    asked = "Goedemorgen! Hoeveel vernielingen in 2020? Winkeldiefstal vraag ik later. Dank je wel!"
    assert "Niet meegewogen" not in respond(asked, knowledge, Memory(), TODAY).reply.text


@pytest.mark.parametrize(
    ("question", "status"),
    [("hoeveel diefstal?", "choice"), ("hoeveel fietsendiefstallen?", "no_answer"), ("hallo", "help")],
)
def test_other_statuses(knowledge: Knowledge, question: str, status: str) -> None:
    assert respond(question, knowledge, Memory(), TODAY).reply.status == status


def test_the_json_holds_every_agreed_field(knowledge: Knowledge) -> None:
    turn = respond("hoeveel procent minder hics in 2022 dan in 2018", knowledge, Memory(), TODAY)
    said = json.loads(json.dumps(as_json("c", "q", turn.reply, turn.understanding)))
    assert said.keys() == {
        "conversation", "question", "status", "text", "figures", "computed", "choices", "understood",
    }  # fmt: skip
    first = said["figures"][0]
    assert first == {
        "id": "high-impact-crimes",
        "indicator": "High Impact Crimes",
        "scope": "gemeente",
        "year": 2018,
        "value": 83,
        "unit": "aantal",
        "display": "83",
        "target": "< 80",
        "attained": False,
        "provisional": False,
        "missing": None,
        "footnotes": first["footnotes"],
        "report": "Jaarverslag 2022",
        "place": first["place"],
    }
    assert "High Impact Crimes" in first["place"]
    assert {"what": "percent", "value": -56.6, "display": "-56,6%"} in said["computed"]
    assert said["understood"]["indicators"] == ["high-impact-crimes"]
    assert said["understood"]["operation"] == "percent"


def test_choices_are_printed_names_and_missing_values_are_null(knowledge: Knowledge) -> None:
    choice = respond("hoeveel diefstal in 2022?", knowledge, Memory(), TODAY)
    said = as_json("", "", choice.reply, choice.understanding)
    assert said["choices"] == [
        "Winkeldiefstal (per 1.000 inw.; BBV)",
        "Diefstal uit woning (per 1.000 inw.; BBV)",
    ]
    halt = respond("halt 2022", knowledge, Memory(), TODAY)
    figure = as_json("", "", halt.reply, halt.understanding)["figures"][0]
    assert (figure["value"], figure["missing"], figure["display"]) == (None, "nb", "geen cijfer")


def test_rates_are_json_numbers(knowledge: Knowledge) -> None:
    turn = respond("winkeldiefstal 2022", knowledge, Memory(), TODAY)
    assert as_json("", "", turn.reply, turn.understanding)["figures"][0]["value"] == 0.99


def test_every_offered_question_leads_to_an_answer(knowledge: Knowledge) -> None:
    turn = respond("winkeldiefstal 2022", knowledge, Memory(), TODAY)
    offered = turn.reply.said.next  # type: ignore[union-attr]
    assert [one.label for one in offered] == [
        "Verloop", "Vergelijk met Nederland", "Doel en toelichting", "Ander jaar: 2021",
    ]  # fmt: skip
    for one in offered:
        again = respond(one.question, knowledge, Memory(), TODAY)
        assert again.reply.status == "answered", one
        figures = again.reply.said.figures  # type: ignore[union-attr]
        assert {it.id for it in figures} == {"winkeldiefstal"}


def test_help_examples_are_all_answered(knowledge: Knowledge) -> None:
    hello = respond("wat kun je allemaal?", knowledge, Memory(), TODAY)
    for one in hello.reply.said.examples:  # type: ignore[union-attr]
        assert respond(one.question, knowledge, Memory(), TODAY).reply.status == "answered", one
