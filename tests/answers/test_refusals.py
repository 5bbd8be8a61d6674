"""NotUnderstood, Ambiguous and Talk: what is said, and the step that follows."""

from __future__ import annotations

import pytest
from made import asked, declined, said, text

from bot.answers.types import Choice, Help
from data.model import Snapshot
from intents.question import Ambiguous, NotUnderstood, Operation, Talk, Why


def test_the_unknown_word_is_named_and_near_names_offered(snapshot: Snapshot) -> None:
    refused = declined(NotUnderstood(Why.UNKNOWN_WORD, ("fietsendiefstal",), ("winkeldiefstal",)), snapshot)
    assert refused.message == '"fietsendiefstal" ken ik niet. Daarom geef ik geen cijfer.'
    assert refused.detail == ("Bedoel je misschien: Winkeldiefstal?",)
    assert [one.label for one in refused.next] == ["Winkeldiefstal"]


def test_nothing_near_means_examples_and_no_guess(snapshot: Snapshot) -> None:
    refused = declined(NotUnderstood(Why.UNKNOWN_WORD, ("moorden",)), snapshot)
    assert refused.detail == ()
    assert refused.next


def test_a_year_outside_names_the_years_there_are(snapshot: Snapshot) -> None:
    said_ = text(NotUnderstood(Why.YEAR_OUTSIDE, ("2015",), ("jeugdoverlast",)), snapshot)
    assert said_.startswith("Over 2015 heb ik geen cijfers. De bron heeft 2018 tot en met 2022.")


def test_another_place_is_named(snapshot: Snapshot) -> None:
    refused = declined(NotUnderstood(Why.OTHER_PLACE, ("Arnhem",)), snapshot)
    assert refused.message.startswith(
        "Van Arnhem heb ik geen cijfers. Ik ken alleen de cijfers van gemeente Renkum"
    )


def test_a_scope_without_rows(snapshot: Snapshot) -> None:
    refused = declined(NotUnderstood(Why.NO_SCOPE, ("nederland",), ("vermissing-personen",)), snapshot)
    assert refused.message == "Voor Vermissing personen heeft de bron geen cijfers van Nederland."


@pytest.mark.parametrize("why", list(Why))
@pytest.mark.parametrize("words", [(), ("dit woord",)])
def test_every_refusal_is_a_sentence_with_a_next_step(
    snapshot: Snapshot, why: Why, words: tuple[str, ...]
) -> None:
    refused = declined(NotUnderstood(why, words), snapshot)
    assert refused.message[0].isupper() or refused.message[0] == '"'
    assert refused.message.endswith((".", "?", "op."))
    assert refused.next


def test_a_person_to_ask_is_named_where_there_is_one(snapshot: Snapshot) -> None:
    refused = NotUnderstood(Why.UNKNOWN_WORD, ("moorden",))
    assert "Vraag het anders na bij team Veiligheid." in text(refused, snapshot, contact="team Veiligheid")
    assert "Vraag het anders na" not in text(refused, snapshot)
    nothing = asked(Operation.CAUSE, "vermissing-personen")
    assert "team Veiligheid" in text(nothing, snapshot, contact="team Veiligheid")
    chat = NotUnderstood(Why.CHAT, ("avondeten",))
    assert "team Veiligheid" not in text(chat, snapshot, contact="team Veiligheid")


def test_a_choice_offers_the_candidates_as_complete_questions(snapshot: Snapshot) -> None:
    options = (asked(Operation.FIGURE, "winkeldiefstal"), asked(Operation.FIGURE, "diefstal-uit-woning"))
    choice = said(Ambiguous(options, "diefstal"), snapshot)
    assert isinstance(choice, Choice)
    assert choice.indicators == (
        "Winkeldiefstal (per 1.000 inw.; BBV)",
        "Diefstal uit woning (per 1.000 inw.; BBV)",
    )
    assert [one.label for one in choice.options] == ["Winkeldiefstal", "Diefstal uit woning"]
    assert [one.question for one in choice.options] == [
        "figure winkeldiefstal ",
        "figure diefstal-uit-woning ",
    ]
    assert '"diefstal"' in choice.message


def test_options_of_one_indicator_are_told_apart_by_their_question(snapshot: Snapshot) -> None:
    options = (asked(Operation.FIGURE, "winkeldiefstal"), asked(Operation.TARGET, "winkeldiefstal"))
    choice = said(Ambiguous(options), snapshot)
    assert isinstance(choice, Choice)
    assert len({one.label for one in choice.options}) == 2
    assert len(choice.indicators) == 1


@pytest.mark.parametrize("kind", ["hello", "thanks", "help", "bye", "who", "ok"])
def test_talk_lands_well(snapshot: Snapshot, kind: str) -> None:
    found = said(Talk(kind), snapshot)  # type: ignore[arg-type]
    assert isinstance(found, Help)
    assert found.message
    assert bool(found.examples) is (kind in ("hello", "help", "who"))
