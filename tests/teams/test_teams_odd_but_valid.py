"""Validly signed, and odd all the same: each is answered once, in its own words, without a stall or a wrong mark."""

from __future__ import annotations

import asyncio
import json
import time
from types import SimpleNamespace

import pytest

from bot.conversation import Knowledge
from bot.speaking import Speaker
from data.arrange import arrange
from data.importing import shipped
from intents.vocabulary.load import load
from intents.words.fold import LIMIT
from tests.teams.fakes import BOT, TENANT, Microsoft, World

HALF = "\ud83d"
NASTY = "[klik](https://evil.example) **vet** <script>alert(1)</script> <at>Burgemeester</at> ![x](https://evil.example/x.png)"


@pytest.fixture(scope="module")
def speaker() -> Speaker:
    return Speaker(SimpleNamespace(current=Knowledge.of(arrange(list(shipped()), "test"), load())))  # type: ignore[arg-type]


@pytest.fixture
def real(bot: World, speaker: Speaker, monkeypatch: pytest.MonkeyPatch) -> World:
    """The bot with its own voice instead of the stand-in's."""
    monkeypatch.setattr(bot.voice, "speak", speaker.speak)
    monkeypatch.setattr(bot.voice, "find", speaker.find)
    return bot


def execute(bot: World, question):
    action = {"type": "Action.Execute", "verb": "ask", "data": {"question": question}}
    return bot.message(None, type="invoke", name="adaptiveCard/action", value={"action": action})


def query(bot: World, typed):
    value = {"commandId": "zoek", "parameters": [{"name": "tekst", "value": typed}]}
    return bot.message(None, type="invoke", name="composeExtension/query", value=value)


HALVES = {
    "in a button's question": lambda bot: bot.message(None, value={"question": f"hoi {HALF}"}),
    "in the bot's own name": lambda bot: bot.message("hoi", recipient={"id": BOT, "name": HALF}),
    "in the mark of a mention": lambda bot: bot.message("hoi", entities=[
        {"type": "mention", "text": HALF, "mentioned": {"id": BOT, "name": HALF}}]),
    "in what it replies to": lambda bot: bot.message("hoi", replyToId=HALF),
    "in a name": lambda bot: bot.message("hoi", **{"from": {"id": "29:a", "name": HALF}}),
    "in the language": lambda bot: bot.message("hoi", locale=HALF, textFormat=HALF, localTimezone=HALF),
}  # fmt: skip


@pytest.mark.parametrize("place", HALVES)
async def test_half_an_emoji_anywhere_is_answered_and_no_outage(bot: World, microsoft: Microsoft, place):
    assert (await bot.post(HALVES[place](bot)))[0] == 200
    assert len(microsoft.texts) == 1
    assert microsoft.texts[0].startswith("gehoord")
    assert bot.count("bot_turn_failures_total") == bot.count("bot_memory_away_total") == 0


async def test_half_an_emoji_in_an_invoke_is_no_failure(bot: World):
    thumb = {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": HALF}}
    bodies = (
        execute(bot, HALF),
        query(bot, HALF),
        bot.message(None, type="invoke", name="message/submitAction", replyToId=HALF, value=thumb),
        bot.message(None, type="invoke", name=HALF),
    )
    assert [(await bot.post(body))[0] for body in bodies] == [200, 200, 200, 404]
    assert bot.count("bot_turn_failures_total") == bot.count("bot_memory_away_total") == 0
    assert list(bot.turns.thumbs.values()) == ["like"]


LONG = {
    "200 KB": "x " * 100_000,
    "one letter too many": "a" * (LIMIT + 1),
    "signs that fold to eighteen letters each": "\ufdfa" * (LIMIT // 2),
    "marks that are kept": "&amp;lt;" * 25_000,
}


@pytest.mark.parametrize("name", LONG)
async def test_what_would_be_read_in_part_is_not_answered_but_told(bot: World, microsoft: Microsoft, name):
    assert (await bot.post(bot.message(LONG[name])))[0] == 200
    answer = json.loads((await bot.post(execute(bot, LONG[name])))[1])
    assert bot.voice.heard == []
    assert "te lang" in microsoft.texts[0]
    assert "te lang" in answer["value"]["message"]
    assert len(microsoft.replies) == 1


async def test_the_longest_question_that_is_read_is_answered(bot: World):
    longest = ("hoeveel vermissingen " * LIMIT)[:LIMIT].strip()
    await bot.post(bot.message(longest))
    assert bot.voice.heard == [longest]


async def test_thousands_of_mentions_hold_nobody_up(bot: World, microsoft: Microsoft):
    """Each is sought in the text: 2,000 of them in 100 KB took a second and more."""
    mention = {"type": "mention", "text": "a" * 30 + "b", "mentioned": {"id": "b"}}
    body = bot.message("a" * 90_000, entities=[mention] * 1500, recipient={"id": "b"})
    assert len(json.dumps(body)) < 256 * 1024
    start = time.process_time()
    assert (await bot.post(body))[0] == 200
    assert time.process_time() - start < 0.25
    assert "te lang" in microsoft.texts[0]


OVERLAPPING = [
    ("<at>Bot</at> <at>Bot</at>", [("<at>Bot</at> <at>Bot</at>", BOT), ("<at>Bot</at>", BOT)], ""),
    ("hoi", [("<at>niet hier</at>", BOT)], "hoi"),
    ("<at>Bot</at> a", [("<at>Bot</at> a en veel verder", BOT)], "<at>Bot</at> a"),
    ("<at>A</at><at>A</at> b", [("</at><at>", BOT)], "<at>A A</at> b"),
    ("aaa b", [("a", BOT), ("a", BOT)], "a b"),
    ("hoi", [("", BOT)], "hoi"),
    ("\u202e<at>Bot</at> hoi", [("<at>Bot</at>", BOT)], "\u202e hoi"),
    ("<AT>Bot</AT> hoi", [("<at>Bot</at>", BOT)], "<AT>Bot</AT> hoi"),
]


@pytest.mark.parametrize(("text", "mentions", "asked"), OVERLAPPING)
async def test_mentions_that_overlap_or_lie_outside(bot: World, text, mentions, asked):
    entities = [
        {"type": "mention", "text": mark, "mentioned": {"id": who, "name": "x"}} for mark, who in mentions
    ]
    assert (await bot.post(bot.message(text, entities=entities)))[0] == 200
    assert bot.voice.heard == [asked]


ODD_TEXTS = {
    "right to left": "\u202ehoeveel vermissingen\u202c",
    "zero width": "ho\u200beveel ver\u200dmissingen\ufeff in 2022",
    "controls": "hoeveel\x00 vermissingen\x1b[31m\x07\x08 in 2022?",
    "separators": "hoeveel\u2028vermissingen\u2029in\x85 2022",
    "tags nobody sees": "hoi\U000e0041\U000e0042",
    "combining without end": "e" + "\u0301" * 500,
    "noncharacters": "\ufffe\uffff\U0010ffff",
    "a template": "{0} {x.__class__} %s %n ${x} {{x}} #{x}",
    "SQL": "'; DROP TABLE memories; --",
    "a reply of ours": '{"type":"AdaptiveCard","body":[]}',
    "all white space": " \t\n\u3000\u00a0",
    "nothing": "",
}


@pytest.mark.parametrize("name", ODD_TEXTS)
async def test_odd_texts_are_answered_once_by_the_bot_itself(real: World, microsoft: Microsoft, name):
    assert (await real.post(real.message(ODD_TEXTS[name])))[0] == 200
    assert len(microsoft.replies) == 1
    assert real.count("bot_turn_failures_total") == 0


ODD_VALUES = [None, True, -1, 1e308, 10**400, "x", [], [[]], {}, {"question": None}, {"question": {"question": "x"}}, {"QUESTION": "x"},
              {"action": {"verb": ["x"], "data": "x"}}, {"__proto__": {"question": "x"}}, {"question": ""}]  # fmt: skip


@pytest.mark.parametrize("value", ODD_VALUES, ids=str)
@pytest.mark.parametrize("name", ["adaptiveCard/action", "composeExtension/query", "message/submitAction"])
async def test_invokes_with_odd_values_are_answered_in_form(real: World, microsoft: Microsoft, name, value):
    status, text = await real.post(real.message(None, type="invoke", name=name, value=value))
    assert status == 200
    assert isinstance(json.loads(text), dict)
    assert microsoft.attempts == []
    assert real.count("bot_turn_failures_total") == 0


async def test_a_value_nested_as_deep_as_json_may_be_is_no_failure(real: World, microsoft: Microsoft):
    deep = json.dumps(real.message("hoi")).replace(
        '"textFormat"', '"value": ' + "[" * 900 + "]" * 900 + ', "textFormat"'
    )
    assert (await real.post(deep.encode()))[0] == 200
    assert len(microsoft.replies) == 1
    assert real.count("bot_turn_failures_total") == 0


def texts_of(part) -> list[str]:
    """Every text that a card draws with markdown, and its titles."""
    if isinstance(part, list):
        return [text for each in part for text in texts_of(each)]
    if not isinstance(part, dict):
        return []
    own = [str(part[name]) for name in ("text", "title") if isinstance(part.get(name), str)]
    return own + [text for value in part.values() for text in texts_of(value)]


@pytest.mark.parametrize(
    "question",
    [NASTY, f"wie is {NASTY}?", f"hoeveel {NASTY} in 2022?", f"vermissingen {NASTY}", f"wat is _{NASTY}_"],
)
async def test_a_question_that_is_quoted_back_is_no_markup(real: World, microsoft: Microsoft, question):
    await real.post(real.message(question))
    (reply,) = microsoft.replies
    if "text" in reply:
        assert reply["textFormat"] == "plain"
    for card in reply.get("attachments", ()):
        for text in texts_of(card["content"]):
            assert "](https://evil" not in text.replace("\\]", "").replace("\\[", "").replace("\\(", "")
            assert "**vet**" not in text
    for name in ("summary", "speak"):
        assert "\n" not in str(reply.get(name, ""))


async def test_names_of_conversations_people_and_teams_are_never_said(real: World, microsoft: Microsoft):
    where = {"id": "19:x@thread.tacv2", "name": NASTY, "conversationType": "channel", "tenantId": TENANT}
    data = {
        "tenant": {"id": TENANT},
        "team": {"id": "19:t", "name": NASTY},
        "channel": {"id": "19:c", "name": NASTY},
    }
    await real.post(real.message("hoeveel vermissingen in 2022?", conversation=where, channelData=data, topicName=NASTY,
                                 **{"from": {"id": "29:a", "name": NASTY}}))  # fmt: skip
    (reply,) = microsoft.replies
    assert "evil.example" not in json.dumps(reply)
    assert "488" in json.dumps(reply)


async def test_a_thumb_of_a_stranger_kind_counts_for_nothing(real: World):
    for reaction in ("LIKE", "like ", True, {"like": 1}, "👍", None):
        value = {"actionName": "feedback", "actionValue": {"reaction": reaction}}
        assert (await real.post(real.message(None, type="invoke", name="message/submitAction", value=value)))[
            1
        ] == "{}"
    assert real.turns.thumbs == {}


async def test_a_message_whose_turn_fails_here_and_is_answered_there_gets_no_apology(
    bot: World, microsoft: Microsoft
):
    bot.voice.broken = True
    message = bot.message("een")

    def taken_over() -> None:
        bot.turns.taken_over |= bot.turns.claims

    bot.voice.meanwhile = taken_over
    assert (await bot.post(message))[0] == 200
    await asyncio.sleep(0)
    assert microsoft.attempts == []
