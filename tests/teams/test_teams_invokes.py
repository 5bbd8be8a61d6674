"""Invokes: Action.Execute, search and feedback, each answered in its own response (faults 1 and 13)."""

from __future__ import annotations

import json

import pytest

from tests.teams.fakes import Microsoft, World

CARD = {"type": "AdaptiveCard", "version": "1.5", "body": []}


def invoke(bot: World, name, value):
    return bot.message(None, type="invoke", name=name, value=value)


def execute(bot: World, question="En in 2021?", **more):
    action = {"type": "Action.Execute", "verb": "ask", "data": {"question": question}}
    return invoke(bot, "adaptiveCard/action", {"action": action, "trigger": "manual", **more})


async def asked(bot: World, body):
    status, text = await bot.post(body)
    assert status == 200
    return json.loads(text)


async def test_fault_1_and_13_a_button_is_answered_in_place_with_its_card(bot: World, microsoft: Microsoft):
    bot.voice.card = CARD
    assert await asked(bot, execute(bot)) == {
        "statusCode": 200,
        "type": "application/vnd.microsoft.card.adaptive",
        "value": CARD,
    }
    assert bot.voice.heard == ["En in 2021?"]
    assert microsoft.attempts == []


async def test_a_button_without_a_card_to_draw_is_answered_with_text(bot: World):
    answer = await asked(bot, execute(bot))
    assert answer["type"] == "application/vnd.microsoft.activity.message"
    assert answer["value"] == "gehoord: En in 2021? | hiervoor: niets"


async def test_a_button_and_a_typed_question_share_one_memory(bot: World, microsoft: Microsoft):
    await bot.post(bot.message("vermissingen 2022"))
    assert (await asked(bot, execute(bot)))["value"].endswith("hiervoor: vermissingen 2022")
    same = execute(bot)
    await asked(bot, same)
    assert (await asked(bot, same))["value"].endswith("hiervoor: En in 2021?")  # each press is answered
    await bot.post(bot.message("en landelijk?"))
    assert microsoft.texts[-1].endswith("hiervoor: En in 2021?")


async def test_a_button_says_that_memory_is_away(bot: World):
    bot.turns.away = True
    assert (await asked(bot, execute(bot)))["value"].startswith("Let op: mijn geheugen")
    bot.voice.card = CARD
    assert "geheugen" in (await asked(bot, execute(bot)))["value"]["body"][0]["text"]


@pytest.mark.parametrize(
    "value",
    [None, {}, [], "x", 5, {"action": None}, {"action": "ask"}, {"action": {}}, {"action": {"data": None}},
     {"action": {"data": {"question": 5}}}, {"action": {"data": {"question": ""}}}, {"action": {"data": ["question"]}}],
)  # fmt: skip
async def test_a_malformed_button_gets_an_error_in_dutch_and_no_500(bot: World, value):
    answer = await asked(bot, invoke(bot, "adaptiveCard/action", value))
    assert (answer["statusCode"], answer["type"]) == (400, "application/vnd.microsoft.error")
    assert "Stel je vraag als bericht" in answer["value"]["message"]


def query(bot: World, *parameters, **more):
    value = {
        "commandId": "zoek",
        "parameters": list(parameters),
        "queryOptions": {"skip": 0, "count": 25},
        **more,
    }
    return invoke(bot, "composeExtension/query", value)


async def test_fault_1_the_search_extension_shows_results_with_previews(bot: World):
    bot.voice.card = CARD
    answer = await asked(bot, query(bot, {"name": "tekst", "value": "vermis <b>"}))
    extension = answer["composeExtension"]
    assert (extension["type"], extension["attachmentLayout"], len(extension["attachments"])) == (
        "result",
        "list",
        8,
    )
    first = extension["attachments"][0]
    assert first["content"] == CARD
    assert first["preview"]["contentType"] == "application/vnd.microsoft.card.thumbnail"
    assert first["preview"]["content"]["title"] == "vermis &lt;b> 0"


@pytest.mark.parametrize(
    "parameters",
    [
        ({"name": "initialRun", "value": "true"},),
        (),
        ("odd",),
        ({"name": "tekst", "value": 5},),
        ({"name": "tekst"},),
    ],
)
async def test_a_search_with_nothing_typed_shows_what_there_is(bot: World, parameters):
    answer = await asked(bot, query(bot, *parameters))
    assert answer["composeExtension"]["attachments"][0]["content"]["title"] == "alles 0"


@pytest.mark.parametrize("value", [None, [], "x", {"parameters": None}, {"parameters": {"name": "x"}}])
async def test_a_malformed_search_is_no_error(bot: World, value):
    assert "composeExtension" in await asked(bot, invoke(bot, "composeExtension/query", value))


async def test_a_search_that_finds_nothing_says_so(bot: World):
    bot.voice.find = lambda typed, limit: []
    answer = await asked(bot, query(bot, {"name": "tekst", "value": "zzz"}))
    assert answer["composeExtension"]["type"] == "message"
    assert "Geen indicator gevonden" in answer["composeExtension"]["text"]


def thumb(bot: World, reaction="like", written='{"feedbackText":"fijn"}'):
    given = {"reaction": reaction, "feedback": written}
    return invoke(bot, "message/submitAction", {"actionName": "feedback", "actionValue": given})


async def test_fault_1_a_thumb_is_kept_without_a_name_and_answered_with_an_empty_object(bot: World):
    assert await asked(bot, thumb(bot)) == {}
    assert await asked(bot, thumb(bot, "dislike", None)) == {}
    assert list(bot.turns.thumbs.values()) == ["dislike"]  # of one answer and person the last counts
    assert await asked(bot, thumb(bot) | {"replyToId": "another-answer"}) == {}
    assert list(bot.turns.thumbs.values()) == ["dislike", "like"]


@pytest.mark.parametrize(
    "value", [None, [], {}, {"actionName": "feedback"}, {"actionName": "feedback", "actionValue": {"reaction": "evil"}},
              {"actionName": "feedback", "actionValue": {"reaction": ["like"]}}, {"actionName": "x", "actionValue": 1}],
)  # fmt: skip
async def test_other_submissions_are_accepted_and_left_alone(bot: World, value):
    assert await asked(bot, invoke(bot, "message/submitAction", value)) == {}
    assert bot.turns.thumbs == {}


@pytest.mark.parametrize(
    "name", ["task/fetch", "composeExtension/submitAction", "signin/verifyState", "", "x" * 999]
)
async def test_an_unknown_invoke_is_a_plain_404(bot: World, name):
    status, text = await bot.post(invoke(bot, name, {"a": 1}))
    assert status == 404
    assert json.loads(text)["error"]["code"] == "NotSupported"


async def test_a_failing_invoke_tells_the_person_and_is_no_500(bot: World, microsoft: Microsoft):
    bot.voice.broken = True
    answer = await asked(bot, execute(bot))
    assert (answer["statusCode"], answer["value"]["message"][:17]) == (500, "Er ging iets mis ")
    assert (await asked(bot, query(bot)))["composeExtension"]["text"].startswith("Er ging iets mis")
    assert microsoft.attempts == []


async def test_an_invoke_that_expects_replies_is_answered_as_an_invoke(bot: World):
    assert (await asked(bot, execute(bot) | {"deliveryMode": "expectReplies"}))["statusCode"] == 200
