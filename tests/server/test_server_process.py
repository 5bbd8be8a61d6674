"""The server as it runs: one process, two on one PostgreSQL, and how it stops."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from pathlib import Path

from tests.server.processes import environment, serving
from tests.teams.fakes import SECRET, Microsoft, activity


def said(reply: dict) -> str:
    """Everything a person could read in a reply."""
    return json.dumps(reply, ensure_ascii=False)


async def test_it_answers_from_the_report_and_stops_without_dropping_anyone(
    microsoft: Microsoft, tmp_path: Path
):
    async with serving(environment(microsoft.url, tmp_path)) as bot:
        url = microsoft.url + "/"
        assert await bot.status("/healthz") == 200
        assert await bot.post(activity(url, text="hoeveel vermissingen in 2022?")) == 200
        assert "488" in said(microsoft.replies[0])

        microsoft.reply_delay = 1.5
        in_flight = asyncio.create_task(bot.post(activity(url, text="en in 2021?")))
        await asyncio.sleep(0.5)
        start = time.monotonic()
        stopping = asyncio.create_task(bot.stop())
        await asyncio.sleep(0.3)
        assert await bot.post(activity(url, text="te laat")) == 503
        assert await bot.status("/readyz") == 503
        assert await in_flight == 200
        assert await stopping == 0
        assert time.monotonic() - start < 10
        assert len(microsoft.replies) == 2
        check_logs(bot.lines)


def check_logs(lines: list[str]) -> None:
    """JSON with a correlation id a turn; no secret, name, id or question."""
    logged = [json.loads(line) for line in lines if line.startswith("{")]
    turns = [line for line in logged if line["event"] == "beurt klaar"]
    assert len(turns) == 2
    assert len({line["correlation"] for line in turns}) == 2
    refused = [line["reason"] for line in logged if line["event"] == "verzoek geweigerd"]
    assert refused == ["draining"]
    text = "".join(lines)
    for hidden in (
        SECRET,
        "outgoing-token",
        "Anna",
        "29:anna",
        "a:personal-1",
        "vermissingen",
        "te laat",
        "eyJ",
    ):
        assert hidden not in text, hidden


async def test_a_secret_is_in_no_process_listing(microsoft: Microsoft, tmp_path: Path):
    async with serving(environment(microsoft.url, tmp_path)) as bot:
        listing = await asyncio.to_thread(Path(f"/proc/{bot.running.pid}/cmdline").read_bytes)
        assert b"app.py" in listing
        assert SECRET.encode() not in listing


async def test_two_processes_on_one_postgresql(microsoft: Microsoft, tmp_path: Path, postgres_address: str):
    """Started at once on an empty database; turns alternate, every message reaches both, one answer each."""
    environ = environment(microsoft.url, tmp_path, DATABASE_URL=postgres_address)
    async with serving(environ, ready=False) as one, serving(environ, ready=False) as other:
        await asyncio.gather(one.until_ready(), other.until_ready())
        questions = [
            "hoeveel vermissingen in 2022?",
            "en in 2021?",
            "en in 2020?",
            "en in 2019?",
            "en in 2018?",
        ] * 4
        bodies = []
        for number, question in enumerate(questions):
            first, second = (one, other) if number % 2 else (other, one)
            body = activity(microsoft.url + "/", text=question)
            bodies.append(body)
            assert await asyncio.gather(first.post(body), second.post(body)) == [200, 200]
        assert Counter(reply["replyToId"] for reply in microsoft.replies) == {
            body["id"]: 1 for body in bodies
        }
        by_message = {reply["replyToId"]: said(reply) for reply in microsoft.replies}
        for body, year in zip(bodies, [2022, 2021, 2020, 2019, 2018] * 4, strict=True):
            assert f"Vermissing personen {year}" in by_message[body["id"]]


async def test_alternating_turns_without_double_delivery_forget_nothing(
    microsoft: Microsoft, tmp_path: Path, postgres_address: str
):
    environ = environment(microsoft.url, tmp_path, DATABASE_URL=postgres_address)
    async with serving(environ) as one, serving(environ) as other:
        years = [2022, 2021, 2020, 2019, 2018] * 5
        for number, year in enumerate(years):
            text = f"en in {year}?" if number else "hoeveel vermissingen in 2022?"
            body = activity(microsoft.url + "/", text=text, conversation=own_conversation())
            assert await (one, other)[number % 2].post(body) == 200
            assert f"Vermissing personen {year}" in said(microsoft.replies[-1])


def own_conversation() -> dict:
    return activity("http://x/")["conversation"] | {"id": "a:alternating"}
