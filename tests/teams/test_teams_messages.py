"""Messages in personal chat, group and channel: what is asked, and the one reply."""

from __future__ import annotations

import asyncio
import json
import time

import pytest

from bot.answers.types import NoFigure
from bot.teams.typing_sign import TypingSign
from data.model import Passage, Place
from tests.teams.fakes import APP, BOT, TENANT, Microsoft, World

CARD = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "488"}]}


async def test_a_message_gets_one_reply_in_its_conversation(bot: World, microsoft: Microsoft):
    message = bot.message("hoeveel vermissingen in 2022?")
    assert await bot.post(message) == (200, "")
    (reply,) = microsoft.replies
    assert reply["text"] == "gehoord: hoeveel vermissingen in 2022? | hiervoor: niets"
    assert reply["textFormat"] == "plain"
    assert reply["summary"] == "Antwoord op hoeveel vermissingen in 2022?"
    assert reply["replyToId"] == message["id"]
    assert reply["conversation"] == {"id": "a:personal-1"}
    assert (reply["from"]["id"], reply["recipient"]["id"]) == (BOT, "29:anna")
    assert reply["channelData"] == {"feedbackLoop": {"type": "default"}}
    assert microsoft.authorizations == ["Bearer outgoing-token-of-the-tests-1"]


async def test_a_card_goes_out_with_its_summary_and_without_text(bot: World, microsoft: Microsoft):
    bot.voice.card = CARD
    await bot.post(bot.message("hoi"))
    (reply,) = microsoft.replies
    assert reply["attachments"] == [
        {"contentType": "application/vnd.microsoft.card.adaptive", "content": CARD}
    ]
    assert reply["summary"] == "Antwoord op hoi"
    assert "text" not in reply


async def test_a_card_too_large_for_teams_is_replaced_by_the_text(bot: World, microsoft: Microsoft):
    bot.voice.card = {**CARD, "body": [{"type": "TextBlock", "text": "x" * 30_000}]}
    await bot.post(bot.message("hoi"))
    assert microsoft.texts == ["gehoord: hoi | hiervoor: niets"]


async def test_memory_is_each_persons_own_within_a_thread(bot: World, microsoft: Microsoft):
    def said(text, person, thread):
        where = {
            "id": f"19:team@thread.tacv2;messageid={thread}",
            "conversationType": "channel",
            "tenantId": TENANT,
        }
        return bot.message(
            text, conversation=where, **{"from": {"id": f"29:{person}", "aadObjectId": person}}
        )

    for text, person, thread in (
        ("een", "anna", 1),
        ("twee", "bob", 1),
        ("drie", "anna", 2),
        ("vier", "anna", 1),
    ):
        await bot.post(said(text, person, thread))
    assert [text.partition("hiervoor: ")[2] for text in microsoft.texts] == ["niets", "niets", "niets", "een"]
    for keys in (bot.turns.memories, bot.turns.claims):  # fingerprints: no id of anyone
        assert not any("anna" in key or "team" in key for key in keys)


def mention(text="<at>Indicatorbot</at>", account=BOT):
    return {"type": "mention", "text": text, "mentioned": {"id": account, "name": "Indicatorbot"}}


MENTIONS = [
    ("<at>Indicatorbot</at>&nbsp;hoeveel vermissingen?", [mention()], "hoeveel vermissingen?"),
    (
        "<at>Indicatorbot</at> wat doet Indicatorbot met vermissingen?",
        [mention()],
        "wat doet Indicatorbot met vermissingen?",
    ),
    ("vertel <at>Indicatorbot</at> over geweld\n", [mention()], "vertel over geweld"),
    ("<at>Indicatorbot</at> en <at>Indicatorbot</at> dan?", [mention()], "en <at>Indicatorbot</at> dan?"),
    ("<at>Indicatorbot</at> <at>Indicatorbot</at> hoi", [mention(), mention()], "hoi"),
    (
        "<at>Bob</at> vraag het <at>Indicatorbot</at>",
        [mention("<at>Bob</at>", "29:bob"), mention()],
        "<at>Bob</at> vraag het",
    ),
    ("<at>In(dic</at> a.*b?", [mention("<at>In(dic</at>")], "a.*b?"),
    ("drank- &amp; drugsoverlast &gt; 5", [], "drank- & drugsoverlast > 5"),
    ("<at>Indicatorbot</at> hoi", [{"type": "mention"}, {"type": None}, 7, None, mention()], "hoi"),
    (
        "<at>Indicatorbot</at> hoi",
        [{"type": "mention", "mentioned": {"id": BOT, "name": "Indicatorbot"}}],
        "hoi",
    ),
    ("hoi", {"type": "mention"}, "hoi"),
    ("hoi", [{"type": "mention", "mentioned": None, "text": 5}], "hoi"),
    ("hoi", [{"type": "mention", "mentioned": {"id": BOT}, "text": ["x"]}], "hoi"),
]


@pytest.mark.parametrize(("text", "entities", "asked"), MENTIONS)
async def test_fault_11_the_mention_is_taken_out_once_and_nothing_else(bot: World, text, entities, asked):
    status, _ = await bot.post(bot.message(text, entities=entities))
    assert status == 200
    assert bot.voice.heard == [asked]


async def test_a_pressed_button_asks_its_question(bot: World):
    await bot.post(bot.message(None, value={"question": "En in 2021?"}))
    await bot.post(bot.message("", value={"vraag": "En landelijk?"}))
    await bot.post(bot.message(None, value=["odd"]))
    assert bot.voice.heard == ["En in 2021?", "En landelijk?", ""]


async def test_half_an_emoji_is_no_error(bot: World, microsoft: Microsoft):
    raw = json.dumps(bot.message("x")).replace('"x"', '"hoi \\ud83d"').encode()
    assert (await bot.post(raw))[0] == 200
    assert bot.voice.heard == ["hoi \ufffd"]
    assert len(microsoft.replies) == 1


async def test_a_very_long_message_is_not_read_but_answered(bot: World, microsoft: Microsoft):
    await bot.post(bot.message("vermissingen " * 500))
    assert bot.voice.heard == []
    assert "te lang" in microsoft.texts[0]


def install(bot: World, kind="installationUpdate", conversation="a:personal-1", **changes):
    where = {"id": conversation, "conversationType": "personal", "tenantId": TENANT}
    more = (
        {"action": "add"}
        if kind == "installationUpdate"
        else {"membersAdded": [{"id": BOT}, {"id": "29:anna"}]}
    )
    return bot.message(None, type=kind, conversation=where, **more | changes)


async def test_an_installation_is_welcomed_once(bot: World, microsoft: Microsoft):
    for body in (install(bot), install(bot, "conversationUpdate"), install(bot, conversation="a:personal-2")):
        assert (await bot.post(body))[0] == 200
    assert len(microsoft.replies) == 2
    assert bot.voice.heard == ["help", "help"]


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("installationUpdate", {"action": "add-upgrade"}),
        ("installationUpdate", {"action": "remove"}),
        ("conversationUpdate", {"membersAdded": [{"id": "29:new-colleague"}]}),
        ("conversationUpdate", {"membersAdded": "odd"}),
        ("conversationUpdate", {"membersAdded": None, "membersRemoved": [{"id": BOT}]}),
        ("messageReaction", {"reactionsAdded": [{"type": "like"}]}),
        ("messageUpdate", {}),
        ("typing", {}),
        ("event", {"name": "application/vnd.microsoft.readReceipt", "value": {}}),
        ("endOfConversation", {}),
        ("somethingNew", {}),
    ],
)
async def test_other_activities_are_accepted_in_silence(bot: World, microsoft: Microsoft, kind, changes):
    assert await bot.post(install(bot, kind, **changes)) == (200, "")
    assert microsoft.attempts == []


async def test_suggestions_are_at_most_three_and_in_personal_chats_only(bot: World, microsoft: Microsoft):
    await bot.post(bot.message("een"))
    group = {"id": "19:group@thread.v2", "conversationType": "groupChat", "tenantId": TENANT}
    await bot.post(bot.message("twee", conversation=group))
    personal, in_group = microsoft.replies
    assert [action["value"] for action in personal["suggestedActions"]["actions"]] == ["help"] * 3
    assert "suggestedActions" not in in_group


async def test_what_people_type_is_text_and_never_markup(bot: World, microsoft: Microsoft):
    nasty = "<at>Burgemeester</at> [klik](https://evil.example) **vet** <script>x</script>"
    await bot.post(bot.message(nasty))
    assert microsoft.replies[0]["textFormat"] == "plain"
    assert nasty in microsoft.texts[0]


async def test_fault_10_citations_arrive_whole_and_their_text_is_escaped(bot: World, microsoft: Microsoft):
    quote = "Doel is *veilig* [zie](https://x) <b>\n- punt 1. & meer"
    bot.voice.said = NoFigure("", passages=(Passage(quote, Place("Jaarverslag 2022")),))
    bot.voice.speak = patched_text(bot, f"Bron: {quote}")
    await bot.post(bot.message("waarom?"))
    (reply,) = microsoft.replies
    assert reply["textFormat"] == "markdown"
    assert reply["text"] == (
        "Bron: Doel is \\*veilig\\* \\[zie\\](https://x) &lt;b\\>  \n\\- punt 1. &amp; meer [1]"
    )
    (entity,) = reply["entities"]
    assert entity["@type"] == "Message"
    (claim,) = entity["citation"]
    assert (claim["@type"], claim["position"]) == ("Claim", 1)
    assert claim["appearance"]["name"] == "Jaarverslag 2022"
    assert claim["appearance"]["abstract"] == quote


def patched_text(bot: World, text: str):
    from dataclasses import replace

    speak = bot.voice.speak

    def changed(utterance, remembered):
        spoken = speak(utterance, remembered)
        return replace(spoken, reply=replace(spoken.reply, text=text))

    return changed


async def test_fault_12_a_failed_turn_apologises_once_and_is_no_500(bot: World, microsoft: Microsoft):
    bot.voice.broken = True
    assert await bot.post(bot.message("hoi")) == (200, "")
    await asyncio.sleep(1.2)  # longer than the typing sign waits
    assert [reply["type"] for reply in microsoft.replies] == ["message"]
    assert microsoft.texts[0].startswith("Er ging iets mis bij mij, sorry.")
    assert bot.count("bot_turn_failures_total") == 1


async def test_fault_12_the_apology_itself_can_fail_without_a_500(
    bot: World, microsoft: Microsoft, monkeypatch
):
    bot.voice.broken = True
    monkeypatch.setattr("bot.teams.adapter.text_message", lambda text: 1 / 0)
    assert await bot.post(bot.message("hoi")) == (200, "")
    assert microsoft.attempts == []


async def test_fault_12_the_typing_sign_shows_on_a_slow_turn_and_stops_with_it(
    bot: World, microsoft: Microsoft
):
    bot.turns.delay = 1.2
    bot.voice.broken = True
    await bot.post(bot.message("hoi"))
    await asyncio.sleep(1.5)
    assert [reply["type"] for reply in microsoft.replies] == ["typing", "message"]


async def test_a_quick_turn_makes_no_task_for_the_typing_sign(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bot.teams.typing_sign.LONG_SECONDS", 0.05)
    before = asyncio.all_tasks()
    async with TypingSign(None):
        assert asyncio.all_tasks() == before
    await asyncio.sleep(0.1)
    assert asyncio.all_tasks() == before


@pytest.fixture
def no_blink(monkeypatch: pytest.MonkeyPatch) -> None:
    """The database has been away for longer than a restart takes."""
    monkeypatch.setattr("bot.teams.memory.BLINK_SECONDS", 0.0)


async def test_a_database_that_blinks_is_waited_for(bot: World, microsoft: Microsoft):
    """While it restarts no replica can tell what the other one answers; so nothing is answered until it is back."""
    bot.turns.away = True
    message = bot.message("een")
    waiting = asyncio.create_task(bot.post(message))
    await asyncio.sleep(0.5)
    assert microsoft.texts == []
    bot.turns.away = False
    await waiting
    await bot.post(bot.message("twee"))
    assert microsoft.texts == ["gehoord: een | hiervoor: niets", "gehoord: twee | hiervoor: een"]


async def test_a_database_that_blinks_before_the_answer_is_kept_is_waited_for(
    bot: World, microsoft: Microsoft
):
    """The claim must stand before the reply leaves: else another replica takes it over and answers as well."""
    bot.voice.meanwhile = lambda: setattr(bot.turns, "away", True)
    waiting = asyncio.create_task(bot.post(bot.message("een")))
    await asyncio.sleep(0.5)
    assert microsoft.texts == []
    bot.turns.away = False
    await waiting
    assert microsoft.texts == ["gehoord: een | hiervoor: niets"]


async def test_a_longer_outage_is_waited_for_once(bot: World, microsoft: Microsoft, monkeypatch):
    monkeypatch.setattr("bot.teams.memory.BLINK_SECONDS", 0.6)
    bot.turns.away = True
    await bot.post(bot.message("een"))
    start = time.monotonic()
    await bot.post(bot.message("twee"))
    assert time.monotonic() - start < 0.3
    assert len(microsoft.texts) == 2


@pytest.mark.usefixtures("no_blink")
async def test_without_the_database_answers_go_on_and_say_that_memory_is_away(
    bot: World, microsoft: Microsoft
):
    bot.turns.away = True
    message = bot.message("een")
    await bot.post(message)
    await bot.post(message)  # delivered twice: this process still knows
    bot.turns.away = False
    await bot.post(bot.message("twee"))
    first, second = microsoft.texts
    assert "geheugen is even niet bereikbaar" in first
    assert first.endswith("gehoord: een | hiervoor: niets")
    assert second == "gehoord: twee | hiervoor: niets"
    assert bot.count("bot_memory_away_total") >= 1


@pytest.mark.usefixtures("no_blink")
async def test_a_card_too_says_that_memory_is_away_and_stays_unchanged(bot: World, microsoft: Microsoft):
    bot.voice.card, bot.turns.away = CARD, True
    await bot.post(bot.message("een"))
    body = microsoft.replies[0]["attachments"][0]["content"]["body"]
    assert "geheugen" in body[0]["text"]
    assert body[1:] == CARD["body"]
    assert len(CARD["body"]) == 1


@pytest.mark.usefixtures("no_blink")
async def test_a_slow_database_counts_as_away(bot: World, microsoft: Microsoft, monkeypatch):
    monkeypatch.setattr("bot.teams.memory.PATIENCE_SECONDS", 0.2)
    bot.turns.delay = 60
    await bot.post(bot.message("een"))
    assert "geheugen is even niet bereikbaar" in microsoft.texts[0]


async def test_expect_replies_travel_in_the_response(bot: World, microsoft: Microsoft):
    status, text = await bot.post(bot.message("een", deliveryMode="expectReplies"))
    assert status == 200
    (reply,) = json.loads(text)["activities"]
    assert reply["text"] == "gehoord: een | hiervoor: niets"
    assert microsoft.attempts == []


async def test_development_takes_unsigned_messages_and_answers_this_machine_only(
    dev: World, microsoft: Microsoft
):
    assert (await dev.post(dev.message("een"), token=None))[0] == 200
    local = microsoft.url.replace("127.0.0.1", "localhost")
    assert (await dev.post(dev.message("twee", serviceUrl=local), token=None))[0] == 200
    assert len(microsoft.replies) == 2
    assert microsoft.authorizations == ["", ""]
    for elsewhere in (
        "http://evil.example/",
        "https://smba.trafficmanager.net/emea/",
        "http://127.0.0.1.evil.nl/",
    ):
        assert (await dev.post(dev.message("drie", serviceUrl=elsewhere), token=None))[0] == 403
    assert len(microsoft.attempts) == 2


async def test_the_app_id_appears_as_the_audience_only(bot: World):
    assert bot.settings.app_id == APP
    assert (await bot.post(bot.message("een")))[0] == 200
